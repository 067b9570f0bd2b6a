//! The channel to the first instance: a named pipe of the user's. Must not know the lock.

use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Write};
use std::time::Duration;

use tokio::net::windows::named_pipe::{NamedPipeServer, ServerOptions};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{ACKNOWLEDGED, InstanceFolder, REQUEST_LENGTH, Request};

const MESSAGE_TIMEOUT: Duration = Duration::from_secs(1);
const RETRY_PAUSE: Duration = Duration::from_secs(1);

/// Pipe names are global to the computer: the folder, which is the user's own, makes it unique.
fn name(folder: &InstanceFolder) -> String {
    let mut hasher = DefaultHasher::new();
    folder.path().hash(&mut hasher);
    format!(r"\\.\pipe\partner-balance-{:016x}", hasher.finish())
}

/// Sends a request to the running instance, and waits for its answer.
pub(super) fn request(folder: &InstanceFolder, request: Request) -> io::Result<()> {
    let mut pipe = File::options().read(true).write(true).open(name(folder))?;
    pipe.write_all(request.message())?;
    let mut answer = [0; ACKNOWLEDGED.len()];
    pipe.read_exact(&mut answer)?;
    if answer == ACKNOWLEDGED { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

/// The name of a pipe, which is created once there is a runtime.
#[derive(Debug)]
pub(super) struct Listener {
    name: String,
}

impl Listener {
    pub(super) fn open(folder: &InstanceFolder) -> io::Result<Self> {
        Ok(Self { name: name(folder) })
    }

    pub(super) fn listen(self, requests: mpsc::Sender<Request>) -> io::Result<ListenerTask> {
        let first = ServerOptions::new().first_pipe_instance(true).create(&self.name)?;
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
            tracing::warn!(%error, "the request of a later start was not received");
        }
        // Each client gets a pipe of its own; the next one is created before this one is closed.
        pipe = loop {
            match ServerOptions::new().create(&name) {
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
    pipe.try_write(ACKNOWLEDGED).map(drop)
}
