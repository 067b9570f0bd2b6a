//! The queue of the other ways out: stored together with the alert memory, kept until it is taken out, gone with the account.

use partner_balance_core::account::{AccountId, Owner};
use partner_balance_core::ways_out::{Attempts, Way};
use partner_balance_engine::history::{History, HistoryReader, QueuedEvent};
use rusqlite::Connection;

use crate::history::{path_in, traces};
use crate::owners::{look, other, owner};
use crate::support::{account, as_version_4, at, text, version_of};

fn event(id: &str, way: Way, second: i64) -> QueuedEvent {
    let json = format!("{{\"id\":\"{id}\",\"body\":\"planted\"}}");
    QueuedEvent { id: id.to_owned(), way, owner: None, json, attempts: Attempts::new(at(second)) }
}

fn event_of(id: &str, owner: Owner) -> QueuedEvent {
    QueuedEvent { owner: Some(owner), ..event(id, Way::Webhook, 0) }
}

fn ids(history: &mut History, account: &AccountId) -> Vec<String> {
    history.queued(account).unwrap().into_iter().map(|event| event.id).collect()
}

#[test]
fn p9_what_is_queued_for_another_owner_is_dropped_when_the_account_becomes_somebody_else_s() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    let (a, b) = (owner("A"), owner("B"));
    for account in [account(), other()] {
        look(&mut history, &account, &a, 0, "90");
        let events = [event_of("a", a.clone()), event_of("b", b.clone()), event("nobody", Way::Webhook, 0)];
        history.queue(&account, Some(&a), &events, text("")).unwrap();
    }
    history.set_owner(&account(), &b).unwrap();
    assert_eq!(ids(&mut history, &account()), ["b", "nobody"]);
    assert_eq!(ids(&mut history, &other()), ["a", "b", "nobody"], "the other account is still A's");
    let of = |owner: Option<&Owner>, history: &mut History| -> Vec<bool> {
        history.queued(&other()).unwrap().iter().map(|event| event.is_of(owner)).collect()
    };
    assert_eq!(of(Some(&a), &mut history), [true, false, true]);
    assert_eq!(of(None, &mut history), [false, false, true]);
}

#[test]
fn p9_what_a_file_of_version_4_has_queued_is_the_account_s_present_owner_s() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    look(&mut history, &account(), &owner("A"), 0, "90");
    history.queue(&account(), None, &[event("a", Way::Webhook, 0)], text("")).unwrap();
    history.queue(&other(), None, &[event("nobody", Way::Webhook, 0)], text("")).unwrap();
    drop(history);
    as_version_4(&path);
    let read = HistoryReader::open(&path).unwrap().unwrap().queued(&account()).unwrap();
    assert_eq!(read, [event("a", Way::Webhook, 0)], "it doesn't say whose");
    let mut history = History::open(&path).unwrap();
    assert_eq!(history.queued(&account()).unwrap(), [event_of("a", owner("A"))]);
    history.set_owner(&account(), &owner("B")).unwrap();
    assert_eq!((ids(&mut history, &account()), ids(&mut history, &other())), (vec![], vec!["nobody".to_owned()]));
}

#[test]
fn p8_events_and_the_alert_memory_are_stored_both_or_neither() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    look(&mut history, &account(), &owner("client"), 0, "90");
    let events = [event("b", Way::Webhook, 2), event("b", Way::Program, 2)];
    assert_eq!(history.queue(&account(), Some(&owner("client")), &events, text("both")).unwrap(), "both");
    history.queue(&account(), Some(&owner("client")), &[event("a", Way::Program, 1)], text("then")).unwrap();
    history.queue(&other(), Some(&owner("another")), &[event("b", Way::Webhook, 0)], text("other")).unwrap();

    let refusal = "CREATE TRIGGER refusal BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'full'); END";
    Connection::open(&path).unwrap().execute_batch(refusal).unwrap();
    assert!(history.queue(&account(), None, &[event("c", Way::Program, 3)], text("lost")).is_err());

    let mut again = History::open(&path).unwrap();
    assert_eq!(again.account_record(&account(), None).unwrap().alerts.as_deref(), Some("then"));
    let queued = again.queued(&account()).unwrap();
    let names: Vec<_> = queued.iter().map(|event| (event.id.as_str(), event.way)).collect();
    assert_eq!(names, [("a", Way::Program), ("b", Way::Program), ("b", Way::Webhook)], "the oldest first");
    assert_eq!(queued[2], events[0]);
    assert!(!format!("{queued:?}").contains("planted"));
}

