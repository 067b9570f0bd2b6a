//! What is in each package, where, and with which modes. Sources: Debian Policy 4.6, the Filesystem Hierarchy, Icon Theme,
//! Desktop Entry and AppStream specifications, systemd's file-hierarchy(7).
//!
//! It must not know how a package is packed.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::copyright::{Crates, LicenceTexts};
use super::folder::{FILE, Folder, PROGRAM};
use super::release::Release;
use crate::command;

/// The program's name for desktops, as in `tauri.conf.json` and so of its windows.
pub(super) const APPLICATION_ID: &str = "app.partnerbalance.tray";
pub(super) const TRAY_PROGRAM: &str = "partner-balance-tray";
pub(super) const COMMAND_LINE: &str = "partner-balance";
pub(super) const DESKTOP_ENTRY: &str = include_str!("files/app.partnerbalance.tray.desktop");
pub(super) const METAINFO: &str = include_str!("files/app.partnerbalance.tray.metainfo.xml");
const TRAY_PAGE: &str = include_str!("files/partner-balance-tray.1");

/// The icons, each with its folder in the theme.
const ICONS: [(&str, &str); 4] =
    [("32x32", "32x32.png"), ("128x128", "128x128.png"), ("256x256", "128x128@2x.png"), ("scalable", "icon.svg")];

/// The command line's units, not enabled by any package.
const UNITS: [(&str, &str); 4] = [
    ("system/partner-balance.service", include_str!("files/systemd/system/partner-balance.service")),
    ("system/partner-balance.timer", include_str!("files/systemd/system/partner-balance.timer")),
    ("user/partner-balance.service", include_str!("files/systemd/user/partner-balance.service")),
    ("user/partner-balance.timer", include_str!("files/systemd/user/partner-balance.timer")),
];

/// A package, of any format. Each can be installed in the other's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Package {
    /// Both programs, for desktops.
    Desktop,
    /// The command line alone, without any toolkit.
    Server,
}

impl Package {
    pub(super) const ALL: [Self; 2] = [Self::Desktop, Self::Server];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Desktop => TRAY_PROGRAM,
            Self::Server => COMMAND_LINE,
        }
    }

    /// The package whose place it takes.
    pub(super) fn other(self) -> Self {
        match self {
            Self::Desktop => Self::Server,
            Self::Server => Self::Desktop,
        }
    }

    pub(super) fn summary(self) -> &'static str {
        match self {
            Self::Desktop => "balance of a Yeastar Partner Portal account, in the tray",
            Self::Server => "balance of a Yeastar Partner Portal account, on the command line",
        }
    }

    /// A paragraph, broken into lines.
    pub(super) fn description(self) -> [&'static str; 4] {
        match self {
            Self::Desktop => [
                "The prepaid balance of a Yeastar Partner Portal account, in the tray, all day:",
                "the amount is the icon. It refreshes by itself and on a click, and it warns",
                "before the balance runs out. With the command line program for terminals,",
                "status bars and monitoring.",
            ],
            Self::Server => [
                "The prepaid balance of a Yeastar Partner Portal account for terminals, status",
                "bars and monitoring: status, history, forecast, a check for Nagios, metrics for",
                "Prometheus. Without tray program and toolkit, for servers; systemd units are",
                "installed but not enabled.",
            ],
        }
    }
}

/// Whose conventions the places of files follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    Debian,
    /// Fedora and openSUSE.
    Rpm,
    /// Any system, below any folder.
    Archive,
}

impl Layout {
    fn zsh_functions(self) -> &'static str {
        match self {
            Self::Debian => "vendor-completions",
            Self::Rpm | Self::Archive => "site-functions",
        }
    }

    /// What the program reads to tell how it is updated.
    fn installed_by(self) -> &'static str {
        match self {
            Self::Debian => "deb\n",
            Self::Rpm => "rpm\n",
            Self::Archive => "download\n",
        }
    }
}

/// The programs to package.
#[derive(Clone, Debug)]
pub(super) struct Programs {
    pub(super) tray: PathBuf,
    pub(super) command_line: PathBuf,
}

impl Programs {
    /// Both, in a folder, under their usual names.
    pub(super) fn in_folder(folder: &Path) -> Self {
        Self { tray: folder.join(TRAY_PROGRAM), command_line: folder.join(COMMAND_LINE) }
    }
}

/// What packages are made of.
pub(super) struct Source {
    pub(super) programs: Programs,
    pub(super) release: Release,
    pub(super) crates: Crates,
}

/// Writes all files of a package below `usr`.
///
/// # Errors
/// A program doesn't print its pages or completions, or the disk fails.
pub(super) fn fill(root: &Folder, package: Package, layout: Layout, source: &Source) -> Result<()> {
    command_line(root, layout, &source.programs.command_line)?;
    match package {
        Package::Desktop => desktop(root, &source.programs.tray, &source.release)?,
        Package::Server => {
            for (name, unit) in UNITS {
                root.write(&format!("usr/lib/systemd/{name}"), FILE, unit)?;
            }
        }
    }
    root.compress("usr/share/man/man1", "*.1")?;
    root.write("usr/share/partner-balance/installed-by", FILE, layout.installed_by())?;
    documents(root, package, layout, &source.crates)
}

