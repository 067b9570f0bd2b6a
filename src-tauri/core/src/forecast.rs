//! Until when a balance lasts if nothing is topped up, with an honest range: pure, and the same for the same seed.
//! Must not know where readings are stored, or how the answer is displayed.
//!
//! 1. `looks`: what was spent between two looks, as far as a machine that was not always on can know it.
//! 2. `charges`: charges that return on a date are found and taken out.
//! 3. `top_ups`: what was spent while the balance rose is unknown; where something was, it is estimated.
//! 4. `days`, `season`: the rest day by day, its weekdays, and whether quarters end with more.
//! 5. `chunks`, `pace`: what a day spends by now as a distribution, with the chance that it changed or grows.
//! 6. `paths`: possible futures; how many have fallen below an amount by when is the answer.
//! 7. `kept`: how long an answer is used.
//!
//! Sources: the stationary bootstrap (Politis & Romano, 1994; its ancestor with blocks of fixed length: Künsch, 1989);
//! Bayesian change points (Carlin, Gelfand & Smith, 1992); intermittent demand (Croston, 1972; Teunter, Syntetos & Babai,
//! 2011). How well it does on accounts with a known future: `cargo xtask bench --forecast`.

mod calendar;
mod charges;
mod chunks;
mod days;
mod kept;
mod looks;
mod pace;
mod paths;
mod random;
mod season;
mod top_ups;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use crate::history::Run;
use crate::money::Amount;

use calendar::Calendar;
use charges::Charge;
use days::Days;
use looks::Looks;
use pace::Pace;
use paths::Source;
use random::Random;
use season::Season;

pub use kept::{KeptForecast, LASTS_DAYS};

/// How far a forecast looks ahead. What lasts longer has this number of days left.
pub const HORIZON_DAYS: usize = 400;
/// How much history a forecast uses, in days before the newest reading. Older runs may be handed in; they change nothing.
pub const HISTORY_DAYS: i64 = 800;
/// The seed of every forecast that is shown, so that all who show one show the same.
pub const SEED: u64 = 1;
/// The least time from the first reading to the last, in days.
const FEWEST_DAYS: f64 = 7.0;
/// A reading that is older than this, in days, says nothing about the balance of today.
const OLDEST_READING: f64 = 30.0;
const PATHS: usize = 1000;
const DAY_SECONDS: f64 = 86_400.0;

/// Until when a balance lasts if nothing is topped up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Forecast {
    /// Until it is below the threshold.
    pub below_threshold: DaysLeft,
    /// Until it is below zero.
    pub below_zero: DaysLeft,
    /// What is spent in a day by now, charges that return included; with as many decimals as the readings have.
    pub spend_per_day: Amount,
    /// The charges that return, up to the horizon, by date. With as many decimals as the readings have.
    pub expected_charges: Vec<ExpectedCharge>,
    /// Whole days from the first reading used to the last.
    pub based_on_days: u32,
    /// How much the range can be relied on.
    pub confidence: Confidence,
}

/// After how many days something happens: with a probability of 10, 50 and 90 %. From 0 (it has happened) to
/// [`HORIZON_DAYS`] (not within them). A day has 24 hours, and counts from the moment the forecast was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct DaysLeft {
    pub p10: f64,
    pub p50: f64,
    pub p90: f64,
}

/// A charge that is expected to return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedCharge {
    /// The local date.
    pub on: Date,
    /// About how much: positive.
    pub amount: Amount,
}

/// How much a forecast can be relied on.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray, Serialize, Deserialize,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// A guess: little history, or spending that comes when it likes.
    Low,
    Fair,
    /// Eight weeks or more, and a narrow range.
    Good,
}

/// Why there is no forecast.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray, Serialize, Deserialize,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum NoForecast {
    /// The balance was never read.
    NoReading,
    /// It was not read for 30 days.
    ReadingTooOld,
    /// Less than a week from the first reading to the last.
    LessThanAWeek,
    /// It never fell.
    NoSpending,
}

/// The balance to be expected at a moment: with a probability of 10 % it is below `p10`, with 90 % below `p90`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FanPoint {
    pub at: Timestamp,
    pub p10: Amount,
    pub p50: Amount,
    pub p90: Amount,
}

/// Forecasts from the runs of one account, in any order, at the moment `now`. Dates are those of `zone`.
///
/// Runs of the last [`HISTORY_DAYS`] are enough. Takes some milliseconds.
///
/// # Errors
/// When the readings are too few or too old, or nothing was spent.
pub fn forecast(
    runs: &[Run],
    now: Timestamp,
    zone: &TimeZone,
    threshold: Amount,
    seed: u64,
) -> Result<Forecast, NoForecast> {
    let account = Account::new(runs, now, zone)?;
    Ok(account.simulate(threshold, seed, 0).0)
}

