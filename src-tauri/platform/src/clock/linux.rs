//! The clock on Linux, by timers of the kernel; by ordinary ones where those fail. Must not know what is scheduled.

use std::time::Duration;

use super::{SystemClock, coarse, timer};

pub(super) fn elapsed() -> Duration {
    // Never negative.
    Duration::try_from(rustix::time::clock_gettime(rustix::time::ClockId::Boottime)).unwrap_or_default()
}

/// Waits until the system clock's `elapsed` has reached `elapsed`; time in which the computer sleeps counts. Fires right
/// after resume if its time has passed during sleep.
pub async fn sleep_until(elapsed: Duration) {
    match timer::sleep_until(elapsed).await {
        Ok(()) => return,
        Err(error) => tracing::warn!(%error, "no timer in the kernel; checking the clock once a minute"),
    }
    coarse::sleep_until(&SystemClock, elapsed).await;
}

/// Reports that the wall clock was set or the computer woke from sleep.
///
/// By the kernel (timerfd_create(2), `TFD_TIMER_CANCEL_ON_SET`): resuming moves the wall clock against the monotonic one,
/// which counts as setting it.
#[derive(Debug)]
pub struct ClockWatch {
    alarm: Option<timer::ChangeAlarm>,
    coarse: coarse::Comparison,
}

impl ClockWatch {
    /// Watches from now on. To be called inside a tokio runtime.
    #[must_use]
    pub fn start() -> Self {
        let alarm = timer::ChangeAlarm::set()
            .inspect_err(|error| tracing::warn!(%error, "no alarm for clock changes; comparing once a minute"))
            .ok();
        Self { alarm, coarse: coarse::Comparison::default() }
    }

    /// Waits for the next jump of the wall clock or resume from sleep. May be dropped and called again without losing one.
    pub async fn changed(&mut self) {
        if let Some(alarm) = &self.alarm {
            match alarm.changed().await {
                Ok(()) => return,
                Err(error) => tracing::warn!(%error, "the alarm for clock changes failed; comparing once a minute"),
            }
            self.alarm = None;
        }
        self.coarse.changed(&SystemClock).await;
    }
}
