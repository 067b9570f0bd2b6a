//! Whether the popover is a popup or a normal window, and the arguments that tell the child. Must not know the processes.

/// What kind of window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// At the tray icon, without a frame; hides when it loses the focus.
    Popup,
    /// A normal window, for desktops without a tray.
    Window,
}

/// The argument of the popover's process for [`Style::Window`].
pub const AS_WINDOW: &str = "--as-window";

/// The argument before the page's last height, in CSS pixels.
pub const HEIGHT: &str = "--height";
