//! The user's language and formats: what the system says of them, and what follows with the language of the settings. Reads no
//! environment; must not know who speaks.

use jiff::tz::TimeZone;
use partner_balance_core::language::{self, Language, Words};
use partner_balance_core::text::DisplayFormats;

/// What the system says of the user's language and formats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserLocale {
    /// The languages that they read, the most wanted first, as [`language::preferred`] takes them.
    pub languages: Vec<String>,
    /// Their number and date formats: a BCP 47 tag. None where none are stated.
    pub formats: Option<String>,
}

impl UserLocale {
    /// That of a system that says nothing.
    #[must_use]
    pub fn unstated() -> Self {
        Self { languages: Vec::new(), formats: None }
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
        Words::new(language, self.formats_of(language))
    }

    /// Where no formats are stated, the language's own: else a sentence in it would have an age in English.
    fn formats_of(&self, language: Language) -> &str {
        self.formats.as_deref().unwrap_or(language.usual_formats())
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::*;

    #[test]
    fn formats_that_nobody_states_are_those_of_the_language_and_stated_ones_stay() {
        let now: Timestamp = "2026-11-23T14:05:11Z".parse().unwrap();
        for (formats, chosen, money, age) in [
            (None, None, "1,234.50", "2 minutes ago"),
            (None, Some(Language::German), "1.234,50", "vor 2 Minuten"),
            (Some("en-US"), Some(Language::German), "1,234.50", "2 minutes ago"),
            (Some("de-CH"), Some(Language::English), "1'234.50", "vor 2 Minuten"),
        ] {
            let locale = UserLocale { languages: Vec::new(), formats: formats.map(str::to_owned) };
            let display = locale.display(chosen, TimeZone::UTC);
            assert_eq!(display.amount("1234.5".parse().unwrap()), money, "{formats:?} {chosen:?}");
            assert_eq!(display.age(now - SignedDuration::from_mins(2), now), age, "{formats:?} {chosen:?}");
        }
    }
}
