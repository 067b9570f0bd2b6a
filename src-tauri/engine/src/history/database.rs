//! The SQLite file of the history: opens it, renames a damaged one, overwrites what was deleted. The file belongs to
//! this user alone. Must not know its tables.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

use rusqlite::{Connection, Error, ErrorCode, OpenFlags, Transaction, TransactionBehavior, ffi};
use url::Url;

use super::HistoryFault;
use super::schema::{KNOWN_VERSION, check_tables, migrate, version};
use crate::backup;
use crate::lock::{FileLock, LockFile};

/// How long to wait for another process that is writing.
const BUSY_TIMEOUT: Duration = Duration::from_secs(2);

/// SQLite's files beside the database: its write-ahead log and the index of that.
const COMPANIONS: [&str; 2] = ["-wal", "-shm"];

/// Identifies a file independently of its name: another process may have replaced it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileIdentity {
    /// Device and inode number. Not needed on systems where an open file can't be renamed.
    #[cfg(unix)]
    numbers: (u64, u64),
}

impl FileIdentity {
    #[cfg(unix)]
    pub(super) fn at(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt as _;
        fs::metadata(path).ok().map(|metadata| Self { numbers: (metadata.dev(), metadata.ino()) })
    }

    #[cfg(not(unix))]
    pub(super) fn at(path: &Path) -> Option<Self> {
        path.exists().then_some(Self {})
    }
}

/// Held while a file is opened, created or renamed. SQLite's own locks are not enough for a new file: if two processes switch
/// it to a write-ahead log at once, one of them fails without waiting. In a folder that can't be written, files are opened
/// without it.
pub(super) fn lock(path: &Path) -> Result<FileLock, HistoryFault> {
    let unavailable = |reason: String| HistoryFault::Unavailable { reason };
    match LockFile::at(backup::suffixed(path, ".lock")).wait(BUSY_TIMEOUT) {
        Ok(Some(lock)) => Ok(lock),
        Ok(None) => Err(unavailable("another process is using it".to_owned())),
        Err(error) => Err(unavailable(error.kind().to_string())),
    }
}

/// The result of opening a file.
pub(super) enum Opened {
    /// A connection; read-only if the file is.
    Good(Connection),
    /// The file is no database, or a damaged one. It is closed again.
    Damaged,
}

/// Opens the database. Creates folder, file and tables if needed. Doesn't check all pages for damage: see [`check_pages`].
pub(super) fn open(path: &Path) -> Result<Opened, HistoryFault> {
    refuse_newer(path)?.into_iter().for_each(|found| keep_from_others_since(found, path));
    if let Some(folder) = path.parent() {
        // If it can't be created, opening the file fails below.
        let _ = fs::create_dir_all(folder);
    }
    begin_for_user_alone(path);
    match open_writable(path) {
        Ok((connection, version)) => refuse_version(version).map(|()| Opened::Good(connection)),
        Err(error) if is_damage(&error) => Ok(Opened::Damaged),
        Err(error) => match open_frozen(path).filter(|(_, version)| *version >= KNOWN_VERSION) {
            Some((connection, version)) => refuse_version(version).map(|()| Opened::Good(connection)),
            None => Err(unavailable(&error)),
        },
    }
}

/// Opens an empty database that is on no disk.
pub(super) fn open_in_memory() -> Result<Connection, HistoryFault> {
    let opened = Connection::open_in_memory().and_then(|mut connection| {
        migrate(&mut connection)?;
        Ok(connection)
    });
    opened.map_err(|error| unavailable(&error))
}

/// Reads the version with a read-only connection: one for writing would copy the log into a newer version's file. None if it
/// can't be read.
fn refuse_newer(path: &Path) -> Result<Option<i64>, HistoryFault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let found = Connection::open_with_flags(path, flags).and_then(|connection| {
        connection.busy_timeout(BUSY_TIMEOUT)?;
        version(&connection)
    });
    // Other errors are reported when the file is opened for writing.
    found.map_or(Ok(None), |found| refuse_version(found).map(|()| Some(found)))
}

/// Creates the file, if needed, readable only by its owner. SQLite gives the log and its index the same mode. If it can't be
/// created, opening it fails afterwards.
fn begin_for_user_alone(path: &Path) {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let _ = options.open(path);
}

/// Version 1 created its files with the user's umask. The modes of later versions' files are not changed.
fn keep_from_others_since(found: i64, path: &Path) {
    if found < 2 {
        for file in [path.to_owned(), backup::suffixed(path, COMPANIONS[0]), backup::suffixed(path, COMPANIONS[1])] {
            keep_from_others(&file);
        }
    }
}

/// Removes all rights but the owner's.
#[cfg(unix)]
fn keep_from_others(file: &Path) {
    use std::os::unix::fs::PermissionsExt as _;

    let Ok(metadata) = fs::metadata(file) else { return };
    let mode = metadata.permissions().mode();
    if mode & 0o077 != 0 {
        // Fails for another user's file.
        let _ = fs::set_permissions(file, fs::Permissions::from_mode(mode & 0o700));
    }
}

/// Folders of a user are private there.
#[cfg(not(unix))]
fn keep_from_others(_: &Path) {}

fn refuse_version(found: i64) -> Result<(), HistoryFault> {
    if found > KNOWN_VERSION { Err(HistoryFault::Newer { found, known: KNOWN_VERSION }) } else { Ok(()) }
}

