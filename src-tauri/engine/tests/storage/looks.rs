//! Looks (single readings) and the runs that store them: breaks without looks, clocks that were set back, removal.

use std::time::Duration;

use fastrand::Rng;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{AccountId, Owner, Reading};
use partner_balance_core::history::{Gap, Run, SeriesRange};
use partner_balance_engine::history::History;

use crate::support::{account, at, owner_of, text};

fn look(history: &mut History, seconds: i64, amount: &str, interval: Duration) {
    let reading = Reading { amount: amount.parse().unwrap(), fetched_at: at(seconds), request_id: None };
    history.record(&account(), &owner_of(&account()), &reading, interval, text("")).unwrap();
}

fn runs(history: &mut History) -> Vec<(i64, i64, u64)> {
    let found = history.runs(&account(), None, Timestamp::MIN, Timestamp::MAX).unwrap();
    let second = |moment: Timestamp| moment.as_second() - at(0).as_second();
    found.iter().map(|run| (second(run.first_at), second(run.last_at), run.looks.unwrap())).collect()
}

#[test]
fn a_run_ends_at_a_break_without_looks() {
    for (interval, pause, is_one) in [
        // Ten minutes, if that is more than three intervals.
        (60, 600, true),
        (60, 601, false),
        (200, 600, true),
        (200, 601, false),
        (600, 1800, true),
        (600, 1801, false),
        (86_400, 3 * 86_400, true),
        (86_400, 3 * 86_400 + 1, false),
        // The clock was set back.
        (600, 0, true),
        (600, -1, false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut history = History::open(folder.path().join("history.sqlite3")).unwrap();
        look(&mut history, 0, "5", Duration::from_secs(interval));
        look(&mut history, pause, "5", Duration::from_secs(interval));
        let expected = if is_one {
            vec![(0, pause, 2)]
        } else {
            vec![(0.min(pause), 0.min(pause), 1), (0.max(pause), 0.max(pause), 1)]
        };
        assert_eq!(runs(&mut history), expected, "{interval} s, {pause} s");
    }
}

#[test]
fn a_week_without_the_machine_is_no_unchanged_balance() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(folder.path().join("history.sqlite3")).unwrap();
    let (week, interval) = (7 * 86_400, Duration::from_mins(10));
    for second in [0, 600, 1200, week, week + 600] {
        look(&mut history, second, "675.24", interval);
    }
    assert_eq!(runs(&mut history), [(0, 1200, 3), (week, week + 600, 2)]);
    let course = history.series(&account(), None, SeriesRange::All, at(2 * week), interval).unwrap().unwrap();
    assert_eq!(course.points.len(), 4);
    assert_eq!(course.gaps, [Gap { from: at(1200), until: at(week) }]);
    assert_eq!(history.runs(&account(), None, at(1201), at(week - 1)).unwrap(), [], "nothing is known of the week");
}

#[test]
fn old_runs_are_removed_once_a_day_and_never_the_newest_of_an_owner() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.sqlite3");
    let mut history = History::open(&path).unwrap();
    let (day, interval) = (86_400, Duration::from_mins(10));
    for second in [0, 600, day, 2 * day, 2 * day + 600, 3 * day] {
        look(&mut history, second, "5", interval);
    }
    let old = AccountId::new("old");
    let reading = Reading { amount: "9".parse().unwrap(), fetched_at: at(-day), request_id: None };
    history.record(&old, &owner_of(&old), &reading, interval, text("old's")).unwrap();

    assert_eq!(history.prune(at(600)).unwrap(), 0, "what touches the moment stays");
    assert_eq!(history.prune_daily(at(3 * day), at(601)).unwrap(), 1);
    assert_eq!(runs(&mut history), [(day, day, 1), (2 * day, 2 * day + 600, 2), (3 * day, 3 * day, 1)]);
    let mut restarted = History::open(&path).unwrap();
    assert_eq!(restarted.prune_daily(at(4 * day - 1), at(2 * day)).unwrap(), 0, "another process did it today");
    assert_eq!(restarted.prune_daily(at(4 * day), at(2 * day + 1)).unwrap(), 1, "a run that ends after it is whole");
    assert_eq!(history.prune_daily(at(-day), at(100 * day)).unwrap(), 1, "the clock was set back");
    assert_eq!(runs(&mut history), [(3 * day, 3 * day, 1)]);
    let known = history.account_record(&old, None).unwrap();
    assert_eq!((known.reading, known.alerts.as_deref()), (Some(reading), Some("old's")));
}

/// What should be stored for one owner, computed from the looks.
#[derive(Default)]
struct Model {
    /// In the order in which they were recorded.
    runs: Vec<Run>,
}

