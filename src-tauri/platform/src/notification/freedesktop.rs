//! The conversation with a notification server. Source: Desktop Notifications specification 1.3.
//!
//! The connection outlives every notice: GNOME's server drops what a program showed when it leaves the bus.

use std::collections::HashMap;
use std::pin::Pin;

use futures_util::StreamExt;
use futures_util::stream::Fuse;
use tokio::sync::{mpsc, oneshot};
use zbus::names::OwnedUniqueName;
use zbus::zvariant::Value;
use zbus::{Connection, MatchRule, Message, MessageStream, message};

use super::{APP_NAME, Answer, Looks, NotShown, Notice, Request, Urgency};
use crate::bus::{NOTIFICATION_SERVER, SessionBus, owner_of};
use crate::pauses::Pauses;

const PATH: &str = "/org/freedesktop/Notifications";
/// The action a click on the notice itself invokes, by the specification.
const DEFAULT_ACTION: &str = "default";
/// The server decides how long a notice stays.
const SERVERS_CHOICE: i32 = -1;

/// A notice on the screen.
struct Shown {
    id: u32,
    /// Numbers are of one server only.
    server: Option<OwnedUniqueName>,
    key: Option<String>,
}

/// A notice the server was given and has not answered yet.
struct Sending {
    answer: Pin<Box<dyn Future<Output = Result<Shown, NotShown>> + Send>>,
    taken: oneshot::Sender<Result<(), NotShown>>,
}

/// What is on the screen, and whom to tell.
struct Screen {
    shown: HashMap<u32, Shown>,
    answers: mpsc::UnboundedSender<Answer>,
}

/// Sends what is due, one after the other, and passes on what the server says; ends with the last notifier.
pub(super) async fn converse(
    bus: SessionBus,
    looks: Looks,
    mut due: mpsc::Receiver<Request>,
    answers: mpsc::UnboundedSender<Answer>,
) {
    let Some((connection, mut signals)) = reach(&bus, &mut due).await else { return };
    let mut screen = Screen { shown: HashMap::new(), answers };
    let mut sending: Option<Sending> = None;
    // What the server said while its answer to a notice was awaited: it may be about that notice.
    let mut early: Vec<Message> = Vec::new();
    loop {
        tokio::select! {
            Some(answer) = async { Some(sending.as_mut()?.answer.as_mut().await) } => {
                let outcome = answer.map(|shown| screen.add(shown));
                early.drain(..).for_each(|signal| screen.hear(&signal));
                if let Some(sent) = sending.take() {
                    // Whoever gave up counts the notice as due and shows another one with its key.
                    let _ = sent.taken.send(outcome);
                }
            }
            request = due.recv(), if sending.is_none() => {
                let Some(request) = request else { return };
                let Request { notice, taken } = request;
                if !taken.is_closed() {
                    let replaced = screen.with_key(notice.replaces.as_deref());
                    let answer = Box::pin(send(connection.clone(), notice, looks.clone(), replaced));
                    sending = Some(Sending { answer, taken });
                }
            }
            Some(Ok(signal)) = signals.next() => match sending {
                Some(_) => early.push(signal),
                None => screen.hear(&signal),
            },
        }
    }
}

/// The connection and what becomes of notifications, as soon as there is a bus; what is due before then stays due.
/// None when the last notifier has gone.
async fn reach<'a>(
    bus: &'a SessionBus,
    due: &mut mpsc::Receiver<Request>,
) -> Option<(&'a Connection, Fuse<MessageStream>)> {
    let connection = match bus.attempt().await {
        Ok(connection) => connection,
        Err(_) => refuse_until_connected(bus, due).await?,
    };
    let mut pauses = Pauses::new();
    loop {
        match listen(connection).await {
            Ok(signals) => return Some((connection, signals.fuse())),
            Err(error) => tracing::warn!(%error, "the session bus does not tell what becomes of notifications"),
        }
        pauses.pass().await;
    }
}

async fn refuse_until_connected<'a>(bus: &'a SessionBus, due: &mut mpsc::Receiver<Request>) -> Option<&'a Connection> {
    let connecting = bus.connection();
    tokio::pin!(connecting);
    loop {
        tokio::select! {
            biased;
            connection = &mut connecting => return Some(connection),
            request = due.recv() => {
                let _ = request?.taken.send(Err(NotShown::NoServer));
            }
        }
    }
}

impl Screen {
    fn add(&mut self, shown: Shown) {
        // What a server that has left had shown is gone with it.
        self.shown.retain(|_, other| other.server == shown.server);
        self.shown.insert(shown.id, shown);
    }

