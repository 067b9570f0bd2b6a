//! `metrics`: OpenMetrics text that Prometheus' older text format understands as well. Owns names and labels of the
//! metrics; a value that isn't known has no sample. Source: OpenMetrics 1.0, "Text format".

use std::fmt::Write as _;
use std::path::Path;

use partner_balance_core::account::Level;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::text;
use partner_balance_engine::messages::ReadingState;

use crate::arguments::MetricsOptions;
use crate::context::{Context, no_account};
use crate::failure::{Exit, Failure, reason};
use crate::report::Report;
use crate::screen::Screen;
use crate::standing::{self, Inquiry, Wish};

/// Every fault has a sample, so that one that is over goes back to 0.
const FAULTS: [FaultCode; 19] = [
    FaultCode::Offline,
    FaultCode::TimedOut,
    FaultCode::PortalDown,
    FaultCode::RateLimited,
    FaultCode::CredentialsRefused,
    FaultCode::CredentialsMissing,
    FaultCode::EnvironmentUnusable,
    FaultCode::TokenExpired,
    FaultCode::AddressRefused,
    FaultCode::WrongAddress,
    FaultCode::AddressChanged,
    FaultCode::ProxyFailed,
    FaultCode::CertificateRefused,
    FaultCode::UnexpectedReply,
    FaultCode::KeychainLocked,
    FaultCode::KeychainMissing,
    FaultCode::KeychainFailed,
    FaultCode::HistoryUnavailable,
    FaultCode::SettingsUnavailable,
];

const LEVELS: [Level; 4] = [Level::Normal, Level::Low, Level::Critical, Level::Unknown];

/// Runs the command.
pub fn run(context: &Context, options: &MetricsOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return Err(no_account());
    }
    let wish = Wish::at_most(options.freshness.max_age, context);
    let standings = standing::of_all(context, accounts, Inquiry::for_as_long_as_it_takes(wish), screen)?;
    let formats = context.formats();
    let reports: Vec<Report> = standings.iter().map(|standing| Report::of(standing, context, &formats)).collect();
    let text = exposition(&reports);
    match &options.output {
        Some(file) => replace(file, &text)?,
        None => screen.raw(text.as_bytes())?,
    }
    Ok(Exit::Done)
}

/// All metrics of these accounts.
pub fn exposition(reports: &[Report]) -> String {
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
            let label = |level| format!(",level=\"{}\"", text::level(level).to_lowercase());
            LEVELS.iter().map(|level| (label(*level), one_if(report.status.level == *level))).collect()
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
    let faults = "1 for the fault that keeps the balance from being read now, 0 for the others.";
    families.push(family("fault", None, faults, reports, |report| {
        let current = report.status.fault.as_ref().map(|fault| fault.code);
        FAULTS.iter().map(|code| (format!(",code=\"{}\"", name(*code)), one_if(current == Some(*code)))).collect()
    }));
    format!("{}# EOF\n", families.concat())
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

fn name(code: FaultCode) -> String {
    serde_json::to_string(&code).unwrap_or_default().trim_matches('"').to_owned()
}

/// A label's value: backslash, quote and line feed are escaped.
fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// Writes beside the file and renames over it: a collector reads the old metrics or the new ones, never a part.
fn replace(file: &Path, text: &str) -> Result<(), Failure> {
    use std::io::Write as _;

    let failed = |error: &std::io::Error| {
        Failure::told(
            format!("{} can't be written: {}.", file.display(), reason(error.kind())),
            "The folder has to be there, and this user has to be allowed to write in it.",
        )
    };
    let mut beside = file.as_os_str().to_owned();
    // The collector reads only names that end in .prom; a number of its own, for two of these at once.
    beside.push(format!(".{}.new", std::process::id()));
    let write = || {
        let mut new = std::fs::File::create(&beside)?;
        new.write_all(text.as_bytes())?;
        new.sync_all()?;
        std::fs::rename(&beside, file)
    };
    write().map_err(|error| {
        // The reason to tell is the first one.
        let _ = std::fs::remove_file(&beside);
        failed(&error)
    })
}
