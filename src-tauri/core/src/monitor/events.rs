//! Input and output of the monitor's state machine: events, effects and conditions. Values only.

use std::time::Duration;

use jiff::Timestamp;

use crate::account::{Reading, Thresholds};
use crate::alerts::{AlertMemory, AlertStep, Threshold};
use crate::clock::Moment;
use crate::fault::Fault;
use crate::schedule::Jitter;

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// What is remembered of the account has come: at start, or when it turned out to have another owner. Asks at once.
    AccountOpened(StoredState),
    /// The account was read just now, for the first time or for another owner.
    AccountConfirmed {
        reading: Reading,
        /// What has been announced to this owner.
        alerts: AlertMemory,
    },
    /// A request ended well.
    BalanceFetched {
        /// The request's id.
        id: u64,
        reading: Reading,
    },
    BalanceFailed {
        /// The request's id.
        id: u64,
        fault: Fault,
    },
    /// Another process may have recorded a reading or a failure, or stepped the alert memory.
    StoredStateChanged(StoredState),
    /// The request under way was given up without a result.
    RequestAbandoned,
    /// The moment of [`super::State::wake_at`] has come.
    TimerFired,
    /// The user wants a reading now.
    RefreshRequested,
    /// The user looks: a reading older than 15 seconds is asked for again.
    PopoverOpened,
    /// The machine woke up, or its clock was set.
    ClockJumped,
    /// A network has come back.
    NetworkReturned,
    /// Interval or thresholds may have changed.
    SettingsChanged,
    /// The desktop has taken an alert.
    AlertTaken { threshold: Threshold },
    /// The desktop has not taken an alert.
    AlertNotTaken,
    /// A notification server has come: what is due can be delivered.
    NotificationServerAppeared,
}

/// What the disk remembers of one owner's account.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoredState {
    /// The newest reading.
    pub reading: Option<Reading>,
    /// What has been announced.
    pub alerts: AlertMemory,
    /// What went wrong since that reading, if the newest attempt failed.
    pub failure: Option<FailedAttempts>,
}

/// Attempts that have failed since the last good one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedAttempts {
    /// The newest fault.
    pub fault: Fault,
    /// When the first attempt failed.
    pub since: Timestamp,
    /// When the newest attempt failed.
    pub at: Timestamp,
}

/// Who wants a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requester {
    /// Somebody is there, and may be asked to unlock the keychain.
    User,
    /// The schedule: nobody is to be disturbed.
    Program,
}

/// What is to be done. Results come back as events.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Ask the portal.
    FetchBalance {
        /// To be given back with the result.
        id: u64,
        requester: Requester,
    },
    /// Write a reading to disk and step the alert memory there, both or neither.
    RememberReading {
        reading: Reading,
        step: AlertStep,
        /// The memory as it is after that, if no other process has stepped it.
        alerts: AlertMemory,
    },
    /// Write a failure to disk.
    RememberFailure(FailedAttempts),
    /// Step the alert memory on disk.
    RememberAlerts {
        step: AlertStep,
        /// As above.
        alerts: AlertMemory,
    },
    /// Show an alert.
    Notify {
        threshold: Threshold,
        /// The reading that is below it.
        reading: Reading,
    },
    /// Take the alert off the screen: it is no longer true.
    WithdrawAlert,
}

/// What a transition may look at besides state and event.
#[derive(Clone, Copy, Debug)]
pub struct Conditions {
    /// The present moment.
    pub now: Moment,
    /// The interval between refreshes.
    pub interval: Duration,
    /// The account's thresholds.
    pub thresholds: Thresholds,
    /// A fresh random share.
    pub jitter: Jitter,
    /// An id no request had before.
    pub next_id: u64,
}
