//! Whether the Secret Service is there and unlocked, and the wait for its prompt (Linux).
//! Owns the difference between "missing" and "locked"; must not read or write an item.
//!
//! The credential store would show the prompt itself, in the middle of a blocking call that then can't be taken back.
//! Here the wait costs no thread, and nothing is written by a call that was given up.
//! Source: Secret Service API, specifications.freedesktop.org/secret-service.

use std::collections::HashMap;

use futures_util::{FutureExt, StreamExt};
use partner_balance_core::fault::{Fault, FaultCode};
use tokio::sync::Mutex;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, MatchRule, Message, MessageStream, message};

const SERVICE: &str = "org.freedesktop.secrets";
const SERVICE_PATH: &str = "/org/freedesktop/secrets";
const SERVICE_INTERFACE: &str = "org.freedesktop.Secret.Service";
const COLLECTION_INTERFACE: &str = "org.freedesktop.Secret.Collection";
const PROMPT_INTERFACE: &str = "org.freedesktop.Secret.Prompt";
const BUS: &str = "org.freedesktop.DBus";

/// What the caller wants behind the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Errand {
    /// To read or delete an item.
    Look,
    /// To write an item.
    Keep,
}

/// What is behind the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// An unlocked collection.
    Open,
    /// No collection at all, so no item either.
    Bare,
}

/// The way into the default collection.
#[derive(Debug, Default)]
pub(super) struct Door {
    /// A prompt the user has not answered yet. It outlives the call that showed it, so that a password typed slowly
    /// still counts, and so that there is never a second one.
    prompt: Mutex<Option<OpenPrompt>>,
}

/// A prompt on the screen. Dropping it closes its connection, and with it the prompt.
#[derive(Debug)]
struct OpenPrompt {
    completed: MessageStream,
    owner_changes: MessageStream,
    /// Kept: the prompt lives as long as its connection.
    _bus: Connection,
}

impl Door {
    /// Waits until the collection is unlocked. Safe to drop; the next call takes up the prompt where it is.
    ///
    /// # Errors
    /// `KeychainMissing` without session bus or Secret Service, `KeychainLocked` when the user closes the prompt.
    pub(super) async fn open(&self, errand: Errand) -> Result<Room, Fault> {
        let mut prompt = self.prompt.lock().await;
        let bus = Connection::session().await.map_err(|_| missing("there is no session bus"))?;
        let collection = default_collection(&bus).await?;
        let room = match &collection {
            None if errand == Errand::Look => Some(Room::Bare),
            None => None,
            Some(path) => (!is_locked(&bus, path).await?).then_some(Room::Open),
        };
        if let Some(room) = room {
            *prompt = None;
            return Ok(room);
        }
        if prompt.as_mut().is_some_and(OpenPrompt::is_over) {
            *prompt = None;
        }
        if prompt.is_none() {
            let Some(path) = ask_to_open(&bus, collection).await? else { return Ok(Room::Open) };
            *prompt = Some(OpenPrompt::show(bus, path).await?);
        }
        let answer = match prompt.as_mut() {
            Some(shown) => shown.answer().await,
            None => Ok(()),
        };
        *prompt = None;
        answer.map(|()| Room::Open)
    }
}

/// Whether there is a default collection and it is locked. Shows no prompt.
pub(super) async fn is_shut() -> bool {
    let look = async {
        let bus = Connection::session().await.map_err(|_| missing("there is no session bus"))?;
        match default_collection(&bus).await? {
            Some(path) => is_locked(&bus, &path).await,
            None => Ok(false),
        }
    };
    look.await.unwrap_or(false)
}

/// The program that is the Secret Service, as the system calls it: "kwalletd6". None without one.
pub(super) async fn program() -> Option<String> {
    let bus = Connection::session().await.ok()?;
    let reply = bus.call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), "GetConnectionUnixProcessID", &SERVICE);
    let id: u32 = reply.await.ok()?.body().deserialize().ok()?;
    // A program from a sandbox or of another user has no path here; its own short name is cut at 15 letters.
    let path = std::fs::read_link(format!("/proc/{id}/exe")).ok();
    let file = path.and_then(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let short = || Some(std::fs::read_to_string(format!("/proc/{id}/comm")).ok()?.trim().to_owned());
    Some(file.or_else(short).unwrap_or_else(|| "the Secret Service".to_owned()))
}

