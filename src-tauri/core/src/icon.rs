//! Draws the tray icon (`IconSpec`) as pixels, at any size, for light and dark panels.
//! Must not know how amount, level and mark are chosen: the view does that.
//!
//! The layout is a grid of whole cells (`Grid`), so that strokes fill whole pixels: at 44 px the grid is the one of
//! 22 px with cells of two pixels, which keeps the picture sharp where a host halves it.

mod badge;
mod glyphs;
mod ink;
mod lettering;
mod symbol;

use tiny_skia::{FillRule, Paint, Path, Pixmap, Transform};

use crate::account::Level;

pub use symbol::{Colouring, symbol};

/// The smallest and the largest side of an icon, in pixels.
const SIDES: std::ops::RangeInclusive<u32> = 8..=512;

/// The side, in pixels, whose cells are exactly one pixel; what most panels use.
const REFERENCE_SIDE: u32 = 22;

/// What the icon says. Equal specs give equal pixels.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IconSpec {
    /// The text on the badge.
    pub text: IconText,
    /// The level, told by colour and by the shape of the badge.
    pub level: Level,
    /// Whether the amount is older than it should be: the badge loses its colour.
    pub is_stale: bool,
    /// In the corner, above the text.
    pub mark: Option<Mark>,
}

/// A mark beside the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// The user must act: an exclamation mark on a disc.
    ActingNeeded,
    /// Another account than the icon's asks for attention: a ring.
    OtherAccount,
}

impl IconSpec {
    /// The amount in its compact form, for panels that write it beside a [`symbol`]; none while it is hidden or unknown.
    #[must_use]
    pub fn amount_beside(&self) -> Option<&str> {
        match (&self.text, self.level) {
            (IconText::Amount(amount), Level::Normal | Level::Low | Level::Critical) => Some(amount),
            (IconText::Amount(_), Level::Unknown) | (IconText::Unknown | IconText::Hidden, _) => None,
        }
    }
}

/// The text on the badge.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IconText {
    /// An amount in its compact form: one to four characters out of `0-9 . - k M G T`. Any other text is drawn as
    /// the dash of [`IconText::Unknown`], and so is any amount at [`Level::Unknown`]: rather no number than a wrong one.
    Amount(String),
    /// No amount is known: a dash.
    Unknown,
    /// The user hides the amount: three dots.
    Hidden,
}

/// A picture: rows from the top, four bytes a pixel (red, green, blue, alpha), colours not multiplied by alpha.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// `width` × `height` × 4 bytes.
    pub rgba: Vec<u8>,
}

impl Pixels {
    /// A clear square.
    fn empty(size: u32) -> Self {
        Self { width: size, height: size, rgba: vec![0; size as usize * size as usize * 4] }
    }
}

/// Draws the icon as a square of `size` pixels; sizes outside 8 to 512 are drawn at the nearest of these.
#[must_use]
pub fn render(spec: &IconSpec, size: u32) -> Pixels {
    let size = size.clamp(*SIDES.start(), *SIDES.end());
    let Some(mut canvas) = Canvas::new(size) else {
        return Pixels::empty(size);
    };
    let palette = badge::palette(spec.level, spec.is_stale.then_some(badge::Stale));
    let layout = badge::Layout::new(canvas.grid, spec.mark);
    badge::draw(&mut canvas, spec.level, &layout, &palette);
    // Without a reading there is no number to draw, whatever the text says.
    let text = match (&spec.text, spec.level) {
        (IconText::Amount(_), Level::Unknown) => &IconText::Unknown,
        (text, _) => text,
    };
    for shape in lettering::shapes(text, &layout.text) {
        canvas.fill(&shape, palette.ink);
    }
    canvas.into_pixels()
}

/// An opaque colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rgb(u8, u8, u8);

/// The square grid a picture is laid out on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Grid {
    /// Cells along a side.
    cells: i32,
    /// Pixels along a cell.
    pixels_per_cell: u32,
}

