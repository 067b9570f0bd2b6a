//! The clock on Windows, by ordinary timers and the system's word when the computer wakes from sleep. Must not know what is
//! scheduled.

use std::time::Duration;

use tokio::sync::watch;

use super::{SystemClock, coarse};
use crate::system_calls;

#[expect(clippy::disallowed_methods, reason = "this is the Clock port")]
pub(super) fn elapsed() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}

/// Waits until the system clock's `elapsed` has reached `elapsed`; time in which the computer sleeps counts. Fires right after
/// resume if its time has passed during sleep; where the system doesn't tell of resumes, late by at most a minute.
pub async fn sleep_until(elapsed: Duration) {
    let mut resumes = Resumes::watch();
    loop {
        tokio::select! {
            () = coarse::sleep_until(&SystemClock, elapsed) => return,
            // Timers stopped meanwhile: begun anew.
            () = resumes.next() => {}
        }
    }
}

/// Reports that the wall clock was set, by comparing the clocks once a minute, or the computer woke from sleep, by the system.
#[derive(Debug)]
pub struct ClockWatch {
    comparison: coarse::Comparison,
    resumes: Resumes,
}

impl ClockWatch {
    /// Watches from now on. To be called inside a tokio runtime.
    #[must_use]
    pub fn start() -> Self {
        Self { comparison: coarse::Comparison::default(), resumes: Resumes::watch() }
    }

    /// Waits for the next jump of the wall clock or resume from sleep. May be dropped and called again without losing one.
    pub async fn changed(&mut self) {
        tokio::select! {
            () = self.comparison.changed(&SystemClock) => {}
            () = self.resumes.next() => {
                // It would report the same sleep again.
                self.comparison = coarse::Comparison::default();
            }
        }
    }
}

/// The resumes from sleep that the system tells of; none if it doesn't.
#[derive(Debug)]
struct Resumes(Option<watch::Receiver<u64>>);

impl Resumes {
    /// Those from now on.
    fn watch() -> Self {
        static WARNED: std::sync::Once = std::sync::Once::new();
        let resumes = system_calls::resumes().inspect_err(|error| {
            WARNED.call_once(|| {
                tracing::warn!(%error, "the system does not tell when the computer wakes; comparing clocks once a minute");
            });
        });
        Self(resumes.ok())
    }

    /// Waits for the next one. May be dropped and called again without losing one.
    async fn next(&mut self) {
        // Fails only without a sender, which is never dropped.
        let is_told = match &mut self.0 {
            Some(resumes) => resumes.changed().await.is_ok(),
            None => false,
        };
        if !is_told {
            std::future::pending().await
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_resume_is_told_at_once_and_once() {
        let mut watch = ClockWatch::start();
        system_calls::pretend_to_resume();
        let soon = Duration::from_secs(1);
        tokio::time::timeout(soon, watch.changed()).await.expect("told");
        assert!(tokio::time::timeout(soon, watch.changed()).await.is_err(), "once");
    }
}
