//! Paused time as the runner's clock and timer.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::clock::Moment;
use tokio::time::Instant;

use super::super::*;

pub(super) struct PausedTime {
    start: Instant,
    zone: Mutex<TimeZone>,
    wakes: AtomicU64,
}

impl PausedTime {
    #[expect(clippy::disallowed_methods, reason = "the paused clock of the test runtime")]
    pub(super) fn start() -> Self {
        Self { start: Instant::now(), zone: Mutex::new(TimeZone::UTC), wakes: AtomicU64::new(0) }
    }
}

impl PausedTime {
    /// How often a timer has fired.
    pub(super) fn wakes(&self) -> u64 {
        self.wakes.load(Ordering::SeqCst)
    }

    pub(super) fn travel(&self, zone: TimeZone) {
        *self.zone.lock().unwrap() = zone;
    }
}

impl Clock for PausedTime {
    fn now(&self) -> Moment {
        let elapsed = self.start.elapsed();
        let start: Timestamp = "2026-11-23T08:00:00Z".parse().unwrap();
        Moment { wall: start.checked_add(elapsed).unwrap(), elapsed }
    }

    fn zone(&self) -> TimeZone {
        self.zone.lock().unwrap().clone()
    }
}

#[async_trait]
impl Timer for PausedTime {
    async fn sleep_until(&self, elapsed: Duration) {
        tokio::time::sleep_until(self.start + elapsed).await;
        self.wakes.fetch_add(1, Ordering::SeqCst);
    }
}