impl Model {
    fn look(&mut self, reading: &Reading, interval: Duration) {
        if let Some(last) = self.runs.last_mut() {
            let pause = reading.fetched_at.duration_since(last.last_at);
            let longest = SignedDuration::try_from((interval * 3).max(Duration::from_mins(10))).unwrap();
            if last.amount == reading.amount && pause >= SignedDuration::ZERO && pause <= longest {
                last.last_at = reading.fetched_at;
                last.amount = reading.amount;
                last.looks = last.looks.map(|looks| looks + 1);
                return;
            }
        }
        let at = reading.fetched_at;
        self.runs.push(Run { first_at: at, last_at: at, amount: reading.amount, looks: Some(1) });
    }

    fn touching(&self, from: Timestamp, until: Timestamp) -> Vec<Run> {
        let mut runs: Vec<Run> =
            self.runs.iter().filter(|run| run.first_at <= until && run.last_at >= from).cloned().collect();
        runs.sort_by_key(|run| run.first_at);
        runs
    }

    /// Keeps the runs that remain when everything before a moment is removed.
    fn prune(&mut self, before: Timestamp) {
        let newest = self.runs.pop();
        self.runs.retain(|run| run.last_at >= before);
        self.runs.extend(newest);
    }
}

/// The time from the last look to the next, in milliseconds: as scheduled, none, after a break, or after the clock was
/// set.
fn pause(random: &mut Rng, interval: Duration) -> i64 {
    let interval = i64::try_from(interval.as_millis()).unwrap();
    match random.u8(0..20) {
        0 => random.i64(3 * interval..1000 * interval),
        1 => -random.i64(0..10 * interval),
        2 => 0,
        3 => 3 * interval,
        4 => 3 * interval + 1,
        5 => 600_000,
        _ => random.i64(1..interval + 1000),
    }
}

#[test]
fn every_look_is_in_one_run_whatever_happens_in_between() {
    for seed in 0..30 {
        let mut random = Rng::with_seed(seed);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("history.sqlite3");
        let mut history = History::open(&path).unwrap();
        let accounts = [AccountId::new("first"), AccountId::new("second")];
        let owners = [Owner::new("A"), Owner::new("B")];
        let mut models = [Model::default(), Model::default()];
        let mut looks = [0, 0];
        let mut now = at(0);
        for _ in 0..random.usize(1..200) {
            let interval = Duration::from_secs(random.u64(60..1000));
            now += SignedDuration::from_millis(pause(&mut random, interval));
            let whose = usize::from(random.u8(0..4) == 0);
            let amount = ["5", "5.0", "6", "-7"][random.usize(0..4)].parse().unwrap();
            let reading = Reading { amount, fetched_at: now, request_id: None };
            let account = &accounts[random.usize(0..2)];
            history.set_owner(account, &owners[whose]).unwrap();
            history.record(account, &owners[whose], &reading, interval, text("")).unwrap();
            models[whose].look(&reading, interval);
            looks[whose] += 1;
            if random.u8(0..30) == 0 {
                history = History::open(&path).unwrap();
            }
            let known = history.account_record(account, None).unwrap();
            assert_eq!((known.owner.as_ref(), known.reading), (Some(&owners[whose]), Some(reading)), "seed {seed}");
        }
        for (whose, model) in models.iter_mut().enumerate() {
            let mut found = |from, until| history.runs(&accounts[0], Some(&owners[whose]), from, until).unwrap();
            let all = found(Timestamp::MIN, Timestamp::MAX);
            assert_eq!(all, model.touching(Timestamp::MIN, Timestamp::MAX), "seed {seed}");
            assert_eq!(all.iter().filter_map(|run| run.looks).sum::<u64>(), looks[whose], "seed {seed}");
            for _ in 0..40 {
                // Mostly the start or end of a run, to the millisecond.
                let mut edge = || match all.get(random.usize(0..all.len() + 1)) {
                    Some(run) => run.last_at + SignedDuration::from_millis(random.i64(-1..=1)),
                    None => at(random.i64(0..1_000_000)),
                };
                let (from, until) = (edge(), edge());
                assert_eq!(found(from, until), model.touching(from, until), "seed {seed}: {from} to {until}");
            }
        }
        let before = at(random.i64(0..500_000));
        history.prune(before).unwrap();
        for (whose, model) in models.iter_mut().enumerate() {
            model.prune(before);
            let left = history.runs(&accounts[0], Some(&owners[whose]), Timestamp::MIN, Timestamp::MAX).unwrap();
            assert_eq!(left, model.touching(Timestamp::MIN, Timestamp::MAX), "seed {seed}: before {before}");
        }
    }
}
