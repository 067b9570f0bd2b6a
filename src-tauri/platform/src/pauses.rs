//! Ever longer pauses before another attempt at something that is missing and tells nobody when it comes.
//! Must not know what is attempted.

use std::time::Duration;

const FIRST: Duration = Duration::from_secs(1);
/// What is missing for good costs one look a minute.
const LONGEST: Duration = Duration::from_secs(60);

/// One second, then twice as long each time, up to a minute.
#[derive(Clone, Debug)]
pub struct Pauses {
    next: Duration,
}

impl Pauses {
    /// Pauses that begin with a second.
    #[must_use]
    pub fn new() -> Self {
        Self { next: FIRST }
    }

    /// Waits for the length of the next pause. Given up halfway, the next one is the longer one all the same.
    pub async fn pass(&mut self) {
        let pause = self.next;
        self.next = LONGEST.min(pause * 2);
        tokio::time::sleep(pause).await;
    }
}

impl Default for Pauses {
    fn default() -> Self {
        Self::new()
    }
}
