//! When the portal is asked.

use super::*;

#[test]
fn never_two_requests_at_once_and_a_stray_reply_is_ignored() {
    let mut scenario = Scenario::connected();
    assert_eq!(fetches(&scenario.on(Event::RefreshRequested)), 1);
    let id = scenario.in_flight();
    for event in [
        Event::RefreshRequested,
        Event::TimerFired,
        Event::PopoverOpened,
        Event::NetworkReturned,
        Event::ClockJumped,
        Event::SettingsChanged,
    ] {
        assert_eq!(fetches(&scenario.on(event)), 0);
    }
    let reading = scenario.reading("1");
    assert_eq!(scenario.on(Event::BalanceFetched { id: id + 100, reading: reading.clone() }), []);
    assert_eq!(scenario.amount().as_deref(), Some("500"));
    scenario.fetched("400");
    assert_eq!(scenario.on(Event::BalanceFetched { id, reading }), [], "the same reply twice");
    assert_eq!(scenario.amount().as_deref(), Some("400"));
}

#[test]
fn p6_a_slow_answer_makes_no_reading_later_than_the_interval() {
    for interval in [60, 600] {
        let mut scenario = Scenario::connected();
        scenario.interval = Duration::from_secs(interval);
        let mut read_at = Vec::new();
        scenario.on(Event::RefreshRequested);
        for _ in 0..4 {
            scenario.pass(25).fetched("500");
            read_at.push(scenario.elapsed.as_secs());
            let wait = scenario.wait().unwrap();
            scenario.pass(wait).on(Event::TimerFired);
        }
        let gaps: Vec<u64> = read_at.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert_eq!(gaps, [interval; 3]);
    }
    // The first answer of an account, which tells whose it is.
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    let reading = scenario.pass(25).reading("500");
    scenario.on(Event::AccountConfirmed { reading, alerts: AlertMemory::default() });
    assert_eq!(scenario.wait(), Some(600 - 25));
    let mut scenario = Scenario::connected();
    scenario.interval = Duration::from_secs(60);
    scenario.on(Event::RefreshRequested);
    scenario.pass(3_600).fetched("500");
    assert_eq!(scenario.wait(), Some(30), "it has slept since it asked");
}

#[test]
fn a_refresh_by_hand_asks_at_once_whatever_the_backoff_says() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    let fault = Fault::new(FaultCode::RateLimited, "").with_retry_after(Some(Duration::from_secs(1800)));
    let id = scenario.in_flight();
    scenario.on(Event::BalanceFailed { id, fault });
    assert!(scenario.wait().unwrap() >= 1800);
    assert_eq!(fetches(&scenario.on(Event::RefreshRequested)), 1);
    scenario.failed(FaultCode::TokenExpired);
    assert_eq!(scenario.wait(), None, "nothing by itself");
    assert_eq!(fetches(&scenario.on(Event::RefreshRequested)), 1);
}

#[test]
fn failures_back_off_and_a_success_ends_it() {
    let mut scenario = Scenario::connected();
    scenario.pass(600).on(Event::TimerFired);
    let mut waits = Vec::new();
    for _ in 0..5 {
        scenario.failed(FaultCode::PortalDown);
        let wait = scenario.wait().unwrap();
        waits.push(wait);
        assert_eq!(fetches(&scenario.pass(wait - 1).on(Event::TimerFired)), 0, "not a moment too early");
        assert_eq!(fetches(&scenario.pass(2).on(Event::TimerFired)), 1);
    }
    assert_eq!(waits, [22, 45, 90, 180, 360]);
    scenario.fetched("500");
    assert_eq!(scenario.wait(), Some(600));
}

#[test]
fn what_the_portal_asked_to_wait_is_kept_by_all_but_the_user_s_hand() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    let fault = Fault::new(FaultCode::RateLimited, "").with_retry_after(Some(Duration::from_secs(1800)));
    let id = scenario.in_flight();
    scenario.on(Event::BalanceFailed { id, fault });
    for event in [Event::NetworkReturned, Event::ClockJumped, Event::PopoverOpened] {
        assert_eq!(fetches(&scenario.on(event)), 0);
        assert!(scenario.wait().unwrap() >= 1800);
    }
    assert_eq!(fetches(&scenario.on(Event::RefreshRequested)), 1);
}

#[test]
fn resume_and_network_bring_the_next_request_forward() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::NetworkReturned);
    assert_eq!(scenario.wait(), Some(600), "a fresh reading needs no confirmation");
    scenario.on(Event::ClockJumped);
    assert_eq!(scenario.wait(), Some(600), "a small jump neither");
    scenario.wall_offset += 8 * 3600;
    scenario.on(Event::ClockJumped);
    assert!(scenario.wait().unwrap() <= 4, "after a night asleep");
    scenario.pass(4).on(Event::TimerFired);
    scenario.failed(FaultCode::Offline);
    assert!(scenario.wait().unwrap() > 10);
    scenario.on(Event::NetworkReturned);
    assert!(scenario.wait().unwrap() <= 4);
}

