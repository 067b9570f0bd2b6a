//! The balance for status bars that take text: Waybar, i3blocks, Polybar. Owns what each takes for markup. Of several accounts
//! the one place there is shows the most urgent; the others are in the tooltip, where there is one.

use partner_balance_core::account::Level;
use partner_balance_core::language::Words;
use partner_balance_engine::messages::ReadingState;
use serde_json::json;

use crate::report::{Report, by_urgency};

/// The colours of low, critical and "not to be trusted": legible on light and dark bars alike.
const AMBER: &str = "#d08700";
const RED: &str = "#e5484d";
const GREY: &str = "#8b8d98";

/// What a bar shows where nothing is known.
const NOTHING: &str = "—";

/// Waybar's custom module with `"return-type": "json"`: one object in one line, `text` and `tooltip` in Pango markup.
/// Source: waybar-custom(5), "RETURN-TYPE".
pub fn waybar(reports: &[Report], words: &Words) -> String {
    let sorted = by_urgency(reports);
    let Some(worst) = sorted.first() else {
        let text = markup(&signed_out(words));
        let tooltip = markup(&words.say("command-line-bar-connect"));
        return json!({"text": text, "alt": "signed_out", "tooltip": tooltip, "class": ["signed_out"]}).to_string();
    };
    let tooltip: Vec<String> = sorted.iter().map(|report| markup(&report.lines().join("\n"))).collect();
    let paused = worst.status.paused.then_some("paused");
    let classes: Vec<&str> = [worst.level_code(), state(worst)].into_iter().chain(paused).collect();
    json!({
        "text": markup(&short(worst, reports)),
        "alt": worst.level_code(),
        "tooltip": tooltip.join("\n\n"),
        "class": classes,
    })
    .to_string()
}

/// The module when there are no accounts to look at: styled as what isn't known.
pub fn waybar_failed(message: &str, hint: &str) -> String {
    let tooltip = markup(format!("{message}\n{hint}").trim());
    let level: &str = Level::Unknown.into();
    json!({"text": NOTHING, "alt": level, "tooltip": tooltip, "class": [level, "unread"]}).to_string()
}

/// i3blocks: full text, short text, colour, a line each; no colour line for what is as it should be.
/// Source: i3blocks(1), "FORMAT".
pub fn i3blocks(reports: &[Report], words: &Words) -> String {
    let Some(worst) = worst(reports) else { return format!("{}\n{NOTHING}\n{GREY}", signed_out(words)) };
    let colour = colour(worst).map(|colour| format!("\n{colour}")).unwrap_or_default();
    format!("{}\n{}{colour}", one_line(&short(worst, reports)), one_line(worst.short_amount()))
}

/// The cause is the text: there is no other place for it.
pub fn i3blocks_failed(message: &str) -> String {
    format!("{}\n{NOTHING}\n{GREY}", one_line(message))
}

/// Polybar's `custom/script`: one line with formatting tags.
/// Source: Polybar's wiki, "Formatting".
pub fn polybar(reports: &[Report], words: &Words) -> String {
    let Some(worst) = worst(reports) else { return format!("%{{F{GREY}}}{}%{{F-}}", signed_out(words)) };
    // A tag begins with %{: what the user typed must not.
    let text = one_line(&short(worst, reports)).replace("%{", "% {");
    match colour(worst) {
        Some(colour) => format!("%{{F{colour}}}{text}%{{F-}}"),
        None => text,
    }
}

/// The cause is the text: there is no other place for it.
pub fn polybar_failed(message: &str) -> String {
    format!("%{{F{GREY}}}{}%{{F-}}", one_line(message).replace("%{", "% {"))
}

/// What a bar shows where there is no account.
fn signed_out(words: &Words) -> String {
    words.say("command-line-bar-not-connected")
}

/// "675.24 USD"; of several accounts "Branch 12.00 USD".
fn short(worst: &Report, reports: &[Report]) -> String {
    let amount = amount(worst);
    if reports.len() == 1 { amount } else { format!("{} {amount}", worst.name) }
}

/// With a question mark when it may have changed since: colour alone says too little.
fn amount(report: &Report) -> String {
    let mark = if report.balance.is_stale { "?" } else { "" };
    let currency = &report.balance.currency;
    let text = format!("{} {}{mark}", report.short_amount(), if report.balance.is_hidden { "" } else { currency });
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The account to look at first.
pub(super) fn worst(reports: &[Report]) -> Option<&Report> {
    by_urgency(reports).first().copied()
}

fn state(report: &Report) -> &'static str {
    match report.status.state {
        ReadingState::Fresh => "fresh",
        ReadingState::Stale => "stale",
        ReadingState::Unknown => "unread",
    }
}

/// The colour of a report; none for one that is as it should be.
pub(super) fn colour(report: &Report) -> Option<&'static str> {
    match (report.status.level, report.status.state) {
        (Level::Critical, _) => Some(RED),
        (Level::Low, _) => Some(AMBER),
        (Level::Unknown, _) | (Level::Normal, ReadingState::Stale | ReadingState::Unknown) => Some(GREY),
        (Level::Normal, ReadingState::Fresh) => None,
    }
}

/// Text as Pango markup that reads the same.
fn markup(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
