//! The glyphs of the icon's text as paths: condensed bold digits, point, minus and the suffixes k, M, G, T.
//! Each glyph is built from a size in whole cells, so that its strokes fill whole cells at every size.
//! Must not know where a glyph is placed or its colour.

use tiny_skia::Path;

use super::ink::Ink;

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

    fn digit(&self, ink: &mut Ink, digit: char) {
        let Lines { left, right, top, bottom, bend, .. } = self.lines();
        match digit {
            '0' => ink.ring(left, top, right, bottom, bend, self.weight()),
            '1' => self.one(ink),
            '2' => self.two(ink),
            '3' => self.three(ink),
            '4' => self.four(ink),
            '7' => self.seven(ink),
            '8' => self.eight(ink),
            _ => self.bowl(ink, digit),
        }
    }

    fn one(&self, ink: &mut Ink) {
        let (h, t) = (self.height as f32, self.weight());
        let w = self.advance('1').unwrap_or(self.width) as f32;
        ink.block(w - t, 0.0, w, h);
        let drop = w - t;
        ink.polygon(&[(w - t, 0.0), (w - t, t * 1.3), (0.0, drop + t * 1.1), (0.0, drop)]);
    }

    fn two(&self, ink: &mut Ink) {
        let (w, h, t) = (self.width as f32, self.height as f32, self.weight());
        let Lines { left, right, top, bottom, middle, hook, bend, .. } = self.lines();
        if self.is_narrow() {
            return ink.line(
                &[
                    (0.0, top, 0.0),
                    (right, top, 0.0),
                    (right, middle, 0.0),
                    (left, middle, 0.0),
                    (left, bottom, 0.0),
                    (w, bottom, 0.0),
                ],
                t,
            );
        }
        let knee = (h * 0.36).round();
        ink.line(&[(left, hook, 0.0), (left, top, bend), (right, top, bend), (right, knee, 0.0)], t);
        ink.beam((w - t, knee), (0.0, h - t), t);
        ink.block(0.0, h - t, w, h);
    }

    fn three(&self, ink: &mut Ink) {
        let (w, h, t) = (self.width as f32, self.height as f32, self.weight());
        let Lines { left, right, top, bottom, middle, hook, bend, .. } = self.lines();
        let inner = (w * 0.3).floor();
        ink.line(
            &[(left, hook, 0.0), (left, top, bend), (right, top, bend), (right, middle, bend), (inner, middle, 0.0)],
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

    fn four(&self, ink: &mut Ink) {
        let (w, h, t) = (self.width as f32, self.height as f32, self.weight());
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

    fn seven(&self, ink: &mut Ink) {
        let (w, h, t) = (self.width as f32, self.height as f32, self.weight());
        ink.block(0.0, 0.0, w, t);
        ink.beam((w - t, t), ((w * 0.2).round(), h), t);
    }

    fn eight(&self, ink: &mut Ink) {
        let (w, h, t) = (self.width as f32, self.height as f32, self.weight());
        let Lines { left, right, top, bottom, middle, bend, .. } = self.lines();
        if !self.is_narrow() {
            ink.ring(left, top, right, middle, bend, t);
            ink.ring(left, middle, right, bottom, bend, t);
            return;
        }
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

    /// 5, 6 and 9: one line with a bowl.
    fn bowl(&self, ink: &mut Ink, digit: char) {
        let (w, h, t) = (self.width as f32, self.height as f32, self.weight());
        let Lines { left, right, top, bottom, high_middle, hook, bend, .. } = self.lines();
        match digit {
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
