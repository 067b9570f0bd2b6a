//! Notifications: each crossing of a threshold is shown once, nothing else is, whatever happens in between (promise
//! P4).

use std::time::Duration;

use desktop_tests::{Account, Host, NotificationServer, Portal, Program, Result, Session, Tray, Urgency, wait};

/// A balance, and the tray's text for it.
const NORMAL: (&str, &str) = ("675.24", "675.24 USD");
const LOW: (&str, &str) = ("99.99", "99.99 USD (low)");
const STILL_LOW: (&str, &str) = ("60", "60.00 USD (low)");
const CRITICAL: (&str, &str) = ("19.5", "19.50 USD (critical)");
const STILL_CRITICAL: (&str, &str) = ("18", "18.00 USD (critical)");
/// What a notification says when the balance is [`NORMAL`] again.
const TOPPED_UP: &str = "675.24 USD now";

#[test]
fn p4_each_crossing_is_notified_once_and_not_again_after_a_restart() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start(NORMAL.0)?;
    let mut program = start(&portal, &session)?;
    let tray = session.tray()?;
    tray.tooltip_with(NORMAL.1)?;
    for state in [LOW, STILL_LOW, CRITICAL] {
        change_to(&portal, &tray, state)?;
    }
    let alerts = alerts(&session, 2)?;
    assert_eq!(alerts, ["balance is low", "balance is critical"]);
    let notifications = session.notifications()?;
    assert_eq!((notifications[0].urgency, notifications[1].urgency), (Urgency::Normal, Urgency::Critical));
    assert!(notifications[0].body.contains("99.99 USD left"), "{:?}", notifications[0]);
    assert!(notifications[1].body.contains("19.50 USD left") && notifications[1].body.contains("Top up now"));
    assert_eq!(notifications[0].program, "Partner Balance");

    // By the next reading the program has stored that both were delivered.
    change_to(&portal, &tray, STILL_CRITICAL)?;
    program.kill()?;
    drop(program);
    portal.put(CRITICAL.0)?;
    let _program = start(&portal, &session)?;
    let tray = session.tray()?;
    tray.tooltip_with(CRITICAL.1)?;
    change_to(&portal, &tray, STILL_CRITICAL)?;
    // A rise well above the threshold and a new fall give an alert. It is the only new one, so there was none before.
    change_to(&portal, &tray, NORMAL)?;
    change_to(&portal, &tray, LOW)?;
    let told = ["balance is low", "balance is critical", TOPPED_UP, "balance is low"];
    assert_eq!(self::alerts(&session, 4)?, told);
    Ok(())
}

#[test]
fn p4_the_first_reading_below_a_threshold_is_notified_at_once() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start(CRITICAL.0)?;
    let _program = start(&portal, &session)?;
    let notification = session.notification_with("balance is critical")?;
    assert_eq!(notification.urgency, Urgency::Critical);
    let tray = session.tray()?;
    change_to(&portal, &tray, NORMAL)?;
    change_to(&portal, &tray, LOW)?;
    assert_eq!(alerts(&session, 3)?, ["balance is critical", TOPPED_UP, "balance is low"]);
    Ok(())
}

#[test]
fn p4_what_nobody_takes_stays_due_even_across_a_restart() -> Result<()> {
    let mut session = Session::builder().notification_server(NotificationServer::None).start()?;
    let portal = Portal::start(LOW.0)?;
    let mut program = start(&portal, &session)?;
    session.tray()?.tooltip_with(LOW.1)?;
    program.kill()?;
    drop(program);
    let _program = start(&portal, &session)?;
    let tray = session.tray()?;
    tray.tooltip_with(LOW.1)?;
    portal.wait_for_balance_requests(2)?;
    assert!(session.notifications()?.is_empty());

    session.start_notification_server()?;
    session.notification_with("balance is low")?;
    change_to(&portal, &tray, STILL_LOW)?;
    change_to(&portal, &tray, CRITICAL)?;
    assert_eq!(alerts(&session, 2)?, ["balance is low", "balance is critical"]);
    Ok(())
}

