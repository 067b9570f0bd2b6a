//! Who reads what a command prints, and how a command that can't begin its work is told to each of them: in the form that
//! was asked for, because a status bar or a monitoring program shows nothing else.

use std::ffi::OsString;

use clap::{CommandFactory as _, ValueEnum as _};
use partner_balance_core::language::{Words, english};
use serde_json::json;

use crate::arguments::{
    AlertsArguments, AlertsCommand, Arguments, Command, ExportFormat, HistoryArguments, HistoryCommand, StatusFormat,
};
use crate::failure::{Exit, Failure};
use crate::screen::Screen;
use crate::sentence::Sentence;
use crate::{check, status};

/// Who reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Consumer {
    /// A person: sentences on standard error.
    Person,
    /// A program that reads lines of JSON.
    Json,
    /// A status bar.
    Bar(StatusFormat),
    /// A monitoring program that runs plugins.
    Plugin,
}

impl Consumer {
    /// Of a command that was understood.
    pub fn of(command: &Command, screen: &Screen) -> Self {
        match command {
            Command::Status(options) => Self::of_format(options.format()),
            Command::Watch(options) if options.json || screen.look.width.is_none() => Self::Json,
            Command::Check(_) => Self::Plugin,
            Command::Accounts(options) if options.json => Self::Json,
            Command::Forecast(options) if options.json => Self::Json,
            Command::Updates(options) if options.json => Self::Json,
            Command::History(arguments) if is_json(arguments) => Self::Json,
            Command::Alerts(arguments) if is_json_of_alerts(arguments) => Self::Json,
            // A collector keeps the file it has: its age tells.
            Command::Metrics(_)
            | Command::Watch(_)
            | Command::Accounts(_)
            | Command::History(_)
            | Command::Forecast(_)
            | Command::Alerts(_)
            | Command::Login(_)
            | Command::Logout
            | Command::Config(_)
            | Command::Doctor(_)
            | Command::Updates(_)
            | Command::Completions { .. }
            | Command::Man(_) => Self::Person,
        }
    }

    /// Of words that are no command line: as far as they tell.
    pub fn of_words(words: &[OsString]) -> Self {
        let words: Vec<&str> = words.iter().skip(1).map(|word| word.to_str().unwrap_or_default()).collect();
        let value_of = |option: &str| {
            let place = words.iter().position(|word| *word == option)?;
            words.get(place + 1).copied()
        };
        let format = words.iter().find_map(|word| word.strip_prefix("--format=")).or_else(|| value_of("--format"));
        match command_word(&words) {
            Some("check") => Self::Plugin,
            None | Some("status") => match format.and_then(|format| StatusFormat::from_str(format, false).ok()) {
                Some(format) => Self::of_format(format),
                None if words.contains(&"--json") => Self::Json,
                None => Self::Person,
            },
            Some(_) if words.contains(&"--json") => Self::Json,
            Some(_) => Self::Person,
        }
    }

    fn of_format(format: StatusFormat) -> Self {
        match format {
            StatusFormat::Line => Self::Person,
            StatusFormat::Json => Self::Json,
            StatusFormat::Waybar | StatusFormat::I3blocks | StatusFormat::Polybar | StatusFormat::Xbar => {
                Self::Bar(format)
            }
        }
    }

    /// Tells what happened and what to do about it: people in these words, programs in English. Returns how the command ends if
    /// this reader wants another ending than the failure's own: a bar and a plugin are shown what was printed only after their
    /// kind of success.
    pub fn tell(
        &self,
        message: &Sentence,
        hint: &Sentence,
        words: &Words,
        screen: &mut Screen,
    ) -> Result<Option<Exit>, Failure> {
        let ending = match self {
            Self::Person => {
                screen.message(&message.say(words));
                screen.hint(&hint.say(words));
                None
            }
            Self::Json => {
                let (in_english, hint_in_english) = (message.say(english()), hint.say(english()));
                screen.line(&json!({"error": {"message": in_english, "hint": hint_in_english}}).to_string())?;
                screen.message(&message.say(words));
                screen.hint(&hint.say(words));
                None
            }
            Self::Bar(format) => {
                screen.line(&status::failed(*format, &message.say(words), &hint.say(words), words))?;
                Some(Exit::Done)
            }
            Self::Plugin => Some(check::unknown(&message.say(english()), screen)?),
        };
        screen.flush()?;
        Ok(ending)
    }
}

fn is_json(arguments: &HistoryArguments) -> bool {
    match &arguments.command {
        None => arguments.days.json,
        Some(HistoryCommand::Export(options)) => options.format == ExportFormat::Json,
        Some(HistoryCommand::Delete(_)) => false,
    }
}

fn is_json_of_alerts(arguments: &AlertsArguments) -> bool {
    match &arguments.command {
        None => arguments.state.json,
        Some(AlertsCommand::Replay(options)) => options.json,
        Some(
            AlertsCommand::Test | AlertsCommand::Snooze(_) | AlertsCommand::Resume | AlertsCommand::WebhookSecret(_),
        ) => false,
    }
}

/// The command among words that can't be understood as a whole: the first that is neither an option nor its value.
pub fn command_word<'a>(words: &[&'a str]) -> Option<&'a str> {
    let description = Arguments::command();
    let takes_value = |word: &str| {
        let options = description.get_arguments().filter(|option| option.get_action().takes_values());
        options.filter_map(clap::Arg::get_long).any(|name| word.strip_prefix("--") == Some(name))
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if takes_value(word) {
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
            ("--credentials-file check watch", Some("watch")),
            ("--max-age 5m --format waybar", None),
            ("config set name check", Some("config")),
            ("--json", None),
            ("", None),
        ] {
            let words: Vec<&str> = line.split_whitespace().collect();
            assert_eq!(command_word(&words), command, "{line}");
        }
    }

    #[test]
    fn the_reader_is_known_from_words_that_are_no_command_line() {
        for (line, consumer) in [
            ("status --format waybar --bogus", Consumer::Bar(StatusFormat::Waybar)),
            ("--format=xbar --max-age never", Consumer::Bar(StatusFormat::Xbar)),
            ("--color sometimes status --format polybar", Consumer::Bar(StatusFormat::Polybar)),
            ("status --format line --bogus", Consumer::Person),
            ("status --format bogus", Consumer::Person),
            ("--json --max-age never", Consumer::Json),
            ("watch --json --bogus", Consumer::Json),
            ("check -w", Consumer::Plugin),
            ("metrics --bogus", Consumer::Person),
            ("login secret", Consumer::Person),
        ] {
            let words: Vec<OsString> =
                std::iter::once("partner-balance").chain(line.split_whitespace()).map(OsString::from).collect();
            assert_eq!(Consumer::of_words(&words), consumer, "{line}");
        }
    }
}
