//! The runner with in-memory ports under paused time: no sockets, no disk but the settings file, no waiting.

mod desktop;
mod outside;

use std::collections::{BTreeSet, VecDeque};
use std::sync::Mutex;

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::{self, Reading};
use partner_balance_core::alerts::{AlertMemory, AlertStep};
use partner_balance_core::clock::Moment;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::icon::IconText;
use partner_balance_core::notice::{Notice, QuietNotice};
use partner_balance_core::page::SettingsForm;
use secrecy::SecretString;
use tokio::time::Instant;

use super::*;
use crate::desktop::{Autostart, Demo};
use crate::history::{Known, Point, Run};
use crate::messages::TypedCredential;
use crate::portal::Portal;
use crate::secrets::{Credential, SessionShelf, SessionToken};
use crate::settings::AccountSettings;

/// Everything outside the runner, in memory, so that a second runner can begin where a first one ended.
#[derive(Default)]
struct World {
    replies: Mutex<VecDeque<Result<&'static str, FaultCode>>>,
    asked: Mutex<u32>,
    opened_at: Mutex<Vec<String>>,
    under_way: Mutex<(u32, u32)>,
    keychain: Mutex<Vec<(AccountId, Credential)>>,
    sessions: Mutex<BTreeSet<AccountId>>,
    keychain_fault: Mutex<Option<FaultCode>>,
    readings: Mutex<Vec<(AccountId, Reading)>>,
    alerts: Mutex<AlertMemory>,
    disk_fault: Mutex<Option<FaultCode>>,
    views: Mutex<Vec<View>>,
    outcomes: Mutex<Vec<(u32, Outcome)>>,
    notices: Mutex<Vec<Notice>>,
    withdrawn: Mutex<u32>,
    quiet_notices: Mutex<Vec<QuietNotice>>,
    starts_at_login: Mutex<bool>,
    mended: Mutex<u32>,
    is_notification_server_gone: Mutex<bool>,
    discarded_forms: Mutex<u32>,
}

struct PausedTime(Instant, Mutex<TimeZone>);

impl PausedTime {
    #[expect(clippy::disallowed_methods, reason = "the paused clock of the test runtime")]
    fn start() -> Self {
        Self(Instant::now(), Mutex::new(TimeZone::UTC))
    }
}

impl Clock for PausedTime {
    fn now(&self) -> Moment {
        let elapsed = self.0.elapsed();
        let start: Timestamp = "2026-11-23T08:00:00Z".parse().unwrap();
        Moment { wall: start.checked_add(elapsed).unwrap(), elapsed }
    }

    fn zone(&self) -> TimeZone {
        self.1.lock().unwrap().clone()
    }
}

#[async_trait]
impl Timer for PausedTime {
    async fn sleep_until(&self, elapsed: Duration) {
        tokio::time::sleep_until(self.0 + elapsed).await;
    }
}

struct FakePortal(Arc<World>, Arc<dyn Clock>, Arc<dyn SessionShelf>);

#[async_trait]
impl Portal for FakePortal {
    async fn balance(&self) -> Result<Balance, Fault> {
        *self.0.asked.lock().unwrap() += 1;
        {
            let mut under_way = self.0.under_way.lock().unwrap();
            under_way.0 += 1;
            under_way.1 = under_way.1.max(under_way.0);
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        self.0.under_way.lock().unwrap().0 -= 1;
        let reply = {
            let mut replies = self.0.replies.lock().unwrap();
            if replies.len() > 1 { replies.pop_front() } else { replies.front().copied() }
        };
        let amount = reply.unwrap_or(Ok("500")).map_err(|code| Fault::new(code, "test"))?;
        let reading = Reading { amount: amount.parse().unwrap(), fetched_at: self.1.now().wall, request_id: None };
        let connected_as = Some("partner@example.com".to_owned());
        let (access_token, expires_at) = (SecretString::from("minted"), self.1.now().wall);
        let minted_for = "id at a portal".to_owned();
        self.2.keep(&SessionToken { access_token, expires_at, refresh_token: None, minted_for }).await;
        Ok(Balance { reading, connected_as, pasted_token: None })
    }
}

struct FakePortals(Arc<World>, Arc<dyn Clock>);

impl PortalFactory for FakePortals {
    fn open(&self, base_url: BaseUrl, _: Credential, shelf: Arc<dyn SessionShelf>) -> Arc<dyn Portal> {
        self.0.opened_at.lock().unwrap().push(base_url.to_string());
        Arc::new(FakePortal(Arc::clone(&self.0), Arc::clone(&self.1), shelf))
    }
}

impl World {
    fn check_keychain(&self) -> Result<(), Fault> {
        self.keychain_fault.lock().unwrap().map_or(Ok(()), |code| Err(Fault::new(code, "test")))
    }

