//! The lettering's glyphs, as paths: condensed bold digits, point, minus and the suffixes k, M, G, T.
//! Each is built for a face given in whole cells, so stems and bars fill whole cells at every size.
//! Knows shapes alone; where a glyph stands and its colour are decided elsewhere.

use tiny_skia::{LineCap, LineJoin, Path, PathBuilder, Rect, Stroke};

/// The measures of a lettering, in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Face {
    /// Width of a digit.
    pub width: i32,
    /// Height of a digit.
    pub height: i32,
    /// Thickness of stems and bars.
    pub stem: i32,
}

impl Face {
    /// The width of a character in cells; none if there is no glyph for it.
    pub(super) fn advance(&self, character: char) -> Option<i32> {
        let Self { width, stem, .. } = *self;
        Some(match character {
            '1' => (stem + 1).max((width * 6 + 5) / 10),
            '0' | '2'..='9' | 'k' | 'G' => width,
            // One stem, centred: an odd rest would put it between two pixels.
            'T' => width - (width - stem) % 2,
            // The two slopes need room between the stems.
            'M' => (width + stem).min(width * 4 / 3),
            '.' => self.dot(),
            '-' => (width * 7 + 5) / 10,
            _ => return None,
        })
    }

    /// The filled shapes of a character whose box has its upper left corner at (`left`, `top`) cells.
    pub(super) fn shapes(&self, character: char, left: i32, top: i32) -> Vec<Path> {
        let mut ink = Ink { left: left as f32, top: top as f32, shapes: Vec::new() };
        match character {
            '0'..='9' => self.digit(&mut ink, character),
            'k' => self.small_k(&mut ink),
            'M' => self.large_m(&mut ink),
            'G' => self.large_g(&mut ink),
            'T' => self.large_t(&mut ink),
            '.' => {
                let (dot, height) = (self.dot() as f32, self.height as f32);
                ink.block(0.0, height - dot, dot, height);
            }
            '-' => {
                let (width, thick) = ((self.width * 7 + 5) / 10, self.dot());
                let upper = (self.height - thick + 1) / 2;
                ink.block(0.0, upper as f32, width as f32, (upper + thick) as f32);
            }
            _ => {}
        }
        ink.shapes
    }

    /// The side of the point and the thickness of the minus: thin faces get them heavier than their stems.
    fn dot(&self) -> i32 {
        if self.width > 3 { self.stem.max(2) } else { self.stem }
    }

    /// How thick stems and bars are drawn. Single cells get a little more, inward, where the counters can spare it.
    fn weight(&self) -> f32 {
        if self.stem == 1 && self.width > 3 { 1.3 } else { self.stem as f32 }
    }

    /// Three cells leave no room for slopes: glyphs that have them are built of blocks.
    fn is_narrow(&self) -> bool {
        self.width <= 3
    }

    fn lines(&self) -> Lines {
        let Self { width, height, stem } = *self;
        let half = self.weight() / 2.0;
        let hook = (stem + 1).max((height * 11 + 25) / 50);
        // The open ends of 6 and 9 keep clear of the bar, or they would read as 8.
        let opening = if height < 9 { 1 } else { stem.max(2) };
        let middle = (height - stem) / 2;
        let high_middle = ((height - stem) * 21 / 50).max((hook + opening).min(middle));
        // Three cells leave no room for a turn; thin lines get tight ones, which keeps them crisp.
        let bend = match (width, stem) {
            (..=3, _) => 0.0,
            (_, 1) => 0.33,
            _ => 0.42,
        };
        Lines {
            left: half,
            right: width as f32 - half,
            top: half,
            bottom: height as f32 - half,
            middle: middle as f32 + half,
            high_middle: high_middle as f32 + half,
            hook: hook as f32,
            bend: (width - stem) as f32 * bend,
        }
    }

