//! Growing pauses between attempts at something that is missing and sends no event when it appears. Must not know what is
//! attempted.

use std::time::Duration;

const FIRST: Duration = Duration::from_secs(1);
/// Something that is missing for good is tried once a minute.
const LONGEST: Duration = Duration::from_secs(60);

/// One second, then twice as long each time, up to a minute.
#[derive(Clone, Debug)]
pub struct Backoff {
    next: Duration,
}

impl Backoff {
    /// Pauses that begin with a second.
    #[must_use]
    pub fn new() -> Self {
        Self { next: FIRST }
    }

    /// Waits for the next pause. If cancelled, the next one is longer all the same.
    pub async fn wait(&mut self) {
        let pause = self.next;
        self.next = LONGEST.min(pause * 2);
        tokio::time::sleep(pause).await;
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new()
    }
}
