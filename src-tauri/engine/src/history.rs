//! The history: readings and the alerts' memory, on disk, keyed by account. Owns what is remembered and how it is asked
//! for; the database itself is in `database`, thinning for charts in `downsampling`. Must not know the portal, nor what
//! the alerts' memory means.

mod database;
mod downsampling;
mod statements;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Reading};
use partner_balance_core::alerts::{AlertMemory, AlertStep};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::money::Amount;
use rusqlite::{Connection, params};

use crate::lock::FileLock;
use database::FileIdentity;
use statements::{alert_memory, begin, insert_reading, last_reading, point, step_alert_memory};

/// The history of all accounts, in one SQLite file.
///
/// Every call may block for disk and, up to two seconds, for another process: call it where blocking is allowed. Every
/// call (re)opens the database when there is no good connection to it, so that a disk that was full or read-only is
/// made use of as soon as it recovers.
#[derive(Debug)]
pub struct History {
    path: PathBuf,
    connection: Option<Connection>,
    /// The file that is open, as opposed to one that has taken its name since.
    opened: Option<FileIdentity>,
    notice: Option<HistoryNotice>,
}

/// Where readings and the memory of alerts outlive the program. Other processes record there as well: what one of them
/// has left is the ground each step begins on.
///
/// # Errors
/// Every call: `HistoryUnavailable`; the next call tries the disk again.
pub trait ReadingStore: Send {
    /// Keeps a reading and steps the alert memory, both or neither, and returns the memory after that.
    fn record(&mut self, account: &AccountId, reading: &Reading, step: &AlertStep) -> Result<AlertMemory, Fault>;
    /// Steps the alert memory alone, and returns it.
    fn step_alerts(&mut self, account: &AccountId, step: &AlertStep) -> Result<AlertMemory, Fault>;
    /// The newest reading and the alert memory, as of one moment.
    fn newest(&mut self, account: &AccountId) -> Result<(Option<Reading>, AlertMemory), Fault>;
    /// Removes every trace of the account.
    fn forget(&mut self, account: &AccountId) -> Result<(), Fault>;
    /// What the user should be told about the store itself, once: a sentence.
    fn take_notice(&mut self) -> Option<String>;
}

/// Why the history could not be read or written. What was stored before stays stored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HistoryFault {
    /// The file can't be opened, read or written: no room, no permission, no such device.
    #[error("history.sqlite3 can't be used: {reason}")]
    Unavailable {
        /// What SQLite or the system says, without path or contents.
        reason: String,
    },
    /// A newer version of the program wrote the file; it is left untouched.
    #[error("history.sqlite3 was written by a newer version of this program (format {found}, known here: {known})")]
    Newer {
        /// The file's schema version.
        found: i64,
        /// The newest schema version known here.
        known: i64,
    },
}

/// Something that happened to the history that the user should be told once.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HistoryNotice {
    /// The file was damaged: it is kept beside, and an empty one begun.
    #[error("The balance history was damaged. It is kept as {}, and a new one has been begun.", kept_name(kept_as))]
    BegunAnew {
        /// Where the damaged file is now.
        kept_as: PathBuf,
    },
}

/// An amount at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// When, to the millisecond.
    pub at: Timestamp,
    /// The exact amount.
    pub amount: Amount,
}

/// A stretch of time in which every reading said the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// When it was read first, to the millisecond.
    pub first_at: Timestamp,
    /// When it was read last; the same as `first_at` if it was read once.
    pub last_at: Timestamp,
    /// The exact amount.
    pub amount: Amount,
    /// The portal's request id of the last reading.
    pub request_id: Option<String>,
}

fn kept_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

impl From<HistoryFault> for Fault {
    fn from(fault: HistoryFault) -> Self {
        Self::new(FaultCode::HistoryUnavailable, fault.to_string())
    }
}

