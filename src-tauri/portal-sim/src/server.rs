//! The API's server: passes requests to the portal, sends its answers, complete or broken, and counts both. Must not
//! know what an answer contains.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;

use crate::fault::Framing;
use crate::portal::{self, Answer, DETAIL_START, Delivery, Grant, Portal};
use crate::stats::{Endpoint, Stats};
use crate::wire::{Connection, Incoming, Length, Reply, Request, Transport};

/// What listeners, controls and tests share of one client.
pub(crate) struct Shared {
    portal: Mutex<Portal>,
    pub(crate) stats: watch::Sender<Stats>,
}

impl Shared {
    pub(crate) fn new(portal: Portal) -> Self {
        Self { portal: Mutex::new(portal), stats: watch::Sender::default() }
    }

    /// Locks the portal, for one statement: the lock is never held across an await.
    pub(crate) fn portal(&self) -> MutexGuard<'_, Portal> {
        // State changes are never left incomplete, so the state is valid even if a thread panicked.
        self.portal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.portal().clock.now()
    }
}

/// All clients of the portal, never none; the first answers what names no client.
pub(crate) type Clients = Arc<[Arc<Shared>]>;

/// The client that a request is from.
fn client_of<'c>(clients: &'c Clients, endpoint: Endpoint, request: &Request) -> &'c Arc<Shared> {
    clients.iter().find(|client| client.portal().is_named_by(endpoint, request)).unwrap_or(&clients[0])
}

/// Counts a request as in flight until it is dropped.
struct InFlight<'s> {
    shared: &'s Shared,
    endpoint: Endpoint,
}

impl<'s> InFlight<'s> {
    fn new(shared: &'s Shared, endpoint: Endpoint, request: &Request) -> Self {
        shared.stats.send_modify(|stats| {
            if endpoint == Endpoint::Token {
                stats.last_token_fields = portal::fields(request).into_iter().map(|(name, _)| name).collect();
            }
            stats.received(endpoint, request);
        });
        Self { shared, endpoint }
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.shared.stats.send_modify(|stats| stats.finished(self.endpoint));
    }
}

/// What happens to the connection after a reply.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Afterwards {
    Open,
    Closed,
    Reset,
}

/// Serves one connection until either side closes it.
pub(crate) async fn serve<S: Transport>(stream: S, clients: Clients) {
    clients[0].stats.send_modify(|stats| stats.connections += 1);
    let mut connection = Connection::new(stream);
    loop {
        let request = match connection.next_request().await {
            Incoming::Request(request) => request,
            Incoming::Malformed => {
                let reply = Reply { status: 400, headers: Vec::new(), body: String::new() };
                drop(connection.send_reply(&reply, clients[0].now()).await);
                return connection.close().await;
            }
            Incoming::Closed => return,
        };
        let endpoint = portal::endpoint(&request);
        let client = client_of(&clients, endpoint, &request);
        match answer(&mut connection, endpoint, &request, client).await {
            Ok(Afterwards::Open) if request.keeps_open => {}
            Ok(Afterwards::Open | Afterwards::Closed) => return connection.close().await,
            Ok(Afterwards::Reset) => return connection.reset(),
            Err(_) => return,
        }
    }
}

async fn answer<S: Transport>(
    connection: &mut Connection<S>,
    endpoint: Endpoint,
    request: &Request,
    shared: &Shared,
) -> io::Result<Afterwards> {
    // The fault is chosen before the request is counted: a test that waits for the count may then set the next one.
    let Answer { delay, delivery, grant } = shared.portal().answer(endpoint, request);
    let in_flight = InFlight::new(shared, endpoint, request);
    shared.stats.send_modify(|stats| match grant {
        Some(Grant::ByCredentials) => stats.minted_by_credentials += 1,
        Some(Grant::ByRefresh) => stats.minted_by_refresh += 1,
        None => {}
    });
    if !connection.is_connected_after(delay).await {
        return Ok(Afterwards::Closed);
    }
    let now = shared.now();
    match delivery {
        // Counted as finished before the client can have read it: its next request must not be counted as simultaneous.
        Delivery::Whole(reply) => {
            drop(in_flight);
            connection.send_reply(&reply, now).await.map(|()| Afterwards::Open)
        }
        Delivery::Truncated { reply, missing_bytes } => send_truncated(connection, &reply, missing_bytes, now).await,
        Delivery::Drip { reply, interval } => send_dripping(connection, &reply, interval, in_flight, now).await,
        Delivery::Huge { reply, body_bytes, framing } => send_huge(connection, &reply, body_bytes, framing, now).await,
        Delivery::Raw(text) => {
            drop(in_flight);
            connection.send(text.as_bytes()).await.map(|()| Afterwards::Closed)
        }
        Delivery::Reset => Ok(Afterwards::Reset),
        Delivery::Silent => {
            connection.wait_for_close().await;
            Ok(Afterwards::Closed)
        }
    }
}

