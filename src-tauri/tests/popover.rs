//! The popover's process on a real desktop: a window manager, a web engine, keys and clicks, and the resident program's
//! own side of it. Needs Xvfb, openbox, xdotool, xprop, import and dbus-run-session.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests")]

#[expect(dead_code, reason = "the tests use a part of it")]
#[path = "../src/popover"]
mod popover {
    pub mod conversation;
    pub mod line;
    pub mod outbox;
    pub mod parent;
    pub mod report;
    pub mod style;
    pub mod toggle;
}

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use partner_balance_core::clock::{Clock, Moment};
use partner_balance_core::page::ViewModel;
use partner_balance_engine::messages::{FromPopover, HiddenReason, IconPlace, Point};
use popover::parent::{Clicked, Ending, IconClick, Launch, Popover, PopoverEvent};
use popover::style::Style;
use tokio::sync::mpsc;

const PROGRAM: &str = env!("CARGO_BIN_EXE_partner-balance-tray");
/// Set in the process that runs inside the private desktop.
const INSIDE: &str = "POPOVER_TEST_DESKTOP";
/// No wait is longer.
const LIMIT: Duration = Duration::from_secs(30);
/// What lies between two clicks of a person at least: a tray that tells of one click twice is quicker.
const BETWEEN_CLICKS: Duration = popover::toggle::SAME_ACTIVATION;
/// The popover's, in pixels.
const WIDTH: usize = 360;
const ICON: Point = Point { x: 1200, y: 10 };

/// Runs the test named `name` again inside a desktop of its own, or its body if this is inside already.
fn on_a_desktop<F: Future<Output = ()>>(name: &str, body: impl FnOnce(Desk) -> F) {
    if std::env::var_os(INSIDE).is_some() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { body(Desk::new()).await });
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

/// An X server with a display number that nobody else has.
fn start_screen() -> (Child, String) {
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

/// A process that ends with the test.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A click on the icon, as a tray tells it.
fn click() -> IconClick {
    IconClick { at: Some(ICON), activation_token: None }
}

struct SystemClock(Instant);

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is a clock")]
    fn now(&self) -> Moment {
        Moment { wall: Timestamp::now(), elapsed: self.0.elapsed() }
    }
}

/// A second later each time it is asked.
struct SteppingClock(AtomicU64);

impl Clock for SteppingClock {
    #[expect(clippy::disallowed_methods, reason = "this is a clock")]
    fn now(&self) -> Moment {
        Moment { wall: Timestamp::now(), elapsed: Duration::from_secs(self.0.fetch_add(1, Ordering::Relaxed)) }
    }
}

/// A popover and what it says.
struct Desk {
    popover: Popover,
    events: mpsc::UnboundedReceiver<PopoverEvent>,
}

impl Desk {
    fn new() -> Self {
        Self::lingering(Duration::from_secs(20))
    }

    #[expect(clippy::disallowed_methods, reason = "the clock of the test starts here")]
    fn lingering(linger: Duration) -> Self {
        let (sender, events) = mpsc::unbounded_channel();
        let mut launch = Launch::of(PROGRAM.into());
        launch.linger = linger;
        let clock = Arc::new(SystemClock(Instant::now()));
        Self { popover: Popover::new(launch, clock, sender), events }
    }

