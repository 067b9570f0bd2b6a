//! Writes pictures to files, and recognizes text in them.
//!
//! It must not know what the pictures should show.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Picture, Rectangle};

/// Writes a picture; the file's extension gives the format.
///
/// # Errors
/// ImageMagick failed.
pub(crate) fn save(picture: &Picture, file: &Path) -> Result<()> {
    save_enlarged(picture, file, 1)
}

/// Writes a picture, enlarged without smoothing.
///
/// # Errors
/// ImageMagick failed.
pub(crate) fn save_enlarged(picture: &Picture, file: &Path, times: u8) -> Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).context("folder of pictures")?;
    }
    let file = file.to_str().context("name of a picture")?;
    let scale = format!("{times}00%");
    pipe(Command::new("convert").args(["ppm:-", "-scale", &scale, file]), &portable(picture)).map(|_| ())
}

/// The text in a place, as far as Tesseract recognizes it.
///
/// # Errors
/// Tesseract failed.
pub(crate) fn text(picture: &Picture, place: Rectangle) -> Result<String> {
    let part = portable(&cut(picture, place));
    // Tesseract needs letters of about thirty pixels; those of a popover have ten.
    let enlarge = ["ppm:-", "-resize", "300%", "-colorspace", "gray", "-normalize", "png:-"];
    let enlarged = pipe(Command::new("convert").args(enlarge), &part)?;
    let recognize = ["stdin", "stdout", "--psm", "11"];
    let text = pipe(Command::new("tesseract").args(recognize).env("OMP_THREAD_LIMIT", "1"), &enlarged)?;
    Ok(String::from_utf8_lossy(&text).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The part of a picture that lies in a place.
pub(crate) fn cut(picture: &Picture, place: Rectangle) -> Picture {
    let columns =
        place.x.max(0).cast_unsigned()..place.x.cast_unsigned().saturating_add(place.width).min(picture.width);
    let rows = place.y.max(0).cast_unsigned()..place.y.cast_unsigned().saturating_add(place.height).min(picture.height);
    let (width, height) = (columns.end.saturating_sub(columns.start), rows.end.saturating_sub(rows.start));
    let pixels = rows.flat_map(|row| columns.clone().filter_map(move |column| picture.pixel(column, row))).collect();
    Picture { width, height, pixels }
}

/// The portable pixmap format: <https://netpbm.sourceforge.net/doc/ppm.html>.
fn portable(picture: &Picture) -> Vec<u8> {
    let mut bytes = format!("P6 {} {} 255\n", picture.width, picture.height).into_bytes();
    bytes.extend(picture.pixels.iter().flatten());
    bytes
}

fn pipe(command: &mut Command, input: &[u8]) -> Result<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| name.clone())?;
    let mut stdin = child.stdin.take().context("input of a program")?;
    let output = std::thread::scope(|scope| {
        // Written while the output is read: otherwise a program that prints before it has read everything would block.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output()
    });
    let output = output.with_context(|| name.clone())?;
    ensure!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(output.stdout)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_outside_is_cut_off() {
        let picture = Picture { width: 3, height: 2, pixels: (0..6).map(|n| [n, n, n]).collect() };
        let part = cut(&picture, Rectangle { x: 1, y: 1, width: 9, height: 9 });
        assert_eq!(part, Picture { width: 2, height: 1, pixels: vec![[4, 4, 4], [5, 5, 5]] });
        assert_eq!(portable(&part), b"P6 2 1 255\n\x04\x04\x04\x05\x05\x05");
    }
}
