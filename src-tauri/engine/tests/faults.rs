//! Every fault of the portal, end to end: the runner, the real client and the simulator. Each must keep the last good
//! reading, mark it as stale with its age, name the cause in a sentence, and end with the next good reply.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "shared/system.rs"]
mod system;

use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::alerts::AlertKind;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::icon::IconText;
#[cfg(target_os = "linux")]
use partner_balance_core::page::SettingsForm;
use partner_balance_core::view::View;
use partner_balance_engine::environment::Environment;
use partner_balance_engine::history::Disk;
#[cfg(target_os = "linux")]
use partner_balance_engine::messages::FromPopover;
use partner_balance_engine::messages::Outcome;
use partner_balance_engine::portal::{Limits, Portal, PortalClient, PortalFactory};
use partner_balance_engine::runner::{Input, Ports, Runner, Start};
use partner_balance_engine::secrets::{Credential, MemoryStore, SessionStore};
use partner_balance_engine::settings::SettingsFile;
use partner_balance_engine::user_locale::UserLocale;
use partner_balance_engine::ways_out::Outside;
use partner_balance_portal_sim::{Fault as Sim, Framing, Options, Scope, Simulator, Times, Tokens, Witness};
use tokio::sync::{mpsc, watch};

use system::{RealTime, Screen};

const LIMITS: Limits = Limits { connect: Duration::from_millis(300), total: Duration::from_millis(600) };
/// The timeout of every wait.
const TIMEOUT: Duration = Duration::from_secs(20);
const SECRET: &str = "planted-5ecret";

struct Portals(Arc<RealTime>, Limits);

impl PortalFactory for Portals {
    fn open(&self, base_url: BaseUrl, credential: Credential, sessions: Arc<dyn SessionStore>) -> Arc<dyn Portal> {
        Arc::new(PortalClient::new(base_url, credential, sessions, self.0.clone()).with_limits(self.1))
    }
}

/// A runner that watches one portal.
#[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "some are for tests of Linux alone"))]
struct Watch {
    inputs: mpsc::UnboundedSender<Input>,
    views: watch::Receiver<Option<View>>,
    screen: Arc<Screen>,
    replies: mpsc::UnboundedReceiver<Outcome>,
    folder: tempfile::TempDir,
}

impl Watch {
    fn start(base_url: &str, client_secret: &str) -> Self {
        Self::start_with(LIMITS, base_url, client_secret)
    }

    fn start_with(limits: Limits, base_url: &str, client_secret: &str) -> Self {
        Self::start_in(tempfile::tempdir().unwrap(), limits, base_url, client_secret)
    }

    fn start_in(folder: tempfile::TempDir, limits: Limits, base_url: &str, client_secret: &str) -> Self {
        let time = Arc::new(RealTime::new());
        let (shown, views) = watch::channel(None);
        let (reply, replies) = mpsc::unbounded_channel();
        let screen = Arc::new(Screen { shown, replies: reply, refusal: None, alerts: watch::Sender::default() });
        let credential = Credential::Client {
            client_id: Options::DEMO_CLIENT_ID.to_owned(),
            client_secret: client_secret.to_owned().into(),
        };
        let environment = Environment { base_url: Some(base_url.parse().unwrap()), credential: Some(Ok(credential)) };
        let (runner, inputs) = Runner::new(Ports {
            clock: time.clone(),
            timer: time.clone(),
            secrets: Arc::new(MemoryStore::default()),
            portals: Arc::new(Portals(time.clone(), limits)),
            history: Disk::at(folder.path().join("history.sqlite3")),
            demo_history: Disk::in_memory(),
            desktop: screen.clone(),
            ways_out: Arc::new(Outside::new(time.clone())),
            updates: None,
            missing_tray: None,
            start: Start::InBackground,
            settings: SettingsFile::new(folder.path().join("settings.toml")),
            locale: UserLocale::unstated(),
            environment,
            downloads: None,
        });
        tokio::spawn(runner.run());
        Self { inputs, views, screen, replies, folder }
    }

    /// Requests a reading and waits for the view after the answer.
    async fn refreshed(&mut self) -> View {
        self.inputs.send(Input::Refresh).unwrap();
        self.view(|view| view.popover.is_refreshing).await;
        self.view(|view| !view.popover.is_refreshing).await
    }

    /// Waits until the desktop has taken so many alerts. Returns their kinds.
    async fn alerts(&self, count: usize) -> Vec<AlertKind> {
        let mut taken = self.screen.alerts.subscribe();
        let taken = tokio::time::timeout(TIMEOUT, taken.wait_for(|alerts| alerts.len() >= count)).await;
        taken.unwrap_or_else(|_| panic!("no alert")).unwrap().iter().map(|alert| alert.kind).collect()
    }

