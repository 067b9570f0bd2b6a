//! Reports that a file was written, by whatever process and editor. Owns what counts as written; must not know what is in
//! the file.
//!
//! By events of the system: on Linux the kernel's (inotify(7)), elsewhere by the crate `notify`. Where there are none,
//! because all watches are in use or the folder can't be watched, the file is polled until there are.

#[cfg(target_os = "linux")]
mod inotify;
#[cfg(any(test, not(target_os = "linux")))]
mod notify_events;

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tokio::time::Interval;

use crate::bursts::{Bursts, Events};

#[cfg(target_os = "linux")]
use inotify::FileEvents;
#[cfg(not(target_os = "linux"))]
use notify_events::FileEvents;

/// How often the file is polled, and a watch attempted, while there are no events.
const POLL_INTERVAL: Duration = Duration::from_secs(10);

/// What is to be reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The file was closed after writing, or another was put in its place.
    Finished,
    /// Something was written to the file, which its writer keeps open.
    Changed,
}

/// An event of the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FileEvent {
    /// The file was written or replaced.
    Written,
    /// The folder was removed or moved.
    FolderGone,
}

/// Reports when a file was written.
///
/// The file need not exist; its folder is made. A link is followed: writing to its target counts as well.
#[derive(Debug)]
pub struct FileWatch(Bursts<WatchedFile>);

#[derive(Debug)]
struct WatchedFile {
    path: PathBuf,
    sign: Sign,
    source: Source,
}

/// Where events come from.
#[derive(Debug)]
enum Source {
    /// The system.
    Events(FileEvents),
    /// Polling the file.
    Polling { ticks: Interval, seen: FileStamp },
}

/// What shows that a file was written: when, and how long it is. None: it isn't there, or can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct FileStamp(Option<(SystemTime, u64)>);

impl FileStamp {
    /// Of a file that was never polled: an existing file counts as written.
    const UNKNOWN: Self = Self(None);

    fn of(path: &Path) -> Self {
        let stamp = |metadata: std::fs::Metadata| metadata.modified().map(|at| (at, metadata.len()));
        Self(std::fs::metadata(path).and_then(stamp).ok())
    }
}

impl FileWatch {
    /// Watches from now on until the file is closed after writing. To be called inside a tokio runtime.
    #[must_use]
    pub fn start(path: &Path) -> Self {
        Self::start_for(path, Sign::Finished)
    }

    /// Watches from now on for this sign. To be called inside a tokio runtime.
    #[must_use]
    pub fn start_for(path: &Path, sign: Sign) -> Self {
        let source = match FileEvents::open(path, sign) {
            Ok(events) => Source::Events(events),
            Err(error) => polling(&error, FileStamp::of(path)),
        };
        Self(Bursts::of(WatchedFile { path: path.to_owned(), sign, source }))
    }

    /// Waits until the file was written; returns once for a burst of events. May be dropped and called again without losing
    /// one. While the file is polled it may return ten seconds late.
    pub async fn written(&mut self) {
        self.0.next().await;
    }
}

impl Events for WatchedFile {
    /// Editors write and rename in several steps.
    const SETTLE_TIME: Duration = Duration::from_millis(100);
    const LONGEST_BURST: Duration = Duration::from_millis(500);

    async fn next(&mut self) {
        loop {
            let is_written = match &mut self.source {
                Source::Events(events) => match events.next().await {
                    Ok(FileEvent::Written) if events.has_paths_of(&self.path) => true,
                    // The folder was removed or moved, or the link leads elsewhere by now.
                    Ok(FileEvent::Written | FileEvent::FolderGone) => {
                        self.source = match FileEvents::open(&self.path, self.sign) {
                            Ok(events) => Source::Events(events),
                            Err(error) => polling(&error, FileStamp::of(&self.path)),
                        };
                        true
                    }
                    Err(error) => {
                        self.source = polling(&error, FileStamp::UNKNOWN);
                        false
                    }
                },
                Source::Polling { ticks, .. } => {
                    ticks.tick().await;
                    self.poll()
                }
            };
            if is_written {
                return;
            }
        }
    }
}

impl WatchedFile {
    /// Polls the file, and attempts a watch. Whether the file was written since the last poll.
    fn poll(&mut self) -> bool {
        let Source::Polling { seen, .. } = &mut self.source else { return false };
        let before = *seen;
        // The watch first: it reports what is written in between.
        let opened = FileEvents::open(&self.path, self.sign);
        let now = FileStamp::of(&self.path);
        *seen = now;
        if let Ok(events) = opened {
            tracing::info!("the system sends events of a file again");
            self.source = Source::Events(events);
        }
        now != FileStamp(None) && now != before
    }
}

fn polling(error: &io::Error, seen: FileStamp) -> Source {
    tracing::warn!(
        kind = %error.kind(),
        every_seconds = POLL_INTERVAL.as_secs(),
        "the system sends no events of a file: it is polled"
    );
    let mut ticks = tokio::time::interval(POLL_INTERVAL);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    // The first tick is at once.
    Source::Polling { ticks, seen }
}

#[cfg(test)]
mod tests;
