//! What the history stores and returns, alone and among several processes, and that forgetting removes all traces.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, thread};

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Reading};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::history::{Series, SeriesRange};
use partner_balance_engine::history::History;
use rusqlite::Connection;

use crate::support::{OfOneOwner as _, account, at, names_in, owner_of, reading, text};

pub(crate) fn path_in(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("partner-balance/history.sqlite3")
}

pub(crate) fn fault() -> Fault {
    Fault::new(FaultCode::Offline, "test")
}

/// A history with one reading, closed.
pub(crate) fn begun(path: &Path) {
    History::open(path).unwrap().keep(&account(), &reading(1, "675.24"), text("memory")).unwrap();
}

fn rows(path: &Path) -> i64 {
    Connection::open(path).unwrap().query_row("SELECT count(*) FROM run", [], |row| row.get(0)).unwrap()
}

/// All of the account's course, as at a moment.
fn course(history: &mut History, second: i64) -> Option<Series> {
    history.series(&account(), None, SeriesRange::All, at(second), Duration::from_mins(10)).unwrap()
}

fn points(series: Option<Series>) -> Vec<(i64, String)> {
    let start = at(0).as_second();
    let points = series.map(|series| series.points).unwrap_or_default();
    points.iter().map(|point| (point.at.as_second() - start, point.amount.to_string())).collect()
}

fn pairs(expected: &[(i64, &str)]) -> Vec<(i64, String)> {
    expected.iter().map(|(second, amount)| (*second, (*amount).to_owned())).collect()
}

#[test]
fn p2_a_reading_survives_a_restart_exactly() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(path_in(&folder)).unwrap();
    assert_eq!(history.newest(&account()).unwrap(), (None, None));
    for (second, amount) in (1..).zip(["675.24", "-40", "0", "0.1234567890123456789012345678", "675.240"]) {
        history.keep(&account(), &reading(second, amount), text(amount)).unwrap();
        let mut restarted = History::open(path_in(&folder)).unwrap();
        let last = restarted.newest(&account()).unwrap().0.unwrap();
        assert_eq!(last, reading(second, amount));
        assert_eq!(last.amount.to_string(), amount, "with the decimals it came with");
        assert_eq!(restarted.newest(&account()).unwrap().1.as_deref(), Some(amount));
    }
}

#[test]
fn an_unchanged_balance_takes_no_space() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    for second in 0..100 {
        history.keep(&account(), &reading(second, if second == 50 { "9" } else { "10.0" }), text("")).unwrap();
    }
    assert_eq!(rows(&path), 3);
    assert_eq!(
        history.newest(&account()).unwrap().0,
        Some(reading(99, "10.0")),
        "time and request id are the last ones"
    );
    let expected = pairs(&[(0, "10.0"), (50, "9"), (51, "10.0"), (99, "10.0")]);
    assert_eq!(points(course(&mut history, 1000)), expected);
}

#[test]
fn the_last_reading_is_the_one_recorded_last_whatever_the_clock_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(path_in(&folder)).unwrap();
    for (second, amount) in [(100, "5"), (900, "5"), (50, "5"), (60, "4")] {
        history.keep(&account(), &reading(second, amount), text("")).unwrap();
        assert_eq!(history.newest(&account()).unwrap().0, Some(reading(second, amount)));
    }
    assert_eq!(points(course(&mut history, 1000)), pairs(&[(50, "5"), (60, "4"), (100, "5"), (900, "5")]), "by time");
}

#[test]
fn a_series_reaches_back_as_far_as_asked_and_loses_no_dip() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(path_in(&folder)).unwrap();
    assert_eq!(course(&mut history, 0), None, "there is nothing yet");
    let day = 86_400;
    for look in 0..4000 {
        let amount = if look == 1234 { -7 } else { 10_000 - look };
        history.keep(&account(), &reading(look * day / 40, &amount.to_string()), text("")).unwrap();
    }
    for (range, days) in [(SeriesRange::SevenDays, 7), (SeriesRange::NinetyDays, 90), (SeriesRange::Year, 100)] {
        let series = history.series(&account(), None, range, at(100 * day), Duration::from_hours(1)).unwrap().unwrap();
        assert_eq!((series.from, series.until), (at((100 - days) * day), at(100 * day)), "{range:?}");
        let (first, last) = (series.points.first().unwrap(), series.points.last().unwrap());
        assert!(first.at >= series.from && first.at <= at((100 - days) * day + day / 40), "{range:?}: {first:?}");
        assert_eq!(last.amount.to_string(), "6001");
        let has_dip = series.points.iter().any(|point| point.amount.to_string() == "-7");
        assert_eq!(has_dip, days > 70, "{range:?}");
        assert!(series.points.len() < 400, "{}", series.points.len());
    }
}

