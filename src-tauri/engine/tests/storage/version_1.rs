//! Data of version 1 of the history's schema: nothing is lost, and each owner gets its own.

use std::fs;
use std::path::Path;

use partner_balance_core::account::{AccountId, Owner};
use partner_balance_engine::history::{AccountRecord, History};
use rusqlite::Connection;

use crate::owners::{known, look, other, owner, rows, runs};
use crate::support::{account, at, reading, text};

/// Creates a file as version 1 of the schema left it.
pub(crate) fn version_1(path: &Path) {
    let connection = Connection::open(path).unwrap();
    let tables = "PRAGMA journal_mode = WAL;
        CREATE TABLE reading (id INTEGER PRIMARY KEY, account TEXT NOT NULL, first_at INTEGER NOT NULL,
                              last_at INTEGER NOT NULL, amount TEXT NOT NULL, request_id TEXT) STRICT;
        CREATE INDEX reading_of_account ON reading (account, last_at);
        CREATE TABLE alert_memory (account TEXT PRIMARY KEY, memory TEXT NOT NULL) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 1";
    connection.execute_batch(tables).unwrap();
    for (account, first, last, amount) in [
        ("main", 0, 500, "675.24"),
        ("environment", 100, 200, "1"),
        ("main", 600, 600, "675.240"),
        ("environment:id@https://a.example", 300, 300, "3"),
        // The clock was set back, and later corrected.
        ("main", 50, 60, "much"),
        ("main", 70, 80, "70"),
        ("environment:id@https://b.example", 400, 400, "4"),
        ("main", 700, 900, "5"),
        ("other", 900, 900, "6"),
    ] {
        let sql = "INSERT INTO reading (account, first_at, last_at, amount, request_id) VALUES (?1, ?2, ?3, ?4, ?5)";
        let (first, last) = (at(first), at(last));
        let values = (account, first.as_millisecond(), last.as_millisecond(), amount, request_id(last));
        connection.execute(sql, values).unwrap();
    }
    for (account, memory) in [("main", "main's"), ("environment:id@https://a.example", "a's"), ("silent", "silent's")] {
        connection.execute("INSERT INTO alert_memory VALUES (?1, ?2)", (account, memory)).unwrap();
    }
}

fn request_id(moment: jiff::Timestamp) -> String {
    format!("{:032x}", moment.as_second() - at(0).as_second())
}

const MAIN_RUNS: [(i64, i64, &str); 4] = [(0, 500, "675.24"), (70, 80, "70"), (600, 600, "675.240"), (700, 900, "5")];

fn main_runs() -> Vec<(i64, i64, String, Option<u64>)> {
    MAIN_RUNS.map(|(first, last, amount)| (first, last, amount.to_owned(), None)).to_vec()
}

#[test]
fn p2_nothing_of_version_1_is_lost_and_each_account_finds_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    version_1(&path);
    let bytes = fs::read(&path).unwrap();
    let environment = AccountId::new("environment");
    let a = Owner::of_client("id", "https://a.example");
    let b = Owner::of_client("id", "https://b.example");
    let glances =
        [(account(), None), (environment.clone(), Some(&a)), (other(), Some(&a)), (environment.clone(), None)]
            .map(|(account, owner)| History::read_record(&path, &account, owner).unwrap());
    assert_eq!(glances[0].reading, Some(reading(900, "5")));
    assert_eq!((glances[0].owner.as_ref(), glances[0].alerts.as_deref()), (None, Some("main's")));
    assert_eq!((glances[1].owner.as_ref(), glances[1].alerts.as_deref()), (Some(&a), Some("a's")));
    let amounts = glances.map(|glance| glance.reading.map(|reading| reading.amount.to_string()));
    assert_eq!(amounts, ["5", "3", "6", "1"].map(|amount| Some(amount.to_owned())));
    assert_eq!(fs::read(&path).unwrap(), bytes, "a glance changes nothing");

    let mut history = History::open(&path).unwrap();
    assert_eq!(history.take_warning(), None);
    assert_eq!(
        history.account_record(&account(), None).unwrap().reading,
        Some(reading(900, "5")),
        "with its request id"
    );
    assert_eq!(known(&mut history, &account(), None), (None, "5".to_owned(), "main's".to_owned()));
    assert_eq!(runs(&mut history, &account(), None), main_runs());
    assert_eq!(known(&mut history, &other(), None), (None, "6".to_owned(), String::new()));
    let silent = AccountId::new("silent");
    assert_eq!(known(&mut history, &silent, None), (None, String::new(), "silent's".to_owned()));
    assert_eq!(known(&mut history, &environment, None), (Some(b), "4".to_owned(), String::new()), "its last owner");
    assert_eq!(known(&mut history, &environment, Some(&a)), (Some(a), "3".to_owned(), "a's".to_owned()));
    let tokens = owner("environment");
    assert_eq!(known(&mut history, &environment, Some(&tokens)).1, "1", "of an access token in the environment");
    assert_eq!(rows(path.clone())[3], 9, "also what holds no amount, and what came of an access token alone");
    // It is migrated once: another start finds the result.
    assert_eq!(runs(&mut History::open(&path).unwrap(), &account(), None), main_runs());
}

