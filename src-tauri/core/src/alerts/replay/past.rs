//! Looks of the past, each with the days left that a tray program would have known then: by runs and forecasts as the history
//! on disk makes and keeps them. Must not know where the looks are from.

use std::ops::Range;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::alerts::rules::AlertRules;
use crate::alerts::steps::{Look, REARM_DAYS};
use crate::fault::FaultCode;
use crate::forecast::{self, HISTORY_DAYS, KeptForecast, LASTS_DAYS, NoForecast};
use crate::history::{BalancePoint, Run, is_same_run};
use crate::money::Amount;

/// Looks in order of time.
#[derive(Clone, Debug, Default)]
pub struct PastLooks {
    looks: Vec<PastLook>,
    /// Of the good ones.
    runs: Vec<Run>,
}

#[derive(Clone, Copy, Debug)]
struct PastLook {
    at: Timestamp,
    outcome: Outcome,
}

#[derive(Clone, Copy, Debug)]
enum Outcome {
    Good {
        amount: Amount,
        /// Its run's index.
        run: usize,
    },
    Failed(FaultCode),
}

/// The forecast that is used until the balance changes, or for some hours.
type Kept = KeptForecast<usize, Result<Option<f64>, NoForecast>>;

impl PastLooks {
    /// The looks that runs stand for: spread evenly over each. Where runs overlap, because the clock was set back, the later
    /// one counts from when it begins. `interval` is that of runs that don't say how many looks they are.
    #[must_use]
    pub fn of_runs(runs: Vec<Run>, interval: Duration) -> Self {
        Self::of_runs_since(runs, interval, Timestamp::MIN)
    }

    /// The same without the looks before a moment: of those only the runs are kept, for the forecasts of later ones.
    #[must_use]
    pub fn of_runs_since(mut runs: Vec<Run>, interval: Duration, since: Timestamp) -> Self {
        runs.sort_by_key(|run| run.first_at);
        let ends: Vec<Timestamp> = runs.iter().skip(1).map(|next| next.first_at).chain([Timestamp::MAX]).collect();
        let mut looks = Vec::new();
        for ((index, run), end) in runs.iter_mut().enumerate().zip(ends) {
            let (count, begin) = (pauses(run, interval), run.first_at);
            let pause = run.last_at.duration_since(begin) / count;
            run.last_at = run.last_at.clamp(begin, end);
            let outcome = Outcome::Good { amount: run.amount, run: index };
            if run.last_at < since {
                continue;
            }
            let moments = (0..count).map(|number| begin.saturating_add(pause * number).unwrap_or(begin));
            let moments = moments.skip_while(|at| *at < since).take_while(|at| *at < run.last_at);
            looks.extend(moments.chain([run.last_at]).map(|at| PastLook { at, outcome }));
        }
        Self { looks, runs }
    }

    /// Adds a good look, not before the one before. `interval`, the one between requests, says after which pause the balance
    /// in between doesn't count as known.
    pub fn add_good(&mut self, at: Timestamp, amount: Amount, interval: Duration) {
        let next = BalancePoint { at, amount };
        match self.runs.last_mut() {
            Some(run) if is_same_run(BalancePoint { at: run.last_at, amount: run.amount }, next, interval) => {
                run.last_at = at;
                run.looks = run.looks.map(|looks| looks + 1);
            }
            Some(_) | None => self.runs.push(Run { first_at: at, last_at: at, amount, looks: Some(1) }),
        }
        let run = self.runs.len() - 1;
        self.looks.push(PastLook { at, outcome: Outcome::Good { amount, run } });
    }

    /// Adds a failed look, not before the one before.
    pub fn add_failed(&mut self, at: Timestamp, code: FaultCode) {
        self.looks.push(PastLook { at, outcome: Outcome::Failed(code) });
    }

    /// When the first look was.
    #[must_use]
    pub fn first_at(&self) -> Option<Timestamp> {
        self.looks.first().map(|look| look.at)
    }

    /// When the last look was.
    #[must_use]
    pub fn last_at(&self) -> Option<Timestamp> {
        self.looks.last().map(|look| look.at)
    }

