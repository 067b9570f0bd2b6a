//! How an account is won and lost: the credential is tested against the portal before anything is stored, then goes
//! to the keychain, then the account to the settings; forgetting goes the same way back.

use std::sync::Arc;

use partner_balance_core::account::{AccountId, Kept};
use partner_balance_core::alerts::AlertMemory;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::monitor::{Confirmed, Event};

use super::{DEMO_ACCOUNT, Ended, Runner};
use crate::access::{self, Access, Owner, Source, Tested};
use crate::environment;
use crate::messages::{Outcome, TypedCredential};
use crate::secrets::Credential;
use crate::settings::{AccountSettings, Settings, UpdateError};

/// A tested credential and what became of it at the keychain: whose it is, if that took it.
pub(super) struct Stored {
    account: AccountId,
    tested: Tested,
    outcome: Result<Owner, Fault>,
}

impl std::fmt::Debug for Stored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stored").field("outcome", &self.outcome).finish_non_exhaustive()
    }
}

impl Runner {
    /// Mints a real token and reads the real balance; nothing is stored yet.
    pub(super) fn test_credential(&mut self, id: u32, typed: TypedCredential) {
        match access::understood(typed) {
            Ok((typed_url, credential)) => {
                self.spawn_test(id, self.usual_base_url(), typed_url, credential);
            }
            Err(fields) => self.reply(id, Outcome::Refused { problem: None, fields }),
        }
    }

    /// The address where nothing is typed: the environment's, else the known account's, else the vendor's.
    pub(super) fn usual_base_url(&self) -> BaseUrl {
        let known = || self.settings.account(&self.account_to_connect()).map(|account| account.base_url.clone());
        self.ports.environment.base_url.clone().or_else(known).unwrap_or_default()
    }

    fn spawn_test(&mut self, id: u32, usual_url: BaseUrl, typed_url: Option<BaseUrl>, credential: Credential) {
        self.give_up_connecting();
        let attempt = self.attempt;
        let (portals, sender) = (Arc::clone(&self.ports.portals), self.sender.clone());
        self.test = Some(tokio::spawn(async move {
            let outcome = access::test(portals.as_ref(), usual_url, typed_url, credential).await;
            let _ = sender.send(Ended::Test { id, attempt, outcome });
        }));
    }

    pub(super) fn take_tested(&mut self, id: u32, outcome: Result<Tested, Fault>) {
        match outcome {
            Ok(tested) if self.demo_url.as_ref() == Some(&tested.base_url) => {
                self.adopt(AccountId::new(DEMO_ACCOUNT), tested, Kept::Demo);
                self.reply(id, Outcome::Done);
            }
            Ok(tested) => {
                self.is_storing = true;
                self.store(id, tested);
            }
            Err(fault) => {
                tracing::info!(code = ?fault.code, detail = %fault.detail, "the credential was not accepted");
                self.refuse(id, &fault);
            }
        }
    }

    /// Hands the tested credential to the keychain, which may ask the user first.
    fn store(&mut self, id: u32, tested: Tested) {
        let (account, attempt) = (self.account_to_connect(), self.attempt);
        let (secrets, sender) = (Arc::clone(&self.ports.secrets), self.sender.clone());
        tokio::spawn(async move {
            let outcome = access::store(secrets.as_ref(), &account, &tested.credential).await;
            let _ = sender.send(Ended::Store { id, attempt, stored: Stored { account, tested, outcome } });
        });
    }

    /// Ends what the form has begun and not finished; nothing of it counts any more.
    pub(super) fn give_up_connecting(&mut self) {
        self.attempt += 1;
        self.is_storing = false;
        self.tested = None;
        if let Some(test) = self.test.take() {
            test.abort();
        }
    }

    /// Removes a credential that was stored for an attempt that no longer counts, unless the account is in use.
    pub(super) fn take_back(&self, stored: Stored) {
        if self.watched.as_ref().is_some_and(|watched| watched.account == stored.account) {
            return;
        }
        let secrets = Arc::clone(&self.ports.secrets);
        tokio::spawn(async move {
            if let Err(fault) = secrets.forget(&stored.account).await {
                tracing::error!(code = ?fault.code, "a credential that is not wanted stays in the keychain");
            }
        });
    }

    pub(super) fn take_stored(&mut self, id: u32, stored: Stored) {
        self.is_storing = false;
        match stored.outcome {
            Ok(owner) => {
                if owner == Owner::Another {
                    // Readings and alerts of one account say nothing of another.
                    let forgotten = self.ports.readings.forget(&stored.account);
                    self.note_history(forgotten);
                    self.ports.desktop.withdraw_alert();
                }
                self.adopt(self.account_to_connect(), stored.tested, Kept::Keychain);
                self.reply(id, Outcome::Done);
            }
            Err(fault) => {
                self.tested = Some(stored.tested);
                self.refuse(id, &fault);
            }
        }
    }

    /// The keychain again, for a credential it has not taken.
    pub(super) fn store_again(&mut self, id: u32) {
        match self.tested.take() {
            Some(tested) => self.store(id, tested),
            None => self.refuse(id, &Fault::new(FaultCode::CredentialsMissing, "nothing tested")),
        }
    }

    /// The user's choice where there is no keychain: never a file.
    pub(super) fn keep_for_this_run(&mut self, id: u32) {
        match self.tested.take() {
            Some(tested) => {
                self.adopt(self.account_to_connect(), tested, Kept::ThisRun);
                self.reply(id, Outcome::Done);
            }
            None => self.refuse(id, &Fault::new(FaultCode::CredentialsMissing, "nothing tested")),
        }
    }

