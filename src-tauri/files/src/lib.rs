//! Files: replaced as a whole, never readable by more people than before; and decoding text that users wrote. Owns
//! modes, owners, links, folders and encodings; must not know contents or paths of the program's files.
//!
//! New files are private to the user (mode 0600, folders 0700) unless the caller asks for more. On Windows folders are the user's,
//! the system's and the administrators', and files get the access list of their folder.

#[cfg(any(test, windows))]
mod access_list;
mod audience;
#[cfg(windows)]
mod descriptor;
#[cfg(windows)]
mod range_lock;
#[cfg_attr(windows, path = "rights_windows.rs")]
mod rights;
mod text;
mod whole;
#[cfg(windows)]
pub mod windows;

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

pub use audience::Audience;
pub use rights::owned_by_another;
pub use text::{NotText, text};
pub use whole::{replace, suffixed};

/// Creates a folder and its missing parents, private to the user, as the XDG Base Directory Specification asks.
///
/// # Errors
/// When a folder can't be created.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    rights::make_private_folder(folder)
}

/// Opens a file to lock it or to append to it. Creates file and folder if needed; keeps the contents. On Windows a lock keeps
/// others from reading it.
///
/// # Errors
/// When the folder or the file can't be created or opened.
pub fn open(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    rights::private().create(true).read(true).append(true).open(path)
}

/// Writes a file that must not exist yet.
///
/// # Errors
/// `AlreadyExists`, or when it can't be written; then no part of it remains.
pub fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = rights::private().create_new(true).write(true).open(path)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    if written.is_err() {
        // The first error is reported.
        let _ = fs::remove_file(path);
    }
    written
}

/// Removes all permissions of a file except the user's, and those of the user that `original` doesn't have. On Windows it does
/// nothing: the file is in a folder of the user's.
///
/// # Errors
/// When the file's permissions can't be read or changed.
pub fn narrow(path: &Path, original: Option<&Path>) -> io::Result<()> {
    rights::narrow(path, original)
}
