//! `alerts replay`: what settings would have told, over the readings on disk or the looks of a file. Owns both forms; the
//! policy, its texts and the days left are the tray program's own. Asks nobody and changes nothing.

use std::num::NonZero;
use std::ops::Range;
use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::alerts::replay::{PastLooks, Replay, Replayed};
use partner_balance_core::alerts::{AlertKind, AlertRules, Look};
use partner_balance_core::fault::Fault;
use partner_balance_core::history::Run;
use partner_balance_core::language::Words;
use partner_balance_core::money::Amount;
use partner_balance_core::say;
use partner_balance_core::text::alerts::{AlertContext, notice};
use partner_balance_core::text::{AlertText, DisplayFormats};
use partner_balance_engine::settings::{AccountSettings, Settings, SettingsFile};
use serde::Serialize;

use super::looks_file::{self, FileLook};
use crate::account_state::OnDisk;
use crate::arguments::{Common, ReplayOptions};
use crate::context::{self, Account, Context, Origin, only};
use crate::failure::{Exit, Failure, unread};
use crate::screen::{Screen, Tone};
use crate::sentence::to_say;
use crate::start::{Start, local_zone};
use crate::wrapping::wrapped;

/// What stands before the lines of a notification.
const INDENT: &str = "  ";

/// What is replayed.
struct Past {
    account: AccountSettings,
    /// What notifications call it.
    name: String,
    hides_amounts: bool,
    looks: PastLooks,
    /// Up to when; none without looks.
    end: Option<Timestamp>,
}

/// A notification for programs.
#[derive(Serialize)]
struct Object<'a> {
    time: Timestamp,
    kind: AlertKind,
    also: &'a [AlertKind],
    balance: Option<Amount>,
    summary: String,
    body: String,
}

/// Runs `alerts replay`.
pub fn replay(common: &Common, options: &ReplayOptions, start: Start, screen: &mut Screen) -> Result<Exit, Failure> {
    let zone = options.time_zone.clone().unwrap_or_else(local_zone);
    let mut formats = start.formats_again();
    let past = match &options.from {
        Some(path) => from_file(path, common, options, start, screen)?,
        None => from_disk(common, options, start, screen)?,
    };
    let told = told(&past, &zone);
    if options.json {
        let formats = DisplayFormats::english(zone);
        told.iter().try_for_each(|told| screen.line(&object(told, &past, &formats)))?;
        return Ok(Exit::Done);
    }
    formats.set_zone(zone);
    told.iter().try_for_each(|told| tell(told, &past, &formats, screen))?;
    let time = past.looks.first_at().zip(past.end);
    wrapped(&sum(told.len(), time, &formats), screen.look.width.unwrap_or(usize::MAX), INDENT.len())
        .iter()
        .try_for_each(|line| screen.line(line))?;
    Ok(Exit::Done)
}

fn told(past: &Past, zone: &TimeZone) -> Vec<Replayed> {
    let Some(end) = past.end else { return Vec::new() };
    let rules = past.account.rules();
    let mut replay = Replay::new(rules, zone);
    let looks = with_days_left(&past.looks, &rules, zone);
    looks.into_iter().filter(|(at, _)| *at <= end).for_each(|(at, look)| replay.look(at, look));
    replay.until(end)
}

/// Settings, looks and the end of a replay over a file. No account is needed.
fn from_file(
    path: &Path,
    common: &Common,
    options: &ReplayOptions,
    start: Start,
    screen: &mut Screen,
) -> Result<Past, Failure> {
    let (settings, account) = match &options.settings {
        Some(file) => settings_of(file, common, start.formats.words(), screen)?,
        None => {
            let context = Context::open(common, start, screen)?;
            let account = only(context.accounts()?)?;
            (context.settings, account)
        }
    };
    let (file_name, rows) = looks_file::read(path)?;
    let (account, name) = match account {
        Some(Account { settings, name, .. }) => (settings, name),
        None => (AccountSettings::new(AccountSettings::new_id()), file_name),
    };
    let looks = looks_of(&rows, account.refresh_interval.unwrap_or(settings.refresh_interval));
    let end = options.until.or_else(|| looks.last_at());
    Ok(Past { hides_amounts: settings.hide_amount && !options.json, account, name, looks, end })
}

