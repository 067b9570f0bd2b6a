//! The session bus: who owns which name, and whether a tray would be shown. Owns the one connection the program's own
//! conversations share; must not know what is said over it.
//!
//! A bus that is missing may come: it is looked for again, ever less often, until it is there.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use tokio::sync::{Notify, OnceCell};
use zbus::fdo::DBusProxy;
use zbus::names::{BusName, OwnedUniqueName, WellKnownName};
use zbus::zvariant::OwnedValue;
use zbus::{Connection, MatchRule, MessageStream, message};

use crate::pauses::Pauses;

/// Who draws the tray icons. Source: StatusNotifierItem specification, "StatusNotifierWatcher".
pub const TRAY_WATCHER: &str = "org.kde.StatusNotifierWatcher";
/// Who shows notifications. Source: Desktop Notifications specification.
pub const NOTIFICATION_SERVER: &str = "org.freedesktop.Notifications";

const TRAY_WATCHER_PATH: &str = "/StatusNotifierWatcher";
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

/// Watches whether a tray icon would be seen: a watcher takes icons even when no panel (host) shows them.
pub struct TrayHostWatch {
    bus: SessionBus,
    watcher: NameWatch,
    /// Signals of the watcher that a host has come or gone; none before there is a bus.
    hosts: Option<[MessageStream; 2]>,
    is_present: bool,
    /// Whether there is a host, asked and not answered yet: a watcher may be slow, and its answer comes by itself.
    question: Option<Pin<Box<dyn Future<Output = bool> + Send>>>,
}

impl TrayHostWatch {
    /// Watches from now on, and looks whether there is a host now.
    pub async fn start(bus: &SessionBus) -> Self {
        let watcher = NameWatch::start(bus, TRAY_WATCHER).await;
        let mut watch = Self { bus: bus.clone(), watcher, hosts: None, is_present: false, question: None };
        if bus.attempt().await.is_ok() {
            let settling = async {
                watch.listen().await;
                watch.is_present = watch.watcher.is_present() && answer(&mut watch.question).await;
            };
            let _ = tokio::time::timeout(PATIENCE, settling).await;
        }
        watch
    }

    /// Whether a tray icon would be seen, as of the last `appeared` (or `start`).
    #[must_use]
    pub fn is_present(&self) -> bool {
        self.is_present
    }

    /// Waits until icons can be shown that could not before: also by a new watcher after another, and by one that was
    /// slow to say so. May be dropped and called again without losing one.
    pub async fn appeared(&mut self) {
        while !self.changed().await {}
    }

    /// Waits until icons can't be shown any more. May be dropped and called again without losing one.
    pub async fn vanished(&mut self) {
        while self.is_present {
            self.changed().await;
        }
    }

    /// Begins to hear of hosts, as soon as there is a bus.
    async fn listen(&mut self) {
        self.watcher.listen().await;
        let mut pauses = Pauses::new();
        while self.hosts.is_none() {
            let connection = self.bus.connection().await;
            let listening = async {
                let come = host_signal(connection, "StatusNotifierHostRegistered").await?;
                Ok::<_, zbus::Error>([come, host_signal(connection, "StatusNotifierHostUnregistered").await?])
            };
            match listening.await {
                Ok(hosts) => {
                    self.hosts = Some(hosts);
                    self.ask();
                }
                Err(error) => {
                    tracing::warn!(%error, "the session bus does not tell of tray hosts");
                    pauses.pass().await;
                }
            }
        }
    }

    /// Asks the watcher anew, if there is one.
    fn ask(&mut self) {
        let bus = self.bus.clone();
        self.question = None;
        if self.watcher.is_present() {
            self.question = Some(Box::pin(async move { has_host(bus.connection().await).await }));
        }
    }

    async fn changed(&mut self) -> bool {
        self.listen().await;
        let Some([come, gone]) = &mut self.hosts else { return false };
        tokio::select! {
            is_new_watcher = self.watcher.changed() => {
                self.is_present &= self.watcher.is_present() && !is_new_watcher;
            }
            Some(_) = come.next() => {}
            Some(_) = gone.next() => {}
            has_host = answer(&mut self.question) => {
                let is_new = has_host && !self.is_present;
                self.is_present = has_host;
                return is_new;
            }
        }
        self.ask();
        false
    }
}

/// The answer to an open question; without one there is none.
async fn answer(question: &mut Option<Pin<Box<dyn Future<Output = bool> + Send>>>) -> bool {
    let Some(asked) = question else { return std::future::pending().await };
    let answer = asked.await;
    *question = None;
    answer
}

