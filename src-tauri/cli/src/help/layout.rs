//! How help is laid out: as clap does, whose headings and notes are English and which breaks lines at spaces alone, where Chinese
//! and Japanese have none. Must not know any command.

use clap::{Arg, Command};
use partner_balance_core::language::Words;
use partner_balance_core::say;

use crate::screen::{Look, Tone};
use crate::wrapping::{broken, columns, padded};

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    Short,
    Long,
}

/// What stands before an entry, and what follows it at least.
const TAB: &str = "  ";
/// Where the text of an entry stands that begins on a line of its own.
const BELOW: usize = 10;
/// The room of `-x, ` before a long option.
const SHORT_OPTION: usize = 4;

/// The help of a command whose texts are said, in lines of at most `width` columns.
pub fn laid_out(command: &Command, length: Length, words: &Words, width: usize, look: Look) -> String {
    let length = if length == Length::Long && has_more(command) { Length::Long } else { Length::Short };
    let page = Page { length, words, width, look };
    let (about, ending) = match length {
        Length::Short => (command.get_about(), command.get_after_help()),
        Length::Long => (
            command.get_long_about().or_else(|| command.get_about()),
            command.get_after_long_help().or_else(|| command.get_after_help()),
        ),
    };
    let text = |text: Option<&clap::builder::StyledStr>| text.map(|text| broken(&text.to_string(), width));
    let usage = format!("{} {}", page.heading(&words.say("help-heading-usage")), page.usage(command));
    let parts = [text(about), Some(usage)].into_iter().chain(page.sections(command).into_iter().map(Some));
    let parts: Vec<String> = parts.chain([text(ending)]).flatten().filter(|part| !part.is_empty()).collect();
    format!("{}\n", parts.join("\n\n").trim_end())
}

/// A form of a command as clap writes it, without its heading.
pub fn in_form(usage: &str, words: &Words) -> String {
    let form = usage.trim_start_matches("Usage:").trim();
    form.replace("[OPTIONS]", &format!("[{}]", words.say("help-usage-options")))
}

/// Whether --help tells more than -h.
fn has_more(command: &Command) -> bool {
    let has_more =
        |arg: &Arg| arg.get_long_help().is_some() || !arg.is_hide_possible_values_set() && has_told_values(arg);
    command.get_long_about().is_some()
        || command.get_after_long_help().is_some()
        || command.get_arguments().filter(|arg| arg.get_id() != "help").any(has_more)
}

fn has_told_values(arg: &Arg) -> bool {
    arg.get_possible_values().iter().any(|value| !value.is_hide_set() && value.get_help().is_some())
}

struct Page<'a> {
    length: Length,
    words: &'a Words,
    width: usize,
    look: Look,
}

/// An option, an argument or a command, with what is said of it.
struct Entry<'a> {
    /// As wide as `name`.
    painted: String,
    name: String,
    text: String,
    /// The values it takes, each with what it means.
    values: Vec<(String, String)>,
    /// What stands below the values; empty without any.
    ending: String,
    arg: Option<&'a Arg>,
}

