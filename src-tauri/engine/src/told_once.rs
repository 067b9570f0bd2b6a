//! Something the user is told once and never again. Owns the file that remembers it; must not know what is told.

use std::io;
use std::path::{Path, PathBuf};

/// Whether something has been told, on this machine and to this user.
#[derive(Clone, Debug)]
pub struct ToldOnce {
    /// There when it has been told. Empty.
    marker: PathBuf,
}

impl ToldOnce {
    /// Remembered by this file.
    #[must_use]
    pub fn at(marker: &Path) -> Self {
        Self { marker: marker.to_owned() }
    }

    /// Whether it has been told.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.marker.exists()
    }

    /// Remembers that it has been told.
    ///
    /// # Errors
    /// When the file can't be written: it will be told once more.
    pub fn remember(&self) -> io::Result<()> {
        partner_balance_files::open(&self.marker).map(drop)
    }
}
