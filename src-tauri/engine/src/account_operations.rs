//! What the command line does with an account: read its balance now, sign in, sign out. Owns the order of steps, so
//! that a tray program that runs at the same time sees consistent data. Shows nothing and sends no alerts: an alert
//! that becomes due here is shown by the tray.

use std::path::PathBuf;
use std::sync::Arc;

use partner_balance_core::account::{AccountId, AccountKey, Balance, Owner};
use partner_balance_core::alerts::{AlertStep, Look};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::Clock;
use partner_balance_core::fault::Fault;
use partner_balance_core::monitor::Requester;

use crate::access::{self, Access, CredentialSource, TestedCredential};
use crate::directories::Directories;
use crate::history::{History, RecordedLook};
use crate::portal::{PortalClients, PortalFactory};
use crate::secrets::{Credential, KeychainSessions, KeychainStore, SecretStore};
use crate::settings::{AccountSettings, Settings, SettingsFile, UpdateError};

/// The keychain, portals and files of the operations. Other processes of the user use the same ones.
#[derive(Clone)]
pub struct AccountOperations {
    pub clock: Arc<dyn Clock>,
    pub secrets: Arc<dyn SecretStore>,
    pub portals: Arc<dyn PortalFactory>,
    /// The history's file.
    pub history: PathBuf,
    pub settings: SettingsFile,
}

/// A balance that was just read.
#[derive(Clone, Debug)]
pub struct RecordedBalance {
    pub balance: Balance,
    pub owner: Owner,
    /// Whether the reading could be saved in the history.
    pub recorded: Result<(), Fault>,
}

impl AccountOperations {
    /// The user's own keychain, files and portals. Reads nothing yet.
    #[must_use]
    pub fn of_user(directories: &Directories, clock: Arc<dyn Clock>) -> Self {
        Self {
            secrets: Arc::new(KeychainStore::new().with_locks(directories.locks())),
            portals: Arc::new(PortalClients::new(Arc::clone(&clock))),
            history: directories.history_file(),
            settings: SettingsFile::new(directories.settings_file()),
            clock,
        }
    }

    /// Access to an account at the address in `account`; an address from the environment has to be put there first. Sends
    /// nothing yet. Keep it when the balance is read more than once.
    #[must_use]
    pub fn access(&self, key: AccountKey, account: &AccountSettings, source: CredentialSource) -> Access {
        let (secrets, portals) = (Arc::clone(&self.secrets), Arc::clone(&self.portals));
        Access::new(key, account.base_url.clone(), source, secrets, portals)
    }

    /// Fetches the balance and saves the reading, or the fault, in the history. Requests a new access token only when no
    /// valid one is stored, and never in two processes at once.
    ///
    /// # Errors
    /// As [`Access::balance`]. A reading that can't be saved is no error, see [`RecordedBalance::recorded`].
    pub async fn fetch(
        &self,
        account: &AccountSettings,
        access: &Access,
        requester: Requester,
    ) -> Result<RecordedBalance, Fault> {
        let mut fetched = self.fetch_once(access, requester).await?;
        if self.owner_on_disk(access) != Some(fetched.owner.clone()) && !access.is_still_of(&fetched.owner).await {
            // Another process has signed in with other credentials in the meantime.
            access.read_again();
            fetched = self.fetch_once(access, requester).await?;
        }
        let access::OwnedBalance { balance, owner } = fetched;
        let recorded = self.record(&access.key, &owner, account, &balance);
        Ok(RecordedBalance { balance, owner, recorded })
    }

    async fn fetch_once(&self, access: &Access, requester: Requester) -> Result<access::OwnedBalance, Fault> {
        let fetched = access.balance(requester).await;
        if let Err(fault) = &fetched
            && !fault.code.is_local()
            && !self.is_of_another(access)
        {
            let at = self.clock.now().wall;
            if let Err(fault) = History::at(&self.history).record_failure(&access.key.to_id(), at, fault) {
                tracing::warn!(%fault, "the failure was not recorded");
            }
        }
        fetched
    }

    /// Whether the account was another's when it was read last, as far as that is known without the keychain: then it is
    /// not that one who has failed.
    fn is_of_another(&self, access: &Access) -> bool {
        access.owner().is_some_and(|owner| self.owner_on_disk(access) != Some(owner))
    }

