//! The installer for Windows, made by `makensis` from the script `installer.nsi`.
//!
//! It owns what the installer contains and its name. It must not know how the programs are built.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

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

    fn made(&self) -> PathBuf {
        self.folder.join(self.name())
    }

    /// Copies the installer to where bundles are. Returns its file.
    ///
    /// # Errors
    /// It wasn't made.
    pub(crate) fn collect(&self) -> Result<PathBuf> {
        let made = self.made();
        ensure!(made.is_file(), "makensis has made no {}", made.display());
        let bundles = cargo::target_folder()?.join("release/bundle/nsis");
        fs::create_dir_all(&bundles).context("folder of the installers")?;
        let file = bundles.join(self.name());
        fs::copy(&made, &file).context("copy of the installer")?;
        Ok(file)
    }
}

/// Makes the installer with this machine's `makensis` from programs that were built for Windows. None if they weren't, or
/// if there is no `makensis`.
///
/// # Errors
/// It can't be made.
pub(crate) fn installer_if_built() -> Result<Option<PathBuf>> {
    let target = cargo::target_folder()?;
    let folders = ["x86_64-pc-windows-gnu/release", "x86_64-pc-windows-msvc/release"].map(|name| target.join(name));
    let built = folders.into_iter().find(|folder| PROGRAMS.iter().all(|name| folder.join(name).is_file()));
    let (Some(programs), true) = (built, command::is_installed("makensis")) else { return Ok(None) };
    let folder = target.join("release/bundle/nsis/unpacked");
    let staging = Staging::fill(&programs, &folder)?;
    let words = staging.makensis(folder.to_str().context("name of a folder")?, Compression::Small)?;
    command::run(Command::new(&words[0]).args(&words[1..]))?;
    staging.collect().map(Some)
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
        let listed: Vec<&str> = list.lines().filter_map(|line| line.trim().strip_prefix("!insertmacro ${DO} ")).collect();
        let mut installed: Vec<&str> = SCRIPT.lines().filter_map(|line| line.trim().strip_prefix("File ")).collect();
        installed.push("\"uninstall.exe\"");
        assert_eq!(listed, installed);
    }

    #[test]
    fn without_the_programs_it_says_which_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let error = Staging::fill(folder.path(), &folder.path().join("staging")).unwrap_err();
        assert!(format!("{error:#}").contains("partner-balance-tray.exe"), "{error:#}");
    }
}
