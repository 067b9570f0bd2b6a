//! News that the network may be back. Owns what counts as a return; must not know who asks or for which address.
//!
//! On Linux the kernel tells (netlink(7), rtnetlink(7)). Elsewhere nothing does: the regular schedule has to do.

#[cfg(target_os = "linux")]
mod rtnetlink;
#[cfg(target_os = "linux")]
mod socket;

#[cfg(target_os = "linux")]
use std::time::Duration;

/// A network comes up in many small steps; this long without another one and it is up.
#[cfg(target_os = "linux")]
const QUIET: Duration = Duration::from_secs(1);
/// News of a network that never comes to rest is told after this long.
#[cfg(target_os = "linux")]
const LONGEST_BURST: Duration = Duration::from_secs(5);

/// Tells when a route appears or a cable or wireless network is connected.
///
/// A hint, not a promise: what it reports may still be no way to the portal.
#[derive(Debug)]
pub struct NetworkWatch {
    #[cfg(target_os = "linux")]
    socket: Option<socket::Socket>,
    /// A step was seen whose burst was not told yet.
    #[cfg(target_os = "linux")]
    is_coming_up: bool,
}

#[cfg(target_os = "linux")]
impl NetworkWatch {
    /// Watches from now on. To be called inside a tokio runtime.
    #[must_use]
    pub fn start() -> Self {
        let socket = socket::Socket::open()
            .inspect_err(
                |error| tracing::warn!(%error, "the kernel does not tell of the network; left to the schedule"),
            )
            .ok();
        Self { socket, is_coming_up: false }
    }

    /// Waits until the network may be back: one return for a burst of changes. May be dropped and called again without
    /// losing one. Never returns where the system doesn't tell.
    pub async fn returned(&mut self) {
        if !self.is_coming_up {
            self.step().await;
            self.is_coming_up = true;
        }
        let settling = async { while tokio::time::timeout(QUIET, self.step()).await.is_ok() {} };
        // Told after the longest burst all the same.
        let _ = tokio::time::timeout(LONGEST_BURST, settling).await;
        self.is_coming_up = false;
    }

    async fn step(&mut self) {
        if let Some(socket) = &mut self.socket {
            match socket.step().await {
                Ok(()) => return,
                Err(error) => tracing::warn!(%error, "the kernel stopped telling of the network"),
            }
            self.socket = None;
        }
        std::future::pending().await
    }
}

#[cfg(not(target_os = "linux"))]
impl NetworkWatch {
    /// Watches nothing on this system.
    #[must_use]
    pub fn start() -> Self {
        Self {}
    }

    /// Never returns on this system.
    pub async fn returned(&mut self) {
        std::future::pending().await
    }
}
