//! What the runner's tasks bring back to the loop: the answers of the portal, the keychain, the disk and the desktop. Must
//! not decide what follows from them.

use partner_balance_core::account::{AccountKey, Owner};
use partner_balance_core::alerts::preview::Preview;
use partner_balance_core::alerts::{AlertMemory, Notice};
use partner_balance_core::fault::Fault;
use partner_balance_core::outlook::Outlook;
use partner_balance_core::view::Privacy;
use partner_balance_core::ways_out::{SendFailure, Way};
use tokio::task::JoinHandle;

use super::Runner;
use super::alert_requests::PreviewRequest;
use super::charts::{ChartRequest, ChartSource};
use super::connect_effects::ConnectedAccount;
use super::kept_credentials::KeptComparison;
use crate::access::{OwnedBalance, TestedCredential};
use crate::connect_state;
use crate::desktop::NotDelivered;
use crate::history::{AccountRecord, HistoryWarning, QueuedEvent};
use crate::messages::Outcome;
use crate::updates::Looked;

/// The result of a task. Each names its account.
#[derive(Debug)]
pub(super) enum TaskResult {
    /// The disk, asked what it remembers of an account that is now watched.
    Opened { key: AccountKey, watch: u64, known: Result<AccountRecord, Fault> },
    /// The disk, asked what other processes have recorded.
    StoredStateRead { key: AccountKey, watch: u64, steps: u64, known: Result<AccountRecord, Fault> },
    /// The keychain, asked what another process has stored instead of a credential that is kept for this run.
    KeptCompared(KeptComparison),
    /// A request for the balance.
    Fetch { account: AccountKey, id: u64, outcome: Result<OwnedBalance, Fault> },
    /// The disk, asked what it remembers of the owner who has just been read.
    OwnerSet { connected: Box<ConnectedAccount>, known: Result<AccountRecord, Fault> },
    /// A reading's or an alert step's way to the disk.
    Recorded {
        account: AccountKey,
        watch: u64,
        /// How many steps there were then.
        steps: u64,
        /// The memory after it, if no other process has changed it.
        expected: AlertMemory,
        /// What was put into the queue of the other ways out with it.
        queued: Vec<QueuedEvent>,
        outcome: Result<AlertMemory, Fault>,
    },
    /// The disk, asked for that queue.
    OutboxRead { account: AccountKey, events: Result<Vec<QueuedEvent>, Fault> },
    /// An event's way to a program or a webhook.
    EventSent { account: AccountKey, id: String, way: Way, outcome: Result<(), SendFailure> },
    /// The daily and weekly care of the history, which may be nothing.
    Maintained { outcome: Result<(), Fault> },
    /// The disk, asked for the readings that a forecast is made from.
    Forecast { account: AccountKey, watch: u64, outlook: Result<Option<Outlook>, Fault> },
    /// A way to the disk that nothing else waits for.
    Written { account: AccountKey, outcome: Result<(), Fault> },
    /// Something to tell of the history itself, if there is.
    HistoryWarning(Option<HistoryWarning>),
    /// Nothing of the alert memory is on its way to the disk: what is due can be shown.
    AlertsSaved { account: AccountKey, watch: u64 },
    /// A notice's way to the desktop.
    Notice { sent: SentNotice, outcome: Result<(), NotDelivered> },
    /// The test of a credential.
    Tested { attempt: u64, outcome: Result<TestedCredential, Fault> },
    /// Storing a tested credential.
    Stored { attempt: u64, account: AccountKey, tested: TestedCredential, outcome: Result<(), Fault> },
    /// Taking a credential back that is not wanted.
    TakenBack { account: AccountKey },
    /// Removing an account's credentials and readings.
    Forgotten { account: AccountKey, outcome: Result<(), Fault> },
    /// The disk, asked for a chart.
    ChartRead { request: ChartRequest, watch: u64, outcome: Result<Option<ChartSource>, Fault> },
    /// The disk, asked for the readings that alert settings are tried on.
    AlertsPreviewed { request: PreviewRequest, watch: u64, outcome: Result<Option<Preview>, Fault> },
    /// An answer that the page waits for, whatever is shown by now.
    Answered { request: u32, outcome: Outcome },
    /// The way to the desktop of the notice that there is no tray.
    MissingTrayShown { outcome: Result<(), NotDelivered> },
    /// A look for newer versions of the program, or what is known without one.
    LookedForUpdates(Looked),
}

