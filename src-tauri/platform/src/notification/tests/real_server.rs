//! A real notification server on a screen of its own.

use std::process::{Child, Command, Stdio};

use super::*;

/// A program of the desktop; ends when dropped.
pub(super) struct Running(pub(super) Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A screen and a real notification server on it.
pub(super) struct Desktop {
    pub(super) bus: PrivateBus,
    _server: Running,
    _screen: Running,
}

impl Desktop {
    pub(super) async fn start() -> Self {
        use std::io::{BufRead, BufReader};
        let bus = PrivateBus::start();
        let mut screen = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is needed");
        // It prints its number once it is ready.
        let mut number = String::new();
        BufReader::new(screen.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let mut watch = NameWatch::notification_server(&SessionBus::at(bus.address())).await;
        let config = bus.folder().join("dunstrc");
        // One choice is for one menu.
        let menu = "mv $0-choice $0-chosen && grep -F \"$(cat $0-chosen)\"";
        let menu = script(bus.folder(), "menu", menu);
        let settings = format!("[global]\nmarkup = full\nmonitor = 0\ndmenu = {}\n", menu.display());
        std::fs::write(&config, settings).unwrap();
        let server = Command::new("dunst")
            .arg("-config")
            .arg(&config)
            .env("DISPLAY", format!(":{}", number.trim()))
            .env("DBUS_SESSION_BUS_ADDRESS", bus.address())
            .env("HOME", bus.folder())
            .env_remove("WAYLAND_DISPLAY")
            .stderr(Stdio::null())
            .spawn()
            .expect("dunst is needed");
        soon(watch.appeared()).await;
        Self { bus, _server: Running(server), _screen: Running(screen) }
    }

    pub(super) fn control(&self, arguments: &[&str]) -> String {
        let output = Command::new("dunstctl")
            .args(arguments)
            .env("DBUS_SESSION_BUS_ADDRESS", self.bus.address())
            .output()
            .expect("dunstctl (dunst) is needed");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    pub(super) fn on_screen(&self) -> String {
        self.control(&["count", "displayed"]).trim().to_owned()
    }

    /// The server draws, and counts, after its answer.
    pub(super) async fn has_drawn(&self, count: &str) {
        let drawn = async {
            while self.on_screen() != count {
                tokio::task::yield_now().await;
            }
        };
        soon(drawn).await;
    }

    /// Opens the server's menu of all actions, in which the user chooses the one whose line contains `part`.
    pub(super) async fn choose(&self, part: &str) {
        let choice = self.bus.folder().join("menu-choice");
        std::fs::write(&choice, part).unwrap();
        let chosen = async {
            while choice.exists() {
                // Ignored until the menu before this one is closed.
                self.control(&["context"]);
                tokio::task::yield_now().await;
            }
        };
        soon(chosen).await;
    }
}

#[tokio::test]
async fn p4_a_real_server_shows_replaces_opens_and_closes() {
    let desktop = Desktop::start().await;
    let (notifier, mut clicks) = notifier(&desktop.bus).await;
    soon(notifier.show(notification("Balance low", "main"))).await.unwrap();
    soon(notifier.show(notification("Balance critical", "main"))).await.unwrap();
    soon(notifier.show(notification("Another account", "other"))).await.unwrap();
    desktop.has_drawn("2").await;
    desktop.control(&["close"]);
    desktop.control(&["action"]);
    assert_eq!(soon(clicks.next()).await, clicked("other", None));
    desktop.control(&["close-all"]);

    let history = desktop.control(&["history"]);
    for expected in ["Balance critical", "Another account", "Partner Balance"] {
        assert!(history.contains(expected), "{expected} is missing in {history}");
    }
    assert!(!history.contains("Balance low"), "replaced in place: {history}");
    assert!(history.contains("19.50 USD &lt; 20.00 USD &amp; falling"), "escaped: {history}");
}

#[tokio::test]
async fn a_restarted_program_replaces_what_it_showed_before() {
    let desktop = Desktop::start().await;
    let (before, clicks) = notifier(&desktop.bus).await;
    soon(before.show(notification("Balance low", "main"))).await.unwrap();
    soon(before.show(notification("Another account", "other"))).await.unwrap();
    desktop.has_drawn("2").await;
    drop((before, clicks));
    let (notifier, mut clicks) = notifier(&desktop.bus).await;
    soon(notifier.show(with_buttons("Balance critical", "main", &["snooze"]))).await.unwrap();
    desktop.choose("#Label of snooze (Balance critical)").await;
    assert_eq!(soon(clicks.next()).await, clicked_button("main", "snooze", None));
    assert_eq!(desktop.on_screen(), "2");
    desktop.control(&["close-all"]);
    let history = desktop.control(&["history"]);
    assert!(history.contains("Balance critical") && history.contains("Another account"), "{history}");
}

#[tokio::test]
async fn a_notification_that_is_no_longer_true_is_closed_by_a_real_server() {
    let desktop = Desktop::start().await;
    let (notifier, _clicks) = notifier(&desktop.bus).await;
    soon(notifier.close("main")).await.unwrap();
    soon(notifier.show(notification("Balance critical", "main"))).await.unwrap();
    soon(notifier.show(notification("Another account", "other"))).await.unwrap();
    soon(notifier.close("main")).await.unwrap();
    soon(notifier.close("main")).await.unwrap();
    soon(notifier.close("nobody's")).await.unwrap();
    desktop.has_drawn("1").await;
    let history = desktop.control(&["history"]);
    assert!(history.contains("Balance critical") && !history.contains("Another account"), "{history}");
}
