//! Input and output of the monitor's state machine: events, effects and conditions. Values only.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::account::{Reading, Watching};
use crate::alerts::{AlertMemory, AlertRules, AlertStep, Notice, SnoozeRequest};
use crate::clock::Moment;
use crate::fault::Fault;
use crate::schedule::{Jitter, Slot};

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The stored state was read: at start, or because the account has another owner. Starts a request.
    AccountOpened(StoredState),
    /// The balance was just read, for the first time or for another owner.
    AccountConfirmed {
        reading: Reading,
        /// Which alerts were shown to this owner.
        alerts: AlertMemory,
    },
    /// A request succeeded.
    BalanceFetched {
        id: u64,
        reading: Reading,
    },
    BalanceFailed {
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
    /// The user opened the popover: a reading older than 15 seconds is requested again.
    PopoverOpened,
    /// The computer woke up, or its clock was set.
    ClockJumped,
    /// A network is available again.
    NetworkReturned,
    /// Interval, thresholds or alert settings may have changed.
    SettingsChanged,
    /// The alert memory on disk after this process' steps, with the days left, which are known there alone.
    AlertsStored(AlertMemory),
    /// The alert memory is on disk, or can't be: what is due may be shown.
    AlertsSaved,
    /// A notification server has accepted a notice.
    NoticeDelivered {
        notice: Notice,
    },
    /// No notification server has accepted the notice.
    NoticeNotDelivered,
    /// The user doesn't want to hear of it for a while.
    SnoozeRequested(SnoozeRequest),
    /// The user ends the snooze.
    SnoozeEnded,
    /// A notification server was started: alerts that are due can be shown.
    NotificationServerAppeared,
    /// The account has another way out than the desktop from now on.
    WaysOutOpened,
    /// It has none any more.
    WaysOutClosed,
}

/// What is stored on disk for one account and its owner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoredState {
    /// The newest reading.
    pub reading: Option<Reading>,
    /// Which alerts were shown.
    pub alerts: AlertMemory,
    /// The failures since that reading, if the newest attempt failed.
    pub failure: Option<FailedAttempts>,
}

/// Attempts that have failed since the last success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedAttempts {
    /// The newest fault.
    pub fault: Fault,
    /// When the first attempt failed.
    pub since: Timestamp,
    /// When the newest attempt failed.
    pub at: Timestamp,
}

/// Who requests a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requester {
    /// The user, who may be asked to unlock the keychain.
    User,
    /// The schedule: no prompts.
    Program,
}

/// What the runner must do. Results come back as events.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Request the balance from the portal.
    FetchBalance {
        /// Returned with the result.
        id: u64,
        requester: Requester,
    },
    /// Write a reading and a step of the alert memory to disk, both or neither.
    RememberReading {
        reading: Reading,
        step: AlertStep,
        /// The memory after the step, if no other process has changed it.
        alerts: AlertMemory,
    },
    /// Write a failure to disk.
    RememberFailure(FailedAttempts),
    /// Apply a step to the alert memory on disk.
    RememberAlerts { step: AlertStep, alerts: AlertMemory },
    /// Wait until the alert memory is on disk, because something is due: a crash in between repeats it and never loses it.
    SaveAlerts,
    /// Show a notice, made from this memory.
    Notify { notice: Notice, alerts: AlertMemory },
    /// Close the account's notification on the desktop: it is no longer true.
    WithdrawNotice,
    /// Apply a step to the alert memory on disk and put a notice into the queue of the other ways out, both or neither.
    QueueNotice {
        notice: Notice,
        /// Their memory, which the notice was made from.
        from: Box<AlertMemory>,
        step: AlertStep,
        /// The memory after the step.
        alerts: AlertMemory,
    },
}

/// What a transition depends on besides state and event.
#[derive(Clone, Copy, Debug)]
pub struct Conditions<'a> {
    pub now: Moment,
    /// The user's.
    pub zone: &'a TimeZone,
    /// The interval between refreshes.
    pub interval: Duration,
    /// The account's moment in the interval; none if it is the only one.
    pub slot: Option<Slot>,
    /// Paused, nothing is requested and nothing told.
    pub watching: Watching,
    pub rules: AlertRules,
    /// The end of the pasted access token in use, if nothing else can renew it.
    pub token_ends_at: Option<Timestamp>,
    /// A new random number.
    pub jitter: Jitter,
    /// An id that no request had before.
    pub next_id: u64,
}
