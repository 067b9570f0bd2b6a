//! Whether a tray icon would be seen. Knows the watcher that takes icons and the hosts that show them; must not know the
//! icon.

use std::pin::Pin;

use futures_util::StreamExt;
use zbus::fdo::DBusProxy;
use zbus::zvariant::OwnedValue;
use zbus::{Connection, MatchRule, MessageStream, message};

use super::{NameWatch, PATIENCE, SessionBus, TRAY_WATCHER, owner_of};
use crate::pauses::Pauses;

pub(super) const TRAY_WATCHER_PATH: &str = "/StatusNotifierWatcher";
/// How hosts' names begin. Source: StatusNotifierItem specification, "StatusNotifierHost".
const HOST_PREFIX: &str = "org.kde.StatusNotifierHost-";
/// In which Plasma's watcher lives.
const PLASMA_DAEMONS: [&str; 2] = ["org.kde.kded6", "org.kde.kded5"];

/// Watches whether a tray icon would be seen: a watcher takes icons even when no panel (host) shows them.
pub struct TrayHostWatch {
    bus: SessionBus,
    watcher: NameWatch,
    /// Signals that a host has come or gone: two of the watcher's, and the bus's own of hosts' names; none before there is a
    /// bus.
    hosts: Option<[MessageStream; 3]>,
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
                Ok::<_, zbus::Error>([
                    host_signal(connection, "StatusNotifierHostRegistered").await?,
                    host_signal(connection, "StatusNotifierHostUnregistered").await?,
                    host_names(connection).await?,
                ])
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
        let Some([come, gone, names]) = &mut self.hosts else { return false };
        tokio::select! {
            is_new_watcher = self.watcher.changed() => {
                self.is_present &= self.watcher.is_present() && !is_new_watcher;
            }
            Some(_) = come.next() => {}
            Some(_) = gone.next() => {}
            Some(Ok(message)) = names.next() => if !is_of_host(&message) {
                return false;
            },
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
                let says =
                    reply.body().deserialize::<OwnedValue>().is_ok_and(|value| bool::try_from(value) == Ok(true));
                return says && !is_idle_plasma(connection).await.unwrap_or(false);
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

/// Whether the watcher is Plasma's, which says that there is a host whether or not there is one, and no host has its name
/// on the bus: the panel has no system tray, or has ended.
/// Source: `statusnotifierwatcher.cpp` and `statusnotifieritemhost.cpp` of plasma-workspace.
async fn is_idle_plasma(connection: &Connection) -> zbus::Result<bool> {
    let watcher = owner_of(connection, TRAY_WATCHER).await?;
    let mut is_plasma = false;
    for name in PLASMA_DAEMONS {
        is_plasma |= watcher.is_some() && owner_of(connection, name).await? == watcher;
    }
    if !is_plasma {
        return Ok(false);
    }
    let bus = DBusProxy::builder(connection).cache_properties(zbus::proxy::CacheProperties::No).build().await?;
    Ok(!bus.list_names().await?.iter().any(|name| name.as_str().starts_with(HOST_PREFIX)))
}

/// Changes of owner of all names in the space of hosts' names.
async fn host_names(connection: &Connection) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .sender("org.freedesktop.DBus")?
        .interface("org.freedesktop.DBus")?
        .member("NameOwnerChanged")?
        .arg0ns("org.kde")?
        .build();
    MessageStream::for_match_rule(rule, connection, None).await
}

fn is_of_host(change: &zbus::Message) -> bool {
    let names = change.body().deserialize::<(String, String, String)>();
    names.is_ok_and(|(name, _, _)| name.starts_with(HOST_PREFIX))
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
