//! The channel to the first instance: a named pipe for this user alone. Must not know the lock.
//!
//! Any program on the computer can take a name first. The server makes its pipe only where there is none and lets nobody else
//! connect; a client speaks only to a pipe that its own user made. A name that another user has taken is passed over, also
//! while its pipe is busy.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::windows::ffi::OsStrExt as _;
use std::os::windows::fs::OpenOptionsExt as _;
use std::time::Duration;

use tokio::net::windows::named_pipe::NamedPipeServer;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{ACKNOWLEDGED, ANSWER_TIMEOUT, InstanceFolder, REQUEST_LENGTH, Request};
use crate::fixed_hash::fnv1a;
use crate::system_calls::{Pipe, PipeInstance, Process, create_pipe, server_of};

const MESSAGE_TIMEOUT: Duration = Duration::from_secs(1);
const RETRY_PAUSE: Duration = Duration::from_secs(1);
/// How long the running instance may have another client: it gives each a second.
const BUSY_PAUSE: Duration = Duration::from_millis(10);
const MOST_BUSY_PAUSES: u32 = 300;

/// How many names are tried that others have taken.
const NAMES: u32 = 8;

/// `ERROR_PIPE_BUSY`: there is a pipe, and a client has it (learn.microsoft.com, "System Error Codes").
const PIPE_BUSY: i32 = 231;
/// The server learns who the client is and can't act in its name (learn.microsoft.com, "Impersonation Levels").
const SECURITY_IDENTIFICATION: u32 = 0x0001_0000;

/// Pipe names are global to the computer: the folder, which is the user's own, makes them unique. The same in every release:
/// a new one asks an old one to end.
fn names(folder: &InstanceFolder) -> Vec<String> {
    let hash = fnv1a(folder.path().as_os_str().encode_wide().flat_map(u16::to_le_bytes));
    (0..NAMES).map(|number| format!(r"\\.\pipe\partner-balance-{hash:016x}-{number}")).collect()
}

/// The process that has answered a request.
#[derive(Debug)]
pub(super) struct Answerer(Option<Process>);

impl Answerer {
    /// Waits until it has ended. False if it hasn't within this time.
    pub(super) fn ends_within(&self, limit: Duration) -> bool {
        self.0.as_ref().is_none_or(|process| process.ends_within(limit))
    }
}

