//! The runs of one owner: adding a reading, the newest run, those of a range, removing old ones. Must not know
//! owners. Callers begin and commit the transaction.

use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::account::Reading;
use partner_balance_core::history::{BalancePoint, Run, is_same_run};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

struct Stored {
    sequence: i64,
    first_at: i64,
    last_at: i64,
    /// None when the row holds no amount: it was edited by hand.
    amount: Option<BalancePoint>,
}

impl Stored {
    fn is_extended_by(&self, reading: &Reading, interval: Duration) -> bool {
        let next = BalancePoint { at: reading.fetched_at, amount: reading.amount };
        self.amount.is_some_and(|last| is_same_run(last, next, interval))
    }
}

/// Adds a reading: to the newest run, or as a new run.
pub(super) fn add(
    transaction: &Transaction<'_>,
    owner: i64,
    reading: &Reading,
    interval: Duration,
) -> rusqlite::Result<()> {
    let (at, amount) = (reading.fetched_at.as_millisecond(), reading.amount.to_string());
    let newest = newest(transaction, owner)?;
    if let Some(run) = newest.as_ref().filter(|run| run.is_extended_by(reading, interval)) {
        let sql = "UPDATE run SET last_at = ?4, amount = ?5, looks = looks + 1
                   WHERE owner = ?1 AND sequence = ?2 AND first_at = ?3";
        let values = params![owner, run.sequence, run.first_at, at, amount];
        transaction.prepare(sql)?.execute(values)?;
        return Ok(());
    }
    let sequence = newest.map_or(0, |run| run.sequence + i64::from(at <= run.last_at.max(run.first_at)));
    let sql = "INSERT INTO run (owner, sequence, first_at, last_at, looks, amount) VALUES (?1, ?2, ?3, ?3, 1, ?4)";
    transaction.prepare(sql)?.execute(params![owner, sequence, at, amount])?;
    Ok(())
}

fn newest(connection: &Connection, owner: i64) -> rusqlite::Result<Option<Stored>> {
    let sql = "SELECT sequence, first_at, last_at, amount FROM run WHERE owner = ?1
               ORDER BY sequence DESC, first_at DESC LIMIT 1";
    let mut statement = connection.prepare(sql)?;
    let stored = |row: &Row<'_>| {
        Ok(Stored { sequence: row.get(0)?, first_at: row.get(1)?, last_at: row.get(2)?, amount: point(row, 2, 3)? })
    };
    statement.query_row([owner], stored).optional()
}

/// The reading recorded last. `request_id` is of the newest run.
pub(super) fn last_reading(
    connection: &Connection,
    owner: i64,
    request_id: Option<String>,
) -> rusqlite::Result<Option<Reading>> {
    let sql = "SELECT last_at, amount FROM run WHERE owner = ?1 ORDER BY sequence DESC, first_at DESC";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([owner])?;
    let mut request_id = request_id;
    while let Some(row) = rows.next()? {
        // A row without an amount (edited by hand) is skipped: unknown is never shown as a number.
        if let Some(point) = point(row, 0, 1)? {
            return Ok(Some(Reading { amount: point.amount, fetched_at: point.at, request_id }));
        }
        request_id = None;
    }
    Ok(None)
}

/// Calls back with each run that overlaps the time from `from` to `until`, epoch milliseconds, both included, in the order
/// of recording.
///
/// Within a sequence runs don't overlap: the first one in the range is the last that begins at or before `from`. There is one
/// sequence more than times the clock was set back, so a few searches are enough.
pub(super) fn each_in(
    connection: &Connection,
    owner: i64,
    (from, until): (i64, i64),
    mut take: impl FnMut(Run),
) -> rusqlite::Result<()> {
    let sql = "SELECT first_at, last_at, amount, looks FROM run
               WHERE owner = ?1 AND sequence = ?2 AND first_at <= ?4 AND last_at >= ?3 AND first_at >= coalesce(
                   (SELECT first_at FROM run WHERE owner = ?1 AND sequence = ?2 AND first_at <= ?3
                    ORDER BY first_at DESC LIMIT 1), ?3)
               ORDER BY first_at";
    let mut statement = connection.prepare(sql)?;
    let mut next = sequence_after(connection, owner, i64::MIN)?;
    while let Some(sequence) = next {
        let mut rows = statement.query(params![owner, sequence, from, until])?;
        while let Some(row) = rows.next()? {
            if let Some(run) = run(row)? {
                take(run);
            }
        }
        next = sequence_after(connection, owner, sequence)?;
    }
    Ok(())
}

