//! The main loop: receives inputs and results, passes them to the monitor of each account, performs the effects
//! through the ports and shows the view. Decisions are in `monitor` and `view`, texts in `text`.

mod accounts;
mod alert_requests;
mod charts;
mod connect_effects;
mod effects;
mod file_calls;
mod forecasts;
mod kept_credentials;
mod language;
mod missing_tray;
mod notices;
mod settings_changes;
mod several;
mod task_results;
#[cfg(test)]
mod tests;
mod updates;
mod views;
mod waiting;
mod ways_out;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::account::{AccountId, AccountKey};
use partner_balance_core::alerts::SnoozeRequest;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::{Clock, Timer};
use partner_balance_core::fault::Fault;
use partner_balance_core::history::BalancePoint;
use partner_balance_core::monitor::{Conditions, Event};
use partner_balance_core::page::{Place, Remedy};
use partner_balance_core::schedule::Jitter;
use partner_balance_core::text::{self, DisplayFormats, RetryState};
use partner_balance_core::updates::UpdatePage;
use partner_balance_core::view::View;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

use crate::access::{RequestLimit, TestedCredential};
use crate::connect_state::{self, ConnectState};
use crate::desktop::{Autostart, Desktop};
use crate::environment::Environment;
use crate::history::{Disk, HistoryWarning};
use crate::messages::{FromPopover, Outcome};
use crate::portal::PortalFactory;
use crate::secrets::SecretStore;
use crate::settings::{AccountSettings, Settings, SettingsFile};
use crate::shown_once::ShownOnce;
use crate::updates::Updates;
use crate::user_locale::UserLocale;
use crate::watch::Watch;
use crate::ways_out::EventSender;
use alert_requests::{PreviewRequest, Previews};
use charts::ChartRequest;
use file_calls::FileCalls;
use missing_tray::MissingTray;
use settings_changes::SettingsNote;
use task_results::TaskResult;
use updates::UpdateLooks;
use ways_out::Outbox;

/// How long the first view waits for the stored state.
const OPENING: Duration = Duration::from_secs(2);
/// How long the end of the program waits for the disk.
const LEAVING: Duration = Duration::from_secs(2);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// With a window, which shows itself if there is no tray.
    WithWindow,
    /// Without one, as at login.
    InBackground,
}

/// The runner's ports: everything it uses outside of itself.
pub struct Ports {
    pub clock: Arc<dyn Clock>,
    pub timer: Arc<dyn Timer>,
    pub secrets: Arc<dyn SecretStore>,
    /// Creates portal clients.
    pub portals: Arc<dyn PortalFactory>,
    /// Readings and alert memory on disk.
    pub history: Disk,
    /// The demo's, which leaves nothing on disk.
    pub demo_history: Disk,
    /// Icon, popover, notifications.
    pub desktop: Arc<dyn Desktop>,
    /// Programs and webhooks that are told alerts.
    pub ways_out: Arc<dyn EventSender>,
    /// Looks for newer versions of the program; none if there is nowhere to look.
    pub updates: Option<Arc<dyn Updates>>,
    /// Whether the notification about a missing tray was shown; none if it must not be shown.
    pub missing_tray: Option<ShownOnce>,
    pub start: Start,
    pub settings: SettingsFile,
    /// What the system says of the user's language and formats.
    pub locale: UserLocale,
    pub environment: Environment,
    /// The folder for files that the user asks for; none if the system names none.
    pub downloads: Option<PathBuf>,
}

