//! The resident program's connection to one popover process, from the process's start to its end: messages both ways, the
//! time it stays alive hidden, its exit status. Must not know when to show or hide.

use std::ops::ControlFlow;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use partner_balance_core::clock::Clock;
use partner_balance_engine::messages::FromPopover;
use partner_balance_platform::environment::withhold_own;
use tokio::io::AsyncWriteExt;
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::timeout;

use super::launch::Launch;
use super::line::Lines;
use super::outbox::Outbox;
use super::parent::{Ending, PopoverEvent, Role};
use super::report::{HiddenReason, Report};
use super::style::{AS_WINDOW, HEIGHT, Style};
use super::toggle::PopoverState;

/// Where a toolkit looks for an activation token. A token is good once: one that this process was started with is not
/// passed on.
const ACTIVATION_VARIABLES: [&str; 2] = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"];

/// Starts a popover process; the page's `height` in CSS pixels, if it is known. Its standard error is ours: it says nothing
/// about accounts.
///
/// # Errors
/// The system can't start it.
pub fn spawn(
    launch: &Launch,
    style: Style,
    height: Option<f64>,
    activation_token: Option<&str>,
) -> std::io::Result<Child> {
    let mut command = command(launch);
    command.arg("popover");
    for name in ACTIVATION_VARIABLES {
        match activation_token {
            Some(token) => command.env(name, token),
            None => command.env_remove(name),
        };
    }
    match style {
        Style::Popup => {}
        Style::Window => {
            command.arg(AS_WINDOW);
        }
    }
    if let Some(height) = height {
        command.arg(HEIGHT).arg(height.to_string());
    }
    withhold_own(command.as_std_mut());
    // The web engine paints in software here; the graphics library would still leave an empty cache in the user's home.
    command.env("MESA_SHADER_CACHE_DISABLE", "true");
    // For the same reason the web engine needs no graphics card: opening it is a sixth of the time to the first paint, and
    // with some drivers nothing is painted.
    command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true).spawn()
}

fn command(launch: &Launch) -> Command {
    match &launch.running {
        Some(running) if !is_same_file(running, &launch.program) => {
            #[cfg_attr(not(unix), expect(unused_mut, reason = "only there a program may have another name"))]
            let mut command = Command::new(running);
            #[cfg(unix)]
            command.arg0(&launch.program);
            command
        }
        _ => Command::new(&launch.program),
    }
}

/// Whether two paths are of the same file. If that can't be determined, yes.
fn is_same_file(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let identity = |path: &Path| path.metadata().map(|file| (file.dev(), file.ino())).ok();
        identity(one).is_none() || identity(one) == identity(other)
    }
    #[cfg(not(unix))]
    {
        let _ = (one, other);
        true
    }
}

/// A connection to one process.
pub struct Connection {
    pub(super) launch: Launch,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) events: mpsc::UnboundedSender<PopoverEvent>,
    pub(super) outbox: Arc<Outbox>,
    pub(super) state: watch::Sender<PopoverState>,
    pub(super) role: watch::Receiver<Role>,
    /// How many `Show` messages the process was sent.
    pub(super) show_requests: Arc<AtomicU64>,
    /// Sent at the first paint; dropped when there will be none.
    pub(super) painted: Option<oneshot::Sender<()>>,
    /// The last report that the window was hidden: why, and after how many `Show` messages.
    pub(super) hidden: Option<(HiddenReason, u64)>,
}

