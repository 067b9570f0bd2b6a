//! Lays out the icon's text in the largest size that fits the area the badge leaves for it, in whole cells.
//! Must not know levels or colours.

use tiny_skia::{Path, PathBuilder};

use super::IconText;
use super::glyphs::Face;
use super::ink::Ink;

/// The most characters an amount has.
const LONGEST: usize = 4;

/// Where the text is drawn, in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TextArea {
    /// Cells along the icon's side.
    pub side: i32,
    /// Cells to keep free at the left and at the right; given up where nothing legible fits otherwise.
    pub margin: i32,
    /// First row.
    pub top: i32,
    /// Rows.
    pub height: i32,
}

/// The filled shapes of the text.
pub(super) fn shapes(text: &IconText, area: &TextArea) -> Vec<Path> {
    match text {
        IconText::Hidden => dots(area),
        IconText::Unknown => dash(area),
        IconText::Amount(amount) => line(amount, area).unwrap_or_else(|| dash(area)),
    }
}

/// The text in one line, centred; none if there is a character without a glyph, or none, or too many.
fn line(text: &str, area: &TextArea) -> Option<Vec<Path>> {
    let count = text.chars().count();
    if !(1..=LONGEST).contains(&count) {
        return None;
    }
    let face = largest_face(text, area)?;
    let width = line_width(text, &face)?;
    let mut left = (area.side - width) / 2;
    let top = area.top + (area.height - face.height) / 2;
    let mut shapes = Vec::new();
    for character in text.chars() {
        shapes.extend(face.shapes(character, left, top));
        left += face.advance(character)? + gap(&face);
    }
    Some(shapes)
}

fn largest_face(text: &str, area: &TextArea) -> Option<Face> {
    let widest = (area.height * 13 / 20).max(3);
    let fit = |width: i32, limit: i32| {
        let face = face(width, area.height);
        (line_width(text, &face)? <= limit).then_some(face)
    };
    let comfortable = (4..=widest).rev().find_map(|width| fit(width, area.side - 2 * area.margin));
    comfortable.or_else(|| (2..=widest).rev().find_map(|width| fit(width, area.side)))
}

/// The face of a digit width in rows of a height; as bold as its counters allow.
fn face(width: i32, rows: i32) -> Face {
    let stem = ((width + 1) / 3).min(rows * 2 / 9).max(1);
    Face { width, height: rows, stem }
}

fn line_width(text: &str, face: &Face) -> Option<i32> {
    let glyphs = text.chars().map(|character| face.advance(character)).sum::<Option<i32>>()?;
    let gaps = i32::try_from(text.chars().count()).ok()? - 1;
    Some(glyphs + gaps * gap(face))
}

/// Cells between two glyphs.
fn gap(face: &Face) -> i32 {
    (face.stem * 2 / 3).max(1)
}

fn dash(area: &TextArea) -> Vec<Path> {
    let thickness = (area.height / 5).max(2);
    let length = area.side / 2 - area.side % 2;
    let (left, top) = ((area.side - length) / 2, area.top + (area.height - thickness) / 2);
    let mut ink = Ink { left: left as f32, top: top as f32, shapes: Vec::new() };
    ink.block(0.0, 0.0, length as f32, thickness as f32);
    ink.shapes
}

fn dots(area: &TextArea) -> Vec<Path> {
    let side = (area.side * 2 / 11).max(3);
    let gap = side / 2;
    let left = (area.side - 3 * side - 2 * gap) / 2;
    let top = area.top + (area.height - side) / 2;
    let radius = side as f32 / 2.0;
    (0..3)
        .filter_map(|index| {
            let x = (left + index * (side + gap)) as f32;
            PathBuilder::from_circle(x + radius, top as f32 + radius, radius)
        })
        .collect()
}
