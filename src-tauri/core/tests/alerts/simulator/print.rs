//! A counter-example for people: what happened, what was shown, what had to be. Owns the ways to make settings simpler.

use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::record::{Record, Shown};
use super::rules::Rules;

/// Each brings one setting back to its default.
pub const SIMPLER: [fn(&mut Rules); 11] = [
    |rules| rules.days_off = [false; 7],
    |rules| (rules.quiet_from, rules.quiet_until) = (0, 0),
    |rules| rules.critical_breaks_quiet = true,
    |rules| rules.rearm_percent = 5,
    |rules| rules.remind_low = 24,
    |rules| rules.remind_critical = 24,
    |rules| rules.recovered = true,
    |rules| rules.days = 7,
    |rules| rules.blind_after = 24 * 60,
    |rules| rules.remind_low = 0,
    |rules| rules.remind_critical = 0,
];

/// The record with what was shown after each entry, and what had to be where that differs.
pub fn timeline(record: &Record, zone: &str, rules: &Rules, told: &[Shown], wanted: &[Shown]) -> String {
    let mut text = format!("zone {zone}\n{rules:?}\n");
    let zone = TimeZone::get(zone).unwrap();
    let wall = |at: i64| {
        let moment = Timestamp::from_nanosecond(i128::from(at)).unwrap().to_zoned(zone.clone());
        moment.strftime("%a %d %b %Y %H:%M:%S%.f %z").to_string()
    };
    for (number, entry) in record.entries.iter().enumerate() {
        let set = if entry.before == entry.at { String::new() } else { format!(" (was {})", wall(entry.before)) };
        let _ = writeln!(text, "{number:4}  {}{set}  {:?}", wall(entry.at), entry.what);
        let after = |shown: &&Shown| shown.after == number;
        for shown in told.iter().filter(after) {
            let sign = if wanted.contains(shown) { "shown" } else { "SHOWN, not wanted" };
            let mark = if shown.is_marked { "" } else { ", not marked" };
            let _ = writeln!(text, "        {}  {sign}: {:?}{mark}", wall(shown.at), shown.kinds);
        }
        for shown in wanted.iter().filter(after).filter(|shown| !told.contains(shown)) {
            let _ = writeln!(text, "        {}  WANTED, not shown: {:?}", wall(shown.at), shown.kinds);
        }
    }
    text
}