impl Connection {
    /// Passes messages until either side ends the connection, then waits for the process to exit.
    pub async fn run(mut self, mut child: Child, state: watch::Receiver<PopoverState>) {
        let ending = match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => {
                let (outbox, launch) = (Arc::clone(&self.outbox), self.launch.clone());
                tokio::select! {
                    ending = write_messages(&outbox, input, launch.response_timeout) => ending,
                    ending = self.read_messages(output) => ending,
                    () = linger_expired(state, launch.linger) => Ending::Dismissed,
                }
            }
            _ => Ending::Crashed("it has no pipes".to_owned()),
        };
        // Its input was closed with the select: it can show nothing more, and a click from now on must start another process.
        self.state.send_replace(PopoverState::Gone);
        let status = match timeout(self.launch.exit_timeout, child.wait()).await {
            Ok(Ok(status)) => status.to_string(),
            Ok(Err(error)) => error.to_string(),
            Err(_) => {
                let _ = child.kill().await;
                "killed".to_owned()
            }
        };
        let ending = match ending {
            Ending::Crashed(cause) => Ending::Crashed(format!("{cause} ({status})")),
            Ending::Dismissed | Ending::NotStarted(_) | Ending::NoWebView => ending,
        };
        if self.is_current() {
            let _ = self.events.send(PopoverEvent::Ended { ending });
        }
    }

    /// Passes on the process's messages until its output ends.
    async fn read_messages(&mut self, output: ChildStdout) -> Ending {
        let mut lines = Lines::new(output);
        // The first line says that the page has loaded. A process that doesn't send it hangs.
        let mut line = match timeout(self.launch.response_timeout, lines.next()).await {
            Ok(line) => line,
            Err(_) => return Ending::Crashed("it didn't get ready".to_owned()),
        };
        loop {
            match line {
                Ok(Some(line)) => {
                    if self.on_line(line).is_break() {
                        return Ending::Dismissed;
                    }
                }
                Ok(None) => return Ending::Crashed("it ended by itself".to_owned()),
                Err(fault) => return Ending::Crashed(fault.to_string()),
            }
            line = lines.next().await;
        }
    }

    /// Passes on one line; breaks after the last one that matters. The line may hold a secret: it must not be kept, nor
    /// appear in an error.
    fn on_line(&mut self, line: &[u8]) -> ControlFlow<()> {
        if let Some(report) = Report::read(line) {
            return self.on_report(report);
        }
        // Page and program are of one build: what can't be read is ignored.
        let Ok(message) = serde_json::from_slice::<FromPopover>(line) else { return ControlFlow::Continue(()) };
        if matches!(message, FromPopover::FormLeft) && !self.is_current() {
            // It is being replaced because its form has closed.
            return ControlFlow::Continue(());
        }
        let _ = self.events.send(PopoverEvent::Message(message));
        ControlFlow::Continue(())
    }

    fn on_report(&mut self, report: Report) -> ControlFlow<()> {
        let event = match report {
            Report::Hidden { reason, show_count } => return self.on_hidden(reason, show_count),
            Report::Shown if !self.is_current() => return ControlFlow::Continue(()),
            Report::Shown => {
                self.state.send_replace(PopoverState::Shown);
                PopoverEvent::Shown
            }
            Report::Painted => {
                if let Some(painted) = self.painted.take() {
                    let _ = painted.send(());
                }
                PopoverEvent::Painted
            }
            Report::HeightSeen { px } => PopoverEvent::HeightSeen { px },
            Report::IconSeen { place } => PopoverEvent::IconSeen { place },
        };
        let _ = self.events.send(event);
        ControlFlow::Continue(())
    }

    /// The window was hidden. Ignored when it has been asked to show again since.
    fn on_hidden(&mut self, reason: HiddenReason, show_count: u64) -> ControlFlow<()> {
        if show_count < self.show_requests.load(Ordering::Relaxed) {
            return ControlFlow::Continue(());
        }
        let before = self.hidden.replace((reason, show_count));
        let role = *self.role.borrow();
        match (role, reason) {
            (Role::Current, _) => {
                self.state.send_replace(PopoverState::Hidden { since: self.clock.now().elapsed, reason });
                // The second report of a showing answers a request to hide that came too late. After a lost focus it is of
                // the click that took it.
                let is_late = before == Some((HiddenReason::Asked, show_count));
                let _ = self.events.send(if is_late { PopoverEvent::HiddenAlready } else { PopoverEvent::Hidden });
                ControlFlow::Continue(())
            }
            // The new process took the focus.
            (Role::Replaced { .. }, HiddenReason::FocusLost) => ControlFlow::Continue(()),
            // The user closed the old window: the new one must close too.
            (Role::Replaced { show_count }, HiddenReason::Asked) => {
                let _ = self.events.send(PopoverEvent::ClosedDuringReplacement { show_count });
                ControlFlow::Break(())
            }
        }
    }

    fn is_current(&self) -> bool {
        *self.role.borrow() == Role::Current
    }
}

/// Writes the messages in the outbox, until the outbox is closed or the process doesn't read.
async fn write_messages(outbox: &Outbox, mut input: ChildStdin, response_timeout: Duration) -> Ending {
    while let Some(message) = outbox.take().await {
        let Ok(mut line) = serde_json::to_vec(&message) else { continue };
        line.push(b'\n');
        match timeout(response_timeout, input.write_all(&line)).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return Ending::Crashed("it closed its input".to_owned()),
            Err(_) => return Ending::Crashed("it doesn't read".to_owned()),
        }
    }
    Ending::Dismissed
}

/// Ends once the popover has been hidden for `linger` without interruption. No timer runs while it is shown.
async fn linger_expired(mut state: watch::Receiver<PopoverState>, linger: Duration) {
    loop {
        let is_hidden = matches!(*state.borrow_and_update(), PopoverState::Hidden { .. });
        if !is_hidden {
            if state.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        } else if timeout(linger, becomes_shown(&mut state)).await.is_err() {
            return;
        }
    }
}

/// Ends when the popover is no longer hidden.
async fn becomes_shown(state: &mut watch::Receiver<PopoverState>) {
    let seen = state.wait_for(|state| !matches!(state, PopoverState::Hidden { .. })).await.is_ok();
    if !seen {
        std::future::pending::<()>().await;
    }
}

#[cfg(test)]
mod tests {
    use partner_balance_core::clock::Moment;

    use super::*;

    struct StoppedClock;

