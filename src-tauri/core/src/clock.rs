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

impl Moment {
    /// When the age of something of `then`, told in whole minutes, changes next, on the clock that doesn't jump.
    #[must_use]
    pub fn next_minute_of_age(self, then: Timestamp) -> Duration {
        const MINUTE: Duration = Duration::from_secs(60);
        // Of the future: the clock was set back since.
        let age = Duration::try_from(self.wall.duration_since(then)).unwrap_or_default();
        self.elapsed + MINUTE - Duration::from_secs(age.as_secs() % MINUTE.as_secs())
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_in_minutes_changes_when_the_next_one_is_full() {
        let now = Moment { wall: Timestamp::from_second(10_000).unwrap(), elapsed: Duration::from_secs(500) };
        for (age, wait) in [(0, 60), (59, 1), (60, 60), (61, 59), (3 * 3600 + 30, 30), (-5, 60)] {
            let then = now.wall - jiff::SignedDuration::from_secs(age);
            assert_eq!(now.next_minute_of_age(then), now.elapsed + Duration::from_secs(wait), "{age} s old");
        }
    }
}
