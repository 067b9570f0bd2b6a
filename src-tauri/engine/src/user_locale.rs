//! The user's language and formats: what the system says of them, and what follows with the language of the settings. Reads no
//! environment; must not know who speaks.

use jiff::tz::TimeZone;
use partner_balance_core::language::{self, Language};
use partner_balance_core::text::DisplayFormats;

/// What the system says of the user's language and formats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserLocale {
    /// The languages that they read, the most wanted first, as [`language::preferred`] takes them.
    pub languages: Vec<String>,
    /// Their number and date formats: a BCP 47 tag.
    pub formats: String,
}

impl UserLocale {
    /// That of a system that says nothing.
    #[must_use]
    pub fn unstated() -> Self {
        Self { languages: Vec::new(), formats: "en-GB".to_owned() }
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
        DisplayFormats::new(self.language(chosen), &self.formats, zone)
    }
}