    impl Clock for StoppedClock {
        fn now(&self) -> Moment {
            Moment { wall: jiff::Timestamp::UNIX_EPOCH, elapsed: Duration::ZERO }
        }
    }

    /// A connection to a process that was sent two `Show` messages.
    struct Fixture {
        connection: Connection,
        events: mpsc::UnboundedReceiver<PopoverEvent>,
        role: watch::Sender<Role>,
    }

    impl Fixture {
        fn twice() -> Self {
            let (sender, events) = mpsc::unbounded_channel();
            let (role, role_seen) = watch::channel(Role::Current);
            let connection = Connection {
                launch: Launch::of("unused".into()),
                clock: Arc::new(StoppedClock),
                events: sender,
                outbox: Arc::default(),
                state: watch::channel(PopoverState::Shown).0,
                role: role_seen,
                show_requests: Arc::new(AtomicU64::new(2)),
                painted: None,
                hidden: None,
            };
            Self { connection, events, role }
        }

        fn on_hidden(&mut self, reason: HiddenReason, show_count: u64) -> ControlFlow<()> {
            self.on_report(Report::Hidden { reason, show_count })
        }

        fn on_report(&mut self, report: Report) -> ControlFlow<()> {
            self.connection.on_line(report.line().as_bytes())
        }

        fn state(&self) -> PopoverState {
            *self.connection.state.borrow()
        }
    }

    #[test]
    fn what_went_before_it_was_asked_for_again_is_not_what_is_shown() {
        for reason in [HiddenReason::Asked, HiddenReason::FocusLost] {
            let mut fixture = Fixture::twice();
            assert!(fixture.on_hidden(reason, 1).is_continue());
            assert_eq!(fixture.state(), PopoverState::Shown);
            assert!(fixture.events.try_recv().is_err(), "nobody is told that it closed");
            assert!(fixture.on_report(Report::Shown).is_continue());
            assert!(matches!(fixture.events.try_recv(), Ok(PopoverEvent::Shown)));

            assert!(fixture.on_hidden(reason, 2).is_continue());
            assert_eq!(fixture.state(), PopoverState::Hidden { since: Duration::ZERO, reason });
            let event = fixture.events.try_recv().unwrap();
            assert!(matches!(event, PopoverEvent::Hidden), "{event:?}");
        }
    }

    #[test]
    fn a_request_to_hide_what_the_user_had_closed_is_told_from_one_that_hides() {
        for (before, is_already) in [(HiddenReason::Asked, true), (HiddenReason::FocusLost, false)] {
            let mut fixture = Fixture::twice();
            for (reason, expected) in [(before, false), (HiddenReason::Asked, is_already)] {
                assert!(fixture.on_hidden(reason, 2).is_continue());
                let event = fixture.events.try_recv().unwrap();
                assert_eq!(matches!(event, PopoverEvent::HiddenAlready), expected, "{before:?}: {event:?}");
            }
        }
        // Of two showings each has one.
        let mut fixture = Fixture::twice();
        assert!(fixture.on_hidden(HiddenReason::Asked, 2).is_continue());
        fixture.connection.show_requests.store(3, Ordering::Relaxed);
        assert!(fixture.on_hidden(HiddenReason::Asked, 3).is_continue());
        for _ in 0..2 {
            assert!(matches!(fixture.events.try_recv(), Ok(PopoverEvent::Hidden)));
        }
    }

    #[test]
    fn only_its_kind_makes_a_line_a_report() {
        let mut fixture = Fixture::twice();
        for fields in [r#""reason":"asked","show_count":9"#, r#""px":412.5"#, r#""place":null"#] {
            let of_the_page = format!(r#"{{"type":"refresh",{fields}}}"#);
            assert!(fixture.connection.on_line(of_the_page.as_bytes()).is_continue());
            let event = fixture.events.try_recv().unwrap();
            assert!(matches!(event, PopoverEvent::Message(FromPopover::Refresh { account: None })), "{event:?}");
            assert!(fixture.connection.on_line(format!("{{{fields}}}").as_bytes()).is_continue());
            assert!(fixture.events.try_recv().is_err(), "{fields}");
        }
        assert_eq!(fixture.state(), PopoverState::Shown);
    }

    #[test]
    fn closing_what_is_being_replaced_names_the_showing_that_it_concerns() {
        let mut fixture = Fixture::twice();
        fixture.role.send_replace(Role::Replaced { show_count: 7 });
        assert!(fixture.on_hidden(HiddenReason::FocusLost, 2).is_continue());
        assert!(fixture.on_hidden(HiddenReason::Asked, 1).is_continue());
        assert!(fixture.events.try_recv().is_err());
        assert!(fixture.on_hidden(HiddenReason::Asked, 2).is_break());
        let event = fixture.events.try_recv().unwrap();
        assert!(matches!(event, PopoverEvent::ClosedDuringReplacement { show_count: 7 }), "{event:?}");
    }
}
