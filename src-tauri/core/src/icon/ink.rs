//! Outlines as filled paths: lines with round corners, rings, slopes and blocks.
//! Works in cells; must not know which shapes make a glyph or a badge.

use tiny_skia::{LineCap, LineJoin, Path, PathBuilder, Rect, Stroke};

/// The shapes of one glyph, each to be filled on its own: their outlines may run either way round.
pub(super) struct Ink {
    /// Where the shapes' x counts from.
    pub left: f32,
    /// Where the shapes' y counts from.
    pub top: f32,
    /// The outlines.
    pub shapes: Vec<Path>,
}

impl Ink {
    /// A line of a thickness through points (x, y, radius of the turn there), cut off square at both ends.
    pub(super) fn line(&mut self, points: &[(f32, f32, f32)], thickness: f32) {
        let mut path = PathBuilder::new();
        let at = |(x, y, _): (f32, f32, f32)| (x + self.left, y + self.top);
        for (index, &point) in points.iter().enumerate() {
            let (x, y) = at(point);
            let neighbours = (index.checked_sub(1).and_then(|i| points.get(i)), points.get(index + 1));
            match neighbours {
                (None, _) => path.move_to(x, y),
                (Some(&before), Some(&after)) if point.2 > 0.0 => {
                    let (start, end) = (toward((x, y), at(before), point.2), toward((x, y), at(after), point.2));
                    path.line_to(start.0, start.1);
                    turn(&mut path, start, (x, y), end);
                }
                _ => path.line_to(x, y),
            }
        }
        self.stroke(path, thickness);
    }

    /// A closed line around a rectangle with round corners.
    pub(super) fn ring(&mut self, left: f32, top: f32, right: f32, bottom: f32, radius: f32, thickness: f32) {
        let (dx, dy) = (self.left, self.top);
        let path = round_rect(left + dx, top + dy, right + dx, bottom + dy, radius);
        self.stroke(path, thickness);
    }

    fn stroke(&mut self, path: PathBuilder, thickness: f32) {
        let pen = Stroke { width: thickness, line_cap: LineCap::Butt, line_join: LineJoin::Miter, ..Stroke::default() };
        // The outline of curves is approximated; 8 is fine enough for the largest icon.
        self.shapes.extend(path.finish().and_then(|path| path.stroke(&pen, 8.0)));
    }

    /// A slope cut level at both ends, from its upper left corner to its lower left one.
    pub(super) fn beam(&mut self, from: (f32, f32), to: (f32, f32), thickness: f32) {
        self.polygon(&[from, (from.0 + thickness, from.1), (to.0 + thickness, to.1), to]);
    }

    /// A filled polygon.
    pub(super) fn polygon(&mut self, points: &[(f32, f32)]) {
        let mut path = PathBuilder::new();
        for (index, (x, y)) in points.iter().enumerate() {
            let (x, y) = (x + self.left, y + self.top);
            if index == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
        }
        path.close();
        self.shapes.extend(path.finish());
    }

    /// A filled rectangle.
    pub(super) fn block(&mut self, left: f32, top: f32, right: f32, bottom: f32) {
        let rect = Rect::from_ltrb(left + self.left, top + self.top, right + self.left, bottom + self.top);
        self.shapes.extend(rect.map(PathBuilder::from_rect));
    }
}

/// The point at `distance` from `corner` on the way to `target`, at most half of the way.
fn toward(corner: (f32, f32), target: (f32, f32), distance: f32) -> (f32, f32) {
    let (dx, dy) = (target.0 - corner.0, target.1 - corner.1);
    let length = dx.hypot(dy);
    let share = if length > 0.0 { (distance / length).min(0.5) } else { 0.0 };
    (corner.0 + dx * share, corner.1 + dy * share)
}

/// A quarter turn from `start` to `end` around the inside of `corner`.
fn turn(path: &mut PathBuilder, start: (f32, f32), corner: (f32, f32), end: (f32, f32)) {
    // How far a cubic's handles reach toward the corner to come closest to a circle.
    const REACH: f32 = 0.552_284_8;
    let handle = |from: (f32, f32)| (from.0 + (corner.0 - from.0) * REACH, from.1 + (corner.1 - from.1) * REACH);
    let (first, second) = (handle(start), handle(end));
    path.cubic_to(first.0, first.1, second.0, second.1, end.0, end.1);
}

/// A rectangle with round corners, as a closed path.
pub(super) fn round_rect(left: f32, top: f32, right: f32, bottom: f32, radius: f32) -> PathBuilder {
    let radius = radius.min((right - left) / 2.0).min((bottom - top) / 2.0);
    let mut path = PathBuilder::new();
    path.move_to(left + radius, top);
    path.line_to(right - radius, top);
    turn(&mut path, (right - radius, top), (right, top), (right, top + radius));
    path.line_to(right, bottom - radius);
    turn(&mut path, (right, bottom - radius), (right, bottom), (right - radius, bottom));
    path.line_to(left + radius, bottom);
    turn(&mut path, (left + radius, bottom), (left, bottom), (left, bottom - radius));
    path.line_to(left, top + radius);
    turn(&mut path, (left, top + radius), (left, top), (left + radius, top));
    path.close();
    path
}
