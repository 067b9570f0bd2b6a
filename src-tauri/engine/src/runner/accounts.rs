//! Which accounts are watched: those of the environment and the settings, and those connected since. Must not know
//! how an account is connected: see `connect_state`.

use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::account::{AccountKey, CredentialStorage};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::monitor::{Event, State, StoredState};
use partner_balance_core::schedule::Slot;
use partner_balance_core::view::{self, AccountDetails};

use super::{Runner, TaskResult};
use crate::access::{Access, CredentialSource};
use crate::connect_state;
use crate::history::{AccountRecord, Disk};
use crate::settings::AccountSettings;
use crate::watch::{DiskState, Watch};

impl Runner {
    /// Watches all accounts: only the environment's if it has a credential, else those of the settings.
    pub(super) fn open_accounts(&mut self) {
        if let Some(credential) = self.ports.environment.credential.clone() {
            if self.watches.contains_key(&AccountKey::Environment) {
                return;
            }
            let source = match credential {
                Ok(credential) => CredentialSource::Memory(credential, CredentialStorage::Environment),
                Err(fault) => CredentialSource::Refused(fault),
            };
            let base_url = self.ports.environment.base_url.clone().unwrap_or_default();
            self.open(AccountKey::Environment, base_url, source);
            return;
        }
        for account in self.settings.accounts.clone() {
            let key = AccountKey::of_settings(account.id);
            if key.stored().is_some() && !self.watches.contains_key(&key) {
                self.end_demo();
                self.open(key.clone(), self.base_url_of(&key), CredentialSource::Keychain);
            }
        }
    }

    /// Watches an account, beginning with what the disk remembers of it.
    pub(super) fn open(&mut self, key: AccountKey, base_url: BaseUrl, source: CredentialSource) {
        // It may be another's since it was opened before. What is still to be sent is read again.
        self.outbox.forget(&key);
        let is_nobody_s = matches!(source, CredentialSource::Refused(_));
        let access = self.access(key.clone(), base_url, source);
        let owner = access.owner();
        let watch = self.watch(access);
        if is_nobody_s {
            // What is on disk may be of anybody whom the environment named before.
            return self.send(TaskResult::Opened { key, watch, known: Ok(AccountRecord::default()) });
        }
        let known = self.history_of(&key).account_record(key.to_id(), owner);
        self.spawn(async move { TaskResult::Opened { key, watch, known: known.await } });
    }

    pub(super) fn access(&self, key: AccountKey, base_url: BaseUrl, source: CredentialSource) -> Access {
        let (secrets, portals) = (Arc::clone(&self.ports.secrets), Arc::clone(&self.ports.portals));
        Access::new(key, base_url, source, secrets, portals).with_limit(&self.requests)
    }

    /// Watches an account with this access. Returns the watch's number.
    pub(super) fn watch(&mut self, access: Access) -> u64 {
        let id = self.new_id();
        self.watches.insert(access.key.clone(), Watch::new(id, access));
        id
    }

    pub(super) fn handle_opened(&mut self, key: &AccountKey, watch: u64, known: AccountRecord) {
        let Some(watched) = self.watched(key, watch) else { return };
        let mut known = known.at(&watched.access.base_url);
        if watched.access.owner().is_some_and(|owner| known.owner != Some(owner)) {
            // The failure is another owner's.
            known.failure = None;
        }
        watched.owner = known.owner.clone();
        let owner = known.owner.clone();
        let mut remembered = StoredState::from(known);
        remembered.alerts = self.with_late_delivery(key, owner.as_ref(), remembered.alerts);
        self.handle(key, Event::AccountOpened(remembered));
        self.read_outbox(key);
    }

    /// Reads the stored records of all accounts again: another process may have changed them.
    pub(super) fn reload_history(&mut self) {
        // Reading a history that can't be used opens and closes it, which would cause the next reading.
        if self.history_fault.is_none() {
            self.watches.keys().cloned().collect::<Vec<_>>().iter().for_each(|key| self.read_stored_state(key));
        }
    }

    /// Asks the disk what other processes have recorded for an account.
    pub(super) fn read_stored_state(&self, key: &AccountKey) {
        let Some(watch) = self.watches.get(key) else { return };
        let (id, steps, key) = (watch.id, watch.steps, key.clone());
        let known = self.history_of(&key).account_record(key.to_id(), watch.access.owner());
        self.spawn(async move { TaskResult::StoredStateRead { key, watch: id, steps, known: known.await } });
    }

    pub(super) fn handle_stored_change(&mut self, key: &AccountKey, watch: u64, steps: u64, known: AccountRecord) {
        let is_forgetting = self.connect_state.is_forgetting(key);
        let Some(watched) = self.watched(key, watch) else { return };
        // Its record is being read anyway; or the disk doesn't know of its owner yet, and what it says is older.
        if is_forgetting || watched.state == State::Unopened || watched.disk == DiskState::Unclaimed {
            return;
        }
        if watched.steps != steps {
            return self.read_stored_state(key);
        }
        let known = known.at(&watched.access.base_url);
        // Another process may have deleted the readings.
        watched.forecast_basis = None;
        if known.owner == watched.owner {
            let mut remembered = StoredState::from(known);
            if let (DiskState::Behind, Some(active)) = (watched.disk, watched.state.active()) {
                remembered.alerts.clone_from(&active.alerts);
            }
            return self.handle(key, Event::StoredStateChanged(remembered));
        }
        if known.owner.is_some() && watched.access.credential_storage() == CredentialStorage::Keychain {
            // Another process has connected it with other credentials, which are in the keychain. An alert on the screen is
            // the previous owner's.
            self.ports.desktop.withdraw_notice(key);
            self.open(key.clone(), self.base_url_of(key), CredentialSource::Keychain);
        }
    }

