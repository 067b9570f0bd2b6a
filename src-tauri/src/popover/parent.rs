//! The resident program's side of the popover: starts its process, sends it messages, keeps it alive for a while after
//! hiding so that the next click is instant, and ends it. Must not know what is in a view, nor windows.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use partner_balance_core::clock::Clock;
use partner_balance_core::language::{Language, Words};
use partner_balance_core::page::ViewModel;
use partner_balance_engine::messages::{
    FromPopover, IconPlace, Outcome, PageLanguage, Point, ShowCause, Showing, ToPopover,
};
use tokio::sync::{mpsc, oneshot, watch};

use super::connection::{self, Connection};
use super::launch::Launch;
use super::outbox::Outbox;
use super::report::HiddenReason;
use super::style::Style;
use super::toggle::{ClickAction, PopoverState, action_for_click};
use super::web_view;

/// What happens to the popover, for the resident program.
#[derive(Debug)]
pub enum PopoverEvent {
    /// The page sent a message.
    Message(FromPopover),
    /// The window was hidden; [`Popover::state`] says why.
    Hidden,
    /// A request to hide found the window closed by the user, for [`Popover::show_for_missed_click`].
    HiddenAlready,
    /// The user closed the old process's window while a new process replaces it: the new one must close too.
    ClosedDuringReplacement {
        /// For [`Popover::hide_unless_shown_again`].
        show_count: u64,
    },
    /// The window is on the screen; what it shows may be older than the newest view.
    Shown,
    /// The page's height has changed, for [`Popover::remember_height`].
    HeightSeen {
        /// In CSS pixels.
        px: f64,
    },
    /// The icon was clicked here, for [`Popover::remember_icon`].
    IconSeen {
        /// Where.
        place: IconPlace,
    },
    /// The page was painted.
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
    /// Not started: the system has no web view.
    NoWebView,
    /// It ended by itself, hung, or sent what can't be read: the cause, without anything that it sent.
    Crashed(String),
}

/// A click on the tray icon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IconClick {
    /// Where the tray says it was, in physical pixels.
    pub at: Option<Point>,
    /// The desktop's activation token, which lets a window take the keyboard focus; if it gave one.
    pub activation_token: Option<String>,
}

/// What a click did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClickEffect {
    /// The popover is being shown.
    Shown,
    /// The popover is being hidden.
    Hidden,
    /// None: this same click has already opened or closed it.
    None,
}

/// The popover as the resident program sees it. Its methods want a tokio runtime with I/O and time.
pub struct Popover {
    launch: Launch,
    clock: Arc<dyn Clock>,
    events: mpsc::UnboundedSender<PopoverEvent>,
    current: Option<ProcessHandle>,
    /// Where the icon was when it was last clicked.
    icon: Option<IconPlace>,
    /// How high the page was last, in CSS pixels.
    height: Option<f64>,
    /// When the tray reported the last click, on the monotonic clock.
    clicked_at: Option<Duration>,
    /// The last click, if it was taken for one to hide the popover.
    hiding_click: Option<IconClick>,
    /// How many times a popover was shown, by a request or in place of another process.
    show_count: u64,
    /// What the page says by itself.
    words: Arc<Words>,
}

/// One popover process; dropped, the process ends.
struct ProcessHandle {
    /// Its number when it was started; none if that is not known. Of a process that has ended it may be another one's.
    #[cfg(windows)]
    process: Option<u32>,
    style: Style,
    outbox: Arc<Outbox>,
    state: watch::Sender<PopoverState>,
    /// Changed when another process replaces this one.
    role: watch::Sender<Role>,
    /// How many `Show` messages it was sent.
    show_requests: Arc<AtomicU64>,
    /// In which language its page speaks; none: it was not sent one yet.
    language: Option<Language>,
}

/// Whether a process is the popover, or an old one that is being replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It is the popover.
    Current,
    /// Another process is taking its place.
    Replaced {
        /// The popover's count when the new process was started.
        show_count: u64,
    },
}

impl Drop for ProcessHandle {
    fn drop(&mut self) {
        self.outbox.close();
    }
}

impl Popover {
    /// A popover without a process.
    pub fn new(
        launch: Launch,
        clock: Arc<dyn Clock>,
        events: mpsc::UnboundedSender<PopoverEvent>,
        words: Arc<Words>,
    ) -> Self {
        Self {
            launch,
            clock,
            events,
            current: None,
            icon: None,
            height: None,
            clicked_at: None,
            hiding_click: None,
            show_count: 0,
            words,
        }
    }

    /// The page's language from the next view on.
    pub fn speak(&mut self, words: Arc<Words>) {
        self.words = words;
    }

    /// Sets where the popover opens when no click says where the icon is.
    pub fn remember_icon(&mut self, icon: IconPlace) {
        self.icon = Some(icon);
    }

