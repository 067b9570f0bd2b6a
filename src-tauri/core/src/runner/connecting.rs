//! How an account is won and lost: the credential is tested against the portal before anything is stored, then goes
//! to the keychain, then the account to the settings; forgetting goes the same way back.

use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use super::watched::{Source, Watched};
use super::{DEMO_ACCOUNT, ENVIRONMENT_ACCOUNT, Ended, Runner};
use crate::account::AccountId;
use crate::alerts::AlertMemory;
use crate::base_url::BaseUrl;
use crate::fault::{Fault, FaultCode};
use crate::messages::{FieldError, Outcome, TypedCredential};
use crate::monitor::{Confirmed, Event};
use crate::portal::Balance;
use crate::ports::Portal;
use crate::secrets::Credential;
use crate::settings::{AccountSettings, Settings, UpdateError};
use crate::view::Kept;

/// A credential that has just brought a balance.
pub(super) struct Tested {
    base_url: BaseUrl,
    /// The address to keep: the one typed. None: what the settings say goes on, even when the environment said another.
    typed_url: Option<BaseUrl>,
    credential: Credential,
    portal: Arc<dyn Portal>,
    balance: Balance,
}

/// A tested credential and whether the keychain took it.
pub(super) struct Stored {
    account: AccountId,
    tested: Tested,
    owner: Owner,
    outcome: Result<(), Fault>,
}

/// Whose credential it is, next to the one stored before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    /// The same client's, or nothing tells otherwise.
    Same,
    /// Another client's: another account.
    Another,
}

fn owner_of(before: Option<&Credential>, now: &Credential) -> Owner {
    match (before, now) {
        (Some(Credential::Client { client_id: before, .. }), Credential::Client { client_id, .. })
            if before != client_id =>
        {
            Owner::Another
        }
        _ => Owner::Same,
    }
}

impl std::fmt::Debug for Tested {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tested").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Stored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stored").field("outcome", &self.outcome).finish_non_exhaustive()
    }
}

impl Runner {
    /// Mints a real token and reads the real balance; nothing is stored yet.
    pub(super) fn test_credential(&mut self, id: u32, typed: TypedCredential) {
        match understood(typed) {
            Ok((typed_url, credential)) => {
                let base_url = typed_url.clone().unwrap_or_else(|| self.usual_base_url());
                self.spawn_test(id, base_url, typed_url, credential);
            }
            Err(fields) => self.reply(id, Outcome::Refused { problem: None, fields }),
        }
    }

    /// The address where nothing is typed: the environment's, else the known account's, else the vendor's.
    pub(super) fn usual_base_url(&self) -> BaseUrl {
        let known = || self.settings.account(&self.account_to_connect()).map(|account| account.base_url.clone());
        self.ports.environment.base_url.clone().or_else(known).unwrap_or_default()
    }

    fn spawn_test(&mut self, id: u32, base_url: BaseUrl, typed_url: Option<BaseUrl>, credential: Credential) {
        self.give_up_connecting();
        let attempt = self.attempt;
        let portal = self.ports.portals.open(base_url.clone(), credential.clone(), None);
        let sender = self.sender.clone();
        self.test = Some(tokio::spawn(async move {
            let outcome = portal.balance().await;
            let outcome = outcome.map(|balance| Tested { base_url, typed_url, credential, portal, balance });
            let _ = sender.send(Ended::Test { id, attempt, outcome });
        }));
    }

