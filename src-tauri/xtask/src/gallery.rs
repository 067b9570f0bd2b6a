//! The page's gallery in every language: the core's tests write the states, the page's script looks at them in a browser. Must
//! not know what is looked for.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::cargo::{cargo, target_folder};
use crate::{command, setup};

/// Looks at all of it, light and dark, at 100 and 200 %, and draws some into `target/gallery/pictures`.
///
/// # Errors
/// Something is missing and can't be installed, or a fault was found; all that were found are printed.
pub(crate) fn all(arguments: &[String]) -> Result<()> {
    if let Some(unknown) = arguments.first() {
        bail!("{unknown}: this task has no choices");
    }
    setup::to_draw()?;
    write(&mut cargo(&["test", "--locked", "--package", "partner-balance-core", "in_every_language"]))?;
    let pictures = folder()?.join("pictures");
    command::run(look()?.arg(&pictures))?;
    println!("Pictures: {}", pictures.display());
    Ok(())
}

/// Looks only at light screens, at 100 %. `tests` runs the core's tests that write the states.
///
/// # Errors
/// A fault was found; all that were found are printed.
pub(crate) fn quick(tests: &mut Command) -> Result<()> {
    write(tests)?;
    command::run(look()?.env("QUICK", "1"))
}

fn write(tests: &mut Command) -> Result<()> {
    command::run(tests.env("GALLERY", folder()?))
}

fn folder() -> Result<PathBuf> {
    Ok(target_folder()?.join("gallery"))
}

/// The page's script, with the folder of the states.
fn look() -> Result<Command> {
    let mut npm = Command::new("npm");
    npm.args(["--prefix", "ui", "run", "--silent", "gallery", "--"]).arg(folder()?);
    Ok(npm)
}
