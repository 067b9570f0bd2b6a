//! The popover's process on macOS and Windows, where the window's own events are enough. Must not know messages.

use tauri::AppHandle;

use super::super::surface::Surface;
use super::super::window_controller::WindowController;

/// Nothing to do.
pub fn before_toolkit() {}

/// Nothing to do.
pub fn after_toolkit() {}

/// There are no other events.
pub fn connect_desktop_events(
    _: &AppHandle,
    _: &tauri::WebviewWindow,
    _: Surface,
    controller: WindowController,
) -> tauri::Result<WindowController> {
    Ok(controller)
}
