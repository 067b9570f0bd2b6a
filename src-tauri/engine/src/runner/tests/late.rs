//! Answers that come late: of the disk, the keychain, the desktop and the portal, each after something else has happened.

use super::system::typed;
use super::*;

const A_WHILE: Duration = Duration::from_secs(5);

fn of_environment(client_id: &str) -> Environment {
    let client_secret = SecretString::from("s3cret");
    let credential = Credential::Client { client_id: client_id.to_owned(), client_secret };
    Environment { base_url: None, credential: Some(Ok(credential)) }
}

/// As another process would.
fn write_settings(test: &TestRunner, change: impl FnOnce(Settings) -> Settings) {
    let file = SettingsFile::new(test.folder.path().join("settings.toml"));
    file.update(&Settings::default(), |settings| Ok::<_, Fault>(change(settings.clone()))).unwrap();
}

/// Connected, and the notification server is asked to take an alert, which takes it a while.
async fn being_warned() -> TestRunner {
    let test = TestRunner::connected().await;
    *test.system.notification_delay.lock().unwrap() = A_WHILE;
    test.system.reply_to("id", Ok("99"));
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), []);
    test
}

#[tokio::test(start_paused = true)]
async fn p4_an_older_answer_of_the_disk_does_not_bring_an_alert_back() {
    let test = TestRunner::connected().await;
    *test.system.notification_delay.lock().unwrap() = Duration::from_secs(2);
    test.system.reply_to("id", Ok("99"));
    test.send(Input::Refresh).await;
    // The disk is asked while the alert is due, and its answer comes when the desktop has taken it.
    *test.system.disk_delay.lock().unwrap() = A_WHILE;
    test.send(Input::HistoryClosed).await;
    *test.system.disk_delay.lock().unwrap() = Duration::ZERO;
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!(test.system.notifications(), [Threshold::Low]);
}

#[tokio::test(start_paused = true)]
async fn p4_a_step_the_disk_did_not_take_is_not_undone_by_what_it_says() {
    let test = being_warned().await;
    *test.system.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(test.system.notifications(), [Threshold::Low]);
    *test.system.disk_fault.lock().unwrap() = None;
    test.system.reply_to("id", Err(FaultCode::Offline));
    test.send(Input::Refresh).await;
    test.send(Input::HistoryClosed).await;
    test.system.reply_to("id", Ok("98"));
    test.send(Input::Refresh).await;
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!(test.system.notifications(), [Threshold::Low]);
}

#[tokio::test(start_paused = true)]
async fn p4_steps_the_disk_lacks_are_known_to_the_owner_who_connects_again() {
    for does_disk_recover in [false, true] {
        let test = being_warned().await;
        *test.system.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
        tokio::time::sleep(Duration::from_secs(10)).await;
        if does_disk_recover {
            *test.system.disk_fault.lock().unwrap() = None;
        }
        test.connect("s3cret").await;
        tokio::time::sleep(Duration::from_secs(10)).await;
        assert_eq!(test.system.notifications(), [Threshold::Low], "not repeated");
        test.system.reply_to("id", Ok("500"));
        test.connect("s3cret").await;
        assert_eq!(test.system.withdrawn.lock().unwrap().len(), 1, "no longer true");
        *test.system.disk_fault.lock().unwrap() = None;
        test.system.reply_to("id", Ok("99"));
        test.send(Input::Refresh).await;
        tokio::time::sleep(Duration::from_secs(10)).await;
        let test = test.restart().await;
        tokio::time::sleep(Duration::from_secs(10)).await;
        assert_eq!(test.system.notifications(), [Threshold::Low, Threshold::Low], "{does_disk_recover}");
    }
}

#[tokio::test(start_paused = true)]
async fn p4_an_alert_taken_while_its_owner_connects_again_is_not_repeated() {
    let test = being_warned().await;
    // What the disk says of the alert is of before; the desktop takes it meanwhile.
    *test.system.disk_delay.lock().unwrap() = A_WHILE * 2;
    test.connect("s3cret").await;
    *test.system.disk_delay.lock().unwrap() = Duration::ZERO;
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!((test.system.notifications(), test.system.outcome()), (vec![Threshold::Low], Outcome::Done));
    test.send(Input::Refresh).await;
    let test = test.restart().await;
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!(test.system.notifications(), [Threshold::Low]);
}

