//! The demo's pictures: numbered, each with a printed line that says what it shows.
//!
//! It must not know what the user did before.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use desktop_tests::{Rectangle, Session};

use super::desktop::Colour;
use super::image_magick::{self, Enlargement};

/// Added around a detail, in pixels.
const MARGIN: i16 = 12;

/// Side of the square an icon is centred on, in pixels.
const PART_SIDE: u16 = 32;

/// A folder of pictures.
pub(crate) struct Pictures {
    folder: PathBuf,
    count: u32,
}

impl Pictures {
    /// An empty folder; the pictures of the last demo are removed.
    ///
    /// # Errors
    /// The folder can't be made.
    pub(crate) fn open(folder: PathBuf) -> Result<Self> {
        if folder.exists() {
            std::fs::remove_dir_all(&folder).context("the last demo's pictures")?;
        }
        std::fs::create_dir_all(&folder).context("folder of pictures")?;
        println!("\nPictures in {}:\n", folder.display());
        Ok(Self { folder, count: 0 })
    }

    /// Takes a picture of the whole desktop. Returns the file.
    ///
    /// # Errors
    /// The picture can't be taken.
    pub(crate) fn desktop(&mut self, session: &Session, name: &str, shows: &str) -> Result<PathBuf> {
        let file = self.next(name, shows);
        session.screenshot(&file)?;
        Ok(file)
    }

    /// Takes a picture of a part of the desktop with a margin. Returns the file.
    ///
    /// # Errors
    /// The picture can't be taken.
    pub(crate) fn detail(&mut self, session: &Session, place: Rectangle, name: &str, shows: &str) -> Result<PathBuf> {
        let file = self.next(name, shows);
        self.cut(session, around(place), Enlargement(1), &file)?;
        Ok(file)
    }

    /// Takes a picture of a small part of the desktop, enlarged eight times. Returns the file.
    ///
    /// # Errors
    /// The picture can't be taken.
    pub(crate) fn close_up(&mut self, session: &Session, place: Rectangle, name: &str, shows: &str) -> Result<PathBuf> {
        let file = self.next(name, shows);
        self.cut(session, place, Enlargement(8), &file)?;
        Ok(file)
    }

    /// A part of the desktop, centred on a square of this colour: part of a later picture, and not numbered.
    ///
    /// # Errors
    /// The picture can't be taken.
    pub(crate) fn part(&self, session: &Session, place: Rectangle, ground: Colour, name: &str) -> Result<PathBuf> {
        let file = self.folder.join(format!("parts/{name}.png"));
        self.cut(session, place, Enlargement(1), &file)?;
        image_magick::mount(&file, PART_SIDE, ground)?;
        Ok(file)
    }

    /// Parts side by side, row by row, enlarged four times. Returns the file.
    ///
    /// # Errors
    /// The picture can't be made.
    pub(crate) fn sheet(&mut self, rows: &[Vec<&Path>], name: &str, shows: &str) -> Result<PathBuf> {
        let file = self.next(name, shows);
        image_magick::sheet(rows, Enlargement(4), &file)?;
        Ok(file)
    }

    fn cut(&self, session: &Session, place: Rectangle, enlargement: Enlargement, into: &Path) -> Result<()> {
        std::fs::create_dir_all(into.parent().unwrap_or(&self.folder)).context("folder of pictures")?;
        let whole = self.folder.join("whole.png");
        session.screenshot(&whole)?;
        image_magick::cut(&whole, place, enlargement, into)?;
        std::fs::remove_file(&whole).context("picture of the whole screen")
    }

    fn next(&mut self, name: &str, shows: &str) -> PathBuf {
        self.count += 1;
        let name = format!("{:02}-{name}.png", self.count);
        println!("  {name:<28} {shows}");
        self.folder.join(name)
    }
}

/// ImageMagick cuts off what lies outside the screen.
fn around(place: Rectangle) -> Rectangle {
    let (x, y) = ((place.x - MARGIN).max(0), (place.y - MARGIN).max(0));
    let grown = |start: i16, from: i16, length: u16| (start - from + MARGIN).unsigned_abs() + length;
    Rectangle { x, y, width: grown(place.x, x, place.width), height: grown(place.y, y, place.height) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_margin_stops_at_the_edge_of_the_screen() {
        for (place, expected) in [
            (Rectangle { x: 100, y: 50, width: 10, height: 20 }, Rectangle { x: 88, y: 38, width: 34, height: 44 }),
            (Rectangle { x: 4, y: 0, width: 10, height: 20 }, Rectangle { x: 0, y: 0, width: 26, height: 32 }),
        ] {
            assert_eq!(around(place), expected);
        }
    }
}
