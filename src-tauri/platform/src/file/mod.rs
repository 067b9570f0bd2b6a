//! News that a file was written, by whatever process and editor. Owns what counts as written; must not know what is in
//! the file.
//!
//! On Linux the kernel tells (inotify(7)). Elsewhere nothing does: what changed is seen at the next start.

#[cfg(target_os = "linux")]
mod inotify;

use std::path::Path;
#[cfg(target_os = "linux")]
use std::path::PathBuf;
#[cfg(target_os = "linux")]
use std::time::Duration;

#[cfg(target_os = "linux")]
use inotify::Notices;

/// Editors write, rename and touch in several steps; this long without another one and the file is written.
#[cfg(target_os = "linux")]
const QUIET: Duration = Duration::from_millis(100);
/// A file that never comes to rest is told after this long.
#[cfg(target_os = "linux")]
const LONGEST_BURST: Duration = Duration::from_millis(500);

/// Tells when a file was closed after writing, or another was put in its place.
///
/// The file need not exist; its folder is made. A link is followed: what is behind it counts as well.
#[derive(Debug)]
pub struct FileWatch {
    #[cfg(target_os = "linux")]
    path: PathBuf,
    #[cfg(target_os = "linux")]
    notices: Option<Notices>,
    /// A step was seen whose burst was not told yet.
    #[cfg(target_os = "linux")]
    is_being_written: bool,
}

#[cfg(target_os = "linux")]
impl FileWatch {
    /// Watches from now on. To be called inside a tokio runtime.
    #[must_use]
    pub fn start(path: &Path) -> Self {
        Self { path: path.to_owned(), notices: open(path), is_being_written: false }
    }

    /// Waits until the file was written: one return for a burst of steps. May be dropped and called again without losing
    /// one. Never returns where the system doesn't tell.
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
        if let Some(notices) = &mut self.notices {
            match notices.step().await {
                Ok(inotify::Step::Written) if notices.is_where(&self.path) => return,
                // The folder was removed or moved, or the link leads elsewhere by now.
                Ok(_) => {
                    self.notices = open(&self.path);
                    return;
                }
                Err(error) => tracing::warn!(kind = %error.kind(), "the kernel stopped telling of a file"),
            }
            self.notices = None;
        }
        std::future::pending().await
    }
}

#[cfg(target_os = "linux")]
fn open(path: &Path) -> Option<Notices> {
    let told = |error: &std::io::Error| tracing::warn!(kind = %error.kind(), "the kernel does not tell of a file");
    Notices::open(path).inspect_err(told).ok()
}

#[cfg(not(target_os = "linux"))]
impl FileWatch {
    /// Watches nothing on this system.
    #[must_use]
    pub fn start(_path: &Path) -> Self {
        Self {}
    }

    /// Never returns on this system.
    pub async fn written(&mut self) {
        std::future::pending().await
    }
}
