//! Finds the popover's page in the pixels of the screen: a layer surface is in no list of windows.
//!
//! It knows the page's two background colours and nothing else about it.

use crate::screen::{Picture, Rectangle};

/// The page's background in the light style: `--background` of its style sheet.
pub const LIGHT_BACKGROUND: [u8; 3] = [0xf3, 0xf5, 0xf7];
/// The page's background in the dark style.
pub const DARK_BACKGROUND: [u8; 3] = [0x12, 0x16, 0x1b];

/// Single pixels of that colour may be anywhere, such as at the edge of a letter; the page's margin is wider.
const MIN_RUN: usize = 8;

/// Anything smaller is not the page.
const MIN_SIDE: u16 = 100;

/// In pixels: one or two logical pixels on a dense screen.
const MAX_BORDER: i16 = 4;

/// The rectangle around all pixels of one of the two backgrounds, the larger one, including its border.
pub(crate) fn find(picture: &Picture) -> Option<Rectangle> {
    let found = [LIGHT_BACKGROUND, DARK_BACKGROUND].into_iter().filter_map(|background| rectangle(picture, background));
    let page = found.max_by_key(|place| u32::from(place.width) * u32::from(place.height))?;
    Some(grown(page, border(picture, page)))
}

/// The thickness of the border, which has a single colour; zero without one.
fn border(picture: &Picture, page: Rectangle) -> i16 {
    let ring = |distance: i16| {
        let Rectangle { x, y, width, height } = grown(page, distance);
        let (middle_x, middle_y) = page.middle();
        let (right, bottom) = (x + width.cast_signed() - 1, y + height.cast_signed() - 1);
        let points = [(x, middle_y), (right, middle_y), (middle_x, y), (middle_x, bottom)];
        let mut colours = points.iter().map(|&(column, row)| {
            picture.pixel(u16::try_from(column).unwrap_or(u16::MAX), u16::try_from(row).unwrap_or(u16::MAX))
        });
        let first = colours.next().flatten()?;
        colours.all(|colour| colour == Some(first)).then_some(first)
    };
    let Some(colour) = ring(1) else { return 0 };
    // If it is thicker, it isn't a border but the surroundings of the page.
    (1..=MAX_BORDER).find(|thickness| ring(thickness + 1) != Some(colour)).unwrap_or(0)
}

fn grown(place: Rectangle, by: i16) -> Rectangle {
    let added = 2 * by.unsigned_abs();
    Rectangle { x: place.x - by, y: place.y - by, width: place.width + added, height: place.height + added }
}

fn rectangle(picture: &Picture, background: [u8; 3]) -> Option<Rectangle> {
    let (mut left, mut right, mut top, mut bottom) = (usize::MAX, 0, None, 0);
    for (row, pixels) in picture.pixels.chunks(usize::from(picture.width)).enumerate() {
        let Some((first, end)) = extent(pixels, background) else { continue };
        (left, right) = (left.min(first), right.max(end));
        top = top.or(Some(row));
        bottom = row + 1;
    }
    let (top, number) = (top?, |length: usize| u16::try_from(length).ok());
    let (width, height) = (number(right - left)?, number(bottom - top)?);
    let place = Rectangle { x: number(left)?.cast_signed(), y: number(top)?.cast_signed(), width, height };
    (width >= MIN_SIDE && height >= MIN_SIDE).then_some(place)
}

/// From the start of the first run of these pixels to the end of the last one.
fn extent(pixels: &[[u8; 3]], background: [u8; 3]) -> Option<(usize, usize)> {
    let mut found: Option<(usize, usize)> = None;
    let mut start = 0;
    for part in pixels.chunk_by(|one, other| one == other) {
        let end = start + part.len();
        if part[0] == background && part.len() >= MIN_RUN {
            found = Some((found.map_or(start, |(first, _)| first), end));
        }
        start = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(parts: &[(Rectangle, [u8; 3])]) -> Picture {
        let (width, height) = (400, 300);
        let mut pixels = vec![[0x6b, 0x82, 0x99]; usize::from(width) * usize::from(height)];
        for (place, colour) in parts {
            for row in place.y..place.y + place.height.cast_signed() {
                let start =
                    usize::from(row.cast_unsigned()) * usize::from(width) + usize::from(place.x.cast_unsigned());
                pixels[start..start + usize::from(place.width)].fill(*colour);
            }
        }
        Picture { width, height, pixels }
    }

    #[test]
    fn the_page_is_found_with_its_content() {
        let page = Rectangle { x: 30, y: 40, width: 200, height: 150 };
        let box_on_it = Rectangle { x: 46, y: 60, width: 168, height: 60 };
        let button_elsewhere = Rectangle { x: 390, y: 10, width: 5, height: 5 };
        let all = [(page, LIGHT_BACKGROUND), (box_on_it, [255; 3]), (button_elsewhere, LIGHT_BACKGROUND)];
        assert_eq!(find(&picture(&all)), Some(page));
        assert_eq!(find(&picture(&[(page, DARK_BACKGROUND)])), Some(page));
    }

    #[test]
    fn the_line_around_the_page_belongs_to_it() {
        let page = Rectangle { x: 30, y: 40, width: 200, height: 150 };
        for thickness in [1, 2] {
            let all = [(grown(page, thickness), [0xaa, 0xb3, 0xbd]), (page, LIGHT_BACKGROUND)];
            assert_eq!(find(&picture(&all)), Some(grown(page, thickness)));
        }
    }

    #[test]
    fn without_the_page_nothing_is_found() {
        assert_eq!(find(&picture(&[])), None);
        assert_eq!(find(&picture(&[(Rectangle { x: 30, y: 40, width: 50, height: 150 }, LIGHT_BACKGROUND)])), None);
    }
}
