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
    let is_help = matches!(arg.get_action(), ArgAction::Help);
    if is_help && long_help.is_some() {
        return arg.help(words.say("help-flag-help-short")).long_help(words.say("help-flag-help-long"));
    }
    if is_help {
        return arg.help(words.say("help-flag-help"));
    }
    if matches!(arg.get_action(), ArgAction::Version) {
        return arg.help(words.say("help-flag-version"));
    }
    let say = |id: &dyn ToString| words.say(&id.to_string());
    let help = arg.get_help().map(|id: &StyledStr| say(id)).unwrap_or_default();
    let heading = arg.get_help_heading().map(|id| say(&id));
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
    if let Some(id) = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string) {
        arg = arg.value_name(words.say(&id));
    }
    let values = arg.get_possible_values();
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

#[cfg(test)]
mod tests {
    use partner_balance_core::language::{Language, english};

    use super::*;
    use crate::screen::{ColorMode, Look};

    const PLAIN: Look = Look { colors: ColorMode::Plain, width: None };

    fn each(command: &Command, path: &str, look: &mut impl FnMut(&Command, &str)) {
        look(command, path);
        for below in command.get_subcommands() {
            each(below, &format!("{path} {}", below.get_name()), look);
        }
    }

    #[test]
    fn every_command_argument_and_value_has_a_message() {
        let mut command = Arguments::command();
        command.build();
        let is_id = |text: Option<String>| text.is_some_and(|text| text.starts_with("help-") && !text.contains(' '));
        let text = |text: Option<&StyledStr>| text.map(ToString::to_string);
        each(&command, "", &mut |command, path| {
            assert!(is_id(text(command.get_about())), "{path}: about = message_id!(...)");
            for arg in command.get_arguments() {
                if matches!(arg.get_action(), ArgAction::Help | ArgAction::Version) {
                    continue;
                }
                let place = format!("{path} {}", arg.get_id());
                assert!(is_id(text(arg.get_help())), "{place}: help = message_id!(...)");
                if !arg.get_action().takes_values() {
                    continue;
                }
                let names = arg.get_value_names().unwrap_or_default();
                assert!(is_id(names.first().map(ToString::to_string)), "{place}: value_name = message_id!(...)");
                for value in arg.get_possible_values() {
                    // Those of clap's own types are not shown or speak for themselves.
                    let is_own = !arg.is_hide_possible_values_set() && arg.get_id() != "shell";
                    assert!(!is_own || is_id(text(value.get_help())), "{place} {}", value.get_name());
                }
            }
        });
    }

    #[test]
    fn every_command_has_examples() {
        each(&in_words(english()), "", &mut |command, path| {
            let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(examples.contains("Examples:") && examples.contains("partner-balance"), "{path}: {examples}");
        });
    }

    #[test]
    fn help_breaks_at_the_terminals_width_and_examples_nowhere() {
        for language in [Language::English, Language::Pseudo] {
            each(&in_words(&Words::new(language, "en-GB")), "", &mut |command, path| {
                let texts = [command.get_after_help(), command.get_after_long_help(), command.get_long_about()];
                for text in texts.into_iter().flatten().map(ToString::to_string) {
                    let lines: Vec<&str> = text.lines().collect();
                    let is_prose = |line: &str| !line.is_empty() && !line.starts_with("  ") && !line.ends_with(':');
                    let examples = lines.iter().filter(|line| line.starts_with("  ") && !line.starts_with("      "));
                    for line in examples {
                        assert!(line.chars().count() < 80, "{path}: {line}");
                    }
                    for pair in lines.windows(2) {
                        let is_broken = is_prose(pair[0]) && is_prose(pair[1]) && language == Language::English;
                        assert!(!is_broken, "{path}: {pair:?}");
                    }
                }
            });
        }
    }

    #[test]
    fn no_word_of_help_is_left_in_english() {
        fn words(text: &str) -> impl Iterator<Item = String> {
            let words = text.split(|letter: char| !letter.is_alphabetic());
            words.filter(|word| word.len() > 1 && word.is_ascii()).map(str::to_owned)
        }
        let pseudo = Words::new(Language::Pseudo, "en-GB");
        let command = in_words(&pseudo);
        // What is typed, and names that no language has words for.
        let mut code: Vec<String> = words("Client ID Client Secret Reset System API Partner Portal Yeastar").collect();
        each(&command, "", &mut |command, path| {
            code.extend(words(command.get_name()));
            code.extend(pages::code(path.trim_start()).flat_map(words));
            for arg in command.get_arguments() {
                code.extend(arg.get_long().into_iter().flat_map(words));
                code.extend(
                    arg.get_possible_values().iter().flat_map(|value| words(value.get_name()).collect::<Vec<_>>()),
                );
            }
        });
        each(&command, "", &mut |command, path| {
            for length in [Length::Short, Length::Long] {
                let page = laid_out(command, length, &pseudo, 100, PLAIN);
                let left: Vec<String> = words(&page).filter(|word| !code.contains(word)).collect();
                assert!(left.is_empty(), "{path}: {left:?} in\n{page}");
            }
        });
    }

    /// But for its styles, and spaces at the ends of lines.
    #[test]
    fn in_english_it_is_laid_out_as_clap_does() {
        let english = english();
        each(&in_words(english), "", &mut |command, path| {
            for width in [40, 60, 80, 100] {
                for (length, option) in [(Length::Short, "-h"), (Length::Long, "--help")] {
                    let theirs = command.clone().term_width(width).try_get_matches_from(["", option]).unwrap_err();
                    let theirs: String =
                        theirs.to_string().lines().map(|line| format!("{}\n", line.trim_end())).collect();
                    let ours = laid_out(command, length, english, width, PLAIN);
                    assert_eq!(ours, theirs, "{path} {width} {length:?}");
                }
            }
        });
    }
}
