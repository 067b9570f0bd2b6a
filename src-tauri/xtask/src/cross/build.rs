//! Building and linting for Windows and macOS in the root.
//!
//! It must not know what the programs do.

use anyhow::Result;

use super::root::Root;
use super::table::Table;

pub(super) const WINDOWS: &str = "x86_64-pc-windows-gnu";
const MACOS: &str = "aarch64-apple-darwin";
/// Where the programs for Windows are, below the task's folder.
pub(super) const PROGRAMS: &str = "build/x86_64-pc-windows-gnu/debug";

/// Both programs, for cargo.
pub(super) const BOTH: [&str; 4] = ["-p", "partner-balance-cli", "-p", "partner-balance-tray"];

/// The crates of the product, which must be fit for every system. The others are tools for Linux.
pub(super) const CRATES: [&str; 6] = [
    "partner-balance-core",
    "partner-balance-files",
    "partner-balance-engine",
    "partner-balance-platform",
    "partner-balance-cli",
    "partner-balance-tray",
];

/// Builds both programs for Windows.
///
/// # Errors
/// Only that the table can't be written.
pub(super) fn programs(root: &Root, table: &mut Table) -> Result<()> {
    table.row("both programs built for Windows", || {
        let words = ["cargo", "build", "--locked", "--target", WINDOWS];
        root.run(&[], &[&words[..], &BOTH].concat())?;
        Ok("development profile".to_owned())
    })
}

/// Lints all crates of the product for both systems, with their tests.
///
/// # Errors
/// Only that the table can't be written.
pub(super) fn clippy(root: &Root, table: &mut Table) -> Result<()> {
    table.row("clippy for Windows", || lint(root, WINDOWS, &[]))?;
    // An empty folder stands for the headers and libraries that only a Mac has: nothing is linked.
    let tools = ["SDKROOT=/opt/empty", "CC_aarch64_apple_darwin=zcc", "AR_aarch64_apple_darwin=zar"];
    table.row("clippy for macOS", || lint(root, MACOS, &tools))
}

fn lint(root: &Root, target: &str, variables: &[&str]) -> Result<String> {
    let mut words =
        vec!["cargo", "clippy", "--locked", "--keep-going", "--all-features", "--all-targets", "--target", target];
    words.extend(CRATES.iter().flat_map(|name| ["-p", name]));
    words.extend(["--", "-D", "warnings"]);
    // Where threads' values are the library's own work and not the system's, clippy doesn't see that one is constant already.
    words.extend(["-A", "clippy::missing_const_for_thread_local"]);
    root.run(variables, &words)?;
    Ok(format!("{} crates with their tests", CRATES.len()))
}
