//! The log: a file per day in the state directory, kept for a week, readable by the user alone. Only this project's own
//! lines: those of libraries may hold addresses and headers. Must not know who writes.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use partner_balance_core::clock::Clock as _;
use partner_balance_platform::clock::SystemClock;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

const DAYS_KEPT: usize = 7;
const PREFIX: &str = "tray";
const SUFFIX: &str = "log";

/// Opens the log. If that fails the program runs without one.
pub fn open(folder: &Path) {
    let Some(log) = DailyLog::open(folder) else { return };
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(std::sync::Mutex::new(log));
    // Fails only if there is a subscriber already.
    let _ = tracing_subscriber::registry().with(own_lines()).with(lines).try_init();
}

/// Targets are compared by how they begin: this is every crate of this project, and no other.
fn own_lines() -> Targets {
    Targets::new().with_target("partner_balance", LevelFilter::INFO)
}

/// The files. The appender would create them with default permissions, so each day's file is created before it needs it.
struct DailyLog {
    folder: PathBuf,
    /// The day whose file has been created.
    day: Option<Date>,
    appender: RollingFileAppender,
}

impl DailyLog {
    fn open(folder: &Path) -> Option<Self> {
        // Before the appender looks for old files: it would print an error if there is no such folder.
        partner_balance_files::make_folder(folder).ok()?;
        close_to_others(folder);
        let today = today();
        make(folder, today).ok()?;
        let appender = RollingFileAppender::builder()
            .rotation(Rotation::DAILY)
            .filename_prefix(PREFIX)
            .filename_suffix(SUFFIX)
            .max_log_files(DAYS_KEPT)
            .build(folder)
            .ok()?;
        Some(Self { folder: folder.to_owned(), day: Some(today), appender })
    }
}

impl Write for DailyLog {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let today = today();
        if self.day != Some(today) {
            self.day = make(&self.folder, today).ok().map(|()| today);
        }
        self.appender.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.appender.flush()
    }
}

/// The appender's days are those of UTC.
fn today() -> Date {
    SystemClock.now().wall.to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn make(folder: &Path, day: Date) -> io::Result<()> {
    let file = folder.join(format!("{PREFIX}.{day}.{SUFFIX}"));
    partner_balance_files::open(&file)?;
    partner_balance_files::narrow(&file, None)
}

/// Restricts logs of earlier versions, which others could read.
fn close_to_others(folder: &Path) {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for file in files.filter(|file| file.file_name().to_string_lossy().ends_with(SUFFIX)) {
        // Fails for another user's file only.
        let _ = partner_balance_files::narrow(&file.path(), None);
    }
}

#[cfg(test)]
mod filter_tests {
    use tracing::Level;

    use super::*;

    #[test]
    fn every_crate_of_this_project_is_logged_and_no_library() {
        let lines = own_lines();
        for name in ["core", "engine", "files", "platform", "tray"] {
            let target = format!("partner_balance_{name}::module");
            assert!(lines.would_enable(&target, &Level::INFO), "{target}");
            assert!(!lines.would_enable(&target, &Level::DEBUG), "{target}");
        }
        for library in ["reqwest", "hyper", "zbus", "rustls"] {
            assert!(!lines.would_enable(library, &Level::ERROR), "{library}");
        }
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn p5_every_log_is_for_the_user_alone_that_of_tomorrow_too() {
        let folder = tempfile::tempdir().unwrap();
        let logs = folder.path().join("logs");
        std::fs::create_dir(&logs).unwrap();
        std::fs::write(logs.join("tray.2001-01-01.log"), "of an earlier version").unwrap();
        std::fs::set_permissions(logs.join("tray.2001-01-01.log"), Permissions::from_mode(0o644)).unwrap();
        let mut log = DailyLog::open(&logs).unwrap();
        // As on the first line of another day: the appender has made its file.
        let of_today = logs.join(format!("tray.{}.log", today()));
        std::fs::set_permissions(&of_today, Permissions::from_mode(0o644)).unwrap();
        log.day = None;
        log.write_all(b"a line\n").unwrap();
        log.flush().unwrap();
        let found: Vec<_> = std::fs::read_dir(&logs).unwrap().map(|entry| entry.unwrap()).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        for file in found {
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o7777, 0o600, "{file:?}");
        }
        assert_eq!(std::fs::read_to_string(of_today).unwrap(), "a line\n");
    }
}