impl Page<'_> {
    fn heading(&self, text: &str) -> String {
        self.look.paint(Tone::Heading, &format!("{text}:"))
    }

    /// The form of a command.
    fn usage(&self, command: &Command) -> String {
        let form = in_form(&command.clone().render_usage().to_string(), self.words);
        let end = [" [", " <"].into_iter().filter_map(|begin| form.find(begin)).min();
        let (name, rest) = form.split_at(end.unwrap_or(form.len()));
        format!("{}{rest}", self.look.paint(Tone::Strong, name))
    }

    /// Commands, arguments and options, each below its heading.
    fn sections(&self, command: &Command) -> Vec<String> {
        let commands: Vec<Entry<'_>> = command.get_subcommands().map(|below| self.command(below)).collect();
        let own = |arg: &&Arg| arg.get_help_heading().is_none();
        let (arguments, options): (Vec<&Arg>, Vec<&Arg>) =
            command.get_arguments().filter(own).partition(|arg| arg.is_positional());
        let mut sections = vec![
            (self.words.say("help-heading-commands"), commands),
            (self.words.say("help-heading-arguments"), self.arguments(arguments)),
            (self.words.say("help-heading-options"), self.arguments(options)),
        ];
        let mut headings: Vec<&str> = command.get_arguments().filter_map(Arg::get_help_heading).collect();
        headings.dedup();
        for heading in headings {
            let below = command.get_arguments().filter(|arg| arg.get_help_heading() == Some(heading)).collect();
            sections.push((heading.to_owned(), self.arguments(below)));
        }
        let sections = sections.into_iter().filter(|(_, entries)| !entries.is_empty());
        sections.map(|(heading, entries)| format!("{}\n{}", self.heading(&heading), self.entries(&entries))).collect()
    }

    fn command(&self, command: &Command) -> Entry<'static> {
        let name = command.get_name().to_owned();
        let text = command.get_about().map(ToString::to_string).unwrap_or_default();
        Entry {
            painted: self.look.paint(Tone::Strong, &name),
            name,
            text,
            values: Vec::new(),
            ending: String::new(),
            arg: None,
        }
    }

    fn arguments<'a>(&self, args: Vec<&'a Arg>) -> Vec<Entry<'a>> {
        args.into_iter().map(|arg| self.argument(arg)).collect()
    }

    fn argument<'a>(&self, arg: &'a Arg) -> Entry<'a> {
        // "--format <FORMAT>", "--verbose...", "<KEY>".
        let form = arg.to_string();
        let (option, value) = form.split_at(form.find([' ', '.']).unwrap_or(form.len()));
        let strong = |text: &str| self.look.paint(Tone::Strong, text);
        let (name, painted) = match arg.get_short() {
            _ if arg.is_positional() => (form.clone(), form.clone()),
            Some(short) => {
                (format!("-{short}, {form}"), format!("{}, {}{value}", strong(&format!("-{short}")), strong(option)))
            }
            None => (format!("{:SHORT_OPTION$}{form}", ""), format!("{:SHORT_OPTION$}{}{value}", "", strong(option))),
        };
        let help = match self.length {
            Length::Long => arg.get_long_help().or_else(|| arg.get_help()),
            Length::Short => arg.get_help(),
        };
        let text = help.map(ToString::to_string).unwrap_or_default();
        let mut values = Vec::new();
        let notes = self.notes(arg, &mut values);
        let (text, ending) = match self.length {
            _ if notes.is_empty() => (text, String::new()),
            Length::Short => (format!("{text} {}", notes.join(" ")), String::new()),
            Length::Long if values.is_empty() => (format!("{text}\n\n{}", notes.join("\n")), String::new()),
            Length::Long => (text, notes.join("\n")),
        };
        Entry { painted, name, text, values, ending, arg: Some(arg) }
    }

    /// What else is to be known of an argument; its values apart if each has a line of its own.
    fn notes(&self, arg: &Arg, values: &mut Vec<(String, String)>) -> Vec<String> {
        let mut notes = Vec::new();
        if !arg.get_action().takes_values() {
            return notes;
        }
        let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        if !arg.is_hide_default_value_set() && !defaults.is_empty() {
            notes.push(say!(self.words, "help-note-default", value = defaults.join(" ")));
        }
        if arg.is_hide_possible_values_set() {
            return notes;
        }
        let possible = arg.get_possible_values();
        if self.length == Length::Long && has_told_values(arg) {
            let help = |value: &clap::builder::PossibleValue| value.get_help().map(ToString::to_string);
            values.extend(possible.iter().map(|value| (value.get_name().to_owned(), help(value).unwrap_or_default())));
        } else if !possible.is_empty() {
            let names: Vec<&str> = possible.iter().map(clap::builder::PossibleValue::get_name).collect();
            notes.push(say!(self.words, "help-note-values", values = self.words.list(&names)));
        }
        notes
    }

    fn entries(&self, entries: &[Entry<'_>]) -> String {
        let widest = entries.iter().map(|entry| columns(&entry.name)).max().unwrap_or_default();
        let taken = widest + 2 * TAB.len();
        let is_narrow = |entry: &Entry<'_>| {
            let is_much = self.width >= taken && taken * 10 > self.width * 4;
            is_much && columns(&entry.text) > self.width - taken
        };
        let is_of_arguments = entries.iter().any(|entry| entry.arg.is_some());
        let is_below = is_of_arguments && self.length == Length::Long || entries.iter().any(is_narrow);
        let gap = if is_below && is_of_arguments && self.length == Length::Long { "\n\n" } else { "\n" };
        let entry = |entry: &Entry<'_>| {
            let indent = if is_below { BELOW } else { taken };
            let head = if is_below {
                format!("{TAB}{}\n{:BELOW$}", entry.painted, "")
            } else {
                let room = columns(&padded(&entry.name, widest)) - columns(&entry.name);
                format!("{TAB}{}{:room$}{TAB}", entry.painted, "")
            };
            let text = broken(&entry.text, self.width.saturating_sub(indent));
            let text = indented(&text, indent);
            let ending = broken(&entry.ending, self.width.saturating_sub(indent));
            let ending = if ending.is_empty() { ending } else { indented(&format!("\n\n{ending}"), indent) };
            format!("{head}{text}{}{ending}", self.values(&entry.values, indent))
        };
        entries.iter().map(entry).collect::<Vec<_>>().join(gap)
    }

    /// The values of an option, below its text.
    fn values(&self, values: &[(String, String)], indent: usize) -> String {
        if values.is_empty() {
            return String::new();
        }
        let widest = values.iter().map(|(name, _)| columns(name)).max().unwrap_or_default();
        let mut text = format!("\n\n{:indent$}{}:", "", self.words.say("help-heading-values"));
        let hanging = indent + TAB.len();
        for (name, help) in values {
            let line = format!("{name}: {:1$}{help}", "", widest - columns(name));
            let line = broken(&line, self.width.saturating_sub(hanging));
            let line = line.replacen(name, &self.look.paint(Tone::Strong, name), 1);
            text.push_str(&format!("\n{:indent$}- {}", "", indented(&line, hanging)));
        }
        text
    }
}

/// The lines after the first behind so many spaces; none where nothing follows.
fn indented(text: &str, indent: usize) -> String {
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default().to_owned();
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("\n{:indent$}{line}", "") };
    first + &lines.map(line).collect::<String>()
}