    fn check_disk(&self) -> Result<(), Fault> {
        self.disk_fault.lock().unwrap().map_or(Ok(()), |code| Err(Fault::new(code, "disk full")))
    }

    fn view(&self) -> View {
        self.views.lock().unwrap().last().unwrap().clone()
    }

    fn icon(&self) -> IconText {
        self.view().tray.icon.text
    }

    fn reply_with(&self, replies: &[Result<&'static str, FaultCode>]) {
        *self.replies.lock().unwrap() = replies.iter().copied().collect();
    }

    fn outcome(&self) -> Outcome {
        self.outcomes.lock().unwrap().last().unwrap().1.clone()
    }

    fn notices(&self) -> Vec<Threshold> {
        self.notices.lock().unwrap().iter().map(|notice| notice.threshold).collect()
    }
}

struct Shared(Arc<World>);

#[async_trait]
impl SecretStore for Shared {
    async fn credential(&self, account: &AccountId) -> Result<Option<Credential>, Fault> {
        self.0.check_keychain()?;
        let items = self.0.keychain.lock().unwrap();
        Ok(items.iter().find(|(id, _)| id == account).map(|(_, credential)| credential.clone()))
    }
    async fn store_credential(&self, account: &AccountId, credential: &Credential) -> Result<(), Fault> {
        self.0.check_keychain()?;
        let mut items = self.0.keychain.lock().unwrap();
        items.retain(|(id, _)| id != account);
        items.push((account.clone(), credential.clone()));
        Ok(())
    }
    async fn session(&self, _: &AccountId) -> Result<Option<SessionToken>, Fault> {
        self.0.check_keychain().map(|()| None)
    }
    async fn store_session(&self, account: &AccountId, _: &SessionToken) -> Result<(), Fault> {
        self.0.check_keychain()?;
        self.0.sessions.lock().unwrap().insert(account.clone());
        Ok(())
    }
    async fn forget(&self, account: &AccountId) -> Result<(), Fault> {
        self.0.check_keychain()?;
        self.0.keychain.lock().unwrap().retain(|(id, _)| id != account);
        self.0.sessions.lock().unwrap().retain(|id| id != account);
        Ok(())
    }
}

impl ReadingStore for Shared {
    fn record(
        &mut self,
        account: &AccountId,
        owner: &account::Owner,
        reading: &Reading,
        _: Duration,
        step: &AlertStep,
    ) -> Result<AlertMemory, Fault> {
        self.0.check_disk()?;
        self.0.readings.lock().unwrap().push((account.clone(), reading.clone()));
        self.step_alerts(account, Some(owner), step)
    }
    fn record_failure(&mut self, _: &AccountId, _: Timestamp, _: &Fault) -> Result<(), Fault> {
        self.0.check_disk()
    }
    fn step_alerts(
        &mut self,
        _: &AccountId,
        _: Option<&account::Owner>,
        step: &AlertStep,
    ) -> Result<AlertMemory, Fault> {
        self.0.check_disk()?;
        let mut alerts = self.0.alerts.lock().unwrap();
        *alerts = alerts.after(step);
        Ok(*alerts)
    }
    fn known(&mut self, account: &AccountId, owner: Option<&account::Owner>) -> Result<Known, Fault> {
        self.0.check_disk()?;
        let readings = self.0.readings.lock().unwrap();
        let reading = readings.iter().rev().find(|(id, _)| id == account).map(|(_, reading)| reading.clone());
        let alerts = Some(self.0.alerts.lock().unwrap().to_json());
        Ok(Known { owner: owner.cloned(), reading, alerts, failure: None })
    }
    fn runs(
        &mut self,
        _: &AccountId,
        _: Option<&account::Owner>,
        _: Timestamp,
        _: Timestamp,
    ) -> Result<Vec<Run>, Fault> {
        self.0.check_disk().map(|()| Vec::new())
    }
    fn range(
        &mut self,
        _: &AccountId,
        _: Option<&account::Owner>,
        _: Timestamp,
        _: Timestamp,
        _: usize,
    ) -> Result<Vec<Point>, Fault> {
        self.0.check_disk().map(|()| Vec::new())
    }
    fn forget(&mut self, account: &AccountId) -> Result<(), Fault> {
        self.0.check_disk()?;
        self.0.readings.lock().unwrap().retain(|(id, _)| id != account);
        *self.0.alerts.lock().unwrap() = AlertMemory::default();
        Ok(())
    }
    fn forget_owner(&mut self, _: &account::Owner) -> Result<(), Fault> {
        self.0.check_disk()
    }
    fn maintain(&mut self, _: Timestamp, _: Option<Timestamp>) -> Result<(), Fault> {
        self.0.check_disk()
    }
    fn take_notice(&mut self) -> Option<String> {
        None
    }
}

#[async_trait]
impl Desktop for Shared {
    fn show(&self, view: &View) {
        self.0.views.lock().unwrap().push(view.clone());
    }
    fn reply(&self, id: u32, outcome: Outcome) {
        self.0.outcomes.lock().unwrap().push((id, outcome));
    }
    fn discard_form(&self) {
        *self.0.discarded_forms.lock().unwrap() += 1;
    }
    async fn notify(&self, notice: Notice) -> Result<(), NotTaken> {
        if *self.0.is_notification_server_gone.lock().unwrap() {
            return Err(NotTaken("gone".to_owned()));
        }
        self.0.notices.lock().unwrap().push(notice);
        Ok(())
    }
    fn withdraw_alert(&self) {
        *self.0.withdrawn.lock().unwrap() += 1;
    }
    async fn notify_quietly(&self, notice: QuietNotice) -> Result<(), NotTaken> {
        if *self.0.is_notification_server_gone.lock().unwrap() {
            return Err(NotTaken("gone".to_owned()));
        }
        self.0.quiet_notices.lock().unwrap().push(notice);
        Ok(())
    }
    fn open_portal(&self) {}
    fn start_at_login(&self, wanted: Autostart) -> Result<(), Fault> {
        *self.0.starts_at_login.lock().unwrap() = wanted == Autostart::On;
        Ok(())
    }
    fn autostart(&self) -> Autostart {
        (*self.0.starts_at_login.lock().unwrap()).into()
    }
    fn mend_autostart(&self) -> Result<(), Fault> {
        *self.0.mended.lock().unwrap() += 1;
        Ok(())
    }
    fn start_demo(&self) -> Result<Demo, Fault> {
        let credential = Credential::Client { client_id: "demo".into(), client_secret: "demo".to_owned().into() };
        Ok(Demo { base_url: "http://127.0.0.1:9".parse().unwrap(), credential })
    }
}

/// A runner running, and the world around it.
struct Stage {
    world: Arc<World>,
    inputs: UnboundedSender<Input>,
    time: Arc<PausedTime>,
    folder: Arc<tempfile::TempDir>,
    runner: JoinHandle<()>,
}

impl Stage {
    fn start() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        Self::start_in(Arc::default(), folder, Environment::default())
    }

