//! A replay of looks knows the days left that the history knew when they were recorded.

use std::time::Duration;

use fastrand::Rng;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{Reading, Thresholds};
use partner_balance_core::alerts::replay::PastLooks;
use partner_balance_core::alerts::{AlertMemory, AlertRules, AlertSettings, AlertStep, Look};
use partner_balance_core::money::Amount;
use partner_balance_engine::history::{History, RecordedLook};

use crate::support::{account, owner_of};

const INTERVAL: Duration = Duration::from_mins(10);

/// Looks at odd moments, breaks among them, of a balance that falls, rests and is topped up.
fn looks(seed: u64) -> Vec<(Timestamp, Amount)> {
    let mut random = Rng::with_seed(seed);
    let mut at: Timestamp = "2026-03-01T06:00:00Z".parse().unwrap();
    let mut cents = 90_000;
    let mut looks = Vec::new();
    for _ in 0..110 {
        at += SignedDuration::from_secs(match random.u8(..4) {
            0 => random.i64(1..1800),
            1 => random.i64(1800..7200),
            2 => 2 * 3600,
            _ => random.i64(7200..80_000),
        });
        if random.bool() {
            cents -= random.i64(0..1500);
        }
        if cents < 1000 {
            cents += 40_000;
        }
        looks.push((at, Amount::cents(cents)));
    }
    looks
}

/// The days left in the memory after each look.
fn recorded(looks: &[(Timestamp, Amount)], rules: AlertRules, zone: &TimeZone) -> (Vec<Option<f64>>, History) {
    let mut history = History::in_memory();
    let mut days = Vec::new();
    for (at, amount) in looks {
        let reading = Reading { amount: *amount, fetched_at: *at, request_id: None };
        let step = AlertStep::read(&reading, rules);
        let remember = |look: &RecordedLook<'_>| look.alerts_after(&step, zone);
        let alerts = history.record_look(&account(), &owner_of(&account()), &reading, INTERVAL, remember).unwrap();
        days.push(AlertMemory::from_json(&alerts).last_good().unwrap().days_left);
    }
    (days, history)
}

#[test]
fn p4_a_replay_knows_the_days_left_that_the_tray_knew() {
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
    let (mut exact, mut many, mut none) = (0, 0, 0);
    for (seed, days) in [(1, 3), (2, 40), (3, 0)] {
        let rules = AlertRules { thresholds, settings: AlertSettings { days, ..AlertSettings::default() } };
        let looks = looks(seed);
        let (recorded, mut history) = recorded(&looks, rules, &zone);
        let mut past = PastLooks::default();
        looks.iter().for_each(|(at, amount)| past.add_good(*at, *amount, INTERVAL));
        let whole = past.with_days_left(0..past.len(), &rules, &zone);
        for (index, ((_, look), recorded)) in whole.iter().zip(&recorded).enumerate() {
            let Look::Good { days_left, .. } = look else { panic!("{look:?}") };
            match (recorded, days_left) {
                (Some(recorded), Some(replayed)) if *recorded < f64::from(days + 1) => {
                    // JSON needs not give back the last bit of a number.
                    assert!((recorded - replayed).abs() < 1e-9, "{seed}: {index}: {recorded} {replayed}");
                    exact += 1;
                }
                (Some(_), Some(replayed)) => {
                    assert!(*replayed >= f64::from(days + 1), "{seed}: {index}: {replayed}");
                    many += 1;
                }
                (None, None) => none += 1,
                (recorded, replayed) => panic!("{seed}: {index}: {recorded:?} {replayed:?}"),
            }
        }
        let parts = past.parts(4);
        assert_eq!(parts.len(), 4, "{parts:?}");
        let in_parts: Vec<_> = parts.into_iter().flat_map(|part| past.with_days_left(part, &rules, &zone)).collect();
        assert_eq!(in_parts, whole, "{seed}: the same in parts");
        // From what is on disk as well, at the moments that runs still tell.
        let runs = history.runs(&account(), None, Timestamp::MIN, Timestamp::MAX).unwrap();
        let of_runs = PastLooks::of_runs(runs.clone(), INTERVAL);
        assert_eq!(of_runs.len(), looks.len());
        let of_runs = of_runs.with_days_left(0..of_runs.len(), &rules, &zone);
        for run in &runs {
            let at = |judged: &[(Timestamp, Look)]| {
                judged.iter().find(|(at, _)| at.as_millisecond() == run.first_at.as_millisecond()).copied()
            };
            assert_eq!(at(&of_runs), at(&whole), "{seed}");
        }
    }
    assert!(exact > 40 && many > 40 && none > 100, "{exact} {many} {none}");
}
