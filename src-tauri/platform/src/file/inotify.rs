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

use crate::descriptor;

/// Room for several notices; each is at most 16 bytes and a name of 256.
const BUFFER: usize = 2 * 1024;

/// What the kernel told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The file was written or replaced.
    Written,
    /// The folder is no longer where it was.
    FolderGone,
}

/// The folder of a file and, if the file is a link, the folder of what it leads to.
#[derive(Debug)]
pub(super) struct Notices {
    fd: AsyncFd<OwnedFd>,
    places: Vec<PathBuf>,
    watched: Vec<(i32, OsString)>,
}

impl Notices {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let fd = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        let places = places_of(path);
        let wanted = WatchFlags::CLOSE_WRITE | WatchFlags::MOVED_TO | WatchFlags::DELETE_SELF | WatchFlags::MOVE_SELF;
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::file::FileWatch;

    const PATIENCE: Duration = Duration::from_secs(20);
    const SHORT: Duration = Duration::from_millis(250);

    async fn is_told(watch: &mut FileWatch) -> bool {
        tokio::time::timeout(SHORT, watch.written()).await.is_ok()
    }

    async fn told(watch: &mut FileWatch, what: &str) {
        tokio::time::timeout(PATIENCE, watch.written()).await.expect(what);
    }

    #[tokio::test]
    async fn tells_of_every_way_to_write_a_file_and_of_no_other_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("not there yet/settings.toml");
        let mut watch = FileWatch::start(&path);
        assert!(!is_told(&mut watch).await, "nothing happened yet");
        for neighbour in ["settings.toml.lock", "settings.toml.new", "settings.tom"] {
            std::fs::write(path.with_file_name(neighbour), "x").unwrap();
        }
        std::fs::read(path.with_file_name("settings.tom")).unwrap();
        assert!(!is_told(&mut watch).await, "other files");
        std::fs::write(&path, "in place").unwrap();
        told(&mut watch, "written in place").await;
        std::fs::rename(path.with_file_name("settings.toml.new"), &path).unwrap();
        told(&mut watch, "renamed over").await;
        std::fs::read(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert!(!is_told(&mut watch).await, "neither read nor removed is written");
        for _ in 0..20 {
            std::fs::write(&path, "burst").unwrap();
        }
        told(&mut watch, "a burst").await;
        assert!(!is_told(&mut watch).await, "one burst is told once");
    }

    #[tokio::test]
    async fn follows_a_link_and_a_folder_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("a/settings.toml"), folder.path().join("b/mine.toml"));
        for file in [&path, &other] {
            std::fs::create_dir(file.parent().unwrap()).unwrap();
        }
        std::fs::write(&other, "one").unwrap();
        let mut watch = FileWatch::start(&path);
        std::os::unix::fs::symlink(&other, path.with_extension("new")).unwrap();
        std::fs::rename(path.with_extension("new"), &path).unwrap();
        told(&mut watch, "a link in its place").await;
        std::fs::write(&other, "two").unwrap();
        told(&mut watch, "written behind the link").await;

        std::fs::remove_dir_all(path.parent().unwrap()).unwrap();
        told(&mut watch, "the folder is gone").await;
        std::fs::write(&path, "three").unwrap();
        told(&mut watch, "written in the new folder").await;
    }
}