    /// Follows changes of accounts and addresses in the settings.
    pub(super) async fn update_watched_accounts(&mut self) {
        let is_removed = |key: &AccountKey| key.stored().is_some_and(|id| self.settings.account(id).is_none());
        let removed: Vec<_> = self.watches.keys().filter(|key| is_removed(key)).cloned().collect();
        for key in removed {
            self.connect_event(connect_state::Event::RemovedElsewhere { account: key.clone() }).await;
            self.stop_watching(&key);
        }
        self.reopen_if_moved();
        self.open_accounts();
    }

    /// Starts watching again the accounts whose address in the settings has changed.
    pub(super) fn reopen_if_moved(&mut self) {
        let is_moved = |watch: &&Watch| {
            watch.access.credential_storage() == CredentialStorage::Keychain
                && watch.access.base_url != self.base_url_of(&watch.access.key)
        };
        let moved: Vec<_> = self.watches.values().filter(is_moved).map(|watch| watch.access.key.clone()).collect();
        for key in moved {
            self.ports.desktop.withdraw_notice(&key);
            self.open(key.clone(), self.base_url_of(&key), CredentialSource::Keychain);
        }
    }

    pub(super) fn stop_watching(&mut self, key: &AccountKey) {
        if self.watches.remove(key).is_some() {
            self.ports.desktop.withdraw_notice(key);
        }
        self.outbox.forget(key);
    }

    /// Where the readings and the alert memory of an account are.
    pub(super) fn history_of(&self, key: &AccountKey) -> &Disk {
        match key {
            AccountKey::Demo => &self.ports.demo_history,
            AccountKey::Stored(_) | AccountKey::Environment => &self.ports.history,
        }
    }

    /// The address of an account's portal: the environment's, else the account's own, else the vendor's.
    pub(super) fn base_url_of(&self, key: &AccountKey) -> BaseUrl {
        let own = || self.settings.account(&key.to_id()).map(|account| account.base_url.clone());
        self.ports.environment.base_url.clone().or_else(own).unwrap_or_default()
    }

    /// The settings of an account; the defaults for one that has none.
    pub(super) fn account_settings(&self, key: &AccountKey) -> AccountSettings {
        let own = match key {
            AccountKey::Demo => self.demo.as_ref().map(|demo| &demo.settings),
            AccountKey::Stored(_) | AccountKey::Environment => self.settings.account(&key.to_id()),
        };
        own.cloned().unwrap_or_else(|| AccountSettings::new(key.to_id()))
    }

    /// How long from one refresh of an account to the next.
    pub(super) fn interval_of(&self, key: &AccountKey) -> Duration {
        self.account_settings(key).refresh_interval.unwrap_or(self.settings.refresh_interval)
    }

    /// The account's moment in the interval, if there are others.
    pub(super) fn slot_of(&self, key: &AccountKey) -> Option<Slot> {
        let watches = self.watches_in_order();
        let place = watches.iter().position(|watch| watch.access.key == *key)?;
        (watches.len() > 1).then(|| Slot::of(place, watches.len(), self.first_slot))
    }

    /// What an account is called outside the page, told apart from others.
    pub(super) fn name_of(&self, key: &AccountKey) -> String {
        let name = self.settings.name_of(&self.account_settings(key));
        match self.watches.get(key) {
            Some(watch) => view::name_of(&name, watch.access.credential_storage(), self.words()),
            None => name,
        }
    }

    pub(super) fn account_details(&self, watch: &Watch) -> AccountDetails {
        let account = self.account_settings(&watch.access.key);
        AccountDetails {
            key: watch.access.key.clone(),
            name: self.settings.name_of(&account),
            currency: account.currency,
            thresholds: account.thresholds,
            connected_as: watch.identity.connected_as.clone(),
            pasted_token: watch.identity.pasted_token,
            storage: watch.access.credential_storage(),
        }
    }

    /// Whether the stored record of an account has not been read yet.
    pub(super) fn is_opening(&self) -> bool {
        self.watches.values().any(|watch| watch.state == State::Unopened)
    }

    /// The watch that a result is for; none if that was an earlier watch of the same account.
    pub(super) fn watched(&mut self, key: &AccountKey, watch: u64) -> Option<&mut Watch> {
        self.watches.get_mut(key).filter(|watched| watched.id == watch)
    }
}

impl From<AccountRecord> for StoredState {
    fn from(known: AccountRecord) -> Self {
        let alerts = known.alert_memory();
        Self { reading: known.reading, alerts, failure: known.failure }
    }
}