/// The tray program with its page and what desktops read.
fn desktop(root: &Folder, program: &Path, release: &Release) -> Result<()> {
    let of_release = |text: &str| text.replace("@VERSION@", &release.version).replace("@DATE@", &release.date);
    root.copy(&format!("usr/bin/{TRAY_PROGRAM}"), PROGRAM, program)?;
    root.write(&format!("usr/share/man/man1/{TRAY_PROGRAM}.1"), FILE, of_release(TRAY_PAGE))?;
    root.write(&format!("usr/share/applications/{APPLICATION_ID}.desktop"), FILE, DESKTOP_ENTRY)?;
    root.write(&format!("usr/share/metainfo/{APPLICATION_ID}.metainfo.xml"), FILE, of_release(METAINFO))?;
    for (size, icon) in ICONS {
        let ending = Path::new(icon).extension().and_then(OsStr::to_str).unwrap_or_default();
        let name = format!("usr/share/icons/hicolor/{size}/apps/{APPLICATION_ID}.{ending}");
        root.copy(&name, FILE, &command::repository_root().join("icons").join(icon))?;
    }
    Ok(())
}

/// The command line with its manual pages and shell completions, as it prints them.
fn command_line(root: &Folder, layout: Layout, program: &Path) -> Result<()> {
    root.copy(&format!("usr/bin/{COMMAND_LINE}"), PROGRAM, program)?;
    for (shell, name) in [
        ("bash", "bash-completion/completions/partner-balance".to_owned()),
        ("zsh", format!("zsh/{}/_partner-balance", layout.zsh_functions())),
        ("fish", "fish/vendor_completions.d/partner-balance.fish".to_owned()),
    ] {
        let script = command::output(Command::new(program).args(["completions", shell]))?;
        root.write(&format!("usr/share/{name}"), FILE, script)?;
    }
    let pages = root.path().join("usr/share/man/man1");
    root.make(&pages)?;
    command::output(Command::new(program).args(["man", "--output"]).arg(&pages)).map(|_| ())
}

/// Copyright and changes, under each format's names.
fn documents(root: &Folder, package: Package, layout: Layout, crates: &Crates) -> Result<()> {
    let name = package.name();
    let changes = command::repository_root().join("CHANGELOG.md");
    match layout {
        Layout::Debian => {
            let folder = format!("usr/share/doc/{name}");
            root.write(&format!("{folder}/copyright"), FILE, crates.copyright(package, LicenceTexts::OnDebian)?)?;
            root.copy(&format!("{folder}/changelog"), FILE, &changes)
        }
        Layout::Rpm => {
            let copyright = crates.copyright(package, LicenceTexts::Whole)?;
            root.write(&format!("usr/share/licenses/{name}/copyright"), FILE, copyright)?;
            root.copy(&format!("usr/share/doc/{name}/CHANGELOG.md"), FILE, &changes)
        }
        Layout::Archive => {
            let folder = "usr/share/doc/partner-balance";
            root.write(&format!("{folder}/copyright"), FILE, crates.copyright(package, LicenceTexts::Whole)?)?;
            root.copy(&format!("{folder}/CHANGELOG.md"), FILE, &changes)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The options in a text are its words that begin with two dashes.
    fn options(text: &str) -> Vec<&str> {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        let mut found: Vec<&str> =
            text.split(|letter| !is_part(letter)).filter(|word| word.len() > 2 && word.starts_with("--")).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    #[test]
    fn the_page_of_the_tray_program_has_the_options_and_exit_statuses_of_its_help() {
        let read = |file: &str| std::fs::read_to_string(command::repository_root().join(file)).unwrap();
        let (words, code) = (read("src-tauri/src/user_words.rs"), read("src-tauri/src/main.rs"));
        let (_, rest) = words.split_once("pub fn help(").unwrap();
        let (help, _) = rest.split_once("\n}").unwrap();
        let page = TRAY_PAGE.replace("\\-", "-");
        assert!(options(help).contains(&"--quit"), "{help}");
        assert_eq!(options(&page), options(help));
        // Each has an entry of its own, and not only a place in the synopsis.
        let (_, described) = page.split_once(".SH OPTIONS").unwrap();
        let (described, _) = described.split_once(".SH ENVIRONMENT").unwrap();
        assert_eq!(options(described), options(help));
        let (_, status) = code.split_once("const NOT_RUNNING: u8 = ").unwrap();
        let (status, _) = status.split_once(';').unwrap();
        let (_, told) = page.split_once(".SH EXIT STATUS").unwrap();
        let catalog = read("src-tauri/core/languages/en/balance.ftl");
        assert!(catalog.contains(&format!("exit status is {status}")) && told.contains(&format!("\n{status} if ")));
    }

    #[test]
    fn a_changed_folder_of_the_metrics_takes_the_place_of_the_unit_s() {
        let readme = std::fs::read_to_string(command::repository_root().join("README.md")).unwrap();
        let (_, system) = UNITS[0];
        let command = system.lines().find(|line| line.starts_with("ExecStart=")).unwrap();
        let (start, _) = command.rsplit_once(' ').unwrap();
        // A oneshot service has as many as there are lines; an empty one takes away those before it.
        assert!(readme.contains(&format!("[Service]\nExecStart=\n{start} ")), "{start}");
    }
}
