//! Shared by the tests: amounts, readings, and running a test again in its own process.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Owner, Reading, Thresholds};
use partner_balance_core::fault::Fault;
use partner_balance_core::money::Amount;
use partner_balance_engine::history::{History, HistoryFault};
use partner_balance_engine::settings::{AccountSettings, Settings, SettingsFile, UpdateError};
use rusqlite::Connection;

/// The folder to work in; set in the process that a test starts of its own program.
const FOLDER: &str = "PARTNER_BALANCE_TEST_FOLDER";

pub fn account() -> AccountId {
    AccountId::new("main")
}

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).unwrap()
}

pub fn reading(second: i64, amount: &str) -> Reading {
    let request_id = Some(format!("{second:032x}"));
    Reading { amount: amount.parse().unwrap(), fetched_at: at(second), request_id }
}

/// The only owner of an account, for tests that are not about owners.
pub fn owner_of(account: &AccountId) -> Owner {
    Owner::new(format!("owner of {}", account.as_str()))
}

/// Calls for tests that are not about owners, intervals and failures.
pub trait OfOneOwner {
    fn keep(
        &mut self,
        account: &AccountId,
        reading: &Reading,
        remember: impl Fn(Option<&str>) -> String,
    ) -> Result<String, HistoryFault>;
    fn newest(&mut self, account: &AccountId) -> Result<(Option<Reading>, Option<String>), HistoryFault>;
}

impl OfOneOwner for History {
    fn keep(
        &mut self,
        account: &AccountId,
        reading: &Reading,
        remember: impl Fn(Option<&str>) -> String,
    ) -> Result<String, HistoryFault> {
        self.record(account, &owner_of(account), reading, Duration::from_mins(10), remember)
    }

    fn newest(&mut self, account: &AccountId) -> Result<(Option<Reading>, Option<String>), HistoryFault> {
        self.account_record(account, None).map(|known| (known.reading, known.alerts))
    }
}

/// An alert memory that becomes this text, whatever it was before.
pub fn text(memory: &str) -> impl Fn(Option<&str>) -> String + use<> {
    let memory = memory.to_owned();
    move |_| memory.clone()
}

/// Settings in which two values have the same number, so that an incomplete write is noticed.
pub fn numbered_settings(number: i64) -> Settings {
    let thresholds = Thresholds { low: Amount::whole(number), critical: Amount::whole(number) };
    Settings::default().with_account(AccountSettings { thresholds, ..AccountSettings::new(account()) })
}

/// Changes a history to what version 4 has left: one alert memory for all accounts of an owner,
/// and a queue that doesn't say whose its events are.
pub fn as_version_4(history: &Path) {
    let sql = "ALTER TABLE owner ADD COLUMN alert_memory TEXT;
               UPDATE owner SET alert_memory =
                   (SELECT alert_memory FROM account_owner WHERE owner = owner.id AND alert_memory IS NOT NULL LIMIT 1);
               ALTER TABLE account_owner DROP COLUMN alert_memory;
               ALTER TABLE outbox DROP COLUMN owner;
               PRAGMA user_version = 4";
    Connection::open(history).unwrap().execute_batch(sql).unwrap();
}

/// The version of a history's schema.
pub fn version_of(history: &Path) -> i64 {
    Connection::open(history).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

/// Replaces the settings in a file.
pub fn save(file: &SettingsFile, settings: &Settings) -> Result<(), Fault> {
    match file.update(settings, |_| Ok::<_, Fault>(settings.clone())) {
        Ok(_) => Ok(()),
        Err(UpdateError::Refused(fault) | UpdateError::Unavailable(fault)) => Err(fault),
    }
}

/// The names in a folder, sorted.
pub fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The folder to work in, in a process that a test has started; else none.
pub fn role() -> Option<PathBuf> {
    env::var_os(FOLDER).map(PathBuf::from)
}

/// The command that runs one test again in its own process, where [`role`] returns the folder.
pub fn again(test: &str, folder: &Path) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env(FOLDER, folder);
    command
}

/// Runs one test again in its own process through another program, which gets the test's command as its last arguments.
/// Panics if the test does not pass there.
#[cfg(unix)]
pub fn run_through(mut program: Command, test: &str, folder: &Path) {
    let inner = again(test, folder);
    program.arg(inner.get_program()).args(inner.get_args());
    for (name, value) in inner.get_envs() {
        program.env(name, value.unwrap());
    }
    let output = program.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("1 passed"), "{said}");
}

/// A process that tells each number it has stored.
pub struct Writer {
    child: Child,
    lines: std::io::Lines<BufReader<ChildStdout>>,
    /// The number it reported last; 0 before the first.
    pub reported: i64,
}

impl Writer {
    pub fn start(test: &str, folder: &Path) -> Self {
        let mut child = again(test, folder).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines, reported: 0 }
    }

    /// Reports from the writing process that this number is stored.
    pub fn report(number: i64) {
        println!("stored {number}");
    }

    /// Waits until it has stored this many more numbers.
    pub fn wait_for(&mut self, count: usize) {
        for _ in 0..count {
            assert!(self.read_one(), "the writer ended by itself after {}", self.reported);
        }
    }

    /// Kills it, whatever it is doing, and reads its remaining reports.
    pub fn kill(mut self) -> i64 {
        self.child.kill().unwrap();
        while self.read_one() {}
        let status = self.child.wait().unwrap();
        // On Windows killing means to end with status 1; a test that fails ends with 101, one that passes with 0.
        let killed = if cfg!(windows) { Some(1) } else { None };
        assert_eq!(status.code(), killed, "the writer ended by itself");
        self.reported
    }

    fn read_one(&mut self) -> bool {
        for line in self.lines.by_ref() {
            if let Some(number) = line.unwrap().strip_prefix("stored ") {
                self.reported = number.parse().unwrap();
                return true;
            }
        }
        false
    }
}