    fn owner_on_disk(&self, access: &Access) -> Option<Owner> {
        History::read_record(&self.history, &access.key.to_id(), None).ok()?.owner
    }

    /// Tests a credential: requests an access token and reads the balance. Stores nothing. `typed_url` is the address
    /// the user gave, if any; it is saved at [`Self::sign_in`].
    ///
    /// # Errors
    /// As [`crate::portal::Portal::balance`].
    pub async fn test(
        &self,
        usual_url: BaseUrl,
        typed_url: Option<BaseUrl>,
        credential: Credential,
    ) -> Result<TestedCredential, Fault> {
        access::test(self.portals.as_ref(), usual_url, typed_url, credential).await
    }

    /// Stores a tested credential: the credential and its session in the keychain, then the account in the settings, then
    /// the reading in the history. A running tray program starts to watch the account.
    ///
    /// # Errors
    /// `KeychainLocked` or `KeychainMissing`, then nothing is stored; `SettingsUnavailable`, then the credential is.
    pub async fn sign_in(&self, account: &AccountId, tested: TestedCredential) -> Result<RecordedBalance, Fault> {
        access::store(self.secrets.as_ref(), account, &tested).await?;
        let TestedCredential { typed_url, owner, sessions, balance, .. } = tested;
        sessions.hand_over(Arc::new(KeychainSessions::new(account.clone(), Arc::clone(&self.secrets)))).await;
        let settings = self.change_settings(|settings| settings.with_account_at(account, typed_url.as_ref()))?;
        let key = AccountKey::Stored(account.clone());
        let account = settings.account(account).cloned().unwrap_or_else(|| AccountSettings::new(account.clone()));
        let recorded = self.record(&key, &owner, &account, &balance);
        Ok(RecordedBalance { balance, owner, recorded })
    }

    /// Removes an account: its keychain items, its readings, its settings. Of the environment's account the keychain has at most
    /// the secret of a webhook, if there is a keychain. A running tray program stops watching the account.
    ///
    /// # Errors
    /// `KeychainLocked`, `KeychainMissing`, `HistoryUnavailable` or `SettingsUnavailable` at the first step that fails;
    /// the next call continues there.
    pub async fn sign_out(&self, key: &AccountKey) -> Result<(), Fault> {
        let account = key.to_id();
        match key {
            AccountKey::Stored(account) => self.secrets.forget(account).await?,
            AccountKey::Environment => match self.secrets.forget(&account).await {
                Err(fault) if !fault.code.means_no_keychain() => return Err(fault),
                Ok(()) | Err(_) => {}
            },
            AccountKey::Demo => {}
        }
        if self.history.exists() {
            History::at(&self.history).forget(&account)?;
        }
        self.change_settings(|settings| settings.without_account(&account))?;
        Ok(())
    }

    /// Opens the history, saves the reading under this owner and closes the history, which a running tray notices.
    fn record(
        &self,
        key: &AccountKey,
        owner: &Owner,
        account: &AccountSettings,
        balance: &Balance,
    ) -> Result<(), Fault> {
        let step = AlertStep::Looked {
            at: balance.reading.fetched_at,
            look: Look::Good { amount: balance.reading.amount, days_left: None },
            rules: account.rules(),
            token_ends_at: balance.pasted_token.and_then(|token| token.ends_at),
        };
        let zone = self.clock.zone();
        let settings = self.settings.load().settings;
        let (mut history, id) = (History::at(&self.history), key.to_id());
        history.set_owner(&id, owner)?;
        let remember = |look: &RecordedLook<'_>| look.alerts_after(&step, &zone);
        history.record_look(&id, owner, &balance.reading, settings.interval_of(&id), remember)?;
        let now = self.clock.now().wall;
        if let Some(before) = settings.history.oldest_kept(now) {
            history.prune_daily(now, before)?;
        }
        Ok(())
    }

    fn change_settings(&self, change: impl FnOnce(Settings) -> Settings) -> Result<Settings, Fault> {
        let last_good = self.settings.load().settings;
        let changed = self.settings.update(&last_good, |settings| Ok::<_, Fault>(change(settings.clone())));
        changed.map_err(|error| match error {
            UpdateError::Refused(fault) | UpdateError::Unavailable(fault) => fault,
        })
    }
}
