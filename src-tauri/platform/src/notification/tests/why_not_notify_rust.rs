//! Why the client for Linux is ours: what `notify-rust` 4.18 loses, tried with the crate itself. It connects only to the bus
//! that its process's variables name, so each notification of it is sent by another process. If a test here fails,
//! `notify-rust` has got better: see whether it can send now.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use futures_util::{FutureExt as _, StreamExt as _};

use super::real_server::Running;
use super::*;

/// Set in a process that sends one notification with `notify-rust` and prints what it is told about it.
const SENDER: &str = "PARTNER_BALANCE_TEST_NOTIFY_RUST";
/// How its lines begin, among those of the test's own output.
const LINE: &str = "notify-rust: ";
const ROUNDS: usize = 5;

async fn send_with_notify_rust() {
    let mut notification = notify_rust::Notification::new();
    notification.summary("Balance critical").action("default", "Open").action("snooze", "Label of snooze");
    let shown = notification.show_async().await.unwrap();
    let tell = |what: &str| writeln!(std::io::stdout(), "\n{LINE}{what}").unwrap();
    tell("shown");
    let clicked = |response: &notify_rust::NotificationResponse| tell(&format!("{response:?}"));
    shown.wait_for_action_async(clicked).await;
}

/// Another process, in which the test of this name sends one.
struct Sender {
    lines: mpsc::UnboundedReceiver<String>,
    _process: Running,
}

impl Sender {
    fn start(bus: &PrivateBus, test: &str) -> Self {
        let test = format!("{}::{test}", module_path!().split_once("::").unwrap().1);
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", &test, "--nocapture"])
            .env(SENDER, "1")
            .env("DBUS_SESSION_BUS_ADDRESS", bus.address())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let (sender, lines) = mpsc::unbounded_channel();
        std::thread::spawn(move || {
            let lines = output.lines().map_while(Result::ok);
            lines
                .filter_map(|line| line.strip_prefix(LINE).map(str::to_owned))
                .for_each(|line| drop(sender.send(line)));
        });
        Self { lines, _process: Running(process) }
    }

    async fn line(&mut self) -> String {
        soon(self.lines.recv()).await.expect("the process has ended too early")
    }
}

/// Sees each message of the bus, whoever it is for.
struct Witness(zbus::MessageStream);

impl Witness {
    async fn start(bus: &PrivateBus) -> Self {
        let connection = bus.connection().await;
        let monitoring = zbus::fdo::MonitoringProxy::new(&connection).await.unwrap();
        let all: &[zbus::MatchRule<'_>] = &[];
        monitoring.become_monitor(all, 0).await.unwrap();
        Self(connection.into())
    }

    /// Waits until the server reports a click to somebody.
    async fn click(&mut self) {
        let is_click = |message: &zbus::Message| message.header().member().is_some_and(|name| name == "ActionInvoked");
        let clicked = async { while !is_click(&self.0.next().await.unwrap().unwrap()) {} };
        soon(clicked).await;
    }
}

/// How many clicks the server has reported to this connection until now.
async fn clicks_reported(connection: &zbus::Connection, signals: &mut zbus::MessageStream) -> usize {
    // Messages of one program come in order: signals come before this answer.
    let (server, path) = (Some(NOTIFICATION_SERVER), "/org/freedesktop/Notifications");
    connection.call_method(server, path, server, "GetCapabilities", &()).await.unwrap();
    let mut clicks = 0;
    while let Some(Some(Ok(signal))) = signals.next().now_or_never() {
        clicks += usize::from(signal.header().member().is_some_and(|member| member == "ActionInvoked"));
    }
    clicks
}

/// Sending with `notify-rust`, receiving as before: no.
#[tokio::test]
async fn a_real_server_reports_clicks_only_to_the_connection_that_sent_the_notification() {
    if std::env::var_os(SENDER).is_some() {
        return send_with_notify_rust().await;
    }
    let this = "a_real_server_reports_clicks_only_to_the_connection_that_sent_the_notification";
    let desktop = Desktop::start().await;
    let bus = SessionBus::at(desktop.bus.address());
    let connection = bus.connection().await;
    let mut signals = server::listen(connection).await.unwrap();
    let (notifier, _clicks) = Notifier::start(&bus, "partner-balance", "partner-balance");
    let mut witness = Witness::start(&desktop.bus).await;
    let (mut of_ours, mut of_notify_rust) = (0, 0);
    for _ in 0..ROUNDS {
        soon(notifier.show(with_buttons("Balance low", "main", &["snooze"]))).await.unwrap();
        desktop.has_drawn("1").await;
        desktop.choose("#Label of snooze (Balance low)").await;
        witness.click().await;
        of_ours += clicks_reported(connection, &mut signals).await;

        let mut sender = Sender::start(&desktop.bus, this);
        assert_eq!(sender.line().await, "shown");
        desktop.has_drawn("2").await;
        desktop.choose("#Label of snooze (Balance critical)").await;
        witness.click().await;
        of_notify_rust += clicks_reported(connection, &mut signals).await;
        desktop.control(&["close-all"]);
        desktop.has_drawn("0").await;
    }
    assert_eq!((of_ours, of_notify_rust), (ROUNDS, 0), "clicks that our connection was told of, of {ROUNDS} each");
}

/// Sending and receiving with `notify-rust`: no. (The tests of buttons show what becomes of the same signals here.)
#[tokio::test]
async fn notify_rust_loses_what_the_server_reports_before_its_answer() {
    if std::env::var_os(SENDER).is_some() {
        return send_with_notify_rust().await;
    }
    let bus = PrivateBus::start();
    let (server, mut calls, permits) = serve_with(&bus, &["body", "actions"], false, 0).await;
    let mut lost = 0;
    for id in 1..=u32::try_from(ROUNDS).unwrap() {
        let mut sender = Sender::start(&bus, "notify_rust_loses_what_the_server_reports_before_its_answer");
        soon(calls.recv()).await.unwrap();
        signal(&server, "ActionInvoked", &(id, "snooze")).await;
        permits.add_permits(1);
        assert_eq!(sender.line().await, "shown");
        let told = async {
            loop {
                signal(&server, "ActionInvoked", &(id, "a later click")).await;
                tokio::task::yield_now().await;
                if let Ok(line) = sender.lines.try_recv() {
                    return line;
                }
            }
        };
        lost += usize::from(soon(told).await == "Action(\"a later click\")");
    }
    assert_eq!(lost, ROUNDS);
}