#[test]
fn p8_attempts_are_remembered_and_what_was_taken_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(path_in(&folder)).unwrap();
    let mut sent = event("a", Way::Webhook, 0);
    history.queue(&account(), Some(&owner("client")), std::slice::from_ref(&sent), text("")).unwrap();
    sent.attempts = Attempts { failed: 3, next_at: at(99), ..sent.attempts };
    history.record_attempt(&account(), &sent).unwrap();
    history.record_attempt(&other(), &event("a", Way::Webhook, 5)).unwrap();
    assert_eq!(history.queued(&account()).unwrap(), [sent.clone()]);
    history.unqueue(&other(), &sent).unwrap();
    history.unqueue(&account(), &event("a", Way::Program, 0)).unwrap();
    assert_eq!(history.queued(&account()).unwrap().len(), 1);
    history.unqueue(&account(), &sent).unwrap();
    // An answer that comes late brings nothing back.
    history.record_attempt(&account(), &sent).unwrap();
    assert_eq!(history.queued(&account()).unwrap(), []);
}

#[test]
fn p5_a_forgotten_account_leaves_no_event() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    history.queue(&account(), Some(&owner("client")), &[event("a", Way::Webhook, 0)], text("")).unwrap();
    history.queue(&other(), Some(&owner("another")), &[event("kept", Way::Webhook, 0)], text("")).unwrap();
    history.forget(&account()).unwrap();
    assert_eq!(history.queued(&account()).unwrap(), []);
    assert_eq!(traces(path.parent().unwrap(), "{\"id\":\"a\""), [""; 0]);
    assert_eq!(history.queued(&other()).unwrap().len(), 1);
}

#[test]
fn a_file_of_version_3_gets_a_queue_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    look(&mut history, &account(), &owner("client"), 0, "90");
    drop(history);
    as_version_4(&path);
    Connection::open(&path).unwrap().execute_batch("DROP TABLE outbox; PRAGMA user_version = 3").unwrap();
    let mut reader = HistoryReader::open(&path).unwrap().unwrap();
    let record = reader.account_record(&account(), None).unwrap();
    assert!(record.reading.is_some());
    assert_eq!(reader.queued(&account()).unwrap(), []);
    drop(reader);
    assert_eq!(version_of(&path), 3, "a reader leaves it as it is");
    let mut history = History::open(&path).unwrap();
    assert_eq!(history.take_warning(), None);
    assert_eq!(version_of(&path), 5);
    assert_eq!(history.account_record(&account(), None).unwrap(), record);
    history.queue(&account(), None, &[event("a", Way::Webhook, 0)], text("")).unwrap();
    let queued = history.queued(&account()).unwrap();
    assert_eq!(queued, [event("a", Way::Webhook, 0)]);
    assert_eq!(HistoryReader::open(&path).unwrap().unwrap().queued(&account()).unwrap(), queued);
}

#[test]
fn what_a_newer_version_may_have_queued_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    history.queue(&account(), Some(&owner("client")), &[event("a", Way::Webhook, 0)], text("")).unwrap();
    let pigeon = "INSERT INTO outbox VALUES ('main', 'b', 'pigeon', '{}', 0, 0, 0, NULL)";
    Connection::open(&path).unwrap().execute_batch(pigeon).unwrap();
    assert_eq!(history.queued(&account()).unwrap().len(), 1);
}
