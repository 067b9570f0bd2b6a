//! The simulator's time: the machine's, moved forward on request. The only module of this crate that reads a clock.
//! Must not know what depends on the time.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// The machine's clock, with an offset.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SimulatedClock {
    ahead: Duration,
}

impl SimulatedClock {
    pub(crate) fn now(self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "the portal's own time: the client's may differ")]
        let now = Timestamp::now();
        later(now, self.ahead)
    }

    pub(crate) fn advance(&mut self, by: Duration) {
        self.ahead = self.ahead.saturating_add(by);
    }
}

/// The moment `by` later, or the last one that can be represented.
pub(crate) fn later(time: Timestamp, by: Duration) -> Timestamp {
    let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
    time.saturating_add(by).unwrap_or(Timestamp::MAX)
}
