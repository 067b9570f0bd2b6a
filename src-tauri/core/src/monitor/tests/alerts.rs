//! What is notified, and when.

use super::*;

#[test]
fn p4_a_crossing_is_shown_once_and_remembered_with_its_reading() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    let effects = scenario.fetched("99");
    assert!(matches!(&effects[0], Effect::RememberReading { alerts, .. } if alerts.due() == Some(Threshold::Low)));
    assert_eq!(notifications(&effects), [Threshold::Low]);
    scenario.on(Event::RefreshRequested);
    assert_eq!(notifications(&scenario.fetched("98")), [], "still being delivered");
    let effects = scenario.on(Event::AlertDelivered { threshold: Threshold::Low });
    assert!(matches!(effects[..], [Effect::RememberAlerts { alerts, .. }] if alerts.due().is_none()));
    scenario.on(Event::RefreshRequested);
    assert_eq!(notifications(&scenario.fetched("97")), []);
    scenario.on(Event::RefreshRequested);
    assert_eq!(notifications(&scenario.fetched("19")), [Threshold::Critical]);
}

#[test]
fn p4_what_nobody_took_stays_due() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    scenario.fetched("50");
    assert_eq!(scenario.on(Event::AlertNotDelivered), []);
    scenario.on(Event::RefreshRequested);
    assert_eq!(notifications(&scenario.failed(FaultCode::Offline)), [], "unknown raises nothing");
    assert_eq!(notifications(&scenario.on(Event::NotificationServerAppeared)), [], "it may no longer be true");
    scenario.on(Event::RefreshRequested);
    assert_eq!(notifications(&scenario.fetched("49")), [Threshold::Low]);
    scenario.on(Event::AlertNotDelivered);
    assert_eq!(notifications(&scenario.on(Event::NotificationServerAppeared)), [Threshold::Low]);
    scenario.on(Event::AlertNotDelivered);
    // A restart does not forget.
    let State::Active(Active { last: reading, alerts, .. }) = scenario.state.clone() else { panic!() };
    let opened = scenario.on(Event::AccountOpened(StoredState { reading, alerts, failure: None }));
    assert_eq!(notifications(&opened), []);
    assert_eq!(notifications(&scenario.fetched("48")), [Threshold::Low]);
}

#[test]
fn p4_a_worse_alert_during_delivery_follows_it() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    assert_eq!(notifications(&scenario.fetched("50")), [Threshold::Low]);
    scenario.on(Event::RefreshRequested);
    assert_eq!(notifications(&scenario.fetched("5")), []);
    let effects = scenario.on(Event::AlertDelivered { threshold: Threshold::Low });
    assert_eq!(notifications(&effects), [Threshold::Critical]);
}

#[test]
fn p4_an_alert_leaves_the_screen_when_the_balance_has_recovered() {
    let mut scenario = Scenario::connected();
    scenario.refreshed("5");
    scenario.on(Event::AlertDelivered { threshold: Threshold::Critical });
    assert!(!scenario.refreshed("20.50").contains(&Effect::WithdrawAlert), "not yet re-armed");
    scenario.on(Event::RefreshRequested);
    assert!(!scenario.failed(FaultCode::Offline).contains(&Effect::WithdrawAlert), "unknown is no recovery");
    assert_eq!(scenario.refreshed("500")[0], Effect::WithdrawAlert);
    assert!(!scenario.refreshed("510").contains(&Effect::WithdrawAlert), "once");
}

#[test]
fn p4_an_alert_taken_after_the_recovery_leaves_the_screen_again() {
    let mut scenario = Scenario::connected();
    assert_eq!(notifications(&scenario.refreshed("5")), [Threshold::Critical]);
    assert!(!scenario.refreshed("500").contains(&Effect::WithdrawAlert), "it is not on the screen yet");
    let effects = scenario.on(Event::AlertDelivered { threshold: Threshold::Critical });
    assert!(effects.contains(&Effect::WithdrawAlert), "{effects:?}");
}

#[test]
fn p4_an_alert_of_the_owner_who_connects_again_leaves_the_screen_if_the_balance_has_recovered() {
    for (amount, is_withdrawn) in [("500", true), ("99", false)] {
        let mut scenario = Scenario::connected();
        scenario.refreshed("50");
        scenario.on(Event::AlertDelivered { threshold: Threshold::Low });
        let (alerts, reading) = (scenario.active().alerts, scenario.reading(amount));
        let effects = scenario.on(Event::AccountConfirmed { reading, alerts });
        assert_eq!(effects.contains(&Effect::WithdrawAlert), is_withdrawn, "{amount}: {effects:?}");
    }
}

#[test]
fn p4_unknown_data_neither_raises_nor_rearms() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    scenario.fetched("50");
    scenario.on(Event::AlertDelivered { threshold: Threshold::Low });
    for code in [FaultCode::Offline, FaultCode::UnexpectedReply, FaultCode::CredentialsRefused] {
        scenario.on(Event::RefreshRequested);
        assert_eq!(notifications(&scenario.failed(code)), []);
    }
    scenario.on(Event::RefreshRequested);
    assert_eq!(notifications(&scenario.fetched("49")), []);
}

#[test]
fn p4_an_alert_that_waited_for_a_server_is_not_shown_with_last_night_s_reading() {
    let mut scenario = Scenario::connected();
    scenario.refreshed("50");
    scenario.on(Event::AlertNotDelivered);
    let effects = scenario.pass(8 * 3600).on(Event::NotificationServerAppeared);
    assert_eq!((notifications(&effects).len(), fetches(&effects)), (0, 1), "the portal is asked first");
    assert_eq!(notifications(&scenario.fetched("49")), [Threshold::Low]);
    scenario.on(Event::AlertNotDelivered);
    assert_eq!(notifications(&scenario.pass(30).on(Event::NotificationServerAppeared)), [Threshold::Low]);
}
