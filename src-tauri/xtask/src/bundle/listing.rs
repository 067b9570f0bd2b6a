//! The list of packages: their names, sizes and checksums.
//!
//! It must not know how a package is made.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::release::Release;
use crate::command;

/// The file of checksums, as `sha256sum --check` reads it beside the downloaded packages.
pub(super) const SUMS: &str = "SHA256SUMS";

/// Packages of this version that other tasks have made: installers of other systems.
///
/// # Errors
/// A folder can't be read.
pub(super) fn made_elsewhere(folder: &Path, release: &Release) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for (kind, ending) in [("nsis", "exe"), ("msi", "msi"), ("macos", "dmg")] {
        let Ok(entries) = folder.join(kind).read_dir() else { continue };
        for entry in entries {
            let path = entry.with_context(|| format!("packages in {kind}"))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.contains(&format!("_{}_", release.version)) && path.extension().is_some_and(|found| found == ending)
            {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes [`SUMS`] and returns the list with sizes for people.
///
/// # Errors
/// A package can't be read.
pub(super) fn write(packages: &[PathBuf], folder: &Path) -> Result<String> {
    let (mut sums, mut list) = (String::new(), String::new());
    for package in packages {
        let name = package.file_name().unwrap_or_default().to_string_lossy();
        let printed = command::output(Command::new("sha256sum").arg("--binary").arg(package))?;
        let sum = printed.split_whitespace().next().context("sha256sum prints nothing")?;
        let size = package.metadata().with_context(|| format!("package {}", package.display()))?.len();
        let _ = writeln!(sums, "{sum} *{name}");
        let _ = writeln!(list, "{:6.1} MB  {sum}  {name}", bytes_as_megabytes(size));
    }
    std::fs::write(folder.join(SUMS), sums).context("file of checksums")?;
    Ok(list)
}

#[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
fn bytes_as_megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
