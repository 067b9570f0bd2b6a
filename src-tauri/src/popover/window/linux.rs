//! The window on Linux: GTK and WebKitGTK. Must not know the messages.

use gtk::prelude::{GtkSettingsExt as _, GtkWindowExt as _};
use tauri::{AppHandle, Theme, WebviewWindow, WebviewWindowBuilder, Wry};

use super::super::layer::Overlay;
use super::super::surface::Surface;
use super::super::webkit;

pub use webkit::{has_open_menu, text_scale};

/// Gives the web engine a data directory that can't be written to.
///
/// Beside the page's private session the engine opens a default one, which would leave salts and an HSTS database in the
/// user's data directory. This path exists in this process alone. The engine's network process doesn't find it, and keeps in
/// memory what it would have written; about a directory that it finds and can't write to it would complain.
pub fn without_data_directory(
    builder: WebviewWindowBuilder<'_, Wry, AppHandle>,
) -> WebviewWindowBuilder<'_, Wry, AppHandle> {
    builder.data_directory(format!("/proc/self/task/{}", std::process::id()).into())
}

/// What Tauri's builder has no options for.
pub fn set_up(window: &WebviewWindow, surface: Surface, height: f64) -> tauri::Result<()> {
    window.with_webview(move |webview| {
        webkit::restrain(&webview.inner());
        webkit::name_desktop_font(&webview.inner());
        webkit::lay_out_hidden(&webview.inner(), height);
    })?;
    webkit::focus_when_mapped(&window.gtk_window()?);
    if surface == Surface::Layer {
        Overlay::make(window, height)?;
    }
    Ok(())
}

pub fn set_activation_token(window: &WebviewWindow, activation_token: Option<&str>) -> tauri::Result<()> {
    if let Some(token) = activation_token {
        window.gtk_window()?.set_startup_id(token);
    }
    Ok(())
}

/// Without what the toolkit draws around it; none before the window is on the screen.
pub fn content_height(window: &WebviewWindow) -> tauri::Result<Option<f64>> {
    Ok(webkit::content_height(&window.gtk_window()?, &window.default_vbox()?).map(f64::from))
}

/// The desktop's theme, by the same rules as the web engine's `prefers-color-scheme`. Before there is a window.
pub fn desktop_theme() -> Theme {
    let Some(settings) = gtk::Settings::default() else { return Theme::Light };
    let name = std::env::var("GTK_THEME").ok().or_else(|| settings.gtk_theme_name().map(Into::into));
    let is_dark_by_name = name.is_some_and(|name| {
        let name = name.to_ascii_lowercase();
        name.ends_with("-dark") || name.ends_with(":dark")
    });
    if is_dark_by_name || settings.is_gtk_application_prefer_dark_theme() { Theme::Dark } else { Theme::Light }
}
