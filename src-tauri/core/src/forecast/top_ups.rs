//! What top-ups hide. A rise of the balance is a top-up less what was spent in the same time, and many a top-up is made because
//! of that spending: to leave it out would make an account look as if it spent less.
//!
//! Top-ups are round amounts. A rise that isn't round hides spending; how much is not known, and the usual amount stands for it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::calendar::Calendar;
use super::charges::Charge;
use super::looks::Looks;

/// Times compare with those up to so many times as long.
const ALIKE: f64 = 4.0;
/// A time shorter than this, in days, counts as if it was this long.
const SHORTEST: f64 = 0.02;
/// In a longer time, in days, spending is so much like in others that nothing has to be estimated.
const LONG: f64 = 2.0;
const LENGTHS: usize = 5;

/// Fills in what rises hide, where something was spent and no charge explains it.
pub(super) fn uncover(looks: &mut Looks, calendar: &Calendar<'_>, charges: &[Charge]) {
    let usual = usual(looks);
    let times = times(looks.rises.iter().map(|rise| rise.amount));
    for rise in &looks.rises {
        let Some(stretch) = looks.stretches.get_mut(rise.stretch) else { continue };
        if stretch.days() > LONG || is_plain(rise.amount, &times) {
            continue;
        }
        let (from, until) = (calendar.day_at(stretch.from), calendar.day_at(stretch.until));
        if !charges.iter().any(|charge| charge.may_hide_in(from, until, calendar)) {
            stretch.spent = usual[length(stretch.days())];
        }
    }
}

/// Which of the lengths compares with a time.
fn length(days: f64) -> usize {
    ((days / SHORTEST).max(1.0).log(ALIKE) as usize).min(LENGTHS - 1)
}

/// How often each amount occurs.
fn times(amounts: impl Iterator<Item = Decimal>) -> BTreeMap<Decimal, usize> {
    let mut times = BTreeMap::new();
    amounts.for_each(|amount| *times.entry(amount).or_default() += 1);
    times
}

/// Whether nothing else happened: the amount is round, or a top-up of this amount was made more than once.
fn is_plain(amount: Decimal, times: &BTreeMap<Decimal, usize>) -> bool {
    let mut digits = amount.normalize().mantissa();
    while digits != 0 && digits % 10 == 0 {
        digits /= 10;
    }
    let is_round = digits < 10 || (digits < 100 && digits % 10 == 5);
    is_round || times.get(&amount).is_some_and(|times| *times > 1)
}

/// What is spent at once in a time of each length, if anything is: halfway from the mean of all to the mean of what an
/// account's money is spent on, because a large amount is more likely to make a top-up necessary.
fn usual(looks: &Looks) -> [Option<f64>; LENGTHS] {
    let mut sums = [(0.0, 0.0, 0.0); LENGTHS];
    for stretch in &looks.stretches {
        if let Some(spent) = stretch.spent.filter(|spent| *spent > 0.0) {
            let (count, sum, squares) = &mut sums[length(stretch.days())];
            *count += 1.0;
            *sum += spent;
            *squares += spent * spent;
        }
    }
    sums.map(|(count, sum, squares)| (count > 0.0).then(|| (sum / count + squares / sum) / 2.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_amounts_and_those_that_return_are_plain_top_ups() {
        let rises = ["500", "1500.00", "1200", "453.27", "1234.50", "1234.5", "0.5"];
        let rises = rises.map(|amount| amount.parse::<Decimal>().unwrap());
        let times = times(rises.into_iter());
        let plain: Vec<bool> = rises.iter().map(|rise| is_plain(*rise, &times)).collect();
        assert_eq!(plain, [true, true, false, false, true, true, true]);
    }
}
