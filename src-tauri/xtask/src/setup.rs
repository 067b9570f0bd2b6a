//! What has to be on the machine, installed only when it is missing: Debian packages, tools of cargo and of the page.
//!
//! Presence is judged by the thing itself, not by the package: it may come from elsewhere.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::cargo::cargo;
use crate::command::{self, is_installed, succeeds};

/// What shows that a package isn't needed.
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

/// A desktop without a screen, and what acts and looks on it.
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

/// What packs a Debian package and reads what desktops read in it.
const TO_PACK: [(&str, Installed); 3] = [
    ("dpkg-dev", Installed::Program(&["dpkg-shlibdeps"])),
    ("appstream", Installed::Program(&["appstreamcli"])),
    ("desktop-file-utils", Installed::Program(&["desktop-file-validate"])),
];

/// Wayland desktops nested in it, and small programs to try them with.
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

/// Roots of other systems, and what reads text off pictures of them.
const TO_TRY_DESKTOPS: [(&str, Installed); 5] = [
    ("debootstrap", Installed::File("/usr/sbin/debootstrap")),
    ("util-linux", Installed::Program(&["nsenter"])),
    ("dpkg", Installed::Program(&["dpkg-query"])),
    ("imagemagick", Installed::Program(&["convert"])),
    ("tesseract-ocr", Installed::Program(&["tesseract"])),
];

const NODE: [(&str, Installed); 2] = [("nodejs", Installed::Program(&["node"])), ("npm", Installed::Program(&["npm"]))];

const BROWSER: [(&str, Installed); 1] =
    [("chromium", Installed::Program(&["chromium", "chromium-browser", "google-chrome"]))];

/// Who reads what the command line prints, and the scripts it is measured against.
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

/// Everything that tests, demo and benchmark need.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn all() -> Result<()> {
    let desktops = [FOR_THE_DESKTOP.as_slice(), &FOR_WAYLAND].concat();
    let system = [TO_BUILD.as_slice(), &desktops, &NODE, &BROWSER, &FOR_THE_COMMAND_LINE, &TO_PACK];
    packages(&system.concat())?;
    promtool()?;
    page_tools()?;
    // Quick enough unoptimized, which builds in a quarter of the time.
    cargo_tool("nextest", &["--no-default-features", "--features", "default-no-update"])
}

/// Everything that the demo on a desktop of its own needs.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_show() -> Result<()> {
    packages(&[TO_BUILD.as_slice(), &FOR_THE_DESKTOP].concat())
}

/// Everything that trying the product on other desktops needs.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_try_desktops() -> Result<()> {
    packages(&TO_TRY_DESKTOPS)
}

/// Everything that the Debian package needs to be made.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_bundle() -> Result<()> {
    packages(&[TO_BUILD.as_slice(), &TO_PACK].concat())
}

/// Everything that building and running the programs needs.
///
/// # Errors
/// Something is missing and can't be installed.
pub(crate) fn to_build() -> Result<()> {
    packages(&TO_BUILD)
}

fn packages(wanted: &[(&'static str, Installed)]) -> Result<()> {
    let missing: Vec<&str> =
        wanted.iter().filter(|(_, installed)| !installed.is_there()).map(|(package, _)| *package).collect();
    if missing.is_empty() {
        println!("Debian packages: all there");
        return Ok(());
    }
    ensure!(is_installed("apt-get"), "missing, and only Debian's packages are known here: {}", missing.join(" "));
    command::run(&mut as_root(&["apt-get", "update"]))?;
    let install = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "--yes", "--no-install-recommends"];
    command::run(as_root(&install).args(&missing)).context("install Debian packages")
}

/// These words run as root: with sudo unless this is root already.
fn as_root(words: &[&str]) -> Command {
    let sudo: &[&str] = if rustix::process::geteuid().is_root() { &[] } else { &["sudo"] };
    let mut words = sudo.iter().chain(words);
    let mut command = Command::new(words.next().copied().unwrap_or_default());
    command.args(words);
    command
}

/// `npm ci`, unless what it left last time is as new as what it was asked for.
fn page_tools() -> Result<()> {
    let page = command::top().join("ui");
    let wanted = page.join("package-lock.json");
    if !wanted.is_file() {
        println!("page: no tools wanted");
        return Ok(());
    }
    if is_as_new(&page.join("node_modules/.package-lock.json"), &wanted) {
        println!("page: tools all there");
        return Ok(());
    }
    // The browser is Debian's: no other is fetched.
    let mut npm = Command::new("npm");
    npm.args(["--prefix", "ui", "ci", "--no-audit", "--no-fund"]);
    npm.env("PUPPETEER_SKIP_DOWNLOAD", "1").env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    command::run(&mut npm).context("tools of the page")
}

/// Prometheus' checker of metrics, out of Debian's package: installing that would start a service.
fn promtool() -> Result<()> {
    let folder = crate::cargo::target_folder()?.join("tools/prometheus");
    if is_installed("promtool") || folder.join("usr/bin/promtool").is_file() {
        println!("promtool: there");
        return Ok(());
    }
    std::fs::create_dir_all(&folder).context("folder of promtool")?;
    // Lists of packages may be missing or name a version that is gone.
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
    fn is_there(self) -> bool {
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
    fn signs_tell_there_from_missing() {
        assert!(Installed::Program(&["no-such-program", "sh"]).is_there());
        assert!(!Installed::Program(&["no-such-program"]).is_there());
        assert!(Installed::File("/proc/self/status").is_there());
        assert!(!Installed::File("/no/such/file").is_there());
        assert!(!Installed::Library("no-such-library").is_there());
    }

    #[test]
    fn what_is_missing_counts_as_old() {
        let own = command::top().join("Cargo.toml");
        assert!(is_as_new(&own, &own));
        assert!(!is_as_new(Path::new("/no/such/file"), &own));
    }
}
