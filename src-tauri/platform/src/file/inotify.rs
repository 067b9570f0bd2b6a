//! The descriptor on which the kernel tells of files. Owns it; knows one file by its folder and name.

use std::ffi::OsString;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use rustix::fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags};
use rustix::io::Errno;
use tokio::io::unix::AsyncFd;

use super::{Sign, Step};
use crate::descriptor;

/// Room for several notices; each is at most 16 bytes and a name of 256.
const BUFFER: usize = 2 * 1024;

/// The folder of a file and, if the file is a link, the folder of what it leads to.
#[derive(Debug)]
pub(super) struct Notices {
    fd: AsyncFd<OwnedFd>,
    places: Vec<PathBuf>,
    watched: Vec<(i32, OsString)>,
}

impl Notices {
    pub(super) fn open(path: &Path, sign: Sign) -> io::Result<Self> {
        if let Some(folder) = path.parent() {
            partner_balance_files::make_folder(folder)?;
        }
        let fd = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        let places = places_of(path);
        let told = match sign {
            Sign::Finished => WatchFlags::CLOSE_WRITE | WatchFlags::MOVED_TO,
            Sign::Changed => WatchFlags::MODIFY | WatchFlags::MOVED_TO,
        };
        let wanted = told | WatchFlags::DELETE_SELF | WatchFlags::MOVE_SELF;
        let mut watched = Vec::new();
        for place in &places {
            let (Some(folder), Some(name)) = (place.parent(), place.file_name()) else { continue };
            watched.push((inotify::add_watch(&fd, folder, wanted | WatchFlags::ONLYDIR)?, name.to_owned()));
        }
        Ok(Self { fd: descriptor::readable(fd)?, places, watched })
    }

    /// Whether the file is still where it was when this was opened.
    pub(super) fn is_where(&self, path: &Path) -> bool {
        places_of(path) == self.places
    }

    /// What has been told already.
    #[cfg(test)]
    pub(super) fn pending(&mut self) -> io::Result<Option<Step>> {
        drain(self.fd.get_ref(), &self.watched)
    }

    /// Waits for the next news of the file.
    pub(super) async fn step(&mut self) -> io::Result<Step> {
        loop {
            let mut ready = self.fd.readable().await?;
            let step = drain(ready.get_inner(), &self.watched)?;
            ready.clear_ready();
            if let Some(step) = step {
                return Ok(step);
            }
        }
    }
}

/// The path itself and what it leads to, if that is another.
fn places_of(path: &Path) -> Vec<PathBuf> {
    let target = fs::canonicalize(path).ok().filter(|_| path.is_symlink());
    std::iter::once(path.to_owned()).chain(target).collect()
}

/// Reads all there is; what of it is about the file.
fn drain(fd: &OwnedFd, watched: &[(i32, OsString)]) -> io::Result<Option<Step>> {
    let mut buffer = [const { MaybeUninit::uninit() }; BUFFER];
    let mut reader = Reader::new(fd, &mut buffer);
    let mut step = None;
    loop {
        let notice = match reader.next() {
            Ok(notice) => notice,
            Err(Errno::AGAIN) => return Ok(step),
            Err(Errno::INTR) => continue,
            Err(error) => return Err(error.into()),
        };
        let (flags, name) = (notice.events(), notice.file_name().map(|name| name.to_bytes()));
        if flags.intersects(ReadFlags::DELETE_SELF | ReadFlags::MOVE_SELF | ReadFlags::IGNORED) {
            return Ok(Some(Step::FolderGone));
        }
        let is_it = watched.iter().any(|(watch, file)| *watch == notice.wd() && name == Some(file.as_bytes()));
        // Notices were lost: a storm of them is news enough.
        if is_it || flags.contains(ReadFlags::QUEUE_OVERFLOW) {
            step = Some(Step::Written);
        }
    }
}
