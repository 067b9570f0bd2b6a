//! Looks at settings and history on disk.

use super::Finding;
use crate::account_state::OnDisk;
use crate::context::Context;

pub(super) fn settings(context: &Context) -> Finding {
    let what = "settings";
    let path = context.settings_file.path();
    let problems = context.settings_file.load().problems;
    if let Some(problem) = problems.first() {
        return Finding::bad(what, problem.to_string(), format!("Correct {}.", path.display()));
    }
    if !path.exists() {
        return Finding::good(what, format!("No {} yet: the defaults apply.", path.display()));
    }
    let count = context.settings.accounts.len();
    let accounts = if count == 1 { "1 account".to_owned() } else { format!("{count} accounts") };
    Finding::good(what, format!("{} can be read: {accounts}.", path.display()))
}

pub(super) fn history(context: &Context) -> Finding {
    let what = "history";
    let path = context.directories.history_file();
    if !path.exists() {
        return Finding::good(what, "No reading yet.");
    }
    let accounts = context.accounts().unwrap_or_default();
    let now = context.clock.now().wall;
    let formats = context.formats();
    let mut newest = None;
    for account in accounts {
        match OnDisk::read(context, &account) {
            Ok(known) => {
                let reading = known.with_reading().and_then(|known| known.reading);
                newest = newest.max(reading.map(|reading| reading.fetched_at));
            }
            Err(fault) => {
                let remedy = "Check the free space and the permissions of the data directory.";
                return Finding::bad(what, format!("{}: {fault}.", path.display()), remedy);
            }
        }
    }
    let age = newest.map_or_else(|| "none of these accounts".to_owned(), |at| formats.age(at, now));
    Finding::good(what, format!("{} can be read; the newest reading: {age}.", path.display()))
}
