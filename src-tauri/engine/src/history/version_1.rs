//! Version 1 of the history's schema, which had readings by account id. Owns moving its rows to version 2, and
//! reading one account from a file that must not be changed. Must not know later changes of the rows.

use std::collections::HashMap;

use partner_balance_core::account::{AccountId, Owner, Reading};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::AccountRecord;
use super::runs::point;

/// `id` gives the order of recording.
pub(super) const TABLES: &str = "
    CREATE TABLE reading (
        id INTEGER PRIMARY KEY,
        account TEXT NOT NULL,
        first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        amount TEXT NOT NULL,
        request_id TEXT
    ) STRICT;
    CREATE INDEX reading_of_account ON reading (account, last_at);
    CREATE TABLE alert_memory (
        account TEXT PRIMARY KEY,
        memory TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
";

/// The key of the environment's account, and the prefix of its owner. Readings of access tokens, which name no owner, were
/// stored without the prefix: they get an owner of this name.
const ENVIRONMENT: &str = "environment";
const BEFORE_OWNER: &str = "environment:";

/// What was moved so far for one key.
struct Moved {
    owner: i64,
    sequence: i64,
    /// The end of the run moved last.
    last_at: Option<i64>,
    request_id: Option<String>,
}

/// Moves every row. The key "environment:X" becomes owner X, "environment" an owner of that name, and any other key an
/// account whose data has no owner.
pub(super) fn move_rows(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut moved = HashMap::new();
    // The alert memory first, because an account's current owner is that of its last reading.
    let mut memories = transaction.prepare("SELECT account, memory FROM alert_memory")?;
    let mut rows = memories.query([])?;
    while let Some(row) = rows.next()? {
        let (key, memory): (String, String) = (row.get(0)?, row.get(1)?);
        let owner = entry(transaction, &mut moved, &key)?.owner;
        transaction.execute("UPDATE owner SET alert_memory = ?2 WHERE id = ?1", params![owner, memory])?;
    }
    let mut last_keys: HashMap<String, String> = HashMap::new();
    let mut readings =
        transaction.prepare("SELECT account, first_at, last_at, amount, request_id FROM reading ORDER BY id")?;
    let sql = "INSERT INTO run (owner, sequence, first_at, last_at, amount) VALUES (?1, ?2, ?3, ?4, ?5)";
    let mut insert = transaction.prepare(sql)?;
    let mut rows = readings.query([])?;
    while let Some(row) = rows.next()? {
        let key: String = row.get(0)?;
        let of_key = entry(transaction, &mut moved, &key)?;
        let (first_at, last_at): (i64, i64) = (row.get(1)?, row.get(2)?);
        if of_key.last_at.is_some_and(|before| first_at <= before) {
            of_key.sequence += 1;
        }
        of_key.last_at = Some(last_at.max(first_at));
        of_key.request_id = row.get(4)?;
        insert.execute(params![of_key.owner, of_key.sequence, first_at, last_at, row.get::<_, String>(3)?])?;
        let account = split(&key).0;
        if last_keys.get(account) != Some(&key) {
            last_keys.insert(account.to_owned(), key);
        }
    }
    for of_key in moved.values() {
        let sql = "UPDATE owner SET request_id = ?2 WHERE id = ?1";
        transaction.execute(sql, params![of_key.owner, of_key.request_id])?;
    }
    for (account, key) in last_keys {
        let owner = entry(transaction, &mut moved, &key)?.owner;
        transaction.execute("UPDATE account SET owner = ?2 WHERE id = ?1", params![account, owner])?;
    }
    Ok(())
}

/// The account of a key, and the owner it names.
fn split(key: &str) -> (&str, Option<&str>) {
    match key.strip_prefix(BEFORE_OWNER) {
        Some(owner) => (ENVIRONMENT, Some(owner)),
        None if key == ENVIRONMENT => (ENVIRONMENT, Some(ENVIRONMENT)),
        None => (key, None),
    }
}

fn entry<'a>(
    transaction: &Transaction<'_>,
    moved: &'a mut HashMap<String, Moved>,
    key: &str,
) -> rusqlite::Result<&'a mut Moved> {
    if !moved.contains_key(key) {
        let (account, name) = split(key);
        transaction.execute("INSERT INTO owner (name) VALUES (?1)", [name])?;
        let owner = transaction.last_insert_rowid();
        transaction.execute("INSERT INTO account_owner (account, owner) VALUES (?1, ?2)", params![account, owner])?;
        let sql = "INSERT INTO account (id, owner) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
        transaction.execute(sql, params![account, owner])?;
        moved.insert(key.to_owned(), Moved { owner, sequence: 0, last_at: None, request_id: None });
    }
    moved.get_mut(key).ok_or(rusqlite::Error::QueryReturnedNoRows)
}

/// The record of an account, without moving anything. `owner` is only used for the environment's account: others had none.
pub(super) fn account_record(
    connection: &Connection,
    account: &AccountId,
    owner: Option<&Owner>,
) -> rusqlite::Result<AccountRecord> {
    let owner = owner.filter(|owner| account.as_str() == ENVIRONMENT && owner.as_str() != ENVIRONMENT);
    let key = owner.map_or_else(|| account.as_str().to_owned(), |owner| format!("{BEFORE_OWNER}{}", owner.as_str()));
    // Slow, but only used until the first reading is stored, which moves the file.
    let sql = "SELECT last_at, amount, request_id FROM reading WHERE account = ?1 ORDER BY id DESC";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([&key])?;
    let mut reading = None;
    while let (None, Some(row)) = (&reading, rows.next()?) {
        reading = reading_of(row)?;
    }
    let sql = "SELECT memory FROM alert_memory WHERE account = ?1";
    let alerts: Option<String> = connection.prepare(sql)?.query_row([&key], |row| row.get(0)).optional()?;
    let is_known = reading.is_some() || alerts.is_some();
    let owner = split(&key).1.filter(|_| is_known).map(Owner::new);
    Ok(AccountRecord { owner, reading, alerts, failure: None })
}

fn reading_of(row: &Row<'_>) -> rusqlite::Result<Option<Reading>> {
    let Some(point) = point(row, 0, 1)? else { return Ok(None) };
    Ok(Some(Reading { amount: point.amount, fetched_at: point.at, request_id: row.get(2)? }))
}