/// Whether the watcher knows of a host. Waits for as long as it takes to answer; asks again what it couldn't.
async fn has_host(connection: &Connection) -> bool {
    let mut pauses = Pauses::new();
    loop {
        let question = connection.call_method(
            Some(TRAY_WATCHER),
            TRAY_WATCHER_PATH,
            Some("org.freedesktop.DBus.Properties"),
            "Get",
            &(TRAY_WATCHER, "IsStatusNotifierHostRegistered"),
        );
        match question.await {
            Ok(reply) => {
                return reply.body().deserialize::<OwnedValue>().is_ok_and(|value| bool::try_from(value) == Ok(true));
            }
            // A watcher that doesn't know the question is a panel's own: it would show the icon.
            Err(zbus::Error::MethodError(name, ..))
                if name == "org.freedesktop.DBus.Error.UnknownProperty"
                    || name == "org.freedesktop.DBus.Error.InvalidArgs" =>
            {
                return true;
            }
            // One that has its name and not yet the object behind it, for instance.
            Err(_) => pauses.pass().await,
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

/// Not every signal of the watcher: it also tells of every icon.
async fn host_signal(connection: &Connection, member: &'static str) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .sender(TRAY_WATCHER)?
        .interface(TRAY_WATCHER)?
        .member(member)?
        .build();
    MessageStream::for_match_rule(rule, connection, None).await
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

    /// A watcher that answers once for each permit.
    struct Slow(Arc<tokio::sync::Semaphore>);

    #[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
    impl Slow {
        #[zbus(property)]
        async fn is_status_notifier_host_registered(&self) -> bool {
            self.0.acquire().await.unwrap().forget();
            true
        }
    }

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
        let session = SessionBus::at(bus.address());
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
        let session = SessionBus::at(bus.address());
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
        let mut watch = NameWatch::notification_server(&SessionBus::at(bus.address())).await;
        assert!(watch.is_present());
        server.release_name(NOTIFICATION_SERVER).await.unwrap();
        not_yet(&bus, watch.appeared()).await;
        assert!(!watch.is_present());
    }

    #[tokio::test]
    async fn p7_a_tray_needs_a_host_besides_the_watcher() {
        let bus = PrivateBus::start();
        let mut watch = TrayHostWatch::start(&SessionBus::at(bus.address())).await;
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
        let mut watch = TrayHostWatch::start(&SessionBus::at(bus.address())).await;
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
        let watch = TrayHostWatch::start(&SessionBus::at(bus.address())).await;
        assert!(watch.is_present());
    }

    #[tokio::test]
    async fn p7_a_watcher_that_is_slow_to_answer_is_waited_for() {
        let bus = PrivateBus::start();
        let permits = Arc::new(tokio::sync::Semaphore::new(0));
        let panel = bus.connection().await;
        panel.object_server().at(TRAY_WATCHER_PATH, Slow(permits.clone())).await.unwrap();
        panel.request_name(TRAY_WATCHER).await.unwrap();
        let mut watch = TrayHostWatch::start(&SessionBus::at(bus.address())).await;
        assert!(!watch.is_present());
        // Looked at and dropped again meanwhile.
        assert!(tokio::time::timeout(Duration::from_millis(50), watch.appeared()).await.is_err());
        permits.add_permits(1);
        soon(watch.appeared()).await;
        assert!(watch.is_present());
    }

    #[tokio::test]
    async fn p7_a_watcher_that_has_its_name_before_it_can_answer_is_asked_again() {
        let bus = PrivateBus::start();
        let panel = bus.connection().await;
        panel.request_name(TRAY_WATCHER).await.unwrap();
        // An object of some kind: without any nobody would answer at all.
        panel.object_server().at("/Elsewhere", Speechless).await.unwrap();
        let mut watch = TrayHostWatch::start(&SessionBus::at(bus.address())).await;
        assert!(!watch.is_present());
        panel.object_server().at(TRAY_WATCHER_PATH, Watcher { has_host: true }).await.unwrap();
        soon(watch.appeared()).await;
        assert!(watch.is_present());
    }

    #[tokio::test]
    async fn p7_a_bus_that_comes_late_is_found_with_all_that_is_on_it() {
        let bus = PrivateBus::start();
        let late = bus.folder().join("late");
        let session = SessionBus::at(&format!("unix:path={}", late.display()));
        let (mut server, mut host) =
            (NameWatch::notification_server(&session).await, TrayHostWatch::start(&session).await);
        assert!(!server.is_present() && !host.is_present());
        let _panel = watcher(&bus, true).await;
        let notifications = bus.connection().await;
        notifications.request_name(NOTIFICATION_SERVER).await.unwrap();
        std::os::unix::fs::symlink(bus.folder().join("bus"), late).unwrap();
        soon(server.appeared()).await;
        soon(host.appeared()).await;
        assert!(server.is_present() && host.is_present());
    }

    #[tokio::test]
    async fn p7_without_a_bus_nothing_appears_and_nothing_spins() {
        let session = SessionBus::at("unix:path=/nowhere/at/all");
        let mut name = NameWatch::notification_server(&session).await;
        let mut host = TrayHostWatch::start(&session).await;
        assert!(!name.is_present() && !host.is_present());
        // One attempt to connect, and then the first pause of a second.
        assert!(wakes(name.appeared()).await < 10);
        assert!(wakes(host.appeared()).await < 10);
    }

    #[tokio::test]
    async fn a_bus_that_ends_leaves_nothing_to_wait_for() {
        let bus = PrivateBus::start();
        let server = bus.connection().await;
        server.request_name(NOTIFICATION_SERVER).await.unwrap();
        let mut watch = NameWatch::notification_server(&SessionBus::at(bus.address())).await;
        drop(bus);
        assert!(tokio::time::timeout(Duration::from_millis(200), watch.appeared()).await.is_err());
        assert!(matches!(watch.changes, Changes::Ended), "the end was seen");
    }
}