fn open_writable(path: &Path) -> rusqlite::Result<(Connection, i64)> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    // NORMAL leaves out one sync for each reading: a power failure may lose the last readings but doesn't damage the file
    // (sqlite.org/pragma.html#pragma_synchronous). A killed process loses nothing.
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    // Deleted readings are overwritten, and never copied to a temporary file.
    connection.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // In KiB. Small, because the connection stays open all day and reads a few rows an hour.
    connection.pragma_update(None, "cache_size", -256)?;
    let version = migrate(&mut connection)?;
    if version == KNOWN_VERSION {
        check_tables(&connection)?;
    }
    Ok((connection, version))
}

/// Opens a file on a full or read-only disk, where SQLite can't create the log's index and fails. With `immutable` it doesn't
/// need one, but ignores the log, so there must be none. Close the connection soon: the file may change.
fn open_frozen(path: &Path) -> Option<(Connection, i64)> {
    let has_log = fs::metadata(backup::suffixed(path, COMPANIONS[0])).is_ok_and(|log| log.len() > 0);
    let mut address = Url::from_file_path(path).ok().filter(|_| !has_log && path.is_file())?;
    address.set_query(Some("mode=ro&immutable=1"));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(address.as_str(), flags).ok()?;
    let version = version(&connection).ok()?;
    Some((connection, version))
}

/// Opens a file for one read.
pub(super) fn open_to_read(path: &Path) -> Result<(Connection, i64), HistoryFault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(path, flags).and_then(|connection| {
        connection.busy_timeout(BUSY_TIMEOUT)?;
        let version = version(&connection)?;
        Ok((connection, version))
    });
    match opened.map_err(|error| unavailable(&error)).or_else(|fault| open_frozen(path).ok_or(fault)) {
        Ok((connection, version)) => refuse_version(version).map(|()| (connection, version)),
        Err(fault) => Err(fault),
    }
}

/// Takes the write lock at once: a transaction that reads first can't wait for another writer.
pub(super) fn begin(connection: &mut Connection) -> rusqlite::Result<Transaction<'_>> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate)
}

/// Reads every page once.
pub(super) fn check_pages(connection: &Connection) -> rusqlite::Result<()> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(sqlite_error(ffi::SQLITE_CORRUPT)) }
}

/// Rebuilds the file without deleted data and empties the log, which contains older versions of the pages.
pub(super) fn wipe_free_space(connection: &Connection) -> rusqlite::Result<()> {
    empty_log(connection)?;
    connection.execute_batch("VACUUM")?;
    empty_log(connection)
}

fn empty_log(connection: &Connection) -> rusqlite::Result<()> {
    let is_busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if is_busy { Err(sqlite_error(ffi::SQLITE_BUSY)) } else { Ok(()) }
}

/// Renames a damaged database and its companions to the next free `.bad` name and returns that name.
pub(super) fn set_aside(path: &Path) -> Result<PathBuf, HistoryFault> {
    let is_free = |name: &PathBuf| !name.exists() && !COMPANIONS.iter().any(|end| backup::suffixed(name, end).exists());
    let Some(bad) = backup::possible_names(path).find(is_free) else {
        return Err(HistoryFault::Unavailable {
            reason: "it is damaged, and there are too many .bad files".to_owned(),
        });
    };
    // The log first: a new database beside an old log would take the log's pages for its own.
    for end in COMPANIONS {
        let copy = backup::suffixed(&bad, end);
        ignore_missing(fs::rename(backup::suffixed(path, end), &copy))?;
        keep_from_others(&copy);
    }
    ignore_missing(fs::rename(path, &bad))?;
    keep_from_others(&bad);
    Ok(bad)
}

/// Deletes all files that [`set_aside`] made.
pub(super) fn remove_backups(path: &Path) -> Result<(), HistoryFault> {
    for bad in backup::possible_names(path) {
        for end in COMPANIONS {
            ignore_missing(fs::remove_file(backup::suffixed(&bad, end)))?;
        }
        ignore_missing(fs::remove_file(bad))?;
    }
    Ok(())
}

fn ignore_missing(result: io::Result<()>) -> Result<(), HistoryFault> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(HistoryFault::Unavailable { reason: error.kind().to_string() })
        }
        Err(_) | Ok(()) => Ok(()),
    }
}

pub(super) fn sqlite_error(code: i32) -> Error {
    Error::SqliteFailure(ffi::Error::new(code), None)
}

/// Whether the file itself is broken, so that only a new one helps.
pub(super) fn is_damage(error: &Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

/// Never quotes SQLite's own message, which may contain a path.
#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
pub(super) fn unavailable(error: &Error) -> HistoryFault {
    let reason = match error.sqlite_error() {
        None => "it holds something unexpected".to_owned(),
        Some(sqlite) => match sqlite.code {
            ErrorCode::ReadOnly => "it is read-only".to_owned(),
            ErrorCode::DiskFull => "the disk is full".to_owned(),
            ErrorCode::CannotOpen => "it can't be opened".to_owned(),
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => "another process is using it".to_owned(),
            _ => format!("SQLite reports error {}", sqlite.extended_code),
        },
    };
    HistoryFault::Unavailable { reason }
}
