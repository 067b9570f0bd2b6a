//! Locks between the program's processes. Each lock is a file, held until it is dropped or its process ends. Owns
//! waiting and its deadline. Must not know what a lock protects.
//!
//! Operating systems have no file lock with a deadline, and a thread that is blocked in one can't be interrupted. So
//! the lock is tried again and again while another process holds it.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Between two attempts. A lock is held for milliseconds (disk) or about a second (portal).
const FIRST_PAUSE: Duration = Duration::from_millis(2);
const LONGEST_PAUSE: Duration = Duration::from_millis(20);

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub(crate) struct FileLock {
    /// Closing it is what frees the lock.
    _file: File,
}

/// A file to lock.
#[derive(Clone, Debug)]
pub(crate) struct LockFile {
    path: PathBuf,
}

/// How long to wait before the next attempt, and how much of the deadline is left.
struct Pauses {
    pause: Duration,
    left: Duration,
}

impl LockFile {
    pub(crate) fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Waits for the lock and blocks the thread. None if the deadline has passed.
    pub(crate) fn wait(&self, deadline: Duration) -> io::Result<Option<FileLock>> {
        let file = self.open()?;
        let mut pauses = Pauses::of(deadline);
        loop {
            if is_taken(&file)? {
                return Ok(Some(FileLock { _file: file }));
            }
            let Some(pause) = pauses.next_pause() else { return Ok(None) };
            std::thread::sleep(pause);
        }
    }

    /// Waits for the lock without blocking the thread. None if the deadline has passed. The future may be dropped.
    pub(crate) async fn wait_async(&self, deadline: Duration) -> io::Result<Option<FileLock>> {
        let file = self.open()?;
        let mut pauses = Pauses::of(deadline);
        loop {
            if is_taken(&file)? {
                return Ok(Some(FileLock { _file: file }));
            }
            let Some(pause) = pauses.next_pause() else { return Ok(None) };
            tokio::time::sleep(pause).await;
        }
    }

    fn open(&self) -> io::Result<File> {
        partner_balance_files::open(&self.path)
    }
}

impl Pauses {
    fn of(deadline: Duration) -> Self {
        Self { pause: FIRST_PAUSE, left: deadline }
    }

    fn next_pause(&mut self) -> Option<Duration> {
        let pause = self.pause.min(self.left);
        self.left -= pause;
        // Random, so that waiting processes don't try at the same times.
        self.pause = (self.pause + self.pause.mul_f64(fastrand::f64())).min(LONGEST_PAUSE);
        (!pause.is_zero()).then_some(pause)
    }
}

/// Tries to lock the file.
fn is_taken(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        // Some network file systems have no locks.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(true),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// A file name for any text, the same for the same text: two long texts may share one.
pub(crate) fn name_of(text: &str) -> PathBuf {
    const LONGEST: usize = 100;
    let mut name: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    name.truncate(LONGEST);
    // Neither `.` nor `..`, and never a file of another kind.
    Path::new(&format!("{name}.lock")).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Duration = Duration::from_millis(60);

    #[tokio::test]
    async fn a_lock_is_one_s_alone_until_it_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let lock = LockFile::at(folder.path().join("not there yet/a.lock"));
        let held = lock.wait_async(SHORT).await.unwrap();
        assert!(held.is_some());
        assert!(lock.clone().wait_async(SHORT).await.unwrap().is_none(), "the deadline has passed");
        assert!(lock.wait(SHORT).unwrap().is_none(), "the deadline has passed");
        drop(held);
        assert!(lock.wait(Duration::ZERO).unwrap().is_some(), "one attempt is made in every case");
        assert!(lock.wait_async(Duration::ZERO).await.unwrap().is_some());
    }

    #[tokio::test]
    async fn whoever_waits_has_it_when_it_is_freed() {
        let folder = tempfile::tempdir().unwrap();
        let lock = LockFile::at(folder.path().join("a.lock"));
        let held = lock.wait_async(SHORT).await.unwrap();
        let free = async {
            tokio::task::yield_now().await;
            drop(held);
        };
        let (acquired, ()) = tokio::join!(lock.wait_async(Duration::from_secs(20)), free);
        assert!(acquired.unwrap().is_some());
    }

    #[test]
    fn any_account_id_is_a_file_name() {
        let long = "ä".repeat(300);
        for (id, name) in [("main", "main.lock"), ("..", "...lock"), ("a/b c", "a%2Fb+c.lock"), ("", ".lock")] {
            assert_eq!(name_of(id), Path::new(name), "{id}");
        }
        assert!(name_of(&long).as_os_str().len() < 120);
    }
}
