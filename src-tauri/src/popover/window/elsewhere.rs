//! The window on macOS and Windows, where Tauri does everything. Must not know the messages.

use tauri::{AppHandle, Theme, WebviewWindow, WebviewWindowBuilder, Wry};

use super::super::surface::Surface;

/// A private session writes nothing there.
pub fn without_data_directory(
    builder: WebviewWindowBuilder<'_, Wry, AppHandle>,
) -> WebviewWindowBuilder<'_, Wry, AppHandle> {
    builder
}

/// Nothing to do.
pub fn set_up(_: &WebviewWindow, _: Surface, _height: f64) -> tauri::Result<()> {
    Ok(())
}

/// There are no such tokens.
pub fn set_activation_token(_: &WebviewWindow, _: Option<&str>) -> tauri::Result<()> {
    Ok(())
}

/// A menu doesn't take the focus from its window.
pub fn has_open_menu() -> bool {
    false
}

/// In logical pixels.
pub fn content_height(window: &WebviewWindow) -> tauri::Result<Option<f64>> {
    Ok(Some(window.inner_size()?.to_logical::<f64>(window.scale_factor()?).height))
}

/// The text size is part of the monitor's scale.
pub fn text_scale() -> f64 {
    1.0
}

/// The window's own background follows the theme by itself.
pub fn desktop_theme() -> Theme {
    Theme::Light
}
