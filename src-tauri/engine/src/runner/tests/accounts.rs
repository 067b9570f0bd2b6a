//! Several accounts, and one account whose owner changes: readings, secrets and alerts stay apart.

use super::*;

const SECOND: &str = "branch";

/// Connected twice: the tray's account, and another one by the command line.
async fn with_a_second_account() -> TestRunner {
    let test = TestRunner::connected().await;
    let client_secret = SecretString::from("s3cret");
    let credential = Credential::Client { client_id: SECOND.to_owned(), client_secret };
    test.system.put(&AccountId::new(SECOND), credential, None);
    let file = SettingsFile::new(test.folder.path().join("settings.toml"));
    let change = |settings: &Settings| Ok::<_, Fault>(settings.clone().with_account_at(&AccountId::new(SECOND), None));
    file.update(&Settings::default(), change).unwrap();
    test.send(Input::SettingsWritten).await;
    test
}

#[tokio::test(start_paused = true)]
async fn p4_a_second_account_is_watched_and_its_alert_names_it() {
    let test = with_a_second_account().await;
    test.system.reply_to(SECOND, Ok("3.33"));
    tokio::time::sleep(Duration::from_secs(11 * 60)).await;
    let notifications = test.system.notifications.lock().unwrap().clone();
    let told: Vec<_> =
        notifications.iter().map(|notification| (notification.account.as_str(), notification.kind)).collect();
    assert_eq!(told, [(SECOND, AlertKind::Critical)]);
    let view = test.system.view();
    assert_eq!(view.tray.icon.text, amount("3"), "it needs the user most");
    assert!(view.tray.tooltip.title.contains("3.33 USD (critical)"), "{}", view.tray.tooltip);
    test.system.reply_to(SECOND, Ok("300"));
    tokio::time::sleep(Duration::from_secs(11 * 60)).await;
    let withdrawn = test.system.withdrawn.lock().unwrap().clone();
    assert_eq!(withdrawn, [AccountKey::Stored(AccountId::new(SECOND))], "only its own");
}

#[tokio::test(start_paused = true)]
async fn p9_each_account_has_readings_and_an_alert_memory_of_its_own() {
    let test = with_a_second_account().await;
    test.system.reply_to("id", Ok("50"));
    test.system.reply_to(SECOND, Ok("60"));
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low, AlertKind::Low]);
    let test = test.restart().await;
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications().len(), 2, "neither repeated");
    let last = |account| test.runs(account).last().map(|run| run.amount.to_string());
    assert_eq!((last("default"), last(SECOND)), (Some("50".to_owned()), Some("60".to_owned())));
}

#[tokio::test(start_paused = true)]
async fn p9_a_failure_of_one_account_concerns_no_other() {
    let test = with_a_second_account().await;
    test.system.reply_to(SECOND, Err(FaultCode::CredentialsRefused));
    test.send(Input::Refresh).await;
    let rows = test.system.view().popover.accounts.unwrap().rows;
    let other = rows.iter().find(|row| row.key != AccountKey::Stored(AccountId::new(SECOND))).unwrap();
    assert_eq!((&other.note, other.is_stale), (&None, false));
    test.forget().await;
    let view = test.system.view();
    assert_eq!(view.popover.account.unwrap().key, AccountKey::Stored(AccountId::new(SECOND)), "the other one is shown");
    assert_eq!(view.popover.problem.unwrap().code, FaultCode::CredentialsRefused);
    assert!(test.settings().contains(SECOND) && test.system.keychain.lock().unwrap().len() == 1);
}

#[tokio::test(start_paused = true)]
async fn p9_an_answer_of_the_keychain_forgets_the_account_it_was_asked_for() {
    let test = with_a_second_account().await;
    let first = test.system.view().popover.account.unwrap().key;
    *test.system.keychain_delay.lock().unwrap() = Duration::from_secs(30);
    test.page(FromPopover::Forget { id: 9, account: first.clone() }).await;
    // Meanwhile another process removes the account, and the tray turns to the other one.
    let file = SettingsFile::new(test.folder.path().join("settings.toml"));
    let id = first.to_id();
    file.update(&Settings::default(), |settings| Ok::<_, Fault>(settings.clone().without_account(&id))).unwrap();
    test.send(Input::SettingsWritten).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    let account = test.system.view().popover.account.unwrap();
    assert_eq!(account.key, AccountKey::Stored(AccountId::new(SECOND)));
    assert!(test.settings().contains(SECOND) && !test.runs(SECOND).is_empty());
}

#[tokio::test(start_paused = true)]
async fn p9_another_client_at_the_same_account_begins_anew_whatever_the_keychain_says() {
    for is_locked in [false, true] {
        let test = TestRunner::connected().await;
        test.system.reply_to("id", Ok("80"));
        test.send(Input::Refresh).await;
        assert_eq!(test.system.notifications(), [AlertKind::Low]);
        test.system.reply_to("other", Ok("60"));
        if is_locked {
            *test.system.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
        }
        test.connect_as("other").await;
        if is_locked {
            test.page(FromPopover::KeepForThisRun { id: 10 }).await;
        }
        assert_eq!(test.system.outcome(), Outcome::Done);
        assert_eq!(test.system.notifications(), [AlertKind::Low, AlertKind::Low], "told of its first reading at once");
        let amounts: Vec<_> = test.runs("default").iter().map(|run| run.amount.to_string()).collect();
        assert_eq!(amounts, ["60"], "no reading of another owner's");
    }
}

