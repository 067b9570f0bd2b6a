//! The badge behind the text: shape and colours for each level, and the mark that asks the user to act.
//! The shapes differ without colour: a rounded badge (normal), one with a bar below (low), an octagon between two bars
//! (critical), a pill (unknown). Must not know the text.

use tiny_skia::{Path, PathBuilder};

use super::ink::round_rect;
use super::lettering::TextArea;
use super::{Canvas, Grid, Mark, Rgb};
use crate::account::Level;

/// The amount is old.
#[derive(Clone, Copy)]
pub(super) struct Stale;

/// The colours of a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Palette {
    /// The badge.
    pub fill: Rgb,
    /// Its outline: stands out from light and from dark panels.
    pub edge: Rgb,
    /// The text.
    pub ink: Rgb,
    /// The bars of low and critical.
    pub bar: Rgb,
}

/// The mark's disc: blue, which no level uses.
pub(super) const MARK_FILL: Rgb = Rgb(0x1f, 0x6f, 0xeb);
/// Smaller discs, in cells, stay plain: an exclamation mark in them would be a smudge.
const SMALLEST_LEGIBLE_MARK: i32 = 7;

/// The hole of a ring, in parts of its radius.
const HOLE: f32 = 0.35;

/// The exclamation mark on it.
pub(super) const MARK_INK: Rgb = Rgb(0xff, 0xff, 0xff);

/// The colours of a level. Stale ones keep a trace of the hue; their text still has a contrast above 4.5 to 1.
pub(super) fn palette(level: Level, stale: Option<Stale>) -> Palette {
    match (level, stale) {
        (Level::Normal, None) => Palette {
            fill: Rgb(0x07, 0x5a, 0x50),
            edge: Rgb(0x2f, 0x9a, 0x8a),
            ink: Rgb(0xff, 0xff, 0xff),
            bar: Rgb(0xff, 0xff, 0xff),
        },
        (Level::Normal, Some(Stale)) => Palette {
            fill: Rgb(0x3f, 0x4d, 0x4b),
            edge: Rgb(0x84, 0x91, 0x8e),
            ink: Rgb(0xc8, 0xd2, 0xd0),
            bar: Rgb(0xc8, 0xd2, 0xd0),
        },
        (Level::Low, None) => Palette {
            fill: Rgb(0xff, 0xc2, 0x33),
            edge: Rgb(0x9a, 0x64, 0x00),
            ink: Rgb(0x1f, 0x14, 0x00),
            bar: Rgb(0x6b, 0x43, 0x00),
        },
        (Level::Low, Some(Stale)) => Palette {
            fill: Rgb(0xb3, 0xa7, 0x8a),
            edge: Rgb(0x77, 0x6d, 0x57),
            ink: Rgb(0x2e, 0x29, 0x1c),
            bar: Rgb(0x5a, 0x51, 0x3c),
        },
        (Level::Critical, None) => Palette {
            fill: Rgb(0xa8, 0x07, 0x1a),
            edge: Rgb(0xe5, 0x48, 0x4d),
            ink: Rgb(0xff, 0xff, 0xff),
            bar: Rgb(0xff, 0xd6, 0xd6),
        },
        (Level::Critical, Some(Stale)) => Palette {
            fill: Rgb(0x5e, 0x41, 0x43),
            edge: Rgb(0x9d, 0x83, 0x84),
            ink: Rgb(0xd8, 0xcb, 0xcb),
            bar: Rgb(0xc4, 0xb2, 0xb2),
        },
        (Level::Unknown, None) => Palette {
            fill: Rgb(0x3d, 0x45, 0x4d),
            edge: Rgb(0x84, 0x8e, 0x98),
            ink: Rgb(0xff, 0xff, 0xff),
            bar: Rgb(0xff, 0xff, 0xff),
        },
        (Level::Unknown, Some(Stale)) => Palette {
            fill: Rgb(0x4a, 0x4f, 0x54),
            edge: Rgb(0x86, 0x8c, 0x92),
            ink: Rgb(0xcc, 0xd0, 0xd4),
            bar: Rgb(0xcc, 0xd0, 0xd4),
        },
    }
}

/// Where things are, in cells.
pub(super) struct Layout {
    grid: Grid,
    mark: Option<Mark>,
    /// The area for the text.
    pub text: TextArea,
}

impl Layout {
    pub(super) fn new(grid: Grid, mark: Option<Mark>) -> Self {
        let (top, bottom) = match mark {
            None => (grid.length(4), grid.cells - grid.length(4)),
            Some(_) => (grid.length(9), grid.cells - grid.length(3)),
        };
        let text = TextArea { side: grid.cells, margin: grid.length(1), top, height: bottom - top };
        Self { grid, mark, text }
    }

    /// First row of the badge and the row below it.
    fn rows(&self, level: Level) -> (i32, i32) {
        let side = self.grid.cells;
        match (self.mark, level) {
            (Some(_), _) => (self.grid.length(4), side),
            (None, Level::Normal | Level::Unknown) => (self.grid.length(2), side - self.grid.length(2)),
            (None, Level::Low) => (self.grid.length(1), side),
            (None, Level::Critical) => (0, side),
        }
    }
}

