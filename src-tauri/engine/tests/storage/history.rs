//! The history database in every state a user, a crash or another process may leave it in.

use std::path::{Path, PathBuf};
use std::{fs, thread};

use partner_balance_core::account::{AccountId, Reading};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::history::BalancePoint;
use partner_balance_engine::history::{History, HistoryFault, HistoryWarning};
use rusqlite::Connection;

use crate::support::{OfOneOwner as _, account, at, names_in, owner_of, reading, text};

fn path_in(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("partner-balance/history.sqlite3")
}

fn fault() -> Fault {
    Fault::new(FaultCode::Offline, "test")
}

/// A history with one reading, closed.
fn begun(path: &Path) {
    History::open(path).unwrap().keep(&account(), &reading(1, "675.24"), text("memory")).unwrap();
}

fn rows(path: &Path) -> i64 {
    Connection::open(path).unwrap().query_row("SELECT count(*) FROM run", [], |row| row.get(0)).unwrap()
}

fn points(points: &[BalancePoint]) -> Vec<(i64, String)> {
    let start = at(0).as_second();
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
fn an_unchanged_balance_takes_no_room() {
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
    let course = history.range(&account(), None, at(-10), at(1000), 100).unwrap();
    let expected = pairs(&[(0, "10.0"), (49, "10.0"), (50, "9"), (51, "10.0"), (99, "10.0")]);
    assert_eq!(points(&course), expected);
}

#[test]
fn the_last_reading_is_the_one_recorded_last_whatever_the_clock_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(path_in(&folder)).unwrap();
    for (second, amount) in [(100, "5"), (900, "5"), (50, "5"), (60, "4")] {
        history.keep(&account(), &reading(second, amount), text("")).unwrap();
        assert_eq!(history.newest(&account()).unwrap().0, Some(reading(second, amount)));
    }
    let course = history.range(&account(), None, at(0), at(1000), 100).unwrap();
    assert_eq!(points(&course), pairs(&[(50, "5"), (60, "4"), (100, "5"), (900, "5")]));
}

#[test]
fn a_range_is_cut_at_its_ends_and_thinned_without_losing_extremes() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(path_in(&folder)).unwrap();
    for (second, amount) in [(0, "50"), (100, "50"), (200, "40"), (300, "40"), (400, "30")] {
        history.keep(&account(), &reading(second, amount), text("")).unwrap();
    }
    let range = |history: &mut History, from, until, most| {
        points(&history.range(&account(), None, at(from), at(until), most).unwrap())
    };
    assert_eq!(range(&mut history, 50, 250, 9), pairs(&[(50, "50"), (100, "50"), (200, "40"), (250, "40")]));
    assert_eq!(range(&mut history, 120, 180, 9), [], "nothing is known in between");
    assert_eq!(range(&mut history, 400, 400, 9), pairs(&[(400, "30")]));
    assert_eq!(range(&mut history, 300, 200, 9), []);
    assert_eq!(range(&mut history, 0, 400, 0), []);
    for second in 500..800 {
        let amount = if second == 678 { -7 } else { 100 + second % 2 };
        history.keep(&account(), &reading(second, &amount.to_string()), text("")).unwrap();
    }
    let course = range(&mut history, 0, 1000, 60);
    assert!(course.len() <= 60 && course.len() > 20, "{}", course.len());
    for point in pairs(&[(0, "50"), (678, "-7"), (799, "101")]) {
        assert!(course.contains(&point), "{point:?}");
    }
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
    assert_eq!(points(&history.range(&account(), None, at(0), at(9), 9).unwrap()), pairs(&[(1, "675.24")]));
    history.keep(&account(), &reading(3, "3"), text("")).unwrap();
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(3, "3")));
}

/// Whether any file in the folder holds these bytes.
fn traces(folder: &Path, needle: &str) -> Vec<String> {
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
    assert_eq!(history.range(&stays, None, at(0), at(400), 5000).unwrap().len(), 200);
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
    let calls: [(&str, Call); 8] = [
        ("known", |history| history.account_record(&account(), None).map(drop)),
        ("record", |history| history.keep(&account(), &reading(2, "5"), text("")).map(drop)),
        ("record_failure", |history| history.record_failure(&account(), at(2), &fault())),
        ("step_alerts", |history| history.step_alerts(&account(), None, text("")).map(drop)),
        ("runs", |history| history.runs(&account(), None, at(0), at(9)).map(drop)),
        ("range", |history| history.range(&account(), None, at(0), at(9), 9).map(drop)),
        ("prune", |history| history.prune(at(0)).map(drop)),
        ("forget", |history| history.forget_owner(&owner_of(&account()))),
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
            let warning = history.take_warning().unwrap_or_else(|| panic!("{what}, {first}: nothing is told"));
            assert_eq!(warning, HistoryWarning::Replaced { backup: backup.clone() }, "{what}, {first}");
            assert!(warning.to_string().contains("renamed to history.sqlite3.bad,"), "{warning}");
            assert_eq!(history.take_warning(), None, "told once");
            // Forgetting removes what nobody can tell the contents of.
            assert!(first == "forget" || fs::read(&backup).unwrap() == bytes, "{what}, {first}");
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
fn damage_that_no_question_meets_is_found_once_a_week() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    let mut history = History::open(&path).unwrap();
    for second in 0..2000 {
        history.keep(&account(), &reading(second, &format!("{second}.25")), text("")).unwrap();
    }
    history.check_weekly(at(2000)).unwrap();
    drop(history);
    let mut bytes = fs::read(&path).unwrap();
    // A page of old runs, of which the newest knows nothing.
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
    // In place, as a failing disk does it. Truncated, because pages in memory would hide what is on disk.
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(4096).unwrap();
    history.keep(&account(), &reading(2, "5"), text("later")).unwrap();
    assert!(matches!(history.take_warning(), Some(HistoryWarning::Replaced { .. })));
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(2, "5")));
    assert_eq!(history.newest(&account()).unwrap().1.as_deref(), Some("later"));
}

#[test]
fn a_database_of_somebody_else_is_kept() {
    for version in [1, 2] {
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
    newer.execute_batch("PRAGMA user_version = 3; PRAGMA wal_checkpoint(TRUNCATE); CREATE TABLE later (a)").unwrap();
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
    assert_eq!(fault, HistoryFault::Newer { found: 3, known: 2 });
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
fn what_cannot_be_opened_is_told_without_a_path_and_used_when_it_can_be() {
    let folder = tempfile::tempdir().unwrap();
    let path = path_in(&folder);
    // A folder in its place fails for every user, the administrator included.
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

#[test]
fn several_processes_begin_and_write_the_same_database_at_once() {
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
fn a_history_begun_by_several_at_the_same_moment_is_begun_once() {
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