    /// Started by the user, with a window.
    fn start_by_hand() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        Self::start_as(Start::WithWindow, Arc::default(), folder, Environment::default())
    }

    fn start_in(world: Arc<World>, folder: Arc<tempfile::TempDir>, environment: Environment) -> Self {
        Self::start_as(Start::InBackground, world, folder, environment)
    }

    fn start_as(start: Start, world: Arc<World>, folder: Arc<tempfile::TempDir>, environment: Environment) -> Self {
        let time = Arc::new(PausedTime::start());
        let (runner, inputs) = Runner::new(Ports {
            clock: time.clone(),
            timer: time.clone(),
            secrets: Arc::new(Shared(world.clone())),
            portals: Arc::new(FakePortals(world.clone(), time.clone())),
            readings: Box::new(Shared(world.clone())),
            desktop: Arc::new(Shared(world.clone())),
            missing_tray: Some(ToldOnce::at(&folder.path().join("told"))),
            start,
            settings: SettingsFile::new(folder.path().join("settings.toml")),
            formats: Formats::new("en-US", TimeZone::UTC),
            environment,
        });
        Self { world, inputs, time, folder, runner: tokio::spawn(runner.run()) }
    }

    /// Connected, with the first reading on the icon.
    async fn connected() -> Self {
        let stage = Self::start();
        stage.connect("s3cret").await;
        assert_eq!(stage.world.outcome(), Outcome::Done);
        stage
    }

