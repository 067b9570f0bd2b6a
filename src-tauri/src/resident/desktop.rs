//! The runner's `Desktop` port: passes views to the tray and the popover, and notifications to the server. Must not decide
//! when anything is shown.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use partner_balance_core::account::{AccountKey, PORTAL_PAGE};
use partner_balance_core::alerts::{AlertKind, SnoozeChoice};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::language::Words;
use partner_balance_core::notification::{AlertNotification, QuietNotification};
use partner_balance_core::text::AlertText;
use partner_balance_core::view::View;
use partner_balance_core::{menu, message_id};
use partner_balance_engine::desktop::{Demo, Desktop, NotDelivered};
use partner_balance_engine::messages::Outcome;
use partner_balance_platform::autostart::{Autostart, AutostartError, LoginEntry};
use partner_balance_platform::browser;
use partner_balance_platform::notification::{Button, Notification, Notifier, Urgency};
use tokio::sync::mpsc::UnboundedSender;
use url::Url;

use super::demo::DemoPortal;
use super::own_program::OwnProgram;
use super::presenter::ToPresenter;
use super::tray::Tray;

/// A newer notice of an account replaces an older one.
fn notice_key(account: &AccountKey) -> String {
    format!("{KEY_PREFIX}{}", account.as_str())
}

const KEY_PREFIX: &str = "balance of ";

/// Whose notice has this key.
pub fn account_of_key(key: &str) -> Option<AccountKey> {
    key.strip_prefix(KEY_PREFIX).map(AccountKey::from_text)
}

/// The id of a button for a snooze.
fn snooze_id(choice: SnoozeChoice) -> &'static str {
    match choice {
        SnoozeChoice::Day => "snooze_day",
        SnoozeChoice::UntilToppedUp => "snooze_until_topped_up",
    }
}

fn snooze_button(choice: SnoozeChoice, words: &Words) -> Button {
    let label = words.say(match choice {
        SnoozeChoice::Day => message_id!("alerts-button-snooze-day"),
        SnoozeChoice::UntilToppedUp => message_id!("alerts-button-snooze-topped-up"),
    });
    Button { id: snooze_id(choice).to_owned(), label }
}

/// What the button with this id means.
pub fn snooze_of_button(id: &str) -> Option<SnoozeChoice> {
    SnoozeChoice::ALL.iter().copied().find(|choice| snooze_id(*choice) == id)
}

/// There is at most one such notification.
const QUIET_KEY: &str = "tray";
/// There is at most one test.
const TEST_KEY: &str = "test";

/// The desktop as the runner sees it.
pub struct TrayDesktop {
    pub tray: Tray,
    pub presenter: UnboundedSender<ToPresenter>,
    pub notifier: Notifier,
    pub login_entry: LoginEntry,
    pub demo: DemoPortal,
    pub own_program: OwnProgram,
    pub words: Mutex<Arc<Words>>,
}

impl TrayDesktop {
    fn tell(&self, message: ToPresenter) {
        // Fails only when the program is ending.
        let _ = self.presenter.send(message);
    }

    fn words(&self) -> Arc<Words> {
        Arc::clone(&self.words.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[async_trait]
impl Desktop for TrayDesktop {
    fn speak(&self, words: Arc<Words>) {
        *self.words.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&words);
        self.tell(ToPresenter::Speak(words));
    }

    fn show(&self, view: &View) {
        let mut tray = view.tray.clone();
        // Seen when something is shown anew, which is at each poll: nothing is watched for it.
        if self.own_program.is_replaced() {
            menu::offer_restart(&mut tray.menu, &self.words());
        }
        self.tray.show(tray);
        self.tell(ToPresenter::View(Box::new(view.popover.clone())));
    }

    fn reply(&self, id: u32, outcome: Outcome) {
        self.tell(ToPresenter::Reply { id, outcome });
    }

    fn discard_form(&self) {
        self.tell(ToPresenter::DiscardForm);
    }

    async fn notify(&self, alert: AlertNotification) -> Result<(), NotDelivered> {
        let urgency = match alert.kind {
            AlertKind::Critical => Urgency::Critical,
            AlertKind::Low
            | AlertKind::Days
            | AlertKind::Refused
            | AlertKind::Token
            | AlertKind::Blind
            | AlertKind::Reminder => Urgency::Normal,
            AlertKind::Recovered => Urgency::Quiet,
        };
        let (key, words) = (notice_key(&alert.account), self.words());
        let buttons = alert.snoozes.iter().map(|choice| snooze_button(*choice, &words)).collect();
        let open_label = words.say("alerts-button-open");
        let notice = Notification { summary: alert.summary, body: alert.body, urgency, key, open_label, buttons };
        self.notifier.show(notice).await.map_err(|reason| NotDelivered(reason.to_string()))
    }

    async fn notify_test(&self, text: AlertText) -> Result<(), NotDelivered> {
        let AlertText { summary, body } = text;
        let notice = Notification {
            summary,
            body,
            urgency: Urgency::Normal,
            key: TEST_KEY.to_owned(),
            open_label: self.words().say("alerts-button-open"),
            buttons: Vec::new(),
        };
        self.notifier.show(notice).await.map_err(|reason| NotDelivered(reason.to_string()))
    }

    fn withdraw_notice(&self, account: &AccountKey) {
        let (notifier, key) = (self.notifier.clone(), notice_key(account));
        tokio::spawn(async move {
            if let Err(reason) = notifier.close(&key).await {
                tracing::warn!(%reason, "an alert may stay on the screen");
            }
        });
    }

    async fn notify_quietly(&self, notification: QuietNotification) -> Result<(), NotDelivered> {
        let key = QUIET_KEY.to_owned();
        let notice = Notification {
            summary: notification.summary,
            body: notification.body,
            urgency: Urgency::Quiet,
            key,
            open_label: self.words().say("alerts-button-open"),
            buttons: Vec::new(),
        };
        self.notifier.show(notice).await.map_err(|reason| NotDelivered(reason.to_string()))
    }

    fn open_portal(&self) {
        open_in_browser(PORTAL_PAGE.to_owned());
    }

    fn open_page(&self, address: &Url) {
        open_in_browser(address.to_string());
    }

    fn start_at_login(&self, wanted: Autostart) -> Result<(), Fault> {
        self.login_entry.set(wanted).map_err(unavailable)
    }

    fn autostart(&self) -> Autostart {
        self.login_entry.autostart()
    }

    fn repair_autostart(&self) -> Result<(), Fault> {
        self.login_entry.repair().map_err(unavailable)
    }

    fn start_demo(&self) -> Result<Demo, Fault> {
        self.demo.start()
    }
}

fn open_in_browser(address: String) {
    tokio::spawn(async move {
        if let Err(error) = browser::open(&address).await {
            tracing::warn!(%error, %address, "a page was not opened");
        }
    });
}

fn unavailable(error: AutostartError) -> Fault {
    Fault::new(FaultCode::SettingsUnavailable, error.to_string())
}
