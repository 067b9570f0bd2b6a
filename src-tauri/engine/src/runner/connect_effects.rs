//! Performs the effects of [`crate::connect_state`] through the ports. Must not decide their order.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use partner_balance_core::account::{AccountKey, Balance, CredentialStorage, Owner, Reading};
use partner_balance_core::alerts::AlertMemory;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::monitor::Event;
use partner_balance_core::page::Place;

use super::language::demo_name;
use super::{DemoAccount, Runner, TaskResult};
use crate::access::{self, Access, CredentialSource, TestedCredential};
use crate::connect_state::{self, Effect};
use crate::history::AccountRecord;
use crate::messages::{Outcome, TypedCredential};
use crate::secrets::{Credential, SecretStore};
use crate::settings::{AccountSettings, Settings, UpdateError};
use crate::watch::{DiskState, Identity};

/// No gap in the demo's past is longer than three of these.
const DEMO_INTERVAL: Duration = Duration::from_hours(30 * 24);

/// An account that has just been read, for the first time or for another owner than before.
#[derive(Debug)]
pub(super) struct ConnectedAccount {
    pub(super) key: AccountKey,
    pub(super) by: ConnectedBy,
    pub(super) owner: Owner,
    pub(super) balance: Balance,
}

/// What has read it.
#[derive(Debug)]
pub(super) enum ConnectedBy {
    /// The watch of this number.
    Watch(u64),
    /// The test of a credential that the user has typed: it is watched by this from now on, and the page waits for it.
    /// `steps` are those of the watch before it, when the disk was asked.
    Form { access: Box<Access>, request: u32, steps: Option<u64> },
}

impl Runner {
    /// Tests a typed credential. Stores nothing yet.
    pub(super) async fn connect(&mut self, id: u32, account: Option<AccountKey>, typed: TypedCredential) {
        let account = account.unwrap_or_else(|| self.account_without_name());
        if account.stored().is_none() {
            // Its credential is not the program's to change; any other account's neither.
            return self.refuse(id, &Fault::new(FaultCode::EnvironmentUnusable, ""));
        }
        match access::parse_typed(typed, self.words()) {
            Ok((typed_url, credential)) => {
                let usual_url = self.base_url_of(&account);
                self.test(id, account, usual_url, typed_url, credential).await;
            }
            Err(fields) => self.reply(id, Outcome::Refused { problem: None, fields }),
        }
    }

    async fn test(
        &mut self,
        request: u32,
        account: AccountKey,
        usual_url: BaseUrl,
        typed_url: Option<BaseUrl>,
        credential: Credential,
    ) {
        let (attempt, effects) = self.connect_state.begin(request, account);
        self.perform_connect_effects(effects).await;
        let portals = Arc::clone(&self.ports.portals);
        self.test = Some(self.spawn(async move {
            let outcome = access::test(portals.as_ref(), usual_url, typed_url, credential).await;
            TaskResult::Tested { attempt, outcome }
        }));
    }

    /// Starts the simulator and connects to it.
    pub(super) async fn try_demo(&mut self, id: u32) {
        match self.ports.desktop.start_demo() {
            Ok(demo) => {
                let name = demo_name(self.words());
                let settings = AccountSettings { name, ..AccountSettings::new(AccountKey::Demo.to_id()) };
                self.demo = Some(DemoAccount { settings, past: demo.past });
                self.test(id, AccountKey::Demo, demo.base_url, None, demo.credential).await;
            }
            Err(fault) => self.refuse(id, &fault),
        }
    }

    pub(super) async fn connect_event(&mut self, event: connect_state::Event<TestedCredential>) {
        let effects = self.connect_state.handle(event);
        self.perform_connect_effects(effects).await;
    }

    async fn perform_connect_effects(&mut self, effects: Vec<Effect<TestedCredential>>) {
        for effect in effects {
            self.perform_connect_effect(effect).await;
        }
    }

    async fn perform_connect_effect(&mut self, effect: Effect<TestedCredential>) {
        match effect {
            Effect::AbortTest => {
                if let Some(test) = self.test.take() {
                    test.abort();
                }
            }
            Effect::Store { attempt, account, tested } => self.store(attempt, account, tested),
            Effect::RemoveUnwanted { account } => self.remove_unwanted(account),
            Effect::StartWatching { request, account, tested, storage } => {
                self.start_watching(request, account, tested, storage).await;
            }
            Effect::Forget { account } => self.forget(account),
            Effect::Remove { requests, account } => self.remove(&requests, &account).await,
            Effect::ResumeWatching { account } => self.resume_watching(&account),
            Effect::Refuse { request, fault } => {
                tracing::info!(code = ?fault.code, detail = %fault.detail, "not connected, or not forgotten");
                self.refuse(request, &fault);
            }
        }
    }

    fn resume_watching(&mut self, account: &AccountKey) {
        if let Some(watch) = self.watches.get_mut(account) {
            watch.access.reopen();
            watch.abandon_request();
            self.handle(account, Event::RequestAbandoned);
        }
    }

