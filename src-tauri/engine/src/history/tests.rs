//! Tests that need the history's internals: no statement reads more rows than it needs, and a full disk.

use std::cell::RefCell;

use partner_balance_core::fault::FaultCode;
use partner_balance_core::ways_out::{Attempts, Way};
use rusqlite::StatementStatus;
use rusqlite::trace::{TraceEvent, TraceEventCodes};

use super::*;

fn account(number: i64) -> AccountId {
    AccountId::new(format!("account {number}"))
}

fn owner(number: i64) -> Owner {
    Owner::new(format!("owner {number}"))
}

fn reading(second: i64, amount: &str) -> Reading {
    let fetched_at = Timestamp::from_second(second).unwrap();
    Reading { amount: amount.parse().unwrap(), fetched_at, request_id: None }
}

const INTERVAL: Duration = Duration::from_mins(10);

/// A full disk where no small disk can be mounted: the same answer from SQLite.
#[test]
fn p2_without_room_nothing_is_lost_and_the_next_call_tries_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(folder.path().join("history.sqlite3")).unwrap();
    let keep = |history: &mut History, reading: &Reading, memory: &str| {
        history.record(&account(1), &owner(1), reading, INTERVAL, |_| memory.to_owned())
    };
    keep(&mut history, &reading(1, "7"), "memory").unwrap();
    let connection = history.connection.as_ref().unwrap();
    connection.pragma_update_and_check(None, "max_page_count", 1, |_| Ok(())).unwrap();
    let fault = keep(&mut history, &reading(2, "8"), &"long".repeat(5000)).unwrap_err();
    assert_eq!(fault.to_string(), "history.sqlite3 can't be used: the disk is full");
    let known = history.account_record(&account(1), None).unwrap();
    assert_eq!((known.reading, known.alerts), (Some(reading(1, "7")), Some("memory".to_owned())));
    keep(&mut history, &reading(3, "9"), &"long".repeat(5000)).unwrap();
    assert_eq!(history.account_record(&account(1), None).unwrap().reading, Some(reading(3, "9")));
}

thread_local! {
    /// What SQLite has been asked on this thread.
    static STATEMENTS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn take_down(event: TraceEvent<'_>) {
    if let TraceEvent::Stmt(_, sql) = event {
        STATEMENTS.with_borrow_mut(|statements| statements.push(sql.to_owned()));
    }
}

/// Every call there is, on data of every kind.
fn ask_everything(history: &mut History) {
    let (from, until) = (Timestamp::UNIX_EPOCH, Timestamp::MAX);
    let fault = Fault::new(FaultCode::Offline, "test");
    for (second, amount) in [(100, "1"), (200, "1"), (300, "2"), (50, "3")] {
        history.record(&account(1), &owner(1), &reading(second, amount), INTERVAL, |_| String::new()).unwrap();
    }
    history.record(&account(2), &owner(2), &reading(1, "4"), INTERVAL, |_| String::new()).unwrap();
    history.record_failure(&account(1), until, &fault).unwrap();
    history.record(&account(1), &owner(1), &reading(60, "3"), INTERVAL, |_| String::new()).unwrap();
    history.record(&account(3), &owner(1), &reading(70, "3"), INTERVAL, |_| String::new()).unwrap();
    history.step_alerts(&account(1), Some(&owner(1)), |_| String::new()).unwrap();
    history.step_alerts(&account(1), Some(&owner(4)), |_| String::new()).unwrap();
    let attempts = Attempts::new(from);
    let event = QueuedEvent { id: "1f".to_owned(), way: Way::Webhook, owner: None, json: "{}".to_owned(), attempts };
    history.queue(&account(1), Some(&owner(1)), std::slice::from_ref(&event), |_| String::new()).unwrap();
    assert_eq!(history.queued(&account(1)).unwrap(), std::slice::from_ref(&event));
    history.record_attempt(&account(1), &event).unwrap();
    history.set_owner(&account(1), &owner(1)).unwrap();
    history.unqueue(&account(1), &event).unwrap();
    history.account_record(&account(1), None).unwrap();
    history.account_record(&account(1), Some(&owner(2))).unwrap();
    assert_eq!(history.runs(&account(1), None, from, until).unwrap().len(), 3);
    assert!(history.series(&account(1), None, SeriesRange::All, until, INTERVAL).unwrap().is_some());
    // Readings of version 1, for an owner that has some already.
    let connection = history.connection.as_ref().unwrap();
    let unclaimed = "INSERT INTO owner (id) VALUES (99); INSERT INTO account (id, owner) VALUES ('account 9', 99);
                     INSERT INTO account_owner (account, owner) VALUES ('account 9', 99); INSERT INTO run VALUES (99, 0, 5, 6, NULL, '7')";
    connection.execute_batch(unclaimed).unwrap();
    history.record(&account(9), &owner(1), &reading(80, "3"), INTERVAL, |_| String::new()).unwrap();
    assert_eq!(history.runs(&account(1), None, from, until).unwrap().len(), 4);
    history.prune_daily(until, Timestamp::from_second(250).unwrap()).unwrap();
    history.check_weekly(until).unwrap();
    history.delete_runs(&account(1), None).unwrap();
    history.forget(&account(3)).unwrap();
    history.forget(&account(2)).unwrap();
    history.forget(&account(1)).unwrap();
}

#[test]
fn no_statement_sorts_or_reads_a_whole_table() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(folder.path().join("history.sqlite3")).unwrap();
    let connection = history.connection.as_mut().unwrap();
    connection.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(take_down)).unwrap();
    ask_everything(&mut history);
    let mut statements = STATEMENTS.take();
    statements.sort();
    statements.dedup();
    let asks = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"];
    statements.retain(|sql| asks.iter().any(|word| sql.starts_with(word)));
    assert!(statements.len() > 25, "{statements:#?}");
    let plain = Connection::open(folder.path().join("history.sqlite3")).unwrap();
    for sql in statements {
        // Those of VACUUM and the like are SQLite's own.
        if sql.contains("sqlite_master") || sql.contains("vacuum_db") {
            continue;
        }
        let mut explained = plain.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let count = explained.parameter_count();
        let values = vec![rusqlite::types::Null; count];
        let steps: Vec<String> = explained
            .query_map(rusqlite::params_from_iter(values), |row| row.get(3))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        let is_needless = |step: &String| step.contains("TEMP B-TREE") || step.starts_with("SCAN");
        // A row that is made is no table.
        assert!(!steps.iter().any(|step| is_needless(step) && step != "SCAN CONSTANT ROW"), "{sql}\n{steps:#?}");
    }
}

