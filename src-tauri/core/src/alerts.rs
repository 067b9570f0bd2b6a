//! What an account's user is told, and when: the policy of alerts. Owns the memory of what was told; the monitor carries
//! it, the history saves it. Pure: looks, moments and the user's words come in, notices come out. Must not know how a
//! notice is displayed.
//!
//! The nine rules stand in the README, section "Alerts".

mod memory;
mod notices;
pub mod preview;
mod quiet;
pub mod replay;
mod rules;
mod steps;
mod ways_out;

#[cfg(test)]
mod tests;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use memory::{AlertMemory, AlertState, GoodLook, LastLook, Snooze, SnoozeEnd, Told};
pub use quiet::{DaysOff, QuietTime};
pub use rules::{AlertRules, AlertSettings, BlindAfter, RemindEvery, duration_of};
pub use steps::{AlertStep, Look, SnoozeChoice, SnoozeRequest};

/// What a notice tells. The order is that of gravity, the gravest first.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum AlertKind {
    /// The balance has fallen below the lower threshold.
    Critical,
    /// The balance has fallen below the upper threshold.
    Low,
    /// At this pace it is empty in some days.
    Days,
    /// The portal refuses the credentials.
    Refused,
    /// A pasted access token ends soon, and nothing can renew it.
    Token,
    /// The balance could not be read for long.
    Blind,
    /// It is still below a threshold.
    Reminder,
    /// It is above the upper threshold again.
    Recovered,
}

/// What is to be told at one moment: one notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// When it was decided.
    pub at: Timestamp,
    /// The gravest.
    pub kind: AlertKind,
    /// What else it tells, the graver first.
    pub also: Vec<AlertKind>,
}

impl Notice {
    /// Everything it tells, the gravest first.
    pub fn kinds(&self) -> impl Iterator<Item = AlertKind> + '_ {
        std::iter::once(self.kind).chain(self.also.iter().copied())
    }

    /// The snoozes to offer with it: none where nothing of it can be snoozed.
    #[must_use]
    pub fn snoozes(&self) -> &'static [SnoozeChoice] {
        let can_be_snoozed = |kind| match kind {
            AlertKind::Critical | AlertKind::Low | AlertKind::Days | AlertKind::Reminder => true,
            AlertKind::Refused | AlertKind::Token | AlertKind::Blind | AlertKind::Recovered => false,
        };
        if self.kinds().any(can_be_snoozed) { SnoozeChoice::ALL } else { &[] }
    }
}
