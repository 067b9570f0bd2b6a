//! The user's language and formats: what the system says of them, and what follows with the language of the settings. Reads no
//! environment; must not know who speaks.

use jiff::tz::TimeZone;
use partner_balance_core::language::{self, Language, Words};
use partner_balance_core::text::{DisplayFormats, FormatLocales, format_locale};

/// What the system says of the user's language and formats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserLocale {
    /// The languages that they read, the most wanted first, as [`language::preferred`] takes them.
    pub languages: Vec<String>,
    /// Whose formats of numbers they use: a BCP 47 tag. None where none are stated.
    pub numbers: Option<String>,
    /// Whose formats of dates and times: the same.
    pub dates: Option<String>,
}

impl UserLocale {
    /// That of a system that says nothing.
    #[must_use]
    pub fn unstated() -> Self {
        Self { languages: Vec::new(), numbers: None, dates: None }
    }

    /// The chosen language; without one, that of the system.
    #[must_use]
    pub fn language(&self, chosen: Option<Language>) -> Language {
        let languages: Vec<&str> = self.languages.iter().map(String::as_str).collect();
        language::preferred(chosen, &languages)
    }

    /// Words of that language, and the formats.
    #[must_use]
    pub fn display(&self, chosen: Option<Language>, zone: TimeZone) -> DisplayFormats {
        let language = self.language(chosen);
        DisplayFormats::new(language, self.formats_of(language), zone)
    }

    /// The same words, without a zone.
    #[must_use]
    pub fn words(&self, chosen: Option<Language>) -> Words {
        let language = self.language(chosen);
        Words::new(language, &format_locale(self.formats_of(language).numbers, language).to_string())
    }

    /// Where no formats are stated, the language's own: else a sentence in it would have a month in English.
    fn formats_of(&self, language: Language) -> FormatLocales<'_> {
        let usual = language.usual_formats();
        FormatLocales {
            numbers: self.numbers.as_deref().unwrap_or(usual),
            dates: self.dates.as_deref().unwrap_or(usual),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::*;

    #[test]
    fn formats_that_nobody_states_are_those_of_the_language_and_stated_ones_stay() {
        let now: Timestamp = "2026-11-23T14:05:11Z".parse().unwrap();
        let (german, english) = (Some(Language::German), Some(Language::English));
        for (numbers, dates, chosen, money, day, age) in [
            (None, None, None, "1,234.50", "23 November", "2 minutes ago"),
            (None, None, german, "1.234,50", "23. November", "vor 2 Minuten"),
            (Some("en-US"), None, german, "1,234.50", "23. November", "vor 2 Minuten"),
            (None, Some("en-US"), german, "1.234,50", "November 23", "vor 2 Minuten"),
            (Some("de-CH"), Some("ja-JP"), english, "1'234.50", "11月23日", "2 minutes ago"),
            (Some("nan-TW"), Some("nan-TW"), german, "1.234,50", "23. November", "vor 2 Minuten"),
        ] {
            let of = |tag: Option<&str>| tag.map(str::to_owned);
            let locale = UserLocale { languages: Vec::new(), numbers: of(numbers), dates: of(dates) };
            let display = locale.display(chosen, TimeZone::UTC);
            assert_eq!(display.amount("1234.5".parse().unwrap()), money, "{locale:?} {chosen:?}");
            assert_eq!(display.day(now, now), day, "{locale:?} {chosen:?}");
            assert_eq!(display.age(now - SignedDuration::from_mins(2), now), age, "{locale:?} {chosen:?}");
        }
    }
}
