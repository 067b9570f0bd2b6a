//! The history's files can be read by the user only, whatever the umask allows.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use partner_balance_engine::history::History;
use rusqlite::Connection;

use crate::support::{OfOneOwner as _, account, names_in, reading, role, run_through, text};

/// Runs the test again with the usual umask: files created without explicit modes can be read by everyone.
fn run_with_usual_mask(test: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut shell = Command::new("sh");
    shell.args(["-c", r#"umask 022 && exec "$0" "$@""#]);
    run_through(shell, test, folder.path());
}

/// The mode of each of the history's files in a folder, by name.
fn modes(folder: &Path) -> Vec<(String, u32)> {
    let of_history = |name: &String| name.starts_with("history.sqlite3") && !name.ends_with(".lock");
    let mode = |name: String| {
        let mode = fs::metadata(folder.join(&name)).unwrap().permissions().mode() & 0o777;
        (name, mode)
    };
    names_in(folder).into_iter().filter(of_history).map(mode).collect()
}

fn pairs(expected: &[(&str, u32)]) -> Vec<(String, u32)> {
    expected.iter().map(|(name, mode)| ((*name).to_owned(), *mode)).collect()
}

#[test]
fn nobody_else_may_read_a_new_history_nor_its_log_nor_a_damaged_one() {
    let Some(folder) = role() else {
        return run_with_usual_mask("privacy::nobody_else_may_read_a_new_history_nor_its_log_nor_a_damaged_one");
    };
    fs::write(folder.join("plain"), "").unwrap();
    assert_eq!(fs::metadata(folder.join("plain")).unwrap().permissions().mode() & 0o777, 0o644);
    let path = folder.join("history.sqlite3");
    let mut history = History::open(&path).unwrap();
    history.keep(&account(), &reading(1, "7"), text("")).unwrap();
    let own = [("history.sqlite3", 0o600), ("history.sqlite3-shm", 0o600), ("history.sqlite3-wal", 0o600)];
    assert_eq!(modes(&folder), pairs(&own));
    drop(history);

    // A file as an earlier version or a manual copy may have left it.
    fs::write(&path, "damaged").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let mut history = History::open(&path).unwrap();
    history.keep(&account(), &reading(2, "8"), text("")).unwrap();
    let bad = ("history.sqlite3.bad", 0o600);
    assert_eq!(modes(&folder), pairs(&[own[0], own[1], own[2], bad]));
    drop(history);

    // A mode that the user has restricted further is not extended.
    fs::write(&path, "damaged").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
    History::open(&path).unwrap().keep(&account(), &reading(3, "9"), text("")).unwrap();
    assert_eq!(modes(&folder), pairs(&[own[0], bad, ("history.sqlite3.bad.2", 0o400)]));
}

#[test]
fn a_history_of_an_earlier_version_is_closed_to_others_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    let tables = "PRAGMA journal_mode = WAL;
        CREATE TABLE reading (id INTEGER PRIMARY KEY, account TEXT NOT NULL, first_at INTEGER NOT NULL,
                              last_at INTEGER NOT NULL, amount TEXT NOT NULL, request_id TEXT) STRICT;
        CREATE TABLE alert_memory (account TEXT PRIMARY KEY, memory TEXT NOT NULL) STRICT, WITHOUT ROWID;
        PRAGMA user_version = 1";
    Connection::open(&path).unwrap().execute_batch(tables).unwrap();
    let set = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    set(0o644);
    History::open(&path).unwrap();
    assert_eq!(modes(folder.path()), pairs(&[("history.sqlite3", 0o600)]));
    set(0o640);
    History::open(&path).unwrap();
    assert_eq!(modes(folder.path()), pairs(&[("history.sqlite3", 0o640)]), "then it is as the user wants it");
}
