//! The user's number format, as a language tag. Owns the order in which settings are read; must not know how a number is
//! formatted.

/// The format without a setting: that of the product's own texts.
const UNSTATED: &str = "en-US";

/// How the user writes numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    tag: String,
}

impl NumberFormat {
    /// The format of whoever runs this program. On macOS and Windows the language of the user interface.
    #[must_use]
    pub fn of_user() -> Self {
        #[cfg(unix)]
        let stated = stated_by(|name| std::env::var(name).ok());
        #[cfg(not(unix))]
        let stated: Option<String> = None;
        #[cfg(not(target_os = "linux"))]
        let stated = stated.or_else(sys_locale::get_locale);
        Self { tag: stated.unwrap_or_else(|| UNSTATED.to_owned()) }
    }

    /// The BCP 47 language tag: "de-CH", "sr-Latn-RS"; "en-US" for `C`, `POSIX` and where nothing is stated: a point and
    /// groups of three, which is what programs in the C locale show to people.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }
}

/// What the first of the variables that is set says, in the order of locale(7) for numbers, then for money.
/// `C` and `POSIX` end the search without a tag: they are settings, too.
#[cfg(unix)]
fn stated_by(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let stated = ["LC_ALL", "LC_NUMERIC", "LC_MONETARY", "LANG"].into_iter();
    stated.filter_map(variable).find(|value| !value.is_empty()).and_then(|locale| tag_of(&locale))
}

/// "de_CH.UTF-8@euro" as "de-CH". None for `C`, `POSIX` and what is no locale's name.
/// Form: `language[_territory][.codeset][@modifier]` (setlocale(3)).
#[cfg(unix)]
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
#[cfg(unix)]
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

    #[test]
    fn the_first_statement_counts() {
        for (variables, tag) in [
            (vec![], None),
            (vec![("LANG", "en_GB.UTF-8")], Some("en-GB")),
            (vec![("LANG", "en_GB.UTF-8"), ("LC_MONETARY", "de_DE")], Some("de-DE")),
            (vec![("LC_NUMERIC", "fr_FR"), ("LC_MONETARY", "de_DE")], Some("fr-FR")),
            (vec![("LC_ALL", "C"), ("LANG", "de_DE")], None),
            (vec![("LC_ALL", ""), ("LANG", "de_DE")], Some("de-DE")),
        ] {
            let stated = stated_by(|name| {
                variables.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned())
            });
            assert_eq!(stated.as_deref(), tag, "{variables:?}");
        }
    }
}
