//! The JSON of the command line: one object per account, with a schema in the command line's folder. Owns its field
//! names; `view` and `text` provide the contents.

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Level};
use partner_balance_core::fault::FaultCode;
use partner_balance_core::money::{Amount, Currency};
use serde::{Deserialize, Serialize};

/// One account in `partner-balance status --json`.
///
/// Fields are only ever added. What isn't known is null, never a number (promise P1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountStatus {
    /// The account's id.
    pub account: AccountId,
    /// What the user calls it.
    pub name: String,
    /// The exact balance, a decimal in a string; null when it was never read.
    pub balance: Option<Amount>,
    /// The currency's code.
    pub currency: Currency,
    /// The level of the balance, by the thresholds.
    pub level: Level,
    /// Whether the balance can be trusted.
    pub state: ReadingState,
    /// When the balance was read, RFC 3339 in UTC, to the millisecond; null when it was never read.
    pub fetched_at: Option<Timestamp>,
    /// How long ago that was, in whole seconds, never negative; null when it was never read.
    pub age_seconds: Option<u64>,
    /// Below this the balance is low.
    pub low: Amount,
    /// Below this the balance is critical.
    pub critical: Amount,
    /// Why there is no newer reading; null when nothing is wrong.
    pub fault: Option<StatusFault>,
}

/// Whether a reading can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadingState {
    /// It is young, and the last attempt was good.
    Fresh,
    /// It may have changed since: the last attempt failed, or it is too old.
    Stale,
    /// There is none.
    Unknown,
}

/// What went wrong, for programs and for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusFault {
    /// Which fault.
    pub code: FaultCode,
    /// What happened, one sentence.
    pub message: String,
    /// What can be done about it.
    pub hint: String,
    /// The portal's request id, for the vendor's support.
    pub request_id: Option<String>,
}
