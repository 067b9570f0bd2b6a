//! A history file that is damaged, removed, of another program or version, or can't be opened.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::history::SeriesRange;
use partner_balance_engine::history::{History, HistoryFault, HistoryWarning};
use rusqlite::Connection;

use crate::history::{begun, fault, path_in};
#[cfg(unix)]
use crate::support::names_in;
use crate::support::{OfOneOwner as _, account, at, reading, text};

/// On Windows a file that is open can't be removed.
#[cfg(unix)]
#[test]
fn a_removed_database_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::at(&path);
    assert_eq!(names_in(folder.path()), [""; 0], "nothing is touched before it is needed");
    history.keep(&account(), &reading(1, "1"), text("")).unwrap();
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
    history.keep(&account(), &reading(2, "2"), text("")).unwrap();
    drop(history);
    assert_eq!(History::open(&path).unwrap().newest(&account()).unwrap().0, Some(reading(2, "2")));
}

#[test]
fn a_damaged_database_is_kept_and_a_new_one_begun_whichever_call_meets_the_damage() {
    type Damage = fn(&mut Vec<u8>);
    let damages: [(&str, Damage); 5] = [
        ("not a database", |bytes| *bytes = b"balance: 675.24".repeat(100)),
        ("cut off", |bytes| bytes.truncate(6000)),
        ("header overwritten", |bytes| bytes[..100].fill(0x5a)),
        ("pages overwritten", |bytes| bytes[4096..].fill(0x5a)),
        ("schema overwritten", |bytes| bytes[100..4096].fill(0x5a)),
    ];
    type Call = fn(&mut History) -> Result<(), HistoryFault>;
    let calls: [(&str, Call); 9] = [
        ("known", |history| history.account_record(&account(), None).map(drop)),
        ("record", |history| history.keep(&account(), &reading(2, "5"), text("")).map(drop)),
        ("record_failure", |history| history.record_failure(&account(), at(2), &fault())),
        ("step_alerts", |history| history.step_alerts(&account(), None, text("")).map(drop)),
        ("runs", |history| history.runs(&account(), None, at(0), at(9)).map(drop)),
        ("series", |history| history.series(&account(), None, SeriesRange::All, at(9), Duration::ZERO).map(drop)),
        ("delete_runs", |history| history.delete_runs(&account(), None).map(drop)),
        ("prune", |history| history.prune(at(0)).map(drop)),
        ("forget", |history| history.forget(&account())),
    ];
    for (what, damage) in damages {
        for (first, call) in calls {
            let folder = tempfile::tempdir().unwrap();
            let path = path_in(&folder);
            begun(&path);
            let mut bytes = fs::read(&path).unwrap();
            damage(&mut bytes);
            fs::write(&path, &bytes).unwrap();

            let mut history = History::at(&path);
            call(&mut history).unwrap();
            let backup = path.with_file_name("history.sqlite3.bad");
            let warning = history.take_warning().unwrap_or_else(|| panic!("{what}, {first}: no warning"));
            assert_eq!(warning, HistoryWarning::Replaced { backup: backup.clone() }, "{what}, {first}");
            assert!(warning.to_string().contains("renamed to history.sqlite3.bad,"), "{warning}");
            assert_eq!(history.take_warning(), None, "told once");
            // Forgetting and deleting remove what nobody can tell the contents of.
            let is_wiped = ["forget", "delete_runs"].contains(&first);
            assert!(is_wiped || fs::read(&backup).unwrap() == bytes, "{what}, {first}");
            let last = history.newest(&account()).unwrap().0;
            assert_eq!(last, (first == "record").then(|| reading(2, "5")), "{what}, {first}");
            history.keep(&account(), &reading(3, "5"), text("")).unwrap();
            assert_eq!(history.newest(&account()).unwrap().0, Some(reading(3, "5")));
        }
    }
}

#[test]
fn a_history_damaged_again_is_kept_beside_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    fs::create_dir(path.parent().unwrap()).unwrap();
    for name in ["history.sqlite3.bad", "history.sqlite3.bad.2"] {
        fs::write(&path, "damaged").unwrap();
        let warning = History::open(&path).unwrap().take_warning();
        assert_eq!(warning, Some(HistoryWarning::Replaced { backup: path.with_file_name(name) }));
    }
}

