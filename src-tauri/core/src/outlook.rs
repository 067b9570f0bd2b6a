//! The newest forecast of an account: what it was made from, for how long it is used, and what it says later. Must not
//! know how a forecast is made.

use jiff::{SignedDuration, Timestamp};

use crate::account::Thresholds;
use crate::forecast::{DaysLeft, Forecast, NoForecast};
use crate::money::Amount;

/// Days are shown: within this time they are the same.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(1);

const TRIED_AGAIN_AFTER: SignedDuration = SignedDuration::from_mins(1);

/// What a forecast starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The newest amount.
    pub amount: Amount,
    pub thresholds: Thresholds,
    /// When it was asked for.
    pub at: Timestamp,
}

impl Basis {
    /// Whether a forecast made from this still serves, `now` being what a new one would start from.
    #[must_use]
    pub fn serves(&self, now: &Self) -> bool {
        let age = now.at.duration_since(self.at);
        (self.amount, self.thresholds) == (now.amount, now.thresholds) && SignedDuration::ZERO <= age && age < GOOD_FOR
    }
}

/// A forecast and what it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// What it was made from. Its days are counted from [`Basis::at`].
    pub basis: Basis,
    /// The forecast, down to the critical threshold.
    pub forecast: Result<Forecast, NoForecast>,
}

impl Basis {
    /// The same, serving only a minute more: nothing could be made from it.
    #[must_use]
    pub fn soon_over(self) -> Self {
        Self { at: self.at.saturating_sub(GOOD_FOR - TRIED_AGAIN_AFTER).unwrap_or(self.at), ..self }
    }
}

impl Outlook {
    /// Whether it says something of this amount: it was made from it, and for these thresholds.
    #[must_use]
    pub fn is_for(&self, amount: Amount, thresholds: Thresholds) -> bool {
        (self.basis.amount, self.basis.thresholds) == (amount, thresholds)
    }

    /// The days left at `now`, down to the critical threshold.
    ///
    /// # Errors
    /// Why there is no forecast.
    pub fn days_left(&self, now: Timestamp) -> Result<DaysLeft, NoForecast> {
        let forecast = self.forecast.as_ref().map_err(|reason| *reason)?;
        Ok(forecast.below_threshold.seen_later(now.duration_since(self.basis.at).as_secs_f64() / 86_400.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn basis(amount: i64, minute: i64) -> Basis {
        let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
        let at = Timestamp::from_second(1_790_000_000 + minute * 60).unwrap();
        Basis { amount: Amount::whole(amount), thresholds, at }
    }

    #[test]
    fn a_forecast_serves_for_an_hour_while_amount_and_thresholds_stay_the_same() {
        let made = basis(500, 0);
        for (now, serves) in [
            (basis(500, 0), true),
            (basis(500, 59), true),
            (basis(500, 60), false),
            (basis(499, 1), false),
            (basis(500, -1), false),
        ] {
            assert_eq!(made.serves(&now), serves, "{now:?}");
        }
        let failed = made.soon_over();
        assert!(failed.serves(&made) && !failed.serves(&basis(500, 1)));
        let moved = Thresholds { low: Amount::whole(101), ..made.thresholds };
        assert!(!made.serves(&Basis { thresholds: moved, ..made }));
    }

    #[test]
    fn days_pass_and_end_at_zero() {
        let days = DaysLeft { p10: 0.5, p50: 3.0, p90: 400.0 };
        let later = days.seen_later(1.0);
        assert_eq!((later.p10, later.p50, later.p90), (0.0, 2.0, 400.0), "what is beyond the horizon stays there");
        let outlook = Outlook { basis: basis(500, 0), forecast: Err(NoForecast::NoSpending) };
        assert_eq!(outlook.days_left(outlook.basis.at), Err(NoForecast::NoSpending));
        let thresholds = outlook.basis.thresholds;
        assert!(outlook.is_for(Amount::whole(500), thresholds) && !outlook.is_for(Amount::whole(499), thresholds));
    }
}
