//! Whether the popover's window is on the screen: a state machine. Must not know windows.

use super::report::HiddenReason;

/// The window's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// The page is loading; the window was not requested.
    Loading,
    /// Requested, but the page is still loading: a window shown now would be empty.
    Requested,
    /// Ready and hidden.
    Hidden,
    /// On the screen, not focused yet. Under X11 a window may lose the focus while it is being mapped.
    Mapped,
    /// On the screen; has had the focus.
    Focused,
}

/// What happened to the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The page can be shown.
    PageReady,
    /// The resident program wants the window.
    ShowRequested,
    /// The resident program or the user wants it hidden.
    HideRequested,
    /// It got the focus.
    FocusGained,
    /// Another window got the focus.
    FocusLost,
    /// The user pressed a mouse button outside it, or turned to another program.
    #[cfg_attr(
        not(any(target_os = "linux", windows, test)),
        expect(dead_code, reason = "there the focus goes with it")
    )]
    PressedOutside,
}

/// What to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    Nothing,
    /// Prepare the window while the page loads.
    Prepare,
    /// Put the window on the screen, or to the front if it is there.
    Map,
    /// Hide it and report why.
    Unmap(HiddenReason),
}

impl Visibility {
    /// The state after the occurrence, and what to do.
    pub fn after(self, event: Event) -> (Self, Action) {
        use Visibility::{Focused, Hidden, Loading, Mapped, Requested};
        match (event, self) {
            (Event::PageReady, Loading) => (Hidden, Action::Nothing),
            (Event::PageReady, Requested) => (Mapped, Action::Map),
            (Event::PageReady, Hidden | Mapped | Focused) => (self, Action::Nothing),
            (Event::ShowRequested, Loading | Requested) => (Requested, Action::Prepare),
            (Event::ShowRequested, Hidden) => (Mapped, Action::Map),
            (Event::ShowRequested, Mapped | Focused) => (self, Action::Map),
            // Reported even when there is nothing to hide: the resident program waits for it.
            (Event::HideRequested, Loading | Requested) => (Loading, Action::Unmap(HiddenReason::Asked)),
            (Event::HideRequested, Hidden | Mapped | Focused) => (Hidden, Action::Unmap(HiddenReason::Asked)),
            (Event::FocusGained, Mapped | Focused) => (Focused, Action::Nothing),
            (Event::FocusLost, Focused) | (Event::PressedOutside, Mapped | Focused) => {
                (Hidden, Action::Unmap(HiddenReason::FocusLost))
            }
            // The click came before the window was on the screen.
            (Event::PressedOutside, Requested) => (Loading, Action::Unmap(HiddenReason::FocusLost)),
            (Event::FocusGained, Loading | Requested | Hidden)
            | (Event::FocusLost, Loading | Requested | Hidden | Mapped)
            | (Event::PressedOutside, Loading | Hidden) => (self, Action::Nothing),
        }
    }

    /// Whether the window is on the screen, or requested.
    #[cfg(target_os = "linux")]
    pub fn is_wanted(self) -> bool {
        self == Self::Requested || self.is_on_screen()
    }

    /// Whether the window is on the screen.
    pub fn is_on_screen(self) -> bool {
        matches!(self, Self::Mapped | Self::Focused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Action::{Map, Nothing, Prepare, Unmap};
    use Event::{FocusGained, FocusLost, HideRequested, PageReady, PressedOutside, ShowRequested};

    fn run(events: &[Event]) -> Vec<Action> {
        let mut visibility = Visibility::Loading;
        events
            .iter()
            .map(|&event| {
                let (next, action) = visibility.after(event);
                visibility = next;
                action
            })
            .collect()
    }

    #[test]
    fn nothing_is_shown_before_the_page_is_ready() {
        assert_eq!(run(&[ShowRequested, PageReady]), [Prepare, Map]);
        assert_eq!(run(&[PageReady, ShowRequested]), [Nothing, Map]);
        assert_eq!(run(&[ShowRequested, HideRequested, PageReady]), [Prepare, Unmap(HiddenReason::Asked), Nothing]);
        assert_eq!(run(&[ShowRequested, PageReady, PageReady]), [Prepare, Map, Nothing]);
    }

    #[test]
    fn focus_counts_as_lost_only_after_it_was_had() {
        assert_eq!(run(&[PageReady, ShowRequested, FocusLost]), [Nothing, Map, Nothing]);
        assert_eq!(
            run(&[PageReady, ShowRequested, FocusGained, FocusLost, FocusLost]),
            [Nothing, Map, Nothing, Unmap(HiddenReason::FocusLost), Nothing]
        );
        // The second showing starts afresh.
        assert_eq!(
            run(&[PageReady, ShowRequested, FocusGained, HideRequested, FocusLost, ShowRequested, FocusLost]),
            [Nothing, Map, Nothing, Unmap(HiddenReason::Asked), Nothing, Map, Nothing]
        );
    }

    #[test]
    fn a_press_elsewhere_hides_it_with_or_without_the_focus() {
        let gone = Unmap(HiddenReason::FocusLost);
        assert_eq!(run(&[PageReady, ShowRequested, PressedOutside, PressedOutside]), [Nothing, Map, gone, Nothing]);
        assert_eq!(run(&[PageReady, ShowRequested, FocusGained, PressedOutside]), [Nothing, Map, Nothing, gone]);
        assert_eq!(run(&[ShowRequested, PressedOutside, PageReady]), [Prepare, gone, Nothing]);
    }

    #[test]
    fn each_request_to_hide_is_answered() {
        assert_eq!(run(&[HideRequested]), [Unmap(HiddenReason::Asked)]);
        assert_eq!(
            run(&[PageReady, ShowRequested, FocusGained, FocusLost, HideRequested]),
            [Nothing, Map, Nothing, Unmap(HiddenReason::FocusLost), Unmap(HiddenReason::Asked)]
        );
    }

    #[test]
    fn a_second_request_to_show_raises_the_window() {
        assert_eq!(run(&[PageReady, ShowRequested, FocusGained, ShowRequested]), [Nothing, Map, Nothing, Map]);
    }
}
