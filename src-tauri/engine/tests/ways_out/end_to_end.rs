//! A portal, the runner, a program and a webhook, all real: the program and the webhook are told; the webhook that fails first
//! gets the same event again, also in the next run; and nothing confidential is in the log, in an error or in the view (P5).

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::account::AccountId;
use partner_balance_core::view::View;
use partner_balance_engine::environment::Environment;
use partner_balance_engine::history::{Disk, History};
use partner_balance_engine::portal::PortalClients;
use partner_balance_engine::runner::{Input, Ports, Runner, Start};
use partner_balance_engine::secrets::{Credential, MemoryStore, SecretStore as _, WebhookSecret};
use partner_balance_engine::settings::SettingsFile;
use partner_balance_engine::user_locale::UserLocale;
use partner_balance_engine::ways_out::Outside;
use partner_balance_portal_sim::{Options, Simulator};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tracing::level_filters::LevelFilter;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::log::Log;
use crate::support::{hmac_by_openssl, line_in, script};
use crate::system::{RealTime, Screen};

/// In path and query of the webhook, and in its answers.
const PLANTED: &str = "pLanTed-0123456789";
const CLIENT_SECRET: &str = "pLanTed-client-secret";

struct Running {
    inputs: mpsc::UnboundedSender<Input>,
    views: watch::Receiver<Option<View>>,
    runner: JoinHandle<()>,
}

impl Running {
    fn start(folder: &Path, portal: &Simulator, secrets: &Arc<MemoryStore>) -> Self {
        let time = Arc::new(RealTime::new());
        let (shown, views) = watch::channel(None);
        // Nobody reads the replies.
        let (replies, _) = mpsc::unbounded_channel();
        let screen = Screen { shown, replies, refusal: Some("there is none"), alerts: watch::Sender::default() };
        let client_id = Options::DEMO_CLIENT_ID.to_owned();
        let credential = Credential::Client { client_id, client_secret: CLIENT_SECRET.to_owned().into() };
        let environment =
            Environment { base_url: Some(portal.base_url().parse().unwrap()), credential: Some(Ok(credential)) };
        let (runner, inputs) = Runner::new(Ports {
            clock: time.clone(),
            timer: time.clone(),
            secrets: secrets.clone(),
            portals: Arc::new(PortalClients::new(time.clone())),
            history: Disk::at(folder.join("history.sqlite3")),
            demo_history: Disk::in_memory(),
            desktop: Arc::new(screen),
            ways_out: Arc::new(Outside::new(time)),
            updates: None,
            missing_tray: None,
            start: Start::InBackground,
            settings: SettingsFile::new(folder.join("settings.toml")),
            locale: UserLocale::unstated(),
            environment,
            downloads: None,
        });
        Self { inputs, views, runner: tokio::spawn(runner.run()) }
    }

    async fn problem(&mut self, part: &str) -> View {
        let has_part =
            |view: &View| view.popover.problem.as_ref().is_some_and(|problem| problem.message.contains(part));
        let wanted = self.views.wait_for(|view| view.as_ref().is_some_and(has_part));
        let found = tokio::time::timeout(Duration::from_secs(20), wanted).await;
        found.unwrap_or_else(|_| panic!("no problem with {part:?}")).unwrap().clone().unwrap()
    }

    async fn quit(self) {
        self.inputs.send(Input::Quit).unwrap();
        self.runner.await.unwrap();
    }
}

