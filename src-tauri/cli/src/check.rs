//! `check`: a monitoring plugin. Owns its line, its performance data and its verdict, by the Monitoring Plugins
//! Development Guidelines <https://www.monitoring-plugins.org/doc/guidelines.html>. What isn't known is UNKNOWN, never OK.

mod range;

use partner_balance_core::money::Amount;
use partner_balance_core::monitor::Freshness;
use partner_balance_core::text::Formats;
use partner_balance_core::view::Privacy;

use crate::arguments::CheckOptions;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::report::Report;
use crate::screen::Screen;
use crate::standing::{self, Inquiry, Standing, Wish};

pub use range::Range;

/// A verdict, in the order of what to look at first: what can't be known may be worse than a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Fine,
    Warning,
    Unknown,
    Critical,
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Self::Fine => "OK",
            Self::Warning => "WARNING",
            Self::Critical => "CRITICAL",
            Self::Unknown => "UNKNOWN",
        }
    }

    fn exit(self) -> Exit {
        Exit::Plugin(match self {
            Self::Fine => 0,
            Self::Warning => 1,
            Self::Critical => 2,
            Self::Unknown => 3,
        })
    }
}

/// What is said of one account.
struct Finding {
    verdict: Verdict,
    text: String,
    data: String,
}

/// Runs the command. Whatever goes wrong is UNKNOWN with its cause, in the plugin's one line.
pub fn run(context: &Context, options: &CheckOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = match context.accounts() {
        Ok(accounts) if accounts.is_empty() => return unknown(&crate::context::no_account().to_string(), screen),
        Ok(accounts) => accounts,
        Err(failure) => return unknown(&failure.to_string(), screen),
    };
    let wish = Wish::at_most(options.freshness.max_age, context);
    let inquiry = Inquiry { wish, limit: Some(options.timeout) };
    let standings = standing::of_all(context, accounts, inquiry, screen)?;
    let formats = context.formats();
    let is_only = standings.len() == 1;
    let mut findings: Vec<Finding> = standings
        .iter()
        .map(|standing| finding(standing, wish, options, context, &formats, &label(standing, is_only)))
        .collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.verdict));
    let verdict = findings.iter().map(|finding| finding.verdict).max().unwrap_or(Verdict::Unknown);
    let texts: Vec<&str> = findings.iter().map(|finding| finding.text.as_str()).collect();
    let data: Vec<&str> = findings.iter().map(|finding| finding.data.as_str()).collect();
    screen.line(&format!("{} | {}", headline(verdict, &texts.join("; ")), data.join(" ")))?;
    Ok(verdict.exit())
}

/// The plugin's line for what kept it from looking.
pub fn unknown(cause: &str, screen: &mut Screen) -> Result<Exit, Failure> {
    screen.line(&headline(Verdict::Unknown, cause))?;
    Ok(Verdict::Unknown.exit())
}

/// One line in which no bar stands: that begins performance data.
fn headline(verdict: Verdict, text: &str) -> String {
    let text = text.replace('|', "¦").replace(['\n', '\r'], " ");
    format!("BALANCE {} - {text}", verdict.word())
}

fn finding(
    standing: &Standing,
    wish: Wish,
    options: &CheckOptions,
    context: &Context,
    formats: &Formats,
    label: &str,
) -> Finding {
    let now = context.clock.now();
    // A monitoring program's own page shows it, nobody's shared screen.
    let report = Report::at(standing, context.settings.refresh_interval, Privacy::Open, formats, now);
    let thresholds = standing.account.settings.thresholds;
    let warning = options.warning.unwrap_or(Range::below(thresholds.low));
    let critical = options.critical.unwrap_or(Range::below(thresholds.critical));
    let is_good = standing.freshness == Freshness::Fresh
        || standing.last.as_ref().is_some_and(|reading| wish.is_met_by(reading, now.wall));
    let known = standing.last.as_ref().filter(|_| is_good).map(|reading| reading.amount);
    let (verdict, why) = match known {
        Some(amount) => judged(amount, warning, critical),
        None => (Verdict::Unknown, String::new()),
    };
    let text = match (known, standing.last.as_ref()) {
        (Some(_), _) => format!("{}: {}{why}, {}", report.status.name, report.amount(), report.age()),
        (None, Some(_)) => {
            format!("{}: {} Last known: {}, {}", report.status.name, cause(&report), report.amount(), report.age())
        }
        (None, None) => format!("{}: {}", report.status.name, cause(&report)),
    };
    // "U" is the guidelines' word for a value that could not be determined.
    let value = known.map_or_else(|| "U".to_owned(), |amount| amount.to_string());
    Finding { verdict, text, data: format!("{label}={value};{warning};{critical};;") }
}

fn judged(amount: Amount, warning: Range, critical: Range) -> (Verdict, String) {
    if critical.alerts(amount) {
        (Verdict::Critical, format!(" (alert range {critical})"))
    } else if warning.alerts(amount) {
        (Verdict::Warning, format!(" (alert range {warning})"))
    } else {
        (Verdict::Fine, String::new())
    }
}

fn cause(report: &Report) -> String {
    let fault = report.status.fault.as_ref();
    fault.map_or_else(|| "There is no reading.".to_owned(), |fault| fault.message.clone())
}

/// The label of the performance data: quotes doubled, no equals sign, by the guidelines.
fn label(standing: &Standing, is_only: bool) -> String {
    if is_only {
        return "balance".to_owned();
    }
    let id = standing.account.settings.id.as_str().replace(['=', '\n', '\r', '|'], "_").replace('\'', "''");
    format!("'balance_{id}'")
}
