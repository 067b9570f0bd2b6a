//! The installer for Windows, made by `makensis` from the script `installer.nsi`.
//!
//! It owns what the installer contains and its name. It must not know how the programs are built.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use super::copyright;
use super::release::version;
use crate::{cargo, command};

const SCRIPT: &str = include_str!("windows/installer.nsi");

/// The files of the installer, beside the programs: where they are in the repository, and their names in the installer.
const FILES: [(&str, &str); 4] = [
    ("icons/icon.ico", "icon.ico"),
    ("icons/128x128@2x.png", "icon.png"),
    ("LICENSE-MIT", "LICENSE-MIT.txt"),
    ("LICENSE-APACHE", "LICENSE-APACHE.txt"),
];
const PROGRAMS: [&str; 2] = ["partner-balance-tray.exe", "partner-balance.exe"];
/// Both builds for Windows link the same crates.
const TARGET: &str = "x86_64-pc-windows-gnu";
/// What both programs call themselves at the portal, before their version.
const OWN_NAME: &str = "PartnerBalance/";
/// Beside programs that were built by mingw-w64; the others contain it.
const LOADER: &str = "WebView2Loader.dll";

/// How small the installer gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compression {
    /// As small as can be, which takes minutes for development builds.
    Small,
    /// Made in seconds.
    Quick,
}

/// A folder with all files of the installer.
#[derive(Debug)]
pub(crate) struct Staging {
    folder: PathBuf,
    version: String,
}

impl Staging {
    /// Copies the files of the installer, with the programs from `programs`, into an empty `folder`.
    ///
    /// # Errors
    /// The programs were not built for Windows, or a file can't be copied.
    pub(crate) fn fill(programs: &Path, folder: &Path) -> Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(folder).context("the folder of the last installer")?;
        }
        fs::create_dir_all(folder).context("folder of the installer")?;
        let copy = |from: PathBuf, name: &str| {
            fs::copy(&from, folder.join(name)).map(drop).with_context(|| format!("copy of {}", from.display()))
        };
        for name in PROGRAMS {
            copy(programs.join(name), name)?;
        }
        if programs.join(LOADER).is_file() {
            copy(programs.join(LOADER), LOADER)?;
        }
        for (from, name) in FILES {
            copy(command::repository_root().join(from), name)?;
        }
        fs::write(folder.join("COPYRIGHT.txt"), copyright::of_target(TARGET)?).context("copyright of the installer")?;
        fs::write(folder.join("installer.nsi"), SCRIPT).context("script of the installer")?;
        Ok(Self { folder: folder.to_owned(), version: version()? })
    }

    /// The words that make the installer; `folder` is the path of this folder where they are run.
    ///
    /// # Errors
    /// The version is none that Windows knows.
    pub(crate) fn makensis(&self, folder: &str, compression: Compression) -> Result<Vec<String>> {
        let mut words = vec![
            "makensis".to_owned(),
            "-V2".to_owned(),
            "-WX".to_owned(),
            format!("-DVERSION={}", self.version),
            format!("-DNUMBERS={}", numbers(&self.version)?),
            format!("-DOUTPUT={}", self.name()),
        ];
        match compression {
            Compression::Small => {}
            Compression::Quick => words.push("-DQUICK".to_owned()),
        }
        words.push(format!("{folder}/installer.nsi"));
        Ok(words)
    }

    /// The installer's name. Not `setup.exe`: programs of that name get help that they don't need from Windows.
    fn name(&self) -> String {
        format!("partner-balance_{}_x64-setup.exe", self.version)
    }

    /// The installer, in the folder.
    ///
    /// # Errors
    /// It wasn't made.
    pub(crate) fn made(&self) -> Result<PathBuf> {
        let made = self.folder.join(self.name());
        ensure!(made.is_file(), "makensis has made no {}", made.display());
        Ok(made)
    }
}

/// Makes the installer with this machine's `makensis` from release programs of this version that were built for Windows, in
/// `bundles`. None if there are none, or no `makensis`; it is printed why.
///
/// # Errors
/// It can't be made.
pub(super) fn installer_if_built(bundles: &Path) -> Result<Option<PathBuf>> {
    let target = cargo::target_folder()?;
    let folders = ["x86_64-pc-windows-gnu/release", "x86_64-pc-windows-msvc/release"].map(|name| target.join(name));
    // Of an earlier run or version, which must not be taken for this one's.
    let folder = bundles.join("nsis");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("the installers of earlier runs")?;
    }
    let programs = match of_version(&folders, &version()?) {
        Ok(programs) => programs,
        Err(why) => {
            println!("\nNo installer for Windows: {why:#}");
            return Ok(None);
        }
    };
    if !command::is_installed("makensis") {
        println!("\nNo installer for Windows: makensis makes it, which is in Debian's package nsis");
        return Ok(None);
    }
    let unpacked = folder.join("unpacked");
    let staging = Staging::fill(programs, &unpacked)?;
    let words = staging.makensis(unpacked.to_str().context("name of a folder")?, Compression::Small)?;
    command::run(Command::new(&words[0]).args(&words[1..]))?;
    let file = folder.join(staging.name());
    fs::rename(staging.made()?, &file).context("the installer's place")?;
    fs::remove_dir_all(&unpacked).context("remove what was packed")?;
    Ok(Some(file))
}

