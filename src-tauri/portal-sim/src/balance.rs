//! The account's balance and its spending, in exact decimals; the time is an argument. Must not know HTTP.

use std::num::NonZeroU64;

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An amount that is spent at regular intervals. In JSON the amount is a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spending {
    /// The amount per interval, in the account's currency; negative for top-ups.
    #[serde(with = "decimal_text")]
    pub amount: Decimal,
    /// The interval in milliseconds.
    pub interval_ms: NonZeroU64,
}

/// The balance at one moment, and the spending since then.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Balance {
    amount: Decimal,
    since: Timestamp,
    spending: Option<Spending>,
}

impl Balance {
    pub(crate) fn new(amount: Decimal, spending: Option<Spending>, now: Timestamp) -> Self {
        Self { amount, since: now, spending }
    }

    /// The balance at a moment; the amount that was set, if the result can't be represented exactly.
    pub(crate) fn at(&self, now: Timestamp) -> Decimal {
        let Some(spending) = self.spending else { return self.amount };
        let elapsed = now.duration_since(self.since).as_millis().max(0);
        let times = elapsed / i128::from(spending.interval_ms.get());
        if times == 0 {
            return self.amount;
        }
        exact_difference(self.amount, spending.amount, times).unwrap_or(self.amount)
    }

    pub(crate) fn set(&mut self, amount: Decimal, now: Timestamp) {
        *self = Self::new(amount, self.spending, now);
    }

    /// Starts, changes or stops the spending; the current interval starts again.
    pub(crate) fn spend(&mut self, spending: Option<Spending>, now: Timestamp) {
        *self = Self::new(self.at(now), spending, now);
    }
}

fn exact_difference(amount: Decimal, each: Decimal, times: i128) -> Option<Decimal> {
    let spent = each.checked_mul(Decimal::try_from_i128_with_scale(times, 0).ok()?)?;
    let difference = amount.checked_sub(spent)?;
    // A smaller scale means that digits were lost by rounding.
    (spent.scale() == each.scale() && difference.scale() == amount.scale().max(spent.scale())).then_some(difference)
}

/// Amounts in the admin port's JSON are strings: a JSON number might be parsed as binary floating point.
pub(crate) mod decimal_text {
    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(amount: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(amount)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        let text = String::deserialize(deserializer)?;
        Decimal::from_str_exact(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::later;
    use std::time::Duration;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    fn spending(amount: &str, interval_ms: u64) -> Option<Spending> {
        Some(Spending { amount: decimal(amount), interval_ms: NonZeroU64::new(interval_ms).unwrap() })
    }

    #[test]
    fn spending_is_exact_and_follows_the_clock() {
        let start = Timestamp::UNIX_EPOCH;
        let balance = Balance::new(decimal("675.240"), spending("0.1", 1000), start);
        for (elapsed_ms, expected) in
            [(0, "675.240"), (999, "675.240"), (1000, "675.140"), (10_500, "674.240"), (10_000_000, "-324.760")]
        {
            let now = later(start, Duration::from_millis(elapsed_ms));
            assert_eq!(balance.at(now).to_string(), expected, "after {elapsed_ms} ms");
        }
    }

    #[test]
    fn a_change_keeps_what_was_spent() {
        let start = Timestamp::UNIX_EPOCH;
        let mut balance = Balance::new(decimal("100"), spending("1", 1000), start);
        let minute = later(start, Duration::from_secs(60));
        balance.spend(None, minute);
        assert_eq!(balance.at(later(minute, Duration::from_secs(60))), decimal("40"));
        balance.set(decimal("7.5"), minute);
        assert_eq!(balance.at(minute).to_string(), "7.5");
    }

    #[test]
    fn spending_that_would_be_rounded_is_ignored() {
        let start = Timestamp::UNIX_EPOCH;
        let balance =
            Balance::new(decimal("7922816251426433759354395033"), spending("0.0000000000000000000000000001", 1), start);
        assert_eq!(balance.at(later(start, Duration::from_secs(1))), decimal("7922816251426433759354395033"));
    }
}
