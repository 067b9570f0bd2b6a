//! The days left as a monitoring program judges them: by the middle of the forecast. A forecast that can't
//! be made yet decides nothing; readings that can't be read or stored are UNKNOWN, if the days are to be judged.

use crate::arguments::CheckOptions;
use crate::report::Report;

use super::ServiceState;

/// What is said of the days left of one account.
pub(super) struct DaysResult {
    /// OK also where no forecast can be made yet.
    pub(super) service_state: ServiceState,
    /// Begins with a comma, or is empty.
    pub(super) text: String,
    pub(super) data: String,
}

/// Judges the days of a report whose balance is known.
pub(super) fn judged(report: &Report, options: &CheckOptions, label: &str) -> DaysResult {
    let Some(left) = report.status.days_left else { return without_days(report, options, label) };
    let limit = |limit: Option<f64>| limit.filter(|limit| left.p50 < *limit);
    let (service_state, limit) = match (limit(options.critical_days), limit(options.warn_days)) {
        (Some(critical), _) => (ServiceState::Critical, format!(" (alert below {critical})")),
        (None, Some(warning)) => (ServiceState::Warning, format!(" (alert below {warning})")),
        (None, None) => (ServiceState::Ok, String::new()),
    };
    let text = report.days_left.as_deref().map(|days| format!(", {}{limit}", lower_first(days))).unwrap_or_default();
    DaysResult { service_state, text, data: datum(&left.p50.to_string(), options, label) }
}

fn without_days(report: &Report, options: &CheckOptions, label: &str) -> DaysResult {
    let unjudged = unknown(options, label);
    let is_wanted = options.warn_days.is_some() || options.critical_days.is_some();
    match &report.no_forecast {
        _ if !is_wanted => unjudged,
        Some(why) => DaysResult { text: format!(", {}", lower_first(why)), ..unjudged },
        None => {
            let text = ", days left unknown".to_owned();
            DaysResult { service_state: ServiceState::Unknown, text, ..unjudged }
        }
    }
}

/// Inside the plugin's line, which is English.
fn lower_first(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// What is said when the balance isn't known.
pub(super) fn unknown(options: &CheckOptions, label: &str) -> DaysResult {
    DaysResult { service_state: ServiceState::Ok, text: String::new(), data: datum("U", options, label) }
}

/// Value, ranges, minimum.
fn datum(value: &str, options: &CheckOptions, label: &str) -> String {
    let range = |limit: Option<f64>| limit.map(|limit| format!("{limit}:")).unwrap_or_default();
    format!("{label}={value};{};{};0;", range(options.warn_days), range(options.critical_days))
}
