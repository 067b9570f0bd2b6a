//! When the network may be back, by the kernel's messages (netlink(7), rtnetlink(7)). Must not know who asks.

use std::time::Duration;

use super::socket::Socket;

/// A network comes up in many small changes: after this time without another one it is up.
const SETTLE_TIME: Duration = Duration::from_secs(1);
/// A network that changes without a pause is reported after this time.
const LONGEST_BURST: Duration = Duration::from_secs(5);

/// Reports when a route appears or a cable or wireless network is connected. The portal may still be out of reach then.
#[derive(Debug)]
pub struct NetworkWatch {
    pub(super) socket: Option<Socket>,
    /// There was a change that has not been reported yet.
    pub(super) is_burst_pending: bool,
}

impl NetworkWatch {
    /// Watches from now on. To be called inside a tokio runtime.
    #[must_use]
    pub fn start() -> Self {
        let socket = Socket::open()
            .inspect_err(
                |error| tracing::warn!(%error, "the kernel does not tell of the network; left to the schedule"),
            )
            .ok();
        Self { socket, is_burst_pending: false }
    }

    /// Waits until the network may be back; returns once for a burst of changes. May be dropped and called again without
    /// losing one. Never returns if the kernel sends no messages.
    pub async fn returned(&mut self) {
        if !self.is_burst_pending {
            self.next_change().await;
            self.is_burst_pending = true;
        }
        let settling = async { while tokio::time::timeout(SETTLE_TIME, self.next_change()).await.is_ok() {} };
        // Reported after the longest burst all the same.
        let _ = tokio::time::timeout(LONGEST_BURST, settling).await;
        self.is_burst_pending = false;
    }

    async fn next_change(&mut self) {
        if let Some(socket) = &mut self.socket {
            match socket.next_change().await {
                Ok(()) => return,
                Err(error) => tracing::warn!(%error, "the kernel stopped telling of the network"),
            }
            self.socket = None;
        }
        std::future::pending().await
    }
}
