//! A thread for the history, which blocks, so that callers can wait without one. Owns the order of calls, and the
//! thread's start and end.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::{fmt, thread};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::alerts::{AlertMemory, AlertStep};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::history::Run;
use tokio::sync::oneshot;

use super::{AccountRecord, History, HistoryFault, HistoryWarning, RecordedLook};

type Call = Box<dyn FnOnce(&mut History) + Send>;

/// How long a caller waits. A disk that doesn't answer (a network's, say) must not keep the balance away.
const DEADLINE: Duration = Duration::from_secs(20);

/// The history behind a queue. Calls are done one after the other, in the order they were made, whether or not somebody still
/// waits for the answer: a future that is dropped takes nothing back.
///
/// The first call starts the thread. It sleeps between calls, and ends when the last clone is dropped and all calls are done;
/// nobody waits for it. When the process ends, calls whose future is not ready may be lost.
#[derive(Clone)]
pub struct Disk(Arc<Shared>);

struct Shared {
    /// Makes the history, on the thread that uses it.
    open: Box<dyn Fn() -> History + Send + Sync>,
    /// A history used on the caller's own thread, for tests under paused time, which would advance while they wait.
    #[cfg(test)]
    here: Option<Here>,
    /// The queue of the thread, if it was started.
    calls: Mutex<Option<Sender<Call>>>,
}

/// A disk of a test.
#[cfg(test)]
struct Here {
    history: Mutex<History>,
    conditions: Box<dyn Fn() -> DiskConditions + Send + Sync>,
}

/// How the disk of a test is at the moment.
#[cfg(test)]
#[derive(Default)]
pub(crate) struct DiskConditions {
    /// Why it refuses every call.
    pub(crate) refusal: Option<Fault>,
    /// How long after the call the caller hears of it.
    pub(crate) delay: Duration,
}

impl Disk {
    /// The history at a path; nothing is touched until the first call.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        Self::over(move || History::at(&path))
    }

    /// An empty history in memory, there as long as this.
    #[must_use]
    pub fn in_memory() -> Self {
        Self::over(History::in_memory)
    }

    fn over(open: impl Fn() -> History + Send + Sync + 'static) -> Self {
        Self(Arc::new(Shared {
            open: Box::new(open),
            #[cfg(test)]
            here: None,
            calls: Mutex::new(None),
        }))
    }

    /// A history used on the caller's own thread, at once.
    #[cfg(test)]
    pub(crate) fn here(history: History, conditions: impl Fn() -> DiskConditions + Send + Sync + 'static) -> Self {
        let here = Some(Here { history: Mutex::new(history), conditions: Box::new(conditions) });
        Self(Arc::new(Shared { open: Box::new(History::in_memory), here, calls: Mutex::new(None) }))
    }

    /// Runs `work` on the history. It is in the queue as soon as this returns, before the future is awaited.
    ///
    /// # Errors
    /// What `work` returns; `HistoryUnavailable` when it panics, when the system gives no thread, or when there is no answer
    /// within [`DEADLINE`]. It stays in the queue then.
    pub fn call<T, W>(&self, work: W) -> impl Future<Output = Result<T, Fault>> + Send + use<T, W>
    where
        T: Send + 'static,
        W: FnOnce(&mut History) -> Result<T, HistoryFault> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        #[cfg(test)]
        let conditions = self.0.here.as_ref().map(|here| (here.conditions)());
        let call: Call = Box::new(move |history| {
            let outcome = catch_unwind(AssertUnwindSafe(|| work(history)));
            // Nobody may be waiting any more.
            let _ = answer.send(outcome.map_or_else(|_| Err(panicked()), |result| result.map_err(Fault::from)));
        });
        #[cfg(test)]
        let sent = match conditions.as_ref().and_then(|conditions| conditions.refusal.clone()) {
            Some(refusal) => Err(refusal),
            None => self.0.send(call),
        };
        #[cfg(not(test))]
        let sent = self.0.send(call);
        let answered = async move {
            #[cfg(test)]
            if let Some(conditions) = conditions.filter(|conditions| !conditions.delay.is_zero()) {
                tokio::time::sleep(conditions.delay).await;
            }
            sent?;
            let lost = || Fault::new(FaultCode::HistoryUnavailable, "the thread of the history has ended");
            answered.await.unwrap_or_else(|_| Err(lost()))
        };
        async move {
            let silent = || Fault::new(FaultCode::HistoryUnavailable, "no answer from the disk");
            tokio::time::timeout(DEADLINE, answered).await.unwrap_or_else(|_| Err(silent()))
        }
    }
}

