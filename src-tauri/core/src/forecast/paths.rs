//! Possible futures: paths of the balance, each with a pace of its own, days resampled from the past, and charges on their
//! dates.
//!
//! Days are resampled in blocks of random length (the stationary bootstrap: Politis & Romano, 1994), which keeps clumps
//! together, and only as the weekday they were. Accounts that seldom spend get more or fewer orders with the pace instead of
//! larger or smaller ones: demand is intermittent (Croston, 1972; Teunter, Syntetos & Babai, 2011), its amounts are not.

use super::HORIZON_DAYS;
use super::calendar::{Calendar, Day};
use super::charges::Charge;
use super::days::Days;
use super::pace::Pace;
use super::random::Random;
use super::season::Season;

/// Mean length of a block, in days.
const BLOCK_DAYS: f64 = 7.0;
/// With chunks larger than what is spent in so many days, spending is seldom.
const SELDOM: f64 = 3.0;
/// By how much a resampled amount may differ from the one that was seen, as a standard deviation: no two orders are the same.
const AMOUNTS_DIFFER: f64 = 0.4;

/// What is drawn from.
#[derive(Debug)]
pub(super) struct Source<'a> {
    pace: &'a Pace,
    season: &'a Season,
    charges: &'a [Charge],
    /// When each date of each charge begins, in days after the last look.
    midnights: Vec<Vec<f64>>,
    /// Each past day compared with a mean day of the pace it had; none if it was not seen.
    shapes: Vec<Option<f64>>,
    /// The days that were seen, by their number modulo 7.
    by_weekday: [Vec<usize>; 7],
    all: Vec<usize>,
    spends_seldom: bool,
    /// The expected pace by now.
    usual: f64,
    /// Of weeks resampled from so few the variance is too small by this share of a mean week's.
    missing: f64,
}

/// Past days that follow each other stand for days to come.
#[derive(Clone, Copy, Debug)]
struct Block {
    past: usize,
    factor: f64,
}

/// When a path falls below an amount first, in days after the last look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Crossings<const COUNT: usize> {
    below: [f64; COUNT],
    at: [f64; COUNT],
}

impl<'a> Source<'a> {
    pub(super) fn new(
        days: &Days,
        pace: &'a Pace,
        season: &'a Season,
        charges: &'a [Charge],
        calendar: &Calendar<'_>,
    ) -> Self {
        let past = pace.past(days.len());
        let shape = |day: usize| {
            let usual = past[day] * season.factor_before(day);
            days.is_seen(day).then(|| days.whole(day) / usual.max(1e-9))
        };
        let mut shapes: Vec<Option<f64>> = (0..days.len()).map(shape).collect();
        let all: Vec<usize> = (0..days.len()).filter(|day| days.is_seen(*day)).collect();
        let by_weekday: [Vec<usize>; 7] =
            std::array::from_fn(|weekday| all.iter().copied().filter(|day| day % 7 == weekday).collect());
        let mean = mean_of_weekdays(&shapes, &by_weekday);
        shapes.iter_mut().flatten().for_each(|shape| *shape /= mean);
        let midnights = charges.iter().map(|charge| {
            charge.dates(calendar, HORIZON_DAYS as Day).into_iter().map(|date| calendar.begin_of(date)).collect()
        });
        Self {
            pace,
            season,
            charges,
            midnights: midnights.collect(),
            missing: pace.dispersion_of(7.0) / (all.len() as f64 / 7.0),
            spends_seldom: pace.dispersion_of(1.0) > SELDOM,
            usual: pace.now(),
            shapes,
            by_weekday,
            all,
        }
    }

