//! The course of a balance as few enough steps for a chart, made from runs while they are read. Owns what is kept: first,
//! last, lowest and highest of each stretch of time, gaps, and top-ups. Must not know how it is drawn.

use std::cmp::Ordering;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BalancePoint, Run, longest_pause};
use crate::money::Amount;

/// Of each of so many stretches of time the lowest, the highest and the last balance are kept: about two pixels of the page each.
const STRETCHES: i64 = 160;
/// A gap is told if it is at least this share of the whole time: a narrower one would not be seen.
const WIDEST_UNSEEN_GAP: i64 = 40;
/// The shortest time that is shown.
const SHORTEST_SPAN: SignedDuration = SignedDuration::from_hours(24);

/// How far back a series reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum SeriesRange {
    SevenDays,
    ThirtyDays,
    NinetyDays,
    Year,
    /// Everything there is.
    All,
}

/// The course of a balance between two moments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Where it begins: nothing earlier is known, or asked for.
    pub from: Timestamp,
    /// Where it ends: now.
    pub until: Timestamp,
    /// Readings, by time. The balance stays at each until the next one, or until a gap.
    pub points: Vec<BalancePoint>,
    /// By time. Both ends of each are among the points, and nothing between them is.
    pub gaps: Vec<Gap>,
    /// By time.
    pub top_ups: Vec<TopUp>,
}

/// A time in which nobody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The last reading before it.
    pub from: Timestamp,
    /// The first reading after it.
    pub until: Timestamp,
}

/// A rise between two readings; or several, if they are too close to be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopUp {
    /// The reading that was higher than the one before.
    pub at: Timestamp,
    /// The balance then.
    pub amount: Amount,
    /// By how much it rose: at least so much was topped up. What was spent between the two readings is not known.
    pub rise: Amount,
    /// How many rises it stands for.
    pub count: usize,
}

/// Makes a series of runs, in the order they were recorded: by time, unless the clock was set back.
///
/// A history may have hundreds of thousands of runs: what is done for each is counted in nanoseconds.
#[derive(Debug)]
pub struct SeriesBuilder {
    from: Stamp,
    until: Stamp,
    /// Of one stretch, in seconds.
    width: i64,
    /// In seconds.
    longest_pause: i64,
    stretches: Vec<Option<Stretch>>,
    /// The stretch of the run added last: its index, and the second it begins with.
    present: (usize, i64),
    /// Ends of gaps.
    edges: Vec<BalancePoint>,
    gaps: Vec<Gap>,
    /// The end of the run added last, and its second.
    last: Option<(BalancePoint, i64)>,
    /// The first and the last reading by time.
    ends: Option<(BalancePoint, BalancePoint)>,
}

/// A moment, and the same in whole epoch seconds: a stretch takes minutes.
#[derive(Clone, Copy, Debug)]
struct Stamp {
    at: Timestamp,
    second: i64,
}

/// What is kept of a stretch of time.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    lowest: BalancePoint,
    highest: BalancePoint,
    /// It may stay for long.
    last: BalancePoint,
    /// The newest rise, with the others' amounts, and the reading before it.
    rise: Option<(TopUp, BalancePoint)>,
}

impl SeriesRange {
    /// Where a series of this range begins, for a history whose oldest reading is this. At least a day before `now`.
    #[must_use]
    pub fn begin(self, now: Timestamp, oldest: Timestamp) -> Timestamp {
        let before = |span: SignedDuration| now.saturating_sub(span).unwrap_or(oldest);
        let days = |days: i64| before(SignedDuration::from_hours(24 * days));
        let begin = match self {
            Self::SevenDays => days(7),
            Self::ThirtyDays => days(30),
            Self::NinetyDays => days(90),
            Self::Year => days(365),
            Self::All => oldest,
        };
        begin.max(oldest).min(before(SHORTEST_SPAN))
    }
}

impl From<Timestamp> for Stamp {
    fn from(at: Timestamp) -> Self {
        Self { at, second: at.as_second() }
    }
}

impl SeriesBuilder {
    /// For the time from `from` to `until`, both included, and the present interval between requests.
    #[must_use]
    pub fn new(from: Timestamp, until: Timestamp, interval: Duration) -> Self {
        let (from, until) = (Stamp::from(from), Stamp::from(until));
        let span = until.second.saturating_sub(from.second).max(0);
        let pause = i64::try_from(longest_pause(interval).as_secs()).unwrap_or(i64::MAX);
        Self {
            from,
            until,
            width: span / STRETCHES + 1,
            longest_pause: pause.max(span / WIDEST_UNSEEN_GAP),
            stretches: vec![None; usize::try_from(STRETCHES).unwrap_or_default()],
            present: (0, from.second),
            edges: Vec::new(),
            gaps: Vec::new(),
            last: None,
            ends: None,
        }
    }