    /// Stores the tested credential in the keychain, which may prompt the user first.
    fn store(&self, attempt: u64, account: AccountKey, tested: TestedCredential) {
        let secrets = Arc::clone(&self.ports.secrets);
        self.spawn(async move {
            let outcome = access::store(secrets.as_ref(), &account.to_id(), &tested).await;
            TaskResult::Stored { attempt, account, tested, outcome }
        });
    }

    /// Removes a credential that is no longer wanted, unless its account is in use.
    fn remove_unwanted(&self, account: AccountKey) {
        if self.watches.contains_key(&account) {
            return self.send(TaskResult::TakenBack { account });
        }
        let secrets = Arc::clone(&self.ports.secrets);
        self.spawn(async move {
            if let Err(fault) = secrets.forget(&account.to_id()).await {
                tracing::error!(code = ?fault.code, "a credential that is not wanted stays in the keychain");
            }
            TaskResult::TakenBack { account }
        });
    }

    /// Watches and displays this account, beginning with the reading of its test.
    async fn start_watching(
        &mut self,
        request: u32,
        key: AccountKey,
        tested: TestedCredential,
        storage: CredentialStorage,
    ) {
        let TestedCredential { base_url, typed_url, credential, owner, portal, sessions, balance } = tested;
        let source = match storage {
            CredentialStorage::Keychain => CredentialSource::Keychain,
            CredentialStorage::ThisRun | CredentialStorage::Environment | CredentialStorage::Demo => {
                CredentialSource::Memory(credential, storage)
            }
        };
        if let Some(id) = key.stored() {
            // Forgotten meanwhile, the settings name no address any more.
            let is_new = self.settings.account(id).is_none() && self.ports.environment.base_url.is_none();
            let saved_url = typed_url.or_else(|| is_new.then(|| base_url.clone()));
            self.save_account(id.clone(), saved_url).await;
            self.end_demo();
        }
        let access = self.access(key.clone(), base_url, source).with_portal(portal, owner.clone());
        if storage == CredentialStorage::Keychain {
            let account_sessions = access.sessions();
            tokio::spawn(async move { sessions.hand_over(account_sessions).await });
        }
        if storage == CredentialStorage::Demo {
            self.begin_demo_history(owner.clone());
        }
        let by = ConnectedBy::Form { access: Box::new(access), request, steps: self.steps_of(&key) };
        self.set_owner(ConnectedAccount { key, by, owner, balance });
    }

    fn steps_of(&self, key: &AccountKey) -> Option<u64> {
        self.watches.get(key).map(|watch| watch.steps)
    }

    /// Stores the account's owner and reads their record.
    pub(super) fn set_owner(&self, connected: ConnectedAccount) {
        let ConnectedAccount { key, owner, .. } = &connected;
        let known = self.history_of(key).set_owner(key.to_id(), owner.clone());
        self.spawn(async move { TaskResult::OwnerSet { known: known.await, connected: Box::new(connected) } });
    }

    /// `known` is none when the disk could not be told.
    pub(super) fn handle_owner_set(&mut self, adopted: ConnectedAccount, known: Option<AccountRecord>) {
        let ConnectedAccount { key, by, owner, balance } = adopted;
        let unsaved = self.unsaved_alerts(&key, &owner, known.as_ref());
        let (watch, request) = match by {
            ConnectedBy::Watch(watch) => (watch, None),
            ConnectedBy::Form { request, .. } if key == AccountKey::Demo && self.demo.is_none() => {
                // A real account has come while it was starting.
                return self.refuse(request, &Fault::new(FaultCode::CredentialsMissing, "the demo has ended"));
            }
            ConnectedBy::Form { access, request, steps } if steps != self.steps_of(&key) => {
                // The alert memory was stepped since: what the disk says is older.
                let by = ConnectedBy::Form { access, request, steps: self.steps_of(&key) };
                return self.set_owner(ConnectedAccount { key, by, owner, balance });
            }
            ConnectedBy::Form { access, request, .. } => {
                let had = self.watches.get(&key).and_then(|watch| watch.owner.clone());
                if had.is_some_and(|had| had != owner) {
                    // What is on the screen or still to be sent says nothing of this owner.
                    self.ports.desktop.withdraw_notice(&key);
                    self.outbox.forget(&key);
                }
                self.place = Place::Account(key.clone());
                (self.watch(*access), Some(request))
            }
        };
        if let Some(watched) = self.watched(&key, watch) {
            watched.identity = Identity::of(&balance);
            watched.disk = match (&known, &unsaved) {
                (None, _) => DiskState::Unclaimed,
                (Some(_), Some(_)) => DiskState::Behind,
                (Some(_), None) => DiskState::Current,
            };
            watched.owner = Some(owner.clone());
            let alerts = unsaved.unwrap_or_else(|| known.unwrap_or_default().alert_memory());
            let alerts = self.with_late_delivery(&key, Some(&owner), alerts);
            self.handle(&key, Event::AccountConfirmed { reading: balance.reading, alerts });
            self.read_outbox(&key);
        }
        if let Some(request) = request {
            // Show the new view before the form's process ends.
            self.show();
            self.ports.desktop.discard_form();
            self.reply(request, Outcome::Done);
        }
    }

