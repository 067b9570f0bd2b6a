//! The Debian package, made by Tauri's own command line from the package registry of the page's tools.

use std::process::Command;

use anyhow::Result;

use crate::{cargo, command, setup};

/// Of the same release as the library it bundles.
const TAURI_CLI: &str = "@tauri-apps/cli@2.12.5";

/// Sets up, builds and bundles; says where the package is.
///
/// # Errors
/// Something can't be installed or built.
pub(crate) fn debian_package() -> Result<()> {
    setup::to_bundle()?;
    let mut tauri = Command::new("npm");
    tauri.args(["exec", "--yes", "--package", TAURI_CLI, "--", "tauri", "build", "--bundles", "deb", "--ci"]);
    command::run(&mut tauri)?;
    let program = cargo::tray_program()?;
    println!("\nThe package is in {}", program.with_file_name("bundle/deb").display());
    Ok(())
}
