//! Whether a tray icon would be shown: by the watcher, at which icons are registered, and the hosts, which show them. Must
//! not know the icon.

use std::pin::Pin;

use futures_util::StreamExt;
use zbus::fdo::DBusProxy;
use zbus::zvariant::OwnedValue;
use zbus::{Connection, MatchRule, MessageStream, message};

use super::{ANSWER_TIMEOUT, NameWatch, SessionBus, TRAY_WATCHER, owner_of};
use crate::backoff::Backoff;

pub(super) const TRAY_WATCHER_PATH: &str = "/StatusNotifierWatcher";
/// How hosts' names begin. Source: StatusNotifierItem specification, "StatusNotifierHost".
const HOST_PREFIX: &str = "org.kde.StatusNotifierHost-";
/// The processes that contain Plasma's watcher.
const PLASMA_DAEMONS: [&str; 2] = ["org.kde.kded6", "org.kde.kded5"];

/// Watches whether a tray icon would be shown: a watcher accepts icons even when no panel (host) shows them.
pub struct TrayHostWatch {
    bus: SessionBus,
    watcher: NameWatch,
    /// Signals that a host has started or ended: two of the watcher's, and the bus's own about hosts' names. None before
    /// there is a bus.
    hosts: Option<[MessageStream; 3]>,
    is_present: bool,
    /// The answer to whether there is a host, while the watcher hasn't sent it.
    pending_answer: Option<Pin<Box<dyn Future<Output = bool> + Send>>>,
}

impl TrayHostWatch {
    /// Watches from now on, and asks whether there is a host now.
    pub async fn start(bus: &SessionBus) -> Self {
        let watcher = NameWatch::start(bus, TRAY_WATCHER).await;
        let mut watch = Self { bus: bus.clone(), watcher, hosts: None, is_present: false, pending_answer: None };
        if bus.try_connection().await.is_ok() {
            let settling = async {
                watch.subscribe().await;
                watch.is_present = watch.watcher.is_present() && finished(&mut watch.pending_answer).await;
            };
            let _ = tokio::time::timeout(ANSWER_TIMEOUT, settling).await;
        }
        watch
    }

    /// Whether a tray icon would be shown, as of the last `appeared` (or `start`).
    #[must_use]
    pub fn is_present(&self) -> bool {
        self.is_present
    }

    /// Waits until icons can be shown again: also when a new watcher replaces another, and when a slow one answers. May be
    /// dropped and called again without losing one.
    pub async fn appeared(&mut self) {
        while !self.changed().await {}
    }

    /// Waits until icons can't be shown any more. May be dropped and called again without losing one.
    pub async fn vanished(&mut self) {
        while self.is_present {
            self.changed().await;
        }
    }

    /// Subscribes to signals about hosts, as soon as there is a bus.
    async fn subscribe(&mut self) {
        self.watcher.subscribe().await;
        let mut backoff = Backoff::new();
        while self.hosts.is_none() {
            let connection = self.bus.connection().await;
            let subscribing = async {
                Ok::<_, zbus::Error>([
                    host_signal(connection, "StatusNotifierHostRegistered").await?,
                    host_signal(connection, "StatusNotifierHostUnregistered").await?,
                    host_names(connection).await?,
                ])
            };
            match subscribing.await {
                Ok(hosts) => {
                    self.hosts = Some(hosts);
                    self.query_host();
                }
                Err(error) => {
                    tracing::warn!(%error, "the session bus sends no signals of tray hosts");
                    backoff.wait().await;
                }
            }
        }
    }

    /// Asks the watcher again, if there is one.
    fn query_host(&mut self) {
        let bus = self.bus.clone();
        self.pending_answer = None;
        if self.watcher.is_present() {
            self.pending_answer = Some(Box::pin(async move { has_host(bus.connection().await).await }));
        }
    }

    async fn changed(&mut self) -> bool {
        self.subscribe().await;
        let Some([registered, unregistered, names]) = &mut self.hosts else { return false };
        tokio::select! {
            is_new_watcher = self.watcher.changed() => {
                self.is_present &= self.watcher.is_present() && !is_new_watcher;
            }
            Some(_) = registered.next() => {}
            Some(_) = unregistered.next() => {}
            Some(Ok(message)) = names.next() => if !is_of_host(&message) {
                return false;
            },
            has_host = finished(&mut self.pending_answer) => {
                let is_new = has_host && !self.is_present;
                self.is_present = has_host;
                return is_new;
            }
        }
        self.query_host();
        false
    }
}

/// Waits for a pending answer; for ever without one.
async fn finished(pending_answer: &mut Option<Pin<Box<dyn Future<Output = bool> + Send>>>) -> bool {
    let Some(answer) = pending_answer else { return std::future::pending().await };
    let has_host = answer.await;
    *pending_answer = None;
    has_host
}

/// Whether the watcher has a host. Waits for as long as it takes to answer; asks again after an error.
async fn has_host(connection: &Connection) -> bool {
    let mut backoff = Backoff::new();
    loop {
        let reply = connection.call_method(
            Some(TRAY_WATCHER),
            TRAY_WATCHER_PATH,
            Some("org.freedesktop.DBus.Properties"),
            "Get",
            &(TRAY_WATCHER, "IsStatusNotifierHostRegistered"),
        );
        match reply.await {
            Ok(reply) => {
                let says =
                    reply.body().deserialize::<OwnedValue>().is_ok_and(|value| bool::try_from(value) == Ok(true));
                return says && !is_idle_plasma(connection).await.unwrap_or(false);
            }
            // A watcher without this property is a panel's own: the panel is the host.
            Err(zbus::Error::MethodError(name, ..))
                if name == "org.freedesktop.DBus.Error.UnknownProperty"
                    || name == "org.freedesktop.DBus.Error.InvalidArgs" =>
            {
                return true;
            }
            // It has its name but not its object yet, for instance.
            Err(_) => backoff.wait().await,
        }
    }
}

/// Whether the watcher is Plasma's, which always reports a host, and no host's name is on the bus: the panel has no system
/// tray, or has ended.
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

/// Owner changes of all names that begin like hosts' names.
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

/// One signal of the watcher. Not all: it sends some for every icon.
async fn host_signal(connection: &Connection, member: &'static str) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .sender(TRAY_WATCHER)?
        .interface(TRAY_WATCHER)?
        .member(member)?
        .build();
    MessageStream::for_match_rule(rule, connection, None).await
}
