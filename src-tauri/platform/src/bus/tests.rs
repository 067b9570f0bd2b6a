use super::tray_host::TRAY_WATCHER_PATH;
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

/// A watcher without the property.
struct WithoutProperty;

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl WithoutProperty {}

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

/// Handles all messages so far, none of which may make it appear. Markers follow them on the same connection: new owners of
/// other names, and answers of the watcher, if there is one.
async fn not_yet(session: &SessionBus, bus: &PrivateBus, appearing: impl Future<Output = ()>) {
    let markers = async {
        for name in ["app.partnerbalance.Marker1", "app.partnerbalance.Marker2", "app.partnerbalance.Marker3"] {
            let mut marker = NameWatch::start(session, name).await;
            let owner = bus.connection().await;
            owner.request_name(name).await.unwrap();
            marker.appeared().await;
            let peer = Some("org.freedesktop.DBus.Peer");
            // Without a watcher there is no answer to wait for.
            let _ =
                session.connection().await.call_method(Some(TRAY_WATCHER), TRAY_WATCHER_PATH, peer, "Ping", &()).await;
        }
    };
    tokio::select! {
        biased;
        () = appearing => panic!("told too early"),
        () = soon(markers) => {}
    }
}

/// Polls a future once, and drops it.
async fn is_pending(waiting: impl Future<Output = ()>) -> bool {
    let mut waiting = std::pin::pin!(waiting);
    std::future::poll_fn(|cx| std::task::Poll::Ready(waiting.as_mut().poll(cx).is_pending())).await
}

/// How often a future that never ends is polled again within a tenth of a second.
async fn wakes(waiting: impl Future<Output = ()>) -> usize {
    let mut waiting = std::pin::pin!(waiting);
    let mut polls: usize = 0;
    let counted = std::future::poll_fn(|cx| {
        polls += 1;
        waiting.as_mut().poll(cx)
    });
    // The timeout's own wake-up polls once more.
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
    let session = SessionBus::at(bus.address());
    let mut watch = NameWatch::notification_server(&session).await;
    assert!(watch.is_present());
    server.release_name(NOTIFICATION_SERVER).await.unwrap();
    not_yet(&session, &bus, watch.appeared()).await;
    assert!(!watch.is_present());
}

#[tokio::test]
async fn p7_a_tray_needs_a_host_besides_the_watcher() {
    let bus = PrivateBus::start();
    let session = SessionBus::at(bus.address());
    let mut watch = TrayHostWatch::start(&session).await;
    assert!(!watch.is_present());
    let panel = watcher(&bus, false).await;
    not_yet(&session, &bus, watch.appeared()).await;
    assert!(!watch.is_present(), "a watcher alone shows nothing");
    set_host(&panel, true).await;
    soon(watch.appeared()).await;
    assert!(watch.is_present());
    set_host(&panel, false).await;
    not_yet(&session, &bus, watch.appeared()).await;
    assert!(!watch.is_present());
    set_host(&panel, true).await;
    soon(watch.appeared()).await;
}

#[tokio::test]
async fn p7_p10_plasmas_watcher_counts_only_with_a_host_on_the_bus() {
    let bus = PrivateBus::start();
    // Plasma's daemon, with the panel or without it.
    let daemon = watcher(&bus, true).await;
    daemon.request_name("org.kde.kded6").await.unwrap();
    let mut watch = TrayHostWatch::start(&SessionBus::at(bus.address())).await;
    assert!(!watch.is_present(), "a daemon without a panel");
    let panel = bus.connection().await;
    panel.request_name("org.kde.StatusNotifierHost-4711").await.unwrap();
    soon(watch.appeared()).await;
    assert!(watch.is_present());
    panel.close().await.unwrap();
    soon(watch.vanished()).await;
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
    panel.object_server().at(TRAY_WATCHER_PATH, WithoutProperty).await.unwrap();
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
    // Polled and dropped meanwhile.
    assert!(is_pending(watch.appeared()).await);
    permits.add_permits(1);
    soon(watch.appeared()).await;
    assert!(watch.is_present());
}

#[tokio::test]
async fn p7_a_watcher_that_has_its_name_before_it_can_answer_is_asked_again() {
    let bus = PrivateBus::start();
    let panel = bus.connection().await;
    panel.request_name(TRAY_WATCHER).await.unwrap();
    // With any object, so that calls are answered.
    panel.object_server().at("/Elsewhere", WithoutProperty).await.unwrap();
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
    let (mut server, mut host) = (NameWatch::notification_server(&session).await, TrayHostWatch::start(&session).await);
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
    soon(async {
        while !matches!(watch.changes, OwnerChanges::Ended) {
            assert!(!watch.changed().await, "nothing appears on a bus that ends");
        }
    })
    .await;
    assert!(is_pending(watch.appeared()).await);
}
