//! The client of a notification server. Source: Desktop Notifications specification 1.3. Must not know why a notification is
//! sent.
//!
//! The connection outlives every notification: GNOME's server closes those of a program that leaves the bus.

use std::collections::HashMap;
use std::pin::Pin;

use futures_util::StreamExt;
use futures_util::stream::Fuse;
use tokio::sync::{mpsc, oneshot};
use zbus::names::OwnedUniqueName;
use zbus::zvariant::Value;
use zbus::{Connection, MatchRule, Message, MessageStream, message};

use super::{
    ANSWER_TIMEOUT, APP_NAME, Appearance, Button, Change, Click, ClickedPart, NotShown, Notification, Request, Urgency,
};
use crate::backoff::Backoff;
use crate::bus::{NOTIFICATION_SERVER, SessionBus, owner_of};

const PATH: &str = "/org/freedesktop/Notifications";
/// The action of a click on the notification itself, by the specification.
const DEFAULT_ACTION: &str = "default";
/// The hint, and the capability of servers that know it: a notification replaces the program's older one with the same text
/// here, also one shown before a restart, whose id is lost. (GNOME closes what an ended program leaves behind.)
const STACK_TAG: &str = "x-dunst-stack-tag";
/// The server decides how long a notification stays.
const SERVERS_CHOICE: i32 = -1;

/// A notification on the screen.
struct Shown {
    id: u32,
    /// Ids are of one server only.
    server: Option<OwnedUniqueName>,
    key: String,
    /// The ids of its buttons.
    buttons: Vec<String>,
    /// Those of the notification it has replaced: the user may have clicked that one at the last moment.
    replaced_buttons: Vec<String>,
    /// The token for a click that the server reports next.
    activation_token: Option<String>,
}

/// A request that the server has not answered yet. Its answer is the notification that is on the screen then.
struct PendingRequest {
    answer: Pin<Box<dyn Future<Output = Result<Option<Shown>, NotShown>> + Send>>,
    done: oneshot::Sender<Result<(), NotShown>>,
}

/// The notifications on the screen.
struct Displayed {
    shown: HashMap<u32, Shown>,
    clicks: mpsc::UnboundedSender<Click>,
}

/// Sends requests, one after the other, and passes on the server's signals; ends with the last notifier.
pub(super) async fn run(
    bus: SessionBus,
    appearance: Appearance,
    mut due: mpsc::Receiver<Request>,
    clicks: mpsc::UnboundedSender<Click>,
) {
    let Some((connection, mut signals)) = connect(&bus, &mut due).await else { return };
    let mut displayed = Displayed { shown: HashMap::new(), clicks };
    let mut pending: Option<PendingRequest> = None;
    // Signals that came before the answer to a request: they may be about its notification.
    let mut early: Vec<Message> = Vec::new();
    loop {
        tokio::select! {
            Some(answer) = async { Some(pending.as_mut()?.answer.as_mut().await) } => {
                let outcome = answer.map(|shown| shown.into_iter().for_each(|shown| displayed.add(shown)));
                early.drain(..).for_each(|signal| displayed.on_signal(&signal));
                if let Some(sent) = pending.take() {
                    // A caller that has stopped waiting shows another one with the same key.
                    let _ = sent.done.send(outcome);
                }
            }
            request = due.recv(), if pending.is_none() => {
                let Some(request) = request else { return };
                if !request.done.is_closed() {
                    pending = Some(displayed.begin(connection.clone(), request, &appearance));
                }
            }
            Some(Ok(signal)) = signals.next() => match pending {
                Some(_) => early.push(signal),
                None => displayed.on_signal(&signal),
            },
        }
    }
}

