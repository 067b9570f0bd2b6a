//! What is notified, and when, between portal, disk and desktop. What is due by the policy is tested there.

use super::*;

/// What the scenario's memory says is due.
fn due(alerts: &AlertMemory, scenario: &Scenario) -> Option<AlertKind> {
    let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
    let rules = AlertRules { thresholds, settings: scenario.settings };
    alerts.notice(scenario.now().wall, &rules, &TimeZone::UTC).map(|notice| notice.kind)
}

#[test]
fn p4_a_crossing_is_on_disk_before_it_is_shown_and_marked_after() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    let (id, reading) = (scenario.in_flight(), scenario.reading("99"));
    let effects = scenario.handle(Event::BalanceFetched { id, reading });
    let [Effect::RememberReading { alerts, .. }, Effect::SaveAlerts] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(due(alerts, &scenario), Some(AlertKind::Low));
    assert_eq!(notifications(&scenario.on(Event::AlertsSaved)), [AlertKind::Low]);
    assert_eq!(scenario.on(Event::AlertsSaved), [], "it is on its way");
    assert_eq!(notifications(&scenario.refreshed("98")), [], "still being delivered");
    let effects = scenario.delivered();
    let [Effect::RememberAlerts { alerts, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(due(alerts, &scenario), None);
    assert_eq!(notifications(&scenario.refreshed("97")), []);
    assert_eq!(notifications(&scenario.refreshed("19")), [AlertKind::Critical]);
}

#[test]
fn p4_what_is_told_is_decided_when_it_is_on_disk() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    let (id, reading) = (scenario.in_flight(), scenario.reading("99"));
    scenario.handle(Event::BalanceFetched { id, reading });
    // Another process looks meanwhile, and the fall goes on.
    let reading = scenario.pass(1).reading("9");
    let rules = AlertRules {
        thresholds: Thresholds { low: Amount::whole(100), critical: Amount::whole(20) },
        settings: scenario.settings,
    };
    let look = Look::Good { amount: reading.amount, days_left: None };
    let step = AlertStep::Looked { at: reading.fetched_at, look, rules, token_ends_at: None };
    let alerts = scenario.active().alerts.clone().after(&step);
    scenario.handle(Event::StoredStateChanged(StoredState { reading: Some(reading), alerts, failure: None }));
    assert_eq!(notifications(&scenario.handle(Event::AlertsSaved)), [AlertKind::Critical]);
    scenario.delivered();
    // And one that is no longer true is not told.
    scenario.refreshed("500");
    scenario.on(Event::NoticeNotDelivered);
    scenario.on(Event::RefreshRequested);
    let (id, reading) = (scenario.in_flight(), scenario.reading("99"));
    assert!(scenario.handle(Event::BalanceFetched { id, reading }).contains(&Effect::SaveAlerts));
    scenario.on(Event::RefreshRequested);
    let (id, reading) = (scenario.in_flight(), scenario.reading("600"));
    scenario.handle(Event::BalanceFetched { id, reading });
    assert_eq!(scenario.handle(Event::AlertsSaved), []);
}

#[test]
fn p4_what_nobody_took_stays_due() {
    let mut scenario = Scenario::connected();
    scenario.refreshed("50");
    assert_eq!(scenario.on(Event::NoticeNotDelivered), []);
    scenario.on(Event::RefreshRequested);
    assert_eq!(notifications(&scenario.failed(FaultCode::Offline)), [], "unknown raises nothing");
    assert_eq!(notifications(&scenario.on(Event::NotificationServerAppeared)), [], "it may no longer be true");
    assert_eq!(notifications(&scenario.refreshed("49")), [AlertKind::Low]);
    scenario.on(Event::NoticeNotDelivered);
    assert_eq!(notifications(&scenario.on(Event::NotificationServerAppeared)), [AlertKind::Low]);
    scenario.on(Event::NoticeNotDelivered);
    // A restart does not forget.
    let Active { last: reading, alerts, .. } = scenario.active().clone();
    let opened = scenario.on(Event::AccountOpened(StoredState { reading, alerts, failure: None }));
    assert_eq!(notifications(&opened), []);
    assert_eq!(notifications(&scenario.fetched("48")), [AlertKind::Low]);
}

#[test]
fn p4_a_worse_alert_during_delivery_follows_it() {
    let mut scenario = Scenario::connected();
    assert_eq!(notifications(&scenario.refreshed("50")), [AlertKind::Low]);
    assert_eq!(notifications(&scenario.refreshed("5")), []);
    assert_eq!(notifications(&scenario.delivered()), [AlertKind::Critical]);
}

#[test]
fn p4_an_alert_leaves_the_screen_when_the_balance_has_recovered() {
    let mut scenario = Scenario::connected();
    scenario.refreshed("5");
    scenario.delivered();
    assert!(!scenario.refreshed("20.50").contains(&Effect::WithdrawNotice), "not yet armed again");
    scenario.on(Event::RefreshRequested);
    assert!(!scenario.failed(FaultCode::Offline).contains(&Effect::WithdrawNotice), "unknown is no recovery");
    let effects = scenario.refreshed("500");
    let withdrawn = effects.iter().position(|effect| *effect == Effect::WithdrawNotice);
    let told = effects.iter().position(|effect| matches!(effect, Effect::Notify { .. }));
    assert!(withdrawn.is_some() && withdrawn < told, "{effects:?}");
    assert!(!scenario.refreshed("510").contains(&Effect::WithdrawNotice), "once");
}

