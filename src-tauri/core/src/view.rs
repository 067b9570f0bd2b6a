//! Builds icon, tooltip, menu and popover from one input at one moment (promise P3). Decides what is stale, which
//! problem is shown and what a screen reader announces; writes the short labels. Sentences for faults come from
//! `text`.

mod alerts;
mod balance;
mod others;
mod tooltip;

use std::time::Duration;

use jiff::Timestamp;

use crate::account::{AccountKey, CredentialStorage, Level, PastedToken, Thresholds};
use crate::clock::Moment;
use crate::forecast::{DaysLeft, NoForecast};
use crate::icon::{IconSpec, IconText};
use crate::menu::{self, MenuRow, UpdateRows};
use crate::money::Currency;
use crate::monitor::{Active, FailedAttempts, Freshness, Refresh, State};
use crate::outlook::Outlook;
use crate::page::{AccountView, AlertForm, Problem, SettingsForm, SnoozeView, ViewModel};
use crate::text::{self, DisplayFormats, RetryState};
use crate::updates::Update;

use balance::{BalanceFacts, amount_line, balance_view};
pub use balance::{BalanceInput, balance};
use others::{Other, other, others_text};
pub use tooltip::Tooltip;

/// Everything a view is built from.
#[derive(Clone, Copy)]
pub struct ViewInput<'a> {
    pub state: &'a State,
    /// The account; none when signed out.
    pub account: Option<&'a AccountDetails>,
    /// The other watched accounts, in order.
    pub others: &'a [(AccountDetails, &'a State)],
    /// The account's newest forecast, if one was made.
    pub outlook: Option<&'a Outlook>,
    /// The interval between refreshes: what makes a reading too old.
    pub interval: Duration,
    /// Whether amounts are displayed.
    pub privacy: Privacy,
    /// The settings as the form shows them.
    pub form: &'a SettingsForm,
    /// The account's alert settings as the form shows them.
    pub alert_form: &'a AlertForm,
    /// Problems with settings or history. Shown if the portal and the keychain have none.
    pub other_problems: &'a [Problem],
    /// A newer version of the program, if one is known of.
    pub update: Option<&'a Update>,
    /// Shown in the form for credentials while the keychain is stored to.
    pub busy_text: Option<&'a str>,
    /// Why the page is in a normal window.
    pub window_note: Option<&'a str>,
    /// The portal's address without a setting.
    pub default_base_url: &'a str,
    pub now: Moment,
    /// The user's number format and time zone.
    pub formats: &'a DisplayFormats,
}

/// What the view shows of an account besides its balance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountDetails {
    pub key: AccountKey,
    pub name: String,
    pub currency: Currency,
    pub thresholds: Thresholds,
    /// The e-mail address in the token.
    pub connected_as: Option<String>,
    /// The pasted access token, if one is used.
    pub pasted_token: Option<PastedToken>,
    /// Where an account's credential is stored.
    pub storage: CredentialStorage,
}

/// Whether amounts are displayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    Open,
    /// Hidden, for screen sharing.
    Hidden,
}

#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Icon, tooltip and menu.
    pub tray: TrayView,
    pub popover: ViewModel,
}

/// What the tray shows. Contains no relative times but days, and no times without a day, so that it stays true from one
/// refresh to the next without a wake-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayView {
    pub icon: IconSpec,
    /// Account, exact amount with currency, moment of the reading, problem.
    pub tooltip: Tooltip,
    pub menu: Vec<MenuRow>,
}

#[must_use]
pub fn build(input: &ViewInput<'_>) -> View {
    let decided = Decided::of(input);
    let others: Vec<_> = input.others.iter().map(|(account, state)| other(account, state, input)).collect();
    View { tray: tray(input, &decided, &others), popover: popover(input, decided, &others) }
}

impl<'a> ViewInput<'a> {
    fn balance(&self) -> BalanceInput<'a> {
        let active = self.state.active();
        BalanceInput {
            account: self.account,
            reading: active.and_then(|active| active.last.as_ref()),
            freshness: active.map_or(&Freshness::Unconfirmed, |active| &active.freshness),
            interval: self.interval,
            privacy: self.privacy,
            now: self.now,
            formats: self.formats,
        }
    }
}

