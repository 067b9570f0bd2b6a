//! The settings: values, defaults and limits. The modules below read and write them as TOML, as a file and as a form.
//! Never contains a secret; must not know who uses it.

mod alert_form;
mod document;
mod file;
mod form;
mod ids;
mod problems;
mod retention;
mod typed;
mod ways_out;

use std::time::Duration;

use partner_balance_core::account::{
    AccountId, AccountKey, AccountOrder, IconAccount, Thresholds, Watching, name_among,
};
use partner_balance_core::alerts::{AlertRules, AlertSettings};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::language::Language;
use partner_balance_core::money::{Amount, Currency};
use partner_balance_core::schedule;

pub use alert_form::{alert_form, alert_settings};
pub use file::{SettingsFile, UpdateError};
pub use ids::{account_id, is_reserved, new_account_id};
pub use problems::{Expected, SettingsProblem, Used};
pub use retention::{Retention, RetentionError, Unit};
pub use typed::{TypedAmountError, typed_amount};
pub use ways_out::{NotAProgram, ProgramPath, WaysOut};

/// Everything the user can set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The user's language; none: the system's.
    pub language: Option<Language>,
    /// How long from one refresh to the next, see [`schedule::is_usable_interval`]. An account may have one of its own.
    pub refresh_interval: Duration,
    pub start_at_login: bool,
    /// Whether amounts are hidden everywhere, for screen sharing.
    pub hide_amount: bool,
    /// Whether the program looks for newer versions of itself, once a day.
    pub look_for_updates: bool,
    /// How long readings are kept.
    pub history: Retention,
    /// Which account the icon shows.
    pub icon_account: IconAccount,
    /// The order of the accounts where several are listed.
    pub account_order: AccountOrder,
    /// The accounts in the user's order, each id once.
    pub accounts: Vec<AccountSettings>,
}

/// What the user can set for one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountSettings {
    /// The account's key on disk and in the keychain.
    pub id: AccountId,
    /// One line of at most [`AccountSettings::LONGEST_NAME`] characters.
    pub name: String,
    /// The portal's address.
    pub base_url: BaseUrl,
    /// The portal doesn't say it.
    pub currency: Currency,
    /// When to warn. `critical` is at most `low`.
    pub thresholds: Thresholds,
    /// How long from one refresh of this account to the next; none: as of the others.
    pub refresh_interval: Option<Duration>,
    /// Whether the portal is asked and alerts are told.
    pub watching: Watching,
    /// What else to tell, and when not.
    pub alerts: AlertSettings,
    /// Where besides on the desktop.
    pub ways_out: WaysOut,
}

/// The settings from the file, and what could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// Usable in every case.
    pub settings: Settings,
    /// For the user. Empty if all is well or there is no file yet.
    pub problems: Vec<SettingsProblem>,
}

impl Settings {
    #[must_use]
    pub fn account(&self, id: &AccountId) -> Option<&AccountSettings> {
        self.accounts.iter().find(|account| account.id == *id)
    }

    /// What an account is called where there may be others: of two with the same name each has its id behind it.
    #[must_use]
    pub fn name_of(&self, account: &AccountSettings) -> String {
        // Those of the environment's account are read by nobody beside the others.
        let is_other = |other: &&AccountSettings| AccountKey::of_settings(other.id.clone()).stored().is_some();
        if !is_other(&account) {
            return account.name.clone();
        }
        let names = self.accounts.iter().filter(is_other).map(|other| other.name.as_str());
        name_among(names, &account.name, &account.id)
    }

    /// How long from one refresh of an account to the next.
    #[must_use]
    pub fn interval_of(&self, id: &AccountId) -> Duration {
        self.account(id).and_then(|account| account.refresh_interval).unwrap_or(self.refresh_interval)
    }

    /// The same settings with the accounts in this order; those that it doesn't name follow as they were.
    #[must_use]
    pub fn in_order(mut self, order: &[AccountId]) -> Self {
        let place = |account: &AccountSettings| order.iter().position(|id| *id == account.id).unwrap_or(order.len());
        self.accounts.sort_by_key(place);
        self
    }

