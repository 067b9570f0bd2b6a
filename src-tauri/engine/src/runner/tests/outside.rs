//! Changes by other processes while the tray runs: settings written, readings recorded, accounts connected and removed.

use super::*;

/// As `config set` or an editor would.
fn write_settings(test: &TestRunner, change: impl FnOnce(Settings) -> Settings) {
    let file = SettingsFile::new(test.folder.path().join("settings.toml"));
    file.update(&Settings::default(), |settings| Ok::<_, Fault>(change(settings.clone()))).unwrap();
}

/// As the command line would: on the same disk, with the same rules.
fn record(test: &TestRunner, amount: &str, at: Timestamp) {
    let account = AccountSettings::new(AccountSettings::new_id());
    let reading = Reading { amount: amount.parse().unwrap(), fetched_at: at, request_id: None };
    let step = AlertStep::read(&reading, account.rules());
    let mut history = History::at(test.folder.path().join(HISTORY));
    let owner = history.account_record(&account.id, None).unwrap().owner.unwrap();
    let remember = |stored: Option<&str>| step.applied_to_json(stored);
    history.record(&account.id, &owner, &reading, Duration::from_secs(600), remember).unwrap();
}

/// The moment at which a runner of these tests has run for so many seconds.
fn second(second: i64) -> Timestamp {
    Timestamp::from_second("2026-11-23T08:00:00Z".parse::<Timestamp>().unwrap().as_second() + second).unwrap()
}

#[tokio::test(start_paused = true)]
async fn p3_a_reading_recorded_outside_is_shown_and_its_alert_delivered_once() {
    let test = TestRunner::connected().await;
    let asked = *test.system.asked.lock().unwrap();
    record(&test, "88", second(30));
    tokio::time::sleep(Duration::from_secs(60)).await;
    for _ in 0..2 {
        test.send(Input::HistoryClosed).await;
        assert_eq!(test.system.icon(), amount("88"));
    }
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    assert_eq!(*test.system.asked.lock().unwrap(), asked, "what is known need not be asked");
    let test = test.restart().await;
    // The portal says 675.24 by now.
    assert_eq!(test.system.notifications(), [AlertKind::Low, AlertKind::Recovered], "neither repeated nor forgotten");
}

#[tokio::test(start_paused = true)]
async fn p4_a_rise_that_only_the_other_process_saw_re_arms() {
    let test = TestRunner::connected().await;
    test.system.reply_with(&[Ok("99")]);
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    // This process hears of the rise by nothing but its own next step.
    record(&test, "500", second(20));
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low, AlertKind::Low], "99, 500, 99");
}

#[tokio::test(start_paused = true)]
async fn p4_what_is_due_on_disk_is_delivered_by_a_tray_started_later() {
    let test = TestRunner::connected().await;
    let TestRunner { system, inputs, folder, demo_history, runner, time } = test;
    inputs.send(Input::Quit).unwrap();
    runner.await.unwrap();
    system.reply_with(&[Ok("42")]);
    let test = TestRunner { system, folder, demo_history, inputs, time, runner: tokio::spawn(async {}) };
    record(&test, "42", second(5));
    assert_eq!(test.system.notifications(), []);
    let test = TestRunner::start_in(test.system, test.folder, Environment::default());
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
}

#[tokio::test(start_paused = true)]
async fn p4_steps_the_disk_did_not_take_are_made_up_for() {
    let test = TestRunner::connected().await;
    test.system.reply_with(&[Ok("99")]);
    test.send(Input::Refresh).await;
    *test.system.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    test.system.reply_with(&[Ok("500")]);
    test.send(Input::Refresh).await;
    *test.system.disk_fault.lock().unwrap() = None;
    test.system.reply_with(&[Ok("98")]);
    test.send(Input::Refresh).await;
    let told = [AlertKind::Low, AlertKind::Recovered, AlertKind::Low];
    assert_eq!(test.system.notifications(), told, "the rise was seen, if not written");
    test.system.reply_with(&[Ok("98")]);
    let test = test.restart().await;
    assert_eq!(test.system.notifications(), told, "and the disk has caught up");
}

#[tokio::test(start_paused = true)]
async fn settings_written_outside_apply_at_once_and_what_cannot_be_used_is_told() {
    let test = TestRunner::connected().await;
    write_settings(&test, |settings| {
        let account = settings.accounts[0].clone();
        let thresholds = partner_balance_core::account::Thresholds {
            low: partner_balance_core::money::Amount::whole(600),
            ..account.thresholds
        };
        settings.with_account(AccountSettings { name: "Renamed".to_owned(), thresholds, ..account })
    });
    test.send(Input::SettingsWritten).await;
    let view = test.system.view();
    assert_eq!(view.popover.settings.low, "600");
    assert!(view.tray.tooltip.title.contains("Renamed"), "{}", view.tray.tooltip);
    assert_eq!(test.system.notifications(), [AlertKind::Low], "the reading at hand is below the new threshold");

    std::fs::write(test.folder.path().join("settings.toml"), "refresh_interval = ").unwrap();
    test.send(Input::SettingsWritten).await;
    let view = test.system.view();
    assert_eq!(view.popover.problem.unwrap().code, FaultCode::SettingsUnavailable);
    assert_eq!(view.popover.settings.low, "600", "the last good ones stay");
    write_settings(&test, |settings| settings.with_account(AccountSettings::new(AccountId::new("default"))));
    test.send(Input::SettingsWritten).await;
    assert_eq!(test.system.view().popover.problem, None);
}

