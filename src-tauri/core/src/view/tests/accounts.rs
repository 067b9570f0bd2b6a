//! Several accounts in icon, tooltip, menu and popover.

use super::*;
use crate::icon::Mark;

/// An account of a test: id and name, amount, whether it is paused, what failed.
struct One {
    details: AccountDetails,
    state: State,
    watching: Watching,
}

fn one(name: &str, amount: &str) -> One {
    let details = AccountDetails {
        key: AccountKey::Stored(AccountId::new(name.to_lowercase())),
        name: name.to_owned(),
        ..account()
    };
    let state = active(Some(reading(amount, 2)), Freshness::Fresh, idle());
    One { details, state, watching: Watching::On }
}

fn failing(name: &str, code: FaultCode) -> One {
    One { state: active(Some(reading("500", 42)), stale(code, ""), Refresh::Paused), ..one(name, "0") }
}

struct Scene<'a> {
    accounts: &'a [One],
    icon: IconAccount,
    place: Place,
    order: AccountOrder,
    privacy: Privacy,
}

impl<'a> Scene<'a> {
    fn of(accounts: &'a [One]) -> Self {
        Self {
            accounts,
            icon: IconAccount::MostUrgent,
            place: Place::ToSee,
            order: AccountOrder::Urgent,
            privacy: Privacy::Open,
        }
    }

    fn view(&self) -> View {
        let input = |one: &'a One| AccountInput {
            details: &one.details,
            state: &one.state,
            outlook: None,
            interval: INTERVAL,
            watching: one.watching,
        };
        let accounts: Vec<_> = self.accounts.iter().map(input).collect();
        let common = GalleryState { order: self.order, privacy: self.privacy, ..GalleryState::of(State::Unopened) };
        let mut view = None;
        common.with_accounts(&accounts, &self.icon, &self.place, |input| view = Some(build(input)));
        view.unwrap()
    }
}

fn chosen(id: &str) -> IconAccount {
    IconAccount::Chosen(AccountId::new(id))
}

fn names(view: &View) -> Vec<&str> {
    view.popover.accounts.as_ref().unwrap().rows.iter().map(|row| row.name.as_str()).collect()
}

fn shown(view: &View) -> Option<&str> {
    let is_list = view.popover.accounts.as_ref().is_some_and(|accounts| accounts.is_open);
    view.popover.account.as_ref().filter(|_| !is_list).map(|account| account.name.as_str())
}

fn refused() -> One {
    failing("Refused", FaultCode::CredentialsRefused)
}

#[test]
fn p3_the_icon_shows_the_account_that_needs_the_user_most() {
    let normal = || [one("First", "500"), one("Second", "600")];
    let view = Scene::of(&normal()).view();
    assert_eq!(
        (view.tray.icon.text, view.tray.icon.mark),
        (IconText::Amount("500".into()), None),
        "the first in order"
    );
    for (worst, level, mark) in [
        (one("Low", "87"), Level::Low, None),
        (one("Critical", "3"), Level::Critical, None),
        (refused(), Level::Normal, Some(Mark::ActingNeeded)),
    ] {
        let [first, second] = normal();
        let name = worst.details.name.clone();
        let view = Scene::of(&[first, worst, second]).view();
        assert_eq!((view.tray.icon.level, view.tray.icon.mark), (level, mark), "{name}");
        assert!(view.tray.tooltip.title.starts_with(&name), "{:?}", view.tray.tooltip);
        assert_eq!(names(&view), [name.as_str(), "First", "Second"]);
        assert_eq!(shown(&view), Some(name.as_str()), "it opens where there is something to see");
    }
    let all = [one("Normal", "500"), one("Low", "87"), one("Critical", "3"), refused()];
    assert_eq!(names(&Scene::of(&all).view()), ["Refused", "Critical", "Low", "Normal"]);
}