    /// Adds the next run. What lies outside of the series' time is ignored.
    pub fn add(&mut self, run: &Run) {
        let (first, last) = (Stamp::from(run.first_at), Stamp::from(run.last_at));
        let (from, until) = (self.from, self.until);
        if last.at < from.at || first.at > until.at || from.at > until.at {
            return;
        }
        let begin = if first.at < from.at { from } else { first };
        let end = if last.at > until.at { until } else { last };
        let point = BalancePoint { at: begin.at, amount: run.amount };
        let is_gap = self.last.is_some_and(|(_, before)| begin.second - before > self.longest_pause);
        match self.last {
            None => self.keep(point, begin.second),
            Some((before, _)) => {
                if is_gap {
                    self.edges.extend([before, point]);
                    self.gaps.push(Gap { from: before.at, until: point.at });
                }
                match compare(point.amount, before.amount) {
                    // It stays.
                    Ordering::Equal if !is_gap => {}
                    Ordering::Equal | Ordering::Less => self.keep(point, begin.second),
                    Ordering::Greater => {
                        self.keep(point, begin.second);
                        self.note_rise(point, before);
                    }
                }
            }
        }
        self.note_end(point, BalancePoint { at: end.at, amount: run.amount });
        self.last = Some((BalancePoint { at: end.at, amount: run.amount }, end.second));
    }

    fn keep(&mut self, point: BalancePoint, second: i64) {
        let into = second - self.present.1;
        if into < 0 || into >= self.width {
            let index = (second - self.from.second) / self.width;
            self.present = (usize::try_from(index).unwrap_or_default(), self.from.second + index * self.width);
        }
        let Some(place) = self.stretches.get_mut(self.present.0) else { return };
        let stretch = place.get_or_insert(Stretch { lowest: point, highest: point, last: point, rise: None });
        stretch.last = point;
        if compare(point.amount, stretch.lowest.amount).is_lt() {
            stretch.lowest = point;
        } else if compare(point.amount, stretch.highest.amount).is_gt() {
            stretch.highest = point;
        }
    }

    /// Adds to the rises of the present stretch.
    fn note_rise(&mut self, point: BalancePoint, before: BalancePoint) {
        let Some(Some(stretch)) = self.stretches.get_mut(self.present.0) else { return };
        let (sum, count) = stretch.rise.map_or((Amount::ZERO, 0), |(rise, _)| (rise.rise, rise.count));
        let rise = sum.plus(point.amount.minus(before.amount));
        stretch.rise = Some((TopUp { at: point.at, amount: point.amount, rise, count: count + 1 }, before));
    }

    fn note_end(&mut self, begin: BalancePoint, end: BalancePoint) {
        let (earliest, latest) = self.ends.get_or_insert((begin, end));
        if begin.at < earliest.at {
            *earliest = begin;
        }
        if end.at >= latest.at {
            *latest = end;
        }
    }

    /// The series of all runs added.
    #[must_use]
    pub fn finish(self) -> Series {
        let mut points = self.edges;
        let mut top_ups = Vec::new();
        for stretch in self.stretches.into_iter().flatten() {
            points.extend([stretch.lowest, stretch.highest, stretch.last]);
            if let Some((top_up, before)) = stretch.rise {
                points.extend([before, BalancePoint { at: top_up.at, amount: top_up.amount }]);
                top_ups.push(top_up);
            }
        }
        points.extend(self.ends.into_iter().flat_map(|(earliest, latest)| [earliest, latest]));
        points.sort_by_key(|point| point.at);
        points.dedup();
        top_ups.sort_by_key(|top_up| top_up.at);
        // Where the clock was set back, another run may fill it.
        let is_empty = |gap: &Gap| !points.iter().any(|point| gap.from < point.at && point.at < gap.until);
        let gaps = self.gaps.into_iter().filter(is_empty).collect();
        Series { from: self.from.at, until: self.until.at, points, gaps, top_ups }
    }
}

/// As they compare themselves, which takes longer: an account's amounts have the same number of decimals.
fn compare(one: Amount, other: Amount) -> Ordering {
    let (left, right) = (one.decimal(), other.decimal());
    if left.scale() == right.scale() { left.mantissa().cmp(&right.mantissa()) } else { one.cmp(&other) }
}

#[cfg(test)]
mod tests;
