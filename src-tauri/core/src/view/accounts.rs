//! Several accounts: which the icon shows, which the popover, in which order they are listed, and their lines in tooltip,
//! menu and list. Must not know how one account's balance is shown in full.

use super::{AccountInput, Decided, Tooltip, ViewInput, alerts, amount_line};
use crate::account::{AccountOrder, IconAccount, Level, Watching};
use crate::fault::FaultCode;
use crate::language::{Value, Words};
use crate::menu::AccountMenuRow;
use crate::monitor::{FailedAttempts, Freshness};
use crate::page::{AccountRow, AccountsView, Place};
use crate::say;
use crate::text;

/// The most lines of accounts in a tooltip: more would cover the screen.
const TOOLTIP_ACCOUNTS: usize = 8;

/// How much an account needs the user, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    ActingNeeded,
    Critical,
    Low,
    Nothing,
    Paused,
}

impl Urgency {
    /// Of an account with this fault, if it has one, and the level of its last reading.
    #[must_use]
    pub fn of(watching: Watching, fault: Option<FaultCode>, level: Level) -> Self {
        match (watching, level) {
            (Watching::Paused, _) => Self::Paused,
            (Watching::On, _) if fault.is_some_and(FaultCode::needs_user) => Self::ActingNeeded,
            (Watching::On, Level::Critical) => Self::Critical,
            (Watching::On, Level::Low) => Self::Low,
            (Watching::On, Level::Normal | Level::Unknown) => Self::Nothing,
        }
    }
}

/// The order of accounts and which of them icon and popover show, by their places among the accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrangement {
    /// As they are listed.
    listed: Vec<usize>,
    /// The most urgent first.
    by_urgency: Vec<usize>,
    /// The one in the icon.
    pub(super) icon: Option<usize>,
    /// The one that the popover shows, or would show if the list were left.
    pub(super) shown: Option<usize>,
    is_list: bool,
    /// Whether one that the icon doesn't show asks for attention.
    pub(super) others_ask_for_attention: bool,
}

impl Arrangement {
    /// Of accounts in the user's order.
    #[must_use]
    pub fn of(accounts: &[AccountInput<'_>], icon: &IconAccount, order: AccountOrder, place: &Place) -> Self {
        let urgencies: Vec<Urgency> = accounts.iter().map(urgency).collect();
        let own: Vec<usize> = (0..accounts.len()).collect();
        let mut by_urgency = own.clone();
        by_urgency.sort_by_key(|index| urgencies[*index]);
        let asks = |index: &usize| urgencies[*index] < Urgency::Nothing;
        let key_of = |index: usize| &accounts[index].details.key;
        let chosen = match icon {
            IconAccount::MostUrgent => None,
            IconAccount::Chosen(id) => own.iter().copied().find(|index| key_of(*index).to_id() == *id),
        };
        let icon = chosen.or(by_urgency.first().copied());
        let asking: Vec<usize> = own.iter().copied().filter(asks).collect();
        let wanted = match place {
            Place::ToSee => asking.first().copied().filter(|_| asking.len() == 1),
            Place::List => None,
            Place::Account(key) => own.iter().copied().find(|index| key_of(*index) == key),
        };
        Self {
            listed: match order {
                AccountOrder::Urgent => by_urgency.clone(),
                AccountOrder::Own => own,
            },
            by_urgency,
            icon,
            shown: wanted.or(icon),
            is_list: accounts.len() > 1 && wanted.is_none(),
            others_ask_for_attention: asking.iter().any(|index| Some(*index) != icon),
        }
    }

    /// The place of the account in the popover: that whose forms are shown.
    #[must_use]
    pub fn shown(&self) -> Option<usize> {
        self.shown
    }

    /// Whether everything is about one account, or none.
    pub(super) fn is_single(&self) -> bool {
        self.listed.len() < 2
    }
}

fn urgency(account: &AccountInput<'_>) -> Urgency {
    let active = account.state.active();
    let fault = active.and_then(|active| match &active.freshness {
        Freshness::Stale(FailedAttempts { fault, .. }) => Some(fault.code),
        Freshness::Fresh | Freshness::Unconfirmed => None,
    });
    let reading = active.and_then(|active| active.last.as_ref());
    let level = reading.map_or(Level::Unknown, |reading| account.details.thresholds.level(reading.amount));
    Urgency::of(account.watching, fault, level)
}

/// The tooltip: a line for each account, that of the icon first, then the most urgent.
pub(super) fn tooltip(input: &ViewInput<'_>, all: &[Decided<'_>]) -> Tooltip {
    let of_icon = input.arrangement.icon;
    let order: Vec<usize> = of_icon.into_iter().chain(others(input, of_icon)).collect();
    let title = order.first().and_then(|index| all.get(*index)).map(line).unwrap_or_default();
    let lines: Vec<String> = order.iter().skip(1).filter_map(|index| all.get(*index)).map(line).collect();
    Tooltip::of_accounts(
        &title,
        lines.into_iter(),
        TOOLTIP_ACCOUNTS,
        input.other_problems.first().map(|it| it.message.clone()),
        input.formats.words(),
    )
}

fn others(input: &ViewInput<'_>, one: Option<usize>) -> impl Iterator<Item = usize> {
    input.arrangement.by_urgency.iter().copied().filter(move |index| Some(*index) != one)
}

