//! What is shown of the alerts: below which amounts something is told, a snooze in force with its end, or that one can be
//! chosen. Must not know what is told.

use jiff::Timestamp;

use super::{AccountDetails, Decided};
use crate::account::{Level, Thresholds};
use crate::alerts::{AlertKind, AlertMemory, AlertState, Snooze, SnoozeEnd};
use crate::page::{AlertsView, SnoozeView};
use crate::say;
use crate::text::DisplayFormats;

/// For the page.
pub(super) fn alerts_view(decided: &Decided<'_>) -> AlertsView {
    let input = decided.input;
    let formats = input.formats;
    AlertsView {
        crossings_text: decided.details().map(|account| crossings_text(account, formats)).unwrap_or_default(),
        snooze: snooze(decided, |end| formats.moment(end, input.now.wall)),
        form: input.alert_form.clone(),
    }
}

fn crossings_text(account: &AccountDetails, formats: &DisplayFormats) -> String {
    let money = |amount| formats.money(amount, account.currency);
    let Thresholds { low, critical } = account.thresholds;
    say!(formats.words(), "alerts-crossings", low = money(low), critical = money(critical))
}

/// The snooze for the tray: its end with its day, because nothing wakes the program at midnight.
pub(super) fn lasting_snooze(decided: &Decided<'_>) -> SnoozeView {
    let input = decided.input;
    snooze(decided, |end| input.formats.lasting_moment(end, input.now.wall))
}

/// The snooze for the tooltip: one in force.
pub(super) fn tooltip_line(decided: &Decided<'_>) -> Option<String> {
    match lasting_snooze(decided) {
        SnoozeView::InForce { text } => Some(text),
        SnoozeView::NotOffered | SnoozeView::Offered => None,
    }
}

/// Whether the alerts are snoozed.
pub(super) fn are_snoozed(decided: &Decided<'_>) -> bool {
    in_force(decided).is_some()
}

fn in_force(decided: &Decided<'_>) -> Option<Snooze> {
    decided.active()?.alerts.snooze(decided.input.now.wall)
}

fn snooze(decided: &Decided<'_>, moment: impl FnOnce(Timestamp) -> String) -> SnoozeView {
    let text = |snooze: Snooze| match snooze.end {
        SnoozeEnd::At(end) => say!(decided.words(), "alerts-snoozed-until", moment = moment(end)),
        SnoozeEnd::ToppedUp => decided.words().say("alerts-snoozed-until-topped-up"),
    };
    match in_force(decided) {
        Some(snooze) => SnoozeView::InForce { text: text(snooze) },
        None if is_offered(decided) => SnoozeView::Offered,
        None => SnoozeView::NotOffered,
    }
}

/// Below a threshold, or while something that was told is not over.
fn is_offered(decided: &Decided<'_>) -> bool {
    let is_below = match decided.facts.level {
        Level::Low | Level::Critical => true,
        Level::Normal | Level::Unknown => false,
    };
    let is_open = |alerts: &AlertMemory| {
        let kinds = [AlertKind::Low, AlertKind::Critical, AlertKind::Days];
        kinds.into_iter().any(|kind| alerts.state(kind) == Some(AlertState::Told))
    };
    !decided.is_paused() && decided.active().is_some_and(|active| is_below || is_open(&active.alerts))
}
