//! The user's languages and formats, as the system says them. Owns the order in which its settings are read; must not know
//! which languages the program speaks, or how a number is formatted.

/// The languages that the user reads, the most wanted first, as `core::language::preferred` takes them: names of POSIX
/// ("de_AT.UTF-8") or tags of BCP 47. Empty for the locale `C`, and where nothing is stated.
///
/// On Linux as gettext reads the environment. Elsewhere the list of the system's settings; on macOS after `LANGUAGE`, `LC_ALL` and
/// `LC_MESSAGES`, but not `LANG`, which its terminal makes of the country.
#[must_use]
pub fn preferred_languages() -> Vec<String> {
    #[cfg(unix)]
    if let Some(named) = named_languages(variable, LANGUAGE_VARIABLES) {
        return named;
    }
    languages_of_system()
}

#[cfg(target_os = "linux")]
const LANGUAGE_VARIABLES: &[&str] = &["LC_ALL", "LC_MESSAGES", "LANG"];
#[cfg(all(unix, not(target_os = "linux")))]
const LANGUAGE_VARIABLES: &[&str] = &["LC_ALL", "LC_MESSAGES"];

/// There is none but the environment.
#[cfg(target_os = "linux")]
fn languages_of_system() -> Vec<String> {
    Vec::new()
}

#[cfg(not(target_os = "linux"))]
fn languages_of_system() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// The order of locale(7) for numbers, then for money: not `LC_TIME`, which some set alone, to another country's dates.
const NUMBERS: &[&str] = &["LC_ALL", "LC_NUMERIC", "LC_MONETARY", "LANG"];
const DATES: &[&str] = &["LC_ALL", "LC_TIME", "LANG"];

/// Whose formats of numbers the user has: a BCP 47 tag such as "de-CH" or "sr-Latn-RS". None where nothing is stated, and for
/// `C`, which is no people's.
#[must_use]
pub fn numbers_tag() -> Option<String> {
    stated_tag(NUMBERS)
}

/// Whose formats of dates and times: the same. Windows and macOS have one setting for both.
#[must_use]
pub fn dates_tag() -> Option<String> {
    stated_tag(DATES)
}

#[cfg_attr(windows, expect(unused_variables, reason = "the system states one locale, and no variables"))]
fn stated_tag(variables: &[&str]) -> Option<String> {
    #[cfg(unix)]
    let stated = named_tag(variable, variables);
    #[cfg(windows)]
    let stated = crate::system_calls::formats_locale();
    #[cfg(target_os = "macos")]
    let stated = stated.or_else(sys_locale::get_locale);
    stated
}

#[cfg(unix)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// What `LANGUAGE` and the first of the variables that is set say, if one is. In the locale `C` nothing is translated, whatever
/// `LANGUAGE` says (gettext's manual, "The LANGUAGE variable").
#[cfg(any(unix, test))]
fn named_languages(variable: impl Fn(&str) -> Option<String>, names: &[&str]) -> Option<Vec<String>> {
    let is_stated = |value: &String| !value.is_empty();
    let locale = names.iter().filter_map(|name| variable(name)).find(is_stated)?;
    if is_untranslated(&locale) {
        return Some(Vec::new());
    }
    let list = variable("LANGUAGE").unwrap_or_default();
    let wanted = list.split(':').map(str::to_owned).filter(is_stated);
    Some(wanted.chain([locale]).collect())
}

#[cfg(any(unix, test))]
fn is_untranslated(locale: &str) -> bool {
    matches!(locale.split('.').next(), Some("C" | "POSIX"))
}

/// What the first of the variables that is set says. `C` and `POSIX` end the search: they are settings, too.
#[cfg(any(unix, test))]
fn named_tag(variable: impl Fn(&str) -> Option<String>, names: &[&str]) -> Option<String> {
    tag_of(&names.iter().filter_map(|name| variable(name)).find(|value| !value.is_empty())?)
}

