//! An account's course before the simulator was started: a quarter of orders, renewals and top-ups, the same on each
//! start. Exact decimals; the time is an argument.

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;

/// The number of days covered.
const DAYS: i64 = 91;
/// The prices of orders, in hundredths.
const PRICES: [i64; 6] = [475, 475, 950, 1425, 1900, 3800];
/// The renewal charge on the first of each month, in hundredths.
const RENEWAL: i64 = 9500;
/// The account is topped up by this, in hundredths, so that it has this much at most.
const TOP_UP: i64 = 43_000;
const MOST: i64 = 52_000;

/// The balance from a moment on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastBalance {
    /// When the balance became this amount.
    pub since: Timestamp,
    /// The exact amount.
    pub amount: Decimal,
}

/// The balances in the quarter before `until`, oldest first. The last amount is `balance`.
///
/// Orders are made on office days in `zone`; the spending of a month makes about one top-up necessary.
#[must_use]
pub fn past_quarter(balance: Decimal, until: Timestamp, zone: &TimeZone) -> Vec<PastBalance> {
    let today = until.to_zoned(zone.clone()).date();
    let days = (0..=DAYS).filter_map(|days_ago| today.checked_sub(jiff::Span::new().days(days_ago)).ok());
    let mut charges: Vec<(Timestamp, i64)> = days.flat_map(|date| charges_on(date, zone)).collect();
    charges.retain(|(at, _)| *at < until);
    // Computed backwards, because the final balance is given.
    charges.sort_by_key(|charge| std::cmp::Reverse(*charge));
    charges.dedup_by_key(|(at, _)| *at);
    let mut course = Vec::new();
    let mut amount = balance;
    for (at, hundredths) in charges {
        course.push(PastBalance { since: at, amount });
        amount += Decimal::new(hundredths, 2);
        if amount > Decimal::new(MOST, 2) {
            course.push(PastBalance { since: at - SignedDuration::from_secs(30), amount });
            amount -= Decimal::new(TOP_UP, 2);
        }
    }
    course.reverse();
    course
}

/// The charges of a day: time, and amount in hundredths.
fn charges_on(date: Date, zone: &TimeZone) -> Vec<(Timestamp, i64)> {
    let day = i64::from(date.year()) * 372 + i64::from(date.month()) * 31 + i64::from(date.day());
    let orders = match date.weekday() {
        Weekday::Saturday | Weekday::Sunday => u64::from(noise(day, 0).is_multiple_of(8)),
        Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => {
            noise(day, 0) % 4
        }
    };
    let order = |index: u64| {
        let minute = 9 * 60 + noise(day, 2 * index + 1) % (8 * 60);
        let price = PRICES[(noise(day, 2 * index + 2) % PRICES.len() as u64) as usize];
        (minute, price)
    };
    let renewal = (date.day() == 1).then_some((6 * 60, RENEWAL));
    let charges = (0..orders).map(order).chain(renewal);
    charges.filter_map(|(minute, price)| Some((moment(date, minute, zone)?, price))).collect()
}

fn moment(date: Date, minute: u64, zone: &TimeZone) -> Option<Timestamp> {
    let time = date.at(i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0);
    Some(time.to_zoned(zone.clone()).ok()?.timestamp())
}

/// A pseudo-random number that depends only on day and index.
fn noise(day: i64, index: u64) -> u64 {
    let mut bits =
        day.cast_unsigned().wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(index.wrapping_mul(0xD1B5_4A32_D192_ED03));
    bits = (bits ^ (bits >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (bits ^ (bits >> 32)) >> 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_of_spending_and_top_ups_ends_with_the_balance() {
        let until: Timestamp = "2026-11-28T15:00:00Z".parse().unwrap();
        let balance = Decimal::new(11_875, 2);
        let course = past_quarter(balance, until, &TimeZone::UTC);
        assert_eq!(course, past_quarter(balance, until, &TimeZone::UTC), "the same each time");
        assert_eq!(course.last().unwrap().amount, balance);
        assert!(course.is_sorted_by_key(|past| past.since) && course.last().unwrap().since < until);
        let first = until.duration_since(course[0].since);
        assert!(
            first > SignedDuration::from_hours(85 * 24) && first < SignedDuration::from_hours(92 * 24),
            "{first:?}"
        );
        let rises = course.windows(2).filter(|pair| pair[1].amount > pair[0].amount).count();
        assert!((2..=5).contains(&rises), "topped up {rises} times");
        assert!(course.len() > 80, "{} charges", course.len());
        assert!(course.iter().all(|past| past.amount > Decimal::ZERO && past.amount < Decimal::from(600)));
    }
}
