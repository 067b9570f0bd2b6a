//! The JSON of the command line: one object per account, with a schema in the command line's folder. Owns its field
//! names; `view` and `text` provide the contents.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use partner_balance_core::account::{AccountId, Level};
use partner_balance_core::fault::FaultCode;
use partner_balance_core::forecast::DaysLeft;
use partner_balance_core::money::{Amount, Currency};
use partner_balance_core::text::days_left::moment_after;
use serde::{Deserialize, Serialize};

/// One account in `partner-balance status --json`.
///
/// Fields are only ever added. What isn't known is null, never a number (promise P1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// How many days the balance stays above the critical threshold, in tenths; null when there is no forecast.
    pub days_left: Option<DaysLeft>,
    /// The dates of that.
    pub empty_on: Option<EmptyOn>,
    /// Whether it is paused: then the portal is asked only on request.
    pub paused: bool,
}

/// Local dates on which a balance falls below a threshold, with a probability of 10, 50 and 90 %. Where it doesn't within the
/// horizon of the forecast, the date of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmptyOn {
    pub p10: Date,
    pub p50: Date,
    pub p90: Date,
}

impl EmptyOn {
    /// The dates on which so many days from now on have passed.
    #[must_use]
    pub fn after(left: DaysLeft, now: Timestamp, zone: &TimeZone) -> Self {
        let date = |days| zone.to_datetime(moment_after(now, days)).date();
        Self { p10: date(left.p10), p50: date(left.p50), p90: date(left.p90) }
    }
}

/// Days as they are printed for programs: in tenths.
#[must_use]
pub fn in_tenths(left: DaysLeft) -> DaysLeft {
    let tenths = |days: f64| (days * 10.0).round() / 10.0;
    DaysLeft { p10: tenths(left.p10), p50: tenths(left.p50), p90: tenths(left.p90) }
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
