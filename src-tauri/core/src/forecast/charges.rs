//! Charges that return on a date: found among what was spent, told from chance, and taken out of it, so that the rest can
//! be resampled without them.
//!
//! The test: if amounts of that size fell on random days, how probable would it be that at least as many of the expected
//! dates are hit? A binomial tail, multiplied by the number of sizes that were tried and divided by how usual the rhythm
//! is (Bonferroni's correction, weighted: Genovese, Roeder & Wasserman, 2006).

mod candidates;

use super::calendar::{Calendar, Day, Rhythm, Step, Weekend};
use super::looks::Looks;
use super::random::{Random, ln_gamma};
use candidates::{Candidate, Candidates};

/// The rhythms looked for, with how usual each is among those that are found at all.
const RHYTHMS: [(Step, f64); 8] = [
    (Step::Months(1), 0.5),
    (Step::Days(7), 0.1),
    (Step::Days(14), 0.12),
    (Step::Days(28), 0.05),
    (Step::Days(30), 0.05),
    (Step::Months(3), 0.06),
    (Step::Months(6), 0.02),
    (Step::Months(12), 0.1),
];
/// How many days early or late a charge may come.
const MOST_DAYS_OFF: Day = 2;
/// Above this corrected probability it is chance.
const CHANCE: f64 = 0.2;
/// Of the expected dates that were seen, at least so many must be hit.
const FEWEST_HITS: f64 = 0.75;
/// The newest amounts stand for the future.
const NEWEST: usize = 6;
const MOST_CHARGES: usize = 30;

/// A charge that returns.
#[derive(Clone, Debug)]
pub(super) struct Charge {
    rhythm: Rhythm,
    /// Steps of the rhythm to the next date.
    next: i32,
    /// What was seen of it, oldest first.
    seen: Vec<Seen>,
    /// The probability that the rhythm is none, and only chance.
    chance: f64,
    /// The probability that it comes on an expected date.
    comes: f64,
}

/// One time that a charge came.
#[derive(Clone, Copy, Debug)]
struct Seen {
    amount: f64,
    /// Its date by the rhythm.
    date: Day,
    /// Days after its date: negative if early.
    off: Day,
    /// Between which moments it came, in days after midnight of the date it came on.
    between: (f64, f64),
}

/// A rhythm that was found, with the candidates it hits.
struct Found {
    rhythm: Rhythm,
    /// Steps and the candidate's index, oldest first.
    hits: Vec<(i32, usize)>,
    /// Expected dates, seen and after the first, on which it didn't come.
    missed: usize,
    chance: f64,
}

/// Finds the charges and takes them out of `looks`.
pub(super) fn take(looks: &mut Looks, calendar: &Calendar<'_>) -> Vec<Charge> {
    let mut candidates = Candidates::new(looks, calendar);
    let mut charges = Vec::new();
    // Once more without those found: they no longer look like chance for others of their size.
    for _ in 0..2 {
        let mut found = search(&candidates, calendar);
        found.sort_by(|a, b| a.chance.total_cmp(&b.chance).then(b.hits.len().cmp(&a.hits.len())));
        for found in found {
            if charges.len() < MOST_CHARGES && found.hits.iter().all(|(_, index)| !candidates.is_taken(*index)) {
                for (_, index) in &found.hits {
                    candidates.take(*index, looks);
                }
                charges.push(Charge::new(found, &candidates, calendar));
            }
        }
    }
    charges
}

fn search(candidates: &Candidates, calendar: &Calendar<'_>) -> Vec<Found> {
    let sizes = candidates.sizes();
    let mut found = Vec::new();
    for (index, anchor) in candidates.free() {
        let similar = candidates.similar(anchor);
        for (step, prior) in RHYTHMS {
            let rhythm = Rhythm::from(anchor.last_day, step, calendar);
            // Twice in the time seen is the least.
            if rhythm.date(1, calendar) - MOST_DAYS_OFF <= 0 {
                found.extend(follow(candidates, calendar, (index, anchor), rhythm, similar, sizes / prior));
            }
        }
    }
    found
}

/// The candidate and those on the rhythm's later dates, if that is no chance.
fn follow(
    candidates: &Candidates,
    calendar: &Calendar<'_>,
    (index, anchor): (usize, &Candidate),
    rhythm: Rhythm,
    similar: usize,
    correction: f64,
) -> Option<Found> {
    let mut hits = vec![(0, index, 0)];
    let mut missed = Vec::new();
    for steps in 1.. {
        let date = rhythm.date(steps, calendar);
        if date > MOST_DAYS_OFF {
            break;
        }
        match candidates.nearest(anchor, date) {
            Some((hit, off)) => hits.push((steps, hit, off)),
            // Its time may not be over.
            None if date + MOST_DAYS_OFF < 0 && candidates.is_seen(date) => missed.push(steps),
            None => {}
        }
    }
    let (last, ..) = *hits.last()?;
    // Two dates in a row without it: it has ended.
    if hits.len() < 2 || missed.iter().filter(|steps| **steps > last).count() > 1 {
        return None;
    }
    let rate = similar as f64 / f64::from(1 - anchor.last_day).max(1.0);
    let tightest = (0..=MOST_DAYS_OFF).map(|off| {
        let hit = hits.iter().skip(1).filter(|(.., days)| days.abs() <= off).count();
        let dates = hits.len() - 1 + missed.len();
        let by_chance = 1.0 - (-rate * (f64::from(2 * off + 1) + anchor.days_wide())).exp();
        if (hit as f64) < FEWEST_HITS * dates as f64 { 1.0 } else { tail(hit, dates, by_chance) }
    });
    let chance = tightest.fold(1.0, f64::min) * f64::from(MOST_DAYS_OFF + 1) * correction;
    let hits = hits.into_iter().map(|(steps, hit, _)| (steps, hit)).collect();
    (chance < CHANCE).then_some(Found { rhythm, hits, missed: missed.len(), chance })
}

