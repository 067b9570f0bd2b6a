//! Accounts with a known future: what a machine saw of one, and the true day.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::history::Run;
use partner_balance_core::money::Amount;

use super::chance::Chance;
use super::kinds::{Kind, history_days, streams};
use super::machine::{self, Habit, TopUps};
use super::spending::{CalendarDay, Event, events};

const HORIZON: i32 = 400;

/// One account: what was seen of it, and the truth.
pub struct Case {
    pub runs: Vec<Run>,
    pub now: Timestamp,
    pub zone: TimeZone,
    pub threshold: Amount,
    /// Days until the balance is below the threshold.
    pub truth: f64,
}

/// An account of a kind. None if its balance lasts longer than the horizon.
pub fn case(kind: Kind, seed: u64) -> Option<Case> {
    let mut chance = Chance::new(seed * 100 + kind as u64);
    let zone = chance.one_of(&["Europe/Berlin", "America/New_York", "Asia/Shanghai", "UTC"]);
    let zone = TimeZone::get(zone).ok()?;
    let history = history_days(kind, &mut chance);
    let date = Date::constant(2023, 1, 1) + SignedDuration::from_hours(24 * i64::from(chance.whole(0, 1400)));
    let time = Time::midnight() + SignedDuration::from_secs((chance.between(7.0, 22.0) * 3600.0) as i64);
    let now = zone.to_timestamp(date.to_datetime(time)).ok()?;
    let day = |offset: i32| {
        let date = date + SignedDuration::from_hours(24 * i64::from(offset));
        let begin = zone.to_timestamp(date.to_datetime(Time::midnight())).ok()?;
        Some(CalendarDay { date, begin: begin.duration_since(now).as_secs_f64() / 86_400.0 })
    };
    let days: Vec<CalendarDay> = (-history..HORIZON).map(day).collect::<Option<_>>()?;
    let streams = streams(kind, history, &mut chance);
    let spent = events(&streams, &days, &mut chance);
    let habit = habit(&mut chance);
    let looks = machine::looks(habit, &days, &mut chance);
    let (past, future): (Vec<Event>, Vec<Event>) = spent.iter().partition(|(at, _)| Some(at) <= looks.last());
    // The balance comes from another future of the same account: the true one must not be chosen by it.
    let lasts = chance.between_by_factor(5.0, 90.0);
    let other = events(&streams, &days, &mut chance);
    let total = |events: &[Event], from: f64, until: f64| {
        events.iter().filter(|(at, _)| *at > from && *at <= until).map(|(_, amount)| amount).sum::<f64>()
    };
    let left = total(&other, 0.0, lasts).max(1.0) * chance.between(0.97, 1.03);
    let threshold = chance.one_of(&[0.0, 0.0, 50.0, 100.0]);
    let balance = ((threshold + left) * 100.0).round() / 100.0;
    let truth = future.iter().scan(balance, |balance, (at, amount)| {
        *balance -= amount;
        Some((*at, *balance))
    });
    let truth = truth.into_iter().find(|(_, balance)| *balance < threshold - 1e-6)?.0;
    let per_day = total(&past, f64::from(-history), 0.0) / f64::from(history);
    let top_ups = top_ups(per_day, &mut chance);
    let runs = machine::runs(now, balance, &past, top_ups, &looks);
    Some(Case { runs, now, zone, threshold: Amount::cents((threshold * 100.0) as i64), truth })
}

fn habit(chance: &mut Chance) -> Habit {
    match chance.whole(0, 6) {
        0 | 1 => Habit::Always(chance.one_of(&[5.0, 10.0, 30.0])),
        2 => Habit::OfficeHours,
        3 => Habit::Daytime,
        4 | 5 => Habit::Daily(chance.between(6.0, 20.0)),
        _ => Habit::Irregular(chance.between(2.0, 12.0)),
    }
}

fn top_ups(per_day: f64, chance: &mut Chance) -> TopUps {
    let days = chance.between_by_factor(10.0, 90.0);
    let round = 10_f64.powf((per_day * days).max(1.0).log10().floor()) / 2.0;
    let amount = ((per_day * days / round).round() * round).max(10.0);
    match chance.whole(0, 4) {
        0 => TopUps::Never,
        1 => TopUps::Regular { days, amount },
        // At once, so that it hides what made it necessary.
        2 => TopUps::Below { amount, delay: 0.0 },
        _ => TopUps::Below { amount, delay: chance.between(0.05, 2.0) },
    }
}
