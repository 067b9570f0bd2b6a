//! From arguments to a command, and from its outcome to messages and the exit status. The one place that knows all
//! commands; does none of their work.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use crate::arguments::{Arguments, Command, HistoryCommand};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::screen::Screen;
use crate::{accounts, check, config, doctor, history, login, metrics, shells, status, watch};

/// Runs what the words say.
pub fn run(words: Vec<OsString>, screen: &mut Screen) -> ExitCode {
    let arguments = match Arguments::try_parse_from(&words) {
        Ok(arguments) => arguments,
        Err(error) => return refused(&error, command_word(&words), screen),
    };
    let is_plugin = matches!(arguments.command, Some(Command::Check(_)));
    let outcome = parsed(arguments, screen);
    let outcome = outcome.and_then(|exit| screen.flush().map(|()| exit));
    match outcome {
        Ok(exit) => exit.code(),
        Err(failure) => failed(&failure, is_plugin, screen),
    }
}

fn parsed(arguments: Arguments, screen: &mut Screen) -> Result<Exit, Failure> {
    let Arguments { common, status: status_options, command } = arguments;
    screen.color(common.color);
    if command.is_some() && !status_options.is_empty() {
        let sentence = "Options of `status` stand behind its name, such as: partner-balance status --json";
        return Err(Failure::Usage(sentence.to_owned()));
    }
    let command = command.unwrap_or(Command::Status(status_options));
    // These two need nothing, least of all settings that can be read.
    match &command {
        Command::Completions { shell } => return shells::completions(*shell, screen),
        Command::Man(options) => return shells::man(options, screen),
        _ => {}
    }
    let context = Context::open(&common, screen)?;
    match &command {
        Command::Status(options) => status::run(&context, options, screen),
        Command::Watch(options) => watch::run(context, options, screen),
        Command::Check(options) => check::run(&context, options, screen),
        Command::Metrics(options) => metrics::run(&context, options, screen),
        Command::History(HistoryCommand::Export(options)) => history::export(&context, options, screen),
        Command::Login(options) => login::login(&context, options, screen),
        Command::Logout => login::logout(&context, screen),
        Command::Accounts(options) => accounts::run(&context, options, screen),
        Command::Config(command) => config::run(&context, command, screen),
        Command::Doctor(options) => doctor::run(&context, options, screen),
        Command::Completions { .. } | Command::Man(_) => Ok(Exit::Done),
    }
}

/// Tells why, and gives the status. A plugin tells it in its own line, which is all that monitoring shows.
fn failed(failure: &Failure, is_plugin: bool, screen: &mut Screen) -> ExitCode {
    if matches!(failure, Failure::PipeClosed | Failure::Interrupted) {
        return failure.code();
    }
    if is_plugin {
        let told = check::unknown(&failure.to_string(), screen).and_then(|exit| screen.flush().map(|()| exit));
        return told.map_or_else(|failure| failure.code(), Exit::code);
    }
    screen.message(&failure.to_string());
    if let Failure::Told { hint, .. } = failure {
        screen.hint(hint);
    }
    failure.code()
}

/// Help and version are no failures; wrong usage is, and of a plugin it is UNKNOWN.
fn refused(error: &clap::Error, command: Option<&str>, screen: &mut Screen) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // The reader may have closed the pipe: `--help | head` is no failure.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    if command == Some("login") && error.kind() == ErrorKind::UnknownArgument {
        // What was typed may be a secret: it is not repeated.
        screen.message("login takes no secret as an argument: others could read it in the list of processes.");
        screen.hint("It is typed at the prompt, or read from standard input: see partner-balance login --help");
        return ExitCode::from(2);
    }
    let _ = error.print();
    if command == Some("check") {
        let told = check::unknown("wrong usage: see partner-balance check --help", screen);
        let _ = told.and_then(|exit| screen.flush().map(|()| exit));
        return ExitCode::from(3);
    }
    ExitCode::from(2)
}

/// The command among words that can't be understood as a whole: the first that is neither an option nor its value.
fn command_word(words: &[OsString]) -> Option<&str> {
    // Those that may stand before a command; `--option=value` is one word.
    const WITH_VALUE: [&str; 5] = ["--account", "--credentials-file", "--color", "--max-age", "--format"];
    let mut words = words.iter().skip(1).map(|word| word.to_str().unwrap_or_default());
    while let Some(word) = words.next() {
        if WITH_VALUE.contains(&word) {
            words.next();
        } else if !word.starts_with('-') {
            return Some(word);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_found_among_its_neighbours() {
        for (line, command) in [
            ("check -w x", Some("check")),
            ("--account check status", Some("status")),
            ("--account=check --bogus login", Some("login")),
            ("--color never check", Some("check")),
            ("config set name check", Some("config")),
            ("--json", None),
            ("", None),
        ] {
            let words: Vec<OsString> =
                std::iter::once("partner-balance").chain(line.split_whitespace()).map(OsString::from).collect();
            assert_eq!(command_word(&words), command, "{line}");
        }
    }
}
