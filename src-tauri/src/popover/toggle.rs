//! What a click on the tray icon does to the popover. Must not know processes or windows.

use std::time::Duration;

use partner_balance_core::messages::HiddenReason;

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
    /// Leave it hidden: this very click has hidden it.
    Leave,
}

/// What a click at `now` does to a popover that is at `presence`.
pub fn on_click(presence: Presence, now: Duration) -> Toggle {
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
            assert_eq!(on_click(presence, ms(now)), expected, "{presence:?} at {now}");
        }
    }
}
