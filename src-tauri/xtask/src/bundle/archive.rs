//! The archive for every other Linux: the files as they are, and a script that installs and removes them.
//!
//! It must not know what the files are.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::contents::{self, Layout, Package, Source};
use super::folder::{Folder, PROGRAM};
use super::release::Release;
use crate::command;

const INSTALL: &str = include_str!("files/archive/install.sh");

/// The name of the archive without its ending, and of the folder inside.
pub(super) fn name(release: &Release) -> String {
    format!("partner-balance-{}-{}-linux", release.version, release.machine)
}

/// Packs both programs with everything that belongs to them. Returns the archive's file.
///
/// # Errors
/// tar or xz fails.
pub(super) fn pack(source: &Source, folder: &Path) -> Result<PathBuf> {
    let release = &source.release;
    let name = name(release);
    let root = Folder::create_empty(&folder.join(&name))?;
    contents::fill(&root, Package::Desktop, Layout::Archive, source)?;
    for part in ["bin", "share"] {
        let from = root.path().join("usr").join(part);
        std::fs::rename(&from, root.path().join(part)).with_context(|| format!("move {}", from.display()))?;
    }
    std::fs::remove_dir(root.path().join("usr")).context("an empty folder")?;
    root.write("install.sh", PROGRAM, INSTALL)?;
    let file = folder.join(format!("{name}.tar.xz"));
    let mut tar = Command::new("tar");
    // One thread: with several the blocks, and so the bytes, depend on the machine.
    tar.args(["--create", "--use-compress-program=xz -9e --threads=1", "--sort=name", "--format=gnu"]);
    tar.args(["--owner=0", "--group=0", "--numeric-owner"]).arg(format!("--mtime=@{}", release.epoch()?));
    tar.arg("--file").arg(&file).arg("--directory").arg(folder).arg(&name);
    command::run(&mut tar)?;
    std::fs::remove_dir_all(root.path()).context("remove what was packed")?;
    Ok(file)
}
