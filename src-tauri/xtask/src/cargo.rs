//! Cargo: its commands, and where it puts what it builds. Must not know what the build is for.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::command;

/// The cargo that runs this task.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// The release build of the tray program.
pub(crate) fn release_build() -> Command {
    cargo(&["build", "--release", "--locked", "--package", "partner-balance-tray"])
}

/// The tray program that [`release_build`] makes.
pub(crate) fn tray_program() -> Result<PathBuf> {
    Ok(target_folder()?.join("release/partner-balance-tray"))
}

/// Cargo's target folder.
pub(crate) fn target_folder() -> Result<PathBuf> {
    let described = metadata(&["--no-deps"])?;
    Ok(PathBuf::from(described["target_directory"].as_str().context("cargo metadata: no target directory")?))
}

/// The parsed output of `cargo metadata`.
pub(crate) fn metadata(arguments: &[&str]) -> Result<Value> {
    let words = [&["metadata", "--format-version", "1", "--locked"], arguments].concat();
    serde_json::from_str(&command::output(&mut cargo(&words))?).context("cargo metadata")
}
