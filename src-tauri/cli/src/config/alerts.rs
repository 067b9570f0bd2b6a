//! The settings of an account's alerts, as they are typed and printed. What is valid is the policy's business.

use jiff::civil::Time;
use partner_balance_core::alerts::{AlertSettings, DaysOff, RemindEvery};

use super::is_on;
use crate::arguments::AlertKey;
use crate::failure::Failure;

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
            let refused =
                |_| Failure::message("Enter a time from 1h to 30d, such as 24h or 36h, in whole minutes.", "");
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
        Failure::message(format!("Enter a whole number from 0 to {}.", AlertSettings::MOST_REARM_PERCENT), "")
    })
}

fn days(text: &str) -> Result<u16, Failure> {
    let days = text.trim().parse().ok();
    days.filter(|days| *days <= AlertSettings::MOST_DAYS).ok_or_else(|| {
        let sentence = format!("Enter a whole number from 1 to {}, or 0 for never.", AlertSettings::MOST_DAYS);
        Failure::message(sentence, "")
    })
}

fn remind(text: &str) -> Result<RemindEvery, Failure> {
    text.parse().map_err(|_| Failure::message("Enter off, 4h, 12h, 1d or 3d.", ""))
}

fn time_of_day(text: &str) -> Result<Time, Failure> {
    Time::strptime("%H:%M", text.trim())
        .map_err(|_| Failure::message("Enter a time of day with hours and minutes, such as 22:00.", ""))
}

fn days_off(text: &str) -> Result<DaysOff, Failure> {
    let text = if text.trim().eq_ignore_ascii_case(NO_DAYS) { "" } else { text };
    let refused =
        |_| Failure::message("Enter days such as sat,sun, of mon, tue, wed, thu, fri, sat and sun; or none.", "");
    text.parse().map_err(refused)
}
