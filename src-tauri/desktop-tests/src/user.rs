//! The user that runs a session's processes. Sway refuses to run as root, and programs that share files with it must
//! run as the same user.
//!
//! It must not know what is run.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, lchown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use crate::Result;
use crate::desktop::Desktop;

/// The unprivileged user and group of every Debian system: `nobody`, `nogroup`.
const NOBODY: u32 = 65534;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum User {
    /// The user that runs the tests.
    Own,
    /// An unprivileged user, if root runs the tests.
    Nobody,
}

impl User {
    /// The user for this desktop.
    pub(crate) fn of(desktop: Desktop) -> Self {
        let is_root = rustix::process::geteuid().is_root();
        if is_root && desktop.is_wayland() { Self::Nobody } else { Self::Own }
    }

    /// The arguments with which `setpriv` switches to this user.
    pub(crate) fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Own => &[],
            Self::Nobody => &["--reuid", "65534", "--regid", "65534", "--clear-groups"],
        }
    }

    /// A command that runs as this user, without an intermediate process.
    pub(crate) fn command(self, program: &Path) -> Command {
        let mut command = Command::new(program);
        if self == Self::Nobody {
            command.uid(NOBODY).gid(NOBODY);
        }
        command
    }

    /// Makes this user the owner of a folder and its contents.
    pub(crate) fn own(self, folder: &Path) -> Result<()> {
        if self == Self::Own {
            return Ok(());
        }
        lchown(folder, Some(NOBODY), Some(NOBODY)).with_context(|| format!("owner of {}", folder.display()))?;
        if !folder.symlink_metadata()?.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(folder)? {
            self.own(&entry?.path())?;
        }
        Ok(())
    }

    /// The program, or a link to or copy of it in `folder` if this user can't reach its path.
    pub(crate) fn reachable(self, program: &Path, folder: &Path) -> Result<PathBuf> {
        if self == Self::Own || is_open_to_all(program) {
            return Ok(program.to_path_buf());
        }
        fs::create_dir_all(folder)?;
        let own = folder.join(program.file_name().context("name of the program")?);
        if !own.exists() && fs::hard_link(program, &own).is_err() {
            fs::copy(program, &own).with_context(|| format!("copy of {}", program.display()))?;
        }
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
        Ok(own)
    }
}

/// Whether all users can run a file: depends on its mode and on that of each parent folder.
fn is_open_to_all(file: &Path) -> bool {
    file.ancestors().filter(|part| !part.as_os_str().is_empty()).all(|part| match part.metadata() {
        Ok(metadata) => metadata.mode() & 0o001 != 0,
        Err(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_in_a_private_folder_are_reached_by_a_link() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let program = folder.path().join("program");
        fs::write(&program, "text")?;
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
        assert!(is_open_to_all(Path::new("/bin/sh")));
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700))?;
        assert!(!is_open_to_all(&program));
        assert_eq!(User::Own.reachable(&program, &folder.path().join("own"))?, program);
        let own = User::Nobody.reachable(&program, &folder.path().join("own"))?;
        assert_eq!(fs::read(own)?, b"text");
        Ok(())
    }
}
