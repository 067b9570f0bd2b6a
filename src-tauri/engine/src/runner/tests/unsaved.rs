//! What could not be saved or applied is kept, told, and tried again.

use super::*;

/// Keeps the settings file from being written. It can still be read.
fn refuse_saves(test: &TestRunner) {
    let lock = test.folder.path().join("settings.toml.lock");
    // There since the first save.
    let _ = std::fs::remove_file(&lock);
    std::fs::create_dir(lock).unwrap();
}

fn allow_saves(test: &TestRunner) {
    std::fs::remove_dir(test.folder.path().join("settings.toml.lock")).unwrap();
}

/// As an editor does, without a lock.
fn write_settings(test: &TestRunner, text: &str) {
    std::fs::write(test.folder.path().join("settings.toml"), text).unwrap();
}

fn problem(test: &TestRunner) -> Option<FaultCode> {
    test.system.view().popover.problem.map(|problem| problem.code)
}

async fn try_again(test: &TestRunner) {
    test.page(FromPopover::Remedy { remedy: Remedy::TryAgain }).await;
}

/// Connected at an address of its own, which could not be saved.
async fn connected_unsaved() -> TestRunner {
    let test = TestRunner::start();
    refuse_saves(&test);
    let credential = TypedCredential::Client {
        base_url: "https://own.example".to_owned(),
        client_id: "id".to_owned(),
        client_secret: "s3cret".to_owned().into(),
    };
    test.page(FromPopover::Connect { id: 1, account: None, credential }).await;
    assert_eq!((test.system.icon(), problem(&test)), (amount("500"), Some(FaultCode::SettingsUnavailable)));
    test
}

#[tokio::test(start_paused = true)]
async fn p7_a_connected_account_that_could_not_be_saved_is_saved_by_trying_again() {
    let test = connected_unsaved().await;
    try_again(&test).await;
    assert_eq!((test.system.icon(), problem(&test)), (amount("500"), Some(FaultCode::SettingsUnavailable)));
    allow_saves(&test);
    try_again(&test).await;
    assert_eq!((test.system.icon(), problem(&test)), (amount("500"), None));
    assert!(test.settings().contains("https://own.example"), "{}", test.settings());
    test.forget().await;
    test.send(Input::SettingsWritten).await;
    assert!(!test.settings().contains("[[accounts]]"), "saved once: {}", test.settings());
    assert!(test.system.view().popover.account.is_none());
}

#[tokio::test(start_paused = true)]
async fn p7_a_connected_account_that_could_not_be_saved_outlives_other_changes_of_the_settings() {
    let test = connected_unsaved().await;
    write_settings(&test, "hide_amount = true\n");
    test.send(Input::SettingsWritten).await;
    assert_eq!((test.system.icon(), problem(&test)), (IconText::Hidden, Some(FaultCode::SettingsUnavailable)));
    // The next save of anything saves it as well.
    allow_saves(&test);
    let (key, form) = {
        let popover = test.system.view().popover;
        (popover.account.unwrap().key, SettingsForm { hide_amount: false, ..popover.settings })
    };
    test.page(FromPopover::SaveSettings { id: 5, account: None, settings: form }).await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    test.send(Input::SettingsWritten).await;
    assert_eq!(test.system.view().popover.account.unwrap().key, key);
    assert!(test.settings().contains("https://own.example"), "{}", test.settings());
    let test = test.restart().await;
    assert_eq!((test.system.icon(), problem(&test)), (amount("500"), None));
}

#[tokio::test(start_paused = true)]
async fn what_the_desktop_refused_to_do_at_login_is_done_by_trying_again() {
    let test = TestRunner::connected().await;
    *test.system.autostart_fault.lock().unwrap() = Some(FaultCode::SettingsUnavailable);
    let starts = |test: &TestRunner| *test.system.starts_at_login.lock().unwrap();
    write_settings(&test, &test.settings().replace("start_at_login = false", "start_at_login = true"));
    test.send(Input::SettingsWritten).await;
    assert_eq!(problem(&test), Some(FaultCode::SettingsUnavailable));
    try_again(&test).await;
    assert_eq!((problem(&test), starts(&test)), (Some(FaultCode::SettingsUnavailable), false));
    *test.system.autostart_fault.lock().unwrap() = None;
    try_again(&test).await;
    assert_eq!((problem(&test), starts(&test)), (None, true));
    assert!(test.system.view().popover.settings.start_at_login);
    // Switched off in the desktop's own settings: that is the user's choice.
    *test.system.starts_at_login.lock().unwrap() = false;
    test.send(Input::SettingsWritten).await;
    assert!(!starts(&test));
}

#[tokio::test(start_paused = true)]
async fn p1_a_form_that_could_not_be_saved_has_changed_nothing_at_login() {
    for before in [false, true] {
        let test = TestRunner::connected().await;
        *test.system.starts_at_login.lock().unwrap() = before;
        test.send(Input::PopoverOpened).await;
        refuse_saves(&test);
        let form = SettingsForm { start_at_login: !before, ..test.system.view().popover.settings };
        test.save(form.clone()).await;
        assert!(matches!(test.system.outcome(), Outcome::Refused { problem: Some(_), .. }));
        let starts = |test: &TestRunner| *test.system.starts_at_login.lock().unwrap();
        assert_eq!((starts(&test), test.system.view().popover.settings.start_at_login), (before, before));
        allow_saves(&test);
        test.save(form).await;
        assert_eq!(test.system.outcome(), Outcome::Done);
        assert_eq!((starts(&test), test.system.view().popover.settings.start_at_login), (!before, !before));
    }
}
