//! Disks that are really full or read-only: the test runs again in its own mount namespace, with a small file system in
//! memory. Where the system allows no user namespaces (some containers) these tests print that they were not run; the
//! same code is then tested with a limit on SQLite's pages and with a file in place of the folder.
#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::Command;

use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_engine::history::History;
use partner_balance_engine::settings::SettingsFile;

use crate::support::{OfOneOwner as _, account, numbered_settings, reading, role, run_through, save, text};

/// Runs the test again with a file system of 512 KiB mounted on its folder.
fn run_on_small_disk(test: &str) {
    let may_mount = |command: &mut Command| command.status().is_ok_and(|status| status.success());
    let namespace = ["--user", "--map-root-user", "--mount"];
    if !may_mount(Command::new("unshare").args(namespace).arg("true")) {
        println!("{test} is not run: this system allows no user namespaces");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let script = r#"mount -t tmpfs -o size=512k small "$0" && exec "$@""#;
    let mut unshare = Command::new("unshare");
    unshare.args(namespace).args(["sh", "-c", script]).arg(folder.path());
    run_through(unshare, test, folder.path());
}

/// Fills the disk completely.
fn fill(folder: &Path) {
    let mut filler = File::create(folder.join("filler")).unwrap();
    while filler.write(&[0; 512]).is_ok_and(|count| count > 0) {}
}

fn remount(folder: &Path, mode: &str) {
    let status = Command::new("mount").args(["-o", &format!("remount,{mode}")]).arg(folder).status().unwrap();
    assert!(status.success());
}

fn code(fault: impl Into<Fault>) -> FaultCode {
    fault.into().code
}

#[test]
fn p2_a_full_disk_costs_no_reading_and_is_used_again_when_it_has_room() {
    let Some(folder) = role() else {
        return run_on_small_disk("mounts::p2_a_full_disk_costs_no_reading_and_is_used_again_when_it_has_room");
    };
    let mut history = History::open(folder.join("history.sqlite3")).unwrap();
    fill(&folder);
    // The log already has some allocated space; it is soon used up.
    let mut stored = 0;
    let fault = loop {
        match history.keep(&account(), &reading(stored + 1, &stored.to_string()), text("memory")) {
            Ok(_) => stored += 1,
            Err(fault) => break fault,
        }
    };
    assert!(stored < 1000, "the disk never filled");
    assert_eq!(code(fault), FaultCode::HistoryUnavailable);
    let last = history.newest(&account()).unwrap().0;
    assert_eq!(last.map(|last| last.amount), (stored > 0).then(|| reading(0, &(stored - 1).to_string()).amount));
    assert!(history.keep(&account(), &reading(5000, "5"), text("memory")).is_err());
    fs::remove_file(folder.join("filler")).unwrap();
    history.keep(&account(), &reading(5001, "6"), text("later")).unwrap();
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(5001, "6")));
    assert_eq!(history.take_warning(), None, "nothing was damaged");
}

#[test]
fn p2_a_history_on_a_full_disk_can_still_be_opened_and_read() {
    let Some(folder) = role() else {
        return run_on_small_disk("mounts::p2_a_history_on_a_full_disk_can_still_be_opened_and_read");
    };
    let path = folder.join("history.sqlite3");
    History::open(&path).unwrap().keep(&account(), &reading(1, "7"), text("memory")).unwrap();
    fill(&folder);
    let mut history = History::open(&path).unwrap();
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(1, "7")));
    fs::remove_file(folder.join("filler")).unwrap();
    history.keep(&account(), &reading(2, "8"), text("memory")).unwrap();
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(2, "8")));
}

#[test]
fn a_new_history_on_a_full_disk_is_created_when_there_is_space() {
    let Some(folder) = role() else {
        return run_on_small_disk("mounts::a_new_history_on_a_full_disk_is_created_when_there_is_space");
    };
    let mut history = History::at(folder.join("history.sqlite3"));
    fill(&folder);
    assert_eq!(
        code(history.keep(&account(), &reading(1, "7"), text("memory")).unwrap_err()),
        FaultCode::HistoryUnavailable
    );
    fs::remove_file(folder.join("filler")).unwrap();
    history.keep(&account(), &reading(2, "8"), text("memory")).unwrap();
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(2, "8")));
}

#[test]
fn p2_a_read_only_history_is_read_and_written_again_when_it_can_be() {
    let Some(folder) = role() else {
        return run_on_small_disk("mounts::p2_a_read_only_history_is_read_and_written_again_when_it_can_be");
    };
    let path = folder.join("history.sqlite3");
    History::open(&path).unwrap().keep(&account(), &reading(1, "7"), text("memory")).unwrap();
    remount(&folder, "ro");
    let mut history = History::open(&path).unwrap();
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(1, "7")));
    assert_eq!(history.newest(&account()).unwrap().1.as_deref(), Some("memory"));
    let fault = history.keep(&account(), &reading(2, "8"), text("memory")).unwrap_err();
    assert_eq!(fault.to_string(), "history.sqlite3 can't be used: it is read-only");
    assert_eq!(code(fault), FaultCode::HistoryUnavailable);
    assert!(history.forget(&account()).is_err());
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(1, "7")));
    remount(&folder, "rw");
    history.keep(&account(), &reading(3, "9"), text("memory")).unwrap();
    assert_eq!(history.newest(&account()).unwrap().0, Some(reading(3, "9")));
}

#[test]
fn settings_on_a_full_or_read_only_disk_stay_and_are_saved_later() {
    let Some(folder) = role() else {
        return run_on_small_disk("mounts::settings_on_a_full_or_read_only_disk_stay_and_are_saved_later");
    };
    let file = SettingsFile::new(folder.join("settings.toml"));
    save(&file, &numbered_settings(1)).unwrap();
    fill(&folder);
    let fault = save(&file, &numbered_settings(2)).unwrap_err();
    assert_eq!(fault.code, FaultCode::SettingsUnavailable);
    assert_eq!(file.load().settings, numbered_settings(1));
    assert!(!folder.join("settings.toml.new").exists(), "half a file would only take room");
    fs::remove_file(folder.join("filler")).unwrap();
    save(&file, &numbered_settings(3)).unwrap();

    remount(&folder, "ro");
    let fault = save(&file, &numbered_settings(4)).unwrap_err();
    assert_eq!(fault.code, FaultCode::SettingsUnavailable);
    assert!(!fault.to_string().contains('/'), "no path in {fault}");
    let loaded = file.load();
    assert_eq!((loaded.settings, loaded.problems), (numbered_settings(3), vec![]));
    remount(&folder, "rw");
    save(&file, &numbered_settings(5)).unwrap();
    assert_eq!(file.load().settings, numbered_settings(5));
}
