//! For how long a forecast is used: it takes some milliseconds, and whoever looks at the balance every minute shall not make
//! one each time. Must not know where it is kept.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{DAY_SECONDS, Forecast, NoForecast, seen_later};
use crate::money::Amount;

/// How long a forecast is used while the balance stays the same.
const LASTS: SignedDuration = SignedDuration::from_hours(6);

/// The same in days.
pub const LASTS_DAYS: f64 = LASTS.as_secs() as f64 / DAY_SECONDS;

/// A forecast, or a part of one, and what it was made from. `Key` names a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptForecast<Key, Outcome> {
    pub made_at: Timestamp,
    pub threshold: Amount,
    /// The newest run it was made from.
    pub last_run: Key,
    pub outcome: Outcome,
}

impl<Key: PartialEq, Outcome> KeptForecast<Key, Outcome> {
    /// Whether it was made from these readings, and not too long ago.
    pub fn is_fresh(&self, last_run: &Key, now: Timestamp) -> bool {
        let age = now.duration_since(self.made_at);
        (SignedDuration::ZERO..LASTS).contains(&age) && self.last_run == *last_run
    }
}

impl<Key> KeptForecast<Key, Result<Forecast, NoForecast>> {
    /// The forecast as it is seen at `now`. Dates are those of `zone`.
    ///
    /// # Errors
    /// When there was none.
    pub fn outcome_at(self, now: Timestamp, zone: &TimeZone) -> Result<Forecast, NoForecast> {
        self.outcome.map(|forecast| forecast.seen_later(self.made_at, now, zone))
    }
}

/// Of a median that is only known if it is below `limit`.
impl<Key> KeptForecast<Key, Result<Option<f64>, NoForecast>> {
    /// The median as it is seen at `now`; `limit` where it is not below that. None without a forecast.
    #[must_use]
    pub fn median_at(&self, now: Timestamp, limit: f64) -> Option<f64> {
        let days = now.duration_since(self.made_at).as_secs_f64() / DAY_SECONDS;
        self.outcome.ok().map(|median| seen_later(median.unwrap_or(limit), days))
    }
}