impl Grid {
    fn new(size: u32) -> Self {
        let pixels_per_cell = ((size + REFERENCE_SIDE / 2) / REFERENCE_SIDE).max(1);
        Self { cells: i32::try_from(size / pixels_per_cell).unwrap_or(i32::MAX), pixels_per_cell }
    }

    /// A length given in cells of the 22-cell grid, in whole cells of this one; at least one.
    fn length(self, reference_cells: i32) -> i32 {
        let reference_side = REFERENCE_SIDE as i32;
        ((reference_cells * self.cells + reference_side / 2) / reference_side).max(1)
    }
}

/// A picture being drawn, addressed in cells.
struct Canvas {
    grid: Grid,
    pixmap: Pixmap,
    cells_to_pixels: Transform,
}

impl Canvas {
    fn new(size: u32) -> Option<Self> {
        let grid = Grid::new(size);
        let scale = grid.pixels_per_cell as f32;
        // What the cells leave over goes around the picture, in whole pixels.
        let margin = (size as i32 - grid.cells * grid.pixels_per_cell as i32) / 2;
        let cells_to_pixels = Transform::from_scale(scale, scale).post_translate(margin as f32, margin as f32);
        Some(Self { grid, pixmap: Pixmap::new(size, size)?, cells_to_pixels })
    }

    fn fill(&mut self, shape: &Path, colour: Rgb) {
        self.fill_through(shape, colour, u8::MAX);
    }

    /// Fills with a colour of this opacity.
    fn fill_through(&mut self, shape: &Path, colour: Rgb, opacity: u8) {
        let mut paint = Paint { anti_alias: true, ..Paint::default() };
        paint.set_color_rgba8(colour.0, colour.1, colour.2, opacity);
        self.pixmap.fill_path(shape, &paint, FillRule::Winding, self.cells_to_pixels, None);
    }

    /// Takes away what has been drawn inside `shape`.
    fn clear(&mut self, shape: &Path) {
        let paint = Paint { anti_alias: true, blend_mode: tiny_skia::BlendMode::Clear, ..Paint::default() };
        self.pixmap.fill_path(shape, &paint, FillRule::Winding, self.cells_to_pixels, None);
    }