    #[expect(clippy::too_many_lines, reason = "ten digits, a few lines each; apart they would hide what they share")]
    fn digit(&self, ink: &mut Ink, digit: char) {
        let (w, h, t) = (self.width as f32, self.height as f32, self.weight());
        let Lines { left, right, top, bottom, middle, high_middle, hook, bend } = self.lines();
        match digit {
            '0' => ink.ring(left, top, right, bottom, bend, t),
            '1' => {
                let w = self.advance('1').unwrap_or(self.width) as f32;
                ink.block(w - t, 0.0, w, h);
                let drop = w - t;
                ink.polygon(&[(w - t, 0.0), (w - t, t * 1.3), (0.0, drop + t * 1.1), (0.0, drop)]);
            }
            '2' if self.is_narrow() => ink.line(
                &[
                    (0.0, top, 0.0),
                    (right, top, 0.0),
                    (right, middle, 0.0),
                    (left, middle, 0.0),
                    (left, bottom, 0.0),
                    (w, bottom, 0.0),
                ],
                t,
            ),
            '2' => {
                let knee = (h * 0.36).round();
                ink.line(&[(left, hook, 0.0), (left, top, bend), (right, top, bend), (right, knee, 0.0)], t);
                ink.beam((w - t, knee), (0.0, h - t), t);
                ink.block(0.0, h - t, w, h);
            }
            '3' => {
                let inner = (w * 0.3).floor();
                ink.line(
                    &[
                        (left, hook, 0.0),
                        (left, top, bend),
                        (right, top, bend),
                        (right, middle, bend),
                        (inner, middle, 0.0),
                    ],
                    t,
                );
                ink.line(
                    &[
                        (inner, middle, 0.0),
                        (right, middle, bend),
                        (right, bottom, bend),
                        (left, bottom, bend),
                        (left, h - hook, 0.0),
                    ],
                    t,
                );
            }
            '4' => {
                let overhang = if self.width >= 6 { (t / 2.0).floor() } else { 0.0 };
                let bar = (h * 0.74).round() - t;
                ink.block(w - overhang - t, 0.0, w - overhang, h);
                if self.is_narrow() {
                    ink.block(0.0, 0.0, t, bar);
                } else {
                    ink.beam((w - overhang - t, 0.0), (0.0, bar), t);
                }
                ink.block(0.0, bar, w, bar + t);
            }
            '5' => ink.line(
                &[
                    (w, top, 0.0),
                    (left, top, 0.0),
                    (left, high_middle, 0.0),
                    (right, high_middle, bend),
                    (right, bottom, bend),
                    (left, bottom, bend),
                    (left, h - hook, 0.0),
                ],
                t,
            ),
            '6' => ink.line(
                &[
                    (right, hook, 0.0),
                    (right, top, bend),
                    (left, top, bend),
                    (left, bottom, bend),
                    (right, bottom, bend),
                    (right, high_middle, bend),
                    (left, high_middle, 0.0),
                ],
                t,
            ),
            '7' => {
                ink.block(0.0, 0.0, w, t);
                ink.beam((w - t, t), ((w * 0.2).round(), h), t);
            }
            '8' if self.is_narrow() => {
                // A waist: with straight sides it would differ from 0 by a single cell.
                let waist = middle - t / 2.0;
                ink.block(0.0, 0.0, w, t);
                ink.block(t, waist, w - t, waist + t);
                ink.block(0.0, h - t, w, h);
                for side in [0.0, w - t] {
                    ink.block(side, t, side + t, waist);
                    ink.block(side, waist + t, side + t, h - t);
                }
            }
            '8' => {
                ink.ring(left, top, right, middle, bend, t);
                ink.ring(left, middle, right, bottom, bend, t);
            }
            _ => ink.line(
                &[
                    (left, h - hook, 0.0),
                    (left, bottom, bend),
                    (right, bottom, bend),
                    (right, top, bend),
                    (left, top, bend),
                    (left, h - high_middle, bend),
                    (right, h - high_middle, 0.0),
                ],
                t,
            ),
        }
    }

    fn small_k(&self, ink: &mut Ink) {
        let (w, h, t) = (self.width as f32, self.height as f32, self.weight());
        let (rise, thick) = ((h * 0.3).round(), t * 1.35);
        let join = ((h + rise) / 2.0).round();
        ink.block(0.0, 0.0, t, h);
        if self.is_narrow() {
            ink.block(t, join, w - t, join + t);
            ink.block(w - t, rise, w, join);
            ink.block(w - t, join + t, w, h);
            return;
        }
        ink.beam((w - thick, rise), (t - thick / 2.0, join + t / 2.0), thick);
        ink.beam((t, join - t / 2.0), (w - thick, h), thick);
    }

    fn large_m(&self, ink: &mut Ink) {
        let (h, t) = (self.height as f32, self.weight());
        let w = self.advance('M').unwrap_or(self.width) as f32;
        let (point, thick) = ((h * 0.6).round(), t * 1.1);
        ink.block(0.0, 0.0, t, h);
        ink.block(w - t, 0.0, w, h);
        if self.is_narrow() {
            ink.block(t, t, w - t, t * 3.0);
            return;
        }
        ink.beam((0.0, 0.0), ((w - thick) / 2.0, point), thick);
        ink.beam((w - thick, 0.0), ((w - thick) / 2.0, point), thick);
    }

    fn large_g(&self, ink: &mut Ink) {
        let (w, t) = (self.width as f32, self.weight());
        let Lines { left, right, top, bottom, middle, hook, bend, .. } = self.lines();
        ink.line(
            &[
                (right, hook, 0.0),
                (right, top, bend),
                (left, top, bend),
                (left, bottom, bend),
                (right, bottom, bend),
                (right, middle - t / 2.0, 0.0),
            ],
            t,
        );
        ink.block((w / 2.0).round(), middle - t / 2.0, w, middle + t / 2.0);
    }

    fn large_t(&self, ink: &mut Ink) {
        let (h, t) = (self.height as f32, self.weight());
        let w = self.advance('T').unwrap_or(self.width) as f32;
        ink.block(0.0, 0.0, w, t);
        ink.block((w - t) / 2.0, 0.0, (w + t) / 2.0, h);
    }
}

/// Centre lines of stems and bars, in cells from the glyph's upper left corner.
struct Lines {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
    middle: f32,
    high_middle: f32,
    /// How far down an open end of 2, 3, 6 reaches.
    hook: f32,
    /// Radius of a turn.
    bend: f32,
}

/// The shapes of one glyph, each to be filled on its own: their outlines may run either way round.
pub(super) struct Ink {
    pub left: f32,
    pub top: f32,
    pub shapes: Vec<Path>,
}

impl Ink {
    /// A line of a thickness through points (x, y, radius of the turn there), cut off square at both ends.
    fn line(&mut self, points: &[(f32, f32, f32)], thickness: f32) {
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
    fn ring(&mut self, left: f32, top: f32, right: f32, bottom: f32, radius: f32, thickness: f32) {
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
    fn beam(&mut self, from: (f32, f32), to: (f32, f32), thickness: f32) {
        self.polygon(&[from, (from.0 + thickness, from.1), (to.0 + thickness, to.1), to]);
    }

    fn polygon(&mut self, points: &[(f32, f32)]) {
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
