//! Scenarios, one per promise: time and event in, state and effects out.

use std::time::Duration;

use jiff::Timestamp;

use super::*;
use crate::account::Thresholds;
use crate::clock::Moment;
use crate::fault::FaultCode;
use crate::money::Amount;
use crate::schedule::Jitter;

const INTERVAL: Duration = Duration::from_secs(600);

/// A state with a clock beside it.
struct Scenario {
    state: State,
    elapsed: Duration,
    wall_offset: i64,
    next_id: u64,
    interval: Duration,
}

impl Scenario {
    fn new() -> Self {
        let elapsed = Duration::from_secs(1_000);
        Self { state: State::Unopened, elapsed, wall_offset: 1_790_000_000, next_id: 1, interval: INTERVAL }
    }

    /// An account just connected with 500, confirmed.
    fn connected() -> Self {
        let mut scenario = Self::new();
        let reading = scenario.reading("500");
        scenario.on(Event::AccountConfirmed { reading, alerts: AlertMemory::default() });
        scenario
    }

    fn now(&self) -> Moment {
        let wall = Timestamp::from_second(self.wall_offset + i64::try_from(self.elapsed.as_secs()).unwrap()).unwrap();
        Moment { wall, elapsed: self.elapsed }
    }

    fn reading(&self, amount: &str) -> Reading {
        Reading { amount: amount.parse().unwrap(), fetched_at: self.now().wall, request_id: None }
    }

    fn pass(&mut self, seconds: u64) -> &mut Self {
        self.elapsed += Duration::from_secs(seconds);
        self
    }

    fn on(&mut self, event: Event) -> Vec<Effect> {
        let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
        let conditions = Conditions {
            now: self.now(),
            interval: self.interval,
            thresholds,
            jitter: Jitter::MIDDLE,
            next_id: self.next_id,
        };
        self.next_id += 1;
        let (state, effects) = std::mem::take(&mut self.state).handle(event, &conditions);
        self.state = state;
        effects
    }

    fn fetched(&mut self, amount: &str) -> Vec<Effect> {
        let (id, reading) = (self.in_flight(), self.reading(amount));
        self.on(Event::BalanceFetched { id, reading })
    }

    /// Asked by the user, and answered.
    fn refreshed(&mut self, amount: &str) -> Vec<Effect> {
        self.on(Event::RefreshRequested);
        self.fetched(amount)
    }

    fn failed(&mut self, code: FaultCode) -> Vec<Effect> {
        let (id, fault) = (self.in_flight(), Fault::new(code, "test"));
        self.on(Event::BalanceFailed { id, fault })
    }

    fn active(&self) -> &Active {
        self.state.active().unwrap()
    }

    fn in_flight(&self) -> u64 {
        let refresh = &self.active().refresh;
        let Refresh::InFlight { id, .. } = refresh else { panic!("no request under way: {refresh:?}") };
        *id
    }

    fn amount(&self) -> Option<String> {
        self.active().last.as_ref().map(|reading| reading.amount.to_string())
    }

    fn wait(&self) -> Option<u64> {
        self.state.wake_at().map(|at| at.saturating_sub(self.elapsed).as_secs())
    }
}

fn fetches(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::FetchBalance { .. })).count()
}

fn notifications(effects: &[Effect]) -> Vec<Threshold> {
    let one = |effect: &Effect| match effect {
        Effect::Notify { threshold, .. } => Some(*threshold),
        Effect::FetchBalance { .. }
        | Effect::RememberReading { .. }
        | Effect::RememberAlerts { .. }
        | Effect::RememberFailure(_)
        | Effect::WithdrawAlert => None,
    };
    effects.iter().filter_map(one).collect()
}

#[test]
fn p2_a_failure_keeps_the_last_good_reading_and_says_since_when() {
    let mut scenario = Scenario::connected();
    scenario.pass(600).on(Event::TimerFired);
    let first_failure = scenario.now().wall;
    for code in [FaultCode::Offline, FaultCode::UnexpectedReply, FaultCode::PortalDown] {
        let effects = scenario.failed(code);
        let [Effect::RememberFailure(failure)] = effects.as_slice() else { panic!("{effects:?}") };
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
    let [Effect::RememberFailure(failure)] = effects.as_slice() else { panic!("{effects:?}") };
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
fn a_clock_set_back_makes_the_reading_doubtful() {
    let mut scenario = Scenario::connected();
    scenario.wall_offset -= 3600;
    scenario.on(Event::ClockJumped);
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
fn p3_a_reading_found_is_as_good_as_one_fetched_unless_it_is_older() {
    let mut scenario = Scenario::connected();
    let older = scenario.reading("700");
    scenario.pass(300);
    let newer = scenario.reading("400");
    let found = |reading| Event::StoredStateChanged(StoredState { reading: Some(reading), ..StoredState::default() });
    assert_eq!(scenario.pass(10).on(found(newer)), []);
    assert_eq!(
        (scenario.amount().as_deref(), scenario.wait()),
        (Some("400"), Some(600)),
        "the next request is an interval away"
    );
    scenario.on(found(older));
    assert_eq!(scenario.amount().as_deref(), Some("400"), "a disk that is behind changes nothing");
}

#[test]
fn p2_a_reading_found_mends_only_failures_before_it() {
    let mut scenario = Scenario::connected();
    scenario.pass(600).on(Event::TimerFired);
    let before = Reading { amount: Amount::whole(450), ..scenario.reading("450") };
    scenario.pass(5).failed(FaultCode::Offline);
    let found = |reading| Event::StoredStateChanged(StoredState { reading: Some(reading), ..StoredState::default() });
    scenario.on(found(before));
    assert!(matches!(scenario.active().freshness, Freshness::Stale(_)), "the failure came after it");
    assert_eq!(scenario.amount().as_deref(), Some("450"));
    let after = scenario.pass(5).reading("440");
    scenario.on(found(after));
    assert_eq!(scenario.active().freshness, Freshness::Fresh);
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