#[tokio::test(start_paused = true)]
async fn p3_amounts_hidden_while_an_alert_waits_for_the_disk_or_the_desktop_are_not_shown() {
    for waits_for_disk in [true, false] {
        let test = TestRunner::connected().await;
        test.system.reply_to("id", Ok("87.65"));
        let delay = if waits_for_disk { &test.system.disk_delay } else { &test.system.notification_delay };
        *delay.lock().unwrap() = A_WHILE;
        test.send(Input::Refresh).await;
        *delay.lock().unwrap() = Duration::ZERO;
        let form = SettingsForm { hide_amount: true, ..test.system.view().popover.settings };
        test.save(form).await;
        let withdrawn = test.system.withdrawn.lock().unwrap().len();
        tokio::time::sleep(Duration::from_secs(30)).await;
        let shown = test.system.notifications.lock().unwrap().clone();
        assert_eq!(shown.len(), 1, "{waits_for_disk}");
        let is_amount_shown = format!("{shown:?}").contains("87");
        // What came to the screen with an amount in spite of all goes again.
        assert_eq!(is_amount_shown, !waits_for_disk);
        assert_eq!(test.system.withdrawn.lock().unwrap().len() - withdrawn, usize::from(is_amount_shown));
    }
}

#[tokio::test(start_paused = true)]
async fn p4_an_alert_stays_when_amounts_are_shown_again_meanwhile() {
    let test = TestRunner::connected().await;
    let form = test.system.view().popover.settings;
    test.save(SettingsForm { hide_amount: true, ..form.clone() }).await;
    test.system.withdrawn.lock().unwrap().clear();
    test.system.reply_to("id", Ok("87.65"));
    *test.system.notification_delay.lock().unwrap() = A_WHILE;
    test.send(Input::Refresh).await;
    test.save(form).await;
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!((test.system.notifications().len(), test.system.withdrawn.lock().unwrap().len()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn p9_an_alert_whose_account_goes_while_it_waits_for_the_disk_is_not_shown() {
    let test = TestRunner::connected().await;
    test.system.reply_to("id", Ok("99"));
    *test.system.disk_delay.lock().unwrap() = A_WHILE;
    test.send(Input::Refresh).await;
    *test.system.disk_delay.lock().unwrap() = Duration::ZERO;
    test.forget().await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!(test.system.notifications(), []);
}

#[tokio::test(start_paused = true)]
async fn p9_an_alert_of_another_owner_is_taken_away_and_announces_nothing_of_the_next() {
    let test = being_warned().await;
    // Another process has connected the account as somebody else, which turns out with the next reading.
    test.system.reply_to("other", Ok("500"));
    let id = AccountId::new(AccountSettings::DEFAULT_ID);
    let credential = Credential::Client { client_id: "other".into(), client_secret: "another".to_owned().into() };
    test.system.put(&id, credential, Some(BaseUrl::default()));
    test.send(Input::SettingsWritten).await;
    test.send(Input::Refresh).await;
    assert_eq!(test.system.icon(), amount("500"));
    let withdrawn = test.system.withdrawn.lock().unwrap().len();
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(test.system.notifications(), [Threshold::Low], "it came to the screen after all");
    assert!(test.system.withdrawn.lock().unwrap().len() > withdrawn, "and says nothing of this owner");
    // The same alert of the next owner is not announced by it.
    *test.system.notification_delay.lock().unwrap() = Duration::ZERO;
    test.system.reply_to("other", Ok("50"));
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [Threshold::Low, Threshold::Low]);
}

#[tokio::test(start_paused = true)]
async fn p4_an_alert_that_was_not_taken_is_not_counted_as_taken_by_another_owner_s() {
    let test = being_warned().await;
    test.system.reply_to("other", Ok("50"));
    let id = AccountId::new(AccountSettings::DEFAULT_ID);
    let credential = Credential::Client { client_id: "other".into(), client_secret: "another".to_owned().into() };
    test.system.put(&id, credential, Some(BaseUrl::default()));
    test.send(Input::SettingsWritten).await;
    test.send(Input::Refresh).await;
    // Of the two on their way the first is taken; then the server goes.
    tokio::time::sleep(Duration::from_millis(3200)).await;
    assert_eq!(test.system.notifications().len(), 1);
    *test.system.is_notification_server_gone.lock().unwrap() = true;
    tokio::time::sleep(Duration::from_secs(10)).await;
    *test.system.is_notification_server_gone.lock().unwrap() = false;
    test.send(Input::NotificationServerAppeared).await;
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(test.system.notifications().len(), 2, "its own is still to come");
}

#[tokio::test(start_paused = true)]
async fn p9_an_alert_that_comes_to_the_screen_after_its_account_has_gone_goes_as_well() {
    let test = being_warned().await;
    test.forget().await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    let withdrawn = test.system.withdrawn.lock().unwrap().len();
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(test.system.notifications(), [Threshold::Low]);
    assert_eq!(test.system.withdrawn.lock().unwrap().len(), withdrawn + 1);
}

#[tokio::test(start_paused = true)]
async fn p9_an_owner_the_disk_could_not_be_told_of_is_told_later() {
    let test = TestRunner::connected().await;
    *test.system.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    test.system.reply_to("other", Ok("60"));
    test.connect_as("other").await;
    assert_eq!(test.system.icon(), amount("60"));
    test.system.views.lock().unwrap().clear();
    *test.system.disk_fault.lock().unwrap() = None;
    test.send(Input::Refresh).await;
    test.send(Input::HistoryClosed).await;
    let seen: Vec<_> = test.system.views.lock().unwrap().iter().map(|view| view.tray.icon.text.clone()).collect();
    assert!(seen.iter().all(|text| *text == amount("60")), "{seen:?}");
    test.system.reply_to("other", Err(FaultCode::Offline));
    let test = test.restart().await;
    assert_eq!(test.system.icon(), amount("60"), "500 was another owner's");
    assert_eq!(test.system.notifications(), [Threshold::Low]);
}

#[tokio::test(start_paused = true)]
async fn p2_a_disk_that_recovers_tells_what_it_could_not_at_the_start() {
    let test = TestRunner::connected().await;
    *test.system.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    test.system.reply_with(&[Err(FaultCode::Offline)]);
    let test = test.restart().await;
    assert_eq!(test.system.icon(), IconText::Unknown);
    *test.system.disk_fault.lock().unwrap() = None;
    tokio::time::sleep(Duration::from_secs(120)).await;
    assert_eq!(test.system.icon(), amount("500"));
    assert_eq!(test.system.view().popover.problem.unwrap().code, FaultCode::Offline);
}

#[tokio::test(start_paused = true)]
async fn p2_a_history_that_was_damaged_is_told_until_it_is_dismissed() {
    let test = TestRunner::connected().await;
    let TestRunner { system, inputs, folder, runner, .. } = test;
    inputs.send(Input::Quit).unwrap();
    runner.await.unwrap();
    std::fs::write(folder.path().join(HISTORY), "damaged").unwrap();
    for companion in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(folder.path().join(format!("{HISTORY}{companion}")));
    }
    let test = TestRunner::start_in(system, folder, Environment::default());
    tokio::time::sleep(Duration::from_secs(1)).await;
    let problem = test.system.view().popover.problem.unwrap();
    assert_eq!((problem.code, problem.remedies), (FaultCode::HistoryUnavailable, vec![Remedy::Dismiss]));
    // Something else to try again is in front of it meanwhile.
    test.system.reply_to("id", Err(FaultCode::Offline));
    test.send(Input::Refresh).await;
    test.system.reply_to("id", Ok("450"));
    test.page(FromPopover::Remedy { remedy: Remedy::TryAgain }).await;
    assert!(test.system.view().popover.problem.is_some());
    test.page(FromPopover::Remedy { remedy: Remedy::Dismiss }).await;
    assert_eq!(test.system.view().popover.problem, None);
}

#[tokio::test(start_paused = true)]
async fn p7_a_disk_that_never_answers_keeps_neither_balance_nor_alert_away() {
    let test = TestRunner::connected().await;
    *test.system.disk_delay.lock().unwrap() = Duration::from_secs(365 * 24 * 3600);
    test.system.reply_with(&[Ok("99")]);
    let test = test.restart().await;
    tokio::time::sleep(Duration::from_secs(120)).await;
    assert_eq!(test.system.icon(), amount("99"));
    assert_eq!(test.system.notifications(), [Threshold::Low]);
    test.connect("s3cret").await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    test.forget().await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    let answered: Vec<_> = test.system.outcomes.lock().unwrap().iter().map(|(id, _)| *id).collect();
    assert_eq!(answered, [1, 1, 9], "the page waits for nothing");
}

#[tokio::test(start_paused = true)]
async fn p9_nothing_is_added_to_an_account_that_is_being_forgotten() {
    let test = TestRunner::connected().await;
    *test.system.disk_delay.lock().unwrap() = A_WHILE;
    test.forget().await;
    for reply in [Ok("77"), Err(FaultCode::Offline)] {
        test.system.reply_with(&[reply]);
        test.send(Input::Refresh).await;
    }
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    let mut history = History::at(test.folder.path().join(HISTORY));
    assert_eq!(history.account_record(&AccountId::new("default"), None).unwrap(), AccountRecord::default());
}

#[tokio::test(start_paused = true)]
async fn p5_a_credential_stored_late_goes_with_the_account_that_is_forgotten() {
    let test = TestRunner::connected().await;
    *test.system.store_delay.lock().unwrap() = A_WHILE;
    let account = test.system.view().popover.account.map(|account| account.key);
    let credential = typed("other", "another");
    test.page(FromPopover::Connect { id: 8, account, credential }).await;
    *test.system.disk_delay.lock().unwrap() = A_WHILE * 2;
    test.forget().await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert!(test.system.keychain.lock().unwrap().is_empty());
    let mut answered: Vec<_> = test.system.outcomes.lock().unwrap().iter().map(|(id, _)| *id).collect();
    answered.sort_unstable();
    assert_eq!(answered, [1, 8, 9], "each once");
}

#[tokio::test(start_paused = true)]
async fn p5_a_credential_typed_while_the_account_is_being_forgotten_is_stored_after_that() {
    let test = TestRunner::connected().await;
    *test.system.keychain_delay.lock().unwrap() = A_WHILE;
    test.forget().await;
    test.connect_as("other").await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    let stored = test.system.keychain.lock().unwrap().len();
    assert_eq!((stored, test.system.view().popover.account.is_some()), (1, true));
    let mut answered: Vec<_> = test.system.outcomes.lock().unwrap().iter().map(|(id, _)| *id).collect();
    answered.sort_unstable();
    assert_eq!(answered, [1, 8, 9], "each once");
    let test = test.restart().await;
    assert_eq!(test.system.icon(), amount("500"));
}

#[tokio::test(start_paused = true)]
async fn p9_the_environment_s_client_is_not_told_what_another_failed_with() {
    let (second, first) = (("second", Ok("7")), ("first", Ok("5")));
    let refused = ("first", Err(FaultCode::CredentialsRefused));
    for runs in [vec![second, first, refused, second], vec![second, refused, second]] {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let mut system: Arc<FakeSystem> = Arc::default();
        for (client_id, reply) in &runs {
            system.reply_with(&[*reply]);
            system.views.lock().unwrap().clear();
            let test = TestRunner::start_in(system, Arc::clone(&folder), of_environment(client_id));
            tokio::time::sleep(Duration::from_secs(1)).await;
            test.inputs.send(Input::Quit).unwrap();
            test.runner.await.unwrap();
            system = test.system;
        }
        // As the disk remembers it, before the portal has answered.
        let remembered = system.views.lock().unwrap()[0].clone();
        assert_eq!(remembered.tray.icon.text, amount("7"), "{runs:?}");
        assert_eq!(remembered.popover.problem, None, "{runs:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn p9_without_a_usable_environment_nobody_s_reading_is_shown() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let test = TestRunner::start_in(Arc::default(), Arc::clone(&folder), of_environment("first"));
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(test.system.icon(), amount("500"));
    test.inputs.send(Input::Quit).unwrap();
    test.runner.await.unwrap();
    let refused = Fault::new(FaultCode::EnvironmentUnusable, "PARTNER_BALANCE_CLIENT_SECRET is not set.");
    let environment = Environment { base_url: None, credential: Some(Err(refused)) };
    let test = TestRunner::start_in(test.system, folder, environment);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(test.system.icon(), IconText::Unknown);
    assert_eq!(test.system.view().popover.problem.unwrap().code, FaultCode::EnvironmentUnusable);
}

#[tokio::test(start_paused = true)]
async fn p6_a_change_of_the_settings_asks_nothing_anew_of_the_environment_s_account() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let test = TestRunner::start_in(Arc::default(), folder, of_environment("first"));
    tokio::time::sleep(Duration::from_secs(1)).await;
    test.system.views.lock().unwrap().clear();
    write_settings(&test, |settings| settings.with_account_at(&AccountId::new("other"), None));
    test.send(Input::SettingsWritten).await;
    assert_eq!(*test.system.asked.lock().unwrap(), 1);
    let views = test.system.views.lock().unwrap();
    assert!(views.iter().all(|view| view.tray.icon.text == amount("500")), "{} views", views.len());
}

#[tokio::test(start_paused = true)]
async fn p4_an_account_that_came_with_a_save_of_this_process_is_watched() {
    let test = TestRunner::connected().await;
    let second = AccountId::new("branch");
    let credential = Credential::Client { client_id: "branch".into(), client_secret: "s3cret".to_owned().into() };
    test.system.put(&second, credential, Some(BaseUrl::default()));
    write_settings(&test, |settings| settings.with_account_at(&second, None));
    // Before the tray hears of the file, its own save takes over what stands there.
    let form = SettingsForm { name: "Main".into(), ..test.system.view().popover.settings };
    test.save(form).await;
    test.send(Input::SettingsWritten).await;
    let tooltip = test.system.view().tray.tooltip.to_string();
    assert_eq!(tooltip.matches("500.00 USD").count(), 2, "{tooltip}");
}

#[tokio::test(start_paused = true)]
async fn a_form_of_an_account_that_has_gone_makes_no_new_one() {
    let test = TestRunner::connected().await;
    let (account, settings) = {
        let popover = test.system.view().popover;
        (popover.account.map(|account| account.key), SettingsForm { refresh_minutes: "7".into(), ..popover.settings })
    };
    write_settings(&test, |settings| settings.without_account(&AccountId::new("default")));
    test.send(Input::SettingsWritten).await;
    for account in [account, None] {
        test.page(FromPopover::SaveSettings { id: 5, account, settings: settings.clone() }).await;
        assert_eq!(test.system.outcome(), Outcome::Done);
        assert!(!test.settings().contains("[[accounts]]"), "{}", test.settings());
        assert_eq!(test.system.view().popover.settings.refresh_minutes, "7", "the program's own are saved");
    }
    // Connected by another process since: a form that was nobody's is not this account's.
    write_settings(&test, |settings| settings.with_account_at(&AccountId::new("default"), None));
    test.send(Input::SettingsWritten).await;
    let settings = SettingsForm { low: "1".into(), ..settings };
    test.page(FromPopover::SaveSettings { id: 6, account: None, settings }).await;
    assert_eq!(test.system.view().popover.settings.low, "100");
}

#[tokio::test(start_paused = true)]
async fn p5_the_form_names_the_address_that_a_secret_goes_to() {
    let test = TestRunner::start();
    write_settings(&test, |settings| {
        settings.with_account_at(&AccountId::new("main"), Some(&"https://own.example".parse().unwrap()))
    });
    test.send(Input::SettingsWritten).await;
    test.page(FromPopover::TryDemo { id: 1 }).await;
    let view = test.system.view();
    let account = view.popover.account.unwrap();
    assert!(account.is_demo);
    test.system.opened_at.lock().unwrap().clear();
    let credential = typed("id", "s3cret");
    test.page(FromPopover::Connect { id: 2, account: Some(account.key), credential }).await;
    assert_eq!(test.system.opened_at.lock().unwrap().first(), Some(&view.popover.default_base_url));
}

#[tokio::test(start_paused = true)]
async fn the_demo_has_a_past_and_leaves_nothing_on_disk() {
    let test = TestRunner::start();
    let hours_ago = |hours: i64| test.time.now().wall - jiff::SignedDuration::from_hours(hours);
    let past = [(48, "30"), (20, "25"), (3, "80")];
    let point = |(hours, amount): (i64, &str)| BalancePoint { at: hours_ago(hours), amount: amount.parse().unwrap() };
    *test.system.demo_past.lock().unwrap() = past.map(point).to_vec();
    test.system.reply_to("demo", Ok("80"));
    // The second beginning tells the past anew.
    for _ in 0..2 {
        test.page(FromPopover::TryDemo { id: 1 }).await;
        let id = AccountKey::Demo.to_id();
        let runs = test.demo_history.runs(id, None, Timestamp::UNIX_EPOCH, Timestamp::MAX).await.unwrap();
        let amounts: Vec<_> = runs.iter().map(|run| run.amount.to_string()).collect();
        assert_eq!(amounts, ["30", "25", "80"], "the first reading extends the past");
    }
    assert!(test.runs("demo").is_empty());
    test.connect("s3cret").await;
    assert!(test.runs("demo").is_empty());
}

/// 10.00 spent each day at noon for 30 days, 100.00 now.
fn a_month(test: &TestRunner) -> Vec<BalancePoint> {
    let now = test.time.now().wall;
    let point = |days: i64| BalancePoint {
        at: now - jiff::SignedDuration::from_hours(24 * days - 4),
        amount: (100 + 10 * (days - 1)).to_string().parse().unwrap(),
    };
    (1..=30).rev().map(point).collect()
}

#[tokio::test(start_paused = true)]
async fn the_days_left_are_told_and_told_anew_when_something_matters_changes() {
    let test = TestRunner::start();
    *test.system.demo_past.lock().unwrap() = a_month(&test);
    test.system.reply_to("demo", Ok("100"));
    test.page(FromPopover::TryDemo { id: 1 }).await;
    let days_left = || test.system.view().popover.days_left_text.unwrap_or_default();
    // "About 8 days left (7 to 9), until …": how exactly is the forecast's business.
    let days = || days_left().split(' ').nth(1).and_then(|days| days.parse::<u32>().ok());
    assert!(days().is_some_and(|days| (7..=9).contains(&days)), "{}", days_left());
    let view = test.system.view();
    assert!(view.tray.tooltip.to_string().contains(&days_left()));
    assert!(format!("{:?}", view.tray.menu).contains(&days_left()));
    // Topped up.
    test.system.reply_to("demo", Ok("420"));
    test.send(Input::Refresh).await;
    assert!(days().is_some_and(|days| (36..=44).contains(&days)), "{}", days_left());
    // Hidden amounts are not told by their days.
    let hidden = SettingsForm { hide_amount: true, ..test.system.view().popover.settings };
    test.save(hidden).await;
    assert_eq!(days_left(), "");
    let open = SettingsForm { hide_amount: false, ..test.system.view().popover.settings };
    test.save(open).await;
    assert!(days().is_some_and(|days| (36..=44).contains(&days)), "{}", days_left());
}

#[tokio::test(start_paused = true)]
async fn p9_the_days_left_of_one_owner_are_never_another_s() {
    let test = TestRunner::connected().await;
    let id = AccountId::new("default");
    let mut history = History::at(test.folder.path().join(HISTORY));
    let owner = history.account_record(&id, None).unwrap().owner.unwrap();
    for point in a_month(&test) {
        let reading = Reading { amount: point.amount, fetched_at: point.at, request_id: None };
        history.record(&id, &owner, &reading, Duration::from_secs(600), |_| "{}".to_owned()).unwrap();
    }
    let test = test.restart().await;
    let days_left = |test: &TestRunner| test.system.view().popover.days_left_text.unwrap_or_default();
    assert!(days_left(&test).contains("days left"), "{}", days_left(&test));
    test.connect_as("somebody else").await;
    assert_eq!(days_left(&test), "No forecast yet: it takes readings of a week");
}

#[tokio::test(start_paused = true)]
async fn p4_the_demo_ends_when_a_real_account_is_connected() {
    let test = TestRunner::start();
    test.page(FromPopover::TryDemo { id: 1 }).await;
    test.connect("s3cret").await;
    let tooltip = test.system.view().tray.tooltip.to_string();
    assert!(!tooltip.contains("demo"), "{tooltip}");
    test.system.reply_to("demo", Ok("5"));
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [], "nobody is warned of it");
}

#[tokio::test(start_paused = true)]
async fn the_tray_removes_what_is_older_than_the_settings_say() {
    let test = TestRunner::connected().await;
    let now = test.time.now().wall.as_second();
    let mut history = History::at(test.folder.path().join(HISTORY));
    let id = AccountId::new("default");
    let owner = history.account_record(&id, None).unwrap().owner.unwrap();
    for days in [2 * 365 + 3, 2 * 365 - 3] {
        let fetched_at = Timestamp::from_second(now - days * 24 * 3600).unwrap();
        let reading = Reading { amount: days.to_string().parse().unwrap(), fetched_at, request_id: None };
        history.record(&id, &owner, &reading, Duration::from_secs(600), |_| "{}".to_owned()).unwrap();
    }
    assert_eq!(test.runs("default").len(), 3);
    write_settings(&test, |settings| Settings { history: "2 years".parse().unwrap(), ..settings });
    test.send(Input::SettingsWritten).await;
    test.send(Input::Refresh).await;
    let amounts: Vec<_> = test.runs("default").iter().map(|run| run.amount.to_string()).collect();
    assert_eq!(amounts.first(), Some(&"727".to_owned()), "{amounts:?}");
}

#[tokio::test(start_paused = true)]
async fn p9_what_failed_at_another_address_is_not_told_back_at_the_old_one() {
    let test = TestRunner::connected().await;
    let (id, old) = (AccountId::new("default"), BaseUrl::default());
    let moved: BaseUrl = "https://moved.example".parse().unwrap();
    write_settings(&test, |settings| settings.with_account_at(&id, Some(&moved)));
    test.send(Input::SettingsWritten).await;
    assert_eq!(test.system.view().popover.problem.unwrap().code, FaultCode::AddressChanged);
    write_settings(&test, |settings| settings.with_account_at(&id, Some(&old)));
    test.system.views.lock().unwrap().clear();
    test.send(Input::SettingsWritten).await;
    let problems: Vec<_> = test.system.views.lock().unwrap().iter().map(|view| view.popover.problem.clone()).collect();
    assert!(problems.iter().all(Option::is_none), "{problems:?}");
    assert_eq!(test.system.icon(), amount("500"));
}

#[tokio::test(start_paused = true)]
async fn p4_the_end_waits_for_what_the_disk_was_told_but_not_for_ever() {
    for (delay, longest) in [(Duration::from_secs(1), 1_000), (Duration::from_secs(3600), 2_000)] {
        let test = TestRunner::connected().await;
        *test.system.disk_delay.lock().unwrap() = delay;
        let before = test.time.now().elapsed;
        test.inputs.send(Input::Quit).unwrap();
        test.runner.await.unwrap();
        let passed = (test.time.now().elapsed - before).as_millis();
        assert!((longest..longest + 100).contains(&passed), "{passed} ms");
    }
}
