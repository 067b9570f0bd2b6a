//! The resident program's side of the popover: starts its process, speaks with it, lets it linger after hiding so that
//! the next click is instant, and ends it. Must not know what is in a view, nor windows.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use partner_balance_core::clock::Clock;
use partner_balance_core::page::ViewModel;
use partner_balance_engine::messages::{
    FromPopover, HiddenReason, IconPlace, Outcome, Point, ShowCause, Showing, ToPopover,
};
use tokio::sync::{mpsc, oneshot, watch};

use super::conversation::{self, Conversation};
use super::outbox::Outbox;
use super::style::Style;
use super::toggle::{Presence, Toggle, on_click};

/// How popover processes are started and how long they may take.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The program; started with the argument `popover`.
    pub program: PathBuf,
    /// The file of the running program, if that is the one to start: it can be had when `program` is gone or another one,
    /// after an upgrade.
    pub running: Option<PathBuf>,
    /// How long a hidden process lives on.
    pub linger: Duration,
    /// How long a process may take to be ready, or to read a message, before it counts as hung.
    pub patience: Duration,
    /// How long a process may take to end once its input has ended.
    pub farewell: Duration,
}

impl Launch {
    /// This program itself, with the usual times.
    ///
    /// # Errors
    /// The system doesn't tell the program's path.
    pub fn own() -> std::io::Result<Self> {
        let running = cfg!(target_os = "linux").then(|| PathBuf::from("/proc/self/exe"));
        Ok(Self { running, ..Self::of(std::env::current_exe()?) })
    }

    /// A program with the usual times.
    pub fn of(program: PathBuf) -> Self {
        Self {
            program,
            running: None,
            linger: Duration::from_secs(20),
            patience: Duration::from_secs(15),
            farewell: Duration::from_secs(1),
        }
    }
}

/// What the resident program hears of the popover.
#[derive(Debug)]
pub enum PopoverEvent {
    /// The page, or its process, said something.
    Message(FromPopover),
    /// The user closed the process that another one is taking the place of, and means that one too.
    ReplacedClosed {
        /// The showing that the two have in common, for [`Popover::hide_showing`].
        showing: u64,
    },
    /// The window is on the screen; what it shows may be older than the newest view.
    Shown,
    /// The page has another height, for [`Popover::remember_height`].
    HeightSeen {
        /// In CSS pixels.
        px: f64,
    },
    /// What was shown last is on the screen.
    Painted,
    /// The popover's process is gone. The next click starts a new one.
    Ended {
        /// Why.
        ending: Ending,
    },
}

/// Why a popover process is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It was hidden long enough, or told to end.
    Dismissed,
    /// It couldn't be started; the system's error.
    NotStarted(String),
    /// It ended by itself, hung, or spoke nonsense: the cause, without anything that it said.
    Crashed(String),
}

/// A click on the tray icon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IconClick {
    /// Where the tray says it was, in physical pixels.
    pub at: Option<Point>,
    /// The desktop's leave to take the keyboard, if it gave one.
    pub activation_token: Option<String>,
}

/// What a click did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clicked {
    /// The popover is on its way to the screen.
    Shown,
    /// The popover goes.
    Hidden,
    /// The popover stays as it is: this very click had opened or closed it.
    Left,
}

/// The popover as the resident program sees it. Needs a tokio runtime with I/O and time around its calls.
pub struct Popover {
    launch: Launch,
    clock: Arc<dyn Clock>,
    events: mpsc::UnboundedSender<PopoverEvent>,
    current: Option<Link>,
    /// Where the icon was when it was last clicked.
    icon: Option<IconPlace>,
    /// How high the page was last, in CSS pixels.
    height: Option<f64>,
    /// When the tray last told of a click, on the clock that never jumps.
    clicked_at: Option<Duration>,
    /// How often a popover came to the screen or took another's place there.
    showings: u64,
}

