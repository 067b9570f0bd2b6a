//! Connecting and forgetting, done: what the dialogue in [`crate::connecting`] wants, through the ports. Decides nothing
//! about its order.

use std::sync::Arc;

use partner_balance_core::account::{AccountKey, Balance, Kept, Owner};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::Fault;
use partner_balance_core::monitor::Event;

use super::{Demo, Ended, Runner};
use crate::access::{self, Access, Source, Tested};
use crate::connecting::{self, Effect};
use crate::history::Known;
use crate::messages::{Outcome, TypedCredential};
use crate::secrets::{Credential, SecretStore};
use crate::settings::{AccountSettings, Settings, UpdateError};
use crate::watch::{DiskState, Identity};

/// An account that has just been read, for the first time or for another owner than before.
#[derive(Debug)]
pub(super) struct Adopted {
    pub(super) key: AccountKey,
    pub(super) by: AdoptedBy,
    pub(super) owner: Owner,
    pub(super) balance: Balance,
}

/// What has read it.
#[derive(Debug)]
pub(super) enum AdoptedBy {
    /// The watch of this number.
    Watch(u64),
    /// The test of a credential that the user has typed: it is watched by this from now on, and the page waits for it.
    /// `steps` are those of the watch before it, when the disk was asked.
    Form { access: Box<Access>, request: u32, steps: Option<u64> },
}

impl Runner {
    /// Tests what was typed; nothing is stored yet.
    pub(super) fn connect(&mut self, id: u32, account: Option<AccountKey>, typed: TypedCredential) {
        match access::understood(typed) {
            Ok((typed_url, credential)) => {
                let account = self.account_to_connect(account);
                let usual_url = self.base_url_of(&account);
                self.test(id, account, usual_url, typed_url, credential);
            }
            Err(fields) => self.reply(id, Outcome::Refused { problem: None, fields }),
        }
    }

    fn test(
        &mut self,
        request: u32,
        account: AccountKey,
        usual_url: BaseUrl,
        typed_url: Option<BaseUrl>,
        credential: Credential,
    ) {
        let mut effects = self.connecting.handle(connecting::Event::TestRequested { request, account });
        let test = effects.iter().position(|effect| matches!(effect, Effect::Test { .. }));
        let test = test.map(|index| effects.remove(index));
        effects.into_iter().for_each(|effect| self.perform_connecting(effect));
        if let Some(Effect::Test { attempt }) = test {
            let portals = Arc::clone(&self.ports.portals);
            self.test = Some(self.spawn(async move {
                let outcome = access::test(portals.as_ref(), usual_url, typed_url, credential).await;
                Ended::Tested { attempt, outcome }
            }));
        }
    }

    /// Starts the simulator and connects to it like to any portal.
    pub(super) fn try_demo(&mut self, id: u32) {
        match self.ports.desktop.start_demo() {
            Ok(demo) => {
                let name = "Demo account".to_owned();
                let settings = AccountSettings { name, ..AccountSettings::new(AccountKey::Demo.to_id()) };
                self.demo = Some(Demo { settings });
                self.test(id, AccountKey::Demo, demo.base_url, None, demo.credential);
            }
            Err(fault) => self.refuse(id, &fault),
        }
    }

    pub(super) fn connect_event(&mut self, event: connecting::Event<Tested>) {
        let effects = self.connecting.handle(event);
        effects.into_iter().for_each(|effect| self.perform_connecting(effect));
    }

    fn perform_connecting(&mut self, effect: Effect<Tested>) {
        match effect {
            Effect::AbortTest => {
                if let Some(test) = self.test.take() {
                    test.abort();
                }
            }
            // Begun by [`Runner::test`], which has the credential.
            Effect::Test { .. } => {}
            Effect::Store { attempt, account, tested } => self.store(attempt, account, tested),
            Effect::TakeBack { account } => self.take_back(account),
            Effect::Adopt { request, account, tested, kept } => self.adopt(request, account, tested, kept),
            Effect::Forget { account } => self.forget(account),
            Effect::Remove { requests, account } => self.remove(&requests, &account),
            Effect::GoOn { account } => {
                if let Some(watch) = self.watches.get_mut(&account) {
                    watch.access.reopen();
                    watch.abandon_request();
                    self.handle(&account, Event::RequestAbandoned);
                }
            }
            Effect::Refuse { request, fault } => {
                tracing::info!(code = ?fault.code, detail = %fault.detail, "not connected, or not forgotten");
                self.refuse(request, &fault);
            }
        }
    }

