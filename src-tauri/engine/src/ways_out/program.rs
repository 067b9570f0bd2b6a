//! Runs a program with an event on its standard input. No shell, no arguments, and none of this program's own variables, which
//! may hold secrets. Must not know what the event says.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use partner_balance_core::ways_out::{NotStarted, ProgramEnd, SendFailure};
use process_wrap::tokio::{ChildWrapper, CommandWrap};
use tokio::io::AsyncWriteExt as _;

/// `EX_TEMPFAIL`: it can't be done now, try again later. What `sendmail` and its relatives end with. Source: sysexits(3head).
const TRY_AGAIN: i32 = 75;

/// How long the system may take to end processes that are killed.
const KILLED: Duration = Duration::from_secs(2);

pub(super) async fn run(program: &Path, json: &str, deadline: Duration) -> Result<(), SendFailure> {
    let mut running = Running::start(program)?;
    match tokio::time::timeout(deadline, running.tell(json)).await {
        Ok(ended) => success(ended.map_err(|error| failed_to_wait(&error))?),
        Err(_) => {
            running.kill().await;
            Err(SendFailure::TooSlow(deadline))
        }
    }
}

/// A program that was started. When it is dropped before its end, it is killed with its children.
struct Running {
    child: Box<dyn ChildWrapper>,
    has_ended: bool,
}

impl Running {
    fn start(program: &Path) -> Result<Self, SendFailure> {
        let mut command = CommandWrap::with_new(program, |command| {
            command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
            for name in own_variables() {
                command.env_remove(name);
            }
        });
        #[cfg(unix)]
        command.wrap(process_wrap::tokio::ProcessGroup::leader());
        #[cfg(windows)]
        {
            use process_wrap::tokio::{CreationFlags, JobObject, KillOnDrop};
            use windows::Win32::System::Threading::{CREATE_DEFAULT_ERROR_MODE, CREATE_NO_WINDOW};

            // No console window beside the tray, and crashes of its own reported as the system is set to.
            let flags = CREATE_NO_WINDOW | CREATE_DEFAULT_ERROR_MODE;
            command.wrap(CreationFlags(flags)).wrap(KillOnDrop).wrap(JobObject);
        }
        let child = command.spawn().map_err(|error| SendFailure::NotStarted(not_started(&error)))?;
        Ok(Self { child, has_ended: false })
    }

    /// Writes to its standard input and waits for its end. It need not read.
    async fn tell(&mut self, json: &str) -> io::Result<ExitStatus> {
        let input = self.child.stdin().take();
        let told = async {
            if let Some(mut input) = input {
                // One that reads nothing has closed it.
                let _ = input.write_all(format!("{json}\n").as_bytes()).await;
                let _ = input.shutdown().await;
            }
        };
        let ((), ended) = tokio::join!(told, self.child.wait());
        self.has_ended = true;
        ended
    }

    async fn kill(&mut self) {
        let _ = self.child.start_kill();
        // Else it would stay as a zombie.
        self.has_ended = tokio::time::timeout(KILLED, self.child.wait()).await.is_ok();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.has_ended {
            let _ = self.child.start_kill();
        }
    }
}

fn own_variables() -> impl Iterator<Item = OsString> {
    std::env::vars_os().map(|(name, _)| name).filter(|name| name.as_encoded_bytes().starts_with(b"PARTNER_BALANCE_"))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
fn not_started(error: &io::Error) -> NotStarted {
    match error.kind() {
        io::ErrorKind::NotFound => NotStarted::Missing,
        io::ErrorKind::PermissionDenied => NotStarted::NotExecutable,
        kind => NotStarted::Other(kind.to_string()),
    }
}

/// It was started, and nobody knows what became of it.
fn failed_to_wait(error: &io::Error) -> SendFailure {
    tracing::warn!(reason = %error.kind(), "the end of a program was not told");
    SendFailure::Failed(ProgramEnd::Unknown)
}

fn success(ended: ExitStatus) -> Result<(), SendFailure> {
    if ended.success() {
        return Ok(());
    }
    Err(match ended.code() {
        Some(TRY_AGAIN) => SendFailure::Postponed,
        Some(code) => SendFailure::Failed(ProgramEnd::Code(code)),
        None => SendFailure::Failed(by_signal(ended)),
    })
}

#[cfg(unix)]
fn by_signal(ended: ExitStatus) -> ProgramEnd {
    use std::os::unix::process::ExitStatusExt as _;

    ended.signal().map_or(ProgramEnd::Unknown, ProgramEnd::Signal)
}

#[cfg(not(unix))]
fn by_signal(_: ExitStatus) -> ProgramEnd {
    ProgramEnd::Unknown
}
