//! A desktop without a tray: the note in the window, and a notification, shown once, for users without a window. Owns
//! when the notification is due; its text is in `text`.

use std::sync::Arc;
use std::time::Duration;

use partner_balance_core::language::Words;
use partner_balance_core::text;

use super::{Runner, Start, TaskResult};
use crate::desktop::NotDelivered;

/// How long to wait for a tray before the notification: at login, panels start at the same time as the program.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether there is a tray, and the notification about it.
#[derive(Debug, Default)]
pub(super) struct MissingTray {
    /// Whether there has been one.
    was_seen: bool,
    /// Which desktop has none, as its `XDG_CURRENT_DESKTOP`; none when there is one.
    desktop: Option<String>,
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
    pub(super) fn window_note(&self, words: &Words) -> Option<String> {
        let needs = text::no_tray::needs(self.desktop.as_deref()?, words);
        Some(text::no_tray::window_note(&needs, words))
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
    /// Handles that a tray has appeared, or is missing and on which desktop.
    pub(super) async fn handle_tray_change(&mut self, desktop: Option<String>) {
        let was_seen = self.missing_tray.was_seen || desktop.is_none();
        // A window that opens at the start shows the note itself.
        let is_shown_by_window = self.ports.start == Start::WithWindow && !was_seen;
        let must_be_shown = !is_shown_by_window && desktop.is_some() && !self.was_missing_tray_shown().await;
        let notification = match (&desktop, &self.missing_tray.notification) {
            // A repeated input doesn't postpone it.
            (Some(_), MissingTrayNotification::Unwanted) if must_be_shown => {
                MissingTrayNotification::Due(self.ports.clock.now().elapsed + PATIENCE)
            }
            (Some(_), _) => std::mem::take(&mut self.missing_tray.notification),
            (None, _) => MissingTrayNotification::Unwanted,
        };
        self.missing_tray = MissingTray { was_seen, desktop, notification };
    }

    /// Also true if it must not be shown, or if the disk doesn't say.
    async fn was_missing_tray_shown(&mut self) -> bool {
        let Some(message) = self.ports.missing_tray.clone() else { return true };
        self.settings_calls.run(move || message.was_shown()).await.unwrap_or(true)
    }

    /// Shows the notification, if it is due.
    pub(super) fn show_missing_tray_notification(&mut self) {
        let is_time = match self.missing_tray.notification {
            MissingTrayNotification::Due(at) => at <= self.ports.clock.now().elapsed,
            MissingTrayNotification::Refused => true,
            MissingTrayNotification::Unwanted | MissingTrayNotification::UnderWay => false,
        };
        let (true, Some(desktop)) = (is_time, &self.missing_tray.desktop) else { return };
        let words = self.words();
        let notification = text::no_tray::notification(&text::no_tray::needs(desktop, words), words);
        let desktop = Arc::clone(&self.ports.desktop);
        self.missing_tray.notification = MissingTrayNotification::UnderWay;
        self.spawn(async move { TaskResult::MissingTrayShown { outcome: desktop.notify_quietly(notification).await } });
    }

    pub(super) async fn handle_missing_tray_shown(&mut self, outcome: Result<(), NotDelivered>) {
        if let Err(reason) = outcome {
            tracing::info!(%reason, "the user is not told yet that there is no tray");
            if self.missing_tray.desktop.is_some() {
                self.missing_tray.notification = MissingTrayNotification::Refused;
            }
            return;
        }
        self.missing_tray.notification = MissingTrayNotification::Unwanted;
        // At least not again in this run.
        let Some(message) = self.ports.missing_tray.take() else { return };
        let marked = self.settings_calls.run(move || message.mark_shown()).await;
        if !matches!(marked, Ok(Ok(()))) {
            tracing::warn!(?marked, "the user will be told once more that there is no tray");
        }
    }
}
