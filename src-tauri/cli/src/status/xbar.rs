//! The balance as a menu for xbar, SwiftBar and Argos: the line in the bar, then `---`, then the menu. Owns what they
//! take for parameters. Source: xbar's and SwiftBar's "Plugin API", Argos' "Output format".

use partner_balance_core::account::{AccountId, PORTAL_PAGE};
use partner_balance_core::language::Words;

use super::bars::colour;
use crate::report::{Report, by_urgency};

/// Parameters that make all three take the text as it is: no emoji, no markup.
const AS_IS: &str = "emojize=false symbolize=false useMarkup=false";

/// The menu of these accounts: the most urgent in the bar and first in the menu. `named` are the ids of those that it is about;
/// none: all.
pub fn menu(reports: &[Report], named: &[&AccountId], words: &Words) -> String {
    let sorted = by_urgency(reports);
    let colour_of = |report: &Report| colour(report).map(|colour| format!(" color={colour}")).unwrap_or_default();
    let mut lines = Vec::new();
    if let Some(worst) = sorted.first() {
        let name = if sorted.len() > 1 { row(&worst.name) } else { String::new() };
        let title = plain(&format!("{name} {}", title(worst)));
        lines.push(format!("{title} | {AS_IS} dropdown=false{}", colour_of(worst)));
    }
    for report in sorted {
        lines.push("---".to_owned());
        let mut texts = report.lines().into_iter();
        let first = texts.next().unwrap_or_default();
        lines.push(format!("{} | {AS_IS}{}", row(&first), colour_of(report)));
        lines.extend(texts.map(|text| format!("{} | {AS_IS}", row(&text))));
    }
    lines.extend(ending(named, words));
    lines.join("\n")
}

/// The menu without an account.
pub fn signed_out(words: &Words) -> String {
    let mut lines = vec!["— | dropdown=false".to_owned(), "---".to_owned()];
    lines.push(row(&words.say("command-line-menu-no-account")));
    lines.push(row(&words.say("command-line-menu-connect")));
    lines.extend(ending(&[], words));
    lines.join("\n")
}

/// The menu when there are no accounts to look at.
pub fn failed(message: &str, hint: &str, words: &Words) -> String {
    let mut lines = vec!["— | dropdown=false".to_owned(), "---".to_owned()];
    let texts = [message, hint].into_iter().filter(|text| !text.is_empty());
    lines.extend(texts.map(|text| format!("{} | {AS_IS}", row(text))));
    lines.extend(ending(&[], words));
    lines.join("\n")
}

fn ending(named: &[&AccountId], words: &Words) -> [String; 3] {
    let asks = std::env::current_exe().ok().and_then(|program| refresh_row(program.to_str()?, named, words));
    let again = asks.unwrap_or_else(|| format!("{} | refresh=true", row(&words.say("command-line-menu-again"))));
    ["---".to_owned(), format!("{} | href={PORTAL_PAGE}", row(&words.say("balance-menu-portal"))), again]
}

/// The row that asks the portal, then runs the plugin again; none if the program's path can't be written in a row.
fn refresh_row(program: &str, named: &[&AccountId], words: &Words) -> Option<String> {
    let is_plain = !program.contains(['"', '\'', '|', '\n']);
    // xbar and SwiftBar take a program and its parameters, Argos a command line; it alone sets the variable.
    let ids = named.iter().flat_map(|id| ["--account", id.as_str()]);
    let arguments: Vec<&str> = ["status", "--refresh"].into_iter().chain(ids).collect();
    let command = match std::env::var_os("ARGOS_VERSION") {
        Some(_) => format!("bash=\"'{program}' {}\"", arguments.join(" ")),
        None => {
            let numbered = arguments.iter().zip(1..).map(|(argument, number)| format!(" param{number}={argument}"));
            format!("shell=\"{program}\"{}", numbered.collect::<String>())
        }
    };
    let text = row(&words.say("balance-menu-refresh"));
    is_plain.then(|| format!("{text} | {command} terminal=false refresh=true"))
}

fn title(report: &Report) -> String {
    let mark = if report.balance.is_stale { "?" } else { "" };
    format!("{}{mark}", report.short_amount())
}

/// A bar begins parameters.
fn plain(text: &str) -> String {
    text.replace('|', "¦").replace(['\n', '\r'], " ").trim().to_owned()
}

/// Dashes at the beginning would make a submenu. No row begins with an amount, whose minus must stay.
fn row(text: &str) -> String {
    plain(text.trim_start_matches(['-', ' ']))
}
