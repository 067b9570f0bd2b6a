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

use crate::bursts::{Bursts, Events};
#[cfg(not(target_os = "linux"))]
use addresses::NetworkEvents;
#[cfg(target_os = "linux")]
use socket::NetworkEvents;

/// Reports when a route or an address appears, or a cable or wireless network is connected. The portal may still be out of
/// reach then.
#[derive(Debug)]
pub struct NetworkWatch(Bursts<NetworkSource>);

/// The system's events; none if it sends none.
#[derive(Debug)]
struct NetworkSource(Option<NetworkEvents>);

impl NetworkWatch {
    /// Watches from now on. To be called inside a tokio runtime.
    #[must_use]
    pub fn start() -> Self {
        let events = NetworkEvents::open()
            .inspect_err(
                |error| tracing::warn!(%error, "the system does not tell of the network; left to the schedule"),
            )
            .ok();
        Self(Bursts::of(NetworkSource(events)))
    }

    /// Waits until the network may be back; returns once for a burst of events. May be dropped and called again without
    /// losing one. Never returns if the system sends no events.
    pub async fn returned(&mut self) {
        self.0.next().await;
    }
}

impl Events for NetworkSource {
    /// A network comes up in many small changes.
    const SETTLE_TIME: Duration = Duration::from_secs(1);
    const LONGEST_BURST: Duration = Duration::from_secs(5);

    async fn next(&mut self) {
        if let Some(events) = &mut self.0 {
            match events.next().await {
                Ok(()) => return,
                Err(error) => tracing::warn!(%error, "the system stopped telling of the network"),
            }
            self.0 = None;
        }
        std::future::pending().await
    }
}
