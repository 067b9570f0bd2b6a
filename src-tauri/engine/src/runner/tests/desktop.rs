//! What the runner asks of the desktop besides the view: closing alerts, the missing tray, start at login.

use super::*;

fn withdrawn(test: &TestRunner) -> usize {
    std::mem::take(&mut *test.system.withdrawn.lock().unwrap()).len()
}

fn told(test: &TestRunner) -> Vec<String> {
    test.system.quiet_notifications.lock().unwrap().iter().map(|notification| notification.summary.clone()).collect()
}

/// Connected and warned: the balance is critical.
async fn warned() -> TestRunner {
    let test = TestRunner::connected().await;
    test.system.reply_with(&[Ok("5")]);
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [AlertKind::Critical]);
    assert_eq!(withdrawn(&test), 0);
    test
}

#[tokio::test(start_paused = true)]
async fn p4_a_warning_leaves_the_screen_when_the_balance_has_recovered() {
    let test = warned().await;
    for (reply, times) in [(Ok("20.50"), 0), (Err(FaultCode::Offline), 0), (Ok("500"), 1), (Ok("510"), 0)] {
        test.system.reply_with(&[reply]);
        test.send(Input::Refresh).await;
        assert_eq!(withdrawn(&test), times, "{reply:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn p9_a_warning_leaves_the_screen_with_its_account() {
    let test = warned().await;
    test.forget().await;
    assert_eq!(test.system.outcome(), Outcome::Done);
    assert_eq!(withdrawn(&test), 1);
}

#[tokio::test(start_paused = true)]
async fn p9_a_warning_leaves_the_screen_when_another_owner_connects() {
    let test = warned().await;
    test.system.reply_with(&[Ok("500")]);
    test.connect_as("other").await;
    assert_eq!(withdrawn(&test), 1);
    test.page(FromPopover::TryDemo { id: 10 }).await;
    assert_eq!(withdrawn(&test), 0, "the demo says nothing of it");
}

#[tokio::test(start_paused = true)]
async fn p4_a_warning_stays_when_its_own_account_is_connected_again() {
    let test = warned().await;
    test.connect("s3cret").await;
    assert_eq!(withdrawn(&test), 0, "it is still true");
    test.system.reply_with(&[Ok("500")]);
    test.connect("s3cret").await;
    assert_eq!(withdrawn(&test), 1, "it has been topped up");
}

#[tokio::test(start_paused = true)]
async fn p3_hiding_amounts_takes_the_one_on_the_screen_away() {
    let test = warned().await;
    for (hide_amount, times) in [(true, 1), (true, 0), (false, 0)] {
        let form = SettingsForm { hide_amount, ..test.system.view().popover.settings };
        test.save(form).await;
        assert_eq!(withdrawn(&test), times, "{hide_amount}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_form_hears_that_the_keychain_is_waited_for_and_when_it_is_over() {
    let test = TestRunner::start();
    test.connect("s3cret").await;
    *test.system.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    test.connect("another").await;
    assert!(matches!(test.system.outcome(), Outcome::Refused { .. }));
    let busy: Vec<_> = test.system.views.lock().unwrap().iter().map(|view| view.popover.busy_text.clone()).collect();
    let mut changes = busy.clone();
    changes.dedup();
    let storing = Some("Storing…".to_owned());
    assert_eq!(changes, [None, storing.clone(), None, storing, None]);
}

const NEEDS: &str = "The icon appears as soon as there is a tray; on sway, this needs ";

fn missing() -> Input {
    Input::TrayChanged(Some("sway".to_owned()))
}

#[tokio::test(start_paused = true)]
async fn p7_a_start_at_login_without_a_tray_is_told_once() {
    let test = TestRunner::start();
    test.send(missing()).await;
    test.send(missing()).await;
    assert_eq!(told(&test), Vec::<String>::new(), "the panel may still be starting");
    assert!(test.system.view().popover.window_note.unwrap().contains(NEEDS));
    tokio::time::sleep(Duration::from_secs(60)).await;
    let notification = test.system.quiet_notifications.lock().unwrap()[0].clone();
    assert!(notification.summary.starts_with("Partner Balance is running, but"), "{notification:?}");
    assert!(notification.body.starts_with(NEEDS), "{notification:?}");
    for _ in 0..2 {
        test.send(Input::TrayChanged(None)).await;
        test.send(missing()).await;
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
    let test = test.restart().await;
    test.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(told(&test).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn p7_a_tray_that_comes_late_was_never_missing() {
    let test = TestRunner::start();
    test.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(20)).await;
    test.send(Input::TrayChanged(None)).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(told(&test), Vec::<String>::new());
    assert_eq!(test.system.view().popover.window_note, None);
}

#[tokio::test(start_paused = true)]
async fn p7_started_by_hand_only_a_tray_that_goes_is_told_beside_the_window() {
    let test = TestRunner::start_by_hand();
    test.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(told(&test), Vec::<String>::new(), "the window says it");
    test.send(Input::TrayChanged(None)).await;
    test.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(told(&test).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn p7_what_no_server_took_is_told_when_one_comes() {
    let test = TestRunner::start();
    *test.system.is_notification_server_gone.lock().unwrap() = true;
    test.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    let test = test.restart().await;
    test.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    *test.system.is_notification_server_gone.lock().unwrap() = false;
    assert_eq!(told(&test), Vec::<String>::new());
    test.send(Input::NotificationServerAppeared).await;
    test.send(Input::NotificationServerAppeared).await;
    assert_eq!(told(&test).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn p1_the_form_shows_what_the_desktop_will_do_at_login() {
    let test = TestRunner::connected().await;
    let form = |test: &TestRunner| test.system.view().popover.settings;
    let on = SettingsForm { start_at_login: true, ..form(&test) };
    test.save(on.clone()).await;
    assert!(form(&test).start_at_login && *test.system.starts_at_login.lock().unwrap());
    // Switched off in the desktop's own settings.
    *test.system.starts_at_login.lock().unwrap() = false;
    test.send(Input::PopoverOpened).await;
    assert!(!form(&test).start_at_login);
    let renamed = SettingsForm { name: "Main".into(), ..form(&test) };
    test.save(renamed).await;
    assert!(!*test.system.starts_at_login.lock().unwrap(), "saving something else doesn't switch it on");
    test.save(on).await;
    assert!(form(&test).start_at_login && *test.system.starts_at_login.lock().unwrap());
}

#[tokio::test(start_paused = true)]
async fn what_starts_at_login_is_repaired_at_start_if_it_is_wanted() {
    let test = TestRunner::connected().await;
    let test = test.restart().await;
    assert_eq!(*test.system.repaired.lock().unwrap(), 0, "nobody wants it");
    let on = SettingsForm { start_at_login: true, ..test.system.view().popover.settings };
    test.save(on).await;
    let test = test.restart().await;
    assert_eq!(*test.system.repaired.lock().unwrap(), 1);
}
