//! Reports that a file was written, by whatever process and editor. Owns what counts as written; must not know what is in
//! the file.
//!
//! By events of the system: on Linux the kernel's (inotify(7)), elsewhere by the crate `notify`. Where there are none,
//! because all watches are in use or the folder can't be watched, the file is polled until there are. Elsewhere than on Linux
//! it is also looked at now and then beside the events, which may be lost or late there.

#[cfg(target_os = "linux")]
mod inotify;
#[cfg(any(test, not(target_os = "linux")))]
mod notify_events;

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tokio::time::{Instant, Interval};

use crate::bursts::{Bursts, Events};

#[cfg(target_os = "linux")]
use inotify::FileEvents;
#[cfg(not(target_os = "linux"))]
use notify_events::FileEvents;

/// How often the file is polled, and a watch attempted, while there are no events.
const POLL_INTERVAL: Duration = Duration::from_secs(10);

/// How often the file is looked at beside the events. On Windows a change of a file that its writer keeps open is told of when
/// the system writes it to the disk (learn.microsoft.com, `ReadDirectoryChangesW`).
const LOOK_INTERVAL: Option<Duration> =
    if cfg!(target_os = "linux") { None } else { Some(Duration::from_secs(5 * 60)) };

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
    look: Look,
}

/// A look at the file beside the events.
#[derive(Debug)]
struct Look {
    interval: Option<Duration>,
    /// When the next one is due.
    due: Instant,
    seen: FileStamp,
}

/// Where events come from.
#[derive(Debug)]
enum Source {
    /// The system.
    Events(FileEvents),
    /// Polling the file.
    Polling { ticks: Interval, seen: FileStamp },
}

/// What shows that a file was written: when, and how long it is; the same of a log beside it. None: it isn't there, or can't be
/// read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct FileStamp(Option<(SystemTime, u64)>, Option<(SystemTime, u64)>);

impl FileStamp {
    /// Of a file that was never polled: an existing file counts as written.
    const UNKNOWN: Self = Self(None, None);

    fn of(path: &Path) -> Self {
        let stamp = |metadata: std::fs::Metadata| metadata.modified().map(|at| (at, metadata.len()));
        let of = |path: &Path| std::fs::metadata(path).and_then(stamp).ok();
        #[cfg(target_os = "linux")]
        let log = None;
        #[cfg(not(target_os = "linux"))]
        let log = of(&notify_events::log_of(path));
        Self(of(path), log)
    }

    /// Whether it shows that the file was written since the other was taken.
    fn is_later_than(self, before: Self) -> bool {
        self.0.is_some() && self != before
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
        let look = Look::with(LOOK_INTERVAL, FileStamp::of(path));
        Self(Bursts::of(WatchedFile { path: path.to_owned(), sign, source, look }))
    }

    /// Waits until the file was written; returns once for a burst of events. May be dropped and called again without losing
    /// one. While the file is polled it may return ten seconds late.
    pub async fn written(&mut self) {
        self.0.next().await;
    }
}

impl Look {
    fn with(interval: Option<Duration>, seen: FileStamp) -> Self {
        Self { interval, due: next_look(interval), seen }
    }

    /// Waits until one is due. Never returns where none are wanted.
    async fn is_due(&self) {
        match self.interval {
            Some(_) => tokio::time::sleep_until(self.due).await,
            None => std::future::pending().await,
        }
    }

    /// Whether the file was written since it was looked at, an event told of it, or it was polled.
    fn has_news(&mut self, path: &Path) -> bool {
        let before = self.seen;
        self.update(|| FileStamp::of(path));
        self.seen.is_later_than(before)
    }

    /// Whatever is before this stamp was reported.
    fn update(&mut self, stamp: impl FnOnce() -> FileStamp) {
        if self.interval.is_some() {
            self.due = next_look(self.interval);
            self.seen = stamp();
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a deadline of the runtime's own clock")]
fn next_look(interval: Option<Duration>) -> Instant {
    Instant::now() + interval.unwrap_or_default()
}

impl Events for WatchedFile {
    /// Editors write and rename in several steps.
    const SETTLE_TIME: Duration = Duration::from_millis(100);
    const LONGEST_BURST: Duration = Duration::from_millis(500);

    async fn next(&mut self) {
        loop {
            let is_written = match &mut self.source {
                Source::Events(events) => tokio::select! {
                    event = events.next() => self.take(event),
                    () = self.look.is_due() => self.look_at_file(),
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
    /// Whether the file was written without an event. Then the events are of something else, such as a folder that was removed,
    /// and are asked for anew.
    fn look_at_file(&mut self) -> bool {
        let has_news = self.look.has_news(&self.path);
        if has_news {
            self.watch_again();
        }
        has_news
    }

    fn watch_again(&mut self) {
        self.source = match FileEvents::open(&self.path, self.sign) {
            Ok(events) => Source::Events(events),
            Err(error) => polling(&error, FileStamp::of(&self.path)),
        };
    }

    /// Whether the system's event says that the file was written. Follows folder and link.
    fn take(&mut self, event: io::Result<FileEvent>) -> bool {
        let is_in_place = matches!(&self.source, Source::Events(events) if events.has_paths_of(&self.path));
        match event {
            Ok(FileEvent::Written) if is_in_place => {}
            // The folder was removed or moved, or the link leads elsewhere by now.
            Ok(FileEvent::Written | FileEvent::FolderGone) => self.watch_again(),
            Err(error) => {
                self.source = polling(&error, FileStamp::UNKNOWN);
                return false;
            }
        }
        self.look.update(|| FileStamp::of(&self.path));
        true
    }

    /// Polls the file, and attempts a watch. Whether the file was written since the last poll.
    fn poll(&mut self) -> bool {
        let Source::Polling { seen, .. } = &mut self.source else { return false };
        let before = *seen;
        // The watch first: it reports what is written in between.
        let opened = FileEvents::open(&self.path, self.sign);
        let now = FileStamp::of(&self.path);
        *seen = now;
        self.look.update(|| now);
        if let Ok(events) = opened {
            tracing::info!("the system sends events of a file again");
            self.source = Source::Events(events);
        }
        now.is_later_than(before)
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
