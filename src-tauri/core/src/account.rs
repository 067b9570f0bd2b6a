//! An account: id, owner, one reading of its balance, its thresholds and the level they give.
//! Must not know how a reading is fetched or displayed.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::money::Amount;

/// The portal for people, in the browser.
pub const PORTAL_PAGE: &str = "https://partner.yeastar.com/";

/// The stable name of an account on disk, in the keychain and in state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct AccountId(String);

impl AccountId {
    /// An account id; any text that is not empty.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Which account something belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum AccountKey {
    /// One of the settings, by its id.
    Stored(AccountId),
    /// The one whose credential the environment gives.
    Environment,
    /// The built-in simulator's.
    Demo,
}

impl AccountKey {
    /// The id of an account of the settings.
    #[must_use]
    pub fn stored(&self) -> Option<&AccountId> {
        match self {
            Self::Stored(id) => Some(id),
            Self::Environment | Self::Demo => None,
        }
    }

    /// The key as text, for the log, the disk and programs. Ids of the settings are never `environment` or `demo`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stored(id) => id.as_str(),
            Self::Environment => "environment",
            Self::Demo => "demo",
        }
    }

    /// The same text as an id.
    #[must_use]
    pub fn to_id(&self) -> AccountId {
        AccountId::new(self.as_str())
    }
}

/// Whose readings these are: one owner at one address. Opaque; the same text is the same owner.
///
/// An account may come to have another owner, and two accounts may have the same one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Owner(String);

impl Owner {
    /// An owner by a text of the caller's making.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The owner of a Client ID at a portal's address, as [`crate::base_url::BaseUrl`] writes it. At another address the
    /// same Client ID is another owner.
    #[must_use]
    pub fn of_client(client_id: &str, base_url: &str) -> Self {
        Self(format!("{client_id}@{base_url}"))
    }

    /// The owner of an access token alone, which tells nothing of its owner but itself: no other token continues it.
    /// `fingerprint` tells it from other tokens and doesn't reveal it.
    #[must_use]
    pub fn of_token(fingerprint: &str, base_url: &str) -> Self {
        Self(format!("token {fingerprint}@{base_url}"))
    }

    /// Whether it is an owner at this address.
    #[must_use]
    pub fn is_at(&self, base_url: &str) -> bool {
        self.0.strip_suffix(base_url).is_some_and(|rest| rest.ends_with('@'))
    }

    /// The owner as it stands on disk.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One balance as the portal told it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The exact amount, in the account's currency.
    pub amount: Amount,
    /// When the reply arrived.
    pub fetched_at: Timestamp,
    /// The portal's request id of that reply, 32 hex digits.
    pub request_id: Option<String>,
}

/// Below which amounts the user wants to be warned. `critical` is at most `low`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Below this the balance is low.
    pub low: Amount,
    /// Below this the balance is critical.
    pub critical: Amount,
}

/// An access token that the user pasted: nothing can replace it when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastedToken {
    /// When it ends, if it tells. At most 30 minutes after it was minted
    /// (source: Partner Portal developer guide, "Get an access token").
    pub ends_at: Option<Timestamp>,
}

/// One answer of the portal.
#[derive(Clone)]
pub struct Balance {
    /// The amount, when it was had and under which request id.
    pub reading: Reading,
    /// The e-mail address in the token, when the token tells one. Not documented by the vendor: never rely on it.
    pub connected_as: Option<String>,
    /// The pasted access token it was asked with. None for Client ID and Client Secret.
    pub pasted_token: Option<PastedToken>,
}

/// Where the credential is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialStorage {
    Keychain,
    /// In memory until the program ends.
    ThisRun,
    /// In the environment the program was started with.
    Environment,
    /// The built-in simulator.
    Demo,
}

/// How a balance stands against its thresholds.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum Level {
    /// At or above `low`.
    Normal,
    /// Below `low`, not below `critical`.
    Low,
    /// Below `critical`.
    Critical,
    /// No reading.
    Unknown,
}

impl Thresholds {
    #[must_use]
    pub fn level(&self, amount: Amount) -> Level {
        if amount < self.critical {
            Level::Critical
        } else if amount < self.low {
            Level::Low
        } else {
            Level::Normal
        }
    }
}

impl fmt::Debug for Balance {
    /// Without the e-mail address: this may end in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Balance").field("reading", &self.reading).finish_non_exhaustive()
    }
}