/// The first of the folders with both programs, which have to be of this version.
///
/// # Errors
/// There is none, or a program is of another version.
fn of_version<'a>(folders: &'a [PathBuf], version: &str) -> Result<&'a Path> {
    let has_both = |folder: &&PathBuf| PROGRAMS.iter().all(|name| folder.join(name).is_file());
    let folder = folders.iter().find(has_both).context("no release build of both programs for it is there")?;
    let wanted = format!("{OWN_NAME}{version}");
    for name in PROGRAMS {
        let program = fs::read(folder.join(name)).with_context(|| format!("program {name}"))?;
        let is_wanted = program.windows(wanted.len()).any(|part| part == wanted.as_bytes());
        ensure!(is_wanted, "{name} in {} is not of version {version}", folder.display());
    }
    Ok(folder)
}

/// The version as Windows wants it: four numbers, without a word for a preview.
fn numbers(version: &str) -> Result<String> {
    let numbers = version.split(['-', '+']).next().unwrap_or_default();
    let is_plain = numbers.split('.').count() == 3 && numbers.split('.').all(|number| number.parse::<u16>().is_ok());
    ensure!(is_plain, "{version} is no version of three numbers");
    Ok(format!("{numbers}.0"))
}

#[cfg(test)]
mod tests {
    use super::super::contents;
    use super::*;

    #[test]
    fn versions_are_four_numbers() {
        assert_eq!(numbers("0.1.0").unwrap(), "0.1.0.0");
        assert_eq!(numbers("1.22.3-beta.4").unwrap(), "1.22.3.0");
        assert!(numbers("1.2").is_err() && numbers("1.2.x").is_err());
    }

    #[test]
    fn the_script_has_the_names_of_the_product() {
        assert!(SCRIPT.contains(&format!("!define APPLICATION_ID \"{}\"", contents::APPLICATION_ID)));
        assert!(SCRIPT.contains(&format!("!define TRAY \"{}.exe\"", contents::TRAY_PROGRAM)));
        assert!(SCRIPT.contains("RequestExecutionLevel user"));
    }

    #[test]
    fn what_is_installed_is_put_in_place_and_removed() {
        let start = SCRIPT.find("!macro ForEachFile").unwrap();
        let (list, _) = SCRIPT[start..].split_once("!macroend").unwrap();
        let listed: Vec<&str> =
            list.lines().filter_map(|line| line.trim().strip_prefix("!insertmacro ${DO} ")).collect();
        let mut installed: Vec<&str> = SCRIPT.lines().filter_map(|line| line.trim().strip_prefix("File ")).collect();
        installed.push("\"uninstall.exe\"");
        assert_eq!(listed, installed);
    }

    #[test]
    fn only_programs_of_this_version_are_packed() {
        let folder = tempfile::tempdir().unwrap();
        let folders = [folder.path().join("gnu"), folder.path().join("msvc")];
        assert!(of_version(&folders, "0.2.0").is_err());
        fs::create_dir(&folders[1]).unwrap();
        for (tray, command_line, is_taken) in
            [("0.2.0", "0.2.0", true), ("0.1.0", "0.2.0", false), ("0.2.0", "", false)]
        {
            for (name, version) in PROGRAMS.iter().zip([tray, command_line]) {
                fs::write(folders[1].join(name), format!("MZ\0OpenAPI PartnerBalance/{version}\0")).unwrap();
            }
            let found = of_version(&folders, "0.2.0");
            assert_eq!(found.is_ok(), is_taken, "{tray} {command_line}: {found:?}");
        }
        fs::remove_file(folders[1].join(PROGRAMS[1])).unwrap();
        assert!(of_version(&folders, "0.2.0").unwrap_err().to_string().contains("no release build"));
    }

    #[test]
    fn the_programs_are_known_by_what_they_call_themselves() {
        let source = command::repository_root().join("src-tauri/engine/src/portal/connection.rs");
        let source = fs::read_to_string(source).unwrap();
        assert!(source.contains(&format!("{OWN_NAME}\", env!(\"CARGO_PKG_VERSION\"))")));
    }

    #[test]
    fn without_the_programs_it_says_which_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let error = Staging::fill(folder.path(), &folder.path().join("staging")).unwrap_err();
        assert!(format!("{error:#}").contains("partner-balance-tray.exe"), "{error:#}");
    }
}
