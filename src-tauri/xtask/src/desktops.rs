//! The installed product on the desktops its users have: each desktop runs in a root made of Debian's packages, a
//! user's actions are simulated there, the screen is read, and the results are written as a table.
//!
//! It owns which desktops are tried and where the results go. It must not know how a desktop is started.

mod check;
mod desktop;
pub(crate) mod differences;
pub(crate) mod images;
pub(crate) mod namespace;
mod options;
mod popover_image;
mod product;
pub(crate) mod root;
pub(crate) mod session;
pub(crate) mod table;
mod trial;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use self::check::{Check, Column};
use self::desktop::DesktopSpec;
use self::options::Options;
use self::root::Roots;
use self::table::{Cell, Table};
use crate::{cargo, setup};

/// Prepares the roots, tries the product in each and writes `target/desktops/table.md`.
///
/// # Errors
/// Something is missing, or a check failed; the table is written in either case.
pub(crate) fn try_desktops(arguments: &[String]) -> Result<()> {
    let options = Options::read(arguments)?;
    ensure!(
        rustix::process::geteuid().is_root(),
        "this creates and mounts roots of other systems: it has to run as root"
    );
    setup::to_try_desktops()?;
    let target = cargo::target_folder()?;
    let package = match &options.package {
        Some(file) => file.clone(),
        None => newest_package(&target.join("release/bundle/deb"))?,
    };
    println!("The product: {}", package.display());
    let folder = target.join("desktops");
    let roots = Roots::open(&folder)?;
    let mut table = Table::new(format!(
        "Tried on {} in roots of Debian 13, each desktop in an X server without a screen.",
        today()
    ));
    for desktop in &options.desktops {
        println!("\n== {}", desktop.title);
        table.add(try_one(desktop, &roots, &package, &folder.join(desktop.name))?);
        // Written after each desktop: an interrupted run keeps its results so far.
        write(&folder.join("table.md"), &table.markdown())?;
    }
    println!("\n{}", table.markdown());
    ensure!(!table.has_failure(), "the product failed on a desktop; see the table");
    Ok(())
}

fn try_one(desktop: &'static DesktopSpec, roots: &Roots, package: &Path, pictures: &Path) -> Result<Column> {
    let root = roots.desktop(desktop)?;
    let version = root.version(desktop.versioned_by)?;
    let mut column = Column::new(format!("{} ({version})", desktop.title));
    match root.install(package) {
        Ok(()) => trial::run(desktop, &root, pictures, &mut column),
        Err(error) => column.record(Check::Installed, Cell::Failed(format!("{error:#}"))),
    }
    Ok(column)
}

fn newest_package(folder: &Path) -> Result<PathBuf> {
    let missing =
        || format!("no package in {}: `cargo xtask bundle` makes it, or name one with --deb", folder.display());
    let entries = std::fs::read_dir(folder).with_context(missing)?;
    let is_of_tray = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("partner-balance-tray_") && name.ends_with(".deb")
    };
    let packages = entries.flatten().map(|entry| entry.path()).filter(is_of_tray);
    let changed = |path: &PathBuf| path.metadata().and_then(|metadata| metadata.modified()).ok();
    packages.max_by_key(changed).with_context(missing)
}

fn write(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text).with_context(|| format!("write {}", file.display()))
}

/// The date for a table.
pub(crate) fn today() -> String {
    let date = crate::command::output(std::process::Command::new("date").arg("+%Y-%m-%d"));
    date.map_or_else(|_| "an unknown day".to_owned(), |date| date.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_with_the_tray_is_tried_and_not_the_one_for_servers() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["partner-balance-tray_0.1.0-1_amd64.deb", "partner-balance_0.1.0-1_amd64.deb", "other.txt"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let found = newest_package(folder.path()).unwrap();
        assert_eq!(found.file_name().unwrap(), "partner-balance-tray_0.1.0-1_amd64.deb");
        std::fs::remove_file(found).unwrap();
        assert!(newest_package(folder.path()).unwrap_err().to_string().contains("cargo xtask bundle"));
    }
}
