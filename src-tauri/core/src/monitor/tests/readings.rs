//! What is known: after failures, restarts and what other processes have found.

use super::*;

#[test]
fn p2_a_failure_keeps_the_last_good_reading_and_says_since_when() {
    let mut scenario = Scenario::connected();
    scenario.pass(600).on(Event::TimerFired);
    let first_failure = scenario.now().wall;
    for code in [FaultCode::Offline, FaultCode::UnexpectedReply, FaultCode::PortalDown] {
        let effects = scenario.failed(code);
        let [Effect::RememberFailure(failure), Effect::RememberAlerts { .. }] = effects.as_slice() else {
            panic!("{effects:?}")
        };
        assert_eq!((failure.since, failure.at, failure.fault.code), (first_failure, scenario.now().wall, code));
        assert_eq!(scenario.amount().as_deref(), Some("500"));
        let freshness = &scenario.active().freshness;
        let Freshness::Stale(known) = freshness else { panic!("{freshness:?}") };
        assert_eq!(known, failure);
        scenario.pass(900).on(Event::TimerFired);
    }
    scenario.fetched("450");
    assert_eq!(scenario.active().freshness, Freshness::Fresh);
    assert_eq!(scenario.amount().as_deref(), Some("450"));
}

#[test]
fn p2_a_restart_shows_the_last_reading_and_asks_at_once() {
    let mut scenario = Scenario::new();
    let reading = Some(scenario.reading("12.34"));
    let effects = scenario.on(Event::AccountOpened(StoredState { reading, ..StoredState::default() }));
    assert_eq!(fetches(&effects), 1);
    assert_eq!(notifications(&effects), [], "an old reading is no news");
    assert_eq!(scenario.amount().as_deref(), Some("12.34"));
    scenario.failed(FaultCode::Offline);
    assert_eq!(scenario.amount().as_deref(), Some("12.34"));
}

#[test]
fn p3_a_restart_goes_on_with_the_failure_that_was_told() {
    let mut scenario = Scenario::new();
    let (reading, since) = (Some(scenario.reading("12.34")), scenario.now().wall);
    let at = scenario.pass(60).now().wall;
    let failure = FailedAttempts { fault: Fault::new(FaultCode::PortalDown, "HTTP 502"), since, at };
    scenario.pass(60).on(Event::AccountOpened(StoredState {
        reading,
        failure: Some(failure.clone()),
        ..StoredState::default()
    }));
    assert_eq!(scenario.active().freshness, Freshness::Stale(failure));
    let effects = scenario.failed(FaultCode::Offline);
    let [Effect::RememberFailure(failure), Effect::RememberAlerts { .. }] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!((failure.since, failure.at), (since, scenario.now().wall), "it goes on failing");
}

#[test]
fn nothing_is_done_before_the_disk_has_told_what_is_remembered() {
    let mut scenario = Scenario::new();
    for event in [Event::RefreshRequested, Event::TimerFired, Event::NetworkReturned, Event::PopoverOpened] {
        assert_eq!(scenario.on(event), []);
    }
}

#[test]
fn a_clock_set_back_makes_the_reading_doubtful() {
    let mut scenario = Scenario::connected();
    scenario.wall_offset -= 3600;
    scenario.on(Event::ClockJumped);
    assert!(scenario.wait().unwrap() <= 4);
}

#[test]
fn p3_a_reading_found_is_as_good_as_one_fetched_unless_it_is_older() {
    let mut scenario = Scenario::connected();
    let older = scenario.reading("700");
    scenario.pass(300);
    let newer = scenario.reading("400");
    let event = Event::StoredStateChanged(scenario.found(newer));
    assert_eq!(scenario.pass(10).on(event), []);
    assert_eq!(
        (scenario.amount().as_deref(), scenario.wait()),
        (Some("400"), Some(600)),
        "the next request is an interval away"
    );
    scenario.on(Event::StoredStateChanged(scenario.found(older)));
    assert_eq!(scenario.amount().as_deref(), Some("400"), "a disk that is behind changes nothing");
}

