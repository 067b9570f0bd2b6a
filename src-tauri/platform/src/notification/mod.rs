//! Desktop notifications. Owns what counts as shown and which notification replaces which; must not know why one is sent.
//! One task sends messages to the notification server and receives its signals.

#[cfg_attr(target_os = "linux", path = "freedesktop.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod server;
#[cfg(any(windows, test))]
mod toast;

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use crate::bus::SessionBus;

/// How long a server may take to accept a notification.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);
/// The name of the program, for the user. On macOS it is that of the app.
#[cfg(not(target_os = "macos"))]
const APP_NAME: &str = "Partner Balance";

/// How urgent a notification is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// Shown for a while, without a sound.
    Quiet,
    /// Shown for a while.
    Normal,
    /// Stays until dismissed, where the desktop has such a thing.
    Critical,
}

/// A notification. Plain text: markup is escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// One line.
    pub summary: String,
    /// The text below it.
    pub body: String,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Of the notifications with the same key only the newest stays on the screen.
    pub key: String,
    /// What the click on the notification itself is called, where a desktop has a button for it.
    pub open_label: String,
    /// In order, beside the click on the notification itself. At most three, as no desktop shows more. Left out where the
    /// desktop shows none, so each must have another way: in the menu, say.
    pub buttons: Vec<Button>,
}

/// A button of a notification. Where a desktop has no room it is an entry of the notification's menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What a click is reported with: unlike those of the notification's other buttons, and not `default`.
    pub id: String,
    /// The text on it.
    pub label: String,
}

/// Why a notification was not shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotShown {
    /// The session has no bus, or no notification server.
    #[error("this desktop has nothing running that shows notifications")]
    NoServer,
    /// The server has not answered within ten seconds. It may still show it; a later one with its key replaces it then.
    #[error("the program that shows notifications does not answer")]
    NoAnswer,
    /// The server answered with an error: its name on the bus, its number, or its kind, without the server's own words.
    #[error("the program that shows notifications refused it ({0})")]
    Refused(String),
    /// Nobody would see it: the user, or whoever administers the computer, has switched this program's notifications off, or
    /// not allowed them yet. A whole sentence without its capital and full stop, as the others. Linux doesn't tell.
    #[error("{0}")]
    SwitchedOff(&'static str),
}

/// The user clicked a notification. It may stay on the screen: only some desktops close one when a button is clicked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Click {
    /// The notification's key.
    pub key: String,
    /// Where.
    pub on: ClickedPart,
    /// Lets a window take the focus on Wayland; if the desktop gave one. For `XDG_ACTIVATION_TOKEN`.
    pub activation_token: Option<String>,
}

/// The part of a notification that was clicked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClickedPart {
    /// The notification itself.
    Notification,
    /// The button with this id.
    Button(String),
}

/// The clicks on notifications and their buttons, in order. On Windows and macOS only on those of this process.
#[derive(Debug)]
pub struct Clicks(mpsc::UnboundedReceiver<Click>);

impl Clicks {
    /// The next click; waits for ever once the notifier is gone. May be dropped and called again without losing one.
    pub async fn next(&mut self) -> Click {
        match self.0.recv().await {
            Some(click) => click,
            None => std::future::pending().await,
        }
    }
}

/// What the server is to do, and where the outcome goes.
struct Request {
    change: Change,
    done: oneshot::Sender<Result<(), NotShown>>,
}

/// What is to change on the screen.
enum Change {
    Show(Notification),
    /// Close the notification with this key.
    Close(String),
    /// Close all.
    #[cfg(target_os = "macos")]
    CloseAll,
}

/// Shows and closes notifications. Clones share one task, which ends when the last one is dropped.
#[derive(Clone, Debug)]
pub struct Notifier {
    requests: mpsc::Sender<Request>,
}

impl Notifier {
    /// Starts the task; the server may start later. `icon` is a name of the icon theme or a path; `desktop_entry` the name of
    /// the program's desktop file, without its suffix. To be called inside a tokio runtime.
    #[must_use]
    pub fn start(bus: &SessionBus, icon: &str, desktop_entry: &str) -> (Self, Clicks) {
        let (requests, due) = mpsc::channel(1);
        let (clicks, clicked) = mpsc::unbounded_channel();
        let appearance = Appearance { icon: icon.to_owned(), desktop_entry: desktop_entry.to_owned() };
        tokio::spawn(server::run(bus.clone(), appearance, due, clicks));
        (Self { requests }, Clicks(clicked))
    }

    /// Shows a notification; Ok when the server has accepted it. If dropped before it is sent, it is not sent.
    ///
    /// # Errors
    /// `NotShown`, at the latest after ten seconds.
    pub async fn show(&self, notification: Notification) -> Result<(), NotShown> {
        self.ask(Change::Show(notification)).await
    }

    /// Closes the notification with this key; Ok as well when there is none. Called after `show`, it closes that one, however
    /// long the server takes.
    ///
    /// # Errors
    /// `NotShown`, at the latest after ten seconds: it may still be on the screen.
    pub async fn close(&self, key: &str) -> Result<(), NotShown> {
        self.ask(Change::Close(key.to_owned())).await
    }

    /// To be called before the program ends. On macOS closes all of its notifications: a click on one, also one that only
    /// closes it, starts the program again. Elsewhere they stay for as long as the desktop keeps them.
    pub async fn before_the_program_ends(&self) {
        #[cfg(target_os = "macos")]
        {
            // Nobody waits longer for a program that is to end.
            const LIMIT: Duration = Duration::from_secs(2);
            let closed = tokio::time::timeout(LIMIT, self.ask(Change::CloseAll)).await;
            if !matches!(closed, Ok(Ok(()))) {
                tracing::warn!("notifications may stay, and start the program again");
            }
        }
    }

    async fn ask(&self, change: Change) -> Result<(), NotShown> {
        let (done, answer) = oneshot::channel();
        let pending = async {
            self.requests.send(Request { change, done }).await.map_err(|_| NotShown::NoServer)?;
            answer.await.map_err(|_| NotShown::NoServer)?
        };
        tokio::time::timeout(ANSWER_TIMEOUT, pending).await.unwrap_or(Err(NotShown::NoAnswer))
    }
}

/// What all notifications have in common.
#[derive(Clone)]
struct Appearance {
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "the other desktops take it from what is installed")
    )]
    icon: String,
    #[cfg_attr(target_os = "macos", expect(dead_code, reason = "taken from the program's bundle"))]
    desktop_entry: String,
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests;
