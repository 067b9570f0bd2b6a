//! What was spent at once and may belong to a charge that returns: the large amounts, each with the dates on which it may
//! have come. Must not know rhythms.

use std::ops::RangeInclusive;

use super::super::calendar::{Calendar, Day};
use super::super::looks::{Looks, Stretch};
use super::MOST_DAYS_OFF;

/// So many are looked at, the largest.
const MOST: usize = 200;
/// As a share of what is spent in a day: smaller ones decide nothing.
const SMALLEST: f64 = 0.5;
/// As a share of what is usually spent in the same time: below that it is one of the days that are a little dearer.
const STANDS_OUT: f64 = 1.5;
/// How far two amounts of the same charge may be apart, as a share.
const ABOUT: f64 = 0.12;
/// From here on, in days, what else is spent between two looks counts.
const SHORT: f64 = 0.3;
/// In a longer pause, in days, one charge can't be told from other spending.
const LONG: f64 = 3.5;

/// An amount spent between two looks.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    stretch: usize,
    /// The two looks, in days relative to the last look.
    pub from: f64,
    pub until: f64,
    /// The dates of the two looks.
    pub first_day: Day,
    pub last_day: Day,
    /// Without what is usually spent in such a time.
    pub amount: f64,
    /// What is usually spent in such a time.
    usual: f64,
}

impl Candidate {
    /// How far it is from a date: 0 if it may have come on that, negative if it came before.
    pub(super) fn days_off(&self, date: Day) -> Day {
        if date < self.first_day { self.first_day - date } else { (self.last_day - date).min(0) }
    }

    /// On how many more dates than one it may have come.
    pub(super) fn days_wide(&self) -> f64 {
        f64::from(self.last_day - self.first_day)
    }

    fn is_similar(&self, other: &Self) -> bool {
        (self.amount - other.amount).abs() <= ABOUT * self.amount + 0.7 * (self.usual + other.usual)
    }
}

/// All candidates, in order of time.
#[derive(Clone, Debug)]
pub(super) struct Candidates {
    all: Vec<Candidate>,
    is_taken: Vec<bool>,
    /// The dates of which it is not known what was spent, in order.
    unseen: Vec<RangeInclusive<Day>>,
}

impl Candidates {
    pub(super) fn new(looks: &Looks, calendar: &Calendar<'_>) -> Self {
        let usual = usual_per_day(&looks.stretches);
        let smallest = SMALLEST * looks.spent() / looks.days().max(1.0);
        let mut large: Vec<(usize, f64)> = Vec::new();
        let mut unseen = Vec::new();
        for (index, stretch) in looks.stretches.iter().enumerate() {
            let amount = stretch.spent.map(|spent| spent - usual_in(stretch, usual));
            match amount {
                Some(amount) if stretch.days() <= LONG => {
                    let least = smallest.max(STANDS_OUT * usual_in(stretch, usual));
                    large.extend((amount > least).then_some((index, amount)));
                }
                // A long time without any spending is known.
                Some(_) if stretch.spent == Some(0.0) => {}
                Some(_) | None => unseen.push(calendar.day_at(stretch.from)..=calendar.day_at(stretch.until)),
            }
        }
        large.sort_by(|a, b| b.1.total_cmp(&a.1));
        large.truncate(MOST);
        large.sort_by_key(|(index, _)| *index);
        let candidate = |(index, amount): &(usize, f64)| {
            let stretch = looks.stretches.get(*index)?;
            let (first_day, last_day) = (calendar.day_at(stretch.from), calendar.day_at(stretch.until));
            let (from, until, usual) = (stretch.from, stretch.until, usual_in(stretch, usual));
            Some(Candidate { stretch: *index, from, until, first_day, last_day, amount: *amount, usual })
        };
        let all: Vec<Candidate> = large.iter().filter_map(candidate).collect();
        Self { is_taken: vec![false; all.len()], all, unseen }
    }

    pub(super) fn get(&self, index: usize) -> &Candidate {
        &self.all[index]
    }

    pub(super) fn is_taken(&self, index: usize) -> bool {
        self.is_taken[index]
    }

    /// Those that belong to no charge yet.
    pub(super) fn free(&self) -> impl Iterator<Item = (usize, &Candidate)> {
        self.all.iter().enumerate().filter(|(index, _)| !self.is_taken[*index])
    }

    /// It belongs to a charge: it is no longer spent otherwise.
    pub(super) fn take(&mut self, index: usize, looks: &mut Looks) {
        self.is_taken[index] = true;
        let candidate = &self.all[index];
        if let Some(spent) = looks.stretches.get_mut(candidate.stretch).and_then(|stretch| stretch.spent.as_mut()) {
            *spent = (*spent - candidate.amount).max(0.0);
        }
    }

    /// How many free ones there are of about this amount from its date on.
    pub(super) fn similar(&self, anchor: &Candidate) -> usize {
        self.free().filter(|(_, other)| other.last_day >= anchor.last_day && anchor.is_similar(other)).count()
    }

    /// Into how many sizes the free ones fall, each as wide as what counts as about the same.
    pub(super) fn sizes(&self) -> f64 {
        let amounts = || self.free().map(|(_, candidate)| candidate.amount);
        let mut sorted: Vec<f64> = amounts().collect();
        sorted.sort_by(f64::total_cmp);
        let mut sizes = 0;
        let mut end = 0.0;
        for amount in sorted {
            if amount > end {
                sizes += 1;
                end = amount * (1.0 + 2.0 * ABOUT);
            }
        }
        f64::from(sizes)
    }

    /// The free one of about this amount that is nearest to the date, and how many days after it: negative if before.
    pub(super) fn nearest(&self, anchor: &Candidate, date: Day) -> Option<(usize, Day)> {
        let begin = self.all.partition_point(|candidate| candidate.last_day < date - MOST_DAYS_OFF);
        let near = self.all.iter().enumerate().skip(begin);
        near.take_while(|(_, candidate)| candidate.first_day <= date + MOST_DAYS_OFF)
            .filter(|(index, candidate)| !self.is_taken[*index] && anchor.is_similar(candidate))
            .map(|(index, candidate)| (index, candidate.days_off(date)))
            .min_by_key(|(_, off)| off.abs())
    }

    /// Whether a charge on this date would have been seen.
    pub(super) fn is_seen(&self, date: Day) -> bool {
        let begin = self.unseen.partition_point(|days| *days.end() < date);
        self.unseen.get(begin).is_none_or(|days| !days.contains(&date))
    }
}

/// What is spent in a day apart from large amounts, as far as that can be seen between looks far apart.
fn usual_per_day(stretches: &[Stretch]) -> f64 {
    let is_long = |stretch: &&Stretch| stretch.days() > SHORT && stretch.days() <= LONG && stretch.spent.is_some();
    let long: Vec<&Stretch> = stretches.iter().filter(is_long).collect();
    let mut spent: Vec<f64> = long.iter().filter_map(|stretch| stretch.spent).collect();
    spent.sort_by(f64::total_cmp);
    let kept = spent.len() - spent.len() / 10;
    let days: f64 = long.iter().map(|stretch| stretch.days()).sum();
    spent.iter().take(kept).sum::<f64>() / days.max(1.0)
}

fn usual_in(stretch: &Stretch, per_day: f64) -> f64 {
    if stretch.days() > SHORT { per_day * stretch.days() } else { 0.0 }
}
