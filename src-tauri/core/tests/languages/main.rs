//! Whether the catalogs say everything that the program says, and nothing else, in each language.
#![expect(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod catalog;
mod pseudo;
mod sources;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Entry};
use fluent_syntax::parser::parse;
use icu_plurals::{PluralCategory, PluralRules};
use partner_balance_core::language::{self, Area, Language, NOT_YET};
use strum::VariantArray as _;

use catalog::{Catalog, Message, is_category};
use sources::Uses;

/// The languages with a catalog.
fn languages() -> impl Iterator<Item = Language> {
    Language::VARIANTS.iter().copied().filter(|language| *language != Language::Pseudo)
}

fn ready() -> impl Iterator<Item = Language> {
    languages().filter(|language| !NOT_YET.contains(language))
}

/// What is wrong with a catalog besides English.
fn findings(language: Language, catalog: &Catalog, english: &Catalog) -> Vec<String> {
    let mut found = catalog.mistakes.clone();
    let missing = english.messages.keys().filter(|id| !catalog.messages.contains_key(*id));
    found.extend(missing.map(|id| format!("{id} is missing")));
    for (id, message) in &catalog.messages {
        match english.messages.get(id) {
            None => found.push(format!("{id}: there is no such message in English")),
            Some(original) => found.extend(differences(id, message, original, &categories(language))),
        }
    }
    for term in catalog.terms.intersection(&english.terms) {
        found.push(format!("{term} is a name: it stays as in English and is not repeated"));
    }
    found
}

fn differences(id: &str, message: &Message, original: &Message, categories: &Categories) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, own: &BTreeSet<String>, english: &BTreeSet<String>| {
        if own != english {
            found.push(format!("{id}: {what} {own:?}, in English {english:?}"));
        }
    };
    compare("variables", &message.variables, &original.variables);
    compare("names", &message.names, &original.names);
    compare("tags", &message.tags, &original.tags);
    if original.has_counts && message.has_digits {
        found.push(format!("{id}: a count without braces, which would not get the digits of the user's formats"));
    }
    let variables: BTreeSet<&String> = original.selectors.keys().chain(message.selectors.keys()).collect();
    for variable in variables {
        let none = BTreeSet::new();
        let own = message.selectors.get(variable).unwrap_or(&none);
        let english = original.selectors.get(variable).unwrap_or(&none);
        let is_plural = own.iter().chain(english).any(|key| is_category(key));
        // Words and numbers that English tells apart, every language does; a 1 may be of a category, or like all others.
        let mut lacking: Vec<&str> =
            english.difference(own).map(String::as_str).filter(|key| !is_category(key) && *key != "1").collect();
        if is_plural && categories.len() > 1 {
            let is_covered = |counts: &BTreeSet<u32>| counts.iter().all(|count| own.contains(&count.to_string()));
            let others =
                categories.iter().filter(|(category, counts)| !own.contains(**category) && !is_covered(counts));
            lacking.extend(others.map(|(category, _)| *category));
        }
        if !lacking.is_empty() {
            found.push(format!("{id}: the selector of ${variable} lacks {lacking:?}"));
        }
    }
    found
}

/// The plural categories of a language, with counts that are of each.
type Categories = BTreeMap<&'static str, BTreeSet<u32>>;

/// The categories that whole numbers have in a language. Some have one that only fractions have, or only millions.
fn categories(language: Language) -> Categories {
    let locale: icu_locale_core::Locale = language.tag().parse().unwrap();
    let rules = PluralRules::try_new(locale.into(), Default::default()).unwrap();
    let mut categories = Categories::new();
    for count in 0_u32..=1_000 {
        categories.entry(name(rules.category_for(count))).or_default().insert(count);
    }
    categories
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_language_says_what_english_says() {
    let english = Catalog::of(Language::English);
    let found = ready().filter(|language| *language != Language::English).flat_map(|language| {
        let found = findings(language, &Catalog::of(language), &english);
        found.into_iter().map(move |finding| format!("{}: {finding}", language.tag()))
    });
    assert_none(&found.collect::<Vec<_>>());
}

#[test]
fn what_is_built_in_is_what_the_files_say_without_their_comments() {
    let entries = |text: &'static str| {
        let body = parse(text).unwrap().body.into_iter();
        body.filter_map(|entry| match entry {
            Entry::Message(message) => Some(Entry::Message(ast::Message { comment: None, ..message })),
            Entry::Term(term) => Some(Entry::Term(ast::Term { comment: None, ..term })),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => None,
            Entry::Junk { content } => panic!("this can't be read: {content}"),
        })
        .collect::<Vec<_>>()
    };
    for (language, area) in languages().flat_map(|language| Area::VARIANTS.iter().map(move |area| (language, *area))) {
        let built_in = language::source(language, area);
        assert!(!built_in.lines().any(|line| line.starts_with('#')), "{} {area:?}", language.tag());
        assert_eq!(entries(built_in), entries(catalog::file(language, area)), "{} {area:?}", language.tag());
    }
}