#[test]
fn p9_only_the_first_owner_claims_the_data_of_version_1() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    version_1(&path);
    let mut history = History::open(&path).unwrap();
    let (a, b) = (owner("A"), owner("B"));
    assert_eq!(known(&mut history, &account(), Some(&a)).1, "5", "A's first reading would claim it");
    history.step_alerts(&account(), None, text("stepped")).unwrap();
    look(&mut history, &account(), &a, 1000, "5");
    assert_eq!(known(&mut history, &account(), None), (Some(a.clone()), "5".to_owned(), "stepped 1000".to_owned()));
    let mut expected = main_runs();
    expected[3].1 = 1000;
    assert_eq!(
        runs(&mut history, &account(), None),
        expected,
        "the newest run goes on; nobody knows of how many looks"
    );
    look(&mut history, &account(), &b, 1001, "5");
    assert_eq!(runs(&mut history, &account(), None), [(1001, 1001, "5".to_owned(), Some(1))]);
    assert_eq!(runs(&mut history, &account(), Some(&a)), expected);
    look(&mut history, &other(), &b, 1002, "5");
    let both = [(900, 900, "6".to_owned(), None), (1001, 1002, "5".to_owned(), Some(2))];
    assert_eq!(runs(&mut history, &other(), None), both, "B had readings already: both are one");
}

#[test]
fn p9_readings_of_an_access_token_in_the_environment_are_claimed_by_no_client() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    version_1(&path);
    let delete = "DELETE FROM reading WHERE account <> 'environment'; DELETE FROM alert_memory";
    Connection::open(&path).unwrap().execute_batch(delete).unwrap();
    let environment = AccountId::new("environment");
    let (client, tokens) = (Owner::of_client("id", "https://a.example"), owner("environment"));
    let nothing = (None, String::new(), String::new());
    assert_eq!(History::read_record(&path, &environment, Some(&client)).unwrap(), AccountRecord::default());
    let glance = History::read_record(&path, &environment, None).unwrap();
    let mut history = History::open(&path).unwrap();
    assert_eq!(known(&mut history, &environment, Some(&client)), nothing);
    assert_eq!(history.account_record(&environment, None).unwrap(), glance);
    assert_eq!(glance, History::read_record(&path, &environment, Some(&tokens)).unwrap());
    look(&mut history, &environment, &client, 201, "1");
    assert_eq!(runs(&mut history, &environment, None), [(201, 201, "1".to_owned(), Some(1))]);
    look(&mut history, &environment, &tokens, 202, "1");
    assert_eq!(runs(&mut history, &environment, None), [(100, 202, "1".to_owned(), None)]);
}

#[test]
fn p8_several_that_find_version_1_at_once_migrate_it_once() {
    for _ in 0..10 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("history.sqlite3");
        version_1(&path);
        let begin = std::sync::Barrier::new(4);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let mut history = History::at(&path);
                    begin.wait();
                    look(&mut history, &account(), &owner("A"), 1000, "5");
                    assert_eq!(history.take_warning(), None);
                });
            }
        });
        assert_eq!(rows(path)[3], 9, "each look extends the newest run");
    }
}

/// The alert memory of each account goes on, whoever has the later reading.
#[test]
fn p4_data_claimed_for_an_owner_with_data_neither_repeats_nor_forgets_an_alert() {
    for (second, amount, of_third, runs_after) in [
        (500, "9", " 500", vec![(0, 500), (70, 80), (500, 500), (600, 600), (700, 900), (2000, 2000)]),
        (1500, "9", " 1500", vec![(0, 500), (70, 80), (600, 600), (700, 900), (1500, 1500), (2000, 2000)]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("history.sqlite3");
        version_1(&path);
        let mut history = History::open(&path).unwrap();
        let (a, third) = (owner("A"), AccountId::new("third"));
        look(&mut history, &third, &a, second, amount);
        look(&mut history, &account(), &a, 2000, "1");
        let of_both = [account(), third.clone()].map(|account| known(&mut history, &account, None));
        let expected = ["main's 2000", of_third].map(|alerts| (Some(a.clone()), "1".to_owned(), alerts.to_owned()));
        assert_eq!(of_both, expected);
        let found: Vec<_> = runs(&mut history, &account(), None).iter().map(|run| (run.0, run.1)).collect();
        assert_eq!(found, runs_after);
        history.forget(&account()).unwrap();
        assert_eq!(runs(&mut history, &third, None).len(), 6, "it is the third's as well");
    }
}

#[test]
fn unclaimed_data_is_forgotten_with_its_account() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    version_1(&path);
    let mut history = History::open(&path).unwrap();
    for account in ["main", "other", "silent", "environment"] {
        history.forget(&AccountId::new(account)).unwrap();
    }
    assert_eq!(rows(path), [0; 4]);
}
