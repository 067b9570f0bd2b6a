//! Builds icon, tooltip, menu and popover from one input at one moment (promise P3). Decides what is stale, which
//! problem is shown and what a screen reader announces; writes the short labels. Sentences for faults come from
//! `text`.

mod accounts;
mod alerts;
mod balance;
mod tooltip;

use std::time::Duration;

use jiff::Timestamp;

use crate::account::{AccountKey, AccountOrder, CredentialStorage, Level, PastedToken, Thresholds, Watching};
use crate::clock::Moment;
use crate::forecast::{DaysLeft, NoForecast};
use crate::icon::{IconSpec, IconText, Mark};
use crate::language::Words;
use crate::menu::{self, MenuRow, MenuSnooze, MenuTop, UpdateRows};
use crate::money::Currency;
use crate::monitor::{Active, FailedAttempts, Freshness, Refresh, State};
use crate::outlook::Outlook;
use crate::page::{AccountView, AlertForm, BalanceView, Problem, Remedy, SettingsForm, ViewModel};
use crate::say;
use crate::text::{self, DisplayFormats, RetryState, When};
use crate::updates::Update;

pub use accounts::{Arrangement, Urgency};
use balance::{BalanceFacts, amount_line, balance_view};
pub use balance::{BalanceInput, balance};
pub use tooltip::Tooltip;

/// Everything a view is built from.
#[derive(Clone, Copy)]
pub struct ViewInput<'a> {
    /// The watched accounts, in the user's order. Empty when signed out.
    pub accounts: &'a [AccountInput<'a>],
    /// Which of them icon and popover show.
    pub arrangement: &'a Arrangement,
    /// The order in which they are listed.
    pub order: AccountOrder,
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
    /// The portal's address where none is typed.
    pub default_base_url: &'a str,
    /// The same for an account that is to be added.
    pub new_base_url: &'a str,
    pub now: Moment,
    /// The user's number format and time zone.
    pub formats: &'a DisplayFormats,
}

/// Everything that is known of one account.
#[derive(Clone, Copy)]
pub struct AccountInput<'a> {
    pub details: &'a AccountDetails,
    pub state: &'a State,
    /// The newest forecast, if one was made.
    pub outlook: Option<&'a Outlook>,
    /// The interval between refreshes: what makes a reading too old.
    pub interval: Duration,
    pub watching: Watching,
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
    let of_accounts: Vec<_> = input.accounts.iter().map(|account| Decided::of(Some(account), input)).collect();
    let signed_out = Decided::of(None, input);
    let of_icon = input.arrangement.icon.and_then(|index| of_accounts.get(index)).unwrap_or(&signed_out);
    let shown = input.arrangement.shown.and_then(|index| of_accounts.get(index)).unwrap_or(&signed_out);
    View { tray: tray(input, of_icon, &of_accounts), popover: popover(input, shown, &of_accounts) }
}

/// What tray and popover are told of one account, or of nobody's, decided once.
struct Decided<'a> {
    account: Option<&'a AccountInput<'a>>,
    input: &'a ViewInput<'a>,
    balance: BalanceInput<'a>,
    facts: BalanceFacts,
    /// Of the portal or the keychain.
    own_problem: Option<Problem>,
}

impl<'a> Decided<'a> {
    fn of(account: Option<&'a AccountInput<'a>>, input: &'a ViewInput<'a>) -> Self {
        let active = account.and_then(|account| account.state.active());
        let balance = BalanceInput {
            account: account.map(|account| account.details),
            reading: active.and_then(|active| active.last.as_ref()),
            freshness: active.map_or(&Freshness::Unconfirmed, |active| &active.freshness),
            interval: account.map_or(Duration::MAX, |account| account.interval),
            privacy: input.privacy,
            now: input.now,
            formats: input.formats,
        };
        let watched = account.filter(|_| !is_paused(account)).zip(active);
        let own_problem = watched.and_then(|(account, active)| own_problem(active, account.details.storage, input));
        Self { account, input, facts: BalanceFacts::of(&balance), own_problem, balance }
    }

    fn details(&self) -> Option<&'a AccountDetails> {
        self.account.map(|account| account.details)
    }

    fn active(&self) -> Option<&'a Active> {
        self.account?.state.active()
    }

    fn is_paused(&self) -> bool {
        is_paused(self.account)
    }

    /// The problem for the banner: one of the portal or the keychain first, then the others.
    fn problem(&self) -> Option<&Problem> {
        self.own_problem.as_ref().or(self.input.other_problems.first())
    }

    fn words(&self) -> &'a Words {
        self.input.formats.words()
    }

    /// When it was read, with what that means for an old amount. Contains no relative time.
    fn as_of(&self) -> Option<String> {
        let reading = self.balance.reading?;
        let moment = self.input.formats.lasting_moment(reading.fetched_at, self.input.now.wall);
        Some(if self.facts.is_stale {
            say!(self.words(), "balance-as-of-stale", moment = moment)
        } else {
            say!(self.words(), "balance-as-of", moment = moment)
        })
    }

    fn days_left(&self) -> Option<Result<String, String>> {
        let (reading, account) = self.balance.reading.zip(self.account)?;
        let outlook = account.outlook.filter(|outlook| outlook.is_for(reading.amount, account.details.thresholds))?;
        let now = self.input.now.wall;
        days_left(self.facts.level, self.input.privacy, outlook.days_left(now), now, self.input.formats)
    }
}

