//! Names under which an unusable file is kept: `settings.toml.bad`, then `settings.toml.bad.2` and so on.
//! Knows nothing of what the files hold. An earlier kept file is never overwritten.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How many kept files there may be of one file. Beyond that the user must look first: nothing is thrown away.
const MOST: u32 = 99;

/// The names a kept file may have, the first first.
pub(crate) fn names(path: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let bad = suffixed(path, ".bad");
    (1..=MOST).map(move |number| if number == 1 { bad.clone() } else { suffixed(&bad, &format!(".{number}")) })
}

/// The same path with something appended to its name.
pub(crate) fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Keeps a copy of what `path` holds, and tells where. If an earlier copy holds the same, that one will do.
///
/// # Errors
/// When no copy could be written, or all names are taken by other contents.
pub(crate) fn keep_copy(path: &Path, content: &[u8]) -> io::Result<PathBuf> {
    for name in names(path) {
        match OpenOptions::new().write(true).create_new(true).open(&name) {
            Ok(mut file) => {
                file.write_all(content)?;
                file.sync_all()?;
                return Ok(name);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                if fs::read(&name).is_ok_and(|kept| kept == content) {
                    return Ok(name);
                }
            }
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
