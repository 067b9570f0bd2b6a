//! The popover on a private desktop, and what the tests read from that desktop. Must not know what is tested.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use partner_balance_core::clock::{Clock, Moment};
use partner_balance_core::language::{Language, Words};
use partner_balance_core::page::ViewModel;
use partner_balance_engine::messages::{IconPlace, Point};
use tokio::sync::mpsc;

use crate::popover::launch::Launch;
use crate::popover::parent::{Ending, IconClick, Popover, PopoverEvent};
use crate::popover::report::HiddenReason;
use crate::popover::style::Style;
use crate::popover::toggle::PopoverState;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_partner-balance-tray");
/// Set in the process that runs on the private desktop.
pub(crate) const INSIDE: &str = "POPOVER_TEST_DESKTOP";
/// The timeout of every wait.
pub(crate) const LIMIT: Duration = Duration::from_secs(30);
/// The least time between two clicks of a person: repeated activations of one click come faster.
pub(crate) const BETWEEN_CLICKS: Duration = crate::popover::toggle::SAME_ACTIVATION;
/// The popover's width in pixels.
pub(crate) const WIDTH: usize = 360;
pub(crate) const ICON: Point = Point { x: 1200, y: 10 };

/// Runs the test named `name` again on a private desktop; in that process, runs its body.
pub(crate) fn on_a_desktop<F: Future<Output = ()>>(name: &str, body: impl FnOnce(Fixture) -> F) {
    if std::env::var_os(INSIDE).is_some() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { body(Fixture::new()).await });
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let (screen, display) = start_screen();
    let _screen = Killed(screen);
    let manager = Command::new("openbox")
        .env("DISPLAY", &display)
        .env("HOME", home.path())
        .env("XDG_CACHE_HOME", home.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let _manager = Killed(manager);
    let runtime_directory = home.path().join("run");
    std::fs::create_dir(&runtime_directory).unwrap();
    let status = Command::new("dbus-run-session")
        .arg("--")
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(INSIDE, "1")
        .env("DISPLAY", &display)
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", &runtime_directory)
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_CACHE_HOME", home.path().join("cache"))
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("PARTNER_BALANCE_CLIENT_SECRET", "planted")
        .env_remove("WAYLAND_DISPLAY")
        .status()
        .unwrap();
    assert!(status.success(), "inside the desktop: {status}");
    let data = home.path().join("data");
    assert!(!data.exists(), "the engine left something in {}", data.display());
}

/// Starts an X server with a free display number.
pub(crate) fn start_screen() -> (Child, String) {
    let mut screen = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut number = String::new();
    BufReader::new(screen.stdout.take().unwrap()).read_line(&mut number).unwrap();
    (screen, format!(":{}", number.trim()))
}

/// A process that is killed when the test ends.
pub(crate) struct Killed(pub(crate) Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A click on the icon, as a tray reports it.
pub(crate) fn click() -> IconClick {
    IconClick { at: Some(ICON), activation_token: None }
}

pub(crate) struct SystemClock(pub(crate) Instant);

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is a clock")]
    fn now(&self) -> Moment {
        Moment { wall: Timestamp::now(), elapsed: self.0.elapsed() }
    }
}

/// Each call returns a time one second later.
pub(crate) struct SteppingClock(pub(crate) AtomicU64);

impl Clock for SteppingClock {
    #[expect(clippy::disallowed_methods, reason = "this is a clock")]
    fn now(&self) -> Moment {
        Moment { wall: Timestamp::now(), elapsed: Duration::from_secs(self.0.fetch_add(1, Ordering::Relaxed)) }
    }
}

/// A popover and its events.
pub(crate) struct Fixture {
    pub(crate) popover: Popover,
    pub(crate) events: mpsc::UnboundedReceiver<PopoverEvent>,
}

impl Fixture {
    pub(crate) fn new() -> Self {
        Self::lingering(Duration::from_secs(20))
    }

    #[expect(clippy::disallowed_methods, reason = "the clock of the test starts here")]
    pub(crate) fn lingering(linger: Duration) -> Self {
        let (sender, events) = mpsc::unbounded_channel();
        let mut launch = Launch::of(PROGRAM.into());
        launch.linger = linger;
        let clock = Arc::new(SystemClock(Instant::now()));
        Self { popover: Popover::new(launch, clock, sender, words()), events }
    }

