//! The messages of one language, with what their variables stand for.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use strum::VariantArray as _;

use super::catalog::{Area, Catalog, NOT_YET, source};
use super::resolver::{Unset, resolve};
use super::spaces::common_spaces;
use super::{Direction, Language, pseudo};
use crate::say;

/// The messages of a language. Numbers in them are written as in the user's format locale.
pub struct Words {
    language: Language,
    numbers: DecimalFormatter,
    plurals: PluralRules,
    source: Source,
    catalogs: [OnceLock<Catalog>; Area::COUNT],
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

/// The text of a file of a catalog.
pub type Source = fn(Language, Area) -> &'static str;

/// What a variable of a message stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A name, a number, a time, in whatever language. What is written in the other direction is isolated.
    Text(&'a str),
    /// The same.
    Owned(String),
    /// A whole phrase of the same language, which is never isolated: what was said by another message.
    Phrase(&'a str),
    /// A count: it chooses the plural.
    Count(u64),
}

/// The messages in English, for what people read only by chance: logs.
#[must_use]
pub fn english() -> &'static Words {
    static ENGLISH: OnceLock<Words> = OnceLock::new();
    ENGLISH.get_or_init(|| Words::new(Language::English, "en-GB"))
}

impl Words {
    /// The messages of a language; counts in the format of a locale (BCP 47: "de-AT").
    #[must_use]
    pub fn new(language: Language, format_locale: &str) -> Self {
        Self::of_catalog(language, format_locale, source)
    }

    /// The same from another catalog than the built-in one.
    #[must_use]
    pub fn of_catalog(language: Language, format_locale: &str, source: Source) -> Self {
        Self {
            language,
            source,
            numbers: number_formats(&format_locale.parse().unwrap_or(Locale::UNKNOWN)),
            plurals: plurals(language),
            catalogs: std::array::from_fn(|_| OnceLock::new()),
        }
    }

    /// Whether they are [`english`]: what programs and support read, and no user.
    #[must_use]
    pub fn is_for_programs(&self) -> bool {
        std::ptr::eq(self, english())
    }

    /// Whose messages they are.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without variables.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with its variables: see [`say!`](crate::say).
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(entry) = self.find(id) else { return self.missing(id, values) };
        match resolve(self, entry, values, Unset::Missing) {
            Ok(said) => self.finished(said),
            Err(why) => {
                debug_assert!(false, "{id}: {why}");
                self.in_english(id, values)
            }
        }
    }

    /// Every message of an area, for the page: a variable stays in it as `{$name}`, and plurals can't be chosen.
    #[must_use]
    pub fn page_words(&self, area: Area) -> BTreeMap<&'static str, String> {
        let english = Catalog::new(source(Language::English, area));
        let ids: Vec<&'static str> = english.ids().collect();
        let said = |id| {
            let entry = self.find(id).or_else(|| english.find(id))?;
            resolve(self, entry, &[], Unset::Kept).ok().map(|said| (id, self.finished(said)))
        };
        ids.into_iter().filter_map(said).collect()
    }

    /// Whole sentences, one after the other.
    #[must_use]
    pub fn sentences(&self, sentences: &[&str]) -> String {
        let of_two = |first: String, second: &&str| {
            say!(self, "problems-sentences", first = Value::Phrase(&first), second = Value::Phrase(second))
        };
        fold(sentences, of_two)
    }

    /// Items of a list, with commas between them; each isolated where it is needed.
    #[must_use]
    pub fn list(&self, items: &[&str]) -> String {
        let items: Vec<String> = items.iter().map(|item| self.isolated(item)).collect();
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        let of_two = |first: String, second: &&str| {
            say!(self, "balance-list", first = Value::Phrase(&first), second = Value::Phrase(second))
        };
        fold(&items, of_two)
    }

    /// A count as the format locale writes it.
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        common_spaces(self.numbers.format(&count.into()).to_string())
    }

    pub(super) fn category(&self, count: u64) -> PluralCategory {
        self.plurals.category_for(count)
    }

    pub(super) fn term(&self, id: &str) -> Option<&'static str> {
        let english = || (self.language != Language::English).then(|| super::english().term(id)).flatten();
        self.catalog(Area::Terms).find(id).or_else(english)
    }

    pub(super) fn find(&self, id: &str) -> Option<&'static str> {
        self.catalog(Area::of(id)?).find(id)
    }

    pub(super) fn direction(&self) -> Direction {
        self.language.direction()
    }

    fn catalog(&self, area: Area) -> &Catalog {
        let place = Area::VARIANTS.iter().position(|other| *other == area).unwrap_or_default();
        self.catalogs[place].get_or_init(|| Catalog::new((self.source)(self.language, area)))
    }

    fn finished(&self, said: String) -> String {
        if self.language == Language::Pseudo { pseudo::bracketed(&said) } else { said }
    }

    fn missing(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        debug_assert!(NOT_YET.contains(&self.language), "{}: there is no message {id}", self.language.tag());
        self.in_english(id, values)
    }

    fn in_english(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        // Nothing is left to say but which message it would have been.
        if self.language == Language::English { id.to_owned() } else { super::english().say_with(id, values) }
    }
}

fn fold(texts: &[&str], of_two: impl FnMut(String, &&str) -> String) -> String {
    let Some((first, others)) = texts.split_first() else { return String::new() };
    others.iter().fold((*first).to_owned(), of_two)
}

/// How a locale writes numbers.
#[expect(clippy::expect_used, reason = "the root locale is compiled in")]
pub(crate) fn number_formats(locale: &Locale) -> DecimalFormatter {
    DecimalFormatter::try_new(locale.into(), Default::default())
        .or_else(|_| DecimalFormatter::try_new(Locale::UNKNOWN.into(), Default::default()))
        .expect("number formats are compiled in")
}

#[expect(clippy::expect_used, reason = "the root locale is compiled in")]
fn plurals(language: Language) -> PluralRules {
    let locale: Locale = language.tag().parse().unwrap_or(Locale::UNKNOWN);
    PluralRules::try_new(locale.into(), Default::default())
        .or_else(|_| PluralRules::try_new(Locale::UNKNOWN.into(), Default::default()))
        .expect("plural rules are compiled in")
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Owned(text)
    }
}

impl From<u64> for Value<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Value<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<u8> for Value<'_> {
    fn from(count: u8) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}
