//! The traits behind which time, the portal, the disk and the desktop stand. Implementations live in `portal`,
//! `history` and the shell; fakes in tests.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::account::{AccountId, Reading};
use crate::alerts::{AlertMemory, AlertStep, Threshold};
use crate::base_url::BaseUrl;
use crate::fault::Fault;
use crate::lock::FileLock;
use crate::messages::Outcome;
use crate::portal::Balance;
use crate::secrets::{Credential, SessionToken};
use crate::view::View;

/// One moment on two clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The wall clock: may jump.
    pub wall: Timestamp,
    /// Time since some fixed start: never jumps and, where the system can, runs on during sleep.
    pub elapsed: Duration,
}

/// The only source of time.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Moment;
    /// The time zone the user is in now: it changes when they travel. UTC for clocks of nobody's.
    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

/// Waiting on the clock that doesn't jump.
#[async_trait]
pub trait Timer: Send + Sync {
    /// Returns at `elapsed` ([`Moment::elapsed`]), without waking the machine before.
    async fn sleep_until(&self, elapsed: Duration);
}

/// One portal, reached with one credential.
#[async_trait]
pub trait Portal: Send + Sync {
    /// Asks for the balance.
    ///
    /// # Errors
    /// See [`crate::portal::PortalClient::balance`].
    async fn balance(&self) -> Result<Balance, Fault>;
}

/// Makes the way to a portal.
pub trait PortalFactory: Send + Sync {
    /// A portal at this address, for this credential, whose sessions are kept on this shelf.
    fn open(&self, base_url: BaseUrl, credential: Credential, shelf: Arc<dyn SessionShelf>) -> Arc<dyn Portal>;
}

/// Where the session of one account is kept, from one request to the next and from one process to the other.
///
/// Nothing here fails: without a session another token is minted.
#[async_trait]
pub trait SessionShelf: Send + Sync {
    /// Waits for the right to mint, which no other process has until it is dropped. Whoever has it looks at
    /// [`SessionShelf::newest`] again before minting, and keeps what was minted before dropping it.
    async fn reserve(&self) -> Reservation;
    /// The session kept last, whoever minted it.
    async fn newest(&self) -> Option<SessionToken>;
    /// Keeps a session, in place of the one before.
    async fn keep(&self, session: &SessionToken);
}

/// The right to mint for one account. Ends when it is dropped, and with the process.
#[derive(Debug)]
#[must_use = "dropped at once it reserves nothing"]
pub struct Reservation(Option<FileLock>);

impl Reservation {
    /// A right that is shared with no other process: there is none, or none that could be asked.
    pub fn unshared() -> Self {
        Self(None)
    }

    pub(crate) fn held(lock: FileLock) -> Self {
        Self(Some(lock))
    }

    /// Whether every other process is kept from minting.
    #[must_use]
    pub fn is_exclusive(&self) -> bool {
        self.0.is_some()
    }
}

/// Where readings and the memory of alerts outlive the program. Other processes record there as well: what one of them
/// has left is the ground each step begins on.
///
/// # Errors
/// Every call: `HistoryUnavailable`; the next call tries the disk again.
pub trait ReadingStore: Send {
    /// Keeps a reading and steps the alert memory, both or neither, and returns the memory after that.
    fn record(&mut self, account: &AccountId, reading: &Reading, step: &AlertStep) -> Result<AlertMemory, Fault>;
    /// Steps the alert memory alone, and returns it.
    fn step_alerts(&mut self, account: &AccountId, step: &AlertStep) -> Result<AlertMemory, Fault>;
    /// The newest reading and the alert memory, as of one moment.
    fn newest(&mut self, account: &AccountId) -> Result<(Option<Reading>, AlertMemory), Fault>;
    /// Removes every trace of the account.
    fn forget(&mut self, account: &AccountId) -> Result<(), Fault>;
    /// What the user should be told about the store itself, once: a sentence.
    fn take_notice(&mut self) -> Option<String>;
}

/// An alert as the desktop shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Which alert: a newer one of the same account replaces an older one.
    pub threshold: Threshold,
    /// One line.
    pub summary: String,
    /// The fact and the remedy.
    pub body: String,
}

/// Something to know that is no alert, and disturbs nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuietNotice {
    /// One line.
    pub summary: String,
    /// What else there is to say.
    pub body: String,
}

/// No notification server took the notice.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no notification server took it: {0}")]
pub struct NotTaken(pub String);

/// The built-in simulator, running.
#[derive(Clone, Debug)]
pub struct Demo {
    /// Where it answers.
    pub base_url: BaseUrl,
    /// What it accepts.
    pub credential: Credential,
}

/// The desktop around the runner. All that isn't `async` returns at once.
#[async_trait]
pub trait Desktop: Send + Sync {
    /// Shows icon, tooltip, menu and popover. Called only with a view that differs from the last.
    fn show(&self, view: &View);
    /// Answers a request of the page.
    fn reply(&self, id: u32, outcome: Outcome);
    /// The form that held a typed secret is closed: the process that saw it should end.
    fn discard_form(&self);
    /// Shows an alert; done when the desktop has taken it.
    ///
    /// # Errors
    /// When no notification server took it.
    async fn notify(&self, notice: Notice) -> Result<(), NotTaken>;
    /// Takes the alert off the screen, if one is there: also one that the desktop is being asked to take.
    fn withdraw_alert(&self);
    /// Shows something that is no alert; done when the desktop has taken it.
    ///
    /// # Errors
    /// When no notification server took it.
    async fn notify_quietly(&self, notice: QuietNotice) -> Result<(), NotTaken>;
    /// Opens the Partner Portal in the browser.
    fn open_portal(&self);
    /// Switches start at login.
    ///
    /// # Errors
    /// `SettingsUnavailable` with the reason.
    fn start_at_login(&self, autostart: Autostart) -> Result<(), Fault>;
    /// What the desktop will do at the next login: the user may have switched the entry off there.
    fn autostart(&self) -> Autostart;
    /// Makes an entry at login that would start nothing, because its program is gone, start this one.
    ///
    /// # Errors
    /// `SettingsUnavailable` with the reason.
    fn mend_autostart(&self) -> Result<(), Fault>;
    /// Starts the built-in simulator, or finds it running.
    ///
    /// # Errors
    /// When it can't be started.
    fn start_demo(&self) -> Result<Demo, Fault>;
}

/// Whether the program starts at login.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Autostart {
    /// It does.
    On,
    /// It doesn't.
    Off,
}

impl From<bool> for Autostart {
    /// As the settings say it.
    fn from(is_on: bool) -> Self {
        if is_on { Self::On } else { Self::Off }
    }
}
