//! Whether the last reading can be trusted. Must not know when another one is requested.

use super::FailedAttempts;
use crate::account::Reading;

/// Whether the last reading can be trusted.
#[derive(Clone, Debug, PartialEq)]
pub enum Freshness {
    /// No attempt has ended yet.
    Unconfirmed,
    /// The last attempt was good.
    Fresh,
    Stale(FailedAttempts),
}

impl Freshness {
    /// Whether another process has failed since the newest attempt known here: since the failure, or else since the `last`
    /// reading. Compared in whole milliseconds, as times on disk are.
    #[must_use]
    pub fn is_older_than(&self, failure: &FailedAttempts, last: Option<&Reading>) -> bool {
        let attempted_at = match self {
            Self::Stale(known) => Some(known.at),
            Self::Fresh | Self::Unconfirmed => last.map(|reading| reading.fetched_at),
        };
        attempted_at.is_none_or(|at| at.as_millisecond() < failure.at.as_millisecond())
    }
}
