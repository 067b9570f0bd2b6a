//! One popover process from its start to its end: lines down, lines up, the time it may linger, and its reaping.
//! Must not know when to show or hide.

use std::ops::ControlFlow;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use partner_balance_core::clock::Clock;
use partner_balance_engine::messages::{FromPopover, HiddenReason};
use partner_balance_platform::environment::withhold_own;
use tokio::io::AsyncWriteExt;
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::timeout;

use super::line::Lines;
use super::outbox::Outbox;
use super::parent::{Ending, Launch, PopoverEvent, Succession};
use super::report;
use super::style::{AS_WINDOW, HEIGHT, Style};
use super::toggle::Presence;

/// How a toolkit takes the desktop's leave to show itself. Each is good once, and what this process was started with is
/// not the child's.
const ACTIVATION: [&str; 2] = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"];

/// Starts a popover process; the page's `height` in CSS pixels, if it is known. Its error output goes where ours goes: it says nothing about accounts.
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
    for name in ACTIVATION {
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
    // The engine paints by software here; the graphics library would still leave an empty cache in the user's home.
    command.env("MESA_SHADER_CACHE_DISABLE", "true");
    // For the same reason nothing is lost without the engine's way to the graphics card, and opening it is a sixth of
    // the time to the first paint. Some drivers paint nothing that way.
    command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true).spawn()
}

fn command(launch: &Launch) -> Command {
    match &launch.running {
        Some(running) if !is_same_file(running, &launch.program) => {
            let mut command = Command::new(running);
            #[cfg(unix)]
            command.arg0(&launch.program);
            command
        }
        _ => Command::new(&launch.program),
    }
}

/// Whether two paths lead to one file. Where that can't be told they count as one.
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

/// What is needed to speak with one process.
pub struct Conversation {
    pub(super) launch: Launch,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) events: mpsc::UnboundedSender<PopoverEvent>,
    pub(super) outbox: Arc<Outbox>,
    pub(super) presence: watch::Sender<Presence>,
    pub(super) succession: watch::Receiver<Succession>,
    /// How often the process was told to show the popover.
    pub(super) asked: Arc<AtomicU64>,
    /// Told at the first paint, or dropped when there will be none.
    pub(super) painted: Option<oneshot::Sender<()>>,
}

impl Conversation {
    /// Speaks with the process until one of the two ends it, and waits for its end.
    pub async fn hold(mut self, mut child: Child, presence: watch::Receiver<Presence>) {
        let ending = match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => {
                let (outbox, launch) = (Arc::clone(&self.outbox), self.launch.clone());
                tokio::select! {
                    ending = write_down(&outbox, input, launch.patience) => ending,
                    ending = self.read_up(output) => ending,
                    () = lingered(presence, launch.linger) => Ending::Dismissed,
                }
            }
            _ => Ending::Crashed("it has no pipes".to_owned()),
        };
        // Its input has ended with the select: it can show nothing more, and a click meanwhile must start another.
        self.presence.send_replace(Presence::Gone);
        let status = match timeout(self.launch.farewell, child.wait()).await {
            Ok(Ok(status)) => status.to_string(),
            Ok(Err(error)) => error.to_string(),
            Err(_) => {
                let _ = child.kill().await;
                "killed".to_owned()
            }
        };
        let ending = match ending {
            Ending::Crashed(cause) => Ending::Crashed(format!("{cause} ({status})")),
            Ending::Dismissed | Ending::NotStarted(_) => ending,
        };
        if self.is_current() {
            let _ = self.events.send(PopoverEvent::Ended { ending });
        }
    }

    /// Passes on what the process says, until it says no more.
    async fn read_up(&mut self, output: ChildStdout) -> Ending {
        let mut lines = Lines::new(output);
        // The first line says that the page is there; a process that can't say it is stuck in its start.
        let mut line = match timeout(self.launch.patience, lines.next()).await {
            Ok(line) => line,
            Err(_) => return Ending::Crashed("it didn't get ready".to_owned()),
        };
        loop {
            match line {
                Ok(Some(line)) => {
                    if self.hear(line).is_break() {
                        return Ending::Dismissed;
                    }
                }
                Ok(None) => return Ending::Crashed("it ended by itself".to_owned()),
                Err(fault) => return Ending::Crashed(fault.to_string()),
            }
            line = lines.next().await;
        }
    }

    /// Passes on one line; breaks after the last one that matters. What the line holds must not be kept, and not be
    /// told in an error.
    fn hear(&mut self, line: &[u8]) -> ControlFlow<()> {
        if line == report::SHOWN.as_bytes() {
            if self.is_current() {
                self.presence.send_replace(Presence::Shown);
                let _ = self.events.send(PopoverEvent::Shown);
            }
            return ControlFlow::Continue(());
        }
        if line == report::PAINTED.as_bytes() {
            if let Some(painted) = self.painted.take() {
                let _ = painted.send(());
            }
            let _ = self.events.send(PopoverEvent::Painted);
            return ControlFlow::Continue(());
        }
        if let Some(report::HeightSeen { px }) = report::HeightSeen::read(line) {
            let _ = self.events.send(PopoverEvent::HeightSeen { px });
            return ControlFlow::Continue(());
        }
        if let Some(hidden) = report::Hidden::read(line) {
            return self.hear_hidden(hidden);
        }
        // Nothing to do about what can't be read: page and program are of one build.
        let Ok(message) = serde_json::from_slice::<FromPopover>(line) else { return ControlFlow::Continue(()) };
        if matches!(message, FromPopover::FormLeft) && !self.is_current() {
            // Its form's end is why it is being replaced.
            return ControlFlow::Continue(());
        }
        let _ = self.events.send(PopoverEvent::Message(message));
        ControlFlow::Continue(())
    }

    /// The window went. When it was asked for again meanwhile, that is the past.
    fn hear_hidden(&self, report::Hidden { reason, showing }: report::Hidden) -> ControlFlow<()> {
        if showing < self.asked.load(Ordering::Relaxed) {
            return ControlFlow::Continue(());
        }
        let succession = *self.succession.borrow();
        match (succession, reason) {
            (Succession::Current, _) => {
                self.presence.send_replace(Presence::Hidden { since: self.clock.now().elapsed, reason });
                let _ = self.events.send(PopoverEvent::Message(FromPopover::Hidden { reason }));
                ControlFlow::Continue(())
            }
            // The successor took the focus.
            (Succession::Superseded { .. }, HiddenReason::FocusLost) => ControlFlow::Continue(()),
            // The user closed what is being replaced, and means the successor too.
            (Succession::Superseded { showing }, HiddenReason::Asked) => {
                let _ = self.events.send(PopoverEvent::ReplacedClosed { showing });
                ControlFlow::Break(())
            }
        }
    }

    fn is_current(&self) -> bool {
        *self.succession.borrow() == Succession::Current
    }
}

