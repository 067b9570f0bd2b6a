//! How much is spent in a day by now, as a distribution: whether that has changed, and when, or grows, is part of what is not
//! known.
//!
//! Each hypothesis says how probable what was seen is: the pace is constant; it changed once, so many days ago (Carlin, Gelfand
//! & Smith, 1992); it grows by a share (and not for ever: Gardner & McKenzie, 1985). The future is drawn from each in
//! proportion to that.

use super::chunks::{Chunks, Segment};
use super::days::Days;
use super::random::Random;
use super::season::Season;

/// Prior probabilities of the hypotheses. What is left is that the pace is constant.
const CHANGED: f64 = 0.25;
const GROWS: f64 = 0.3;
/// A change is looked for from so many days ago on, in steps of days.
const NEWEST_CHANGE: usize = 10;
const BETWEEN_CHANGES: usize = 3;
const OLDEST_CHANGE: usize = 180;
/// Growth needs so many days to be told from chance.
const DAYS_OF_GROWTH: usize = 60;
/// By how much the pace may grow in 30 days.
const GROWTHS: [f64; 10] = [-0.2, -0.1, -0.05, 0.03, 0.06, 0.09, 0.12, 0.16, 0.2, 0.3];
/// What a history can't tell of the future (weekdays, seasons and customers not seen yet), as a variance of the pace after
/// one week; less after more.
const UNSEEN: f64 = 0.08;
/// The same for large chunks, which have no steady pace, in addition: by the share of a month's spending that a chunk is above
/// that of small ones.
const CHUNKS_DIFFER: f64 = 0.5;
const SMALL_CHUNKS: f64 = 0.05;
/// Growth ends so many days after the last look.
const GROWS_ON: f64 = 120.0;

/// The pace of all spending that no charge explains.
#[derive(Clone, Debug)]
pub(super) struct Pace {
    chunks: Chunks,
    /// What is probably spent besides what was seen, as a share.
    unseen: f64,
    /// The variance of what can't be known of the pace, as a share of its square.
    varies: f64,
    hypotheses: Vec<Hypothesis>,
    /// Running sums of their probabilities.
    running_sums: Vec<f64>,
}

#[derive(Clone, Copy, Debug)]
struct Hypothesis {
    /// The pace holds since so many days ago; none: always.
    since: Option<usize>,
    /// What the pace grows by in a day, as a natural logarithm.
    growth: f64,
    now: Segment,
    before: Segment,
    /// How probable it makes what was seen, and is itself, as a natural logarithm.
    ln_weight: f64,
}

/// The pace of one possible future.
#[derive(Clone, Copy, Debug)]
pub(super) struct DrawnPace {
    now: f64,
    growth: f64,
}

impl DrawnPace {
    /// What a mean day spends so many days after the last look.
    pub(super) fn on(self, day: usize) -> f64 {
        self.now * (self.growth * (day as f64).min(GROWS_ON)).exp()
    }
}

impl Pace {
    pub(super) fn new(days: &Days, season: &Season) -> Self {
        let usual: Vec<f64> = (0..days.len()).map(|day| days.usual(day) * season.factor_before(day)).collect();
        let chunks = Chunks::new(&days.spent, &usual);
        let constant = sums(&days.spent, &usual, 0.0);
        let mut hypotheses = changed(&chunks, &constant);
        if days.len() >= DAYS_OF_GROWTH {
            hypotheses.extend(GROWTHS.map(|growth| grown(&chunks, &days.spent, &usual, (1.0 + growth).ln() / 30.0)));
        }
        let all = constant.last().copied().unwrap_or_default();
        let ln_weight = chunks.ln_likelihood(all) + (1.0 - CHANGED - GROWS).ln();
        hypotheses.push(Hypothesis { since: None, growth: 0.0, now: all, before: all, ln_weight });
        let most = hypotheses.iter().map(|hypothesis| hypothesis.ln_weight).fold(f64::NEG_INFINITY, f64::max);
        let running_sums = hypotheses.iter().scan(0.0, |sum, hypothesis| {
            *sum += (hypothesis.ln_weight - most).exp();
            Some(*sum)
        });
        let unseen = UNSEEN / (usual.iter().sum::<f64>() / 7.0).max(1.0);
        let in_a_month = chunks.size() / (30.0 * chunks.expected(all));
        let chunks_differ = CHUNKS_DIFFER * (in_a_month - SMALL_CHUNKS).clamp(0.0, 1.0);
        Self { chunks, unseen, varies: unseen + chunks_differ, running_sums: running_sums.collect(), hypotheses }
    }

