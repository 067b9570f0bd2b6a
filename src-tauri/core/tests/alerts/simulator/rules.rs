//! The user's settings in the simulator's own form: whole cents, whole hours, minutes of the day. Owns the change into the
//! product's form; must not know what follows from a setting.

use jiff::SignedDuration;
use jiff::civil::Time;
use partner_balance_core::account::Thresholds;
use partner_balance_core::alerts::{AlertRules, AlertSettings, BlindAfter, DaysOff, QuietTime, RemindEvery};
use partner_balance_core::money::Amount;

pub const NS_PER_MINUTE: i64 = 60 * 1_000_000_000;
pub const NS_PER_HOUR: i64 = 60 * NS_PER_MINUTE;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// Cents; `critical` is at most `low`.
    pub low: i64,
    pub critical: i64,
    pub rearm_percent: u8,
    pub days: u16,
    /// Hours; 0: off.
    pub remind_low: i64,
    pub remind_critical: i64,
    pub recovered: bool,
    /// Minutes.
    pub blind_after: i64,
    /// Minutes of the day.
    pub quiet_from: i64,
    pub quiet_until: i64,
    /// Monday first.
    pub days_off: [bool; 7],
    pub critical_breaks_quiet: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            low: 20_000,
            critical: 10_000,
            rearm_percent: 5,
            days: 7,
            remind_low: 24,
            remind_critical: 24,
            recovered: true,
            blind_after: 24 * 60,
            quiet_from: 0,
            quiet_until: 0,
            days_off: [false; 7],
            critical_breaks_quiet: true,
        }
    }
}

const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Rules {
    /// In the product's form.
    pub fn to_product(self) -> AlertRules {
        let names = NAMES.iter().zip(self.days_off).filter(|(_, is_off)| *is_off).map(|(name, _)| *name);
        AlertRules {
            thresholds: Thresholds { low: Amount::cents(self.low), critical: Amount::cents(self.critical) },
            settings: AlertSettings {
                rearm_percent: self.rearm_percent,
                days: self.days,
                remind_low: every(self.remind_low),
                remind_critical: every(self.remind_critical),
                recovered: self.recovered,
                blind_after: BlindAfter::new(SignedDuration::from_mins(self.blind_after)).unwrap(),
                quiet: QuietTime {
                    from: time(self.quiet_from),
                    until: time(self.quiet_until),
                    days_off: DaysOff::of(names).unwrap(),
                },
                critical_breaks_quiet: self.critical_breaks_quiet,
            },
        }
    }
}

fn every(hours: i64) -> RemindEvery {
    match hours {
        0 => RemindEvery::Never,
        4 => RemindEvery::FourHours,
        12 => RemindEvery::TwelveHours,
        24 => RemindEvery::Day,
        _ => RemindEvery::ThreeDays,
    }
}

fn time(minutes: i64) -> Time {
    Time::new((minutes / 60) as i8, (minutes % 60) as i8, 0, 0).unwrap()
}
