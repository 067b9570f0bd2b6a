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
    from: Timestamp,
    until: Timestamp,
    /// Of one stretch, in seconds.
    width: i64,
    /// In seconds.
    longest_pause: i64,
    /// Those that were left. One may be entered again after the clock was set back.
    stretches: Vec<Option<Stretch>>,
    present: Option<Present>,
    /// Ends of gaps.
    edges: Vec<BalancePoint>,
    gaps: Vec<Gap>,
    /// The first and the last reading by time, but for those since the clock was last set back.
    ends: Option<(BalancePoint, BalancePoint)>,
}

/// The run added last, and the stretch that it begins in.
#[derive(Clone, Copy, Debug)]
struct Present {
    begin: Timestamp,
    end: Timestamp,
    amount: Amount,
    index: usize,
    /// The second that the stretch begins with.
    stretch_begin: i64,
    stretch: Stretch,
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

impl SeriesBuilder {
    /// For the time from `from` to `until`, both included, and the present interval between requests.
    #[must_use]
    pub fn new(from: Timestamp, until: Timestamp, interval: Duration) -> Self {
        let span = until.duration_since(from).as_secs().max(0);
        let pause = i64::try_from(longest_pause(interval).as_secs()).unwrap_or(i64::MAX);
        Self {
            from,
            until,
            width: span / STRETCHES + 1,
            longest_pause: pause.max(span / WIDEST_UNSEEN_GAP),
            stretches: vec![None; usize::try_from(STRETCHES).unwrap_or_default()],
            present: None,
            edges: Vec::new(),
            gaps: Vec::new(),
            ends: None,
        }
    }

    /// Adds the next run. What lies outside of the series' time is ignored.
    pub fn add(&mut self, run: &Run) {
        if run.last_at < self.from || run.first_at > self.until || self.from > self.until {
            return;
        }
        let (begin, end) = (run.first_at.max(self.from), run.last_at.min(self.until));
        let point = BalancePoint { at: begin, amount: run.amount };
        let Some(present) = &mut self.present else {
            return self.enter(point, end);
        };
        let pause = begin.as_second() - present.end.as_second();
        let order = run.amount.cmp(&present.amount);
        if order == Ordering::Equal && (0..=self.longest_pause).contains(&pause) {
            present.end = end;
            return;
        }
        let before = present.end_point();
        if pause > self.longest_pause {
            self.edges.extend([before, point]);
            self.gaps.push(Gap { from: before.at, until: point.at });
        }
        if !(0..self.width).contains(&(begin.as_second() - present.stretch_begin)) || pause < 0 {
            self.leave();
            self.enter(point, end);
        } else {
            present.go_on(point, end, order);
        }
        if order == Ordering::Greater
            && let Some(present) = &mut self.present
        {
            present.stretch.note_rise(point, before);
        }
    }

    /// Begins with a run that begins in another stretch than the one before.
    fn enter(&mut self, point: BalancePoint, end: Timestamp) {
        let into = point.at.as_second() - self.from.as_second();
        let index = into / self.width;
        self.present = Some(Present {
            begin: point.at,
            end,
            amount: point.amount,
            index: usize::try_from(index).unwrap_or_default(),
            stretch_begin: self.from.as_second() + index * self.width,
            stretch: Stretch { lowest: point, highest: point, last: point, rise: None },
        });
        let (earliest, _) = self.ends.get_or_insert((point, point));
        if point.at < earliest.at {
            *earliest = point;
        }
    }

    fn leave(&mut self) {
        let Some(present) = self.present.take() else { return };
        let end = present.end_point();
        let (_, latest) = self.ends.get_or_insert((end, end));
        if end.at >= latest.at {
            *latest = end;
        }
        let left = Stretch { last: BalancePoint { at: present.begin, amount: present.amount }, ..present.stretch };
        if let Some(place) = self.stretches.get_mut(present.index) {
            *place = Some(place.map_or(left, |earlier| earlier.with(left)));
        }
    }

    /// The series of all runs added.
    #[must_use]
    pub fn finish(mut self) -> Series {
        self.leave();
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
        Series { from: self.from, until: self.until, points, gaps, top_ups }
    }
}

impl Present {
    fn end_point(&self) -> BalancePoint {
        BalancePoint { at: self.end, amount: self.amount }
    }

    /// Another run begins in the same stretch; its amount compares like this with the one before.
    fn go_on(&mut self, point: BalancePoint, end: Timestamp, order: Ordering) {
        (self.begin, self.end, self.amount) = (point.at, end, point.amount);
        if order == Ordering::Less && point.amount < self.stretch.lowest.amount {
            self.stretch.lowest = point;
        } else if order == Ordering::Greater && point.amount > self.stretch.highest.amount {
            self.stretch.highest = point;
        }
    }
}

impl Stretch {
    fn note_rise(&mut self, point: BalancePoint, before: BalancePoint) {
        let (sum, count) = self.rise.map_or((Amount::ZERO, 0), |(rise, _)| (rise.rise, rise.count));
        let rise = sum.plus(point.amount.minus(before.amount));
        self.rise = Some((TopUp { at: point.at, amount: point.amount, rise, count: count + 1 }, before));
    }

    /// Both, the other one recorded later.
    fn with(self, later: Self) -> Self {
        let rise = match (self.rise, later.rise) {
            (Some((earlier, _)), Some((rise, before))) => {
                let (sum, count) = (earlier.rise.plus(rise.rise), earlier.count + rise.count);
                Some((TopUp { rise: sum, count, ..rise }, before))
            }
            (earlier, later) => later.or(earlier),
        };
        let lowest = if later.lowest.amount < self.lowest.amount { later.lowest } else { self.lowest };
        let highest = if later.highest.amount > self.highest.amount { later.highest } else { self.highest };
        Self { lowest, highest, last: later.last, rise }
    }
}

#[cfg(test)]
mod tests;