/// All runs of an owner that overlap the range of epoch milliseconds, oldest first.
pub(super) fn all_in(connection: &Connection, owner: i64, range: (i64, i64)) -> rusqlite::Result<Vec<Run>> {
    let mut found = Vec::new();
    each_in(connection, owner, range, |run| found.push(run))?;
    // They are in the order of recording, which differs if the clock was set back.
    found.sort_by_key(|run| run.first_at);
    Ok(found)
}

/// When the owner's oldest run begins, by the clock.
pub(super) fn oldest(connection: &Connection, owner: i64) -> rusqlite::Result<Option<Timestamp>> {
    let sql = "SELECT first_at FROM run WHERE owner = ?1 AND sequence = ?2 ORDER BY first_at LIMIT 1";
    let mut statement = connection.prepare(sql)?;
    let mut oldest: Option<i64> = None;
    let mut next = sequence_after(connection, owner, i64::MIN)?;
    while let Some(sequence) = next {
        let first: i64 = statement.query_row([owner, sequence], |row| row.get(0))?;
        oldest = Some(oldest.map_or(first, |oldest| oldest.min(first)));
        next = sequence_after(connection, owner, sequence)?;
    }
    Ok(oldest.and_then(|oldest| Timestamp::from_millisecond(oldest).ok()))
}

fn sequence_after(connection: &Connection, owner: i64, sequence: i64) -> rusqlite::Result<Option<i64>> {
    let sql = "SELECT sequence FROM run WHERE owner = ?1 AND sequence > ?2 ORDER BY sequence LIMIT 1";
    connection.prepare(sql)?.query_row([owner, sequence], |row| row.get(0)).optional()
}

/// Removes the runs of all owners that ended before `before`, epoch milliseconds, except each owner's newest. Returns the
/// owners that had some, and how many each. Reads only runs it removes, and one of each sequence.
pub(super) fn prune(transaction: &Transaction<'_>, before: i64) -> rusqlite::Result<Vec<(i64, usize)>> {
    let mut removed = Vec::new();
    let mut next = owner_after(transaction, i64::MIN)?;
    while let Some(owner) = next {
        removed.push((owner, prune_owner(transaction, owner, before)?));
        next = owner_after(transaction, owner)?;
    }
    removed.retain(|(_, runs)| *runs > 0);
    Ok(removed)
}

fn prune_owner(transaction: &Transaction<'_>, owner: i64, before: i64) -> rusqlite::Result<usize> {
    let Some(newest) = newest(transaction, owner)? else { return Ok(0) };
    let sql = "DELETE FROM run WHERE owner = ?1 AND sequence = ?2 AND first_at < min(?3, ?4) AND last_at < ?3";
    let mut delete = transaction.prepare(sql)?;
    let mut removed = 0;
    let mut next = sequence_after(transaction, owner, i64::MIN)?;
    while let Some(sequence) = next {
        let end = if newest.sequence == sequence { newest.first_at } else { i64::MAX };
        removed += delete.execute(params![owner, sequence, before, end])?;
        next = sequence_after(transaction, owner, sequence)?;
    }
    Ok(removed)
}

/// Removes all readings of an owner but the last. Returns how many runs that were.
pub(super) fn remove_before_last(transaction: &Transaction<'_>, owner: i64) -> rusqlite::Result<usize> {
    let (sequence, first_at): (Option<i64>, Option<i64>) = last_key(transaction, owner)?.unzip();
    let sql = "DELETE FROM run WHERE owner = ?1 AND (sequence, first_at) IS NOT (?2, ?3)";
    let removed = transaction.prepare(sql)?.execute(params![owner, sequence, first_at])?;
    let sql = "UPDATE run SET first_at = last_at, looks = 1 WHERE owner = ?1";
    transaction.prepare(sql)?.execute([owner])?;
    Ok(removed)
}

/// Sequence and beginning of the last run. A row without an amount (edited by hand) is no reading.
pub(super) fn last_key(connection: &Connection, owner: i64) -> rusqlite::Result<Option<(i64, i64)>> {
    let sql = "SELECT sequence, first_at, last_at, amount FROM run WHERE owner = ?1
               ORDER BY sequence DESC, first_at DESC";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([owner])?;
    while let Some(row) = rows.next()? {
        if point(row, 2, 3)?.is_some() {
            return Ok(Some((row.get(0)?, row.get(1)?)));
        }
    }
    Ok(None)
}

