//! The desktop as a trait: icon, popover, notifications, start at login. The shells implement it.

use async_trait::async_trait;
use partner_balance_core::account::AccountKey;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::Fault;
use partner_balance_core::notification::{AlertNotification, QuietNotification};
use partner_balance_core::view::View;

use crate::messages::Outcome;
use crate::secrets::Credential;

/// No notification server took the notification.
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
    async fn notify(&self, notification: AlertNotification) -> Result<(), NotTaken>;
    /// Takes the account's alert off the screen, if one is there: also one that the desktop is being asked to take.
    fn withdraw_alert(&self, account: &AccountKey);
    /// Shows something that is no alert; done when the desktop has taken it.
    ///
    /// # Errors
    /// When no notification server took it.
    async fn notify_quietly(&self, notification: QuietNotification) -> Result<(), NotTaken>;
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
    fn repair_autostart(&self) -> Result<(), Fault>;
    /// Starts the built-in simulator, or finds it running.
    ///
    /// # Errors
    /// When it can't be started.
    fn start_demo(&self) -> Result<Demo, Fault>;
}

/// Whether the program starts at login.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Autostart {
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
