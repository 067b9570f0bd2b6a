//! Notifications of macOS: its notification centre (`UNUserNotificationCenter`). Owns what counts as taken there; must not
//! know why one is sent.
//!
//! The centre knows programs by the identifier of their app: without one it ends the process. It calls back on the main
//! thread, which has to run its loop: without it notifications are shown, but clicks are lost.

use std::time::Duration;

use mac_usernotifications as centre;
use mac_usernotifications::{Action, AuthorizationStatus, NotificationSettingStatus, NotificationSettings};
use tokio::sync::{mpsc, oneshot};

use super::{ANSWER_TIMEOUT, Appearance, Button, Change, Click, ClickedPart, NotShown, Notification, Request, Urgency};
use crate::bus::SessionBus;

/// The crate asks twice a second whether a notification without buttons is still there, unless it has a time limit.
const ALWAYS: Duration = Duration::from_secs(366 * 24 * 3600);

/// Handles requests, one after the other.
pub(super) async fn run(
    _: SessionBus,
    _: Appearance,
    mut due: mpsc::Receiver<Request>,
    clicks: mpsc::UnboundedSender<Click>,
) {
    // Asked at the start: the first alert would wait for the user's answer.
    tokio::spawn(async {
        if let Ok(is_allowed) = centre::request_auth().await {
            tracing::info!(is_allowed, "the notification centre was asked for leave");
        }
    });
    while let Some(Request { change, done }) = due.recv().await {
        if done.is_closed() {
            continue;
        }
        let handled = async {
            match change {
                Change::Show(notification) => show(notification, &clicks, &done).await,
                Change::Close(key) => close(&key).await,
                Change::CloseAll => close_all().await,
            }
        };
        // No longer than anybody waits for it: the next one would wait as well.
        let outcome = tokio::time::timeout(ANSWER_TIMEOUT, handled).await.unwrap_or(Err(NotShown::NoAnswer));
        let _ = done.send(outcome);
    }
}

/// Where the outcome of a request goes.
type Done = oneshot::Sender<Result<(), NotShown>>;

/// Ok when the centre has accepted it. Doesn't wait for the user's answer to the question that was asked at the start.
async fn show(notification: Notification, clicks: &mpsc::UnboundedSender<Click>, done: &Done) -> Result<(), NotShown> {
    let settings = centre::get_notification_settings().await.map_err(not_shown)?;
    if let Some(reason) = why_unseen(&settings) {
        return Err(NotShown::SwitchedOff(reason));
    }
    // Nobody waits any more: it counts as not shown, and is sent again later.
    if done.is_closed() {
        return Err(NotShown::NoAnswer);
    }
    let key = notification.key.clone();
    let handle = message(notification).send().await.map_err(not_shown)?;
    let clicks = clicks.clone();
    // Ends with a click, or when a newer notification takes this one's key.
    tokio::spawn(async move {
        if let Ok(response) = handle.response().await
            && response.close_reason.is_none()
        {
            let on = match response.is_default_action() {
                true => ClickedPart::Notification,
                false => ClickedPart::Button(response.action_identifier),
            };
            // Fails only when the program is ending.
            let _ = clicks.send(Click { key, on, activation_token: None });
        }
    });
    Ok(())
}

async fn close(key: &str) -> Result<(), NotShown> {
    // Without a bundle nothing was ever shown.
    if centre::check_bundle().is_ok() {
        centre::close_delivered(key).await;
    }
    Ok(())
}

async fn close_all() -> Result<(), NotShown> {
    if centre::check_bundle().is_ok() {
        for id in centre::get_delivered_notification_ids().await {
            centre::close_delivered(&id).await;
        }
    }
    Ok(())
}

fn message(notification: Notification) -> centre::Notification {
    let Notification { summary, body, urgency, key, open_label: _, buttons } = notification;
    // Of equal identifiers the centre keeps the newest one.
    let message = centre::Notification::new().title(summary).message(body).id(&key);
    let message = match urgency {
        Urgency::Quiet => message,
        Urgency::Normal | Urgency::Critical => message.default_sound(),
    };
    // With buttons it is watched without asking again and again.
    let message = if buttons.is_empty() { message.timeout(ALWAYS) } else { message };
    buttons.into_iter().fold(message, |message, Button { id, label }| message.action(Action::button(id, label)))
}

/// Why the user would see nothing of a notification that the centre accepts.
fn why_unseen(settings: &NotificationSettings) -> Option<&'static str> {
    let is_off = |setting| setting == NotificationSettingStatus::Disabled;
    match settings.authorization_status {
        AuthorizationStatus::NotDetermined => {
            Some("macOS has asked whether Partner Balance may show notifications, and there is no answer yet")
        }
        AuthorizationStatus::Denied => {
            Some("notifications of Partner Balance are not allowed under Notifications in the system's settings")
        }
        AuthorizationStatus::Authorized
        | AuthorizationStatus::Provisional
        | AuthorizationStatus::Ephemeral
        | AuthorizationStatus::Unknown => (is_off(settings.alert_enabled)
            && is_off(settings.notification_center_enabled))
        .then_some("all kinds of notifications of Partner Balance are switched off in the system's settings"),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
fn not_shown(error: centre::Error) -> NotShown {
    match error {
        centre::Error::NoBundleIdentifier => NotShown::SwitchedOff(
            "macOS shows notifications of apps alone, and this program was not started from the app Partner Balance",
        ),
        _ => NotShown::Refused("no reason given".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(
        authorization_status: AuthorizationStatus,
        shown: [NotificationSettingStatus; 2],
    ) -> NotificationSettings {
        NotificationSettings {
            authorization_status,
            alert_enabled: shown[0],
            badge_enabled: NotificationSettingStatus::Disabled,
            sound_enabled: NotificationSettingStatus::Disabled,
            lock_screen_enabled: NotificationSettingStatus::Disabled,
            notification_center_enabled: shown[1],
        }
    }

    #[test]
    fn p4_what_nobody_would_see_is_not_taken() {
        use AuthorizationStatus::{Authorized, Denied, NotDetermined, Provisional};
        use NotificationSettingStatus::{Disabled, Enabled};
        for (status, shown, is_seen) in [
            (Authorized, [Enabled, Enabled], true),
            (Authorized, [Disabled, Enabled], true),
            (Provisional, [Disabled, Enabled], true),
            (Authorized, [Disabled, Disabled], false),
            (Denied, [Enabled, Enabled], false),
            (NotDetermined, [Enabled, Enabled], false),
        ] {
            assert_eq!(why_unseen(&settings(status, shown)).is_none(), is_seen, "{status:?} {shown:?}");
        }
    }

    #[tokio::test]
    async fn without_an_app_the_reason_is_told_and_nothing_ends() {
        // The test's program is in no bundle.
        let notification = Notification {
            summary: "Low".to_owned(),
            body: "12 left".to_owned(),
            urgency: Urgency::Normal,
            key: "test".to_owned(),
            open_label: "Open".to_owned(),
            buttons: Vec::new(),
        };
        let (clicks, _) = mpsc::unbounded_channel();
        let (done, _waiting) = oneshot::channel();
        let refused = show(notification, &clicks, &done).await.unwrap_err();
        assert!(refused.to_string().contains("not started from the app"), "{refused}");
        close("test").await.unwrap();
        close_all().await.unwrap();
    }
}