impl History {
    /// A history at a path; nothing is touched until the first call.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), connection: None, opened: None, notice: None }
    }

    /// The history at a path, opened. Creates folder and file when there are none; a damaged file is kept as
    /// `history.sqlite3.bad` and a new one begun, see [`History::take_notice`].
    ///
    /// # Errors
    /// When the database can't be opened, or is of a newer version. A [`History::at`] the same path may still succeed
    /// later.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, HistoryFault> {
        let mut history = Self::at(path);
        history.connected()?;
        Ok(history)
    }

    /// What the user should be told about the file itself, once.
    pub fn take_notice(&mut self) -> Option<HistoryNotice> {
        self.notice.take()
    }

    /// Stores a reading and what the alerts remember after it: both or neither. `remember` makes that out of what they
    /// remembered before, which another process may have written a moment ago.
    ///
    /// A reading that says the same as the one before it extends that one. Readings count in the order they are
    /// recorded, whatever the clock said.
    ///
    /// # Errors
    /// When it could not be stored; nothing of it is then.
    pub fn record(
        &mut self,
        account: &AccountId,
        reading: &Reading,
        remember: impl Fn(Option<&str>) -> String,
    ) -> Result<String, HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            insert_reading(&transaction, account, reading)?;
            let memory = step_alert_memory(&transaction, account, &remember)?;
            transaction.commit()?;
            Ok(memory)
        })
    }

    /// Stores what the alerts remember, made out of what they remembered before, and returns it.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn step_alerts(
        &mut self,
        account: &AccountId,
        remember: impl Fn(Option<&str>) -> String,
    ) -> Result<String, HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            let memory = step_alert_memory(&transaction, account, &remember)?;
            transaction.commit()?;
            Ok(memory)
        })
    }

    /// The reading recorded last and what the alerts remember after it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn newest(&mut self, account: &AccountId) -> Result<(Option<Reading>, Option<String>), HistoryFault> {
        self.attempt(|connection| {
            // One transaction: another process may record between two.
            let transaction = connection.transaction()?;
            Ok((last_reading(&transaction, account)?, alert_memory(&transaction, account)?))
        })
    }

    /// The reading recorded last, without a history to keep open: neither checks nor changes the file, and makes none.
    /// A file that can't be read so is one for [`History::newest`] to say what is wrong with it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn glance(path: &Path, account: &AccountId) -> Result<Option<Reading>, HistoryFault> {
        if !path.exists() {
            return Ok(None);
        }
        let connection = database::open_for_a_glance(path)?;
        last_reading(&connection, account).map_err(|error| database::unavailable(&error))
    }

    /// Every stretch of an unchanged balance that touches the time from `from` to `until`, both included, as recorded:
    /// oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn runs(&mut self, account: &AccountId, from: Timestamp, until: Timestamp) -> Result<Vec<Run>, HistoryFault> {
        self.attempt(|connection| {
            let sql = "SELECT first_at, last_at, amount, request_id FROM reading
                       WHERE account = ?1 AND last_at >= ?2 AND first_at <= ?3 ORDER BY first_at, id";
            let mut statement = connection.prepare(sql)?;
            let mut rows = statement.query(params![account.as_str(), from.as_millisecond(), until.as_millisecond()])?;
            let mut runs = Vec::new();
            while let Some(row) = rows.next()? {
                let (Some(first), Some(last)) = (point(row, 0, 2)?, point(row, 1, 2)?) else { continue };
                runs.push(Run { first_at: first.at, last_at: last.at, amount: last.amount, request_id: row.get(3)? });
            }
            Ok(runs)
        })
    }

    /// The course of the balance from `from` to `until`, both included, by time, in at most `most_points` points.
    ///
    /// An unchanged balance is two points, where it begins and where it ends within the range. When there are more
    /// points than asked for, the first and last stay, and of each stretch of time its lowest and highest; below four
    /// points, in this order: the last, the lowest, the highest.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn range(
        &mut self,
        account: &AccountId,
        from: Timestamp,
        until: Timestamp,
        most_points: usize,
    ) -> Result<Vec<Point>, HistoryFault> {
        let (from, until) = (from.as_millisecond(), until.as_millisecond());
        if most_points == 0 || from > until {
            return Ok(Vec::new());
        }
        self.attempt(|connection| {
            let mut sampler = downsampling::Sampler::new(from, until, most_points);
            let sql = "SELECT max(first_at, ?2), min(last_at, ?3), amount FROM reading
                       WHERE account = ?1 AND last_at >= ?2 AND first_at <= ?3 ORDER BY first_at, id";
            let mut statement = connection.prepare(sql)?;
            let mut rows = statement.query(params![account.as_str(), from, until])?;
            while let Some(row) = rows.next()? {
                let (Some(first), Some(last)) = (point(row, 0, 2)?, point(row, 1, 2)?) else { continue };
                sampler.add(first);
                if last.at > first.at {
                    sampler.add(last);
                }
            }
            Ok(sampler.points())
        })
    }

    /// Removes every trace of the account from the file and its log, and the copies of damaged histories, since nobody
    /// can tell what is in those.
    ///
    /// # Errors
    /// When traces may remain: another process was reading, or the disk refused. Asking again is safe.
    pub fn forget(&mut self, account: &AccountId) -> Result<(), HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            transaction.execute("DELETE FROM reading WHERE account = ?1", [account.as_str()])?;
            transaction.execute("DELETE FROM alert_memory WHERE account = ?1", [account.as_str()])?;
            transaction.commit()?;
            database::wipe_free_space(connection)
        })?;
        database::remove_kept(&self.path)
    }

    /// Does something with the database, beginning anew when it turns out damaged.
    fn attempt<T>(&mut self, work: impl Fn(&mut Connection) -> rusqlite::Result<T>) -> Result<T, HistoryFault> {
        let connection = self.connected()?;
        let done = work(connection);
        // A connection to a file that can't be written now never writes again, even when the file can be.
        let is_lasting = done.is_ok() && connection.is_readonly("main").is_ok_and(|is_readonly| !is_readonly);
        if !is_lasting {
            self.connection = None;
        }
        let error = match done {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        if !database::is_damage(&error) {
            return Err(database::unavailable(&error));
        }
        let lock = database::lock(&self.path);
        let connection = self.begin_anew(self.opened, lock.as_ref())?;
        work(self.connection.insert(connection)).map_err(|error| database::unavailable(&error))
    }

    fn connected(&mut self) -> Result<&mut Connection, HistoryFault> {
        let there = FileIdentity::at(&self.path);
        // A file that was removed, or set aside by another process, would swallow everything written to it.
        if there.is_none() || there != self.opened {
            self.connection = None;
        }
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => {
                let lock = database::lock(&self.path);
                match database::open(&self.path)? {
                    database::Opened::Good(connection) => connection,
                    database::Opened::Damaged => self.begin_anew(there, lock.as_ref())?,
                }
            }
        };
        self.opened = FileIdentity::at(&self.path);
        Ok(self.connection.insert(connection))
    }

    /// Sets the damaged file aside, leaving a notice, and opens a new one; or the one another process has begun anew.
    ///
    /// Not without the lock: the second of two processes would set aside what the first has begun.
    fn begin_anew(
        &mut self,
        damaged: Option<FileIdentity>,
        lock: Result<&FileLock, &HistoryFault>,
    ) -> Result<Connection, HistoryFault> {
        lock.map_err(Clone::clone)?;
        let mut kept_as = None;
        if FileIdentity::at(&self.path) == damaged {
            kept_as = Some(database::set_aside(&self.path)?);
        }
        let opened = database::open(&self.path)?;
        self.opened = FileIdentity::at(&self.path);
        if let Some(kept_as) = kept_as {
            self.notice = Some(HistoryNotice::BegunAnew { kept_as });
        }
        match opened {
            database::Opened::Good(connection) => Ok(connection),
            database::Opened::Damaged => {
                Err(HistoryFault::Unavailable { reason: "even a new file is damaged at once".to_owned() })
            }
        }
    }
}

