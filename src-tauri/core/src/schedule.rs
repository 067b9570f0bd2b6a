//! When to send the next request: interval, backoff, `Retry-After`. Pure arithmetic on durations; must not know the
//! state or read a clock.

use std::time::Duration;

use crate::fault::{Fault, FaultCode};

/// The shortest interval between two polls: shorter ones would load the portal too much.
pub const SHORTEST_INTERVAL: Duration = Duration::from_mins(1);
/// The longest interval between two polls: with a longer one the balance would be out of date.
pub const LONGEST_INTERVAL: Duration = Duration::from_hours(24);
/// The interval without a setting.
pub const DEFAULT_INTERVAL: Duration = Duration::from_mins(10);
/// A reading younger than this is not requested again when the popover opens.
pub const YOUNG: Duration = Duration::from_secs(15);

const FIRST_BACKOFF: Duration = Duration::from_secs(30);
const LONGEST_BACKOFF: Duration = Duration::from_secs(15 * 60);
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60 * 60);
const SOON: Duration = Duration::from_secs(2);
/// How much of the interval may pass between two requests. A reading may be 5 % later than that: one is left for its answer.
const LATEST: f64 = 1.04;
const EARLIEST: f64 = 0.96;
/// From an answer to the next request, however long it took.
const LEAST_REST: Duration = Duration::from_secs(30);

/// A random number from 0 to 1, so that programs that were started together don't send requests together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Jitter(f64);

impl Jitter {
    /// The middle, for tests.
    pub const MIDDLE: Self = Self(0.5);

    /// Numbers outside 0 to 1 are clamped.
    #[must_use]
    pub fn new(share: f64) -> Self {
        Self(if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.5 })
    }

    /// The number from one to the other that lies where this one lies from 0 to 1.
    #[must_use]
    pub fn between(self, from: f64, to: f64) -> f64 {
        from + (to - from) * self.0
    }
}

/// An account's own moment in each interval, from 0 to 1: several accounts are asked one after the other and not at once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slot(f64);

impl Slot {
    /// That of one of so many accounts, by its place among them. `first` is that of the first one.
    #[must_use]
    pub fn of(place: usize, count: usize, first: Jitter) -> Self {
        Self((first.0 + place as f64 / count.max(1) as f64).fract())
    }
}

/// Whether the user may set this interval.
#[must_use]
pub fn is_usable_interval(interval: Duration) -> bool {
    (SHORTEST_INTERVAL..=LONGEST_INTERVAL).contains(&interval)
}

/// How long from a request that succeeds to the next one: the interval, up to 4 % sooner or later, never under a minute.
#[must_use]
pub fn after_success(interval: Duration, jitter: Jitter) -> Duration {
    interval.mul_f64(jitter.between(EARLIEST, LATEST)).max(SHORTEST_INTERVAL)
}

/// The same of one of several accounts: until its slot, so that it stays apart from the others. `asked` is when the request was
/// sent, as [`crate::clock::Moment::elapsed`].
#[must_use]
pub fn until_slot(interval: Duration, slot: Slot, asked: Duration) -> Duration {
    let phase = interval.mul_f64(slot.0);
    let latest = asked + interval.mul_f64(LATEST);
    // In whole intervals since the first slot, if that has come.
    let passed = latest.saturating_sub(phase).as_nanos() / interval.as_nanos().max(1);
    let at = phase + interval.saturating_mul(u32::try_from(passed).unwrap_or(u32::MAX));
    let wait = at.saturating_sub(asked);
    // No slot far enough: a little later each time, until it meets its own.
    if wait < SHORTEST_INTERVAL { latest.saturating_sub(asked).max(SHORTEST_INTERVAL) } else { wait }
}

/// When the next request is due: so long after the last one was sent, whose answer has come now. What a slow portal takes
/// makes no reading later than the one before was.
#[must_use]
pub fn next_request(asked: Duration, wait: Duration, now: Duration) -> Duration {
    (asked + wait).max(now + LEAST_REST)
}