    /// Waits for the first event that `wanted` likes.
    async fn hear<T>(&mut self, what: &str, mut wanted: impl FnMut(&PopoverEvent) -> Option<T>) -> T {
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

    async fn hear_painted(&mut self) {
        self.hear("painted", |event| matches!(event, PopoverEvent::Painted).then_some(())).await;
    }

    async fn hear_hidden(&mut self) -> HiddenReason {
        self.hear("hidden", |event| match event {
            PopoverEvent::Message(FromPopover::Hidden { reason }) => Some(*reason),
            _ => None,
        })
        .await
    }

    async fn hear_ended(&mut self) -> Ending {
        self.hear("ended", |event| match event {
            PopoverEvent::Ended { ending } => Some(ending.clone()),
            _ => None,
        })
        .await
    }

    async fn open(&mut self) {
        self.popover.remember_icon(IconPlace {
            at: ICON,
            origin: Point { x: 0, y: 0 },
            extent: Point { x: 1280, y: 800 },
        });
        self.popover.show(view(), Style::Popup, None);
        self.hear_painted().await;
        until("the focus", || (active_window() != 0).then_some(())).await;
    }
}

fn view() -> ViewModel {
    serde_json::from_value(serde_json::json!({
        "account": {"key": {"kind": "stored", "id": "default"}, "name": "Main", "connected_as": null,
                    "credential_note": null, "is_demo": false, "is_from_environment": false},
        "balance": {"amount_text": "675.24", "currency": "USD", "level": "normal", "level_text": "Fine",
                    "is_hidden": false, "is_stale": false, "age_text": "Updated just now", "fetched_at_text": "",
                    "announcement": ""},
        "is_refreshing": false, "next_refresh_text": "", "problem": null,
        "settings": {"name": "Main", "currency": "USD", "low": "100", "critical": "20", "refresh_minutes": "10",
                     "start_at_login": false, "hide_amount": false},
        "default_base_url": "https://openapi.partner.yeastar.com", "window_note": null
    }))
    .unwrap()
}

/// Looks until there is something to see.
#[expect(clippy::disallowed_methods, reason = "the limit of a wait")]
async fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(start.elapsed() < LIMIT, "waited for {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn output_of(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The window with the focus; zero: none.
fn active_window() -> u32 {
    let text = output_of("xprop", &["-root", "_NET_ACTIVE_WINDOW"]);
    let number = text.trim().rsplit("0x").next().unwrap_or_default();
    u32::from_str_radix(number, 16).unwrap_or_default()
}

/// Whether a window of the popover is on the screen.
fn is_on_screen() -> bool {
    output_of("xprop", &["-root", "_NET_CLIENT_LIST"]).contains("0x")
}

/// Every process below this one whose name begins like this.
fn processes(name: &str) -> Vec<u32> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let Ok(id) = entry.file_name().to_string_lossy().parse::<u32>() else { continue };
        let Ok(stat) = std::fs::read_to_string(format!("/proc/{id}/stat")) else { continue };
        let is_zombie = stat.rsplit(") ").next().is_some_and(|rest| rest.starts_with('Z'));
        if !is_zombie && stat.contains(&format!("({name}")) && is_below_this(id) {
            found.push(id);
        }
    }
    found
}