/// The calls of [`History`], each as there.
impl Disk {
    /// See [`History::record`].
    pub fn record(
        &self,
        account: AccountId,
        owner: Owner,
        reading: Reading,
        interval: Duration,
        step: AlertStep,
        zone: TimeZone,
    ) -> impl Future<Output = Result<AlertMemory, Fault>> + Send + use<> {
        self.call(move |history| {
            let remember = |look: &RecordedLook<'_>| look.alerts_after(&step, &zone);
            let alerts = history.record_look(&account, &owner, &reading, interval, remember)?;
            Ok(AlertMemory::from_json(&alerts))
        })
    }

    /// See [`History::set_owner`].
    pub fn set_owner(
        &self,
        account: AccountId,
        owner: Owner,
    ) -> impl Future<Output = Result<AccountRecord, Fault>> + Send + use<> {
        self.call(move |history| history.set_owner(&account, &owner))
    }

    /// Returns when all calls made so far are done.
    pub fn settled(&self) -> impl Future<Output = ()> + Send + use<> {
        let done = self.call(|_| Ok(()));
        async move { drop(done.await) }
    }

    /// See [`History::record_failure`].
    pub fn record_failure(
        &self,
        account: AccountId,
        at: Timestamp,
        fault: Fault,
    ) -> impl Future<Output = Result<(), Fault>> + Send + use<> {
        self.call(move |history| history.record_failure(&account, at, &fault))
    }

    /// See [`History::step_alerts`].
    pub fn step_alerts(
        &self,
        account: AccountId,
        owner: Option<Owner>,
        step: AlertStep,
    ) -> impl Future<Output = Result<AlertMemory, Fault>> + Send + use<> {
        self.call(move |history| {
            let alerts = history.step_alerts(&account, owner.as_ref(), |stored| step.applied_to_json(stored))?;
            Ok(AlertMemory::from_json(&alerts))
        })
    }

    /// See [`History::account_record`].
    pub fn account_record(
        &self,
        account: AccountId,
        owner: Option<Owner>,
    ) -> impl Future<Output = Result<AccountRecord, Fault>> + Send + use<> {
        self.call(move |history| history.account_record(&account, owner.as_ref()))
    }

    /// See [`History::runs`].
    pub fn runs(
        &self,
        account: AccountId,
        owner: Option<Owner>,
        from: Timestamp,
        until: Timestamp,
    ) -> impl Future<Output = Result<Vec<Run>, Fault>> + Send + use<> {
        self.call(move |history| history.runs(&account, owner.as_ref(), from, until))
    }

    /// See [`History::delete_runs`].
    pub fn delete_runs(
        &self,
        account: AccountId,
        owner: Option<Owner>,
    ) -> impl Future<Output = Result<usize, Fault>> + Send + use<> {
        self.call(move |history| history.delete_runs(&account, owner.as_ref()))
    }

    /// See [`History::forget`].
    pub fn forget(&self, account: AccountId) -> impl Future<Output = Result<(), Fault>> + Send + use<> {
        self.call(move |history| history.forget(&account))
    }

    /// See [`History::maintain`].
    pub fn maintain(
        &self,
        now: Timestamp,
        oldest: Option<Timestamp>,
    ) -> impl Future<Output = Result<(), Fault>> + Send + use<> {
        self.call(move |history| history.maintain(now, oldest))
    }

    /// See [`History::take_warning`].
    pub fn take_warning(&self) -> impl Future<Output = Result<Option<HistoryWarning>, Fault>> + Send + use<> {
        self.call(|history| Ok(history.take_warning()))
    }
}

impl Shared {
    fn send(&self, call: Call) -> Result<(), Fault> {
        #[cfg(test)]
        if let Some(here) = &self.here {
            call(&mut here.history.lock().unwrap_or_else(PoisonError::into_inner));
            return Ok(());
        }
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let call = match calls.as_ref() {
            None => call,
            Some(sender) => match sender.send(call) {
                Ok(()) => return Ok(()),
                Err(unsent) => unsent.0,
            },
        };
        let sender = self.start()?;
        // The thread that has just started takes calls for as long as this sender lives.
        let _ = sender.send(call);
        *calls = Some(sender);
        Ok(())
    }

    fn start(&self) -> Result<Sender<Call>, Fault> {
        let (sender, calls) = channel();
        let history = (self.open)();
        let run = move || do_all(history, &calls);
        match thread::Builder::new().name("history".to_owned()).spawn(run) {
            Ok(_) => Ok(sender),
            Err(error) => Err(Fault::new(FaultCode::HistoryUnavailable, format!("no thread: {}", error.kind()))),
        }
    }
}

/// Until the last sender is gone.
fn do_all(mut history: History, calls: &Receiver<Call>) {
    while let Ok(call) = calls.recv() {
        call(&mut history);
    }
}

/// Without the panic's own words, which may hold anything.
fn panicked() -> Fault {
    Fault::new(FaultCode::HistoryUnavailable, "the program failed while it used history.sqlite3")
}

impl fmt::Debug for Disk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Disk").finish_non_exhaustive()
    }
}