/// Draws the badge, its bars and the mark.
pub(super) fn draw(canvas: &mut Canvas, level: Level, layout: &Layout, palette: &Palette) {
    let rows = layout.rows(level);
    for (inset, colour) in [(0, palette.edge), (1, palette.fill)] {
        if let Some(shape) = outline(level, layout, rows, inset) {
            canvas.fill(&shape, colour);
        }
    }
    for bar in bars(level, layout, rows) {
        canvas.fill(&bar, palette.bar);
    }
    if let Some(mark) = layout.mark {
        draw_mark(canvas, layout.grid, mark);
    }
}

/// The badge's shape, `inset` cells inside its edge.
fn outline(level: Level, layout: &Layout, rows: (i32, i32), inset: i32) -> Option<Path> {
    let grid = layout.grid;
    let (left, right) = (inset as f32, (grid.cells - inset) as f32);
    let (top, bottom) = ((rows.0 + inset) as f32, (rows.1 - inset) as f32);
    let radius = |reference| (grid.length(reference) - inset) as f32;
    match level {
        Level::Normal => round_rect(left, top, right, bottom, radius(5)).finish(),
        Level::Low => round_rect(left, top, right, bottom, radius(2)).finish(),
        Level::Unknown => round_rect(left, top, right, bottom, (bottom - top) / 2.0).finish(),
        Level::Critical => {
            // The corners' cuts end above and below the text. Inside, they shrink so that the edge stays even.
            let (across, down) = cuts(layout);
            let inside = 1.0 - inset as f32 * 0.1;
            octagon((left, top, right, bottom), across as f32 * inside, down as f32 * inside)
        }
    }
}

/// How much of the octagon's horizontal and vertical sides its corners take, in cells.
fn cuts(layout: &Layout) -> (i32, i32) {
    match layout.mark {
        None => (layout.grid.length(6), layout.grid.length(4)),
        Some(_) => (layout.grid.length(5), layout.grid.length(3)),
    }
}

fn octagon((left, top, right, bottom): (f32, f32, f32, f32), across: f32, down: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.move_to(left + across, top);
    path.line_to(right - across, top);
    path.line_to(right, top + down);
    path.line_to(right, bottom - down);
    path.line_to(right - across, bottom);
    path.line_to(left + across, bottom);
    path.line_to(left, bottom - down);
    path.line_to(left, top + down);
    path.close();
    path.finish()
}

/// The bars that tell low and critical apart from normal without colour.
fn bars(level: Level, layout: &Layout, rows: (i32, i32)) -> Vec<Path> {
    let grid = layout.grid;
    let thickness = match layout.mark {
        None => grid.length(2) as f32,
        Some(_) => grid.length(1) as f32,
    };
    let bar = |top: f32, inset: i32| {
        round_rect(inset as f32, top, (grid.cells - inset) as f32, top + thickness, 0.0).finish()
    };
    let below = rows.1 as f32 - 1.0 - thickness;
    match level {
        Level::Normal | Level::Unknown => Vec::new(),
        Level::Low => bar(below, 1).into_iter().collect(),
        Level::Critical => {
            let inset = cuts(layout).0;
            [bar(rows.0 as f32 + 1.0, inset), bar(below, inset)].into_iter().flatten().collect()
        }
    }
}

/// A mark in the upper right corner, set off from the badge by a clear ring.
pub(super) fn draw_mark(canvas: &mut Canvas, grid: Grid, mark: Mark) {
    let side = grid.cells as f32;
    let diameter = grid.length(8);
    let radius = diameter as f32 / 2.0;
    let centre = (side - radius, radius);
    if let Some(ring) = PathBuilder::from_circle(centre.0, centre.1, radius + 1.0) {
        canvas.clear(&ring);
    }
    if let Some(disc) = PathBuilder::from_circle(centre.0, centre.1, radius) {
        canvas.fill(&disc, MARK_FILL);
    }
    match mark {
        Mark::ActingNeeded => draw_exclamation(canvas, diameter, centre),
        Mark::OtherAccount => {
            if let Some(hole) = PathBuilder::from_circle(centre.0, centre.1, radius * HOLE) {
                canvas.clear(&hole);
            }
        }
    }
}

fn draw_exclamation(canvas: &mut Canvas, diameter: i32, centre: (f32, f32)) {
    if diameter < SMALLEST_LEGIBLE_MARK {
        return;
    }
    // An even disc has its middle between two cells: two of them make the stroke.
    let stroke = if diameter % 2 == 0 { 2.0 } else { 1.0 };
    let dot = if diameter >= 10 { 2.0 } else { 1.0 };
    let (top, bottom) = ((diameter / 6) as f32, (diameter - diameter / 6) as f32);
    let (left, right) = (centre.0 - stroke / 2.0, centre.0 + stroke / 2.0);
    for (from, to) in [(top, bottom - dot - 1.0), (bottom - dot, bottom)] {
        if let Some(part) = round_rect(left, from, right, to, 0.0).finish() {
            canvas.fill(&part, MARK_INK);
        }
    }
}