#[derive(Debug)]
pub enum Input {
    /// The page asks for something.
    Page(FromPopover),
    /// The user wants to see this account, or the list of them.
    Show(Place),
    /// The user opens the popover.
    PopoverOpened,
    /// The popover is visible.
    PopoverSeen,
    /// The popover is no longer visible.
    PopoverClosed,
    /// "Refresh now" in the menu.
    Refresh,
    /// The user snoozes the alerts of an account, or ends that.
    Snooze {
        /// None: the one that the popover shows, or the icon.
        account: Option<AccountKey>,
        /// None: the snooze ends.
        request: Option<SnoozeRequest>,
    },
    /// "Partner Portal" in the menu.
    OpenPortal,
    /// A row about a newer version in the menu.
    OpenUpdatePage(UpdatePage),
    /// The machine woke up, or its clock was set.
    ClockJumped,
    /// A network is available again.
    NetworkReturned,
    /// A notification server was started.
    NotificationServerAppeared,
    /// The settings file was written, also by this process.
    SettingsWritten,
    /// A process has closed the history, which it may have written.
    HistoryClosed,
    /// None if there is a tray; else which desktop has none, as its `XDG_CURRENT_DESKTOP`.
    TrayChanged(Option<String>),
    /// The program is to end.
    Quit,
}

/// The main loop and its state.
pub struct Runner {
    ports: Ports,
    settings: Settings,
    /// The words of the user's language, their formats and time zone.
    formats: DisplayFormats,
    settings_notes: Vec<SettingsNote>,
    /// Connected accounts that could not be saved.
    unsaved_accounts: BTreeMap<AccountId, UnsavedAccount>,
    /// Whether the desktop refused to do at login what the settings say.
    is_autostart_due: bool,
    history_fault: Option<Fault>,
    history_warning: Option<HistoryWarning>,
    /// What programs and webhooks have not taken yet.
    outbox: Outbox,
    watches: BTreeMap<AccountKey, Watch>,
    /// What the popover shows of several accounts, or will when it opens.
    place: Place,
    /// The moment of the first of several accounts in each interval.
    first_slot: Jitter,
    /// How many requests of all accounts are under way at a time.
    requests: RequestLimit,
    /// What the user typed as the name of an account that is being added.
    typed_name: Option<(AccountId, String)>,
    /// The built-in simulator's account, while there is one.
    demo: Option<DemoAccount>,
    connect_state: ConnectState<TestedCredential>,
    test: Option<JoinHandle<()>>,
    missing_tray: MissingTray,
    /// None: the user wants no looks for newer versions.
    update_looks: Option<UpdateLooks>,
    /// The settings file.
    settings_calls: FileCalls,
    /// What starts at login.
    autostart_calls: FileCalls,
    /// Whether the desktop starts the program at login, as last read.
    autostart: Autostart,
    popover: PopoverVisibility,
    /// The chart that the page asked for while it was hidden.
    waiting_chart: Option<ChartRequest>,
    previews: Previews,
    shown: Option<View>,
    next_id: u64,
    inputs: UnboundedReceiver<Input>,
    task_results: UnboundedReceiver<TaskResult>,
    sender: UnboundedSender<TaskResult>,
}

/// What was typed of a connected account and could not be saved yet.
#[derive(Clone, Debug, Default)]
struct UnsavedAccount {
    base_url: Option<BaseUrl>,
    name: Option<String>,
}

/// What the demo starts with: in memory only.
struct DemoAccount {
    settings: AccountSettings,
    past: Vec<BalancePoint>,
}

/// Whether relative times ("2 minutes ago") are visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PopoverVisibility {
    Visible,
    Hidden,
}

impl Runner {
    /// A runner and the sender of its inputs. Does nothing until it runs.
    #[must_use]
    pub fn new(ports: Ports) -> (Self, UnboundedSender<Input>) {
        let (input_sender, inputs) = unbounded_channel();
        let (sender, task_results) = unbounded_channel();
        let runner = Self {
            formats: ports.locale.display(None, ports.clock.zone()),
            ports,
            settings: Settings::default(),
            settings_notes: Vec::new(),
            unsaved_accounts: BTreeMap::new(),
            is_autostart_due: false,
            history_fault: None,
            history_warning: None,
            outbox: Outbox::default(),
            watches: BTreeMap::new(),
            place: Place::ToSee,
            first_slot: Jitter::new(fastrand::f64()),
            requests: RequestLimit::default(),
            typed_name: None,
            demo: None,
            connect_state: ConnectState::default(),
            test: None,
            missing_tray: MissingTray::default(),
            update_looks: None,
            settings_calls: FileCalls::default(),
            autostart_calls: FileCalls::default(),
            autostart: Autostart::Off,
            popover: PopoverVisibility::Hidden,
            waiting_chart: None,
            previews: Previews::default(),
            shown: None,
            next_id: 1,
            inputs,
            task_results,
            sender,
        };
        (runner, input_sender)
    }

