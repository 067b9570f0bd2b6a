//! The files in which others leave what they know: settings and readings. Owns which of them are watched; reads none.

use partner_balance_engine::directories::Directories;
use partner_balance_files::suffixed;
use partner_balance_platform::file::{FileWatch, Sign};

/// The files of this user.
pub struct Files {
    settings: FileWatch,
    /// Closed by a command that recorded a reading.
    history: FileWatch,
    /// Where a tray program that keeps the history open writes its readings first.
    log: FileWatch,
}

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The settings.
    Settings,
    /// The readings.
    Readings,
}

impl Files {
    /// Watches from now on. To be called inside a tokio runtime.
    pub fn watch(directories: &Directories) -> Self {
        let history = directories.history_file();
        Self {
            settings: FileWatch::start(&directories.settings_file()),
            log: FileWatch::start_for(&suffixed(&history, "-wal"), Sign::Changed),
            history: FileWatch::start(&history),
        }
    }

    /// Waits until one of them was written. May be dropped and called again without losing one.
    pub async fn written(&mut self) -> Written {
        tokio::select! {
            () = self.settings.written() => Written::Settings,
            () = self.history.written() => Written::Readings,
            () = self.log.written() => Written::Readings,
        }
    }
}
