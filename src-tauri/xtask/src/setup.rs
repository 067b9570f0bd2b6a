//! Installs what is missing on the machine: Debian packages, cargo's tools and the page's tools.
//!
//! It looks for the program, library or file and not for the package: it may have been installed in another way.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::cargo::cargo;
use crate::command::{self, is_installed, succeeds};

/// What shows that a package need not be installed.
#[derive(Clone, Copy, Debug)]
enum Installed {
    /// One of these programs is installed.
    Program(&'static [&'static str]),
    /// pkg-config knows this library.
    Library(&'static str),
    /// This file is there.
    File(&'static str),
}

const TO_BUILD: [(&str, Installed); 4] = [
    ("build-essential", Installed::Program(&["cc"])),
    ("pkg-config", Installed::Program(&["pkg-config"])),
    ("libwebkit2gtk-4.1-dev", Installed::Library("webkit2gtk-4.1")),
    ("libgtk-layer-shell-dev", Installed::Library("gtk-layer-shell-0")),
];

/// A virtual desktop, and the tools that control and read it.
const FOR_THE_DESKTOP: [(&str, Installed); 13] = [
    ("xvfb", Installed::Program(&["Xvfb"])),
    ("dbus", Installed::Program(&["dbus-daemon"])),
    ("openbox", Installed::Program(&["openbox"])),
    ("xfce4-panel", Installed::Program(&["xfce4-panel"])),
    ("dunst", Installed::Program(&["dunst"])),
    ("gnome-keyring", Installed::Program(&["gnome-keyring-daemon"])),
    ("libsecret-tools", Installed::Program(&["secret-tool"])),
    ("xdotool", Installed::Program(&["xdotool"])),
    ("imagemagick", Installed::Program(&["import"])),
    ("x11-utils", Installed::Program(&["xmessage"])),
    ("webkit2gtk-driver", Installed::Program(&["WebKitWebDriver"])),
    ("adwaita-icon-theme", Installed::File("/usr/share/icons/Adwaita/index.theme")),
    ("fonts-dejavu-core", Installed::File("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")),
];

/// Tools to make packages and to validate them and their desktop files.
const TO_PACK: [(&str, Installed); 8] = [
    ("dpkg-dev", Installed::Program(&["dpkg-shlibdeps"])),
    ("lintian", Installed::Program(&["lintian"])),
    ("rpm", Installed::Program(&["rpmbuild"])),
    ("rpmlint", Installed::Program(&["rpmlint"])),
    ("xz-utils", Installed::Program(&["xz"])),
    ("flatpak-builder", Installed::Program(&["flatpak-builder"])),
    ("appstream", Installed::Program(&["appstreamcli"])),
    ("desktop-file-utils", Installed::Program(&["desktop-file-validate"])),
];

/// Nested Wayland desktops, and small programs to try them with.
const FOR_WAYLAND: [(&str, Installed); 8] = [
    ("sway", Installed::Program(&["sway"])),
    ("swaybg", Installed::Program(&["swaybg"])),
    ("waybar", Installed::Program(&["waybar"])),
    ("mako-notifier", Installed::Program(&["mako"])),
    ("weston", Installed::Program(&["weston"])),
    ("xwayland", Installed::Program(&["Xwayland"])),
    ("foot", Installed::Program(&["foot"])),
    ("fuzzel", Installed::Program(&["fuzzel"])),
];

/// Tools to make roots of other systems, and to recognize text in pictures.
const TO_TRY_DESKTOPS: [(&str, Installed); 5] = [
    ("debootstrap", Installed::File("/usr/sbin/debootstrap")),
    ("util-linux", Installed::Program(&["nsenter"])),
    ("dpkg", Installed::Program(&["dpkg-query"])),
    ("imagemagick", Installed::Program(&["convert"])),
    ("tesseract-ocr", Installed::Program(&["tesseract"])),
];

/// Tools to make a root with the tool chain of other systems, and to write and read pictures.
const TO_CROSS_BUILD: [(&str, Installed); 4] = [
    ("debootstrap", Installed::File("/usr/sbin/debootstrap")),
    ("util-linux", Installed::Program(&["nsenter"])),
    ("imagemagick", Installed::Program(&["convert"])),
    ("tesseract-ocr", Installed::Program(&["tesseract"])),
];

const NODE: [(&str, Installed); 2] = [("nodejs", Installed::Program(&["node"])), ("npm", Installed::Program(&["npm"]))];

/// A browser, and letters for the languages that the desktop's font has not.
const BROWSER: [(&str, Installed); 2] = [
    ("chromium", Installed::Program(&["chromium", "chromium-browser", "google-chrome"])),
    ("fonts-droid-fallback", Installed::File("/usr/share/fonts-droid-fallback/truetype/DroidSansFallback.ttf")),
];

/// Programs that read what the command line prints, and those it is measured against.
const FOR_THE_COMMAND_LINE: [(&str, Installed); 8] = [
    ("zsh", Installed::Program(&["zsh"])),
    ("fish", Installed::Program(&["fish"])),
    ("elvish", Installed::Program(&["elvish"])),
    ("man-db", Installed::Program(&["man"])),
    ("mandoc", Installed::Program(&["mandoc"])),
    ("curl", Installed::Program(&["curl"])),
    ("jq", Installed::Program(&["jq"])),
    ("time", Installed::File("/usr/bin/time")),
];

/// Installs everything that tests, demo and benchmark need.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn all() -> Result<()> {
    let desktops = [FOR_THE_DESKTOP.as_slice(), &FOR_WAYLAND].concat();
    let system = [TO_BUILD.as_slice(), &desktops, &NODE, &BROWSER, &FOR_THE_COMMAND_LINE, &TO_PACK];
    packages(&system.concat())?;
    promtool()?;
    page_tools()?;
    // Fast enough unoptimized, and that builds in a quarter of the time.
    cargo_tool("nextest", &["--no-default-features", "--features", "default-no-update"])
}

