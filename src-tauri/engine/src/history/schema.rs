//! The tables of the history, and the steps from each version to the next.

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior, ffi};

use super::{database, version_1};

/// Makes one version of the schema out of the one before.
type Step = fn(&Transaction<'_>) -> rusqlite::Result<()>;

/// The first makes version 1 out of nothing. Steps are only ever added.
const STEPS: [Step; 2] = [|transaction| transaction.execute_batch(version_1::TABLES), file_by_owner];

/// The schema version this program reads and writes, as in SQLite's `user_version`.
pub(super) const KNOWN_VERSION: i64 = STEPS.len() as i64;

/// Times are epoch milliseconds, amounts the decimal's own text.
///
/// `owner.name` is the owner's text, and NULL while nobody has claimed readings of version 1. `owner.request_id` is of
/// its newest reading.
///
/// `account.owner` is the owner that the account had last; `account_owner` has all it ever had, to forget them with it.
///
/// Runs of one owner stand in the order of their key, which is the order of recording: where the clock was set back, a new
/// `sequence` begins. In one sequence each run begins after the end of the one before, so that the key finds the newest
/// run, and the first of a range, without reading others. `run.looks` is NULL where version 1 didn't count.
///
/// `upkeep` has one row: when old runs were last removed, and when all pages were last checked.
const TABLES: &str = "
    CREATE TABLE owner (
        id INTEGER PRIMARY KEY,
        name TEXT UNIQUE,
        alert_memory TEXT,
        request_id TEXT
    ) STRICT;
    CREATE TABLE account (
        id TEXT PRIMARY KEY,
        owner INTEGER,
        failing_since INTEGER,
        failed_at INTEGER,
        fault_code TEXT,
        fault_detail TEXT,
        fault_request_id TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE account_owner (
        account TEXT NOT NULL,
        owner INTEGER NOT NULL,
        PRIMARY KEY (account, owner)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX account_of_owner ON account_owner (owner);
    CREATE TABLE run (
        owner INTEGER NOT NULL,
        sequence INTEGER NOT NULL,
        first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        looks INTEGER,
        amount TEXT NOT NULL,
        PRIMARY KEY (owner, sequence, first_at)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE upkeep (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        pruned_at INTEGER,
        checked_at INTEGER
    ) STRICT;
    INSERT INTO upkeep (id) VALUES (1);
";

/// All that the statements of this version name.
const USED: [&str; 5] = [
    "SELECT id, name, alert_memory, request_id FROM owner",
    "SELECT id, owner, failing_since, failed_at, fault_code, fault_detail, fault_request_id FROM account",
    "SELECT account, owner FROM account_owner",
    "SELECT owner, sequence, first_at, last_at, looks, amount FROM run",
    "SELECT id, pruned_at, checked_at FROM upkeep",
];

/// The version of an opened file; 0 when nothing is in it.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Brings the schema up to date, in one step that happens as a whole. A newer version is left alone. Returns the version.
pub(super) fn migrate(connection: &mut Connection) -> rusqlite::Result<i64> {
    if version(connection)? >= KNOWN_VERSION {
        return version(connection);
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Again, under the lock: another process may have been first.
    let found = version(&transaction)?;
    for step in STEPS.iter().skip(usize::try_from(found).unwrap_or(0)) {
        step(&transaction).map_err(other_tables_are_damage)?;
    }
    let version = found.max(KNOWN_VERSION);
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()?;
    if (1..KNOWN_VERSION).contains(&found) {
        // The room of the old tables. Where another process is in the way it is used for new readings instead.
        let _ = connection.execute_batch("VACUUM");
    }
    Ok(version)
}

fn file_by_owner(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.execute_batch(TABLES)?;
    version_1::move_rows(transaction)?;
    transaction.execute_batch("DROP TABLE reading; DROP TABLE alert_memory")
}

/// A database of this version without its tables is somebody else's, and no use either.
pub(super) fn check_tables(connection: &Connection) -> rusqlite::Result<()> {
    for sql in USED {
        connection.prepare(sql).map_err(other_tables_are_damage)?;
    }
    Ok(())
}

/// SQLite has one code for everything that is wrong with a statement; the statements here are right.
fn other_tables_are_damage(error: rusqlite::Error) -> rusqlite::Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::Unknown) => database::sqlite_error(ffi::SQLITE_CORRUPT),
        Some(_) | None => error,
    }
}
