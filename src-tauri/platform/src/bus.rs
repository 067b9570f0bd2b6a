//! The session bus: who owns which name, and whether a tray would be shown. Owns the one connection the program's own
//! conversations share; must not know what is said over it.
//!
//! A session without a bus is a session in which nothing ever appears.

use std::time::Duration;

use futures_util::StreamExt;
use zbus::fdo::DBusProxy;
use zbus::names::{BusName, OwnedUniqueName, WellKnownName};
use zbus::zvariant::OwnedValue;
use zbus::{Connection, MatchRule, MessageStream, message};

/// Who draws the tray icons. Source: StatusNotifierItem specification, "StatusNotifierWatcher".
pub const TRAY_WATCHER: &str = "org.kde.StatusNotifierWatcher";
/// Who shows notifications. Source: Desktop Notifications specification.
pub const NOTIFICATION_SERVER: &str = "org.freedesktop.Notifications";

const TRAY_WATCHER_PATH: &str = "/StatusNotifierWatcher";
/// A bus or a program on it that hasn't answered by then is taken for absent.
const PATIENCE: Duration = Duration::from_secs(5);

/// The session bus, or its absence. Clones share the connection.
#[derive(Clone, Debug)]
pub struct SessionBus {
    connection: Option<Connection>,
}

impl SessionBus {
    /// Connects to the bus of the user's session (`DBUS_SESSION_BUS_ADDRESS`, or the socket `bus` in `XDG_RUNTIME_DIR`).
    /// Never fails: without a bus that answers within 5 seconds, absent.
    pub async fn connect() -> Self {
        Self::of(zbus::connection::Builder::session()).await
    }

    /// Connects to the bus at a D-Bus address such as `unix:path=/run/user/1000/bus`.
    pub async fn at(address: &str) -> Self {
        Self::of(zbus::connection::Builder::address(address)).await
    }

    async fn of(builder: zbus::Result<zbus::connection::Builder<'_>>) -> Self {
        let connecting = async { builder?.build().await };
        let connection = match tokio::time::timeout(PATIENCE, connecting).await {
            Ok(Ok(connection)) => Some(connection),
            Ok(Err(error)) => {
                tracing::warn!(%error, "no session bus");
                None
            }
            Err(_) => {
                tracing::warn!("the session bus does not answer");
                None
            }
        };
        Self { connection }
    }

    /// Whether there is a bus at all.
    #[must_use]
    pub fn is_present(&self) -> bool {
        self.connection.is_some()
    }

    pub(crate) fn connection(&self) -> Option<&Connection> {
        self.connection.as_ref()
    }
}

/// Watches one well-known name.
#[derive(Debug)]
pub struct NameWatch {
    /// None without a bus, or when it has gone.
    changes: Option<MessageStream>,
    owner: Option<OwnedUniqueName>,
}

impl NameWatch {
    /// Watches `name`, and looks whether it has an owner now.
    pub async fn start(bus: &SessionBus, name: &'static str) -> Self {
        let absent = Self { changes: None, owner: None };
        let Some(connection) = bus.connection() else { return absent };
        let watching = async {
            // Watched before looked at, so that no change falls between.
            let changes = owner_changes(connection, name).await?;
            Ok::<_, zbus::Error>(Self { changes: Some(changes), owner: owner_of(connection, name).await? })
        };
        match tokio::time::timeout(PATIENCE, watching).await {
            Ok(Ok(watch)) => watch,
            Ok(Err(error)) => {
                tracing::warn!(name, %error, "the session bus does not tell who owns a name");
                absent
            }
            Err(_) => absent,
        }
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

    /// Waits until the name gets an owner it did not have: also when one follows another. Never returns without a bus.
    /// May be dropped and called again without losing one.
    pub async fn appeared(&mut self) {
        while !self.changed().await {}
    }

    /// Waits for the next change of owner; whether there is one now.
    async fn changed(&mut self) -> bool {
        let Some(message) = next(&mut self.changes).await else { return std::future::pending().await };
        let Ok((_, _, new)) = message.body().deserialize::<(String, String, String)>() else { return false };
        let owner = OwnedUniqueName::try_from(new).ok();
        let is_new = owner.is_some() && owner != self.owner;
        self.owner = owner;
        is_new
    }
}

/// Watches whether a tray icon would be seen: a watcher takes icons even when no panel (host) shows them.
#[derive(Debug)]
pub struct TrayHostWatch {
    connection: Option<Connection>,
    watcher: NameWatch,
    /// Signals of the watcher that a host has come or gone.
    hosts: [Option<MessageStream>; 2],
    is_present: bool,
    /// Something changed, and what it means was not asked yet.
    is_question_open: bool,
}

impl TrayHostWatch {
    /// Watches from now on, and looks whether there is a host now.
    pub async fn start(bus: &SessionBus) -> Self {
        let watcher = NameWatch::start(bus, TRAY_WATCHER).await;
        let hosts = match bus.connection() {
            Some(connection) => [
                host_signal(connection, "StatusNotifierHostRegistered").await,
                host_signal(connection, "StatusNotifierHostUnregistered").await,
            ],
            None => [None, None],
        };
        let connection = bus.connection().cloned();
        let mut watch = Self { connection, watcher, hosts, is_present: false, is_question_open: false };
        watch.is_present = watch.has_host().await;
        watch
    }

