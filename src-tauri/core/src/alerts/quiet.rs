//! Quiet time: a daily span and days off, by the clock on the wall. Must not know what it holds back.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// How far ahead the next allowed moment is looked for: a week of days off, and what lies around it.
const DAYS_AHEAD: i64 = 9;

/// When nothing is told. A moment is in it when the clock on the wall shows a time of the daily span, or a day off.
///
/// So when clocks are set back, an hour that is shown twice is quiet twice; one that is left out is not quiet at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietTime {
    /// When the daily span begins; it may go over midnight.
    pub from: Time,
    /// When it ends. The same as `from`: there is none.
    pub until: Time,
    pub days_off: DaysOff,
}

impl QuietTime {
    /// Whether this moment is in it.
    #[must_use]
    pub fn contains(&self, at: Timestamp, zone: &TimeZone) -> bool {
        let shown = zone.to_datetime(at);
        self.days_off.contains(shown.weekday()) || self.is_in_span(shown.time())
    }

    fn is_in_span(&self, time: Time) -> bool {
        if self.from <= self.until {
            self.from <= time && time < self.until
        } else {
            self.from <= time || time < self.until
        }
    }

    /// The first moment from `at` on that is not in it; none if every day is off.
    #[must_use]
    pub fn first_outside(&self, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        if !self.contains(at, zone) {
            return Some(at);
        }
        self.ends(at, zone).into_iter().filter(|end| *end > at && !self.contains(*end, zone)).min()
    }

    /// The moments at which it may end: the span's end and the beginning of each day, and each change of the clocks.
    fn ends(&self, at: Timestamp, zone: &TimeZone) -> Vec<Timestamp> {
        let today = zone.to_datetime(at).date();
        let dates = (0..=DAYS_AHEAD).filter_map(|days| today.checked_add(days.days()).ok());
        let mut ends: Vec<Timestamp> = dates
            .flat_map(|date| [Time::midnight(), self.until].map(|time| moments(date, time, zone)))
            .flatten()
            .flatten()
            .collect();
        let last = ends.iter().max().copied().unwrap_or(at);
        ends.extend(zone.following(at).map(|change| change.timestamp()).take_while(|change| *change <= last));
        ends
    }
}

/// When the clock shows this: twice in an hour that is repeated.
fn moments(date: Date, time: Time, zone: &TimeZone) -> [Option<Timestamp>; 2] {
    let shown = zone.to_ambiguous_timestamp(date.to_datetime(time));
    [shown.earlier().ok(), shown.later().ok()]
}

/// Days of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DaysOff([bool; 7]);

/// A day's name in settings.
const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl DaysOff {
    /// Whether this day is one of them.
    #[must_use]
    pub fn contains(&self, day: Weekday) -> bool {
        self.0.get(usize::try_from(day.to_monday_zero_offset()).unwrap_or(0)).copied().unwrap_or(false)
    }

    /// Their names, from Monday on.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        NAMES.iter().zip(self.0).filter(|(_, is_off)| *is_off).map(|(name, _)| *name)
    }

    /// The days with these names.
    ///
    /// # Errors
    /// When one is no name.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, NotADay> {
        let mut days = Self::default();
        for name in names {
            let position = NAMES.iter().position(|known| known.eq_ignore_ascii_case(name.trim())).ok_or(NotADay)?;
            days.0[position] = true;
        }
        Ok(days)
    }
}

/// What a text is not: a day's name as in settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a list of \"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\" and \"sun\"")]
pub struct NotADay;

/// "sat, sun".
impl fmt::Display for DaysOff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names().collect::<Vec<_>>().join(", "))
    }
}

/// Names with commas or spaces between them.
impl FromStr for DaysOff {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::of(text.split([',', ' ']).filter(|name| !name.is_empty()))
    }
}