/// Writes what is in the outbox, until the outbox is closed or the process doesn't read.
async fn write_down(outbox: &Outbox, mut input: ChildStdin, patience: Duration) -> Ending {
    while let Some(message) = outbox.take().await {
        let Ok(mut line) = serde_json::to_vec(&message) else { continue };
        line.push(b'\n');
        match timeout(patience, input.write_all(&line)).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return Ending::Crashed("it closed its input".to_owned()),
            Err(_) => return Ending::Crashed("it doesn't read".to_owned()),
        }
    }
    Ending::Dismissed
}

/// Ends once the popover has been hidden for `linger` without a break. No timer runs while it is shown.
async fn lingered(mut presence: watch::Receiver<Presence>, linger: Duration) {
    loop {
        let is_hidden = matches!(*presence.borrow_and_update(), Presence::Hidden { .. });
        if !is_hidden {
            if presence.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        } else if timeout(linger, becomes_shown(&mut presence)).await.is_err() {
            return;
        }
    }
}

/// Ends when the popover is no longer hidden.
async fn becomes_shown(presence: &mut watch::Receiver<Presence>) {
    let seen = presence.wait_for(|presence| !matches!(presence, Presence::Hidden { .. })).await.is_ok();
    if !seen {
        std::future::pending::<()>().await;
    }
}

#[cfg(test)]
mod tests {
    use partner_balance_core::clock::Moment;

    use super::*;

    const SHOWN: &[u8] = report::SHOWN.as_bytes();

    struct StoppedClock;

    impl Clock for StoppedClock {
        fn now(&self) -> Moment {
            Moment { wall: jiff::Timestamp::UNIX_EPOCH, elapsed: Duration::ZERO }
        }
    }

    /// With a process that was told twice to show the popover.
    struct Told {
        conversation: Conversation,
        events: mpsc::UnboundedReceiver<PopoverEvent>,
        succession: watch::Sender<Succession>,
    }

    impl Told {
        fn twice() -> Self {
            let (sender, events) = mpsc::unbounded_channel();
            let (succession, succession_seen) = watch::channel(Succession::Current);
            let conversation = Conversation {
                launch: Launch::of("unused".into()),
                clock: Arc::new(StoppedClock),
                events: sender,
                outbox: Arc::default(),
                presence: watch::channel(Presence::Shown).0,
                succession: succession_seen,
                asked: Arc::new(AtomicU64::new(2)),
                painted: None,
            };
            Self { conversation, events, succession }
        }

        fn hear_hidden(&mut self, reason: HiddenReason, showing: u64) -> ControlFlow<()> {
            self.conversation.hear(report::Hidden { reason, showing }.line().as_bytes())
        }

        fn presence(&self) -> Presence {
            *self.conversation.presence.borrow()
        }
    }

    #[test]
    fn what_went_before_it_was_asked_for_again_is_not_what_is_shown() {
        for reason in [HiddenReason::Asked, HiddenReason::FocusLost] {
            let mut told = Told::twice();
            assert!(told.hear_hidden(reason, 1).is_continue());
            assert_eq!(told.presence(), Presence::Shown);
            assert!(told.events.try_recv().is_err(), "nobody is told that it closed");
            assert!(told.conversation.hear(SHOWN).is_continue());
            assert!(matches!(told.events.try_recv(), Ok(PopoverEvent::Shown)));

            assert!(told.hear_hidden(reason, 2).is_continue());
            assert_eq!(told.presence(), Presence::Hidden { since: Duration::ZERO, reason });
            let told = told.events.try_recv().unwrap();
            assert!(matches!(told, PopoverEvent::Message(FromPopover::Hidden { .. })), "{told:?}");
        }
    }

    #[test]
    fn closing_what_is_being_replaced_names_the_showing_that_it_concerns() {
        let mut told = Told::twice();
        told.succession.send_replace(Succession::Superseded { showing: 7 });
        assert!(told.hear_hidden(HiddenReason::FocusLost, 2).is_continue());
        assert!(told.hear_hidden(HiddenReason::Asked, 1).is_continue());
        assert!(told.events.try_recv().is_err());
        assert!(told.hear_hidden(HiddenReason::Asked, 2).is_break());
        let told = told.events.try_recv().unwrap();
        assert!(matches!(told, PopoverEvent::ReplacedClosed { showing: 7 }), "{told:?}");
    }
}