impl OpenPrompt {
    async fn show(bus: Connection, path: OwnedObjectPath) -> Result<Self, Fault> {
        let completed = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .interface(PROMPT_INTERFACE)
            .and_then(|rule| rule.member("Completed"))
            .and_then(|rule| rule.path(&path))
            .map_err(|_| missing("the keychain's prompt has no proper path"))?;
        let owner_changes = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .sender(BUS)
            .and_then(|rule| rule.member("NameOwnerChanged"))
            .and_then(|rule| rule.arg(0, SERVICE))
            .map_err(|_| missing("the keychain has no proper name"))?;
        let listen = async |rule: MatchRule<'_>| MessageStream::for_match_rule(rule, &bus, Some(4)).await;
        // Both before the prompt is shown: the answer may come at once.
        let completed = listen(completed.build().into_owned()).await.map_err(|_| silent())?;
        let owner_changes = listen(owner_changes.build().into_owned()).await.map_err(|_| silent())?;
        bus.call_method(Some(SERVICE), &path, Some(PROMPT_INTERFACE), "Prompt", &(""))
            .await
            .map_err(|_| locked("the keychain couldn't show its prompt"))?;
        Ok(Self { completed, owner_changes, _bus: bus })
    }

    /// Waits for the user.
    async fn answer(&mut self) -> Result<(), Fault> {
        tokio::select! {
            signal = self.completed.next() => match signal {
                Some(Ok(signal)) if !is_dismissed(&signal) => Ok(()),
                Some(_) => Err(locked("the keychain's prompt was closed, or couldn't be shown")),
                None => Err(silent()),
            },
            _ = self.owner_changes.next() => Err(missing("the Secret Service went away")),
        }
    }

    /// Whether the service that shows it has ended, or the user has answered while nobody waited: that answer was to
    /// an earlier question.
    fn is_over(&mut self) -> bool {
        self.owner_changes.next().now_or_never().is_some() || self.completed.next().now_or_never().is_some()
    }
}

async fn default_collection(bus: &Connection) -> Result<Option<OwnedObjectPath>, Fault> {
    let reply = service_call(bus, "ReadAlias", &("default")).await.map_err(|_| missing("no Secret Service answers"))?;
    let path: OwnedObjectPath = reply.body().deserialize().map_err(|_| silent())?;
    Ok(is_some(&path).then_some(path))
}

async fn is_locked(bus: &Connection, collection: &OwnedObjectPath) -> Result<bool, Fault> {
    let get = (COLLECTION_INTERFACE, "Locked");
    let reply = bus
        .call_method(Some(SERVICE), collection, Some("org.freedesktop.DBus.Properties"), "Get", &get)
        .await
        .map_err(|_| silent())?;
    let value: OwnedValue = reply.body().deserialize().map_err(|_| silent())?;
    bool::try_from(value).map_err(|_| silent())
}

/// Asks for the collection to be unlocked, or for one to be made. Returns the prompt to show, if it takes one.
async fn ask_to_open(bus: &Connection, collection: Option<OwnedObjectPath>) -> Result<Option<OwnedObjectPath>, Fault> {
    let refused = |_| locked("the keychain refuses to unlock");
    let prompt = match collection {
        Some(path) => {
            let reply = service_call(bus, "Unlock", &(vec![path])).await.map_err(refused)?;
            let (_, prompt): (Vec<OwnedObjectPath>, OwnedObjectPath) =
                reply.body().deserialize().map_err(|_| silent())?;
            prompt
        }
        None => {
            let label = HashMap::from([("org.freedesktop.Secret.Collection.Label", Value::from("Default keyring"))]);
            let reply = service_call(bus, "CreateCollection", &(label, "default")).await.map_err(refused)?;
            let (_, prompt): (OwnedObjectPath, OwnedObjectPath) = reply.body().deserialize().map_err(|_| silent())?;
            prompt
        }
    };
    Ok(is_some(&prompt).then_some(prompt))
}

async fn service_call<B>(bus: &Connection, method: &str, body: &B) -> zbus::Result<Message>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    bus.call_method(Some(SERVICE), SERVICE_PATH, Some(SERVICE_INTERFACE), method, body).await
}

/// The API says "none" with the path `/`.
fn is_some(path: &OwnedObjectPath) -> bool {
    path.as_str() != "/"
}

fn is_dismissed(completed: &Message) -> bool {
    completed.body().deserialize::<(bool, OwnedValue)>().is_ok_and(|(is_dismissed, _)| is_dismissed)
}

fn missing(detail: &str) -> Fault {
    Fault::new(FaultCode::KeychainMissing, detail)
}

fn locked(detail: &str) -> Fault {
    Fault::new(FaultCode::KeychainLocked, detail)
}

fn silent() -> Fault {
    missing("the Secret Service doesn't answer as documented")
}
