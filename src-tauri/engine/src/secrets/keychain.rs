//! Secrets in the operating system's keychain: Secret Service, macOS Keychain, Windows Credential Manager.
//! Owns the items' names and each call's deadline. Must not hold a secret in memory.

use std::path::PathBuf;
use std::time::Duration;

use async_trait::async_trait;
use partner_balance_core::account::AccountId;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};

#[cfg(not(target_os = "linux"))]
use super::native::NativeKeychain as Keychain;
#[cfg(target_os = "linux")]
use super::secret_service::SecretServiceAccess as Keychain;
use super::{Credential, Presence, SecretStore, SessionToken, StoredCredential, WebhookSecret, item};
use crate::lock::{self, LockFile};
use crate::secrets::Reservation;

/// The keychain service all items are filed under. A contract: people and tests find them by it.
const SERVICE: &str = "partner-balance";

/// Long enough for the user to type a password into a prompt.
const DEADLINE: Duration = Duration::from_secs(20);

/// Longer than the deadlines for reading a session, requesting a token and storing it together. A process that takes longer
/// is suspended. Then another one requests a token anyway: if that ends the first one's token, it is replaced when the portal
/// refuses it.
const RESERVATION_DEADLINE: Duration = Duration::from_secs(20);

/// The operating system's keychain. It may be started or unlocked later.
#[derive(Debug)]
pub struct KeychainStore {
    deadline: Duration,
    /// The folder of the locks for requesting tokens. None: no other process uses the keychain.
    locks: Option<PathBuf>,
    keychain: Keychain,
}

/// The name of one of an account's three items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ItemName {
    pub service: &'static str,
    pub user: String,
    pub label: String,
}

/// Whether a call may show a prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prompting {
    Allowed,
    Never,
}

impl KeychainStore {
    /// The present user's keychain. Reads nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self { deadline: DEADLINE, locks: None, keychain: Keychain::default() }
    }

    /// The same keychain with another deadline per call.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// With locks in this folder: processes that use the same one request tokens one at a time.
    #[must_use]
    pub fn with_locks(mut self, folder: impl Into<PathBuf>) -> Self {
        self.locks = Some(folder.into());
        self
    }

    /// Runs one call within the deadline. If the keychain reports an error, adds its name.
    async fn within_deadline<T>(&self, call: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
        let named = async {
            match call.await {
                Err(fault) if fault.code == FaultCode::KeychainFailed => Err(self.named(fault).await),
                outcome => outcome,
            }
        };
        let deadline = self.deadline;
        tokio::time::timeout(deadline, named).await.unwrap_or_else(|_| {
            Err(Fault::new(FaultCode::KeychainLocked, format!("no answer from the keychain within {deadline:?}")))
        })
    }

    /// The same fault with the name of the program that failed, or `KeychainMissing` if it has ended.
    #[cfg(target_os = "linux")]
    async fn named(&self, fault: Fault) -> Fault {
        match self.keychain.program().await {
            Some(program) => Fault::new(fault.code, format!("{program}: {}", fault.detail)),
            None => Fault::new(FaultCode::KeychainMissing, "the Secret Service went away"),
        }
    }

    /// These systems have one keychain.
    #[cfg(not(target_os = "linux"))]
    async fn named(&self, fault: Fault) -> Fault {
        fault
    }
}

impl Default for KeychainStore {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl SecretStore for KeychainStore {
    async fn credential(&self, account: &AccountId) -> Result<Option<StoredCredential>, Fault> {
        let name = ItemName::credential(account);
        let read = self.within_deadline(self.keychain.read(&name, Prompting::Allowed)).await?;
        Ok(read.and_then(|json| item::read_credential(&json)))
    }

    async fn store_credential(
        &self,
        account: &AccountId,
        credential: &Credential,
        base_url: &BaseUrl,
    ) -> Result<(), Fault> {
        let (name, json) = (ItemName::credential(account), item::write_credential(credential, base_url));
        self.within_deadline(self.keychain.write(&name, &json, Prompting::Allowed)).await
    }

