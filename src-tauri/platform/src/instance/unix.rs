//! The channel to the first instance: a socket in its folder. Must not know the lock.

use std::io::{self, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{ACKNOWLEDGED, ANSWER_TIMEOUT, InstanceFolder, REQUEST_LENGTH, Request};

/// How long a client that has connected may take to send its message.
const MESSAGE_TIMEOUT: Duration = Duration::from_secs(1);
/// The pause after an error of accept(2) (no descriptors left), which would occur again at once.
const RETRY_PAUSE: Duration = Duration::from_secs(1);

/// The process that has answered a request. Its files can be replaced and removed while it is still ending, so nothing of
/// it is known but the lock.
#[derive(Debug)]
pub(super) struct Answerer;

impl Answerer {
    /// Not waited for.
    pub(super) fn ends_within(&self, _: Duration) -> bool {
        true
    }
}

/// Sends a request to the running instance, and waits for its answer.
pub(super) fn request(folder: &InstanceFolder, request: Request) -> io::Result<Answerer> {
    let mut stream = UnixStream::connect(folder.socket())?;
    stream.set_read_timeout(Some(ANSWER_TIMEOUT))?;
    stream.set_write_timeout(Some(ANSWER_TIMEOUT))?;
    stream.write_all(request.message())?;
    let mut answer = [0; ACKNOWLEDGED.len()];
    stream.read_exact(&mut answer)?;
    if answer == ACKNOWLEDGED { Ok(Answerer) } else { Err(io::ErrorKind::InvalidData.into()) }
}

/// A bound socket from which nothing is accepted yet: the kernel queues connections.
#[derive(Debug)]
pub(super) struct Listener {
    listener: UnixListener,
    path: PathBuf,
}

impl Listener {
    /// Binds the socket, replacing one that a killed process has left. Only for the process that holds the lock.
    pub(super) fn open(folder: &InstanceFolder) -> io::Result<Self> {
        let path = folder.socket();
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let listener = UnixListener::bind(&path)?;
        // Before this call the folder's mode keeps others out.
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
        Ok(Self { listener, path })
    }

    pub(super) fn listen(self, requests: mpsc::Sender<Request>) -> io::Result<ListenerTask> {
        self.listener.set_nonblocking(true)?;
        let listener = tokio::net::UnixListener::from_std(self.listener)?;
        Ok(ListenerTask { task: tokio::spawn(accept(listener, requests)), path: self.path })
    }
}

/// The task that accepts connections.
#[derive(Debug)]
pub(super) struct ListenerTask {
    task: JoinHandle<()>,
    path: PathBuf,
}

impl ListenerTask {
    pub(super) fn end(&self) {
        self.task.abort();
        // The next start replaces a socket that is left.
        let _ = std::fs::remove_file(&self.path);
    }
}

async fn accept(listener: tokio::net::UnixListener, requests: mpsc::Sender<Request>) {
    loop {
        match listener.accept().await {
            // One after the other: each gets a second, and there is one user.
            Ok((stream, _)) => {
                let receiving = tokio::time::timeout(MESSAGE_TIMEOUT, receive(&stream, &requests)).await;
                if let Ok(Err(error)) = receiving {
                    tracing::debug!(%error, "a client connected and sent no request");
                }
            }
            Err(error) => {
                tracing::warn!(%error, "the request of a later start was not received");
                tokio::time::sleep(RETRY_PAUSE).await;
            }
        }
    }
}

async fn receive(stream: &tokio::net::UnixStream, requests: &mpsc::Sender<Request>) -> io::Result<()> {
    let mut message = [0; REQUEST_LENGTH];
    let mut length = 0;
    while length < message.len() {
        stream.readable().await?;
        match stream.try_read(&mut message[length..]) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(more) => length += more,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Request::pass_on(&message, requests).await?;
    // Three bytes fit into the socket's empty buffer.
    stream.writable().await?;
    stream.try_write(ACKNOWLEDGED).map(drop)
}
