//! Which readings belong to which owner (P9): several owners of an account, several accounts of an owner, data of
//! version 1, forgetting.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::history::Run;
use partner_balance_core::monitor::FailedAttempts;
use partner_balance_engine::history::{AccountRecord, History};
use rusqlite::Connection;

use crate::support::{account, as_version_4, at, reading, text, version_of};

const INTERVAL: Duration = Duration::from_mins(10);

pub(crate) fn owner(name: &str) -> Owner {
    Owner::new(name)
}

pub(crate) fn other() -> AccountId {
    AccountId::new("other")
}

/// A look with the account's current credential; the alert memory lists the seconds of all looks of the account at its owner.
pub(crate) fn look(history: &mut History, account: &AccountId, owner: &Owner, second: i64, amount: &str) {
    history.set_owner(account, owner).unwrap();
    late_look(history, account, owner, second, amount);
}

/// A look whose answer arrives when the account may have another credential.
fn late_look(history: &mut History, account: &AccountId, owner: &Owner, second: i64, amount: &str) {
    let listed = |before: Option<&str>| format!("{} {second}", before.unwrap_or_default());
    history.record(account, owner, &reading(second, amount), INTERVAL, listed).unwrap();
}

pub(crate) fn runs(
    history: &mut History,
    account: &AccountId,
    owner: Option<&Owner>,
) -> Vec<(i64, i64, String, Option<u64>)> {
    let found = history.runs(account, owner, at(-1_000_000), at(1_000_000)).unwrap();
    let second = |moment: jiff::Timestamp| moment.as_second() - at(0).as_second();
    let plain = |run: Run| (second(run.first_at), second(run.last_at), run.amount.to_string(), run.looks);
    found.into_iter().map(plain).collect()
}

/// The account's owner, its newest amount and its alert memory.
pub(crate) fn known(
    history: &mut History,
    account: &AccountId,
    owner: Option<&Owner>,
) -> (Option<Owner>, String, String) {
    let known = history.account_record(account, owner).unwrap();
    let amount = known.reading.map_or_else(String::new, |reading| reading.amount.to_string());
    (known.owner, amount, known.alerts.unwrap_or_default())
}

fn begun(folder: &tempfile::TempDir) -> History {
    History::open(folder.path().join("history.sqlite3")).unwrap()
}

#[test]
fn p9_a_client_at_another_address_is_another_owner() {
    let here = Owner::of_client("0123abcd", "https://a.example");
    assert_eq!(here.as_str(), "0123abcd@https://a.example");
    assert_eq!(here, Owner::of_client("0123abcd", "https://a.example"));
    for other in
        [("0123abcd", "https://b.example"), ("0123abcd", "http://a.example"), ("0123abce", "https://a.example")]
    {
        assert_ne!(here, Owner::of_client(other.0, other.1));
    }
}

#[test]
fn p9_an_account_s_second_owner_starts_empty_and_takes_nothing_from_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = begun(&folder);
    let (a, b) = (owner("A"), owner("B"));
    look(&mut history, &account(), &a, 1, "7");
    assert_eq!(
        known(&mut history, &account(), Some(&b)),
        (None, String::new(), String::new()),
        "before its first look"
    );
    // The same amount one second later: neither the run nor the memory continues.
    look(&mut history, &account(), &b, 2, "7");
    assert_eq!(known(&mut history, &account(), None), (Some(b.clone()), "7".to_owned(), " 2".to_owned()));
    assert_eq!(runs(&mut history, &account(), None), [(2, 2, "7".to_owned(), Some(1))]);
    assert_eq!(known(&mut history, &account(), Some(&a)), (Some(a.clone()), "7".to_owned(), " 1".to_owned()));
    // Back to the first owner.
    look(&mut history, &account(), &a, 3, "7");
    let mut restarted = begun(&folder);
    assert_eq!(known(&mut restarted, &account(), None), (Some(a), "7".to_owned(), " 1 3".to_owned()));
    assert_eq!(runs(&mut restarted, &account(), None), [(1, 3, "7".to_owned(), Some(2))]);
    assert_eq!(runs(&mut restarted, &account(), Some(&b)), [(2, 2, "7".to_owned(), Some(1))]);
}

#[test]
fn p9_a_late_answer_does_not_change_the_account_s_owner() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = begun(&folder);
    let (a, b) = (owner("A"), owner("B"));
    look(&mut history, &account(), &a, 1, "7");
    history.set_owner(&account(), &b).unwrap();
    let fault = Fault::new(FaultCode::Offline, "test");
    history.record_failure(&account(), at(2), &fault).unwrap();
    late_look(&mut history, &account(), &a, 3, "8");
    let known = history.account_record(&account(), None).unwrap();
    assert_eq!((known.owner, known.reading), (Some(b), None));
    assert!(known.failure.is_some(), "nor does it answer for the other");
    assert_eq!(runs(&mut history, &account(), Some(&a)).len(), 2, "it is kept for its own owner");
    history.forget(&account()).unwrap();
    assert_eq!(rows(folder.path().join("history.sqlite3")), [0; 4], "and forgotten with the account");
}

