//! The surface on macOS and Windows, where a program places its windows. Must not know windows.

use super::{Surface, SurfaceSetup};

/// Always a placed window.
pub fn detect() -> SurfaceSetup {
    SurfaceSetup { surface: Surface::Placed, desktop_monitors: Vec::new() }
}

/// As detected.
pub fn confirm(wanted: Surface) -> Surface {
    wanted
}
