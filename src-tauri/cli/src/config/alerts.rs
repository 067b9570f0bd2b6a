//! The settings of an account's alerts, as they are typed and printed. What is valid is the policy's business.

use jiff::civil::Time;
use partner_balance_core::alerts::{AlertSettings, DaysOff, RemindEvery};

use super::is_on;
use crate::arguments::AlertKey;
use crate::failure::Failure;
use crate::sentence::to_say;

/// The settings with one of them changed.
pub(super) fn changed(settings: AlertSettings, key: AlertKey, text: &str) -> Result<AlertSettings, Failure> {
    let mut changed = settings;
    match key {
        AlertKey::RearmPercent => changed.rearm_percent = percent(text)?,
        AlertKey::Days => changed.days = days(text)?,
        AlertKey::RemindLow => changed.remind_low = remind(text)?,
        AlertKey::RemindCritical => changed.remind_critical = remind(text)?,
        AlertKey::Recovered => changed.recovered = is_on(text)?,
        AlertKey::BlindAfter => {
            let refused = |_| Failure::sentence(to_say!(words, "command-line-enter-blind-after"));
            changed.blind_after = text.parse().map_err(refused)?;
        }
        AlertKey::QuietFrom => changed.quiet.from = time_of_day(text)?,
        AlertKey::QuietUntil => changed.quiet.until = time_of_day(text)?,
        AlertKey::DaysOff => changed.quiet.days_off = days_off(text)?,
        AlertKey::CriticalBreaksQuiet => changed.critical_breaks_quiet = is_on(text)?,
    }
    Ok(changed)
}

/// The value as it stands in the file, without quotes; days with commas between them.
pub(super) fn value(key: AlertKey, settings: &AlertSettings) -> String {
    match key {
        AlertKey::RearmPercent => settings.rearm_percent.to_string(),
        AlertKey::Days => settings.days.to_string(),
        AlertKey::RemindLow => settings.remind_low.to_string(),
        AlertKey::RemindCritical => settings.remind_critical.to_string(),
        AlertKey::Recovered => settings.recovered.to_string(),
        AlertKey::BlindAfter => settings.blind_after.to_string(),
        AlertKey::QuietFrom => settings.quiet.from.strftime("%H:%M").to_string(),
        AlertKey::QuietUntil => settings.quiet.until.strftime("%H:%M").to_string(),
        AlertKey::DaysOff if settings.quiet.days_off == DaysOff::default() => NO_DAYS.to_owned(),
        AlertKey::DaysOff => settings.quiet.days_off.to_string(),
        AlertKey::CriticalBreaksQuiet => settings.critical_breaks_quiet.to_string(),
    }
}

/// The value as it stands in the file.
pub(super) fn value_in_file(key: AlertKey, settings: &AlertSettings) -> String {
    match key {
        AlertKey::RearmPercent | AlertKey::Days | AlertKey::Recovered | AlertKey::CriticalBreaksQuiet => {
            value(key, settings)
        }
        AlertKey::RemindLow
        | AlertKey::RemindCritical
        | AlertKey::BlindAfter
        | AlertKey::QuietFrom
        | AlertKey::QuietUntil => format!("{:?}", value(key, settings)),
        AlertKey::DaysOff => {
            let names: Vec<String> = settings.quiet.days_off.names().map(|name| format!("{name:?}")).collect();
            format!("[{}]", names.join(", "))
        }
    }
}

/// What is typed for no day off.
const NO_DAYS: &str = "none";

fn percent(text: &str) -> Result<u8, Failure> {
    let percent = text.trim().trim_end_matches('%').parse().ok();
    percent.filter(|percent| *percent <= AlertSettings::MOST_REARM_PERCENT).ok_or_else(|| {
        let most = AlertSettings::MOST_REARM_PERCENT;
        Failure::sentence(to_say!(words, "command-line-enter-percent", most = most))
    })
}

fn days(text: &str) -> Result<u16, Failure> {
    let days = text.trim().parse().ok();
    days.filter(|days| *days <= AlertSettings::MOST_DAYS).ok_or_else(|| {
        let most = u32::from(AlertSettings::MOST_DAYS);
        Failure::sentence(to_say!(words, "command-line-enter-days", most = most))
    })
}

fn remind(text: &str) -> Result<RemindEvery, Failure> {
    text.parse().map_err(|_| Failure::sentence(to_say!(words, "command-line-enter-remind")))
}

fn time_of_day(text: &str) -> Result<Time, Failure> {
    Time::strptime("%H:%M", text.trim())
        .map_err(|_| Failure::sentence(to_say!(words, "command-line-enter-time-of-day")))
}

fn days_off(text: &str) -> Result<DaysOff, Failure> {
    let text = if text.trim().eq_ignore_ascii_case(NO_DAYS) { "" } else { text };
    text.parse().map_err(|_| Failure::sentence(to_say!(words, "command-line-enter-days-off")))
}