fn memory_of(text: Option<&str>) -> AlertMemory {
    text.map(AlertMemory::from_json).unwrap_or_default()
}

impl ReadingStore for History {
    fn record(&mut self, account: &AccountId, reading: &Reading, step: &AlertStep) -> Result<AlertMemory, Fault> {
        let memory = self.record(account, reading, |before| memory_of(before).after(step).to_json())?;
        Ok(memory_of(Some(&memory)))
    }

    fn step_alerts(&mut self, account: &AccountId, step: &AlertStep) -> Result<AlertMemory, Fault> {
        let memory = self.step_alerts(account, |before| memory_of(before).after(step).to_json())?;
        Ok(memory_of(Some(&memory)))
    }

    fn newest(&mut self, account: &AccountId) -> Result<(Option<Reading>, AlertMemory), Fault> {
        let (last, memory) = self.newest(account)?;
        Ok((last, memory_of(memory.as_deref())))
    }

    fn forget(&mut self, account: &AccountId) -> Result<(), Fault> {
        Ok(self.forget(account)?)
    }

    fn take_notice(&mut self) -> Option<String> {
        self.take_notice().map(|notice| notice.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A full disk where no small disk can be mounted: the same answer from SQLite.
    #[test]
    fn p2_without_room_nothing_is_lost_and_the_next_call_tries_again() {
        let folder = tempfile::tempdir().unwrap();
        let account = AccountId::new("main");
        let reading = |second: i64, amount: &str| Reading {
            amount: amount.parse().unwrap(),
            fetched_at: Timestamp::from_second(second).unwrap(),
            request_id: None,
        };
        let mut history = History::open(folder.path().join("history.sqlite3")).unwrap();
        history.record(&account, &reading(1, "7"), |_| "memory".to_owned()).unwrap();
        let connection = history.connection.as_ref().unwrap();
        connection.pragma_update_and_check(None, "max_page_count", 1, |_| Ok(())).unwrap();
        let fault = history.record(&account, &reading(2, "8"), |_| "long".repeat(5000)).unwrap_err();
        assert_eq!(fault.to_string(), "history.sqlite3 can't be used: the disk is full");
        assert_eq!(history.newest(&account).unwrap(), (Some(reading(1, "7")), Some("memory".to_owned())));
        history.record(&account, &reading(3, "9"), |_| "long".repeat(5000)).unwrap();
        assert_eq!(history.newest(&account).unwrap().0, Some(reading(3, "9")));
    }
}
