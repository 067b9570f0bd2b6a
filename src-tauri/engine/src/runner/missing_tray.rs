//! A desktop without a tray: the note in the window, and a notification, shown once, for users without a window. Owns
//! when the notification is due; its text is in `text`.

use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::text;

use super::{Runner, Start, TaskResult};
use crate::desktop::NotDelivered;
use crate::shown_once::ShownOnce;

/// How long to wait for a tray before the notification: at login, panels start at the same time as the program.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether there is a tray, and the notification about it.
#[derive(Debug, Default)]
pub(super) struct MissingTray {
    /// Whether there has been one.
    was_seen: bool,
    /// What the desktop needs for one; none when there is one.
    needs: Option<String>,
    notification: MissingTrayNotification,
}

/// The state of the notification.
#[derive(Debug, Default)]
enum MissingTrayNotification {
    /// Not needed: there is a tray, or it was shown.
    #[default]
    Unwanted,
    /// To be shown at this moment of the clock that doesn't jump.
    Due(Duration),
    /// Being sent to the notification server.
    UnderWay,
    /// No notification server accepted it: try the next one that is started.
    Refused,
}

impl MissingTray {
    /// Why the popover is a normal window, if it is.
    pub(super) fn window_note(&self) -> Option<String> {
        self.needs.as_deref().map(text::no_tray::window_note)
    }

    /// When the notification is due.
    pub(super) fn due_at(&self) -> Option<Duration> {
        match self.notification {
            MissingTrayNotification::Due(at) => Some(at),
            MissingTrayNotification::Unwanted
            | MissingTrayNotification::UnderWay
            | MissingTrayNotification::Refused => None,
        }
    }
}

impl Runner {
    /// Handles that a tray has appeared, or is missing and what the desktop needs for one.
    pub(super) fn handle_tray_change(&mut self, needs: Option<String>) {
        let was_seen = self.missing_tray.was_seen || needs.is_none();
        // A window that opens at the start shows the note itself.
        let is_shown_by_window = self.ports.start == Start::WithWindow && !was_seen;
        let must_be_shown =
            !is_shown_by_window && self.ports.missing_tray.as_ref().is_some_and(|message| !message.was_shown());
        let notification = match (&needs, &self.missing_tray.notification) {
            // A repeated input doesn't postpone it.
            (Some(_), MissingTrayNotification::Unwanted) if must_be_shown => {
                MissingTrayNotification::Due(self.ports.clock.now().elapsed + PATIENCE)
            }
            (Some(_), _) => std::mem::take(&mut self.missing_tray.notification),
            (None, _) => MissingTrayNotification::Unwanted,
        };
        self.missing_tray = MissingTray { was_seen, needs, notification };
    }

    /// Shows the notification, if it is due.
    pub(super) fn show_missing_tray_notification(&mut self) {
        let is_time = match self.missing_tray.notification {
            MissingTrayNotification::Due(at) => at <= self.ports.clock.now().elapsed,
            MissingTrayNotification::Refused => true,
            MissingTrayNotification::Unwanted | MissingTrayNotification::UnderWay => false,
        };
        let (true, Some(needs)) = (is_time, &self.missing_tray.needs) else { return };
        let notification = text::no_tray::notification(needs);
        let desktop = Arc::clone(&self.ports.desktop);
        self.missing_tray.notification = MissingTrayNotification::UnderWay;
        self.spawn(async move { TaskResult::MissingTrayShown { outcome: desktop.notify_quietly(notification).await } });
    }

    pub(super) fn handle_missing_tray_shown(&mut self, outcome: Result<(), NotDelivered>) {
        if let Err(reason) = outcome {
            tracing::info!(%reason, "the user is not told yet that there is no tray");
            if self.missing_tray.needs.is_some() {
                self.missing_tray.notification = MissingTrayNotification::Refused;
            }
            return;
        }
        self.missing_tray.notification = MissingTrayNotification::Unwanted;
        if let Some(Err(error)) = self.ports.missing_tray.as_ref().map(ShownOnce::mark_shown) {
            tracing::warn!(%error, "the user will be told once more that there is no tray");
            // At least not again in this run.
            self.ports.missing_tray = None;
        }
    }
}
