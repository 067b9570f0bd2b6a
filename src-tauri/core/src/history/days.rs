//! A history by days of the local calendar: what was spent, what was topped up, and the balance at the end.
//! Must not know whose it is, or how a day is printed.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::Run;
use crate::money::Amount;

/// A day of the local calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Its date.
    pub date: Date,
    /// What was seen of it; none if nobody looked on that day.
    pub seen: Option<DaySeen>,
}

/// What was seen of a day. Only the difference between two looks can be seen, and it counts on the day of the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaySeen {
    /// How much the balance fell in all, not negative.
    pub spent: Amount,
    /// How much it rose in all, not negative.
    pub topped_up: Amount,
    /// The balance at the last look of the day.
    pub balance: Amount,
}

/// Each day from `from` to `until`, both included. Runs are ordered by `first_at`; the one before `from` is needed for what
/// changed until the first look, others outside the range change nothing.
#[must_use]
pub fn days(runs: &[Run], zone: &TimeZone, from: Date, until: Date) -> Vec<Day> {
    let mut days = Vec::new();
    let mut begun = 0;
    let mut date = from;
    while date <= until {
        let (start, end) = (start_of_day(date, zone), end_of_day(date, zone));
        let mut changes = Changes::default();
        while let Some(run) = runs.get(begun).filter(|run| run.first_at <= end) {
            let before = begun.checked_sub(1).and_then(|index| runs.get(index)).filter(|_| run.first_at >= start);
            changes.add(before, run);
            begun += 1;
        }
        let last = begun.checked_sub(1).and_then(|index| runs.get(index)).filter(|run| run.last_at >= start);
        let seen = last.map(|run| DaySeen { spent: changes.spent, topped_up: changes.topped_up, balance: run.amount });
        days.push(Day { date, seen });
        let Ok(tomorrow) = date.tomorrow() else { break };
        date = tomorrow;
    }
    days
}

