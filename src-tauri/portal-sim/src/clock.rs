//! The simulator's time: the machine's, moved by as much as a test asked for. The only module here that reads a clock. Must
//! not know what happens at which time.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// The machine's clock, some way ahead.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SimulatedClock {
    ahead: Duration,
}

impl SimulatedClock {
    pub(crate) fn now(self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "the portal's own time: it is another machine than the client's")]
        let now = Timestamp::now();
        later(now, self.ahead)
    }

    pub(crate) fn advance(&mut self, by: Duration) {
        self.ahead = self.ahead.saturating_add(by);
    }
}

/// A moment later by `by`, or the last one there is.
pub(crate) fn later(time: Timestamp, by: Duration) -> Timestamp {
    let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
    time.saturating_add(by).unwrap_or(Timestamp::MAX)
}