/// How long to wait after this many failures in a row; none: until the user acts.
///
/// For faults that may pass: 30 seconds, doubled with each failure up to 15 minutes (or the interval, if that is shorter),
/// and at least as long as the portal asked, up to an hour. For faults that only the user can correct: the interval,
/// because the user may have corrected them in another program.
#[must_use]
pub fn after_failure(fault: &Fault, failures: u32, interval: Duration, jitter: Jitter) -> Option<Duration> {
    match fault.code {
        FaultCode::TokenExpired | FaultCode::EnvironmentUnusable => None,
        FaultCode::CredentialsRefused | FaultCode::AddressRefused | FaultCode::WrongAddress => {
            Some(after_success(interval, jitter))
        }
        // Reading this computer's own keychain costs little.
        FaultCode::KeychainLocked | FaultCode::CredentialsMissing | FaultCode::AddressChanged => {
            Some(after_success(interval.min(LONGEST_BACKOFF), jitter))
        }
        FaultCode::Offline
        | FaultCode::TimedOut
        | FaultCode::PortalDown
        | FaultCode::RateLimited
        | FaultCode::ProxyFailed
        | FaultCode::CertificateRefused
        | FaultCode::UnexpectedReply
        | FaultCode::KeychainMissing
        | FaultCode::KeychainFailed
        | FaultCode::HistoryUnavailable
        | FaultCode::SettingsUnavailable => Some(backoff(fault.retry_after, failures, interval, jitter)),
    }
}

fn backoff(retry_after: Option<Duration>, failures: u32, interval: Duration, jitter: Jitter) -> Duration {
    let doublings = failures.saturating_sub(1).min(10);
    let longest = LONGEST_BACKOFF.min(interval.max(SHORTEST_INTERVAL));
    let wait = FIRST_BACKOFF.saturating_mul(1 << doublings).min(longest).mul_f64(jitter.between(0.5, 1.0));
    match retry_after {
        // A little later than asked, never sooner: the portal may have told many clients the same time.
        Some(asked) => wait.max(asked.min(LONGEST_RETRY_AFTER).mul_f64(jitter.between(1.0, 1.1))),
        None => wait,
    }
}

/// How old a reading may be before it counts as stale although no request failed, because the computer slept or the
/// program was not running.
#[must_use]
pub fn longest_fresh_age(interval: Duration) -> Duration {
    (interval * 2).max(interval + Duration::from_secs(300))
}