    /// Runs until told to quit.
    pub async fn run(mut self) {
        self.load_settings().await;
        self.repair_autostart().await;
        self.open_accounts();
        self.wait_for_the_disk().await;
        self.show();
        loop {
            let sleep = self.sleep_until(self.wake_at());
            tokio::select! {
                input = self.inputs.recv() => match input {
                    Some(Input::Quit) | None => break,
                    Some(input) => self.handle_input(input).await,
                },
                // Never none: this runner has a sender.
                Some(result) = self.task_results.recv() => self.handle_task_result(result).await,
                () = sleep => {
                    self.handle_all(&Event::TimerFired);
                    self.show_missing_tray_notification();
                }
            }
            self.send_due_events();
            self.look_for_due_updates();
            self.show();
        }
        self.leave().await;
    }

    /// What was handed to the disk is stored, if it answers at all: an alert that was taken is not repeated.
    fn leave(&self) -> impl Future<Output = ()> + use<> {
        let deadline = self.sleep_until(Some(self.ports.clock.now().elapsed + LEAVING));
        let settled = self.ports.history.settled();
        async move {
            tokio::select! {
                () = settled => {}
                () = deadline => {}
            }
        }
    }

    /// Waits for the stored state of all accounts, so that the first view contains it.
    async fn wait_for_the_disk(&mut self) {
        let mut deadline = Box::pin(self.sleep_until(Some(self.ports.clock.now().elapsed + OPENING)));
        while self.is_opening() {
            tokio::select! {
                Some(result) = self.task_results.recv() => self.handle_task_result(result).await,
                () = &mut deadline => return,
            }
        }
    }

    async fn handle_input(&mut self, input: Input) {
        match input {
            Input::Page(message) => self.handle_page_message(message).await,
            Input::PopoverOpened => {
                self.open_popover();
                self.read_waiting_chart();
                self.read_autostart().await;
            }
            Input::PopoverSeen => {
                self.popover = PopoverVisibility::Visible;
                self.read_waiting_chart();
            }
            Input::Show(place) => self.show_place(place),
            Input::PopoverClosed => {
                self.popover = PopoverVisibility::Hidden;
                self.place = Place::ToSee;
            }
            Input::Refresh => self.handle_all(&Event::RefreshRequested),
            Input::Snooze { account, request } => self.snooze(account, request),
            Input::OpenPortal => self.ports.desktop.open_portal(),
            Input::OpenUpdatePage(page) => self.open_update_page(page),
            Input::ClockJumped => self.handle_all(&Event::ClockJumped),
            Input::NetworkReturned => {
                self.handle_all(&Event::NetworkReturned);
                self.outbox.try_at_once(self.ports.clock.now().wall);
                self.look_for_missed_updates();
            }
            Input::NotificationServerAppeared => {
                self.handle_all(&Event::NotificationServerAppeared);
                self.show_missing_tray_notification();
            }
            Input::SettingsWritten => self.reload_settings().await,
            Input::HistoryClosed => {
                self.reload_history();
                self.compare_kept_credentials();
            }
            Input::TrayChanged(desktop) => self.handle_tray_change(desktop).await,
            Input::Quit => {}
        }
    }