fn is_paused(account: Option<&AccountInput<'_>>) -> bool {
    account.is_some_and(|account| account.watching == Watching::Paused)
}

fn own_problem(active: &Active, storage: CredentialStorage, input: &ViewInput<'_>) -> Option<Problem> {
    let Freshness::Stale(FailedAttempts { fault, .. }) = &active.freshness else { return None };
    let mut problem = text::problem(fault, &retry_state(&active.refresh, input), input.formats.words());
    if !storage.takes_typed() {
        problem.remedies.retain(|remedy| *remedy != Remedy::EnterCredentials);
    }
    Some(problem)
}

fn retry_state(refresh: &Refresh, input: &ViewInput<'_>) -> RetryState {
    match refresh {
        Refresh::InFlight { .. } => RetryState::Running,
        Refresh::Paused => RetryState::WaitingForUser,
        Refresh::IdleUntil { at } | Refresh::BackingOff { until: at, .. } => RetryState::Scheduled(when(*at, input)),
    }
}

/// A moment of the clock that doesn't jump, as time of day.
fn when(at: Duration, input: &ViewInput<'_>) -> When {
    let wait = at.saturating_sub(input.now.elapsed);
    if wait < Duration::from_secs(60) {
        return When::WithinAMinute;
    }
    match input.now.wall.checked_add(wait) {
        Ok(moment) => When::At(input.formats.moment(moment, input.now.wall)),
        Err(_) => When::Later,
    }
}