/// The connection and the server's signals, as soon as there is a bus; refuses requests until then. None when the last
/// notifier was dropped.
async fn connect<'a>(
    bus: &'a SessionBus,
    due: &mut mpsc::Receiver<Request>,
) -> Option<(&'a Connection, Fuse<MessageStream>)> {
    let connection = match bus.try_connection().await {
        Ok(connection) => connection,
        Err(_) => refuse_until_connected(bus, due).await?,
    };
    let mut backoff = Backoff::new();
    loop {
        match listen(connection).await {
            Ok(signals) => return Some((connection, signals.fuse())),
            Err(error) => tracing::warn!(%error, "the session bus sends no signals of notifications"),
        }
        backoff.wait().await;
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
                let Request { change, done } = request?;
                let _ = done.send(match change {
                    Change::Show(_) => Err(NotShown::NoServer),
                    Change::Close(_) => Ok(()),
                });
            }
        }
    }
}

impl Displayed {
    fn begin(
        &self,
        connection: Connection,
        Request { change, done }: Request,
        appearance: &Appearance,
    ) -> PendingRequest {
        match change {
            Change::Show(notification) => {
                let replaced = self.with_key(&notification.key);
                let appearance = appearance.clone();
                let answer = async move { send(connection, notification, appearance, replaced).await.map(Some) };
                PendingRequest { answer: Box::pin(answer), done }
            }
            Change::Close(key) => {
                let shown = self.with_key(&key);
                let answer = async move { close(&connection, shown).await.map(|()| None) };
                PendingRequest { answer: Box::pin(answer), done }
            }
        }
    }

    fn add(&mut self, mut shown: Shown) {
        // A server that has ended shows nothing any more.
        self.shown.retain(|_, other| other.server == shown.server);
        if let Some(replaced) = self.shown.remove(&shown.id) {
            shown.replaced_buttons = replaced.buttons;
            shown.activation_token = replaced.activation_token;
        }
        self.shown.insert(shown.id, shown);
    }

    /// Id and server of the notification with this key.
    fn with_key(&self, key: &str) -> Option<(u32, Option<OwnedUniqueName>)> {
        // The newest: the one it has replaced by its tag may not be reported as closed yet.
        let shown = self.shown.values().filter(|shown| shown.key == key).max_by_key(|shown| shown.id)?;
        Some((shown.id, shown.server.clone()))
    }

    fn on_signal(&mut self, signal: &Message) {
        let Some((id, signal_kind)) = ServerSignal::of(signal) else { return };
        let header = signal.header();
        let sender = header.sender();
        let Some(shown) = self.shown.get_mut(&id) else { return };
        // Another server's id, of another program's notification.
        if shown.server.as_ref().map(OwnedUniqueName::as_ref) != sender.map(zbus::names::UniqueName::as_ref) {
            return;
        }
        match signal_kind {
            ServerSignal::ActivationToken(token) => shown.activation_token = Some(token),
            ServerSignal::Clicked(action) => {
                // A token is good for one window, once, and for the click it was given for.
                let activation_token = shown.activation_token.take();
                let Some(on) = shown.part(action) else { return };
                // The receiver may be gone.
                let _ = self.clicks.send(Click { key: shown.key.clone(), on, activation_token });
            }
            ServerSignal::Closed => drop(self.shown.remove(&id)),
        }
    }
}

impl Shown {
    /// The part that has this action; none if nothing with it was sent.
    fn part(&self, action: String) -> Option<ClickedPart> {
        if action == DEFAULT_ACTION {
            return Some(ClickedPart::Notification);
        }
        let is_sent = self.buttons.contains(&action) || self.replaced_buttons.contains(&action);
        is_sent.then_some(ClickedPart::Button(action))
    }
}

/// A signal of the server about a notification.
enum ServerSignal {
    /// Sent right before a click, where the desktop has such tokens (specification 1.3, `ActivationToken`).
    ActivationToken(String),
    /// With the action's id.
    Clicked(String),
    Closed,
}

impl ServerSignal {
    /// The notification's id, and the signal.
    fn of(signal: &Message) -> Option<(u32, Self)> {
        let (header, body) = (signal.header(), signal.body());
        match header.member()?.as_str() {
            "ActivationToken" => {
                let (id, token) = body.deserialize::<(u32, String)>().ok()?;
                Some((id, Self::ActivationToken(token)))
            }
            "ActionInvoked" => {
                let (id, action) = body.deserialize::<(u32, String)>().ok()?;
                Some((id, Self::Clicked(action)))
            }
            "NotificationClosed" => {
                let (id, _reason) = body.deserialize::<(u32, u32)>().ok()?;
                Some((id, Self::Closed))
            }
            _ => None,
        }
    }
}