    async fn connect(&self, secret: &str) {
        let credential = TypedCredential::Client {
            base_url: String::new(),
            client_id: " id ".to_owned(),
            client_secret: format!("{secret}\n").into(),
        };
        self.page(FromPopover::Connect { id: 1, credential }).await;
    }

    async fn page(&self, message: FromPopover) {
        self.send(Input::Page(message)).await;
    }

    /// Tells the runner, and lets everything that follows at once happen.
    async fn send(&self, input: Input) {
        self.inputs.send(input).unwrap();
        tokio::time::sleep(Duration::from_secs(1)).await;
    }

    /// Ends this runner and starts another one on the same disk and keychain.
    async fn restart(self) -> Self {
        self.inputs.send(Input::Quit).unwrap();
        self.runner.await.unwrap();
        let next = Self::start_in(self.world, self.folder, Environment::default());
        tokio::time::sleep(Duration::from_secs(1)).await;
        next
    }

    fn settings(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("settings.toml")).unwrap_or_default()
    }
}

fn amount(text: &str) -> IconText {
    IconText::Amount(text.to_owned())
}

#[tokio::test(start_paused = true)]
async fn connecting_tests_first_and_stores_then() {
    let stage = Stage::start();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(stage.world.view().popover.account.is_none());
    stage.world.reply_with(&[Err(FaultCode::CredentialsRefused), Ok("675.24")]);
    stage.connect("wrong").await;
    let Outcome::Refused { problem: Some(problem), .. } = stage.world.outcome() else { panic!() };
    assert_eq!(problem.code, FaultCode::CredentialsRefused);
    assert!(stage.world.keychain.lock().unwrap().is_empty() && stage.settings().is_empty());
    assert_eq!(*stage.world.discarded_forms.lock().unwrap(), 0, "what was typed stays");

    stage.connect("right").await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    assert_eq!(stage.world.icon(), amount("675"));
    assert_eq!(stage.world.keychain.lock().unwrap().len(), 1);
    assert_eq!(stage.world.sessions.lock().unwrap().len(), 1);
    assert_eq!(*stage.world.discarded_forms.lock().unwrap(), 1);
    assert_eq!(*stage.world.asked.lock().unwrap(), 2, "the reading that tested it is the first one");
    let account = stage.world.view().popover.account.unwrap();
    assert_eq!(account.connected_as.as_deref(), Some("Connected as partner@example.com"));
    assert!(!stage.settings().contains("right"));
}

#[tokio::test(start_paused = true)]
async fn empty_fields_and_bad_addresses_are_told_at_the_field() {
    let stage = Stage::start();
    let credential = TypedCredential::Client {
        base_url: "http://portal.example".to_owned(),
        client_id: " ".to_owned(),
        client_secret: String::new().into(),
    };
    stage.page(FromPopover::Connect { id: 7, credential }).await;
    let Outcome::Refused { problem: None, fields } = stage.world.outcome() else { panic!() };
    let names: Vec<_> = fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(names, ["client_id", "client_secret", "base_url"]);
    assert_eq!(*stage.world.asked.lock().unwrap(), 0);
}

#[tokio::test(start_paused = true)]
async fn p7_without_a_keychain_the_credential_may_be_kept_for_this_run() {
    let stage = Stage::start();
    *stage.world.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainMissing);
    stage.connect("s3cret").await;
    let Outcome::Refused { problem: Some(problem), .. } = stage.world.outcome() else { panic!() };
    assert_eq!(problem.remedies, [Remedy::TryAgain, Remedy::KeepForThisRun]);
    stage.page(FromPopover::StoreAgain { id: 2 }).await;
    assert!(matches!(stage.world.outcome(), Outcome::Refused { .. }));
    stage.page(FromPopover::KeepForThisRun { id: 3 }).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    assert_eq!(stage.world.icon(), amount("500"));
    let note = stage.world.view().popover.account.unwrap().credential_note.unwrap();
    assert!(note.contains("until the program ends"), "{note}");
    assert!(stage.world.keychain.lock().unwrap().is_empty());
    stage.page(FromPopover::Forget { id: 4 }).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
}

