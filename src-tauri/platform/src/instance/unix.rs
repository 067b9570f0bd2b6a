//! The way into the first instance: a socket in the place. Knows no lock.

use std::io::{self, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{ANSWER, HEARD, Place, SHOW};

/// How long somebody who knocked may take to speak.
const SPEAK: Duration = Duration::from_secs(1);
/// After a failure to let somebody in (no descriptors left), for it would fail again at once.
const RECOVER: Duration = Duration::from_secs(1);

/// Asks the running instance to show itself, and waits until it has heard.
pub(super) fn ask(place: &Place) -> io::Result<()> {
    let mut stream = UnixStream::connect(place.socket())?;
    stream.set_read_timeout(Some(ANSWER))?;
    stream.set_write_timeout(Some(ANSWER))?;
    stream.write_all(SHOW)?;
    let mut answer = [0; HEARD.len()];
    stream.read_exact(&mut answer)?;
    if answer == HEARD { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

/// A socket that is open and not listened to yet: who knocks is kept waiting by the kernel.
#[derive(Debug)]
pub(super) struct Entrance {
    listener: UnixListener,
    path: PathBuf,
}

impl Entrance {
    /// Opens the socket, in place of one a killed process has left. Only whoever holds the lock may.
    pub(super) fn open(place: &Place) -> io::Result<Self> {
        let path = place.socket();
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let listener = UnixListener::bind(&path)?;
        // Until here the folder's own mode kept others out.
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
        Ok(Self { listener, path })
    }

    pub(super) fn listen(self, wishes: mpsc::Sender<()>) -> io::Result<Listening> {
        self.listener.set_nonblocking(true)?;
        let listener = tokio::net::UnixListener::from_std(self.listener)?;
        Ok(Listening { task: tokio::spawn(let_in(listener, wishes)), path: self.path })
    }
}

/// A socket that is listened to.
#[derive(Debug)]
pub(super) struct Listening {
    task: JoinHandle<()>,
    path: PathBuf,
}

impl Listening {
    pub(super) fn end(&self) {
        self.task.abort();
        // Left behind it would do no harm.
        let _ = std::fs::remove_file(&self.path);
    }
}

async fn let_in(listener: tokio::net::UnixListener, wishes: mpsc::Sender<()>) {
    loop {
        match listener.accept().await {
            // One after the other: each has a second, and there is one user.
            Ok((stream, _)) => {
                let hearing = tokio::time::timeout(SPEAK, hear(&stream, &wishes)).await;
                if let Ok(Err(error)) = hearing {
                    tracing::debug!(%error, "somebody knocked and left");
                }
            }
            Err(error) => {
                tracing::warn!(%error, "a second start could not be heard");
                tokio::time::sleep(RECOVER).await;
            }
        }
    }
}

async fn hear(stream: &tokio::net::UnixStream, wishes: &mpsc::Sender<()>) -> io::Result<()> {
    let mut said = [0; SHOW.len()];
    let mut length = 0;
    while length < said.len() {
        stream.readable().await?;
        match stream.try_read(&mut said[length..]) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(more) => length += more,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    if said != SHOW {
        return Err(io::ErrorKind::InvalidData.into());
    }
    // A wish that waits to be picked up already is the same wish.
    let _ = wishes.try_send(());
    // Three bytes into an empty buffer.
    stream.writable().await?;
    stream.try_write(HEARD).map(drop)
}