/// The same forecast, and the range of the balance: now, and after each day up to `fan_days`, at most [`HORIZON_DAYS`].
///
/// # Errors
/// As [`forecast`].
pub fn forecast_with_fan(
    runs: &[Run],
    now: Timestamp,
    zone: &TimeZone,
    threshold: Amount,
    seed: u64,
    fan_days: usize,
) -> Result<(Forecast, Vec<FanPoint>), NoForecast> {
    let account = Account::new(runs, now, zone)?;
    Ok(account.simulate(threshold, seed, fan_days.min(HORIZON_DAYS)))
}

/// The median of [`Forecast::below_threshold`] alone: the same number if it is below `limit` days, else none. A part of the
/// work, because no possible future is followed further than that.
///
/// # Errors
/// As [`forecast`].
pub fn median_within(
    runs: &[Run],
    now: Timestamp,
    zone: &TimeZone,
    threshold: Amount,
    seed: u64,
    limit: f64,
) -> Result<Option<f64>, NoForecast> {
    Ok(Account::new(runs, now, zone)?.median_within(threshold, seed, limit))
}

/// What is known of an account.
struct Account<'zone> {
    looks: Looks,
    calendar: Calendar<'zone>,
    charges: Vec<Charge>,
    days: Days,
    season: Season,
    pace: Pace,
    /// From the last look to now, in days.
    since: f64,
}

impl<'zone> Account<'zone> {
    fn new(runs: &[Run], now: Timestamp, zone: &'zone TimeZone) -> Result<Self, NoForecast> {
        let mut looks = Looks::new(runs, now).ok_or(NoForecast::NoReading)?;
        let since = now.duration_since(looks.last.at).as_secs_f64() / DAY_SECONDS;
        if since > OLDEST_READING {
            return Err(NoForecast::ReadingTooOld);
        }
        if looks.days() < FEWEST_DAYS {
            return Err(NoForecast::LessThanAWeek);
        }
        if looks.spent() <= 0.0 {
            return Err(NoForecast::NoSpending);
        }
        let calendar = Calendar::new(zone, looks.last.at);
        let charges = charges::take(&mut looks, &calendar);
        top_ups::uncover(&mut looks, &calendar, &charges);
        let days = Days::new(&looks.stretches);
        let season = Season::new(&days, &calendar, HORIZON_DAYS);
        let pace = Pace::new(&days, &season);
        Ok(Self { looks, calendar, charges, days, season, pace, since })
    }

    fn simulate(&self, threshold: Amount, seed: u64, fan_days: usize) -> (Forecast, Vec<FanPoint>) {
        let source = Source::new(&self.days, &self.pace, &self.season, &self.charges, &self.calendar);
        let mut seeds = Random::new(seed);
        let balance = to_f64(self.looks.last.amount);
        let below = [to_f64(threshold), 0.0];
        let mut crossings = [Vec::with_capacity(PATHS), Vec::with_capacity(PATHS)];
        let mut fan = vec![Vec::with_capacity(PATHS); fan_days];
        for _ in 0..PATHS {
            // Each path has its own: one that goes on for the fan must not change the others.
            let mut random = seeds.split();
            let at = source.follow(balance, below, HORIZON_DAYS, &mut random, |day, balance| {
                if let Some(balances) = fan.get_mut(day) {
                    balances.push(balance);
                }
                day + 1 < fan_days
            });
            for (times, at) in crossings.iter_mut().zip(at) {
                times.push((at - self.since).max(0.0));
            }
        }
        let [below_threshold, below_zero] = crossings.map(|mut times| DaysLeft::of(&mut times));
        let forecast = Forecast {
            below_threshold,
            below_zero,
            spend_per_day: self.rounded(self.pace.now() + self.charges.iter().map(Charge::per_day).sum::<f64>()),
            expected_charges: self.expected_charges(),
            based_on_days: self.looks.days() as u32,
            confidence: self.confidence(below_threshold),
        };
        (forecast, self.fan(fan))
    }

