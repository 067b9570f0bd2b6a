//! The account: its id and name, one reading of its balance, its thresholds and the level they give.
//! Knows money; must not know how a reading was had or how it is shown.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::money::Amount;

/// The portal for people, in the browser.
pub const PORTAL_PAGE: &str = "https://partner.yeastar.com/";

/// The stable name of an account on disk, in the keychain and in state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
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

/// How a balance stands against its thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// The level of an amount.
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