#[tokio::test(start_paused = true)]
async fn p6_its_own_save_is_not_news() {
    let test = TestRunner::connected().await;
    test.system.views.lock().unwrap().clear();
    let asked = *test.system.asked.lock().unwrap();
    test.send(Input::SettingsWritten).await;
    assert_eq!((test.system.views.lock().unwrap().len(), *test.system.asked.lock().unwrap()), (0, asked));
}

#[tokio::test(start_paused = true)]
async fn settings_written_outside_are_no_reason_to_ask() {
    let credential = Credential::Client { client_id: "id".into(), client_secret: "secret".to_owned().into() };
    let environment = Environment { base_url: None, credential: Some(Ok(credential)) };
    let folder = || std::sync::Arc::new(tempfile::tempdir().unwrap());
    for environment in [environment, Environment::default()] {
        let test = TestRunner::start_in(std::sync::Arc::default(), folder(), environment.clone());
        if environment.credential.is_none() {
            test.connect("s3cret").await;
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
        let asked = *test.system.asked.lock().unwrap();
        for name in ["One", "Two"] {
            write_settings(&test, |settings| {
                let id = test.system.view().popover.account.unwrap().key.to_id();
                let account = AccountSettings::new(id);
                settings.with_account(AccountSettings { name: name.to_owned(), ..account })
            });
            test.send(Input::SettingsWritten).await;
            assert!(test.system.view().tray.tooltip.title.contains(name));
        }
        assert_eq!(*test.system.asked.lock().unwrap(), asked);
    }
}

#[tokio::test(start_paused = true)]
async fn p9_an_account_connected_or_forgotten_outside_is_followed_and_one_moved_outside_waits_for_the_user() {
    let test = TestRunner::start();
    tokio::time::sleep(Duration::from_secs(1)).await;
    let account = AccountId::new(AccountSettings::DEFAULT_ID);
    let credential = Credential::Client { client_id: "id".into(), client_secret: "secret".to_owned().into() };
    test.system.put(&account, credential, None);
    write_settings(&test, |settings| settings.with_account_at(&account, None));
    test.send(Input::SettingsWritten).await;
    assert_eq!(test.system.icon(), amount("500"), "connected by the command line");

    let moved: BaseUrl = "https://moved.example".parse().unwrap();
    write_settings(&test, |settings| settings.with_account_at(&account, Some(&moved)));
    let (opened, asked) = (test.system.opened_at.lock().unwrap().clone(), *test.system.asked.lock().unwrap());
    test.send(Input::SettingsWritten).await;
    let problem = test.system.view().popover.problem.map(|problem| problem.code);
    assert_eq!(problem, Some(FaultCode::AddressChanged));
    assert_eq!(*test.system.opened_at.lock().unwrap(), opened, "the secret went nowhere");
    assert_eq!(*test.system.asked.lock().unwrap(), asked);

    test.system.keychain.lock().unwrap().clear();
    write_settings(&test, |settings| settings.without_account(&account));
    test.send(Input::SettingsWritten).await;
    assert!(test.system.view().popover.account.is_none(), "forgotten by the command line");
    let asked = *test.system.asked.lock().unwrap();
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(*test.system.asked.lock().unwrap(), asked);
}

/// As `login` in a terminal does: into the keychain and the settings.
async fn connect_outside(test: &TestRunner) {
    let account = AccountId::new(AccountSettings::DEFAULT_ID);
    let credential = Credential::Client { client_id: "id".into(), client_secret: "secret".to_owned().into() };
    test.system.put(&account, credential, None);
    write_settings(test, |settings| settings.with_account_at(&account, None));
    test.send(Input::SettingsWritten).await;
}

#[tokio::test(start_paused = true)]
async fn the_demo_ends_when_another_process_connects_an_account() {
    let test = TestRunner::start();
    test.system.reply_to("demo", Ok("3"));
    test.page(FromPopover::TryDemo { id: 1 }).await;
    assert_eq!(test.system.icon(), amount("3"));
    connect_outside(&test).await;
    let shown = |test: &TestRunner| (test.system.icon(), test.system.view().popover.accounts.is_some());
    assert_eq!(shown(&test), (amount("500"), false));
    assert!(!test.system.view().popover.account.unwrap().is_demo);
    test.system.asked_at.lock().unwrap().clear();
    let told = test.system.notifications().len();
    tokio::time::sleep(Duration::from_hours(30)).await;
    assert!(test.system.asked_at.lock().unwrap().iter().all(|(who, _)| who == "id"));
    assert_eq!((shown(&test), test.system.notifications().len()), ((amount("500"), false), told));
}

#[tokio::test(start_paused = true)]
async fn a_demo_that_is_still_starting_does_not_begin_beside_an_account_of_another_process() {
    let test = TestRunner::start();
    test.system.takes.lock().unwrap().insert("demo".to_owned(), Duration::from_secs(20));
    test.page(FromPopover::TryDemo { id: 1 }).await;
    connect_outside(&test).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(matches!(test.system.outcome(), Outcome::Refused { .. }));
    let popover = test.system.view().popover;
    assert!(popover.accounts.is_none() && !popover.account.unwrap().is_demo);
}

#[tokio::test(start_paused = true)]
async fn a_credential_replaced_outside_is_used_from_the_next_request_on() {
    let test = TestRunner::connected().await;
    assert_eq!(test.system.opened_at.lock().unwrap().len(), 1);
    // Settings written over with what they said: all that signing in again leaves behind besides the keychain.
    test.send(Input::SettingsWritten).await;
    test.send(Input::Refresh).await;
    assert_eq!(test.system.opened_at.lock().unwrap().len(), 2, "the keychain was read again");
}
