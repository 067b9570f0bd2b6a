//! Shows the product with a simulated portal: on the user's own screen, or in pictures on a virtual desktop.
//!
//! It owns the choice between the two. It must not know what the programs do.

mod desktop;
mod image_magick;
mod own_desktop;
mod pictures;
mod walkthrough;

use std::path::PathBuf;

use anyhow::{Result, bail};
use desktop_tests::PROGRAM_VARIABLE;

use crate::{cargo, command, setup};

const USAGE: &str = "cargo xtask demo [--pictures | --readme]

  without an option: on your screen if there is one, else as with --pictures
  --pictures   on a desktop of its own, without a screen: pictures in target/demo
  --readme     the same, and the README's pictures are made anew";

/// Whether the README's pictures are replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ReadmePictures {
    Kept,
    Renewed,
}

/// Installs what is missing, builds, and shows the product.
///
/// # Errors
/// Something can't be installed or built, or the product didn't do what the next step shows.
pub(crate) fn show(arguments: &[String]) -> Result<()> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] if has_screen() => on_this_screen(),
        [] | ["--pictures"] => in_pictures(ReadmePictures::Kept),
        ["--readme"] => in_pictures(ReadmePictures::Renewed),
        _ => bail!("{USAGE}"),
    }
}

/// Whether there is a display server.
pub(crate) fn has_screen() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn on_this_screen() -> Result<()> {
    setup::to_build()?;
    own_desktop::show(&program()?)
}

fn in_pictures(readme: ReadmePictures) -> Result<()> {
    setup::to_show()?;
    walkthrough::run(&program()?, readme)
}

/// The program named in the environment, as for the desktop tests; else a new release build.
fn program() -> Result<PathBuf> {
    if let Some(program) = std::env::var_os(PROGRAM_VARIABLE) {
        return Ok(program.into());
    }
    command::run(&mut cargo::release_build())?;
    cargo::tray_program()
}
