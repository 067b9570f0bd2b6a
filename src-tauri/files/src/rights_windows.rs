//! Windows, where new files get the access list of their folder. New folders get one of the user's, and a file that takes another
//! one's place gets that one's. A file that another program has open can be in the way of a new one.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io;
use std::os::windows::fs::OpenOptionsExt as _;
use std::os::windows::io::AsHandle as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use windows_sys::Win32::Storage::FileSystem::READ_CONTROL;

use crate::audience::Audience;
use crate::descriptor;
pub(crate) use crate::range_lock::try_lock;

/// Before the next attempt to rename a file that is in use; twice as long each time, up to the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(1);
const LONGEST_PAUSE: Duration = Duration::from_millis(16);
const MOST_PAUSES: u32 = 64;
/// `ERROR_ACCESS_DENIED`, `ERROR_SHARING_VIOLATION`, `ERROR_LOCK_VIOLATION` (learn.microsoft.com, "System Error Codes").
const IN_USE: [i32; 3] = [5, 32, 33];

pub(crate) fn private() -> OpenOptions {
    File::options()
}

/// Creates a folder and its missing parents with an access list of their own, which also counts for what is created in them.
/// Existing ones keep theirs.
pub(crate) fn make_private_folder(folder: &Path) -> io::Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    if let Some(parent) = folder.parent() {
        make_private_folder(parent)?;
    }
    match descriptor::create_folder(folder, &private_list()?) {
        // Another process was faster.
        Err(_) if folder.is_dir() => Ok(()),
        created => created,
    }
}

/// The user, the system and administrators, who can read every file anyway: backups and virus scanners must be able to. No
/// entries of the parent.
fn private_list() -> io::Result<String> {
    let user = descriptor::user()?;
    Ok(format!("D:P(A;OICI;FA;;;{user})(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"))
}

pub(crate) fn narrow(_: &Path, _: Option<&Path>) -> io::Result<()> {
    Ok(())
}

/// Gives a file the access list and the attributes of the one it will replace. An owner can't be given.
pub(crate) fn take_over(file: &File, original: Option<(&Path, &Metadata)>, _: Audience) -> io::Result<()> {
    let Some((path, metadata)) = original else { return Ok(()) };
    // With the right to read its access list alone, none to the content: it may be open in another program that shares nothing.
    let original = File::options().access_mode(READ_CONTROL).open(path)?;
    descriptor::copy_list(original.as_handle(), file.as_handle())?;
    file.set_permissions(metadata.permissions())
}

/// Whether the open file is the one at the path.
pub(crate) fn is_at(file: &File, path: &Path) -> bool {
    let there = File::open(path);
    let identity = |file: &File| {
        let known = winapi_util::file::information(file)?;
        Ok::<_, io::Error>((known.volume_serial_number(), known.file_index()))
    };
    match (identity(file), there.and_then(|there| identity(&there))) {
        (Ok(open), Ok(there)) => open == there,
        (Err(_), _) | (_, Err(_)) => false,
    }
}

/// Renames a file over another. A virus scanner, the search index or an editor may have one of them open for a moment without
/// sharing it: then it is tried again, for about a second in all.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let mut pause = FIRST_PAUSE;
    for _ in 0..MOST_PAUSES {
        match fs::rename(from, to) {
            Err(error) if is_in_use(&error) => std::thread::sleep(pause),
            outcome => return outcome,
        }
        pause = LONGEST_PAUSE.min(pause * 2);
    }
    fs::rename(from, to)
}

fn is_in_use(error: &io::Error) -> bool {
    error.raw_os_error().is_some_and(|code| IN_USE.contains(&code))
}

/// Always none: Windows has no user like `root`.
#[must_use]
pub fn owned_by_another(_: &[&Path]) -> Option<PathBuf> {
    None
}

/// Folders can't be synced on Windows.
pub(crate) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
