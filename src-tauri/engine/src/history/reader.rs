//! The history's file opened for reading alone, for those who look once: it is neither created, checked nor changed.
//! Must not know what is made of the readings.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::{AccountId, Owner};
use partner_balance_core::history::Run;
use partner_balance_core::money::Amount;
use rusqlite::{Connection, OpenFlags, Transaction};

use super::forecasts::{self, Answer, Question, Stored};
use super::{
    AccountRecord, ForecastOutcome, HistoryFault, QueuedEvent, database, outbox, owners, runs, schema, version_1,
};

/// How long somebody who only looks waits for another process that is writing, to keep a forecast.
const KEEP_TIMEOUT: Duration = Duration::from_millis(50);

/// A history opened for reading alone. Keep it for a moment only: the file may be replaced.
pub struct HistoryReader {
    path: PathBuf,
    connection: Connection,
    version: i64,
}

impl HistoryReader {
    /// The history at a path; none if there is no file.
    ///
    /// # Errors
    /// When the file can't be read, or is of a newer version.
    pub fn open(path: &Path) -> Result<Option<Self>, HistoryFault> {
        if !path.exists() {
            return Ok(None);
        }
        let (connection, version) = database::open_to_read(path)?;
        Ok(Some(Self { path: path.to_owned(), connection, version }))
    }

    /// See [`History::account_record`].
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn account_record(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
    ) -> Result<AccountRecord, HistoryFault> {
        let version = self.version;
        self.attempt(|transaction| match version {
            0 => Ok(AccountRecord::default()),
            1 => version_1::account_record(transaction, account, owner),
            _ => owners::account_record(transaction, account, owner),
        })
    }

    /// For each moment the last run that had begun by then, found by a search for each. None also in a file of version 1.
    /// Whose: as in [`History::account_record`].
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn runs_at(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        moments: &[Timestamp],
    ) -> Result<Vec<Option<Run>>, HistoryFault> {
        if self.version < 2 {
            return Ok(vec![None; moments.len()]);
        }
        self.attempt(|transaction| {
            let Some(owner) = owners::find(transaction, account, owner)? else { return Ok(vec![None; moments.len()]) };
            let moments: Vec<i64> = moments.iter().map(|at| at.as_millisecond()).collect();
            runs::begun_by(transaction, owner.id, &moments)
        })
    }

    /// See [`History::queued`]. None in a file of an earlier version.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn queued(&mut self, account: &AccountId) -> Result<Vec<QueuedEvent>, HistoryFault> {
        if self.version < 4 {
            return Ok(Vec::new());
        }
        self.attempt(|transaction| outbox::all(transaction, account))
    }

    /// See [`History::runs`].
    ///
    /// # Errors
    /// When the database can't be read, or is of version 1, whose runs only a program that writes moves here.
    pub fn runs(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Run>, HistoryFault> {
        if self.version == 1 {
            let reason = "it is of an earlier version; the next refresh moves it to the present one".to_owned();
            return Err(HistoryFault::Unavailable { reason });
        }
        if self.version == 0 {
            return Ok(Vec::new());
        }
        let range = (from.as_millisecond(), until.as_millisecond());
        self.attempt(|transaction| match owners::find(transaction, account, owner)? {
            Some(owner) => runs::all_in(transaction, owner.id, range),
            None => Ok(Vec::new()),
        })
    }

    /// See [`History::forecast`]. None also in a file of version 1. What is made anew is kept, if nobody else is
    /// writing; the file of an earlier version and a damaged one are left as they are.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn forecast(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        threshold: Amount,
        now: Timestamp,
        zone: &TimeZone,
    ) -> Result<Option<ForecastOutcome>, HistoryFault> {
        if self.version < 2 {
            return Ok(None);
        }
        let question = Question { account, owner, threshold, now, zone };
        let Answer { outcome, unkept } = self.attempt(|transaction| forecasts::answer(transaction, question))?;
        if let Some((owner, stored)) = unkept.filter(|_| self.version == schema::KNOWN_VERSION) {
            // A disk that is full or read-only costs a forecast each time, and nothing else.
            let _ = keep(&self.path, owner, &stored);
        }
        Ok(Some(outcome))
    }

    /// In one transaction, because another process may write in between.
    fn attempt<T>(&mut self, read: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T, HistoryFault> {
        let read = self.connection.transaction().and_then(|transaction| read(&transaction));
        read.map_err(|error| database::unavailable(&error))
    }
}

/// Keeps a forecast in the file as it is: one that is missing, damaged or of another version by now is not changed.
fn keep(path: &Path, owner: i64, stored: &[Stored]) -> rusqlite::Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(KEEP_TIMEOUT)?;
    if schema::version(&connection)? != schema::KNOWN_VERSION {
        return Ok(());
    }
    // As for every other writer: see `database`.
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    connection.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
    forecasts::keep(&connection, owner, stored)
}