#[test]
fn p4_a_ring_says_that_another_account_asks_for_attention() {
    for (accounts, icon, mark) in [
        (vec![one("Low", "87"), one("Also", "77")], IconAccount::MostUrgent, Some(Mark::OtherAccount)),
        (vec![one("Low", "87"), one("Normal", "500")], IconAccount::MostUrgent, None),
        (vec![one("Low", "87"), one("Normal", "500")], chosen("normal"), Some(Mark::OtherAccount)),
        (vec![refused(), one("Normal", "500")], chosen("normal"), Some(Mark::OtherAccount)),
        (vec![refused(), one("Low", "87")], chosen("refused"), Some(Mark::ActingNeeded)),
        (vec![failing("Offline", FaultCode::Offline), one("Normal", "500")], chosen("normal"), None),
        (vec![one("Low", "87"), one("Normal", "500")], chosen("gone"), None),
    ] {
        let names: Vec<_> = accounts.iter().map(|one| one.details.name.clone()).collect();
        let view = Scene { icon: icon.clone(), ..Scene::of(&accounts) }.view();
        assert_eq!(view.tray.icon.mark, mark, "{names:?} {icon:?}");
    }
}

#[test]
fn a_paused_account_stands_last_and_asks_for_nothing() {
    let paused = |one: One| One { watching: Watching::Paused, ..one };
    let accounts = [paused(one("Critical", "3")), paused(refused()), one("Normal", "500")];
    let view = Scene::of(&accounts).view();
    assert_eq!(names(&view), ["Normal", "Critical", "Refused"]);
    assert_eq!((view.tray.icon.level, view.tray.icon.mark), (Level::Normal, None));
    let rows = &view.popover.accounts.as_ref().unwrap().rows;
    assert_eq!((rows[1].note.as_deref(), rows[2].note.as_deref()), (Some("Paused"), Some("Paused")));
    assert!(view.tray.tooltip.text.contains("Critical: 3.00 USD (critical), paused"), "{}", view.tray.tooltip);
    let open = Scene { place: Place::Account(accounts[1].details.key.clone()), ..Scene::of(&accounts) }.view();
    assert_eq!((open.popover.next_refresh_text.as_str(), open.popover.problem), ("Paused", None));
}

#[test]
fn p3_tooltip_menu_and_list_have_a_line_for_each_account() {
    let offline = failing("Offline", FaultCode::Offline);
    let accounts = [one("Main", "675.24"), offline, one("Branch", "3.33")];
    let view = Scene { order: AccountOrder::Own, ..Scene::of(&accounts) }.view();
    assert_eq!(names(&view), ["Main", "Offline", "Branch"]);
    let tooltip = view.tray.tooltip.to_string();
    let lines: Vec<_> = tooltip.lines().collect();
    assert_eq!(lines[..2], ["Branch: 3.33 USD (critical)", "Main: 675.24 USD"]);
    assert!(lines[2].starts_with("Offline: 500.00 USD, as of 23 Nov, 13:23. "), "{tooltip}");
    let labels: Vec<_> = view
        .tray
        .menu
        .iter()
        .filter_map(|row| match row {
            MenuRow::Choice { command: Command::ShowAccount(_), account, label } => {
                Some((account.clone().unwrap(), label.as_str()))
            }
            MenuRow::Choice { .. } | MenuRow::Absent(_) | MenuRow::Separator => None,
        })
        .collect();
    assert_eq!(labels[0], (accounts[0].details.key.clone(), "Main: 675.24 USD, 23 Nov, 14:03"));
    assert_eq!(labels[2].1, "Branch: 3.33 USD (critical), 23 Nov, 14:03");
    let row = &view.popover.accounts.as_ref().unwrap().rows[2];
    assert_eq!(
        (row.amount_text.as_str(), row.level, row.age_text.as_str()),
        ("3.33 USD", Level::Critical, "Critical · 2 minutes ago")
    );
    assert_eq!(row.spoken, "Branch: 3.33 USD (critical), 2 minutes ago");
}

