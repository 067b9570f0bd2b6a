//! What is shown of the alerts: below which amounts something is told, a snooze in force with its end, or that one can be
//! chosen. Must not know what is told.

use jiff::Timestamp;

use super::{AccountDetails, BalanceFacts, ViewInput};
use crate::account::{Level, Thresholds};
use crate::alerts::{AlertKind, AlertMemory, AlertState, Snooze, SnoozeEnd};
use crate::page::{AlertsView, SnoozeView};
use crate::text::DisplayFormats;

/// For the page.
pub(super) fn alerts_view(input: &ViewInput<'_>, facts: &BalanceFacts) -> AlertsView {
    let formats = input.formats;
    AlertsView {
        crossings_text: input.account.map(|account| crossings_text(account, formats)).unwrap_or_default(),
        snooze: snooze(input, facts, |end| formats.moment(end, input.now.wall)),
        form: input.alert_form.clone(),
    }
}

fn crossings_text(account: &AccountDetails, formats: &DisplayFormats) -> String {
    let money = |amount| formats.money(amount, account.currency);
    let Thresholds { low, critical } = account.thresholds;
    format!("falls below {} (low) or below {} (critical)", money(low), money(critical))
}

/// The snooze for the tray: its end with its day, because nothing wakes the program at midnight.
pub(super) fn lasting_snooze(input: &ViewInput<'_>, facts: &BalanceFacts) -> SnoozeView {
    let formats = input.formats;
    snooze(input, facts, |end| formats.lasting_moment(end, input.now.wall))
}

/// The snooze for the tooltip: one in force.
pub(super) fn tooltip_line(input: &ViewInput<'_>, facts: &BalanceFacts) -> Option<String> {
    match lasting_snooze(input, facts) {
        SnoozeView::InForce { text } => Some(text),
        SnoozeView::NotOffered | SnoozeView::Offered => None,
    }
}

/// Whether the alerts are snoozed.
pub(super) fn are_snoozed(input: &ViewInput<'_>) -> bool {
    in_force(input).is_some()
}

fn in_force(input: &ViewInput<'_>) -> Option<Snooze> {
    input.state.active()?.alerts.snooze(input.now.wall)
}

fn snooze(input: &ViewInput<'_>, facts: &BalanceFacts, moment: impl FnOnce(Timestamp) -> String) -> SnoozeView {
    let text = |snooze: Snooze| match snooze.end {
        SnoozeEnd::At(end) => format!("Alerts snoozed until {}", moment(end)),
        SnoozeEnd::ToppedUp => "Alerts snoozed until topped up".to_owned(),
    };
    match in_force(input) {
        Some(snooze) => SnoozeView::InForce { text: text(snooze) },
        None if is_offered(input, facts) => SnoozeView::Offered,
        None => SnoozeView::NotOffered,
    }
}

/// Below a threshold, or while something that was told is not over.
fn is_offered(input: &ViewInput<'_>, facts: &BalanceFacts) -> bool {
    let is_below = match facts.level {
        Level::Low | Level::Critical => true,
        Level::Normal | Level::Unknown => false,
    };
    let is_open = |alerts: &AlertMemory| {
        let kinds = [AlertKind::Low, AlertKind::Critical, AlertKind::Days];
        kinds.into_iter().any(|kind| alerts.state(kind) == Some(AlertState::Told))
    };
    input.account.is_some() && input.state.active().is_some_and(|active| is_below || is_open(&active.alerts))
}