#[tokio::test(start_paused = true)]
async fn p2_a_restart_shows_the_last_reading_before_the_portal_answers() {
    let stage = Stage::connected().await;
    stage.world.reply_with(&[Err(FaultCode::Offline)]);
    stage.world.views.lock().unwrap().clear();
    let stage = stage.restart().await;
    assert_eq!(stage.world.views.lock().unwrap()[0].tray.icon.text, amount("500"));
    let view = stage.world.view();
    assert_eq!(view.tray.icon.text, amount("500"));
    assert!(view.tray.icon.is_stale);
    assert_eq!(view.popover.problem.unwrap().code, FaultCode::Offline);
}

#[tokio::test(start_paused = true)]
async fn a_day_of_polling_is_gentle_and_never_two_at_once() {
    let stage = Stage::connected().await;
    let before = *stage.world.asked.lock().unwrap();
    tokio::time::sleep(Duration::from_secs(24 * 3600)).await;
    let polls = *stage.world.asked.lock().unwrap() - before;
    assert!((137..=152).contains(&polls), "{polls} polls in a day of ten-minute intervals");
    for _ in 0..20 {
        stage.inputs.send(Input::Refresh).unwrap();
        stage.inputs.send(Input::NetworkReturned).unwrap();
    }
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(stage.world.under_way.lock().unwrap().1, 1);
}

#[tokio::test(start_paused = true)]
async fn p4_an_alert_is_delivered_once_and_kept_until_taken() {
    let stage = Stage::connected().await;
    *stage.world.is_notification_server_gone.lock().unwrap() = true;
    stage.world.reply_with(&[Ok("99.50")]);
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.notices(), []);
    let stage = stage.restart().await;
    assert_eq!(stage.world.notices(), []);
    *stage.world.is_notification_server_gone.lock().unwrap() = false;
    stage.send(Input::NotificationServerAppeared).await;
    assert_eq!(stage.world.notices(), [Threshold::Low]);
    assert_eq!(stage.world.icon(), amount("99"));
    stage.send(Input::NotificationServerAppeared).await;
    stage.send(Input::Refresh).await;
    let stage = stage.restart().await;
    assert_eq!(stage.world.notices(), [Threshold::Low], "neither repeated nor forgotten");
    let notice = stage.world.notices.lock().unwrap()[0].clone();
    assert!(notice.body.starts_with("99.50 USD left"), "{}", notice.body);
}

#[tokio::test(start_paused = true)]
async fn forgetting_leaves_nothing_and_a_late_reply_brings_nothing_back() {
    let stage = Stage::connected().await;
    stage.inputs.send(Input::Refresh).unwrap();
    stage.page(FromPopover::Forget { id: 9 }).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    tokio::time::sleep(Duration::from_secs(3600)).await;
    let world = &stage.world;
    assert!(world.keychain.lock().unwrap().is_empty());
    assert!(world.sessions.lock().unwrap().is_empty());
    assert!(world.readings.lock().unwrap().is_empty());
    assert!(!stage.settings().contains("[[accounts]]"), "{}", stage.settings());
    assert!(world.view().popover.account.is_none());
    assert_eq!(world.icon(), IconText::Unknown);
}

#[tokio::test(start_paused = true)]
async fn p5_forgetting_gives_up_a_connection_under_way() {
    let stage = Stage::connected().await;
    let credential = TypedCredential::Client {
        base_url: String::new(),
        client_id: "other".to_owned(),
        client_secret: "planted".to_owned().into(),
    };
    stage.inputs.send(Input::Page(FromPopover::Connect { id: 8, credential })).unwrap();
    stage.page(FromPopover::Forget { id: 9 }).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(stage.world.keychain.lock().unwrap().is_empty());
    assert!(stage.world.view().popover.account.is_none());
}

