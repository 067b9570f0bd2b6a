//! Deleting an account's readings except the newest (P2), and finding single runs without reading the others.

use std::fs;
use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Owner};
use partner_balance_engine::history::{History, HistoryReader};

use crate::history::{path_in, traces};
use crate::owners::{look, other, owner};
use crate::support::{account, at, reading, text};

const INTERVAL: Duration = Duration::from_mins(10);

/// For each of these seconds, the run that had started last: its start and amount.
fn begun(path: &Path, account: &AccountId, owner: Option<&Owner>, seconds: &[i64]) -> Vec<Option<(i64, String)>> {
    let moments: Vec<Timestamp> = seconds.iter().map(|second| at(*second)).collect();
    let runs = HistoryReader::open(path).unwrap().unwrap().runs_at(account, owner, &moments).unwrap();
    let start_and_amount = |run: partner_balance_core::history::Run| {
        (run.first_at.as_second() - at(0).as_second(), run.amount.to_string())
    };
    runs.into_iter().map(|run| run.map(start_and_amount)).collect()
}

#[test]
fn p2_deleting_the_readings_keeps_the_newest_and_the_alert_memory_and_leaves_no_trace_of_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    fs::create_dir(path.parent().unwrap()).unwrap();
    fs::write(path.with_file_name("history.sqlite3.bad"), "damaged, with 200.31337").unwrap();
    let mut history = History::open(&path).unwrap();
    let owner = owner("client");
    for second in 0..400 {
        look(&mut history, &account(), &owner, second, &format!("{second}.31337"));
        look(&mut history, &other(), &Owner::new("another client"), second, &format!("{second}.77777"));
    }
    look(&mut history, &account(), &owner, 500, "399.31337");
    let before = history.account_record(&account(), None).unwrap();
    assert_eq!(before.reading, Some(reading(500, "399.31337")));
    assert_eq!(history.delete_runs(&account(), None).unwrap(), 399);
    assert_eq!(history.account_record(&account(), None).unwrap(), before);
    let runs = history.runs(&account(), None, at(0), at(1000)).unwrap();
    let left: Vec<_> = runs.iter().map(|run| (run.first_at, run.last_at, run.looks)).collect();
    assert_eq!(left, [(at(500), at(500), Some(1))], "not since when the balance was the same");
    assert_eq!(history.runs(&other(), None, at(0), at(1000)).unwrap().len(), 400);
    for trace in ["398.31337", "200.31337"] {
        assert_eq!(traces(path.parent().unwrap(), trace), [""; 0], "{trace}");
    }
    look(&mut history, &account(), &owner, 600, "399.31337");
    assert_eq!(history.runs(&account(), None, at(0), at(1000)).unwrap()[0].looks, Some(2), "it goes on");
    assert_eq!(history.delete_runs(&account(), Some(&owner)).unwrap(), 0);
    assert_eq!(history.delete_runs(&AccountId::new("nobody"), None).unwrap(), 0);
}

#[test]
fn p9_deleting_takes_the_account_s_earlier_owners_along_and_keeps_what_is_another_account_s() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(path_in(&folder)).unwrap();
    let (before, shared, now) = (owner("before"), owner("shared"), owner("now"));
    for (owner, seconds) in [(&before, 0..3), (&shared, 3..6), (&now, 6..9)] {
        seconds.for_each(|second| look(&mut history, &account(), owner, second, &format!("{second}.31337")));
    }
    look(&mut history, &other(), &shared, 9, "9");
    let memory = history.account_record(&account(), Some(&before)).unwrap().alerts;
    assert_eq!(history.delete_runs(&account(), None).unwrap(), 5);
    let mut count = |owner| history.runs(&account(), Some(owner), at(0), at(99)).unwrap().len();
    assert_eq!((count(&before), count(&shared), count(&now)), (0, 4, 1));
    let left = history.account_record(&account(), Some(&before)).unwrap();
    assert_eq!((left.reading, left.alerts), (None, memory), "connected again, it is told nothing twice");
    for trace in ["0.31337", "2.31337", "7.31337"] {
        assert_eq!(traces(path_in(&folder).parent().unwrap(), trace), [""; 0], "{trace}");
    }
    assert_eq!(history.delete_runs(&other(), None).unwrap(), 3);
    assert_eq!(history.runs(&account(), Some(&shared), at(0), at(99)).unwrap().len(), 1, "both have the same readings");
}

#[test]
fn p2_deleting_after_the_clock_was_set_back_keeps_what_was_recorded_last() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    for (second, amount) in [(100, "5"), (200, "4"), (50, "3"), (60, "2")] {
        look(&mut history, &account(), &owner("client"), second, amount);
    }
    let spoil = "UPDATE run SET amount = 'much' WHERE amount = '2'";
    assert_eq!(rusqlite::Connection::open(&path).unwrap().execute(spoil, []).unwrap(), 1);
    assert_eq!(history.delete_runs(&account(), None).unwrap(), 3);
    let last = history.account_record(&account(), None).unwrap().reading.unwrap();
    assert_eq!((last.amount.to_string().as_str(), last.fetched_at), ("3", at(50)));
}

#[test]
fn the_run_that_had_started_last_is_found_for_each_moment() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    assert!(HistoryReader::open(&path).unwrap().is_none() && !path.exists(), "looking begins no history");
    let mut history = History::open(&path).unwrap();
    for (second, amount) in [(100, "5"), (110, "5"), (200, "4"), (300, "3")] {
        look(&mut history, &account(), &owner("client"), second, amount);
    }
    let found = |first, amount: &str| Some((first, amount.to_owned()));
    assert_eq!(
        begun(&path, &account(), None, &[99, 100, 150, 200, 1000]),
        [None, found(100, "5"), found(100, "5"), found(200, "4"), found(300, "3")]
    );
    // After the clock was set back, a run recorded later counts from its own start.
    look(&mut history, &account(), &owner("client"), 150, "9");
    let expected = [found(100, "5"), found(150, "9"), found(200, "4")];
    assert_eq!(begun(&path, &account(), None, &[149, 199, 250]), expected);
    assert_eq!(begun(&path, &account(), Some(&owner("another")), &[250]), [None]);
    assert_eq!(begun(&path, &other(), None, &[250]), [None]);
}

#[test]
fn a_file_of_an_earlier_version_has_a_record_and_no_runs_for_a_reader() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    crate::version_1::version_1(&path);
    let mut reader = HistoryReader::open(&path).unwrap().unwrap();
    assert!(reader.account_record(&AccountId::new("default"), None).is_ok());
    assert_eq!(reader.runs_at(&AccountId::new("default"), None, &[at(0)]).unwrap(), [None]);
    let mut history = History::open(&path).unwrap();
    history.record(&account(), &owner("client"), &reading(1, "1"), INTERVAL, text("")).unwrap();
    assert_eq!(begun(&path, &account(), None, &[1]), [Some((1, "1".to_owned()))]);
}
