//! `status`: the balance now, in the form asked for. Owns which format is printed by whom and the exit status.

mod bars;
mod line;
mod sparkline;
mod xbar;

use partner_balance_core::language::Words;
use partner_balance_core::monitor::Freshness;

use crate::account_state::{self, AccountState, BalanceRequest, Policy};
use crate::arguments::{StatusFormat, StatusOptions};
use crate::context::{Asking, Context};
use crate::failure::{Exit, Failure};
use crate::outlook::Wanted;
use crate::report::Report;
use crate::screen::Screen;

pub use line::{lines, live};

/// Runs the command.
pub fn run(context: &Context, options: &StatusOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let format = options.format();
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return without_account(format, context.words(), screen);
    }
    let policy = match options.refresh {
        true => Policy::AlwaysAsk,
        false => Policy::at_most(options.age_limit.max_age),
    };
    let request = BalanceRequest::without_timeout(policy, context.clock.now());
    let states = account_state::of_all(context, accounts, request, screen)?;
    let reports = Report::of_all(&states, context, request.as_of, wanted(format, context, screen));
    print(format, &reports, context, screen)?;
    let is_asked = |state: &&AccountState| state.account.asking == Asking::Allowed;
    let is_known = |state: &AccountState| !matches!(state.freshness, Freshness::Stale(_)) && state.last.is_some();
    let is_whole = states.iter().filter(is_asked).all(is_known);
    Ok(if is_whole || is_for_bar(format) { Exit::Done } else { Exit::Failed })
}

/// What a format shows beside the balance. On a screen nothing that would give a hidden amount away.
fn wanted(format: StatusFormat, context: &Context, screen: &Screen) -> Wanted {
    let on_screen = |wanted| if context.settings.hide_amount { Wanted::Nothing } else { wanted };
    match format {
        StatusFormat::Json => Wanted::Forecast,
        StatusFormat::Line if screen.look.width.is_some() => on_screen(Wanted::ForecastAndCourse),
        StatusFormat::Line | StatusFormat::Waybar | StatusFormat::Xbar => on_screen(Wanted::Forecast),
        // They have room for the amount alone.
        StatusFormat::I3blocks | StatusFormat::Polybar => Wanted::Nothing,
    }
}

fn is_for_bar(format: StatusFormat) -> bool {
    match format {
        StatusFormat::Line | StatusFormat::Json => false,
        StatusFormat::Waybar | StatusFormat::I3blocks | StatusFormat::Polybar | StatusFormat::Xbar => true,
    }
}

fn print(format: StatusFormat, reports: &[Report], context: &Context, screen: &mut Screen) -> Result<(), Failure> {
    let words = context.words();
    match format {
        StatusFormat::Line => {
            for text in line::lines(reports, screen.look) {
                screen.line(&text)?;
            }
            reports.iter().for_each(|report| screen.hint(report.remedy()));
            Ok(())
        }
        StatusFormat::Json => reports.iter().try_for_each(|report| screen.line(&json(report))),
        StatusFormat::Waybar => screen.line(&bars::waybar(reports, words)),
        StatusFormat::I3blocks => screen.line(&bars::i3blocks(reports, words)),
        StatusFormat::Polybar => screen.line(&bars::polybar(reports, words)),
        StatusFormat::Xbar => {
            let is_named = !context.wanted.is_empty();
            let named: Vec<_> = reports.iter().filter(|_| is_named).map(|report| &report.status.account).collect();
            screen.line(&xbar::menu(reports, &named, words))
        }
    }
}

/// One account for programs, in one line.
pub fn json(report: &Report) -> String {
    // Fields, texts and numbers: nothing in it can fail.
    serde_json::to_string(&report.status).unwrap_or_default()
}

/// What a bar shows when there are no accounts to look at, and why.
pub fn failed(format: StatusFormat, message: &str, hint: &str, words: &Words) -> String {
    match format {
        StatusFormat::Line | StatusFormat::Json => message.to_owned(),
        StatusFormat::Waybar => bars::waybar_failed(message, hint),
        StatusFormat::I3blocks => bars::i3blocks_failed(message),
        StatusFormat::Polybar => bars::polybar_failed(message),
        StatusFormat::Xbar => xbar::failed(message, hint, words),
    }
}

/// A bar shows what to do; for everybody else it is a failure.
fn without_account(format: StatusFormat, words: &Words, screen: &mut Screen) -> Result<Exit, Failure> {
    let text = match format {
        StatusFormat::Line | StatusFormat::Json => return Err(Failure::NoAccount),
        StatusFormat::Waybar => bars::waybar(&[], words),
        StatusFormat::I3blocks => bars::i3blocks(&[], words),
        StatusFormat::Polybar => bars::polybar(&[], words),
        StatusFormat::Xbar => xbar::signed_out(words),
    };
    screen.line(&text)?;
    Ok(Exit::Done)
}
