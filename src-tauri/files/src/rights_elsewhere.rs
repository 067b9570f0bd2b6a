//! Systems where new files get the access list of their folder: nothing has to be set or copied.

use std::fs::{DirBuilder, File, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::audience::Audience;

pub(crate) fn private() -> OpenOptions {
    File::options()
}

pub(crate) fn private_folders() -> DirBuilder {
    DirBuilder::new()
}

pub(crate) fn narrow(_: &Path, _: Option<&Path>) -> io::Result<()> {
    Ok(())
}

pub(crate) fn take_over(file: &File, original: Option<(&Path, &Metadata)>, _: Audience) -> io::Result<()> {
    original.map_or(Ok(()), |(_, metadata)| file.set_permissions(metadata.permissions()))
}

/// Always true: another writer can't replace an open file.
pub(crate) fn is_at(_: &File, _: &Path) -> bool {
    true
}

/// Always none: these systems have no user like `root`.
#[must_use]
pub fn owned_by_another(_: &[&Path]) -> Option<PathBuf> {
    None
}

/// Folders can't be synced on these systems.
pub(crate) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
