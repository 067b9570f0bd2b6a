//! Several accounts of one client: they share its readings, and each has alerts of its own.

use partner_balance_core::account::Thresholds;
use partner_balance_core::alerts::SnoozeRequest;
use partner_balance_core::money::Amount;

use super::*;

const A: (&str, i64) = ("a", 100);
const B: (&str, i64) = ("b", 500);

fn key(id: &str) -> AccountKey {
    AccountKey::Stored(AccountId::new(id))
}

fn account((id, low): (&str, i64)) -> AccountSettings {
    let thresholds = Thresholds { low: Amount::whole(low), critical: Amount::whole(20) };
    AccountSettings { thresholds, ..AccountSettings::new(AccountId::new(id)) }
}

/// One client, watched by an account for each of these lower thresholds.
async fn watched_by(accounts: &[(&str, i64)]) -> TestRunner {
    let (system, folder) = (Arc::<FakeSystem>::default(), Arc::new(tempfile::tempdir().unwrap()));
    let mut settings = Settings::default();
    for one in accounts {
        let credential = Credential::Client { client_id: "id".to_owned(), client_secret: "s".to_owned().into() };
        system.put(&AccountId::new(one.0), credential, None);
        settings = settings.with_account(account(*one));
    }
    let file = SettingsFile::new(folder.path().join("settings.toml"));
    file.update(&Settings::default(), |_| Ok::<_, Fault>(settings.clone())).unwrap();
    system.reply_to("id", Ok("700"));
    let test = TestRunner::start_in(system, folder, Environment::default());
    tokio::time::sleep(Duration::from_secs(5)).await;
    test
}

async fn reads(test: &TestRunner, amount: &'static str) {
    test.system.reply_to("id", Ok(amount));
    test.send(Input::Refresh).await;
    // As after a command of another process, which has changed nothing.
    test.send(Input::HistoryClosed).await;
}

fn told(test: &TestRunner, id: &str) -> Vec<AlertKind> {
    let notifications = test.system.notifications.lock().unwrap();
    notifications.iter().filter(|told| told.account == key(id)).map(|told| told.kind).collect()
}

#[tokio::test(start_paused = true)]
async fn p4_accounts_of_one_client_tell_what_each_would_tell_alone() {
    let amounts = ["300", "300", "90", "300", "700", "300", "15", "15", "120", "700", "499", "700"];
    let mut both = watched_by(&[A, B]).await;
    let (mut first, mut second) = (watched_by(&[A]).await, watched_by(&[B]).await);
    for amount in amounts {
        for test in [&both, &first, &second] {
            reads(test, amount).await;
            reads(test, amount).await;
        }
        assert_eq!(told(&both, "a"), told(&first, "a"), "{amount}");
        assert_eq!(told(&both, "b"), told(&second, "b"), "{amount}");
        (both, first, second) = (both.restart_later().await, first.restart_later().await, second.restart_later().await);
    }
    let (low, critical, recovered) = (AlertKind::Low, AlertKind::Critical, AlertKind::Recovered);
    assert_eq!(told(&both, "a"), [low, recovered, critical, recovered]);
    assert_eq!(told(&both, "b"), [low, recovered, low, critical, recovered, low, recovered]);
}

/// As the command line with a credentials file: its account has the usual thresholds.
fn record_for_environment(test: &TestRunner, amount: &str) {
    let account = AccountSettings::new(AccountKey::Environment.to_id());
    let reading = Reading { amount: amount.parse().unwrap(), fetched_at: test.time.now().wall, request_id: None };
    let step = AlertStep::read(&reading, account.rules());
    let owner = Owner::of_client("id", &BaseUrl::default().to_string());
    let mut history = History::at(test.folder.path().join(HISTORY));
    history.set_owner(&account.id, &owner).unwrap();
    let remember = |stored: Option<&str>| step.applied_to_json(stored);
    history.record(&account.id, &owner, &reading, Duration::from_mins(10), remember).unwrap();
}

#[tokio::test(start_paused = true)]
async fn p4_a_command_with_credentials_of_its_own_beside_the_tray_neither_repeats_nor_swallows_a_warning() {
    let test = watched_by(&[B]).await;
    for _ in 0..4 {
        reads(&test, "300").await;
        record_for_environment(&test, "300");
        test.send(Input::HistoryClosed).await;
    }
    assert_eq!(told(&test, "b"), [AlertKind::Low]);
    // It looks more often than the tray, and the tray looks all the same.
    test.system.reply_to("id", Ok("15"));
    for _ in 0..4 {
        tokio::time::sleep(Duration::from_mins(3)).await;
        record_for_environment(&test, "15");
        test.send(Input::HistoryClosed).await;
    }
    assert_eq!(told(&test, "b"), [AlertKind::Low, AlertKind::Critical]);
}

#[tokio::test(start_paused = true)]
async fn p4_a_snooze_of_one_account_holds_nothing_back_of_another_of_the_same_client() {
    let test = watched_by(&[A, B]).await;
    test.send(Input::Snooze { account: Some(key("a")), request: Some(SnoozeRequest::DAY) }).await;
    let test = test.restart_later().await;
    reads(&test, "90").await;
    assert_eq!((told(&test, "a"), told(&test, "b")), (vec![], vec![AlertKind::Low]));
}

#[tokio::test(start_paused = true)]
async fn p4_a_webhook_hears_what_its_account_s_rules_say_whoever_of_the_client_looked_first() {
    let test = watched_by(&[A, B]).await;
    let path = test.folder.path().join("settings.toml");
    let file = SettingsFile::new(path);
    let hears = |settings: &Settings| {
        let ways_out = crate::settings::WaysOut {
            webhook: Some("https://hooks.example/".parse().unwrap()),
            ..crate::settings::WaysOut::default()
        };
        Ok::<_, Fault>(settings.clone().with_account(AccountSettings { ways_out, ..account(A) }))
    };
    file.update(&Settings::default(), hears).unwrap();
    test.send(Input::SettingsWritten).await;
    for amount in ["300", "90", "90", "700"] {
        reads(&test, amount).await;
    }
    let attempts = test.system.attempts.lock().unwrap();
    let kinds: Vec<_> = attempts.iter().map(|(.., event)| event["kind"].as_str().unwrap().to_owned()).collect();
    assert_eq!(kinds, ["low", "recovered"]);
}
