//! The folder on Windows, where a user's folders are not open to others. Must not know what is in it.

use std::io;
use std::path::{Path, PathBuf};

pub(super) fn of_temporary(temporary: &Path) -> PathBuf {
    // The folder for temporary files is the user's own there.
    temporary.join("partner-balance")
}

pub(super) fn prepare(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}