    /// Sets the height at which a new popover is made, in CSS pixels.
    pub fn remember_height(&mut self, px: f64) {
        self.height = Some(px);
    }

    /// A click on the tray icon: shows or hides, unless this same click has done that already. `view` is called only to
    /// show.
    pub fn click(&mut self, click: IconClick, view: impl FnOnce() -> ViewModel) -> ClickEffect {
        let now = self.clock.now().elapsed;
        let last = self.clicked_at.replace(now);
        match action_for_click(self.state(), last, now) {
            ClickAction::Hide => {
                self.hide();
                self.hiding_click = Some(click);
                ClickEffect::Hidden
            }
            ClickAction::Ignore => ClickEffect::None,
            ClickAction::Show => {
                self.show_for(click, view());
                ClickEffect::Shown
            }
        }
    }

    /// Shows the popover for a click that was taken for one to hide it, as the report that the user had just closed it was
    /// still on its way. False if there was none.
    pub fn show_for_missed_click(&mut self, view: ViewModel) -> bool {
        let Some(click) = self.hiding_click.take() else { return false };
        self.show_for(click, view);
        true
    }

    fn show_for(&mut self, click: IconClick, view: ViewModel) {
        self.present(view, ShowCause::IconClicked { at: click.at }, Style::Popup, click.activation_token);
    }

    /// Shows the popover with this view, where the icon was last. A hidden process is used again.
    pub fn show(&mut self, view: ViewModel, style: Style, activation_token: Option<String>) {
        self.present(view, ShowCause::Requested, style, activation_token);
    }

    fn present(&mut self, view: ViewModel, cause: ShowCause, style: Style, activation_token: Option<String>) {
        self.show_count += 1;
        self.hiding_click = None;
        let reusable = self.current.take().filter(|handle| handle.is_alive() && handle.style == style);
        let handle = match reusable {
            Some(mut handle) => {
                handle.send(view, &self.words);
                Some(handle)
            }
            None => self.start(view, style, activation_token.as_deref(), None),
        };
        if let Some(handle) = &handle {
            handle.show(Showing { cause, icon: self.icon, activation_token });
        }
        self.current = handle;
    }

    /// Hides the popover. Its process ends some time later.
    pub fn hide(&mut self) {
        let Some(handle) = &self.current else { return };
        if *handle.state.borrow() == PopoverState::Shown {
            handle.outbox.put(ToPopover::Hide);
            let hidden = PopoverState::Hidden { since: self.clock.now().elapsed, reason: HiddenReason::Asked };
            handle.state.send_replace(hidden);
        }
    }

    /// Hides the popover unless it was shown again after `show_count`.
    pub fn hide_unless_shown_again(&mut self, show_count: u64) {
        if self.show_count == show_count {
            self.hide();
        }
    }

    /// The view has changed. A hidden popover is sent nothing: it gets the newest view when it is shown.
    pub fn update(&mut self, view: ViewModel) {
        let is_shown = self.is_shown();
        if let Some(handle) = self.current.as_mut().filter(|_| is_shown) {
            handle.send(view, &self.words);
        }
    }

    /// Turns the page to the settings.
    pub fn open_settings(&self) {
        if let Some(handle) = &self.current {
            handle.outbox.put(ToPopover::OpenSettings);
        }
    }

    /// Answers the page's request `id`.
    pub fn reply(&self, id: u32, outcome: Outcome) {
        if let Some(handle) = &self.current {
            handle.outbox.put(ToPopover::Reply { id, outcome });
        }
    }

    /// Replaces the process, which may have seen a secret, by a new one; it ends as soon as the new one is on the screen. A
    /// popover that isn't shown just ends.
    pub fn replace(&mut self, view: ViewModel) {
        let is_shown = self.is_shown();
        let Some(old) = self.current.take() else { return };
        if !is_shown {
            return;
        }
        self.show_count += 1;
        old.role.send_replace(Role::Replaced { show_count: self.show_count });
        let handle = self.start(view, old.style, None, Some(old));
        if let Some(handle) = &handle {
            handle.show(Showing { cause: ShowCause::Requested, icon: self.icon, activation_token: None });
        }
        self.current = handle;
    }

    /// Ends the popover's process now.
    pub fn end(&mut self) {
        self.current = None;
    }

    /// Whether the popover is on the screen or on its way there.
    pub fn is_shown(&self) -> bool {
        self.state() == PopoverState::Shown
    }

    /// Whether the popover is on the screen, and if it isn't, why.
    pub fn state(&self) -> PopoverState {
        self.current.as_ref().map_or(PopoverState::Gone, |handle| *handle.state.borrow())
    }

