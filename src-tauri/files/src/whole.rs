//! A file replaced as a whole: whoever reads it, and whoever finds it after a kill or a power cut, has the old content or
//! the new one.

use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::audience::Audience;
use crate::rights::{is_at, private, sync_folder, take_over};

/// More links in a row are a circle (Linux: path_resolution(7)).
const MOST_LINKS: usize = 40;

/// Puts this content in the place of a file's, or makes the file. It is written beside the file, as NAME.new, and renamed.
///
/// A link stays a link: what it leads to is replaced. A file that is there keeps its mode, its access list and, where this
/// process may give files away, its owner; `audience` is for one that isn't. Hard links are not kept: the other names keep
/// the old content. A pipe or a device is written to.
///
/// # Errors
/// When the file can't be written. It is then as it was, and nothing is left beside it.
pub fn replace(path: &Path, content: &[u8], audience: Audience) -> io::Result<()> {
    let target = led_to(path)?;
    let original = match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(metadata) if !metadata.is_file() => return File::options().write(true).open(path)?.write_all(content),
        Ok(metadata) => Some(metadata),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let (mut file, beside) = open_beside(&target)?;
    let written = write(&mut file, content, &target, original.as_ref(), audience);
    let renamed = written.and_then(|()| fs::rename(&beside, &target));
    if renamed.is_err() {
        // The reason to report is the first one.
        let _ = fs::remove_file(&beside);
    }
    renamed?;
    sync_folder(&target)
}

/// The same path with something appended to its name.
#[must_use]
pub fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn write(
    file: &mut File,
    content: &[u8],
    target: &Path,
    original: Option<&Metadata>,
    audience: Audience,
) -> io::Result<()> {
    file.write_all(content)?;
    take_over(file, original.map(|metadata| (target, metadata)), audience)?;
    file.sync_all()
}

/// Where the links lead, also when nothing is there yet.
fn led_to(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&target) {
            Ok(next) => target = target.parent().unwrap_or(Path::new("")).join(next),
            Err(_) => return Ok(target),
        }
    }
    Err(io::Error::new(io::ErrorKind::InvalidInput, "links that lead in a circle"))
}

/// A file of our own beside the target. Its lock says that somebody is writing it: one without was left by a kill.
fn open_beside(target: &Path) -> io::Result<(File, PathBuf)> {
    let usual = suffixed(target, ".new");
    for number in 0u32.. {
        match private().create_new(true).write(true).open(&usual) {
            Ok(file) if is_ours(&file, &usual)? => return Ok((file, usual)),
            Ok(_) => continue,
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            Err(_) if remove_leftover(&usual)? => continue,
            Err(_) => {}
        }
        let other = suffixed(target, &format!(".{}-{number}.new", std::process::id()));
        match private().create_new(true).write(true).open(&other) {
            Ok(file) => return Ok((file, other)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Whether the file is locked for us and still there: another writer may have taken it for a leftover.
fn is_ours(file: &File, path: &Path) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(is_at(file, path)),
        Err(TryLockError::WouldBlock) => Ok(false),
        // Some network file systems have no locks.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(true),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Removes what a killed writer left; tells whether it is gone.
fn remove_leftover(path: &Path) -> io::Result<bool> {
    let is_gone = |removed: io::Result<()>| match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(true),
    };
    // Not through a link: it could lead to something that must stay.
    if fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink()) {
        return is_gone(fs::remove_file(path));
    }
    match File::options().write(true).open(path) {
        Ok(file) if is_ours(&file, path)? => is_gone(fs::remove_file(path)),
        Ok(_) => Ok(!path.exists()),
        // Not to be opened by us, so not being written by us.
        Err(_) => is_gone(fs::remove_file(path)),
    }
}
