//! Asking once, without a tray: the balance of an account now, an account connected, an account forgotten. Owns the
//! order of steps that a short-lived process shares with a tray that may run beside it. Shows nothing, announces
//! nothing: an alert that becomes due here is the tray's to deliver.

use std::path::PathBuf;
use std::sync::Arc;

use partner_balance_core::account::{AccountId, AccountKey, Balance, Owner, Reading};
use partner_balance_core::alerts::AlertStep;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::Clock;
use partner_balance_core::fault::Fault;
use partner_balance_core::monitor::Requester;

use crate::access::{self, Access, Source, Tested};
use crate::directories::Directories;
use crate::history::{History, ReadingStore};
use crate::portal::{PortalClients, PortalFactory};
use crate::secrets::{Credential, KeychainSessions, KeychainStore, SecretStore};
use crate::settings::{AccountSettings, Settings, SettingsFile, UpdateError};

/// What asking needs of the world. Each part is shared with every other process of the user.
#[derive(Clone)]
pub struct Desk {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// The keychain.
    pub secrets: Arc<dyn SecretStore>,
    /// The way to portals.
    pub portals: Arc<dyn PortalFactory>,
    /// The history's file.
    pub history: PathBuf,
    /// Settings on disk.
    pub settings: SettingsFile,
}

/// What asking brought.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The balance.
    pub balance: Balance,
    /// Whose it is.
    pub owner: Owner,
    /// Whether the reading is in the history, for the next one who wants to know.
    pub recorded: Result<(), Fault>,
}

impl Desk {
    /// The user's own keychain, files and portals. Touches nothing yet.
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

    /// The way to an account: worth keeping by whoever asks more than once. Asks nobody yet.
    ///
    /// It leads to the address in `account`; who knows a better one, from the environment, puts it there.
    #[must_use]
    pub fn access(&self, key: AccountKey, account: &AccountSettings, source: Source) -> Access {
        let (secrets, portals) = (Arc::clone(&self.secrets), Arc::clone(&self.portals));
        Access::new(key, account.base_url.clone(), source, secrets, portals)
    }

    /// Asks for the balance and records the reading, or why there is none. A session is minted only if none is good, and
    /// by one process at a time.
    ///
    /// # Errors
    /// As [`Access::balance`]. That it could not be recorded is no error: the balance is known.
    pub async fn ask(&self, account: &AccountSettings, access: &Access, requester: Requester) -> Result<Answer, Fault> {
        let mut answer = self.ask_once(access, requester).await?;
        if self.owner_on_disk(access) != Some(answer.owner.clone()) && !access.is_still_of(&answer.owner).await {
            // Another process has connected the account as somebody else meanwhile.
            access.read_again();
            answer = self.ask_once(access, requester).await?;
        }
        let access::Answer { balance, owner } = answer;
        let recorded = self.record(&access.key, &owner, account, &balance.reading);
        Ok(Answer { balance, owner, recorded })
    }

    async fn ask_once(&self, access: &Access, requester: Requester) -> Result<access::Answer, Fault> {
        let answer = access.balance(requester).await;
        if let Err(fault) = &answer
            && !fault.code.is_of_this_computer()
        {
            let at = self.clock.now().wall;
            if let Err(fault) = History::at(&self.history).record_failure(&access.key.to_id(), at, fault) {
                tracing::warn!(%fault, "the failure was not recorded");
            }
        }
        answer
    }

    fn owner_on_disk(&self, access: &Access) -> Option<Owner> {
        History::glance(&self.history, &access.key.to_id(), None).ok()?.owner
    }

    /// Mints a real token with a credential and reads the real balance; nothing is stored. `typed_url` is the address
    /// to keep, if the user gave one.
    ///
    /// # Errors
    /// As [`crate::portal::Portal::balance`].
    pub async fn test(
        &self,
        usual_url: BaseUrl,
        typed_url: Option<BaseUrl>,
        credential: Credential,
    ) -> Result<Tested, Fault> {
        access::test(self.portals.as_ref(), usual_url, typed_url, credential).await
    }

    /// Stores a tested credential: in the keychain, then its session there, then the account in the settings, then the
    /// reading that tested it. A tray that runs takes the account up.
    ///
    /// # Errors
    /// `KeychainLocked` or `KeychainMissing`, then nothing is stored; `SettingsUnavailable`, then the credential is.
    pub async fn sign_in(&self, account: &AccountId, tested: Tested) -> Result<Answer, Fault> {
        access::store(self.secrets.as_ref(), account, &tested).await?;
        let Tested { typed_url, owner, sessions, balance, .. } = tested;
        sessions.hand_over(Arc::new(KeychainSessions::new(account.clone(), Arc::clone(&self.secrets)))).await;
        let settings = self.change_settings(|settings| settings.with_account_at(account, typed_url.as_ref()))?;
        let key = AccountKey::Stored(account.clone());
        let account = settings.account(account).cloned().unwrap_or_else(|| AccountSettings::new(account.clone()));
        let recorded = self.record(&key, &owner, &account, &balance.reading);
        Ok(Answer { balance, owner, recorded })
    }

    /// Removes every trace of an account: its items in the keychain, its readings, its settings. The environment's
    /// account has nothing in the keychain and needs none. A tray that runs lets go of the account.
    ///
    /// # Errors
    /// `KeychainLocked`, `KeychainMissing`, `HistoryUnavailable` or `SettingsUnavailable` at the first step that fails;
    /// asked once more, it goes on there.
    pub async fn sign_out(&self, key: &AccountKey) -> Result<(), Fault> {
        let account = key.to_id();
        if let Some(account) = key.stored() {
            self.secrets.forget(account).await?;
        }
        if self.history.exists() {
            History::at(&self.history).forget(&account)?;
        }
        self.change_settings(|settings| settings.without_account(&account))?;
        Ok(())
    }

    /// Opens the history, records, and closes it again, by which a tray that runs hears of it. The account is this owner's.
    fn record(
        &self,
        key: &AccountKey,
        owner: &Owner,
        account: &AccountSettings,
        reading: &Reading,
    ) -> Result<(), Fault> {
        let step = AlertStep::Judged { amount: reading.amount, thresholds: account.thresholds };
        let settings = self.settings.load().settings;
        let (mut history, id) = (History::at(&self.history), key.to_id());
        history.adopt(&id, owner)?;
        ReadingStore::record(&mut history, &id, owner, reading, settings.refresh_interval, &step)?;
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