    async fn view(&mut self, is_wanted: impl Fn(&View) -> bool) -> View {
        let wanted = self.views.wait_for(|view| view.as_ref().is_some_and(&is_wanted));
        let view = tokio::time::timeout(TIMEOUT, wanted).await;
        view.unwrap_or_else(|_| panic!("it hangs")).unwrap().clone().unwrap()
    }
}

async fn simulator() -> Simulator {
    let balance = "675.24".parse().unwrap();
    Simulator::start(Options { balance, client_secret: SECRET.to_owned(), ..Options::default() }).await.unwrap()
}

fn balance(json: &str) -> (String, Sim, FaultCode) {
    (format!("accountBalance {json}"), Sim::account_balance(json), FaultCode::UnexpectedReply)
}

/// Faults of the balance call and the code that the user must see.
fn faults() -> Vec<(String, Sim, FaultCode)> {
    use FaultCode as F;
    let thirty_digits = "123456789012345678901234567890";
    let named = |name: &str, fault, code| (name.to_owned(), fault, code);
    vec![
        named("400", Sim::status(400), F::UnexpectedReply),
        named("401 for ever", Sim::status(401), F::CredentialsRefused),
        named("envelope status 401, HTTP 200", Sim::envelope_status(401), F::CredentialsRefused),
        named(
            "401 of a gateway",
            Sim::Body { status: 401, headers: vec![], body: "<html>".into() },
            F::UnexpectedReply,
        ),
        named("403", Sim::status(403), F::AddressRefused),
        named("404", Sim::status(404), F::WrongAddress),
        named("429", Sim::too_many_requests(None), F::RateLimited),
        named("429, 7 seconds", Sim::too_many_requests(Some("7")), F::RateLimited),
        named("429, a date", Sim::too_many_requests(Some("Wed, 21 Oct 2037 07:28:00 GMT")), F::RateLimited),
        named("429, absurd", Sim::too_many_requests(Some("99999999999999999999")), F::RateLimited),
        named("500", Sim::status(500), F::PortalDown),
        named("502 with HTML", Sim::bad_gateway(), F::PortalDown),
        named("503", Sim::status(503), F::PortalDown),
        named("204", Sim::no_content(), F::UnexpectedReply),
        named("code not success", Sim::code("account_suspended"), F::UnexpectedReply),
        named("empty body", Sim::body(""), F::UnexpectedReply),
        named("not JSON", Sim::body("balance: lots"), F::UnexpectedReply),
        named("a JSON array", Sim::body("[1,2]"), F::UnexpectedReply),
        named("wrong types", Sim::body(r#"{"code":7,"result":"x","status":"y"}"#), F::UnexpectedReply),
        named("result null", Sim::Result { json: "null".into() }, F::UnexpectedReply),
        named("accountBalance missing", Sim::Result { json: "{}".into() }, F::UnexpectedReply),
        named(
            "duplicate keys",
            Sim::Result { json: r#"{"accountBalance":1,"accountBalance":2}"#.into() },
            F::UnexpectedReply,
        ),
        balance("null"),
        balance(r#""plenty""#),
        balance("true"),
        balance("{}"),
        balance("1e400"),
        balance(thirty_digits),
        named("truncated body", Sim::Truncated { missing_bytes: 20 }, F::Offline),
        named("a byte a second", Sim::Drip { interval_ms: 1_000 }, F::TimedOut),
        named("100 MB", Sim::Huge { body_bytes: 100_000_000, framing: Framing::ContentLength }, F::UnexpectedReply),
        named("100 MB in chunks", Sim::Huge { body_bytes: 100_000_000, framing: Framing::Chunked }, F::UnexpectedReply),
        named("connection reset", Sim::Reset, F::Offline),
        named("accepted and silent", Sim::Silent, F::TimedOut),
        named("no HTTP", Sim::Raw { text: "SSH-2.0-OpenSSH_9.2\r\n".into() }, F::UnexpectedReply),
    ]
}

#[tokio::test]
async fn p2_every_fault_keeps_the_last_good_reading_names_its_cause_and_passes() {
    let portal = simulator().await;
    let mut watch = Watch::start(portal.base_url(), SECRET);
    watch.view(|view| view.popover.balance.amount_text == "675.24").await;
    let mut refusals = 0;
    for (name, fault, code) in faults() {
        portal.set_fault(fault, Scope::Balance, Times::UntilCleared);
        let view = watch.refreshed().await;
        let problem = view.popover.problem.unwrap_or_else(|| panic!("{name}: no problem is shown"));
        assert_eq!(problem.code, code, "{name}: {}", problem.message);
        assert!(problem.message.ends_with('.') && problem.hint.ends_with('.'), "{name}: {problem:?}");
        assert_eq!(view.popover.balance.amount_text, "675.24", "{name}");
        assert!(view.popover.balance.is_stale && view.tray.icon.is_stale, "{name}");
        assert_eq!(view.tray.icon.text, IconText::Amount("675".into()), "{name}");
        assert!(!view.popover.balance.age_text.is_empty(), "{name}");
        let tooltip = &view.tray.tooltip;
        assert!(tooltip.title.contains("675.24 USD") && tooltip.text.contains(&problem.message), "{name}");
        if code == FaultCode::CredentialsRefused {
            // Before it passes: what has passed is not told any more.
            refusals += 1;
            watch.alerts(refusals).await;
        }
        portal.clear_faults();
        let view = watch.refreshed().await;
        assert_eq!(view.popover.problem, None, "{name}: it has passed");
        assert!(!view.popover.balance.is_stale, "{name}");
    }
    let told = watch.alerts(refusals).await;
    assert_eq!(told, vec![AlertKind::Refused; refusals], "P4: no fault is an alert but a refusal");
}

#[tokio::test]
async fn p1_unusual_but_valid_amounts_are_shown_unchanged() {
    let portal = simulator().await;
    let mut watch = Watch::start(portal.base_url(), SECRET);
    watch.view(|view| view.popover.account.is_some() && view.popover.balance.currency == "USD").await;
    for (json, shown) in [
        (r#""675.30""#, "675.30"),
        ("-40", "-40.00"),
        ("0", "0.00"),
        ("675.123456789", "675.123456789"),
        ("1.5e3", "1,500.00"),
        ("1234567.891", "1,234,567.891"),
    ] {
        portal.set_fault(Sim::account_balance(json), Scope::Balance, Times::UntilCleared);
        let view = watch.refreshed().await;
        assert_eq!(view.popover.balance.amount_text, shown, "{json}");
        assert_eq!(view.popover.problem, None, "{json}");
        portal.clear_faults();
    }
}

#[tokio::test]
async fn invalid_token_replies_still_give_the_balance_or_a_cause() {
    let portal = simulator().await;
    let mut watch = Watch::start(portal.base_url(), SECRET);
    watch.view(|view| view.popover.balance.amount_text == "675.24").await;
    for json in ["1800", r#""1800""#, "0", "-5", r#""soon""#, "null"] {
        portal.expire_tokens(Tokens::All);
        portal.set_fault(Sim::ExpiresIn { json: json.into() }, Scope::Token, Times::UntilCleared);
        assert_eq!(watch.refreshed().await.popover.problem, None, "expiresIn {json}");
        portal.clear_faults();
    }
    let shown = [
        (Sim::WithoutToken, FaultCode::UnexpectedReply),
        (Sim::CredentialsRefused, FaultCode::CredentialsRefused),
        (Sim::status(503), FaultCode::PortalDown),
        (Sim::Body { status: 400, headers: vec![], body: "<html>".into() }, FaultCode::UnexpectedReply),
        (Sim::code("system_busy"), FaultCode::UnexpectedReply),
    ];
    for (fault, code) in shown {
        portal.expire_tokens(Tokens::All);
        portal.set_fault(fault.clone(), Scope::Token, Times::UntilCleared);
        let view = watch.refreshed().await;
        assert_eq!(view.popover.problem.map(|problem| problem.code), Some(code), "{fault:?}");
        assert_eq!(view.popover.balance.amount_text, "675.24", "{fault:?}");
        portal.clear_faults();
        assert_eq!(watch.refreshed().await.popover.problem, None, "{fault:?}");
    }
    portal.expire_tokens(Tokens::Access);
    portal.set_fault(Sim::RefreshRefused, Scope::Token, Times::UntilCleared);
    assert_eq!(watch.refreshed().await.popover.problem, None, "the credentials are accepted");
}

#[tokio::test]
async fn one_refused_token_is_replaced_without_a_message() {
    let portal = simulator().await;
    let mut watch = Watch::start(portal.base_url(), SECRET);
    watch.view(|view| view.popover.balance.amount_text == "675.24").await;
    portal.set_fault(Sim::status(401), Scope::Balance, Times::Next(1));
    assert_eq!(watch.refreshed().await.popover.problem, None);
    assert_eq!(portal.stats().balance.most_in_flight, 1);
}

#[tokio::test]
async fn p5_a_redirect_is_not_followed_and_the_token_goes_nowhere() {
    let (portal, elsewhere) = (simulator().await, Witness::start().await.unwrap());
    let mut watch = Watch::start(portal.base_url(), SECRET);
    watch.view(|view| view.popover.balance.amount_text == "675.24").await;
    portal.set_fault(Sim::Redirect { location: elsewhere.url().to_owned() }, Scope::Both, Times::UntilCleared);
    let view = watch.refreshed().await;
    assert_eq!(view.popover.problem.unwrap().code, FaultCode::WrongAddress);
    assert_eq!(view.popover.balance.amount_text, "675.24");
    assert_eq!(elsewhere.sightings().requests, 0);
}

#[tokio::test]
async fn p1_without_a_way_to_the_portal_the_balance_is_unknown_and_never_zero() {
    let tls = Simulator::start_tls(Options::default()).await.unwrap();
    let gone = simulator().await.base_url().to_owned();
    // On some machines the system's resolver is slow.
    let limits = Limits { connect: TIMEOUT, total: TIMEOUT };
    for (address, code) in [
        (gone.as_str(), FaultCode::Offline),
        ("https://portal.invalid", FaultCode::Offline),
        (tls.base_url(), FaultCode::CertificateRefused),
    ] {
        let mut watch = Watch::start_with(limits, address, SECRET);
        let view = watch.view(|view| view.popover.problem.is_some()).await;
        assert_eq!(view.popover.problem.unwrap().code, code, "{address}");
        assert_eq!(view.tray.icon.text, IconText::Unknown, "{address}");
        assert_eq!(view.popover.balance.amount_text, "—", "{address}");
        assert!(!view.tray.tooltip.to_string().contains('0'), "{address}: {}", view.tray.tooltip);
    }
}

/// A settings file that hangs whoever reads it, as on a network's disk that doesn't answer.
#[cfg(target_os = "linux")]
struct HangingSettings {
    file: std::path::PathBuf,
    /// Ends the reading when it is closed.
    writer: std::fs::File,
}

#[cfg(target_os = "linux")]
impl HangingSettings {
    fn in_folder(folder: &std::path::Path) -> Self {
        let file = folder.join("settings.toml");
        assert!(std::process::Command::new("mkfifo").arg(&file).status().unwrap().success());
        // For both, because opening a pipe for one of them waits for the other.
        let writer = std::fs::File::options().read(true).write(true).open(&file).unwrap();
        Self { file, writer }
    }

    /// From now on there are no settings.
    fn release(self) {
        std::fs::remove_file(self.file).unwrap();
        drop(self.writer);
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn p7_settings_that_hang_keep_neither_the_balance_away_nor_anything_on_this_thread() {
    let (portal, folder) = (simulator().await, tempfile::tempdir().unwrap());
    let settings = HangingSettings::in_folder(folder.path());
    let mut watch = Watch::start_in(folder, LIMITS, portal.base_url(), SECRET);
    let view = watch.view(|view| view.popover.balance.amount_text == "675.24").await;
    let problem = view.popover.problem.unwrap();
    assert!(problem.message.contains("settings.toml can't be read (no answer from the disk)"), "{}", problem.message);
    settings.release();
    watch.inputs.send(Input::SettingsWritten).unwrap();
    watch.view(|view| view.popover.problem.is_none()).await;
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn p1_settings_that_were_not_saved_in_time_are_not_saved_later() {
    let portal = simulator().await;
    let mut watch = Watch::start(portal.base_url(), SECRET);
    let view = watch.view(|view| view.popover.balance.amount_text == "675.24").await;
    let settings = HangingSettings::in_folder(watch.folder.path());
    let form = SettingsForm { refresh_minutes: "7".to_owned(), ..view.popover.settings };
    let save = |settings| Input::Page(FromPopover::SaveSettings { id: 1, account: None, settings });
    watch.inputs.send(save(form.clone())).unwrap();
    assert!(matches!(watch.replies.recv().await, Some(Outcome::Refused { problem: Some(_), .. })));
    watch.inputs.send(Input::SettingsWritten).unwrap();
    watch.view(|view| view.popover.problem.is_some()).await;
    settings.release();
    watch.inputs.send(Input::SettingsWritten).unwrap();
    watch.view(|view| view.popover.problem.is_none()).await;
    assert!(!watch.folder.path().join("settings.toml").exists());
    watch.inputs.send(save(form)).unwrap();
    assert_eq!(watch.replies.recv().await, Some(Outcome::Done));
}
