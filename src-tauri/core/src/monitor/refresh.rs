//! When the next reading is requested. Must not know what is known of the balance.

use std::time::Duration;

use super::Conditions;
use crate::account::Watching;
use crate::schedule;

/// When the next reading is requested. Times are [`crate::clock::Moment::elapsed`].
#[derive(Clone, Debug, PartialEq)]
pub enum Refresh {
    /// The next request is planned.
    IdleUntil { at: Duration },
    /// A request is under way.
    InFlight {
        /// Its id; a completion with another one is ignored.
        id: u64,
        /// When it was sent.
        since: Duration,
        /// How many attempts have failed in a row before it.
        failures: u32,
    },
    /// The next request is planned after failures.
    BackingOff {
        until: Duration,
        /// How many attempts have failed in a row.
        failures: u32,
    },
    /// Nothing is planned until the user acts.
    Paused,
}

impl Refresh {
    /// The next request after one that was sent at `asked` and succeeded.
    pub(super) fn idle_since(asked: Duration, conditions: &Conditions<'_>) -> Self {
        match conditions.watching {
            Watching::On => Self::IdleUntil { at: Self::next_after_success(asked, conditions) },
            Watching::Paused => Self::Paused,
        }
    }

    pub(super) fn next_after_success(asked: Duration, conditions: &Conditions<'_>) -> Duration {
        let wait = match conditions.slot {
            None => schedule::after_success(conditions.interval, conditions.jitter),
            Some(slot) => schedule::until_slot(conditions.interval, slot, asked),
        };
        schedule::next_request(asked, wait, conditions.now.elapsed)
    }

    pub(super) fn planned_at(&self) -> Option<Duration> {
        match *self {
            Self::IdleUntil { at } => Some(at),
            Self::BackingOff { until, .. } => Some(until),
            Self::InFlight { .. } | Self::Paused => None,
        }
    }

    pub(super) fn is_in_flight(&self, wanted: u64) -> bool {
        matches!(*self, Self::InFlight { id, .. } if id == wanted)
    }
}
