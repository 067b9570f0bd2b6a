//! Answers that come late: of the disk, the keychain, the desktop and the portal, each after something else has happened.

use super::test_runner::typed;
use super::*;

const A_WHILE: Duration = Duration::from_secs(5);

pub(super) fn of_environment(client_id: &str) -> Environment {
    let client_secret = SecretString::from("s3cret");
    let credential = Credential::Client { client_id: client_id.to_owned(), client_secret };
    Environment { base_url: None, credential: Some(Ok(credential)) }
}

/// As another process would.
pub(super) fn write_settings(test: &TestRunner, change: impl FnOnce(Settings) -> Settings) {
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
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
}

#[tokio::test(start_paused = true)]
async fn p4_a_step_the_disk_did_not_take_is_not_undone_by_what_it_says() {
    let test = being_warned().await;
    *test.system.disk_fault.lock().unwrap() = Some(FaultCode::HistoryUnavailable);
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    *test.system.disk_fault.lock().unwrap() = None;
    test.system.reply_to("id", Err(FaultCode::Offline));
    test.send(Input::Refresh).await;
    test.send(Input::HistoryClosed).await;
    test.system.reply_to("id", Ok("98"));
    test.send(Input::Refresh).await;
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
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
        assert_eq!(test.system.notifications(), [AlertKind::Low], "not repeated");
        test.system.reply_to("id", Ok("500"));
        test.connect("s3cret").await;
        assert_eq!(test.system.withdrawn.lock().unwrap().len(), 1, "no longer true");
        *test.system.disk_fault.lock().unwrap() = None;
        test.system.reply_to("id", Ok("99"));
        test.send(Input::Refresh).await;
        tokio::time::sleep(Duration::from_secs(10)).await;
        let test = test.restart().await;
        tokio::time::sleep(Duration::from_secs(10)).await;
        let told = [AlertKind::Low, AlertKind::Recovered, AlertKind::Low];
        assert_eq!(test.system.notifications(), told, "{does_disk_recover}");
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
    assert_eq!((test.system.notifications(), test.system.outcome()), (vec![AlertKind::Low], Outcome::Done));
    test.send(Input::Refresh).await;
    let test = test.restart().await;
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
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
    assert_eq!(test.system.notifications(), [AlertKind::Low], "it came to the screen after all");
    assert!(test.system.withdrawn.lock().unwrap().len() > withdrawn, "and says nothing of this owner");
    // The same alert of the next owner is not announced by it.
    *test.system.notification_delay.lock().unwrap() = Duration::ZERO;
    test.system.reply_to("other", Ok("50"));
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low, AlertKind::Low]);
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
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
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
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
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
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
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
