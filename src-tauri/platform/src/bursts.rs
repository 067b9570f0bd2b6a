//! Many events in a row, reported once. Must not know what they are about.

use std::time::Duration;

/// A source of events that come in bursts.
pub(crate) trait Events {
    /// After this time without another event a burst has ended.
    const SETTLE_TIME: Duration;
    /// A burst without a pause is reported after this time.
    const LONGEST_BURST: Duration;

    /// Waits for the next event. May be dropped and called again without losing one.
    fn next(&mut self) -> impl Future<Output = ()> + Send;
}

/// Reports each burst of a source once.
#[derive(Debug)]
pub(crate) struct Bursts<E> {
    pub(crate) events: E,
    /// There was an event that has not been reported yet.
    is_pending: bool,
}

impl<E: Events> Bursts<E> {
    pub(crate) fn of(events: E) -> Self {
        Self { events, is_pending: false }
    }

    /// Whether an event has not been reported yet.
    #[cfg(test)]
    #[cfg(target_os = "linux")]
    pub(crate) fn is_pending(&self) -> bool {
        self.is_pending
    }

    /// Waits for an event and the end of its burst. May be dropped and called again without losing one.
    pub(crate) async fn next(&mut self) {
        if !self.is_pending {
            self.events.next().await;
            self.is_pending = true;
        }
        let settling = async { while tokio::time::timeout(E::SETTLE_TIME, self.events.next()).await.is_ok() {} };
        // Reported after the longest burst all the same.
        let _ = tokio::time::timeout(E::LONGEST_BURST, settling).await;
        self.is_pending = false;
    }
}