/// Installs everything that drawing the page needs.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_draw() -> Result<()> {
    packages(&[TO_BUILD.as_slice(), &NODE, &BROWSER].concat())?;
    page_tools()
}

/// Installs everything that the demo on a virtual desktop needs.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_show() -> Result<()> {
    packages(&[TO_BUILD.as_slice(), &FOR_THE_DESKTOP].concat())
}

/// Installs everything that trying the product on other desktops needs.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_try_desktops() -> Result<()> {
    packages(&TO_TRY_DESKTOPS)
}

/// Installs everything that building for other systems needs beside their root.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_cross_build() -> Result<()> {
    packages(&TO_CROSS_BUILD)
}

/// Installs everything needed to make the packages.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_bundle() -> Result<()> {
    packages(&[TO_BUILD.as_slice(), &TO_PACK].concat())
}

/// Installs everything that trying the packages needs.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_try_packages() -> Result<()> {
    packages(&[TO_BUILD.as_slice(), &TO_PACK, &TO_TRY_DESKTOPS].concat())
}

/// Installs everything needed to build and run the programs.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_build() -> Result<()> {
    packages(&TO_BUILD)
}

fn packages(wanted: &[(&'static str, Installed)]) -> Result<()> {
    let missing: Vec<&str> =
        wanted.iter().filter(|(_, installed)| !installed.is_present()).map(|(package, _)| *package).collect();
    if missing.is_empty() {
        println!("Debian packages: all installed");
        return Ok(());
    }
    ensure!(is_installed("apt-get"), "missing, and without apt-get they can't be installed: {}", missing.join(" "));
    command::run(&mut as_root(&["apt-get", "update"]))?;
    let install = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "--yes", "--no-install-recommends"];
    command::run(as_root(&install).args(&missing)).context("install Debian packages")
}

/// A command that runs these words as root: with sudo unless this is root already.
fn as_root(words: &[&str]) -> Command {
    let sudo: &[&str] = if rustix::process::geteuid().is_root() { &[] } else { &["sudo"] };
    let mut words = sudo.iter().chain(words);
    let mut command = Command::new(words.next().copied().unwrap_or_default());
    command.args(words);
    command
}

/// `npm ci`, unless the result of the last one is newer than the lock file.
fn page_tools() -> Result<()> {
    let page = command::repository_root().join("ui");
    let wanted = page.join("package-lock.json");
    if !wanted.is_file() {
        println!("page: no tools needed");
        return Ok(());
    }
    if is_as_new(&page.join("node_modules/.package-lock.json"), &wanted) {
        println!("page: tools are installed");
        return Ok(());
    }
    // The browser is Debian's, so none is downloaded.
    let mut npm = Command::new("npm");
    npm.args(["--prefix", "ui", "ci", "--no-audit", "--no-fund"]);
    npm.env("PUPPETEER_SKIP_DOWNLOAD", "1").env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    command::run(&mut npm).context("tools of the page")
}

/// promtool, Prometheus' checker of metrics, unpacked from Debian's package: installing that would start a service.
fn promtool() -> Result<()> {
    let folder = crate::cargo::target_folder()?.join("tools/prometheus");
    if is_installed("promtool") || folder.join("usr/bin/promtool").is_file() {
        println!("promtool: there");
        return Ok(());
    }
    std::fs::create_dir_all(&folder).context("folder of promtool")?;
    // The package lists may be missing or name an outdated version.
    let download = "{ apt-get download prometheus || { apt-get update && apt-get download prometheus; }; }";
    let unpack = format!("{download} && dpkg-deb --extract prometheus_*.deb . && rm prometheus_*.deb");
    let inside = format!("cd '{}' && {unpack}", folder.display());
    command::run(Command::new("sh").args(["-c", &inside])).context("unpack promtool")
}

fn is_as_new(file: &Path, than: &Path) -> bool {
    let changed = |file: &Path| file.metadata().and_then(|metadata| metadata.modified());
    matches!((changed(file), changed(than)), (Ok(file), Ok(than)) if file >= than)
}

fn cargo_tool(name: &str, features: &[&str]) -> Result<()> {
    if succeeds(&mut cargo(&[name, "--version"])) {
        println!("cargo {name}: there");
        return Ok(());
    }
    let package = format!("cargo-{name}");
    let words = [&["install", "--locked", "--debug", &package], features].concat();
    command::run(&mut cargo(&words)).with_context(|| format!("install {package}"))
}

impl Installed {
    fn is_present(self) -> bool {
        match self {
            Self::Program(names) => names.iter().any(|name| is_installed(name)),
            Self::Library(name) => succeeds(Command::new("pkg-config").args(["--exists", name])),
            Self::File(file) => Path::new(file).is_file(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn installed_and_missing_are_distinguished() {
        assert!(Installed::Program(&["no-such-program", "sh"]).is_present());
        assert!(!Installed::Program(&["no-such-program"]).is_present());
        assert!(Installed::File("/proc/self/status").is_present());
        assert!(!Installed::File("/no/such/file").is_present());
        assert!(!Installed::Library("no-such-library").is_present());
    }

    #[test]
    fn what_is_missing_counts_as_old() {
        let own = command::repository_root().join("Cargo.toml");
        assert!(is_as_new(&own, &own));
        assert!(!is_as_new(Path::new("/no/such/file"), &own));
    }
}
