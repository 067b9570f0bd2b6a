//! Random numbers that are the same for the same seed, and the few distributions the forecast draws from.
//! Must not know what they are for. Of its own: the core depends on no source of randomness, and forty lines are no crate.

/// SplitMix64 (Steele, Lea & Flood, "Fast splittable pseudorandom number generators", 2014). Not for secrets.
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Another source, independent of this one.
    pub(super) fn split(&mut self) -> Self {
        Self(self.bits())
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to, not including, 1.
    pub(super) fn uniform(&mut self) -> f64 {
        // The 53 bits a f64 can hold exactly.
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// An index below `count`; 0 if there is none.
    pub(super) fn index(&mut self, count: usize) -> usize {
        ((self.uniform() * count as f64) as usize).min(count.saturating_sub(1))
    }

    /// True with this probability.
    pub(super) fn happens(&mut self, probability: f64) -> bool {
        self.uniform() < probability
    }

    /// Mean 0, standard deviation 1 (Box & Muller, 1958).
    pub(super) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.uniform()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.uniform()).cos()
    }

    /// The gamma distribution with this shape and scale 1 (Marsaglia & Tsang, 2000).
    pub(super) fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            let below = (1.0 - self.uniform()).powf(1.0 / shape);
            return self.gamma(shape + 1.0) * below;
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            if v > 0.0 && (1.0 - self.uniform()).ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    /// An index drawn in proportion to weights, given as their running sums.
    pub(super) fn weighted(&mut self, running_sums: &[f64]) -> usize {
        let total = running_sums.last().copied().unwrap_or(0.0);
        let drawn = self.uniform() * total;
        running_sums.partition_point(|sum| *sum <= drawn).min(running_sums.len().saturating_sub(1))
    }
}

/// The natural logarithm of the gamma function, for positive numbers (Stirling's series; at least ten digits).
pub(super) fn ln_gamma(mut x: f64) -> f64 {
    let mut shifted = 0.0;
    while x < 10.0 {
        shifted -= x.ln();
        x += 1.0;
    }
    let inverse = 1.0 / x;
    let series = inverse * (1.0 / 12.0 - inverse.powi(2) * (1.0 / 360.0 - inverse.powi(2) / 1260.0));
    shifted + (x - 0.5) * x.ln() - x + 0.5 * std::f64::consts::TAU.ln() + series
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let draw = |seed| {
            let mut random = Random::new(seed);
            [random.uniform(), random.normal(), random.gamma(2.0)]
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }

    #[test]
    fn the_distributions_have_their_means_and_variances() {
        let mut random = Random::new(7);
        let mut moments = |draw: &mut dyn FnMut(&mut Random) -> f64| {
            let values: Vec<f64> = (0..40_000).map(|_| draw(&mut random)).collect();
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            (mean, values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / values.len() as f64)
        };
        let mut is_near = |draw: &mut dyn FnMut(&mut Random) -> f64, mean: f64, variance: f64| {
            let found = moments(draw);
            assert!((found.0 - mean).abs() < 0.05 && (found.1 - variance).abs() < 0.1 * variance.max(1.0), "{found:?}");
        };
        is_near(&mut |random| random.uniform(), 0.5, 1.0 / 12.0);
        is_near(&mut |random| random.normal(), 0.0, 1.0);
        is_near(&mut |random| random.gamma(3.0), 3.0, 3.0);
        is_near(&mut |random| random.gamma(0.4), 0.4, 0.4);
        is_near(&mut |random| random.weighted(&[0.0, 1.0, 4.0]) as f64, 1.75, 0.1875);
    }

    #[test]
    fn ln_gamma_is_the_logarithm_of_factorials() {
        for (x, factorial) in [(1.0, 1.0), (2.0, 1.0), (5.0, 24.0), (11.0, 3_628_800.0), (0.5, 1.772_453_850_905_516)] {
            assert!((ln_gamma(x) - f64::ln(factorial)).abs() < 1e-9, "{x}");
        }
    }
}