#[test]
fn p4_a_server_that_comes_back_gets_what_came_meanwhile_and_no_more() -> Result<()> {
    let mut session = Session::builder().start()?;
    let portal = Portal::start(LOW.0)?;
    let _program = start(&portal, &session)?;
    let tray = session.tray()?;
    session.notification_with("balance is low")?;
    session.stop_notification_server()?;
    change_to(&portal, &tray, CRITICAL)?;
    session.start_notification_server()?;
    session.notification_with("balance is critical")?;
    change_to(&portal, &tray, NORMAL)?;
    change_to(&portal, &tray, LOW)?;
    assert_eq!(alerts(&session, 4)?, ["balance is low", "balance is critical", TOPPED_UP, "balance is low"]);
    Ok(())
}

#[test]
fn p4_a_warning_leaves_the_screen_when_the_balance_has_recovered() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start(CRITICAL.0)?;
    let _program = start(&portal, &session)?;
    let tray = session.tray()?;
    session.notification_with("balance is critical")?;
    wait::until("the warning on the screen", || Ok((session.displayed_notifications()? == 1).then_some(())))?;
    change_to(&portal, &tray, STILL_CRITICAL)?;
    assert_eq!(session.displayed_notifications()?, 1, "still true");
    change_to(&portal, &tray, NORMAL)?;
    let recovery = session.notification_with("Topped up: 675.24 USD now")?;
    assert_eq!(recovery.urgency, Urgency::Low);
    wait::until("no warning", || Ok((session.displayed_notifications()? == 1).then_some(())))?;
    Ok(())
}

#[test]
fn p7_a_start_at_login_without_a_tray_is_told_once() -> Result<()> {
    let session = Session::builder().host(Host::None).start()?;
    let portal = Portal::start(NORMAL.0)?;
    let mut program = start(&portal, &session)?;
    // The program waits half a minute for a panel to start.
    let notification = wait::until_within("a notification about the missing tray", Duration::from_secs(60), || {
        Ok(session.notifications()?.into_iter().next())
    })?;
    assert_eq!(notification.urgency, Urgency::Low);
    assert!(notification.summary.contains("is running, but this desktop shows no tray icons"), "{notification:?}");
    let marker = session.state_home().join("partner-balance/missing-tray-told");
    wait::until("the marker", || Ok(marker.exists().then_some(())))?;
    program.kill()?;
    Ok(())
}

#[test]
fn a_clicked_notification_opens_the_popover() -> Result<()> {
    let session = Session::builder().start()?;
    let portal = Portal::start(LOW.0)?;
    let _program = start(&portal, &session)?;
    session.tray()?;
    session.notification_with("balance is low")?;
    assert!(!session.shows_popover()?);
    session.act_on_notification()?;
    session.popover()?;
    assert_eq!(session.notifications()?.len(), 1);
    Ok(())
}

#[test]
fn p4_p7_the_user_is_warned_without_a_tray() -> Result<()> {
    let session = Session::builder().host(Host::None).start()?;
    let portal = Portal::start(LOW.0)?;
    let _program = start(&portal, &session)?;
    session.notification_with("balance is low")?;
    Ok(())
}

fn start(portal: &Portal, session: &Session) -> Result<Program> {
    portal.start_program(session, &["--background"], Account::Environment)
}

/// Changes the balance and waits for it in the tray. It has to differ from the last one: nothing else shows that it was
/// read.
fn change_to(portal: &Portal, tray: &Tray, (balance, tooltip): (&str, &str)) -> Result<()> {
    portal.put(balance)?;
    tray.choose("Refresh now")?;
    tray.tooltip_with(tooltip).map(|_| ())
}

/// The subjects of all notifications so far, once there are at least `count`.
fn alerts(session: &Session, count: usize) -> Result<Vec<String>> {
    wait::until(&format!("{count} notifications"), || {
        let notifications = session.notifications()?;
        let about = |summary: &str| summary.rsplit(": ").next().unwrap_or_default().to_owned();
        let alerts: Vec<String> = notifications.iter().map(|notification| about(&notification.summary)).collect();
        anyhow::ensure!(alerts.len() >= count, "{alerts:?}");
        Ok(Some(alerts))
    })
}