    /// Number and server of the notice with this key.
    fn with_key(&self, key: Option<&str>) -> Option<(u32, Option<OwnedUniqueName>)> {
        let shown = self.shown.values().find(|shown| key.is_some() && shown.key.as_deref() == key)?;
        Some((shown.id, shown.server.clone()))
    }

    fn hear(&mut self, signal: &Message) {
        let header = signal.header();
        let Some(member) = header.member() else { return };
        let is_click = member.as_str() == "ActionInvoked";
        let body = signal.body();
        let id = if is_click {
            body.deserialize::<(u32, String)>().ok().filter(|(_, action)| action == DEFAULT_ACTION).map(|(id, _)| id)
        } else {
            body.deserialize::<(u32, u32)>().ok().map(|(id, _)| id)
        };
        let sender = header.sender();
        let Some(shown) = id.and_then(|id| self.shown.get(&id)) else { return };
        // Another server's number, of another program's notice.
        if shown.server.as_ref().map(OwnedUniqueName::as_ref) != sender.map(zbus::names::UniqueName::as_ref) {
            return;
        }
        let (id, key) = (shown.id, shown.key.clone());
        let answer = if is_click { Answer::Opened(key) } else { Answer::Closed(key) };
        if !is_click {
            self.shown.remove(&id);
        }
        // Nobody may be listening any more.
        let _ = self.answers.send(answer);
    }
}

/// Asks the server to show a notice, in the place of another if that one is its own. Waits as long as the server takes.
async fn send(
    connection: Connection,
    notice: Notice,
    Looks { icon, desktop_entry }: Looks,
    replaced: Option<(u32, Option<OwnedUniqueName>)>,
) -> Result<Shown, NotShown> {
    // The question also starts a server that the bus can start.
    let capabilities = call(&connection, "GetCapabilities", &()).await?;
    let capabilities: Vec<String> = capabilities.body().deserialize().map_err(|error| not_shown(&error))?;
    let server = owner_of(&connection, NOTIFICATION_SERVER).await.map_err(|error| not_shown(&error))?;
    let replaced = replaced.filter(|(_, of)| *of == server).map_or(0, |(id, _)| id);

    let can = |what: &str| capabilities.iter().any(|capability| capability == what);
    let body = if can("body-markup") { escaped(&notice.body) } else { notice.body };
    let actions: &[&str] = if can("actions") { &[DEFAULT_ACTION, "Open"] } else { &[] };
    let urgency: u8 = match notice.urgency {
        Urgency::Normal => 1,
        Urgency::Critical => 2,
    };
    let hints: HashMap<&str, Value<'_>> =
        HashMap::from([("urgency", Value::from(urgency)), ("desktop-entry", Value::from(desktop_entry))]);
    let message = (APP_NAME, replaced, icon, notice.summary, body, actions, hints, SERVERS_CHOICE);
    let reply = call(&connection, "Notify", &message).await?;
    let id = reply.body().deserialize().map_err(|error| not_shown(&error))?;
    let server = reply.header().sender().map(|sender| sender.to_owned().into());
    Ok(Shown { id, server, key: notice.replaces })
}

async fn call<B>(connection: &Connection, method: &str, body: &B) -> Result<Message, NotShown>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    connection
        .call_method(Some(NOTIFICATION_SERVER), PATH, Some(NOTIFICATION_SERVER), method, body)
        .await
        .map_err(|error| not_shown(&error))
}

/// The bus's own errors mean that nobody is there, or has left while asked; others are the server's.
fn not_shown(error: &zbus::Error) -> NotShown {
    match error {
        zbus::Error::MethodError(name, ..) => match name.as_str() {
            "org.freedesktop.DBus.Error.ServiceUnknown"
            | "org.freedesktop.DBus.Error.NameHasNoOwner"
            | "org.freedesktop.DBus.Error.NoReply" => NotShown::NoServer,
            name if name.starts_with("org.freedesktop.DBus.Error.Spawn") => NotShown::NoServer,
            name => NotShown::Refused(name.to_owned()),
        },
        zbus::Error::InputOutput(_) => NotShown::NoServer,
        _ => NotShown::Refused("unexpected reply".to_owned()),
    }
}

/// Text as markup that reads the same.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

async fn listen(connection: &Connection) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .sender(NOTIFICATION_SERVER)?
        .interface(NOTIFICATION_SERVER)?
        .path(PATH)?
        .build();
    MessageStream::for_match_rule(rule, connection, None).await
}
