//! Events of a file by the crate `notify`, on systems without inotify. Owns the watcher; must not know what counts as
//! written.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::{FileEvent, Sign};

/// The folder of a file and, if the file is a link, the folder of what it leads to.
#[derive(Debug)]
pub(super) struct FileEvents {
    /// Watches for as long as it lives.
    _watcher: RecommendedWatcher,
    receiver: UnboundedReceiver<notify::Result<Event>>,
    paths: Vec<PathBuf>,
}

impl FileEvents {
    /// These systems don't report that a file was closed: each change counts for either sign, and so does one of the log beside
    /// a database (`NAME-wal`), the only file that is changed while somebody else has the database open.
    pub(super) fn open(path: &Path, _: Sign) -> io::Result<Self> {
        if let Some(folder) = path.parent() {
            partner_balance_files::make_folder(folder)?;
        }
        let (sender, receiver) = unbounded_channel();
        let tell = move |event| {
            // Fails only when the watcher is being dropped.
            let _ = sender.send(event);
        };
        let mut watcher = RecommendedWatcher::new(tell, notify::Config::default()).map_err(io_error)?;
        let paths = paths_of(path);
        for folder in paths.iter().filter_map(|place| place.parent()) {
            watcher.watch(folder, RecursiveMode::NonRecursive).map_err(io_error)?;
        }
        Ok(Self { _watcher: watcher, receiver, paths })
    }

    /// Whether the file is still where it was when this was opened.
    pub(super) fn has_paths_of(&self, path: &Path) -> bool {
        paths_of(path) == self.paths
    }

    /// Waits for the next event of the file.
    pub(super) async fn next(&mut self) -> io::Result<FileEvent> {
        loop {
            let event = self.receiver.recv().await.ok_or(io::ErrorKind::BrokenPipe)?.map_err(io_error)?;
            // The event may have another path of the folder (macOS: /private/var for /var): only names are compared.
            // They may be written with other capitals, which are the same name on these systems.
            let is_named = |wanted: Option<OsString>| {
                let is_same = |name: &OsStr| wanted.as_ref().is_some_and(|wanted| name.eq_ignore_ascii_case(wanted));
                event.paths.iter().any(|path| path.file_name().is_some_and(is_same))
            };
            let name = |path: &Path| path.file_name().map(OsString::from);
            let is_it = self.paths.iter().any(|place| is_named(name(place)) || is_named(name(&log_of(place))));
            if event.need_rescan() || (is_it && is_writing(event.kind)) {
                return Ok(FileEvent::Written);
            }
            let is_folder = self.paths.iter().any(|place| place.parent().is_some_and(|folder| is_named(name(folder))));
            if is_folder && self.paths.iter().any(|place| !place.parent().is_some_and(Path::exists)) {
                return Ok(FileEvent::FolderGone);
            }
        }
    }
}

/// The log of a database at this path (sqlite.org/wal.html).
pub(super) fn log_of(path: &Path) -> PathBuf {
    partner_balance_files::suffixed(path, "-wal")
}

fn is_writing(kind: EventKind) -> bool {
    match kind {
        EventKind::Create(_) | EventKind::Modify(_) | EventKind::Any | EventKind::Other => true,
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        EventKind::Remove(_) => false,
    }
}

/// The path itself and what it leads to, if that is another.
fn paths_of(path: &Path) -> Vec<PathBuf> {
    let target = std::fs::canonicalize(path).ok().filter(|_| path.is_symlink());
    std::iter::once(path.to_owned()).chain(target).collect()
}

fn io_error(error: notify::Error) -> io::Error {
    match error.kind {
        notify::ErrorKind::Io(error) => error,
        notify::ErrorKind::MaxFilesWatch => io::ErrorKind::QuotaExceeded.into(),
        notify::ErrorKind::PathNotFound | notify::ErrorKind::WatchNotFound => io::ErrorKind::NotFound.into(),
        notify::ErrorKind::Generic(_) | notify::ErrorKind::InvalidConfig(_) => io::ErrorKind::Other.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn a_file_is_told_of_however_it_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("not there yet/settings.toml");
        let mut events = FileEvents::open(&path, Sign::Finished).unwrap();
        std::fs::write(path.with_file_name("settings.toml.new"), "x").unwrap();
        let replace = || std::fs::rename(path.with_file_name("settings.toml.new"), &path).unwrap();
        for write in [&replace as &dyn Fn(), &|| std::fs::write(&path, "in place").unwrap()] {
            write();
            let event = tokio::time::timeout(Duration::from_secs(20), events.next()).await;
            assert_eq!(event.expect("an event").unwrap(), FileEvent::Written);
        }
        assert!(events.has_paths_of(&path));
        std::fs::write(path.with_file_name("settings.toml-wal"), "as of a database").unwrap();
        let event = tokio::time::timeout(Duration::from_secs(20), events.next()).await;
        assert_eq!(event.expect("an event").unwrap(), FileEvent::Written);
    }
}
