//! A runner among the fakes, and what tests tell it. Owns the folder in which settings and history are real files.

use jiff::Timestamp;
use partner_balance_core::account::AccountId;
use partner_balance_core::history::Run;
use partner_balance_core::icon::IconText;
use partner_balance_core::page::SettingsForm;

use super::super::*;
use super::system::{FakePortals, FakeSender, FakeSystem, FakeUpdates, Shared};
use super::time::PausedTime;
use crate::history::{DiskConditions, History};
use crate::messages::TypedCredential;

pub(super) fn typed(client_id: &str, client_secret: &str) -> TypedCredential {
    let (client_id, client_secret) = (client_id.to_owned(), client_secret.to_owned().into());
    TypedCredential::Client { base_url: String::new(), client_id, client_secret }
}

pub(super) const HISTORY: &str = "history.sqlite3";

fn disk(folder: &std::path::Path, system: &Arc<FakeSystem>) -> Disk {
    let system = Arc::clone(system);
    let conditions = move || {
        let refusal = system.disk_fault.lock().unwrap().map(|code| Fault::new(code, "disk full"));
        DiskConditions { refusal, delay: *system.disk_delay.lock().unwrap() }
    };
    Disk::here(History::at(folder.join(HISTORY)), conditions)
}

/// A runner running, and the system around it.
pub(super) struct TestRunner {
    pub(super) system: Arc<FakeSystem>,
    pub(super) inputs: UnboundedSender<Input>,
    pub(super) time: Arc<PausedTime>,
    pub(super) folder: Arc<tempfile::TempDir>,
    pub(super) demo_history: Disk,
    pub(super) runner: JoinHandle<()>,
}

impl TestRunner {
    pub(super) fn start() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        Self::start_in(Arc::default(), folder, Environment::default())
    }

    /// Started by the user, with a window.
    pub(super) fn start_by_hand() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        Self::start_as(Start::WithWindow, Arc::default(), folder, Environment::default())
    }

    pub(super) fn start_in(system: Arc<FakeSystem>, folder: Arc<tempfile::TempDir>, environment: Environment) -> Self {
        Self::start_as(Start::InBackground, system, folder, environment)
    }

    pub(super) fn start_as(
        start: Start,
        system: Arc<FakeSystem>,
        folder: Arc<tempfile::TempDir>,
        environment: Environment,
    ) -> Self {
        Self::start_at(Arc::new(PausedTime::start()), start, system, folder, environment)
    }

    fn start_at(
        time: Arc<PausedTime>,
        start: Start,
        system: Arc<FakeSystem>,
        folder: Arc<tempfile::TempDir>,
        environment: Environment,
    ) -> Self {
        let demo_history = Disk::here(History::in_memory(), DiskConditions::default);
        let updates: Arc<dyn Updates> = Arc::new(FakeUpdates(system.clone(), time.clone()));
        let has_feed = !*system.is_without_feed.lock().unwrap();
        let (runner, inputs) = Runner::new(Ports {
            clock: time.clone(),
            timer: time.clone(),
            secrets: Arc::new(Shared(system.clone())),
            portals: Arc::new(FakePortals(system.clone(), time.clone())),
            history: disk(folder.path(), &system),
            demo_history: demo_history.clone(),
            desktop: Arc::new(Shared(system.clone())),
            ways_out: Arc::new(FakeSender(system.clone(), time.clone())),
            updates: has_feed.then_some(updates),
            missing_tray: Some(ShownOnce::at(&folder.path().join("told"))),
            start,
            settings: SettingsFile::new(folder.path().join("settings.toml")),
            locale: system.locale.lock().unwrap().clone().unwrap_or_else(UserLocale::unstated),
            environment,
            downloads: Some(folder.path().join("Downloads")),
        });
        Self { system, inputs, time, folder, demo_history, runner: tokio::spawn(runner.run()) }
    }

    /// Connected, with the first reading on the icon.
    pub(super) async fn connected() -> Self {
        let stage = Self::start();
        stage.connect("s3cret").await;
        assert_eq!(stage.system.outcome(), Outcome::Done);
        // The form stays until there is an amount: none of its views is of an account that nobody has read.
        let views = stage.system.views.lock().unwrap();
        let is_unread = |view: &&View| view.popover.account.is_some() && view.tray.icon.text == IconText::Unknown;
        assert_eq!(views.iter().filter(is_unread).count(), 0);
        drop(views);
        stage
    }

    pub(super) async fn connect(&self, secret: &str) {
        let credential = typed(" id ", &format!("{secret}\n"));
        self.page(FromPopover::Connect { id: 1, account: None, credential }).await;
    }

    /// Other credentials for the account that is shown.
    pub(super) async fn connect_as(&self, client_id: &str) {
        let account = self.system.view().popover.account.map(|account| account.key);
        let credential = typed(client_id, "another");
        self.page(FromPopover::Connect { id: 8, account, credential }).await;
    }

    /// Forgets the account that is shown.
    pub(super) async fn forget(&self) {
        let account = self.system.view().popover.account.unwrap().key;
        self.page(FromPopover::Forget { id: 9, account }).await;
    }

    pub(super) async fn save(&self, settings: SettingsForm) {
        let account = self.system.view().popover.account.map(|account| account.key);
        self.page(FromPopover::SaveSettings { id: 5, account, settings }).await;
    }

    /// What is on disk of an account, whosever.
    pub(super) fn runs(&self, account: &str) -> Vec<Run> {
        let mut history = History::at(self.folder.path().join(HISTORY));
        history.runs(&AccountId::new(account), None, Timestamp::UNIX_EPOCH, Timestamp::MAX).unwrap()
    }

    /// From now on the disk can be read, but not written.
    pub(super) fn refuse_writes(&self) {
        self.change_history(|table, action| {
            format!("CREATE TRIGGER {action}_{table} BEFORE {action} ON {table} BEGIN SELECT RAISE(ABORT, 'full'); END")
        });
    }

    pub(super) fn allow_writes(&self) {
        self.change_history(|table, action| format!("DROP TRIGGER {action}_{table}"));
    }

    fn change_history(&self, sql: impl Fn(&str, &str) -> String) {
        let connection = rusqlite::Connection::open(self.folder.path().join(HISTORY)).unwrap();
        for table in ["run", "owner", "account", "account_owner", "outbox"] {
            for action in ["INSERT", "UPDATE"] {
                connection.execute_batch(&sql(table, action)).unwrap();
            }
        }
    }

    pub(super) async fn page(&self, message: FromPopover) {
        self.send(Input::Page(message)).await;
    }

    /// Tells the runner, and lets everything that follows at once happen.
    pub(super) async fn send(&self, input: Input) {
        self.inputs.send(input).unwrap();
        tokio::time::sleep(Duration::from_secs(1)).await;
    }

    /// Ends this runner and starts another one on the same disk and keychain.
    pub(super) async fn restart(self) -> Self {
        self.inputs.send(Input::Quit).unwrap();
        self.runner.await.unwrap();
        let next = Self::start_in(self.system, self.folder, Environment::default());
        tokio::time::sleep(Duration::from_secs(1)).await;
        next
    }

    /// The same, with the clock going on.
    pub(super) async fn restart_later(self) -> Self {
        self.inputs.send(Input::Quit).unwrap();
        self.runner.await.unwrap();
        let next = Self::start_at(self.time, Start::InBackground, self.system, self.folder, Environment::default());
        tokio::time::sleep(Duration::from_secs(1)).await;
        next
    }

    pub(super) fn settings(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("settings.toml")).unwrap_or_default()
    }
}