    /// Hands the tested credential to the keychain, which may ask the user first.
    fn store(&self, attempt: u64, account: AccountKey, tested: Tested) {
        let secrets = Arc::clone(&self.ports.secrets);
        self.spawn(async move {
            let outcome = access::store(secrets.as_ref(), &account.to_id(), &tested).await;
            Ended::Stored { attempt, account, tested, outcome }
        });
    }

    /// Removes a credential that is no longer wanted, unless its account is in use.
    fn take_back(&self, account: AccountKey) {
        if self.watches.contains_key(&account) {
            return self.send(Ended::TakenBack { account });
        }
        let secrets = Arc::clone(&self.ports.secrets);
        self.spawn(async move {
            if let Err(fault) = secrets.forget(&account.to_id()).await {
                tracing::error!(code = ?fault.code, "a credential that is not wanted stays in the keychain");
            }
            Ended::TakenBack { account }
        });
    }

    /// From now on this account is watched and shown, beginning with the reading that tested it.
    fn adopt(&mut self, request: u32, key: AccountKey, tested: Tested, kept: Kept) {
        let Tested { base_url, typed_url, credential, owner, portal, sessions, balance } = tested;
        let source = match kept {
            Kept::Keychain => Source::Keychain,
            Kept::ThisRun | Kept::Environment | Kept::Demo => Source::Memory(credential, kept),
        };
        if let Some(id) = key.stored() {
            // Forgotten meanwhile, the settings name no address any more.
            let is_new = self.settings.account(id).is_none() && self.ports.environment.base_url.is_none();
            let kept_url = typed_url.or_else(|| is_new.then(|| base_url.clone()));
            self.keep_account(&key, kept_url);
            self.end_demo();
        }
        let access = self.access(key.clone(), base_url, source).with_portal(portal, owner.clone());
        if kept == Kept::Keychain {
            let account_sessions = access.sessions();
            tokio::spawn(async move { sessions.hand_over(account_sessions).await });
        }
        let by = AdoptedBy::Form { access: Box::new(access), request, steps: self.steps_of(&key) };
        self.take_up_owner(Adopted { key, by, owner, balance });
    }

    fn steps_of(&self, key: &AccountKey) -> Option<u64> {
        self.watches.get(key).map(|watch| watch.steps)
    }

    /// Asks the disk what it remembers of the owner who has just been read, who is the account's from now on.
    pub(super) fn take_up_owner(&self, adopted: Adopted) {
        let Adopted { key, owner, .. } = &adopted;
        if *key == AccountKey::Demo {
            return self.send(Ended::Adopted { adopted: Box::new(adopted), known: Ok(Known::default()) });
        }
        let known = self.ports.history.adopt(key.to_id(), owner.clone());
        self.spawn(async move { Ended::Adopted { known: known.await, adopted: Box::new(adopted) } });
    }

