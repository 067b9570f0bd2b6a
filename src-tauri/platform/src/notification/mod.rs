//! Desktop notifications. Owns what counts as shown and which notification replaces which; must not know why one is due.
//!
//! One task talks to the notification server and hears from it; it sleeps until somebody speaks.

#[cfg_attr(target_os = "linux", path = "freedesktop.rs")]
#[cfg_attr(not(target_os = "linux"), path = "elsewhere.rs")]
mod server;

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use crate::bus::SessionBus;

/// How long a server may take to accept a notification.
const PATIENCE: Duration = Duration::from_secs(10);
/// The name of the program, for the user.
const APP_NAME: &str = "Partner Balance";

/// How much a notification may disturb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// Shown for a while, without a sound.
    Quiet,
    /// Shown for a while.
    Normal,
    /// Stays until dismissed, where the desktop has such a thing.
    Critical,
}

/// What to tell the user. Plain text: markup is escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// One line.
    pub summary: String,
    /// What else there is to say.
    pub body: String,
    /// How much it may disturb.
    pub urgency: Urgency,
    /// What it is about: of the notices with the same key only the newest stays on the screen.
    pub replaces: Option<String>,
}

/// Why a notice is still due.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotShown {
    /// The session has no bus, or nobody on it shows notifications.
    #[error("this desktop has nothing running that shows notifications")]
    NoServer,
    /// The server has not answered within ten seconds. If it takes the notice yet, a later one with its key replaces it.
    #[error("the program that shows notifications does not answer")]
    NoAnswer,
    /// The server answered with an error: its name on the bus, without the server's own words.
    #[error("the program that shows notifications refused it ({0})")]
    Refused(String),
}

/// What became of a notice on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The user clicked it.
    Opened {
        /// The notice's key.
        key: Option<String>,
        /// What entitles a window to the focus on Wayland, if the desktop gave such a thing: for
        /// `XDG_ACTIVATION_TOKEN`.
        activation_token: Option<String>,
    },
    /// It is gone: dismissed, timed out, or closed by the desktop. Carries the notice's key.
    Closed(Option<String>),
}

/// Answers as they come. Systems without the freedesktop protocol give none.
#[derive(Debug)]
pub struct Answers(mpsc::UnboundedReceiver<Answer>);

impl Answers {
    /// The next answer; waits for ever once the notifier is gone. May be dropped and called again without losing one.
    pub async fn next(&mut self) -> Answer {
        match self.0.recv().await {
            Some(answer) => answer,
            None => std::future::pending().await,
        }
    }
}

/// What the server is to do, and whom to tell how that went.
struct Request {
    what: Asked,
    taken: oneshot::Sender<Result<(), NotShown>>,
}

/// What the server is to do.
enum Asked {
    Show(Notice),
    /// Take the notice with this key off the screen.
    Close(String),
}

/// Shows notices and takes them away. Clones speak to the same server; the last one dropped ends the conversation.
#[derive(Clone, Debug)]
pub struct Notifier {
    requests: mpsc::Sender<Request>,
}

impl Notifier {
    /// Starts the conversation with whatever server there is or will be. `icon` is a name of the icon theme or a path;
    /// `desktop_entry` the name of the program's desktop file, without its suffix. To be called inside a tokio runtime.
    #[must_use]
    pub fn start(bus: &SessionBus, icon: &str, desktop_entry: &str) -> (Self, Answers) {
        let (requests, due) = mpsc::channel(1);
        let (answers, heard) = mpsc::unbounded_channel();
        let looks = Looks { icon: icon.to_owned(), desktop_entry: desktop_entry.to_owned() };
        tokio::spawn(server::converse(bus.clone(), looks, due, answers));
        (Self { requests }, Answers(heard))
    }

    /// Shows a notice; Ok when the server has taken it.
    ///
    /// # Errors
    /// `NotShown`, at the latest after ten seconds: the notice stays due. A notice given up before its turn is not sent.
    pub async fn show(&self, notice: Notice) -> Result<(), NotShown> {
        self.ask(Asked::Show(notice)).await
    }

    /// Takes the notice with this key off the screen; Ok as well when there is none. Asked after a notice, it closes
    /// that one, however long the server takes.
    ///
    /// # Errors
    /// `NotShown`, at the latest after ten seconds: it may still be seen.
    pub async fn close(&self, key: &str) -> Result<(), NotShown> {
        self.ask(Asked::Close(key.to_owned())).await
    }

    async fn ask(&self, what: Asked) -> Result<(), NotShown> {
        let (taken, answer) = oneshot::channel();
        let sending = async {
            self.requests.send(Request { what, taken }).await.map_err(|_| NotShown::NoServer)?;
            answer.await.map_err(|_| NotShown::NoServer)?
        };
        tokio::time::timeout(PATIENCE, sending).await.unwrap_or(Err(NotShown::NoAnswer))
    }
}

/// What all notices have in common.
#[derive(Clone)]
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "the other desktops take both from the program's bundle")
)]
struct Looks {
    icon: String,
    desktop_entry: String,
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests;