    /// Follows one path from `balance` on, day by day, until it has crossed all of `below` or so many days have passed, at
    /// most the horizon. What isn't crossed by then has the horizon.
    /// `each_day` gets the balance at the end of each day; while it wants more, crossed or not, the path goes on.
    pub(super) fn follow<const COUNT: usize>(
        &self,
        balance: f64,
        below: [f64; COUNT],
        days: usize,
        random: &mut Random,
        mut each_day: impl FnMut(usize, f64) -> bool,
    ) -> [f64; COUNT] {
        let pace = self.pace.draw(random);
        let mut future = Vec::new();
        for (charge, midnights) in self.charges.iter().zip(&self.midnights) {
            charge.draw(midnights, random, &mut future);
        }
        future.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut charges = future.into_iter().peekable();
        let mut crossings = Crossings { below, at: below.map(|below| if balance < below { 0.0 } else { HORIZON }) };
        let mut balance = balance;
        let mut block = None;
        for day in 0..days.min(HORIZON_DAYS) {
            let factor = pace.on(day) * self.season.factor_after(day);
            let spent = self.draw_day(day, factor, &mut block, random);
            let mut at = day as f64;
            let end = at + 1.0;
            while let Some((when, amount)) = charges.next_if(|(when, _)| *when < end) {
                let when = when.max(at);
                let until = balance - spent * (when - at);
                crossings.add((at, balance), (when, until));
                (at, balance) = (when, until - amount);
                crossings.add((at, balance), (at, balance));
            }
            let until = balance - spent * (end - at);
            crossings.add((at, balance), (end, until));
            balance = until;
            if !each_day(day, balance) && crossings.are_complete() {
                break;
            }
        }
        crossings.at
    }

    /// What is spent on a day to come, charges apart. `block` is what stood for the day before.
    fn draw_day(&self, day: usize, factor: f64, block: &mut Option<Block>, random: &mut Random) -> f64 {
        *block = self.next(day, *block, random);
        let Some(block) = block else { return 0.0 };
        let shape = |past: usize| self.shapes[past].unwrap_or(0.0);
        if !self.spends_seldom {
            return factor * block.factor * shape(block.past);
        }
        let mut orders = factor * block.factor / self.usual;
        let mut spent = 0.0;
        let mut past = block.past;
        while random.happens(orders) {
            spent += self.usual * shape(past) * (1.0 + AMOUNTS_DIFFER * random.normal()).max(0.1);
            past = draw_one(&self.all, random).unwrap_or(past);
            orders -= 1.0;
        }
        spent
    }

    /// The same block by a day later, or a new one.
    fn next(&self, day: usize, block: Option<Block>, random: &mut Random) -> Option<Block> {
        let goes_on = |block: &Block| block.past > 0 && self.shapes[block.past - 1].is_some();
        if let Some(block) = block.filter(|block| goes_on(block) && !random.happens(1.0 / BLOCK_DAYS)) {
            return Some(Block { past: block.past - 1, ..block });
        }
        // As many days before a multiple of 7 as the day to come is after one.
        let weekday = &self.by_weekday[6 - day % 7];
        let past = draw_one(weekday, random).or_else(|| draw_one(&self.all, random))?;
        let shape = 1.0 / self.missing.max(1e-4);
        Some(Block { past, factor: random.gamma(shape) / shape })
    }
}

const HORIZON: f64 = HORIZON_DAYS as f64;

impl<const COUNT: usize> Crossings<COUNT> {
    /// The balance went from one point to the other in a straight line.
    fn add(&mut self, from: (f64, f64), to: (f64, f64)) {
        for (below, at) in self.below.iter().zip(&mut self.at) {
            if *at >= HORIZON && to.1 < *below {
                let share = if from.1 > to.1 { ((from.1 - below) / (from.1 - to.1)).clamp(0.0, 1.0) } else { 0.0 };
                *at = from.0 + share * (to.0 - from.0);
            }
        }
    }

    fn are_complete(&self) -> bool {
        self.at.iter().all(|at| *at < HORIZON)
    }
}

fn draw_one(days: &[usize], random: &mut Random) -> Option<usize> {
    days.get(random.index(days.len())).copied()
}

/// Each weekday counts the same, however often it was seen.
fn mean_of_weekdays(shapes: &[Option<f64>], by_weekday: &[Vec<usize>; 7]) -> f64 {
    let mean = |days: &Vec<usize>| days.iter().filter_map(|day| shapes[*day]).sum::<f64>() / days.len() as f64;
    let means: Vec<f64> = by_weekday.iter().filter(|days| !days.is_empty()).map(mean).collect();
    let mean = means.iter().sum::<f64>() / means.len().max(1) as f64;
    if mean > 0.0 { mean } else { 1.0 }
}
