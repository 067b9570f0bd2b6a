//! Notifications of macOS and Windows. One at a time, on a thread of its own: the calls there block.

use notify_rust::Notification;
use tokio::sync::mpsc;

use super::{APP_NAME, Answer, Asked, Looks, NotShown, Notice, Request};
use crate::bus::SessionBus;

/// Shows what is due. These systems tell nothing of clicks to a program that doesn't wait for each, and what was shown
/// goes by itself.
pub(super) async fn converse(
    _: SessionBus,
    _: Looks,
    mut due: mpsc::Receiver<Request>,
    _: mpsc::UnboundedSender<Answer>,
) {
    while let Some(Request { what, taken }) = due.recv().await {
        if taken.is_closed() {
            continue;
        }
        let outcome = match what {
            Asked::Show(notice) => {
                tokio::task::spawn_blocking(move || show(&notice)).await.unwrap_or(Err(NotShown::NoServer))
            }
            Asked::Close(key) => {
                tracing::debug!(key, "a notice can't be taken away here; it goes by itself");
                Ok(())
            }
        };
        let _ = taken.send(outcome);
    }
}

fn show(notice: &Notice) -> Result<(), NotShown> {
    let shown = Notification::new().appname(APP_NAME).summary(&notice.summary).body(&notice.body).show();
    shown.map(drop).map_err(|_| NotShown::Refused("by the desktop".to_owned()))
}
