//! News that a file was written, by whatever process and editor. Owns what counts as written; must not know what is in
//! the file.
//!
//! The system tells: on Linux the kernel (inotify(7)), elsewhere what the crate `notify` finds. Where it doesn't, because
//! its watches are used up or the folder can't be watched, the file is looked at now and then until it does.

#[cfg(target_os = "linux")]
mod inotify;
#[cfg(any(test, not(target_os = "linux")))]
mod notified;

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tokio::time::Interval;

#[cfg(target_os = "linux")]
use inotify::Notices;
#[cfg(not(target_os = "linux"))]
use notified::Notices;

/// Editors write, rename and touch in several steps; this long without another one and the file is written.
const QUIET: Duration = Duration::from_millis(100);
/// A file that never comes to rest is told after this long.
const LONGEST_BURST: Duration = Duration::from_millis(500);
/// How often the file is looked at, and the system asked again, while it doesn't tell.
const LOOK_EVERY: Duration = Duration::from_secs(10);

/// What is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The file was closed after writing, or another was put in its place.
    Finished,
    /// Something was written to the file, which its writer keeps open.
    Changed,
}

/// What the system told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// The file was written or replaced.
    Written,
    /// The folder is no longer where it was.
    FolderGone,
}

/// Tells when a file was written.
///
/// The file need not exist; its folder is made. A link is followed: what is behind it counts as well.
#[derive(Debug)]
pub struct FileWatch {
    path: PathBuf,
    sign: Sign,
    source: Source,
    /// A step was seen whose burst was not told yet.
    is_being_written: bool,
}

/// Where the news come from.
#[derive(Debug)]
enum Source {
    /// The system tells.
    Told(Notices),
    /// It doesn't: the file is looked at.
    Looking { ticks: Interval, seen: Stamp },
}

/// What shows that a file was written: when, and how long it is. None: it isn't there, or can't be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp(Option<(SystemTime, u64)>);

impl Stamp {
    /// Of a file nobody has looked at: any file is news.
    const UNSEEN: Self = Self(None);

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
        let source = match Notices::open(path, sign) {
            Ok(notices) => Source::Told(notices),
            Err(error) => looking(&error, Stamp::of(path)),
        };
        Self { path: path.to_owned(), sign, source, is_being_written: false }
    }

    /// Waits until the file was written: one return for a burst of steps. May be dropped and called again without losing
    /// one. While the system doesn't tell, it may return up to ten seconds late.
    pub async fn written(&mut self) {
        if !self.is_being_written {
            self.step().await;
            self.is_being_written = true;
        }
        let settling = async { while tokio::time::timeout(QUIET, self.step()).await.is_ok() {} };
        // Told after the longest burst all the same.
        let _ = tokio::time::timeout(LONGEST_BURST, settling).await;
        self.is_being_written = false;
    }

    async fn step(&mut self) {
        loop {
            let is_written = match &mut self.source {
                Source::Told(notices) => match notices.step().await {
                    Ok(Step::Written) if notices.is_where(&self.path) => true,
                    // The folder was removed or moved, or the link leads elsewhere by now.
                    Ok(Step::Written | Step::FolderGone) => {
                        self.source = match Notices::open(&self.path, self.sign) {
                            Ok(notices) => Source::Told(notices),
                            Err(error) => looking(&error, Stamp::of(&self.path)),
                        };
                        true
                    }
                    Err(error) => {
                        self.source = looking(&error, Stamp::UNSEEN);
                        false
                    }
                },
                Source::Looking { ticks, .. } => {
                    ticks.tick().await;
                    self.look()
                }
            };
            if is_written {
                return;
            }
        }
    }

    /// Looks at the file, and asks the system once more. Whether the file was written since the last look.
    fn look(&mut self) -> bool {
        let Source::Looking { seen, .. } = &mut self.source else { return false };
        let before = *seen;
        // First the watch, then the look: what is written between them is told by the watch.
        let opened = Notices::open(&self.path, self.sign);
        let now = Stamp::of(&self.path);
        *seen = now;
        if let Ok(notices) = opened {
            tracing::info!("the system tells of a file again");
            self.source = Source::Told(notices);
        }
        now != Stamp(None) && now != before
    }
}

fn looking(error: &io::Error, seen: Stamp) -> Source {
    tracing::warn!(
        kind = %error.kind(),
        every_seconds = LOOK_EVERY.as_secs(),
        "the system does not tell of a file: it is looked at"
    );
    let mut ticks = tokio::time::interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    // The first tick is at once: what was seen last is of now, or is to be looked at.
    Source::Looking { ticks, seen }
}

#[cfg(test)]
mod tests;
