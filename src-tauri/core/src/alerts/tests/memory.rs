//! What is remembered: kills between any two steps, old files, the clock, snoozes and tokens.

use super::*;

fn after(memory: AlertMemory, at: f64, text: &str) -> AlertMemory {
    let rules = rules();
    memory.after(&AlertStep::Looked { at: hour(at), look: look(text), rules, token_ends_at: None })
}

fn seen(looks: &[(f64, &str)]) -> AlertMemory {
    looks.iter().fold(AlertMemory::default(), |memory, (at, text)| after(memory, *at, text))
}

fn kinds(memory: &AlertMemory, at: f64) -> Vec<AlertKind> {
    memory
        .notice(hour(at), &rules(), &TimeZone::UTC)
        .iter()
        .flat_map(|notice| notice.kinds().collect::<Vec<_>>())
        .collect()
}

fn told(memory: AlertMemory, at: f64) -> AlertMemory {
    let notice = memory.notice(hour(at), &rules(), &TimeZone::UTC).expect("something is due");
    memory.after(&AlertStep::Told(notice))
}

fn snoozed(memory: AlertMemory, at: f64, request: SnoozeRequest) -> AlertMemory {
    memory.after(&AlertStep::Snoozed { at: hour(at), request })
}

#[test]
fn p4_what_nobody_has_taken_stays_due_across_restarts_until_it_is_no_longer_true() {
    let due = seen(&[(0.0, "50")]);
    assert_eq!(kinds(&due, 0.0), [AlertKind::Low]);
    let later = after(AlertMemory::from_json(&due.to_json()), 1.0, "40");
    assert_eq!(kinds(&later, 1.0), [AlertKind::Low]);
    let worse = after(later.clone(), 2.0, "10");
    assert_eq!(kinds(&worse, 2.0), [AlertKind::Critical, AlertKind::Low]);
    assert_eq!(kinds(&told(worse.clone(), 2.0), 2.0), []);
    assert_eq!(kinds(&after(worse, 3.0, "50"), 3.0), [AlertKind::Low], "nobody was told of either");
    let better = after(later, 3.0, "101");
    assert_eq!(kinds(&better, 3.0), []);
    assert_eq!(kinds(&after(better, 4.0, "99"), 4.0), [AlertKind::Low]);
}

#[test]
fn p4_a_memory_is_the_same_after_it_was_on_disk() {
    let mut memory = told(seen(&[(0.0, "500/3"), (1.0, "9/0.5")]), 1.0);
    memory = snoozed(memory, 2.0, SnoozeRequest::UntilToppedUp);
    memory = memory.after(&AlertStep::Looked {
        at: hour(3.0),
        look: Look::Failed(FaultCode::CredentialsRefused),
        rules: rules(),
        token_ends_at: Some(hour(4.0)),
    });
    assert_eq!(AlertMemory::from_json(&memory.to_json()), memory);
    assert!(memory.to_json().starts_with("{\"version\":2,"), "{}", memory.to_json());
}

