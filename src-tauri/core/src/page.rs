//! What the popover's page shows, as values: every text is ready to display. Owns the field names that the page reads;
//! `view` fills them.

use serde::{Deserialize, Serialize};

use crate::account::{AccountKey, AccountOrder, Level};
use crate::fault::FaultCode;

/// What is wrong with one field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct FieldError {
    /// The field's name as in the form's message: `client_id`, `low`, `refresh_minutes`.
    pub field: String,
    /// A sentence for the user.
    pub message: String,
}

/// Everything the page shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct ViewModel {
    /// The account; none: the page shows how to connect.
    pub account: Option<AccountView>,
    /// The balance; there even without an account, then unknown.
    pub balance: BalanceView,
    /// How long the balance lasts: "About 23 days left (17 to 31), until 21 December"; or why that can't be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "declarations", ts(optional))]
    pub days_left_text: Option<String>,
    /// Whether a request is under way.
    pub is_refreshing: bool,
    /// When the next refresh is due: "Next refresh at 14:15". Empty when none is planned.
    pub next_refresh_text: String,
    /// What is wrong, if anything: the one banner.
    pub problem: Option<Problem>,
    /// The settings as the form shows them.
    pub settings: SettingsForm,
    /// The alerts: what is told, and whether that is snoozed.
    pub alerts: AlertsView,
    /// The portal's address where none is typed, a placeholder for the connect form.
    pub default_base_url: String,
    /// The same for an account that is to be added.
    pub new_base_url: String,
    /// What is waited for now that the portal has accepted the typed credential: "Storing…". For the button that was
    /// pressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "declarations", ts(optional))]
    pub busy_text: Option<String>,
    /// Set when the page is in a normal window and not at a tray icon: a sentence that says why.
    pub window_note: Option<String>,
    /// All accounts, if there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "declarations", ts(optional))]
    pub accounts: Option<AccountsView>,
}

/// What the popover shows where there are several accounts.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Place {
    /// What the user has to see: the one account that asks for attention, else the list.
    #[default]
    ToSee,
    /// All.
    List,
    /// This one, while it is watched.
    Account(AccountKey),
}

impl ViewModel {
    /// Whether the page shows something else than this place, which there is.
    #[must_use]
    pub fn hides(&self, place: &Place) -> bool {
        let Some(accounts) = &self.accounts else { return false };
        let Place::Account(account) = place else { return *place == Place::List && !accounts.is_open };
        let is_shown = !accounts.is_open && self.account.as_ref().is_some_and(|shown| shown.key == *account);
        !is_shown && accounts.rows.iter().any(|row| row.key == *account)
    }
}

/// Several accounts as a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct AccountsView {
    /// Whether the list is shown, and not one account.
    pub is_open: bool,
    /// How the rows are ordered.
    pub order: AccountOrder,
    /// A row for each account.
    pub rows: Vec<AccountRow>,
}

/// One account in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct AccountRow {
    /// Which account.
    pub key: AccountKey,
    /// The name the user gave it.
    pub name: String,
    /// "12,345.60 USD"; "—" when unknown, "•••" when hidden.
    pub amount_text: String,
    /// The level of the amount, by the account's thresholds.
    pub level: Level,
    /// Whether the amount may have changed since.
    pub is_stale: bool,
    /// Whether the portal isn't asked for it, on the user's wish.
    pub is_paused: bool,
    /// "Low · 2 minutes ago", "2 minutes ago", "not read yet".
    pub age_text: String,
    /// What is wrong with it, or that it is paused or snoozed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "declarations", ts(optional))]
    pub note: Option<String>,
    /// The whole row as a screen reader says it.
    pub spoken: String,
}

/// Whose balance it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct AccountView {
    /// Which account: what the page asks for it names it by this.
    pub key: AccountKey,
    /// The name the user gave it.
    pub name: String,
    /// "Connected as partner@example.com"; none when the token doesn't say.
    pub connected_as: Option<String>,
    /// For a pasted token: "This access token works until 14:32." For a credential kept in memory only: that it is.
    pub credential_note: Option<String>,
    /// The built-in simulator, not a real account.
    pub is_demo: bool,
    /// The credential comes from the environment: there is nothing to forget.
    pub is_from_environment: bool,
}

