//! Waiting for a condition: the only place in the tests that sleeps or reads the clock.
//!
//! It must not know what is waited for.

use std::time::{Duration, Instant};

use anyhow::bail;

use crate::Result;

/// How long [`until`] waits; long enough for a machine that is compiling at the same time.
pub const TIMEOUT: Duration = Duration::from_secs(30);

const POLL_INTERVAL: Duration = Duration::from_millis(10);

/// Calls `look` until it returns a value, for at most [`TIMEOUT`].
///
/// # Errors
/// None by then: names `what`, and the last error of `look`; until then an error means "not yet".
pub fn until<T>(what: &str, look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    until_within(what, TIMEOUT, look)
}

/// Like [`until`], for at most `limit`.
///
/// # Errors
/// None by then: names `what`, and the last error of `look`.
pub fn until_within<T>(what: &str, limit: Duration, mut look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let start = now();
    loop {
        let reason = match look() {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => None,
            Err(error) => Some(error),
        };
        if start.elapsed() >= limit {
            return Err(match reason {
                Some(error) => error.context(format!("waited {limit:?} without success for {what}")),
                None => anyhow::anyhow!("waited {limit:?} without success for {what}"),
            });
        }
        std::thread::sleep(POLL_INTERVAL);
    }
}

/// Checks the condition during `duration` and fails as soon as it doesn't hold.
///
/// # Errors
/// It didn't hold, or checking it failed.
pub fn throughout(what: &str, duration: Duration, mut holds: impl FnMut() -> Result<bool>) -> Result<()> {
    let start = now();
    while start.elapsed() < duration {
        if !holds()? {
            bail!("after {:?} no longer true: {what}", start.elapsed());
        }
        std::thread::sleep(POLL_INTERVAL);
    }
    Ok(())
}

/// How long `act` took.
///
/// # Errors
/// That of `act`.
pub fn timed<T>(act: impl FnOnce() -> Result<T>) -> Result<(T, Duration)> {
    let start = now();
    let done = act()?;
    Ok((done, start.elapsed()))
}

#[expect(clippy::disallowed_methods, reason = "tests on a real desktop run in real time")]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_ends_the_wait() -> Result<()> {
        let mut looks = 0;
        let found = until("the third look", || {
            looks += 1;
            Ok((looks == 3).then_some(looks))
        })?;
        assert_eq!(found, 3);
        Ok(())
    }

    #[test]
    fn a_timeout_names_what_and_the_last_error() {
        let outcome: Result<()> = until_within("rain", Duration::from_millis(30), || bail!("blue sky"));
        let text = outcome.map_err(|error| format!("{error:#}")).unwrap_err();
        assert!(text.contains("rain") && text.contains("blue sky"), "{text}");
    }

    #[test]
    fn throughout_notices_the_end() {
        let mut looks = 0;
        let outcome = throughout("at most two looks", Duration::from_secs(5), || {
            looks += 1;
            Ok(looks < 3)
        });
        assert!(outcome.is_err());
        assert_eq!(looks, 3);
    }
}
