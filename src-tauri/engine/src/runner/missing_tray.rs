//! A desktop without a tray: the note in the window, and a notification, shown once, for users without a window. Owns
//! when the notification is due; its text is in `text`.

use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::text;

use super::{Runner, Start, TaskResult};
use crate::desktop::NotTaken;
use crate::shown_once::ShownOnce;

/// At login panels come up beside the program, some of them slowly: a tray that comes by then was never missing.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether there is a tray, and what is told of it.
#[derive(Debug, Default)]
pub(super) struct MissingTray {
    /// Whether there has been one.
    was_seen: bool,
    /// What the desktop needs for one; none when there is one.
    needs: Option<String>,
    notification: MissingTrayNotification,
}

/// Where the notification stands.
#[derive(Debug, Default)]
enum MissingTrayNotification {
    /// Not wanted: there is a tray, or it has been told.
    #[default]
    Unwanted,
    /// To be told from this moment on, by the clock that doesn't jump.
    Due(Duration),
    /// The desktop is being asked to take it.
    UnderWay,
    /// No desktop took it: the next notification server is asked.
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
    /// Whether there is a tray; if not, what the desktop needs for one.
    pub(super) fn handle_tray_change(&mut self, needs: Option<String>) {
        let was_seen = self.missing_tray.was_seen || needs.is_none();
        // A window that is opened at the start says it itself.
        let is_shown_by_window = self.ports.start == Start::WithWindow && !was_seen;
        let must_be_shown =
            !is_shown_by_window && self.ports.missing_tray.as_ref().is_some_and(|message| !message.was_shown());
        let notification = match (&needs, &self.missing_tray.notification) {
            // Said again, it is missing no later.
            (Some(_), MissingTrayNotification::Unwanted) if must_be_shown => {
                MissingTrayNotification::Due(self.ports.clock.now().elapsed + PATIENCE)
            }
            (Some(_), _) => std::mem::take(&mut self.missing_tray.notification),
            (None, _) => MissingTrayNotification::Unwanted,
        };
        self.missing_tray = MissingTray { was_seen, needs, notification };
    }

    /// Tells it, if it is time, or time again.
    pub(super) fn show_missing_tray_notification(&mut self) {
        let is_time = match self.missing_tray.notification {
            MissingTrayNotification::Due(at) => at <= self.ports.clock.now().elapsed,
            MissingTrayNotification::Refused => true,
            MissingTrayNotification::Unwanted | MissingTrayNotification::UnderWay => false,
        };
        let (true, Some(needs)) = (is_time, &self.missing_tray.needs) else { return };
        let notification = text::no_tray::notification(needs);
        let (sender, desktop) = (self.sender.clone(), Arc::clone(&self.ports.desktop));
        self.missing_tray.notification = MissingTrayNotification::UnderWay;
        tokio::spawn(async move {
            let outcome = desktop.notify_quietly(notification).await;
            // The receiver is gone only when the program ends.
            let _ = sender.send(TaskResult::MissingTrayShown { outcome });
        });
    }

    pub(super) fn handle_missing_tray_shown(&mut self, outcome: Result<(), NotTaken>) {
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
            // Not again in this run, at least.
            self.ports.missing_tray = None;
        }
    }
}
