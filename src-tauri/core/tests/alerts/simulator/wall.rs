//! What the clock on the wall shows, by a table of the zone's offsets and whole-number arithmetic: shares nothing with the
//! product's quiet time, which asks for civil times.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::rules::{NS_PER_MINUTE, Rules};

const NS_PER_SECOND: i64 = 1_000_000_000;
const SECONDS_PER_DAY: i64 = 86_400;
/// 1 January 1970 was a Thursday; Monday is 0.
const FIRST_WEEKDAY: i64 = 3;
/// No span of days off and nights is longer, unless every day is off.
const LONGEST_QUIET_MINUTES: i64 = 9 * 24 * 60;

/// The offsets of a zone over some years.
#[derive(Clone, Debug)]
pub struct Wall {
    /// From which second of the epoch on, and how many seconds are added; oldest first.
    offsets: Vec<(i64, i64)>,
}

impl Wall {
    /// Right from `from` to `to`, seconds of the epoch.
    pub fn new(zone: &TimeZone, from: i64, to: i64) -> Self {
        let begin = Timestamp::from_second(from).unwrap();
        let mut offsets = vec![(i64::MIN, i64::from(zone.to_offset(begin).seconds()))];
        for change in zone.following(begin) {
            if change.timestamp().as_second() > to {
                break;
            }
            offsets.push((change.timestamp().as_second(), i64::from(change.offset().seconds())));
        }
        Self { offsets }
    }

    /// Nanoseconds of the epoch.
    pub fn is_quiet(&self, at: i64, rules: &Rules) -> bool {
        let second = at.div_euclid(NS_PER_SECOND);
        let (_, offset) = self.offsets[self.offsets.partition_point(|(from, _)| *from <= second) - 1];
        let local = second + offset;
        let minute = local.rem_euclid(SECONDS_PER_DAY) / 60;
        let weekday = (local.div_euclid(SECONDS_PER_DAY) + FIRST_WEEKDAY).rem_euclid(7);
        let (from, until) = (rules.quiet_from, rules.quiet_until);
        let is_in_span = match from.cmp(&until) {
            std::cmp::Ordering::Less => from <= minute && minute < until,
            std::cmp::Ordering::Equal => false,
            std::cmp::Ordering::Greater => minute >= from || minute < until,
        };
        is_in_span || rules.days_off[weekday as usize]
    }

    /// The first moment from `at` on at which quiet time has just ended: looked for minute by minute. Zones and settings know
    /// no shorter times.
    pub fn quiet_end(&self, at: i64, rules: &Rules) -> Option<i64> {
        let first = (at + NS_PER_MINUTE - 1).div_euclid(NS_PER_MINUTE);
        (first..first + LONGEST_QUIET_MINUTES)
            .map(|minute| minute * NS_PER_MINUTE)
            .find(|minute| !self.is_quiet(*minute, rules) && self.is_quiet(*minute - 1, rules))
    }
}
