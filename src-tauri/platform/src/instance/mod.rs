//! One running instance per user. Owns the lock that the first instance holds and the channel by which a later start asks
//! it to show itself, or to end; must not know what is shown. Needs no session bus.
//!
//! A lock and not a file's existence: the system releases it with the process, however that ended.

#[cfg_attr(unix, path = "unix.rs")]
#[cfg_attr(not(unix), path = "windows.rs")]
mod channel;
mod folder;

use std::fs::{File, TryLockError};
use std::io;
use std::time::{Duration, Instant};

pub use folder::InstanceFolder;
use tokio::sync::mpsc;

/// How long a first instance that is ending may take to release the lock.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(3);
/// The same for one that was asked to end: it may have a window to close first.
const END_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a running instance may take to answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(5);
/// The length of a request.
const REQUEST_LENGTH: usize = 5;
const ACKNOWLEDGED: &[u8] = b"ok\n";

/// Why it is not known whether this is the only instance.
#[derive(Debug, thiserror::Error)]
pub enum InstanceError {
    /// The lock or the socket could not be made.
    #[error("cannot tell whether Partner Balance is running already: {0}")]
    Setup(#[from] io::Error),
    /// Another process holds the lock, but doesn't answer.
    #[error("Partner Balance is running already but does not answer")]
    Silent,
}

/// What to do if another instance is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfRunning {
    /// Ask it to show itself: the user has started the program.
    Show,
    /// Nothing: a start at login.
    Nothing,
    /// Ask it to end, and wait as said at [`Claim::Ended`]: its files are about to be replaced or removed.
    End,
}

/// What a later start asks of the first instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// To show itself.
    Show,
    /// To end.
    End,
}

impl Request {
    const fn message(self) -> &'static [u8; REQUEST_LENGTH] {
        match self {
            Self::Show => b"show\n",
            Self::End => b"quit\n",
        }
    }

    /// Passes on the request with this message.
    async fn pass_on(message: &[u8; REQUEST_LENGTH], requests: &mpsc::Sender<Self>) -> io::Result<()> {
        let request = [Self::Show, Self::End].into_iter().find(|request| request.message() == message);
        match request.ok_or(io::ErrorKind::InvalidData)? {
            // Fails if a request is waiting already: one is enough.
            Self::Show => drop(requests.try_send(Self::Show)),
            Self::End => drop(requests.send(Self::End).await),
        }
        Ok(())
    }
}

/// The outcome of [`claim`].
#[derive(Debug)]
pub enum Claim {
    /// This process is the first instance, as long as it keeps this value.
    First(FirstInstance),
    /// Another instance is running, and has received the request: this process can end.
    Running,
    /// The other instance was asked to end and has released the lock. On Windows, where the file of a running program can't be
    /// replaced, its process has ended, too; unless it was ending already before it could be asked.
    Ended,
}

/// Becomes the first instance, or sends the request to the one that is running. Blocks for a few milliseconds; for at
/// most eight seconds when the other one is ending or hangs, and fifteen when it is asked to end: to be called before a runtime is started.
///
/// # Errors
/// `Silent` when another instance hangs; `Setup` when there is nowhere to keep the lock.
pub fn claim(folder: &InstanceFolder, if_running: IfRunning) -> Result<Claim, InstanceError> {
    // Held until this function returns: a start that finds the instance lock held also finds the socket.
    let start_lock = folder.open("start-lock")?;
    start_lock.lock()?;
    let lock = folder.open("lock")?;
    let lock = match (lock.try_lock(), if_running) {
        (Ok(()), _) => lock,
        (Err(TryLockError::Error(error)), _) => return Err(error.into()),
        (Err(TryLockError::WouldBlock), IfRunning::Nothing) => return Ok(Claim::Running),
        (Err(TryLockError::WouldBlock), IfRunning::End) => return end(folder, lock),
        (Err(TryLockError::WouldBlock), IfRunning::Show) => match channel::request(folder, Request::Show) {
            Ok(_) => return Ok(Claim::Running),
            // The lock is held, but nobody listens: the other one is ending.
            Err(error) if has_no_listener(&error) => {
                wait_for_lock(lock, SHUTDOWN_TIMEOUT).ok_or(InstanceError::Silent)?
            }
            Err(error) => {
                tracing::warn!(%error, "the running instance does not answer");
                return Err(InstanceError::Silent);
            }
        },
    };
    // The lock is what counts.
    let listener = channel::Listener::open(folder).inspect_err(cannot_listen).ok();
    Ok(Claim::First(FirstInstance { listener, _lock: lock }))
}

/// Asks the running instance to end and waits until it has; one that is ending already gets no request.
#[expect(clippy::disallowed_methods, reason = "a deadline of system calls that block")]
fn end(folder: &InstanceFolder, lock: File) -> Result<Claim, InstanceError> {
    let answerer = match channel::request(folder, Request::End) {
        Ok(answerer) => Some(answerer),
        Err(error) if has_no_listener(&error) => None,
        Err(error) => {
            tracing::warn!(%error, "the running instance does not answer");
            return Err(InstanceError::Silent);
        }
    };
    let begin = Instant::now();
    let _lock = wait_for_lock(lock, END_TIMEOUT).ok_or(InstanceError::Silent)?;
    let rest = END_TIMEOUT.saturating_sub(begin.elapsed());
    match answerer {
        Some(answerer) if !answerer.ends_within(rest) => Err(InstanceError::Silent),
        Some(_) | None => Ok(Claim::Ended),
    }
}

fn cannot_listen(error: &io::Error) {
    tracing::warn!(%error, "a later start can't ask this one to show itself");
}

fn has_no_listener(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

/// Waits for the lock on a thread of its own, which can be abandoned: locking has no timeout.
fn wait_for_lock(lock: File, limit: Duration) -> Option<File> {
    let (taken, waiting) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        if lock.lock().is_ok() {
            // If nobody waits any more, the lock is released with the file.
            let _ = taken.send(lock);
        }
    });
    waiting.recv_timeout(limit).ok()
}

/// The first instance. When this is dropped, or the process ends in whatever way, the next start is first.
#[derive(Debug)]
pub struct FirstInstance {
    // Closed before the lock is released: fields are dropped in this order.
    listener: Option<channel::Listener>,
    _lock: File,
}

impl FirstInstance {
    /// Listens to later starts, if that can be had. To be called inside a tokio runtime.
    #[must_use]
    pub fn listen(self) -> Requests {
        // Several requests that haven't been received yet are one.
        let (requests, received) = mpsc::channel(1);
        let task = self.listener.and_then(|listener| listener.listen(requests).inspect_err(cannot_listen).ok());
        Requests { received, task, _lock: self._lock }
    }
}

/// The requests of later starts. This process stays the first instance while it keeps this value.
#[derive(Debug)]
pub struct Requests {
    received: mpsc::Receiver<Request>,
    task: Option<channel::ListenerTask>,
    _lock: File,
}

impl Requests {
    /// Waits for the next request. May be dropped and called again without losing one.
    pub async fn next(&mut self) -> Request {
        match self.received.recv().await {
            Some(request) => request,
            // The listener has ended; the lock is still held.
            None => std::future::pending().await,
        }
    }
}

impl Drop for Requests {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.end();
        }
    }
}

#[cfg(test)]
mod tests;
