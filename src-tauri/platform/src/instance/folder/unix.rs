//! The folder on Unix: for one user, with a path that a socket can have. Must not know what is in it.

use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Longest path of a socket that every Unix takes (sun_path: 104 bytes on macOS, 108 on Linux, unix(7)).
const LONGEST_SOCKET: usize = 100;

pub(super) fn of_temporary(temporary: &Path) -> PathBuf {
    temporary.join(format!("partner-balance-{}", rustix::process::geteuid().as_raw()))
}

pub(super) fn prepare(folder: &Path) -> io::Result<()> {
    if folder.join("socket").as_os_str().as_bytes().len() > LONGEST_SOCKET {
        return Err(io::ErrorKind::InvalidFilename.into());
    }
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    // Of the link itself, not its target: in the folder for temporary files anybody can make one.
    let found = std::fs::symlink_metadata(folder)?;
    if !found.is_dir() || found.uid() != rustix::process::geteuid().as_raw() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    if found.mode() & 0o777 != 0o700 {
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
