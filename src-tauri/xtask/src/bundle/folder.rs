//! A folder that is filled with the files of a package. Modes are set explicitly and don't depend on the umask.
//!
//! It must not know what the files are.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::command;

/// The mode of a file that is only read.
pub(super) const FILE: u32 = 0o644;
/// The mode of a program.
pub(super) const PROGRAM: u32 = 0o755;

/// A folder to be filled.
pub(super) struct Folder(PathBuf);

impl Folder {
    /// Creates it empty; removes what an earlier run left.
    pub(super) fn create_empty(path: &Path) -> Result<Self> {
        if path.exists() {
            fs::remove_dir_all(path).with_context(|| format!("remove {}", path.display()))?;
        }
        let folder = Self(path.to_owned());
        folder.make(path)?;
        Ok(folder)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Makes a folder inside, with its parents.
    pub(super) fn make(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder).with_context(|| format!("make {}", folder.display()))?;
        // All parent folders up to the root of the package.
        for folder in folder.ancestors().take_while(|folder| folder.starts_with(&self.0)) {
            fs::set_permissions(folder, Permissions::from_mode(0o755)).context("a folder's mode")?;
        }
        Ok(())
    }

    pub(super) fn write(&self, name: &str, mode: u32, text: impl AsRef<[u8]>) -> Result<()> {
        let file = self.0.join(name);
        self.make(file.parent().unwrap_or(&self.0))?;
        fs::write(&file, text).with_context(|| format!("write {}", file.display()))?;
        fs::set_permissions(&file, Permissions::from_mode(mode)).context("a file's mode")
    }

    pub(super) fn copy(&self, name: &str, mode: u32, from: &Path) -> Result<()> {
        let content = fs::read(from).with_context(|| format!("read {}", from.display()))?;
        self.write(name, mode, content)
    }

    /// Compresses these files inside a folder, without name and time in the header: the same text gives the same file.
    pub(super) fn compress(&self, folder: &str, pattern: &str) -> Result<()> {
        let line = format!("gzip -9n -- {pattern} && chmod 644 -- *.gz");
        command::output_in(&self.0.join(folder), Command::new("sh").args(["-c", &line])).map(|_| ())
    }

    /// The names of all files and links inside, sorted, relative to the folder.
    pub(super) fn files(&self) -> Result<Vec<String>> {
        self.listed("-not -type d")
    }

    /// The names of all folders inside, sorted, relative to the folder.
    pub(super) fn folders(&self) -> Result<Vec<String>> {
        self.listed("-mindepth 1 -type d")
    }

    fn listed(&self, which: &str) -> Result<Vec<String>> {
        let line = format!("find . {which} -printf '%P\\n' | LC_ALL=C sort");
        let listed = command::output_in(&self.0, Command::new("sh").args(["-c", &line]))?;
        Ok(listed.lines().map(str::to_owned).collect())
    }
}
