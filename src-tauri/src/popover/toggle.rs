//! What a click on the tray icon does to the popover. Must not know processes or windows.

use std::time::Duration;

use partner_balance_engine::messages::HiddenReason;

/// The click that took the focus away arrives after the popover has hidden itself: within this time the two are one.
pub const SAME_CLICK: Duration = Duration::from_millis(300);

/// Where the popover is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// On the screen, or on its way there.
    Shown,
    /// Its process waits, hidden.
    Hidden {
        /// Since when, on the clock that never jumps.
        since: Duration,
        /// Why.
        reason: HiddenReason,
    },
    /// There is no process.
    Gone,
}

/// What to do about a click.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toggle {
    /// Show the popover.
    Show,
    /// Hide it.
    Hide,
    /// Leave it as it is: this very click has shown or hidden it.
    Leave,
}

/// Waybar tells of a double click three times: nobody clicks twice within this time.
pub const SAME_ACTIVATION: Duration = Duration::from_millis(20);

/// What a click at `now` does to a popover that is at `presence`. `last` is when the tray told of the click before.
pub fn on_click(presence: Presence, last: Option<Duration>, now: Duration) -> Toggle {
    if last.is_some_and(|last| now.saturating_sub(last) < SAME_ACTIVATION) {
        return Toggle::Leave;
    }
    match presence {
        Presence::Shown => Toggle::Hide,
        Presence::Hidden { since, reason: HiddenReason::FocusLost } if now.saturating_sub(since) < SAME_CLICK => {
            Toggle::Leave
        }
        Presence::Hidden { .. } | Presence::Gone => Toggle::Show,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(n: u64) -> Duration {
        Duration::from_millis(n)
    }

    #[test]
    fn a_click_shows_hides_or_leaves() {
        let lost = |at| Presence::Hidden { since: ms(at), reason: HiddenReason::FocusLost };
        let asked = |at| Presence::Hidden { since: ms(at), reason: HiddenReason::Asked };
        for (presence, now, expected) in [
            (Presence::Shown, 0, Toggle::Hide),
            (Presence::Gone, 0, Toggle::Show),
            (lost(1000), 1000, Toggle::Leave),
            (lost(1000), 1299, Toggle::Leave),
            (lost(1000), 1300, Toggle::Show),
            (lost(1000), 60_000, Toggle::Show),
            // The report may carry a later stamp than the click it answers.
            (lost(1000), 990, Toggle::Leave),
            (asked(1000), 1000, Toggle::Show),
            (asked(1000), 1100, Toggle::Show),
        ] {
            assert_eq!(on_click(presence, None, ms(now)), expected, "{presence:?} at {now}");
        }
    }

    #[test]
    fn p10_two_activations_at_once_are_one_click() {
        for (presence, last, now, expected) in [
            (Presence::Shown, 1000, 1000, Toggle::Leave),
            (Presence::Shown, 1000, 1019, Toggle::Leave),
            (Presence::Shown, 1000, 1020, Toggle::Hide),
            (Presence::Gone, 1000, 1019, Toggle::Leave),
            (Presence::Gone, 1000, 5000, Toggle::Show),
        ] {
            assert_eq!(on_click(presence, Some(ms(last)), ms(now)), expected, "{presence:?} at {now}");
        }
    }
}
