//! Secrets in the operating system's keychain: Secret Service, macOS Keychain, Windows Credential Manager.
//! Owns the items' names and what a failing keychain is called. Must not keep a secret, nor a store that failed.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use keyring_core::{CredentialStore, Entry, Error};
use partner_balance_core::account::AccountId;
use partner_balance_core::fault::{Fault, FaultCode};
use zeroize::Zeroizing;

#[cfg(target_os = "linux")]
use super::door::{Door, Errand, Room};
use super::worker::Worker;
use super::{Credential, SecretStore, SessionToken, item};
use crate::lock::{self, LockFile};
use crate::secrets::Reservation;

/// The keychain service all items are filed under. A contract: people and tests find them by it.
const SERVICE: &str = "partner-balance";

/// Long enough to type a password into an unlock prompt.
const DEADLINE: Duration = Duration::from_secs(20);

/// Longer than a process may rightly mint: it reads the session, mints and keeps what it minted, each with a deadline.
/// Whoever is still at it after this long has been stopped, and may be for good; then minting beside it is the lesser
/// evil: a token it ends is replaced when it is refused, but an account nobody may ask for has no balance.
const RESERVATION_DEADLINE: Duration = Duration::from_secs(20);

/// The operating system's keychain.
///
/// Every call connects anew: a keychain that appears or is unlocked later just works, and nothing stays open.
#[derive(Debug)]
pub struct KeychainStore {
    deadline: Duration,
    worker: Worker,
    /// The folder of the locks under which sessions are minted; none: without any other process.
    locks: Option<PathBuf>,
    #[cfg(target_os = "linux")]
    door: Door,
}

/// One of an account's two items.
#[derive(Clone, Debug)]
struct Item {
    user: String,
    label: String,
}

/// What to do with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Read,
    Write,
    Delete,
}

impl KeychainStore {
    /// The keychain of the user who runs this. Touches nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            deadline: DEADLINE,
            worker: Worker::default(),
            locks: None,
            #[cfg(target_os = "linux")]
            door: Door::default(),
        }
    }

    /// The same keychain with another deadline per call.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// The same keychain, shared with every process that names the same folder: sessions are minted one at a time.
    #[must_use]
    pub fn with_locks(mut self, folder: impl Into<PathBuf>) -> Self {
        self.locks = Some(folder.into());
        self
    }

    /// One call within the deadline; none when there is no item to work on.
    async fn within_deadline<T: Send + 'static>(
        &self,
        purpose: Purpose,
        work: impl FnOnce(&CredentialStore) -> Result<T, Fault> + Send + 'static,
    ) -> Result<Option<T>, Fault> {
        let call = async {
            if !self.is_worth_a_call(purpose).await? {
                return Ok(None);
            }
            match self.worker.call(move || work(open_store()?.as_ref())).await {
                Err(fault) if fault.code == FaultCode::KeychainFailed => Err(named(fault).await),
                outcome => outcome.map(Some),
            }
        };
        let deadline = self.deadline;
        tokio::time::timeout(deadline, call).await.unwrap_or_else(|_| {
            Err(Fault::new(FaultCode::KeychainLocked, format!("no answer from the keychain within {deadline:?}")))
        })
    }

    #[cfg(target_os = "linux")]
    async fn is_worth_a_call(&self, purpose: Purpose) -> Result<bool, Fault> {
        let errand = if purpose == Purpose::Write { Errand::Keep } else { Errand::Look };
        Ok(self.door.open(errand).await? == Room::Open)
    }

    /// Elsewhere the system's own calls show the prompt.
    #[cfg(not(target_os = "linux"))]
    async fn is_worth_a_call(&self, _purpose: Purpose) -> Result<bool, Fault> {
        Ok(true)
    }

    async fn read(&self, item: Item) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
        let read = self.within_deadline(Purpose::Read, move |store| item.read(store)).await?;
        Ok(read.flatten())
    }

    async fn write(&self, item: Item, secret: Zeroizing<Vec<u8>>) -> Result<(), Fault> {
        self.within_deadline(Purpose::Write, move |store| item.write(store, &secret)).await?;
        Ok(())
    }
}

impl Default for KeychainStore {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl SecretStore for KeychainStore {
    async fn credential(&self, account: &AccountId) -> Result<Option<Credential>, Fault> {
        let read = self.read(Item::credential(account)).await?;
        Ok(read.and_then(|json| item::read_credential(&json)))
    }

    async fn store_credential(&self, account: &AccountId, credential: &Credential) -> Result<(), Fault> {
        self.write(Item::credential(account), item::write_credential(credential)).await
    }

    async fn session(&self, account: &AccountId) -> Result<Option<SessionToken>, Fault> {
        let read = self.read(Item::session(account)).await?;
        Ok(read.and_then(|json| item::read_session(&json)))
    }

    async fn store_session(&self, account: &AccountId, session: &SessionToken) -> Result<(), Fault> {
        self.write(Item::session(account), item::write_session(session)).await
    }

