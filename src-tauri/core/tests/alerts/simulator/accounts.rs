//! Many accounts, one after the other, and the sum of what came of them.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use partner_balance_core::alerts::AlertKind;

use super::machine::{self, Outcome};
use super::plan::{self, Plan};
use super::record::Shown;
use super::wall::Wall;
use super::{oracle, print};

/// As far as the clock may be set, and farther.
const TEN_YEARS: i64 = 3660 * 86_400;

#[derive(Clone, Debug, Default)]
pub struct Sum {
    pub account_days: u64,
    pub looks: u64,
    pub notices: u64,
    pub told: BTreeMap<AlertKind, u64>,
    pub missed: u64,
    pub extra: u64,
    /// Shown, then killed before that was on disk.
    pub repeated: u64,
    /// The first counter-example, for people.
    pub counter_example: Option<String>,
}

/// One account: what the machine did, and what the rules demand.
pub fn run(plan: &Plan) -> (Outcome, Vec<Shown>) {
    let mut outcome = machine::run(plan);
    let zone = TimeZone::get(plan.zone).unwrap();
    let wall = Wall::new(&zone, plan.begin - TEN_YEARS, plan.begin + TEN_YEARS);
    let wanted = oracle::wanted(&outcome.record, plan.rules, &wall, &outcome.shown);
    if outcome.broken.is_none()
        && wanted.shown == outcome.shown
        && let Some(entry) = outcome.is_on_screen.iter().find_map(|(entry, is_on_screen)| {
            wanted.is_on_screen[*entry].is_some_and(|wanted| wanted != *is_on_screen).then_some(entry)
        })
    {
        outcome.broken =
            Some(format!("after {entry} the newest notice is on the screen, or is not, and must not, or must"));
    }
    (outcome, wanted.shown)
}

fn fails(plan: &Plan) -> bool {
    let (outcome, wanted) = run(plan);
    outcome.broken.is_some() || outcome.shown != wanted
}

impl Sum {
    /// The accounts of these seeds, of so many days each, up to the first counter-example.
    pub fn of(seeds: std::ops::Range<u64>, days: i64) -> Self {
        let mut sum = Self::default();
        for seed in seeds {
            sum.add(&plan::generate(seed, days));
            if sum.counter_example.is_some() {
                break;
            }
        }
        sum
    }

    fn add(&mut self, plan: &Plan) {
        let (outcome, wanted) = run(plan);
        self.account_days += plan.days.unsigned_abs();
        self.looks += outcome.looks;
        self.notices += outcome.shown.len() as u64;
        for kind in outcome.shown.iter().flat_map(|shown| &shown.kinds) {
            *self.told.entry(*kind).or_default() += 1;
        }
        self.repeated += outcome.shown.iter().filter(|shown| !shown.is_marked).count() as u64;
        self.missed += wanted.iter().filter(|shown| !outcome.shown.contains(shown)).count() as u64;
        self.extra += outcome.shown.iter().filter(|shown| !wanted.contains(shown)).count() as u64;
        self.extra += u64::from(outcome.broken.is_some());
        if (outcome.broken.is_some() || outcome.shown != wanted) && self.counter_example.is_none() {
            self.counter_example = Some(explained(plan::shrunk(plan.clone(), fails)));
        }
    }

    /// Both together.
    pub fn plus(mut self, other: Self) -> Self {
        self.account_days += other.account_days;
        self.looks += other.looks;
        self.notices += other.notices;
        for (kind, count) in other.told {
            *self.told.entry(kind).or_default() += count;
        }
        self.missed += other.missed;
        self.extra += other.extra;
        self.repeated += other.repeated;
        self.counter_example = self.counter_example.or(other.counter_example);
        self
    }
}

fn explained(plan: Plan) -> String {
    let (outcome, wanted) = run(&plan);
    let broken = outcome.broken.as_deref().unwrap_or("told is not what the rules demand");
    let actions: String = plan.actions.iter().map(|(at, action)| format!("  {at:8} s  {action:?}\n")).collect();
    format!(
        "seed {}: {broken}\ninterval {} s, exact {}, new {}, {} cents at first\n{actions}{}",
        plan.seed,
        plan.interval,
        plan.is_exact,
        plan.is_new,
        plan.cents,
        print::timeline(&outcome.record, plan.zone, &plan.rules, &outcome.shown, &wanted)
    )
}
