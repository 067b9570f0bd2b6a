//! `history export`: the readings on disk, exact, oldest first. Owns their form as JSON; asks nobody.

use jiff::Timestamp;
use partner_balance_core::fault::Fault;
use partner_balance_core::history::Run;
use partner_balance_engine::export as csv;
use partner_balance_engine::history::History;
use partner_balance_engine::settings::AccountSettings;
use serde_json::json;

use crate::arguments::{Edge, ExportFormat, ExportOptions};
use crate::context::{Context, local_zone};
use crate::failure::{Exit, Failure};
use crate::screen::Screen;

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
        screen.raw(csv::HEADER.as_bytes())?;
        screen.raw(b"\r\n")?;
    }
    for (account, run) in &runs {
        match options.format {
            ExportFormat::Csv => screen.raw(csv::record(&account.id, account.currency, run).as_bytes())?,
            ExportFormat::Json => screen.line(&object(account, run))?,
        }
    }
    Ok(Exit::Done)
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