    /// Starts the simulator and connects to it like to any portal.
    pub(super) fn try_demo(&mut self, id: u32) {
        match self.ports.desktop.start_demo() {
            Ok(demo) => {
                let name = "Demo account".to_owned();
                let account = AccountSettings { name, ..AccountSettings::new(AccountId::new(DEMO_ACCOUNT)) };
                self.settings = std::mem::take(&mut self.settings).with_account(account);
                self.demo_url = Some(demo.base_url.clone());
                self.spawn_test(id, demo.base_url, None, demo.credential);
            }
            Err(fault) => self.refuse(id, &fault),
        }
    }

    /// From now on this account is watched, beginning with the reading that tested it.
    fn adopt(&mut self, account: AccountId, tested: Tested, kept: Kept) {
        let Tested { base_url, typed_url, credential, portal, shelf, balance } = tested;
        let source = match kept {
            Kept::Keychain => Source::Keychain,
            Kept::ThisRun | Kept::Environment | Kept::Demo => Source::Memory(credential, kept),
        };
        if kept != Kept::Demo {
            self.keep_account(&account, typed_url);
        }
        let alerts = match kept {
            Kept::Demo => AlertMemory::default(),
            Kept::Keychain | Kept::ThisRun | Kept::Environment => {
                let known = self.ports.readings.known(&account, None);
                self.note_history(known).alert_memory()
            }
        };
        let watched = self.new_watched(account, base_url, source).with_portal(portal);
        if kept == Kept::Keychain {
            let account_shelf = watched.shelf();
            tokio::spawn(async move { shelf.hand_over(account_shelf).await });
        }
        self.watch(watched);
        self.tested = None;
        self.identify(&balance);
        let last = Some(balance.reading);
        self.handle(Event::AccountOpened { last, alerts, confirmed: Confirmed::JustNow });
        // The view that shows it goes out before the form's process ends.
        self.show();
        self.ports.desktop.discard_form();
    }

    fn keep_account(&mut self, account: &AccountId, typed_url: Option<BaseUrl>) {
        let with_account = |settings: &Settings| settings.clone().with_account_at(account, typed_url.as_ref());
        let change = |settings: &Settings| Ok::<_, Fault>(with_account(settings));
        match self.ports.settings.update(&self.settings, change) {
            Ok(settings) => self.take_settings(settings),
            Err(UpdateError::Refused(fault) | UpdateError::Unavailable(fault)) => {
                // The account works until the program ends; the user is told.
                self.settings = with_account(&self.settings);
                self.note_settings(&fault);
            }
        }
    }

    /// The account the form is about: the known one, so that its history goes on, or the first.
    fn account_to_connect(&self) -> AccountId {
        let is_real = |id: &AccountId| id.as_str() != DEMO_ACCOUNT && id.as_str() != environment::ACCOUNT;
        let watched = self.watched.as_ref().map(|watched| watched.account.clone()).filter(is_real);
        let known = self.settings.accounts.iter().map(|account| account.id.clone()).find(is_real);
        watched.or(known).unwrap_or_else(|| AccountId::new(AccountSettings::DEFAULT_ID))
    }

    /// Removes every trace of the watched account, the keychain's first.
    pub(super) fn forget(&mut self, id: u32) {
        let Some(watched) = self.watched.clone() else {
            return self.reply(id, Outcome::Done);
        };
        // Nothing of it may reach the keychain once its items are gone.
        self.give_up_connecting();
        watched.close();
        if let Some(fetch) = self.fetch.take() {
            fetch.abort();
        }
        let (secrets, sender) = (Arc::clone(&self.ports.secrets), self.sender.clone());
        tokio::spawn(async move {
            let outcome = forget_secrets(&watched, secrets.as_ref()).await;
            let _ = sender.send(Ended::Forget { id, outcome });
        });
    }

    pub(super) fn take_forgotten(&mut self, id: u32, outcome: Result<(), Fault>) {
        let Some(watched) = self.watched.clone() else { return };
        let account = watched.account.clone();
        let outcome = outcome.and_then(|()| self.forget_on_disk(&watched));
        if let Err(fault) = outcome {
            // Asked once more, it goes on where it stopped.
            watched.reopen();
            if let Some(fetch) = self.fetch.take() {
                fetch.abort();
            }
            self.handle(Event::RequestAbandoned);
            return self.refuse(id, &fault);
        }
        self.settings = std::mem::take(&mut self.settings).without_account(&account);
        self.stop_watching();
        self.ports.desktop.withdraw_alert();
        self.handle(Event::AccountForgotten);
        if watched.kept() == Kept::Demo {
            // Back to the account there was before the demo, if there was one.
            self.open_first_account();
        }
        self.show();
        self.reply(id, Outcome::Done);
    }
}

impl Runner {
    fn forget_on_disk(&mut self, watched: &Access) -> Result<(), Fault> {
        if watched.kept() == Kept::Demo {
            return Ok(());
        }
        self.ports.readings.forget(&watched.account)?;
        let change = |settings: &Settings| Ok::<_, Fault>(settings.clone().without_account(&watched.account));
        match self.ports.settings.update(&self.settings, change) {
            Ok(settings) => self.take_settings(settings),
            Err(UpdateError::Refused(fault) | UpdateError::Unavailable(fault)) => return Err(fault),
        }
        Ok(())
    }
}

async fn forget_secrets(watched: &Access, secrets: &dyn crate::secrets::SecretStore) -> Result<(), Fault> {
    match watched.kept() {
        Kept::Demo | Kept::Environment => Ok(()),
        Kept::Keychain => secrets.forget(&watched.account).await,
        // It never had an item; an earlier run may have left one, if there is a keychain at all.
        Kept::ThisRun => match secrets.forget(&watched.account).await {
            Err(fault) if matches!(fault.code, FaultCode::KeychainMissing | FaultCode::KeychainFailed) => Ok(()),
            outcome => outcome,
        },
    }
}
