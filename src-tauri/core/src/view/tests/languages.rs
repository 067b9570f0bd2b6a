//! The view in the pseudo-language, where everything in it is a message of the catalog, and in other formats.

use super::*;
use crate::page::SnoozeView;

/// Every text of a view that people read.
pub(super) fn texts(view: &View) -> Vec<String> {
    let popover = &view.popover;
    let mut texts = vec![view.tray.tooltip.to_string(), popover.next_refresh_text.clone()];
    texts.extend(view.tray.menu.iter().filter_map(|row| match row {
        MenuRow::Choice { label, .. } => Some(label.clone()),
        MenuRow::Absent(_) | MenuRow::Separator => None,
    }));
    let BalanceView { level_text, age_text, fetched_at_text, announcement, .. } = popover.balance.clone();
    texts.extend([level_text, age_text, fetched_at_text, announcement, popover.alerts.crossings_text.clone()]);
    texts.extend(popover.days_left_text.clone());
    let account = popover.account.iter().flat_map(|it| [it.connected_as.clone(), it.credential_note.clone()]);
    texts.extend(account.flatten());
    texts.extend(popover.problem.iter().flat_map(|it| [it.message.clone(), it.hint.clone()]));
    if let SnoozeView::InForce { text } = &popover.alerts.snooze {
        texts.push(text.clone());
    }
    let rows = popover.accounts.iter().flat_map(|it| &it.rows);
    texts.extend(
        rows.flat_map(|row| [Some(row.age_text.clone()), row.note.clone(), Some(row.spoken.clone())]).flatten(),
    );
    texts
}

/// Words of plain letters that are no names: in the pseudo-language every letter of a message has an accent.
fn untranslated(text: &str) -> Option<String> {
    const NAMES: [&str; 14] = [
        "Partner Balance",
        "Partner Portal",
        "Client ID",
        "Client Secret",
        "System > API",
        "System › API",
        "partner@example.com",
        "Yeastar",
        "HTTP 502",
        "accountBalance is missing",
        "USD",
        "sudo apt install ./FILE",
        ".deb",
        "A1",
    ];
    let rest = NAMES.iter().fold(text.to_owned(), |rest, name| rest.replace(name, ""));
    rest.contains(|letter: char| letter.is_ascii_alphabetic()).then_some(rest)
}

/// An account without a plain letter in its name; dates in Japanese have none either.
fn in_pseudo(state: GalleryState) -> GalleryState {
    let account = state.account.map(|account| AccountDetails { name: "口座".to_owned(), ..account });
    GalleryState { account, language: Language::Pseudo, locale: "ja-JP", ..state }
}

pub(super) fn snoozed_states() -> [(&'static str, GalleryState); 3] {
    [
        ("snoozed for a day", with_alerts("87", &[snoozed(SnoozeRequest::DAY)])),
        ("snoozed until topped up", with_alerts("87", &[snoozed(SnoozeRequest::UntilToppedUp)])),
        ("paused", GalleryState { watching: Watching::Paused, ..with_alerts("87", &[]) }),
    ]
}

#[test]
fn every_text_of_the_view_is_translated() {
    for (name, state) in gallery().into_iter().chain(snoozed_states()) {
        let view = in_pseudo(state).view();
        for text in texts(&view) {
            assert_eq!(untranslated(&text), None, "{name}: {text}");
        }
    }
}

#[test]
fn every_text_of_several_accounts_is_translated() {
    let states: Vec<GalleryState> =
        gallery().into_iter().chain(snoozed_states()).map(|(_, state)| in_pseudo(state)).collect();
    let accounts: Vec<AccountInput<'_>> = states
        .iter()
        .filter_map(|state| {
            Some(AccountInput {
                details: state.account.as_ref()?,
                state: &state.state,
                outlook: state.outlook.as_ref(),
                interval: INTERVAL,
                watching: state.watching,
            })
        })
        .collect();
    let common = in_pseudo(GalleryState::of(State::Unopened));
    common.with_accounts(&accounts, &IconAccount::MostUrgent, &Place::List, |input| {
        let texts = texts(&build(input));
        assert!(texts.len() > 50, "{texts:?}");
        for text in texts {
            assert_eq!(untranslated(&text), None, "{text}");
        }
    });
}

#[test]
fn dates_and_ages_are_the_format_locale_s_and_other_words_are_not() {
    let (_, state) = gallery().into_iter().find(|(name, _)| *name == "normal").unwrap();
    let view = GalleryState { locale: "en-US", ..state }.view();
    let time = view.popover.balance.fetched_at_text.replace('\u{a0}', " ");
    assert_eq!(time, "Monday, November 23, 2026 at 2:03:11 PM");
    assert!(view.tray.tooltip.text.starts_with("As of Nov 23, 2:03"), "{}", view.tray.tooltip);
    let (_, state) = gallery().into_iter().find(|(name, _)| *name == "normal").unwrap();
    let view = GalleryState { locale: "de-DE", ..state }.view();
    assert_eq!(view.popover.balance.fetched_at_text, "Montag, 23. November 2026 um 14:03:11");
    assert_eq!(view.popover.balance.amount_text, "12.345,60");
}
