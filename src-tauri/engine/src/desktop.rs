//! The desktop as a trait: icon, popover, notifications, start at login. The shells implement it.

use std::sync::Arc;

use async_trait::async_trait;
use partner_balance_core::account::AccountKey;
pub use partner_balance_core::autostart::Autostart;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::Fault;
use partner_balance_core::history::BalancePoint;
use partner_balance_core::language::Words;
use partner_balance_core::notification::{AlertNotification, QuietNotification};
use partner_balance_core::text::AlertText;
use partner_balance_core::view::View;
use url::Url;

use crate::messages::Outcome;
use crate::secrets::Credential;

/// No notification server took the notification.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no notification server took it: {0}")]
pub struct NotDelivered(pub String);

/// The built-in simulator, running.
#[derive(Clone, Debug)]
pub struct Demo {
    /// Its address.
    pub base_url: BaseUrl,
    /// The credential it accepts.
    pub credential: Credential,
    /// Its balance before it was started, oldest first: each amount from its moment on.
    pub past: Vec<BalancePoint>,
}

/// The desktop. Methods that aren't `async` return at once, except the three of start at login, which read and write files:
/// the runner calls those on another thread.
#[async_trait]
pub trait Desktop: Send + Sync {
    /// The user's language has changed: what it says itself is said with these words from now on. Called before a view in the
    /// new language, and not at the start.
    fn speak(&self, words: Arc<Words>);
    /// Shows icon, tooltip, menu and popover. Called only when the view has changed.
    fn show(&self, view: &View);
    /// Replies to a request of the page.
    fn reply(&self, id: u32, outcome: Outcome);
    /// The form with a typed secret was closed: the process that had it should end.
    fn discard_form(&self);
    /// Shows a notice. Returns when a notification server has accepted it.
    ///
    /// # Errors
    /// When no notification server accepted it.
    async fn notify(&self, notification: AlertNotification) -> Result<(), NotDelivered>;
    /// Shows a notification that looks like a notice and stands beside those of accounts. Returns when a notification server
    /// has accepted it.
    ///
    /// # Errors
    /// When no notification server accepted it.
    async fn notify_test(&self, text: AlertText) -> Result<(), NotDelivered>;
    /// Closes the account's notice, also one that is being sent.
    fn withdraw_notice(&self, account: &AccountKey);
    /// Shows a notification of low urgency. Returns when a notification server has accepted it.
    ///
    /// # Errors
    /// When no notification server accepted it.
    async fn notify_quietly(&self, notification: QuietNotification) -> Result<(), NotDelivered>;
    /// Opens the Partner Portal in the browser.
    fn open_portal(&self);
    /// Opens a page in the browser, if it is https.
    fn open_page(&self, address: &Url);
    /// Switches start at login on or off.
    ///
    /// # Errors
    /// `SettingsUnavailable` with the reason.
    fn start_at_login(&self, autostart: Autostart) -> Result<(), Fault>;
    /// Whether the desktop starts the program at the next login: the user may have changed that in the desktop's settings.
    fn autostart(&self) -> Autostart;
    /// Repairs an entry at login whose program file is missing, so that it starts this program.
    ///
    /// # Errors
    /// `SettingsUnavailable` with the reason.
    fn repair_autostart(&self) -> Result<(), Fault>;
    /// Starts the built-in simulator, unless it is running.
    ///
    /// # Errors
    /// When it can't be started.
    fn start_demo(&self) -> Result<Demo, Fault>;
}
