//! What is in the Debian package, where, and with which modes. Sources: Debian Policy 4.6, the Icon Theme, Desktop Entry
//! and AppStream specifications.

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::command;

/// The program's name for desktops, as in `tauri.conf.json` and so of its windows.
pub(super) const APPLICATION_ID: &str = "app.partnerbalance.tray";
pub(super) const TRAY_PROGRAM: &str = "partner-balance-tray";
pub(super) const DESKTOP_ENTRY: &str = include_str!("app.partnerbalance.tray.desktop");
pub(super) const METAINFO: &str = include_str!("app.partnerbalance.tray.metainfo.xml");
const COPYRIGHT: &str = include_str!("copyright");

const FILE: u32 = 0o644;
const PROGRAM: u32 = 0o755;

/// The icons, each with its folder in the theme.
const ICONS: [(&str, &str); 4] =
    [("32x32", "32x32.png"), ("128x128", "128x128.png"), ("256x256", "128x128@2x.png"), ("scalable", "icon.svg")];

/// The programs to package.
pub(super) struct Programs {
    pub(super) tray: PathBuf,
    /// The command line, if it was built.
    pub(super) command_line: Option<PathBuf>,
}

/// Version, architecture and date of the package.
pub(super) struct Release {
    /// As cargo has it: "0.1.0", "0.2.0-beta.1".
    pub(super) version: String,
    /// As Debian calls it: "amd64".
    pub(super) architecture: String,
    /// "2026-11-28".
    pub(super) date: String,
}

impl Release {
    /// The version in Debian's order: a beta sorts before its release.
    pub(super) fn debian_version(&self) -> String {
        self.version.replacen('-', "~", 1)
    }
}

/// A folder to be filled. Modes are set explicitly and don't depend on the umask.
pub(super) struct Folder(PathBuf);

impl Folder {
    /// Creates it empty; removes what an earlier run left.
    pub(super) fn create_empty(path: &Path) -> Result<Self> {
        if path.exists() {
            fs::remove_dir_all(path).with_context(|| format!("remove {}", path.display()))?;
        }
        let folder = Self(path.to_owned());
        folder.make(path)?;
        Ok(folder)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    fn make(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder).with_context(|| format!("make {}", folder.display()))?;
        // All parent folders up to the root of the package.
        for folder in folder.ancestors().take_while(|folder| folder.starts_with(&self.0)) {
            fs::set_permissions(folder, Permissions::from_mode(0o755)).context("a folder's mode")?;
        }
        Ok(())
    }

    fn write(&self, name: &str, mode: u32, text: impl AsRef<[u8]>) -> Result<()> {
        let file = self.0.join(name);
        self.make(file.parent().unwrap_or(&self.0))?;
        fs::write(&file, text).with_context(|| format!("write {}", file.display()))?;
        fs::set_permissions(&file, Permissions::from_mode(mode)).context("a file's mode")
    }

    fn copy(&self, name: &str, mode: u32, from: &Path) -> Result<()> {
        let content = fs::read(from).with_context(|| format!("read {}", from.display()))?;
        self.write(name, mode, content)
    }
}

/// Writes all files of the package.
pub(super) fn fill(root: &Folder, programs: &Programs, release: &Release) -> Result<()> {
    root.copy(&format!("usr/bin/{TRAY_PROGRAM}"), PROGRAM, &programs.tray)?;
    root.write(&format!("usr/share/applications/{APPLICATION_ID}.desktop"), FILE, DESKTOP_ENTRY)?;
    let metainfo = METAINFO.replace("@VERSION@", &release.version).replace("@DATE@", &release.date);
    root.write(&format!("usr/share/metainfo/{APPLICATION_ID}.metainfo.xml"), FILE, metainfo)?;
    root.write("usr/share/doc/partner-balance/copyright", FILE, COPYRIGHT)?;
    for (size, icon) in ICONS {
        let ending = Path::new(icon).extension().and_then(OsStr::to_str).unwrap_or_default();
        let name = format!("usr/share/icons/hicolor/{size}/apps/{APPLICATION_ID}.{ending}");
        root.copy(&name, FILE, &command::repository_root().join("icons").join(icon))?;
    }
    if let Some(command_line) = &programs.command_line {
        add_command_line(root, command_line)?;
    }
    // dpkg-shlibdeps recognizes a package's folder by this one.
    root.make(&root.path().join("DEBIAN"))?;
    root.write("DEBIAN/control", FILE, control(root, release)?)?;
    root.write("DEBIAN/md5sums", FILE, checksums(root)?)
}

/// The command line with its manual pages and shell completions.
fn add_command_line(root: &Folder, program: &Path) -> Result<()> {
    root.copy("usr/bin/partner-balance", PROGRAM, program)?;
    for (shell, name) in [
        ("bash", "usr/share/bash-completion/completions/partner-balance"),
        ("zsh", "usr/share/zsh/vendor-completions/_partner-balance"),
        ("fish", "usr/share/fish/vendor_completions.d/partner-balance.fish"),
    ] {
        let script = command::output(Command::new(program).args(["completions", shell]))?;
        root.write(name, FILE, script)?;
    }
    let pages = root.path().join("usr/share/man/man1");
    root.make(&pages)?;
    command::output(Command::new(program).args(["man", "--output"]).arg(&pages))?;
    // Without name and time in the gzip header: the same page gives the same file.
    command::output_in(&pages, Command::new("sh").args(["-c", "gzip -9n -- *.1 && chmod 644 -- *.gz"]))?;
    Ok(())
}

fn control(root: &Folder, release: &Release) -> Result<String> {
    let size = command::output(Command::new("du").args(["-sk", "--apparent-size"]).arg(root.path()))?;
    let size = size.split_whitespace().next().context("du prints no size")?;
    Ok(format!(
        "Package: partner-balance\n\
         Version: {version}\n\
         Architecture: {architecture}\n\
         Maintainer: The Partner Balance contributors <partner-balance@users.noreply.github.com>\n\
         Installed-Size: {size}\n\
         Depends: {needs}\n\
         Recommends: gnome-keyring | kwalletmanager | keepassxc, xdg-utils\n\
         Suggests: gnome-shell-extension-appindicator, notification-daemon\n\
         Section: utils\n\
         Priority: optional\n\
         Homepage: https://github.com/partner-balance/partner-balance\n\
         Description: balance of a Yeastar Partner Portal account, in the tray\n \
         The prepaid balance of a Yeastar Partner Portal account, in the tray, all day:\n \
         the amount is the icon. It refreshes by itself and on a click, and it warns\n \
         before the balance runs out.\n",
        version = release.debian_version(),
        architecture = release.architecture,
        needs = super::dependencies(root)?,
    ))
}

/// The checksums of the packaged files, without the control files.
fn checksums(root: &Folder) -> Result<String> {
    const SUMS: &str = "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum --";
    command::output_in(root.path(), Command::new("sh").args(["-c", SUMS]))
}