/// Sends a request to the running instance, and waits for its answer. On a thread that can be abandoned: a pipe has no
/// deadline.
pub(super) fn request(folder: &InstanceFolder, request: Request) -> io::Result<Answerer> {
    let names = names(folder);
    let (answered, waiting) = std::sync::mpsc::channel();
    std::thread::Builder::new().spawn(move || answered.send(ask(names, request)))?;
    waiting.recv_timeout(ANSWER_TIMEOUT).unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

fn ask(names: Vec<String>, request: Request) -> io::Result<Answerer> {
    let mut pipe = pipe_of_user(names)?;
    // Opened before it is asked: its number may be another one's as soon as it has ended.
    let process =
        server_of(&pipe).inspect_err(|error| tracing::warn!(%error, "the running process can't be waited for"));
    pipe.write_all(request.message())?;
    let mut answer = [0; ACKNOWLEDGED.len()];
    pipe.read_exact(&mut answer)?;
    if answer == ACKNOWLEDGED { Ok(Answerer(process.ok())) } else { Err(io::ErrorKind::InvalidData.into()) }
}

/// The first pipe that this user has made. `NotFound` if there is none. A busy pipe may be this user's or not: it is tried
/// again after the others.
fn pipe_of_user(mut names: Vec<String>) -> io::Result<File> {
    for _ in 0..MOST_BUSY_PAUSES {
        let mut busy = Vec::new();
        for name in names {
            match open_pipe(&name) {
                Ok(pipe) if partner_balance_files::windows::is_made_by_user(&pipe)? => return Ok(pipe),
                // Another user's, who may or may not let this one connect.
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {}
                Err(error) if error.raw_os_error() == Some(PIPE_BUSY) => busy.push(name),
                // The running instance has taken the first name that was free.
                Err(error) if error.kind() == io::ErrorKind::NotFound => break,
                Err(error) => return Err(error),
            }
        }
        if busy.is_empty() {
            return Err(io::ErrorKind::NotFound.into());
        }
        names = busy;
        std::thread::sleep(BUSY_PAUSE);
    }
    Err(io::Error::from_raw_os_error(PIPE_BUSY))
}

fn open_pipe(name: &str) -> io::Result<File> {
    File::options().read(true).write(true).security_qos_flags(SECURITY_IDENTIFICATION).open(name)
}

/// A pipe from which nothing is read yet: the first client can connect and waits.
#[derive(Debug)]
pub(super) struct Listener {
    name: String,
    pipe: Pipe,
}

impl Listener {
    pub(super) fn open(folder: &InstanceFolder) -> io::Result<Self> {
        let mut refused = io::Error::from(io::ErrorKind::AddrInUse);
        for name in names(folder) {
            match create_pipe(&name, PipeInstance::First) {
                Ok(pipe) => return Ok(Self { name, pipe }),
                // Another user has a pipe of this name.
                Err(error) => refused = error,
            }
        }
        Err(refused)
    }

    pub(super) fn listen(self, requests: mpsc::Sender<Request>) -> io::Result<ListenerTask> {
        let first = self.pipe.into_server()?;
        Ok(ListenerTask { task: tokio::spawn(accept(self.name, first, requests)) })
    }
}

/// The task that accepts connections.
#[derive(Debug)]
pub(super) struct ListenerTask {
    task: JoinHandle<()>,
}

impl ListenerTask {
    pub(super) fn end(&self) {
        self.task.abort();
    }
}

async fn accept(name: String, mut pipe: NamedPipeServer, requests: mpsc::Sender<Request>) {
    loop {
        let received = match pipe.connect().await {
            Ok(()) => tokio::time::timeout(MESSAGE_TIMEOUT, receive(&pipe, &requests)).await.unwrap_or(Ok(())),
            Err(error) => Err(error),
        };
        if let Err(error) = received {
            tracing::debug!(%error, "a client connected and sent no request");
        }
        // Each client gets a pipe of its own; the next one is created before this one is closed.
        pipe = loop {
            match create_pipe(&name, PipeInstance::Next).and_then(Pipe::into_server) {
                Ok(next) => break next,
                Err(error) => {
                    tracing::warn!(%error, "no pipe for the next start");
                    tokio::time::sleep(RETRY_PAUSE).await;
                }
            }
        };
    }
}

async fn receive(pipe: &NamedPipeServer, requests: &mpsc::Sender<Request>) -> io::Result<()> {
    let mut message = [0; REQUEST_LENGTH];
    let mut length = 0;
    while length < message.len() {
        pipe.readable().await?;
        match pipe.try_read(&mut message[length..]) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(more) => length += more,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Request::pass_on(&message, requests).await?;
    pipe.writable().await?;
    pipe.try_write(ACKNOWLEDGED)?;
    // The client closes its end once it has read the answer; a pipe that is closed before loses it.
    let _ = pipe.readable().await;
    let _ = pipe.try_read(&mut message);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, InstanceFolder) {
        let base = tempfile::tempdir().unwrap();
        let folder = InstanceFolder::at(base.path().join("run")).unwrap();
        (base, folder)
    }

    #[test]
    fn p5_the_pipe_is_its_users_alone() {
        let (_base, folder) = folder();
        let _listener = Listener::open(&folder).unwrap();
        let pipe = pipe_of_user(names(&folder)).unwrap();
        assert_eq!(partner_balance_files::windows::others_right(&pipe).unwrap(), None);
    }

    #[test]
    fn a_name_that_somebody_has_taken_is_passed_over() {
        let (_base, folder) = folder();
        let name = names(&folder).remove(0);
        let taken = create_pipe(&name, PipeInstance::First).unwrap();
        let listener = Listener::open(&folder).unwrap();
        assert_eq!(listener.name, names(&folder)[1]);
        drop((taken, listener));
        assert_eq!(pipe_of_user(names(&folder)).unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn a_name_is_the_same_in_every_release() {
        let folder = InstanceFolder::at(std::env::temp_dir()).unwrap();
        let wide: Vec<u8> = folder.path().to_str().unwrap().encode_utf16().flat_map(u16::to_le_bytes).collect();
        let first = format!(r"\\.\pipe\partner-balance-{:016x}-0", fnv1a(wide));
        assert_eq!(names(&folder)[0], first);
    }

    #[tokio::test]
    async fn p7_a_busy_pipe_of_somebody_else_is_passed_over() {
        let (_base, folder) = folder();
        let [first, second] = [0, 1].map(|number| names(&folder).remove(number));
        let taken = create_pipe(&first, PipeInstance::First).unwrap();
        // Nobody else can connect to it any more.
        let _client = open_pipe(&first).unwrap();
        let (requests, mut received) = mpsc::channel(1);
        let pipe = create_pipe(&second, PipeInstance::First).unwrap();
        let task = Listener { name: second, pipe }.listen(requests).unwrap();
        let asked = tokio::task::spawn_blocking(move || request(&folder, Request::Show));
        asked.await.unwrap().unwrap();
        assert_eq!(received.recv().await, Some(Request::Show));
        task.end();
        drop(taken);
    }

    #[tokio::test]
    async fn clients_that_send_nothing_or_something_else_make_no_request_and_block_nobody() {
        let (_base, folder) = folder();
        let (requests, mut received) = mpsc::channel(1);
        let task = Listener::open(&folder).unwrap().listen(requests).unwrap();
        let begin = |folder: &InstanceFolder| pipe_of_user(names(folder)).unwrap();
        let ended = tokio::task::spawn_blocking(move || {
            let _silent = begin(&folder);
            begin(&folder).write_all(b"something else\n").unwrap();
            drop(begin(&folder));
            request(&folder, Request::Show)
        });
        ended.await.unwrap().unwrap();
        received.recv().await.unwrap();
        assert!(received.try_recv().is_err(), "one request");
        task.end();
    }
}
