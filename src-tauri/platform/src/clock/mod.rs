//! The operating system's time: the clock port, a timer that counts time in which the computer sleeps, jumps of the clock.
//! The only module that reads clocks. Must not know what is scheduled.

mod coarse;
#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod system;
#[cfg(target_os = "linux")]
mod timer;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::clock::{Clock, Moment};

pub use system::{ClockWatch, sleep_until};

/// The computer's clocks.
///
/// `elapsed` counts from boot (on Windows from the first reading) and runs on while the computer sleeps: `CLOCK_BOOTTIME`
/// on Linux (clock_gettime(2)), `CLOCK_MONOTONIC` on macOS (clock_gettime(3) there), the performance counter on Windows.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the Clock port")]
    fn now(&self) -> Moment {
        Moment { wall: Timestamp::now(), elapsed: system::elapsed() }
    }

    /// `TZ`, or what the system is set to; a change of that is seen within five minutes (`jiff` caches it so long).
    fn zone(&self) -> TimeZone {
        TimeZone::system()
    }
}
