//! Access to the balance of one account: where its credential comes from, whose it is, and the portal it is sent to.
//! Reads the keychain only when a request needs it. Must not know the schedule or what a reading is used for.

mod credential;
mod limit;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use partner_balance_core::account::{AccountKey, Balance, CredentialStorage, Owner};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::monitor::Requester;
use tokio::sync::{Mutex, Semaphore};

use crate::portal::{Portal, PortalFactory};
use crate::secrets::{
    Credential, KeychainSessions, MemorySessions, Presence, SecretStore, SessionStore, StoredCredential,
};

pub use credential::{TestedCredential, owner_of, parse_typed, store, test};
pub use limit::RequestLimit;

/// The source of an account's credential.
#[derive(Clone, Debug)]
pub enum CredentialSource {
    /// The keychain, which other processes read as well.
    Keychain,
    /// The memory of this process, together with where it came from. Nothing is written to disk or keychain.
    Memory(Credential, CredentialStorage),
    /// None: the credential in the environment can't be used.
    Refused(Fault),
}

/// A balance and its owner.
#[derive(Clone, Debug)]
pub struct OwnedBalance {
    pub balance: Balance,
    /// The owner of the credential, at the portal's address.
    pub owner: Owner,
}

/// What the keychain has for an account whose credential is kept in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoredMeanwhile {
    /// Nothing that can be read without a prompt.
    Nothing,
    /// The same.
    Same,
    /// Another one, of this owner. It may be older or newer.
    Other(Owner),
}

#[derive(Clone)]
struct Opened {
    portal: Arc<dyn Portal>,
    owner: Owner,
    token: StoredToken,
    /// [`Access::credential_reads`] at the time.
    read: u64,
}

/// Whether the credential is an access token from the keychain. Those were valid once: only tested ones are stored.
#[derive(Clone, Copy, PartialEq, Eq)]
enum StoredToken {
    Yes,
    No,
}

/// Access to the balance of one account.
pub struct Access {
    pub key: AccountKey,
    /// The portal's address.
    pub base_url: BaseUrl,
    source: CredentialSource,
    secrets: Arc<dyn SecretStore>,
    portals: Arc<dyn PortalFactory>,
    opened: Mutex<Option<Opened>>,
    /// Incremented when the credential must be read from the keychain again.
    credential_reads: AtomicU64,
    sessions: Arc<KeychainSessions>,
    /// The permits that it shares with other accounts; none: it asks whenever it wants.
    limit: Option<Arc<Semaphore>>,
}

impl Access {
    /// Access to an account. Reads nothing yet.
    #[must_use]
    pub fn new(
        key: AccountKey,
        base_url: BaseUrl,
        source: CredentialSource,
        secrets: Arc<dyn SecretStore>,
        portals: Arc<dyn PortalFactory>,
    ) -> Self {
        let sessions = Arc::new(KeychainSessions::new(key.to_id(), Arc::clone(&secrets)));
        Self {
            key,
            base_url,
            source,
            secrets,
            portals,
            opened: Mutex::new(None),
            credential_reads: AtomicU64::new(0),
            sessions,
            limit: None,
        }
    }

    /// With a limit that it shares with other accounts.
    #[must_use]
    pub fn with_limit(mut self, limit: &RequestLimit) -> Self {
        self.limit = Some(limit.at(&self.base_url));
        self
    }

    /// With the portal client that has just been tested, so that its token is used again.
    #[must_use]
    pub fn with_portal(mut self, portal: Arc<dyn Portal>, owner: Owner) -> Self {
        self.opened = Mutex::new(Some(Opened { portal, owner, token: StoredToken::No, read: 0 }));
        self
    }

    /// The owner, if it is known without the keychain.
    #[must_use]
    pub fn owner(&self) -> Option<Owner> {
        match &self.source {
            CredentialSource::Memory(credential, _) => Some(owner_of(credential, &self.base_url)),
            CredentialSource::Keychain | CredentialSource::Refused(_) => None,
        }
    }

    /// Where the credential is stored.
    #[must_use]
    pub fn credential_storage(&self) -> CredentialStorage {
        match &self.source {
            CredentialSource::Keychain => CredentialStorage::Keychain,
            CredentialSource::Memory(_, storage) => *storage,
            CredentialSource::Refused(_) => CredentialStorage::Environment,
        }
    }

    /// The store of the account's sessions in the keychain.
    #[must_use]
    pub fn sessions(&self) -> Arc<dyn SessionStore> {
        Arc::clone(&self.sessions) as Arc<dyn SessionStore>
    }

    /// Undoes [`Self::close`]: the account could not be forgotten.
    pub fn reopen(&self) {
        self.sessions.reopen();
    }

    /// From now on nothing for this account is written to the keychain.
    pub fn close(&self) {
        self.sessions.close();
    }

    /// Makes the next request read the credential again: another process may have changed it. A request under way continues.
    pub fn read_again(&self) {
        if matches!(self.source, CredentialSource::Keychain) {
            self.credential_reads.fetch_add(1, Ordering::SeqCst);
        }
    }

