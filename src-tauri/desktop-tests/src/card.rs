//! The popover's page found in the pixels of the screen: what lies on a layer is in no list of windows.
//!
//! It knows the page's two grounds and nothing else of it.

use crate::screen::{Picture, Place};

/// The page's ground in its light and in its dark style: `--ground` of its style sheet.
pub const LIGHT_GROUND: [u8; 3] = [0xf3, 0xf5, 0xf7];
/// See [`LIGHT_GROUND`].
pub const DARK_GROUND: [u8; 3] = [0x12, 0x16, 0x1b];

/// Single pixels of that colour may be anywhere, at the edge of a letter for instance; the page's margin is wider.
const LEAST_RUN: usize = 8;

/// Nothing smaller is the page.
const LEAST_SIDE: u16 = 100;

/// The rectangle around all that has one of the two grounds; the larger one.
pub(crate) fn find(picture: &Picture) -> Option<Place> {
    let found = [LIGHT_GROUND, DARK_GROUND].into_iter().filter_map(|ground| rectangle(picture, ground));
    found.max_by_key(|place| u32::from(place.width) * u32::from(place.height))
}

fn rectangle(picture: &Picture, ground: [u8; 3]) -> Option<Place> {
    let (mut left, mut right, mut top, mut bottom) = (usize::MAX, 0, None, 0);
    for (row, pixels) in picture.pixels.chunks(usize::from(picture.width)).enumerate() {
        let Some((first, end)) = extent(pixels, ground) else { continue };
        (left, right) = (left.min(first), right.max(end));
        top = top.or(Some(row));
        bottom = row + 1;
    }
    let (top, number) = (top?, |length: usize| u16::try_from(length).ok());
    let (width, height) = (number(right - left)?, number(bottom - top)?);
    let place = Place { x: number(left)?.cast_signed(), y: number(top)?.cast_signed(), width, height };
    (width >= LEAST_SIDE && height >= LEAST_SIDE).then_some(place)
}

/// From the first run of these pixels to the end of the last.
fn extent(pixels: &[[u8; 3]], ground: [u8; 3]) -> Option<(usize, usize)> {
    let mut found: Option<(usize, usize)> = None;
    let mut start = 0;
    for part in pixels.chunk_by(|one, other| one == other) {
        let end = start + part.len();
        if part[0] == ground && part.len() >= LEAST_RUN {
            found = Some((found.map_or(start, |(first, _)| first), end));
        }
        start = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(parts: &[(Place, [u8; 3])]) -> Picture {
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
    fn the_page_is_found_with_what_stands_on_it() {
        let page = Place { x: 30, y: 40, width: 200, height: 150 };
        let box_on_it = Place { x: 46, y: 60, width: 168, height: 60 };
        let button_elsewhere = Place { x: 390, y: 10, width: 5, height: 5 };
        let all = [(page, LIGHT_GROUND), (box_on_it, [255; 3]), (button_elsewhere, LIGHT_GROUND)];
        assert_eq!(find(&picture(&all)), Some(page));
        assert_eq!(find(&picture(&[(page, DARK_GROUND)])), Some(page));
    }

    #[test]
    fn without_the_page_nothing_is_found() {
        assert_eq!(find(&picture(&[])), None);
        assert_eq!(find(&picture(&[(Place { x: 30, y: 40, width: 50, height: 150 }, LIGHT_GROUND)])), None);
    }
}