fn tray(input: &ViewInput<'_>, decided: &Decided<'_>, all: &[Decided<'_>]) -> TrayView {
    let (icon, words) = (icon(input, decided), input.formats.words());
    let Some(account) = decided.details() else {
        let remedy = words.say("balance-click-to-connect");
        let tooltip = Tooltip::new(&words.say("balance-tooltip-not-connected"), [remedy.clone()]);
        let balance = &words.say("balance-menu-not-connected");
        let top = MenuTop::Account { balance, days_left: None, age_or_problem: &remedy };
        let menu = menu::menu(&top, None, update_rows(input).as_ref(), words);
        return TrayView { icon, tooltip, menu };
    };
    let snooze = MenuSnooze { account: &account.key, name: None, view: &alerts::lasting_snooze(decided) };
    if input.arrangement.is_single() {
        let title = accounts::name_and_amount(decided, &account.name_outside(words));
        let trouble = decided.problem().map(|problem| problem.message.clone());
        let paused = decided.is_paused().then(|| text::paused(words));
        let days_left = decided.days_left().and_then(Result::ok);
        let as_of = decided.as_of();
        let lines = [days_left.clone(), as_of.clone(), paused.clone(), trouble.clone(), alerts::tooltip_line(decided)];
        let tooltip = Tooltip::new(&title, lines.into_iter().flatten());
        let second_row = trouble.or(paused).or(as_of).unwrap_or_else(|| words.say("balance-not-read-yet"));
        let top = MenuTop::Account { balance: &title, days_left: days_left.as_deref(), age_or_problem: &second_row };
        let menu = menu::menu(&top, Some(&snooze), update_rows(input).as_ref(), words);
        return TrayView { icon, tooltip, menu };
    }
    let (rows, name) = (accounts::menu_rows(input, all), account.name_outside(words));
    let top = MenuTop::Accounts { rows: &rows };
    let snooze = MenuSnooze { name: Some(&name), ..snooze };
    let menu = menu::menu(&top, Some(&snooze), update_rows(input).as_ref(), words);
    TrayView { icon, tooltip: accounts::tooltip(input, all), menu }
}

fn icon(input: &ViewInput<'_>, decided: &Decided<'_>) -> IconSpec {
    let text = match (decided.balance.reading, input.privacy) {
        (None, _) => IconText::Unknown,
        (Some(_), Privacy::Hidden) => IconText::Hidden,
        (Some(reading), Privacy::Open) => IconText::Amount(reading.amount.compact()),
    };
    let needs_user = decided.problem().is_some_and(|problem| problem.code.needs_user());
    // Without an account the user must act as well.
    let mark = if needs_user || decided.account.is_none() {
        Some(Mark::ActingNeeded)
    } else {
        // So that no alert of another account is missed.
        input.arrangement.others_ask_for_attention.then_some(Mark::OtherAccount)
    };
    IconSpec { text, level: decided.facts.level, is_stale: decided.facts.is_stale, mark }
}

fn update_rows(input: &ViewInput<'_>) -> Option<UpdateRows> {
    let (update, words) = (input.update?, input.formats.words());
    Some(UpdateRows { notes: text::updates::notes_row(update, words), get: text::updates::get_row(update, words) })
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
) -> Option<Result<String, String>> {
    let is_told = match (level, privacy) {
        (Level::Normal | Level::Low, Privacy::Open) => true,
        (Level::Critical | Level::Unknown, _) | (_, Privacy::Hidden) => false,
    };
    let reason = |why| text::days_left::reason(why, formats.words());
    is_told.then(|| left.map(|left| text::days_left::sentence(left, now, formats)).map_err(reason))
}

/// The account's name outside the page, which marks the demo itself: "Main (demo)".
#[must_use]
pub fn name_of(name: &str, storage: CredentialStorage, words: &Words) -> String {
    match storage {
        CredentialStorage::Demo => say!(words, "balance-demo-name", account = name),
        CredentialStorage::Keychain | CredentialStorage::ThisRun | CredentialStorage::Environment => name.to_owned(),
    }
}

impl AccountDetails {
    fn name_outside(&self, words: &Words) -> String {
        name_of(&self.name, self.storage, words)
    }
}

fn popover(input: &ViewInput<'_>, decided: &Decided<'_>, all: &[Decided<'_>]) -> ViewModel {
    let refresh = decided.active().map(|active| &active.refresh);
    let accounts = accounts::accounts_view(input, all);
    let balance = balance_view(&decided.balance, &decided.facts, decided.problem());
    let announcement = match &accounts {
        Some(accounts) if accounts.is_open => accounts::announcement(input, all),
        Some(_) | None => balance.announcement.clone(),
    };
    ViewModel {
        account: decided.account.map(|account| account_view(account, input)),
        balance: BalanceView { announcement, ..balance },
        days_left_text: decided.days_left().map(|left| left.unwrap_or_else(|why| why)),
        is_refreshing: matches!(refresh, Some(Refresh::InFlight { .. })),
        next_refresh_text: match refresh {
            _ if decided.is_paused() => text::paused(decided.words()),
            Some(Refresh::IdleUntil { at }) => next_refresh(&when(*at, input), decided.words()),
            Some(Refresh::InFlight { .. } | Refresh::BackingOff { .. } | Refresh::Paused) | None => String::new(),
        },
        problem: match &accounts {
            // Those of accounts stand in their rows.
            Some(accounts) if accounts.is_open => input.other_problems.first().cloned(),
            Some(_) | None => decided.problem().cloned(),
        },
        settings: input.form.clone(),
        alerts: alerts::alerts_view(decided),
        default_base_url: input.default_base_url.to_owned(),
        new_base_url: input.new_base_url.to_owned(),
        busy_text: input.busy_text.map(str::to_owned),
        window_note: input.window_note.map(str::to_owned),
        accounts,
    }
}

fn next_refresh(when: &When, words: &Words) -> String {
    match when {
        When::At(time) => say!(words, "balance-next-at", time = time),
        When::WithinAMinute => words.say("balance-next-within-a-minute"),
        When::Later => words.say("balance-next-later"),
    }
}

fn account_view(account: &AccountInput<'_>, input: &ViewInput<'_>) -> AccountView {
    let (account, words) = (account.details, input.formats.words());
    let until = account.pasted_token.map(|token| match token.ends_at {
        Some(end) => say!(words, "balance-token-until", moment = input.formats.moment(end, input.now.wall)),
        None => words.say("balance-token-half-hour"),
    });
    let credential_note = match (until, account.storage) {
        (Some(until), CredentialStorage::ThisRun) => {
            Some(words.sentences(&[&until, &words.say("balance-token-this-run")]))
        }
        (Some(until), _) => Some(until),
        (None, CredentialStorage::ThisRun) => Some(words.say("balance-credentials-this-run")),
        (None, CredentialStorage::Environment) => Some(words.say("balance-credentials-environment")),
        (None, CredentialStorage::Keychain | CredentialStorage::Demo) => None,
    };
    AccountView {
        key: account.key.clone(),
        name: account.name.clone(),
        connected_as: account.connected_as.as_ref().map(|who| say!(words, "balance-connected-as", who = who)),
        credential_note,
        is_demo: account.storage == CredentialStorage::Demo,
        is_from_environment: account.storage == CredentialStorage::Environment,
    }
}

#[cfg(test)]
mod tests;