#[test]
fn p4_a_memory_of_the_first_version_neither_repeats_nor_forgets() {
    let old = AlertMemory::from_json(r#"{"low":"announced","critical":"due"}"#);
    assert_eq!(
        (old.state(AlertKind::Low), old.state(AlertKind::Critical)),
        (Some(AlertState::Told), Some(AlertState::Due))
    );
    assert_eq!(kinds(&old, 0.0), [], "nothing was seen yet");
    assert_eq!(kinds(&after(old.clone(), 0.0, "9"), 0.0), [AlertKind::Critical]);
    let low = after(old, 0.0, "90");
    assert_eq!(kinds(&low, 0.0), []);
    // Nobody knows when it was told: reminders are counted from the first look.
    assert_eq!(low.next_at(hour(0.0), &rules(), &TimeZone::UTC), Some(hour(24.0)));
}

#[test]
fn p4_an_unreadable_memory_rather_repeats_than_forgets() {
    for text in ["", "null", "{\"low\":7}", "{\"low\":\"shouted\"}", "{\"version\":9,\"low\":\"asleep\"}"] {
        assert_eq!(AlertMemory::from_json(text), AlertMemory::default(), "{text}");
    }
    assert_eq!(AlertMemory::from_json("{}"), AlertMemory::default());
}

#[test]
fn p4_a_clock_that_was_wrong_by_a_year_silences_no_year() {
    let a_year = 365.0 * 24.0;
    let memory = after(told(seen(&[(a_year, "90")]), a_year), 1.0, "90");
    assert_eq!(memory.next_at(hour(1.0), &rules(), &TimeZone::UTC), Some(hour(25.0)));
    let blind = after(after(seen(&[(a_year, "500")]), 1.0, "offline"), 25.0, "offline");
    assert_eq!(kinds(&blind, 25.0), [AlertKind::Blind]);
    let snooze = after(snoozed(seen(&[(a_year, "90")]), a_year, SnoozeRequest::DAY), 1.0, "90");
    assert_eq!(snooze.snooze(hour(24.9)).map(|snooze| snooze.end), Some(SnoozeEnd::At(hour(25.0))));
    assert_eq!(kinds(&snooze, 25.0), [AlertKind::Low]);
}

#[test]
fn p4_changed_thresholds_count_at_once_and_tell_of_no_top_up() {
    let change = |memory: AlertMemory, low: i64| {
        let thresholds = Thresholds { low: Amount::whole(low), critical: Amount::whole(20) };
        let rules = AlertRules { thresholds, ..rules() };
        let changed = memory.after(&AlertStep::RulesChanged { at: hour(1.0), rules });
        let notice = changed.notice(hour(1.0), &rules, &TimeZone::UTC);
        (changed, notice.map(|notice| notice.kind))
    };
    let low = told(seen(&[(0.0, "90")]), 0.0);
    assert_eq!(change(low.clone(), 200).1, None, "it neither repeats");
    let (lowered, notice) = change(low.clone(), 50);
    assert_eq!(notice, None, "nor speaks of a top-up");
    assert!(lowered.is_over_since(&low) && !low.is_over_since(&AlertMemory::default()));
    assert_eq!(kinds(&after(lowered, 2.0, "40"), 2.0), [AlertKind::Low], "nor forgets");
    assert_eq!(change(seen(&[(0.0, "150")]), 200).1, Some(AlertKind::Low));
    assert_eq!(change(seen(&[(0.0, "150"), (0.5, "offline")]), 200).1, None, "the balance is not known now");
}

#[test]
fn p4_a_notice_is_over_when_its_gravest_part_is_no_longer_true() {
    for (looks, text, is_over) in [
        (&["50"][..], "104.99", false),
        (&["50"], "105", true),
        (&["500", "5"], "20.99", false),
        (&["500", "5"], "21", true),
        (&["500", "5"], "-1", false),
        (&["50", "5"], "21", true),
        (&["500/3"], "500/4", false),
        (&["500/3"], "500/8", true),
        (&["credentials_refused"], "offline", false),
        (&["credentials_refused"], "500", true),
    ] {
        let mut before = AlertMemory::default();
        for look in looks {
            before = after(before, 0.0, look);
            if !kinds(&before, 0.0).is_empty() {
                before = told(before, 0.0);
            }
        }
        assert_eq!(after(before.clone(), 1.0, text).is_over_since(&before), is_over, "{looks:?} {text}");
    }
    let due = seen(&[(0.0, "5")]);
    assert!(!after(due.clone(), 1.0, "500").is_over_since(&due), "nobody has shown it");
}

#[test]
fn p4_a_snooze_holds_reminders_and_low_and_ends_at_critical() {
    let day = snoozed(told(seen(&[(0.0, "90")]), 0.0), 1.0, SnoozeRequest::DAY);
    assert_eq!(kinds(&day, 24.0), [], "the reminder waits");
    assert_eq!(kinds(&day, 25.0), [AlertKind::Reminder]);
    assert_eq!(day.next_at(hour(1.0), &rules(), &TimeZone::UTC), Some(hour(25.0)));
    let resumed = day.clone().after(&AlertStep::Resumed);
    assert_eq!((resumed.snooze(hour(2.0)), kinds(&resumed, 24.0)), (None, vec![AlertKind::Reminder]));
    let held = after(after(day.clone(), 2.0, "500"), 3.0, "90");
    assert_eq!(kinds(&held, 3.0), []);
    assert_eq!(kinds(&held, 25.0), [AlertKind::Low]);
    let critical = after(day, 2.0, "9");
    assert_eq!((critical.snooze(hour(2.0)), kinds(&critical, 2.0)), (None, vec![AlertKind::Critical]));
    let failed = snoozed(seen(&[(0.0, "credentials_refused")]), 0.0, SnoozeRequest::DAY);
    assert_eq!(kinds(&failed, 0.0), [AlertKind::Refused], "silence must never mean that nobody could look");
}

#[test]
fn p4_a_snoozed_critical_is_held_until_the_snooze_ends() {
    let critical = told(seen(&[(0.0, "9")]), 0.0);
    let held = after(after(snoozed(critical, 1.0, SnoozeRequest::DAY), 2.0, "50"), 3.0, "9");
    assert_eq!(kinds(&held, 3.0), []);
    assert_eq!(kinds(&held, 25.0), [AlertKind::Critical, AlertKind::Reminder]);
}

#[test]
fn p4_until_topped_up_ends_at_a_rise_to_where_it_is_no_longer_low() {
    let until = |looks: &[(f64, &str)], before: &[(f64, &str)]| {
        let memory = snoozed(seen(before), 1.0, SnoozeRequest::UntilToppedUp);
        looks.iter().fold(memory, |memory, (at, text)| after(memory, *at, text)).snooze(hour(1e5)).is_some()
    };
    let low = [(0.0, "90")];
    assert!(until(&[(2.0, "80"), (9e4, "104.99")], &low));
    assert!(!until(&[(2.0, "105")], &low));
    // Snoozed when it was not low, as after "empty in 7 days".
    let high = [(0.0, "300")];
    assert!(until(&[(2.0, "300"), (3.0, "290"), (4.0, "offline")], &high));
    assert!(!until(&[(2.0, "290"), (3.0, "291")], &high));
}

#[test]
fn p4_a_pasted_token_is_told_of_once_half_an_hour_before_its_end() {
    let with_token = |memory: AlertMemory, at: f64, ends: f64| {
        let token_ends_at = Some(hour(ends));
        memory.after(&AlertStep::Looked { at: hour(at), look: look("500"), rules: rules(), token_ends_at })
    };
    let memory = with_token(AlertMemory::default(), 0.0, 2.0);
    assert_eq!(kinds(&memory, 1.49), []);
    assert_eq!(memory.next_at(hour(0.0), &rules(), &TimeZone::UTC), Some(hour(1.5)));
    let told_once = told(with_token(memory, 1.0, 2.0), 1.5);
    assert_eq!(kinds(&with_token(told_once.clone(), 1.6, 2.0), 1.7), [], "once for each token");
    assert_eq!(kinds(&with_token(told_once.clone(), 1.6, 3.0), 2.6), [AlertKind::Token], "another token");
    assert_eq!(kinds(&after(told_once, 1.6, "500"), 2.6), [], "Client ID and Client Secret instead");
}

#[test]
fn what_was_told_is_remembered_with_its_time_and_balance() {
    let mut memory = AlertMemory::default();
    for round in 0..20 {
        memory = told(after(memory, f64::from(round) * 2.0, "90"), f64::from(round) * 2.0);
        memory = told(after(memory, f64::from(round) * 2.0 + 1.0, "500"), f64::from(round) * 2.0 + 1.0);
    }
    assert_eq!(memory.told().len(), 12);
    let last = memory.told().last().unwrap();
    assert_eq!((last.at, last.kind, last.balance), (hour(39.0), AlertKind::Recovered, Some(Amount::whole(500))));
    assert!(memory.to_json().len() < 2_500, "{}", memory.to_json().len());
}