/// One statement for owner and sequence together would make SQLite compare every run.
fn owner_after(connection: &Connection, owner: i64) -> rusqlite::Result<Option<i64>> {
    let sql = "SELECT owner FROM run WHERE owner > ?1 ORDER BY owner LIMIT 1";
    connection.prepare(sql)?.query_row([owner], |row| row.get(0)).optional()
}

/// Joins the runs of two owners under `to`, in the order of their newest readings. Returns whether those of `from` come
/// last.
pub(super) fn join(transaction: &Transaction<'_>, from: i64, to: i64) -> rusqlite::Result<bool> {
    let at = |run: &Option<Stored>| run.as_ref().map(|run| run.last_at);
    let (newest_from, newest_to) = (newest(transaction, from)?, newest(transaction, to)?);
    let is_later = at(&newest_from) > at(&newest_to);
    let bounds = |newest: Option<Stored>, owner| -> rusqlite::Result<Option<(i64, i64)>> {
        let first = sequence_after(transaction, owner, i64::MIN)?;
        Ok(first.zip(newest.map(|run| run.sequence)))
    };
    let moved_by = match (bounds(newest_from, from)?, bounds(newest_to, to)?) {
        (Some((first, _)), Some((_, last_there))) if is_later => last_there + 1 - first,
        (Some((_, last)), Some((first_there, _))) => first_there - 1 - last,
        (_, None) | (None, Some(_)) => 0,
    };
    let sql = "UPDATE run SET owner = ?2, sequence = sequence + ?3 WHERE owner = ?1";
    transaction.prepare(sql)?.execute(params![from, to, moved_by])?;
    Ok(is_later)
}

/// Removes all readings of an owner. Returns how many runs that were.
pub(super) fn remove(transaction: &Transaction<'_>, owner: i64) -> rusqlite::Result<usize> {
    transaction.prepare("DELETE FROM run WHERE owner = ?1")?.execute([owner])
}

/// For each moment, epoch milliseconds, the last run that had begun by then: of each sequence one is searched for.
pub(super) fn begun_by(connection: &Connection, owner: i64, moments: &[i64]) -> rusqlite::Result<Vec<Option<Run>>> {
    let mut found: Vec<Option<Run>> = vec![None; moments.len()];
    let sql = "SELECT first_at, last_at, amount, looks FROM run
               WHERE owner = ?1 AND sequence = ?2 AND first_at <= ?3 ORDER BY first_at DESC LIMIT 1";
    let mut statement = connection.prepare(sql)?;
    let mut next = sequence_after(connection, owner, i64::MIN)?;
    while let Some(sequence) = next {
        for (at, found) in moments.iter().zip(&mut found) {
            let run = statement.query_row(params![owner, sequence, at], run).optional()?.flatten();
            let is_later = |run: &Run| found.as_ref().is_none_or(|found| run.first_at >= found.first_at);
            if run.as_ref().is_some_and(is_later) {
                *found = run;
            }
        }
        next = sequence_after(connection, owner, sequence)?;
    }
    Ok(found)
}

/// Of columns `first_at`, `last_at`, `amount`, `looks`; none if they contain something else.
fn run(row: &Row<'_>) -> rusqlite::Result<Option<Run>> {
    let Some(last) = point(row, 1, 2)? else { return Ok(None) };
    let Ok(first_at) = Timestamp::from_millisecond(row.get(0)?) else { return Ok(None) };
    let looks = row.get::<_, Option<i64>>(3)?.and_then(|looks| u64::try_from(looks).ok());
    Ok(Some(Run { first_at, last_at: last.at, amount: last.amount, looks }))
}

/// A point from a column of milliseconds and one of an amount; none if they contain something else.
pub(super) fn point(row: &Row<'_>, at: usize, amount: usize) -> rusqlite::Result<Option<BalancePoint>> {
    let at = Timestamp::from_millisecond(row.get(at)?).ok();
    let amount = row.get_ref(amount)?.as_str().ok().and_then(|text| text.parse().ok());
    Ok(at.zip(amount).map(|(at, amount)| BalancePoint { at, amount }))
}
