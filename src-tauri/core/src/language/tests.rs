//! The choice of a language, and what messages become in languages with other plurals and another direction.

use strum::VariantArray as _;

use super::catalog::Catalog;
use super::*;

#[test]
fn the_language_is_the_first_that_is_wanted_and_spoken() {
    use Language as L;
    for (system, language) in [
        (&["de-AT"][..], L::German),
        (&["de_AT.UTF-8@euro"], L::German),
        (&["de:fr"], L::German),
        (&["sr:fr"], L::French),
        (&["sr_RS.UTF-8", "uk_UA.UTF-8"], L::Ukrainian),
        (&["", "it_IT"], L::Italian),
        (&["::es"], L::Spanish),
        (&["pt"], L::Portuguese),
        (&["pt_PT.UTF-8"], L::Portuguese),
        (&["pt-BR"], L::Portuguese),
        (&["zh"], L::SimplifiedChinese),
        (&["zh_CN.GB18030"], L::SimplifiedChinese),
        (&["zh_SG"], L::SimplifiedChinese),
        (&["zh_TW"], L::TraditionalChinese),
        (&["zh_HK.UTF-8"], L::TraditionalChinese),
        (&["zh-Hant"], L::TraditionalChinese),
        (&["zh-Hant-US"], L::TraditionalChinese),
        (&["zh-Hans-HK"], L::SimplifiedChinese),
        (&["iw_IL"], L::Hebrew),
        (&["ar-EG-u-nu-latn"], L::Arabic),
        (&["C"], L::English),
        (&["C.UTF-8", "de_DE"], L::English),
        (&["POSIX"], L::English),
        (&["en_GB"], L::English),
        (&["en-XA"], L::Pseudo),
        (&["nds-DE", "sk_SK", "x-klingon", "-", "ä"], L::English),
        (&[], L::English),
    ] {
        assert_eq!(preferred(None, system), language, "{system:?}");
        assert_eq!(preferred(Some(L::Korean), system), L::Korean, "chosen, {system:?}");
    }
}

#[test]
fn each_language_has_a_tag_that_names_it() {
    for language in Language::VARIANTS {
        assert_eq!(Language::of_tag(language.tag()), Some(*language));
        assert_eq!(of_locale(language.tag()), Some(*language));
        let _: icu_locale_core::Locale = language.tag().parse().unwrap();
        assert!(!language.own_name().is_empty());
    }
    assert_eq!(Language::of_tag("tlh"), None);
}

/// Samples of catalogs, of the languages whose plurals and direction are furthest from English.
fn sample(language: Language, area: Area) -> &'static str {
    match (language, area) {
        (Language::Polish, Area::Balance) => include_str!("../../tests/languages/samples/pl.ftl"),
        (Language::Russian, Area::Balance) => include_str!("../../tests/languages/samples/ru.ftl"),
        (Language::Russian, Area::Terms) => include_str!("../../tests/languages/samples/ru-terms.ftl"),
        (Language::Arabic, Area::Balance) => include_str!("../../tests/languages/samples/ar.ftl"),
        (_, Area::Terms) => source(Language::English, Area::Terms),
        _ => "",
    }
}

#[test]
fn a_count_has_the_form_that_the_language_wants_and_the_digits_of_the_format_locale() {
    for (language, locale, forms) in [
        (
            Language::Polish,
            "pl-PL",
            &[(1_u64, "1 konto"), (3, "3 konta"), (5, "5 kont"), (22, "22 konta"), (12_345, "12 345 kont")][..],
        ),
        (Language::Polish, "en-GB", &[(12_345, "12,345 kont")]),
        (
            Language::Russian,
            "ru-RU",
            &[(0, "нет счетов"), (1, "1 счёт"), (2, "2 счёта"), (11, "11 счетов"), (21, "21 счёт"), (104, "104 счёта")],
        ),
        (
            Language::Arabic,
            "ar-EG",
            &[(0, "لا حسابات"), (1, "حساب واحد"), (2, "حسابان"), (3, "٣ حسابات"), (11, "١١ حسابًا"), (100, "١٠٠ حساب")],
        ),
        (Language::Arabic, "ar-AE", &[(3, "3 حسابات")]),
    ] {
        let words = Words::of_catalog(language, locale, sample);
        for (count, expected) in forms {
            let said = say!(words, "balance-sample-count", count = *count);
            // ICU parts groups of digits with no-break spaces.
            assert_eq!(said.replace('\u{a0}', " "), *expected, "{language:?} {locale}");
        }
    }
}

