//! A thread for a store that blocks, so that callers can wait without one. Owns the order of calls, and the thread's
//! start and end. Must not know what the calls do.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::{fmt, thread};

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::alerts::{AlertMemory, AlertStep};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::history::{BalancePoint, Run};
use tokio::sync::oneshot;

use super::{AccountRecord, History, ReadingStore};

type Store = Box<dyn ReadingStore>;
type Call = Box<dyn FnOnce(&mut dyn ReadingStore) + Send>;

/// How long a caller waits. A disk that doesn't answer (a network's, say) must not keep the balance away.
const DEADLINE: Duration = Duration::from_secs(20);

/// A store behind a queue. Calls are done one after the other, in the order they were made, whether or not somebody still
/// waits for the answer: a future that is dropped takes nothing back.
///
/// The first call starts the thread. It sleeps between calls, and ends when the last clone is dropped and all calls are done;
/// nobody waits for it. When the process ends, calls whose future is not ready may be lost.
#[derive(Clone)]
pub struct Disk(Arc<Shared>);

struct Shared {
    /// A store called on the caller's own thread, for tests under paused time, which would advance while they wait.
    #[cfg(test)]
    here: Option<Here>,
    open: Arc<dyn Fn() -> Store + Send + Sync>,
    /// The queue of the thread, if it was started.
    calls: Mutex<Option<Sender<Call>>>,
}

/// A store of a test, and how long after it was asked the answer comes.
#[cfg(test)]
struct Here {
    store: Mutex<Store>,
    answers_after: Box<dyn Fn() -> Duration + Send + Sync>,
}

impl Disk {
    /// The history at a path; nothing is touched until the first call.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        Self::over(move || Box::new(History::at(&path)))
    }

    /// A store that `open` makes on the thread when it starts.
    #[must_use]
    pub fn over(open: impl Fn() -> Store + Send + Sync + 'static) -> Self {
        Self(Arc::new(Shared {
            #[cfg(test)]
            here: None,
            open: Arc::new(open),
            calls: Mutex::new(None),
        }))
    }

    /// A store that is asked on the caller's own thread, at once; `answers_after` says how late the caller hears of it.
    #[cfg(test)]
    pub(crate) fn here(
        store: impl ReadingStore + 'static,
        answers_after: impl Fn() -> Duration + Send + Sync + 'static,
    ) -> Self {
        let here = Some(Here { store: Mutex::new(Box::new(store)), answers_after: Box::new(answers_after) });
        let open = || -> Store { unreachable!("there is no thread") };
        Self(Arc::new(Shared { here, open: Arc::new(open), calls: Mutex::new(None) }))
    }

    /// Runs `work` on the store. It is in the queue as soon as this returns, before the future is awaited.
    ///
    /// # Errors
    /// What `work` returns; `HistoryUnavailable` when it panics, when the system gives no thread, or when there is no answer
    /// within [`DEADLINE`]. It stays in the queue then.
    pub fn call<T, W>(&self, work: W) -> impl Future<Output = Result<T, Fault>> + Send + use<T, W>
    where
        T: Send + 'static,
        W: FnOnce(&mut dyn ReadingStore) -> Result<T, Fault> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let sent = self.0.send(Box::new(move |store| {
            let outcome = catch_unwind(AssertUnwindSafe(|| work(store)));
            // Nobody may be waiting any more.
            let _ = answer.send(outcome.unwrap_or_else(|panic| Err(panicked(panic.as_ref()))));
        }));
        #[cfg(test)]
        let answers_after = self.0.here.as_ref().map(|here| (here.answers_after)()).filter(|late| !late.is_zero());
        let answered = async move {
            #[cfg(test)]
            if let Some(late) = answers_after {
                tokio::time::sleep(late).await;
            }
            let lost = || Fault::new(FaultCode::HistoryUnavailable, "the thread of the history has ended");
            answered.await.unwrap_or_else(|_| Err(lost()))
        };
        async move {
            sent?;
            let silent = || Fault::new(FaultCode::HistoryUnavailable, "no answer from the disk");
            tokio::time::timeout(DEADLINE, answered).await.unwrap_or_else(|_| Err(silent()))
        }
    }
}

/// The calls of [`ReadingStore`], each as there.
impl Disk {
    /// See [`ReadingStore::record`].
    pub fn record(
        &self,
        account: AccountId,
        owner: Owner,
        reading: Reading,
        interval: Duration,
        step: AlertStep,
    ) -> impl Future<Output = Result<AlertMemory, Fault>> + Send + use<> {
        self.call(move |store| store.record(&account, &owner, &reading, interval, &step))
    }