/// "Branch: 3.33 USD (critical), as of 23 Nov 14:05, alerts snoozed. The portal can't be reached." Contains no relative time.
fn line(decided: &Decided<'_>) -> String {
    let (Some(account), words) = (decided.details(), decided.words()) else { return String::new() };
    let moment = |at| decided.input.formats.lasting_moment(at, decided.input.now.wall);
    let as_of = decided.balance.reading.filter(|_| decided.facts.is_stale).map(|reading| moment(reading.fetched_at));
    let as_of = as_of.map(|moment| say!(words, "balance-line-as-of", moment = moment));
    let note = if decided.is_paused() {
        Some(words.say("balance-line-paused"))
    } else {
        alerts::are_snoozed(decided).then(|| words.say("balance-line-snoozed"))
    };
    let amount = amount_line(&decided.balance, &decided.facts);
    let (name, facts) = (account.name_outside(words), list([Some(amount), as_of, note], words));
    match &decided.own_problem {
        Some(problem) => {
            let problem = Value::Phrase(&problem.message);
            say!(
                words,
                "balance-account-facts-problem",
                account = name,
                facts = Value::Phrase(&facts),
                problem = problem
            )
        }
        None => say!(words, "balance-account-facts", account = name, facts = Value::Phrase(&facts)),
    }
}

/// "Branch: 3.33 USD (critical)".
pub(super) fn name_and_amount(decided: &Decided<'_>, name: &str) -> String {
    say!(
        decided.words(),
        "balance-account-facts",
        account = name,
        facts = amount_line(&decided.balance, &decided.facts)
    )
}

fn list<const N: usize>(items: [Option<String>; N], words: &Words) -> String {
    let items: Vec<&str> = items.iter().flatten().map(String::as_str).collect();
    words.list(&items)
}

/// A row of the menu for each account, as they are listed.
pub(super) fn menu_rows(input: &ViewInput<'_>, all: &[Decided<'_>]) -> Vec<AccountMenuRow> {
    let words = input.formats.words();
    let row = |decided: &Decided<'_>| {
        let account = decided.details()?;
        let amount = amount_line(&decided.balance, &decided.facts);
        let age = match (decided.is_paused(), &decided.own_problem, decided.balance.reading) {
            (true, _, _) => words.say("balance-line-paused"),
            (false, Some(problem), _) => text::without_full_stop(&problem.message).to_owned(),
            (false, None, Some(reading)) => input.formats.lasting_moment(reading.fetched_at, input.now.wall),
            (false, None, None) => words.say("balance-line-not-read"),
        };
        let (name, facts) = (account.name_outside(words), words.list(&[&amount, &age]));
        let label = say!(words, "balance-account-facts", account = name, facts = Value::Phrase(&facts));
        Some(AccountMenuRow { account: account.key.clone(), label })
    };
    input.arrangement.listed.iter().filter_map(|index| row(all.get(*index)?)).collect()
}

/// The list for the page; none where there is nothing to choose from.
pub(super) fn accounts_view(input: &ViewInput<'_>, all: &[Decided<'_>]) -> Option<AccountsView> {
    let arrangement = input.arrangement;
    if arrangement.is_single() {
        return None;
    }
    let rows = arrangement.listed.iter().filter_map(|index| list_row(all.get(*index)?)).collect();
    Some(AccountsView { is_open: arrangement.is_list, order: input.order, rows })
}

fn list_row(decided: &Decided<'_>) -> Option<AccountRow> {
    let account = decided.details()?;
    let amount = match decided.balance.reading {
        None => text::UNKNOWN_AMOUNT.to_owned(),
        Some(_) => decided.balance.money().unwrap_or_else(|| text::HIDDEN_AMOUNT.to_owned()),
    };
    let words = decided.words();
    let age = decided.balance.age().unwrap_or_else(|| words.say("balance-line-not-read"));
    let age_text = match decided.facts.level {
        level @ (Level::Low | Level::Critical) => {
            let level = text::level(level, words);
            say!(words, "balance-row-level-age", level = level, age = &age)
        }
        Level::Normal | Level::Unknown => age.clone(),
    };
    let trouble = match (decided.is_paused(), &decided.own_problem) {
        (true, _) => Some(text::paused(words)),
        (false, Some(problem)) => Some(problem.message.clone()),
        (false, None) => alerts::are_snoozed(decided).then(|| words.say("alerts-snoozed")),
    };
    let name = account.name_outside(words);
    let spoken = list([Some(amount_line(&decided.balance, &decided.facts)), Some(age), trouble.clone()], words);
    Some(AccountRow {
        key: account.key.clone(),
        name: name.clone(),
        amount_text: amount,
        level: decided.facts.level,
        is_stale: decided.facts.is_stale,
        is_paused: decided.is_paused(),
        age_text,
        note: trouble,
        spoken: say!(words, "balance-account-facts", account = name, facts = Value::Phrase(&spoken)),
    })
}

/// What a screen reader says when the list has changed: those that ask for attention. Contains no time.
pub(super) fn announcement(input: &ViewInput<'_>, all: &[Decided<'_>]) -> String {
    let asks = |decided: &&Decided<'_>| {
        !decided.is_paused()
            && (matches!(decided.facts.level, Level::Low | Level::Critical)
                || decided.own_problem.as_ref().is_some_and(|problem| problem.code.needs_user()))
    };
    let words = input.formats.words();
    let sentence = |decided: &Decided<'_>| {
        let amount = amount_line(&decided.balance, &decided.facts);
        Some(say!(words, "balance-announcement-account", account = &decided.details()?.name, amount = amount))
    };
    let urgent = input.arrangement.by_urgency.iter().filter_map(|index| all.get(*index)).filter(asks);
    let count = say!(words, "balance-announcement-accounts", count = all.len());
    let sentences: Vec<String> = [count].into_iter().chain(urgent.filter_map(sentence)).collect();
    words.sentences(&sentences.iter().map(String::as_str).collect::<Vec<_>>())
}