    /// Waits for the first event for which `wanted` returns a value.
    pub(crate) async fn wait_for<T>(&mut self, what: &str, mut wanted: impl FnMut(&PopoverEvent) -> Option<T>) -> T {
        let listening = async {
            loop {
                let event = self.events.recv().await.expect("the popover keeps its sender");
                if let Some(found) = wanted(&event) {
                    return found;
                }
            }
        };
        tokio::time::timeout(LIMIT, listening).await.unwrap_or_else(|_| panic!("waited for {what}"))
    }

    pub(crate) async fn wait_for_painted(&mut self) {
        self.wait_for("painted", |event| matches!(event, PopoverEvent::Painted).then_some(())).await;
    }

    pub(crate) async fn wait_for_hidden(&mut self) -> HiddenReason {
        self.wait_for("hidden", |event| matches!(event, PopoverEvent::Hidden).then_some(())).await;
        let PopoverState::Hidden { reason, .. } = self.popover.state() else { panic!("it is shown again") };
        reason
    }

    pub(crate) async fn wait_for_ended(&mut self) -> Ending {
        self.wait_for(
            "ended",
            |event| if let PopoverEvent::Ended { ending } = event { Some(ending.clone()) } else { None },
        )
        .await
    }

    pub(crate) async fn open(&mut self) {
        self.popover.remember_icon(IconPlace {
            at: ICON,
            origin: Point { x: 0, y: 0 },
            extent: Point { x: 1280, y: 800 },
        });
        self.popover.show(view(), Style::Popup, None);
        self.wait_for_painted().await;
        until("the focus", || (active_window() != 0).then_some(())).await;
    }
}

/// What the page says by itself.
pub(crate) fn words() -> Arc<Words> {
    Arc::new(Words::new(Language::English, "en-GB"))
}

/// A state of the gallery, which always has the current format.
pub(crate) fn view() -> ViewModel {
    serde_json::from_str(include_str!("../../../ui/tests/gallery/normal.json")).unwrap()
}

/// Calls `look` until it returns a value.
#[expect(clippy::disallowed_methods, reason = "the limit of a wait")]
pub(crate) async fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(start.elapsed() < LIMIT, "waited for {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

pub(crate) fn output_of(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The window with the keyboard focus; zero for none, or while the focus is changing. The window that the window
/// manager names active may not have the focus yet.
pub(crate) fn active_window() -> u32 {
    let text = output_of("xprop", &["-root", "_NET_ACTIVE_WINDOW"]);
    let number = text.trim().rsplit("0x").next().unwrap_or_default();
    let active = u32::from_str_radix(number, 16).unwrap_or_default();
    let focused = output_of("xdotool", &["getwindowfocus"]);
    if focused.trim().parse() == Ok(active) { active } else { 0 }
}

/// Whether a window of the popover is visible.
pub(crate) fn is_on_screen() -> bool {
    output_of("xprop", &["-root", "_NET_CLIENT_LIST"]).contains("0x")
}

/// Descendants of this process whose name starts with `name`.
pub(crate) fn processes(name: &str) -> Vec<u32> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let Ok(id) = entry.file_name().to_string_lossy().parse::<u32>() else { continue };
        let Ok(stat) = std::fs::read_to_string(format!("/proc/{id}/stat")) else { continue };
        let is_zombie = stat.rsplit(") ").next().is_some_and(|rest| rest.starts_with('Z'));
        if !is_zombie && stat.contains(&format!("({name}")) && is_descendant(id) {
            found.push(id);
        }
    }
    found
}

pub(crate) fn is_descendant(mut id: u32) -> bool {
    while id > 1 {
        if id == std::process::id() {
            return true;
        }
        let Ok(stat) = std::fs::read_to_string(format!("/proc/{id}/stat")) else { return false };
        let parent = stat.rsplit(") ").next().and_then(|rest| rest.split(' ').nth(1)?.parse().ok());
        let Some(parent) = parent else { return false };
        id = parent;
    }
    false
}

pub(crate) fn engine_processes() -> Vec<u32> {
    let mut all = processes("WebKit");
    all.extend(processes("partner-balance"));
    all
}

#[expect(clippy::disallowed_methods, reason = "the clock of the test starts here")]
pub(crate) fn real_now() -> Instant {
    Instant::now()
}