    async fn handle_page_message(&mut self, message: FromPopover) {
        match message {
            FromPopover::Refresh { account: None } => self.handle_all(&Event::RefreshRequested),
            FromPopover::Refresh { account: Some(account) } => self.handle(&account, Event::RefreshRequested),
            FromPopover::OpenAccount { account } => self.open_account(account),
            FromPopover::ArrangeAccounts { id, order, accounts } => self.arrange_accounts(id, order, accounts).await,
            FromPopover::Connect { id, account, credential } => {
                self.typed_name = None;
                self.connect(id, account, credential).await;
            }
            FromPopover::AddAccount { id, name, credential } => self.add_account(id, &name, credential).await,
            FromPopover::KeepForThisRun { id } => {
                self.connect_event(connect_state::Event::KeepRequested { request: id }).await;
            }
            FromPopover::StoreAgain { id } => {
                self.connect_event(connect_state::Event::StoreAgainRequested { request: id }).await;
            }
            FromPopover::TryDemo { id } => self.try_demo(id).await,
            FromPopover::SaveSettings { id, account, settings } => {
                self.save_settings(id, account.as_ref(), settings).await;
            }
            FromPopover::SaveAlerts { id, account, alerts } => self.save_alerts(id, &account, alerts).await,
            FromPopover::PreviewAlerts { id, account, alerts } => {
                self.preview_alerts(PreviewRequest { id, account, form: alerts });
            }
            FromPopover::TestNotification { id, account } => self.test_notification(id, &account),
            FromPopover::Snooze { account, choice } => self.snooze(Some(account), Some(choice.into())),
            FromPopover::EndSnooze { account } => self.snooze(Some(account), None),
            FromPopover::Forget { id, account } => {
                self.connect_event(connect_state::Event::ForgetRequested { request: id, account }).await;
            }
            FromPopover::DrawChart { id, account, range } => self.draw_chart(ChartRequest { id, account, range }),
            FromPopover::ExportHistory { id, account } => self.export_history(id, &account),
            FromPopover::DeleteHistory { id, account } => self.delete_history(id, &account),
            FromPopover::Remedy { remedy: Remedy::TryAgain } => self.try_again().await,
            FromPopover::Remedy { remedy: Remedy::Dismiss } => self.dismiss(),
            FromPopover::Remedy { remedy: Remedy::OpenPortal } | FromPopover::OpenPortal => {
                self.ports.desktop.open_portal();
            }
            FromPopover::FormLeft => self.connect_event(connect_state::Event::FormLeft).await,
            // Handled by the page, the popover's process or the shell.
            FromPopover::Remedy { remedy: Remedy::EnterCredentials | Remedy::KeepForThisRun }
            | FromPopover::Ready
            | FromPopover::Close
            | FromPopover::Quit => {}
        }
    }

    /// Passes an event to every account.
    fn handle_all(&mut self, event: &Event) {
        let keys: Vec<AccountKey> = self.watches.keys().cloned().collect();
        keys.iter().for_each(|key| self.handle(key, event.clone()));
    }

    /// Passes an event to one account and performs the effects.
    fn handle(&mut self, key: &AccountKey, event: Event) {
        let zone = self.ports.clock.zone();
        let token = self.watches.get(key).and_then(|watch| watch.identity.pasted_token);
        let conditions = Conditions {
            now: self.ports.clock.now(),
            zone: &zone,
            interval: self.interval_of(key),
            slot: self.slot_of(key),
            watching: self.account_settings(key).watching,
            rules: self.account_settings(key).rules(),
            token_ends_at: token.and_then(|token| token.ends_at),
            jitter: Jitter::new(fastrand::f64()),
            next_id: self.new_id(),
        };
        let Some(watch) = self.watches.get_mut(key) else { return };
        let (state, effects) = std::mem::take(&mut watch.state).handle(event, &conditions);
        watch.state = state;
        effects.into_iter().for_each(|effect| self.perform(key, effect));
        self.follow_ways_out(key);
    }

    /// A new number.
    fn new_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    fn reply(&self, id: u32, outcome: Outcome) {
        self.ports.desktop.reply(id, outcome);
    }

    fn refuse(&self, id: u32, fault: &Fault) {
        let problem = text::problem(fault, &RetryState::NotStored, self.words());
        self.reply(id, Outcome::Refused { problem: Some(problem), fields: Vec::new() });
    }
}
