//! The packages as a new user gets them: installed in bare roots of Debian, run, upgraded while running, removed. The results
//! are written as a table.
//!
//! It owns which systems are tried and where the results go. It must not know how a package is installed.

mod check;
mod machine;
mod server;
mod trial;
mod way;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};

use self::machine::{Machine, Suite};
use self::way::Way;
use crate::desktops::table::Table;
use crate::{bundle, cargo, desktops, setup};

/// The packages of the version that is installed first, and of the one that takes its place.
struct Packages {
    old: Vec<PathBuf>,
    new: Vec<PathBuf>,
}

/// Packs the programs twice, tries each package in each system and writes `target/install-test/table.md`.
///
/// # Errors
/// Something is missing, or a check failed; the table is written in either case.
pub(crate) fn try_packages(words: &[String]) -> Result<()> {
    let programs = match words {
        [] => None,
        [option, folder] if option == "--programs" => Some(PathBuf::from(folder)),
        _ => bail!("the only option of install-test is --programs FOLDER"),
    };
    ensure!(
        rustix::process::geteuid().is_root(),
        "this creates and mounts roots of other systems: it has to run as root"
    );
    setup::to_try_packages()?;
    let programs = bundle::programs(programs)?;
    let folder = cargo::target_folder()?.join("install-test");
    let packages = pack(&programs, &folder.join("packages"))?;
    let mut table = Table::new(format!(
        "Tried on {} in bare roots (debootstrap, minbase), the tray in Xfce's panel on a virtual screen. Ubuntu, Fedora and \
         openSUSE were not tried: the .rpm was installed by rpm in Debian, without its dependencies' names.",
        desktops::today()
    ));
    for suite in Suite::ALL {
        println!("\n== {}", suite.title());
        try_suite(suite, &packages, &folder, &mut table)?;
        // Written after each system: an interrupted run keeps its results so far.
        std::fs::write(folder.join("table.md"), table.markdown()).context("table")?;
    }
    println!("\n{}", table.markdown());
    ensure!(!table.has_gap(), "a package failed; see the table");
    Ok(())
}

fn try_suite(suite: Suite, packages: &Packages, folder: &Path, table: &mut Table<check::Check>) -> Result<()> {
    let machine = Machine::start(suite, folder, "server", packages)?;
    table.add(server::run(&machine, format!("{}, server .deb", suite.title())));
    drop(machine);
    let mut machine = Machine::start(suite, folder, "desktop", packages)?;
    for way in Way::ALL {
        println!(" - {}", way.ending());
        let title = format!("{}, {}", suite.title(), way.ending());
        table.add(trial::run(&mut machine, way, title, &folder.join(suite.name())));
    }
    Ok(())
}

fn pack(programs: &Path, folder: &Path) -> Result<Packages> {
    let version = bundle::version()?;
    let old = bundle::pack_as(&version, programs, &folder.join("old"))?;
    let new = bundle::pack_as(&next(&version)?, programs, &folder.join("new"))?;
    Ok(Packages { old, new })
}

/// The next patch of a version.
fn next(version: &str) -> Result<String> {
    let numbers = version.split(['-', '+']).next().unwrap_or_default();
    let (start, patch) = numbers.rsplit_once('.').context("a version of three numbers")?;
    let patch: u32 = patch.parse().context("patch of a version")?;
    Ok(format!("{start}.{}", patch + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_is_newer() {
        assert_eq!(next("0.1.9").unwrap(), "0.1.10");
        assert_eq!(next("1.2.3-beta.1").unwrap(), "1.2.4");
        assert!(next("1").is_err());
    }
}