#[test]
fn p4_an_alert_taken_after_the_recovery_leaves_the_screen_again() {
    let mut scenario = Scenario::connected();
    assert_eq!(notifications(&scenario.refreshed("5")), [AlertKind::Critical]);
    assert!(!scenario.refreshed("500").contains(&Effect::WithdrawNotice), "it is not on the screen yet");
    let effects = scenario.delivered();
    assert!(effects.contains(&Effect::WithdrawNotice), "{effects:?}");
}

#[test]
fn p4_an_alert_of_the_owner_who_connects_again_leaves_the_screen_if_the_balance_has_recovered() {
    for (amount, is_withdrawn) in [("500", true), ("99", false)] {
        let mut scenario = Scenario::connected();
        scenario.refreshed("50");
        scenario.delivered();
        let (alerts, reading) = (scenario.active().alerts.clone(), scenario.reading(amount));
        let effects = scenario.on(Event::AccountConfirmed { reading, alerts });
        assert_eq!(effects.contains(&Effect::WithdrawNotice), is_withdrawn, "{amount}: {effects:?}");
    }
}

#[test]
fn p4_an_alert_that_waited_for_a_server_is_not_shown_with_last_night_s_reading() {
    let mut scenario = Scenario::connected();
    scenario.refreshed("50");
    scenario.on(Event::NoticeNotDelivered);
    let effects = scenario.pass(8 * 3600).on(Event::NotificationServerAppeared);
    assert_eq!((notifications(&effects).len(), fetches(&effects)), (0, 1), "the portal is asked first");
    assert_eq!(notifications(&scenario.fetched("49")), [AlertKind::Low]);
    scenario.on(Event::NoticeNotDelivered);
    assert_eq!(notifications(&scenario.pass(30).on(Event::NotificationServerAppeared)), [AlertKind::Low]);
}

#[test]
fn p4_a_failure_is_remembered_and_credentials_that_are_refused_are_told_once() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    let effects = scenario.failed(FaultCode::CredentialsRefused);
    assert!(matches!(&effects[..2], [Effect::RememberFailure(_), Effect::RememberAlerts { .. }]), "{effects:?}");
    assert_eq!(notifications(&effects), [AlertKind::Refused]);
    scenario.delivered();
    scenario.on(Event::RefreshRequested);
    assert_eq!(notifications(&scenario.failed(FaultCode::CredentialsRefused)), []);
    assert!(scenario.refreshed("500").contains(&Effect::WithdrawNotice), "it is no longer true");
}

#[test]
fn p4_the_end_of_quiet_time_wakes_the_program_once() {
    let mut scenario = Scenario::connected();
    // 1_790_000_000 is 14:13:20 on a Monday.
    scenario.settings.quiet.from = "14:00".parse().unwrap();
    scenario.settings.quiet.until = "15:00".parse().unwrap();
    assert_eq!(notifications(&scenario.refreshed("50")), []);
    let tell_at = scenario.active().tell_at.unwrap();
    let end: Timestamp = "2026-09-21T15:00:00Z".parse().unwrap();
    assert_eq!(tell_at, scenario.elapsed + Duration::try_from(end.duration_since(scenario.now().wall)).unwrap());
    assert!(scenario.state.wake_at() < Some(tell_at), "the next poll comes before");
    scenario.elapsed = tell_at - Duration::from_secs(5);
    scenario.refreshed("49");
    assert_eq!(scenario.state.wake_at(), Some(tell_at));
    scenario.elapsed = tell_at;
    let effects = scenario.on(Event::TimerFired);
    assert_eq!((notifications(&effects), fetches(&effects)), (vec![AlertKind::Low], 0));
    scenario.delivered();
    assert_eq!(scenario.active().tell_at, Some(tell_at + Duration::from_hours(24)), "the reminder");
}

#[test]
fn p4_an_event_at_the_very_moment_does_not_swallow_what_the_timer_would_have_told() {
    let events = [
        Event::NetworkReturned,
        Event::PopoverOpened,
        Event::RefreshRequested,
        Event::RequestAbandoned,
        Event::SnoozeRequested(SnoozeRequest::DAY),
        Event::ClockJumped,
        Event::SettingsChanged,
        Event::NotificationServerAppeared,
    ];
    for event in events {
        let mut scenario = Scenario::connected();
        scenario.settings.quiet.from = "14:00".parse().unwrap();
        scenario.settings.quiet.until = "15:00".parse().unwrap();
        scenario.on(Event::RefreshRequested);
        assert_eq!(notifications(&scenario.failed(FaultCode::CredentialsRefused)), []);
        scenario.elapsed = scenario.active().tell_at.unwrap();
        let mut effects = scenario.on(event.clone());
        // A timer that is due still fires.
        if scenario.active().tell_at == Some(scenario.elapsed) {
            effects.extend(scenario.on(Event::TimerFired));
        }
        assert_eq!(notifications(&effects), [AlertKind::Refused], "{event:?}");
    }
}

#[test]
fn p4_a_snooze_is_remembered_and_ended_by_the_user() {
    let mut scenario = Scenario::connected();
    scenario.refreshed("50");
    scenario.delivered();
    let effects = scenario.on(Event::SnoozeRequested(SnoozeRequest::DAY));
    let [Effect::RememberAlerts { alerts, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert!(alerts.snooze(scenario.now().wall).is_some());
    assert_eq!(notifications(&scenario.pass(23 * 3600).refreshed("49")), []);
    let effects = scenario.pass(3 * 3600).refreshed("48");
    assert_eq!(notifications(&effects), [AlertKind::Reminder], "it has ended");
    scenario.delivered();
    scenario.on(Event::SnoozeRequested(SnoozeRequest::UntilToppedUp));
    assert_eq!(notifications(&scenario.pass(30 * 3600).refreshed("48")), []);
    assert_eq!(notifications(&scenario.on(Event::SnoozeEnded)), [AlertKind::Reminder]);
}
