//! Rights where they are lists that new files take from their folder: nothing to set, nothing to keep.

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

/// Whether the path leads to this open file. Not asked here: the name is not shared.
pub(crate) fn is_at(_: &File, _: &Path) -> bool {
    true
}

/// None of these systems has one account that may write into everybody's files.
#[must_use]
pub fn owned_by_another(_: &[&Path]) -> Option<PathBuf> {
    None
}

/// Folders can't be opened for this; the file system's journal has to do.
pub(crate) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
