//! Credentials and tokens, and the trait of their store. The only module that uses the keychain.
//! Must not know the portal's paths or the page.

mod item;
mod keychain;
mod memory;
#[cfg(not(target_os = "linux"))]
mod native;
#[cfg(any(test, windows))]
mod parts;
#[cfg(target_os = "linux")]
mod secret_service;
mod sessions;
mod webhook;
#[cfg(any(test, not(target_os = "linux")))]
mod worker;

use std::fmt;

use async_trait::async_trait;
use jiff::Timestamp;
use partner_balance_core::account::AccountId;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use secrecy::{ExposeSecret, SecretString};

pub use keychain::KeychainStore;
pub use memory::MemoryStore;
pub use sessions::{KeychainSessions, MemorySessions, Reservation, SessionStore};
pub use webhook::{WebhookSecret, new_webhook_secret, webhook_secret_or_new};

/// What the user entered for an account. Debug shows no secret.
#[derive(Clone, Debug)]
pub enum Credential {
    /// Client ID and Client Secret, for requesting access tokens.
    Client { client_id: String, client_secret: SecretString },
    /// A pasted access token, which expires within half an hour.
    Token { access_token: SecretString },
}

impl Credential {
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let is_same = |one: &SecretString, other: &SecretString| one.expose_secret() == other.expose_secret();
        match (self, other) {
            (Self::Client { client_id, client_secret }, Self::Client { client_id: other_id, client_secret: other }) => {
                client_id == other_id && is_same(client_secret, other)
            }
            (Self::Token { access_token }, Self::Token { access_token: other }) => is_same(access_token, other),
            (Self::Client { .. }, Self::Token { .. }) | (Self::Token { .. }, Self::Client { .. }) => false,
        }
    }
}

/// A credential from the keychain.
#[derive(Clone, Debug)]
pub struct StoredCredential {
    pub credential: Credential,
    /// The only address it may be sent to. None if an earlier version stored it.
    pub base_url: Option<BaseUrl>,
}

/// Whether a credential is stored, as far as that is known without a prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is stored and can be read without a prompt.
    Stored,
    /// It is not stored.
    Absent,
    /// Reading it would show a prompt.
    Locked,
}

/// An access token from the portal, and what belongs to it. Debug shows no secret and no name.
#[derive(Clone)]
pub struct SessionToken {
    /// Sent as `Authorization: Bearer`.
    pub access_token: SecretString,
    /// When the access token expires.
    pub expires_at: Timestamp,
    /// For requesting the next token without the Client Secret. Valid for 15 days.
    pub refresh_token: Option<SecretString>,
    /// The Client ID and portal it was requested for ([`SessionToken::minted_for`]). It must not be used for others.
    pub minted_for: String,
}

impl SessionToken {
    /// The text for a Client ID at a portal's address.
    #[must_use]
    pub fn minted_for(client_id: &str, base_url: &BaseUrl) -> String {
        format!("{} at {base_url}", client_id.trim())
    }

    /// The portal it was requested from.
    #[must_use]
    pub fn base_url(&self) -> Option<BaseUrl> {
        // No address holds a space, so the last one stands before it.
        self.minted_for.rsplit_once(" at ").and_then(|(_, address)| address.parse().ok())
    }
}

impl fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionToken").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

/// A store for credentials, session tokens and webhook secrets, one item each per account.
///
/// # Errors
/// Every call: `KeychainLocked` when it is locked or the user did not answer a prompt in time, `KeychainMissing` when there
/// is none, `KeychainFailed` when it reports an error.
#[async_trait]
pub trait SecretStore: Send + Sync {
    /// The account's credential, if one is stored. May show a prompt.
    async fn credential(&self, account: &AccountId) -> Result<Option<StoredCredential>, Fault>;
    /// Stores the account's credential with the only address it may be sent to. Replaces an earlier one.
    async fn store_credential(
        &self,
        account: &AccountId,
        credential: &Credential,
        base_url: &BaseUrl,
    ) -> Result<(), Fault>;
    /// The account's session token, if one is stored. Shows no prompt: a locked one is `KeychainLocked`.
    async fn session(&self, account: &AccountId) -> Result<Option<SessionToken>, Fault>;
    /// Stores the account's session token. Replaces an earlier one. Shows no prompt.
    async fn store_session(&self, account: &AccountId, session: &SessionToken) -> Result<(), Fault>;
    /// Whether the account's credential is stored. Shows no prompt.
    async fn presence(&self, account: &AccountId) -> Result<Presence, Fault> {
        match self.credential(account).await {
            Ok(Some(_)) => Ok(Presence::Stored),
            Ok(None) => Ok(Presence::Absent),
            Err(fault) if fault.code == FaultCode::KeychainLocked => Ok(Presence::Locked),
            Err(fault) => Err(fault),
        }
    }
    /// Waits until no other process requests a token for the account, and keeps them from it until the reservation is dropped.
    /// By default returns at once, for stores that no other process uses.
    async fn reserve_session(&self, _account: &AccountId) -> Reservation {
        Reservation::unshared()
    }
    /// The secret that signs what the account's webhook is told, if one is stored. Shows no prompt: a locked one is
    /// `KeychainLocked`.
    async fn webhook_secret(&self, account: &AccountId) -> Result<Option<WebhookSecret>, Fault>;
    /// Stores that secret. Replaces an earlier one. Shows no prompt.
    async fn store_webhook_secret(&self, account: &AccountId, secret: &WebhookSecret) -> Result<(), Fault>;
    /// Removes credential, session token and webhook secret; no error when there are none.
    async fn forget(&self, account: &AccountId) -> Result<(), Fault>;
}
