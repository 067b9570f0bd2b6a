//! How popover processes are started and how long they may take. Must not know when one is.

use std::path::PathBuf;
use std::time::Duration;

/// The program of a popover, and its limits.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The program; started with the argument `popover`.
    pub program: PathBuf,
    /// The file of the running program, to be started instead of `program` when that was removed or replaced by an upgrade.
    pub running: Option<PathBuf>,
    /// How long a hidden process stays alive.
    pub linger: Duration,
    /// How long a process may take to be ready, or to read a message, before it counts as hung.
    pub response_timeout: Duration,
    /// How long a process may take to end once its input has ended.
    pub exit_timeout: Duration,
}

impl Launch {
    /// This program itself, with the usual times.
    ///
    /// # Errors
    /// The system doesn't tell the program's path.
    pub fn own() -> std::io::Result<Self> {
        let running = cfg!(target_os = "linux").then(|| PathBuf::from("/proc/self/exe"));
        Ok(Self { running, ..Self::of(std::env::current_exe()?) })
    }

    /// A program with the usual times.
    pub fn of(program: PathBuf) -> Self {
        Self {
            program,
            running: None,
            linger: Duration::from_secs(20),
            response_timeout: Duration::from_secs(15),
            exit_timeout: Duration::from_secs(1),
        }
    }
}
