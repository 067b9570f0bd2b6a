//! The help of the commands in the user's language: puts messages in place of the ids in the description of the arguments. Owns
//! which text goes where; must not know how it is laid out.

mod layout;
mod pages;

use clap::builder::{PossibleValue, PossibleValuesParser, StyledStr};
use clap::{Arg, ArgAction, Command, CommandFactory as _};
use partner_balance_core::language::Words;

use crate::arguments::Arguments;

pub use layout::{Length, in_form, laid_out};

/// The whole description of the arguments in a language, with everything that clap adds by itself. For help, completions, man pages
/// and errors; values it reads have lost their types.
pub fn in_words(words: &Words) -> Command {
    let mut command = Arguments::command();
    command.build();
    said(command, "", words)
}

/// The commands in `path`, such as "history export", below the program's.
fn said(mut command: Command, path: &str, words: &Words) -> Command {
    let about = command.get_about().map(|id| words.say(&id.to_string())).unwrap_or_default();
    if let Some(id) = command.get_long_about() {
        let more = match pages::more(path) {
            Some(page) => pages::text(page, words),
            None => format!("{about}\n\n{}", words.say(&id.to_string())),
        };
        command = command.long_about(more);
    }
    if let Some(page) = pages::long_ending(path) {
        command = command.after_long_help(pages::text(page, words));
    }
    command
        .about(about)
        .after_help(pages::text(pages::ending(path), words))
        .subcommand_value_name(words.say("help-usage-command"))
        .mut_args(|arg| argument(arg, words))
        .mut_subcommands(|below| {
            let path = format!("{path} {}", below.get_name());
            said(below, path.trim_start(), words)
        })
}

fn argument(arg: Arg, words: &Words) -> Arg {
    let long_help = arg.get_long_help().map(ToString::to_string);
    match arg.get_action() {
        ArgAction::Help if long_help.is_some() => {
            return arg.help(words.say("help-flag-help-short")).long_help(words.say("help-flag-help-long"));
        }
        ArgAction::Help => return arg.help(words.say("help-flag-help")),
        ArgAction::Version => return arg.help(words.say("help-flag-version")),
        _ => {}
    }
    let say = |id: &dyn ToString| words.say(&id.to_string());
    let help = arg.get_help().map(|id: &StyledStr| say(id)).unwrap_or_default();
    let heading = arg.get_help_heading().map(|id| say(&id));
    let name = arg.get_value_names().and_then(|names| names.first()).map(|id| say(id));
    let values = arg.get_possible_values();
    let mut arg = arg.help(help.clone());
    if let Some(heading) = heading {
        arg = arg.help_heading(heading);
    }
    if let Some(id) = long_help {
        arg = arg.long_help(format!("{help}\n\n{}", say(&id)));
    }
    if !arg.get_action().takes_values() {
        return arg;
    }
    if let Some(name) = name {
        arg = arg.value_name(name);
    }
    if values.is_empty() { arg } else { arg.value_parser(said_values(values, words)) }
}

fn said_values(values: Vec<PossibleValue>, words: &Words) -> PossibleValuesParser {
    values
        .into_iter()
        .map(|value| match value.get_help().map(|id| words.say(&id.to_string())) {
            Some(help) => value.help(help),
            None => value,
        })
        .collect::<Vec<_>>()
        .into()
}