#[tokio::test(start_paused = true)]
async fn p9_the_same_client_at_another_address_is_another_owner() {
    let test = TestRunner::connected().await;
    let credential = TypedCredential::Client {
        base_url: "https://elsewhere.example".to_owned(),
        client_id: "id".to_owned(),
        client_secret: "s3cret".to_owned().into(),
    };
    test.system.reply_with(&[Ok("7")]);
    let account = test.system.view().popover.account.map(|account| account.key);
    test.page(FromPopover::Connect { id: 8, account, credential }).await;
    assert_eq!(test.runs("default").len(), 1);
    test.system.reply_with(&[Err(FaultCode::Offline)]);
    let test = test.restart().await;
    assert_eq!(test.system.icon(), amount("7"));
}

#[tokio::test(start_paused = true)]
async fn p9_a_reading_is_not_shown_for_an_address_the_settings_name_later() {
    let test = TestRunner::connected().await;
    let file = SettingsFile::new(test.folder.path().join("settings.toml"));
    let moved: BaseUrl = "https://moved.example".parse().unwrap();
    let id = AccountId::new(AccountSettings::DEFAULT_ID);
    let change = |settings: &Settings| Ok::<_, Fault>(settings.clone().with_account_at(&id, Some(&moved)));
    file.update(&Settings::default(), change).unwrap();
    test.system.reply_with(&[Err(FaultCode::Offline)]);
    test.send(Input::SettingsWritten).await;
    assert_eq!(test.system.icon(), IconText::Unknown);
    let test = test.restart().await;
    assert_eq!(test.system.icon(), IconText::Unknown);
}

#[tokio::test(start_paused = true)]
async fn p9_connected_as_somebody_else_by_another_process_the_tray_turns_to_the_new_owner() {
    let test = TestRunner::connected().await;
    test.system.reply_to("id", Ok("90"));
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    test.system.reply_to("other", Ok("42"));
    // As `login` does: the keychain, the history, the settings.
    let id = AccountId::new(AccountSettings::DEFAULT_ID);
    let credential = Credential::Client { client_id: "other".into(), client_secret: "another".to_owned().into() };
    test.system.put(&id, credential, Some(BaseUrl::default()));
    let owner = Owner::of_client("other", &BaseUrl::default().to_string());
    History::at(test.folder.path().join(HISTORY)).set_owner(&id, &owner).unwrap();
    test.send(Input::HistoryClosed).await;
    assert_eq!(test.system.icon(), amount("42"));
    let withdrawn = test.system.withdrawn.lock().unwrap().clone();
    assert_eq!(withdrawn, [AccountKey::Stored(id)], "the warning on the screen was the other's");
    assert_eq!(test.system.notifications(), [AlertKind::Low, AlertKind::Low]);
}

#[tokio::test(start_paused = true)]
async fn p9_the_settings_of_the_environment_s_account_are_no_account_to_connect() {
    let test = TestRunner::start();
    let file = SettingsFile::new(test.folder.path().join("settings.toml"));
    let id = AccountKey::Environment.to_id();
    let own: BaseUrl = "https://own.example".parse().unwrap();
    let change = |settings: &Settings| Ok::<_, Fault>(settings.clone().with_account_at(&id, Some(&own)));
    file.update(&Settings::default(), change).unwrap();
    test.send(Input::SettingsWritten).await;
    assert_eq!(test.system.view().popover.default_base_url, BaseUrl::default().to_string());
    test.connect("s3cret").await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert_eq!(test.system.keychain.lock().unwrap()[0].0, AccountSettings::new_id());
    let test = test.restart().await;
    assert_eq!(test.system.icon(), amount("500"), "still watched");
}

#[tokio::test(start_paused = true)]
async fn p3_a_failure_is_on_disk_beside_the_reading_and_gone_with_the_next() {
    let test = TestRunner::connected().await;
    let failure = |test: &TestRunner| {
        let mut history = History::at(test.folder.path().join(HISTORY));
        history.account_record(&AccountId::new("default"), None).unwrap().failure
    };
    test.system.reply_with(&[Err(FaultCode::PortalDown)]);
    test.send(Input::Refresh).await;
    let first = failure(&test).unwrap();
    assert_eq!((first.fault.code, first.since), (FaultCode::PortalDown, first.at));
    test.send(Input::Refresh).await;
    let second = failure(&test).unwrap();
    assert!(second.since == first.since && second.at > first.at);
    test.system.reply_with(&[Ok("450")]);
    test.send(Input::Refresh).await;
    assert_eq!(failure(&test), None);
}

#[tokio::test(start_paused = true)]
async fn p3_a_failure_of_another_process_is_shown() {
    let test = TestRunner::connected().await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    let at = test.time.now().wall;
    let fault = Fault::new(FaultCode::PortalDown, "HTTP 502");
    History::at(test.folder.path().join(HISTORY)).record_failure(&AccountId::new("default"), at, &fault).unwrap();
    test.send(Input::HistoryClosed).await;
    let view = test.system.view();
    assert_eq!(view.popover.problem.unwrap().code, FaultCode::PortalDown);
    assert!(view.tray.icon.is_stale);
}
