//! The one loop: takes what happens, lets the monitor decide, performs the effects through the ports and shows the
//! view. Owns the order of things and nothing else: decisions live in `monitor` and `view`, words in `text`.

mod connecting;
mod effects;
mod missing_tray;
mod settings_changes;
#[cfg(test)]
mod tests;
mod watching;

use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::account::{AccountId, Balance, PastedToken};
use partner_balance_core::alerts::{AlertMemory, Threshold};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::{Clock, Timer};
use partner_balance_core::fault::Fault;
use partner_balance_core::monitor::{Context, Event, State};
use partner_balance_core::page::{Problem, Remedy};
use partner_balance_core::schedule::Jitter;
use partner_balance_core::text::{self, Formats, Outlook};
use partner_balance_core::view::{self, Privacy, Scene, View};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

use crate::access::{Access, Tested};
use crate::desktop::{Autostart, Desktop, NotTaken};
use crate::environment::Environment;
use crate::history::ReadingStore;
use crate::messages::{FromPopover, Outcome};
use crate::portal::PortalFactory;
use crate::secrets::SecretStore;
use crate::settings::{Settings, SettingsFile};
use crate::told_once::ToldOnce;

use connecting::Stored;
use missing_tray::MissingTray;

/// The account of the built-in simulator: never on disk.
const DEMO_ACCOUNT: &str = "demo";

/// How the program was started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// With a window, which tells of a missing tray itself.
    WithWindow,
    /// Without one, as at login.
    InBackground,
}

/// Everything the runner reaches the world through.
pub struct Ports {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Waiting.
    pub timer: Arc<dyn Timer>,
    /// The keychain.
    pub secrets: Arc<dyn SecretStore>,
    /// The way to portals.
    pub portals: Arc<dyn PortalFactory>,
    /// Readings and alert memory on disk.
    pub readings: Box<dyn ReadingStore>,
    /// Icon, popover, notifications.
    pub desktop: Arc<dyn Desktop>,
    /// Whether the user knows that there is no tray; none where that is not to be told.
    pub missing_tray: Option<ToldOnce>,
    /// How the program was started.
    pub start: Start,
    /// Settings on disk.
    pub settings: SettingsFile,
    /// The user's number format and time zone.
    pub formats: Formats,
    /// What the environment says.
    pub environment: Environment,
}

/// What happens.
#[derive(Debug)]
pub enum Input {
    /// The page asks for something.
    Page(FromPopover),
    /// The user opens the popover.
    PopoverOpened,
    /// The popover is on the screen.
    PopoverSeen,
    /// The popover is no longer seen.
    PopoverClosed,
    /// "Refresh now" in the menu.
    Refresh,
    /// "Partner Portal" in the menu.
    OpenPortal,
    /// The machine woke up, or its clock was set.
    ClockJumped,
    /// A network has come back.
    NetworkReturned,
    /// A notification server has come.
    NotificationServerAppeared,
    /// The settings file has been written; by this process too.
    SettingsWritten,
    /// Some process has closed the history, which it may have written.
    HistoryClosed,
    /// Whether there is a tray to hold the icon: none when there is, else what this desktop needs for one, a sentence.
    TrayChanged(Option<String>),
    /// The program is to end.
    Quit,
}

/// What a task of the runner has to say when it ends.
#[derive(Debug)]
enum Ended {
    /// A request for the balance.
    Fetch { id: u64, outcome: Result<Balance, Fault> },
    /// An alert's way to the desktop.
    Notice { account: AccountId, threshold: Threshold, outcome: Result<(), NotTaken> },
    /// The test of a credential.
    Test { id: u32, attempt: u64, outcome: Result<Tested, Fault> },
    /// Storing a tested credential.
    Store { id: u32, attempt: u64, stored: Stored },
    /// Removing an account's credentials.
    Forget { id: u32, outcome: Result<(), Fault> },
    /// The way to the desktop of the notice that there is no tray.
    MissingTrayTold { outcome: Result<(), NotTaken> },
}