    /// Starts a process that paints `view` first. `predecessor` ends once the new one is on the screen.
    fn start(
        &self,
        view: ViewModel,
        style: Style,
        activation_token: Option<&str>,
        predecessor: Option<ProcessHandle>,
    ) -> Option<ProcessHandle> {
        if web_view::is_missing() {
            let _ = self.events.send(PopoverEvent::Ended { ending: Ending::NoWebView });
            return None;
        }
        let child = match connection::spawn(&self.launch, style, self.height, activation_token) {
            Ok(child) => child,
            Err(error) => {
                let ending = Ending::NotStarted(error.to_string());
                let _ = self.events.send(PopoverEvent::Ended { ending });
                return None;
            }
        };
        #[cfg(windows)]
        let process = child.id();
        let outbox = Arc::new(Outbox::default());
        let (state, state_seen) = watch::channel(PopoverState::Shown);
        let (role, role_seen) = watch::channel(Role::Current);
        let (painted, first_paint) = oneshot::channel();
        let show_requests = Arc::new(AtomicU64::new(0));
        if predecessor.is_some() {
            let response_timeout = self.launch.response_timeout;
            tokio::spawn(async move {
                // Whether the new process has painted, ended or hangs: the old one ends.
                let _ = tokio::time::timeout(response_timeout, first_paint).await;
                drop(predecessor);
            });
        }
        let connection = Connection {
            launch: self.launch.clone(),
            clock: Arc::clone(&self.clock),
            events: self.events.clone(),
            outbox: Arc::clone(&outbox),
            state: state.clone(),
            role: role_seen,
            show_requests: Arc::clone(&show_requests),
            painted: Some(painted),
            hidden: None,
        };
        let mut handle = ProcessHandle {
            #[cfg(windows)]
            process,
            style,
            outbox,
            state,
            role,
            show_requests,
            language: None,
        };
        handle.send(view, &self.words);
        tokio::spawn(connection.run(child, state_seen));
        Some(handle)
    }
}

impl ProcessHandle {
    /// Sends a view, and the language of the page if it was not sent before.
    fn send(&mut self, view: ViewModel, words: &Words) {
        let is_new = self.language.replace(words.language()) != Some(words.language());
        let language = is_new.then(|| Box::new(PageLanguage::of(words)));
        self.outbox.put(ToPopover::View { view: Box::new(view), language });
    }

    fn show(&self, showing: Showing) {
        // The user dealt with this process: without its leave the other one's window would stay behind.
        #[cfg(windows)]
        if let Some(process) = self.process {
            crate::windows_calls::allow_foreground(process);
        }
        // Counted before it is sent: a report about an earlier `Show` must not be taken for one about this.
        self.show_requests.fetch_add(1, Ordering::Relaxed);
        self.outbox.put(ToPopover::Show { showing });
        self.state.send_replace(PopoverState::Shown);
    }

    fn is_alive(&self) -> bool {
        *self.state.borrow() != PopoverState::Gone
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

    fn words(language: Language) -> Arc<Words> {
        Arc::new(Words::new(language, "en-GB"))
    }

    /// A popover on the screen, whose page was sent nothing yet.
    fn shown() -> Popover {
        let launch = Launch::of("unused".into());
        let events = mpsc::unbounded_channel().0;
        let mut popover = Popover::new(launch, Arc::new(StoppedClock), events, words(Language::English));
        popover.current = Some(ProcessHandle {
            #[cfg(windows)]
            process: None,
            style: Style::Popup,
            outbox: Arc::default(),
            state: watch::channel(PopoverState::Shown).0,
            role: watch::channel(Role::Current).0,
            show_requests: Arc::default(),
            language: None,
        });
        popover
    }

    #[test]
    fn a_hide_concerns_the_showing_it_was_meant_for() {
        let mut popover = shown();
        popover.show_count = 2;
        popover.hide_unless_shown_again(1);
        assert!(popover.is_shown(), "it was shown again since");
        popover.hide_unless_shown_again(2);
        assert!(!popover.is_shown());
    }

    #[tokio::test]
    async fn the_page_s_language_goes_with_the_first_view_and_again_when_it_has_changed() {
        let mut popover = shown();
        let outbox = Arc::clone(&popover.current.as_ref().unwrap().outbox);
        let view: ViewModel = serde_json::from_str(include_str!("../../../ui/tests/gallery/normal.json")).unwrap();
        for (spoken, sent) in [
            (None, Some("en")),
            (None, None),
            (Some(Language::German), Some("de")),
            (Some(Language::German), None),
            (Some(Language::English), Some("en")),
        ] {
            if let Some(language) = spoken {
                popover.speak(words(language));
            }
            popover.update(view.clone());
            let Some(ToPopover::View { language, .. }) = outbox.take().await else { panic!("{spoken:?}") };
            assert_eq!(language.map(|language| language.lang).as_deref(), sent, "{spoken:?}");
        }
    }
}
