//! Whose reading, whose secret, whose alert: several accounts, and one account that changes hands.

use super::*;

const SECOND: &str = "branch";

/// Connected twice: the tray's account, and another one by the command line.
async fn with_a_second_account() -> Stage {
    let stage = Stage::connected().await;
    let client_secret = SecretString::from("s3cret");
    let credential = Credential::Client { client_id: SECOND.to_owned(), client_secret };
    stage.world.put(&AccountId::new(SECOND), credential, None);
    let file = SettingsFile::new(stage.folder.path().join("settings.toml"));
    let change = |settings: &Settings| Ok::<_, Fault>(settings.clone().with_account_at(&AccountId::new(SECOND), None));
    file.update(&Settings::default(), change).unwrap();
    stage.send(Input::SettingsWritten).await;
    stage
}

#[tokio::test(start_paused = true)]
async fn p4_a_second_account_is_watched_and_its_alert_names_it() {
    let stage = with_a_second_account().await;
    stage.world.reply_to(SECOND, Ok("3.33"));
    tokio::time::sleep(Duration::from_secs(11 * 60)).await;
    let notifications = stage.world.notifications.lock().unwrap().clone();
    let told: Vec<_> =
        notifications.iter().map(|notification| (notification.account.as_str(), notification.threshold)).collect();
    assert_eq!(told, [(SECOND, Threshold::Critical)]);
    let view = stage.world.view();
    assert_eq!(view.tray.icon.text, amount("500"), "the first one stays in front");
    assert!(view.tray.icon.mark && view.tray.tooltip.text.contains("3.33 USD (critical)"), "{}", view.tray.tooltip);
    stage.world.reply_to(SECOND, Ok("300"));
    tokio::time::sleep(Duration::from_secs(11 * 60)).await;
    let withdrawn = stage.world.withdrawn.lock().unwrap().clone();
    assert_eq!(withdrawn, [AccountKey::Stored(AccountId::new(SECOND))], "only its own");
}

#[tokio::test(start_paused = true)]
async fn p9_each_account_has_readings_and_an_alert_memory_of_its_own() {
    let stage = with_a_second_account().await;
    stage.world.reply_to("id", Ok("50"));
    stage.world.reply_to(SECOND, Ok("60"));
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.notifications(), [Threshold::Low, Threshold::Low]);
    let stage = stage.restart().await;
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.notifications().len(), 2, "neither repeated");
    let last = |account| stage.runs(account).last().map(|run| run.amount.to_string());
    assert_eq!((last("default"), last(SECOND)), (Some("50".to_owned()), Some("60".to_owned())));
}

#[tokio::test(start_paused = true)]
async fn p9_a_failure_of_one_account_concerns_no_other() {
    let stage = with_a_second_account().await;
    stage.world.reply_to(SECOND, Err(FaultCode::CredentialsRefused));
    stage.send(Input::Refresh).await;
    let view = stage.world.view();
    assert_eq!((view.popover.problem, view.tray.icon.is_stale), (None, false));
    stage.forget().await;
    let view = stage.world.view();
    assert_eq!(view.popover.account.unwrap().key, AccountKey::Stored(AccountId::new(SECOND)), "the other one is shown");
    assert_eq!(view.popover.problem.unwrap().code, FaultCode::CredentialsRefused);
    assert!(stage.settings().contains(SECOND) && stage.world.keychain.lock().unwrap().len() == 1);
}

#[tokio::test(start_paused = true)]
async fn p9_an_answer_of_the_keychain_forgets_the_account_it_was_asked_for() {
    let stage = with_a_second_account().await;
    let first = stage.world.view().popover.account.unwrap().key;
    *stage.world.keychain_delay.lock().unwrap() = Duration::from_secs(30);
    stage.page(FromPopover::Forget { id: 9, account: first.clone() }).await;
    // Meanwhile another process removes the account, and the tray turns to the other one.
    let file = SettingsFile::new(stage.folder.path().join("settings.toml"));
    let id = first.to_id();
    file.update(&Settings::default(), |settings| Ok::<_, Fault>(settings.clone().without_account(&id))).unwrap();
    stage.send(Input::SettingsWritten).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    let account = stage.world.view().popover.account.unwrap();
    assert_eq!(account.key, AccountKey::Stored(AccountId::new(SECOND)));
    assert!(stage.settings().contains(SECOND) && !stage.runs(SECOND).is_empty());
}

