//! The user's language: which one it is, and its messages (Project Fluent, in `core/languages`). Reads no environment, and must
//! not know what the messages are about.

mod catalog;
mod choice;
mod pseudo;
mod resolver;
mod spaces;
mod words;

pub use catalog::{Area, NOT_YET, source};
pub use choice::{of_locale, of_setting, preferred, setting_text};
pub(crate) use spaces::common_spaces;
pub(crate) use words::number_formats;
pub use words::{Source, Value, Words, english};

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum Language {
    English,
    German,
    French,
    Spanish,
    Italian,
    /// Of Brazil.
    Portuguese,
    Dutch,
    Polish,
    Czech,
    Turkish,
    Russian,
    Ukrainian,
    Arabic,
    Hebrew,
    SimplifiedChinese,
    TraditionalChinese,
    Japanese,
    Korean,
    /// English with accents, longer and in brackets: for tests, which find text in it that isn't translated.
    Pseudo,
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
pub enum Direction {
    #[strum(serialize = "ltr")]
    LeftToRight,
    #[strum(serialize = "rtl")]
    RightToLeft,
}

impl Language {
    /// The BCP 47 tag: of the settings, of the folder with its catalog, and of the page's `lang`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.names().0
    }

    /// Its name in itself: "Deutsch".
    #[must_use]
    pub fn own_name(self) -> &'static str {
        self.names().1
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::English => ("en", "English"),
            Self::German => ("de", "Deutsch"),
            Self::French => ("fr", "Français"),
            Self::Spanish => ("es", "Español"),
            Self::Italian => ("it", "Italiano"),
            Self::Portuguese => ("pt-BR", "Português (Brasil)"),
            Self::Dutch => ("nl", "Nederlands"),
            Self::Polish => ("pl", "Polski"),
            Self::Czech => ("cs", "Čeština"),
            Self::Turkish => ("tr", "Türkçe"),
            Self::Russian => ("ru", "Русский"),
            Self::Ukrainian => ("uk", "Українська"),
            Self::Arabic => ("ar", "العربية"),
            Self::Hebrew => ("he", "עברית"),
            Self::SimplifiedChinese => ("zh-Hans", "简体中文"),
            Self::TraditionalChinese => ("zh-Hant", "繁體中文"),
            Self::Japanese => ("ja", "日本語"),
            Self::Korean => ("ko", "한국어"),
            Self::Pseudo => ("en-XA", "[Ƥšéûđö]"),
        }
    }

    /// The language with this tag, as the settings write it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        <Self as strum::VariantArray>::VARIANTS.iter().copied().find(|language| language.tag() == tag)
    }

    /// The locale of numbers and dates for who states none: the language's own. A BCP 47 tag.
    #[must_use]
    pub fn usual_formats(self) -> &'static str {
        // A point, groups of three and 24 hours, as programs in the locale `C` show them.
        if matches!(self, Self::English | Self::Pseudo) { "en-GB" } else { self.tag() }
    }

    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::Arabic | Self::Hebrew => Direction::RightToLeft,
            Self::English
            | Self::German
            | Self::French
            | Self::Spanish
            | Self::Italian
            | Self::Portuguese
            | Self::Dutch
            | Self::Polish
            | Self::Czech
            | Self::Turkish
            | Self::Russian
            | Self::Ukrainian
            | Self::SimplifiedChinese
            | Self::TraditionalChinese
            | Self::Japanese
            | Self::Korean
            | Self::Pseudo => Direction::LeftToRight,
        }
    }
}

/// A message with its variables, which are named as in the catalog: `say!(words, "alerts-low-summary", account = name)`.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $words.say_with($id, &[$((stringify!($name), $crate::language::Value::from($value))),*])
    };
}

/// The id of a message that is said elsewhere, so that the check of the catalogs finds it.
#[macro_export]
macro_rules! message_id {
    ($id:literal) => {
        $id
    };
}

#[cfg(test)]
mod tests;