    async fn session(&self, account: &AccountId) -> Result<Option<SessionToken>, Fault> {
        let name = ItemName::session(account);
        let read = self.within_deadline(self.keychain.read(&name, Prompting::Never)).await?;
        Ok(read.and_then(|json| item::read_session(&json)))
    }

    async fn store_session(&self, account: &AccountId, session: &SessionToken) -> Result<(), Fault> {
        let (name, json) = (ItemName::session(account), item::write_session(session));
        self.within_deadline(self.keychain.write(&name, &json, Prompting::Never)).await
    }

    async fn webhook_secret(&self, account: &AccountId) -> Result<Option<WebhookSecret>, Fault> {
        let name = ItemName::webhook(account);
        let read = self.within_deadline(self.keychain.read(&name, Prompting::Never)).await?;
        Ok(read.and_then(|digits| WebhookSecret::read(&digits)))
    }

    async fn store_webhook_secret(&self, account: &AccountId, secret: &WebhookSecret) -> Result<(), Fault> {
        let name = ItemName::webhook(account);
        self.within_deadline(self.keychain.write(&name, secret.digits().as_bytes(), Prompting::Never)).await
    }

    async fn presence(&self, account: &AccountId) -> Result<Presence, Fault> {
        let name = ItemName::credential(account);
        self.within_deadline(self.keychain.presence(&name)).await
    }

    async fn reserve_session(&self, account: &AccountId) -> Reservation {
        let Some(folder) = &self.locks else { return Reservation::unshared() };
        let lock = LockFile::at(folder.join(lock::name_of(account.as_str())));
        match lock.wait_async(RESERVATION_DEADLINE).await {
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
        // Waits for a process that is requesting a token, because the session it stores must be removed as well.
        let _reservation = self.reserve_session(account).await;
        let names = [ItemName::credential(account), ItemName::session(account), ItemName::webhook(account)];
        self.within_deadline(self.keychain.delete(&names)).await
    }
}

impl ItemName {
    fn credential(account: &AccountId) -> Self {
        let (user, id) = (distinct(account.as_str()), account.as_str());
        Self { service: SERVICE, user, label: format!("Partner Balance: {id}") }
    }

    fn session(account: &AccountId) -> Self {
        let (user, id) = (distinct(account.as_str()), account.as_str());
        Self { service: SERVICE, user: format!("{user}/session"), label: format!("Partner Balance: {id} (session)") }
    }

    fn webhook(account: &AccountId) -> Self {
        let (user, id) = (distinct(account.as_str()), account.as_str());
        Self { service: SERVICE, user: format!("{user}/webhook"), label: format!("Partner Balance: {id} (webhook)") }
    }
}

/// The id without a slash, so that no account's credential has the name of another's session. Ordinary ids stay as they
/// are; the rest is escaped as in an address, and what looks escaped already as well.
fn distinct(id: &str) -> String {
    if id.contains('/') || id.contains("%2") { id.replace('%', "%25").replace('/', "%2F") } else { id.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn p9_no_two_items_share_a_name_and_ordinary_ids_keep_theirs() {
        for id in ["main", "Branch office", "100%", "ä.b-c_d", "a\\b"] {
            let account = AccountId::new(id);
            assert_eq!(ItemName::credential(&account).user, id);
            assert_eq!(ItemName::session(&account).user, format!("{id}/session"));
            assert_eq!(ItemName::webhook(&account).user, format!("{id}/webhook"));
        }
        let ids = [
            "x",
            "x/session",
            "x/session/session",
            "x%2Fsession",
            "x%252Fsession",
            "x%25",
            "x%",
            "/",
            "%2F",
            "",
            "session",
            "/session",
            "x/",
            "%",
            "%25",
            "x//session",
            "x/webhook",
        ];
        let accounts = ids.map(AccountId::new);
        let of_account = |id: &AccountId| {
            [ItemName::credential(id), ItemName::session(id), ItemName::webhook(id)].map(|name| name.user)
        };
        let names: HashSet<String> = accounts.iter().flat_map(of_account).collect();
        assert_eq!(names.len(), 3 * ids.len(), "{names:#?}");
    }
}