/// A notice that was passed to the desktop.
#[derive(Debug)]
pub(super) struct SentNotice {
    pub(super) account: AccountKey,
    pub(super) watch: u64,
    pub(super) owner: Option<Owner>,
    pub(super) notice: Notice,
    /// Whether it shows amounts.
    pub(super) privacy: Privacy,
}

impl Runner {
    pub(super) async fn handle_task_result(&mut self, result: TaskResult) {
        match result {
            TaskResult::Opened { key, watch, known } => {
                let known = self.note_disk_failure(known).unwrap_or_default();
                self.handle_opened(&key, watch, known);
                self.ask_for_history_warning();
            }
            TaskResult::StoredStateRead { key, watch, steps, known } => {
                if let Some(known) = self.note_disk_failure(known) {
                    self.handle_stored_change(&key, watch, steps, known);
                }
            }
            TaskResult::KeptCompared(comparison) => self.handle_kept_compared(comparison),
            TaskResult::Fetch { account, id, outcome } => self.handle_fetched(&account, id, outcome),
            TaskResult::OwnerSet { connected, known } => {
                let known = self.note_disk_failure(known);
                self.handle_owner_set(*connected, known);
            }
            TaskResult::Recorded { account, watch, steps, expected, queued, outcome } => {
                self.add_to_outbox(&account, queued);
                self.handle_recorded(&account, (watch, steps), expected, outcome);
                self.maintain_history();
            }
            TaskResult::OutboxRead { account, events } => self.handle_outbox_read(&account, events),
            TaskResult::EventSent { account, id, way, outcome } => {
                self.handle_event_sent(&account, &id, way, outcome);
            }
            TaskResult::Written { account, outcome } => {
                self.note_written(&account, outcome);
            }
            TaskResult::Forecast { account, watch, outlook } => self.handle_forecast(&account, watch, outlook),
            TaskResult::Maintained { outcome } => {
                self.note_disk_failure(outcome);
                self.ask_for_history_warning();
            }
            TaskResult::HistoryWarning(warning) => self.show_history_warning(warning),
            TaskResult::AlertsSaved { account, watch } => self.handle_alerts_saved(&account, watch),
            TaskResult::Notice { sent, outcome } => self.handle_notice_sent(sent, outcome),
            TaskResult::Tested { attempt, outcome } => {
                self.connect_event(connect_state::Event::Tested { attempt, outcome }).await;
            }
            TaskResult::Stored { attempt, account, tested, outcome } => {
                self.connect_event(connect_state::Event::Stored { attempt, account, tested, outcome }).await;
            }
            TaskResult::TakenBack { account } => {
                self.connect_event(connect_state::Event::TakenBack { account }).await;
            }
            TaskResult::Forgotten { account, outcome } => {
                self.connect_event(connect_state::Event::Forgotten { account, outcome }).await;
            }
            TaskResult::ChartRead { request, watch, outcome } => self.handle_chart_read(request, watch, outcome),
            TaskResult::AlertsPreviewed { request, watch, outcome } => {
                self.handle_alerts_previewed(&request, watch, outcome);
            }
            TaskResult::Answered { request, outcome } => self.reply(request, outcome),
            TaskResult::MissingTrayShown { outcome } => self.handle_missing_tray_shown(outcome).await,
            TaskResult::LookedForUpdates(looked) => self.handle_looked_for_updates(looked),
        }
    }

    /// Runs a task; the loop receives its result.
    pub(super) fn spawn(&self, task: impl Future<Output = TaskResult> + Send + 'static) -> JoinHandle<()> {
        let sender = self.sender.clone();
        tokio::spawn(async move {
            let result = task.await;
            // The receiver is gone only when the program ends.
            let _ = sender.send(result);
        })
    }

    /// Passes a result to the loop, to be handled later.
    pub(super) fn send(&self, result: TaskResult) {
        // Never fails: this runner has the receiver.
        let _ = self.sender.send(result);
    }
}
