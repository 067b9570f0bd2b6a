//! Time as the operating system tells it: the clock port, a sleep that counts time asleep, news of clock jumps.
//!
//! The one place that reads clocks. Must not know what is scheduled.

mod coarse;
#[cfg(target_os = "linux")]
mod timer;

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::clock::{Clock, Moment};

/// The computer's clocks.
///
/// `elapsed` counts from boot (on Windows from the first reading) and runs on while the computer sleeps: `CLOCK_BOOTTIME`
/// on Linux (clock_gettime(2)), `CLOCK_MONOTONIC` on macOS (clock_gettime(3) there), the performance counter on Windows.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the Clock port")]
    fn now(&self) -> Moment {
        Moment { wall: Timestamp::now(), elapsed: elapsed() }
    }

    /// `TZ`, or what the system is set to; a change of that is seen within five minutes (`jiff` remembers it so long).
    fn zone(&self) -> TimeZone {
        TimeZone::system()
    }
}

#[cfg(unix)]
fn elapsed() -> Duration {
    #[cfg(target_os = "linux")]
    let id = rustix::time::ClockId::Boottime;
    #[cfg(not(target_os = "linux"))]
    let id = rustix::time::ClockId::Monotonic;
    // Neither clock is ever negative.
    Duration::try_from(rustix::time::clock_gettime(id)).unwrap_or_default()
}

#[cfg(not(unix))]
#[expect(clippy::disallowed_methods, reason = "this is the Clock port")]
fn elapsed() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}

/// Waits until the system clock's `elapsed` has reached `elapsed`; time the computer sleeps through counts.
///
/// On Linux one timer in the kernel, which fires right after resume if its time passed during sleep. Elsewhere the
/// remaining time is looked at again once a minute, so that it is late by at most that after a sleep.
pub async fn sleep_until(elapsed: Duration) {
    #[cfg(target_os = "linux")]
    match timer::sleep_until(elapsed).await {
        Ok(()) => return,
        Err(error) => tracing::warn!(%error, "no timer in the kernel; looking at the clock once a minute"),
    }
    coarse::sleep_until(&SystemClock, elapsed).await;
}

/// Tells when the wall clock was set or the computer woke from sleep.
///
/// On Linux the kernel says so (timerfd_create(2), `TFD_TIMER_CANCEL_ON_SET`; resuming moves the wall clock against the
/// monotonic one, which counts). Elsewhere the clocks are compared once a minute.
#[derive(Debug)]
pub struct ClockWatch {
    #[cfg(target_os = "linux")]
    alarm: Option<timer::ChangeAlarm>,
    coarse: coarse::Comparison,
}

impl ClockWatch {
    /// Watches from now on. To be called inside a tokio runtime.
    #[must_use]
    pub fn start() -> Self {
        Self {
            #[cfg(target_os = "linux")]
            alarm: timer::ChangeAlarm::set()
                .inspect_err(|error| tracing::warn!(%error, "no alarm for clock changes; comparing once a minute"))
                .ok(),
            coarse: coarse::Comparison::default(),
        }
    }

    /// Waits for the next jump of the wall clock or resume from sleep. May be dropped and called again without losing one.
    pub async fn changed(&mut self) {
        #[cfg(target_os = "linux")]
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