/// The problem for the banner: one of the portal or the keychain first, then the others.
fn problem(input: &ViewInput<'_>) -> Option<Problem> {
    if let Some(Active { freshness: Freshness::Stale(FailedAttempts { fault, .. }), refresh, .. }) =
        input.state.active()
    {
        return Some(text::problem(fault, &retry_state(refresh, input)));
    }
    input.other_problems.first().cloned()
}

fn retry_state(refresh: &Refresh, input: &ViewInput<'_>) -> RetryState {
    match refresh {
        Refresh::InFlight { .. } => RetryState::Running,
        Refresh::Paused => RetryState::WaitingForUser,
        Refresh::IdleUntil { at } | Refresh::BackingOff { until: at, .. } => RetryState::Scheduled(when(*at, input)),
    }
}

/// A moment of the clock that doesn't jump, as time of day: "at 14:05".
fn when(at: Duration, input: &ViewInput<'_>) -> String {
    let wait = at.saturating_sub(input.now.elapsed);
    if wait < Duration::from_secs(60) {
        return "within a minute".to_owned();
    }
    match input.now.wall.checked_add(wait) {
        Ok(moment) => format!("at {}", input.formats.moment(moment, input.now.wall)),
        Err(_) => "later".to_owned(),
    }
}

/// What tray and popover are told of one account, decided once.
struct Decided<'a> {
    balance: BalanceInput<'a>,
    facts: BalanceFacts,
    problem: Option<Problem>,
}

impl<'a> Decided<'a> {
    fn of(input: &ViewInput<'a>) -> Self {
        let balance = input.balance();
        Self { facts: BalanceFacts::of(&balance), problem: problem(input), balance }
    }

    fn needs_user(&self) -> bool {
        self.problem.as_ref().is_some_and(|problem| problem.code.needs_user())
    }
}

fn tray(input: &ViewInput<'_>, decided: &Decided<'_>, others: &[Other]) -> TrayView {
    let Decided { balance, facts, problem } = decided;
    let text = match (balance.reading, input.privacy) {
        (None, _) => IconText::Unknown,
        (Some(_), Privacy::Hidden) => IconText::Hidden,
        (Some(reading), Privacy::Open) => IconText::Amount(reading.amount.compact()),
    };
    // Without an account the user must act as well. So that no alert of another account is missed, it is marked, too.
    let mark = decided.needs_user() || input.account.is_none() || others.iter().any(|other| other.is_urgent);
    let icon = IconSpec { text, level: facts.level, is_stale: facts.is_stale, mark };
    let Some(account) = input.account else {
        let remedy = "Click to connect".to_owned();
        let tooltip = Tooltip::new(&format!("{}: not connected", text::PRODUCT), [remedy.clone()]);
        let menu = menu::menu("Not connected", None, &remedy, &SnoozeView::NotOffered, update_rows(input).as_ref());
        return TrayView { icon, tooltip, menu };
    };
    let name = name_of(&account.name, account.storage);
    let amount = amount_line(balance, facts);
    let as_of = balance.reading.map(|reading| {
        let stale = if facts.is_stale { ", may have changed since" } else { "" };
        format!("As of {}{stale}", input.formats.lasting_moment(reading.fetched_at, input.now.wall))
    });
    let trouble = problem.as_ref().map(|problem| problem.message.clone());
    let title = format!("{name}: {amount}");
    let days_left = days_left_of(input, decided).and_then(Result::ok);
    let lines = days_left
        .clone()
        .into_iter()
        .chain(as_of.clone())
        .chain(trouble.clone())
        .chain(alerts::tooltip_line(input, facts))
        .chain(others.iter().map(|other| other.line.clone()));
    let tooltip = Tooltip::new(&title, lines);
    let second_row = trouble.or(as_of).unwrap_or_else(|| "Not read yet".to_owned());
    let snooze = alerts::lasting_snooze(input, facts);
    let menu = menu::menu(&title, days_left.as_deref(), &second_row, &snooze, update_rows(input).as_ref());
    TrayView { icon, tooltip, menu }
}

