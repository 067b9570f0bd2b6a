//! The session bus: who owns which name, and whether a tray would be shown. Owns the one connection the program's own
//! conversations share; must not know what is said over it.
//!
//! A bus that is missing may come: it is looked for again, ever less often, until it is there.

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

use crate::pauses::Pauses;

pub use tray_host::TrayHostWatch;

/// Who draws the tray icons. Source: StatusNotifierItem specification, "StatusNotifierWatcher".
pub const TRAY_WATCHER: &str = "org.kde.StatusNotifierWatcher";
/// Who shows notifications. Source: Desktop Notifications specification.
pub const NOTIFICATION_SERVER: &str = "org.freedesktop.Notifications";

/// A bus or a program on it that hasn't answered by then is taken for absent, until it answers.
const PATIENCE: Duration = Duration::from_secs(5);

/// The way to the session bus. Clones share the connection.
#[derive(Clone, Debug)]
pub struct SessionBus {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    /// None: the bus of the user's session.
    address: Option<String>,
    connection: OnceCell<Connection>,
    /// Whoever waits for the connection goes on together, so that what one was told of can be sent by another.
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
        self.attempt().await.is_ok()
    }

    /// The connection. Waits until there is a bus, if need be for ever.
    pub(crate) async fn connection(&self) -> &Connection {
        let mut pauses = Pauses::new();
        let mut is_told = false;
        loop {
            let connected = self.shared.connected.notified();
            match self.attempt().await {
                Ok(connection) => return connection,
                Err(error) if !is_told => tracing::warn!(%error, "no session bus yet"),
                Err(_) => {}
            }
            is_told = true;
            tokio::select! {
                () = connected => {}
                () = pauses.pass() => {}
            }
        }
    }

    /// The connection, if the bus is there now.
    pub(crate) async fn attempt(&self) -> zbus::Result<&Connection> {
        let connect = || async {
            let builder = match &self.shared.address {
                Some(address) => zbus::connection::Builder::address(address.as_str())?,
                None => zbus::connection::Builder::session()?,
            };
            let silent = |_| zbus::Error::Failure("the session bus does not answer".to_owned());
            let connection = tokio::time::timeout(PATIENCE, builder.build()).await.map_err(silent)??;
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
    changes: Changes,
    owner: Option<OwnedUniqueName>,
}

/// Where a watch hears of changes.
#[derive(Debug)]
enum Changes {
    /// There was no bus yet to hear them from.
    Awaited,
    Heard(Box<MessageStream>),
    /// The bus has ended, and the session with it.
    Ended,
}

impl NameWatch {
    /// Watches `name`, and looks whether it has an owner now.
    pub async fn start(bus: &SessionBus, name: &'static str) -> Self {
        let mut watch = Self { bus: bus.clone(), name, changes: Changes::Awaited, owner: None };
        if bus.attempt().await.is_ok() {
            // Without an answer by then it goes on listening when asked what `appeared`.
            let _ = tokio::time::timeout(PATIENCE, watch.listen()).await;
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

    /// Waits until the name gets an owner it did not have: also when one follows another, and when the bus itself has
    /// come with it. May be dropped and called again without losing one.
    pub async fn appeared(&mut self) {
        while !self.changed().await {}
    }

    /// Begins to hear of changes, as soon as there is a bus.
    async fn listen(&mut self) {
        let mut pauses = Pauses::new();
        while matches!(self.changes, Changes::Awaited) {
            let connection = self.bus.connection().await;
            let listening = async {
                // Watched before looked at, so that no change falls between.
                let changes = owner_changes(connection, self.name).await?;
                Ok::<_, zbus::Error>((changes, owner_of(connection, self.name).await?))
            };
            match listening.await {
                Ok((changes, owner)) => (self.changes, self.owner) = (Changes::Heard(Box::new(changes)), owner),
                Err(error) => {
                    tracing::warn!(name = self.name, %error, "the session bus does not tell who owns a name");
                    pauses.pass().await;
                }
            }
        }
    }

    /// Waits for the next change of owner; whether there is a new one now.
    async fn changed(&mut self) -> bool {
        let changes = match &mut self.changes {
            Changes::Awaited => {
                self.listen().await;
                return self.is_present();
            }
            Changes::Heard(changes) => changes,
            Changes::Ended => return std::future::pending().await,
        };
        let Some(Ok(message)) = changes.next().await else {
            (self.changes, self.owner) = (Changes::Ended, None);
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