#[test]
fn p4_a_reading_of_another_account_of_the_owner_is_shown_and_keeps_the_account_s_own_look_and_failure() {
    let mut scenario = Scenario::connected();
    let own = scenario.active().alerts.clone();
    let found = |reading| StoredState { reading: Some(reading), alerts: own.clone(), failure: None };
    let reading = scenario.pass(300).reading("90");
    assert_eq!(scenario.on(Event::StoredStateChanged(found(reading))), []);
    assert_eq!((scenario.amount().as_deref(), scenario.wait()), (Some("90"), Some(300)));
    scenario.pass(300).on(Event::TimerFired);
    assert_eq!(notifications(&scenario.fetched("90")), [AlertKind::Low], "told by the account's own rules");
    scenario.pass(600).on(Event::TimerFired);
    scenario.failed(FaultCode::CredentialsRefused);
    let reading = scenario.pass(60).reading("80");
    scenario.on(Event::StoredStateChanged(found(reading)));
    assert!(matches!(scenario.active().freshness, Freshness::Stale(_)), "another's credentials mend nothing");
    assert_eq!(scenario.amount().as_deref(), Some("80"));
}

#[test]
fn p2_a_reading_found_mends_only_failures_before_it() {
    let mut scenario = Scenario::connected();
    scenario.pass(600).on(Event::TimerFired);
    let before = Reading { amount: Amount::whole(450), ..scenario.reading("450") };
    scenario.pass(5).failed(FaultCode::Offline);
    scenario.on(Event::StoredStateChanged(scenario.found(before)));
    assert!(matches!(scenario.active().freshness, Freshness::Stale(_)), "the failure came after it");
    assert_eq!(scenario.amount().as_deref(), Some("450"));
    let after = scenario.pass(5).reading("440");
    scenario.on(Event::StoredStateChanged(scenario.found(after)));
    assert_eq!(scenario.active().freshness, Freshness::Fresh);
}

#[test]
fn p4_a_reading_found_after_the_clock_was_set_back_mends_a_failure_of_later() {
    let mut scenario = Scenario::connected();
    scenario.pass(600).on(Event::TimerFired);
    scenario.pass(5).failed(FaultCode::TokenExpired);
    scenario.wall_offset -= 300;
    scenario.on(Event::ClockJumped);
    // Another process looks. By the clock on the wall the failure comes only in some minutes.
    let found = scenario.pass(60).reading("440");
    scenario.on(Event::StoredStateChanged(scenario.found(found)));
    assert_eq!(scenario.active().freshness, Freshness::Fresh);
}

#[test]
fn p1_a_reading_found_after_the_clock_was_set_back_is_newer_than_one_of_later() {
    let mut scenario = Scenario::connected();
    scenario.pass(600).refreshed("500");
    scenario.wall_offset -= 3_600;
    scenario.on(Event::ClockJumped);
    let found = scenario.pass(60).reading("440");
    scenario.on(Event::StoredStateChanged(StoredState { reading: Some(found.clone()), ..StoredState::default() }));
    assert_eq!(scenario.amount().as_deref(), Some("440"));
    // One that is older than what is known by the clock of now is not newer.
    let older = Reading { fetched_at: found.fetched_at - jiff::SignedDuration::from_secs(1), ..scenario.reading("1") };
    scenario.on(Event::StoredStateChanged(StoredState { reading: Some(older), ..StoredState::default() }));
    assert_eq!(scenario.amount().as_deref(), Some("440"));
}

#[test]
fn p3_a_failure_of_another_process_is_told_if_it_is_the_newest_attempt() {
    let mut scenario = Scenario::connected();
    let reading = scenario.active().last.clone();
    let failed = |scenario: &Scenario, code| {
        let at = scenario.now().wall;
        let failure = Some(FailedAttempts { fault: Fault::new(code, "test"), since: at, at });
        Event::StoredStateChanged(StoredState { reading: reading.clone(), failure, ..StoredState::default() })
    };
    let event = failed(scenario.pass(30), FaultCode::Offline);
    let wait = scenario.wait();
    assert_eq!(scenario.on(event), []);
    let Freshness::Stale(failure) = &scenario.active().freshness else { panic!() };
    assert_eq!(failure.fault.code, FaultCode::Offline);
    assert_eq!(scenario.wait(), wait, "it changes nothing about the next request");
    let earlier = failed(scenario.pass(30), FaultCode::PortalDown);
    scenario.pass(30).refreshed("450");
    scenario.on(earlier);
    assert_eq!(scenario.active().freshness, Freshness::Fresh, "it was overtaken by a reading");
}
