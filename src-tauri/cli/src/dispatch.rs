//! From arguments to a command, and from its outcome to messages and the exit status. The one place that knows all
//! commands; does none of their work.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use crate::arguments::{AlertsArguments, AlertsCommand, Arguments, Command, Common, HistoryArguments, HistoryCommand};
use crate::consumer::{Consumer, command_word};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::screen::Screen;
use crate::{
    accounts, alerts, check, config, doctor, forecast, history, login, metrics, shells, status, updates, watch,
};

/// Runs what the words say.
pub fn run(words: Vec<OsString>, screen: &mut Screen) -> ExitCode {
    let arguments = match Arguments::try_parse_from(&words) {
        Ok(arguments) => arguments,
        Err(error) => return refused(&error, &words, screen),
    };
    let Arguments { common, status, command } = arguments;
    screen.color(common.color);
    let is_misplaced = command.is_some() && !status.is_empty();
    let command = command.unwrap_or(Command::Status(status));
    let consumer = Consumer::of(&command, screen);
    let outcome = if is_misplaced {
        let sentence = "Options of `status` stand behind its name, such as: partner-balance status --json";
        Err(Failure::Usage(sentence.to_owned()))
    } else {
        perform(&command, &common, screen)
    };
    match outcome.and_then(|exit| screen.flush().map(|()| exit)) {
        Ok(exit) => exit.code(),
        Err(failure) => failed(&failure, &consumer, screen),
    }
}

fn perform(command: &Command, common: &Common, screen: &mut Screen) -> Result<Exit, Failure> {
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
        return forecast::run_from_file(file, options, screen);
    }
    if let Command::Alerts(AlertsArguments { state, command: Some(AlertsCommand::Replay(options)) }) = command
        && state.is_empty()
    {
        return alerts::replay(common, options, screen);
    }
    let context = Context::open(common, screen)?;
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
        let sentence = "Options of `history export` stand behind its name, such as: partner-balance history export \
                        --since 30d";
        return Err(Failure::Usage(sentence.to_owned()));
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
        Some(_) if !state.is_empty() => {
            let sentence =
                "Options of `alerts replay` stand behind its name, such as: partner-balance alerts replay --json";
            Err(Failure::Usage(sentence.to_owned()))
        }
        Some(AlertsCommand::Test) => alerts::test(context, screen),
        Some(AlertsCommand::Snooze(options)) => alerts::snooze(context, options, screen),
        Some(AlertsCommand::Resume) => alerts::resume(context, screen),
        Some(AlertsCommand::WebhookSecret(options)) => alerts::webhook_secret(context, options, screen),
        // It needs no account, and was handled before one was looked for.
        Some(AlertsCommand::Replay(_)) => Ok(Exit::Done),
    }
}

/// Tells why, in the form that was asked for, and gives the status.
fn failed(failure: &Failure, consumer: &Consumer, screen: &mut Screen) -> ExitCode {
    let consumer = match failure {
        Failure::PipeClosed | Failure::Interrupted => return failure.code(),
        // A line for each account: none is no mistake.
        Failure::NoAccount if *consumer == Consumer::Json => &Consumer::Person,
        Failure::NoAccount | Failure::Message { .. } | Failure::Usage(_) | Failure::Output(_) => consumer,
    };
    match consumer.tell(&failure.to_string(), failure.hint(), screen) {
        Ok(Some(exit)) => exit.code(),
        Ok(None) => failure.code(),
        Err(untold) => untold.code(),
    }
}

/// Help and version are no failures; wrong usage is, and is told in the form that was asked for as well.
fn refused(error: &clap::Error, words: &[OsString], screen: &mut Screen) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // The reader may have closed the pipe: `--help | head` is no failure.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let plain: Vec<&str> = words.iter().skip(1).map(|word| word.to_str().unwrap_or_default()).collect();
    let command = command_word(&plain);
    if command == Some("login") && error.kind() == ErrorKind::UnknownArgument {
        // What was typed may be a secret: it is not repeated.
        screen.message("login takes no secret as an argument: others could read it in the list of processes.");
        screen.hint("It is typed at the prompt, or read from standard input: see partner-balance login --help");
        return ExitCode::from(2);
    }
    let _ = error.print();
    let sentence = format!("wrong usage: see partner-balance {} --help", command.unwrap_or("status"));
    let outcome = match Consumer::of_words(words) {
        // The sentences of the parser are theirs.
        Consumer::Person => Ok(None),
        other @ (Consumer::Json | Consumer::Bar(_) | Consumer::Plugin) => other.tell(&sentence, "", screen),
    };
    outcome.map_or_else(|failure| failure.code(), |exit| exit.map_or(ExitCode::from(2), Exit::code))
}