#[test]
fn p10_a_tooltip_of_many_accounts_says_how_many_more_there_are() {
    let accounts: Vec<_> = (1..=50).map(|number| one(&format!("A{number}"), "500")).collect();
    let tooltip = Scene::of(&accounts).view().tray.tooltip.to_string();
    assert_eq!(tooltip.lines().count(), 10, "{tooltip}");
    assert_eq!(tooltip.lines().last(), Some("41 more accounts"));
}

#[test]
fn the_popover_opens_at_the_list_unless_one_account_has_something_to_see() {
    let key = |accounts: &[One], index: usize| accounts[index].details.key.clone();
    let quiet = [one("A", "500"), one("B", "600")];
    let one_low = [one("A", "500"), one("B", "87")];
    let two_low = [one("A", "77"), one("B", "87")];
    for (accounts, place, expected) in [
        (&quiet, Place::ToSee, None),
        (&one_low, Place::ToSee, Some("B")),
        (&two_low, Place::ToSee, None),
        (&one_low, Place::List, None),
        (&one_low, Place::Account(key(&quiet, 0)), Some("A")),
        (&one_low, Place::Account(AccountKey::Demo), None),
    ] {
        let view = Scene { place: place.clone(), ..Scene::of(accounts) }.view();
        assert_eq!(shown(&view), expected, "{place:?}");
    }
    let alone = [one("A", "500")];
    let view = Scene { place: Place::List, ..Scene::of(&alone) }.view();
    assert_eq!((shown(&view), &view.popover.accounts), (Some("A"), &None), "one account is as ever");
}

#[test]
fn p3_a_hidden_amount_is_hidden_in_every_line() {
    let accounts = [one("A", "675.24"), one("B", "87.65")];
    let view = Scene { privacy: Privacy::Hidden, ..Scene::of(&accounts) }.view();
    let text = format!("{view:?}");
    assert!(!text.contains("675") && !text.contains("87.65"), "{text}");
}

#[test]
fn p1_an_account_that_was_never_read_has_no_digit_in_its_row() {
    let unread = One { state: active(None, Freshness::Unconfirmed, idle()), ..one("New", "0") };
    let view = Scene::of(&[one("A", "500"), unread]).view();
    let row = &view.popover.accounts.as_ref().unwrap().rows[1];
    assert_eq!((row.amount_text.as_str(), row.level, row.age_text.as_str()), ("—", Level::Unknown, "not read yet"));
    assert_eq!(row.spoken, "New: balance unknown, not read yet");
}

#[test]
fn p4_that_an_account_is_snoozed_is_told_in_its_row() {
    let snoozed = with_alerts("87", &[snoozed(SnoozeRequest::UntilToppedUp)]).state;
    let accounts = [one("A", "500"), One { state: snoozed, ..one("Branch", "0") }];
    let view = Scene { place: Place::List, ..Scene::of(&accounts) }.view();
    assert_eq!(view.popover.accounts.as_ref().unwrap().rows[0].note.as_deref(), Some("Alerts snoozed"));
    assert_eq!(view.tray.tooltip.title, "Branch: 87.00 USD (low), alerts snoozed");
    let rows: Vec<_> = snooze_rows(&view).into_iter().map(|(_, label)| label).collect();
    assert_eq!(rows, ["Branch: Alerts snoozed until topped up", "End snooze of Branch"]);
}

#[test]
fn the_announcement_of_the_list_changes_with_what_asks_for_attention_alone() {
    let said =
        |accounts: &[One]| Scene { place: Place::List, ..Scene::of(accounts) }.view().popover.balance.announcement;
    assert_eq!(said(&[one("A", "500"), one("B", "600")]), "2 accounts.");
    assert_eq!(said(&[one("A", "500"), one("B", "87")]), "2 accounts. B: 87.00 USD (low).");
}
