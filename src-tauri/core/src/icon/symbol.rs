//! The symbol for panels that write the amount themselves, beside the picture: a coin in a gauge. The levels differ without
//! colour: by how full the gauge is, and a critical coin has an exclamation mark. Must not know amounts.

use std::f32::consts::PI;

use tiny_skia::{LineCap, Path, PathBuilder, Stroke};

use super::badge::{self, Stale};
use super::ink::round_rect;
use super::{Canvas, IconSpec, IconText, Pixels, Rgb};
use crate::account::Level;

/// The opacity of the gauge's empty part.
const EMPTY: u8 = 0x50;
/// The opacity of an old amount's symbol that has no colour to lose.
const DIMMED: u8 = 0x80;

/// Where the gauge begins, in parts of a turn clockwise from the right: below on the left. It ends below on the right.
const GAUGE_START: f32 = 0.375;
/// The whole gauge, in parts of a turn.
const GAUGE_LENGTH: f32 = 0.75;

/// Whose colours a symbol has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colouring {
    /// Those of the panel's own text: only the alpha of the pixels, which are black, counts.
    Panel,
    /// Its own, which stand out from light and from dark panels: something asks for attention.
    Own,
}

impl Colouring {
    /// That of the symbol for `spec`.
    #[must_use]
    pub fn of(spec: &IconSpec) -> Self {
        match (spec.level, spec.mark) {
            (Level::Normal | Level::Unknown, None) => Self::Panel,
            (Level::Low | Level::Critical, _) | (_, Some(_)) => Self::Own,
        }
    }
}

/// Draws the symbol as a square of `size` pixels, which is limited as in [`super::render`], in the colours of
/// [`Colouring::of`].
#[must_use]
pub fn symbol(spec: &IconSpec, size: u32) -> Pixels {
    let stale = spec.is_stale.then_some(Stale);
    let (colour, opacity) = match (Colouring::of(spec), stale) {
        (Colouring::Panel, None) => (Rgb(0, 0, 0), u8::MAX),
        (Colouring::Panel, Some(Stale)) => (Rgb(0, 0, 0), DIMMED),
        // Of a badge the edge is what stands out from every panel; that of a stale one has lost its colour.
        (Colouring::Own, stale) => (badge::palette(spec.level, stale).edge, u8::MAX),
    };
    let size = size.clamp(*super::SIDES.start(), *super::SIDES.end());
    let Some(mut canvas) = Canvas::new(size) else {
        return Pixels::empty(size);
    };
    draw(&mut canvas, spec, colour, opacity);
    if let Some(mark) = spec.mark {
        let grid = canvas.grid;
        badge::draw_mark(&mut canvas, grid, mark);
    }
    canvas.into_pixels()
}

fn draw(canvas: &mut Canvas, spec: &IconSpec, colour: Rgb, solid: u8) {
    let side = canvas.grid.cells as f32;
    let thickness = canvas.grid.length(3) as f32;
    let centre = (side / 2.0, side / 2.0);
    let radius = (side - thickness) / 2.0;
    let full = fullness(spec.level);
    // One after the other, not above each other: opacities would add up.
    for (from, to, opacity) in [(full, 1.0, EMPTY.min(solid / 2)), (0.0, full, solid)] {
        if let Some(path) = gauge(centre, radius, from, to, thickness) {
            canvas.fill_through(&path, colour, opacity);
        }
    }
    let coin = canvas.grid.length(12) as f32 / 2.0;
    if let Some(path) = PathBuilder::from_circle(centre.0, centre.1, coin) {
        canvas.fill_through(&path, colour, solid);
    }
    for path in sign(spec, centre, coin) {
        canvas.clear(&path);
    }
}

/// How full the gauge is, from 0 to 1. A picture, not a measure: the portal knows no full balance.
fn fullness(level: Level) -> f32 {
    match level {
        Level::Normal => 1.0,
        Level::Low => 0.4,
        Level::Critical => 0.12,
        Level::Unknown => 0.0,
    }
}

/// The part of the gauge between two shares of its length; none if there is nothing between them.
fn gauge(centre: (f32, f32), radius: f32, from: f32, to: f32, thickness: f32) -> Option<Path> {
    if to <= from {
        return None;
    }
    let angle = |share: f32| (GAUGE_START + share * GAUGE_LENGTH) * 2.0 * PI;
    let pen = Stroke { width: thickness, line_cap: LineCap::Butt, ..Stroke::default() };
    arc(centre, radius, angle(from), angle(to))?.stroke(&pen, 8.0)
}

/// A circle's arc between two angles in radians, clockwise.
fn arc(centre: (f32, f32), radius: f32, from: f32, to: f32) -> Option<Path> {
    let at = |angle: f32| (centre.0 + radius * angle.cos(), centre.1 + radius * angle.sin());
    // A cubic comes close to a circle for up to a quarter turn.
    let count = ((to - from) / (PI / 2.0)).ceil().max(1.0);
    let step = (to - from) / count;
    let reach = 4.0 / 3.0 * (step / 4.0).tan() * radius;
    let mut path = PathBuilder::new();
    let start = at(from);
    path.move_to(start.0, start.1);
    let mut angle = from;
    while angle + step / 2.0 < to {
        let (one, other) = (at(angle), at(angle + step));
        let (leave, arrive) = ((-angle.sin(), angle.cos()), (-(angle + step).sin(), (angle + step).cos()));
        path.cubic_to(
            one.0 + leave.0 * reach,
            one.1 + leave.1 * reach,
            other.0 - arrive.0 * reach,
            other.1 - arrive.1 * reach,
            other.0,
            other.1,
        );
        angle += step;
    }
    path.finish()
}

