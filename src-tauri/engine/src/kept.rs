//! Names under which an unusable file is kept: `settings.toml.bad`, then `settings.toml.bad.2` and so on.
//! Knows nothing of what the files hold. An earlier kept file is never overwritten.

use std::path::{Path, PathBuf};
use std::{fs, io};

pub(crate) use partner_balance_files::suffixed;

/// How many kept files there may be of one file. Beyond that the user must look first: nothing is thrown away.
const MOST: u32 = 99;

/// The names a kept file may have, the first first.
pub(crate) fn names(path: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let bad = suffixed(path, ".bad");
    (1..=MOST).map(move |number| if number == 1 { bad.clone() } else { suffixed(&bad, &format!(".{number}")) })
}

/// Keeps a copy of what `path` holds, and tells where. If an earlier copy holds the same, that one will do. Nobody can
/// read the copy who can't read the file, and nobody but its owner in any case.
///
/// # Errors
/// When no copy could be written, or all names are taken by other contents.
pub(crate) fn keep_copy(path: &Path, content: &[u8]) -> io::Result<PathBuf> {
    for name in names(path) {
        match partner_balance_files::write_new(&name, content) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                if !fs::read(&name).is_ok_and(|kept| kept == content) {
                    continue;
                }
            }
            Err(error) => return Err(error),
        }
        // The file may have been closed to others since an earlier copy was made.
        partner_balance_files::narrow(&name, path.exists().then_some(path))?;
        return Ok(name);
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
