//! Notices between portal, disk, desktop and user. What is due by the rules is tested in the core.

use partner_balance_core::alerts::{AlertSettings, SnoozeRequest};

use super::forecasts::connected_for_a_month;
use super::late::write_settings;
use super::*;

/// Changes the alert settings of the account, as another process would.
async fn set(test: &TestRunner, change: impl Fn(&mut AlertSettings)) {
    write_settings(test, |mut settings| {
        settings.accounts.iter_mut().for_each(|account| change(&mut account.alerts));
        settings
    });
    test.send(Input::SettingsWritten).await;
}

async fn refresh(test: &TestRunner, reply: Result<&'static str, FaultCode>) {
    test.system.reply_to("id", reply);
    test.send(Input::Refresh).await;
}

#[tokio::test(start_paused = true)]
async fn p4_the_days_left_are_told_with_the_reading_they_follow_from() {
    let test = connected_for_a_month().await;
    set(&test, |alerts| alerts.days = 20).await;
    refresh(&test, Ok("300")).await;
    assert_eq!(test.system.notifications(), [], "28 days at 10.00 a day");
    refresh(&test, Ok("150")).await;
    assert_eq!(test.system.notifications(), [AlertKind::Days]);
    let told = test.system.notifications.lock().unwrap()[0].clone();
    assert!(told.summary.contains("days left") && told.body.contains("below 20.00 USD on"), "{told:?}");
    let test = test.restart().await;
    refresh(&test, Ok("149")).await;
    assert_eq!(test.system.notifications(), [AlertKind::Days], "once, and not again after a restart");
    // With a crossing it is one notice.
    refresh(&test, Ok("900")).await;
    refresh(&test, Ok("90")).await;
    let (count, last) = {
        let all = test.system.notifications.lock().unwrap();
        (all.len(), all.last().unwrap().clone())
    };
    assert_eq!((count, last.kind, last.body.lines().count()), (2, AlertKind::Low, 2), "{last:?}");
}

#[tokio::test(start_paused = true)]
async fn p4_a_look_that_fails_is_remembered_across_restarts() {
    let test = TestRunner::connected().await;
    refresh(&test, Err(FaultCode::CredentialsRefused)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Refused]);
    let test = test.restart().await;
    assert_eq!(test.system.notifications(), [AlertKind::Refused]);
    // A day without a look: told once, though the program was started anew in between.
    refresh(&test, Ok("500")).await;
    assert_eq!(test.system.withdrawn.lock().unwrap().len(), 1, "no longer true");
    test.system.reply_to("id", Err(FaultCode::Offline));
    tokio::time::sleep(Duration::from_hours(20)).await;
    let test = test.restart().await;
    test.system.reply_to("id", Err(FaultCode::Offline));
    assert_eq!(test.system.notifications().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn p4_silence_of_a_day_is_told_once() {
    let test = TestRunner::connected().await;
    test.system.reply_to("id", Err(FaultCode::Offline));
    tokio::time::sleep(Duration::from_hours(23)).await;
    assert_eq!(test.system.notifications(), []);
    tokio::time::sleep(Duration::from_hours(30)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Blind]);
}

#[tokio::test(start_paused = true)]
async fn p4_quiet_time_ends_on_the_minute_whatever_the_interval() {
    let test = TestRunner::connected().await;
    write_settings(&test, |settings| Settings { refresh_interval: Duration::from_hours(24), ..settings });
    // It is 8:00 and some seconds.
    set(&test, |alerts| {
        alerts.quiet.from = "07:00".parse().unwrap();
        alerts.quiet.until = "09:00".parse().unwrap();
    })
    .await;
    refresh(&test, Ok("90")).await;
    assert_eq!(test.system.notifications(), []);
    let end: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
    let left = end.duration_since(test.time.now().wall).unsigned_abs();
    tokio::time::sleep(left.saturating_sub(Duration::from_secs(1))).await;
    assert_eq!(test.system.notifications(), []);
    let asked = *test.system.asked.lock().unwrap();
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    assert_eq!(*test.system.asked.lock().unwrap(), asked, "the reading is recent");
}

#[tokio::test(start_paused = true)]
async fn p4_a_snooze_holds_reminders_back_until_it_ends_or_is_ended() {
    let test = TestRunner::connected().await;
    test.system.reply_to("id", Ok("90"));
    test.send(Input::Refresh).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    test.send(Input::Snooze { account: None, request: Some(SnoozeRequest::UntilToppedUp) }).await;
    // Also after a restart.
    let test = test.restart().await;
    tokio::time::sleep(Duration::from_hours(50)).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low]);
    test.send(Input::Snooze { account: None, request: None }).await;
    assert_eq!(test.system.notifications(), [AlertKind::Low, AlertKind::Reminder]);
}
