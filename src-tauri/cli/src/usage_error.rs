//! A command line that can't be understood: help that was asked for, or what is wrong with it, in the user's language and, for programs, in
//! English. Owns the words for what the parser finds; runs no command.

use std::error::Error as _;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use partner_balance_core::language::Words;
use partner_balance_core::say;

use crate::arguments::WrongValue;
use crate::consumer::{Consumer, command_word};
use crate::failure::Exit;
use crate::help::{self, Length};
use crate::screen::Screen;
use crate::sentence::{Sentence, to_say};

/// Tells it. Help and version are no failures; wrong usage is, and is told in the form that was asked for as well.
#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of the parser's, and open")]
pub fn tell(typed: &[OsString], words: &Words, screen: &mut Screen) -> ExitCode {
    // Once more, with what the user reads in place of the ids.
    let command = help::in_words(words);
    let marked = with_paths(command.clone(), "");
    let Err(mut error) = marked.try_get_matches_from(typed) else {
        screen.ask(&format!("{}\n", say!(words, "help-error", problem = words.say("help-error-other"))));
        return ExitCode::from(2);
    };
    if is_of_login(typed) && text_of(&error, ContextKind::InvalidValue).is_some_and(|value| !value.is_empty()) {
        // It may be a secret beside the wrong option.
        error.insert(ContextKind::InvalidValue, ContextValue::String("…".to_owned()));
    }
    match error.kind() {
        ErrorKind::DisplayHelp => {
            let page = page(&command, &error.to_string(), length(typed), words, screen);
            // The reader may have closed the pipe: `--help | head` is no failure.
            let _ = screen.raw(page.as_bytes()).and_then(|()| screen.flush());
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayVersion => {
            let _ = screen.raw(error.to_string().as_bytes()).and_then(|()| screen.flush());
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let page = page(&command, &error.to_string(), Length::Short, words, screen);
            screen.ask(&page);
            ending(typed, words, screen)
        }
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues if is_of_login(typed) => {
            // What was typed may be a secret: it is not repeated.
            screen.message(&words.say("command-line-login-no-secret"));
            screen.hint(&words.say("command-line-login-no-secret-hint"));
            ExitCode::from(2)
        }
        _ => {
            screen.ask(&explained(&error, words));
            ending(typed, words, screen)
        }
    }
}

/// The status, and before it what a program is told.
fn ending(typed: &[OsString], words: &Words, screen: &mut Screen) -> ExitCode {
    let plain: Vec<&str> = typed.iter().skip(1).map(|word| word.to_str().unwrap_or_default()).collect();
    let command = format!("partner-balance {} --help", command_word(&plain).unwrap_or("status"));
    let sentence = to_say!(words, "command-line-wrong-usage", command = &command);
    let outcome = match Consumer::of_words(typed) {
        // They have been told more.
        Consumer::Person => Ok(None),
        other @ (Consumer::Json | Consumer::Bar(_) | Consumer::Plugin) => {
            other.tell(&sentence, &Sentence::none(), words, screen)
        }
    };
    outcome.map_or_else(|failure| failure.code(), |exit| exit.map_or(ExitCode::from(2), Exit::code))
}

fn is_of_login(typed: &[OsString]) -> bool {
    let plain: Vec<&str> = typed.iter().skip(1).map(|word| word.to_str().unwrap_or_default()).collect();
    command_word(&plain) == Some("login")
}

/// The same commands, each with its path in place of its help: the parser doesn't tell otherwise whose help was asked for.
fn with_paths(command: Command, path: &str) -> Command {
    command.override_help(path.to_owned()).mut_subcommands(|below| {
        let path = format!("{path} {}", below.get_name());
        with_paths(below, path.trim_start())
    })
}

/// Whether -h or --help came first.
fn length(typed: &[OsString]) -> Length {
    let words = typed.iter().skip(1).filter_map(|word| word.to_str());
    let is_short = |word: &str| word.starts_with('-') && !word.starts_with("--") && word.contains('h');
    let mut asked = words.filter(|word| *word == "--help" || is_short(word));
    if asked.next().is_some_and(|word| word != "--help") { Length::Short } else { Length::Long }
}

fn page(command: &Command, path: &str, length: Length, words: &Words, screen: &mut Screen) -> String {
    let command = path.split_whitespace().try_fold(command, |command, name| command.find_subcommand(name));
    let Some(command) = command else { return String::new() };
    screen.color(clap::ColorChoice::Auto);
    help::laid_out(command, length, words, screen.help_width(), screen.look)
}

/// What is wrong, what may have been meant, and the form of the command.
fn explained(error: &clap::Error, words: &Words) -> String {
    let mut text = say!(words, "help-error", problem = &problem(error, words));
    for line in lists(error, words) {
        text.push_str(&format!("\n  {line}"));
    }
    let tips = tips(error, words);
    for (place, tip) in tips.iter().enumerate() {
        let gap = if place == 0 { "\n\n" } else { "\n" };
        text.push_str(&format!("{gap}  {}", say!(words, "help-error-tip", advice = tip)));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = help::in_form(&usage.to_string(), words);
        text.push_str(&format!("\n\n{}: {usage}", words.say("help-heading-usage")));
    }
    format!("{text}\n\n{}\n", say!(words, "help-error-more", option = "--help"))
}

/// What is wrong, without full stop.
#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of the parser's, and open")]
fn problem(error: &clap::Error, words: &Words) -> String {
    let of = |kind| text_of(error, kind);
    let argument = of(ContextKind::InvalidArg).unwrap_or_default();
    let value = of(ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => say!(words, "help-error-unknown-argument", argument = &argument),
        ErrorKind::InvalidSubcommand => {
            let command = of(ContextKind::InvalidSubcommand).unwrap_or_default();
            say!(words, "help-error-unknown-command", command = &command)
        }
        ErrorKind::ArgumentConflict => match of(ContextKind::PriorArg) {
            Some(other) if other == argument => say!(words, "help-error-repeated", argument = &argument),
            Some(other) => say!(words, "help-error-conflict", argument = &argument, other = &other),
            None => say!(words, "help-error-conflicts", argument = &argument),
        },
        ErrorKind::InvalidValue if value.is_empty() => say!(words, "help-error-no-value", argument = &argument),
        ErrorKind::InvalidValue => say!(words, "help-error-invalid-value", value = &value, argument = &argument),
        ErrorKind::ValueValidation => {
            let advice = advice(error, words);
            say!(words, "help-error-invalid-value-advice", value = &value, argument = &argument, advice = &advice)
        }
        ErrorKind::TooManyValues => say!(words, "help-error-surplus-value", value = &value, argument = &argument),
        ErrorKind::MissingRequiredArgument => words.say("help-error-missing"),
        ErrorKind::MissingSubcommand => {
            let command = of(ContextKind::InvalidSubcommand).unwrap_or_default();
            say!(words, "help-error-missing-command", command = &command)
        }
        ErrorKind::InvalidUtf8 => words.say("help-error-not-text"),
        _ => words.say("help-error-other"),
    }
}

/// What to type instead of a value.
fn advice(error: &clap::Error, words: &Words) -> String {
    let wrong = error.source().and_then(|source| source.downcast_ref::<WrongValue>());
    wrong.map_or_else(|| words.say("help-error-other"), |wrong| wrong.advice(words))
}

/// What belongs to the problem, a line each.
fn lists(error: &clap::Error, words: &Words) -> Vec<String> {
    let list = |kind| match error.get(kind) {
        Some(ContextValue::Strings(list)) => list.clone(),
        _ => Vec::new(),
    };
    let values = list(ContextKind::ValidValue);
    let mut lines = [list(ContextKind::InvalidArg), list(ContextKind::PriorArg)].concat();
    if error.kind() == ErrorKind::InvalidValue && !values.is_empty() {
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        lines.push(say!(words, "help-note-values", values = words.list(&values)));
    }
    lines
}

/// What may have been meant.
fn tips(error: &clap::Error, words: &Words) -> Vec<String> {
    let all = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    let commands = all(ContextKind::SuggestedSubcommand);
    let arguments = all(ContextKind::SuggestedArg);
    let values = all(ContextKind::SuggestedValue);
    let mut tips: Vec<String> =
        commands.iter().map(|command| say!(words, "help-error-similar-command", command = command)).collect();
    tips.extend(arguments.iter().map(|argument| say!(words, "help-error-similar-argument", argument = argument)));
    tips.extend(values.iter().map(|value| say!(words, "help-error-similar-value", value = value)));
    if let Some(ContextValue::StyledStrs(others)) = error.get(ContextKind::Suggested) {
        tips.extend(others.iter().filter_map(|other| other_tip(&other.to_string(), words)));
    }
    tips
}

/// A tip that the parser has only as an English sentence: what stands between its quotation marks says which. "to pass '--x' as a
/// value, use '-- --x'", "'status --format' exists".
fn other_tip(sentence: &str, words: &Words) -> Option<String> {
    let quoted: Vec<&str> = sentence.split('\'').skip(1).step_by(2).collect();
    match quoted.as_slice() {
        [argument, form] if form.ends_with(argument) => {
            Some(say!(words, "help-error-as-value", argument = *argument, form = *form))
        }
        [form] => Some(say!(words, "help-error-exists", form = *form)),
        _ => None,
    }
}

fn text_of(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        _ => None,
    }
}
