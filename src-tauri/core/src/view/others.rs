//! What is shown of the accounts besides the displayed one.

use super::{AccountDetails, Decided, ViewInput, alerts, amount_line, name_of};
use crate::account::Level;
use crate::monitor::State;

/// What the tray shows of an account that is not the displayed one.
pub(super) struct Other {
    /// "Branch: 3.33 USD (critical)".
    pub(super) line: String,
    pub(super) is_urgent: bool,
}

pub(super) fn other(account: &AccountDetails, state: &State, input: &ViewInput<'_>) -> Other {
    let input = ViewInput { state, account: Some(account), others: &[], outlook: None, other_problems: &[], ..*input };
    let decided = Decided::of(&input);
    let trouble = decided.problem.as_ref().map(|problem| format!(". {}", problem.message)).unwrap_or_default();
    let snoozed = if alerts::are_snoozed(&input) { ", alerts snoozed" } else { "" };
    let line = format!(
        "{}: {}{snoozed}{trouble}",
        name_of(&account.name, account.storage),
        amount_line(&decided.balance, &decided.facts)
    );
    let is_urgent = decided.needs_user() || matches!(decided.facts.level, Level::Low | Level::Critical);
    Other { line, is_urgent }
}

/// "Also watched: Branch: 3.33 USD (critical)"; none without other accounts.
pub(super) fn others_text(others: &[Other]) -> Option<String> {
    let lines: Vec<&str> = others.iter().map(|other| other.line.as_str()).collect();
    (!lines.is_empty()).then(|| format!("Also watched: {}", lines.join("; ")))
}