    /// `known` is none when the disk could not be told.
    pub(super) fn take_adopted(&mut self, adopted: Adopted, known: Option<Known>) {
        let Adopted { key, by, owner, balance } = adopted;
        let (watch, request) = match by {
            AdoptedBy::Watch(watch) => (watch, None),
            AdoptedBy::Form { access, request, steps } if steps != self.steps_of(&key) => {
                // What the disk says is of before the newest of them.
                let by = AdoptedBy::Form { access, request, steps: self.steps_of(&key) };
                return self.take_up_owner(Adopted { key, by, owner, balance });
            }
            AdoptedBy::Form { access, request, .. } => {
                let had = self.watches.get(&key).and_then(|watch| watch.owner.clone());
                if had.is_some_and(|had| had != owner) {
                    // What is on the screen says nothing of this owner.
                    self.ports.desktop.withdraw_alert(&key);
                }
                self.front = Some(key.clone());
                (self.watch(*access), Some(request))
            }
        };
        if let Some(watched) = self.watched(&key, watch) {
            watched.identity = Identity::of(&balance);
            watched.disk = if known.is_some() { DiskState::Current } else { DiskState::Unclaimed };
            watched.owner = Some(owner.clone());
            let alerts = self.with_late_alert(&key, Some(&owner), known.unwrap_or_default().alert_memory());
            self.handle(&key, Event::AccountConfirmed { reading: balance.reading, alerts });
        }
        if let Some(request) = request {
            // The view that shows it goes out before the form's process ends.
            self.show();
            self.ports.desktop.discard_form();
            self.reply(request, Outcome::Done);
        }
    }

    /// Leaves nothing of the demo: beside a real account it would go on spending and warning.
    fn end_demo(&mut self) {
        self.demo = None;
        self.stop_watching(&AccountKey::Demo);
    }

    fn keep_account(&mut self, key: &AccountKey, typed_url: Option<BaseUrl>) {
        let with_account = |settings: &Settings| settings.clone().with_account_at(&key.to_id(), typed_url.as_ref());
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

    /// The account the form is about: the one it names, so that its history goes on, else the first of the settings.
    pub(super) fn account_to_connect(&self, named: Option<AccountKey>) -> AccountKey {
        let first = || self.settings.accounts.iter().map(|account| AccountKey::Stored(account.id.clone())).next();
        let stored = named.filter(|key| key.stored().is_some()).or_else(first);
        stored.unwrap_or_else(|| AccountKey::Stored(AccountSettings::new_id()))
    }

    /// Removes every trace of an account, the keychain's first.
    fn forget(&mut self, account: AccountKey) {
        let kept = match self.watches.get_mut(&account) {
            Some(watch) => {
                // Nothing of it may reach the keychain once its items are gone.
                watch.access.close();
                watch.abandon_request();
                watch.access.kept()
            }
            // Another process has removed it; what this one has left of it goes as well.
            None if account.stored().is_some() => Kept::ThisRun,
            None => return self.send(Ended::Forgotten { account, outcome: Ok(()) }),
        };
        let secrets = Arc::clone(&self.ports.secrets);
        let history = self.ports.history.clone();
        self.spawn(async move {
            let mut outcome = forget_secrets(&account, kept, secrets.as_ref()).await;
            if outcome.is_ok() && kept != Kept::Demo {
                outcome = history.forget(account.to_id()).await;
            }
            Ended::Forgotten { account, outcome }
        });
    }

    fn remove(&mut self, requests: &[u32], account: &AccountKey) {
        if let Some(id) = account.stored() {
            let change = |settings: &Settings| Ok::<_, Fault>(settings.clone().without_account(id));
            match self.ports.settings.update(&self.settings, change) {
                Ok(settings) => self.take_settings(settings),
                Err(UpdateError::Refused(fault) | UpdateError::Unavailable(fault)) => {
                    // Asked once more, it goes on where it stopped.
                    self.perform_connecting(Effect::GoOn { account: account.clone() });
                    return requests.iter().for_each(|request| self.refuse(*request, &fault));
                }
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

async fn forget_secrets(account: &AccountKey, kept: Kept, secrets: &dyn SecretStore) -> Result<(), Fault> {
    match kept {
        Kept::Demo | Kept::Environment => Ok(()),
        Kept::Keychain => secrets.forget(&account.to_id()).await,
        // It never had an item; an earlier run may have left one, if there is a keychain at all.
        Kept::ThisRun => match secrets.forget(&account.to_id()).await {
            Err(fault) if fault.code.means_no_keychain() => Ok(()),
            outcome => outcome,
        },
    }
}
