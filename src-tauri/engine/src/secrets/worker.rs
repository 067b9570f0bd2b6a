//! One thread for all blocking keychain calls. Owns its queue; must not know what the calls do.
//! The thread starts with the first call and sleeps between calls.

use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, PoisonError};

use partner_balance_core::fault::{Fault, FaultCode};
use tokio::sync::oneshot;

use crate::panics;

type Job = Box<dyn FnOnce() + Send>;

/// A queue of blocking calls. Dropping it ends the thread after the present call.
#[derive(Debug, Default)]
pub(super) struct Worker {
    queue: Mutex<Option<Sender<Job>>>,
}

impl Worker {
    /// Queues a call and waits for its result.
    ///
    /// Dropping the future removes the call from the queue if it has not started: a call that was reported as failed must not
    /// happen later.
    pub(super) async fn call<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let (answer, outcome) = oneshot::channel();
        self.queue_up(Box::new(move || {
            if !answer.is_closed() {
                let _ = answer.send(work());
            }
        }))?;
        outcome.await.unwrap_or_else(|_| Err(Fault::new(FaultCode::KeychainFailed, "the call broke off")))
    }

    fn queue_up(&self, job: Job) -> Result<(), Fault> {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        let started = match queue.take() {
            Some(started) => started,
            None => start()?,
        };
        // Never fails: the thread ends only with its queue.
        let _ = started.send(job);
        *queue = Some(started);
        Ok(())
    }
}

fn start() -> Result<Sender<Job>, Fault> {
    let (queue, jobs) = channel::<Job>();
    let work = move || {
        for job in jobs {
            // After a panic, the call has no result and the thread continues.
            let _ = panics::contain(job);
        }
    };
    std::thread::Builder::new()
        .name("keychain".into())
        .spawn(work)
        .map_err(|_| Fault::new(FaultCode::KeychainMissing, "the system gives no thread for the keychain"))?;
    Ok(queue)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::*;

    const SHORT: Duration = Duration::from_millis(50);

    #[tokio::test]
    async fn calls_behind_a_stuck_one_are_taken_back_and_later_calls_work_on_the_same_thread() {
        let (worker, late) = (Worker::default(), Arc::new(AtomicUsize::new(0)));
        let (release, stuck) = channel::<()>();
        let first = worker.call(move || {
            let _ = stuck.recv();
            Ok(std::thread::current().id())
        });
        tokio::pin!(first);
        assert!(tokio::time::timeout(SHORT, &mut first).await.is_err());
        for _ in 0..3 {
            let late = Arc::clone(&late);
            let behind = worker.call(move || Ok(late.fetch_add(1, Ordering::SeqCst)));
            assert!(tokio::time::timeout(SHORT, behind).await.is_err());
        }

        release.send(()).unwrap();

        let thread = first.await.unwrap();
        assert_eq!(worker.call(|| Ok(std::thread::current().id())).await.unwrap(), thread);
        assert_eq!(late.load(Ordering::SeqCst), 0, "a call that was given up happened all the same");
    }

    #[tokio::test]
    async fn a_call_that_panics_is_a_fault_and_the_next_one_works() {
        let worker = Worker::default();
        let broken = worker.call::<()>(|| panic!("on purpose")).await;
        assert_eq!(broken.unwrap_err().code, FaultCode::KeychainFailed);
        assert_eq!(worker.call(|| Ok(5)).await.unwrap(), 5);
    }
}