    fn into_pixels(self) -> Pixels {
        let (width, height) = (self.pixmap.width(), self.pixmap.height());
        Pixels { width, height, rgba: self.pixmap.take_demultiplied() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Amount;

    const SIZES: [u32; 6] = [16, 22, 24, 32, 44, 48];
    const LEVELS: [Level; 4] = [Level::Normal, Level::Low, Level::Critical, Level::Unknown];
    const PANELS: [Rgb; 5] =
        [Rgb(0xff, 0xff, 0xff), Rgb(0xf5, 0xf5, 0xf5), Rgb(0x2b, 0x2b, 0x2b), Rgb(0x1d, 0x1d, 0x1d), Rgb(0, 0, 0)];
    const AMOUNTS: [&str; 16] = [
        "0", "7", "42", "-4", "675", "100", "-40", "999", "1.2k", "389k", "-106", "888M", "9.9G", "-99T", "8.8M",
        "-888",
    ];

    fn spec(text: &str, level: Level) -> IconSpec {
        IconSpec { text: IconText::Amount(text.into()), level, is_stale: false, mark: None }
    }

    fn texts() -> Vec<IconText> {
        let amounts = AMOUNTS.map(|amount| IconText::Amount(amount.into()));
        amounts.into_iter().chain([IconText::Unknown, IconText::Hidden]).collect()
    }

    const MARKS: [Option<Mark>; 3] = [None, Some(Mark::ActingNeeded), Some(Mark::OtherAccount)];

    fn every_spec() -> Vec<IconSpec> {
        let mut specs = Vec::new();
        for text in texts() {
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

    /// The badge with its mark, without text.
    fn bare(spec: &IconSpec, size: u32) -> Pixels {
        let mut canvas = Canvas::new(size).unwrap();
        let layout = badge::Layout::new(canvas.grid, spec.mark);
        let palette = badge::palette(spec.level, spec.is_stale.then_some(badge::Stale));
        badge::draw(&mut canvas, spec.level, &layout, &palette);
        canvas.into_pixels()
    }

    fn pixels(picture: &Pixels) -> impl Iterator<Item = [u8; 4]> {
        picture.rgba.chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2], pixel[3]])
    }

    /// How much ink each pixel of the text has, from 0 to 1.
    fn coverage(text: &str, size: u32, mark: Option<Mark>) -> Vec<f32> {
        let mut canvas = Canvas::new(size).unwrap();
        let layout = badge::Layout::new(canvas.grid, mark);
        for shape in lettering::shapes(&IconText::Amount(text.into()), &layout.text) {
            canvas.fill(&shape, Rgb(0, 0, 0));
        }
        pixels(&canvas.into_pixels()).map(|pixel| f32::from(pixel[3]) / 255.0).collect()
    }

    /// Relative luminance as WCAG 2.2 defines it.
    fn luminance(Rgb(red, green, blue): Rgb) -> f32 {
        let linear = |channel: u8| {
            let share = f32::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Contrast ratio as WCAG 2.2 defines it, 1 to 21.
    fn contrast(one: Rgb, other: Rgb) -> f32 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_state_is_drawn_at_every_size() {
        for spec in every_spec() {
            for size in SIZES {
                let picture = render(&spec, size);
                assert_eq!((picture.width, picture.height), (size, size));
                assert_eq!(picture.rgba.len(), (size * size * 4) as usize);
                let opaque = pixels(&picture).filter(|pixel| pixel[3] == 255).count();
                assert!(opaque * 2 > (size * size) as usize, "{spec:?} at {size}: {opaque} opaque pixels");
                assert_ne!(picture, bare(&spec, size), "{spec:?} at {size}: no text");
            }
        }
    }

    #[test]
    fn an_absurd_size_is_drawn_at_the_nearest_possible_one() {
        for (asked, drawn) in [(0, 8), (7, 8), (8, 8), (512, 512), (u32::MAX, 512)] {
            assert_eq!(render(&spec("675", Level::Normal), asked).width, drawn);
        }
    }

    #[test]
    fn the_text_stays_inside_its_room_and_on_the_badge() {
        for size in 16..=64 {
            for mark in MARKS {
                let layout = badge::Layout::new(Grid::new(size), mark);
                let (top, bottom) = (layout.text.top as f32, (layout.text.top + layout.text.height) as f32);
                for text in texts() {
                    for shape in lettering::shapes(&text, &layout.text) {
                        let bounds = shape.bounds();
                        let fits = bounds.left() >= -0.01
                            && bounds.right() <= layout.text.side as f32 + 0.01
                            && bounds.top() >= top - 0.01
                            && bounds.bottom() <= bottom + 0.01;
                        assert!(fits, "{text:?} at {size}: {bounds:?}");
                    }
                }
            }
        }
        for spec in every_spec() {
            for size in SIZES {
                let badge = bare(&spec, size);
                let beside = pixels(&render(&spec, size))
                    .zip(pixels(&badge))
                    .filter(|(with, without)| with[3] > without[3].saturating_add(96))
                    .count();
                assert_eq!(beside, 0, "{spec:?} at {size}: pixels of the text beside the badge");
            }
        }
    }

    #[test]
    fn p1_what_is_not_a_drawable_amount_is_drawn_as_unknown_never_in_part() {
        let unknown = |level| render(&IconSpec { text: IconText::Unknown, ..spec("", level) }, 22);
        for text in ["", " ", "12345", "1,5", "1e5", "€10", "10\u{a0}", "١٢"] {
            assert_eq!(render(&spec(text, Level::Normal), 22), unknown(Level::Normal), "{text:?}");
        }
        assert_eq!(render(&spec("675", Level::Unknown), 22), unknown(Level::Unknown));
    }

    #[test]
    fn every_compact_amount_has_glyphs_that_fit() {
        for exponent in 0..28 {
            for digits in ["1", "2.345", "5.67", "9.999", "-1", "-2.345", "-5.67", "-9.999"] {
                let text = format!("{digits}e{exponent}").parse::<Amount>().unwrap().compact();
                for size in SIZES {
                    for mark in MARKS {
                        let amount = IconSpec { mark, ..spec(&text, Level::Normal) };
                        let unknown = IconSpec { text: IconText::Unknown, ..amount.clone() };
                        assert_ne!(render(&amount, size), render(&unknown, size), "{text} at {size}");
                    }
                }
            }
        }
    }

    #[test]
    fn digits_are_told_apart_at_every_width() {
        // Text around the digit, size, whether marked, and the pixels by which any two digits differ at least.
        for (before, after, size, mark, least) in [
            ("", "", 22, None, 8.0),
            ("", "4", 22, None, 8.0),
            ("6", "4", 22, None, 5.5),
            ("38", "k", 22, None, 2.5),
            ("6", "4", 22, Some(Mark::ActingNeeded), 3.5),
            ("38", "k", 22, Some(Mark::ActingNeeded), 2.0),
            ("", "4", 16, None, 4.0),
            ("6", "4", 16, None, 2.0),
            ("38", "k", 16, None, 1.9),
            ("38", "k", 24, None, 2.5),
            ("38", "k", 32, None, 5.5),
            ("38", "k", 44, None, 10.0),
        ] {
            for one in '0'..='9' {
                for other in one..='9' {
                    let cover = |digit| coverage(&format!("{before}{digit}{after}"), size, mark);
                    let difference: f32 = cover(one).iter().zip(cover(other)).map(|(a, b)| (a - b).abs()).sum();
                    let enough = one == other || difference >= least;
                    assert!(enough, "{before}[{one}{other}]{after} at {size}: {difference} pixels, expected {least}");
                }
            }
        }
    }

    #[test]
    fn fewer_characters_are_drawn_larger() {
        for size in SIZES {
            let ink = |text: &str| coverage(text, size, None).iter().sum::<f32>() / text.len() as f32;
            let ink = ["8", "88", "888", "888k"].map(ink);
            assert!(ink.is_sorted_by(|longer, shorter| *longer >= 0.99 * shorter), "{ink:?} at {size}");
            assert!(ink[0] > ink[2] && ink[1] > ink[3], "{ink:?} at {size}");
        }
    }

    #[test]
    fn text_and_badge_have_contrast() {
        for level in LEVELS {
            for (stale, least) in [(None, 7.0), (Some(badge::Stale), 4.5)] {
                let palette = badge::palette(level, stale);
                let ratio = contrast(palette.ink, palette.fill);
                assert!(ratio >= least, "{level:?}: text at {ratio}");
                let ratio = contrast(palette.bar, palette.fill);
                assert!(ratio >= 3.0, "{level:?}: bars at {ratio}");
                for panel in PANELS {
                    let ratio = contrast(palette.edge, panel).max(contrast(palette.fill, panel));
                    assert!(ratio >= 3.0, "{level:?} on {panel:?}: {ratio}");
                }
            }
        }
        assert!(contrast(badge::MARK_INK, badge::MARK_FILL) >= 4.5);
        for panel in PANELS {
            assert!(contrast(badge::MARK_FILL, panel) >= 3.0, "mark on {panel:?}");
        }
    }

    /// What is left of a picture without any colour: where nothing, the badge's fill, or something else is.
    fn structure(spec: &IconSpec, size: u32) -> Vec<u8> {
        let fill = badge::palette(spec.level, spec.is_stale.then_some(badge::Stale)).fill;
        pixels(&render(spec, size))
            .map(|[red, green, blue, alpha]| match alpha {
                0..128 => 0,
                _ if contrast(Rgb(red, green, blue), fill) < 1.3 => 1,
                _ => 2,
            })
            .collect()
    }

    #[test]
    fn levels_differ_in_shape_not_in_colour_alone() {
        for size in SIZES {
            for (text, mark) in
                [("675", None), ("1.2k", None), ("7", Some(Mark::ActingNeeded)), ("675", Some(Mark::OtherAccount))]
            {
                let shape = |level| structure(&IconSpec { mark, ..spec(text, level) }, size);
                for (index, one) in LEVELS.into_iter().enumerate() {
                    for other in LEVELS.into_iter().skip(index + 1) {
                        let differing = shape(one).iter().zip(shape(other)).filter(|(a, b)| **a != *b).count();
                        let least = (size * size / 32) as usize;
                        assert!(differing >= least, "{one:?} and {other:?}, {text} at {size}: {differing} pixels");
                    }
                }
            }
        }
    }

    #[test]
    fn stale_is_dimmer_and_fresh_colours_are_their_own() {
        let chroma = |Rgb(r, g, b): Rgb| r.max(g).max(b) - r.min(g).min(b);
        for level in LEVELS {
            let (fresh, stale) = (badge::palette(level, None), badge::palette(level, Some(badge::Stale)));
            assert!(chroma(stale.fill) < chroma(fresh.fill), "{level:?}");
            assert!(contrast(stale.ink, stale.fill) < 0.85 * contrast(fresh.ink, fresh.fill), "{level:?}");
        }
    }

    #[test]
    fn the_mark_is_seen_and_leaves_the_text_alone() {
        for size in SIZES {
            for (text, mark) in
                AMOUNTS.iter().flat_map(|text| [Mark::ActingNeeded, Mark::OtherAccount].map(|mark| (*text, mark)))
            {
                let plain = spec(text, Level::Normal);
                let marked = IconSpec { mark: Some(mark), ..plain.clone() };
                assert_ne!(render(&plain, size), render(&marked, size));
                let picture = render(&marked, size);
                let of_mark: Vec<_> =
                    pixels(&picture).map(|[r, g, b, a]| a == 255 && Rgb(r, g, b) == badge::MARK_FILL).collect();
                assert!(of_mark.iter().filter(|is| **is).count() as u32 >= size * size / 40, "{mark:?} {size}");
                let covered = coverage(text, size, Some(Mark::ActingNeeded))
                    .iter()
                    .zip(of_mark)
                    .any(|(ink, is)| is && *ink > 0.0);
                assert!(!covered, "{text} at {size}");
            }
        }
    }

    #[test]
    fn halved_pictures_are_the_small_ones() {
        for (large, small) in [(44, 22), (48, 24)] {
            for spec in every_spec() {
                let (large, small) = (render(&spec, large), render(&spec, small));
                let alpha = |picture: &Pixels, x: u32, y: u32, channel: u32| {
                    let at = ((y * picture.width + x) * 4) as usize;
                    f32::from(picture.rgba[at + channel as usize]) * f32::from(picture.rgba[at + 3]) / 255.0
                };
                let mut sum = 0.0;
                for (x, y) in (0..small.height).flat_map(|y| (0..small.width).map(move |x| (x, y))) {
                    for channel in 0..3 {
                        let four = [(0, 0), (1, 0), (0, 1), (1, 1)]
                            .map(|(dx, dy)| alpha(&large, 2 * x + dx, 2 * y + dy, channel));
                        let difference = (four.iter().sum::<f32>() / 4.0 - alpha(&small, x, y, channel)).abs();
                        assert!(difference <= 64.0, "{spec:?} at {x}, {y}: {difference}");
                        sum += difference;
                    }
                }
                let mean = sum / (small.width * small.height * 3) as f32;
                assert!(mean <= 3.0, "{spec:?}: {mean}");
            }
        }
    }
}
