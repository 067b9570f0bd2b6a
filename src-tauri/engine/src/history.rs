//! The history on disk: readings by owner, alert memory by account and owner, and the newest failure of each account. Files
//! and statements are in the modules below. Must not know the portal, or what the alert memory contains.

mod database;
mod disk;
mod forecasts;
mod looks;
mod outbox;
mod owners;
mod reader;
mod runs;
mod schema;
mod upkeep;
mod values;
mod version_1;

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::fault::Fault;
use partner_balance_core::history::{Run, Series, SeriesBuilder, SeriesRange};
use rusqlite::Connection;

use crate::lock::FileLock;
use database::{FileIdentity, begin};

pub use disk::Disk;
#[cfg(test)]
pub(crate) use disk::DiskConditions;
pub use forecasts::ForecastOutcome;
pub use looks::RecordedLook;
pub use outbox::QueuedEvent;
pub use reader::HistoryReader;
pub use values::{AccountRecord, HistoryFault, HistoryWarning};

/// Where a history is.
#[derive(Clone, Debug)]
enum Place {
    File(PathBuf),
    /// Gone with the [`History`].
    Memory,
}

/// The history of all accounts, in one SQLite file.
///
/// Every call may block: for the disk, and up to two seconds for another process. The tray calls it through [`Disk`]. Every
/// call opens the database again if there is no working connection, so that a disk that was full or read-only is used as
/// soon as it recovers.
#[derive(Debug)]
pub struct History {
    place: Place,
    connection: Option<Connection>,
    /// The file that is open. Another file may have its name by now.
    opened: Option<FileIdentity>,
    warning: Option<HistoryWarning>,
}

