//! Which language fits the system's wish best. Must not know where a system says it.

use super::Language;

/// The chosen language; without one, the first of the system's that the program speaks; else English.
///
/// `system` has what the system says, the most wanted first: tags of BCP 47 (`de-AT`), names of POSIX (`de_AT.UTF-8@euro`), and
/// lists of them as in `LANGUAGE` (`de:fr`).
#[must_use]
pub fn preferred(chosen: Option<Language>, system: &[&str]) -> Language {
    let wanted = || system.iter().flat_map(|list| list.split(':')).find_map(of_locale);
    chosen.or_else(wanted).unwrap_or(Language::English)
}

/// The language of a locale, if the program speaks it. A language that is merely similar doesn't count.
#[must_use]
pub fn of_locale(name: &str) -> Option<Language> {
    let name = name.trim();
    let plain = name.split(['.', '@']).next().unwrap_or_default().to_ascii_lowercase().replace('_', "-");
    // What follows a single letter is an extension (`-u-nu-latn`), no part of the language.
    let mut parts = plain.split('-').take_while(|part| part.len() > 1 || *part == "c");
    let language = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    Some(match language {
        "en" if rest.contains(&"xa") => Language::Pseudo,
        "en" | "c" | "posix" => Language::English,
        "de" => Language::German,
        "fr" => Language::French,
        "es" => Language::Spanish,
        "it" => Language::Italian,
        "pt" => Language::Portuguese,
        "nl" => Language::Dutch,
        "pl" => Language::Polish,
        "cs" => Language::Czech,
        "tr" => Language::Turkish,
        "ru" => Language::Russian,
        "uk" => Language::Ukrainian,
        "ar" => Language::Arabic,
        // `iw` is what it was called until 1989, and what Java and Android still say.
        "he" | "iw" => Language::Hebrew,
        "ja" => Language::Japanese,
        "ko" => Language::Korean,
        "zh" | "cmn" => chinese(&rest),
        "yue" => Language::TraditionalChinese,
        _ => return None,
    })
}

/// By the script; without one, by where it is written so.
fn chinese(rest: &[&str]) -> Language {
    let is_traditional =
        !rest.contains(&"hans") && rest.iter().any(|part| matches!(*part, "hant" | "tw" | "hk" | "mo"));
    if is_traditional { Language::TraditionalChinese } else { Language::SimplifiedChinese }
}

/// The system's language, as in the settings.
const OF_SYSTEM: &str = "auto";

/// A choice as the settings write it: "auto" for the system's language, or a tag such as "pt-BR"; none if it is neither.
#[must_use]
pub fn of_setting(text: &str) -> Option<Option<Language>> {
    match text.trim() {
        OF_SYSTEM => Some(None),
        tag => Language::of_tag(tag).map(Some),
    }
}

/// The text that [`of_setting`] reads.
#[must_use]
pub fn setting_text(chosen: Option<Language>) -> &'static str {
    chosen.map_or(OF_SYSTEM, Language::tag)
}