#[tokio::test(start_paused = true)]
async fn p9_another_client_at_the_same_account_begins_anew_whatever_the_keychain_says() {
    for is_locked in [false, true] {
        let stage = Stage::connected().await;
        stage.world.reply_to("id", Ok("80"));
        stage.send(Input::Refresh).await;
        assert_eq!(stage.world.notifications(), [Threshold::Low]);
        stage.world.reply_to("other", Ok("60"));
        if is_locked {
            *stage.world.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
        }
        stage.connect_as("other").await;
        if is_locked {
            stage.page(FromPopover::KeepForThisRun { id: 10 }).await;
        }
        assert_eq!(stage.world.outcome(), Outcome::Done);
        assert_eq!(stage.world.notifications(), [Threshold::Low, Threshold::Low], "told of its first reading at once");
        let amounts: Vec<_> = stage.runs("default").iter().map(|run| run.amount.to_string()).collect();
        assert_eq!(amounts, ["60"], "no reading of another owner's");
    }
}

#[tokio::test(start_paused = true)]
async fn p9_the_same_client_at_another_address_is_another_owner() {
    let stage = Stage::connected().await;
    let credential = TypedCredential::Client {
        base_url: "https://elsewhere.example".to_owned(),
        client_id: "id".to_owned(),
        client_secret: "s3cret".to_owned().into(),
    };
    stage.world.reply_with(&[Ok("7")]);
    let account = stage.world.view().popover.account.map(|account| account.key);
    stage.page(FromPopover::Connect { id: 8, account, credential }).await;
    assert_eq!(stage.runs("default").len(), 1);
    stage.world.reply_with(&[Err(FaultCode::Offline)]);
    let stage = stage.restart().await;
    assert_eq!(stage.world.icon(), amount("7"));
}

#[tokio::test(start_paused = true)]
async fn p9_a_reading_is_not_shown_for_an_address_the_settings_name_later() {
    let stage = Stage::connected().await;
    let file = SettingsFile::new(stage.folder.path().join("settings.toml"));
    let moved: BaseUrl = "https://moved.example".parse().unwrap();
    let id = AccountId::new(AccountSettings::DEFAULT_ID);
    let change = |settings: &Settings| Ok::<_, Fault>(settings.clone().with_account_at(&id, Some(&moved)));
    file.update(&Settings::default(), change).unwrap();
    stage.world.reply_with(&[Err(FaultCode::Offline)]);
    stage.send(Input::SettingsWritten).await;
    assert_eq!(stage.world.icon(), IconText::Unknown);
    let stage = stage.restart().await;
    assert_eq!(stage.world.icon(), IconText::Unknown);
}

#[tokio::test(start_paused = true)]
async fn p9_connected_as_somebody_else_by_another_process_the_tray_turns_to_the_new_owner() {
    let stage = Stage::connected().await;
    stage.world.reply_to("other", Ok("42"));
    // As `login` does: the keychain, the history, the settings.
    let id = AccountId::new(AccountSettings::DEFAULT_ID);
    let credential = Credential::Client { client_id: "other".into(), client_secret: "another".to_owned().into() };
    stage.world.put(&id, credential, Some(BaseUrl::default()));
    let owner = Owner::of_client("other", &BaseUrl::default().to_string());
    History::at(stage.folder.path().join(HISTORY)).adopt(&id, &owner).unwrap();
    stage.send(Input::HistoryClosed).await;
    assert_eq!(stage.world.icon(), amount("42"));
    assert_eq!(stage.world.notifications(), [Threshold::Low]);
}

#[tokio::test(start_paused = true)]
async fn p3_a_failure_is_on_disk_beside_the_reading_and_gone_with_the_next() {
    let stage = Stage::connected().await;
    let failure = |stage: &Stage| {
        let mut history = History::at(stage.folder.path().join(HISTORY));
        history.known(&AccountId::new("default"), None).unwrap().failure
    };
    stage.world.reply_with(&[Err(FaultCode::PortalDown)]);
    stage.send(Input::Refresh).await;
    let first = failure(&stage).unwrap();
    assert_eq!((first.fault.code, first.since), (FaultCode::PortalDown, first.at));
    stage.send(Input::Refresh).await;
    let second = failure(&stage).unwrap();
    assert!(second.since == first.since && second.at > first.at);
    stage.world.reply_with(&[Ok("450")]);
    stage.send(Input::Refresh).await;
    assert_eq!(failure(&stage), None);
}

#[tokio::test(start_paused = true)]
async fn p3_a_failure_of_another_process_is_shown() {
    let stage = Stage::connected().await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    let at = stage.time.now().wall;
    let fault = Fault::new(FaultCode::PortalDown, "HTTP 502");
    History::at(stage.folder.path().join(HISTORY)).record_failure(&AccountId::new("default"), at, &fault).unwrap();
    stage.send(Input::HistoryClosed).await;
    let view = stage.world.view();
    assert_eq!(view.popover.problem.unwrap().code, FaultCode::PortalDown);
    assert!(view.tray.icon.is_stale);
}
