//! A message that is shown to the user only once, ever. Owns the marker file that remembers it; must not know the
//! message.

use std::io;
use std::path::{Path, PathBuf};

/// Whether a message was shown to this user on this computer.
#[derive(Clone, Debug)]
pub struct ShownOnce {
    /// An empty file that exists once the message was shown.
    marker: PathBuf,
}

impl ShownOnce {
    /// Remembered by the file at `marker`.
    #[must_use]
    pub fn at(marker: &Path) -> Self {
        Self { marker: marker.to_owned() }
    }

    #[must_use]
    pub fn was_shown(&self) -> bool {
        self.marker.exists()
    }

    /// Remembers that it was shown.
    ///
    /// # Errors
    /// When the file can't be written; the message will then be shown again.
    pub fn mark_shown(&self) -> io::Result<()> {
        partner_balance_files::open(&self.marker).map(drop)
    }
}
