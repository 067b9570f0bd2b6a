//! What the history says besides runs and points: an account's record, and what is wrong with the file.

use std::fmt;
use std::path::{Path, PathBuf};

use partner_balance_core::account::{Owner, Reading};
use partner_balance_core::alerts::AlertMemory;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::language::{Words, english};
use partner_balance_core::monitor::FailedAttempts;
use partner_balance_core::say;

/// Why the history could not be read or written. Data that was stored before is not lost.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HistoryFault {
    /// The file can't be opened, read or written: no room, no permission, no such device.
    #[error("history.sqlite3 can't be used: {reason}")]
    Unavailable {
        /// What SQLite or the system says, without path or contents.
        reason: String,
    },
    /// A newer version of the program wrote the file; it is left untouched.
    #[error(
        "history.sqlite3 was written by a newer version of this program (format {found}; this version reads up to {known})"
    )]
    Newer {
        /// The file's schema version.
        found: i64,
        /// The newest schema version known here.
        known: i64,
    },
}

/// A warning about the history. Printed in English, for the log; the user reads its [sentence](HistoryWarning::sentence).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HistoryWarning {
    /// The file was damaged: it was renamed, and an empty one started.
    Replaced {
        /// Where the damaged file is now.
        backup: PathBuf,
    },
}

impl HistoryWarning {
    #[must_use]
    pub fn sentence(&self, words: &Words) -> String {
        let Self::Replaced { backup } = self;
        say!(words, "problems-history-replaced", file = file_name(backup))
    }
}

impl fmt::Display for HistoryWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(english()))
    }
}

/// What is stored for one account and its owner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountRecord {
    /// The owner of reading and alert memory. None if there are none, or if they were stored by a version without owners: then
    /// they get the owner of the account's next reading.
    pub owner: Option<Owner>,
    /// The reading recorded last.
    pub reading: Option<Reading>,
    /// The account's alert memory, as JSON. The reading may be newer: of another account of the same owner.
    pub alerts: Option<String>,
    /// The failures since the reading; none if the last attempt succeeded.
    pub failure: Option<FailedAttempts>,
}

impl AccountRecord {
    /// The alert memory; the default if none is stored.
    #[must_use]
    pub fn alert_memory(&self) -> AlertMemory {
        self.alerts.as_deref().map(AlertMemory::from_json).unwrap_or_default()
    }

    /// The same record, if its owner is at this address or unknown; else an empty one.
    #[must_use]
    pub fn at(self, base_url: &BaseUrl) -> Self {
        let is_elsewhere = self.owner.as_ref().is_some_and(|owner| !owner.is_at(&base_url.to_string()));
        if is_elsewhere { Self::default() } else { self }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

impl From<HistoryFault> for Fault {
    fn from(fault: HistoryFault) -> Self {
        Self::new(FaultCode::HistoryUnavailable, fault.to_string())
    }
}
