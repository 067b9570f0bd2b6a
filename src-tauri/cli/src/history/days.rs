//! `history`: a table of days, what was spent, what was topped up, and the balance at the end. Owns its two forms; what
//! counts on which day is the core's.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use partner_balance_core::fault::Fault;
use partner_balance_core::history::{self, Day, DaySeen, start_of_day};
use partner_balance_core::money::Amount;
use partner_balance_core::text::{DisplayFormats, UNKNOWN_AMOUNT};
use partner_balance_engine::history::AccountRecord;
use partner_balance_engine::settings::AccountSettings;
use serde_json::json;

use super::bounds;
use crate::account_state::OnDisk;
use crate::arguments::DaysOptions;
use crate::context::{Account, Context};
use crate::failure::{Exit, Failure};
use crate::screen::{Look, Screen, Tone};
use crate::start::local_zone;
use crate::wrapping::{columns, padded, right_aligned};

/// How many days without --since, today among them.
const USUAL_DAYS: i64 = 30;
const GAP: &str = "  ";

/// Runs `history` without a command.
pub fn days(context: &Context, options: &DaysOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let (now, zone) = (context.clock.now().wall, local_zone());
    let (since, until) = bounds(&options.period, now, &zone)?;
    let date = |moment: Timestamp| zone.to_datetime(moment).date();
    // Of days to come nothing is known.
    let until = date(until.min(now));
    let since = since.map(date).or_else(|| until.checked_sub((USUAL_DAYS - 1).days()).ok()).unwrap_or(until);
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return Err(Failure::NoAccount);
    }
    if context.settings.hide_amount && !options.json {
        screen.message(&context.words().say("command-line-history-hidden"));
        screen.hint(&context.words().say("command-line-history-hidden-hint"));
        return Ok(Exit::Done);
    }
    for (index, account) in accounts.iter().enumerate() {
        let days = of_account(context, account, &zone, since, until)?;
        if options.json {
            days.iter().try_for_each(|day| screen.line(&object(&account.settings, day)))?;
            continue;
        }
        if index > 0 {
            screen.line("")?;
        }
        for line in table(account, &days, &context.formats, screen.look) {
            screen.line(&line)?;
        }
    }
    Ok(Exit::Done)
}

/// The days from the first on which anything was seen.
fn of_account(
    context: &Context,
    account: &Account,
    zone: &TimeZone,
    since: Date,
    until: Date,
) -> Result<Vec<Day>, Failure> {
    let id = &account.settings.id;
    let runs = OnDisk::history(context, account, |disk, AccountRecord { owner, .. }| {
        let start = start_of_day(since, zone);
        // What changed until the first look of the period is seen from the look before.
        let before = disk.runs_at(id, owner.as_ref(), &[start])?.pop().flatten();
        let from = before.map_or(start, |run| run.last_at.min(start));
        disk.runs(id, owner.as_ref(), from, history::end_of_day(until, zone))
    });
    let runs = runs.map_err(Fault::from)?.unwrap_or_default();
    let Some(first) = runs.first().map(|run| zone.to_datetime(run.first_at).date()) else { return Ok(Vec::new()) };
    let days = history::days(&runs, zone, since.max(first), until);
    Ok(days.into_iter().skip_while(|day| day.seen.is_none()).collect())
}

fn object(account: &AccountSettings, day: &Day) -> String {
    let of = |amount: fn(&DaySeen) -> Amount| day.seen.as_ref().map(amount);
    json!({
        "account": account.id,
        "day": day.date,
        "spent": of(|seen| seen.spent),
        "topped_up": of(|seen| seen.topped_up),
        "balance": of(|seen| seen.balance),
        "currency": account.currency,
    })
    .to_string()
}

/// A heading, a line for each day, and the sums.
fn table(account: &Account, days: &[Day], formats: &DisplayFormats, look: Look) -> Vec<String> {
    let words = formats.words();
    let heading =
        look.paint(Tone::Strong, &words.list(&[&account.name, account.settings.currency.to_string().as_str()]));
    if days.is_empty() {
        return vec![heading, words.say("command-line-history-none")];
    }
    let rows = rows(days, formats, "%Y-%m-%d");
    let widths = widths(&rows);
    let is_too_wide = look.width.is_some_and(|width| widths.iter().sum::<usize>() + 3 * GAP.len() > width);
    let rows = if is_too_wide { self::rows(days, formats, "%m-%d") } else { rows };
    let widths = self::widths(&rows);
    let line = |row: &[String; 4]| {
        let [day, spent, topped_up, balance] = row;
        let [first, second, third, fourth] = widths;
        let amounts = [(spent, second), (topped_up, third), (balance, fourth)];
        let amounts = amounts.map(|(amount, width)| right_aligned(amount, width));
        format!("{}{GAP}{}", padded(day, first), amounts.join(GAP)).trim_end().to_owned()
    };
    let mut lines: Vec<String> = rows.iter().map(line).collect();
    if let Some(titles) = lines.first_mut() {
        *titles = look.paint(Tone::Faint, titles);
    }
    std::iter::once(heading).chain(lines).collect()
}

fn rows(days: &[Day], formats: &DisplayFormats, date: &str) -> Vec<[String; 4]> {
    let row = |day: &Day| {
        let amounts = day.seen.map_or([UNKNOWN_AMOUNT; 3].map(str::to_owned), |seen| {
            [seen.spent, seen.topped_up, seen.balance].map(|amount| formats.amount(amount))
        });
        let [spent, topped_up, balance] = amounts;
        [day.date.strftime(date).to_string(), spent, topped_up, balance]
    };
    let sum = |of: fn(&DaySeen) -> Amount| {
        let sum = days.iter().filter_map(|day| day.seen.as_ref()).map(of).fold(Amount::ZERO, Amount::plus);
        formats.amount(sum)
    };
    let words = formats.words();
    let sums =
        [words.say("command-line-history-total"), sum(|seen| seen.spent), sum(|seen| seen.topped_up), String::new()];
    let titles = [
        words.say("command-line-history-day"),
        words.say("command-line-history-spent"),
        words.say("command-line-history-topped-up"),
        words.say("command-line-history-balance"),
    ];
    std::iter::once(titles).chain(days.iter().map(row)).chain([sums]).collect()
}

fn widths(rows: &[[String; 4]]) -> [usize; 4] {
    let mut widths = [0; 4];
    for row in rows {
        for (width, text) in widths.iter_mut().zip(row) {
            *width = columns(text).max(*width);
        }
    }
    widths
}
