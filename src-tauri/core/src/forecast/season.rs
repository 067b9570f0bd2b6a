//! Whether more is spent before the end of a quarter. Must not know what is expected of the future.

use super::calendar::Calendar;
use super::chunks::{Chunks, Segment};
use super::days::Days;

/// How many days before the end of a quarter its end may begin.
const LENGTHS: [i32; 7] = [3, 5, 7, 10, 14, 21, 30];
/// As a natural logarithm: so much more probable must it be than chance (Kass & Raftery, 1995: strong evidence).
const EVIDENCE: f64 = 3.0;
/// So many quarters' ends must have been seen.
const FEWEST_ENDS: usize = 2;

/// By how much each day differs from a usual one of its weekday.
#[derive(Clone, Debug)]
pub(super) struct Season {
    /// How many days before the end of a quarter more is spent; 0 if that isn't so.
    length: i32,
    factor: f64,
    /// How many days after it the quarter of each day ends, counted back from the last look.
    before: Vec<i32>,
    /// The same counted onwards.
    after: Vec<i32>,
}

impl Season {
    /// For days that are past and so many to come.
    pub(super) fn new(days: &Days, calendar: &Calendar<'_>, to_come: usize) -> Self {
        // The date in the middle of those 24 hours.
        let to_end = |middle: f64| calendar.days_to_quarter_end(calendar.day_at(middle));
        let before: Vec<i32> = (0..days.len()).map(|day| to_end(-(day as f64) - 0.5)).collect();
        let after = (0..to_come).map(|day| to_end(day as f64 + 0.5)).collect();
        let mut season = Self { length: 0, factor: 1.0, before, after };
        let usual: Vec<f64> = (0..days.len()).map(|day| days.usual(day)).collect();
        let chunks = Chunks::new(&days.spent, &usual);
        let tried = LENGTHS.iter().filter_map(|length| season.compare(days, &usual, *length, &chunks));
        if let Some((evidence, length, factor)) = tried.max_by(|a, b| a.0.total_cmp(&b.0))
            && evidence > EVIDENCE + (LENGTHS.len() as f64).ln()
        {
            (season.length, season.factor) = (length, factor);
        }
        season
    }

    /// How much more probable what was spent is if the last days of quarters have a pace of their own; and by which factor.
    fn compare(&self, days: &Days, usual: &[f64], length: i32, chunks: &Chunks) -> Option<(f64, i32, f64)> {
        let mut others = Segment::default();
        let mut ends: Vec<Segment> = Vec::new();
        let mut was_end = false;
        for ((to_end, spent), usual) in self.before.iter().zip(&days.spent).zip(usual) {
            let is_end = *to_end < length;
            if is_end && !was_end {
                ends.push(Segment::default());
            }
            was_end = is_end;
            let segment = if is_end { ends.last_mut()? } else { &mut others };
            segment.spent += spent;
            segment.days += usual;
        }
        let usually = chunks.expected(others);
        let seen = || ends.iter().filter(|end| end.days > 0.5 * f64::from(length));
        let higher = seen().filter(|end| end.spent > 1.2 * usually * end.days).count();
        if seen().count() < FEWEST_ENDS || higher * 4 < seen().count() * 3 {
            return None;
        }
        let sum = |a: Segment, b: &Segment| Segment { spent: a.spent + b.spent, days: a.days + b.days };
        let end = ends.iter().fold(Segment::default(), sum);
        let apart = chunks.ln_likelihood(end) + chunks.ln_likelihood(others);
        let together = chunks.ln_likelihood(sum(end, &others));
        Some((apart - together, length, (chunks.expected(end) / usually).max(1.0)))
    }

    /// The factor of a day that is past, counted back.
    pub(super) fn factor_before(&self, day: usize) -> f64 {
        self.factor_of(self.before.get(day))
    }

    /// The factor of a day to come.
    pub(super) fn factor_after(&self, day: usize) -> f64 {
        self.factor_of(self.after.get(day))
    }

    fn factor_of(&self, to_end: Option<&i32>) -> f64 {
        if to_end.is_some_and(|to_end| *to_end < self.length) { self.factor } else { 1.0 }
    }
}