/// "de_CH.UTF-8@euro" as "de-CH". None for `C`, `POSIX` and what is no locale's name.
/// Form: `language[_territory][.codeset][@modifier]` (setlocale(3)).
#[cfg(any(unix, test))]
fn tag_of(locale: &str) -> Option<String> {
    let (rest, modifier) = locale.split_once('@').unwrap_or((locale, ""));
    let name = rest.split_once('.').map_or(rest, |(name, _codeset)| name);
    let (language, territory) = name.split_once('_').unwrap_or((name, ""));
    let is_letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_language = matches!(language.len(), 2 | 3) && is_letters(language);
    let is_territory = match territory.len() {
        0 => true,
        2 => is_letters(territory),
        3 => territory.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    };
    if !is_language || !is_territory {
        return None;
    }
    let mut tag = language.to_ascii_lowercase();
    // Modifiers that name a script; the others (euro, valencia) don't change how numbers are written.
    match modifier {
        "latin" => tag.push_str("-Latn"),
        "cyrillic" => tag.push_str("-Cyrl"),
        "devanagari" => tag.push_str("-Deva"),
        _ => {}
    }
    if !territory.is_empty() {
        tag.push('-');
        tag.push_str(&territory.to_ascii_uppercase());
    }
    Some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_locales_become_tags() {
        for (locale, tag) in [
            ("de_DE.UTF-8", Some("de-DE")),
            ("de_CH", Some("de-CH")),
            ("de", Some("de")),
            ("DE_de.utf8", Some("de-DE")),
            ("fr_FR.ISO-8859-15@euro", Some("fr-FR")),
            ("de_DE@euro", Some("de-DE")),
            ("sr_RS@latin", Some("sr-Latn-RS")),
            ("sr_RS.UTF-8@latin", Some("sr-Latn-RS")),
            ("uz_UZ@cyrillic", Some("uz-Cyrl-UZ")),
            ("ca_ES.UTF-8@valencia", Some("ca-ES")),
            ("es_419.UTF-8", Some("es-419")),
            ("ast_ES.UTF-8", Some("ast-ES")),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
            ("_DE", None),
            ("de_", Some("de")),
            ("../../etc/passwd", None),
            ("de_DE\"><script>", None),
            ("dé_DE", None),
        ] {
            assert_eq!(tag_of(locale).as_deref(), tag, "{locale}");
        }
    }

    type Variables = [(&'static str, &'static str)];

    fn lookup(variables: &Variables) -> impl Fn(&str) -> Option<String> {
        |name| variables.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned())
    }

    #[test]
    fn languages_are_those_that_gettext_would_take() {
        let cases: [(&Variables, Option<&[&str]>); 12] = [
            (&[], None),
            (&[("LANGUAGE", "de:fr")], None),
            (&[("LANG", "de_AT.UTF-8")], Some(&["de_AT.UTF-8"])),
            (&[("LANG", "de_AT.UTF-8"), ("LANGUAGE", "")], Some(&["de_AT.UTF-8"])),
            (&[("LANG", "de_AT.UTF-8"), ("LANGUAGE", "fr:it::")], Some(&["fr", "it", "de_AT.UTF-8"])),
            (&[("LANG", "de_AT.UTF-8"), ("LC_MESSAGES", "en_GB"), ("LC_NUMERIC", "it_IT")], Some(&["en_GB"])),
            (&[("LC_ALL", "pl_PL"), ("LC_MESSAGES", "en_GB")], Some(&["pl_PL"])),
            (&[("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "pt_BR")], Some(&["pt_BR"])),
            (&[("LC_ALL", "C"), ("LANG", "de_DE"), ("LANGUAGE", "fr")], Some(&[])),
            (&[("LC_MESSAGES", "POSIX"), ("LANG", "de_DE"), ("LANGUAGE", "fr")], Some(&[])),
            (&[("LANG", "C.UTF-8"), ("LANGUAGE", "fr")], Some(&[])),
            (&[("LANG", "cs_CZ.UTF-8"), ("LC_NUMERIC", "C")], Some(&["cs_CZ.UTF-8"])),
        ];
        for (variables, expected) in cases {
            let named = named_languages(lookup(variables), &["LC_ALL", "LC_MESSAGES", "LANG"]);
            let expected = expected.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
            assert_eq!(named, expected, "{variables:?}");
        }
    }

    #[test]
    fn formats_are_those_of_the_first_statement_on_numbers_and_on_dates() {
        let cases: [(&Variables, Option<&str>, Option<&str>); 12] = [
            (&[], None, None),
            (&[("LANG", "en_GB.UTF-8")], Some("en-GB"), Some("en-GB")),
            (&[("LANG", "en_GB.UTF-8"), ("LC_MONETARY", "de_DE")], Some("de-DE"), Some("en-GB")),
            (&[("LC_NUMERIC", "fr_FR"), ("LC_MONETARY", "de_DE")], Some("fr-FR"), None),
            (&[("LC_ALL", "C"), ("LANG", "de_DE"), ("LC_TIME", "de_DE")], None, None),
            (&[("LC_ALL", "pl_PL"), ("LC_NUMERIC", "C"), ("LC_TIME", "C")], Some("pl-PL"), Some("pl-PL")),
            (&[("LANG", "C.UTF-8")], None, None),
            (&[("LC_NUMERIC", "C"), ("LANG", "de_DE")], None, Some("de-DE")),
            (&[("LC_MONETARY", "POSIX"), ("LANG", "de_DE")], None, Some("de-DE")),
            (&[("LC_TIME", "C.UTF-8"), ("LANG", "de_DE")], Some("de-DE"), None),
            (&[("LC_ALL", ""), ("LANG", "de_DE")], Some("de-DE"), Some("de-DE")),
            (&[("LC_TIME", "en_DK.UTF-8"), ("LANG", "en_US.UTF-8")], Some("en-US"), Some("en-DK")),
        ];
        for (variables, numbers, dates) in cases {
            assert_eq!(named_tag(lookup(variables), NUMBERS).as_deref(), numbers, "{variables:?}");
            assert_eq!(named_tag(lookup(variables), DATES).as_deref(), dates, "{variables:?}");
        }
    }
}
