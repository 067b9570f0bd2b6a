//! The session bus: who owns which name, and whether a tray icon would be shown. Owns the one connection that the program
//! shares; must not know the messages sent over it.
//!
//! Without a bus, connecting is attempted again with growing pauses.

#[cfg(test)]
mod tests;
mod tray_host;

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use tokio::sync::{Notify, OnceCell};
use zbus::fdo::DBusProxy;
use zbus::names::{BusName, OwnedUniqueName, WellKnownName};
use zbus::{Connection, MatchRule, MessageStream, message};

use crate::backoff::Backoff;

pub use tray_host::TrayHostWatch;

/// The service at which tray icons are registered. Source: StatusNotifierItem specification, "StatusNotifierWatcher".
pub const TRAY_WATCHER: &str = "org.kde.StatusNotifierWatcher";
/// The service that shows notifications. Source: Desktop Notifications specification.
pub const NOTIFICATION_SERVER: &str = "org.freedesktop.Notifications";

/// A bus, or a program on it, that hasn't answered by then counts as absent until it answers.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(5);

/// A connection to the session bus. Clones share it.
#[derive(Clone, Debug)]
pub struct SessionBus {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    /// None: the bus of the user's session.
    address: Option<String>,
    connection: OnceCell<Connection>,
    /// Wakes all who wait for the connection at once: one may react to an event by sending a message through another.
    connected: Notify,
}

impl SessionBus {
    /// The bus of the user's session (`DBUS_SESSION_BUS_ADDRESS`, or the socket `bus` in `XDG_RUNTIME_DIR`). Connects
    /// when first needed.
    #[must_use]
    pub fn of_user() -> Self {
        Self::with_address(None)
    }

    /// The bus at a D-Bus address such as `unix:path=/run/user/1000/bus`.
    #[must_use]
    pub fn at(address: &str) -> Self {
        Self::with_address(Some(address.to_owned()))
    }

    fn with_address(address: Option<String>) -> Self {
        Self { shared: Arc::new(Shared { address, connection: OnceCell::new(), connected: Notify::new() }) }
    }

    /// Whether there is a bus now: connects if need be.
    pub async fn is_reachable(&self) -> bool {
        self.try_connection().await.is_ok()
    }

    /// The connection. Waits until there is a bus, possibly for ever.
    pub(crate) async fn connection(&self) -> &Connection {
        let mut backoff = Backoff::new();
        let mut is_reported = false;
        loop {
            let connected = self.shared.connected.notified();
            match self.try_connection().await {
                Ok(connection) => return connection,
                Err(error) if !is_reported => tracing::warn!(%error, "no session bus yet"),
                Err(_) => {}
            }
            is_reported = true;
            tokio::select! {
                () = connected => {}
                () = backoff.wait() => {}
            }
        }
    }

    /// The connection, if the bus is there now.
    pub(crate) async fn try_connection(&self) -> zbus::Result<&Connection> {
        let connect = || async {
            let builder = match &self.shared.address {
                Some(address) => zbus::connection::Builder::address(address.as_str())?,
                None => zbus::connection::Builder::session()?,
            };
            let silent = |_| zbus::Error::Failure("the session bus does not answer".to_owned());
            let connection = tokio::time::timeout(ANSWER_TIMEOUT, builder.build()).await.map_err(silent)??;
            self.shared.connected.notify_waiters();
            Ok(connection)
        };
        self.shared.connection.get_or_try_init(connect).await
    }
}

/// Watches one well-known name.
#[derive(Debug)]
pub struct NameWatch {
    bus: SessionBus,
    name: &'static str,
    changes: OwnerChanges,
    owner: Option<OwnedUniqueName>,
}

/// The source of owner changes.
#[derive(Debug)]
enum OwnerChanges {
    /// There was no bus yet.
    NotSubscribed,
    Subscribed(Box<MessageStream>),
    /// The bus has ended, and the session with it.
    Ended,
}

impl NameWatch {
    /// Watches `name`, and looks whether it has an owner now.
    pub async fn start(bus: &SessionBus, name: &'static str) -> Self {
        let mut watch = Self { bus: bus.clone(), name, changes: OwnerChanges::NotSubscribed, owner: None };
        if bus.try_connection().await.is_ok() {
            // Without an answer in time, `appeared` subscribes.
            let _ = tokio::time::timeout(ANSWER_TIMEOUT, watch.subscribe()).await;
        }
        watch
    }

    /// Watches the notification server.
    pub async fn notification_server(bus: &SessionBus) -> Self {
        Self::start(bus, NOTIFICATION_SERVER).await
    }

    /// Whether the name has an owner, as of the last `appeared` (or `start`).
    #[must_use]
    pub fn is_present(&self) -> bool {
        self.owner.is_some()
    }

    /// Waits until the name gets a new owner: also when one replaces another, and when there was no bus before. May be
    /// dropped and called again without losing one.
    pub async fn appeared(&mut self) {
        while !self.changed().await {}
    }

    /// Subscribes to changes, as soon as there is a bus.
    async fn subscribe(&mut self) {
        let mut backoff = Backoff::new();
        while matches!(self.changes, OwnerChanges::NotSubscribed) {
            let connection = self.bus.connection().await;
            let subscribing = async {
                // Subscribed before asking, so that no change is lost in between.
                let changes = owner_changes(connection, self.name).await?;
                Ok::<_, zbus::Error>((changes, owner_of(connection, self.name).await?))
            };
            match subscribing.await {
                Ok((changes, owner)) => {
                    (self.changes, self.owner) = (OwnerChanges::Subscribed(Box::new(changes)), owner)
                }
                Err(error) => {
                    tracing::warn!(name = self.name, %error, "the session bus does not tell who owns a name");
                    backoff.wait().await;
                }
            }
        }
    }

    /// Waits for the next change of owner; whether there is a new one now.
    async fn changed(&mut self) -> bool {
        let changes = match &mut self.changes {
            OwnerChanges::NotSubscribed => {
                self.subscribe().await;
                return self.is_present();
            }
            OwnerChanges::Subscribed(changes) => changes,
            OwnerChanges::Ended => return std::future::pending().await,
        };
        let Some(Ok(message)) = changes.next().await else {
            (self.changes, self.owner) = (OwnerChanges::Ended, None);
            return false;
        };
        let Ok((_, _, new)) = message.body().deserialize::<(String, String, String)>() else { return false };
        let owner = OwnedUniqueName::try_from(new).ok();
        let is_new = owner.is_some() && owner != self.owner;
        self.owner = owner;
        is_new
    }
}

pub(crate) async fn owner_of(connection: &Connection, name: &'static str) -> zbus::Result<Option<OwnedUniqueName>> {
    let bus = DBusProxy::builder(connection).cache_properties(zbus::proxy::CacheProperties::No).build().await?;
    match bus.get_name_owner(BusName::from(WellKnownName::from_static_str(name)?)).await {
        Ok(owner) => Ok(Some(owner)),
        Err(zbus::fdo::Error::NameHasNoOwner(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

async fn owner_changes(connection: &Connection, name: &'static str) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .sender("org.freedesktop.DBus")?
        .interface("org.freedesktop.DBus")?
        .member("NameOwnerChanged")?
        .arg(0, name)?
        .build();
    MessageStream::for_match_rule(rule, connection, None).await
}