/// The hold on one popover process; let go, the process ends.
struct Link {
    style: Style,
    outbox: Arc<Outbox>,
    presence: watch::Sender<Presence>,
    /// Told when a successor takes over.
    superseded: watch::Sender<Succession>,
    /// How often it was told to show itself.
    asked: Arc<AtomicU64>,
}

/// Whether a process speaks for the popover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Succession {
    /// It is the popover.
    Current,
    /// Another process is taking its place.
    Superseded {
        /// For which showing.
        showing: u64,
    },
}

impl Drop for Link {
    fn drop(&mut self) {
        self.outbox.close();
    }
}

impl Popover {
    /// A popover without a process. What it says arrives at `events`.
    pub fn new(launch: Launch, clock: Arc<dyn Clock>, events: mpsc::UnboundedSender<PopoverEvent>) -> Self {
        Self { launch, clock, events, current: None, icon: None, height: None, clicked_at: None, showings: 0 }
    }

    /// From now on the popover opens where the icon is, whatever opens it.
    pub fn remember_icon(&mut self, icon: IconPlace) {
        self.icon = Some(icon);
    }

    /// From now on a new popover is made for a page of this height, in CSS pixels.
    pub fn remember_height(&mut self, px: f64) {
        self.height = Some(px);
    }

    /// A click on the tray icon: shows, hides, or leaves what this click itself has shown or hidden. `view` is asked for
    /// only to show.
    pub fn click(&mut self, click: IconClick, view: impl FnOnce() -> ViewModel) -> Clicked {
        let now = self.clock.now().elapsed;
        let last = self.clicked_at.replace(now);
        match on_click(self.presence(), last, now) {
            Toggle::Hide => {
                self.hide();
                Clicked::Hidden
            }
            Toggle::Leave => Clicked::Left,
            Toggle::Show => {
                self.present(view(), ShowCause::IconClicked { at: click.at }, Style::Popup, click.activation_token);
                Clicked::Shown
            }
        }
    }

    /// Shows the popover with this view, where the icon was last. A process that still lingers is used again.
    pub fn show(&mut self, view: ViewModel, style: Style, activation_token: Option<String>) {
        self.present(view, ShowCause::Requested, style, activation_token);
    }

    fn present(&mut self, view: ViewModel, cause: ShowCause, style: Style, activation_token: Option<String>) {
        self.showings += 1;
        let reusable = self.current.take().filter(|link| link.is_alive() && link.style == style);
        let link = match reusable {
            Some(link) => {
                link.outbox.put(ToPopover::View { view: Box::new(view) });
                Some(link)
            }
            None => self.start(view, style, activation_token.as_deref(), None),
        };
        if let Some(link) = &link {
            link.show(Showing { cause, icon: self.icon, activation_token });
        }
        self.current = link;
    }

    /// Hides the popover. Its process lingers and then ends.
    pub fn hide(&mut self) {
        let Some(link) = &self.current else { return };
        if *link.presence.borrow() == Presence::Shown {
            link.outbox.put(ToPopover::Hide);
            let hidden = Presence::Hidden { since: self.clock.now().elapsed, reason: HiddenReason::Asked };
            link.presence.send_replace(hidden);
        }
    }

    /// Hides the popover unless it was shown again since.
    pub fn hide_showing(&mut self, showing: u64) {
        if self.showings == showing {
            self.hide();
        }
    }

    /// The view has changed. A hidden popover isn't woken: it gets the newest view when it is shown.
    pub fn update(&self, view: ViewModel) {
        if let Some(link) = self.current.as_ref().filter(|_| self.is_shown()) {
            link.outbox.put(ToPopover::View { view: Box::new(view) });
        }
    }

    /// Turns the page to the settings.
    pub fn open_settings(&self) {
        if let Some(link) = &self.current {
            link.outbox.put(ToPopover::OpenSettings);
        }
    }