    /// The same settings with this account, in place of one with the same id or as the last.
    #[must_use]
    pub fn with_account(mut self, account: AccountSettings) -> Self {
        match self.accounts.iter_mut().find(|other| other.id == account.id) {
            Some(place) => *place = account,
            None => self.accounts.push(account),
        }
        self
    }

    /// The same settings with an account of this id in them, as it was or new, and at this address if one is given.
    #[must_use]
    pub fn with_account_at(self, id: &AccountId, address: Option<&BaseUrl>) -> Self {
        let known = self.account(id).cloned().unwrap_or_else(|| AccountSettings::new(id.clone()));
        let base_url = address.unwrap_or(&known.base_url).clone();
        self.with_account(AccountSettings { base_url, ..known })
    }

    /// The same settings without this account. It is in the icon no more: its id may be given to a new one.
    #[must_use]
    pub fn without_account(mut self, id: &AccountId) -> Self {
        self.accounts.retain(|account| account.id != *id);
        if self.icon_account == IconAccount::Chosen(id.clone()) {
            self.icon_account = IconAccount::MostUrgent;
        }
        self
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            refresh_interval: schedule::DEFAULT_INTERVAL,
            start_at_login: false,
            hide_amount: false,
            look_for_updates: false,
            history: Retention::Forever,
            icon_account: IconAccount::MostUrgent,
            account_order: AccountOrder::Urgent,
            accounts: Vec::new(),
        }
    }
}

impl AccountSettings {
    /// The id of an account that names none in the file.
    pub const DEFAULT_ID: &str = "default";
    /// The id of the first account.
    #[must_use]
    pub fn new_id() -> AccountId {
        AccountId::new(Self::DEFAULT_ID)
    }

    /// The name of an account that has none.
    pub const DEFAULT_NAME: &str = "Yeastar Partner Portal";
    /// In characters.
    pub const LONGEST_NAME: usize = 60;

    /// An account with the default of everything but its id.
    #[must_use]
    pub fn new(id: AccountId) -> Self {
        Self {
            id,
            name: Self::DEFAULT_NAME.to_owned(),
            base_url: BaseUrl::default(),
            currency: Currency::USD,
            thresholds: Self::default_thresholds(),
            refresh_interval: None,
            watching: Watching::On,
            alerts: AlertSettings::default(),
            ways_out: WaysOut::default(),
        }
    }

    /// What the policy of alerts goes by.
    #[must_use]
    pub fn rules(&self) -> AlertRules {
        AlertRules { thresholds: self.thresholds, settings: self.alerts }
    }

    /// Low at 100, critical at 20.
    #[must_use]
    pub fn default_thresholds() -> Thresholds {
        Thresholds { low: Amount::whole(100), critical: Amount::whole(20) }
    }
}

/// [`IconAccount`] as in the settings.
const MOST_URGENT: &str = "auto";

/// Which account the icon shows, as in the settings; none if it is no id.
#[must_use]
pub fn icon_account(text: &str) -> Option<IconAccount> {
    match text.trim() {
        MOST_URGENT => Some(IconAccount::MostUrgent),
        id => account_id(id).map(IconAccount::Chosen),
    }
}

/// The text that [`icon_account`] reads.
#[must_use]
pub fn icon_account_text(account: &IconAccount) -> &str {
    match account {
        IconAccount::MostUrgent => MOST_URGENT,
        IconAccount::Chosen(id) => id.as_str(),
    }
}

/// The name without space around it, if it is one. Shared by the file and the form.
pub(crate) fn usable_name(text: &str) -> Option<String> {
    let name = text.trim();
    let is_usable = !name.is_empty()
        && name.chars().count() <= AccountSettings::LONGEST_NAME
        && !name.chars().any(char::is_control);
    is_usable.then(|| name.to_owned())
}