fn update_rows(input: &ViewInput<'_>) -> Option<UpdateRows> {
    let update = input.update?;
    Some(UpdateRows { notes: text::updates::notes_row(update), get: text::updates::get_row(update) })
}

/// How long the balance lasts, as a sentence without a full stop; an error says why there is no forecast. None while the
/// amount is hidden or unknown, and below the critical threshold, which the level says.
#[must_use]
pub fn days_left(
    level: Level,
    privacy: Privacy,
    left: Result<DaysLeft, NoForecast>,
    now: Timestamp,
    formats: &DisplayFormats,
) -> Option<Result<String, &'static str>> {
    let is_told = match (level, privacy) {
        (Level::Normal | Level::Low, Privacy::Open) => true,
        (Level::Critical | Level::Unknown, _) | (_, Privacy::Hidden) => false,
    };
    let left = left.map(|left| text::days_left::sentence(left, now, formats)).map_err(text::days_left::reason);
    is_told.then_some(left)
}

fn days_left_of(input: &ViewInput<'_>, decided: &Decided<'_>) -> Option<Result<String, &'static str>> {
    let (reading, account) = decided.balance.reading.zip(decided.balance.account)?;
    let outlook = input.outlook.filter(|outlook| outlook.is_for(reading.amount, account.thresholds))?;
    let now = input.now.wall;
    days_left(decided.facts.level, input.privacy, outlook.days_left(now), now, input.formats)
}

/// The account's name outside the page, which marks the demo itself: "Main (demo)".
#[must_use]
pub fn name_of(name: &str, storage: CredentialStorage) -> String {
    match storage {
        CredentialStorage::Demo => format!("{name} (demo)"),
        CredentialStorage::Keychain | CredentialStorage::ThisRun | CredentialStorage::Environment => name.to_owned(),
    }
}

fn popover(input: &ViewInput<'_>, decided: Decided<'_>, others: &[Other]) -> ViewModel {
    let days_left_text = days_left_of(input, &decided).map(|left| left.unwrap_or_else(str::to_owned));
    let Decided { balance, facts, problem } = decided;
    let refresh = input.state.active().map(|active| &active.refresh);
    ViewModel {
        account: input.account.map(|account| account_view(account, input)),
        balance: balance_view(&balance, &facts, problem.as_ref()),
        days_left_text,
        is_refreshing: matches!(refresh, Some(Refresh::InFlight { .. })),
        next_refresh_text: match refresh {
            Some(Refresh::IdleUntil { at }) => format!("Next refresh {}", when(*at, input)),
            Some(Refresh::InFlight { .. } | Refresh::BackingOff { .. } | Refresh::Paused) | None => String::new(),
        },
        problem,
        settings: input.form.clone(),
        alerts: alerts::alerts_view(input, &facts),
        default_base_url: input.default_base_url.to_owned(),
        busy_text: input.busy_text.map(str::to_owned),
        window_note: input.window_note.map(str::to_owned),
        others_text: others_text(others),
    }
}

fn account_view(account: &AccountDetails, input: &ViewInput<'_>) -> AccountView {
    let until = account.pasted_token.map(|token| match token.ends_at {
        Some(end) => format!("This access token works until {}.", input.formats.moment(end, input.now.wall)),
        None => "This access token works for at most half an hour.".to_owned(),
    });
    let credential_note = match (until, account.storage) {
        (Some(until), CredentialStorage::ThisRun) => Some(format!("{until} It is kept only until the program ends.")),
        (Some(until), _) => Some(until),
        (None, CredentialStorage::ThisRun) => Some("The credentials are kept only until the program ends.".to_owned()),
        (None, CredentialStorage::Environment) => Some("The credentials come from the environment.".to_owned()),
        (None, CredentialStorage::Keychain | CredentialStorage::Demo) => None,
    };
    AccountView {
        key: account.key.clone(),
        name: account.name.clone(),
        connected_as: account.connected_as.as_ref().map(|who| format!("Connected as {who}")),
        credential_note,
        is_demo: account.storage == CredentialStorage::Demo,
        is_from_environment: account.storage == CredentialStorage::Environment,
    }
}

#[cfg(test)]
mod tests;
