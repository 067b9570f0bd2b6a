//! Runs the tray program for a real account, on this desktop. Must not know the account.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::{cargo, command, demo, setup};

/// Installs what is missing, builds and starts it with these arguments; returns when it ends.
///
/// # Errors
/// There is no screen, something can't be installed or built, or the program failed.
pub(crate) fn for_a_real_account(arguments: &[String]) -> Result<()> {
    // Checked before minutes of building.
    ensure!(demo::has_screen(), "neither DISPLAY nor WAYLAND_DISPLAY is set: unlike the demo, this needs a screen");
    setup::to_build()?;
    command::run(&mut cargo::release_build())?;
    println!(
        "\nThe icon is in the tray, and the first start opens the window. \
         To end it, choose Quit in its menu or press Ctrl-C here."
    );
    command::run(Command::new(cargo::tray_program()?).args(arguments))
}
