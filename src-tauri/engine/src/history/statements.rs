//! The statements that read and write single rows of the history. Must not know which of them belong together: that is
//! the business of whoever begins the transaction.

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Reading};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params};

use super::Point;

/// Takes the write lock at once: a transaction that read first could not wait for another writer.
pub(super) fn begin(connection: &mut Connection) -> rusqlite::Result<Transaction<'_>> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate)
}

pub(super) fn insert_reading(
    transaction: &Transaction<'_>,
    account: &AccountId,
    reading: &Reading,
) -> rusqlite::Result<()> {
    let at = reading.fetched_at.as_millisecond();
    let sql = "SELECT id, last_at, amount FROM reading WHERE account = ?1 ORDER BY id DESC LIMIT 1";
    let before = transaction
        .prepare(sql)?
        .query_row([account.as_str()], |row| Ok((row.get::<_, i64>(0)?, point(row, 1, 2)?)))
        .optional()?;
    let run = before.and_then(|(id, point)| {
        // The clock was set back: this reading doesn't extend the one before it.
        point.filter(|point| point.amount == reading.amount && point.at.as_millisecond() <= at).map(|_| id)
    });
    let amount = reading.amount.to_string();
    if let Some(id) = run {
        let sql = "UPDATE reading SET last_at = ?2, amount = ?3, request_id = ?4 WHERE id = ?1";
        transaction.prepare(sql)?.execute(params![id, at, amount, reading.request_id])?;
    } else {
        let sql = "INSERT INTO reading (account, first_at, last_at, amount, request_id) VALUES (?1, ?2, ?2, ?3, ?4)";
        transaction.prepare(sql)?.execute(params![account.as_str(), at, amount, reading.request_id])?;
    }
    Ok(())
}

pub(super) fn last_reading(connection: &Connection, account: &AccountId) -> rusqlite::Result<Option<Reading>> {
    let sql = "SELECT last_at, amount, request_id FROM reading WHERE account = ?1 ORDER BY id DESC";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([account.as_str()])?;
    while let Some(row) = rows.next()? {
        // A row that doesn't hold an amount (edited by hand) is none: unknown is never shown as a number.
        if let Some(point) = point(row, 0, 1)? {
            let request_id = row.get(2)?;
            return Ok(Some(Reading { amount: point.amount, fetched_at: point.at, request_id }));
        }
    }
    Ok(None)
}

pub(super) fn alert_memory(connection: &Connection, account: &AccountId) -> rusqlite::Result<Option<String>> {
    let sql = "SELECT memory FROM alert_memory WHERE account = ?1";
    connection.prepare(sql)?.query_row([account.as_str()], |row| row.get(0)).optional()
}

pub(super) fn step_alert_memory(
    transaction: &Transaction<'_>,
    account: &AccountId,
    remember: &impl Fn(Option<&str>) -> String,
) -> rusqlite::Result<String> {
    let memory = remember(alert_memory(transaction, account)?.as_deref());
    let sql = "INSERT INTO alert_memory (account, memory) VALUES (?1, ?2)
               ON CONFLICT (account) DO UPDATE SET memory = excluded.memory";
    transaction.prepare(sql)?.execute(params![account.as_str(), memory])?;
    Ok(memory)
}

/// A point from a column of milliseconds and one of an amount; none when they don't hold that.
pub(super) fn point(row: &Row<'_>, at: usize, amount: usize) -> rusqlite::Result<Option<Point>> {
    let at = Timestamp::from_millisecond(row.get(at)?).ok();
    let amount = row.get_ref(amount)?.as_str().ok().and_then(|text| text.parse().ok());
    Ok(at.zip(amount).map(|(at, amount)| Point { at, amount }))
}