    /// Whether a tray icon would be seen, as of the last `appeared` (or `start`).
    #[must_use]
    pub fn is_present(&self) -> bool {
        self.is_present
    }

    /// Waits until icons can be shown that could not before: also by a new watcher after another.
    /// Never returns without a bus. May be dropped and called again without losing one.
    pub async fn appeared(&mut self) {
        while !self.changed().await {}
    }

    async fn changed(&mut self) -> bool {
        if !self.is_question_open {
            let [come, gone] = &mut self.hosts;
            let is_new_watcher = tokio::select! {
                is_new = self.watcher.changed() => is_new,
                Some(_) = next(come) => false,
                Some(_) = next(gone) => false,
            };
            self.is_present &= !is_new_watcher;
            self.is_question_open = true;
        }
        let has_host = self.has_host().await;
        self.is_question_open = false;
        let is_new = has_host && !self.is_present;
        self.is_present = has_host;
        is_new
    }

    async fn has_host(&self) -> bool {
        let Some(connection) = self.connection.as_ref().filter(|_| self.watcher.is_present()) else { return false };
        let question = connection.call_method(
            Some(TRAY_WATCHER),
            TRAY_WATCHER_PATH,
            Some("org.freedesktop.DBus.Properties"),
            "Get",
            &(TRAY_WATCHER, "IsStatusNotifierHostRegistered"),
        );
        match tokio::time::timeout(PATIENCE, question).await {
            Ok(Ok(reply)) => {
                reply.body().deserialize::<OwnedValue>().is_ok_and(|value| bool::try_from(value) == Ok(true))
            }
            // A watcher that doesn't know the question is a panel's own: it would show the icon.
            Ok(Err(zbus::Error::MethodError(name, ..))) => {
                name == "org.freedesktop.DBus.Error.UnknownProperty" || name == "org.freedesktop.DBus.Error.InvalidArgs"
            }
            Ok(Err(_)) | Err(_) => false,
        }
    }
}

/// The next message of a stream; None, and no stream any more, at its end.
async fn next(stream: &mut Option<MessageStream>) -> Option<zbus::Message> {
    match stream.as_mut()?.next().await {
        Some(Ok(message)) => Some(message),
        Some(Err(_)) | None => {
            *stream = None;
            None
        }
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

async fn host_signal(connection: &Connection, member: &'static str) -> Option<MessageStream> {
    let listening = async {
        // Not every signal of the watcher: it also tells of every icon.
        let rule = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .sender(TRAY_WATCHER)?
            .interface(TRAY_WATCHER)?
            .member(member)?
            .build();
        MessageStream::for_match_rule(rule, connection, None).await
    };
    tokio::time::timeout(PATIENCE, listening).await.ok()?.ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::private_bus::PrivateBus;

    const LONG: Duration = Duration::from_secs(10);

    struct Watcher {
        has_host: bool,
    }

    #[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
    impl Watcher {
        #[zbus(property)]
        fn is_status_notifier_host_registered(&self) -> bool {
            self.has_host
        }
    }

    /// A watcher without the question.
    struct Speechless;

    #[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
    impl Speechless {}

    async fn watcher(bus: &PrivateBus, has_host: bool) -> Connection {
        let connection = bus.connection().await;
        connection.object_server().at(TRAY_WATCHER_PATH, Watcher { has_host }).await.unwrap();
        connection.request_name(TRAY_WATCHER).await.unwrap();
        connection
    }

    async fn set_host(connection: &Connection, has_host: bool) {
        let watcher = connection.object_server().interface::<_, Watcher>(TRAY_WATCHER_PATH).await.unwrap();
        watcher.get_mut().await.has_host = has_host;
        let member = if has_host { "StatusNotifierHostRegistered" } else { "StatusNotifierHostUnregistered" };
        connection.emit_signal(None::<&str>, TRAY_WATCHER_PATH, TRAY_WATCHER, member, &()).await.unwrap();
    }

    async fn soon(appearing: impl Future<Output = ()>) {
        tokio::time::timeout(LONG, appearing).await.expect("told within ten seconds");
    }

    /// Handles all that has happened so far, which must not be an appearance: the owner of a name of its own is news
    /// that reaches the bus's clients after it.
    async fn not_yet(bus: &PrivateBus, appearing: impl Future<Output = ()>) {
        let session = SessionBus::at(bus.address()).await;
        let mut marker = NameWatch::start(&session, "app.partnerbalance.Marker").await;
        let owner = bus.connection().await;
        owner.request_name("app.partnerbalance.Marker").await.unwrap();
        soon(marker.appeared()).await;
        let told = tokio::time::timeout(Duration::from_millis(100), appearing).await;
        assert!(told.is_err(), "told too early");
    }

    /// How often a future that never ends wants to be looked at again, within a tenth of a second.
    async fn wakes(waiting: impl Future<Output = ()>) -> usize {
        let mut waiting = std::pin::pin!(waiting);
        let mut polls: usize = 0;
        let counted = std::future::poll_fn(|cx| {
            polls += 1;
            waiting.as_mut().poll(cx)
        });
        // The timeout's own wake-up looks once more.
        assert!(tokio::time::timeout(Duration::from_millis(100), counted).await.is_err());
        polls.saturating_sub(2)
    }

    #[tokio::test]
    async fn a_name_appears_goes_and_appears_again() {
        let bus = PrivateBus::start();
        let session = SessionBus::at(bus.address()).await;
        assert!(session.is_present());
        let mut watch = NameWatch::notification_server(&session).await;
        assert!(!watch.is_present());
        for _ in 0..2 {
            let server = bus.connection().await;
            server.request_name(NOTIFICATION_SERVER).await.unwrap();
            soon(watch.appeared()).await;
            assert!(watch.is_present());
            drop(server);
        }
    }

    #[tokio::test]
    async fn a_name_owned_before_is_known_from_the_start_and_its_loss_noticed() {
        let bus = PrivateBus::start();
        let server = bus.connection().await;
        server.request_name(NOTIFICATION_SERVER).await.unwrap();
        let mut watch = NameWatch::notification_server(&SessionBus::at(bus.address()).await).await;
        assert!(watch.is_present());
        server.release_name(NOTIFICATION_SERVER).await.unwrap();
        not_yet(&bus, watch.appeared()).await;
        assert!(!watch.is_present());
    }

    #[tokio::test]
    async fn p7_a_tray_needs_a_host_besides_the_watcher() {
        let bus = PrivateBus::start();
        let mut watch = TrayHostWatch::start(&SessionBus::at(bus.address()).await).await;
        assert!(!watch.is_present());
        let panel = watcher(&bus, false).await;
        not_yet(&bus, watch.appeared()).await;
        assert!(!watch.is_present(), "a watcher alone shows nothing");
        set_host(&panel, true).await;
        soon(watch.appeared()).await;
        assert!(watch.is_present());
        set_host(&panel, false).await;
        not_yet(&bus, watch.appeared()).await;
        assert!(!watch.is_present());
        set_host(&panel, true).await;
        soon(watch.appeared()).await;
    }

    #[tokio::test]
    async fn p7_a_restarted_panel_is_a_new_tray() {
        let bus = PrivateBus::start();
        let panel = watcher(&bus, true).await;
        let mut watch = TrayHostWatch::start(&SessionBus::at(bus.address()).await).await;
        assert!(watch.is_present());
        panel.close().await.unwrap();
        let _panel = watcher(&bus, true).await;
        soon(watch.appeared()).await;
        assert!(watch.is_present());
    }

    #[tokio::test]
    async fn a_watcher_that_does_not_know_of_hosts_counts_as_one() {
        let bus = PrivateBus::start();
        let panel = bus.connection().await;
        panel.object_server().at(TRAY_WATCHER_PATH, Speechless).await.unwrap();
        panel.request_name(TRAY_WATCHER).await.unwrap();
        let watch = TrayHostWatch::start(&SessionBus::at(bus.address()).await).await;
        assert!(watch.is_present());
    }

    #[tokio::test]
    async fn p7_without_a_bus_nothing_appears_and_nothing_spins() {
        let session = SessionBus::at("unix:path=/nowhere/at/all").await;
        assert!(!session.is_present());
        let mut name = NameWatch::notification_server(&session).await;
        let mut host = TrayHostWatch::start(&session).await;
        assert!(!name.is_present() && !host.is_present());
        assert_eq!(wakes(name.appeared()).await, 0);
        assert_eq!(wakes(host.appeared()).await, 0);
    }

    #[tokio::test]
    async fn a_bus_that_ends_leaves_nothing_to_wait_for() {
        let bus = PrivateBus::start();
        let server = bus.connection().await;
        server.request_name(NOTIFICATION_SERVER).await.unwrap();
        let mut watch = NameWatch::notification_server(&SessionBus::at(bus.address()).await).await;
        drop(bus);
        assert!(tokio::time::timeout(Duration::from_millis(200), watch.appeared()).await.is_err());
        assert!(watch.changes.is_none(), "the end was seen");
    }
}
