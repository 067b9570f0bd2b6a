//! How long readings are kept: forever, or a length of time. Must not know where they are stored.

use std::fmt;
use std::str::FromStr;

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};
use partner_balance_core::language::Words;

/// How long readings are kept. As text: "forever", or a whole number and a unit, such as "2 years" or "400 days".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Retention {
    #[default]
    Forever,
    /// Those of the last so many units: from one to [`Unit::most`].
    Last(u16, Unit),
}

/// The unit of a length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Of 24 hours.
    Day,
    /// Of seven days.
    Week,
    /// By the calendar.
    Month,
    /// By the calendar.
    Year,
}

/// The text is no such length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetentionError;

impl RetentionError {
    /// What to type instead.
    #[must_use]
    pub fn sentence(self, words: &Words) -> String {
        words.say("problems-form-retention")
    }
}

impl Retention {
    const FOREVER: &str = "forever";

    /// Readings from before this may be removed; none if all are kept.
    #[must_use]
    pub fn oldest_kept(self, now: Timestamp) -> Option<Timestamp> {
        let Self::Last(count, unit) = self else { return None };
        // Before the first date of the calendar.
        now.to_zoned(TimeZone::UTC).checked_sub(unit.span(count)).ok().map(|at| at.timestamp())
    }
}

impl Unit {
    const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Year];

    fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// A hundred years.
    fn most(self) -> u16 {
        match self {
            Self::Day => 36_525,
            Self::Week => 5_217,
            Self::Month => 1_200,
            Self::Year => 100,
        }
    }

    fn span(self, count: u16) -> Span {
        let count = i64::from(count);
        match self {
            Self::Day => count.days(),
            Self::Week => count.weeks(),
            Self::Month => count.months(),
            Self::Year => count.years(),
        }
    }
}

impl FromStr for Retention {
    type Err = RetentionError;

    fn from_str(text: &str) -> Result<Self, RetentionError> {
        let text = text.trim().to_lowercase();
        if text == Self::FOREVER {
            return Ok(Self::Forever);
        }
        let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
        let (number, word) = text.split_at(end);
        let word = word.trim();
        let is_called = |unit: &Unit| word.strip_suffix('s').unwrap_or(word) == unit.name();
        let unit = Unit::ALL.into_iter().find(is_called).ok_or(RetentionError)?;
        let count: u16 = number.parse().map_err(|_| RetentionError)?;
        if (1..=unit.most()).contains(&count) { Ok(Self::Last(count, unit)) } else { Err(RetentionError) }
    }
}

impl fmt::Display for Retention {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Forever => f.write_str(Self::FOREVER),
            Self::Last(1, unit) => write!(f, "1 {}", unit.name()),
            Self::Last(count, unit) => write!(f, "{count} {}s", unit.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_a_number_and_a_word() {
        for (text, oldest, shown) in [
            ("forever", None, "forever"),
            (" Forever ", None, "forever"),
            ("1 day", Some("2026-11-27T10:00:00Z"), "1 day"),
            ("1 days", Some("2026-11-27T10:00:00Z"), "1 day"),
            ("400 days", Some("2025-10-24T10:00:00Z"), "400 days"),
            ("2 weeks", Some("2026-11-14T10:00:00Z"), "2 weeks"),
            ("9 months", Some("2026-02-28T10:00:00Z"), "9 months"),
            ("2 years", Some("2024-11-28T10:00:00Z"), "2 years"),
            ("2YEARS", Some("2024-11-28T10:00:00Z"), "2 years"),
            ("100 years", Some("1926-11-28T10:00:00Z"), "100 years"),
            ("36525 days", Some("1926-11-28T10:00:00Z"), "36525 days"),
        ] {
            let retention: Retention = text.parse().unwrap();
            let now = "2026-11-28T10:00:00Z".parse().unwrap();
            assert_eq!(retention.oldest_kept(now), oldest.map(|at| at.parse().unwrap()), "{text}");
            assert_eq!(retention.to_string(), shown);
            assert_eq!(shown.parse(), Ok(retention));
        }
    }

    #[test]
    fn what_is_no_length_is_refused() {
        for text in [
            "",
            " ",
            "0 days",
            "101 years",
            "1201 months",
            "36526 days",
            "70000 days",
            "-2 years",
            "2",
            "years",
            "2.5 years",
            "2 year s",
            "2 hours",
            "never",
            "two years",
            "2 years 3 days",
            "+2 years",
            "2 yearss",
        ] {
            assert_eq!(text.parse::<Retention>(), Err(RetentionError), "{text}");
        }
    }
}