/// The balance in words and digits, ready to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct BalanceView {
    /// The exact amount in the user's number format, at least two decimals: "12,345.60"; "—" when unknown, "•••" when hidden.
    pub amount_text: String,
    /// The currency code, `USD`; empty when the amount is unknown.
    pub currency: String,
    /// The level of the amount, by the thresholds.
    pub level: Level,
    /// The level in words: "Low: below your threshold of 100.00 USD".
    pub level_text: String,
    /// Whether the amount is hidden on the user's wish.
    pub is_hidden: bool,
    /// Whether the amount may have changed since: a refresh failed, or it is too old.
    pub is_stale: bool,
    /// "Updated 2 minutes ago"; empty when unknown.
    pub age_text: String,
    /// The moment of the reading in full: "Monday, 23 November 2026, 14:05:11"; empty when unknown.
    pub fetched_at_text: String,
    /// One sentence for a screen reader, changed only when something worth saying changed.
    pub announcement: String,
}

/// Something that is wrong: what happened, what the program does about it, what the user can do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct Problem {
    /// Which fault.
    pub code: FaultCode,
    /// What happened, one sentence.
    pub message: String,
    /// What the program does about it and what the user can do, one or two sentences.
    pub hint: String,
    /// The portal's request id, to copy for the vendor's support.
    pub request_id: Option<String>,
    /// The buttons to offer, the most useful first.
    pub remedies: Vec<Remedy>,
}

/// A button that may solve a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum Remedy {
    /// "Try again": ask the portal, the keychain or the disk again.
    TryAgain,
    /// "Enter credentials": the page opens the connect form (handled by the page).
    EnterCredentials,
    /// "Keep for this run only" (inside the connect form, handled by the page as `KeepForThisRun`).
    KeepForThisRun,
    /// "Open Partner Portal".
    OpenPortal,
    /// "Dismiss": the user has read it, and there is nothing to try.
    Dismiss,
}

/// The settings as a form: every value as the user reads and types it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct SettingsForm {
    /// The account's name.
    pub name: String,
    /// Currency code.
    pub currency: String,
    /// Low threshold, a plain decimal: "100".
    pub low: String,
    /// Critical threshold, a plain decimal: "20".
    pub critical: String,
    /// Whole minutes between refreshes, 1 to 1440.
    pub refresh_minutes: String,
    /// The language: "auto" for the system's, or its tag.
    pub language: String,
    /// Whether the program starts at login.
    pub start_at_login: bool,
    /// Whether amounts are hidden everywhere (for screen sharing).
    pub hide_amount: bool,
    /// Whether the program looks for newer versions of itself, once a day.
    pub look_for_updates: bool,
    /// Whether the account is paused: the portal isn't asked, and nothing is told of it.
    pub is_paused: bool,
    /// Whether the icon always shows this account, instead of the most urgent.
    pub is_in_icon: bool,
}

/// What the page shows of the alerts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct AlertsView {
    /// When the balance is told, to follow "Tell me when the balance": "falls below 100.00 USD (low) or below 20.00 USD
    /// (critical)". Empty without an account.
    pub crossings_text: String,
    /// Whether the alerts are snoozed, or can be.
    pub snooze: SnoozeView,
    /// The alert settings as the form shows them.
    pub form: AlertForm,
}

/// Whether the alerts are snoozed, or can be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum SnoozeView {
    /// There is nothing to snooze.
    NotOffered,
    /// The user may not want to hear of it for a while.
    Offered,
    /// They don't.
    InForce {
        /// Until when: "Alerts snoozed until 14:05".
        text: String,
    },
}

/// The alert settings of an account as a form: every value as the user reads and types it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct AlertForm {
    /// Whole percent, 0 to 100.
    pub rearm_percent: String,
    /// Whole days, 0 (never) to 365.
    pub days: String,
    /// `off`, `4h`, `12h`, `1d` or `3d`.
    pub remind_low: String,
    /// The same.
    pub remind_critical: String,
    /// Whether a top-up is told.
    pub recovered: bool,
    /// Whole hours, 1 to 720.
    pub blind_after: String,
    /// Whether there are quiet hours; if not, their times are ignored.
    pub has_quiet_hours: bool,
    /// A time of day: `22:00`.
    pub quiet_from: String,
    /// Another time of day.
    pub quiet_until: String,
    /// `mon` to `sun`.
    pub days_off: Vec<String>,
    /// Whether a critical balance is told in quiet time as well.
    pub critical_breaks_quiet: bool,
}