/// The probability of at least so many hits in so many trials.
fn tail(hits: usize, trials: usize, probability: f64) -> f64 {
    let n = trials as f64;
    let term = |k: usize| {
        let k = k as f64;
        let ways = ln_gamma(n + 1.0) - ln_gamma(k + 1.0) - ln_gamma(n - k + 1.0);
        (ways + k * probability.max(1e-300).ln() + (n - k) * (1.0 - probability).max(1e-300).ln()).exp()
    };
    (hits..=trials).map(term).sum::<f64>().min(1.0)
}

impl Charge {
    fn new(found: Found, candidates: &Candidates, calendar: &Calendar<'_>) -> Self {
        let rhythm = settled(&found, candidates, calendar);
        let seen = found.hits.iter().map(|(steps, index)| {
            let candidate = candidates.get(*index);
            let date = rhythm.date(*steps, calendar);
            let off = candidate.days_off(date);
            let midnight = calendar.begin_of(date + off);
            // What a longer pause hides is taken to have come towards its end.
            let until = candidate.until - midnight;
            Seen { amount: candidate.amount, date, off, between: ((candidate.from - midnight).max(until - 1.0), until) }
        });
        let seen: Vec<Seen> = seen.collect();
        let (hits, missed) = (seen.len() as f64, found.missed as f64);
        let next = found.hits.last().map_or(0, |(steps, _)| *steps) + 1;
        let comes = (hits + 0.5) / (hits + missed + 0.7);
        Self { rhythm, next, seen, chance: found.chance.clamp(0.0, 1.0), comes }
    }

    fn newest(&self) -> &[Seen] {
        self.seen.split_at(self.seen.len().saturating_sub(NEWEST)).1
    }

    /// The mean of its newest amounts.
    pub(super) fn amount(&self) -> f64 {
        let newest = self.newest();
        newest.iter().map(|seen| seen.amount).sum::<f64>() / newest.len().max(1) as f64
    }

    /// What it costs in a day, on average.
    pub(super) fn per_day(&self) -> f64 {
        self.comes * self.amount() / self.rhythm.days()
    }

    /// Whether one of its dates, on which it wasn't seen, lies between two days.
    pub(super) fn may_hide_in(&self, from: Day, until: Day, calendar: &Calendar<'_>) -> bool {
        let mut dates = (0..self.next).map(|steps| self.rhythm.date(steps, calendar));
        let is_seen = |date: Day| self.seen.iter().any(|seen| (seen.date - date).abs() <= MOST_DAYS_OFF);
        dates.any(|date| date >= from - 1 && date <= until && !is_seen(date))
    }

    /// Its dates after the last look, up to a day.
    pub(super) fn dates(&self, calendar: &Calendar<'_>, until: Day) -> Vec<Day> {
        let dates = (self.next..).map(|steps| self.rhythm.date(steps, calendar));
        // One that is overdue by a day or two may still come.
        dates.skip_while(|date| *date < -MOST_DAYS_OFF).take_while(|date| *date <= until).collect()
    }

    /// Adds one possible future of the charge: days after the last look, and amounts. `midnights` are its dates'.
    pub(super) fn draw(&self, midnights: &[f64], random: &mut Random, future: &mut Vec<(f64, f64)>) {
        let newest = self.newest();
        if newest.is_empty() {
            return;
        }
        // If it is chance, as much comes as often, but on any day.
        let by_chance = if random.happens(self.chance) { (random.uniform() - 0.5) * self.rhythm.days() } else { 0.0 };
        for midnight in midnights {
            let seen = newest[random.index(newest.len())];
            let amount = newest[random.index(newest.len())].amount;
            let hour = seen.between.0 + random.uniform() * (seen.between.1 - seen.between.0);
            let mut at = midnight + f64::from(seen.off) + hour + by_chance;
            let is_overdue = at <= 0.0;
            if is_overdue {
                at = random.uniform();
            }
            if random.happens(if is_overdue { 0.5 } else { self.comes }) {
                future.push((at, amount));
            }
        }
    }
}

/// The rhythm with the day of the month and the rule for weekends that hit most dates exactly.
fn settled(found: &Found, candidates: &Candidates, calendar: &Calendar<'_>) -> Rhythm {
    let exact = |rhythm: &Rhythm| {
        let is_hit =
            |(steps, index): &&(i32, usize)| candidates.get(*index).days_off(rhythm.date(*steps, calendar)) == 0;
        found.hits.iter().filter(is_hit).count()
    };
    let mut best = (exact(&found.rhythm), found.rhythm);
    for weekend in [Weekend::Stays, Weekend::After, Weekend::Before] {
        for moved in [0, -1, 1, -2, 2] {
            let rhythm = match found.rhythm.step {
                Step::Days(_) => Rhythm { weekend, begin: found.rhythm.begin + moved, ..found.rhythm },
                Step::Months(_) => {
                    let day_of_month = found.rhythm.day_of_month + moved as i8;
                    // Into the neighbouring month: the steps would no longer be right.
                    if !(1..=31).contains(&day_of_month) {
                        continue;
                    }
                    Rhythm { weekend, day_of_month, ..found.rhythm }
                }
            };
            let hits = exact(&rhythm);
            if hits > best.0 {
                best = (hits, rhythm);
            }
        }
    }
    best.1
}