    /// How many looks there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.looks.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.looks.is_empty()
    }

    /// The looks from a moment until another, both included.
    #[must_use]
    pub fn between(&self, from: Timestamp, until: Timestamp) -> Range<usize> {
        let begin = self.looks.partition_point(|look| look.at < from);
        begin..self.looks.partition_point(|look| look.at <= until).max(begin)
    }

    /// All looks in about so many parts of the same length, for as many threads: [`Self::with_days_left`] is the same for them
    /// together and one by one.
    #[must_use]
    pub fn parts(&self, count: usize) -> Vec<Range<usize>> {
        let length = self.len().div_ceil(count.max(1)).max(1);
        let mut parts = Vec::new();
        let mut begin = 0;
        let mut last_run = None;
        for (index, look) in self.looks.iter().enumerate() {
            let Outcome::Good { run, .. } = look.outcome else { continue };
            // No forecast is kept from one run to the next.
            if last_run != Some(run) && index - begin >= length {
                parts.push(begin..index);
                begin = index;
            }
            last_run = Some(run);
        }
        parts.push(begin..self.len());
        parts
    }

    /// A part of the looks with their days left. Takes a forecast for each change of the balance, and for some hours without.
    ///
    /// Days that raise nothing and arm nothing because they are too many are only known to be that many.
    #[must_use]
    pub fn with_days_left(&self, part: Range<usize>, rules: &AlertRules, zone: &TimeZone) -> Vec<(Timestamp, Look)> {
        let mut kept = None;
        let looks = self.looks.get(part).unwrap_or_default().iter();
        looks
            .map(|PastLook { at, outcome }| match *outcome {
                Outcome::Failed(code) => (*at, Look::Failed(code)),
                Outcome::Good { amount, run } => {
                    let days_left =
                        rules.wants_days_at(amount).then(|| self.days_left(run, *at, rules, zone, &mut kept)).flatten();
                    (*at, Look::Good { amount, days_left })
                }
            })
            .collect()
    }

    fn days_left(
        &self,
        run: usize,
        at: Timestamp,
        rules: &AlertRules,
        zone: &TimeZone,
        kept: &mut Option<Kept>,
    ) -> Option<f64> {
        let limit = f64::from(rules.settings.days) + REARM_DAYS + LASTS_DAYS;
        let fresh = kept.take().filter(|kept| kept.is_fresh(&run, at));
        let used = fresh.unwrap_or_else(|| {
            let threshold = rules.thresholds.critical;
            let outcome = forecast::median_within(self.known(run, at), at, zone, threshold, forecast::SEED, limit);
            Kept { made_at: at, threshold, last_run: run, outcome }
        });
        kept.insert(used).median_at(at, limit)
    }

    /// The runs that a forecast at a moment uses, the newest of which is this one.
    fn known(&self, newest: usize, at: Timestamp) -> &[Run] {
        let oldest = at.saturating_sub(SignedDuration::from_hours(24 * HISTORY_DAYS)).unwrap_or(Timestamp::MIN);
        let known = self.runs.get(..=newest).unwrap_or_default();
        known.get(known.partition_point(|run| run.last_at < oldest)..).unwrap_or_default()
    }
}

