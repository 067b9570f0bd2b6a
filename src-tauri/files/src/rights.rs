//! Modes, owners and access lists on Unix.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use rustix::fs::{Gid, Uid, fchown};

use crate::audience::Audience;

const OWNER: u32 = 0o600;
const EVERYONE: u32 = 0o644;
/// The extended attribute in which Linux stores an access list (acl(5)).
#[cfg(target_os = "linux")]
const ACCESS_LIST: &str = "system.posix_acl_access";

/// Options that create a file private to the user.
pub(crate) fn private() -> OpenOptions {
    let mut options = File::options();
    options.mode(OWNER);
    options
}

pub(crate) fn make_private_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).recursive(true).create(folder)
}

/// Locks a file until it is closed.
pub(crate) fn try_lock(file: &File) -> Result<(), TryLockError> {
    file.try_lock()
}

pub(crate) fn narrow(path: &Path, original: Option<&Path>) -> io::Result<()> {
    let allowed = original.map_or(Ok(OWNER), |original| fs::metadata(original).map(|metadata| metadata.mode()))?;
    let mode = fs::metadata(path)?.mode() & 0o7777;
    let narrowed = mode & allowed & OWNER;
    if mode == narrowed { Ok(()) } else { fs::set_permissions(path, Permissions::from_mode(narrowed)) }
}

/// Gives a file the owner, the mode and the access list of the one it will replace.
pub(crate) fn take_over(file: &File, original: Option<(&Path, &Metadata)>, audience: Audience) -> io::Result<()> {
    let Some((path, original)) = original else {
        let mode = match audience {
            Audience::Owner => OWNER,
            Audience::Everyone => EVERYONE,
        };
        return file.set_permissions(Permissions::from_mode(mode));
    };
    let mut mode = original.mode() & 0o7777;
    let own = file.metadata()?;
    let (uid, gid) = (Uid::from_raw(original.uid()), Gid::from_raw(original.gid()));
    if own.uid() != original.uid() || own.gid() != original.gid() {
        let is_group_kept = fchown(file, Some(uid), Some(gid)).or_else(|_| fchown(file, None, Some(gid))).is_ok();
        if !is_group_kept {
            // Another group must not get this group's permissions.
            mode &= !0o070;
        }
    }
    file.set_permissions(Permissions::from_mode(mode))?;
    copy_access_list(path, file)
}

/// With an access list, the group bits of the mode are the list's mask, so mode and list must be copied together.
#[cfg(target_os = "linux")]
fn copy_access_list(from: &Path, to: &File) -> io::Result<()> {
    use rustix::fs::{XattrFlags, fsetxattr, getxattr};

    // The maximum length of a list (Linux, limits.h: XATTR_SIZE_MAX).
    let mut list = vec![0; 64 * 1024];
    match getxattr(from, ACCESS_LIST, list.as_mut_slice()) {
        Ok(length) => Ok(fsetxattr(to, ACCESS_LIST, &list[..length], XattrFlags::empty())?),
        // The file has none, or the file system doesn't support them.
        Err(_) => Ok(()),
    }
}

#[cfg(not(target_os = "linux"))]
fn copy_access_list(_: &Path, _: &File) -> io::Result<()> {
    Ok(())
}

/// Whether the open file is the one at the path.
pub(crate) fn is_at(file: &File, path: &Path) -> bool {
    let identity = |metadata: Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(open), Ok(there)) => identity(open) == identity(there),
        (Err(_), _) | (_, Err(_)) => false,
    }
}

/// Renames a file over another, whoever has them open.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// For the user `root`: the first of these paths that belongs to another user, or is in such a folder. Its owner could
/// not change files that `root` creates there.
#[must_use]
pub fn owned_by_another(places: &[&Path]) -> Option<PathBuf> {
    if !rustix::process::geteuid().is_root() {
        return None;
    }
    let existing = places.iter().filter_map(|place| place.ancestors().find(|above| above.exists()));
    existing
        .filter(|place| fs::metadata(place).is_ok_and(|metadata| !Uid::from_raw(metadata.uid()).is_root()))
        .map(Path::to_owned)
        .next()
}

/// Syncs the folder of a file: otherwise the old file may be back after a power failure.
pub(crate) fn sync_folder(file: &Path) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}
