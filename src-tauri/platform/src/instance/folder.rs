//! The folder of the lock and the socket. Owns the choice of one that no other user can enter; must not know the protocol.

#[cfg_attr(unix, path = "folder/unix.rs")]
#[cfg_attr(not(unix), path = "folder/windows.rs")]
mod system;

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// A folder of the user's own, mode 0700.
#[derive(Clone, Debug)]
pub struct InstanceFolder {
    folder: PathBuf,
}

impl InstanceFolder {
    /// That of the user's session: in `XDG_RUNTIME_DIR`, or without it in the program's own state directory `state`, or in
    /// the folder for temporary files. Makes the folder.
    ///
    /// # Errors
    /// When none of them can be made for this user alone; the error is the last one's.
    pub fn of_user(state: &Path) -> io::Result<Self> {
        let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
        Self::first_of(runtime.as_deref(), state, &std::env::temp_dir())
    }

    fn first_of(runtime: Option<&Path>, state: &Path, temporary: &Path) -> io::Result<Self> {
        // By the XDG Base Directory Specification a relative path is to be ignored; a missing folder is not ours to make.
        let runtime = runtime.filter(|runtime| runtime.is_absolute() && runtime.is_dir());
        let candidates = [
            runtime.map(|runtime| runtime.join("partner-balance")),
            Some(state.join("run")),
            Some(system::of_temporary(temporary)),
        ];
        let mut outcome = Err(io::Error::from(io::ErrorKind::NotFound));
        for folder in candidates.into_iter().flatten() {
            outcome = Self::at(folder);
            if outcome.is_ok() {
                break;
            }
        }
        outcome
    }

    /// This folder, which is made for this user alone if it doesn't exist.
    ///
    /// # Errors
    /// When it belongs to another user or cannot be made, or its path is too long for a socket.
    pub fn at(folder: PathBuf) -> io::Result<Self> {
        system::prepare(&folder)?;
        Ok(Self { folder })
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// Where the first instance listens.
    #[cfg(unix)]
    pub(super) fn socket(&self) -> PathBuf {
        self.folder.join("socket")
    }

    /// Opens a lock file.
    pub(super) fn open(&self, name: &str) -> io::Result<File> {
        partner_balance_files::open(&self.folder.join(name))
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn the_runtime_folder_comes_first_then_state_then_temporary_files() {
        let base = tempfile::tempdir().unwrap();
        let [runtime, state, temporary] = ["run", "state", "tmp"].map(|name| base.path().join(name));
        std::fs::create_dir(&temporary).unwrap();
        let choose = |runtime: Option<&Path>, state: &Path| {
            InstanceFolder::first_of(runtime, state, &temporary).map(|folder| folder.path().to_owned())
        };
        let in_state = state.join("run");
        assert_eq!(choose(None, &state).unwrap(), in_state);
        assert_eq!(choose(Some(&runtime), &state).unwrap(), in_state, "a runtime folder that is not there");
        assert_eq!(choose(Some(Path::new("relative")), &state).unwrap(), in_state);
        std::fs::create_dir(&runtime).unwrap();
        assert_eq!(choose(Some(&runtime), &state).unwrap(), runtime.join("partner-balance"));

        let too_long = state.join("x".repeat(100));
        let last = choose(None, &too_long).unwrap();
        assert!(last.starts_with(&temporary), "{last:?}");
        assert_eq!(mode(&last), 0o700);
        assert!(!too_long.exists());
    }

    #[test]
    fn a_folder_open_to_others_is_closed() {
        let base = tempfile::tempdir().unwrap();
        let folder = base.path().join("run");
        std::fs::create_dir(&folder).unwrap();
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o777)).unwrap();
        InstanceFolder::at(folder.clone()).unwrap();
        assert_eq!(mode(&folder), 0o700);
    }

    #[test]
    fn a_link_in_its_place_is_refused() {
        let base = tempfile::tempdir().unwrap();
        let (real, link) = (base.path().join("real"), base.path().join("link"));
        std::fs::create_dir(&real).unwrap();
        symlink(&real, &link).unwrap();
        assert_eq!(InstanceFolder::at(link).unwrap_err().kind(), io::ErrorKind::PermissionDenied);
    }
}
