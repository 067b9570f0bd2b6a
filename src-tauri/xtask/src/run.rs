//! The tray program for a real account, on this desktop.

use std::process::Command;

use anyhow::Result;

use crate::{cargo, command, setup};

/// Sets up, builds and starts it; returns when it ends.
pub(crate) fn for_a_real_account(arguments: &[String]) -> Result<()> {
    setup::to_build()?;
    command::run(&mut cargo::release_build())?;
    command::run(Command::new(cargo::tray_program()?).args(arguments))
}
