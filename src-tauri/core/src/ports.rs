//! The traits behind which time and the desktop stand. Implementations live in the shell, fakes in tests.

use std::time::Duration;

use jiff::Timestamp;

/// One moment on two clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The wall clock: may jump.
    pub wall: Timestamp,
    /// Time since some fixed start: never jumps and, where the system can, runs on during sleep.
    pub elapsed: Duration,
}

/// The only source of time.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Moment;
}
