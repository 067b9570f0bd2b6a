//! The simpler course: an account of which only the looks are known, on a machine without troubles. The product's replay
//! against the oracle.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::alerts::Look;
use partner_balance_core::alerts::replay::Replay;
use partner_balance_core::money::Amount;

use super::chance::Chance;
use super::record::{Entry, Process, Record, Shown, Sight, What};
use super::rules::Rules;
use super::wall::Wall;
use super::{generate, oracle};

const NS_PER_SECOND: i64 = 1_000_000_000;
const YEAR: i64 = 366 * 86_400;

#[derive(Clone, Debug)]
pub struct Looks {
    pub zone: &'static str,
    pub rules: Rules,
    /// Seconds of the epoch, rising.
    pub looks: Vec<(i64, Sight)>,
    pub end: i64,
}

pub fn generate(seed: u64, days: i64) -> Looks {
    let chance = &mut Chance::new(seed);
    let rules = generate::rules(chance);
    let begin = generate::beginning(chance);
    let end = begin + days * 86_400;
    let (mut at, mut cents) = (begin, rules.low + i64::from(chance.whole(-100, 30_000)));
    let is_aligned = chance.happens(0.6);
    let pause = chance.one_of(&[600, 1800, 3600, 3600, 6 * 3600, 24 * 3600]);
    let faulty = chance.one_of(&[0.0, 0.02, 0.2]);
    let (mut looks, mut outage) = (Vec::new(), None);
    while at < end {
        if let Some((_, until)) = outage
            && until <= at
        {
            outage = None;
        }
        if outage.is_none() && chance.happens(faulty) {
            outage = Some((generate::fault(chance), at + chance.exponential(40_000.0) as i64));
        }
        let sight = match outage {
            Some((code, _)) => Sight::Failed(code),
            None => {
                if chance.happens(0.3) {
                    cents = generate::cents(chance, &rules, cents);
                }
                Sight::Good { cents, days: generate::days(chance, &rules) }
            }
        };
        looks.push((at, sight));
        // A machine that was off, for days off and longer too.
        let wait = if chance.happens(0.01) { chance.one_of(&[1, 1, 6]) * 86_400 } else { pause };
        at += if is_aligned { wait } else { wait + i64::from(chance.whole(-300, 300)) };
    }
    Looks { zone: chance.one_of(&generate::ZONES), rules, looks, end }
}

/// Three days around a change of the clocks, with a quiet time that begins or ends near it, and a balance that never rests.
pub fn generate_change(seed: u64) -> Looks {
    let chance = &mut Chance::new(seed ^ 0xC10C);
    let name = chance.one_of(&generate::ZONES[1..]);
    let zone = TimeZone::get(name).unwrap();
    let after = Timestamp::from_second(generate::beginning(chance)).unwrap();
    let change = zone.following(after).next().map_or(after, |change| change.timestamp());
    // What the clock shows just before it is set, or just after.
    let shown = zone.to_datetime(change - jiff::SignedDuration::from_secs(i64::from(chance.whole(0, 1)))).time();
    let minute = i64::from(shown.hour()) * 60 + i64::from(shown.minute());
    let mut rules = generate::rules(chance);
    let near = minute + chance.one_of(&[-60, -30, -15, 0, 1, 15, 30, 45, 60]);
    let other = near + chance.one_of(&[-600, -60, -30, 30, 60, 600]);
    (rules.quiet_from, rules.quiet_until) = (other.rem_euclid(1440), near.rem_euclid(1440));
    rules.days_off = [false; 7];
    rules.rearm_percent = 0;
    let begin = change.as_second() - 36 * 3600;
    let (mut at, mut cents, mut looks) = (begin, rules.low + 1000, Vec::new());
    while at < begin + 72 * 3600 {
        cents = generate::cents(chance, &rules, cents);
        looks.push((at, Sight::Good { cents, days: generate::days(chance, &rules) }));
        at += chance.one_of(&[300, 600, 1500, 3600]);
    }
    Looks { zone: name, rules, looks, end: begin + 72 * 3600 }
}

/// What the replay tells, and what the rules demand.
pub fn run(looks: &Looks) -> (Record, Vec<Shown>, Vec<Shown>) {
    let zone = TimeZone::get(looks.zone).unwrap();
    let mut record = Record::default();
    let mut push = |at: i64, what| record.entries.push(Entry { before: at, at, what });
    let begin = looks.looks.first().map_or(looks.end, |(at, _)| *at);
    push(begin * NS_PER_SECOND, What::Started);
    let mut replay = Replay::new(looks.rules.to_product(), &zone);
    for (at, sight) in &looks.looks {
        let look = match *sight {
            Sight::Good { cents, days } => Look::Good { amount: Amount::cents(cents), days_left: days },
            Sight::Failed(code) => Look::Failed(code),
        };
        replay.look(Timestamp::from_second(*at).unwrap(), look);
        push(at * NS_PER_SECOND, What::Looked { sight: *sight, token_ends: None, by: Process::Tray });
    }
    push(looks.end * NS_PER_SECOND, What::Tried);
    let told = replay.until(Timestamp::from_second(looks.end).unwrap());
    let numbered = |at: i64| record.entries.iter().rposition(|entry| entry.at <= at).unwrap();
    let shown = |told: &partner_balance_core::alerts::Notice| {
        let at = told.at.as_nanosecond() as i64;
        Shown { after: numbered(at), at, kinds: told.kinds().collect(), is_marked: true }
    };
    let told: Vec<Shown> = told.iter().map(|replayed| shown(&replayed.notice)).collect();
    let wall = Wall::new(&zone, begin - YEAR, looks.end + YEAR);
    let wanted = oracle::wanted(&record, looks.rules, &wall, &told).shown;
    (record, told, wanted)
}

/// The shortest course that still shows a difference.
pub fn shrunk(looks: Looks) -> Looks {
    let differs = |looks: &Looks| {
        let (_, told, wanted) = run(looks);
        told != wanted
    };
    let mut best = looks;
    let mut size = best.looks.len();
    while size > 0 {
        let mut from = 0;
        while from < best.looks.len() {
            let mut fewer = best.clone();
            fewer.looks.drain(from..(from + size).min(best.looks.len()));
            if differs(&fewer) {
                best = fewer;
            } else {
                from += size;
            }
        }
        size /= 2;
    }
    for change in super::print::SIMPLER {
        let mut simpler = best.clone();
        change(&mut simpler.rules);
        if differs(&simpler) {
            best = simpler;
        }
    }
    best
}
