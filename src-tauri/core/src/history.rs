//! A history as values: runs of equal readings, and points for a chart. Must not know where it is stored, or whose it is.

mod days;
mod downsampling;

use jiff::Timestamp;

use crate::money::Amount;

pub use days::{Day, DaySeen, days, end_of_day, start_of_day};
pub use downsampling::Sampler;

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
