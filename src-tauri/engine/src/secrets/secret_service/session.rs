//! The connection to the session bus, the session with the Secret Service, and the calls that show no prompt.
//! Owns when the two are opened again. Must not wait for the user.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use partner_balance_core::fault::Fault;
use secret_service::{EncryptionType, SecretService};
use serde::Deserialize;
use tokio::sync::Mutex;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Type, Value};
use zbus::{Connection, Message};

use super::{SERVICE, SERVICE_PATH, Wanted, failed, locked, missing, silent};

const SERVICE_INTERFACE: &str = "org.freedesktop.Secret.Service";
const COLLECTION_INTERFACE: &str = "org.freedesktop.Secret.Collection";
const ITEM_INTERFACE: &str = "org.freedesktop.Secret.Item";
pub(super) const BUS: &str = "org.freedesktop.DBus";
const BUS_PATH: &str = "/org/freedesktop/DBus";

/// The connection, if one works, and the session on it.
#[derive(Debug, Default)]
pub(super) struct Bus {
    connection: Mutex<Option<Connection>>,
    session: Mutex<Option<Session>>,
}

/// An encrypted session with the present Secret Service.
#[derive(Clone)]
pub(super) struct Session {
    pub service: Arc<SecretService<'static>>,
    pub bus: Connection,
    /// The service's unique bus name. Another name is another process, which doesn't know the session.
    owner: String,
}

/// The result of a search: items that can be read, and those that need a prompt.
#[derive(Debug, Deserialize, Type)]
pub(super) struct Found {
    pub unlocked: Vec<OwnedObjectPath>,
    pub locked: Vec<OwnedObjectPath>,
}

impl Bus {
    /// The connection. Opens a new one if the bus was restarted.
    pub(super) async fn connected(&self) -> Result<Connection, Fault> {
        let mut connection = self.connection.lock().await;
        if let Some(bus) = &*connection
            && is_alive(bus).await
        {
            return Ok(bus.clone());
        }
        Ok(connection.insert(connect().await?).clone())
    }

    /// The session. Opens a new one if connection or service were restarted.
    pub(super) async fn session(&self) -> Result<Session, Fault> {
        let bus = self.connected().await?;
        let mut session = self.session.lock().await;
        let owner = owner(&bus).await.ok_or_else(|| missing("the Secret Service went away"))?;
        if let Some(known) = &*session
            && known.owner == owner
            // A restarted bus gives out the same names again.
            && (known.bus.unique_name(), known.bus.server_guid()) == (bus.unique_name(), bus.server_guid())
        {
            return Ok(known.clone());
        }
        *session = None;
        let service = SecretService::connect_with_existing(EncryptionType::Dh, bus.clone()).await;
        let service = Arc::new(service.map_err(|error| failed(&error))?);
        Ok(session.insert(Session { service, bus, owner }).clone())
    }

    pub(super) async fn drop_connection(&self) {
        *self.session.lock().await = None;
        *self.connection.lock().await = None;
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("owner", &self.owner).finish_non_exhaustive()
    }
}

pub(super) async fn connect() -> Result<Connection, Fault> {
    Connection::session().await.map_err(|_| missing("there is no session bus"))
}

async fn is_alive(bus: &Connection) -> bool {
    bus.call_method(Some(BUS), BUS_PATH, Some(BUS), "GetId", &()).await.is_ok()
}

async fn owner(bus: &Connection) -> Option<String> {
    let reply = bus.call_method(Some(BUS), BUS_PATH, Some(BUS), "GetNameOwner", &SERVICE).await.ok()?;
    reply.body().deserialize().ok()
}

/// The name of the program that provides the Secret Service.
pub(super) async fn program(bus: &Connection) -> Option<String> {
    let reply = bus.call_method(Some(BUS), BUS_PATH, Some(BUS), "GetConnectionUnixProcessID", &SERVICE);
    let id: u32 = reply.await.ok()?.body().deserialize().ok()?;
    // A sandboxed program or one of another user has no readable path; `comm` is cut at 15 letters.
    let path = std::fs::read_link(format!("/proc/{id}/exe")).ok();
    let file = path.and_then(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let short = || Some(std::fs::read_to_string(format!("/proc/{id}/comm")).ok()?.trim().to_owned());
    Some(file.or_else(short).unwrap_or_else(|| "the Secret Service".to_owned()))
}

pub(super) async fn default_collection(bus: &Connection) -> Result<Option<OwnedObjectPath>, Fault> {
    let reply = service_call(bus, "ReadAlias", &("default")).await.map_err(|_| missing("no Secret Service answers"))?;
    let path: OwnedObjectPath = reply.body().deserialize().map_err(|_| silent())?;
    Ok(is_some(&path).then_some(path))
}

pub(super) async fn is_locked(bus: &Connection, collection: &OwnedObjectPath) -> Result<bool, Fault> {
    property(bus, collection, COLLECTION_INTERFACE).await.ok_or_else(silent)
}

/// Whether what the prompt is for is unlocked or created.
pub(super) async fn is_done(bus: &Connection, wanted: &Wanted) -> bool {
    match wanted {
        Wanted::NewCollection => default_collection(bus).await.is_ok_and(|found| found.is_some()),
        Wanted::Collection(path) => property(bus, path, COLLECTION_INTERFACE).await == Some(false),
        Wanted::Items(paths, _) => {
            for path in paths {
                if property(bus, path, ITEM_INTERFACE).await != Some(false) {
                    return false;
                }
            }
            true
        }
    }
}

async fn property(bus: &Connection, path: &OwnedObjectPath, interface: &str) -> Option<bool> {
    let properties = Some("org.freedesktop.DBus.Properties");
    let reply = bus.call_method(Some(SERVICE), path, properties, "Get", &(interface, "Locked")).await.ok()?;
    let value: OwnedValue = reply.body().deserialize().ok()?;
    bool::try_from(value).ok()
}

/// Searches items by their attributes. Reads no secret.
pub(super) async fn search(bus: &Connection, attributes: &HashMap<&str, &str>) -> Result<Found, Fault> {
    let reply = service_call(bus, "SearchItems", attributes).await.map_err(|_| silent())?;
    reply.body().deserialize().map_err(|_| silent())
}

/// Requests unlocking, or a new collection. Returns the prompt to show, if one is needed.
pub(super) async fn request(bus: &Connection, wanted: Wanted) -> Result<Option<OwnedObjectPath>, Fault> {
    let refused = |_| locked("the keychain refuses to unlock");
    let paths = match wanted {
        Wanted::Collection(path) => vec![path],
        Wanted::Items(paths, _) => paths,
        Wanted::NewCollection => {
            let label = HashMap::from([("org.freedesktop.Secret.Collection.Label", Value::from("Default keyring"))]);
            let reply = service_call(bus, "CreateCollection", &(label, "default")).await.map_err(refused)?;
            let (_, prompt): (OwnedObjectPath, OwnedObjectPath) = reply.body().deserialize().map_err(|_| silent())?;
            return Ok(is_some(&prompt).then_some(prompt));
        }
    };
    let reply = service_call(bus, "Unlock", &(paths)).await.map_err(refused)?;
    let (_, prompt): (Vec<OwnedObjectPath>, OwnedObjectPath) = reply.body().deserialize().map_err(|_| silent())?;
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
