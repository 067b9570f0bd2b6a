//! Copies of files that could not be used: `settings.toml.bad`, then `settings.toml.bad.2` and so on.
//! Knows nothing of what the files hold. An earlier copy is never overwritten.

use std::path::{Path, PathBuf};
use std::{fs, io};

pub(crate) use partner_balance_files::suffixed;

/// How many copies one file may have. Beyond that no copy is made: nothing is overwritten.
const MOST: u32 = 99;

/// The names a copy of `path` may have, in the order they are used.
pub(crate) fn possible_names(path: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let bad = suffixed(path, ".bad");
    (1..=MOST).map(move |number| if number == 1 { bad.clone() } else { suffixed(&bad, &format!(".{number}")) })
}

/// Saves `content`, which `path` holds, as a copy and returns the copy's path. If an earlier copy holds the same, that one
/// is used. Only the file's owner can read the copy, and only if they can read the file.
///
/// # Errors
/// When no copy could be written, or all names are taken by other contents.
pub(crate) fn save_copy(path: &Path, content: &[u8]) -> io::Result<PathBuf> {
    for name in possible_names(path) {
        match partner_balance_files::write_new(&name, content) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                if !fs::read(&name).is_ok_and(|copy| copy == content) {
                    continue;
                }
            }
            Err(error) => return Err(error),
        }
        // The file may have lost rights since an earlier copy was made.
        partner_balance_files::narrow(&name, path.exists().then_some(path))?;
        return Ok(name);
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
