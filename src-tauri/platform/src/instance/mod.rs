//! One running program per user. Owns the lock that decides who is first and the way a later start asks it to show
//! itself; must not know what is shown. Needs no session bus.
//!
//! The lock decides, never a file's existence: it is gone with the process that held it, however that ended.

#[cfg_attr(unix, path = "unix.rs")]
#[cfg_attr(not(unix), path = "windows.rs")]
mod door;
mod place;

use std::fs::{File, TryLockError};
use std::io;
use std::time::Duration;

pub use place::Place;
use tokio::sync::mpsc;

/// How long a first instance that is ending may take to let go.
const ENDING: Duration = Duration::from_secs(3);
/// How long a running instance may take to say that it has heard (a pipe of Windows has no such deadline).
#[cfg(unix)]
const ANSWER: Duration = Duration::from_secs(5);
/// What a later start says, and what it hears.
const SHOW: &[u8] = b"show\n";
const HEARD: &[u8] = b"ok\n";

/// Why it is not known whether this is the only instance.
#[derive(Debug, thiserror::Error)]
pub enum InstanceError {
    /// The lock or the socket could not be made.
    #[error("cannot tell whether Partner Balance is running already: {0}")]
    Place(#[from] io::Error),
    /// Another process holds the lock, but doesn't answer.
    #[error("Partner Balance is running already but does not answer")]
    Silent,
}

/// What this start is for, should another instance be running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The user wants to see the program.
    Show,
    /// Nobody is waiting: a start at login.
    Nothing,
}

/// Who is first.
#[derive(Debug)]
pub enum Claim {
    /// This process, as long as it keeps what is in here.
    First(FirstInstance),
    /// Another one, which has heard the wish: this process has nothing left to do.
    Taken,
}

/// Becomes the first instance, or hands the wish to the one there is. Blocks for a few milliseconds, and for at most
/// eight seconds when the other one is ending or hung: to be called before a runtime is started.
///
/// # Errors
/// `Silent` when another instance is hung; `Place` when there is nowhere to keep the lock.
pub fn claim(place: &Place, wish: Wish) -> Result<Claim, InstanceError> {
    // Held until this start knows its part: whoever finds the lock taken also finds the socket.
    let door = place.open("door")?;
    door.lock()?;
    let lock = place.open("lock")?;
    let lock = match (lock.try_lock(), wish) {
        (Ok(()), _) => lock,
        (Err(TryLockError::Error(error)), _) => return Err(error.into()),
        (Err(TryLockError::WouldBlock), Wish::Nothing) => return Ok(Claim::Taken),
        (Err(TryLockError::WouldBlock), Wish::Show) => match door::ask(place) {
            Ok(()) => return Ok(Claim::Taken),
            // Nobody listens, yet the lock is held: the other one is on its way out.
            Err(error) if is_nobody(&error) => let_go(lock).ok_or(InstanceError::Silent)?,
            Err(error) => {
                tracing::warn!(%error, "the running instance does not answer");
                return Err(InstanceError::Silent);
            }
        },
    };
    Ok(Claim::First(FirstInstance { entrance: door::Entrance::open(place)?, _lock: lock }))
}

fn is_nobody(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

/// Waits for the lock on a thread that can be left behind: a lock has no deadline of its own.
fn let_go(lock: File) -> Option<File> {
    let (taken, waiting) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        if lock.lock().is_ok() {
            // Should nobody wait any more, the lock is dropped with the file.
            let _ = taken.send(lock);
        }
    });
    waiting.recv_timeout(ENDING).ok()
}

/// The claim of being first. Dropped, or its process gone in whatever way, the next start is first.
#[derive(Debug)]
pub struct FirstInstance {
    // Closed before the lock is let go: fields are dropped in this order.
    entrance: door::Entrance,
    _lock: File,
}

impl FirstInstance {
    /// Starts to listen to later starts. To be called inside a tokio runtime.
    ///
    /// # Errors
    /// When the runtime cannot take the socket.
    pub fn listen(self) -> io::Result<ShowRequests> {
        // Wishes that nobody has picked up yet are one wish.
        let (wishes, heard) = mpsc::channel(1);
        let listening = self.entrance.listen(wishes)?;
        Ok(ShowRequests { heard, listening, _lock: self._lock })
    }
}

/// What later starts ask for. Keeps the claim.
#[derive(Debug)]
pub struct ShowRequests {
    heard: mpsc::Receiver<()>,
    listening: door::Listening,
    _lock: File,
}

impl ShowRequests {
    /// Waits until a later start wants the program shown. May be dropped and called again without losing a wish.
    pub async fn next(&mut self) {
        if self.heard.recv().await.is_none() {
            // The listener has ended: what remains is the lock.
            std::future::pending().await
        }
    }
}

impl Drop for ShowRequests {
    fn drop(&mut self) {
        self.listening.end();
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
