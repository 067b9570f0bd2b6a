//! Events of a file by inotify. Owns the descriptor; must not know what counts as written.

use std::ffi::OsString;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use rustix::fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags};
use rustix::io::Errno;
use tokio::io::unix::AsyncFd;

use super::{FileEvent, Sign};
use crate::descriptor;

/// Room for several events; each has at most 16 bytes and a name of 256.
const BUFFER: usize = 2 * 1024;

/// The folder of a file and, if the file is a link, the folder of what it leads to.
#[derive(Debug)]
pub(super) struct FileEvents {
    fd: AsyncFd<OwnedFd>,
    paths: Vec<PathBuf>,
    watched: Vec<(i32, OsString)>,
}

impl FileEvents {
    pub(super) fn open(path: &Path, sign: Sign) -> io::Result<Self> {
        if let Some(folder) = path.parent() {
            partner_balance_files::make_folder(folder)?;
        }
        let fd = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        let paths = paths_of(path);
        let mask = match sign {
            Sign::Finished => WatchFlags::CLOSE_WRITE | WatchFlags::MOVED_TO,
            Sign::Changed => WatchFlags::MODIFY | WatchFlags::MOVED_TO,
        };
        let wanted = mask | WatchFlags::DELETE_SELF | WatchFlags::MOVE_SELF;
        let mut watched = Vec::new();
        for place in &paths {
            let (Some(folder), Some(name)) = (place.parent(), place.file_name()) else { continue };
            watched.push((inotify::add_watch(&fd, folder, wanted | WatchFlags::ONLYDIR)?, name.to_owned()));
        }
        Ok(Self { fd: descriptor::readable(fd)?, paths, watched })
    }

    /// Whether the file is still where it was when this was opened.
    pub(super) fn has_paths_of(&self, path: &Path) -> bool {
        paths_of(path) == self.paths
    }

    /// An event that is there already.
    #[cfg(test)]
    pub(super) fn pending(&mut self) -> io::Result<Option<FileEvent>> {
        drain(self.fd.get_ref(), &self.watched)
    }

    /// Waits for the next event of the file.
    pub(super) async fn next(&mut self) -> io::Result<FileEvent> {
        loop {
            let mut ready = self.fd.readable().await?;
            let event = drain(ready.get_inner(), &self.watched)?;
            ready.clear_ready();
            if let Some(event) = event {
                return Ok(event);
            }
        }
    }
}

/// The path itself and what it leads to, if that is another.
fn paths_of(path: &Path) -> Vec<PathBuf> {
    let target = fs::canonicalize(path).ok().filter(|_| path.is_symlink());
    std::iter::once(path.to_owned()).chain(target).collect()
}

/// Reads all events; the last one of the file.
fn drain(fd: &OwnedFd, watched: &[(i32, OsString)]) -> io::Result<Option<FileEvent>> {
    let mut buffer = [const { MaybeUninit::uninit() }; BUFFER];
    let mut reader = Reader::new(fd, &mut buffer);
    let mut event = None;
    loop {
        let notice = match reader.next() {
            Ok(notice) => notice,
            Err(Errno::AGAIN) => return Ok(event),
            Err(Errno::INTR) => continue,
            Err(error) => return Err(error.into()),
        };
        let (flags, name) = (notice.events(), notice.file_name().map(|name| name.to_bytes()));
        if flags.intersects(ReadFlags::DELETE_SELF | ReadFlags::MOVE_SELF | ReadFlags::IGNORED) {
            return Ok(Some(FileEvent::FolderGone));
        }
        let is_it = watched.iter().any(|(watch, file)| *watch == notice.wd() && name == Some(file.as_bytes()));
        // Events were lost: the file may be among them.
        if is_it || flags.contains(ReadFlags::QUEUE_OVERFLOW) {
            event = Some(FileEvent::Written);
        }
    }
}
