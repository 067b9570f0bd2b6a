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

/// Identifies an account.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum AccountKey {
    /// An account in the settings file.
    Stored(AccountId),
    /// The one whose credential the environment gives.
    Environment,
    /// The built-in simulator's.
    Demo,
}

impl AccountKey {
    /// The id of the account whose credential the environment gives.
    pub const ENVIRONMENT_ID: &str = "environment";
    /// The id of the built-in simulator's account, which no account of the settings has.
    pub const DEMO_ID: &str = "demo";

    /// The key of an account in the settings file, which has the settings of the environment's account as well.
    #[must_use]
    pub fn of_settings(id: AccountId) -> Self {
        if id.as_str() == Self::ENVIRONMENT_ID { Self::Environment } else { Self::Stored(id) }
    }

    /// The key that [`Self::as_str`] has written.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        if text == Self::DEMO_ID { Self::Demo } else { Self::of_settings(AccountId::new(text)) }
    }

    /// The id of an account of the settings.
    #[must_use]
    pub fn stored(&self) -> Option<&AccountId> {
        match self {
            Self::Stored(id) => Some(id),
            Self::Environment | Self::Demo => None,
        }
    }

    /// The key as text, for logs, files and programs.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stored(id) => id.as_str(),
            Self::Environment => Self::ENVIRONMENT_ID,
            Self::Demo => Self::DEMO_ID,
        }
    }

    /// The same text as an id.
    #[must_use]
    pub fn to_id(&self) -> AccountId {
        AccountId::new(self.as_str())
    }
}

/// The owner of readings: one client or access token at one portal's address. Two owners are the same if their texts are.
///
/// An account's owner changes when the user connects it with other credentials; two accounts may have the same owner.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Owner(String);

impl Owner {
    /// An owner with this text.
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

    /// The owner of an access token without a Client ID. Another token is another owner. `fingerprint` identifies the token
    /// without revealing it.
    #[must_use]
    pub fn of_token(fingerprint: &str, base_url: &str) -> Self {
        Self(format!("token {fingerprint}@{base_url}"))
    }

    /// Whether the owner's portal is at this address.
    #[must_use]
    pub fn is_at(&self, base_url: &str) -> bool {
        self.0.strip_suffix(base_url).is_some_and(|rest| rest.ends_with('@'))
    }

    /// The owner as it is stored on disk.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One balance from a reply of the portal.
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

/// Whether an account is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watching {
    On,
    /// The portal isn't asked and nothing is told of it, until the user wants it again.
    Paused,
}

/// Which account the icon shows, where there are several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IconAccount {
    /// The one that needs the user most.
    MostUrgent,
    /// Always this one, while it is watched.
    Chosen(AccountId),
}

/// The order in which several accounts are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::EnumString, strum::IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum AccountOrder {
    /// The one that needs the user most first.
    Urgent,
    /// The user's.
    Own,
}

/// An access token that the user pasted. The program can't renew it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastedToken {
    /// When it expires, if it says so. At most 30 minutes after it was issued
    /// (source: Partner Portal developer guide, "Get an access token").
    pub ends_at: Option<Timestamp>,
}

/// A reading, and what the token used for it says.
#[derive(Clone)]
pub struct Balance {
    pub reading: Reading,
    /// The e-mail address in the token, if there is one. Not documented by the vendor: never rely on it.
    pub connected_as: Option<String>,
    /// The pasted access token that was used. None for Client ID and Client Secret.
    pub pasted_token: Option<PastedToken>,
}

/// Where an account's credential is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialStorage {
    Keychain,
    /// In memory until the program ends.
    ThisRun,
    /// In environment variables, or in a file given with `--credentials-file`.
    Environment,
    /// The built-in simulator's account.
    Demo,
}

/// The level of a balance, by its thresholds.
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

impl CredentialStorage {
    /// Whether a credential that the user types takes the place of the one there: the environment's, and the demo's, are none
    /// of the program's to change.
    #[must_use]
    pub fn takes_typed(self) -> bool {
        match self {
            Self::Keychain | Self::ThisRun => true,
            Self::Environment | Self::Demo => false,
        }
    }
}

/// What an account is called where all have these names: its name, with its id if another has the same: "Branch (branch-2)".
#[must_use]
pub fn name_among<'a>(names: impl IntoIterator<Item = &'a str>, name: &str, id: &AccountId) -> String {
    match names.into_iter().filter(|other| *other == name).count() {
        0 | 1 => name.to_owned(),
        _ => format!("{name} ({})", id.as_str()),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p9_of_accounts_that_are_called_the_same_each_is_told_with_its_id() {
        let names = ["Branch", "Main", "Branch", "branch"];
        for (name, told) in [("Branch", "Branch (b)"), ("Main", "Main"), ("branch", "branch"), ("New", "New")] {
            assert_eq!(name_among(names, name, &AccountId::new("b")), told);
        }
    }
}