    /// Answers the page's request `id`.
    pub fn reply(&self, id: u32, outcome: Outcome) {
        if let Some(link) = &self.current {
            link.outbox.put(ToPopover::Reply { id, outcome });
        }
    }

    /// Puts a new process in the place of the present one, which ends as soon as the new one is on the screen: the
    /// process that saw a secret is gone then. A popover that isn't shown just ends.
    pub fn replace(&mut self, view: ViewModel) {
        let is_shown = self.is_shown();
        let Some(old) = self.current.take() else { return };
        if !is_shown {
            return;
        }
        self.showings += 1;
        old.superseded.send_replace(Succession::Superseded { showing: self.showings });
        let link = self.start(view, old.style, None, Some(old));
        if let Some(link) = &link {
            link.show(Showing { cause: ShowCause::Requested, icon: self.icon, activation_token: None });
        }
        self.current = link;
    }

    /// Ends the popover's process now.
    pub fn end(&mut self) {
        self.current = None;
    }

    /// Whether the popover is on the screen or on its way there.
    pub fn is_shown(&self) -> bool {
        self.presence() == Presence::Shown
    }

    fn presence(&self) -> Presence {
        self.current.as_ref().map_or(Presence::Gone, |link| *link.presence.borrow())
    }

    /// Starts a process that paints `view` first. `predecessor` is let go once the new one is on the screen.
    fn start(
        &self,
        view: ViewModel,
        style: Style,
        activation_token: Option<&str>,
        predecessor: Option<Link>,
    ) -> Option<Link> {
        let child = match conversation::spawn(&self.launch, style, self.height, activation_token) {
            Ok(child) => child,
            Err(error) => {
                let ending = Ending::NotStarted(error.to_string());
                let _ = self.events.send(PopoverEvent::Ended { ending });
                return None;
            }
        };
        let outbox = Arc::new(Outbox::default());
        outbox.put(ToPopover::View { view: Box::new(view) });
        let (presence, presence_seen) = watch::channel(Presence::Shown);
        let (superseded, succession) = watch::channel(Succession::Current);
        let (painted, first_paint) = oneshot::channel();
        let asked = Arc::new(AtomicU64::new(0));
        if predecessor.is_some() {
            let patience = self.launch.patience;
            tokio::spawn(async move {
                // Painted, ended, or hung: in each case the old process has no place left.
                let _ = tokio::time::timeout(patience, first_paint).await;
                drop(predecessor);
            });
        }
        let conversation = Conversation {
            launch: self.launch.clone(),
            clock: Arc::clone(&self.clock),
            events: self.events.clone(),
            outbox: Arc::clone(&outbox),
            presence: presence.clone(),
            succession,
            asked: Arc::clone(&asked),
            painted: Some(painted),
        };
        tokio::spawn(conversation.hold(child, presence_seen));
        Some(Link { style, outbox, presence, superseded, asked })
    }
}

impl Link {
    fn show(&self, showing: Showing) {
        // Before the process can hear of it: what it says of an earlier one must not be taken for this.
        self.asked.fetch_add(1, Ordering::Relaxed);
        self.outbox.put(ToPopover::Show { showing });
        self.presence.send_replace(Presence::Shown);
    }

    fn is_alive(&self) -> bool {
        *self.presence.borrow() != Presence::Gone
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

    #[test]
    fn a_hide_concerns_the_showing_it_was_meant_for() {
        let launch = Launch::of("unused".into());
        let mut popover = Popover::new(launch, Arc::new(StoppedClock), mpsc::unbounded_channel().0);
        let link = Link {
            style: Style::Popup,
            outbox: Arc::default(),
            presence: watch::channel(Presence::Shown).0,
            superseded: watch::channel(Succession::Current).0,
            asked: Arc::default(),
        };
        popover.current = Some(link);
        popover.showings = 2;
        popover.hide_showing(1);
        assert!(popover.is_shown(), "it was shown again since");
        popover.hide_showing(2);
        assert!(!popover.is_shown());
    }
}