/// Waits until a server has had so many requests, and returns them.
async fn requests(server: &MockServer, count: usize) -> Vec<wiremock::Request> {
    let arrived = async {
        loop {
            let requests = server.received_requests().await.unwrap();
            if requests.len() >= count {
                return requests;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), arrived).await.unwrap()
}

/// All that this process logs, in every detail.
fn whole_log() -> Log {
    let log = Log::default();
    tracing_log::LogTracer::init().unwrap();
    let subscriber = tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_writer(log.clone()).finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    log
}

/// A webhook that fails twice.
async fn failing_webhook() -> MockServer {
    let server = MockServer::start().await;
    let answer = |status: u16| ResponseTemplate::new(status).set_body_string(PLANTED);
    Mock::given(method("POST")).respond_with(answer(500)).up_to_n_times(2).mount(&server).await;
    Mock::given(method("POST")).respond_with(answer(200)).mount(&server).await;
    server
}

/// Settings by which a program writes what it is told to `told`, and a webhook is told as well.
fn write_settings(folder: &Path, server: &MockServer) {
    let program = script(folder, "tell", r#"cat > "$(dirname "$0")/told""#);
    let settings = format!(
        "[[accounts]]\nid = \"environment\"\nname = \"Main\"\n[accounts.alerts]\nprogram = \"{}\"\nwebhook = \"{}/{PLANTED}?sig={PLANTED}\"\n",
        program.display(),
        server.uri()
    );
    std::fs::write(folder.join("settings.toml"), settings).unwrap();
}

/// Whether a request holds this event, signed with this secret.
fn assert_signed(request: &wiremock::Request, event: &serde_json::Value, secret: &WebhookSecret) {
    let header = |name: &str| request.headers.get(name).unwrap().to_str().unwrap().to_owned();
    assert_eq!(&serde_json::from_slice::<serde_json::Value>(&request.body).unwrap(), event, "the same event");
    assert_eq!(header("x-partner-balance-event"), event["id"].as_str().unwrap());
    let signed = format!("{}.{}", header("x-partner-balance-timestamp"), String::from_utf8_lossy(&request.body));
    assert_eq!(header("x-partner-balance-signature"), format!("sha256={}", hmac_by_openssl(secret.digits(), &signed)));
}

/// Starts it again until nothing waits to be sent.
async fn run_until_all_is_sent(folder: &Path, portal: &Simulator, secrets: &Arc<MemoryStore>, account: &AccountId) {
    let running = Running::start(folder, portal, secrets);
    let mut history = History::open(folder.join("history.sqlite3")).unwrap();
    while !history.queued(account).unwrap().is_empty() {
        running.inputs.send(Input::NetworkReturned).unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    running.quit().await;
}

#[tokio::test]
async fn p5_p8_a_program_and_a_webhook_are_told_and_nothing_confidential_is_anywhere_else() {
    let log = whole_log();
    let folder = tempfile::tempdir().unwrap();
    let server = failing_webhook().await;
    write_settings(folder.path(), &server);
    let balance = "9.50".parse().unwrap();
    let options = Options { balance, client_secret: CLIENT_SECRET.to_owned(), ..Options::default() };
    let portal = Simulator::start(options).await.unwrap();
    let secrets = Arc::new(MemoryStore::default());

    let mut running = Running::start(folder.path(), &portal, &secrets);
    let view = running.problem("The webhook of Main has not taken an alert since").await;
    let told: serde_json::Value = serde_json::from_str(&line_in(&folder.path().join("told")).await).unwrap();
    assert_eq!(
        (&told["kind"], &told["also"], &told["balance"]),
        (&"critical".into(), &vec!["low"].into(), &"9.50".into())
    );
    running.inputs.send(Input::NetworkReturned).unwrap();
    requests(&server, 2).await;
    running.quit().await;

    let environment = AccountId::new("environment");
    run_until_all_is_sent(folder.path(), &portal, &secrets, &environment).await;
    let requests = requests(&server, 3).await;
    let secret = secrets.webhook_secret(&environment).await.unwrap().unwrap();
    requests.iter().for_each(|request| assert_signed(request, &told, &secret));
    assert_eq!(requests.len(), 3, "never twice for a notice that the desktop refuses");

    let logged = log.text();
    assert!(logged.contains("an alert was not taken") && logged.contains("TRACE"), "{logged}");
    let seen = format!("{view:?}");
    for confidential in [PLANTED, CLIENT_SECRET, secret.digits()] {
        assert!(!seen.contains(confidential));
        let line = logged.lines().find(|line| line.contains(confidential));
        assert_eq!(line, None);
    }
}
