//! What the runner asks of the desktop besides showing: alerts taken away, the missing tray told of, the start at login.

use super::*;

fn withdrawn(stage: &Stage) -> usize {
    std::mem::take(&mut *stage.world.withdrawn.lock().unwrap()).len()
}

fn told(stage: &Stage) -> Vec<String> {
    stage.world.quiet_notifications.lock().unwrap().iter().map(|notification| notification.summary.clone()).collect()
}

/// Connected and warned: the balance is critical.
async fn warned() -> Stage {
    let stage = Stage::connected().await;
    stage.world.reply_with(&[Ok("5")]);
    stage.send(Input::Refresh).await;
    assert_eq!(stage.world.notifications(), [Threshold::Critical]);
    assert_eq!(withdrawn(&stage), 0);
    stage
}

#[tokio::test(start_paused = true)]
async fn p4_a_warning_leaves_the_screen_when_the_balance_has_recovered() {
    let stage = warned().await;
    for (reply, times) in [(Ok("20.50"), 0), (Err(FaultCode::Offline), 0), (Ok("500"), 1), (Ok("510"), 0)] {
        stage.world.reply_with(&[reply]);
        stage.send(Input::Refresh).await;
        assert_eq!(withdrawn(&stage), times, "{reply:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn p9_a_warning_leaves_the_screen_with_its_account() {
    let stage = warned().await;
    stage.forget().await;
    assert_eq!(stage.world.outcome(), Outcome::Done);
    assert_eq!(withdrawn(&stage), 1);
}

#[tokio::test(start_paused = true)]
async fn p9_a_warning_leaves_the_screen_when_another_owner_connects() {
    let stage = warned().await;
    stage.world.reply_with(&[Ok("500")]);
    stage.connect_as("other").await;
    assert_eq!(withdrawn(&stage), 1);
    stage.page(FromPopover::TryDemo { id: 10 }).await;
    assert_eq!(withdrawn(&stage), 0, "the demo says nothing of it");
}

#[tokio::test(start_paused = true)]
async fn p4_a_warning_stays_when_its_own_account_is_connected_again() {
    let stage = warned().await;
    stage.connect("s3cret").await;
    assert_eq!(withdrawn(&stage), 0, "it is still true");
}

#[tokio::test(start_paused = true)]
async fn p3_hiding_amounts_takes_the_one_on_the_screen_away() {
    let stage = warned().await;
    for (hide_amount, times) in [(true, 1), (true, 0), (false, 0)] {
        let form = SettingsForm { hide_amount, ..stage.world.view().popover.settings };
        stage.save(form).await;
        assert_eq!(withdrawn(&stage), times, "{hide_amount}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_form_hears_that_the_keychain_is_waited_for_and_when_it_is_over() {
    let stage = Stage::start();
    stage.connect("s3cret").await;
    *stage.world.keychain_fault.lock().unwrap() = Some(FaultCode::KeychainLocked);
    stage.connect("another").await;
    assert!(matches!(stage.world.outcome(), Outcome::Refused { .. }));
    let busy: Vec<_> = stage.world.views.lock().unwrap().iter().map(|view| view.popover.busy_text.clone()).collect();
    let mut changes = busy.clone();
    changes.dedup();
    let storing = Some("Storing…".to_owned());
    assert_eq!(changes, [None, storing.clone(), None, storing, None]);
}

const NEEDS: &str = "The icon appears as soon as there is a tray.";

fn missing() -> Input {
    Input::TrayChanged(Some(NEEDS.to_owned()))
}

#[tokio::test(start_paused = true)]
async fn p7_a_start_at_login_without_a_tray_is_told_once() {
    let stage = Stage::start();
    stage.send(missing()).await;
    stage.send(missing()).await;
    assert_eq!(told(&stage), Vec::<String>::new(), "the panel may still be starting");
    assert!(stage.world.view().popover.window_note.unwrap().ends_with(NEEDS));
    tokio::time::sleep(Duration::from_secs(60)).await;
    let notification = stage.world.quiet_notifications.lock().unwrap()[0].clone();
    assert!(notification.summary.starts_with("Partner Balance is running, but"), "{notification:?}");
    assert!(notification.body.starts_with(NEEDS), "{notification:?}");
    for _ in 0..2 {
        stage.send(Input::TrayChanged(None)).await;
        stage.send(missing()).await;
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
    let stage = stage.restart().await;
    stage.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(told(&stage).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn p7_a_tray_that_comes_late_was_never_missing() {
    let stage = Stage::start();
    stage.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(20)).await;
    stage.send(Input::TrayChanged(None)).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(told(&stage), Vec::<String>::new());
    assert_eq!(stage.world.view().popover.window_note, None);
}

#[tokio::test(start_paused = true)]
async fn p7_started_by_hand_only_a_tray_that_goes_is_told_beside_the_window() {
    let stage = Stage::start_by_hand();
    stage.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(told(&stage), Vec::<String>::new(), "the window says it");
    stage.send(Input::TrayChanged(None)).await;
    stage.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(told(&stage).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn p7_what_no_server_took_is_told_when_one_comes() {
    let stage = Stage::start();
    *stage.world.is_notification_server_gone.lock().unwrap() = true;
    stage.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    let stage = stage.restart().await;
    stage.send(missing()).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    *stage.world.is_notification_server_gone.lock().unwrap() = false;
    assert_eq!(told(&stage), Vec::<String>::new());
    stage.send(Input::NotificationServerAppeared).await;
    stage.send(Input::NotificationServerAppeared).await;
    assert_eq!(told(&stage).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn p1_the_form_shows_what_the_desktop_will_do_at_login() {
    let stage = Stage::connected().await;
    let form = |stage: &Stage| stage.world.view().popover.settings;
    let on = SettingsForm { start_at_login: true, ..form(&stage) };
    stage.save(on.clone()).await;
    assert!(form(&stage).start_at_login && *stage.world.starts_at_login.lock().unwrap());
    // Switched off in the desktop's own settings.
    *stage.world.starts_at_login.lock().unwrap() = false;
    stage.send(Input::PopoverOpened).await;
    assert!(!form(&stage).start_at_login);
    let renamed = SettingsForm { name: "Main".into(), ..form(&stage) };
    stage.save(renamed).await;
    assert!(!*stage.world.starts_at_login.lock().unwrap(), "saving something else doesn't switch it on");
    stage.save(on).await;
    assert!(form(&stage).start_at_login && *stage.world.starts_at_login.lock().unwrap());
}

#[tokio::test(start_paused = true)]
async fn what_starts_at_login_is_mended_at_start_if_it_is_wanted() {
    let stage = Stage::connected().await;
    let stage = stage.restart().await;
    assert_eq!(*stage.world.mended.lock().unwrap(), 0, "nobody wants it");
    let on = SettingsForm { start_at_login: true, ..stage.world.view().popover.settings };
    stage.save(on).await;
    let stage = stage.restart().await;
    assert_eq!(*stage.world.mended.lock().unwrap(), 1);
}
