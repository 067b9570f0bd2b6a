//! Paused time as the runner's clock and timer.

use std::sync::Mutex;

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::clock::Moment;
use tokio::time::Instant;

use super::super::*;

pub(super) struct PausedTime(Instant, Mutex<TimeZone>);

impl PausedTime {
    #[expect(clippy::disallowed_methods, reason = "the paused clock of the test runtime")]
    pub(super) fn start() -> Self {
        Self(Instant::now(), Mutex::new(TimeZone::UTC))
    }
}

impl PausedTime {
    pub(super) fn travel(&self, zone: TimeZone) {
        *self.1.lock().unwrap() = zone;
    }
}

impl Clock for PausedTime {
    fn now(&self) -> Moment {
        let elapsed = self.0.elapsed();
        let start: Timestamp = "2026-11-23T08:00:00Z".parse().unwrap();
        Moment { wall: start.checked_add(elapsed).unwrap(), elapsed }
    }

    fn zone(&self) -> TimeZone {
        self.1.lock().unwrap().clone()
    }
}

#[async_trait]
impl Timer for PausedTime {
    async fn sleep_until(&self, elapsed: Duration) {
        tokio::time::sleep_until(self.0 + elapsed).await;
    }
}
