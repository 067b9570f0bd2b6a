//! The language of the page: its fixed words, and which languages can be chosen.

use std::collections::BTreeMap;

use partner_balance_core::language::{Area, Language, Words, setting_text};
use serde::{Deserialize, Serialize};
use strum::VariantArray as _;

/// What the page says by itself, and in which language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct PageLanguage {
    /// For the document's `lang`: a BCP 47 tag.
    pub lang: String,
    /// For the document's `dir`.
    #[cfg_attr(feature = "declarations", ts(type = "\"ltr\" | \"rtl\""))]
    pub dir: String,
    /// Its words by their ids; a variable stands in them as `{$name}`.
    pub words: BTreeMap<String, String>,
    /// The choices of the settings, the system's language first.
    pub languages: Vec<LanguageChoice>,
}

/// A language that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct LanguageChoice {
    /// As in the settings: "auto" for the system's, or the language's tag.
    pub tag: String,
    /// Its name in itself: "Deutsch".
    pub name: String,
}

impl PageLanguage {
    #[must_use]
    pub fn of(words: &Words) -> Self {
        let language = words.language();
        let choice = |tag: &str, name: &str| LanguageChoice { tag: tag.to_owned(), name: name.to_owned() };
        let of_system = choice(setting_text(None), &words.say("balance-language-of-system"));
        // The pseudo-language is only listed where it is spoken: else its choice would be lost by saving.
        let listed = Language::VARIANTS.iter().filter(|it| **it != Language::Pseudo || language == Language::Pseudo);
        let languages = listed.map(|it| choice(it.tag(), it.own_name()));
        Self {
            lang: language.tag().to_owned(),
            dir: <&str>::from(language.direction()).to_owned(),
            words: words.page_words(Area::Popover).into_iter().map(|(id, said)| (id.to_owned(), said)).collect(),
            languages: std::iter::once(of_system).chain(languages).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_told_its_language_its_direction_and_the_choices_by_their_own_names() {
        let told = |language| PageLanguage::of(&Words::new(language, "en-GB"));
        let german = told(Language::German);
        assert_eq!((german.lang.as_str(), german.dir.as_str()), ("de", "ltr"));
        assert_eq!(told(Language::Hebrew).dir, "rtl");
        assert_eq!((german.languages[0].tag.as_str(), german.languages.len()), ("auto", 19));
        let names: Vec<&str> = german.languages.iter().map(|choice| choice.name.as_str()).collect();
        assert!(names.contains(&"Deutsch") && names.contains(&"日本語") && names.contains(&"العربية"), "{names:?}");
        for choice in &german.languages {
            assert!(partner_balance_core::language::of_setting(&choice.tag).is_some(), "{choice:?}");
        }
        assert!(german.words.keys().all(|id| id.starts_with("popover-")), "{:?}", german.words);
    }
}