    /// The demo's readings of the time before it was started, instead of those of an earlier demo.
    fn begin_demo_history(&self, owner: Owner) {
        let Some(demo) = &self.demo else { return };
        let (id, past, now) = (demo.settings.id.clone(), demo.past.clone(), self.ports.clock.now().wall);
        let begun = self.ports.demo_history.call(move |history| {
            history.forget(&id)?;
            history.set_owner(&id, &owner)?;
            // Each amount lasts until the next, or until now.
            let ends = past.iter().skip(1).map(|next| next.at).chain([now]);
            for (point, end) in past.iter().zip(ends) {
                for fetched_at in [point.at, end - SignedDuration::from_secs(1)] {
                    let reading = Reading { amount: point.amount, fetched_at, request_id: None };
                    history
                        .record(&id, &owner, &reading, DEMO_INTERVAL, |stored| stored.unwrap_or_default().to_owned())?;
                }
            }
            Ok(())
        });
        self.spawn(async move { TaskResult::Written { account: AccountKey::Demo, outcome: begun.await } });
    }

    /// The alert memory of this account and owner so far, if the disk lacks steps of it. `known` is what the disk has told.
    fn unsaved_alerts(&self, key: &AccountKey, owner: &Owner, known: Option<&AccountRecord>) -> Option<AlertMemory> {
        let watch = self.watches.get(key).filter(|watch| watch.owner.as_ref() == Some(owner))?;
        let is_saved = known.is_some() && watch.disk == DiskState::Current;
        watch.state.active().filter(|_| !is_saved).map(|active| active.alerts.clone())
    }

    /// Leaves nothing of the demo: beside a real account it would go on spending and warning.
    pub(super) fn end_demo(&mut self) {
        self.demo = None;
        self.stop_watching(&AccountKey::Demo);
    }

    /// The account of a form that names none: the first of the settings, so that its history goes on.
    pub(super) fn account_without_name(&self) -> AccountKey {
        let mut of_settings = self.settings.accounts.iter().map(|account| AccountKey::of_settings(account.id.clone()));
        let stored = of_settings.find(|key| key.stored().is_some());
        stored.unwrap_or_else(|| AccountKey::Stored(AccountSettings::new_id()))
    }

    /// Removes all data of an account, first in the keychain.
    fn forget(&mut self, account: AccountKey) {
        let storage = match self.watches.get_mut(&account) {
            Some(watch) => {
                // Nothing of it may reach the keychain once its items are gone.
                watch.access.close();
                watch.abandon_request();
                watch.access.credential_storage()
            }
            // Another process has removed it; what this one has left of it goes as well.
            None if account.stored().is_some() => CredentialStorage::ThisRun,
            None => return self.send(TaskResult::Forgotten { account, outcome: Ok(()) }),
        };
        let secrets = Arc::clone(&self.ports.secrets);
        let history = self.history_of(&account).clone();
        self.spawn(async move {
            let mut outcome = forget_secrets(&account, storage, secrets.as_ref()).await;
            if outcome.is_ok() {
                outcome = history.forget(account.to_id()).await;
            }
            TaskResult::Forgotten { account, outcome }
        });
    }

    async fn remove(&mut self, requests: &[u32], account: &AccountKey) {
        if let Some(id) = account.stored() {
            let id = id.clone();
            let change = move |settings: &Settings| Ok::<_, Fault>(settings.clone().without_account(&id));
            let saved = self.update_settings(change).await;
            if let Err(UpdateError::Refused(fault) | UpdateError::Unavailable(fault)) = saved {
                // The next attempt continues here.
                self.resume_watching(account);
                return requests.iter().for_each(|request| self.refuse(*request, &fault));
            }
        }
        match account {
            AccountKey::Demo => self.end_demo(),
            AccountKey::Stored(_) | AccountKey::Environment => self.stop_watching(account),
        }
        self.show();
        requests.iter().for_each(|request| self.reply(*request, Outcome::Done));
    }
}

async fn forget_secrets(
    account: &AccountKey,
    storage: CredentialStorage,
    secrets: &dyn SecretStore,
) -> Result<(), Fault> {
    match storage {
        CredentialStorage::Demo => Ok(()),
        CredentialStorage::Keychain => secrets.forget(&account.to_id()).await,
        // An earlier run may have stored an item, and there may be the secret of a webhook, if there is a keychain.
        CredentialStorage::ThisRun | CredentialStorage::Environment => match secrets.forget(&account.to_id()).await {
            Err(fault) if fault.code.means_no_keychain() => Ok(()),
            outcome => outcome,
        },
    }
}
