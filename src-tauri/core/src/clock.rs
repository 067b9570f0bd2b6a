//! Moments as values, and the traits for reading time and waiting. The shells implement them: nothing here reads a
//! clock.

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// One moment on two clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The wall clock: may jump.
    pub wall: Timestamp,
    /// Time since some fixed start: never jumps and, where the system can, runs on during sleep.
    pub elapsed: Duration,
}

/// The source of time.
pub trait Clock: Send + Sync {
    fn now(&self) -> Moment;
    /// The user's present time zone.
    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

/// Waits on the clock that doesn't jump.
#[async_trait]
pub trait Timer: Send + Sync {
    /// Returns at `elapsed` ([`Moment::elapsed`]), without waking up before.
    async fn sleep_until(&self, elapsed: Duration);
}