/// What is cut out of the coin.
fn sign(spec: &IconSpec, (x, y): (f32, f32), coin: f32) -> Vec<Path> {
    let block = |left: f32, top: f32, right: f32, bottom: f32| {
        round_rect(x + left * coin, y + top * coin, x + right * coin, y + bottom * coin, coin * 0.1).finish()
    };
    let dot = |at: f32| PathBuilder::from_circle(x + at * coin, y, coin * 0.2);
    let shapes = match (&spec.text, spec.level) {
        (IconText::Unknown, _) | (IconText::Amount(_), Level::Unknown) => [block(-0.55, -0.15, 0.55, 0.15), None, None],
        (IconText::Hidden, _) => [dot(-0.55), dot(0.0), dot(0.55)],
        (IconText::Amount(_), Level::Critical) => {
            [block(-0.17, -0.65, 0.17, 0.15), block(-0.17, 0.35, 0.17, 0.65), None]
        }
        (IconText::Amount(_), Level::Normal | Level::Low) => [None, None, None],
    };
    shapes.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::super::Mark;
    use super::*;

    const SIZES: [u32; 6] = [16, 18, 22, 36, 44, 66];
    const MARKS: [Option<Mark>; 3] = [None, Some(Mark::ActingNeeded), Some(Mark::OtherAccount)];
    const LEVELS: [Level; 4] = [Level::Normal, Level::Low, Level::Critical, Level::Unknown];

    fn spec(level: Level) -> IconSpec {
        IconSpec { text: IconText::Amount("675".into()), level, is_stale: false, mark: None }
    }

    fn specs() -> Vec<IconSpec> {
        let texts = [IconText::Amount("675".into()), IconText::Unknown, IconText::Hidden];
        let mut specs = Vec::new();
        for text in texts {
            for level in LEVELS {
                for (is_stale, mark) in
                    [false, true].into_iter().flat_map(|is_stale| MARKS.map(|mark| (is_stale, mark)))
                {
                    specs.push(IconSpec { text: text.clone(), level, is_stale, mark });
                }
            }
        }
        specs
    }

    fn alpha(symbol: &Pixels) -> Vec<u8> {
        symbol.rgba.chunks_exact(4).map(|pixel| pixel[3]).collect()
    }

    #[test]
    fn a_symbol_without_a_mark_or_a_low_level_has_the_colour_of_the_panel() {
        for spec in specs() {
            let drawn = symbol(&spec, 44);
            let is_coloured = spec.mark.is_some() || matches!(spec.level, Level::Low | Level::Critical);
            assert_eq!(Colouring::of(&spec), if is_coloured { Colouring::Own } else { Colouring::Panel }, "{spec:?}");
            let is_black = drawn.rgba.chunks_exact(4).all(|pixel| pixel[..3] == [0, 0, 0]);
            assert_eq!(is_black, !is_coloured, "{spec:?}");
        }
    }

    #[test]
    fn the_levels_differ_without_colour_at_every_size() {
        for size in SIZES {
            let drawn = LEVELS.map(|level| alpha(&symbol(&spec(level), size)));
            for (index, one) in drawn.iter().enumerate() {
                assert!(one.contains(&255), "{:?} at {size}", LEVELS[index]);
                for (other, picture) in drawn.iter().enumerate().skip(index + 1) {
                    let differing = one.iter().zip(picture).filter(|(one, other)| one.abs_diff(**other) > 100).count();
                    let least = one.len() / 50;
                    assert!(differing > least, "{:?} and {:?} at {size}: {differing}", LEVELS[index], LEVELS[other]);
                }
            }
        }
    }

    #[test]
    fn what_is_not_an_amount_shows_on_the_coin_and_an_old_one_is_dimmed() {
        for size in SIZES {
            let plain = symbol(&spec(Level::Normal), size);
            for text in [IconText::Unknown, IconText::Hidden] {
                let other = symbol(&IconSpec { text, ..spec(Level::Normal) }, size);
                assert_ne!(alpha(&plain), alpha(&other), "at {size}");
            }
            let stale = symbol(&IconSpec { is_stale: true, ..spec(Level::Normal) }, size);
            assert!(alpha(&stale).iter().all(|alpha| *alpha <= DIMMED + 1), "at {size}");
            for level in [Level::Low, Level::Critical] {
                let stale = symbol(&IconSpec { is_stale: true, ..spec(level) }, size);
                assert_ne!(stale, symbol(&spec(level), size), "{level:?} at {size}");
            }
        }
    }

    #[test]
    fn p1_no_number_is_written_beside_an_unknown_or_hidden_amount() {
        assert_eq!(spec(Level::Low).amount_beside(), Some("675"));
        assert_eq!(spec(Level::Unknown).amount_beside(), None);
        for text in [IconText::Unknown, IconText::Hidden] {
            assert_eq!(IconSpec { text, ..spec(Level::Normal) }.amount_beside(), None);
        }
    }
}
