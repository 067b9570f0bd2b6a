//! The installed product on the desktops its users have: each in a root made of Debian's packages, tried as a person
//! does, judged by pixels, and written down as a table.
//!
//! It owns which desktops are tried and what becomes of the answers. It must not know how a desktop is started.

mod card;
mod change;
mod choices;
mod kind;
mod namespace;
mod root;
mod scene;
mod session;
mod sight;
mod table;
mod trial;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use self::choices::Choices;
use self::kind::Kind;
use self::root::Roots;
use self::table::Table;
use crate::{cargo, setup};

/// Makes the roots, tries the product in each and writes `target/desktops/table.md`.
///
/// # Errors
/// Something is missing, or a check failed; the table is written all the same.
pub(crate) fn try_all(arguments: &[String]) -> Result<()> {
    let choices = Choices::read(arguments)?;
    ensure!(
        rustix::process::geteuid().is_root(),
        "this makes roots of other systems and mounts them: it has to run as root"
    );
    setup::to_try_desktops()?;
    let target = cargo::target_folder()?;
    let package = match &choices.package {
        Some(file) => file.clone(),
        None => newest_package(&target.join("release/bundle/deb"))?,
    };
    println!("The product: {}", package.display());
    let folder = target.join("desktops");
    let roots = Roots::open(&folder)?;
    let mut table = Table::new(today());
    for kind in &choices.kinds {
        println!("\n== {}", kind.title);
        table.add(try_one(kind, &roots, &package, &folder.join(kind.name))?);
        // Written after each: a run that is cut short leaves what it saw.
        write(&folder.join("table.md"), &table.markdown())?;
    }
    println!("\n{}", table.markdown());
    ensure!(!table.has_failure(), "the product failed on a desktop: the table says where");
    Ok(())
}

fn try_one(kind: &'static Kind, roots: &Roots, package: &Path, pictures: &Path) -> Result<table::Column> {
    let root = roots.desktop(kind)?;
    let version = root.version(kind.versioned_by)?;
    let mut column = table::Column::new(kind.title, &version);
    match root.install(package) {
        Ok(()) => trial::run(kind, &root, pictures, &mut column),
        Err(error) => column.put(table::Check::Installed, table::Cell::Failed(format!("{error:#}"))),
    }
    Ok(column)
}

fn newest_package(folder: &Path) -> Result<PathBuf> {
    let missing =
        || format!("no package in {}: `cargo xtask bundle` makes it, or name one with --deb", folder.display());
    let entries = std::fs::read_dir(folder).with_context(missing)?;
    let packages =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "deb"));
    let changed = |path: &PathBuf| path.metadata().and_then(|metadata| metadata.modified()).ok();
    packages.max_by_key(changed).with_context(missing)
}

fn write(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text).with_context(|| format!("write {}", file.display()))
}

fn today() -> String {
    let date = crate::command::output(std::process::Command::new("date").arg("+%Y-%m-%d"));
    date.map_or_else(|_| "an unknown day".to_owned(), |date| date.trim().to_owned())
}