    pub(super) fn take_tested(&mut self, id: u32, outcome: Result<Tested, Fault>) {
        match outcome {
            Ok(tested) if self.demo_url.as_ref() == Some(&tested.base_url) => {
                self.adopt(AccountId::new(DEMO_ACCOUNT), tested, Kept::Demo);
                self.reply(id, Outcome::Done);
            }
            Ok(tested) => self.store(id, tested),
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
            // What can't be read is taken for the same: rather a history too long than one lost.
            // A locked keychain asks once, when the credential is stored.
            let before = match secrets.is_locked().await {
                true => None,
                false => secrets.credential(&account).await.unwrap_or_default(),
            };
            let owner = owner_of(before.as_ref(), &tested.credential);
            let outcome = secrets.store_credential(&account, &tested.credential).await;
            let _ = sender.send(Ended::Store { id, attempt, stored: Stored { account, tested, owner, outcome } });
        });
    }

    /// Ends what the form has begun and not finished; nothing of it counts any more.
    fn give_up_connecting(&mut self) {
        self.attempt += 1;
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
        match stored.outcome {
            Ok(()) => {
                if stored.owner == Owner::Another {
                    // Readings and alerts of one account say nothing of another.
                    let forgotten = self.ports.readings.forget(&stored.account);
                    self.note_history(forgotten);
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
        let Tested { base_url, typed_url, credential, portal, balance } = tested;
        let source = match kept {
            Kept::Keychain => Source::Keychain,
            Kept::ThisRun | Kept::Environment | Kept::Demo => Source::Memory(credential, kept),
        };
        if kept != Kept::Demo {
            self.keep_account(&account, typed_url);
        }
        let alerts = match kept {
            Kept::Demo => AlertMemory::default(),
            Kept::Keychain | Kept::ThisRun | Kept::Environment => self.alert_memory(&account),
        };
        let watched = self.new_watched(account, base_url, source).with_portal(portal);
        self.watch(watched);
        self.tested = None;
        self.identify(&balance);
        let last = Some(balance.reading);
        self.handle(Event::AccountOpened { last, alerts, confirmed: Confirmed::JustNow });
        self.keep_minted(balance.minted);
        // The view that shows it goes out before the form's process ends.
        self.show();
        self.ports.desktop.discard_form();
    }

    fn keep_minted(&self, minted: Option<crate::secrets::SessionToken>) {
        if let Some(watched) = &self.watched {
            watched.keep_session(minted);
        }
    }

    fn keep_account(&mut self, account: &AccountId, typed_url: Option<BaseUrl>) {
        let with_account = |settings: &Settings| {
            let known = settings.account(account).cloned().unwrap_or_else(|| AccountSettings::new(account.clone()));
            let base_url = typed_url.clone().unwrap_or_else(|| known.base_url.clone());
            settings.clone().with_account(AccountSettings { base_url, ..known })
        };
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
        let is_real = |id: &AccountId| id.as_str() != DEMO_ACCOUNT && id.as_str() != ENVIRONMENT_ACCOUNT;
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
        let outcome = outcome.and_then(|()| self.forget_on_disk(&account, watched.kept()));
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
    fn forget_on_disk(&mut self, account: &AccountId, kept: Kept) -> Result<(), Fault> {
        if kept == Kept::Demo {
            return Ok(());
        }
        self.ports.readings.forget(account)?;
        let change = |settings: &Settings| Ok::<_, Fault>(settings.clone().without_account(account));
        match self.ports.settings.update(&self.settings, change) {
            Ok(settings) => self.take_settings(settings),
            Err(UpdateError::Refused(fault) | UpdateError::Unavailable(fault)) => return Err(fault),
        }
        Ok(())
    }
}

async fn forget_secrets(watched: &Watched, secrets: &dyn crate::secrets::SecretStore) -> Result<(), Fault> {
    match watched.kept() {
        Kept::Demo | Kept::Environment => Ok(()),
        Kept::Keychain => secrets.forget(&watched.account).await,
        // It never had an item; an earlier run may have left one, if there is a keychain at all.
        Kept::ThisRun => match secrets.forget(&watched.account).await {
            Err(fault) if fault.code == FaultCode::KeychainMissing => Ok(()),
            outcome => outcome,
        },
    }
}

/// What was typed, trimmed and checked; or what is wrong with which field.
fn understood(typed: TypedCredential) -> Result<(Option<BaseUrl>, Credential), Vec<FieldError>> {
    let mut fields = Vec::new();
    let mut required = |field: &str, is_empty: bool, message: &str| {
        if is_empty {
            fields.push(FieldError { field: field.to_owned(), message: message.to_owned() });
        }
    };
    let (base_url, credential) = match typed {
        TypedCredential::Client { base_url, client_id, client_secret } => {
            let client_secret = trimmed(&client_secret);
            required("client_id", client_id.trim().is_empty(), "Enter the Client ID.");
            required("client_secret", client_secret.expose_secret().is_empty(), "Enter the Client Secret.");
            (base_url, Credential::Client { client_id: client_id.trim().to_owned(), client_secret })
        }
        TypedCredential::Token { base_url, access_token } => {
            let access_token = trimmed(&access_token);
            required("access_token", access_token.expose_secret().is_empty(), "Paste an access token.");
            (base_url, Credential::Token { access_token })
        }
    };
    let base_url = match base_url.trim() {
        "" => Ok(None),
        text => text.parse::<BaseUrl>().map(Some),
    };
    match base_url {
        Ok(base_url) if fields.is_empty() => Ok((base_url, credential)),
        Ok(_) => Err(fields),
        Err(error) => {
            fields.push(FieldError { field: "base_url".to_owned(), message: error.to_string() });
            Err(fields)
        }
    }
}

/// Pasted secrets bring spaces and line ends along; none has them inside.
fn trimmed(secret: &SecretString) -> SecretString {
    SecretString::from(secret.expose_secret().trim())
}
