//! How the program writes files: replaced as a whole, and never readable by more people than before; and how it reads text
//! that people wrote. Owns modes, owners, links, folders and encodings; must not know what is in the files or where they
//! are.
//!
//! A file that the program creates is its user's alone (mode 0600, folders 0700) unless the caller says otherwise.
//! Systems without modes give new files the rights of their folder.

mod audience;
#[cfg_attr(not(unix), path = "rights_elsewhere.rs")]
mod rights;
mod text;
mod whole;

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

pub use audience::Audience;
pub use rights::owned_by_another;
pub use text::{NotText, text};
pub use whole::{replace, suffixed};

/// Makes a folder and those above it that are missing, for the user alone, as the XDG Base Directory Specification wants.
///
/// # Errors
/// When a folder can't be made.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    rights::private_folders().recursive(true).create(folder)
}

/// Opens a file to lock it or to append to it; makes it and its folder when they are missing. What it holds
/// stays.
///
/// # Errors
/// When the folder or the file can't be made or opened.
pub fn open(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    rights::private().create(true).read(true).append(true).open(path)
}

/// Writes a file that must not be there yet.
///
/// # Errors
/// `AlreadyExists`, or when it can't be written; then no part of it is left.
pub fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = rights::private().create_new(true).write(true).open(path)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    if written.is_err() {
        // The reason to report is the first one.
        let _ = fs::remove_file(path);
    }
    written
}

/// Takes from a file the rights that are too much: everybody's but the user's, and those that `original` doesn't give.
///
/// # Errors
/// When the file's rights can't be read or changed.
pub fn narrow(path: &Path, original: Option<&Path>) -> io::Result<()> {
    rights::narrow(path, original)
}
