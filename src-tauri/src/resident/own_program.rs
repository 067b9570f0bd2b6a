//! The file of this program: whether an upgrade has replaced it, and the new one in this one's place. Must not know who asks.

use std::fs::{self, Metadata};
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;

use rustix::process::{WaitId, WaitIdOptions, waitid};

/// The popover's process ends within this time once its input has ended.
const PATIENCE: Duration = Duration::from_secs(1);

/// This program's file. Clones share whether a restart is wanted.
#[derive(Clone, Debug)]
pub struct OwnProgram {
    path: PathBuf,
    running: FileId,
    is_restart_wanted: Arc<AtomicBool>,
}

/// Device and inode: two files that exist at the same time have different ones, and a running program's file exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct FileId {
    device: u64,
    inode: u64,
}

impl FileId {
    fn of(metadata: &Metadata) -> Self {
        Self { device: metadata.dev(), inode: metadata.ino() }
    }
}

impl OwnProgram {
    /// The program that runs.
    ///
    /// # Errors
    /// The system doesn't tell its file.
    pub fn running() -> io::Result<Self> {
        Ok(Self::of(std::env::current_exe()?, &fs::metadata("/proc/self/exe")?))
    }

    fn of(path: PathBuf, running: &Metadata) -> Self {
        Self { path, running: FileId::of(running), is_restart_wanted: Arc::default() }
    }

    /// Whether another file has taken the program's place. A place without a file is that of a program that was removed, or
    /// of an upgrade that isn't done.
    pub fn is_replaced(&self) -> bool {
        fs::metadata(&self.path).is_ok_and(|found| found.is_file() && FileId::of(&found) != self.running)
    }

    /// Has [`Self::restart_if_wanted`] restart it.
    pub fn want_restart(&self) {
        self.is_restart_wanted.store(true, Ordering::Relaxed);
    }

    /// Puts the program's new file in this process's place, if that is wanted: with the same environment, which may hold the
    /// account, and without a window. Called when everything else has ended.
    ///
    /// # Errors
    /// The new program can't be started.
    pub fn restart_if_wanted(&self) -> io::Result<()> {
        if !self.is_restart_wanted.load(Ordering::Relaxed) {
            return Ok(());
        }
        tracing::info!("restarts as another file");
        wait_for_children();
        Err(Command::new(&self.path).arg("--background").exec())
    }
}

/// The new program doesn't know this one's children: those that end now must not stay as zombies.
fn wait_for_children() {
    let (done, all_done) = channel();
    std::thread::spawn(move || {
        while let Ok(Some(_)) = waitid(WaitId::All, WaitIdOptions::EXITED) {}
        // Fails only after the time is over.
        let _ = done.send(());
    });
    // Over, or one hangs: then it is not waited for.
    let _ = all_done.recv_timeout(PATIENCE);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_replaced_by_another_file_in_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("program");
        fs::write(&path, "old").unwrap();
        let running = fs::File::open(&path).unwrap();
        let program = OwnProgram::of(path.clone(), &running.metadata().unwrap());
        assert!(!program.is_replaced());
        // As dpkg, rpm and the archive's script do.
        fs::write(folder.path().join("new"), "new").unwrap();
        fs::rename(folder.path().join("new"), &path).unwrap();
        assert!(program.is_replaced());
        fs::remove_file(&path).unwrap();
        assert!(!program.is_replaced(), "removed");
        fs::create_dir(&path).unwrap();
        assert!(!program.is_replaced(), "no program");
    }

    #[test]
    fn the_running_program_is_its_own_file_and_ends_unless_a_restart_is_wanted() {
        let program = OwnProgram::running().unwrap();
        assert!(!program.is_replaced());
        program.restart_if_wanted().unwrap();
    }

    #[test]
    fn what_cannot_be_started_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let program = OwnProgram::of(folder.path().join("none"), &folder.path().metadata().unwrap());
        program.clone().want_restart();
        assert_eq!(program.restart_if_wanted().unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