#[test]
fn opening_the_popover_asks_only_when_the_reading_is_older_than_fifteen_seconds() {
    let mut scenario = Scenario::connected();
    assert_eq!(fetches(&scenario.pass(15).on(Event::PopoverOpened)), 0);
    assert_eq!(fetches(&scenario.pass(1).on(Event::PopoverOpened)), 1);
}

#[test]
fn a_shorter_interval_takes_effect_now() {
    let mut scenario = Scenario::connected();
    scenario.interval = Duration::from_secs(60);
    scenario.on(Event::SettingsChanged);
    assert_eq!(scenario.wait(), Some(60));
}

#[test]
fn a_network_that_blinks_brings_forward_only_what_a_network_can_mend() {
    for (code, is_brought_forward) in [
        (FaultCode::Offline, true),
        (FaultCode::TimedOut, true),
        (FaultCode::AddressRefused, true),
        (FaultCode::PortalDown, false),
        (FaultCode::CredentialsRefused, false),
        (FaultCode::KeychainLocked, false),
    ] {
        for event in [Event::NetworkReturned, Event::ClockJumped] {
            let mut scenario = Scenario::connected();
            scenario.on(Event::RefreshRequested);
            scenario.failed(code);
            let planned = scenario.wait();
            scenario.on(event.clone());
            assert_eq!(scenario.wait() < planned, is_brought_forward, "{code:?} {event:?}");
        }
    }
}

#[test]
fn a_shorter_interval_shortens_the_wait_after_a_failure() {
    let mut scenario = Scenario { interval: Duration::from_secs(86_400), ..Scenario::connected() };
    scenario.on(Event::RefreshRequested);
    scenario.failed(FaultCode::CredentialsRefused);
    assert_eq!(scenario.wait(), Some(86_400));
    scenario.interval = Duration::from_secs(60);
    scenario.on(Event::SettingsChanged);
    assert_eq!(scenario.wait(), Some(60));
}

#[test]
fn p6_a_paused_account_is_not_asked_and_tells_nothing_until_it_is_wanted_again() {
    let mut scenario = Scenario::connected();
    scenario.on(Event::RefreshRequested);
    let id = scenario.in_flight();
    scenario.watching = Watching::Paused;
    scenario.on(Event::SettingsChanged);
    let reading = scenario.reading("10");
    assert_eq!(scenario.on(Event::BalanceFetched { id, reading }), [], "what was under way is ignored");
    for event in [
        Event::TimerFired,
        Event::RefreshRequested,
        Event::PopoverOpened,
        Event::NetworkReturned,
        Event::ClockJumped,
        Event::SettingsChanged,
        Event::NotificationServerAppeared,
    ] {
        scenario.pass(86_400);
        assert_eq!(scenario.on(event), []);
        assert_eq!(scenario.state.wake_at(), None);
    }
    assert_eq!(scenario.amount().as_deref(), Some("500"), "what was read stays");
    scenario.watching = Watching::On;
    assert_eq!(fetches(&scenario.on(Event::SettingsChanged)), 1, "at once");
    let effects = scenario.fetched("10");
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Notify { .. })), "{effects:?}");
}

#[test]
fn p4_what_another_process_finds_of_a_paused_account_is_known_and_told_later() {
    let mut scenario = Scenario::connected();
    scenario.watching = Watching::Paused;
    scenario.on(Event::SettingsChanged);
    scenario.pass(60);
    let reading = scenario.reading("10");
    let stored = StoredState { reading: Some(reading), ..StoredState::default() };
    assert_eq!(scenario.on(Event::StoredStateChanged(stored)), []);
    assert_eq!(scenario.amount().as_deref(), Some("10"));
    assert_eq!(scenario.state.wake_at(), None);
}

#[test]
fn a_paused_account_that_is_opened_waits_and_one_that_needs_the_user_waits_after_a_pause() {
    let mut scenario = Scenario::new();
    scenario.watching = Watching::Paused;
    let reading = scenario.reading("500");
    let stored = StoredState { reading: Some(reading), ..StoredState::default() };
    assert_eq!(scenario.on(Event::AccountOpened(stored)), []);
    scenario.watching = Watching::On;
    assert_eq!(fetches(&scenario.on(Event::SettingsChanged)), 1);
    scenario.failed(FaultCode::TokenExpired);
    assert_eq!(fetches(&scenario.on(Event::SettingsChanged)), 0, "it was not a pause");
}
