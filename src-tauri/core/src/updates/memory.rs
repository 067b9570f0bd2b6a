//! What is remembered of the looks at the feed from one start to the next, and when the next one is due. Must not know the file.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use super::feed::{FeedError, FeedKey, Release, SignedFeed};

/// From a look to the next.
const DAY: Duration = Duration::from_hours(24);
/// The same after a look that failed.
const AFTER_FAILURE: Duration = Duration::from_hours(4);

/// The looks so far, of all the program's processes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory {
    looked_at: Timestamp,
    /// Why the last look failed; none: it didn't, or another version of the program wrote why.
    #[serde(default, deserialize_with = "if_known")]
    failure: Option<LookFailure>,
    /// The newest that was ever received, with its signature, which is checked whenever it is used.
    newest: Option<SignedFeed>,
}

/// Why a look failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookFailure {
    pub fault: FeedFault,
    pub reach: Reach,
}

/// What is wrong with a feed. It is kept as this and not as a sentence: who is told later may speak another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeedFault {
    /// It could not be read; why, in a few English words, for who looks after the machine.
    Unread(String),
    Unusable(FeedError),
}

/// How far a look came that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// No server: with another network it may succeed.
    Nothing,
    /// The feed's server: another network changes nothing.
    Server,
}

/// Why a look may be due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Time has passed, or the program was started.
    Schedule,
    /// A network is available again: a look that reached nothing is made up for.
    NetworkReturned,
    /// The user asks for it.
    Asked,
}

/// None for what this version does not know: the rest of the memory is not lost with it.
fn if_known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<LookFailure>, D::Error> {
    let kept = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(kept).ok())
}

impl Memory {
    /// The memory after a look that succeeded.
    #[must_use]
    pub fn read(feed: SignedFeed, now: Timestamp) -> Self {
        Self { looked_at: now, failure: None, newest: Some(feed) }
    }

    /// The memory after a look that failed.
    #[must_use]
    pub fn failed(before: Option<Self>, failure: LookFailure, now: Timestamp) -> Self {
        Self { looked_at: now, failure: Some(failure), newest: before.and_then(|before| before.newest) }
    }

    /// From [`Self::to_json`]; none if it is not that.
    #[must_use]
    pub fn from_json(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    #[must_use]
    pub fn to_json(&self) -> String {
        // Texts and times can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    #[must_use]
    pub fn looked_at(&self) -> Timestamp {
        self.looked_at
    }

    /// Why the last look failed; none: it didn't.
    #[must_use]
    pub fn fault(&self) -> Option<&FeedFault> {
        self.failure.as_ref().map(|failure| &failure.fault)
    }

    /// The newest release that was ever told, if this key has signed it.
    #[must_use]
    pub fn newest(&self, key: &FeedKey) -> Option<Release> {
        self.newest.as_ref()?.release(key).ok()
    }

    /// The same memory for a clock that shows `now`. A look of the future counts as one of now: the clock was set back since.
    #[must_use]
    pub fn as_of(self, now: Timestamp) -> Self {
        Self { looked_at: self.looked_at.min(now), ..self }
    }

    /// How long until the next look; zero: it is due.
    #[must_use]
    pub fn wait(&self, occasion: Occasion, now: Timestamp) -> Duration {
        let since = Duration::try_from(now.duration_since(self.looked_at)).unwrap_or_default();
        match (occasion, self.failure.as_ref().map(|failure| failure.reach)) {
            (Occasion::Asked, _) | (Occasion::NetworkReturned, Some(Reach::Nothing)) => Duration::ZERO,
            (Occasion::Schedule, Some(_)) | (Occasion::NetworkReturned, Some(Reach::Server)) => {
                AFTER_FAILURE.saturating_sub(since)
            }
            (Occasion::Schedule | Occasion::NetworkReturned, None) => DAY.saturating_sub(since),
        }
    }
}
