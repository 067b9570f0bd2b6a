//! The clock on macOS, by ordinary timers. Must not know what is scheduled.

use std::time::Duration;

use super::{SystemClock, coarse};

pub(super) fn elapsed() -> Duration {
    // Never negative.
    Duration::try_from(rustix::time::clock_gettime(rustix::time::ClockId::Monotonic)).unwrap_or_default()
}

/// Waits until the system clock's `elapsed` has reached `elapsed`; time in which the computer sleeps counts. Late by at most
/// a minute after a sleep.
pub async fn sleep_until(elapsed: Duration) {
    coarse::sleep_until(&SystemClock, elapsed).await;
}

/// Reports that the wall clock was set or the computer woke from sleep, by comparing the clocks once a minute.
#[derive(Debug)]
pub struct ClockWatch(coarse::Comparison);

impl ClockWatch {
    /// Watches from now on. To be called inside a tokio runtime.
    #[must_use]
    pub fn start() -> Self {
        Self(coarse::Comparison::default())
    }

    /// Waits for the next jump of the wall clock or resume from sleep. May be dropped and called again without losing one.
    pub async fn changed(&mut self) {
        self.0.changed(&SystemClock).await;
    }
}