    #[cfg(target_os = "linux")]
    async fn is_locked(&self) -> bool {
        tokio::time::timeout(self.deadline, super::door::is_shut()).await.unwrap_or(true)
    }

    async fn reserve_session(&self, account: &AccountId) -> Reservation {
        let Some(folder) = &self.locks else { return Reservation::unshared() };
        let lock = LockFile::at(folder.join(lock::name_of(account.as_str())));
        match lock.turn(RESERVATION_DEADLINE).await {
            Ok(Some(lock)) => Reservation::held(lock),
            Ok(None) => {
                tracing::warn!("another process has been minting for too long; going on without it");
                Reservation::unshared()
            }
            Err(error) => {
                tracing::warn!(kind = %error.kind(), "the session can't be locked; other processes may mint as well");
                Reservation::unshared()
            }
        }
    }

    async fn forget(&self, account: &AccountId) -> Result<(), Fault> {
        // Whoever is minting ends first: what it keeps has to go as well.
        let _reservation = self.reserve_session(account).await;
        let items = [Item::credential(account), Item::session(account)];
        // Both are tried, whatever becomes of the first.
        let work = move |store: &CredentialStore| items.map(|item| item.delete(store)).into_iter().collect();
        self.within_deadline::<()>(Purpose::Delete, work).await?;
        Ok(())
    }
}

impl Item {
    fn credential(account: &AccountId) -> Self {
        Self { user: account.as_str().to_owned(), label: format!("Partner Balance: {}", account.as_str()) }
    }

    fn session(account: &AccountId) -> Self {
        let id = account.as_str();
        Self { user: format!("{id}/session"), label: format!("Partner Balance: {id} (session)") }
    }

    fn entry(&self, store: &CredentialStore) -> Result<Entry, Fault> {
        // Only the Secret Service has labels; the others refuse modifiers they don't know.
        let label = HashMap::from([("label", self.label.as_str())]);
        let modifiers = cfg!(target_os = "linux").then_some(&label);
        store.build(SERVICE, &self.user, modifiers).map_err(|error| fault(&error))
    }

    fn read(&self, store: &CredentialStore) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
        let read = match self.entry(store)?.get_secret() {
            // Another program's doing; ours updates in place. The items are alike until proven otherwise.
            Err(Error::Ambiguous(entries)) => entries.first().map_or(Err(Error::NoEntry), Entry::get_secret),
            read => read,
        };
        match read {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(fault(&error)),
        }
    }

    /// In place: macOS would ask the user again about an item made anew.
    fn write(&self, store: &CredentialStore, secret: &[u8]) -> Result<(), Fault> {
        let entry = self.entry(store)?;
        let written = match entry.set_secret(secret) {
            Err(Error::Ambiguous(entries)) => {
                entries.iter().try_for_each(Entry::delete_credential).and_then(|()| entry.set_secret(secret))
            }
            written => written,
        };
        written.map_err(|error| fault(&error))
    }

    fn delete(&self, store: &CredentialStore) -> Result<(), Fault> {
        let deleted = match self.entry(store)?.delete_credential() {
            Err(Error::Ambiguous(entries)) => entries.iter().try_for_each(Entry::delete_credential),
            deleted => deleted,
        };
        match deleted {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(fault(&error)),
        }
    }
}

/// The same failure with the name of the program that failed; if that has gone meanwhile, nothing was there to fail.
#[cfg(target_os = "linux")]
async fn named(fault: Fault) -> Fault {
    match super::door::program().await {
        Some(program) => Fault::new(fault.code, format!("{program}: {}", fault.detail)),
        None => Fault::new(FaultCode::KeychainMissing, "the Secret Service went away"),
    }
}

/// There is one keychain on these systems, and the user knows its name.
#[cfg(not(target_os = "linux"))]
async fn named(fault: Fault) -> Fault {
    fault
}

fn open_store() -> Result<Arc<CredentialStore>, Fault> {
    #[cfg(target_os = "linux")]
    let store = zbus_secret_service_keyring_store::Store::new();
    #[cfg(target_os = "macos")]
    let store = apple_native_keyring_store::keychain::Store::new();
    #[cfg(target_os = "windows")]
    let store = windows_native_keyring_store::Store::new();
    match store {
        Ok(store) => Ok(store),
        Err(error) => Err(fault(&error)),
    }
}

/// What a failing keychain is called. Never quotes the error: some of them carry the secret.
fn fault(error: &Error) -> Fault {
    let failed = |detail: &str| Fault::new(FaultCode::KeychainFailed, detail);
    match error {
        Error::NoStorageAccess(_) => Fault::new(FaultCode::KeychainLocked, "the keychain gives no access"),
        // How the Secret Service says that the collection was locked again meanwhile.
        Error::PlatformFailure(cause) if cause.to_string().contains("IsLocked") => {
            Fault::new(FaultCode::KeychainLocked, "the keychain is locked")
        }
        Error::PlatformFailure(_) => failed("it answers with an error"),
        Error::TooLong(..) => failed("it doesn't take an item of this length"),
        _ => failed("it doesn't answer as documented"),
    }
}
