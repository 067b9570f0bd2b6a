//! The app for macOS and its disk image. The app is a folder with built programs, which any system can fill; signing it and
//! the image want a Mac.
//!
//! It owns what is in the app and how it is signed. Must not know how the programs are built.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::copyright;
use crate::command;

/// The program that opening the app starts: signed with the app, never before it.
const MAIN_PROGRAM: &str = "partner-balance-tray";
const COMMAND_LINE: &str = "partner-balance";
const PROGRAMS: [&str; 2] = [MAIN_PROGRAM, COMMAND_LINE];
const INFO: &str = include_str!("macos/Info.plist");
const APP: &str = "Partner Balance.app";

/// Whose signature the app gets.
#[derive(Debug, PartialEq, Eq)]
enum Identity {
    /// That of this machine's keychain: macOS asks nobody about an app that is also notarized.
    Named(String),
    /// None: the signature only says that nothing was changed. Without one there are no notifications.
    AdHoc,
}

impl Identity {
    /// From the variable that Tauri's own tools read, too.
    fn of_environment() -> Self {
        Self::of(std::env::var("APPLE_SIGNING_IDENTITY").ok())
    }

    fn of(variable: Option<String>) -> Self {
        match variable {
            Some(name) if !name.trim().is_empty() => Self::Named(name),
            Some(_) | None => Self::AdHoc,
        }
    }

    /// The command that signs a program or an app.
    fn sign(&self, path: &Path) -> Command {
        let mut codesign = Command::new("codesign");
        codesign.arg("--force");
        match self {
            // The runtime is what notarization wants; it also keeps debuggers away.
            Self::Named(name) => codesign.args(["--timestamp", "--options", "runtime", "--sign", name]),
            Self::AdHoc => codesign.args(["--sign", "-"]),
        };
        codesign.arg(path);
        codesign
    }
}

/// Makes app and disk image of the programs in a folder, on a Mac. Returns the image.
///
/// # Errors
/// A program is missing, or something can't be written or signed.
pub(super) fn disk_image(programs: &Path, version: &str, folder: &Path) -> Result<PathBuf> {
    // The image holds the app, and a link to where it belongs.
    let staged = folder.join("staged");
    if staged.exists() {
        fs::remove_dir_all(&staged).context("remove the folder of an earlier run")?;
    }
    let app = app(programs, version, &staged)?;
    let copyright = copyright::of_target(&format!("{}-apple-darwin", std::env::consts::ARCH))?;
    write(&app.join("Contents/Resources/COPYRIGHT.txt"), copyright)?;
    let identity = Identity::of_environment();
    for path in to_sign(&app) {
        command::run(&mut identity.sign(&path))?;
    }
    command::run(Command::new("codesign").args(["--verify", "--deep", "--strict"]).arg(&app))?;
    symlink("/Applications", staged.join("Applications")).context("a link to the applications")?;
    let image = folder.join(image_name(version, std::env::consts::ARCH));
    let mut hdiutil = Command::new("hdiutil");
    hdiutil.args(["create", "-volname", "Partner Balance", "-fs", "HFS+", "-format", "UDZO", "-ov", "-srcfolder"]);
    command::run(hdiutil.args([&staged, &image]))?;
    if let Identity::Named(_) = identity {
        command::run(&mut identity.sign(&image))?;
        notarize(&image)?;
    }
    Ok(image)
}

/// What is signed, one after the other, from inside out. `codesign` takes the app's main program for the whole app, and wants
/// everything else in it to be signed already: <https://developer.apple.com/library/archive/technotes/tn2206/>.
fn to_sign(app: &Path) -> [PathBuf; 2] {
    [app.join("Contents/MacOS").join(COMMAND_LINE), app.to_owned()]
}

/// Has Apple look at the image, if the environment says as whom; else macOS asks the user before the first start. By a key
/// file and not by a password, which would stand among the arguments. The variables are those of Tauri's own tools.
fn notarize(image: &Path) -> Result<()> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let key = (variable("APPLE_API_ISSUER"), variable("APPLE_API_KEY"), variable("APPLE_API_KEY_PATH"));
    let (Some(issuer), Some(id), Some(file)) = key else {
        println!("not notarized: APPLE_API_ISSUER, APPLE_API_KEY and APPLE_API_KEY_PATH are not all set");
        return Ok(());
    };
    let mut submit = Command::new("xcrun");
    submit.args(["notarytool", "submit", "--wait", "--issuer", &issuer, "--key-id", &id, "--key", &file]);
    command::run(submit.arg(image))?;
    command::run(Command::new("xcrun").args(["stapler", "staple"]).arg(image))
}

/// "partner-balance_0.1.0_aarch64.dmg".
fn image_name(version: &str, architecture: &str) -> String {
    format!("partner-balance_{version}_{architecture}.dmg")
}

