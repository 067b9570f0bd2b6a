//! The locale of numbers and dates: which one a tag means, and which is used where there are no formats for it. Must not know who
//! states it.

use icu_locale_core::Locale;

use super::dates;
use crate::language::Language;

/// Languages whose names were changed, or that systems call by the name of one of several (CLDR, "languageAlias").
const ALIASES: [(&str, &str); 6] =
    [("iw", "he"), ("in", "id"), ("tl", "fil"), ("cmn", "zh"), ("sh", "sr-Latn"), ("mo", "ro")];

/// The locale that a tag (BCP 47) names. Where that is none, or ICU has no formats for it, the usual one of the language.
#[must_use]
#[expect(clippy::expect_used, reason = "the usual locales are constants, held by a test to be locales")]
pub fn format_locale(tag: &str, language: Language) -> Locale {
    let stated = of_tag(tag).filter(is_known);
    stated.unwrap_or_else(|| language.usual_formats().parse().expect("a usual locale is a locale"))
}

fn of_tag(tag: &str) -> Option<Locale> {
    let (language, rest) = tag.split_at(tag.find('-').unwrap_or(tag.len()));
    let alias = ALIASES.iter().find(|(alias, _)| language.eq_ignore_ascii_case(alias));
    alias.map_or_else(|| tag.parse(), |(_, name)| format!("{name}{rest}").parse()).ok()
}

/// Whoever has names for months has formats for numbers, too.
fn is_known(locale: &Locale) -> bool {
    !locale.id.language.is_unknown() && dates::has_names(locale)
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn the_locale_is_the_stated_one_by_its_present_name_or_the_usual_one_of_the_language() {
        for (tag, used) in [
            ("de-CH", "de-CH"),
            ("en-US-u-hc-h23", "en-US-u-hc-h23"),
            ("iw-IL", "he-IL"),
            ("in-ID", "id-ID"),
            ("TL-PH", "fil-PH"),
            ("cmn-TW", "zh-TW"),
            ("sh-YU", "sr-Latn-YU"),
            ("mo", "ro"),
            ("yue-HK", "yue-HK"),
            ("nan-TW", "de"),
            ("ber-MA", "de"),
            ("an-ES", "de"),
            ("not a tag", "de"),
            ("", "de"),
            ("und", "de"),
            ("und-DE", "de"),
        ] {
            assert_eq!(format_locale(tag, Language::German).to_string(), used, "{tag}");
        }
        assert_eq!(format_locale("nan-TW", Language::English).to_string(), "en-GB");
    }

    #[test]
    fn the_usual_formats_of_each_language_are_known() {
        for language in Language::VARIANTS {
            assert!(of_tag(language.usual_formats()).as_ref().is_some_and(is_known), "{language:?}");
        }
    }
}
