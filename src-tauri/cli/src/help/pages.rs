//! What stands below each command's help: examples to copy, exit statuses, variables. A paragraph is one long line here, broken at
//! the terminal's width; an example must fit into 80 columns as it is.

mod lines;

use partner_balance_core::language::Words;

use crate::wrapping::columns;

/// A line of a page.
#[derive(Clone, Copy, Debug)]
pub enum Line {
    /// A message.
    Say(&'static str),
    /// To be typed as it is, or the name of something.
    Code(&'static str),
    /// The same with a message beside it, in a column.
    Row(&'static str, &'static str),
    Gap,
}

/// The widest line of examples.
const WIDEST: usize = 79;

/// A page as text.
pub fn text(page: &[Line], words: &Words) -> String {
    let line = |line: &Line| match line {
        Line::Say(id) => words.say(id),
        Line::Code(text) => (*text).to_owned(),
        Line::Row(code, id) => beside(code, &words.say(id)),
        Line::Gap => String::new(),
    };
    page.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Below it where there is no room beside it.
fn beside(code: &str, text: &str) -> String {
    let line = format!("{code}{text}");
    if columns(&line) <= WIDEST { line } else { format!("{}\n      {text}", code.trim_end()) }
}

/// What --help tells of a command in place of what -h tells, if that is more than a paragraph.
pub fn more(path: &str) -> Option<&'static [Line]> {
    (path == "check").then_some(lines::CHECK_ABOUT)
}

/// What stands below the help of --help, if that is another text.
pub fn long_ending(path: &str) -> Option<&'static [Line]> {
    path.is_empty().then_some(lines::TOP_LONG)
}

/// What is to be typed as it is, on all pages.
#[cfg(test)]
pub fn code(path: &str) -> impl Iterator<Item = &'static str> {
    let pages = [Some(ending(path)), long_ending(path), more(path)];
    pages.into_iter().flatten().flatten().filter_map(|line| match line {
        Line::Code(code) | Line::Row(code, _) => Some(*code),
        Line::Say(_) | Line::Gap => None,
    })
}

/// What stands below the help of a command.
pub fn ending(path: &str) -> &'static [Line] {
    match path {
        "" => lines::TOP,
        "status" => lines::STATUS,
        "watch" => lines::WATCH,
        "check" => lines::CHECK,
        "metrics" => lines::METRICS,
        "history" => lines::HISTORY,
        "history export" => lines::HISTORY_EXPORT,
        "history delete" => lines::HISTORY_DELETE,
        "forecast" => lines::FORECAST,
        "alerts" => lines::ALERTS,
        "alerts test" => lines::ALERTS_TEST,
        "alerts webhook-secret" => lines::ALERTS_WEBHOOK_SECRET,
        "alerts snooze" => lines::ALERTS_SNOOZE,
        "alerts resume" => lines::ALERTS_RESUME,
        "alerts replay" => lines::ALERTS_REPLAY,
        "login" => lines::LOGIN,
        "logout" => lines::LOGOUT,
        "accounts" => lines::ACCOUNTS,
        "config" => lines::CONFIG,
        "config path" => lines::CONFIG_PATH,
        "config show" => lines::CONFIG_SHOW,
        "config get" => lines::CONFIG_GET,
        "config set" => lines::CONFIG_SET,
        "doctor" => lines::DOCTOR,
        "updates" => lines::UPDATES,
        "completions" => lines::COMPLETIONS,
        "man" => lines::MAN,
        _ => &[],
    }
}