/// Fills the app with the programs in a folder, without signing it. Returns the app.
fn app(programs: &Path, version: &str, folder: &Path) -> Result<PathBuf> {
    let app = folder.join(APP);
    let contents = app.join("Contents");
    for program in PROGRAMS {
        // Copies the mode as well.
        copy(&programs.join(program), &contents.join("MacOS").join(program))?;
    }
    copy(&command::repository_root().join("icons/icon.icns"), &contents.join("Resources/icon.icns"))?;
    write(&contents.join("Info.plist"), INFO.replace("@VERSION@", numbers_of(version)))?;
    // What the Finder calls a file type: a package that is an app, by no known creator.
    write(&contents.join("PkgInfo"), "APPL????".to_owned())?;
    Ok(app)
}

/// The version without its suffix: macOS compares numbers only.
fn numbers_of(version: &str) -> &str {
    version.split_once(['-', '+']).map_or(version, |(numbers, _)| numbers)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    make_parent(to)?;
    fs::copy(from, to).with_context(|| format!("copy {}", from.display()))?;
    Ok(())
}

fn write(file: &Path, text: String) -> Result<()> {
    make_parent(file)?;
    fs::write(file, text).with_context(|| format!("write {}", file.display()))
}

fn make_parent(file: &Path) -> Result<()> {
    let folder = file.parent().unwrap_or_else(|| Path::new(OsStr::new(".")));
    fs::create_dir_all(folder).with_context(|| format!("make {}", folder.display()))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    const READ: &str = "import json, plistlib, sys; print(json.dumps(plistlib.load(open(sys.argv[1], 'rb'))))";

    fn info(app: &Path) -> serde_json::Value {
        let mut python = Command::new("python3");
        let read = command::output(python.args(["-c", READ]).arg(app.join("Contents/Info.plist"))).unwrap();
        serde_json::from_str(&read).unwrap()
    }

    fn made(version: &str, folder: &Path) -> PathBuf {
        let programs = folder.join("programs");
        fs::create_dir_all(&programs).unwrap();
        for program in PROGRAMS {
            fs::copy("/bin/true", programs.join(program)).unwrap();
        }
        app(&programs, version, &folder.join("made")).unwrap()
    }

    #[test]
    fn the_app_has_both_programs_its_icon_and_says_what_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let app = made("1.2.3-beta.4", folder.path());
        for program in PROGRAMS {
            let mode = fs::metadata(app.join("Contents/MacOS").join(program)).unwrap().permissions().mode();
            assert_eq!(mode & 0o111, 0o111, "{program} can't be started");
        }
        let info = info(&app);
        assert!(app.join("Contents/MacOS").join(info["CFBundleExecutable"].as_str().unwrap()).is_file());
        assert!(app.join("Contents/Resources").join(info["CFBundleIconFile"].as_str().unwrap()).is_file());
        assert_eq!(info["CFBundleShortVersionString"], "1.2.3");
        assert_eq!(info["CFBundleVersion"], "1.2.3");
        assert_eq!(info["LSUIElement"], true, "no icon in the Dock");
    }

    #[test]
    fn the_names_are_those_of_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let info = info(&made("0.1.0", folder.path()));
        let config = fs::read_to_string(command::repository_root().join("tauri.conf.json")).unwrap();
        let config: serde_json::Value = serde_json::from_str(&config).unwrap();
        assert_eq!(info["CFBundleIdentifier"], config["identifier"]);
        assert_eq!(info["CFBundleExecutable"], config["mainBinaryName"]);
        assert_eq!(info["CFBundleName"], config["productName"]);
    }

    #[test]
    fn a_missing_program_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let error = app(&folder.path().join("nothing"), "0.1.0", &folder.path().join("made")).unwrap_err();
        assert!(format!("{error:#}").contains("partner-balance-tray"), "{error:#}");
    }

    #[test]
    fn the_signature_is_that_of_the_identity_if_there_is_one() {
        let words = |identity: &Identity| {
            let command = identity.sign(Path::new("x.app"));
            command.get_args().map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
        };
        for none in [None, Some(String::new()), Some(" ".to_owned())] {
            assert_eq!(words(&Identity::of(none)), "--force --sign - x.app");
        }
        let named = Identity::of(Some("Developer ID Application: X".to_owned()));
        assert_eq!(words(&named), "--force --timestamp --options runtime --sign Developer ID Application: X x.app");
    }

    #[test]
    fn all_other_programs_are_signed_before_the_app_and_its_main_program_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let app = made("0.1.0", folder.path());
        let main = app.join("Contents/MacOS").join(info(&app)["CFBundleExecutable"].as_str().unwrap());
        let signed = to_sign(&app);
        assert_eq!(signed.last(), Some(&app));
        for program in fs::read_dir(app.join("Contents/MacOS")).unwrap() {
            let program = program.unwrap().path();
            assert_eq!(signed.contains(&program), program != main, "{}", program.display());
        }
    }

    #[test]
    fn the_image_is_named_by_version_and_processor() {
        assert_eq!(image_name("0.1.0", "aarch64"), "partner-balance_0.1.0_aarch64.dmg");
        assert_eq!(numbers_of("0.2.0+5"), "0.2.0");
    }
}
