//! Every state in every language, as the page gets it. With `GALLERY=FOLDER` they are written there, a file for each language,
//! for the page's own check.

use std::collections::HashSet;
use std::path::Path;

use serde::Serialize;
use strum::VariantArray as _;

use super::languages::{snoozed_states, texts};
use super::*;
use crate::page::ViewModel;

#[derive(Serialize)]
struct Shown {
    name: String,
    view: ViewModel,
}

fn in_language(language: Language) -> impl Fn(GalleryState) -> GalleryState {
    move |state| GalleryState { language, locale: language.usual_formats(), ..state }
}

fn states(language: Language) -> Vec<(&'static str, GalleryState)> {
    let told = in_language(language);
    gallery().into_iter().chain(snoozed_states()).map(|(name, state)| (name, told(state))).collect()
}

/// Each state alone; then all of them as accounts, in the list, and one of them opened.
fn views(language: Language) -> Vec<(String, View)> {
    let states = states(language);
    let mut views: Vec<(String, View)> =
        states.iter().map(|(name, state)| ((*name).to_owned(), state.view())).collect();
    let accounts: Vec<(AccountDetails, &GalleryState)> = states
        .iter()
        .filter_map(|(name, state)| {
            let key = AccountKey::Stored(AccountId::new(name.replace(' ', "-")));
            Some((AccountDetails { key, ..state.account.clone()? }, state))
        })
        .collect();
    let inputs: Vec<AccountInput<'_>> = accounts
        .iter()
        .map(|(details, state)| AccountInput {
            details,
            state: &state.state,
            outlook: state.outlook.as_ref(),
            interval: INTERVAL,
            watching: state.watching,
        })
        .collect();
    let common = in_language(language)(GalleryState::of(State::Unopened));
    let one = Place::Account(AccountKey::Stored(AccountId::new("critical")));
    for (name, place) in [("list of accounts", Place::List), ("one of several", one)] {
        common.with_accounts(&inputs, &IconAccount::MostUrgent, &place, |input| {
            views.push((name.to_owned(), build(input)))
        });
    }
    views
}

/// Sentences alone: names, amounts and single words may be the same in two languages.
fn sentences(views: &[(String, View)]) -> HashSet<String> {
    let all = views.iter().flat_map(|(_, view)| texts(view));
    all.filter(|text| text.split_whitespace().filter(|word| word.len() > 3).count() > 3).collect()
}

#[test]
fn every_state_is_told_in_every_language() {
    let english = sentences(&views(Language::English));
    assert!(english.len() > 30, "{english:?}");
    for language in Language::VARIANTS.iter().copied().filter(|language| *language != Language::Pseudo) {
        let views = views(language);
        for (name, view) in &views {
            for text in texts(view) {
                assert!(!text.contains(['{', '}', '$']), "{} {name}: {text}", language.tag());
            }
        }
        if language != Language::English {
            let same: Vec<String> = sentences(&views).intersection(&english).cloned().collect();
            assert!(same.is_empty(), "{}: {same:?}", language.tag());
        }
        if let Some(folder) = std::env::var_os("GALLERY") {
            let shown: Vec<Shown> = views.into_iter().map(|(name, view)| Shown { name, view: view.popover }).collect();
            std::fs::create_dir_all(&folder).unwrap();
            let file = Path::new(&folder).join(format!("{}.json", language.tag()));
            std::fs::write(file, serde_json::to_vec(&shown).unwrap()).unwrap();
        }
    }
}
