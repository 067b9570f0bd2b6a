//! Opening the app again while it runs: macOS starts no second process, but tells the first one. Must not know what shows
//! then.

use tauri::{AppHandle, Manager, RunEvent};
use tokio::sync::mpsc::UnboundedSender;

use super::presenter::ToPresenter;

/// Whom to tell.
pub fn remember(app: &AppHandle, presenter: &UnboundedSender<ToPresenter>) {
    app.manage(presenter.clone());
}

/// Shows the popover if the app was opened in the Finder, in the Launchpad, or by a notification.
pub fn show_if_reopened(app: &AppHandle, event: &RunEvent) {
    let is_reopened = matches!(event, RunEvent::Reopen { .. });
    if let Some(presenter) = app.try_state::<UnboundedSender<ToPresenter>>().filter(|_| is_reopened) {
        // Fails only when the program is ending.
        let _ = presenter.send(ToPresenter::Show { account: None, activation_token: None });
    }
}