fn is_below_this(mut id: u32) -> bool {
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

fn engine_processes() -> Vec<u32> {
    let mut all = processes("WebKit");
    all.extend(processes("partner-balance"));
    all
}

#[test]
fn opens_beside_the_icon_and_closes_with_esc() {
    on_a_desktop("opens_beside_the_icon_and_closes_with_esc", |mut desk| async move {
        assert_eq!(desk.popover.click(click(), view), Clicked::Shown);
        desk.hear("ready", |event| matches!(event, PopoverEvent::Message(FromPopover::Ready)).then_some(())).await;
        desk.hear_painted().await;
        assert!(desk.popover.is_shown());
        let window = until("the focus", || Some(active_window()).filter(|&window| window != 0)).await.to_string();
        let place = output_of("xdotool", &["getwindowgeometry", "--shell", &window]);
        // Eight pixels from the right edge; below the click, as no panel reserves anything.
        assert!(place.contains("X=912\n") && place.contains("Y=34\n") && place.contains("WIDTH=360\n"), "{place}");
        output_of("xdotool", &["key", "Escape"]);
        assert_eq!(desk.hear_hidden().await, HiddenReason::Asked);
        assert!(!desk.popover.is_shown());
        until("the window to go", || (!is_on_screen()).then_some(())).await;
        // The same process again.
        let before = processes("partner-balance");
        assert_eq!(desk.popover.click(click(), view), Clicked::Shown);
        desk.hear_painted().await;
        assert_eq!(processes("partner-balance"), before);
        // A key that was handled with the window gone must not cost the next one.
        until("the focus", || (active_window().to_string() == window).then_some(())).await;
        output_of("xdotool", &["key", "Escape"]);
        assert_eq!(desk.hear_hidden().await, HiddenReason::Asked);
        assert_eq!(desk.popover.click(click(), view), Clicked::Shown);
        desk.hear_painted().await;
        tokio::time::sleep(BETWEEN_CLICKS).await;
        assert_eq!(desk.popover.click(click(), view), Clicked::Hidden);
        assert_eq!(desk.hear_hidden().await, HiddenReason::Asked);
    });
}

/// Cinnamon asks for such. The page has one while it is laid out hidden, in less than the height it needs.
#[test]
fn p10_scrollbars_beside_what_scrolls_take_no_room_from_what_fits() {
    let name = "p10_scrollbars_beside_what_scrolls_take_no_room_from_what_fits";
    on_a_desktop(name, |mut desk| async move {
        let settings = std::path::PathBuf::from(std::env::var_os("XDG_CONFIG_HOME").unwrap()).join("gtk-3.0");
        std::fs::create_dir_all(&settings).unwrap();
        let text = "[Settings]\ngtk-theme-name=Adwaita\ngtk-overlay-scrolling=0\n";
        std::fs::write(settings.join("settings.ini"), text).unwrap();
        desk.popover.remember_height(120.0);
        desk.open().await;
        let id = active_window().to_string();
        let rows = || {
            let arguments = ["-silent", "-window", &id, "-depth", "8", "rgb:-"];
            let output = Command::new("import").args(arguments).output().unwrap();
            output.stdout.chunks_exact(WIDTH * 3).map(<[u8]>::to_vec).collect::<Vec<_>>()
        };
        // The line around the page: at the right edge as at the left.
        until("a page as wide as its window", || {
            let rows = rows();
            let is_framed = rows.iter().all(|row| row[..3] == row[(WIDTH - 1) * 3..]);
            (rows.len() > 200 && is_framed).then_some(())
        })
        .await;
    });
}

#[test]
fn nothing_sticks_out_at_twice_the_size_in_the_engine_that_ships() {
    on_a_desktop("nothing_sticks_out_at_twice_the_size_in_the_engine_that_ships", |_| async {
        let gallery = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/tests/gallery");
        let states = std::fs::read_dir(gallery).unwrap().map(|entry| entry.unwrap().path());
        let mut seen = 0;
        for state in states.filter(|path| path.extension().is_some_and(|ending| ending == "json")) {
            // The window is 360 wide.
            assert_eq!(measured(&state, "200"), (180, 0), "{}", state.display());
            seen += 1;
        }
        assert!(seen > 20, "{seen} states of the gallery");
    });
}

/// How wide the page is laid out, and how far its content sticks out of that, in CSS pixels.
fn measured(state: &std::path::Path, zoom: &str) -> (i64, i64) {
    let engines = tempfile::tempdir().unwrap();
    let mut window = Command::new(PROGRAM)
        .args(["popover", "--zoom", zoom, "--fixture"])
        .arg(state)
        .env("XDG_DATA_HOME", engines.path())
        .env_remove("PARTNER_BALANCE_CLIENT_SECRET")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(window.stdout.take().unwrap()).lines();
    let _window = Killed(window);
    let mut messages = said.map(|line| serde_json::from_str::<serde_json::Value>(&line.unwrap()).unwrap());
    let measured = messages.find(|message| message["type"] == "measured").expect("the page is measured");
    (measured["width"].as_i64().unwrap(), measured["overflow"].as_i64().unwrap())
}

#[test]
fn another_window_closes_it_and_the_click_that_did_it_does_not_open_it_again() {
    let name = "another_window_closes_it_and_the_click_that_did_it_does_not_open_it_again";
    on_a_desktop(name, |mut desk| async move {
        desk.open().await;
        let folder = tempfile::tempdir().unwrap();
        let fixture = folder.path().join("view.json");
        std::fs::write(&fixture, serde_json::to_vec(&view()).unwrap()).unwrap();
        let other = Command::new(PROGRAM)
            .args(["popover".as_ref(), "--fixture".as_ref(), fixture.as_os_str()])
            .env("XDG_DATA_HOME", folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let _other = Killed(other);
        assert_eq!(desk.hear_hidden().await, HiddenReason::FocusLost);
        assert_eq!(desk.popover.click(click(), view), Clicked::Left);
        assert!(!desk.popover.is_shown());
    });
}

#[test]
fn a_killed_web_process_is_noticed_and_the_next_click_works() {
    on_a_desktop("a_killed_web_process_is_noticed_and_the_next_click_works", |mut desk| async move {
        desk.open().await;
        let web = until("the web process", || processes("WebKitWeb").first().copied()).await;
        output_of("kill", &["-9", &web.to_string()]);
        assert!(matches!(desk.hear_ended().await, Ending::Crashed(_)));
        assert!(!desk.popover.is_shown());
        until("all processes to end", || engine_processes().is_empty().then_some(())).await;
        assert_eq!(desk.popover.click(click(), view), Clicked::Shown);
        desk.hear_painted().await;
    });
}

#[test]
#[expect(clippy::disallowed_methods, reason = "measures how long the end takes")]
fn ends_within_a_second_of_its_input() {
    on_a_desktop("ends_within_a_second_of_its_input", |mut desk| async move {
        desk.open().await;
        assert!(engine_processes().len() >= 3, "{:?}", engine_processes());
        desk.popover.end();
        let start = Instant::now();
        assert_eq!(desk.hear_ended().await, Ending::Dismissed);
        until("all processes to end", || engine_processes().is_empty().then_some(())).await;
        assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    });
}

#[test]
fn p6_hidden_long_enough_no_process_is_left() {
    on_a_desktop("p6_hidden_long_enough_no_process_is_left", |_| async {
        let mut desk = Desk::lingering(Duration::from_millis(200));
        desk.open().await;
        desk.popover.hide();
        assert_eq!(desk.hear_ended().await, Ending::Dismissed);
        until("all processes to end", || engine_processes().is_empty().then_some(())).await;
    });
}

#[test]
fn p5_a_replaced_process_is_gone_and_the_popover_is_still_there() {
    on_a_desktop("p5_a_replaced_process_is_gone_and_the_popover_is_still_there", |mut desk| async move {
        desk.open().await;
        let old = processes("partner-balance");
        desk.popover.replace(view());
        assert!(desk.popover.is_shown());
        desk.hear_painted().await;
        until("the old process to end", || (!processes("partner-balance").contains(&old[0])).then_some(())).await;
        assert!(desk.popover.is_shown());
        assert!(is_on_screen());
        assert_eq!(processes("partner-balance").len(), 1);
    });
}

#[test]
fn closed_while_it_is_being_replaced_it_stays_closed() {
    on_a_desktop("closed_while_it_is_being_replaced_it_stays_closed", |mut desk| async move {
        desk.open().await;
        let old = processes("partner-balance");
        desk.popover.replace(view());
        // Before the new process can have a window.
        output_of("xdotool", &["key", "Escape"]);
        let closed = |event: &PopoverEvent| match event {
            PopoverEvent::ReplacedClosed { showing } => Some(*showing),
            _ => None,
        };
        let showing = desk.hear("the old process closed", closed).await;
        desk.popover.hide_showing(showing);
        desk.hear("ready", |event| matches!(event, PopoverEvent::Message(FromPopover::Ready)).then_some(())).await;
        until("the old process to end", || (!processes("partner-balance").contains(&old[0])).then_some(())).await;
        assert!(!is_on_screen());
        assert!(!desk.popover.is_shown());
    });
}

#[test]
fn p5_the_child_gets_no_variable_of_ours_and_no_argument_but_its_name() {
    let name = "p5_the_child_gets_no_variable_of_ours_and_no_argument_but_its_name";
    on_a_desktop(name, |mut desk| async move {
        assert!(std::env::var_os("PARTNER_BALANCE_CLIENT_SECRET").is_some());
        desk.open().await;
        for process in engine_processes() {
            let environment = std::fs::read_to_string(format!("/proc/{process}/environ")).unwrap();
            assert!(environment.contains("DISPLAY="), "the environment can be read");
            assert!(!environment.contains("PARTNER_BALANCE_"), "{process}");
        }
        let child = processes("partner-balance")[0];
        let arguments = std::fs::read_to_string(format!("/proc/{child}/cmdline")).unwrap();
        assert_eq!(arguments.split('\0').skip(1).collect::<Vec<_>>(), ["popover", ""]);
    });
}

#[test]
fn a_program_that_is_not_there_is_reported() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut desk = Desk::new();
        let (sender, events) = mpsc::unbounded_channel();
        let clock = Arc::new(SystemClock(start_of_time()));
        desk.popover = Popover::new(Launch::of("/nonexistent/program".into()), clock, sender);
        desk.events = events;
        desk.popover.show(view(), Style::Popup, None);
        assert!(matches!(desk.hear_ended().await, Ending::NotStarted(_)));
        assert!(!desk.popover.is_shown());
    });
}

