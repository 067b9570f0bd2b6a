//! `history export`: the readings on disk, exact, oldest first. Owns the two forms they are written in; asks nobody.

use jiff::Timestamp;
use partner_balance_core::fault::Fault;
use partner_balance_core::history::Run;
use partner_balance_engine::history::History;
use partner_balance_engine::settings::AccountSettings;
use serde_json::json;

use crate::arguments::{Edge, ExportFormat, ExportOptions};
use crate::context::{Context, local_zone};
use crate::failure::{Exit, Failure};
use crate::screen::Screen;

const HEADER: &str = "account,first_at,last_at,balance,currency,looks";

/// Runs the command.
pub fn export(context: &Context, options: &ExportOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let (now, zone) = (context.clock.now().wall, local_zone());
    let beyond = || Failure::Usage("That moment is beyond the calendar.".to_owned());
    let bound = |when: Option<&crate::arguments::PointInTime>, edge, usual| match when {
        Some(when) => when.resolve(now, &zone, edge).ok_or_else(beyond),
        None => Ok(usual),
    };
    let since = bound(options.since.as_ref(), Edge::Start, Timestamp::UNIX_EPOCH)?;
    let until = bound(options.until.as_ref(), Edge::End, Timestamp::MAX)?;
    if since > until {
        return Err(Failure::Usage("--since is after --until: there is nothing between them.".to_owned()));
    }
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return Err(Failure::NoAccount);
    }
    let mut runs = Vec::new();
    let file = context.directories.history_file();
    // Looking for readings must not begin a history.
    if file.exists() {
        let mut history = History::at(file);
        for account in accounts {
            let found =
                history.runs(&account.settings.id, account.owner().as_ref(), since, until).map_err(Fault::from)?;
            runs.extend(found.into_iter().map(|run| (account.settings.clone(), run)));
        }
    }
    runs.sort_by_key(|(_, run)| run.first_at);
    if options.format == ExportFormat::Csv {
        screen.raw(HEADER.as_bytes())?;
        screen.raw(b"\r\n")?;
    }
    for (account, run) in &runs {
        match options.format {
            ExportFormat::Csv => screen.raw(record(account, run).as_bytes())?,
            ExportFormat::Json => screen.line(&object(account, run))?,
        }
    }
    Ok(Exit::Done)
}

/// A record as RFC 4180 wants it, line end included.
fn record(account: &AccountSettings, run: &Run) -> String {
    let Run { first_at, last_at, amount, looks } = run;
    let (id, currency) = (field(account.id.as_str()), account.currency);
    // Empty where an earlier version didn't count.
    let looks = looks.map(|looks| looks.to_string()).unwrap_or_default();
    format!("{id},{first_at},{last_at},{amount},{currency},{looks}\r\n")
}

fn object(account: &AccountSettings, run: &Run) -> String {
    json!({
        "account": account.id,
        "first_at": run.first_at,
        "last_at": run.last_at,
        "balance": run.amount,
        "currency": account.currency,
        "looks": run.looks,
    })
    .to_string()
}

/// In quotes where it must be, quotes inside doubled.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
