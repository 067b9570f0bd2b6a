//! The memory of the other ways out: the same policy, but queued counts as told.

use super::*;

fn after(memory: AlertMemory, at: f64, text: &str) -> AlertMemory {
    memory.after(&AlertStep::Looked { at: hour(at), look: look(text), rules: rules(), token_ends_at: None })
}

fn seen(looks: &[(f64, &str)]) -> AlertMemory {
    let opened = AlertMemory::default().after(&AlertStep::WaysOutOpened);
    looks.iter().fold(opened, |memory, (at, text)| after(memory, *at, text))
}

fn notice(memory: &AlertMemory, at: f64) -> Option<Notice> {
    memory.notice(hour(at), &rules(), &TimeZone::UTC)
}

fn kinds(memory: Option<&AlertMemory>, at: f64) -> Vec<AlertKind> {
    memory.and_then(|memory| notice(memory, at)).iter().flat_map(|notice| notice.kinds().collect::<Vec<_>>()).collect()
}

/// What is due for the other ways out is queued.
fn queued(memory: AlertMemory, at: f64) -> AlertMemory {
    let notice = memory.ways_out().and_then(|memory| notice(memory, at)).expect("something is due");
    memory.after(&AlertStep::Queued(notice))
}

#[test]
fn p4_a_notice_that_the_desktop_never_takes_is_queued_once() {
    let mut memory = queued(seen(&[(0.0, "90")]), 0.0);
    for hour in 1..20 {
        memory = after(memory, f64::from(hour), "89");
        assert_eq!(kinds(memory.ways_out(), f64::from(hour)), []);
        assert_eq!(kinds(Some(&memory), f64::from(hour)), [AlertKind::Low], "the desktop is told as soon as it can be");
    }
    // The rest of the policy goes on there: what is graver, the reminder, the recovery.
    memory = after(memory, 20.0, "9");
    assert_eq!(kinds(memory.ways_out(), 20.0), [AlertKind::Critical]);
    memory = queued(memory, 20.0);
    assert_eq!(kinds(memory.ways_out(), 43.0), []);
    assert_eq!(kinds(memory.ways_out(), 44.0), [AlertKind::Reminder]);
    memory = after(queued(memory, 44.0), 45.0, "500");
    assert_eq!(kinds(memory.ways_out(), 45.0), [AlertKind::Recovered]);
    assert_eq!(kinds(Some(&memory), 45.0), [], "the desktop was never told of the fall");
    memory = after(queued(memory, 45.0), 46.0, "90");
    assert_eq!(kinds(memory.ways_out(), 46.0), [AlertKind::Low], "a new crossing is a new notice");
}

#[test]
fn p4_what_the_desktop_takes_is_still_due_elsewhere() {
    let memory = seen(&[(0.0, "90")]);
    let told = memory.clone().after(&AlertStep::Told(notice(&memory, 0.0).expect("low is due")));
    assert_eq!((kinds(Some(&told), 0.0), kinds(told.ways_out(), 0.0)), (vec![], vec![AlertKind::Low]));
    let both = queued(told, 0.0);
    assert_eq!((kinds(Some(&both), 0.0), kinds(both.ways_out(), 0.0)), (vec![], vec![]));
}

#[test]
fn p4_a_way_out_that_is_opened_late_is_told_what_is_due_and_not_what_was_told() {
    let due = after(AlertMemory::default(), 0.0, "90");
    let told = due.clone().after(&AlertStep::Told(notice(&due, 0.0).expect("low is due")));
    assert_eq!(kinds(due.after(&AlertStep::WaysOutOpened).ways_out(), 0.0), [AlertKind::Low]);
    let opened = told.after(&AlertStep::WaysOutOpened);
    assert_eq!(kinds(opened.ways_out(), 0.0), []);
    assert_eq!(kinds(opened.ways_out(), 24.0), [AlertKind::Reminder]);
    let twice = queued(opened, 24.0).after(&AlertStep::WaysOutOpened);
    assert_eq!(kinds(twice.ways_out(), 24.0), [], "it was open");
    assert_eq!(twice.after(&AlertStep::WaysOutClosed).ways_out(), None);
}

#[test]
fn p4_a_snooze_holds_back_every_way_out() {
    let memory = seen(&[(0.0, "500")]).after(&AlertStep::Snoozed { at: hour(0.0), request: SnoozeRequest::DAY });
    let low = after(memory, 1.0, "90");
    assert_eq!((kinds(Some(&low), 1.0), kinds(low.ways_out(), 1.0)), (vec![], vec![]));
    let resumed = low.after(&AlertStep::Resumed);
    assert_eq!(kinds(resumed.ways_out(), 1.0), [AlertKind::Low]);
}

#[test]
fn p4_both_memories_are_the_same_after_they_were_on_disk_and_caught_up() {
    let memory = queued(seen(&[(0.0, "500/9"), (1.0, "90/3")]), 1.0);
    assert_eq!(AlertMemory::from_json(&memory.to_json()), memory);
    let behind = seen(&[(0.0, "500")]);
    assert_eq!(behind.after(&AlertStep::CaughtUp(Box::new(memory.clone()))), memory);
    let without = seen(&[(0.0, "500"), (1.0, "90")]);
    let with = seen(&[(0.0, "500"), (1.0, "90/3")]);
    assert!(without != with && without.differs_by_days_alone(&with));
    assert!(!memory.differs_by_days_alone(&with), "one has queued it");
    // No account without another way out pays for it.
    assert!(!AlertMemory::default().to_json().contains("ways_out"));
}
