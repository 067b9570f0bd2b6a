//! Stores for a portal's sessions: in the keychain, shared with other processes, or in memory for a credential that
//! is not stored. Must not know when a session is valid.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use partner_balance_core::account::AccountId;

use super::{Presence, SecretStore, SessionToken};
use crate::lock::FileLock;

/// How long the keychain may take for a session, while other processes wait. After that there is no session.
pub(crate) const KEYCHAIN_DEADLINE: Duration = Duration::from_secs(3);

/// A store for the session of one account, shared by its requests and, in the keychain, by processes.
///
/// Calls don't fail: without a session a new token is requested.
#[async_trait]
pub trait SessionStore: Send + Sync {
    /// Waits until no other process requests a token, and keeps them from it until the reservation is dropped. The caller must
    /// read [`SessionStore::newest`] again before it requests a token, and store the session before it drops the reservation.
    async fn reserve(&self) -> Reservation;
    /// The session stored last, by this or another process.
    async fn newest(&self) -> Option<SessionToken>;
    /// Stores a session. Replaces an earlier one.
    async fn keep(&self, session: &SessionToken);
}

/// Keeps other processes from requesting a token for one account. Ends when it is dropped, and with the process.
#[derive(Debug)]
#[must_use = "dropped at once it reserves nothing"]
pub struct Reservation {
    _lock: Option<FileLock>,
}

impl Reservation {
    /// A reservation without a lock: there is no other process, or locking failed.
    pub fn unshared() -> Self {
        Self { _lock: None }
    }

    pub(crate) fn held(lock: FileLock) -> Self {
        Self { _lock: Some(lock) }
    }
}

/// The session of one account in the keychain.
pub struct KeychainSessions {
    account: AccountId,
    secrets: Arc<dyn SecretStore>,
    is_closed: AtomicBool,
}

/// A session in memory. It may be moved to another store later.
#[derive(Default)]
pub struct MemorySessions {
    kept: Mutex<Option<SessionToken>>,
    successor: OnceLock<Arc<dyn SessionStore>>,
}

impl KeychainSessions {
    /// The sessions of an account. Reads nothing yet.
    #[must_use]
    pub fn new(account: AccountId, secrets: Arc<dyn SecretStore>) -> Self {
        Self { account, secrets, is_closed: AtomicBool::new(false) }
    }

    /// From now on nothing is stored.
    pub fn close(&self) {
        self.is_closed.store(true, Ordering::SeqCst);
    }

    /// Stores sessions again.
    pub fn reopen(&self) {
        self.is_closed.store(false, Ordering::SeqCst);
    }

    /// Whether a session may be stored: only if the credential is, which another process may have removed.
    async fn is_wanted(&self) -> bool {
        // No prompt for a session.
        !self.is_closed.load(Ordering::SeqCst)
            && self.secrets.presence(&self.account).await.is_ok_and(|presence| presence == Presence::Stored)
    }

    async fn store(&self, session: &SessionToken) {
        if !self.is_wanted().await {
            return;
        }
        if let Err(fault) = self.secrets.store_session(&self.account, session).await {
            tracing::info!(code = ?fault.code, "the session token was not kept");
        }
    }

    async fn read(&self) -> Option<SessionToken> {
        self.secrets.session(&self.account).await.unwrap_or_default()
    }
}

#[async_trait]
impl SessionStore for KeychainSessions {
    async fn reserve(&self) -> Reservation {
        self.secrets.reserve_session(&self.account).await
    }

    async fn newest(&self) -> Option<SessionToken> {
        tokio::time::timeout(KEYCHAIN_DEADLINE, self.read()).await.unwrap_or_default()
    }

    async fn keep(&self, session: &SessionToken) {
        if tokio::time::timeout(KEYCHAIN_DEADLINE, self.store(session)).await.is_err() {
            tracing::info!("the keychain was too slow to keep the session token");
        }
    }
}

impl MemorySessions {
    /// Moves the session to another store, which all later calls use.
    pub async fn hand_over(&self, to: Arc<dyn SessionStore>) {
        let kept = self.kept().take();
        let successor = self.successor.get_or_init(|| to);
        if let Some(session) = kept {
            let _reservation = successor.reserve().await;
            successor.keep(&session).await;
        }
    }

    fn kept(&self) -> MutexGuard<'_, Option<SessionToken>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl SessionStore for MemorySessions {
    async fn reserve(&self) -> Reservation {
        match self.successor.get() {
            Some(successor) => successor.reserve().await,
            None => Reservation::unshared(),
        }
    }

    async fn newest(&self) -> Option<SessionToken> {
        match self.successor.get() {
            Some(successor) => successor.newest().await,
            None => self.kept().clone(),
        }
    }

    async fn keep(&self, session: &SessionToken) {
        match self.successor.get() {
            Some(successor) => successor.keep(session).await,
            None => *self.kept() = Some(session.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::{Credential, MemoryStore};
    use partner_balance_core::base_url::BaseUrl;

    fn session(token: &str) -> SessionToken {
        let (access_token, minted_for) = (token.into(), "id at a portal".to_owned());
        SessionToken { access_token, expires_at: Default::default(), refresh_token: None, minted_for }
    }

    async fn kept(store: &MemoryStore) -> bool {
        store.session(&AccountId::new("main")).await.unwrap().is_some()
    }

    fn sessions(store: &Arc<MemoryStore>) -> Arc<KeychainSessions> {
        Arc::new(KeychainSessions::new(AccountId::new("main"), Arc::clone(store) as Arc<dyn SecretStore>))
    }

    #[tokio::test]
    async fn p5_a_session_stands_only_beside_its_credential() {
        let store = Arc::new(MemoryStore::default());
        let (sessions, account) = (sessions(&store), AccountId::new("main"));
        sessions.keep(&session("a")).await;
        assert!(!kept(&store).await, "another process has removed the account");
        let credential = Credential::Client { client_id: "id".into(), client_secret: "secret".into() };
        store.store_credential(&account, &credential, &BaseUrl::default()).await.unwrap();
        sessions.close();
        sessions.keep(&session("a")).await;
        assert!(!kept(&store).await, "it is being forgotten");
        sessions.reopen();
        sessions.keep(&session("a")).await;
        assert!(kept(&store).await && sessions.newest().await.is_some());
    }

    #[tokio::test]
    async fn a_session_minted_before_its_credential_was_stored_is_handed_over() {
        let store = Arc::new(MemoryStore::default());
        let (pending, account) = (MemorySessions::default(), AccountId::new("main"));
        pending.keep(&session("a")).await;
        assert!(pending.newest().await.is_some() && !kept(&store).await);
        let credential = Credential::Client { client_id: "id".into(), client_secret: "secret".into() };
        store.store_credential(&account, &credential, &BaseUrl::default()).await.unwrap();
        pending.hand_over(sessions(&store)).await;
        assert!(kept(&store).await);
        store.forget(&account).await.unwrap();
        assert!(pending.newest().await.is_none(), "it looks where the other store looks");
    }
}
