//! The proof of the alerts' policy: random accounts, and an oracle that was written from the rules alone.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod simulator;

use partner_balance_core::alerts::AlertKind;
use simulator::accounts::Sum;
use simulator::looks::{self, Looks};
use simulator::print;
use strum::VariantArray;

/// Days per account.
const DAYS: i64 = 30;

#[test]
fn p4_a_replay_tells_what_the_rules_demand() {
    (0..50).for_each(|seed| check(seed, looks::generate(seed, DAYS)));
}

#[test]
fn p4_a_replay_around_a_change_of_the_clocks_tells_what_the_rules_demand() {
    (0..400).for_each(|seed| check(seed, looks::generate_change(seed)));
}

fn check(seed: u64, course: Looks) {
    let (_, told, wanted) = looks::run(&course);
    if told != wanted {
        let course = looks::shrunk(course);
        let (record, told, wanted) = looks::run(&course);
        panic!("seed {seed}\n{}", print::timeline(&record, course.zone, &course.rules, &told, &wanted));
    }
}

#[test]
fn p4_ten_thousand_days_of_accounts_tell_what_the_rules_demand() {
    let sum = std::thread::scope(|scope| {
        let other = scope.spawn(|| Sum::of(0..167, DAYS));
        let ours = Sum::of(167..334, DAYS);
        other.join().unwrap().plus(ours)
    });
    if let Some(counter_example) = sum.counter_example {
        panic!("missed {}, extra {}\n{counter_example}", sum.missed, sum.extra);
    }
    assert!(sum.account_days >= 10_000 && sum.told.len() == AlertKind::VARIANTS.len(), "{sum:?}");
}
