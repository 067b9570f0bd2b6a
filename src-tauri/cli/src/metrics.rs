//! `metrics`: OpenMetrics text that Prometheus' older text format understands as well. Owns names and labels of the
//! metrics; a value that isn't known has no sample. Source: OpenMetrics 1.0, "Text format".

use std::fmt::Write as _;
use std::path::Path;

use partner_balance_core::account::Level;
use partner_balance_core::fault::FaultCode;
use partner_balance_engine::messages::ReadingState;
use partner_balance_files::Audience;
use strum::VariantArray as _;

use crate::account_state::{self, AccountState, BalanceRequest, Policy};
use crate::arguments::MetricsOptions;
use crate::context::{Asking, Context};
use crate::failure::{Exit, Failure, unwritten};
use crate::outlook::Wanted;
use crate::report::Report;
use crate::screen::Screen;
use crate::sentence::to_say;

/// Runs the command.
pub fn run(context: &Context, options: &MetricsOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return Err(Failure::NoAccount);
    }
    let policy = Policy::at_most(options.age_limit.max_age);
    let request = BalanceRequest::without_timeout(policy, context.clock.now());
    let states = account_state::of_all(context, accounts, request, screen)?;
    let reports = Report::of_all(&states, context, request.as_of, Wanted::Forecast);
    // What nobody asks for would look like a failure: of a paused account only that is told.
    let is_told = |(state, _): &(&AccountState, &Report)| state.account.asking == Asking::Allowed;
    let told: Vec<Report> = states.iter().zip(&reports).filter(is_told).map(|(_, report)| report.clone()).collect();
    let paused = family("paused", None, "1 when the account is paused, else 0.", &reports, |report| {
        vec![(String::new(), one_if(report.status.paused))]
    });
    let text = format!("{}{paused}# EOF\n", exposition(&told));
    match &options.output {
        Some(file) => write(file, &text)?,
        None => screen.raw(text.as_bytes())?,
    }
    Ok(Exit::Done)
}

/// The metrics of these accounts, but for whether they are paused.
fn exposition(reports: &[Report]) -> String {
    let mut families = vec![
        family("amount", None, "Prepaid balance in the account's currency.", reports, |report| {
            let currency = format!(",currency=\"{}\"", report.status.currency);
            report.status.balance.map(|amount| (currency, amount.to_string())).into_iter().collect()
        }),
        family("low_threshold", None, "Below this the balance is low.", reports, |report| {
            vec![(String::new(), report.status.low.to_string())]
        }),
        family("critical_threshold", None, "Below this the balance is critical.", reports, |report| {
            vec![(String::new(), report.status.critical.to_string())]
        }),
        family("level", None, "1 for the level the balance is at, 0 for the others.", reports, |report| {
            let label = |level: Level| format!(",level=\"{}\"", <&str>::from(level));
            Level::VARIANTS.iter().map(|level| (label(*level), one_if(report.status.level == *level))).collect()
        }),
        family(
            "fresh",
            None,
            "1 when the balance can be trusted, 0 when it may have changed since.",
            reports,
            |report| vec![(String::new(), one_if(report.status.state == ReadingState::Fresh))],
        ),
        family("age_seconds", Some("seconds"), "Age of the last good reading.", reports, |report| {
            report.status.age_seconds.map(|age| (String::new(), age.to_string())).into_iter().collect()
        }),
    ];
    let when = "When the portal last told the balance, in Unix time.";
    families.push(family("last_success_timestamp_seconds", Some("seconds"), when, reports, |report| {
        let seconds = |at: jiff::Timestamp| {
            let milliseconds = at.as_millisecond();
            format!("{}.{:03}", milliseconds.div_euclid(1000), milliseconds.rem_euclid(1000))
        };
        report.status.fetched_at.map(|at| (String::new(), seconds(at))).into_iter().collect()
    }));
    // Seconds, the base unit; not "quantile", which belongs to summaries.
    let left = "Time until the balance is below the critical threshold, with 10, 50 and 90 % probability.";
    families.push(family("left_seconds", Some("seconds"), left, reports, |report| {
        let Some(left) = report.status.days_left else { return Vec::new() };
        let sample =
            |percentile, days: f64| (format!(",percentile=\"{percentile}\""), format!("{:.0}", days * 86_400.0));
        vec![sample(10, left.p10), sample(50, left.p50), sample(90, left.p90)]
    }));
    let faults = "1 for the fault that keeps the balance from being read now, 0 for the others.";
    families.push(family("fault", None, faults, reports, |report| {
        let current = report.status.fault.as_ref().map(|fault| fault.code);
        let label = |code: FaultCode| format!(",code=\"{}\"", <&str>::from(code));
        // Each has a sample, so that one that is over goes back to 0.
        FaultCode::VARIANTS.iter().map(|code| (label(*code), one_if(current == Some(*code)))).collect()
    }));
    families.concat()
}

/// One family: its metadata, then its samples. Without a sample, nothing at all.
fn family(
    name: &str,
    unit: Option<&str>,
    help: &str,
    reports: &[Report],
    samples: impl Fn(&Report) -> Vec<(String, String)>,
) -> String {
    let name = format!("partner_balance_{name}");
    let mut body = String::new();
    for report in reports {
        for (labels, value) in samples(report) {
            let account = escaped(report.status.account.as_str());
            let _ = writeln!(body, "{name}{{account=\"{account}\"{labels}}} {value}");
        }
    }
    if body.is_empty() {
        return body;
    }
    let unit = unit.map(|unit| format!("# UNIT {name} {unit}\n")).unwrap_or_default();
    format!("# TYPE {name} gauge\n{unit}# HELP {name} {help}\n{body}")
}

fn one_if(is_so: bool) -> String {
    u8::from(is_so).to_string()
}

/// A label's value: backslash, quote and line feed are escaped.
fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// As a whole: a collector reads the old metrics or the new ones, never a part. It runs as another user: a new file is for
/// everyone.
fn write(file: &Path, text: &str) -> Result<(), Failure> {
    partner_balance_files::replace(file, text.as_bytes(), Audience::Everyone)
        .map_err(|error| unwritten(file, error.kind(), to_say!(words, "command-line-metrics-hint")))
}
