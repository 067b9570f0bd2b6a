//! What was spent day by day: days of 24 hours counted back from the last look, so that none is cut off by it, and every
//! seventh is the same weekday. Must not know charges or chance.

use super::looks::Stretch;

/// Day 0 is the 24 hours before the last look, day 1 those before.
#[derive(Clone, Debug)]
pub(super) struct Days {
    /// What is known to be spent on each day.
    pub spent: Vec<f64>,
    /// Of which share of the day that is known, 0 to 1.
    pub seen: Vec<f64>,
    /// What each weekday spends compared with the mean of all, by the number of the day modulo 7.
    pub weekdays: [f64; 7],
}

/// So many chunks more are pretended to be spent on each weekday alike: a few orders say little about weekdays.
const ALIKE: f64 = 2.0;
const FEW: f64 = 2.0;
/// From a day that was seen less nothing is concluded about whole days.
const SEEN_ENOUGH: f64 = 0.5;
/// Spending in a longer pause, in days, is spread by what the weekdays usually spend.
const LONG: f64 = 1.2;

impl Days {
    pub(super) fn new(stretches: &[Stretch]) -> Self {
        let count = stretches.first().map_or(0.0, |stretch| (-stretch.from).ceil()) as usize;
        let mut days = Self { spent: vec![0.0; count], seen: vec![0.0; count], weekdays: [1.0; 7] };
        let (long, short): (Vec<&Stretch>, Vec<&Stretch>) =
            stretches.iter().filter(|stretch| stretch.spent.is_some()).partition(|stretch| stretch.days() > LONG);
        short.iter().for_each(|stretch| days.add(stretch));
        days.weekdays = days.compare_weekdays();
        long.iter().for_each(|stretch| days.add(stretch));
        days.weekdays = days.compare_weekdays();
        days
    }

    /// Spreads a stretch over its days, in proportion to its share of each and to what that weekday spends.
    fn add(&mut self, stretch: &Stretch) {
        let (Some(spent), Some(last)) = (stretch.spent, self.spent.len().checked_sub(1)) else { return };
        let newest = ((-stretch.until).floor().max(0.0) as usize).min(last);
        let oldest = (((-stretch.from).ceil() - 1.0).max(0.0) as usize).clamp(newest, last);
        if newest == oldest {
            self.spent[newest] += spent;
            self.seen[newest] = (self.seen[newest] + stretch.days()).min(1.0);
            return;
        }
        let overlap = |day: usize| (stretch.until.min(-(day as f64)) - stretch.from.max(-(day as f64) - 1.0)).max(0.0);
        let weight = |day: usize| overlap(day) * self.weekdays[day % 7];
        let total: f64 = (newest..=oldest).map(weight).sum();
        for day in newest..=oldest {
            let share = if total > 0.0 { weight(day) / total } else { 1.0 / (oldest - newest + 1) as f64 };
            self.spent[day] += spent * share;
            self.seen[day] = (self.seen[day] + overlap(day)).min(1.0);
        }
    }

    fn compare_weekdays(&self) -> [f64; 7] {
        let mean = self.per_day();
        let alike = ALIKE * self.chunk(mean);
        let of = |weekday: usize, values: &[f64]| -> f64 { values.iter().skip(weekday).step_by(7).sum() };
        let compared: [f64; 7] = std::array::from_fn(|weekday| {
            (of(weekday, &self.spent) + alike) / (of(weekday, &self.seen) * mean + alike).max(1e-12)
        });
        let sum: f64 = compared.iter().sum();
        compared.map(|weekday| weekday * 7.0 / sum.max(1e-12))
    }

    /// What is spent at once, as it were: variance divided by mean of the same weekday in neighbouring weeks.
    fn chunk(&self, mean: f64) -> f64 {
        let pairs = (7..self.len()).filter(|day| self.is_seen(*day) && self.is_seen(day - 7));
        let (count, squares) = pairs.fold((0.0_f64, 0.0), |(count, squares), day| {
            (count + 1.0, squares + (self.whole(day) - self.whole(day - 7)).powi(2) / 2.0)
        });
        // With a few pairs chance may have it that they hardly differ.
        (squares + FEW * mean * mean) / (count.max(1.0) * mean).max(1e-12)
    }

    pub(super) fn len(&self) -> usize {
        self.spent.len()
    }

    /// How many mean days the seen part of a day counts.
    pub(super) fn usual(&self, day: usize) -> f64 {
        self.seen[day] * self.weekdays[day % 7]
    }

    /// What is spent on a mean day.
    pub(super) fn per_day(&self) -> f64 {
        self.spent.iter().sum::<f64>() / self.seen.iter().sum::<f64>().max(1e-9)
    }

    /// Whether enough of the day was seen to take it for a whole one.
    pub(super) fn is_seen(&self, day: usize) -> bool {
        self.seen.get(day).is_some_and(|seen| *seen >= SEEN_ENOUGH)
    }

    /// What was spent on a day that was seen, as if all of it had been.
    pub(super) fn whole(&self, day: usize) -> f64 {
        self.spent[day] / self.seen[day].max(SEEN_ENOUGH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretch(from: f64, until: f64, spent: f64) -> Stretch {
        Stretch { from, until, spent: Some(spent) }
    }

    #[test]
    fn a_stretch_is_spread_over_its_days() {
        let days = Days::new(&[stretch(-3.5, -2.5, 10.0), stretch(-2.5, -2.5, 4.0), stretch(-2.0, 0.0, 0.0)]);
        let expected = [0.0, 0.0, 9.0, 5.0];
        assert!(days.spent.iter().zip(expected).all(|(spent, expected)| (spent - expected).abs() < 1.0), "{days:?}");
        assert!((days.spent.iter().sum::<f64>() - 14.0).abs() < 1e-9);
        assert_eq!(days.seen, [1.0, 1.0, 0.5, 0.5]);
    }

    #[test]
    fn a_pause_over_a_weekend_is_not_spent_on_the_weekend() {
        // Eight weeks of office days seen daily, then a pause of a week.
        let office = |day: i32| if day.rem_euclid(7) < 2 { 0.0 } else { 10.0 };
        let mut stretches: Vec<Stretch> =
            (8..64).rev().map(|day| stretch(f64::from(-day - 1), f64::from(-day), office(day))).collect();
        stretches.extend([stretch(-8.0, -1.0, 50.0), stretch(-1.0, 0.0, 0.0)]);
        let days = Days::new(&stretches);
        assert!(days.spent[7] < 3.0 && (days.spent[2] - 10.0).abs() < 1.5, "{:?}", &days.spent[..9]);
    }
}