/// The loop and what it knows.
pub struct Runner {
    ports: Ports,
    settings: Settings,
    settings_problems: Vec<Problem>,
    history_problem: Option<Problem>,
    /// Steps of the alert memory that the disk hasn't taken.
    missed_alerts: Option<AlertMemory>,
    history_notice: Option<Problem>,
    state: State,
    watched: Option<Arc<Access>>,
    demo_url: Option<BaseUrl>,
    identity: Identity,
    tested: Option<Tested>,
    fetch: Option<JoinHandle<()>>,
    test: Option<JoinHandle<()>>,
    /// Whether the keychain is being asked to take a credential that the portal has just accepted.
    is_storing: bool,
    /// Which attempt to connect counts: what an older one brings is thrown away.
    attempt: u64,
    missing_tray: MissingTray,
    /// What the desktop will do at the next login, as it was when last looked at.
    autostart: Autostart,
    popover: PopoverSight,
    shown: Option<View>,
    next_id: u64,
    inputs: UnboundedReceiver<Input>,
    ended: UnboundedReceiver<Ended>,
    sender: UnboundedSender<Ended>,
}

/// What the last token said of its owner.
#[derive(Clone, Debug, Default)]
struct Identity {
    connected_as: Option<String>,
    pasted_token: Option<PastedToken>,
}

/// Whether somebody looks at relative times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PopoverSight {
    Seen,
    Unseen,
}

impl Runner {
    /// A runner and the way to tell it what happens. Touches nothing until it runs.
    #[must_use]
    pub fn new(ports: Ports) -> (Self, UnboundedSender<Input>) {
        let (input_sender, inputs) = unbounded_channel();
        let (sender, ended) = unbounded_channel();
        let runner = Self {
            ports,
            settings: Settings::default(),
            settings_problems: Vec::new(),
            history_problem: None,
            missed_alerts: None,
            history_notice: None,
            state: State::SignedOut,
            watched: None,
            demo_url: None,
            identity: Identity::default(),
            tested: None,
            fetch: None,
            test: None,
            is_storing: false,
            attempt: 0,
            missing_tray: MissingTray::default(),
            autostart: Autostart::Off,
            popover: PopoverSight::Unseen,
            shown: None,
            next_id: 1,
            inputs,
            ended,
            sender,
        };
        (runner, input_sender)
    }

