//! Version, date and architecture of what is packaged, in the spellings of the packages' formats.

use std::process::Command;

use anyhow::{Context as _, Result};

use crate::{cargo, command};

/// What is packaged now.
#[derive(Clone, Debug)]
pub(super) struct Release {
    /// As cargo has it: "0.1.0", "0.2.0-beta.1".
    pub(super) version: String,
    /// As Debian calls it: "amd64".
    pub(super) debian_architecture: String,
    /// As the kernel, rpm and archives call it: "x86_64".
    pub(super) machine: &'static str,
    /// "2026-11-28".
    pub(super) date: String,
}

impl Release {
    /// The release that is in the repository now.
    ///
    /// # Errors
    /// cargo or dpkg fails.
    pub(super) fn of_repository() -> Result<Self> {
        Self::new(&version()?, &date()?)
    }

    pub(super) fn new(version: &str, date: &str) -> Result<Self> {
        let debian_architecture = command::output(Command::new("dpkg").arg("--print-architecture"))?.trim().to_owned();
        let machine = std::env::consts::ARCH;
        Ok(Self { version: version.to_owned(), debian_architecture, machine, date: date.to_owned() })
    }

    /// The version in the order of Debian and rpm: a beta sorts before its release. Not for names of files: where releases
    /// are downloaded from, GitHub makes a dot of the tilde.
    pub(super) fn sortable_version(&self) -> String {
        self.version.replacen('-', "~", 1)
    }

    /// Seconds since 1970: the time of all packaged files, so that the same source gives the same package.
    ///
    /// # Errors
    /// `date` fails.
    pub(super) fn epoch(&self) -> Result<String> {
        self.date_as("%s")
    }

    /// The date in a form of `date`, in English.
    ///
    /// # Errors
    /// `date` fails.
    pub(super) fn date_as(&self, form: &str) -> Result<String> {
        let mut date = Command::new("date");
        date.env("LC_ALL", "C").args(["--utc", "--date", &self.date, &format!("+{form}")]);
        Ok(command::output(&mut date)?.trim().to_owned())
    }
}

/// The version of the programs, as cargo has it.
///
/// # Errors
/// cargo fails.
pub(super) fn version() -> Result<String> {
    let described = cargo::metadata(&["--no-deps"])?;
    let packages = described["packages"].as_array().context("cargo metadata: no packages")?;
    let tray = packages.iter().find(|package| package["name"] == "partner-balance-tray").context("no tray program")?;
    Ok(tray["version"].as_str().context("cargo metadata: no version")?.to_owned())
}

/// The date of the newest commit, so that the same source gives the same package; without a repository, today.
fn date() -> Result<String> {
    let of_commit = command::output(Command::new("git").args(["log", "-1", "--format=%cs"]));
    let date = of_commit.or_else(|_| command::output(Command::new("date").args(["--utc", "+%F"])))?;
    Ok(date.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beta_sorts_before_its_release() {
        let release = Release::new("1.2.3-beta.4", "2026-11-28").unwrap();
        assert_eq!(release.sortable_version(), "1.2.3~beta.4");
        assert_eq!(release.date_as("%a, %d %b %Y %T %z").unwrap(), "Sat, 28 Nov 2026 00:00:00 +0000");
        assert_eq!(release.epoch().unwrap(), "1795824000");
    }
}
