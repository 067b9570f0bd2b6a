//! What a machine saw of an account, as stretches of time with what was spent in them: known between two looks when the
//! balance fell or stayed, unknown when it rose, because a rise says that it was topped up, not how much was spent.
//! Money leaves the exact type here, for the arithmetic of chance.

use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::history::{BalancePoint, Run};

use super::HISTORY_DAYS;

/// The time from one look to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stretch {
    /// Days relative to the last look: negative, or 0.
    pub from: f64,
    /// The same for its end; not before `from`.
    pub until: f64,
    /// What was spent; none if the balance rose.
    pub spent: Option<f64>,
}

impl Stretch {
    pub(super) fn days(&self) -> f64 {
        self.until - self.from
    }
}

/// All looks up to a moment.
#[derive(Clone, Debug)]
pub(super) struct Looks {
    /// The last one.
    pub last: BalancePoint,
    /// In order of time, without holes.
    pub stretches: Vec<Stretch>,
    /// Where the balance rose, and by how much.
    pub rises: Vec<Rise>,
    /// The most decimals an amount had.
    pub decimals: u32,
}

/// A top-up, less what was spent in the same time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rise {
    /// The index of its stretch.
    pub stretch: usize,
    pub amount: Decimal,
}

impl Looks {
    /// None if there was no look up to `now`.
    ///
    /// Runs may be in any order and may overlap, as they do after the clock was set back: then what was recorded later
    /// counts from when it begins.
    pub(super) fn new(runs: &[Run], now: Timestamp) -> Option<Self> {
        let mut runs: Vec<&Run> = runs.iter().filter(|run| run.first_at <= now).collect();
        runs.sort_by_key(|run| run.first_at);
        let newest = runs.last()?;
        let last = BalancePoint { at: newest.last_at.clamp(newest.first_at, now), amount: newest.amount };
        let oldest = last.at.saturating_sub(SignedDuration::from_hours(24 * HISTORY_DAYS)).unwrap_or(Timestamp::MIN);
        runs.retain(|run| run.last_at >= oldest || run.first_at >= oldest);
        let decimals = runs.iter().map(|run| run.amount.decimal().scale()).max().unwrap_or(0);
        let days = |at: Timestamp| at.max(oldest).duration_since(last.at).as_secs_f64() / 86_400.0;
        let mut stretches = Vec::with_capacity(2 * runs.len());
        let mut rises = Vec::new();
        let mut before_f64 = runs.first().and_then(|run| run.amount.decimal().to_f64()).unwrap_or(0.0);
        for (index, run) in runs.iter().enumerate() {
            let next = runs.get(index + 1);
            let begin = days(run.first_at);
            let end = days(run.last_at.min(next.map_or(last.at, |next| next.first_at))).max(begin);
            if end > begin {
                stretches.push(Stretch { from: begin, until: end, spent: Some(0.0) });
            }
            if let Some(next) = next {
                let (before, after) = (run.amount.decimal(), next.amount.decimal());
                let after_f64 = after.to_f64().unwrap_or(0.0);
                let fall = before_f64 - after_f64;
                before_f64 = after_f64;
                // Where the difference is too small for a f64, the exact amounts decide.
                let has_risen = fall < 0.0 || (fall == 0.0 && after > before);
                if has_risen {
                    rises.push(Rise { stretch: stretches.len(), amount: after.saturating_sub(before) });
                }
                let spent = (!has_risen).then_some(fall);
                stretches.push(Stretch { from: end, until: days(next.first_at).max(end), spent });
            }
        }
        Some(Self { last, stretches, rises, decimals })
    }

    /// From the first look to the last.
    pub(super) fn days(&self) -> f64 {
        self.stretches.first().map_or(0.0, |stretch| -stretch.from)
    }

    /// All that is known to be spent.
    pub(super) fn spent(&self) -> f64 {
        self.stretches.iter().filter_map(|stretch| stretch.spent).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + hours * 3600).unwrap()
    }

    fn run(first: i64, last: i64, amount: &str) -> Run {
        Run { first_at: at(first), last_at: at(last), amount: amount.parse().unwrap(), looks: None }
    }

    fn seen(runs: &[Run]) -> Vec<(f64, f64, Option<f64>)> {
        let looks = Looks::new(runs, at(1000)).unwrap();
        looks.stretches.iter().map(|stretch| (stretch.from, stretch.until, stretch.spent)).collect()
    }

    #[test]
    fn a_fall_is_spending_and_a_rise_hides_it() {
        let runs = [run(0, 24, "100"), run(48, 48, "70"), run(72, 96, "170")];
        let expected = [(-4.0, -3.0, Some(0.0)), (-3.0, -2.0, Some(30.0)), (-2.0, -1.0, None), (-1.0, 0.0, Some(0.0))];
        assert_eq!(seen(&runs), expected);
        assert_eq!(Looks::new(&runs, at(1000)).unwrap().spent(), 30.0);
    }

    #[test]
    fn what_comes_after_now_is_not_known_yet() {
        let looks = Looks::new(&[run(0, 24, "100"), run(48, 96, "70"), run(120, 120, "5")], at(72)).unwrap();
        assert_eq!(looks.last, BalancePoint { at: at(72), amount: "70".parse().unwrap() });
        assert_eq!(looks.days(), 3.0);
        assert!(Looks::new(&[run(0, 24, "100")], at(-1)).is_none());
    }

    #[test]
    fn a_clock_that_was_set_back_and_looks_at_the_same_moment_do_no_harm() {
        let runs = [run(0, 48, "100"), run(24, 72, "90"), run(72, 72, "80"), run(72, 96, "80")];
        let mut backwards = runs.to_vec();
        backwards.swap(0, 1);
        for runs in [runs.to_vec(), backwards] {
            assert_eq!(Looks::new(&runs, at(1000)).unwrap().spent(), 20.0);
            assert!(seen(&runs).iter().all(|(from, until, spent)| from <= until && spent.is_some()));
        }
    }

    #[test]
    fn the_largest_amounts_are_numbers_still() {
        let most = "79228162514264337593543950335";
        let looks = Looks::new(&[run(0, 0, most), run(24, 24, &format!("-{most}"))], at(1000)).unwrap();
        assert!(looks.spent() > 1.5e29 && looks.spent().is_finite());
    }
}
