//! The calendar around the last look: local dates as numbers of days, and the rhythms in which charges return.
//! Must not know money.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// A local date as days from the date of the last look, which is 0. Earlier dates are negative.
pub(super) type Day = i32;

/// Converts between days relative to the last look and local dates.
#[derive(Clone, Debug)]
pub(super) struct Calendar<'zone> {
    zone: &'zone TimeZone,
    last_look: Timestamp,
    today: Date,
}

impl<'zone> Calendar<'zone> {
    pub(super) fn new(zone: &'zone TimeZone, last_look: Timestamp) -> Self {
        Self { zone, last_look, today: zone.to_datetime(last_look).date() }
    }

    /// The moment so many days of 24 hours after the last look.
    pub(super) fn moment(&self, days: f64) -> Timestamp {
        let after = SignedDuration::try_from_secs_f64(days * 86_400.0).unwrap_or(SignedDuration::ZERO);
        self.last_look.saturating_add(after).unwrap_or(self.last_look)
    }

    /// The local date at that moment.
    pub(super) fn day_at(&self, days: f64) -> Day {
        self.day(self.zone.to_datetime(self.moment(days)).date())
    }

    /// When a local date begins, in days of 24 hours after the last look.
    pub(super) fn begin_of(&self, day: Day) -> f64 {
        let midnight = self.date(day).to_datetime(Time::midnight());
        let begin = self.zone.to_timestamp(midnight).unwrap_or(self.last_look);
        begin.duration_since(self.last_look).as_secs_f64() / 86_400.0
    }

    pub(super) fn date(&self, day: Day) -> Date {
        self.today.saturating_add(SignedDuration::from_hours(24 * i64::from(day)))
    }

    fn day(&self, date: Date) -> Day {
        Day::try_from(date.duration_since(self.today).as_hours() / 24).unwrap_or(0)
    }

    /// How many days after `day` its quarter ends: 0 on the last day of March, June, September and December.
    pub(super) fn days_to_quarter_end(&self, day: Day) -> Day {
        let date = self.date(day);
        let last_month = (date.month() - 1) / 3 * 3 + 3;
        let end = Date::new(date.year(), last_month, 1).map_or(date, Date::last_of_month);
        self.day(end) - day
    }
}

/// How often a charge returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// After so many days.
    Days(i32),
    /// After so many months, on the same day of the month, or on the last one of a shorter month.
    Months(i32),
}

/// What happens to a date on a weekend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weekend {
    Stays,
    /// To the Friday before.
    Before,
    /// To the Monday after.
    After,
}

/// Dates that return.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rhythm {
    pub step: Step,
    /// The first date.
    pub begin: Day,
    /// For months: the day of the month, 1 to 31.
    pub day_of_month: i8,
    pub weekend: Weekend,
}

impl Rhythm {
    /// The rhythm of a charge seen on this date. The last day of a month is taken for every month's last one.
    pub(super) fn from(begin: Day, step: Step, calendar: &Calendar<'_>) -> Self {
        let date = calendar.date(begin);
        let day_of_month = if date == date.last_of_month() { 31 } else { date.day() };
        Self { step, begin, day_of_month, weekend: Weekend::Stays }
    }

    /// The date after so many steps.
    pub(super) fn date(&self, steps: i32, calendar: &Calendar<'_>) -> Day {
        let day = match self.step {
            Step::Days(days) => self.begin.saturating_add(days.saturating_mul(steps)),
            Step::Months(months) => self.in_month(months * steps, calendar),
        };
        let [saturday, sunday] = match self.weekend {
            Weekend::Stays => return day,
            Weekend::Before => [-1, -2],
            Weekend::After => [2, 1],
        };
        let weekday = calendar.date(day).weekday();
        day + match () {
            () if weekday == Weekday::Saturday => saturday,
            () if weekday == Weekday::Sunday => sunday,
            () => 0,
        }
    }

    fn in_month(&self, months_later: i32, calendar: &Calendar<'_>) -> Day {
        let begin = calendar.date(self.begin);
        let months = i32::from(begin.year()) * 12 + i32::from(begin.month()) - 1 + months_later;
        let year = i16::try_from(months.div_euclid(12)).unwrap_or(i16::MAX);
        let month = i8::try_from(months.rem_euclid(12) + 1).unwrap_or(1);
        let Ok(first) = Date::new(year, month, 1) else {
            // Beyond the calendar: later than anything that is asked for.
            return self.begin.saturating_add(months_later.saturating_mul(31));
        };
        let day = self.day_of_month.clamp(1, first.days_in_month());
        calendar.day(first) + Day::from(day) - 1
    }

    /// The usual number of days from one date to the next.
    pub(super) fn days(&self) -> f64 {
        match self.step {
            Step::Days(days) => f64::from(days),
            Step::Months(months) => f64::from(months) * 30.44,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(begin: &str, step: Step, weekend: Weekend) -> Vec<String> {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let calendar = Calendar::new(&zone, "2024-01-01T12:00:00+01:00".parse().unwrap());
        let begin = calendar.day(begin.parse().unwrap());
        let rhythm = Rhythm { weekend, ..Rhythm::from(begin, step, &calendar) };
        (0..4).map(|steps| calendar.date(rhythm.date(steps, &calendar)).to_string()).collect()
    }

    #[test]
    fn months_are_of_different_lengths() {
        let of = |begin, step| dates(begin, step, Weekend::Stays);
        assert_eq!(of("2024-01-31", Step::Months(1)), ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]);
        assert_eq!(of("2024-01-30", Step::Months(1)), ["2024-01-30", "2024-02-29", "2024-03-30", "2024-04-30"]);
        assert_eq!(of("2023-11-05", Step::Months(3)), ["2023-11-05", "2024-02-05", "2024-05-05", "2024-08-05"]);
        assert_eq!(of("2024-02-29", Step::Months(12)), ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28"]);
        assert_eq!(of("2024-02-20", Step::Days(14)), ["2024-02-20", "2024-03-05", "2024-03-19", "2024-04-02"]);
    }

    #[test]
    fn a_weekend_moves_a_date() {
        let of = |weekend| dates("2024-05-01", Step::Months(1), weekend);
        assert_eq!(of(Weekend::Stays), ["2024-05-01", "2024-06-01", "2024-07-01", "2024-08-01"]);
        assert_eq!(of(Weekend::After), ["2024-05-01", "2024-06-03", "2024-07-01", "2024-08-01"]);
        assert_eq!(of(Weekend::Before), ["2024-05-01", "2024-05-31", "2024-07-01", "2024-08-01"]);
    }

    #[test]
    fn a_local_date_begins_at_its_midnight_when_the_clocks_change() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        // The night to the 31st had 23 hours.
        let calendar = Calendar::new(&zone, "2024-03-30T00:00:00+01:00".parse().unwrap());
        assert_eq!([0, 1, 2].map(|day| calendar.begin_of(day)), [0.0, 1.0, 2.0 - 1.0 / 24.0]);
        assert_eq!([0.99, 1.9, 1.97].map(|days| calendar.day_at(days)), [0, 1, 2]);
        assert_eq!([0, 1, 2].map(|day| calendar.days_to_quarter_end(day)), [1, 0, 90]);
    }
}