    /// Runs until told to quit.
    pub async fn run(mut self) {
        self.load_settings();
        self.mend_autostart();
        self.open_first_account();
        self.show();
        loop {
            let wake_at = self.wake_at();
            let timer = Arc::clone(&self.ports.timer);
            let sleep = async move {
                match wake_at {
                    Some(at) => timer.sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                input = self.inputs.recv() => match input {
                    Some(Input::Quit) | None => break,
                    Some(input) => self.take(input),
                },
                // Never none: this runner holds a sender.
                Some(ended) = self.ended.recv() => self.take_ended(ended),
                () = sleep => {
                    self.handle(Event::TimerFired);
                    self.tell_of_missing_tray();
                }
            }
            self.show();
        }
    }

    /// When something is to be done or repainted by itself.
    fn wake_at(&self) -> Option<Duration> {
        let repaint = self.next_minute_of_age();
        self.state.wake_at().into_iter().chain(repaint).chain(self.missing_tray.told_at()).min()
    }

    /// When "2 minutes ago" becomes "3 minutes ago", if somebody looks.
    fn next_minute_of_age(&self) -> Option<Duration> {
        if self.popover == PopoverSight::Unseen {
            return None;
        }
        let now = self.ports.clock.now();
        let reading = self.state.active()?.last.as_ref()?;
        let age = Duration::try_from(now.wall.duration_since(reading.fetched_at)).unwrap_or_default();
        let into_minute = Duration::from_secs(age.as_secs() % 60);
        Some(now.elapsed + Duration::from_secs(60) - into_minute)
    }

    fn take(&mut self, input: Input) {
        match input {
            Input::Page(message) => self.take_from_page(message),
            Input::PopoverOpened => {
                self.popover = PopoverSight::Seen;
                self.look_at_autostart();
                self.handle(Event::PopoverOpened);
            }
            Input::PopoverSeen => self.popover = PopoverSight::Seen,
            Input::PopoverClosed => self.popover = PopoverSight::Unseen,
            Input::Refresh => self.handle(Event::RefreshRequested),
            Input::OpenPortal => self.ports.desktop.open_portal(),
            Input::ClockJumped => self.handle(Event::ClockJumped),
            Input::NetworkReturned => self.handle(Event::NetworkReturned),
            Input::NotificationServerAppeared => {
                self.handle(Event::NotificationServerAppeared);
                self.tell_of_missing_tray();
            }
            Input::SettingsWritten => self.take_up_settings(),
            Input::HistoryClosed => self.take_up_history(),
            Input::TrayChanged(needs) => self.take_tray(needs),
            Input::Quit => {}
        }
    }

    fn take_from_page(&mut self, message: FromPopover) {
        match message {
            FromPopover::Refresh => self.handle(Event::RefreshRequested),
            FromPopover::Connect { id, credential } => self.test_credential(id, credential),
            FromPopover::KeepForThisRun { id } => self.keep_for_this_run(id),
            FromPopover::StoreAgain { id } => self.store_again(id),
            FromPopover::TryDemo { id } => self.try_demo(id),
            FromPopover::SaveSettings { id, settings } => self.save_settings(id, &settings),
            FromPopover::Forget { id } => self.forget(id),
            FromPopover::Remedy { remedy: Remedy::TryAgain } => self.try_again(),
            FromPopover::Remedy { remedy: Remedy::OpenPortal } | FromPopover::OpenPortal => {
                self.ports.desktop.open_portal();
            }
            // The page, the popover's process and the shell deal with these themselves.
            FromPopover::Remedy { remedy: Remedy::EnterCredentials | Remedy::KeepForThisRun }
            | FromPopover::Ready
            | FromPopover::Close
            | FromPopover::FormLeft
            | FromPopover::Quit
            | FromPopover::IconSeen { .. }
            | FromPopover::Hidden { .. } => {}
        }
    }

    fn take_ended(&mut self, ended: Ended) {
        match ended {
            Ended::Fetch { id, outcome: Ok(balance) } => {
                if self.state.is_in_flight(id) {
                    self.identify(&balance);
                }
                self.handle(Event::BalanceFetched { id, reading: balance.reading });
            }
            Ended::Fetch { id, outcome: Err(fault) } => {
                tracing::warn!(code = ?fault.code, detail = %fault.detail, request_id = ?fault.request_id, "no balance");
                self.handle(Event::BalanceFailed { id, fault });
            }
            Ended::Notice { account, threshold, outcome } => {
                if self.watched.as_ref().is_some_and(|watched| watched.account == account) {
                    self.handle(match outcome {
                        Ok(()) => Event::AlertTaken { threshold },
                        Err(reason) => {
                            tracing::warn!(%reason, "the alert stays due");
                            Event::AlertNotTaken
                        }
                    });
                }
            }
            Ended::Test { id, attempt, outcome } if attempt == self.attempt => self.take_tested(id, outcome),
            Ended::Store { id, attempt, stored } if attempt == self.attempt => self.take_stored(id, stored),
            Ended::Test { .. } => {}
            // The keychain was quicker than the user who has changed their mind.
            Ended::Store { stored, .. } => self.take_back(stored),
            Ended::Forget { id, outcome } => self.take_forgotten(id, outcome),
            Ended::MissingTrayTold { outcome } => self.take_missing_tray_told(outcome),
        }
    }

    /// One transition and its effects.
    fn handle(&mut self, event: Event) {
        let context = Context {
            now: self.ports.clock.now(),
            interval: self.settings.refresh_interval,
            thresholds: self.account_settings().thresholds,
            jitter: Jitter::new(fastrand::f64()),
            next_id: self.next_id,
        };
        self.next_id += 1;
        let (state, effects) = std::mem::take(&mut self.state).handle(event, &context);
        self.state = state;
        for effect in effects {
            self.perform(effect);
        }
    }

    fn show(&mut self) {
        self.ports.formats.set_zone(self.ports.clock.zone());
        let form = self.form();
        let usual_base_url = self.usual_base_url().to_string();
        let window_note = self.missing_tray.window_note();
        let account = self.account_facts();
        let notices = [&self.history_problem, &self.history_notice].into_iter().flatten().cloned();
        let notices: Vec<_> = self.settings_problems.iter().cloned().chain(notices).collect();
        let view = view::build(&Scene {
            state: &self.state,
            account: account.as_ref(),
            interval: self.settings.refresh_interval,
            privacy: if self.settings.hide_amount { Privacy::Hidden } else { Privacy::Open },
            form: &form,
            notices: &notices,
            busy_text: self.is_storing.then_some(text::STORING),
            window_note: window_note.as_deref(),
            default_base_url: &usual_base_url,
            now: self.ports.clock.now(),
            formats: &self.ports.formats,
        });
        if self.shown.as_ref() != Some(&view) {
            self.ports.desktop.show(&view);
            self.shown = Some(view);
        }
    }

    fn reply(&self, id: u32, outcome: Outcome) {
        self.ports.desktop.reply(id, outcome);
    }

    fn refuse(&self, id: u32, fault: &Fault) {
        let problem = text::problem(fault, &Outlook::InForm);
        self.reply(id, Outcome::Refused { problem: Some(problem), fields: Vec::new() });
    }
}