    /// Whether the stored credential still belongs to this owner. True if the keychain can't be read without a prompt.
    pub async fn is_still_of(&self, owner: &Owner) -> bool {
        match &self.source {
            CredentialSource::Memory(credential, _) => owner_of(credential, &self.base_url) == *owner,
            CredentialSource::Refused(_) => true,
            CredentialSource::Keychain => match self.stored_credential(Requester::Program).await {
                Ok(stored) => stored.is_some_and(|stored| owner_of(&stored.credential, &self.base_url) == *owner),
                Err(_) => true,
            },
        }
    }

    /// What the keychain has instead of the credential that is kept for this run.
    pub async fn stored_meanwhile(&self) -> StoredMeanwhile {
        let CredentialSource::Memory(kept, CredentialStorage::ThisRun) = &self.source else {
            return StoredMeanwhile::Nothing;
        };
        let Ok(Some(stored)) = self.stored_credential(Requester::Program).await else {
            return StoredMeanwhile::Nothing;
        };
        let base_url = stored.base_url.as_ref().unwrap_or(&self.base_url);
        if stored.credential.is_same(kept) && *base_url == self.base_url {
            return StoredMeanwhile::Same;
        }
        StoredMeanwhile::Other(owner_of(&stored.credential, base_url))
    }

    /// Requests the balance. Reads the credential from the keychain the first time; for the schedule only if that shows no
    /// prompt.
    ///
    /// # Errors
    /// As [`Portal::balance`]; and `KeychainLocked`, `KeychainMissing`, `CredentialsMissing`, `AddressChanged`.
    pub async fn balance(&self, requester: Requester) -> Result<OwnedBalance, Fault> {
        let Opened { portal, owner, token, .. } = self.opened(requester).await?;
        // Not before: a keychain may wait for its user for minutes.
        let permit = match &self.limit {
            // Never closed.
            Some(limit) => limit.acquire().await.ok(),
            None => None,
        };
        let outcome = portal.balance().await;
        drop(permit);
        let fault = match outcome {
            Ok(balance) => return Ok(OwnedBalance { balance, owner }),
            Err(fault) => fault,
        };
        if !fault.code.is_of_credentials() {
            return Err(fault);
        }
        // The keychain may contain a newer secret at the next request.
        *self.opened.lock().await = None;
        match token {
            StoredToken::Yes => Err(Fault { code: FaultCode::TokenExpired, ..fault }),
            StoredToken::No => Err(fault),
        }
    }

    /// The credential in the keychain, if there is one.
    async fn stored_credential(&self, requester: Requester) -> Result<Option<StoredCredential>, Fault> {
        let account = self.key.to_id();
        if requester == Requester::Program && self.secrets.presence(&account).await? == Presence::Locked {
            return Err(Fault::new(FaultCode::KeychainLocked, "it is locked, and nobody is to be asked"));
        }
        self.secrets.credential(&account).await
    }

    /// The credential, if it was stored for this account's address.
    async fn bound_credential(&self, stored: StoredCredential) -> Result<Credential, Fault> {
        let StoredCredential { credential, base_url } = stored;
        let is_first_use = base_url.is_none();
        let base_url = match base_url {
            Some(base_url) => base_url,
            // Stored by an earlier version. Its session, if there is one, has the address it was used at.
            None => {
                let session = self.secrets.session(&self.key.to_id()).await.unwrap_or_default();
                session.and_then(|session| session.base_url()).unwrap_or_else(|| self.base_url.clone())
            }
        };
        if is_first_use
            && let Err(fault) = self.secrets.store_credential(&self.key.to_id(), &credential, &base_url).await
        {
            tracing::warn!(code = ?fault.code, "the credential could not be bound to its address");
        }
        if base_url.to_string() != self.base_url.to_string() {
            return Err(Fault::new(FaultCode::AddressChanged, "the credential is stored for another address"));
        }
        Ok(credential)
    }

    async fn opened(&self, requester: Requester) -> Result<Opened, Fault> {
        let mut opened = self.opened.lock().await;
        let read = self.credential_reads.load(Ordering::SeqCst);
        if let Some(opened) = opened.as_ref().filter(|opened| opened.read == read) {
            return Ok(opened.clone());
        }
        let (credential, sessions, token) = match &self.source {
            CredentialSource::Refused(fault) => return Err(fault.clone()),
            CredentialSource::Memory(credential, _) => {
                let sessions: Arc<dyn SessionStore> = Arc::new(MemorySessions::default());
                (credential.clone(), sessions, StoredToken::No)
            }
            CredentialSource::Keychain => {
                let missing = || Fault::new(FaultCode::CredentialsMissing, "no item for this account");
                let stored = self.stored_credential(requester).await?.ok_or_else(missing)?;
                let credential = self.bound_credential(stored).await?;
                let token = match &credential {
                    Credential::Token { .. } => StoredToken::Yes,
                    Credential::Client { .. } => StoredToken::No,
                };
                (credential, self.sessions(), token)
            }
        };
        let owner = owner_of(&credential, &self.base_url);
        let portal = self.portals.open(self.base_url.clone(), credential, sessions);
        Ok(opened.insert(Opened { portal, owner, token, read }).clone())
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access").field("key", &self.key).field("base_url", &self.base_url).finish_non_exhaustive()
    }
}
