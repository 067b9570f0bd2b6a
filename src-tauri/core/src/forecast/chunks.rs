//! Spending counted in chunks, of the size at which its variance equals its mean, as in a quasi-Poisson model
//! (McCullagh & Nelder, 1989). With a gamma prior, how probable a sum is and which paces it allows are closed forms.
//! Few orders make few chunks, and clumps make large ones: both leave the pace less known.

use super::random::{Random, ln_gamma};

/// The weight of the prior.
const PRIOR: f64 = 1.0;
/// A few values that are mostly small and rarely large vary less than they should, usually.
const LARGER: f64 = 1.15;
const WEEK: usize = 7;
/// More days say no more about clumps.
const MOST_DAYS: f64 = 14.0;

/// Time with one pace.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Segment {
    pub spent: f64,
    /// In mean days.
    pub days: f64,
}

/// How large the chunks are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chunks {
    size: f64,
    /// From how many independent values that is known.
    known: f64,
    /// What is spent on a mean day, around which the prior lies.
    mean: f64,
}

impl Chunks {
    /// From what was spent on each day, and how many mean days each counts.
    ///
    /// From what neighbouring weeks differ by, which a change of pace hardly disturbs; with few weeks from the days as well.
    pub(super) fn new(spent: &[f64], usual: &[f64]) -> Self {
        let mean = (spent.iter().sum::<f64>() / usual.iter().sum::<f64>().max(1e-9)).max(1e-9);
        let (of_days, days) = dispersion(spent, usual, mean, 1);
        let (of_weeks, weeks) = dispersion(spent, usual, mean, WEEK);
        let days = (days.min(MOST_DAYS) / WEEK as f64 - weeks / 1.0).max(0.0);
        let known = (weeks + days).max(2.0);
        let size = (of_weeks * weeks + of_days * days) / (weeks + days).max(1e-9);
        Self { size: size.max(mean * 1e-3), known, mean }
    }

    /// How probable the spending of a time of one pace is, whatever the pace, as a natural logarithm.
    pub(super) fn ln_likelihood(&self, segment: Segment) -> f64 {
        let rate = PRIOR * self.size / self.mean;
        let chunks = segment.spent / self.size;
        PRIOR * rate.ln() - ln_gamma(PRIOR) + ln_gamma(PRIOR + chunks) - (PRIOR + chunks) * (rate + segment.days).ln()
    }

    /// The expected pace of a time.
    pub(super) fn expected(&self, segment: Segment) -> f64 {
        let prior = PRIOR * self.size;
        (prior + segment.spent) / (prior / self.mean + segment.days)
    }

    /// A pace that a time may have had.
    pub(super) fn draw(&self, segment: Segment, random: &mut Random) -> f64 {
        // How large a chunk is is not known either.
        let half = self.known / 2.0;
        let size = LARGER * self.size * (half / random.gamma(half).max(1e-3)).clamp(0.2, 10.0);
        let rate = PRIOR * size / self.mean + segment.days;
        size * random.gamma(PRIOR + segment.spent / size) / rate
    }

    pub(super) fn size(&self) -> f64 {
        self.size
    }
}

/// Variance divided by mean of sums over so many days, and from how many independent differences.
fn dispersion(spent: &[f64], usual: &[f64], mean: f64, length: usize) -> (f64, f64) {
    let sums: Vec<(f64, f64)> = spent
        .chunks_exact(length)
        .zip(usual.chunks_exact(length))
        .map(|(spent, usual)| (spent.iter().sum(), usual.iter().sum()))
        .filter(|(_, usual)| *usual > 0.3 * length as f64)
        .collect();
    let (mut squares, mut pairs) = (0.0, 0.0_f64);
    for pair in sums.windows(2) {
        let [(spent, usual), (spent_before, usual_before)] = pair else { continue };
        // The difference of two paces has the variance chunk * mean * (1 / usual + 1 / usual before).
        let difference = spent / usual - spent_before / usual_before;
        squares += difference * difference / (mean * (1.0 / usual + 1.0 / usual_before));
        pairs += 1.0;
    }
    // Neighbouring differences share a value: two thirds of them count as independent.
    (squares / pairs.max(1.0), pairs * 2.0 / 3.0)
}