#[test]
fn p9_a_failure_is_not_the_next_owner_s() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = begun(&folder);
    look(&mut history, &account(), &owner("A"), 1, "7");
    history.record_failure(&account(), at(2), &Fault::new(FaultCode::Offline, "test")).unwrap();
    assert!(history.set_owner(&account(), &owner("A")).unwrap().failure.is_some());
    assert_eq!(history.set_owner(&account(), &owner("B")).unwrap().failure, None);
}

#[test]
fn p9_a_step_of_the_alerts_belongs_to_its_owner() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = begun(&folder);
    let (a, b) = (owner("A"), owner("B"));
    assert_eq!(history.step_alerts(&account(), None, text("nobody's")).unwrap(), "nobody's");
    assert_eq!(known(&mut history, &account(), None), (None, String::new(), String::new()), "and is not kept");
    look(&mut history, &account(), &a, 1, "7");
    // Another process signs in as B while the first one still changes A's alert memory.
    look(&mut history, &account(), &b, 2, "8");
    assert_eq!(history.step_alerts(&account(), Some(&a), text("A's")).unwrap(), "A's");
    assert_eq!(history.step_alerts(&account(), None, text("whose?")).unwrap(), " 2", "B has come since");
    assert_eq!(known(&mut history, &account(), Some(&a)).2, "A's");
    assert_eq!(known(&mut history, &account(), None), (Some(b), "8".to_owned(), " 2".to_owned()));
}

#[test]
fn p9_accounts_of_one_owner_have_alert_memories_of_their_own_and_forget_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = begun(&folder);
    let a = owner("A");
    look(&mut history, &account(), &a, 1, "7");
    assert_eq!(known(&mut history, &other(), Some(&a)), (Some(a.clone()), "7".to_owned(), String::new()));
    look(&mut history, &other(), &a, 2, "7");
    assert_eq!(history.step_alerts(&account(), Some(&a), text("snoozed")).unwrap(), "snoozed");
    let alerts = |history: &mut History| [account(), other()].map(|account| known(history, &account, None).2);
    assert_eq!(alerts(&mut history), ["snoozed", " 2"]);
    history.forget(&account()).unwrap();
    assert_eq!(known(&mut history, &account(), Some(&a)), (Some(a.clone()), "7".to_owned(), String::new()));
    assert_eq!(known(&mut history, &other(), None).2, " 2");
    // Also one that was made for an account before anything was read for it.
    let third = AccountId::new("third");
    history.step_alerts(&third, Some(&a), text("made")).unwrap();
    assert_eq!(known(&mut history, &third, Some(&a)).2, "made");
    history.forget(&third).unwrap();
    history.forget(&other()).unwrap();
    assert_eq!(rows(folder.path().join("history.sqlite3")), [0; 4]);
}

#[test]
fn p4_each_account_of_a_file_of_version_4_goes_on_with_what_its_owner_was_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    let mut history = begun(&folder);
    let (a, b) = (owner("A"), owner("B"));
    look(&mut history, &account(), &b, 1, "1");
    look(&mut history, &account(), &a, 2, "2");
    history.set_owner(&other(), &a).unwrap();
    drop(history);
    as_version_4(&path);
    let records = || [account(), other()].map(|account| History::read_record(&path, &account, None).unwrap());
    let before = records();
    assert_eq!(before.each_ref().map(|record| record.alerts.as_deref()), [Some(" 2"); 2]);
    assert_eq!(version_of(&path), 4, "a reader leaves it as it is");
    let mut history = History::open(&path).unwrap();
    assert_eq!((history.take_warning(), version_of(&path)), (None, 5));
    assert_eq!(records(), before);
    assert_eq!(known(&mut history, &account(), Some(&b)).2, " 1", "an earlier owner's as well");
    look(&mut history, &account(), &a, 3, "2");
    assert_eq!(records().map(|record| record.alerts.unwrap()), [" 2 3", " 2"]);
}

#[test]
fn accounts_of_one_owner_share_its_readings_until_the_last_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = begun(&folder);
    let (a, b) = (owner("A"), owner("B"));
    look(&mut history, &account(), &b, 1, "1");
    look(&mut history, &account(), &a, 2, "2");
    look(&mut history, &other(), &a, 3, "2");
    assert_eq!(runs(&mut history, &account(), None), [(2, 3, "2".to_owned(), Some(2))]);
    history.forget(&account()).unwrap();
    assert_eq!(history.account_record(&account(), None).unwrap(), AccountRecord::default());
    assert_eq!(known(&mut history, &account(), Some(&b)).0, None, "an owner of earlier goes with the account");
    assert_eq!(runs(&mut history, &other(), None), [(2, 3, "2".to_owned(), Some(2))]);
    history.forget(&other()).unwrap();
    assert_eq!(known(&mut history, &other(), Some(&a)).0, None);
    assert_eq!(rows(folder.path().join("history.sqlite3")), [0; 4]);
}