thread_local! {
    /// How many steps SQLite's machine has made on this thread.
    static STEPS: std::cell::Cell<i64> = const { std::cell::Cell::new(0) };
}

fn count_steps(event: TraceEvent<'_>) {
    if let TraceEvent::Profile(statement, _) = event {
        STEPS.set(STEPS.get() + i64::from(statement.get_status(StatementStatus::VmStep)));
    }
}

/// The steps of every call that is made all day, on a history of so many runs of one look a minute each.
fn steps_on(runs: i64) -> Vec<(&'static str, i64)> {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(folder.path().join("history.sqlite3")).unwrap();
    for run in -runs..0 {
        let amount = (run % 7).to_string();
        history.record(&account(1), &owner(1), &reading(run * 60, &amount), INTERVAL, |_| String::new()).unwrap();
    }
    let connection = history.connection.as_mut().unwrap();
    connection.trace_v2(TraceEventCodes::SQLITE_TRACE_PROFILE, Some(count_steps)).unwrap();
    let minute = |minute: i64| Timestamp::from_second(minute * 60).unwrap();
    type Call<'a> = &'a dyn Fn(&mut History);
    let calls: [(&str, Call<'_>); 8] = [
        ("known", &|history| drop(history.account_record(&account(1), None).unwrap())),
        ("a look that says the same", &|history| {
            history.record(&account(1), &owner(1), &reading(-1, "-1"), INTERVAL, |_| String::new()).unwrap();
        }),
        ("a look that says something else", &|history| {
            history.record(&account(1), &owner(1), &reading(0, "9"), INTERVAL, |_| String::new()).unwrap();
        }),
        ("a step of the alerts", &|history| {
            history.step_alerts(&account(1), Some(&owner(1)), |_| String::new()).unwrap();
        }),
        ("the last hour", &|history| {
            assert_eq!(history.runs(&account(1), None, minute(-60), minute(0)).unwrap().len(), 61);
        }),
        ("an hour in the middle", &|history| {
            assert_eq!(history.runs(&account(1), None, minute(-700), minute(-640)).unwrap().len(), 61);
        }),
        ("before all", &|history| {
            assert_eq!(history.runs(&account(1), None, minute(-90_000), minute(-80_000)).unwrap(), []);
        }),
        ("nothing to remove", &|history| assert_eq!(history.prune(minute(-80_000)).unwrap(), 0)),
    ];
    let mut steps_of = |call: Call<'_>| {
        STEPS.set(0);
        call(&mut history);
        STEPS.get()
    };
    calls.iter().map(|(what, call)| (*what, steps_of(call))).collect()
}

#[test]
fn a_long_history_is_no_more_work_than_a_short_one() {
    let (short, long) = (steps_on(1_000), steps_on(5_000));
    assert!(short.iter().all(|(_, steps)| *steps > 10), "{short:?}");
    assert_eq!(short, long);
}