/// How many pauses are between the looks of a run; at least one.
fn pauses(run: &Run, interval: Duration) -> i32 {
    let by_interval = || run.last_at.duration_since(run.first_at).as_millis() / interval.as_millis().max(1) as i128;
    let counted = run.looks.map(|looks| i128::from(looks) - 1);
    i32::try_from(counted.unwrap_or_else(by_interval)).unwrap_or(i32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Thresholds;
    use crate::alerts::AlertSettings;

    const INTERVAL: Duration = Duration::from_mins(10);

    fn at(minutes: i64) -> Timestamp {
        "2026-10-05T00:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_mins(minutes)
    }

    fn run(first: i64, last: i64, amount: i64, looks: Option<u64>) -> Run {
        Run { first_at: at(first), last_at: at(last), amount: Amount::whole(amount), looks }
    }

    fn rules(days: u16) -> AlertRules {
        let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
        AlertRules { thresholds, settings: AlertSettings { days, ..AlertSettings::default() } }
    }

    /// Minutes and whole amounts.
    fn seen(looks: &PastLooks) -> Vec<(i64, String)> {
        let all = looks.with_days_left(0..looks.len(), &rules(0), &TimeZone::UTC);
        let seen = |(moment, look): (Timestamp, Look)| {
            let Look::Good { amount, .. } = look else { panic!("{look:?}") };
            (moment.duration_since(at(0)).as_mins(), amount.to_string())
        };
        all.into_iter().map(seen).collect()
    }

    #[test]
    fn the_looks_of_a_run_are_spread_evenly_from_its_first_to_its_last() {
        for (run, expected) in [
            (run(0, 0, 5, Some(1)), vec![0]),
            (run(0, 60, 5, Some(2)), vec![0, 60]),
            (run(0, 60, 5, Some(4)), vec![0, 20, 40, 60]),
            (run(0, 30, 5, None), vec![0, 10, 20, 30]),
            (run(0, 5, 5, None), vec![0, 5]),
            // A count that can't be.
            (run(0, 60, 5, Some(0)), vec![0, 60]),
        ] {
            let looks = PastLooks::of_runs(vec![run.clone()], INTERVAL);
            let moments: Vec<i64> = seen(&looks).into_iter().map(|(moment, _)| moment).collect();
            assert_eq!(moments, expected, "{run:?}");
        }
    }

    #[test]
    fn looks_before_a_moment_are_left_out_and_the_others_have_the_same_days_left() {
        let day = 24 * 60;
        let mut runs: Vec<Run> = (0..30).map(|n| run(n * day, n * day + 60, 1220 - 30 * n, Some(7))).collect();
        runs.push(run(30 * day, 33 * day, 320, Some(3 * 24 * 6 + 1)));
        let whole = PastLooks::of_runs(runs.clone(), INTERVAL);
        for since in [-day, 0, 29 * day + 1, 30 * day, 31 * day + 5, 33 * day, 33 * day + 1] {
            let (since, end) = (at(since), at(40 * day));
            let late = PastLooks::of_runs_since(runs.clone(), INTERVAL, since);
            let within = whole.between(since, end);
            assert_eq!(late.len(), within.len(), "{since}");
            let days = |looks: &PastLooks, part| looks.with_days_left(part, &rules(20), &TimeZone::UTC);
            let (late, whole) = (days(&late, 0..late.len()), days(&whole, within));
            assert_eq!(late, whole, "{since}");
        }
    }

    #[test]
    fn where_the_clock_was_set_back_the_later_run_counts_from_when_it_begins() {
        let looks = PastLooks::of_runs(vec![run(0, 60, 500, Some(4)), run(30, 50, 400, Some(2))], INTERVAL);
        let expected = [(0, "500"), (20, "500"), (30, "500"), (30, "400"), (50, "400")];
        assert_eq!(seen(&looks), expected.map(|(moment, amount)| (moment, amount.to_owned())));
    }

    /// Thirty a day for a month, then nothing for long.
    fn spent_and_rested() -> PastLooks {
        let day = 24 * 60;
        let mut runs: Vec<Run> = (0..30).map(|n| run(n * day, n * day, 1220 - 30 * n, Some(1))).collect();
        runs.push(run(30 * day, 33 * day, 320, Some(3 * 24 * 6 + 1)));
        PastLooks::of_runs(runs, INTERVAL)
    }

    #[test]
    fn a_forecast_is_seen_later_for_six_hours_while_the_balance_rests() {
        let looks = spent_and_rested();
        let all = looks.with_days_left(0..looks.len(), &rules(20), &TimeZone::UTC);
        let days: Vec<f64> = all
            .iter()
            .filter_map(|(_, look)| match look {
                Look::Good { days_left, .. } => *days_left,
                Look::Failed(_) => None,
            })
            .collect();
        let resting = &days[days.len() - 3 * 24 * 6..];
        // Looks of six hours have one forecast, seen ten minutes later by each.
        let is_later = |pair: &[f64]| (pair[0] - pair[1] - 10.0 / 1440.0).abs() < 1e-9;
        let made_anew = resting.windows(2).filter(|pair| !is_later(pair)).count();
        assert!((11..=12).contains(&made_anew) && resting.iter().all(|days| *days > 9.0), "{made_anew}: {resting:?}");
    }

    #[test]
    fn nobody_who_wants_no_days_gets_any_and_none_are_left_below_critical() {
        let looks = spent_and_rested();
        let none = |rules: &AlertRules| {
            let all = looks.with_days_left(0..looks.len(), rules, &TimeZone::UTC);
            all.iter().all(|(_, look)| matches!(look, Look::Good { days_left: None, .. }))
        };
        assert!(none(&rules(0)));
        let thresholds = Thresholds { low: Amount::whole(5000), critical: Amount::whole(5000) };
        assert!(none(&AlertRules { thresholds, ..rules(7) }));
    }

    #[test]
    fn parts_are_whole_runs_and_all_of_the_looks() {
        let looks = spent_and_rested();
        for count in [0, 1, 2, 3, 7, 1000] {
            let parts = looks.parts(count);
            assert!(parts.len() <= count.max(1), "{count}: {parts:?}");
            let all: Vec<usize> = parts.into_iter().flatten().collect();
            assert!(all.into_iter().eq(0..looks.len()), "{count}");
        }
        assert_eq!(PastLooks::default().parts(4).into_iter().flatten().count(), 0);
    }
}