    /// The median of the days left, if it is below `limit`.
    fn median_within(&self, threshold: Amount, seed: u64, limit: f64) -> Option<f64> {
        let source = Source::new(&self.days, &self.pace, &self.season, &self.charges, &self.calendar);
        let mut seeds = Random::new(seed);
        let (balance, below) = (to_f64(self.looks.last.amount), [to_f64(threshold)]);
        let days = (self.since + limit).ceil() as usize;
        let rank = rank(0.5, PATHS);
        let mut within = Vec::with_capacity(PATHS);
        for path in 0..PATHS {
            let [at] = source.follow(balance, below, days, &mut seeds.split(), |_, _| false);
            within.extend(Some((at - self.since).max(0.0)).filter(|left| *left < limit));
            let beyond = path + 1 - within.len();
            if PATHS - beyond <= rank {
                return None;
            }
        }
        within.sort_unstable_by(f64::total_cmp);
        within.get(rank).copied()
    }

    fn fan(&self, days: Vec<Vec<f64>>) -> Vec<FanPoint> {
        let now = self.looks.last;
        let begin = FanPoint { at: now.at, p10: now.amount, p50: now.amount, p90: now.amount };
        let after = days.into_iter().enumerate().map(|(day, mut balances)| {
            let at = self.calendar.moment(day as f64 + 1.0);
            let [p10, p50, p90] = quantiles(&mut balances).map(|balance| self.rounded(balance));
            FanPoint { at, p10, p50, p90 }
        });
        std::iter::once(begin).chain(after).collect()
    }

    fn expected_charges(&self) -> Vec<ExpectedCharge> {
        let today = self.calendar.day_at(self.since);
        let of = |charge: &Charge| {
            let amount = self.rounded(charge.amount());
            let dates = charge.dates(&self.calendar, HORIZON_DAYS as i32);
            // One that is overdue at the last look is expected then; what was due since has been charged unseen.
            let expected = dates.into_iter().map(|day| day.max(0)).filter(|day| *day >= today);
            expected.map(move |day| ExpectedCharge { on: self.calendar.date(day), amount })
        };
        let mut charges: Vec<ExpectedCharge> = self.charges.iter().flat_map(of).collect();
        charges.sort_by_key(|charge| charge.on);
        charges
    }

    fn confidence(&self, left: DaysLeft) -> Confidence {
        let width = (left.p90 - left.p10) / left.p50.max(3.0);
        if self.looks.days() < 21.0 || width > 1.2 {
            Confidence::Low
        } else if self.looks.days() >= 56.0 && width < 0.5 {
            Confidence::Good
        } else {
            Confidence::Fair
        }
    }

    /// With as many decimals as the readings have.
    fn rounded(&self, amount: f64) -> Amount {
        let most = if amount < 0.0 { Decimal::MIN } else { Decimal::MAX };
        let exact = Decimal::from_f64(amount).unwrap_or(most);
        Amount::from(exact.round_dp_with_strategy(self.looks.decimals, RoundingStrategy::MidpointAwayFromZero))
    }
}

impl Forecast {
    /// The same forecast at a later moment: what was due before today is no longer expected. Dates are those of `zone`.
    #[must_use]
    pub fn seen_later(mut self, made_at: Timestamp, now: Timestamp, zone: &TimeZone) -> Self {
        let days = now.duration_since(made_at).as_secs_f64() / DAY_SECONDS;
        let today = zone.to_datetime(now).date();
        self.below_threshold = self.below_threshold.seen_later(days);
        self.below_zero = self.below_zero.seen_later(days);
        self.expected_charges.retain(|charge| charge.on >= today);
        self
    }
}

impl DaysLeft {
    /// The same moments, seen so many days later. What is beyond the horizon stays there.
    #[must_use]
    pub fn seen_later(self, days: f64) -> Self {
        let Self { p10, p50, p90 } = self;
        Self { p10: seen_later(p10, days), p50: seen_later(p50, days), p90: seen_later(p90, days) }
    }

    fn of(times: &mut [f64]) -> Self {
        let [p10, p50, p90] = quantiles(times);
        Self { p10, p50, p90 }
    }
}

fn seen_later(left: f64, days: f64) -> f64 {
    let horizon = HORIZON_DAYS as f64;
    if left >= horizon { horizon } else { (left - days).clamp(0.0, horizon) }
}

/// The values below which 10, 50 and 90 % lie.
fn quantiles(values: &mut [f64]) -> [f64; 3] {
    values.sort_unstable_by(f64::total_cmp);
    [0.1, 0.5, 0.9].map(|share| values.get(rank(share, values.len())).copied().unwrap_or(0.0))
}

/// Which of so many sorted values it is below which this share lies.
fn rank(share: f64, count: usize) -> usize {
    (share * count.saturating_sub(1) as f64).round() as usize
}

fn to_f64(amount: Amount) -> f64 {
    amount.decimal().to_f64().unwrap_or(0.0)
}

#[cfg(test)]
mod tests;
