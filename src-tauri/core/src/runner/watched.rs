//! The account being watched: where its credential comes from and the one way to its portal. Asks the keychain only
//! when a request needs it; knows no schedule.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Mutex;

use crate::account::AccountId;
use crate::base_url::BaseUrl;
use crate::fault::{Fault, FaultCode};
use crate::monitor::Asker;
use crate::portal::Balance;
use crate::ports::{Portal, PortalFactory};
use crate::secrets::{Credential, SecretStore, SessionToken};
use crate::view::Kept;

/// Where the credential of a watched account comes from.
pub(super) enum Source {
    /// The keychain.
    Keychain,
    /// The memory of this process, which is also where `Kept` says it came from.
    Memory(Credential, Kept),
    /// Nowhere: what the environment gives can't be used.
    Refused(Fault),
}

/// One watched account.
pub(super) struct Watched {
    pub(super) account: AccountId,
    pub(super) base_url: BaseUrl,
    source: Source,
    secrets: Arc<dyn SecretStore>,
    portals: Arc<dyn PortalFactory>,
    portal: Mutex<Option<Arc<dyn Portal>>>,
    is_closed: AtomicBool,
    /// The keychain was locked when it was last asked.
    was_locked: AtomicBool,
}

impl Watched {
    pub(super) fn new(
        account: AccountId,
        base_url: BaseUrl,
        source: Source,
        secrets: Arc<dyn SecretStore>,
        portals: Arc<dyn PortalFactory>,
    ) -> Self {
        let (is_closed, was_locked) = (AtomicBool::new(false), AtomicBool::new(false));
        Self { account, base_url, source, secrets, portals, portal: Mutex::new(None), is_closed, was_locked }
    }

    /// The same account with the portal that has just been tested: its token need not be minted again.
    pub(super) fn with_portal(mut self, portal: Arc<dyn Portal>) -> Self {
        self.portal = Mutex::new(Some(portal));
        self
    }

    pub(super) fn kept(&self) -> Kept {
        match &self.source {
            Source::Keychain => Kept::Keychain,
            Source::Memory(_, kept) => *kept,
            Source::Refused(_) => Kept::Environment,
        }
    }

    /// It is not forgotten after all.
    pub(super) fn reopen(&self) {
        self.is_closed.store(false, Ordering::SeqCst);
    }

    /// From now on nothing of this account is written to the keychain.
    pub(super) fn close(&self) {
        self.is_closed.store(true, Ordering::SeqCst);
    }

    /// Asks for the balance, reading the credential from the keychain the first time.
    pub(super) async fn balance(&self, asker: Asker) -> Result<Balance, Fault> {
        // A prompt once a refresh interval would be a nuisance: the schedule only looks whether it was unlocked since.
        if asker == Asker::Program && self.was_locked.load(Ordering::SeqCst) && self.secrets.is_locked().await {
            return Err(Fault::new(FaultCode::KeychainLocked, "still locked"));
        }
        let portal = self.portal().await;
        let is_locked = portal.as_ref().is_err_and(|fault| fault.code == FaultCode::KeychainLocked);
        self.was_locked.store(is_locked, Ordering::SeqCst);
        let portal = portal?;
        let mut outcome = portal.balance().await;
        let minted = outcome.as_mut().ok().and_then(|balance| balance.minted.take());
        self.keep_session(minted.or_else(|| portal.take_minted()));
        if outcome.as_ref().is_err_and(|fault| fault.code == FaultCode::CredentialsRefused) {
            // The keychain may hold a newer secret by the time of the next request.
            *self.portal.lock().await = None;
        }
        outcome
    }

    async fn portal(&self) -> Result<Arc<dyn Portal>, Fault> {
        let mut portal = self.portal.lock().await;
        if let Some(portal) = &*portal {
            return Ok(Arc::clone(portal));
        }
        let (credential, session) = match &self.source {
            Source::Refused(fault) => return Err(fault.clone()),
            Source::Memory(credential, _) => (credential.clone(), None),
            Source::Keychain => {
                let missing = || Fault::new(FaultCode::CredentialsMissing, "no item for this account");
                let credential = self.secrets.credential(&self.account).await?.ok_or_else(missing)?;
                // Without it another token is minted: no error.
                (credential, self.secrets.session(&self.account).await.unwrap_or_default())
            }
        };
        let opened = self.portals.open(self.base_url.clone(), credential, session);
        Ok(Arc::clone(portal.insert(opened)))
    }

    /// Hands a newly minted token to the keychain without waiting for it: failing to keep it is no error.
    pub(super) fn keep_session(&self, minted: Option<SessionToken>) {
        let (Source::Keychain, Some(session)) = (&self.source, minted) else { return };
        if self.is_closed.load(Ordering::SeqCst) {
            return;
        }
        let (secrets, account) = (Arc::clone(&self.secrets), self.account.clone());
        tokio::spawn(async move {
            if let Err(fault) = secrets.store_session(&account, &session).await {
                tracing::info!(code = ?fault.code, "the session token was not kept");
            }
        });
    }
}