#[tokio::test(start_paused = true)]
async fn p4_another_account_begins_with_a_memory_of_its_own() {
    let stage = Stage::connected().await;
    stage.world.reply_with(&[Ok("80")]);
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.notices(), [Threshold::Low]);
    stage.world.reply_with(&[Ok("60")]);
    let credential = TypedCredential::Client {
        base_url: String::new(),
        client_id: "other".to_owned(),
        client_secret: "another".to_owned().into(),
    };
    stage.page(FromPopover::Connect { id: 8, credential }).await;
    assert_eq!(stage.world.notices(), [Threshold::Low, Threshold::Low], "told of its first reading at once");
    assert_eq!(stage.world.readings.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn p7_a_keychain_unlocked_elsewhere_is_noticed_at_the_next_interval() {
    let stage = Stage::connected().await;
    *stage.world.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    let stage = stage.restart().await;
    assert_eq!(stage.world.view().popover.problem.unwrap().code, FaultCode::KeychainLocked);
    *stage.world.keychain_fault.lock().unwrap() = None;
    tokio::time::sleep(Duration::from_secs(11 * 60)).await;
    assert_eq!(stage.world.view().popover.problem, None);
}

#[tokio::test(start_paused = true)]
async fn a_keychain_that_refuses_to_forget_loses_nothing() {
    let stage = Stage::connected().await;
    *stage.world.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    stage.page(FromPopover::Forget { id: 9 }).await;
    assert!(matches!(stage.world.outcome(), Outcome::Refused { .. }));
    assert_eq!(stage.world.icon(), amount("500"));
    *stage.world.keychain_fault.lock().unwrap() = None;
    stage.world.reply_with(&[Ok("400")]);
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.icon(), amount("400"), "watching goes on");
}

#[tokio::test(start_paused = true)]
async fn p3_hidden_amounts_are_hidden_everywhere() {
    let stage = Stage::connected().await;
    stage.world.reply_with(&[Ok("87.65")]);
    let form = SettingsForm { hide_amount: true, ..stage.world.view().popover.settings };
    stage.page(FromPopover::SaveSettings { id: 5, settings: form }).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    stage.send(Input::Refresh).await;
    let view = stage.world.view();
    assert_eq!(view.tray.icon.text, IconText::Hidden);
    let seen = format!("{view:?} {:?}", stage.world.notices.lock().unwrap());
    assert!(!seen.contains("87"), "{seen}");
}

#[tokio::test(start_paused = true)]
async fn settings_are_saved_or_refused_field_by_field() {
    let stage = Stage::connected().await;
    let form = stage.world.view().popover.settings;
    let wrong = SettingsForm { critical: "200".into(), refresh_minutes: "0".into(), ..form.clone() };
    stage.page(FromPopover::SaveSettings { id: 5, settings: wrong }).await;
    let Outcome::Refused { fields, .. } = stage.world.outcome() else { panic!() };
    assert_eq!(fields.len(), 2);
    assert_eq!(stage.world.view().popover.settings, form, "nothing is applied by half");
    let raised = SettingsForm { low: "600".into(), name: "Main".into(), ..form };
    stage.page(FromPopover::SaveSettings { id: 6, settings: raised }).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    assert_eq!(stage.world.notices(), [Threshold::Low], "the reading at hand is below the new threshold");
    assert!(stage.settings().contains("Main"), "{}", stage.settings());
}

#[tokio::test(start_paused = true)]
async fn p2_a_full_disk_is_told_and_watching_goes_on() {
    let stage = Stage::connected().await;
    *stage.world.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    stage.world.reply_with(&[Ok("321")]);
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.icon(), amount("321"));
    let problem = stage.world.view().popover.problem.unwrap();
    assert_eq!(problem.code, FaultCode::HistoryUnavailable);
    *stage.world.disk_fault.lock().unwrap() = None;
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.view().popover.problem, None);
}

#[tokio::test(start_paused = true)]
async fn the_environment_goes_above_the_keychain_and_is_never_stored() {
    let stage = Stage::connected().await;
    let Stage { world, inputs, folder, runner, .. } = stage;
    inputs.send(Input::Quit).unwrap();
    runner.await.unwrap();
    let credential = Credential::Token { access_token: SecretString::from("from-environment") };
    let environment = Environment { base_url: None, credential: Some(Ok(credential)) };
    world.reply_with(&[Ok("7")]);
    let stage = Stage::start_in(world, folder, environment);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(stage.world.icon(), amount("7"));
    let account = stage.world.view().popover.account.unwrap();
    assert!(account.is_from_environment);
    assert!(!stage.settings().contains("environment"));
    assert_eq!(stage.world.keychain.lock().unwrap().len(), 1, "only the connected account's");
}