    /// See [`ReadingStore::set_owner`].
    pub fn set_owner(
        &self,
        account: AccountId,
        owner: Owner,
    ) -> impl Future<Output = Result<AccountRecord, Fault>> + Send + use<> {
        self.call(move |store| store.set_owner(&account, &owner))
    }

    /// Returns when all calls made so far are done.
    pub fn settled(&self) -> impl Future<Output = ()> + Send + use<> {
        let done = self.call(|_| Ok(()));
        async move { drop(done.await) }
    }

    /// See [`ReadingStore::record_failure`].
    pub fn record_failure(
        &self,
        account: AccountId,
        at: Timestamp,
        fault: Fault,
    ) -> impl Future<Output = Result<(), Fault>> + Send + use<> {
        self.call(move |store| store.record_failure(&account, at, &fault))
    }

    /// See [`ReadingStore::step_alerts`].
    pub fn step_alerts(
        &self,
        account: AccountId,
        owner: Option<Owner>,
        step: AlertStep,
    ) -> impl Future<Output = Result<AlertMemory, Fault>> + Send + use<> {
        self.call(move |store| store.step_alerts(&account, owner.as_ref(), &step))
    }

    /// See [`ReadingStore::account_record`].
    pub fn account_record(
        &self,
        account: AccountId,
        owner: Option<Owner>,
    ) -> impl Future<Output = Result<AccountRecord, Fault>> + Send + use<> {
        self.call(move |store| store.account_record(&account, owner.as_ref()))
    }

    /// See [`ReadingStore::runs`].
    pub fn runs(
        &self,
        account: AccountId,
        owner: Option<Owner>,
        from: Timestamp,
        until: Timestamp,
    ) -> impl Future<Output = Result<Vec<Run>, Fault>> + Send + use<> {
        self.call(move |store| store.runs(&account, owner.as_ref(), from, until))
    }

    /// See [`ReadingStore::range`].
    pub fn range(
        &self,
        account: AccountId,
        owner: Option<Owner>,
        from: Timestamp,
        until: Timestamp,
        most_points: usize,
    ) -> impl Future<Output = Result<Vec<BalancePoint>, Fault>> + Send + use<> {
        self.call(move |store| store.range(&account, owner.as_ref(), from, until, most_points))
    }

    /// See [`ReadingStore::forget`].
    pub fn forget(&self, account: AccountId) -> impl Future<Output = Result<(), Fault>> + Send + use<> {
        self.call(move |store| store.forget(&account))
    }

    /// See [`ReadingStore::forget_owner`].
    pub fn forget_owner(&self, owner: Owner) -> impl Future<Output = Result<(), Fault>> + Send + use<> {
        self.call(move |store| store.forget_owner(&owner))
    }

    /// See [`ReadingStore::maintain`].
    pub fn maintain(
        &self,
        now: Timestamp,
        before: Option<Timestamp>,
    ) -> impl Future<Output = Result<(), Fault>> + Send + use<> {
        self.call(move |store| store.maintain(now, before))
    }

    /// See [`ReadingStore::take_warning`].
    pub fn take_warning(&self) -> impl Future<Output = Result<Option<String>, Fault>> + Send + use<> {
        self.call(|store| Ok(store.take_warning()))
    }
}

impl Shared {
    fn send(&self, call: Call) -> Result<(), Fault> {
        #[cfg(test)]
        if let Some(store) = &self.here {
            call(store.store.lock().unwrap_or_else(PoisonError::into_inner).as_mut());
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
        let open = Arc::clone(&self.open);
        let run = move || do_all(open(), &calls);
        match thread::Builder::new().name("history".to_owned()).spawn(run) {
            Ok(_) => Ok(sender),
            Err(error) => Err(Fault::new(FaultCode::HistoryUnavailable, format!("no thread: {}", error.kind()))),
        }
    }
}

/// Until the last sender is gone.
fn do_all(mut store: Store, calls: &Receiver<Call>) {
    while let Ok(call) = calls.recv() {
        call(store.as_mut());
    }
}

/// Without the panic's own words, which may hold anything.
fn panicked(_: &(dyn Any + Send)) -> Fault {
    Fault::new(FaultCode::HistoryUnavailable, "the program failed while it used history.sqlite3")
}

impl fmt::Debug for Disk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Disk").finish_non_exhaustive()
    }
}