    fn probabilities(&self) -> impl Iterator<Item = (f64, &Hypothesis)> {
        let total = self.running_sums.last().copied().unwrap_or(1.0);
        let before = std::iter::once(0.0).chain(self.running_sums.iter().copied());
        let probabilities = self.running_sums.iter().zip(before).map(move |(sum, before)| (sum - before) / total);
        probabilities.zip(&self.hypotheses)
    }

    /// The expected pace by now.
    pub(super) fn now(&self) -> f64 {
        self.probabilities().map(|(probability, hypothesis)| probability * self.chunks.expected(hypothesis.now)).sum()
    }

    /// The variance of what is spent in so many days at today's pace, as a share of its mean squared.
    pub(super) fn dispersion_of(&self, days: f64) -> f64 {
        self.chunks.size() / (days * self.now())
    }

    /// The expected pace of each day that is past.
    pub(super) fn past(&self, days: usize) -> Vec<f64> {
        let mut past = vec![0.0; days];
        for (probability, hypothesis) in self.probabilities().filter(|(probability, _)| *probability > 1e-3) {
            let (now, before) = (self.chunks.expected(hypothesis.now), self.chunks.expected(hypothesis.before));
            for (day, pace) in past.iter_mut().enumerate() {
                let is_before = hypothesis.since.is_some_and(|since| day >= since);
                let level = if is_before { before } else { now };
                *pace += probability * level * (-hypothesis.growth * day as f64).exp();
            }
        }
        past
    }

    /// A possible pace.
    pub(super) fn draw(&self, random: &mut Random) -> DrawnPace {
        let hypothesis = self.hypotheses[random.weighted(&self.running_sums)];
        let unknown = (1.0 + self.unseen) * random.gamma(1.0 / self.varies) * self.varies;
        DrawnPace { now: self.chunks.draw(hypothesis.now, random) * unknown, growth: hypothesis.growth }
    }
}

/// One change, on each day it may have been on.
fn changed(chunks: &Chunks, sums: &[Segment]) -> Vec<Hypothesis> {
    let all = sums.last().copied().unwrap_or_default();
    let possible = NEWEST_CHANGE..=OLDEST_CHANGE.min(sums.len().saturating_sub(NEWEST_CHANGE + 1));
    let days: Vec<usize> = possible.step_by(BETWEEN_CHANGES).collect();
    let prior = (CHANGED / days.len().max(1) as f64).ln();
    let of = |since: usize| {
        let now = sums[since];
        let before = Segment { spent: all.spent - now.spent, days: all.days - now.days };
        let ln_weight = chunks.ln_likelihood(now) + chunks.ln_likelihood(before) + prior;
        Hypothesis { since: Some(since), growth: 0.0, now, before, ln_weight }
    };
    days.into_iter().map(of).collect()
}

/// Growth by the same share every day.
fn grown(chunks: &Chunks, spent: &[f64], usual: &[f64], growth: f64) -> Hypothesis {
    let now = sums(spent, usual, growth).last().copied().unwrap_or_default();
    // How the days share the sum depends on the growth.
    let shares: f64 = spent.iter().enumerate().map(|(day, spent)| -growth * day as f64 * spent).sum();
    let prior = (GROWS / GROWTHS.len() as f64).ln();
    let ln_weight = chunks.ln_likelihood(now) + shares / chunks.size() + prior;
    Hypothesis { since: None, growth, now, before: now, ln_weight }
}

/// What was spent since so many days ago, and in how many mean days of today's pace; for 0 days, 1 day and so on.
fn sums(spent: &[f64], usual: &[f64], growth: f64) -> Vec<Segment> {
    let mut sum = Segment::default();
    let mut sums = vec![sum];
    for (day, (spent, usual)) in spent.iter().zip(usual).enumerate() {
        sum.spent += spent;
        sum.days += usual * (-growth * day as f64).exp();
        sums.push(sum);
    }
    sums
}