#[tokio::test(start_paused = true)]
async fn p1_the_balance_of_the_environment_s_last_client_is_not_shown_for_the_next() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let mut world: Arc<World> = Arc::default();
    for (client_id, reply, shown) in [
        ("first", Ok("7"), amount("7")),
        ("second", Err(FaultCode::Offline), IconText::Unknown),
        ("first", Err(FaultCode::Offline), amount("7")),
    ] {
        let client_secret = SecretString::from("s3cret");
        let credential = Credential::Client { client_id: client_id.to_owned(), client_secret };
        world.reply_with(&[reply]);
        let environment = Environment { base_url: None, credential: Some(Ok(credential)) };
        let stage = Stage::start_in(world, Arc::clone(&folder), environment);
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(stage.world.icon(), shown, "{client_id}");
        stage.inputs.send(Input::Quit).unwrap();
        stage.runner.await.unwrap();
        world = stage.world;
    }
}

#[tokio::test(start_paused = true)]
async fn the_environment_s_address_is_used_and_shown_but_never_stored() {
    let environment = Environment { base_url: Some("https://proxy.example".parse().unwrap()), credential: None };
    let stage = Stage::start_in(Arc::default(), Arc::new(tempfile::tempdir().unwrap()), environment);
    stage.connect("s3cret").await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    assert_eq!(*stage.world.opened_at.lock().unwrap(), ["https://proxy.example"]);
    assert_eq!(stage.world.view().popover.default_base_url, "https://proxy.example");
    assert!(!stage.settings().contains("proxy.example"), "{}", stage.settings());
}

#[tokio::test(start_paused = true)]
async fn the_demo_is_marked_and_leaves_no_trace() {
    let stage = Stage::start();
    stage.page(FromPopover::TryDemo { id: 1 }).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    let view = stage.world.view();
    assert!(view.popover.account.unwrap().is_demo);
    assert!(view.tray.tooltip.title.contains("(demo)"), "{}", view.tray.tooltip);
    assert!(stage.world.readings.lock().unwrap().is_empty() && stage.world.keychain.lock().unwrap().is_empty());
    let form = SettingsForm { low: "1000".into(), ..view.popover.settings };
    stage.page(FromPopover::SaveSettings { id: 2, settings: form }).await;
    assert_eq!(stage.world.view().popover.settings.low, "1000");
    assert!(!stage.settings().contains("demo"), "{}", stage.settings());
    stage.page(FromPopover::Forget { id: 3 }).await;
    assert!(stage.world.view().popover.account.is_none());
}

#[tokio::test(start_paused = true)]
async fn p6_an_unchanged_view_is_not_shown_again_and_ages_only_while_seen() {
    let stage = Stage::connected().await;
    stage.world.views.lock().unwrap().clear();
    tokio::time::sleep(Duration::from_secs(300)).await;
    assert_eq!(stage.world.views.lock().unwrap().len(), 0, "nobody looks");
    stage.send(Input::PopoverOpened).await;
    stage.world.views.lock().unwrap().clear();
    tokio::time::sleep(Duration::from_secs(125)).await;
    let ages: Vec<_> =
        stage.world.views.lock().unwrap().iter().map(|view| view.popover.balance.age_text.clone()).collect();
    assert_eq!(ages, ["Updated 1 minute ago", "Updated 2 minutes ago"]);
}

#[tokio::test(start_paused = true)]
async fn p6_another_time_zone_is_followed_by_the_next_refresh_without_a_wake_up() {
    let stage = Stage::connected().await;
    let tooltip = || stage.world.views.lock().unwrap().last().unwrap().tray.tooltip.to_string();
    assert!(tooltip().contains("23 Nov 08:00"), "{}", tooltip());
    *stage.time.1.lock().unwrap() = TimeZone::fixed(jiff::tz::offset(9));
    stage.send(Input::Refresh).await;
    assert!(tooltip().contains("23 Nov 17:00"), "{}", tooltip());
}
