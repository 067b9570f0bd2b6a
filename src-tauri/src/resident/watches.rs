//! What the desktop does by itself, told to the runner and the popover. Each watch sleeps until the system speaks.

use std::path::PathBuf;
use std::time::Duration;

use async_trait::async_trait;
use partner_balance_core::ports::Timer;
use partner_balance_core::runner::Input;
use partner_balance_platform::bus::{NameWatch, SessionBus, TrayHostWatch};
use partner_balance_platform::clock::{self, ClockWatch};
use partner_balance_platform::file::FileWatch;
use partner_balance_platform::instance::ShowRequests;
use partner_balance_platform::network::NetworkWatch;
use partner_balance_platform::notification::{Answer, Answers};
use tauri::AppHandle;
use tokio::sync::mpsc::UnboundedSender;

use super::front::{TrayPresence, Wanted};
use super::tray::Tray;

/// Why the popover is a normal window.
const NO_TRAY: &str = "This desktop shows no tray icons right now, so this is a normal window. The icon appears as soon \
                       as there is a tray; on GNOME that takes the AppIndicator extension.";

/// How long a tray host that took no icon is left alone.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Waiting with the kernel's timers, which count the time asleep.
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

/// The history, which the command line opens, records in and closes again. The runner keeps it open: what it records
/// itself wakes nobody.
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

pub async fn watch_answers(mut answers: Answers, front: UnboundedSender<Wanted>) {
    loop {
        match answers.next().await {
            Answer::Opened(_) if front.send(Wanted::Show).is_err() => return,
            Answer::Opened(_) | Answer::Closed(_) => {}
        }
    }
}

pub async fn watch_instances(mut requests: ShowRequests, front: UnboundedSender<Wanted>) {
    loop {
        requests.next().await;
        if front.send(Wanted::Show).is_err() {
            return;
        }
    }
}

/// Puts the icon up as soon as somebody shows it. From then on the tray's own code follows panels that come and go.
pub async fn watch_tray_host(
    bus: SessionBus,
    app: AppHandle,
    tray: Tray,
    runner: UnboundedSender<Input>,
    front: UnboundedSender<Wanted>,
) {
    let mut watch = TrayHostWatch::start(&bus).await;
    let mut is_up = watch.is_present() && tray.put_up(&app).await;
    if !is_up {
        let _ = runner.send(Input::TrayChanged(Some(NO_TRAY.to_owned())));
        let _ = front.send(Wanted::Tray(TrayPresence::Missing));
    }
    let mut pause = FIRST_PAUSE;
    while !is_up {
        // A host that is there but hasn't taken the icon may only be slow: it is asked again, ever less often.
        if watch.is_present() {
            tokio::time::sleep(pause).await;
            pause = LONGEST_PAUSE.min(pause * 2);
        } else {
            watch.appeared().await;
        }
        is_up = tray.put_up(&app).await;
    }
    let _ = runner.send(Input::TrayChanged(None));
    let _ = front.send(Wanted::Tray(TrayPresence::Seen));
}
