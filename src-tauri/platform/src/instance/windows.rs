//! The way into the first instance: a named pipe of the user's. Knows no lock.

use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Write};
use std::time::Duration;

use tokio::net::windows::named_pipe::{NamedPipeServer, ServerOptions};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{HEARD, Place, SHOW};

const SPEAK: Duration = Duration::from_secs(1);
const RECOVER: Duration = Duration::from_secs(1);

/// Pipes share one space of names: the place, which is the user's own, tells them apart.
fn name(place: &Place) -> String {
    let mut hasher = DefaultHasher::new();
    place.folder().hash(&mut hasher);
    format!(r"\\.\pipe\partner-balance-{:016x}", hasher.finish())
}

/// Asks the running instance to show itself, and waits until it has heard.
pub(super) fn ask(place: &Place) -> io::Result<()> {
    let mut pipe = File::options().read(true).write(true).open(name(place))?;
    pipe.write_all(SHOW)?;
    let mut answer = [0; HEARD.len()];
    pipe.read_exact(&mut answer)?;
    if answer == HEARD { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

/// A pipe's name, opened when the runtime is there.
#[derive(Debug)]
pub(super) struct Entrance {
    name: String,
}

impl Entrance {
    pub(super) fn open(place: &Place) -> io::Result<Self> {
        Ok(Self { name: name(place) })
    }

    pub(super) fn listen(self, wishes: mpsc::Sender<()>) -> io::Result<Listening> {
        let first = ServerOptions::new().first_pipe_instance(true).create(&self.name)?;
        Ok(Listening { task: tokio::spawn(let_in(self.name, first, wishes)) })
    }
}

/// A pipe that is listened to.
#[derive(Debug)]
pub(super) struct Listening {
    task: JoinHandle<()>,
}

impl Listening {
    pub(super) fn end(&self) {
        self.task.abort();
    }
}

async fn let_in(name: String, mut pipe: NamedPipeServer, wishes: mpsc::Sender<()>) {
    loop {
        let heard = match pipe.connect().await {
            Ok(()) => tokio::time::timeout(SPEAK, hear(&pipe, &wishes)).await.unwrap_or(Ok(())),
            Err(error) => Err(error),
        };
        if let Err(error) = heard {
            tracing::warn!(%error, "a second start could not be heard");
        }
        // Each visitor gets a pipe of its own; the next one is opened before this one is closed.
        pipe = loop {
            match ServerOptions::new().create(&name) {
                Ok(next) => break next,
                Err(error) => {
                    tracing::warn!(%error, "no pipe for the next start");
                    tokio::time::sleep(RECOVER).await;
                }
            }
        };
    }
}

async fn hear(pipe: &NamedPipeServer, wishes: &mpsc::Sender<()>) -> io::Result<()> {
    let mut said = [0; SHOW.len()];
    let mut length = 0;
    while length < said.len() {
        pipe.readable().await?;
        match pipe.try_read(&mut said[length..]) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(more) => length += more,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    if said != SHOW {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let _ = wishes.try_send(());
    pipe.writable().await?;
    pipe.try_write(HEARD).map(drop)
}