/// An upgrade replaces the program's file, or removes it for a moment.
#[test]
fn p7_a_program_whose_file_was_replaced_starts_the_one_that_runs() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    for (name, contents) in [("replaced", Some("another program")), ("gone", None)] {
        let program = folder.path().join(name);
        if let Some(contents) = contents {
            std::fs::write(&program, contents).unwrap();
        }
        runtime.block_on(async {
            let (sender, events) = mpsc::unbounded_channel();
            let launch = Launch { running: Some("/bin/cat".into()), ..Launch::of(program) };
            let clock = Arc::new(SystemClock(start_of_time()));
            let mut desk = Desk { popover: Popover::new(launch, clock, sender), events };
            desk.popover.show(view(), Style::Popup, None);
            // `cat popover` runs: it knows no such file.
            let ending = desk.hear_ended().await;
            assert!(
                matches!(&ending, Ending::Crashed(cause) if cause.contains("exit status: 1")),
                "{name}: {ending:?}"
            );
        });
    }
}

#[test]
fn a_program_that_hangs_in_its_start_is_killed_and_blocks_nobody() {
    use std::os::unix::fs::PermissionsExt;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("hangs");
    std::fs::write(&program, "#!/bin/sh\nexec sleep 1000\n").unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    runtime.block_on(async {
        let (sender, events) = mpsc::unbounded_channel();
        let mut launch = Launch::of(program);
        launch.patience = Duration::from_millis(200);
        launch.farewell = Duration::from_millis(200);
        let clock = Arc::new(SystemClock(start_of_time()));
        let mut desk = Desk { popover: Popover::new(launch, clock, sender), events };
        desk.popover.show(view(), Style::Popup, None);
        for _ in 0..10_000 {
            desk.popover.update(view());
        }
        let ending = desk.hear_ended().await;
        assert!(matches!(&ending, Ending::Crashed(cause) if cause.contains("ready")), "{ending:?}");
        assert!(!desk.popover.is_shown());
    });
}

