//! What is done to the history from time to time: old runs are removed, the file is checked for damage.

use std::time::Duration;

use jiff::Timestamp;
use rusqlite::params;

use super::database::{self, begin};
use super::{History, HistoryFault, owners, runs};

/// How often old runs are removed.
const BETWEEN_PRUNINGS: Duration = Duration::from_hours(24);
/// How often all pages are checked for damage. SQLite itself checks only the pages it reads.
const BETWEEN_CHECKS: Duration = Duration::from_hours(7 * 24);

impl History {
    /// Once a day removes what is older than `oldest`, if given; once a week checks the file for damage. Most calls do
    /// nothing. Call it when nobody waits.
    ///
    /// # Errors
    /// When the database can't be read or written.
    pub fn maintain(&mut self, now: Timestamp, oldest: Option<Timestamp>) -> Result<(), HistoryFault> {
        if let Some(oldest) = oldest {
            self.prune_daily(now, oldest)?;
        }
        self.check_weekly(now)
    }

    /// Removes the runs of all owners that ended before `before`, but never the newest of an owner. Returns how many.
    ///
    /// # Errors
    /// When the disk failed. Then nothing is removed.
    pub fn prune(&mut self, before: Timestamp) -> Result<usize, HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            let removed = runs::prune(&transaction, before.as_millisecond())?;
            for (owner, _) in &removed {
                owners::clear_forecasts(&transaction, *owner)?;
            }
            transaction.commit()?;
            Ok(removed.iter().map(|(_, runs)| runs).sum())
        })
    }

    /// The same, unless a process did it within the last day.
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

    /// Checks all pages for damage, unless a process did it within the last week. Reads the whole file, so call it when
    /// nobody waits.
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
        // Negative if the clock was set back since.
        let since = done_at.and_then(|at| u64::try_from(now.as_millisecond().saturating_sub(at)).ok());
        Ok(since.is_none_or(|since| Duration::from_millis(since) >= interval))
    }

    fn note_done(&mut self, sql: &str, now: Timestamp) -> Result<(), HistoryFault> {
        self.attempt(|connection| connection.execute(sql, params![now.as_millisecond()]).map(|_| ()))
    }
}
