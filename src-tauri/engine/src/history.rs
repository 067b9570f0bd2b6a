//! The history on disk: readings and alert memory by owner, and the newest failure of each account. Files and
//! statements are in the modules below. Must not know the portal, or what the alert memory contains.

mod database;
mod disk;
mod downsampling;
mod owners;
mod runs;
mod schema;
mod store;
mod values;
mod version_1;

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::fault::Fault;
use rusqlite::{Connection, params};

use crate::lock::FileLock;
use database::{FileIdentity, begin};

pub use disk::Disk;
pub use store::ReadingStore;
pub use values::{AccountRecord, HistoryFault, HistoryWarning, Point, Run};

/// How long after the last time old runs are removed again.
const BETWEEN_PRUNINGS: Duration = Duration::from_hours(24);
/// How long after the last time all pages are checked again. SQLite finds by itself what is wrong with a page it reads:
/// this is for pages that nobody reads.
const BETWEEN_CHECKS: Duration = Duration::from_hours(7 * 24);

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
    warning: Option<HistoryWarning>,
}

impl History {
    /// A history at a path; nothing is touched until the first call.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), connection: None, opened: None, warning: None }
    }

    /// The history at a path, opened. Creates folder and file when there are none; a damaged file is kept as
    /// `history.sqlite3.bad` and a new one begun, see [`History::take_warning`].
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
    pub fn take_warning(&mut self) -> Option<HistoryWarning> {
        self.warning.take()
    }

    /// Stores a reading and what the alerts remember after it: both or neither. `remember` makes that out of what they
    /// remembered before, which another process may have written a moment ago. An account without an owner has this one
    /// from now on; if it is the account's, the account has no failure any more.
    ///
    /// A reading that says the same as the owner's one before extends its run, if no more than three times `interval`, or ten
    /// minutes if that is longer, have passed in between. Readings count in the order they are recorded, whatever the clock
    /// said; none extends a run that ends after it.
    ///
    /// # Errors
    /// When it could not be stored; nothing of it is then.
    pub fn record(
        &mut self,
        account: &AccountId,
        owner: &Owner,
        reading: &Reading,
        interval: Duration,
        remember: impl Fn(Option<&str>) -> String,
    ) -> Result<String, HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            let taken = owners::of_reading(&transaction, account, owner)?;
            runs::add(&transaction, taken.id, reading, interval)?;
            let alerts = remember(taken.alerts());
            owners::remember(&transaction, taken.id, reading.request_id.as_deref(), &alerts)?;
            if owners::is_of(&transaction, account, taken.id)? {
                owners::clear_failure(&transaction, account)?;
            }
            transaction.commit()?;
            Ok(alerts)
        })
    }

    /// Makes the account this owner's and tells what is known of that. Data that nobody has claimed becomes the owner's.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn set_owner(&mut self, account: &AccountId, owner: &Owner) -> Result<AccountRecord, HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            let before = owners::account_record(&transaction, account, None)?.owner;
            owners::take_up(&transaction, account, owner)?;
            if before.is_some_and(|before| before != *owner) {
                // It was the other one's.
                owners::clear_failure(&transaction, account)?;
            }
            let known = owners::account_record(&transaction, account, Some(owner))?;
            transaction.commit()?;
            Ok(known)
        })
    }

    /// Stores why the account's balance could not be had. The next reading recorded for the account clears it.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn record_failure(&mut self, account: &AccountId, at: Timestamp, fault: &Fault) -> Result<(), HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            owners::record_failure(&transaction, account, at, fault)?;
            transaction.commit()
        })
    }

    /// Stores what the alerts remember for an owner, made out of what they remembered before, and returns it.
    ///
    /// Without an owner it is about data of the account that nobody has claimed ([`AccountRecord::owner`]); if somebody has since,
    /// nothing is stored, and what is remembered now is returned.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn step_alerts(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        remember: impl Fn(Option<&str>) -> String,
    ) -> Result<String, HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            let alerts = owners::step_alerts(&transaction, account, owner, &remember)?;
            transaction.commit()?;
            Ok(alerts)
        })
    }

    /// All that is known of an account under an owner; without one, under the owner the account had last. Data that nobody
    /// has claimed is meant in both cases.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn account_record(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
    ) -> Result<AccountRecord, HistoryFault> {
        self.attempt(|connection| {
            // One transaction: another process may record between two.
            let transaction = connection.transaction()?;
            owners::account_record(&transaction, account, owner)
        })
    }

    /// The same as [`History::account_record`], without a history to keep open: neither checks nor changes the file, and makes none.
    /// A file that can't be read so is one for [`History::account_record`] to say what is wrong with it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn read_record(path: &Path, account: &AccountId, owner: Option<&Owner>) -> Result<AccountRecord, HistoryFault> {
        if !path.exists() {
            return Ok(AccountRecord::default());
        }
        let (mut connection, version) = database::open_to_read(path)?;
        let known = connection.transaction().and_then(|transaction| match version {
            0 => Ok(AccountRecord::default()),
            1 => version_1::account_record(&transaction, account, owner),
            _ => owners::account_record(&transaction, account, owner),
        });
        known.map_err(|error| database::unavailable(&error))
    }

    /// Every stretch of an unchanged balance that touches the time from `from` to `until`, both included, oldest first.
    /// Whose: as in [`History::account_record`].
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn runs(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Run>, HistoryFault> {
        let range = (from.as_millisecond(), until.as_millisecond());
        self.attempt(|connection| {
            let transaction = connection.transaction()?;
            let mut found = Vec::new();
            if let Some(owner) = owners::find(&transaction, account, owner)? {
                runs::each_in(&transaction, owner.id, range, |run| found.push(run))?;
            }
            // They come in the order of recording, which is another only where the clock was set back.
            found.sort_by_key(|run| run.first_at);
            Ok(found)
        })
    }

    /// The course of the balance from `from` to `until`, both included, by time, in at most `most_points` points. Whose: as
    /// in [`History::account_record`].
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
        owner: Option<&Owner>,
        from: Timestamp,
        until: Timestamp,
        most_points: usize,
    ) -> Result<Vec<Point>, HistoryFault> {
        if most_points == 0 || from > until {
            return Ok(Vec::new());
        }
        let range = (from.as_millisecond(), until.as_millisecond());
        self.attempt(|connection| {
            let transaction = connection.transaction()?;
            let Some(owner) = owners::find(&transaction, account, owner)? else { return Ok(Vec::new()) };
            let mut sampler = downsampling::Sampler::new(range.0, range.1, most_points);
            runs::each_in(&transaction, owner.id, range, |run| {
                let (first, last) = (run.first_at.max(from), run.last_at.min(until));
                sampler.add(Point { at: first, amount: run.amount });
                if last > first {
                    sampler.add(Point { at: last, amount: run.amount });
                }
            })?;
            Ok(sampler.points())
        })
    }

    /// Removes the account, and every owner it had that no other account had, from the file and its log; and the copies of
    /// damaged histories, since nobody can tell what is in those.
    ///
    /// # Errors
    /// When traces may remain: another process was reading, or the disk refused. Prompting again is safe.
    pub fn forget(&mut self, account: &AccountId) -> Result<(), HistoryFault> {
        self.wipe(|transaction| owners::forget_account(transaction, account))
    }

    /// Removes an owner's data in the same way, whichever accounts had it. They stay, without an owner.
    ///
    /// # Errors
    /// As [`History::forget`].
    pub fn forget_owner(&mut self, owner: &Owner) -> Result<(), HistoryFault> {
        self.wipe(|transaction| owners::forget_owner(transaction, owner))
    }

    fn wipe(
        &mut self,
        remove: impl Fn(&rusqlite::Transaction<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            remove(&transaction)?;
            transaction.commit()?;
            database::wipe_free_space(connection)
        })?;
        database::remove_backups(&self.path)
    }

    /// Removes the runs of all owners that ended before `before`, but never the newest of an owner. Returns how many.
    ///
    /// # Errors
    /// When the disk refused; nothing is removed then.
    pub fn prune(&mut self, before: Timestamp) -> Result<usize, HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            let removed = runs::prune(&transaction, before.as_millisecond())?;
            transaction.commit()?;
            Ok(removed)
        })
    }

    /// The same, unless some process did it within the last day.
    ///
    /// # Errors
    /// As [`History::prune`].
    pub fn prune_daily(&mut self, now: Timestamp, before: Timestamp) -> Result<usize, HistoryFault> {
        if !self.is_due("SELECT pruned_at FROM upkeep WHERE id = 1", now, BETWEEN_PRUNINGS)? {
            return Ok(0);
        }
        let removed = self.prune(before)?;
        self.note_done("UPDATE upkeep SET pruned_at = ?1 WHERE id = 1", now)?;
        Ok(removed)
    }

    /// Checks all pages, unless some process did it within the last week: damage that nobody has met yet is handled like
    /// damage met. Reads the whole file: not for who is waited for.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn check_weekly(&mut self, now: Timestamp) -> Result<(), HistoryFault> {
        if !self.is_due("SELECT checked_at FROM upkeep WHERE id = 1", now, BETWEEN_CHECKS)? {
            return Ok(());
        }
        self.attempt(|connection| database::check_pages(connection))?;
        self.note_done("UPDATE upkeep SET checked_at = ?1 WHERE id = 1", now)
    }

    fn is_due(&mut self, sql: &str, now: Timestamp, interval: Duration) -> Result<bool, HistoryFault> {
        let done_at: Option<i64> =
            self.attempt(|connection| connection.prepare(sql)?.query_row([], |row| row.get(0)))?;
        // Done in the future: the clock was set back since.
        let since = done_at.and_then(|at| u64::try_from(now.as_millisecond().saturating_sub(at)).ok());
        Ok(since.is_none_or(|since| Duration::from_millis(since) >= interval))
    }

    fn note_done(&mut self, sql: &str, now: Timestamp) -> Result<(), HistoryFault> {
        self.attempt(|connection| connection.execute(sql, params![now.as_millisecond()]).map(|_| ()))
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

    /// Sets the damaged file aside, leaving a warning, and opens a new one; or the one another process has begun anew.
    ///
    /// Not without the lock: the second of two processes would set aside what the first has begun.
    fn begin_anew(
        &mut self,
        damaged: Option<FileIdentity>,
        lock: Result<&FileLock, &HistoryFault>,
    ) -> Result<Connection, HistoryFault> {
        lock.map_err(Clone::clone)?;
        let mut backup = None;
        if FileIdentity::at(&self.path) == damaged {
            backup = Some(database::set_aside(&self.path)?);
        }
        let opened = database::open(&self.path)?;
        self.opened = FileIdentity::at(&self.path);
        if let Some(backup) = backup {
            self.warning = Some(HistoryWarning::Replaced { backup });
        }
        match opened {
            database::Opened::Good(connection) => Ok(connection),
            database::Opened::Damaged => {
                Err(HistoryFault::Unavailable { reason: "even a new file is damaged at once".to_owned() })
            }
        }
    }
}

#[cfg(test)]
mod tests;
