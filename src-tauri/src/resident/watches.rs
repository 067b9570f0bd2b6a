//! The watches: each waits for an event of the system and passes it on to the runner or the presenter. Must not know what
//! they do about it.

use std::path::PathBuf;
use std::time::Duration;

use async_trait::async_trait;
use partner_balance_core::clock::Timer;
use partner_balance_core::menu::Command;
use partner_balance_engine::runner::Input;
use partner_balance_platform::backoff::Backoff;
use partner_balance_platform::bus::{NameWatch, SessionBus, TrayHostWatch};
use partner_balance_platform::clock::{self, ClockWatch};
use partner_balance_platform::file::FileWatch;
use partner_balance_platform::instance::{Request, Requests};
use partner_balance_platform::network::NetworkWatch;
use partner_balance_platform::notification::{Click, ClickedPart, Clicks};
use tokio::sync::mpsc::UnboundedSender;

use super::desktop;
use super::presenter::{ToPresenter, TrayPresence};
use super::tray::Tray;

/// After this time without a tray the user is told so; a slow tray host may still take the icon.
const PATIENCE: Duration = Duration::from_secs(5);

/// A timer that counts time in which the computer sleeps.
pub struct KernelTimer;

#[async_trait]
impl Timer for KernelTimer {
    async fn sleep_until(&self, elapsed: Duration) {
        clock::sleep_until(elapsed).await;
    }
}

pub async fn watch_clock(runner: UnboundedSender<Input>) {
    let mut watch = ClockWatch::start();
    loop {
        watch.changed().await;
        if runner.send(Input::ClockJumped).is_err() {
            return;
        }
    }
}

pub async fn watch_network(runner: UnboundedSender<Input>) {
    let mut watch = NetworkWatch::start();
    loop {
        watch.returned().await;
        if runner.send(Input::NetworkReturned).is_err() {
            return;
        }
    }
}

/// The settings file, which the command line and editors write too.
pub async fn watch_settings(file: PathBuf, runner: UnboundedSender<Input>) {
    let mut watch = FileWatch::start(&file);
    loop {
        watch.written().await;
        if runner.send(Input::SettingsWritten).is_err() {
            return;
        }
    }
}

/// The history, which the command line opens, writes and closes. The runner keeps it open: its own writing causes no event.
pub async fn watch_history(file: PathBuf, runner: UnboundedSender<Input>) {
    let mut watch = FileWatch::start(&file);
    loop {
        watch.written().await;
        if runner.send(Input::HistoryClosed).is_err() {
            return;
        }
    }
}

pub async fn watch_notification_server(bus: SessionBus, runner: UnboundedSender<Input>) {
    let mut watch = NameWatch::notification_server(&bus).await;
    loop {
        watch.appeared().await;
        if runner.send(Input::NotificationServerAppeared).is_err() {
            return;
        }
    }
}

/// A click on a notification opens the popover; one on a button snoozes.
pub async fn watch_notification_clicks(
    mut clicks: Clicks,
    runner: UnboundedSender<Input>,
    presenter: UnboundedSender<ToPresenter>,
) {
    loop {
        let Click { key, on, activation_token } = clicks.next().await;
        let snooze = match &on {
            ClickedPart::Notification => None,
            ClickedPart::Button(id) => desktop::snooze_of_button(id),
        };
        let is_ended = match snooze {
            Some(choice) => {
                let account = desktop::account_of_key(&key);
                runner.send(Input::Snooze { account, request: Some(choice.into()) }).is_err()
            }
            None => {
                let account = desktop::account_of_key(&key);
                presenter.send(ToPresenter::Show { account, activation_token }).is_err()
            }
        };
        if is_ended {
            return;
        }
    }
}

pub async fn watch_instances(mut requests: Requests, presenter: UnboundedSender<ToPresenter>) {
    loop {
        let message = match requests.next().await {
            Request::Show => ToPresenter::Show { account: None, activation_token: None },
            Request::End => ToPresenter::Choose { command: Command::Quit, account: None, activation_token: None },
        };
        if presenter.send(message).is_err() {
            return;
        }
    }
}

/// Adds the icon to the tray as soon as there is a tray host, and from then on reports hosts that end and start: the icon
/// follows them by itself. `desktop` is the session's `XDG_CURRENT_DESKTOP`.
pub async fn watch_tray_host(
    bus: SessionBus,
    tray: Tray,
    desktop: String,
    runner: UnboundedSender<Input>,
    presenter: UnboundedSender<ToPresenter>,
) {
    let tell = |desktop: Option<&str>, presence| {
        // Both fail only when the program is ending.
        let _ = runner.send(Input::TrayChanged(desktop.map(str::to_owned)));
        let _ = presenter.send(ToPresenter::Tray(presence));
    };
    let mut watch = TrayHostWatch::start(&bus).await;
    if !watch.is_present() {
        tell(Some(desktop.as_str()), TrayPresence::Missing);
        watch.appeared().await;
    }
    let mut backoff = Backoff::new();
    loop {
        let putting_up = tray.add_icon();
        tokio::pin!(putting_up);
        let is_up = match tokio::time::timeout(PATIENCE, &mut putting_up).await {
            Ok(is_up) => is_up,
            Err(_) => {
                tell(Some(desktop.as_str()), TrayPresence::Missing);
                putting_up.await
            }
        };
        if is_up {
            break;
        }
        tell(Some(desktop.as_str()), TrayPresence::Missing);
        // A host that is running but hasn't taken the icon may be slow: tried again, with growing pauses.
        if watch.is_present() {
            backoff.wait().await;
        } else {
            watch.appeared().await;
        }
    }
    loop {
        tell(None, TrayPresence::Seen);
        watch.vanished().await;
        // A panel that is being restarted is back by then.
        if tokio::time::timeout(PATIENCE, watch.appeared()).await.is_err() {
            tell(Some(desktop.as_str()), TrayPresence::Missing);
            watch.appeared().await;
        }
    }
}
