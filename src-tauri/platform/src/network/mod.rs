//! Reports that the network may be back. Owns what counts as a return; must not know who asks or for which address.
//!
//! By events of the system: on Linux the kernel's about routes and carriers (netlink(7), rtnetlink(7)), elsewhere about
//! addresses, by the crate `if-watch`. Where there are none, the regular schedule has to do.

#[cfg(any(test, not(target_os = "linux")))]
mod addresses;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod namespace;
#[cfg(target_os = "linux")]
mod rtnetlink;
#[cfg(target_os = "linux")]
mod socket;

use std::time::Duration;

#[cfg(not(target_os = "linux"))]
use addresses::NetworkEvents;
#[cfg(target_os = "linux")]
use socket::NetworkEvents;

/// A network comes up in many small changes: after this time without another one it is up.
const SETTLE_TIME: Duration = Duration::from_secs(1);
/// A network that changes without a pause is reported after this time.
const LONGEST_BURST: Duration = Duration::from_secs(5);

/// Reports when a route or an address appears, or a cable or wireless network is connected. The portal may still be out of
/// reach then.
#[derive(Debug)]
pub struct NetworkWatch {
    events: Option<NetworkEvents>,
    /// There was an event that has not been reported yet.
    is_burst_pending: bool,
}

impl NetworkWatch {
    /// Watches from now on. To be called inside a tokio runtime.
    #[must_use]
    pub fn start() -> Self {
        let events = NetworkEvents::open()
            .inspect_err(
                |error| tracing::warn!(%error, "the system does not tell of the network; left to the schedule"),
            )
            .ok();
        Self { events, is_burst_pending: false }
    }

    /// Waits until the network may be back; returns once for a burst of events. May be dropped and called again without
    /// losing one. Never returns if the system sends no events.
    pub async fn returned(&mut self) {
        if !self.is_burst_pending {
            self.next().await;
            self.is_burst_pending = true;
        }
        let settling = async { while tokio::time::timeout(SETTLE_TIME, self.next()).await.is_ok() {} };
        // Reported after the longest burst all the same.
        let _ = tokio::time::timeout(LONGEST_BURST, settling).await;
        self.is_burst_pending = false;
    }

    async fn next(&mut self) {
        if let Some(events) = &mut self.events {
            match events.next().await {
                Ok(()) => return,
                Err(error) => tracing::warn!(%error, "the system stopped telling of the network"),
            }
            self.events = None;
        }
        std::future::pending().await
    }
}
