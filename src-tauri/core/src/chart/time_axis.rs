//! The axis of time, from left to right. Ticks where local days, weeks, months and years begin, also where the clocks
//! change in that night.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::UNITS;
use super::drawing::ChartTick;
use super::money_axis::place;
use crate::text::{DisplayFormats, Shape};

/// At most so many ticks.
const MOST_TICKS: i64 = 7;
/// A label stands to the right of its tick, and must not leave the chart.
const LABEL_WIDTH: u32 = UNITS / 8;
/// The calendar's first Monday.
const MONDAY: Date = Date::constant(1970, 1, 5);

pub(super) struct TimeAxis {
    from: Timestamp,
    until: Timestamp,
}

/// Whether the label before was of the same month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Month {
    New,
    Same,
}

/// From one tick to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    SixHours,
    Days(i64),
    Months(i64),
}

/// The steps there are, finest first, and about how many hours each takes.
const STEPS: [(Step, i64); 13] = [
    (Step::SixHours, 6),
    (Step::Days(1), 24),
    (Step::Days(2), 48),
    (Step::Days(7), 168),
    (Step::Days(14), 336),
    (Step::Months(1), 730),
    (Step::Months(2), 1_461),
    (Step::Months(3), 2_191),
    (Step::Months(6), 4_383),
    (Step::Months(12), 8_766),
    (Step::Months(24), 17_532),
    (Step::Months(60), 43_830),
    (Step::Months(120), 87_660),
];

impl TimeAxis {
    pub(super) fn new(from: Timestamp, until: Timestamp) -> Self {
        Self { from, until }
    }

    /// The place of a moment; of one beyond the chart, its edge.
    pub(super) fn x(&self, moment: Timestamp) -> u32 {
        let whole = self.until.duration_since(self.from).as_secs_f64();
        let part = moment.duration_since(self.from).as_secs_f64();
        if whole > 0.0 { place(part / whole) } else { UNITS }
    }

    pub(super) fn ticks(&self, formats: &DisplayFormats) -> Vec<ChartTick> {
        let hours = self.until.duration_since(self.from).as_hours();
        let fits = |(_, step): &&(Step, i64)| hours <= step * MOST_TICKS;
        let step = STEPS.iter().find(fits).map_or(Step::Months(240), |(step, _)| *step);
        let first = formats.zone().to_datetime(self.from).date();
        let last = formats.zone().to_datetime(self.until).date();
        let begins = begins(first, last, step).into_iter();
        let ticks = begins.filter_map(|begin| Some((begin, moment(begin, formats.zone())?)));
        let ticks = ticks.filter(|(_, at)| (self.from..=self.until).contains(at));
        let mut before = None;
        ticks
            .map(|(begin, at)| {
                let (at, month) = (self.x(at), (begin.year(), begin.month()));
                let said = if before.replace(month) == Some(month) { Month::Same } else { Month::New };
                let label = formats.written(begin, shape(begin, step, said));
                ChartTick { at, label: if at + LABEL_WIDTH <= UNITS { label } else { String::new() } }
            })
            .collect()
    }
}

/// When it is so late on local clocks; if the clocks skip that, when they have.
fn moment(local: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(local).compatible().ok()
}

