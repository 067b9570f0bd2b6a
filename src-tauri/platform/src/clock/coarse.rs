//! Waiting and detecting clock jumps by ordinary timers, which stop while the computer sleeps. For systems without events.
//! Owns the tolerances; reads clocks only through the port.

use std::pin::Pin;
use std::time::Duration;

use jiff::SignedDuration;
use partner_balance_core::clock::{Clock, Moment};
use tokio::time::Sleep;

/// The longest time between two readings of the clock.
const CHECK_INTERVAL: Duration = Duration::from_secs(60);
/// Slewing by a time daemon (500 parts per million) stays far below this in that time.
const DRIFT: SignedDuration = SignedDuration::from_secs(2);
/// A busy computer fires timers late, but not by this much.
const MAX_DELAY: Duration = Duration::from_secs(20);

pub(super) async fn sleep_until(clock: &dyn Clock, elapsed: Duration) {
    while let Some(left) = elapsed.checked_sub(clock.now().elapsed).filter(|left| !left.is_zero()) {
        tokio::time::sleep(left.min(CHECK_INTERVAL)).await;
    }
}

/// Compares the clocks with their readings a minute ago.
#[derive(Debug, Default)]
pub(super) struct Comparison {
    /// The last check and the timer for the next one. Kept here, so that the timer goes on when `changed` is dropped.
    last_check: Option<(Moment, Pin<Box<Sleep>>)>,
}

impl Comparison {
    pub(super) async fn changed(&mut self, clock: &dyn Clock) {
        loop {
            let (before, next) =
                self.last_check.get_or_insert_with(|| (clock.now(), Box::pin(tokio::time::sleep(CHECK_INTERVAL))));
            next.as_mut().await;
            let (before, after) = (*before, clock.now());
            self.last_check = Some((after, Box::pin(tokio::time::sleep(CHECK_INTERVAL))));
            if has_jumped(before, after) {
                return;
            }
        }
    }
}

/// Whether the clock was set, or the computer slept, between two readings.
fn has_jumped(before: Moment, after: Moment) -> bool {
    let passed = after.elapsed.saturating_sub(before.elapsed);
    let on_the_wall = after.wall.duration_since(before.wall);
    let Ok(expected) = SignedDuration::try_from(passed) else { return true };
    on_the_wall.saturating_sub(expected).unsigned_abs() > DRIFT.unsigned_abs() || passed > CHECK_INTERVAL + MAX_DELAY
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use jiff::Timestamp;

    use super::*;
    use crate::clock::SystemClock;

    fn moment(wall: i64, elapsed: u64) -> Moment {
        Moment { wall: Timestamp::from_second(wall).unwrap(), elapsed: Duration::from_secs(elapsed) }
    }

    #[test]
    fn jumps_and_sleep_show_and_ordinary_time_does_not() {
        let before = moment(1_000_000, 500);
        for (after, jumped, what) in [
            (moment(1_000_060, 560), false, "a minute"),
            (moment(1_000_061, 560), false, "a minute, slewed"),
            (moment(1_000_070, 570), false, "a minute on a busy computer"),
            (moment(1_003_660, 560), true, "set forward"),
            (moment(996_400, 560), true, "set back"),
            (moment(1_003_600, 4_100), true, "an hour asleep"),
        ] {
            assert_eq!(has_jumped(before, after), jumped, "{what}");
        }
    }

    /// A clock with prescribed readings, the last one first.
    struct Listed(Mutex<Vec<Moment>>);

    impl Clock for Listed {
        fn now(&self) -> Moment {
            self.0.lock().unwrap().pop().unwrap()
        }
    }

    #[tokio::test]
    async fn a_comparison_is_told_once_per_jump() {
        tokio::time::pause();
        let clock = Listed(Mutex::new(vec![moment(9_120, 120), moment(9_060, 60), moment(0, 0)]));
        let mut comparison = Comparison::default();
        comparison.changed(&clock).await;
        assert_eq!(clock.0.lock().unwrap().len(), 1, "reported at the first reading after the jump");
    }

    #[tokio::test]
    async fn a_sleep_ends_early_when_time_passed_asleep() {
        tokio::time::pause();
        // Ten hours are wanted; the computer sleeps after the first minute, until they have passed.
        let clock = Listed(Mutex::new(vec![moment(0, 36_001), moment(0, 0)]));
        sleep_until(&clock, Duration::from_secs(36_000)).await;
        assert!(clock.0.lock().unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_time_in_the_past_is_due_at_once() {
        sleep_until(&SystemClock, Duration::from_nanos(1)).await;
    }
}
