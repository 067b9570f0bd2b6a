//! Opens an address by the programs that Linux desktops have for it. Must not know which address.

use std::os::unix::process::CommandExt;
use std::process::Child;
use std::time::Duration;

use rustix::process::{Pid, PidfdFlags};
use tokio::sync::oneshot;

use super::{Command, ExitStatus, NotOpened, Url, io, outcome, prepared};
use crate::descriptor;

/// An opener that fails does so by then.
const GRACE: Duration = Duration::from_secs(2);

/// Programs that open an address, in the order they are tried: of the desktop-independent xdg-utils, of GLib.
const OPENERS: [&[&str]; 2] = [&["xdg-open"], &["gio", "open"]];

pub(super) async fn open(address: &Url) -> Result<(), NotOpened> {
    open_with(&OPENERS, address).await
}

pub(super) async fn open_with(openers: &[&[&str]], address: &Url) -> Result<(), NotOpened> {
    for opener in openers {
        let Some((program, arguments)) = opener.split_first() else { continue };
        let mut command = Command::new(program);
        command.args(arguments).arg(address.as_str());
        // Out of this program's process group: a Ctrl-C in its terminal is not meant for the browser.
        match prepared(command).process_group(0).spawn() {
            Ok(child) => {
                let Ok(ended) = tokio::time::timeout(GRACE, reap(child)).await else { return Ok(()) };
                // Whoever reaps was stopped with the runtime.
                return ended.map_or(Ok(()), outcome);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(NotOpened::NoBrowser)
}

/// Collects a child when it ends, whether the receiver still waits or not: no zombie stays, and nothing polls.
fn reap(mut child: Child) -> oneshot::Receiver<ExitStatus> {
    let (ended, waiting) = oneshot::channel();
    let watched = Pid::from_raw(child.id().cast_signed())
        .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
        .and_then(|pid| Ok(rustix::process::pidfd_open(pid, PidfdFlags::empty())?))
        .and_then(descriptor::readable);
    let collect = move || child.wait().map(|status| ended.send(status));
    match watched {
        // Readable once the process has ended (pidfd_open(2)).
        Ok(descriptor) => drop(tokio::spawn(async move {
            let _ = descriptor.readable().await.map(drop);
            let _ = collect();
        })),
        // Linux before 5.3 has no such descriptor.
        Err(_) => drop(std::thread::spawn(move || collect().map(drop))),
    }
    waiting
}
