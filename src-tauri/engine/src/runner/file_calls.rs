//! Calls that block on files: the settings, and what starts at login. They run on another thread, one after the other, so that
//! a home folder that hangs stops neither tray nor popover. Must not know what the calls do.

use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::fault::{Fault, FaultCode};
use tokio::sync::Mutex;
use tokio::task::spawn_blocking;

/// How long the runner waits for a call. Longer than the settings wait for another process that is saving.
const DEADLINE: Duration = Duration::from_secs(4);

/// The calls, in the order they are made. The runner waits for each, so that what it does next comes after it.
#[derive(Debug)]
pub(super) struct FileCalls {
    turn: Arc<Mutex<()>>,
    deadline: Duration,
}

/// A call was not done within the deadline, or it panicked. If it had begun, it may still be done later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoAnswer;

impl NoAnswer {
    /// To follow "The settings can't be saved".
    pub(super) const REASON: &str = "no answer from the disk";
}

impl FileCalls {
    /// Makes a call after the ones before it. One that could not begin by the deadline is not made.
    pub(super) fn run<T, C>(&self, call: C) -> impl Future<Output = Result<T, NoAnswer>> + Send + use<T, C>
    where
        T: Send + 'static,
        C: FnOnce() -> T + Send + 'static,
    {
        let (turn, deadline) = (Arc::clone(&self.turn), self.deadline);
        let done = async move {
            let turn = turn.lock_owned().await;
            let call = move || {
                let outcome = call();
                drop(turn);
                outcome
            };
            spawn_blocking(call).await
        };
        async move {
            match tokio::time::timeout(deadline, done).await {
                Ok(Ok(outcome)) => Ok(outcome),
                Ok(Err(_)) | Err(_) => Err(NoAnswer),
            }
        }
    }
}

impl Default for FileCalls {
    fn default() -> Self {
        Self { turn: Arc::default(), deadline: DEADLINE }
    }
}

impl From<NoAnswer> for Fault {
    fn from(_: NoAnswer) -> Self {
        Self::new(FaultCode::SettingsUnavailable, NoAnswer::REASON)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[tokio::test]
    async fn a_call_that_hangs_ends_the_wait_and_the_calls_that_waited_for_it_are_not_made() {
        let calls = FileCalls { deadline: Duration::from_millis(20), ..FileCalls::default() };
        let (release, hang) = channel::<()>();
        let (tell, told) = channel();
        let tell_too = tell.clone();
        let (first, second) = tokio::join!(
            calls.run(move || {
                let _ = hang.recv();
                tell.send("first, late").unwrap();
            }),
            calls.run(move || tell_too.send("second").unwrap()),
        );
        assert_eq!((first, second), (Err(NoAnswer), Err(NoAnswer)));
        drop(release);
        let patient = FileCalls { turn: calls.turn, deadline: Duration::from_secs(60) };
        assert_eq!(patient.run(|| 3).await, Ok(3));
        assert_eq!(told.iter().collect::<Vec<_>>(), ["first, late"]);
    }
}
