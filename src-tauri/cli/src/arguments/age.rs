//! Ages and moments as people type them. Knows no clock: what is relative stays so until somebody tells the time.

use std::time::Duration;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use partner_balance_core::forecast::HORIZON_DAYS;

use super::WrongValue;

/// A moment: fixed, on the local calendar, or so long ago.
#[derive(Clone, Debug, PartialEq)]
pub enum PointInTime {
    /// A moment with its offset from UTC.
    Moment(Timestamp),
    /// A moment on the local calendar.
    Local(DateTime),
    /// A whole day of the local calendar.
    Day(Date),
    /// So long before now.
    Ago(Duration),
}

/// Which end of a whole day counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Its first moment.
    Start,
    /// Its last.
    End,
}

impl PointInTime {
    /// The moment, seen from now. `edge` says which end of a whole day counts; none beyond the calendar.
    pub fn resolve(&self, now: Timestamp, zone: &TimeZone, edge: Edge) -> Option<Timestamp> {
        let local = |local: DateTime| local.to_zoned(zone.clone()).ok().map(|zoned| zoned.timestamp());
        match (self, edge) {
            (Self::Moment(moment), _) => Some(*moment),
            (Self::Local(moment), _) => local(*moment),
            (Self::Ago(ago), _) => now.checked_sub(*ago).ok(),
            (Self::Day(day), Edge::Start) => local(day.to_datetime(jiff::civil::Time::midnight())),
            (Self::Day(day), Edge::End) => {
                let next = day.checked_add(1.day()).ok()?.to_datetime(jiff::civil::Time::midnight());
                local(next)?.checked_sub(SignedDuration::from_millis(1)).ok()
            }
        }
    }
}

/// "90s", "10m", "1h 30m", "2d", or as monitoring programs write it: "600", in seconds.
pub(super) fn age(text: &str) -> Result<Duration, WrongValue> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().map(Duration::from_secs).map_err(|_| WrongValue::Age);
    }
    span(text).ok_or(WrongValue::Age)
}

/// A time with its units.
fn span(text: &str) -> Option<Duration> {
    // A span has days, a duration is exact: a day is 24 hours here.
    let span: jiff::Span = text.parse().ok()?;
    if text.starts_with(['-', '+']) || span.get_months() != 0 || span.get_years() != 0 {
        return None;
    }
    let relative = jiff::SpanRelativeTo::days_are_24_hours();
    Duration::try_from(span.to_duration(relative).ok()?).ok()
}

/// Whole seconds, from one to an hour.
pub(super) fn seconds(text: &str) -> Result<Duration, WrongValue> {
    let seconds: u64 = text.trim().trim_end_matches('s').parse().map_err(|_| WrongValue::Seconds)?;
    if (1..=3600).contains(&seconds) { Ok(Duration::from_secs(seconds)) } else { Err(WrongValue::Seconds) }
}

/// A number of days, such as 7 or 1.5, up to how far a forecast looks.
pub(super) fn days(text: &str) -> Result<f64, WrongValue> {
    let days = text.trim().trim_end_matches('d').parse().ok();
    let days = days.filter(|days| (0.0..=HORIZON_DAYS as f64).contains(days));
    days.ok_or(WrongValue::Days)
}

/// A moment with its offset from UTC.
pub(super) fn timestamp(text: &str) -> Result<Timestamp, WrongValue> {
    text.trim().parse().map_err(|_| WrongValue::Moment)
}

/// "2026-11-01", "2026-11-01T08:00", "2026-11-01T08:00:00Z", "30d".
pub(super) fn moment(text: &str) -> Result<PointInTime, WrongValue> {
    let text = text.trim();
    // The narrowest form first: a moment would also be read as a date, and a date as a moment at midnight.
    if let Ok(moment) = text.parse() {
        return Ok(PointInTime::Moment(moment));
    }
    if text.len() <= "2026-11-01".len()
        && let Ok(day) = text.parse()
    {
        return Ok(PointInTime::Day(day));
    }
    if text.len() > "2026-11-01".len()
        && let Ok(moment) = text.parse()
    {
        return Ok(PointInTime::Local(moment));
    }
    // A number alone would be a year as well as seconds.
    span(text.trim_end_matches("ago").trim_end()).map(PointInTime::Ago).ok_or(WrongValue::PointInTime)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_understood_in_one_way_or_refused() {
        for (text, seconds) in
            [("90s", 90), ("10m", 600), ("1h 30m", 5400), ("1h30m", 5400), ("2d", 172_800), ("0s", 0)]
        {
            assert_eq!(age(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for (text, seconds) in [("600", 600), ("0", 0), (" 90 ", 90)] {
            assert_eq!(age(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "1.5", "99999999999999999999", "ten minutes", "-5m", "1 month", "10m later", "99999999999h"] {
            assert!(age(text).is_err(), "{text}");
        }
        assert_eq!(seconds("10"), Ok(Duration::from_secs(10)));
        assert_eq!(seconds("10s"), Ok(Duration::from_secs(10)));
        for text in ["0", "-1", "", "3601", "x"] {
            assert!(seconds(text).is_err(), "{text}");
        }
        for (text, number) in [("7", 7.0), ("1.5", 1.5), ("2d", 2.0), ("0", 0.0), ("400", 400.0)] {
            assert_eq!(days(text), Ok(number), "{text}");
        }
        for text in ["", "-1", "401", "NaN", "inf", "7 weeks"] {
            assert!(days(text).is_err(), "{text}");
        }
    }

    #[test]
    fn moments_are_fixed_or_seen_from_now() {
        let now: Timestamp = "2026-11-23T14:05:11Z".parse().unwrap();
        let zone = TimeZone::fixed(jiff::tz::offset(1));
        let table = [
            ("2026-11-01", Edge::Start, "2026-10-31T23:00:00Z"),
            ("2026-11-01", Edge::End, "2026-11-01T22:59:59.999Z"),
            ("2026-11-01T08:00", Edge::End, "2026-11-01T07:00:00Z"),
            ("2026-11-01 08:00", Edge::Start, "2026-11-01T07:00:00Z"),
            ("2026-11-01T08:00:00Z", Edge::Start, "2026-11-01T08:00:00Z"),
            ("30d", Edge::Start, "2026-10-24T14:05:11Z"),
            ("12h ago", Edge::Start, "2026-11-23T02:05:11Z"),
        ];
        for (text, edge, wanted) in table {
            let seen = moment(text).unwrap().resolve(now, &zone, edge).unwrap();
            assert_eq!(seen.to_string(), wanted, "{text}");
        }
        for text in ["", "yesterday", "2026", "600", "2026-13-01", "11/01/2026"] {
            assert!(moment(text).is_err(), "{text}");
        }
    }
}
