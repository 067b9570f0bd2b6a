//! The values that the history returns: points, runs, an account's record, and what is wrong with the file.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use partner_balance_core::account::{Owner, Reading};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::money::Amount;
use partner_balance_core::monitor::FailedAttempts;

/// Why the history could not be read or written. What was stored before stays stored.
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

/// Something that happened to the history that the user should be told once.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HistoryWarning {
    /// The file was damaged: it was renamed, and an empty one started.
    #[error(
        "The balance history was damaged. The damaged file was renamed to {}, and a new history was started.",
        file_name(backup)
    )]
    Replaced {
        /// Where the damaged file is now.
        backup: PathBuf,
    },
}

/// An amount at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// When, to the millisecond.
    pub at: Timestamp,
    /// The exact amount.
    pub amount: Amount,
}

/// A stretch of time in which every look at the balance said the same, and nobody failed to look for long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// When it was read first, to the millisecond.
    pub first_at: Timestamp,
    /// When it was read last; the same as `first_at` if it was read once.
    pub last_at: Timestamp,
    /// The exact amount, as it was written last.
    pub amount: Amount,
    /// How many looks it stands for; none when it was begun by a version that didn't count.
    pub looks: Option<u64>,
}

/// All that is known of an account, as of one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountRecord {
    /// Whose reading and alert memory these are. None when there are none, and when they are of a version that didn't tell
    /// owners apart: then they are the account's until its first reading is recorded, whose owner they become.
    pub owner: Option<Owner>,
    /// The reading recorded last.
    pub reading: Option<Reading>,
    /// What the alerts remember after it.
    pub alerts: Option<String>,
    /// Why the account's balance could not be had since; none when the reading is the newest.
    pub failure: Option<FailedAttempts>,
}

impl AccountRecord {
    /// The same, if it is of an owner at this address or of nobody's: at another address nothing is known.
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
