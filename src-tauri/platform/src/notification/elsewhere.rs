//! Notifications of macOS and Windows: one at a time, on a thread of its own, as the calls block. Must not know why one is
//! sent.
//!
//! Without buttons. `notify-rust` 4.18 can send some, but a thread would have to wait for each notification, and nothing
//! ends that wait when another takes its place. On macOS it wants the run loop of the main thread and hides two buttons
//! in a list; on Windows the wait ends when the banner disappears, so that a click in the notification centre is lost.

use tokio::sync::mpsc;

use super::{APP_NAME, Appearance, Change, Click, NotShown, Notification, Request};
use crate::bus::SessionBus;

/// Handles requests. There are no clicks: these systems report clicks only to a caller that blocks for each notification.
pub(super) async fn run(
    _: SessionBus,
    _: Appearance,
    mut due: mpsc::Receiver<Request>,
    _: mpsc::UnboundedSender<Click>,
) {
    while let Some(Request { change, done }) = due.recv().await {
        if done.is_closed() {
            continue;
        }
        let outcome = match change {
            Change::Show(notification) => {
                tokio::task::spawn_blocking(move || show(&notification)).await.unwrap_or(Err(NotShown::NoServer))
            }
            Change::Close(key) => {
                tracing::debug!(key, "notifications can't be closed on this system; it disappears by itself");
                Ok(())
            }
        };
        let _ = done.send(outcome);
    }
}

fn show(notification: &Notification) -> Result<(), NotShown> {
    let shown = notify_rust::Notification::new()
        .appname(APP_NAME)
        .summary(&notification.summary)
        .body(&notification.body)
        .show();
    shown.map(drop).map_err(|_| NotShown::Refused("by the desktop".to_owned()))
}
