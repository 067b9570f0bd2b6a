//! Whether the popover's window is on the screen: one state, one transition. Must not know windows.

use partner_balance_engine::messages::HiddenReason;

/// Where the window stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// The page is loading and nobody asked for the window.
    Loading,
    /// Asked for, but the page is still loading: a window shown now would be empty.
    Awaited,
    /// Ready and hidden.
    Hidden,
    /// On the screen, never focused yet. Under X11 a window may lose the focus while it is being mapped.
    Mapped,
    /// On the screen, has had the focus.
    Focused,
}

/// What happened to the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occurrence {
    /// The page can be looked at.
    PageReady,
    /// The resident program wants the window.
    ShowAsked,
    /// The resident program or the user wants it away.
    HideAsked,
    /// It got the focus.
    FocusGained,
    /// Another window got the focus.
    FocusLost,
    /// The user pressed a button of the mouse beside it.
    #[cfg_attr(not(any(target_os = "linux", test)), expect(dead_code, reason = "there the focus goes with it"))]
    PressedElsewhere,
}

/// What to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing.
    Rest,
    /// Whatever can be done for the window before the page is there.
    Prepare,
    /// Put the window on the screen, or to the front if it is there.
    Map,
    /// Take it away and say why.
    Unmap(HiddenReason),
}

impl Visibility {
    /// The state after the occurrence, and what to do.
    pub fn after(self, occurrence: Occurrence) -> (Self, Step) {
        use Visibility::{Awaited, Focused, Hidden, Loading, Mapped};
        match (occurrence, self) {
            (Occurrence::PageReady, Loading) => (Hidden, Step::Rest),
            (Occurrence::PageReady, Awaited) => (Mapped, Step::Map),
            (Occurrence::PageReady, Hidden | Mapped | Focused) => (self, Step::Rest),
            (Occurrence::ShowAsked, Loading | Awaited) => (Awaited, Step::Prepare),
            (Occurrence::ShowAsked, Hidden) => (Mapped, Step::Map),
            (Occurrence::ShowAsked, Mapped | Focused) => (self, Step::Map),
            // Answered even when there is nothing to hide: the resident program waits for the report.
            (Occurrence::HideAsked, Loading | Awaited) => (Loading, Step::Unmap(HiddenReason::Asked)),
            (Occurrence::HideAsked, Hidden | Mapped | Focused) => (Hidden, Step::Unmap(HiddenReason::Asked)),
            (Occurrence::FocusGained, Mapped | Focused) => (Focused, Step::Rest),
            (Occurrence::FocusLost, Focused) | (Occurrence::PressedElsewhere, Mapped | Focused) => {
                (Hidden, Step::Unmap(HiddenReason::FocusLost))
            }
            // On its way to the screen: the click that would have closed it was quicker.
            (Occurrence::PressedElsewhere, Awaited) => (Loading, Step::Unmap(HiddenReason::FocusLost)),
            (Occurrence::FocusGained, Loading | Awaited | Hidden)
            | (Occurrence::FocusLost, Loading | Awaited | Hidden | Mapped)
            | (Occurrence::PressedElsewhere, Loading | Hidden) => (self, Step::Rest),
        }
    }

    /// Whether the window is on the screen, or asked for.
    #[cfg(target_os = "linux")]
    pub fn is_wanted(self) -> bool {
        self == Self::Awaited || self.is_on_screen()
    }

    /// Whether the window is on the screen.
    pub fn is_on_screen(self) -> bool {
        matches!(self, Self::Mapped | Self::Focused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Occurrence::{FocusGained, FocusLost, HideAsked, PageReady, PressedElsewhere, ShowAsked};
    use Step::{Map, Prepare, Rest, Unmap};

    fn run(occurrences: &[Occurrence]) -> Vec<Step> {
        let mut visibility = Visibility::Loading;
        occurrences
            .iter()
            .map(|&occurrence| {
                let (next, step) = visibility.after(occurrence);
                visibility = next;
                step
            })
            .collect()
    }

    #[test]
    fn nothing_is_shown_before_the_page_is_ready() {
        assert_eq!(run(&[ShowAsked, PageReady]), [Prepare, Map]);
        assert_eq!(run(&[PageReady, ShowAsked]), [Rest, Map]);
        assert_eq!(run(&[ShowAsked, HideAsked, PageReady]), [Prepare, Unmap(HiddenReason::Asked), Rest]);
        assert_eq!(run(&[ShowAsked, PageReady, PageReady]), [Prepare, Map, Rest]);
    }

    #[test]
    fn focus_counts_as_lost_only_after_it_was_had() {
        assert_eq!(run(&[PageReady, ShowAsked, FocusLost]), [Rest, Map, Rest]);
        assert_eq!(
            run(&[PageReady, ShowAsked, FocusGained, FocusLost, FocusLost]),
            [Rest, Map, Rest, Unmap(HiddenReason::FocusLost), Rest]
        );
        // The second showing starts afresh.
        assert_eq!(
            run(&[PageReady, ShowAsked, FocusGained, HideAsked, FocusLost, ShowAsked, FocusLost]),
            [Rest, Map, Rest, Unmap(HiddenReason::Asked), Rest, Map, Rest]
        );
    }

    #[test]
    fn a_press_elsewhere_hides_it_with_or_without_the_focus() {
        let gone = Unmap(HiddenReason::FocusLost);
        assert_eq!(run(&[PageReady, ShowAsked, PressedElsewhere, PressedElsewhere]), [Rest, Map, gone, Rest]);
        assert_eq!(run(&[PageReady, ShowAsked, FocusGained, PressedElsewhere]), [Rest, Map, Rest, gone]);
        assert_eq!(run(&[ShowAsked, PressedElsewhere, PageReady]), [Prepare, gone, Rest]);
    }

    #[test]
    fn each_request_to_hide_is_answered() {
        assert_eq!(run(&[HideAsked]), [Unmap(HiddenReason::Asked)]);
        assert_eq!(
            run(&[PageReady, ShowAsked, FocusGained, FocusLost, HideAsked]),
            [Rest, Map, Rest, Unmap(HiddenReason::FocusLost), Unmap(HiddenReason::Asked)]
        );
    }

    #[test]
    fn a_second_request_to_show_raises_the_window() {
        assert_eq!(run(&[PageReady, ShowAsked, FocusGained, ShowAsked]), [Rest, Map, Rest, Map]);
    }
}