#[test]
fn p2_deleting_the_runs_keeps_the_newest_reading_and_the_alert_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    let other = AccountId::new("other");
    history.keep(&other, &reading(0, "77.31337"), text("other's")).unwrap();
    assert_eq!(history.delete_runs(&account(), None).unwrap(), 0, "there is nothing to delete");
    for second in 0..400 {
        history.keep(&account(), &reading(second, &format!("{}.31337", second / 40)), text("memory")).unwrap();
    }
    // The clock was set back: the newest is not the latest.
    for second in [100, 110, 120] {
        history.keep(&account(), &reading(second, "5.5"), text("memory")).unwrap();
    }
    let newest = history.newest(&account()).unwrap();
    assert!(!traces(path.parent().unwrap(), "8.31337").is_empty());

    assert_eq!(history.delete_runs(&account(), Some(&owner_of(&account()))).unwrap(), 10);
    assert_eq!(history.newest(&account()).unwrap(), newest);
    assert_eq!(newest, (Some(reading(120, "5.5")), Some("memory".to_owned())));
    let runs = history.runs(&account(), None, Timestamp::MIN, Timestamp::MAX).unwrap();
    let [run] = runs.as_slice() else { panic!("{runs:?}") };
    assert_eq!((run.first_at, run.last_at, run.looks), (at(120), at(120), Some(1)), "of its run one reading");
    assert_eq!(traces(path.parent().unwrap(), "8.31337"), [""; 0]);
    assert_eq!(history.newest(&other).unwrap().0, Some(reading(0, "77.31337")), "others keep theirs");
    assert_eq!(history.delete_runs(&account(), None).unwrap(), 0);

    history.keep(&account(), &reading(130, "5.5"), text("later")).unwrap();
    assert_eq!(points(course(&mut history, 200)), pairs(&[(120, "5.5"), (130, "5.5")]), "it goes on");
}

#[test]
fn p1_deleting_the_runs_keeps_the_newest_amount_and_not_a_row_without_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    begun(&path);
    let mut history = History::open(&path).unwrap();
    history.keep(&account(), &reading(2, "3"), text("")).unwrap();
    Connection::open(&path).unwrap().execute("UPDATE run SET amount = 'much' WHERE amount = '3'", []).unwrap();
    assert_eq!(history.delete_runs(&account(), None).unwrap(), 1);
    let kept = Reading { request_id: None, ..reading(1, "675.24") };
    assert_eq!(
        history.newest(&account()).unwrap().0.map(|it| (it.amount, it.fetched_at)),
        Some((kept.amount, kept.fetched_at))
    );
}

#[test]
fn a_reading_and_its_alert_memory_are_stored_together_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    begun(&path);
    let trigger = "CREATE TRIGGER refuse BEFORE UPDATE ON owner BEGIN SELECT raise(ABORT, 'no'); END";
    Connection::open(&path).unwrap().execute_batch(trigger).unwrap();
    let mut history = History::open(&path).unwrap();
    assert!(history.keep(&account(), &reading(2, "3"), text("later")).is_err());
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(1, "675.24")));
    Connection::open(&path).unwrap().execute_batch("DROP TRIGGER refuse").unwrap();
    history.step_alerts(&account(), Some(&owner_of(&account())), text("later")).unwrap();
    assert_eq!(history.newest(&account()).unwrap().1.as_deref(), Some("later"));
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(1, "675.24")));
}