impl History {
    /// A history at a path; nothing is touched until the first call.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self::in_place(Place::File(path.into()))
    }

    /// An empty history that leaves nothing on disk.
    #[must_use]
    pub fn in_memory() -> Self {
        Self::in_place(Place::Memory)
    }

    fn in_place(place: Place) -> Self {
        Self { place, connection: None, opened: None, warning: None }
    }

    /// The history at a path, opened. Creates folder and file if needed. A damaged file is renamed to `history.sqlite3.bad` and
    /// a new one started, see [`History::take_warning`].
    ///
    /// # Errors
    /// When the database can't be opened, or is of a newer version. A [`History::at`] the same path may still succeed
    /// later.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, HistoryFault> {
        let mut history = Self::at(path);
        history.connected()?;
        Ok(history)
    }

    /// The warning about the file, if there is one. Returned once.
    pub fn take_warning(&mut self) -> Option<HistoryWarning> {
        self.warning.take()
    }

    /// Stores a reading and the alert memory after it, both or neither. `remember` makes the new memory from the stored one,
    /// which another process may have changed. An account without an owner gets this one. If the owner is the account's, the
    /// account's failure is removed.
    ///
    /// A reading of the same amount as the owner's last one extends that run, if at most three times `interval`, or ten minutes
    /// if that is longer, are between them. Readings are in the order of recording, even if the clock was set back; none
    /// extends a run that ends after it.
    ///
    /// # Errors
    /// When it could not be stored. Then nothing is stored.
    pub fn record(
        &mut self,
        account: &AccountId,
        owner: &Owner,
        reading: &Reading,
        interval: Duration,
        remember: impl Fn(Option<&str>) -> String,
    ) -> Result<String, HistoryFault> {
        self.record_look(account, owner, reading, interval, |look| remember(look.stored))
    }

    /// The same, for a memory that may be made from the days left after this reading.
    ///
    /// # Errors
    /// When it could not be stored. Then nothing is stored.
    pub fn record_look(
        &mut self,
        account: &AccountId,
        owner: &Owner,
        reading: &Reading,
        interval: Duration,
        remember: impl Fn(&RecordedLook<'_>) -> String,
    ) -> Result<String, HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            let taken = owners::of_reading(&transaction, account, owner)?;
            runs::add(&transaction, taken.id, reading, interval)?;
            let stored = owners::alerts(&transaction, account, taken.id)?;
            let stored = stored.as_deref();
            let alerts = remember(&RecordedLook { stored, connection: &transaction, account, owner, reading });
            owners::remember(&transaction, account, taken.id, reading.request_id.as_deref(), &alerts)?;
            if owners::is_of(&transaction, account, taken.id)? {
                owners::clear_failure(&transaction, account)?;
            }
            transaction.commit()?;
            Ok(alerts)
        })
    }

    /// Sets the account's owner and returns the record of both. Data without an owner becomes the owner's; what is queued for
    /// another owner is removed.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn set_owner(&mut self, account: &AccountId, owner: &Owner) -> Result<AccountRecord, HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            let before = owners::account_record(&transaction, account, None)?.owner;
            owners::set_owner(&transaction, account, owner)?;
            outbox::remove_of_others(&transaction, account, owner)?;
            if before.is_some_and(|before| before != *owner) {
                // The failure belongs to the previous owner.
                owners::clear_failure(&transaction, account)?;
            }
            let known = owners::account_record(&transaction, account, Some(owner))?;
            transaction.commit()?;
            Ok(known)
        })
    }

    /// Stores why the account's balance could not be read. The next reading removes it.
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

    /// Stores an account's alert memory for an owner, made by `remember` from the stored one, and returns it.
    ///
    /// Without an owner, changes only the account's data without an owner ([`AccountRecord::owner`]). If it has one by now,
    /// stores nothing and returns the present memory.
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

    /// The record of an account for an owner; without one, for the account's current owner. Data without an owner counts in
    /// both cases.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn account_record(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
    ) -> Result<AccountRecord, HistoryFault> {
        self.attempt(|connection| {
            // In one transaction, because another process may write in between.
            let transaction = connection.transaction()?;
            owners::account_record(&transaction, account, owner)
        })
    }

    /// The same as [`History::account_record`], but opens the file for reading only: doesn't create, check or change it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn read_record(path: &Path, account: &AccountId, owner: Option<&Owner>) -> Result<AccountRecord, HistoryFault> {
        let reader = HistoryReader::open(path)?;
        reader.map_or_else(|| Ok(AccountRecord::default()), |mut reader| reader.account_record(account, owner))
    }

    /// All runs that overlap the time from `from` to `until`, both included, oldest first.
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
            match owners::find(&transaction, account, owner)? {
                Some(owner) => runs::all_in(&transaction, owner.id, range),
                None => Ok(Vec::new()),
            }
        })
    }

    /// The course of the balance up to `now`, for a chart of this range; `interval` is the present one between requests. None
    /// without any run. The owner: as in [`History::account_record`].
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn series(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        range: SeriesRange,
        now: Timestamp,
        interval: Duration,
    ) -> Result<Option<Series>, HistoryFault> {
        self.attempt(|connection| {
            let transaction = connection.transaction()?;
            let Some(owner) = owners::find(&transaction, account, owner)? else { return Ok(None) };
            let Some(oldest) = runs::oldest(&transaction, owner.id)? else { return Ok(None) };
            let from = range.begin(now, oldest);
            let mut builder = SeriesBuilder::new(from, now, interval);
            let bounds = (from.as_millisecond(), now.as_millisecond());
            runs::each_in(&transaction, owner.id, bounds, |run| builder.add(&run))?;
            Ok(Some(builder.finish()))
        })
    }

    /// Removes the readings except the newest one, from the file, its log, and the copies of damaged histories. The alert
    /// memory stays. Returns how many runs were removed. Whose: as in [`History::account_record`]. Those of the account's other
    /// owners, which nothing shows, go all; but what another account has as well stays.
    ///
    /// # Errors
    /// As [`History::forget`].
    pub fn delete_runs(&mut self, account: &AccountId, owner: Option<&Owner>) -> Result<usize, HistoryFault> {
        self.wipe(|transaction| {
            let Some(present) = owners::find(transaction, account, owner)? else { return Ok(0) };
            owners::clear_forecasts(transaction, present.id)?;
            let removed = runs::remove_before_last(transaction, present.id)?;
            Ok(removed + owners::remove_readings_of_others(transaction, account, present.id)?)
        })
    }

    /// Removes the account, its queued events, its alert memories, and all its owners that no other account had, from the file
    /// and its log. Also removes the copies of damaged histories, which may contain the account.
    ///
    /// # Errors
    /// When traces may remain: another process was reading, or the disk refused. Calling it again is safe.
    pub fn forget(&mut self, account: &AccountId) -> Result<(), HistoryFault> {
        self.wipe(|transaction| {
            outbox::forget(transaction, account)?;
            owners::forget_account(transaction, account)
        })
    }

    fn wipe<T>(
        &mut self,
        remove: impl Fn(&rusqlite::Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, HistoryFault> {
        let removed = self.attempt(|connection| {
            let transaction = begin(connection)?;
            let removed = remove(&transaction)?;
            transaction.commit()?;
            database::wipe_free_space(connection)?;
            Ok(removed)
        })?;
        if let Place::File(path) = &self.place {
            database::remove_backups(path)?;
        }
        Ok(removed)
    }

    /// Runs `work` on the database, and once more on a new database if the present one is damaged.
    fn attempt<T>(&mut self, work: impl Fn(&mut Connection) -> rusqlite::Result<T>) -> Result<T, HistoryFault> {
        let Place::File(path) = self.place.clone() else {
            return work(self.connected()?).map_err(|error| database::unavailable(&error));
        };
        let connection = self.connected()?;
        let done = work(connection);
        // A connection to a read-only file stays read-only, even when the file becomes writable.
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
        let lock = database::lock(&path);
        let connection = self.begin_anew(&path, self.opened, lock.as_ref())?;
        work(self.connection.insert(connection)).map_err(|error| database::unavailable(&error))
    }

    fn connected(&mut self) -> Result<&mut Connection, HistoryFault> {
        let Place::File(path) = self.place.clone() else {
            let connection = match self.connection.take() {
                Some(connection) => connection,
                None => database::open_in_memory()?,
            };
            return Ok(self.connection.insert(connection));
        };
        let there = FileIdentity::at(&path);
        // What is written to a file that another process has removed or renamed is lost.
        if there.is_none() || there != self.opened {
            self.connection = None;
        }
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => {
                let lock = database::lock(&path);
                match database::open(&path)? {
                    database::Opened::Good(connection) => connection,
                    database::Opened::Damaged => self.begin_anew(&path, there, lock.as_ref())?,
                }
            }
        };
        self.opened = FileIdentity::at(&path);
        Ok(self.connection.insert(connection))
    }

    /// Renames the damaged file, with a warning, and opens a new one; or opens the one another process has started.
    ///
    /// Needs the lock: otherwise the second of two processes would rename the first one's new file.
    fn begin_anew(
        &mut self,
        path: &Path,
        damaged: Option<FileIdentity>,
        lock: Result<&FileLock, &HistoryFault>,
    ) -> Result<Connection, HistoryFault> {
        lock.map_err(Clone::clone)?;
        let mut backup = None;
        if FileIdentity::at(path) == damaged {
            backup = Some(database::set_aside(path)?);
        }
        let opened = database::open(path)?;
        self.opened = FileIdentity::at(path);
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
