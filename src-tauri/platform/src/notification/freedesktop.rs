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

use super::{APP_NAME, Answer, Asked, Looks, NotShown, Notice, Request, Urgency};
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
    /// What the server has given for the click that is about to be told.
    activation_token: Option<String>,
}

/// What the server was asked and has not answered yet. What it answers with is on the screen then.
struct Sending {
    answer: Pin<Box<dyn Future<Output = Result<Option<Shown>, NotShown>> + Send>>,
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
                let outcome = answer.map(|shown| shown.into_iter().for_each(|shown| screen.add(shown)));
                early.drain(..).for_each(|signal| screen.hear(&signal));
                if let Some(sent) = sending.take() {
                    // Whoever gave up counts the notice as due and shows another one with its key.
                    let _ = sent.taken.send(outcome);
                }
            }
            request = due.recv(), if sending.is_none() => {
                let Some(request) = request else { return };
                if !request.taken.is_closed() {
                    sending = Some(screen.begin(connection.clone(), request, &looks));
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
                let Request { what, taken } = request?;
                let _ = taken.send(match what {
                    Asked::Show(_) => Err(NotShown::NoServer),
                    Asked::Close(_) => Ok(()),
                });
            }
        }
    }
}

impl Screen {
    fn begin(&self, connection: Connection, Request { what, taken }: Request, looks: &Looks) -> Sending {
        match what {
            Asked::Show(notice) => {
                let replaced = self.with_key(notice.replaces.as_deref());
                let looks = looks.clone();
                let answer = async move { send(connection, notice, looks, replaced).await.map(Some) };
                Sending { answer: Box::pin(answer), taken }
            }
            Asked::Close(key) => {
                let shown = self.with_key(Some(&key));
                let answer = async move { close(&connection, shown).await.map(|()| None) };
                Sending { answer: Box::pin(answer), taken }
            }
        }
    }

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
        let Some((id, said)) = Said::of(signal) else { return };
        let header = signal.header();
        let sender = header.sender();
        let Some(shown) = self.shown.get_mut(&id) else { return };
        // Another server's number, of another program's notice.
        if shown.server.as_ref().map(OwnedUniqueName::as_ref) != sender.map(zbus::names::UniqueName::as_ref) {
            return;
        }
        let key = shown.key.clone();
        let answer = match said {
            Said::ActivationToken(token) => {
                shown.activation_token = Some(token);
                return;
            }
            // It is good for one window, once.
            Said::Clicked => Answer::Opened { key, activation_token: shown.activation_token.take() },
            Said::Closed => {
                self.shown.remove(&id);
                Answer::Closed(key)
            }
        };
        // Nobody may be listening any more.
        let _ = self.answers.send(answer);
    }
}

/// What a server says of one of its notices.
enum Said {
    /// Right before a click, where the desktop has such tokens (specification 1.3, `ActivationToken`).
    ActivationToken(String),
    Clicked,
    Closed,
}

impl Said {
    /// The notice's number and what is said of it.
    fn of(signal: &Message) -> Option<(u32, Self)> {
        let (header, body) = (signal.header(), signal.body());
        match header.member()?.as_str() {
            "ActivationToken" => {
                let (id, token) = body.deserialize::<(u32, String)>().ok()?;
                Some((id, Self::ActivationToken(token)))
            }
            "ActionInvoked" => {
                let (id, action) = body.deserialize::<(u32, String)>().ok()?;
                (action == DEFAULT_ACTION).then_some((id, Self::Clicked))
            }
            "NotificationClosed" => {
                let (id, _reason) = body.deserialize::<(u32, u32)>().ok()?;
                Some((id, Self::Closed))
            }
            _ => None,
        }
    }
}

/// Asks the server that showed it to close a notice. One that has left took it along; its successor's numbers mean others.
async fn close(connection: &Connection, shown: Option<(u32, Option<OwnedUniqueName>)>) -> Result<(), NotShown> {
    let Some((id, Some(server))) = shown else { return Ok(()) };
    let closed =
        connection.call_method(Some(server.as_ref()), PATH, Some(NOTIFICATION_SERVER), "CloseNotification", &id).await;
    match closed.map_err(|error| not_shown(&error)) {
        // By the specification a server answers so for one that is gone already.
        Ok(_) | Err(NotShown::Refused(_) | NotShown::NoServer) => Ok(()),
        Err(error) => Err(error),
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
        Urgency::Quiet => 0,
        Urgency::Normal => 1,
        Urgency::Critical => 2,
    };
    let hints: HashMap<&str, Value<'_>> =
        HashMap::from([("urgency", Value::from(urgency)), ("desktop-entry", Value::from(desktop_entry))]);
    let message = (APP_NAME, replaced, icon, notice.summary, body, actions, hints, SERVERS_CHOICE);
    let reply = call(&connection, "Notify", &message).await?;
    let id = reply.body().deserialize().map_err(|error| not_shown(&error))?;
    let server = reply.header().sender().map(|sender| sender.to_owned().into());
    Ok(Shown { id, server, key: notice.replaces, activation_token: None })
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
#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
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