/// How many rows there are of owners, accounts, links and runs.
pub(crate) fn rows(path: PathBuf) -> [i64; 4] {
    let connection = Connection::open(path).unwrap();
    ["owner", "account", "account_owner", "run"]
        .map(|table| connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap())
}

#[test]
fn the_newest_failure_is_stored_beside_the_reading_until_the_next_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = begun(&folder);
    let a = owner("A");
    let locked = Fault::new(FaultCode::KeychainLocked, "locked");
    history.record_failure(&account(), at(1), &locked).unwrap();
    let expected = AccountRecord {
        failure: Some(FailedAttempts { fault: locked.clone(), since: at(1), at: at(1) }),
        ..AccountRecord::default()
    };
    assert_eq!(history.account_record(&account(), None).unwrap(), expected, "no owner is needed for it");
    look(&mut history, &account(), &a, 10, "5");
    assert_eq!(history.account_record(&account(), None).unwrap().failure, None);

    let down = Fault::new(FaultCode::PortalDown, "HTTP 502").with_request_id(Some("0f".repeat(16)));
    history.record_failure(&account(), at(20), &locked).unwrap();
    history.record_failure(&account(), at(30), &down.clone().with_retry_after(Some(INTERVAL))).unwrap();
    look(&mut history, &other(), &a, 40, "6");
    let path = folder.path().join("history.sqlite3");
    let failure = Some(FailedAttempts { fault: down.clone(), since: at(20), at: at(30) });
    for known in
        [history.account_record(&account(), None).unwrap(), History::read_record(&path, &account(), None).unwrap()]
    {
        assert_eq!(known.failure, failure, "since the first, the newest one's own words");
        assert_eq!(
            known.reading,
            Some(reading(40, "6")),
            "the reading stays, also when another account brings a newer"
        );
    }
    assert_eq!(history.account_record(&account(), Some(&a)).unwrap().failure, failure);
    assert_eq!(history.account_record(&account(), Some(&owner("B"))).unwrap().failure, None, "B has not failed");
    history.set_owner(&other(), &owner("B")).unwrap();
    assert_eq!(
        history.account_record(&account(), Some(&owner("B"))).unwrap().failure,
        None,
        "nor where B is known elsewhere"
    );
    history.record_failure(&account(), at(15), &down).unwrap();
    let set_back = history.account_record(&account(), None).unwrap().failure.unwrap();
    assert_eq!((set_back.since, set_back.at), (at(15), at(15)), "the clock was set back: nothing begins in the future");
    look(&mut history, &account(), &a, 50, "7");
    assert_eq!(history.account_record(&account(), None).unwrap().failure, None);
    history.record_failure(&account(), at(60), &down).unwrap();
    history.forget(&account()).unwrap();
    assert_eq!(history.account_record(&account(), None).unwrap(), AccountRecord::default());
}

#[test]
fn a_failure_with_an_unknown_code_is_ignored() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = begun(&folder);
    look(&mut history, &account(), &owner("A"), 1, "5");
    history.record_failure(&account(), at(2), &Fault::new(FaultCode::Offline, "test")).unwrap();
    let path = folder.path().join("history.sqlite3");
    for code in ["eaten_by_dog", ""] {
        let sql = "UPDATE account SET fault_code = ?1";
        assert_eq!(Connection::open(&path).unwrap().execute(sql, [code]).unwrap(), 1);
        let known = history.account_record(&account(), None).unwrap();
        assert_eq!((known.reading, known.failure), (Some(reading(1, "5")), None));
        assert_eq!(History::read_record(&path, &account(), None).unwrap().failure, None);
    }
    history.record_failure(&account(), at(3), &Fault::new(FaultCode::Offline, "test")).unwrap();
    assert_eq!(history.account_record(&account(), None).unwrap().failure.unwrap().since, at(2));
}

#[test]
fn a_single_read_agrees_with_the_history_and_creates_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    assert_eq!(History::read_record(&path, &account(), None).unwrap(), AccountRecord::default());
    assert_eq!(crate::support::names_in(folder.path()), [""; 0]);
    fs::write(&path, "").unwrap();
    assert_eq!(History::read_record(&path, &account(), None).unwrap(), AccountRecord::default(), "a file just begun");
    let mut history = begun(&folder);
    let (a, b) = (owner("A"), owner("B"));
    look(&mut history, &account(), &a, 1, "5");
    look(&mut history, &account(), &b, 2, "6");
    for owner in [None, Some(&a), Some(&b)] {
        let known = history.account_record(&account(), owner).unwrap();
        assert_eq!(History::read_record(&path, &account(), owner).unwrap(), known);
        assert!(known.reading.is_some_and(|reading: Reading| reading.request_id.is_some()));
    }
}
