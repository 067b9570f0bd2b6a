//! What both processes are for macOS: programs beside the menu bar, without an icon in the Dock, that take the keyboard only
//! with the popover. Must not know what they show. The app's `Info.plist` says the same (`LSUIElement`), but Tauri overrules
//! it, and a program that is started outside of the app has none.

use std::process::{Command, Stdio};

use tauri::{ActivationPolicy, App, Builder, Manager, RunEvent, WebviewWindow, Wry};

/// Tauri would take the keyboard from the program in use as soon as this one starts: at login, say.
pub fn without_focus(builder: Builder<Wry>) -> Builder<Wry> {
    builder.activate_ignoring_other_apps(false)
}

/// Set before Tauri's loop runs: later the icon would appear in the Dock for a moment.
pub fn without_dock_icon(mut app: App) -> App {
    app.set_activation_policy(ActivationPolicy::Accessory);
    app
}

/// Gives the keyboard back to the program that had it: a hidden window alone leaves it with nobody.
///
/// # Errors
/// The window is gone.
pub fn give_focus_back(window: &WebviewWindow) -> tauri::Result<()> {
    window.app_handle().hide()
}

/// Undoes `give_focus_back`.
///
/// # Errors
/// The window is gone.
pub fn unhide(window: &WebviewWindow) -> tauri::Result<()> {
    window.app_handle().show()
}

/// The app was opened again, and macOS told the popover's process instead of the resident one: both are this app. A second
/// start passes it on.
pub fn pass_on_if_reopened(event: &RunEvent) {
    let RunEvent::Reopen { .. } = event else { return };
    let Ok(program) = std::env::current_exe() else { return };
    let mut start = Command::new(program);
    // The output of this process is read by the resident one.
    start.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // It ends at once, and has to be waited for.
    std::thread::spawn(move || start.status());
}
