//! What the crate `notify` tells of a file, on systems without inotify. Owns its watcher; knows one file by its folder and
//! name.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::{Sign, Step};

/// The folder of a file and, if the file is a link, the folder of what it leads to.
#[derive(Debug)]
pub(super) struct Notices {
    /// Watches for as long as it lives.
    _watcher: RecommendedWatcher,
    told: UnboundedReceiver<notify::Result<Event>>,
    places: Vec<PathBuf>,
}

impl Notices {
    /// These systems don't tell that a file was closed: each change counts for either sign.
    pub(super) fn open(path: &Path, _: Sign) -> io::Result<Self> {
        if let Some(folder) = path.parent() {
            partner_balance_files::make_folder(folder)?;
        }
        let (sender, told) = unbounded_channel();
        let tell = move |event| {
            // Nobody listens any more: the watcher is about to end.
            let _ = sender.send(event);
        };
        let mut watcher = RecommendedWatcher::new(tell, notify::Config::default()).map_err(io_error)?;
        let places = places_of(path);
        for folder in places.iter().filter_map(|place| place.parent()) {
            watcher.watch(folder, RecursiveMode::NonRecursive).map_err(io_error)?;
        }
        Ok(Self { _watcher: watcher, told, places })
    }

    /// Whether the file is still where it was when this was opened.
    pub(super) fn is_where(&self, path: &Path) -> bool {
        places_of(path) == self.places
    }

    /// Waits for the next news of the file.
    pub(super) async fn step(&mut self) -> io::Result<Step> {
        loop {
            let event = self.told.recv().await.ok_or(io::ErrorKind::BrokenPipe)?.map_err(io_error)?;
            // What is told may name the folder by another path (macOS: /private/var for /var): by its name it is known.
            let is_named =
                |wanted: Option<OsString>| event.paths.iter().any(|path| path.file_name() == wanted.as_deref());
            let name = |path: &Path| path.file_name().map(OsString::from);
            let is_it = self.places.iter().any(|place| is_named(name(place)));
            if event.need_rescan() || (is_it && is_writing(event.kind)) {
                return Ok(Step::Written);
            }
            let is_folder = self.places.iter().any(|place| place.parent().is_some_and(|folder| is_named(name(folder))));
            if is_folder && self.places.iter().any(|place| !place.parent().is_some_and(Path::exists)) {
                return Ok(Step::FolderGone);
            }
        }
    }
}

fn is_writing(kind: EventKind) -> bool {
    match kind {
        EventKind::Create(_) | EventKind::Modify(_) | EventKind::Any | EventKind::Other => true,
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        EventKind::Remove(_) => false,
    }
}

/// The path itself and what it leads to, if that is another.
fn places_of(path: &Path) -> Vec<PathBuf> {
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
        let mut notices = Notices::open(&path, Sign::Finished).unwrap();
        std::fs::write(path.with_file_name("settings.toml.new"), "x").unwrap();
        let replace = || std::fs::rename(path.with_file_name("settings.toml.new"), &path).unwrap();
        for write in [&replace as &dyn Fn(), &|| std::fs::write(&path, "in place").unwrap()] {
            write();
            let step = tokio::time::timeout(Duration::from_secs(20), notices.step()).await;
            assert_eq!(step.expect("it is told").unwrap(), Step::Written);
        }
        assert!(notices.is_where(&path));
    }
}
