//! The other ways out: a notice is queued when it is decided, whatever the desktop does.

use super::*;

fn queued(effects: &[Effect]) -> Vec<AlertKind> {
    let one = |effect: &Effect| match effect {
        Effect::QueueNotice { notice, .. } => Some(notice.kind),
        Effect::FetchBalance { .. }
        | Effect::RememberReading { .. }
        | Effect::RememberAlerts { .. }
        | Effect::RememberFailure(_)
        | Effect::SaveAlerts
        | Effect::Notify { .. }
        | Effect::WithdrawNotice => None,
    };
    effects.iter().filter_map(one).collect()
}

fn opened() -> Scenario {
    let mut scenario = Scenario::connected();
    scenario.on(Event::WaysOutOpened);
    scenario
}

#[test]
fn p4_a_notice_is_queued_with_the_desktop_s_and_not_again_while_that_refuses() {
    let mut scenario = opened();
    let effects = scenario.refreshed("99");
    assert_eq!((notifications(&effects), queued(&effects)), (vec![AlertKind::Low], vec![AlertKind::Low]));
    for _ in 0..5 {
        scenario.on(Event::NoticeNotDelivered);
        let effects = scenario.refreshed("98");
        assert_eq!((notifications(&effects), queued(&effects)), (vec![AlertKind::Low], vec![]));
    }
    // Also while the desktop doesn't answer.
    let effects = scenario.refreshed("5");
    assert_eq!((notifications(&effects), queued(&effects)), (vec![], vec![AlertKind::Critical]));
}

#[test]
fn p8_nothing_is_queued_before_the_memory_is_on_disk() {
    let mut scenario = opened();
    scenario.handle(Event::RefreshRequested);
    let (id, reading) = (scenario.in_flight(), scenario.reading("99"));
    let effects = scenario.handle(Event::BalanceFetched { id, reading });
    assert_eq!(queued(&effects), []);
    assert!(effects.contains(&Effect::SaveAlerts));
    let effects = scenario.handle(Event::AlertsSaved);
    assert_eq!(queued(&effects), [AlertKind::Low]);
    let Some(Effect::QueueNotice { from, alerts, step, .. }) =
        effects.iter().find(|effect| matches!(effect, Effect::QueueNotice { .. }))
    else {
        panic!("{effects:?}")
    };
    assert!(matches!(step, AlertStep::Queued(_)));
    assert_eq!((from.told().len(), alerts.ways_out().map(|memory| memory.told().len())), (0, Some(1)));
    assert_eq!(queued(&scenario.handle(Event::AlertsSaved)), []);
}

#[test]
fn p4_quiet_time_and_its_end_are_those_of_the_policy() {
    let mut scenario = opened();
    // The scenario begins on Monday, 21 September 2026, at 14:30 UTC.
    scenario.settings.quiet.from = jiff::civil::time(14, 0, 0, 0);
    scenario.settings.quiet.until = jiff::civil::time(15, 0, 0, 0);
    let effects = scenario.refreshed("99");
    assert_eq!((notifications(&effects), queued(&effects)), (vec![], vec![]));
    let wait = scenario.wait().unwrap();
    assert!(wait <= 600, "the next look is sooner");
    let until_end = u64::try_from(3600 - scenario.now().wall.as_second() % 3600).unwrap();
    scenario.pass(until_end - 60);
    assert_eq!(queued(&scenario.refreshed("98")), []);
    assert_eq!(scenario.wait(), Some(60), "it wakes up at the end of quiet time");
    let effects = scenario.pass(60).on(Event::TimerFired);
    assert_eq!(queued(&effects), [AlertKind::Low]);
}

#[test]
fn p4_of_an_old_reading_nothing_is_queued_before_the_portal_was_asked() {
    let mut scenario = opened();
    scenario.refreshed("99");
    scenario.delivered();
    // A reminder is due after a day of sleep.
    let effects = scenario.pass(25 * 3600).on(Event::ClockJumped);
    assert_eq!((fetches(&effects), queued(&effects)), (1, vec![]));
    assert_eq!(queued(&scenario.on(Event::AlertsSaved)), []);
    assert_eq!(queued(&scenario.fetched("500")), [AlertKind::Recovered]);
}

#[test]
fn p6_without_another_way_out_nothing_is_queued_and_nothing_wakes_up() {
    let mut scenario = Scenario::connected();
    assert_eq!(queued(&scenario.refreshed("99")), []);
    scenario.on(Event::WaysOutOpened);
    let effects = scenario.on(Event::WaysOutClosed);
    assert!(matches!(&effects[..], [Effect::RememberAlerts { step: AlertStep::WaysOutClosed, .. }]), "{effects:?}");
    assert_eq!(queued(&scenario.refreshed("5")), []);
}
