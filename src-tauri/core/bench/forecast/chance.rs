//! Random numbers for the generated accounts. Another generator than the forecast's, so that the two share nothing.

/// xorshift64* (Vigna, 2016).
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        let mut chance = Self(seed.wrapping_mul(0x2545_F491_4F6C_DD1D) | 1);
        for _ in 0..8 {
            chance.bits();
        }
        chance
    }

    fn bits(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// From 0 up to 1.
    pub fn uniform(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn between(&mut self, least: f64, most: f64) -> f64 {
        least + (most - least) * self.uniform()
    }

    /// Every factor between the two is as probable.
    pub fn between_by_factor(&mut self, least: f64, most: f64) -> f64 {
        self.between(least.ln(), most.ln()).exp()
    }

    /// A whole number, both ends included.
    pub fn whole(&mut self, least: i32, most: i32) -> i32 {
        least + (self.uniform() * f64::from(most - least + 1)) as i32
    }

    pub fn happens(&mut self, probability: f64) -> bool {
        self.uniform() < probability
    }

    pub fn one_of<T: Copy>(&mut self, values: &[T]) -> T {
        values[(self.uniform() * values.len() as f64) as usize]
    }

    pub fn exponential(&mut self, mean: f64) -> f64 {
        -mean * (1.0 - self.uniform()).ln()
    }

    pub fn normal(&mut self) -> f64 {
        // Twelve uniform numbers are normal enough for amounts.
        (0..12).map(|_| self.uniform()).sum::<f64>() - 6.0
    }

    /// How many events happen where so many are expected.
    pub fn poisson(&mut self, mean: f64) -> u32 {
        let mut count = 0;
        let mut at = self.exponential(1.0);
        while at < mean {
            count += 1;
            at += self.exponential(1.0);
        }
        count
    }
}
