//! Credentials and tokens, and the trait of their store. The only module that uses the keychain.
//! Must not know the portal's paths or the page.

mod item;
mod keychain;
mod memory;
#[cfg(not(target_os = "linux"))]
mod native;
#[cfg(target_os = "linux")]
mod secret_service;
mod sessions;
#[cfg(any(test, not(target_os = "linux")))]
mod worker;

use std::fmt;

use async_trait::async_trait;
use jiff::Timestamp;
use partner_balance_core::account::AccountId;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use secrecy::SecretString;

pub use keychain::KeychainStore;
pub use memory::MemoryStore;
pub use sessions::{KeychainSessions, MemorySessions, Reservation, SessionStore};

/// What the user gave us to reach the portal. Debug shows no secret.
#[derive(Clone, Debug)]
pub enum Credential {
    /// Client ID and Client Secret: mints tokens for as long as they are valid.
    Client { client_id: String, client_secret: SecretString },
    /// A pasted access token: dead within half an hour.
    Token { access_token: SecretString },
}

/// A credential and the address it may be sent to.
#[derive(Clone, Debug)]
pub struct StoredCredential {
    pub credential: Credential,
    /// The address it was stored for, and the only one it may be sent to. None: stored by an earlier version.
    pub base_url: Option<BaseUrl>,
}

/// Whether a credential is stored, as far as that can be told without asking the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is, and reading it asks nobody.
    Stored,
    /// It isn't.
    Absent,
    /// Reading it would ask the user to unlock it.
    Locked,
}

/// The token of the running session, as the portal minted it. Debug shows no secret and no names.
#[derive(Clone)]
pub struct SessionToken {
    /// Sent as `Authorization: Bearer`.
    pub access_token: SecretString,
    /// When the access token ends.
    pub expires_at: Timestamp,
    /// Mints the next token without the Client Secret; lives 15 days.
    pub refresh_token: Option<SecretString>,
    /// For which Client ID at which portal it was minted ([`SessionToken::minted_for`]): the session of one must never
    /// answer for another.
    pub minted_for: String,
}

impl SessionToken {
    /// How a session tells for which Client ID at which portal it was minted.
    #[must_use]
    pub fn minted_for(client_id: &str, base_url: &BaseUrl) -> String {
        format!("{} at {base_url}", client_id.trim())
    }

    /// The portal it was minted at.
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

/// Where credentials and session tokens are kept, one item each per account.
///
/// # Errors
/// Every call: `KeychainLocked` when it is locked, or when the user didn't answer its prompt in time;
/// `KeychainMissing` when there is none.
#[async_trait]
pub trait SecretStore: Send + Sync {
    /// The account's credential with the address it is bound to, if one is stored. May ask the user to unlock it.
    async fn credential(&self, account: &AccountId) -> Result<Option<StoredCredential>, Fault>;
    /// Stores the account's credential, bound to an address, in place of an earlier one.
    async fn store_credential(
        &self,
        account: &AccountId,
        credential: &Credential,
        base_url: &BaseUrl,
    ) -> Result<(), Fault>;
    /// The account's session token, if one is stored. Asks nobody: a locked one is `KeychainLocked`.
    async fn session(&self, account: &AccountId) -> Result<Option<SessionToken>, Fault>;
    /// Stores the account's session token, in place of an earlier one. Asks nobody.
    async fn store_session(&self, account: &AccountId, session: &SessionToken) -> Result<(), Fault>;
    /// Whether the account's credential is there. Asks nobody.
    async fn presence(&self, account: &AccountId) -> Result<Presence, Fault> {
        match self.credential(account).await {
            Ok(Some(_)) => Ok(Presence::Stored),
            Ok(None) => Ok(Presence::Absent),
            Err(fault) if fault.code == FaultCode::KeychainLocked => Ok(Presence::Locked),
            Err(fault) => Err(fault),
        }
    }
    /// Whether the account's credential was locked when it was last asked for, and the user didn't unlock it.
    fn was_declined(&self, _account: &AccountId) -> bool {
        false
    }
    /// Waits for the right to mint for the account, which no other process has until it is dropped. A store that no
    /// other process knows has nobody to wait for.
    async fn reserve_session(&self, _account: &AccountId) -> Reservation {
        Reservation::unshared()
    }
    /// Removes credential and session token; no error when there are none.
    async fn forget(&self, account: &AccountId) -> Result<(), Fault>;
}