#[test]
fn p1_a_row_that_holds_no_amount_is_never_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    begun(&path);
    let mut history = History::open(&path).unwrap();
    history.keep(&account(), &reading(2, "3"), text("")).unwrap();
    let spoil = "UPDATE run SET amount = 'much' WHERE amount = '3'";
    assert_eq!(Connection::open(&path).unwrap().execute(spoil, []).unwrap(), 1);
    let before = Reading { request_id: None, ..reading(1, "675.24") };
    assert_eq!(history.newest(&account()).unwrap().0, Some(before), "whose request id is no longer known");
    assert_eq!(points(course(&mut history, 9)), pairs(&[(1, "675.24")]));
    history.keep(&account(), &reading(3, "3"), text("")).unwrap();
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(3, "3")));
}

/// The names of the files in the folder that contain these bytes.
pub(crate) fn traces(folder: &Path, needle: &str) -> Vec<String> {
    let holds = |name: &String| {
        fs::read(folder.join(name)).unwrap().windows(needle.len()).any(|window| window == needle.as_bytes())
    };
    names_in(folder).into_iter().filter(holds).collect()
}

#[test]
fn forgetting_leaves_no_trace_of_the_account_and_all_of_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    fs::create_dir(path.parent().unwrap()).unwrap();
    fs::write(path.with_file_name("history.sqlite3.bad.2"), "damaged, of account-to-forget").unwrap();
    let (gone, stays) = (AccountId::new("account-to-forget"), AccountId::new("account-that-stays"));
    let mut history = History::open(&path).unwrap();
    let mut bystander = History::open(&path).unwrap();
    for second in 0..400 {
        let amount = format!("{second}.31337");
        let id = if second % 2 == 0 { &gone } else { &stays };
        history.keep(id, &reading(second, &amount), text(&format!("memory of {}", id.as_str()))).unwrap();
    }
    assert_eq!(bystander.newest(&stays).unwrap().0, Some(reading(399, "399.31337")));
    let folder = path.parent().unwrap();
    for trace in ["account-to-forget", "398.31337", &format!("{:032x}", 398)] {
        assert!(!traces(folder, trace).is_empty(), "{trace} was there");
    }
    history.forget(&gone).unwrap();
    for trace in ["account-to-forget", "398.31337", "200.31337", &format!("{:032x}", 398)] {
        assert_eq!(traces(folder, trace), [""; 0], "{trace}");
    }
    assert_eq!(history.newest(&gone).unwrap(), (None, None));
    assert_eq!(history.runs(&stays, None, at(0), at(400)).unwrap().len(), 200);
    assert_eq!(bystander.newest(&stays).unwrap().0, Some(reading(399, "399.31337")));
    history.forget(&gone).unwrap();
}

#[test]
fn forgetting_while_another_process_reads_says_that_traces_may_remain() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    begun(&path);
    let reader = Connection::open(&path).unwrap();
    reader.execute_batch("BEGIN; SELECT * FROM run").unwrap();
    let mut history = History::open(&path).unwrap();
    let fault = history.forget(&account()).unwrap_err();
    assert_eq!(fault.to_string(), "history.sqlite3 can't be used: another process is using it");
    assert_eq!(history.newest(&account()).unwrap().0, None);
    reader.execute_batch("COMMIT").unwrap();
    history.forget(&account()).unwrap();
    assert_eq!(traces(path.parent().unwrap(), "675.24"), [""; 0]);
}

#[test]
fn several_writers_create_and_write_the_same_database_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let (writers, readings) = (6, 40);
    thread::scope(|scope| {
        for writer in 0..writers {
            let path = &path;
            scope.spawn(move || {
                let account = AccountId::new(format!("account {writer}"));
                let mut history = History::open(path).unwrap();
                for second in 0..readings {
                    history.keep(&account, &reading(second, &second.to_string()), text("")).unwrap();
                }
                assert_eq!(history.take_warning(), None);
            });
        }
    });
    assert_eq!(rows(&path), writers * readings);
}

#[test]
fn a_history_created_by_several_threads_at_once_is_created_once() {
    for _ in 0..40 {
        let folder = tempfile::tempdir().unwrap();
        let path = path_in(&folder);
        let begin = std::sync::Barrier::new(4);
        thread::scope(|scope| {
            for number in 0..4 {
                let (path, begin) = (&path, &begin);
                scope.spawn(move || {
                    let mut history = History::at(path);
                    begin.wait();
                    history.keep(&account(), &reading(number, &number.to_string()), text("")).unwrap();
                    assert_eq!(history.take_warning(), None);
                });
            }
        });
        assert_eq!(rows(&path), 4);
    }
}
