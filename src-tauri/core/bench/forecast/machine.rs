//! What a machine sees of an account: looks at moments, top-ups in between, and runs of equal balances as the history
//! records them.

use jiff::civil::Weekday;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::history::Run;
use partner_balance_core::money::Amount;

use super::chance::Chance;
use super::spending::{CalendarDay, Event};

/// When a machine looks.
#[derive(Clone, Copy, Debug)]
pub enum Habit {
    /// All day and night, after so many minutes.
    Always(f64),
    /// From Monday to Friday, from eight to six.
    OfficeHours,
    /// Every day, for some hours.
    Daytime,
    /// Once a day, about this hour.
    Daily(f64),
    /// When it likes, after so many hours on average.
    Irregular(f64),
}

/// A look within this many minutes, and with the same balance, continues a run.
const LONGEST_PAUSE: f64 = 31.0 / 1440.0;

/// The moments of looks, in days from now, the last one at most some minutes ago.
pub fn looks(habit: Habit, days: &[CalendarDay], chance: &mut Chance) -> Vec<f64> {
    let mut looks = Vec::new();
    let every = |from: f64, until: f64, minutes: f64| {
        let count = ((until - from) * 1440.0 / minutes) as usize;
        (0..count).map(move |look| from + look as f64 * minutes / 1440.0)
    };
    for day in days.iter().filter(|day| day.begin < 0.0) {
        match habit {
            Habit::Always(minutes) => looks.extend(every(day.begin, day.begin + 1.0, minutes)),
            Habit::OfficeHours => {
                if !matches!(day.date.weekday(), Weekday::Saturday | Weekday::Sunday) {
                    looks.extend(every(day.begin + 8.0 / 24.0, day.begin + 18.0 / 24.0, 10.0));
                }
            }
            Habit::Daytime => {
                let from = chance.between(7.0, 11.0);
                let hours = chance.between(2.0, 10.0);
                looks.extend(every(day.begin + from / 24.0, day.begin + (from + hours) / 24.0, 10.0));
            }
            Habit::Daily(hour) => looks.push(day.begin + (hour + chance.between(-0.2, 0.2)) / 24.0),
            Habit::Irregular(hours) => {
                let mut at = day.begin + chance.exponential(hours / 24.0);
                while at < day.begin + 1.0 {
                    looks.push(at);
                    at += chance.exponential(hours / 24.0);
                }
            }
        }
    }
    switch_off(&mut looks, days, chance);
    let from = days.first().map_or(0.0, |day| day.begin);
    looks.retain(|look| *look > from && *look < 0.0);
    looks.push(-chance.between(0.0, 10.0) / 1440.0);
    looks.sort_by(f64::total_cmp);
    looks
}

/// Some machines are off for days.
fn switch_off(looks: &mut Vec<f64>, days: &[CalendarDay], chance: &mut Chance) {
    if chance.happens(0.6) {
        return;
    }
    let span = -days.first().map_or(0.0, |day| day.begin);
    for _ in 0..chance.whole(1, 1 + (span / 60.0) as i32) {
        let from = -chance.between(0.0, span);
        let length = chance.between_by_factor(0.5, if span > 60.0 { 14.0 } else { 3.0 });
        looks.retain(|look| *look < from || *look > from + length);
    }
}

/// How an account is topped up.
#[derive(Clone, Copy, Debug)]
pub enum TopUps {
    Never,
    /// Below a level, after a delay in days.
    Below {
        amount: f64,
        delay: f64,
    },
    /// After so many days.
    Regular {
        days: f64,
        amount: f64,
    },
}

/// The spending and the top-ups of the past as changes of the balance, in order of time.
fn changes(past: &[Event], top_ups: TopUps, begin: f64) -> Vec<Event> {
    let mut changes: Vec<Event> = past.iter().map(|(at, amount)| (*at, -amount)).collect();
    match top_ups {
        TopUps::Never => {}
        TopUps::Below { amount, delay } => {
            let (mut balance, mut ready) = (amount, f64::NEG_INFINITY);
            for (at, spent) in past {
                balance -= spent;
                if balance < 0.2 * amount && *at >= ready {
                    let missing = ((0.2 * amount - balance) / amount).ceil();
                    balance += missing * amount;
                    ready = at + delay;
                    changes.push((ready + 1e-6, missing * amount));
                }
            }
        }
        TopUps::Regular { days, amount } => {
            let mut at = begin + days / 2.0;
            while at < 0.0 {
                changes.push((at, amount));
                at += days;
            }
        }
    }
    changes.retain(|(at, _)| *at < 0.0);
    changes.sort_by(|a, b| a.0.total_cmp(&b.0));
    changes
}

/// The runs of an account that ends with `balance` now, in whole cents.
pub fn runs(now: Timestamp, balance: f64, past: &[Event], top_ups: TopUps, looks: &[f64]) -> Vec<Run> {
    let changes = changes(past, top_ups, looks.first().copied().unwrap_or(0.0));
    let cents = |amount: f64| (amount * 100.0).round() as i64;
    let last_look = looks.last().copied().unwrap_or(0.0);
    // What happened since the last look isn't seen.
    let seen = changes.iter().filter(|(at, _)| *at <= last_look);
    let mut amount = cents(balance) - seen.map(|(_, change)| cents(*change)).sum::<i64>();
    let mut next = changes.iter().peekable();
    let mut runs: Vec<(f64, f64, i64)> = Vec::new();
    for look in looks {
        while let Some((_, change)) = next.next_if(|(at, _)| at <= look) {
            amount += cents(*change);
        }
        match runs.last_mut().filter(|run| run.2 == amount && look - run.1 <= LONGEST_PAUSE) {
            Some(run) => run.1 = *look,
            None => runs.push((*look, *look, amount)),
        }
    }
    let at = |days: f64| now + SignedDuration::from_millis((days * 86_400_000.0) as i64);
    let run = |(first, last, amount): (f64, f64, i64)| Run {
        first_at: at(first),
        last_at: at(last),
        amount: Amount::cents(amount),
        looks: None,
    };
    runs.into_iter().map(run).collect()
}
