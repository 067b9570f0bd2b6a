//! How the user reads numbers and times: words of one language, numbers and dates of locales that may be another's, and the
//! zone they are in.

use std::sync::Arc;

use icu_decimal::DecimalFormatter;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::dates::{Dates, Shape};
use super::format_locale::format_locale;
use crate::language::{Language, Words, common_spaces, number_formats};
use crate::money::{Amount, Currency};
use crate::say;

/// The locales of numbers and of dates: BCP 47 tags, such as "de-DE".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormatLocales<'a> {
    pub numbers: &'a str,
    pub dates: &'a str,
}

impl<'a> From<&'a str> for FormatLocales<'a> {
    /// One locale for both.
    fn from(tag: &'a str) -> Self {
        Self { numbers: tag, dates: tag }
    }
}

/// The user's words, and formats for numbers and times.
pub struct DisplayFormats {
    words: Arc<Words>,
    pub(super) numbers: DecimalFormatter,
    dates: Dates,
    zone: TimeZone,
}

impl DisplayFormats {
    /// Words of a language; numbers and dates of locales, in a time zone. A locale that is unknown is the language's usual one.
    #[must_use]
    pub fn new<'a>(language: Language, locales: impl Into<FormatLocales<'a>>, zone: TimeZone) -> Self {
        let FormatLocales { numbers, dates } = locales.into();
        let (numbers, dates) = (format_locale(numbers, language), format_locale(dates, language));
        Self {
            words: Arc::new(Words::new(language, &numbers.to_string())),
            numbers: number_formats(&numbers),
            dates: Dates::new(dates),
            zone,
        }
    }

    /// British English: "1,234.50", "22 Nov, 14:05". For tests, and for what stays English.
    #[must_use]
    pub fn english(zone: TimeZone) -> Self {
        Self::new(Language::English, "en-GB", zone)
    }

    /// The messages of the user's language.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The same, to keep.
    #[must_use]
    pub fn shared_words(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// Changes the time zone.
    pub fn set_zone(&mut self, zone: TimeZone) {
        self.zone = zone;
    }

    /// The time zone.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The exact amount, all its decimals and at least two: "12,345.60".
    #[must_use]
    pub fn amount(&self, amount: Amount) -> String {
        let Ok(mut decimal) = amount.to_string().parse::<icu_decimal::input::Decimal>() else {
            return amount.to_string();
        };
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-2);
        common_spaces(self.numbers.format(&decimal).to_string())
    }

    /// The exact amount with its currency: "12,345.60 USD".
    #[must_use]
    pub fn money(&self, amount: Amount, currency: Currency) -> String {
        format!("{} {currency}", self.amount(amount))
    }

    /// A share: "90%", "90 %".
    #[must_use]
    pub fn percent(&self, percent: u8) -> String {
        say!(self.words, "times-percent", percent = percent)
    }

    /// A moment, as short as possible: "14:05", "22 Nov, 14:05", "22 Nov 2025, 14:05".
    #[must_use]
    pub fn moment(&self, moment: Timestamp, now: Timestamp) -> String {
        let local = self.local(moment);
        if local.date() == self.local(now).date() {
            return self.dates.write(local.datetime(), Shape::Time);
        }
        self.lasting_moment(moment, now)
    }

    /// A moment with its day, for texts that are not updated at midnight: "22 Nov, 14:05", "22 Nov 2025, 14:05".
    #[must_use]
    pub fn lasting_moment(&self, moment: Timestamp, now: Timestamp) -> String {
        self.in_year(moment, now, Shape::DayAndTime, Shape::DateAndTime)
    }

    /// The day of a moment: "21 December", "21 December 2027".
    #[must_use]
    pub fn day(&self, moment: Timestamp, now: Timestamp) -> String {
        self.in_year(moment, now, Shape::Day, Shape::Date)
    }

    /// A day, short: "22 Nov", "22 Nov 2025".
    #[must_use]
    pub fn short_day(&self, moment: Timestamp, now: Timestamp) -> String {
        self.in_year(moment, now, Shape::ShortDay, Shape::ShortDate)
    }

    /// A moment in full: "Monday, 23 November 2026 at 14:05:11".
    #[must_use]
    pub fn full_moment(&self, moment: Timestamp) -> String {
        self.dates.write(self.local(moment).datetime(), Shape::Full)
    }

    /// How long ago, in words: "just now", "2 minutes ago", "3 hours ago", "5 days ago".
    ///
    /// For a moment in the future (the clock was set back), its date.
    #[must_use]
    pub fn age(&self, moment: Timestamp, now: Timestamp) -> String {
        let words = self.words();
        let count = |seconds: i64, unit: i64| u64::try_from(seconds / unit).unwrap_or_default();
        match now.duration_since(moment).as_secs() {
            ..-60 => say!(words, "times-at", moment = self.moment(moment, now)),
            -60..60 => words.say("times-just-now"),
            seconds @ 60..3_600 => say!(words, "times-minutes-ago", minutes = count(seconds, 60)),
            seconds @ 3_600..86_400 => say!(words, "times-hours-ago", hours = count(seconds, 3_600)),
            seconds @ 86_400.. => say!(words, "times-days-ago", days = count(seconds, 86_400)),
        }
    }

    /// A date or time of a local clock.
    pub(crate) fn written(&self, local: DateTime, shape: Shape) -> String {
        self.dates.write(local, shape)
    }

    /// With the year, if it is another.
    fn in_year(&self, moment: Timestamp, now: Timestamp, in_this: Shape, in_another: Shape) -> String {
        let (moment, now) = (self.local(moment), self.local(now));
        self.dates.write(moment.datetime(), if moment.year() == now.year() { in_this } else { in_another })
    }

    fn local(&self, moment: Timestamp) -> Zoned {
        moment.to_zoned(self.zone.clone())
    }
}
