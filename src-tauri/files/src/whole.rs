//! Replaces a file as a whole: readers, and the next start after a kill or a power failure, find either the old or the
//! new content.

use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::audience::Audience;
use crate::rights::{is_at, private, rename, sync_folder, take_over, try_lock};

/// The maximum number of links that are followed (Linux: path_resolution(7)).
const MAX_LINKS: usize = 40;

/// Replaces the contents of a file, or creates it. The new contents are written to NAME.new in the same folder, which is then
/// renamed.
///
/// A symbolic link stays, and its target is replaced. An existing file keeps its mode, its access list and, if this process may
/// set it, its owner; `audience` is for a new file. Hard links are not kept: other names keep the old contents. A pipe or a
/// device is written to directly.
///
/// # Errors
/// When the file can't be written. Then it is unchanged, and no other file is left.
pub fn replace(path: &Path, content: &[u8], audience: Audience) -> io::Result<()> {
    let target = link_target(path)?;
    let original = match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(metadata) if !metadata.is_file() => return File::options().write(true).open(path)?.write_all(content),
        Ok(metadata) => Some(metadata),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let (mut file, temporary) = open_temporary(&target)?;
    let written = write(&mut file, content, &target, original.as_ref(), audience);
    let renamed = written.and_then(|()| rename(&temporary, &target));
    if renamed.is_err() {
        // The first error is reported.
        let _ = fs::remove_file(&temporary);
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

/// The target of symbolic links, even if it doesn't exist yet.
fn link_target(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    for _ in 0..MAX_LINKS {
        match fs::read_link(&target) {
            Ok(next) => target = target.parent().unwrap_or(Path::new("")).join(next),
            Err(_) => return Ok(target),
        }
    }
    Err(io::Error::new(io::ErrorKind::InvalidInput, "the links form a circle"))
}

/// Creates a file in the target's folder and locks it while it is written. A file without a lock is left over from a
/// killed process.
fn open_temporary(target: &Path) -> io::Result<(File, PathBuf)> {
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

/// Locks the file. False if another writer has locked it, or has removed it as a leftover.
fn is_ours(file: &File, path: &Path) -> io::Result<bool> {
    match try_lock(file) {
        Ok(()) => Ok(is_at(file, path)),
        Err(TryLockError::WouldBlock) => Ok(false),
        // Some network file systems don't support locks.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(true),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Removes the file of a killed writer. Returns whether it no longer exists.
fn remove_leftover(path: &Path) -> io::Result<bool> {
    let is_gone = |removed: io::Result<()>| match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(true),
    };
    // Never opened through a link, which could lead to any file.
    if fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink()) {
        return is_gone(fs::remove_file(path));
    }
    match File::options().write(true).open(path) {
        Ok(file) if is_ours(&file, path)? => is_gone(fs::remove_file(path)),
        Ok(_) => Ok(!path.exists()),
        // A file that this process can't open isn't being written by it.
        Err(_) => is_gone(fs::remove_file(path)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_of_a_writer_keeps_other_writers_away_and_no_reader() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("file");
        let (mut file, temporary) = open_temporary(&target).unwrap();
        file.write_all(b"new").unwrap();
        assert_eq!(fs::read(&temporary).unwrap(), b"new");
        rename(&temporary, &target).unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"new", "before the file is closed");
        let other = File::options().write(true).open(&target).unwrap();
        assert!(!is_ours(&other, &target).unwrap());
        drop(file);
        assert!(is_ours(&other, &target).unwrap());
    }
}
