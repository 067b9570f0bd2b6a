//! `history`: the readings on disk, by days, exported, or deleted. Owns the period they are of, and the export's form as
//! JSON; asks no portal.

mod days;
mod delete;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::fault::Fault;
use partner_balance_core::history::Run;
use partner_balance_engine::export as csv;
use partner_balance_engine::settings::AccountSettings;
use serde_json::json;

use crate::account_state::OnDisk;
use crate::arguments::{Edge, ExportFormat, ExportOptions, Period, PointInTime};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::screen::Screen;
use crate::sentence::to_say;
use crate::start::local_zone;

pub use days::days;
pub use delete::delete;

/// Runs `history export`.
pub fn export(context: &Context, options: &ExportOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let (now, zone) = (context.clock.now().wall, local_zone());
    let (since, until) = bounds(&options.period, now, &zone)?;
    let since = since.unwrap_or(Timestamp::UNIX_EPOCH);
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return Err(Failure::NoAccount);
    }
    let mut runs = Vec::new();
    for account in accounts {
        let id = &account.settings.id;
        let found =
            OnDisk::history(context, &account, |history, record| history.runs(id, record.owner.as_ref(), since, until));
        let found = found.map_err(Fault::from)?.unwrap_or_default();
        runs.extend(found.into_iter().map(|run| (account.settings.clone(), run)));
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

/// The ends of a period; none for a beginning that isn't given.
fn bounds(period: &Period, now: Timestamp, zone: &TimeZone) -> Result<(Option<Timestamp>, Timestamp), Failure> {
    let beyond = || Failure::Usage(to_say!(words, "command-line-beyond-calendar"));
    let bound = |when: &Option<PointInTime>, edge| {
        when.as_ref().map(|when| when.resolve(now, zone, edge).ok_or_else(beyond)).transpose()
    };
    let since = bound(&period.since, Edge::Start)?;
    let until = bound(&period.until, Edge::End)?.unwrap_or(Timestamp::MAX);
    if since.is_some_and(|since| since > until) {
        return Err(Failure::Usage(to_say!(words, "command-line-nothing-between")));
    }
    Ok((since, until))
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