/// Sends the head at once, then the body byte by byte; counted as finished before the last byte, as above.
async fn send_dripping<S: Transport>(
    connection: &mut Connection<S>,
    reply: &Reply,
    interval: Duration,
    in_flight: InFlight<'_>,
    now: Timestamp,
) -> io::Result<Afterwards> {
    connection.send(reply.head(Length::Bytes(reply.body.len() as u64), now).as_bytes()).await?;
    let Some((last, others)) = reply.body.as_bytes().split_last() else { return Ok(Afterwards::Open) };
    for byte in others {
        if !connection.is_connected_after(interval).await {
            return Ok(Afterwards::Closed);
        }
        connection.send(&[*byte]).await?;
    }
    if !connection.is_connected_after(interval).await {
        return Ok(Afterwards::Closed);
    }
    drop(in_flight);
    connection.send(&[*last]).await.map(|()| Afterwards::Open)
}

async fn send_truncated<S: Transport>(
    connection: &mut Connection<S>,
    reply: &Reply,
    missing_bytes: u64,
    now: Timestamp,
) -> io::Result<Afterwards> {
    let missing = usize::try_from(missing_bytes).unwrap_or(usize::MAX);
    let sent = reply.body.len().saturating_sub(missing);
    connection.send(reply.head(Length::Bytes(reply.body.len() as u64), now).as_bytes()).await?;
    connection.send(&reply.body.as_bytes()[..sent]).await?;
    Ok(Afterwards::Closed)
}

/// Sends the reply with its `detailMessage` extended so that the body has `body_bytes`.
async fn send_huge<S: Transport>(
    connection: &mut Connection<S>,
    reply: &Reply,
    body_bytes: u64,
    framing: Framing,
    now: Timestamp,
) -> io::Result<Afterwards> {
    const CHUNK: [u8; 16 * 1024] = [b'x'; 16 * 1024];
    let split = reply.body.find(DETAIL_START).map_or(0, |start| start + DETAIL_START.len());
    let (before, after) = reply.body.split_at(split);
    let length = body_bytes.max(reply.body.len() as u64);
    let mut padding = length - reply.body.len() as u64;
    let head = match framing {
        Framing::ContentLength => reply.head(Length::Bytes(length), now),
        Framing::Chunked => reply.head(Length::Chunked, now),
    };
    connection.send(head.as_bytes()).await?;
    send_chunk(connection, before.as_bytes(), framing).await?;
    while padding > 0 {
        let size = usize::try_from(padding).unwrap_or(usize::MAX).min(CHUNK.len());
        send_chunk(connection, &CHUNK[..size], framing).await?;
        padding -= size as u64;
    }
    send_chunk(connection, after.as_bytes(), framing).await?;
    if framing == Framing::Chunked {
        connection.send(b"0\r\n\r\n").await?;
    }
    Ok(Afterwards::Open)
}

async fn send_chunk<S: Transport>(connection: &mut Connection<S>, chunk: &[u8], framing: Framing) -> io::Result<()> {
    match framing {
        Framing::ContentLength => connection.send(chunk).await,
        Framing::Chunked => {
            connection.send(format!("{:x}\r\n", chunk.len()).as_bytes()).await?;
            connection.send(chunk).await?;
            connection.send(b"\r\n").await
        }
    }
}