#[test]
fn a_complete_language_is_no_longer_listed_as_incomplete() {
    let english = Catalog::of(Language::English);
    let complete =
        NOT_YET.iter().filter(|language| findings(**language, &Catalog::of(**language), &english).is_empty());
    let complete = complete.map(|language| format!("{} is complete: take it out of NOT_YET", language.tag()));
    assert_none(&complete.collect::<Vec<_>>());
}

#[test]
fn what_there_is_of_a_language_can_be_read() {
    let found = NOT_YET.iter().flat_map(|language| {
        let catalog = Catalog::of(*language);
        catalog.mistakes.into_iter().map(|mistake| format!("{}: {mistake}", language.tag()))
    });
    assert_none(&found.collect::<Vec<_>>());
}

#[test]
fn every_english_message_tells_the_translator_where_it_stands_and_what_its_variables_are() {
    let english = Catalog::of(Language::English);
    let mut found = english.mistakes.clone();
    let categories = categories(Language::English);
    for (id, message) in &english.messages {
        found.extend(differences(id, message, message, &categories));
        let Some(comment) = &message.comment else {
            found.push(format!("{id} has no comment"));
            continue;
        };
        let untold = message.variables.iter().filter(|variable| !comment.contains(&format!("${variable}")));
        found.extend(untold.map(|variable| format!("{id}: its comment doesn't say what ${variable} is")));
        if id.starts_with(Area::Popover.name()) && !message.selectors.is_empty() {
            found.push(format!("{id}: the page can't choose among variants"));
        }
    }
    assert_none(&found);
}

#[test]
fn counts_on_the_page_have_the_digits_of_the_user_s_formats() {
    // In it stands what is typed.
    const TYPED: &str = "popover-alerts-days";
    let english = Catalog::of(Language::English);
    let of_page = english.messages.iter().filter(|(id, _)| id.starts_with("popover-") && *id != TYPED);
    let found =
        of_page.filter(|(_, message)| message.has_digits).map(|(id, _)| format!("{id}: a count without braces"));
    assert_none(&found.collect::<Vec<_>>());
}

#[test]
fn every_message_that_is_said_exists_with_these_variables_and_none_is_left_over() {
    let english = Catalog::of(Language::English);
    let Uses { ids, said } = sources::uses();
    let mut found: Vec<String> = Vec::new();
    for (id, places) in &ids {
        if !english.messages.contains_key(id) {
            found.push(format!("{places:?}: there is no message {id}"));
        }
    }
    for (id, variables, place) in &said {
        let Some(message) = english.messages.get(id) else { continue };
        if message.variables != *variables {
            found.push(format!("{place}: {id} has the variables {:?}, not {variables:?}", message.variables));
        }
    }
    let referred: BTreeSet<&String> = english.messages.values().flat_map(|message| &message.messages).collect();
    let unused = english.messages.keys().filter(|id| !ids.contains_key(*id) && !referred.contains(id));
    found.extend(unused.map(|id| format!("nothing says {id}")));
    assert_none(&found);
}

/// What the checks above find, in a catalog that has one of each mistake.
#[test]
fn each_mistake_is_found() {
    let read = |files: &[(Area, &'static str)]| {
        let files: BTreeMap<&str, &'static str> = files.iter().map(|(area, text)| (area.name(), *text)).collect();
        Catalog::read(|area| files.get(area.name()).copied().unwrap_or_default())
    };
    let english = read(&[
        (Area::Terms, "# It.\n-product = Partner Balance\n"),
        (
            Area::Balance,
            "# $count\nbalance-accounts = { $count ->\n    [one] one\n   *[other] { $count } accounts\n}\n# $name\nbalance-name = \
             <b>{ -product }</b> { $name } { 7 }\n# It.\nbalance-other = Other\n",
        ),
    ]);
    assert_eq!(english.mistakes, Vec::<String>::new());
    let polish = read(&[
        (Area::Terms, "-product = Saldo\n"),
        (
            Area::Balance,
            "balance-accounts = { $count ->\n    [one] jedno\n   *[other] { $count } kont\n}\nbalance-name = { $who } 7\n\
             balance-more = Więcej\nbalance-more = Więcej\nalerts-x = X\u{202f}!\nbalance-bad = {\n",
        ),
    ]);
    let found = findings(Language::Polish, &polish, &english).join("\n");
    for expected in [
        "balance-other is missing",
        "balance-more: there is no such message in English",
        "balance-more stands there twice",
        "alerts-x: it doesn't belong into balance.ftl",
        "can't be read",
        "no narrow no-break space",
        r#"balance-name: variables {"who"}, in English {"name"}"#,
        r#"balance-name: names {}, in English {"-product"}"#,
        r#"balance-name: tags {}, in English {"</b>", "<b>"}"#,
        r#"balance-accounts: the selector of $count lacks ["few", "many"]"#,
        "-product is a name",
        "balance-name: a count without braces",
    ] {
        assert!(found.contains(expected), "{expected} not in:\n{found}");
    }
}
