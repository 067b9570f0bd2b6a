//! The programs for Windows and macOS, from Linux: built, linted, tested and tried in a root of Debian sid with Wine. The
//! results are written as a table.
//!
//! It owns what is tried, in which order. It must not know how the root is made.

mod build;
mod root;
mod smoke;
mod table;
mod wine_tests;

use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

use self::root::{RUSTC, Root};
use self::table::Table;
use crate::bundle::windows::{Compression, Staging};
use crate::{cargo, setup};

/// The folder of the installer's files, below the task's.
const STAGING: &str = "installer";

/// A part of the task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Build,
    Clippy,
    Tests,
    Installer,
    Smoke,
}

impl Part {
    const ALL: [Self; 5] = [Self::Build, Self::Clippy, Self::Tests, Self::Installer, Self::Smoke];

    fn name(self) -> &'static str {
        match self {
            Self::Build => "build",
            Self::Clippy => "clippy",
            Self::Tests => "tests",
            Self::Installer => "installer",
            Self::Smoke => "smoke",
        }
    }

    /// The parts with these names, in the order of the task; all without a name.
    fn read(names: &[String]) -> Result<Vec<Self>> {
        if let Some(unknown) = names.iter().find(|name| !Self::ALL.iter().any(|part| part.name() == *name)) {
            bail!("{unknown} is none of {}", Self::ALL.map(Self::name).join(", "));
        }
        let is_chosen = |part: &Self| names.is_empty() || names.iter().any(|name| part.name() == name);
        Ok(Self::ALL.into_iter().filter(is_chosen).collect())
    }
}

/// Makes the root, does the parts that are named (all without a name) and writes `target/cross/table.md`.
///
/// # Errors
/// The root can't be made, or a row failed; the table is written in either case.
pub(crate) fn check(arguments: &[String]) -> Result<()> {
    let parts = Part::read(arguments)?;
    ensure!(rustix::process::geteuid().is_root(), "this creates and mounts a root: it has to run as root");
    setup::to_cross_build()?;
    let folder = cargo::target_folder()?.join("cross");
    std::fs::create_dir_all(&folder).with_context(|| format!("folder {}", folder.display()))?;
    let mut table = Table::new(folder.join("table.md"));
    let root = Root::open(&folder)?;
    table.row("tool chain", || tool_chain(&root))?;
    for part in parts {
        match part {
            Part::Build => build::programs(&root, &mut table)?,
            Part::Clippy => build::clippy(&root, &mut table)?,
            Part::Tests => wine_tests::all(&root, &folder, &mut table)?,
            Part::Installer => table.row("installer for Windows", || installer(&root, &folder))?,
            Part::Smoke => smoke::all(&root, &folder, &mut table)?,
        }
    }
    println!("\n{}", table.markdown());
    ensure!(!table.has_failure(), "a row failed; see {}", folder.join("table.md").display());
    Ok(())
}

/// The archive and the compiler in it. Of the named day's archive it must be the expected one.
fn tool_chain(root: &Root) -> Result<String> {
    let version = root.rustc()?;
    let is_expected = version.starts_with(RUSTC);
    ensure!(is_expected || !root.is_of_snapshot(), "rustc {version} and not {RUSTC} in {}", root.archive);
    let note = if is_expected { "" } else { ", not the expected one" };
    Ok(format!("Debian sid of {}, rustc {version}{note}", root.archive))
}

/// Of development programs, which are no release: it stays in this task's folder.
fn installer(root: &Root, folder: &Path) -> Result<String> {
    let staging = Staging::fill(&folder.join(build::PROGRAMS), &folder.join(STAGING))?;
    // Symbols are two thirds of a development build, and would take minutes to compress.
    for program in ["partner-balance-tray.exe", "partner-balance.exe"] {
        root.run(&[], &["x86_64-w64-mingw32-strip", &format!("/out/{STAGING}/{program}")])?;
    }
    let words = staging.makensis(&format!("/out/{STAGING}"), Compression::Quick)?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    root.run(&[], &words)?;
    let file = staging.made()?;
    let size = file.metadata().context("size of the installer")?.len();
    Ok(format!("{}, {:.1} MB", file.file_name().unwrap_or_default().display(), size as f64 / 1e6))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(names: &[&str]) -> Result<Vec<Part>> {
        Part::read(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn parts_are_done_in_the_order_of_the_task_and_unknown_ones_refused() {
        assert_eq!(parts(&[]).unwrap(), Part::ALL);
        assert_eq!(parts(&["smoke", "build"]).unwrap(), [Part::Build, Part::Smoke]);
        assert!(parts(&["smoke", "biuld"]).is_err());
    }
}