#[test]
fn a_click_while_the_last_process_takes_its_leave_starts_the_next() {
    use std::os::unix::fs::PermissionsExt;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("slow");
    let marks = folder.path().join("marks");
    let script = format!(
        "#!/bin/sh\necho started >> {0}\necho '{{\"type\":\"ready\"}}'\ncat > /dev/null\necho ended >> {0}\nexec sleep 1000\n",
        marks.display()
    );
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let count =
        |mark: &str| std::fs::read_to_string(&marks).unwrap_or_default().lines().filter(|line| *line == mark).count();
    runtime.block_on(async {
        let (sender, events) = mpsc::unbounded_channel();
        let mut launch = Launch::of(program);
        launch.linger = Duration::from_millis(50);
        // As long as the test: the process is still there at the second click.
        launch.farewell = LIMIT;
        // Between two clicks of a person.
        let clock = Arc::new(SteppingClock(AtomicU64::new(0)));
        let mut desk = Desk { popover: Popover::new(launch, clock, sender), events };
        assert_eq!(desk.popover.click(click(), view), Clicked::Shown);
        desk.hear("ready", |event| matches!(event, PopoverEvent::Message(FromPopover::Ready)).then_some(())).await;
        assert_eq!(desk.popover.click(click(), view), Clicked::Hidden);
        until("the end of its input", || (count("ended") == 1).then_some(())).await;
        assert_eq!(desk.popover.click(click(), view), Clicked::Shown);
        until("the second process", || (count("started") == 2).then_some(())).await;
        assert!(desk.popover.is_shown());
    });
}

#[expect(clippy::disallowed_methods, reason = "the clock of the test starts here")]
fn start_of_time() -> Instant {
    Instant::now()
}