/// How long to wait after resume, a clock jump or a network change: a few seconds, until the network works.
#[must_use]
pub fn soon(jitter: Jitter) -> Duration {
    SOON.mul_f64(jitter.between(0.5, 2.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOWEST: Jitter = Jitter(0.0);
    const HIGHEST: Jitter = Jitter(1.0);

    fn secs(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn the_interval_is_jittered_but_never_under_a_minute() {
        assert_eq!(after_success(secs(600), LOWEST), secs(576));
        assert_eq!(after_success(secs(600), HIGHEST), secs(624));
        assert_eq!(after_success(SHORTEST_INTERVAL, LOWEST), SHORTEST_INTERVAL);
        assert_eq!(Jitter::new(f64::NAN), Jitter::MIDDLE);
        assert_eq!(Jitter::new(7.0), HIGHEST);
    }

    #[test]
    fn p6_several_accounts_are_asked_apart_and_none_too_late() {
        let interval = secs(600);
        for count in [2, 5, 50] {
            // All are asked at the same moment, and then each when it is due.
            let mut due: Vec<Duration> = vec![secs(123_456); count];
            for round in 0..4 {
                for (place, at) in due.iter_mut().enumerate() {
                    let wait = until_slot(interval, Slot::of(place, count, Jitter(0.3)), *at);
                    assert!((SHORTEST_INTERVAL..=interval.mul_f64(LATEST)).contains(&wait), "{wait:?}");
                    assert!(round < 2 || wait == secs(600), "{count} {place} {wait:?}");
                    *at += wait;
                }
            }
            let mut moments: Vec<u64> = due.iter().map(|at| at.as_secs() % 600).collect();
            moments.sort_unstable();
            let apart = moments.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap();
            assert!(apart >= 600 / count as u64 - 1, "{count}: {moments:?}");
        }
        assert_eq!(
            until_slot(SHORTEST_INTERVAL, Slot(0.5), secs(59)),
            SHORTEST_INTERVAL.mul_f64(LATEST),
            "its slots are in 31 and in 91 seconds"
        );
        assert_eq!(until_slot(SHORTEST_INTERVAL, Slot(0.5), secs(30)), SHORTEST_INTERVAL, "it is in its slot");
        assert!(until_slot(LONGEST_INTERVAL, Slot(0.999), Duration::ZERO) <= LONGEST_INTERVAL.mul_f64(LATEST));
    }

    #[test]
    fn p6_accounts_that_began_together_come_apart_at_every_interval() {
        for interval in [60, 61, 75, 90, 119, 120, 300, 600, 3600].map(secs) {
            let mut at: Vec<Duration> = vec![secs(1_000); 50];
            let next = |place, now| {
                let wait = until_slot(interval, Slot::of(place, 50, Jitter::MIDDLE), now);
                assert!(
                    wait >= SHORTEST_INTERVAL && wait <= interval.mul_f64(LATEST) + Duration::from_nanos(1),
                    "{interval:?}: {wait:?}"
                );
                now + wait
            };
            for _ in 0..25 {
                at = at.iter().enumerate().map(|(place, now)| next(place, *now)).collect();
            }
            let mut phases: Vec<u128> = at.iter().map(|at| at.as_millis() % interval.as_millis()).collect();
            phases.sort_unstable();
            let nearest = phases.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap();
            assert!(nearest >= interval.as_millis() / 60, "{interval:?}: {phases:?}");
        }
    }

    #[test]
    fn failures_back_off_up_to_a_quarter_of_an_hour_or_the_interval() {
        let fault = Fault::new(FaultCode::Offline, "");
        let wait = |failures, interval| after_failure(&fault, failures, interval, HIGHEST).unwrap();
        let waits: Vec<_> = (1..=7).map(|failures| wait(failures, LONGEST_INTERVAL).as_secs()).collect();
        assert_eq!(waits, [30, 60, 120, 240, 480, 900, 900]);
        assert_eq!(wait(u32::MAX, secs(600)), secs(600));
        assert_eq!(after_failure(&fault, 1, secs(600), LOWEST), Some(secs(15)));
    }

    #[test]
    fn retry_after_is_honoured_and_an_absurd_one_capped() {
        for (asked, wait) in [(0, 15), (5, 15), (120, 120), (3600, 3600), (86_400 * 365, 3600)] {
            let fault = Fault::new(FaultCode::RateLimited, "").with_retry_after(Some(secs(asked)));
            assert_eq!(after_failure(&fault, 1, secs(600), LOWEST), Some(secs(wait)), "{asked}");
        }
        let forever = Fault::new(FaultCode::RateLimited, "").with_retry_after(Some(Duration::MAX));
        assert_eq!(after_failure(&forever, 1, secs(600), HIGHEST), Some(secs(3960)));
    }

    #[test]
    fn p7_what_may_be_mended_elsewhere_is_tried_again_at_the_interval() {
        let wait = |code, interval| after_failure(&Fault::new(code, ""), 9, interval, Jitter::MIDDLE);
        for code in [
            FaultCode::CredentialsRefused,
            FaultCode::CredentialsMissing,
            FaultCode::KeychainLocked,
            FaultCode::AddressRefused,
            FaultCode::WrongAddress,
        ] {
            assert_eq!(wait(code, secs(600)), Some(secs(600)), "{code:?}");
        }
        assert_eq!(wait(FaultCode::KeychainLocked, LONGEST_INTERVAL), Some(LONGEST_BACKOFF));
        for code in [FaultCode::TokenExpired, FaultCode::EnvironmentUnusable] {
            assert_eq!(wait(code, secs(600)), None, "{code:?}: nothing can mend it but the user");
        }
    }
}