/// The beginnings of steps from one local date to another.
fn begins(first: Date, last: Date, step: Step) -> Vec<DateTime> {
    let mut begins = Vec::new();
    let mut date = aligned(first, step);
    while date <= last {
        match step {
            Step::SixHours => begins.extend([0, 6, 12, 18].map(|hour| date.at(hour, 0, 0, 0))),
            Step::Days(_) | Step::Months(_) => begins.push(date.to_datetime(Time::midnight())),
        }
        let next = match step {
            Step::SixHours => date.checked_add(1.day()),
            Step::Days(days) => date.checked_add(days.days()),
            Step::Months(months) => date.checked_add(months.months()),
        };
        match next {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    begins
}

/// The last beginning of a step that is not after a date: always the same one, whenever one looks.
fn aligned(date: Date, step: Step) -> Date {
    let earlier = match step {
        Step::SixHours => Ok(date),
        Step::Days(days) => {
            let since = date.duration_since(MONDAY).as_hours() / 24;
            date.checked_sub(since.rem_euclid(days).days())
        }
        Step::Months(months) => {
            let index = i64::from(date.year()) * 12 + i64::from(date.month()) - 1;
            date.first_of_month().checked_sub(index.rem_euclid(months).months())
        }
    };
    earlier.unwrap_or(date)
}

/// The month of a date is said once.
fn shape(begin: DateTime, step: Step, in_month: Month) -> Shape {
    match (step, in_month) {
        (Step::SixHours, _) if begin.time() != Time::midnight() => Shape::Time,
        (Step::SixHours | Step::Days(..=2), _) => Shape::Weekday,
        (Step::Days(_), Month::New) => Shape::ShortDay,
        (Step::Days(_), Month::Same) => Shape::DayOfMonth,
        (Step::Months(12..), _) => Shape::Year,
        (Step::Months(_), _) if begin.month() == 1 => Shape::Year,
        (Step::Months(_), _) => Shape::Month,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(from: &str, until: &str, zone: &str) -> Vec<(u32, String)> {
        let formats = DisplayFormats::english(TimeZone::get(zone).unwrap());
        let axis = TimeAxis::new(from.parse().unwrap(), until.parse().unwrap());
        axis.ticks(&formats).into_iter().map(|tick| (tick.at, tick.label)).collect()
    }

    fn labels(from: &str, until: &str) -> Vec<String> {
        let ticks = ticks(from, until, "UTC").into_iter();
        ticks.map(|(_, label)| label).filter(|label| !label.is_empty()).collect()
    }

    #[test]
    fn steps_are_sensible_for_every_range() {
        let now = "2026-11-23T14:05:00Z";
        let expected: [(&str, &[&str]); 6] = [
            ("2026-11-22T14:05:00Z", &["18:00", "Mon 23", "06:00"]),
            ("2026-11-16T14:05:00Z", &["Tue 17", "Wed 18", "Thu 19", "Fri 20", "Sat 21", "Sun 22"]),
            ("2026-10-24T14:05:00Z", &["26 Oct", "2 Nov", "9", "16"]),
            ("2026-08-25T14:05:00Z", &["31 Aug", "14 Sept", "28", "12 Oct", "26", "9 Nov"]),
            ("2025-11-23T14:05:00Z", &["2026", "Mar", "May", "Jul", "Sept"]),
            ("2016-11-23T14:05:00Z", &["2018", "2020", "2022", "2024"]),
        ];
        for (from, expected) in expected {
            assert_eq!(labels(from, now), expected, "{from}");
        }
    }

    #[test]
    fn a_tick_is_at_local_midnight_whatever_the_clocks_do() {
        // In Berlin the clocks go forward in the night to 29 March 2026: that day has 23 hours.
        let (from, until) = ("2026-03-28T00:00:00+01:00", "2026-03-31T00:00:00+02:00");
        let begins = ticks(from, until, "Europe/Berlin");
        let hours: Vec<u32> = begins.iter().map(|(at, _)| (at * 71 + UNITS / 2) / UNITS).collect();
        assert_eq!(hours, [0, 24, 47, 71]);
        // In Beirut they do so at midnight, which there is none of: the day begins at one o'clock.
        let (from, until) = ("2026-03-28T00:00:00+02:00", "2026-03-30T00:00:00+03:00");
        let begins = ticks(from, until, "Asia/Beirut");
        let hours: Vec<u32> = begins.iter().map(|(at, _)| (at * 47 + UNITS / 2) / UNITS).collect();
        assert!(hours.contains(&24), "{begins:?}");
        assert!(begins.iter().any(|(_, label)| label == "Sun 29"), "{begins:?}");
    }

    #[test]
    fn a_tick_stays_where_it_is_from_one_day_to_the_next() {
        let (today, tomorrow) = (
            labels("2026-08-25T14:05:00Z", "2026-11-23T14:05:00Z"),
            labels("2026-08-26T14:05:00Z", "2026-11-24T14:05:00Z"),
        );
        assert_eq!(today, tomorrow);
    }

    #[test]
    fn no_label_leaves_the_chart() {
        let last = ticks("2026-11-22T14:05:00Z", "2026-11-24T00:30:00Z", "UTC").pop().unwrap();
        assert_eq!(last.1, "", "{last:?}");
    }
}
