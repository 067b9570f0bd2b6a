//! Credentials and tokens, and the port to where they are kept. The only module that may touch the keychain.
//! Must not know the portal's paths or the page.

#[cfg(target_os = "linux")]
mod door;
mod item;
mod keychain;
mod memory;
mod shelf;
mod worker;

use std::fmt;

use async_trait::async_trait;
use jiff::Timestamp;
use partner_balance_core::account::AccountId;
use partner_balance_core::fault::Fault;
use secrecy::SecretString;

pub use keychain::KeychainStore;
pub use memory::MemoryStore;
pub use shelf::{KeychainShelf, MemoryShelf, Reservation, SessionShelf};

/// What the user gave us to reach the portal. Debug shows no secret.
#[derive(Clone, Debug)]
pub enum Credential {
    /// Client ID and Client Secret: mints tokens for as long as they are valid.
    Client {
        /// Client ID.
        client_id: String,
        /// Client Secret.
        client_secret: SecretString,
    },
    /// A pasted access token: dead within half an hour.
    Token {
        /// The access token.
        access_token: SecretString,
    },
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
    /// For which Client ID at which portal it was minted: the session of one must never answer for another.
    pub minted_for: String,
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
    /// The account's credential, if one is stored.
    async fn credential(&self, account: &AccountId) -> Result<Option<Credential>, Fault>;
    /// Stores the account's credential, in place of an earlier one.
    async fn store_credential(&self, account: &AccountId, credential: &Credential) -> Result<(), Fault>;
    /// The account's session token, if one is stored.
    async fn session(&self, account: &AccountId) -> Result<Option<SessionToken>, Fault>;
    /// Stores the account's session token, in place of an earlier one.
    async fn store_session(&self, account: &AccountId, session: &SessionToken) -> Result<(), Fault>;
    /// Whether it is known to be locked. Asks nobody to unlock it.
    async fn is_locked(&self) -> bool {
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