#[test]
fn damage_that_no_query_reads_is_found_once_a_week() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    for second in 0..2000 {
        history.keep(&account(), &reading(second, &format!("{second}.25")), text("")).unwrap();
    }
    history.check_weekly(at(2000)).unwrap();
    drop(history);
    let mut bytes = fs::read(&path).unwrap();
    // A page of old runs, which the newest reading doesn't need.
    let old = bytes.windows(6).position(|window| window == b"500.25").unwrap() / 4096 * 4096;
    bytes[old..old + 4096].fill(0x5a);
    fs::write(&path, &bytes).unwrap();

    let week = 7 * 24 * 3600;
    let mut history = History::open(&path).unwrap();
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(1999, "1999.25")));
    history.keep(&account(), &reading(2001, "7"), text("")).unwrap();
    history.check_weekly(at(2000 + week - 1)).unwrap();
    assert_eq!(history.take_warning(), None, "a reading is there at once, and the whole file is not read for it");
    history.check_weekly(at(2000 + week)).unwrap();
    assert_eq!(
        history.take_warning(),
        Some(HistoryWarning::Replaced { backup: path.with_file_name("history.sqlite3.bad") })
    );
    assert_eq!(history.newest(&account()).unwrap().0, None);
}

#[test]
fn a_database_damaged_while_it_is_open_is_kept_and_the_reading_is_stored_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    begun(&path);
    let mut history = History::open(&path).unwrap();
    assert_eq!(history.take_warning(), None);
    // Overwritten in place, as by a failing disk; the log is truncated, because its pages would hide what is on disk.
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(4096).unwrap();
    history.keep(&account(), &reading(2, "5"), text("later")).unwrap();
    assert!(matches!(history.take_warning(), Some(HistoryWarning::Replaced { .. })));
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(2, "5")));
    assert_eq!(history.newest(&account()).unwrap().1.as_deref(), Some("later"));
}

#[test]
fn a_database_of_somebody_else_is_kept() {
    for version in [1, 2, 3, 4, 5] {
        let folder = tempfile::tempdir().unwrap();
        let path = path_in(&folder);
        fs::create_dir(path.parent().unwrap()).unwrap();
        let foreign = Connection::open(&path).unwrap();
        foreign.execute_batch("CREATE TABLE recipe (name TEXT)").unwrap();
        foreign.pragma_update(None, "user_version", version).unwrap();
        drop(foreign);
        let mut history = History::open(&path).unwrap();
        assert!(history.take_warning().is_some());
        history.keep(&account(), &reading(1, "1"), text("")).unwrap();
        let kept = Connection::open(path.with_file_name("history.sqlite3.bad")).unwrap();
        assert!(kept.prepare("SELECT name FROM recipe").is_ok());
    }
}

#[test]
fn a_newer_database_is_never_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    begun(&path);
    let newer = Connection::open(&path).unwrap();
    newer.execute_batch("PRAGMA user_version = 6; PRAGMA wal_checkpoint(TRUNCATE); CREATE TABLE later (a)").unwrap();
    // Left as a killed newer version would: with its log.
    let copies: Vec<(PathBuf, Vec<u8>)> = ["history.sqlite3", "history.sqlite3-wal"]
        .iter()
        .map(|name| (path.with_file_name(name), fs::read(path.with_file_name(name)).unwrap()))
        .collect();
    drop(newer);
    for (path, bytes) in &copies {
        fs::write(path, bytes).unwrap();
    }
    let fault = History::open(&path).unwrap_err();
    assert_eq!(fault, HistoryFault::Newer { found: 6, known: 5 });
    let mut history = History::at(&path);
    assert!(history.keep(&account(), &reading(2, "5"), text("")).is_err());
    assert!(history.newest(&account()).is_err());
    assert!(history.forget(&account()).is_err());
    assert_eq!(history.take_warning(), None);
    assert_eq!(Fault::from(fault).code, FaultCode::HistoryUnavailable);
    for (path, bytes) in &copies {
        assert_eq!(&fs::read(path).unwrap(), bytes, "{}", path.display());
    }
}

#[test]
fn a_history_that_cannot_be_opened_is_reported_without_a_path_and_used_later() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    // A folder in its place can't be opened by any user, not even root.
    fs::create_dir_all(&path).unwrap();
    let fault = Fault::from(History::open(&path).unwrap_err());
    assert_eq!(fault.code, FaultCode::HistoryUnavailable);
    assert!(!fault.to_string().contains('/'), "{fault}");
    let mut history = History::at(&path);
    assert!(history.keep(&account(), &reading(1, "1"), text("")).is_err());
    fs::remove_dir(&path).unwrap();
    history.keep(&account(), &reading(2, "2"), text("")).unwrap();
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(2, "2")));

    fs::write(folder.path().join("file"), "").unwrap();
    assert!(History::open(folder.path().join("file/history.sqlite3")).is_err(), "a file in the folder's place");
}
