//! Cuts, enlarges and compresses pictures with ImageMagick.
//!
//! It must not know what is on them.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::Rectangle;

use super::desktop::Colour;

/// How many pixels wide and high one pixel becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Enlargement(pub(crate) u16);

/// Cuts `place` out of a picture of the whole screen and enlarges it without smoothing.
///
/// # Errors
/// ImageMagick failed.
pub(crate) fn cut(whole: &Path, place: Rectangle, enlargement: Enlargement, into: &Path) -> Result<()> {
    let Rectangle { x, y, width, height } = place;
    let area = format!("{width}x{height}+{x}+{y}");
    let scale = format!("{}00%", enlargement.0);
    let words = ["-crop", &area, "+repage", "-filter", "point", "-resize", &scale];
    convert(Command::new("convert").arg(whole).args(words).arg(into))
}

/// Centres a picture on a square of this colour.
///
/// # Errors
/// ImageMagick failed.
pub(crate) fn mount(picture: &Path, side: u16, [red, green, blue]: Colour) -> Result<()> {
    let colour = format!("rgb({red},{green},{blue})");
    let words = ["-background", &colour, "-gravity", "center", "-extent", &format!("{side}x{side}")];
    convert(Command::new("convert").arg(picture).args(words).arg(picture))
}

/// Arranges pictures of the same size in rows.
///
/// # Errors
/// ImageMagick failed.
pub(crate) fn sheet(rows: &[Vec<&Path>], enlargement: Enlargement, into: &Path) -> Result<()> {
    let mut command = Command::new("convert");
    for row in rows {
        command.arg("(").args(row).args(["+append", ")"]);
    }
    let scale = format!("{}00%", enlargement.0);
    convert(command.args(["-append", "+repage", "-filter", "point", "-resize", &scale]).arg(into))
}

/// Makes a picture small enough for the repository: 256 colours, no metadata.
///
/// # Errors
/// ImageMagick failed, or it is still larger than `most_bytes`.
pub(crate) fn compress(picture: &Path, into: &Path, most_bytes: u64) -> Result<()> {
    let words = ["-strip", "+dither", "-colors", "256", "-define", "png:compression-level=9"];
    convert(Command::new("convert").arg(picture).args(words).arg(format!("PNG8:{}", into.display())))?;
    let bytes = into.metadata().context("size of a picture")?.len();
    ensure!(bytes <= most_bytes, "{} has {bytes} bytes, more than {most_bytes}", into.display());
    Ok(())
}

fn convert(command: &mut Command) -> Result<()> {
    let output = command.output().context("convert: is ImageMagick installed?")?;
    ensure!(output.status.success(), "convert: {}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(())
}
