//! The tray icon: what it says (`IconSpec`) to pixels, at any size, for light and dark panels alike.
//! Owns the drawing and nothing else: which amount, level and mark to show is decided by the view.
//!
//! Everything is laid out on a grid of whole cells (`Grid`), so that strokes land on whole pixels: at 44 px the
//! grid is the one of 22 px with cells of two pixels, which keeps the picture sharp in hosts that halve it.

mod badge;
mod glyphs;
mod lettering;

use tiny_skia::{FillRule, Paint, Path, Pixmap, Transform};

use crate::account::Level;

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
    /// Whether the user must act: an exclamation mark in the corner, above the text.
    pub mark: bool,
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

/// Draws the icon as a square of `size` pixels; sizes outside 8 to 512 are drawn at the nearest of these.
#[must_use]
pub fn render(spec: &IconSpec, size: u32) -> Pixels {
    let size = size.clamp(*SIDES.start(), *SIDES.end());
    let Some(mut canvas) = Canvas::new(size) else {
        return Pixels { width: size, height: size, rgba: vec![0; size as usize * size as usize * 4] };
    };
    let palette = badge::palette(spec.level, spec.is_stale.then_some(badge::Stale));
    let layout = badge::Layout::new(canvas.grid, spec.mark.then_some(badge::Mark));
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
        let mut paint = Paint { anti_alias: true, ..Paint::default() };
        paint.set_color_rgba8(colour.0, colour.1, colour.2, 255);
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
