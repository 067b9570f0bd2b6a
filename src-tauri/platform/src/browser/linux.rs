//! Asks the programs that Linux desktops have for opening addresses. Must not know which programs, or which address.

use std::os::unix::process::CommandExt;
use std::process::Child;
use std::time::Duration;

use rustix::process::{Pid, PidfdFlags};
use tokio::sync::oneshot;

use super::{Command, ExitStatus, NotOpened, io, outcome, prepared};
use crate::descriptor;

/// An opener that fails does so by then.
const GRACE: Duration = Duration::from_secs(2);

/// Starts one opener after the other, until one doesn't fail. The error is that of the last one that is installed.
pub(super) async fn open_with(openers: Vec<Command>) -> Result<(), NotOpened> {
    let mut failure = NotOpened::NoBrowser;
    for opener in openers {
        match run(opener).await {
            Ok(()) => return Ok(()),
            Err(NotOpened::Start(error)) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

/// Starts an opener. It has not failed if it runs on.
async fn run(opener: Command) -> Result<(), NotOpened> {
    // Out of this program's process group: a Ctrl-C in its terminal is not meant for the browser.
    let child = prepared(opener).process_group(0).spawn()?;
    match tokio::time::timeout(GRACE, collect(child)).await {
        Ok(Ok(status)) => outcome(status),
        // It is running, or the task that collects it was stopped with the runtime.
        Err(_) | Ok(Err(_)) => Ok(()),
    }
}

/// Collects a child when it ends, whether the receiver still waits or not: no zombie stays, and nothing polls.
fn collect(mut child: Child) -> oneshot::Receiver<ExitStatus> {
    let (ended, waiting) = oneshot::channel();
    let watched = Pid::from_raw(child.id().cast_signed())
        .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
        .and_then(|pid| Ok(rustix::process::pidfd_open(pid, PidfdFlags::empty())?))
        .and_then(descriptor::readable);
    let wait = move || child.wait().map(|status| ended.send(status));
    match watched {
        // Readable once the process has ended (pidfd_open(2)).
        Ok(descriptor) => drop(tokio::spawn(async move {
            let _ = descriptor.readable().await.map(drop);
            let _ = wait();
        })),
        // Linux before 5.3 has no such descriptor.
        Err(_) => drop(std::thread::spawn(move || wait().map(drop))),
    }
    waiting
}