#[test]
fn a_count_in_a_message_has_the_digits_of_the_formats() {
    for (locale, said) in [("ar-EG", "٣٠ يومًا"), ("ar-AE", "30 يومًا"), ("de-DE", "30 يومًا")] {
        assert_eq!(Words::new(Language::Arabic, locale).say("popover-chart-month"), said, "{locale}");
    }
}

#[test]
fn terms_may_have_cases_and_genders_of_the_language() {
    let words = Words::of_catalog(Language::Russian, "ru-RU", sample);
    assert_eq!(words.say("balance-sample-case"), "Баланс ниже порога. Порог достигнут. Открыта Partner Balance.");
}

#[test]
fn only_what_is_written_in_the_other_direction_is_isolated() {
    let arabic = Words::of_catalog(Language::Arabic, "ar-AE", sample);
    let named = |words: &Words, name: &str| say!(words, "balance-sample-name", account = name);
    assert_eq!(named(&arabic, "Main (1)"), "حساب \u{2068}Main (1)\u{2069}: \u{2068}Client ID\u{2069}.");
    assert_eq!(named(&arabic, "الرئيسي"), "حساب الرئيسي: \u{2068}Client ID\u{2069}.");
    assert_eq!(named(&arabic, "2026"), "حساب 2026: \u{2068}Client ID\u{2069}.");
    let english = english();
    assert_eq!(say!(english, "balance-demo-name", account = "Main"), "Main (demo)");
    assert_eq!(say!(english, "balance-demo-name", account = "עסק 1"), "\u{2068}עסק 1\u{2069} (demo)");
    assert_eq!(english.list(&["עסק", "b"]), "\u{2068}עסק\u{2069}, b");
    let phrase = Value::Phrase("Client ID");
    assert!(say!(arabic, "balance-sample-name", account = phrase).starts_with("حساب Client ID:"));
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    let words = Words::new(*NOT_YET.first().unwrap_or(&Language::English), "de-DE");
    let missing = source(words.language(), Area::Balance).is_empty();
    if missing {
        assert_eq!(words.say("balance-menu-quit"), "Quit");
    }
    assert_eq!(english().sentences(&["A.", "B.", "C."]), "A. B. C.");
    assert_eq!(english().list(&[]), "");
}

#[test]
fn the_pseudo_language_is_longer_accented_and_in_brackets_but_for_names_values_and_tags() {
    let words = Words::new(Language::Pseudo, "en-GB");
    let said = say!(words, "balance-menu-snooze-day-of", account = "Main");
    assert!(said.starts_with('[') && said.ends_with(']') && said.contains("\u{2068}Main\u{2069}"), "{said}");
    assert!(!said.contains("Snooze"), "{said}");
    let english = say!(english(), "balance-menu-snooze-day-of", account = "Main").chars().count();
    assert!(said.chars().count() * 100 > english * 125, "{said}");
    assert_eq!(words.say("balance-menu-portal"), "[Partner Portal]");
    let mut tagged = String::new();
    pseudo::accented("a <b>b</b> {0}", &mut tagged);
    assert_eq!(tagged, "å <b>ƀ</b> {0}");
}

#[test]
fn the_page_gets_every_message_of_its_area_with_its_variables_unset() {
    let words = Words::of_catalog(Language::English, "en-GB", |_, area| {
        if area == Area::Popover { "popover-a = A { $name }\npopover-b = { popover-a }!\n" } else { "" }
    });
    assert_eq!(words.say_with("popover-b", &[("name", "x".into())]), "A x!");
    // What the page gets is what English has: the built-in catalog.
    let catalog = Catalog::new(source(Language::English, Area::Popover));
    assert_eq!(english().page_words(Area::Popover).len(), catalog.ids().count());
    let kept = resolver::resolve(&words, words.find("popover-a").unwrap(), &[], resolver::Unset::Kept).unwrap();
    assert_eq!(kept, "A {$name}");
}

#[test]
fn a_mistake_is_found_where_the_program_is_tested() {
    let words = Words::of_catalog(Language::English, "en-GB", |_, area| {
        if area == Area::Balance {
            "balance-a = { $x }\nbalance-loop = { balance-loop }\nbalance-function = { NUMBER($x) }\n"
        } else {
            ""
        }
    });
    let why = |id: &str| resolver::resolve(&words, words.find(id).unwrap(), &[], resolver::Unset::Missing).unwrap_err();
    assert_eq!(why("balance-a"), "$x is not set");
    assert_eq!(why("balance-loop"), "it refers to too many others, or to itself");
    assert_eq!(why("balance-function"), "this can't be written");
    assert!(words.find("balance-b").is_none() && words.find("no-area").is_none());
}