/// The same over an account's readings.
fn from_disk(common: &Common, options: &ReplayOptions, start: Start, screen: &mut Screen) -> Result<Past, Failure> {
    let context = Context::open(common, start, screen)?;
    let own = context.only_account()?;
    let (settings, account) = match &options.settings {
        Some(file) => settings_of(file, common, context.words(), screen)?,
        None => (context.settings.clone(), Some(own.clone())),
    };
    let (account, name) = match account {
        Some(Account { settings, name, .. }) => (settings, name),
        None => (AccountSettings::new(own.settings.id.clone()), own.name.clone()),
    };
    let end = options.until.unwrap_or_else(|| context.clock.now().wall);
    let looks = PastLooks::of_runs(runs(&context, &own, end)?, context.settings.interval_of(&own.settings.id));
    Ok(Past { hides_amounts: settings.hide_amount && !options.json, account, name, looks, end: Some(end) })
}

/// The settings of a file, and the account among them that is meant; none if there is no account. What can't be used is told.
fn settings_of(
    path: &Path,
    common: &Common,
    words: &Words,
    screen: &mut Screen,
) -> Result<(Settings, Option<Account>), Failure> {
    if let Err(error) = std::fs::metadata(path) {
        return Err(unread(path, error.kind(), to_say!(words, "command-line-replay-settings-hint")));
    }
    let loaded = SettingsFile::new(path).load();
    loaded.problems.iter().for_each(|problem| screen.message(&problem.sentence(words)));
    let all = loaded.settings.accounts.iter().map(|settings| Account {
        name: loaded.settings.name_of(settings),
        ..Account::new(settings.clone(), Origin::Keychain)
    });
    let account = only(context::chosen(all.collect(), &common.account)?)?;
    Ok((loaded.settings, account))
}

/// The account's own readings that had begun by a moment.
fn runs(context: &Context, account: &Account, until: Timestamp) -> Result<Vec<Run>, Failure> {
    let runs = OnDisk::history(context, account, |history, record| {
        history.runs(&account.settings.id, record.owner.as_ref(), Timestamp::MIN, until)
    });
    Ok(runs.map_err(Fault::from)?.unwrap_or_default())
}

fn looks_of(rows: &[FileLook], interval: Duration) -> PastLooks {
    let mut looks = PastLooks::default();
    for (at, outcome) in rows {
        match outcome {
            Ok(amount) => looks.add_good(*at, *amount, interval),
            Err(code) => looks.add_failed(*at, *code),
        }
    }
    looks
}

/// Every look with its days left: forecasts take milliseconds, so all processors make them.
fn with_days_left(looks: &PastLooks, rules: &AlertRules, zone: &TimeZone) -> Vec<(Timestamp, Look)> {
    let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        let part = |part: Range<usize>| scope.spawn(move || looks.with_days_left(part, rules, zone));
        let threads: Vec<_> = looks.parts(processors).into_iter().map(part).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).flatten().collect()
    })
}

fn text_of(told: &Replayed, past: &Past, formats: &DisplayFormats) -> AlertText {
    let context = AlertContext {
        account: &past.name,
        currency: past.account.currency,
        thresholds: past.account.thresholds,
        memory: &told.memory,
        formats,
        hides_amounts: past.hides_amounts,
    };
    notice(&told.notice, &context)
}

fn object(told: &Replayed, past: &Past, formats: &DisplayFormats) -> String {
    let Replayed { notice, memory } = told;
    let AlertText { summary, body } = text_of(told, past, formats);
    let balance = memory.last_good().map(|look| look.amount);
    let object = Object { time: notice.at, kind: notice.kind, also: &notice.also, balance, summary, body };
    // Fields and texts: nothing in it can fail.
    serde_json::to_string(&object).unwrap_or_default()
}

/// The moment and the first line, and below it the others.
fn tell(told: &Replayed, past: &Past, formats: &DisplayFormats, screen: &mut Screen) -> Result<(), Failure> {
    let at = formats.zone().to_datetime(told.notice.at).strftime("%Y-%m-%d %H:%M");
    let AlertText { summary, body } = text_of(told, past, formats);
    let width = screen.look.width.unwrap_or(usize::MAX);
    for part in wrapped(&format!("{at} {summary}"), width, INDENT.len()) {
        let part = screen.look.paint(Tone::Strong, &part);
        screen.line(&part)?;
    }
    for line in body.lines() {
        for part in wrapped(line, width.saturating_sub(INDENT.len()), 0) {
            screen.line(&format!("{INDENT}{part}"))?;
        }
    }
    Ok(())
}

/// "3 notifications from 1 November to 23 November 2026."
fn sum(count: usize, time: Option<(Timestamp, Timestamp)>, formats: &DisplayFormats) -> String {
    let Some((first, end)) = time else { return formats.words().say("command-line-replay-no-looks") };
    // With its year: not only the present one's may be meant.
    let day = |at: Timestamp| formats.day(at, Timestamp::MIN);
    say!(formats.words(), "command-line-replay-sum", count = count, from = day(first), to = day(end))
}
