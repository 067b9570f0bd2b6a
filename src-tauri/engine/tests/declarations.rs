//! The page's declarations, `ui/messages.d.ts`, are generated from the message types and are up to date, and so are its words in
//! `ui/tests/languages`. `UPDATE_DECLARATIONS=1` writes the files; otherwise a difference is a failure.
#![cfg(feature = "declarations")]

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use partner_balance_core::language::{Language, Words};
use partner_balance_engine::messages::{FromPopover, PageLanguage, ToPopover};
use strum::VariantArray as _;
use ts_rs::{Config, TS, TypeVisitor};

const OPENING: &str = "\
// Made from src-tauri/engine/src/messages.rs and the values of src-tauri/core in it; do not edit. To renew it:
// UPDATE_DECLARATIONS=1 cargo nextest run -p partner-balance-engine --features declarations declarations
";

/// Each type reachable from the messages of both directions, declared once, by name.
struct Declarations {
    config: Config,
    seen: HashSet<TypeId>,
    by_name: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only our own types have an output path; text, numbers, boxes and lists have none.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let text = format!("{docs}export {}\n", T::decl(&self.config));
            self.by_name.insert(T::ident(&self.config), text);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn declarations() -> String {
    let mut all = Declarations { config: Config::new(), seen: HashSet::new(), by_name: BTreeMap::new() };
    all.visit::<ToPopover>();
    all.visit::<FromPopover>();
    let body: Vec<String> = all.by_name.into_values().collect();
    let text = format!("{OPENING}\n{}", body.join("\n"));
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn the_page_s_declarations_are_current() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/messages.d.ts");
    let made = declarations();
    if std::env::var_os("UPDATE_DECLARATIONS").is_some() {
        std::fs::write(&file, &made).expect("ui/messages.d.ts can be written");
    }
    let existing = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(existing, made, "ui/messages.d.ts is out of date; its first lines say how to renew it");
}

#[test]
fn every_message_type_is_declared() {
    let made = declarations();
    for name in [
        "ViewModel",
        "Problem",
        "Remedy",
        "Outcome",
        "SettingsForm",
        "TypedCredential",
        "FaultCode",
        "Level",
        "ChartView",
        "PageLanguage",
    ] {
        assert!(made.contains(&format!("export type {name} =")), "{name} is not declared");
    }
    assert!(made.contains("client_secret: string"), "a secret crosses as the text that was typed");
}

/// Where the tests of the page find the words of each language; of these only the English ones are in the repository.
fn languages() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/tests/languages")
}

#[test]
fn the_words_for_the_page_s_tests_are_current() {
    let file = |language: Language| languages().join(format!("{}.json", language.tag()));
    let made = |language| {
        let told = PageLanguage::of(&Words::new(language, "en-GB"));
        serde_json::to_string_pretty(&told).expect("texts can be written") + "\n"
    };
    if std::env::var_os("UPDATE_DECLARATIONS").is_some() {
        std::fs::create_dir_all(languages()).expect("ui/tests/languages can be made");
        for language in Language::VARIANTS {
            std::fs::write(file(*language), made(*language)).expect("ui/tests/languages can be written");
        }
    }
    let existing = std::fs::read_to_string(file(Language::English)).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(existing, made(Language::English), "ui/tests/languages is out of date; UPDATE_DECLARATIONS=1 renews it");
}
