//! What a click on the tray icon does to the popover. Must not know processes or windows.

use std::time::Duration;

use super::report::HiddenReason;

/// A click on the icon takes the focus from the popover, which hides itself before the click is reported: within this time
/// the two are one.
pub const SAME_CLICK: Duration = Duration::from_millis(300);

/// Whether the popover is shown, and has a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PopoverState {
    /// On the screen, or about to be.
    Shown,
    /// Its process is alive, its window hidden.
    Hidden {
        /// Since when, on the monotonic clock.
        since: Duration,
        /// Why.
        reason: HiddenReason,
    },
    /// There is no process.
    Gone,
}

/// What to do about a click.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClickAction {
    /// Show the popover.
    Show,
    /// Hide it.
    Hide,
    /// Nothing: this same click has shown or hidden it already.
    Ignore,
}

/// Waybar reports a double click three times: nobody clicks twice within this time.
pub const SAME_ACTIVATION: Duration = Duration::from_millis(20);

/// What a click at `now` does. `last` is when the tray reported the click before.
pub fn action_for_click(state: PopoverState, last: Option<Duration>, now: Duration) -> ClickAction {
    if last.is_some_and(|last| now.saturating_sub(last) < SAME_ACTIVATION) {
        return ClickAction::Ignore;
    }
    match state {
        PopoverState::Shown => ClickAction::Hide,
        PopoverState::Hidden { since, reason: HiddenReason::FocusLost } if now.saturating_sub(since) < SAME_CLICK => {
            ClickAction::Ignore
        }
        PopoverState::Hidden { .. } | PopoverState::Gone => ClickAction::Show,
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
        let lost = |at| PopoverState::Hidden { since: ms(at), reason: HiddenReason::FocusLost };
        let asked = |at| PopoverState::Hidden { since: ms(at), reason: HiddenReason::Asked };
        for (state, now, expected) in [
            (PopoverState::Shown, 0, ClickAction::Hide),
            (PopoverState::Gone, 0, ClickAction::Show),
            (lost(1000), 1000, ClickAction::Ignore),
            (lost(1000), 1299, ClickAction::Ignore),
            (lost(1000), 1300, ClickAction::Show),
            (lost(1000), 60_000, ClickAction::Show),
            // The report may carry a later stamp than the click it answers.
            (lost(1000), 990, ClickAction::Ignore),
            (asked(1000), 1000, ClickAction::Show),
            (asked(1000), 1100, ClickAction::Show),
        ] {
            assert_eq!(action_for_click(state, None, ms(now)), expected, "{state:?} at {now}");
        }
    }

    #[test]
    fn p10_two_activations_at_once_are_one_click() {
        for (state, last, now, expected) in [
            (PopoverState::Shown, 1000, 1000, ClickAction::Ignore),
            (PopoverState::Shown, 1000, 1019, ClickAction::Ignore),
            (PopoverState::Shown, 1000, 1020, ClickAction::Hide),
            (PopoverState::Gone, 1000, 1019, ClickAction::Ignore),
            (PopoverState::Gone, 1000, 5000, ClickAction::Show),
        ] {
            assert_eq!(action_for_click(state, Some(ms(last)), ms(now)), expected, "{state:?} at {now}");
        }
    }
}
