//! A history as values: runs of equal readings, and the series of steps that a chart draws. Must not know where it is
//! stored, or whose it is.

mod days;
mod series;

use std::time::Duration;

use jiff::Timestamp;

use crate::money::Amount;

pub use days::{Day, DaySeen, days, end_of_day, start_of_day};
pub use series::{Gap, Series, SeriesBuilder, SeriesRange, TopUp};

/// The longest pause within a run, in intervals; or [`SHORTEST_GAP`], if that is longer.
const INTERVALS_BEFORE_GAP: u32 = 3;
const SHORTEST_GAP: Duration = Duration::from_mins(10);

/// An amount at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BalancePoint {
    /// When, to the millisecond.
    pub at: Timestamp,
    /// The exact amount.
    pub amount: Amount,
}

/// A period in which every reading had the same amount, without a long gap between two readings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// When it was read first, to the millisecond.
    pub first_at: Timestamp,
    /// When it was read last; the same as `first_at` if it was read once.
    pub last_at: Timestamp,
    /// The exact amount, as it was written last.
    pub amount: Amount,
    /// How many readings it stands for; none if an older version, which didn't count, started it.
    pub looks: Option<u64>,
}

/// The longest pause between two readings after which the balance in between still counts as known, at this interval
/// between requests. After a longer one it doesn't: nobody looked.
#[must_use]
pub fn longest_pause(interval: Duration) -> Duration {
    interval.saturating_mul(INTERVALS_BEFORE_GAP).max(SHORTEST_GAP)
}

/// Whether a reading belongs to the run whose last reading is `last`. The clock may have been set back in between: then it
/// doesn't.
#[must_use]
pub fn is_same_run(last: BalancePoint, next: BalancePoint, interval: Duration) -> bool {
    let pause = next.at.as_millisecond().saturating_sub(last.at.as_millisecond());
    let is_short = u64::try_from(pause).is_ok_and(|pause| Duration::from_millis(pause) <= longest_pause(interval));
    is_short && last.amount == next.amount
}
