//! Reduces a series of points for a chart while they are read: first, last, lowest and highest stay.
//! Must not know where they come from.

use super::BalancePoint;

/// Collects points and returns at most so many of them; all, if they are not more.
pub struct Sampler {
    most: usize,
    /// All points, up to one more than may be returned.
    all: Vec<BalancePoint>,
    stretches: Stretches,
}

/// Equal periods of the range, with the lowest and the highest point of each.
struct Stretches {
    from: i64,
    width: i64,
    first: Option<BalancePoint>,
    last: Option<BalancePoint>,
    extremes: Vec<Option<Extremes>>,
}

#[derive(Clone, Copy)]
struct Extremes {
    lowest: BalancePoint,
    highest: BalancePoint,
}

impl Sampler {
    /// For a range of epoch milliseconds, both ends included.
    #[must_use]
    pub fn new(from: i64, until: i64, most: usize) -> Self {
        // Two points per period, besides the first and the last.
        let count = i64::try_from((most.saturating_sub(2) / 2).max(1)).unwrap_or(i64::MAX);
        let width = until.saturating_sub(from) / count + 1;
        let stretches = Stretches { from, width, first: None, last: None, extremes: Vec::new() };
        Self { most, all: Vec::new(), stretches }
    }

    /// Adds a point within the range.
    pub fn add(&mut self, point: BalancePoint) {
        if self.all.len() <= self.most {
            self.all.push(point);
        }
        self.stretches.add(point);
    }

    /// The points kept, by time.
    #[must_use]
    pub fn points(self) -> Vec<BalancePoint> {
        let mut points = if self.all.len() > self.most { self.stretches.points(self.most) } else { self.all };
        points.sort_by_key(|point| point.at);
        points
    }
}

impl Stretches {
    fn add(&mut self, point: BalancePoint) {
        if self.first.is_none_or(|first| point.at < first.at) {
            self.first = Some(point);
        }
        if self.last.is_none_or(|last| point.at >= last.at) {
            self.last = Some(point);
        }
        let offset = (point.at.as_millisecond().saturating_sub(self.from)) / self.width;
        let index = usize::try_from(offset).unwrap_or(0);
        if self.extremes.len() <= index {
            self.extremes.resize(index + 1, None);
        }
        let Some(place) = self.extremes.get_mut(index) else { return };
        let extremes = place.get_or_insert(Extremes { lowest: point, highest: point });
        if point.amount < extremes.lowest.amount {
            extremes.lowest = point;
        }
        if point.amount > extremes.highest.amount {
            extremes.highest = point;
        }
    }

    /// The last, then the extremes, then the first: the order matters below four points only.
    fn points(self, most: usize) -> Vec<BalancePoint> {
        let extremes = self.extremes.into_iter().flatten().flat_map(|extremes| [extremes.lowest, extremes.highest]);
        let mut points: Vec<BalancePoint> =
            self.last.into_iter().chain(extremes).chain(self.first).take(most.max(1)).collect();
        points.sort_by_key(|point| (point.at, point.amount));
        points.dedup();
        points
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::money::Amount;

    fn sampled(amounts: &[i64], most: usize) -> Vec<(i64, i64)> {
        let count = i64::try_from(amounts.len()).unwrap();
        let mut sampler = Sampler::new(0, (count - 1) * 1000, most);
        for (second, amount) in (0..).zip(amounts) {
            sampler.add(BalancePoint { at: Timestamp::from_second(second).unwrap(), amount: Amount::whole(*amount) });
        }
        let whole = |amount: Amount| i64::try_from(amount.decimal()).unwrap();
        sampler.points().into_iter().map(|point| (point.at.as_second(), whole(point.amount))).collect()
    }

    #[test]
    fn few_points_stay_as_they_are() {
        let amounts = [5, 4, 9, 1];
        assert_eq!(sampled(&amounts, 4), [(0, 5), (1, 4), (2, 9), (3, 1)]);
        assert_eq!(sampled(&amounts, 1000).len(), 4);
        assert_eq!(sampled(&[7], 1), [(0, 7)]);
    }

    #[test]
    fn thinning_keeps_the_first_the_last_and_the_extremes() {
        // Falls slowly, with one spike down and one up that a plain every-nth would miss.
        let mut amounts: Vec<i64> = (0..10_000).map(|second| 20_000 - second).collect();
        amounts[3_333] = -50;
        amounts[7_777] = 99_999;
        for most in [4, 5, 10, 50, 51, 500] {
            let points = sampled(&amounts, most);
            assert!(points.len() <= most, "{} of {most}", points.len());
            assert!(points.len() * 2 > most, "{} of {most}: too few", points.len());
            assert!(points.is_sorted_by(|a, b| a.0 < b.0));
            for point in [(0, 20_000), (3_333, -50), (7_777, 99_999), (9_999, 10_001)] {
                assert!(points.contains(&point), "{point:?} is missing of {most}");
            }
        }
    }

    #[test]
    fn below_four_points_the_last_comes_first() {
        let amounts = [50, 10, 90, 40, 60];
        assert_eq!(sampled(&amounts, 1), [(4, 60)]);
        assert_eq!(sampled(&amounts, 2), [(1, 10), (4, 60)]);
        assert_eq!(sampled(&amounts, 3), [(1, 10), (2, 90), (4, 60)]);
    }
}
