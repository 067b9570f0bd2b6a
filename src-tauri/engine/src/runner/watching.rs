//! Which account is watched, and what is known of it besides its balance. Turning to one ends with another.
//! Must not know how an account is won or lost: that is `connecting`.

use std::sync::Arc;

use partner_balance_core::account::{AccountId, Balance, Kept};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::monitor::{Confirmed, Event};
use partner_balance_core::view::AccountFacts;

use super::{Identity, Runner};
use crate::access::{Access, Source};
use crate::environment;

impl Runner {
    /// The account to start with: the environment's, else the first of the settings, else none.
    pub(super) fn open_first_account(&mut self) {
        let base_url = self.ports.environment.base_url.clone();
        if let Some(credential) = self.ports.environment.credential.clone() {
            let source = match credential {
                Ok(credential) => Source::Memory(credential, Kept::Environment),
                Err(fault) => Source::Refused(fault),
            };
            self.open(AccountId::new(environment::ACCOUNT), base_url.unwrap_or_default(), source);
        } else if let Some(account) = self.settings.accounts.iter().find(|one| one.id.as_str() != environment::ACCOUNT)
        {
            let (id, stored_url) = (account.id.clone(), account.base_url.clone());
            self.open(id, base_url.unwrap_or(stored_url), Source::Keychain);
        }
    }

    /// Watches an account from what the disk remembers of it.
    pub(super) fn open(&mut self, account: AccountId, base_url: BaseUrl, source: Source) {
        let watched = self.new_watched(account, base_url, source);
        let known = self.ports.readings.known(&watched.account, Some(&watched.owner));
        let known = self.note_history(known);
        let (alerts, last) = (known.alert_memory(), known.reading);
        self.watch(watched);
        self.handle(Event::AccountOpened { last, alerts, confirmed: Confirmed::FromMemory });
    }

    pub(super) fn new_watched(&self, account: AccountId, base_url: BaseUrl, source: Source) -> Access {
        Access::new(account, base_url, source, Arc::clone(&self.ports.secrets), Arc::clone(&self.ports.portals))
    }

    /// Turns to an account, away from any other.
    pub(super) fn watch(&mut self, watched: Access) {
        if self.watched.as_ref().is_some_and(|before| before.account != watched.account) {
            self.ports.desktop.withdraw_alert();
        }
        self.stop_watching();
        self.watched = Some(Arc::new(watched));
    }

    pub(super) fn stop_watching(&mut self) {
        if let Some(fetch) = self.fetch.take() {
            fetch.abort();
        }
        if let Some(watched) = self.watched.take() {
            watched.close();
        }
        self.identity = Identity::default();
        self.missed_alerts = None;
    }

    pub(super) fn identify(&mut self, balance: &Balance) {
        self.identity = Identity { connected_as: balance.connected_as.clone(), pasted_token: balance.pasted_token };
    }

    pub(super) fn account_facts(&self) -> Option<AccountFacts> {
        let watched = self.watched.as_ref()?;
        let account = self.account_settings();
        Some(AccountFacts {
            name: account.name,
            currency: account.currency,
            thresholds: account.thresholds,
            connected_as: self.identity.connected_as.clone(),
            pasted_token: self.identity.pasted_token,
            kept: watched.kept(),
        })
    }
}
