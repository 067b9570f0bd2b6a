//! Looks at settings and history on disk.

use super::{Finding, Topic};
use crate::account_state::OnDisk;
use crate::context::Context;
use crate::sentence::{Sentence, to_say};

pub(super) fn settings(context: &Context) -> Finding {
    let what = Topic::Settings;
    let path = context.settings_file.path();
    let file = path.display().to_string();
    let problems = context.settings_file.load().problems;
    if let Some(problem) = problems.into_iter().next() {
        let meaning = Sentence::new(move |words| problem.sentence(words));
        return Finding::bad(what, meaning, to_say!(words, "command-line-doctor-settings-correct", file = &file));
    }
    if !path.exists() {
        return Finding::good(what, to_say!(words, "command-line-doctor-settings-none", file = &file));
    }
    let count = context.settings.accounts.len();
    Finding::good(what, to_say!(words, "command-line-doctor-settings-read", file = &file, count = count))
}

pub(super) fn history(context: &Context) -> Finding {
    let what = Topic::History;
    let path = context.directories.history_file();
    if !path.exists() {
        return Finding::good(what, to_say!(words, "command-line-doctor-history-none"));
    }
    let file = path.display().to_string();
    let accounts = context.accounts().unwrap_or_default();
    let now = context.clock.now().wall;
    let mut newest = None;
    for account in accounts {
        match OnDisk::read(context, &account) {
            Ok(known) => {
                let reading = known.with_reading().and_then(|known| known.reading);
                newest = newest.max(reading.map(|reading| reading.fetched_at));
            }
            Err(fault) => {
                let detail = fault.to_string();
                let meaning = to_say!(words, "command-line-doctor-history-unreadable", file = &file, detail = &detail);
                return Finding::bad(what, meaning, to_say!(words, "command-line-hint-history-unavailable"));
            }
        }
    }
    let Some(newest) = newest else {
        return Finding::good(what, to_say!(words, "command-line-doctor-history-read-none", file = &file));
    };
    let age = context.in_both(|formats| formats.age(newest, now));
    Finding::good(what, to_say!(words, "command-line-doctor-history-read", file = &file, age = age.say(words)))
}