/// Closes a notification at the server that showed it. Does nothing if that has ended: a new server's ids are others.
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

/// Shows a notification at the server, replacing another if that is its own. Waits as long as the server takes to show it.
async fn send(
    connection: Connection,
    notification: Notification,
    Appearance { icon, desktop_entry }: Appearance,
    replaced: Option<(u32, Option<OwnedUniqueName>)>,
) -> Result<Shown, NotShown> {
    let asking = tokio::time::timeout(ANSWER_TIMEOUT, ask_server(&connection));
    let (capabilities, server) = asking.await.unwrap_or(Err(NotShown::NoAnswer))?;
    let can = |capability: &str| capabilities.iter().any(|other| other == capability);

    // Not both: mako ends when id and tag name the same notification (https://github.com/emersion/mako/issues/653).
    let tag = can(STACK_TAG).then_some(notification.key.as_str());
    let replaced = replaced.filter(|(_, of)| tag.is_none() && *of == server).map_or(0, |(id, _)| id);
    let hints = hints(notification.urgency, &desktop_entry, tag);
    let body = if can("body-markup") { escaped(&notification.body) } else { notification.body };
    let buttons = if can("actions") { notification.buttons } else { Vec::new() };
    let actions = if can("actions") { actions(&notification.open_label, &buttons) } else { Vec::new() };
    let message = (APP_NAME, replaced, icon, notification.summary, body, actions, hints, SERVERS_CHOICE);
    let reply = call(&connection, "Notify", &message).await?;
    let id = reply.body().deserialize().map_err(|error| not_shown(&error))?;
    let server = reply.header().sender().map(|sender| sender.to_owned().into());
    let buttons = buttons.into_iter().map(|button| button.id).collect();
    Ok(Shown { id, server, key: notification.key, buttons, replaced_buttons: Vec::new(), activation_token: None })
}

/// Capabilities and unique name of the server. A question that it has lost while starting shows nothing: it need not be
/// waited for until it ends.
async fn ask_server(connection: &Connection) -> Result<(Vec<String>, Option<OwnedUniqueName>), NotShown> {
    // This call also starts a server that the bus can start.
    let capabilities = call(connection, "GetCapabilities", &()).await?;
    let capabilities = capabilities.body().deserialize().map_err(|error| not_shown(&error))?;
    let server = owner_of(connection, NOTIFICATION_SERVER).await.map_err(|error| not_shown(&error))?;
    Ok((capabilities, server))
}

fn hints<'a>(urgency: Urgency, desktop_entry: &'a str, tag: Option<&'a str>) -> HashMap<&'static str, Value<'a>> {
    let level: u8 = match urgency {
        Urgency::Quiet => 0,
        Urgency::Normal => 1,
        Urgency::Critical => 2,
    };
    let known = [("urgency", Value::from(level)), ("desktop-entry", Value::from(desktop_entry))];
    known.into_iter().chain(tag.map(|tag| (STACK_TAG, Value::from(tag)))).collect()
}

/// Id and label of each action, in turn, as the specification wants them.
fn actions<'a>(open_label: &'a str, buttons: &'a [Button]) -> Vec<&'a str> {
    let of_buttons = buttons.iter().flat_map(|button| [button.id.as_str(), button.label.as_str()]);
    [DEFAULT_ACTION, open_label].into_iter().chain(of_buttons).collect()
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

/// The bus's own errors mean that there is no server, or that it ended during the call; others are the server's.
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

/// The signals of whichever server there is.
pub(super) async fn listen(connection: &Connection) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .sender(NOTIFICATION_SERVER)?
        .interface(NOTIFICATION_SERVER)?
        .path(PATH)?
        .build();
    MessageStream::for_match_rule(rule, connection, None).await
}
