//! A second server that no token must reach, and that counts the requests it gets. Must not know the simulator.

use std::io;

use jiff::Timestamp;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::portal::succeeded;
use crate::simulator::listen;
use crate::wire::{Connection, Incoming, accept};

/// The requests that a witness received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sightings {
    /// Requests of any kind.
    pub requests: u64,
    /// Those with an `Authorization` header.
    pub with_authorization: u64,
    /// Those with a body: a redirected token request would contain the secret there.
    pub with_body: u64,
}

/// A listener on 127.0.0.1, the target of a redirect. It answers everything with a plausible balance, so that a client
/// that follows the redirect shows a wrong amount. Dropped, it stops.
pub struct Witness {
    url: String,
    seen: watch::Sender<Sightings>,
    _listener: JoinSet<()>,
}

impl Witness {
    /// Starts on a free port, on the current Tokio runtime.
    ///
    /// # Errors
    /// When no port can be bound.
    pub async fn start() -> io::Result<Self> {
        let listener = listen(0).await?;
        let url = format!("http://{}/elsewhere", listener.local_addr()?);
        let seen = watch::Sender::default();
        let mut listeners = JoinSet::new();
        let log = seen.clone();
        listeners.spawn(accept(listener, move |stream| watch_client(stream, log.clone())));
        Ok(Self { url, seen, _listener: listeners })
    }

    /// An address at this witness.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The requests so far.
    #[must_use]
    pub fn sightings(&self) -> Sightings {
        *self.seen.borrow()
    }
}

async fn watch_client(stream: TcpStream, seen: watch::Sender<Sightings>) {
    let mut connection = Connection::new(stream);
    while let Incoming::Request(request) = connection.next_request().await {
        seen.send_modify(|sightings| {
            sightings.requests += 1;
            sightings.with_authorization += u64::from(request.header("authorization").is_some());
            sightings.with_body += u64::from(!request.body.is_empty());
        });
        let reply = succeeded(r#"{"accountBalance":1000000}"#);
        if connection.send_reply(&reply, Timestamp::UNIX_EPOCH).await.is_err() {
            return;
        }
    }
}
