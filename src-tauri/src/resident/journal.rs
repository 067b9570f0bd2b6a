//! The log: a file a day in the state directory, a week of them. Only this project's own lines: what libraries say may
//! hold addresses and headers.

use std::path::Path;

use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

const DAYS_KEPT: usize = 7;

/// Opens the log. Without a place for it the program runs without one.
pub fn open(folder: &Path) {
    // Before the appender looks for old files in it, and says on the standard error that there is no such folder.
    if std::fs::create_dir_all(folder).is_err() {
        return;
    }
    let appender = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("tray")
        .filename_suffix("log")
        .max_log_files(DAYS_KEPT)
        .build(folder);
    let Ok(appender) = appender else { return };
    let ours = Targets::new()
        .with_target("partner_balance_core", LevelFilter::INFO)
        .with_target("partner_balance_platform", LevelFilter::INFO)
        .with_target("partner_balance_tray", LevelFilter::INFO);
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(std::sync::Mutex::new(appender));
    // A second subscriber in one process is a mistake of ours, not of the user's desktop.
    let _ = tracing_subscriber::registry().with(ours).with(lines).try_init();
}
