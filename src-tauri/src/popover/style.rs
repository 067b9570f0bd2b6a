//! What kind of window the popover is. Both processes use it; must not know either.

/// What kind of window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// At the tray icon, without a frame, gone when it loses the focus.
    Popup,
    /// A normal window, for desktops without a tray.
    Window,
}

/// The argument of the popover's process for [`Style::Window`].
pub const AS_WINDOW: &str = "--as-window";

/// The argument before the height that the page had last, in CSS pixels.
pub const HEIGHT: &str = "--height";
