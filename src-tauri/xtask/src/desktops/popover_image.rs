//! Finds the popover in a picture of the screen, by its background colour.
//!
//! The background surrounds everything on the page and occurs nowhere else: the rectangle around its largest connected
//! area is the popover, whichever toolkit drew the window. This module must not know what the page shows.

use desktop_tests::{Picture, Rectangle};

/// The values of the page's CSS variable `--background`.
const BACKGROUNDS: [(Theme, [u8; 3]); 2] = [(Theme::Light, [0xf3, 0xf5, 0xf7]), (Theme::Dark, [0x12, 0x16, 0x1b])];

/// Smaller than any popover: excludes text in such a colour.
const MIN_SIZE: (u16, u16) = (200, 120);

/// The page's two colour schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    Light,
    Dark,
}

/// A popover on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PopoverImage {
    /// Without its border.
    pub(crate) place: Rectangle,
    pub(crate) theme: Theme,
}

/// The largest popover in a picture.
pub(crate) fn find(picture: &Picture) -> Option<PopoverImage> {
    let popovers = BACKGROUNDS.iter().filter_map(|(theme, background)| {
        let place = largest_part(picture, *background)?;
        (place.width >= MIN_SIZE.0 && place.height >= MIN_SIZE.1).then_some(PopoverImage { place, theme: *theme })
    });
    popovers.max_by_key(|popover| u32::from(popover.place.width) * u32::from(popover.place.height))
}

/// The rectangle around the largest connected area of a background colour, including pixels under a shadow.
fn largest_part(picture: &Picture, background: [u8; 3]) -> Option<Rectangle> {
    let mut is_open: Vec<bool> = picture.pixels.iter().map(|pixel| is_shadowed(*pixel, background)).collect();
    let mut largest: Option<(usize, Bounds)> = None;
    for start in 0..is_open.len() {
        // Starts only at pixels of exactly this colour: a window in the shadow's colour is not a popover.
        if !is_open[start] || picture.pixels[start] != background {
            continue;
        }
        let (count, bounds) = flood(&mut is_open, usize::from(picture.width), start);
        if largest.is_none_or(|(most, _)| count > most) {
            largest = Some((count, bounds));
        }
    }
    largest.and_then(|(_, bounds)| bounds.place())
}

/// At some sizes the shadows of the page's cards reach the window's edge, and would split the background.
fn is_shadowed(pixel: [u8; 3], background: [u8; 3]) -> bool {
    const DARKEST_SHADOW: u8 = 28;
    pixel.iter().zip(background).all(|(part, background)| *part <= background && background - *part <= DARKEST_SHADOW)
}

/// The smallest rectangle around points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

impl Bounds {
    pub(crate) fn at(x: usize, y: usize) -> Self {
        Self { left: x, top: y, right: x, bottom: y }
    }

    pub(crate) fn add(&mut self, x: usize, y: usize) {
        self.left = self.left.min(x);
        self.right = self.right.max(x);
        self.top = self.top.min(y);
        self.bottom = self.bottom.max(y);
    }

    pub(crate) fn union(mut self, other: Self) -> Self {
        self.add(other.left, other.top);
        self.add(other.right, other.bottom);
        self
    }

    pub(crate) fn place(self) -> Option<Rectangle> {
        Some(Rectangle {
            x: i16::try_from(self.left).ok()?,
            y: i16::try_from(self.top).ok()?,
            width: u16::try_from(self.right - self.left + 1).ok()?,
            height: u16::try_from(self.bottom - self.top + 1).ok()?,
        })
    }
}

/// Removes an area that is connected by edges or corners; returns its pixel count and bounds.
pub(crate) fn flood(is_open: &mut [bool], width: usize, start: usize) -> (usize, Bounds) {
    let mut bounds = Bounds::at(start % width, start / width);
    let mut count = 0;
    let mut next = vec![start];
    is_open[start] = false;
    while let Some(at) = next.pop() {
        let (x, y) = (at % width, at / width);
        bounds.add(x, y);
        count += 1;
        let height = is_open.len() / width;
        for y in y.saturating_sub(1)..(y + 2).min(height) {
            let (left, right) = (x.saturating_sub(1), (x + 2).min(width));
            next.extend((y * width + left..y * width + right).filter(|neighbour| is_open[*neighbour]));
            is_open[y * width + left..y * width + right].fill(false);
        }
    }
    (count, bounds)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESKTOP: [u8; 3] = [0x6b, 0x82, 0x99];

    fn screen() -> Picture {
        Picture { width: 640, height: 400, pixels: vec![DESKTOP; 640 * 400] }
    }

    fn paint(picture: &mut Picture, place: Rectangle, colour: [u8; 3]) {
        for y in place.y..place.y + place.height.cast_signed() {
            for x in place.x..place.x + place.width.cast_signed() {
                picture.pixels[usize::try_from(y).unwrap() * 640 + usize::try_from(x).unwrap()] = colour;
            }
        }
    }

    #[test]
    fn the_card_is_found_around_what_is_on_it() {
        for (theme, background) in BACKGROUNDS {
            let mut picture = screen();
            let place = Rectangle { x: 250, y: 30, width: 360, height: 300 };
            paint(&mut picture, place, background);
            paint(&mut picture, Rectangle { x: 266, y: 60, width: 328, height: 200 }, [255, 255, 255]);
            paint(&mut picture, Rectangle { x: 5, y: 5, width: 20, height: 20 }, background);
            assert_eq!(find(&picture), Some(PopoverImage { place, theme }));
        }
    }

    #[test]
    fn a_shadow_does_not_cut_the_card_in_two() {
        let mut picture = screen();
        let place = Rectangle { x: 250, y: 30, width: 360, height: 300 };
        paint(&mut picture, place, [0xf3, 0xf5, 0xf7]);
        paint(&mut picture, Rectangle { x: 250, y: 100, width: 360, height: 20 }, [0xe8, 0xea, 0xec]);
        assert_eq!(find(&picture), Some(PopoverImage { place, theme: Theme::Light }));
    }

    #[test]
    fn a_word_in_that_colour_is_no_card() {
        let mut picture = screen();
        paint(&mut picture, Rectangle { x: 10, y: 10, width: 190, height: 300 }, BACKGROUNDS[0].1);
        assert_eq!(find(&picture), None);
        assert_eq!(find(&screen()), None);
    }
}
