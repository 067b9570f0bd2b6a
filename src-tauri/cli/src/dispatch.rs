//! From arguments to a command, and from its outcome to messages and the exit status. The one place that knows all
//! commands; does none of their work.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;
use partner_balance_core::language::Words;

use crate::arguments::{AlertsArguments, AlertsCommand, Arguments, Command, Common, HistoryArguments, HistoryCommand};
use crate::consumer::Consumer;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::screen::Screen;
use crate::sentence::to_say;
use crate::start::Start;
use crate::{
    accounts, alerts, check, config, doctor, forecast, history, login, metrics, shells, status, updates, usage_error,
    watch,
};

/// Runs what was typed.
pub fn run(typed: Vec<OsString>, screen: &mut Screen) -> ExitCode {
    let parsed = Arguments::try_parse_from(&typed);
    let start = Start::of_user();
    let words = start.formats.shared_words();
    let Ok(Arguments { common, status, command }) = parsed else {
        return usage_error::tell(&typed, &words, screen);
    };
    screen.color(common.color);
    let is_misplaced = command.is_some() && !status.is_empty();
    let command = command.unwrap_or(Command::Status(status));
    let consumer = Consumer::of(&command, screen);
    let outcome = if is_misplaced {
        Err(Failure::Usage(to_say!(words, "command-line-misplaced-status")))
    } else {
        perform(&command, &common, start, screen)
    };
    match outcome.and_then(|exit| screen.flush().map(|()| exit)) {
        Ok(exit) => exit.code(),
        Err(failure) => failed(failure, &consumer, &words, screen),
    }
}

fn perform(command: &Command, common: &Common, start: Start, screen: &mut Screen) -> Result<Exit, Failure> {
    // These need nothing, least of all settings that can be read.
    if let Command::Completions { shell } = command {
        return shells::completions(*shell, screen);
    }
    if let Command::Man(options) = command {
        return shells::man(options, screen);
    }
    if let Command::Forecast(options) = command
        && let Some(file) = &options.from
    {
        return forecast::run_from_file(file, options, &start.formats, screen);
    }
    if let Command::Alerts(AlertsArguments { state, command: Some(AlertsCommand::Replay(options)) }) = command
        && state.is_empty()
    {
        return alerts::replay(common, options, start, screen);
    }
    let context = Context::open(common, start, screen)?;
    match command {
        Command::Status(options) => status::run(&context, options, screen),
        Command::Watch(options) => watch::run(context, options, screen),
        Command::Check(options) => check::run(&context, options, screen),
        Command::Metrics(options) => metrics::run(&context, options, screen),
        Command::History(arguments) => of_history(arguments, &context, screen),
        Command::Forecast(options) => forecast::run(&context, options, screen),
        Command::Alerts(arguments) => of_alerts(arguments, &context, screen),
        Command::Login(options) => login::login(&context, options, screen),
        Command::Logout => login::logout(&context, screen),
        Command::Accounts(options) => accounts::run(&context, options, screen),
        Command::Config(command) => config::run(&context, command, screen),
        Command::Doctor(options) => doctor::run(&context, options, screen),
        Command::Updates(options) => updates::run(&context, options, screen),
        Command::Completions { .. } | Command::Man(_) => Ok(Exit::Done),
    }
}

fn of_history(arguments: &HistoryArguments, context: &Context, screen: &mut Screen) -> Result<Exit, Failure> {
    let HistoryArguments { days, command } = arguments;
    if command.is_some() && !days.is_empty() {
        return Err(Failure::Usage(to_say!(words, "command-line-misplaced-export")));
    }
    match command {
        None => history::days(context, days, screen),
        Some(HistoryCommand::Export(options)) => history::export(context, options, screen),
        Some(HistoryCommand::Delete(options)) => history::delete(context, options, screen),
    }
}

fn of_alerts(arguments: &AlertsArguments, context: &Context, screen: &mut Screen) -> Result<Exit, Failure> {
    let AlertsArguments { state, command } = arguments;
    match command {
        None => alerts::state(context, state, screen),
        Some(_) if !state.is_empty() => Err(Failure::Usage(to_say!(words, "command-line-misplaced-replay"))),
        Some(AlertsCommand::Test) => alerts::test(context, screen),
        Some(AlertsCommand::Snooze(options)) => alerts::snooze(context, options, screen),
        Some(AlertsCommand::Resume) => alerts::resume(context, screen),
        Some(AlertsCommand::WebhookSecret(options)) => alerts::webhook_secret(context, options, screen),
        // It needs no account, and was handled before one was looked for.
        Some(AlertsCommand::Replay(_)) => Ok(Exit::Done),
    }
}

/// Tells why, in the form that was asked for, and gives the status.
fn failed(failure: Failure, consumer: &Consumer, words: &Words, screen: &mut Screen) -> ExitCode {
    let consumer = match failure {
        Failure::PipeClosed | Failure::Interrupted => return failure.code(),
        // A line for each account: none is no mistake.
        Failure::NoAccount if *consumer == Consumer::Json => &Consumer::Person,
        Failure::NoAccount | Failure::Message { .. } | Failure::Usage(_) | Failure::Output(_) => consumer,
    };
    let code = failure.code();
    let (message, hint) = failure.into_sentences();
    match consumer.tell(&message, &hint, words, screen) {
        Ok(Some(exit)) => exit.code(),
        Ok(None) => code,
        Err(untold) => untold.code(),
    }
}
