//! Which kind of surface the popover is, by what the display server supports. Detected before the toolkit starts, which
//! binds itself to one display server. Must not know windows.

#[cfg_attr(target_os = "linux", path = "surface/linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "surface/elsewhere.rs")]
mod system;

use super::placement::Rectangle;

pub use system::{confirm, detect};

/// The kind of surface, and who decides on its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// The program: X11 (XWayland too), Windows, macOS.
    Placed,
    /// The program, within a transparent layer over the whole output: Wayland with `zwlr_layer_shell_v1`.
    Layer,
    /// The compositor: Wayland with neither. A small window with a frame, which hides like a popover.
    Framed,
    /// The user: a normal window that stays, for desktops without a tray.
    Normal,
}

/// The surface, and the desktop's monitors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurfaceSetup {
    pub surface: Surface,
    /// The monitors in the desktop's coordinates, where those may differ from the window's display server: GNOME's panel uses
    /// logical pixels, XWayland physical ones.
    pub desktop_monitors: Vec<Rectangle>,
}
