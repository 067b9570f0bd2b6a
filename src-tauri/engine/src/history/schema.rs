//! The tables of the history, and the steps from each version to the next.

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior, ffi};

use super::{database, version_1};

/// Migrates the schema from one version to the next.
type Step = fn(&Transaction<'_>) -> rusqlite::Result<()>;

/// The first step creates version 1. Steps are only ever added.
const STEPS: [Step; 5] = [
    |transaction| transaction.execute_batch(version_1::TABLES),
    file_by_owner,
    |transaction| transaction.execute_batch("ALTER TABLE owner ADD COLUMN forecast TEXT"),
    |transaction| transaction.execute_batch(OUTBOX),
    |transaction| transaction.execute_batch(BY_ACCOUNT_AND_OWNER),
];

/// The schema version this program reads and writes, as in SQLite's `user_version`.
pub(super) const KNOWN_VERSION: i64 = STEPS.len() as i64;

/// Times are epoch milliseconds, amounts the decimal's own text.
///
/// `owner.name` is the owner's text, or NULL for readings of version 1 without an owner. `owner.request_id` is of the newest
/// reading.
///
/// `account.owner` is the account's current owner; `account_owner` has all its owners, to forget them with the account, and since
/// version 5 the account's alert memory for each.
///
/// The key of `run` has the order of recording: when the clock is set back, a new `sequence` begins. In one sequence each run
/// begins after the end of the one before, so that the newest run and the first of a range are found without reading others.
/// `run.looks` counts the run's readings, NULL if version 1 wrote it.
///
/// `owner.forecast` (version 3) is JSON of [`super::forecasts`], and says itself for which readings it is.
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

/// `outbox` (version 4) has the events that an account's other ways out have not taken yet: the event as JSON, and how far the
/// attempts are. The words for ways are those of `core::ways_out`.
const OUTBOX: &str = "
    CREATE TABLE outbox (
        account TEXT NOT NULL,
        event_id TEXT NOT NULL,
        way TEXT NOT NULL,
        event TEXT NOT NULL,
        queued_at INTEGER NOT NULL,
        failed INTEGER NOT NULL,
        next_at INTEGER NOT NULL,
        PRIMARY KEY (account, event_id, way)
    ) STRICT, WITHOUT ROWID;
";

/// Until version 4 the accounts of an owner had one alert memory (`owner.alert_memory`): each goes on with a copy of it. And
/// nobody knew whose events an account's queue has: they count as its present owner's.
const BY_ACCOUNT_AND_OWNER: &str = "
    ALTER TABLE account_owner ADD COLUMN alert_memory TEXT;
    UPDATE account_owner SET alert_memory = (SELECT alert_memory FROM owner WHERE id = account_owner.owner);
    ALTER TABLE owner DROP COLUMN alert_memory;
    ALTER TABLE outbox ADD COLUMN owner TEXT;
    UPDATE outbox SET owner =
        (SELECT owner.name FROM account JOIN owner ON owner.id = account.owner WHERE account.id = outbox.account);
";

/// All tables and columns that the statements of this version use.
const USED: [&str; 6] = [
    "SELECT id, name, request_id, forecast FROM owner",
    "SELECT id, owner, failing_since, failed_at, fault_code, fault_detail, fault_request_id FROM account",
    "SELECT account, owner, alert_memory FROM account_owner",
    "SELECT owner, sequence, first_at, last_at, looks, amount FROM run",
    "SELECT id, pruned_at, checked_at FROM upkeep",
    "SELECT account, event_id, way, event, queued_at, failed, next_at, owner FROM outbox",
];

/// The version of an open file; 0 if it is empty.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Migrates the schema to this version, in one transaction. Doesn't change a newer version. Returns the version.
pub(super) fn migrate(connection: &mut Connection) -> rusqlite::Result<i64> {
    if version(connection)? >= KNOWN_VERSION {
        return version(connection);
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Read again under the lock: another process may have migrated it.
    let found = version(&transaction)?;
    for step in STEPS.iter().skip(usize::try_from(found).unwrap_or(0)) {
        step(&transaction).map_err(other_tables_are_damage)?;
    }
    let version = found.max(KNOWN_VERSION);
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()?;
    if found == 1 {
        // Frees the space of the old tables. If another process prevents that, new readings will use it.
        let _ = connection.execute_batch("VACUUM");
    }
    Ok(version)
}

fn file_by_owner(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.execute_batch(TABLES)?;
    version_1::move_rows(transaction)?;
    transaction.execute_batch("DROP TABLE reading; DROP TABLE alert_memory")
}

/// A database with this version but other tables belongs to another program.
pub(super) fn check_tables(connection: &Connection) -> rusqlite::Result<()> {
    for sql in USED {
        connection.prepare(sql).map_err(other_tables_are_damage)?;
    }
    Ok(())
}

/// SQLite's code for an invalid statement. The statements here are valid, so it means missing tables.
fn other_tables_are_damage(error: rusqlite::Error) -> rusqlite::Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::Unknown) => database::sqlite_error(ffi::SQLITE_CORRUPT),
        Some(_) | None => error,
    }
}
