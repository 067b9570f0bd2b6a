//! Random settings and amounts, near the values where a rule changes its mind. Must not know what a rule says then.

use partner_balance_core::fault::FaultCode;
use strum::VariantArray;

use super::chance::Chance;
use super::rules::Rules;

pub const ZONES: [&str; 9] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Africa/Cairo",
    "America/St_Johns",
    "Pacific/Apia",
    "America/Santiago",
];

/// Starts of accounts, seconds of the epoch: the weeks around changes of daylight saving among them.
const BEGINNINGS: [i64; 6] = [
    1_773_187_200, // 11 March 2026
    1_774_396_800, // 25 March 2026
    1_790_726_400, // 30 September 2026
    1_792_886_400, // 25 October 2026
    1_777_248_000, // 27 April 2026
    1_798_675_200, // 31 December 2026
];

const SPANS: [(i64, i64); 8] = [
    (22 * 60, 7 * 60),
    (22 * 60, 7 * 60),
    (23 * 60 + 30, 0),
    (0, 6 * 60 + 15),
    (90, 150),
    (12 * 60, 13 * 60),
    (7 * 60, 22 * 60),
    (18 * 60 + 1, 17 * 60 + 59),
];

pub fn beginning(chance: &mut Chance) -> i64 {
    chance.one_of(&BEGINNINGS) + i64::from(chance.whole(0, 72)) * 3600
}

pub fn rules(chance: &mut Chance) -> Rules {
    let low = chance.one_of(&[20_000, 20_000, 10_050, 333, 50, 0, -1_000, 100_000]);
    let critical = low - chance.one_of(&[0, 1, 300, 10_000, 10_000, low.max(0)]);
    let has_quiet = chance.happens(0.6);
    let (quiet_from, quiet_until) = if has_quiet { chance.one_of(&SPANS) } else { (0, 0) };
    let off = chance.one_of(&[0_u8, 0, 0, 0b110_0000, 0b110_0000, 0b000_0001, 0b101_0101, 0b111_1100]);
    let off = if chance.happens(0.02) { 0b111_1111 } else { off };
    Rules {
        low,
        critical,
        rearm_percent: chance.one_of(&[0, 1, 5, 5, 10, 33, 100]),
        days: chance.one_of(&[0, 1, 7, 7, 30]),
        remind_low: chance.one_of(&[0, 4, 12, 24, 24, 72]),
        remind_critical: chance.one_of(&[0, 4, 12, 24, 24, 72]),
        recovered: chance.happens(0.8),
        blind_after: chance.one_of(&[60, 90, 24 * 60, 24 * 60, 3 * 24 * 60]),
        quiet_from,
        quiet_until,
        days_off: std::array::from_fn(|day| off & (1 << day) != 0),
        critical_breaks_quiet: chance.happens(0.7),
    }
}

/// The next balance.
pub fn cents(chance: &mut Chance, rules: &Rules, now: i64) -> i64 {
    let threshold = chance.one_of(&[rules.low, rules.low, rules.critical]);
    let arming = threshold + (threshold.abs() * i64::from(rules.rearm_percent) + 99) / 100;
    let scale = rules.low.abs().max(1_000) as f64;
    match chance.whole(0, 13) {
        // Steady spending.
        0..=3 => now - (chance.exponential(0.08) * scale) as i64,
        4 => now,
        // A clump.
        5 => now - (chance.between(0.3, 3.0) * scale) as i64,
        // About the threshold and the arming point.
        6..=8 => threshold + i64::from(chance.whole(-2, 2)),
        9 => arming + i64::from(chance.whole(-2, 2)),
        10 => threshold + chance.one_of(&[49, 50, 51, (arming - threshold) / 2]),
        11 => threshold - (chance.uniform() * scale * 0.2) as i64,
        // A top-up.
        _ => rules.low + (chance.between(0.0, 4.0) * scale) as i64,
    }
}

pub fn days(chance: &mut Chance, rules: &Rules) -> Option<f64> {
    let limit = f64::from(rules.days);
    match chance.whole(0, 9) {
        0..=2 => None,
        3 => Some(limit),
        4 => Some(limit + 1.0),
        5 => Some(limit + 0.99),
        6 => Some((limit - 0.01).max(0.0)),
        _ => Some(chance.between(0.0, limit * 2.0 + 3.0)),
    }
}

pub fn fault(chance: &mut Chance) -> FaultCode {
    match chance.whole(0, 3) {
        0 => FaultCode::CredentialsRefused,
        1 => FaultCode::Offline,
        _ => chance.one_of(FaultCode::VARIANTS),
    }
}