/// The first moment of a date. Where the clocks are put forward at midnight, the first one that exists.
#[must_use]
pub fn start_of_day(date: Date, zone: &TimeZone) -> Timestamp {
    let midnight = date.to_datetime(Time::midnight());
    zone.to_timestamp(midnight).unwrap_or(if date.year() < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

/// The last moment of a date, to the millisecond.
#[must_use]
pub fn end_of_day(date: Date, zone: &TimeZone) -> Timestamp {
    let Ok(tomorrow) = date.tomorrow() else { return Timestamp::MAX };
    start_of_day(tomorrow, zone).saturating_sub(SignedDuration::from_millis(1)).unwrap_or(Timestamp::MAX)
}

/// The sums of a day.
struct Changes {
    spent: Amount,
    topped_up: Amount,
}

impl Default for Changes {
    fn default() -> Self {
        Self { spent: Amount::ZERO, topped_up: Amount::ZERO }
    }
}

impl Changes {
    fn add(&mut self, before: Option<&Run>, run: &Run) {
        let Some(before) = before else { return };
        if run.amount < before.amount {
            self.spent = self.spent.plus(before.amount.minus(run.amount));
        } else {
            self.topped_up = self.topped_up.plus(run.amount.minus(before.amount));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn berlin() -> TimeZone {
        TimeZone::get("Europe/Berlin").unwrap()
    }

    fn run(first: &str, last: &str, amount: &str) -> Run {
        let at = |text: &str| text.parse().unwrap();
        Run { first_at: at(first), last_at: at(last), amount: amount.parse().unwrap(), looks: None }
    }

    fn look(at: &str, amount: &str) -> Run {
        run(at, at, amount)
    }

    fn seen(runs: &[Run], zone: &TimeZone, from: &str, until: &str) -> Vec<(String, Option<[String; 3]>)> {
        let days = days(runs, zone, from.parse().unwrap(), until.parse().unwrap());
        let text = |day: Day| {
            let seen = day.seen.map(|seen| [seen.spent, seen.topped_up, seen.balance].map(|amount| amount.to_string()));
            (day.date.to_string(), seen)
        };
        days.into_iter().map(text).collect()
    }

    fn day(date: &str, spent: &str, topped_up: &str, balance: &str) -> (String, Option<[String; 3]>) {
        (date.to_owned(), Some([spent, topped_up, balance].map(str::to_owned)))
    }

    fn unseen(date: &str) -> (String, Option<[String; 3]>) {
        (date.to_owned(), None)
    }

    #[test]
    fn falls_are_spent_and_rises_topped_up_each_summed_by_day() {
        let runs = [
            run("2026-11-01T08:00Z", "2026-11-01T09:00Z", "100"),
            look("2026-11-01T10:00Z", "90.5"),
            look("2026-11-01T11:00Z", "80"),
            look("2026-11-01T12:00Z", "580"),
            run("2026-11-01T13:00Z", "2026-11-02T07:00Z", "570"),
            look("2026-11-02T08:00Z", "-4"),
        ];
        let expected = [day("2026-11-01", "30.0", "500", "570"), day("2026-11-02", "574", "0", "-4")];
        assert_eq!(seen(&runs, &TimeZone::UTC, "2026-11-01", "2026-11-02"), expected);
    }

    #[test]
    fn days_begin_at_the_users_midnight() {
        let runs =
            [look("2026-11-01T22:59:59.999Z", "100"), look("2026-11-01T23:00Z", "90"), look("2026-11-02T23:00Z", "85")];
        assert_eq!(
            seen(&runs, &berlin(), "2026-11-01", "2026-11-03"),
            [day("2026-11-01", "0", "0", "100"), day("2026-11-02", "10", "0", "90"), day("2026-11-03", "5", "0", "85")]
        );
    }

    #[test]
    fn days_of_23_and_25_hours_have_all_their_looks() {
        // The clocks go forward at 01:00 UTC on 29 March, and back at 01:00 UTC on 25 October.
        let runs = [
            look("2026-03-28T22:30Z", "100"),
            look("2026-03-28T23:00Z", "99"),
            look("2026-03-29T21:59:59Z", "90"),
            look("2026-03-29T22:00Z", "80"),
        ];
        assert_eq!(
            seen(&runs, &berlin(), "2026-03-28", "2026-03-30"),
            [
                day("2026-03-28", "0", "0", "100"),
                day("2026-03-29", "10", "0", "90"),
                day("2026-03-30", "10", "0", "80")
            ]
        );
        let runs =
            [look("2026-10-24T22:00Z", "100"), look("2026-10-25T22:59:59Z", "90"), look("2026-10-25T23:00Z", "80")];
        assert_eq!(
            seen(&runs, &berlin(), "2026-10-25", "2026-10-26"),
            [day("2026-10-25", "10", "0", "90"), day("2026-10-26", "10", "0", "80")]
        );
        // There is no midnight on that day in Beirut: it begins at one o'clock.
        let beirut = TimeZone::get("Asia/Beirut").unwrap();
        assert_eq!(start_of_day("2026-03-29".parse().unwrap(), &beirut).to_string(), "2026-03-28T22:00:00Z");
        assert_eq!(end_of_day("2026-03-28".parse().unwrap(), &beirut).to_string(), "2026-03-28T21:59:59.999Z");
    }

    #[test]
    fn days_without_a_look_are_not_known_and_what_changed_counts_at_the_next_look() {
        let runs =
            [run("2026-11-01T08:00Z", "2026-11-01T18:00Z", "100"), run("2026-11-04T08:00Z", "2026-11-06T18:00Z", "70")];
        assert_eq!(
            seen(&runs, &TimeZone::UTC, "2026-10-31", "2026-11-07"),
            [
                unseen("2026-10-31"),
                day("2026-11-01", "0", "0", "100"),
                unseen("2026-11-02"),
                unseen("2026-11-03"),
                day("2026-11-04", "30", "0", "70"),
                day("2026-11-05", "0", "0", "70"),
                day("2026-11-06", "0", "0", "70"),
                unseen("2026-11-07")
            ]
        );
    }

    #[test]
    fn a_range_begins_with_the_change_since_the_look_before_it() {
        let runs = [
            look("2026-10-30T08:00Z", "120"),
            look("2026-10-31T08:00Z", "100"),
            look("2026-11-02T08:00Z", "70"),
            look("2026-11-03T08:00Z", "60"),
        ];
        let expected = [unseen("2026-11-01"), day("2026-11-02", "30", "0", "70")];
        assert_eq!(seen(&runs, &TimeZone::UTC, "2026-11-01", "2026-11-02"), expected);
        assert_eq!(seen(&runs, &TimeZone::UTC, "2026-11-02", "2026-11-02"), expected[1..]);
        assert_eq!(seen(&runs, &TimeZone::UTC, "2026-11-02", "2026-11-01"), []);
        assert_eq!(seen(&[], &TimeZone::UTC, "2026-11-01", "2026-11-01"), [unseen("2026-11-01")]);
    }

    #[test]
    fn the_calendars_ends_end_it() {
        let (first, last) = (Date::MIN, Date::MAX);
        assert_eq!(days(&[], &TimeZone::UTC, last, last).len(), 1);
        assert_eq!(start_of_day(first, &berlin()), Timestamp::MIN);
        assert_eq!(end_of_day(last, &berlin()), Timestamp::MAX);
        let most: Amount = "79228162514264337593543950335".parse().unwrap();
        let least: Amount = "-79228162514264337593543950335".parse().unwrap();
        assert_eq!(most.minus(least), most);
        assert_eq!(least.minus(most), least);
        assert_eq!(most.plus(most), most);
    }
}
