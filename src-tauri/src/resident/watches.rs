//! What the desktop does by itself, told to the runner and the popover. Each watch sleeps until the system speaks.

use std::path::PathBuf;
use std::time::Duration;

use async_trait::async_trait;
use partner_balance_core::clock::Timer;
use partner_balance_engine::runner::Input;
use partner_balance_platform::bus::{NameWatch, SessionBus, TrayHostWatch};
use partner_balance_platform::clock::{self, ClockWatch};
use partner_balance_platform::file::FileWatch;
use partner_balance_platform::instance::ShowRequests;
use partner_balance_platform::network::NetworkWatch;
use partner_balance_platform::notification::{Answer, Answers};
use partner_balance_platform::pauses::Pauses;
use tokio::sync::mpsc::UnboundedSender;

use super::front::{TrayPresence, Wanted};
use super::tray::Tray;

/// A tray host that hasn't taken the icon by then is only slow, perhaps; the user is told meanwhile.
const PATIENCE: Duration = Duration::from_secs(5);

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
            Answer::Opened { activation_token, .. } => {
                if front.send(Wanted::Show { activation_token }).is_err() {
                    return;
                }
            }
            Answer::Closed(_) => {}
        }
    }
}

pub async fn watch_instances(mut requests: ShowRequests, front: UnboundedSender<Wanted>) {
    loop {
        requests.next().await;
        if front.send(Wanted::Show { activation_token: None }).is_err() {
            return;
        }
    }
}

/// Puts the icon up as soon as somebody shows it, and from then on tells of trays that go and come: the icon follows them
/// by itself. `needs` says what this desktop needs for a tray.
pub async fn watch_tray_host(
    bus: SessionBus,
    tray: Tray,
    needs: String,
    runner: UnboundedSender<Input>,
    front: UnboundedSender<Wanted>,
) {
    let tell = |note: Option<&str>, presence| {
        // Both are gone only when the program ends.
        let _ = runner.send(Input::TrayChanged(note.map(str::to_owned)));
        let _ = front.send(Wanted::Tray(presence));
    };
    let mut watch = TrayHostWatch::start(&bus).await;
    if !watch.is_present() {
        tell(Some(needs.as_str()), TrayPresence::Missing);
        watch.appeared().await;
    }
    let mut pauses = Pauses::new();
    loop {
        let putting_up = tray.put_up();
        tokio::pin!(putting_up);
        let is_up = match tokio::time::timeout(PATIENCE, &mut putting_up).await {
            Ok(is_up) => is_up,
            Err(_) => {
                tell(Some(needs.as_str()), TrayPresence::Missing);
                putting_up.await
            }
        };
        if is_up {
            break;
        }
        tell(Some(needs.as_str()), TrayPresence::Missing);
        // A host that is there but hasn't taken the icon may only be slow: it is asked again, ever less often.
        if watch.is_present() {
            pauses.pass().await;
        } else {
            watch.appeared().await;
        }
    }
    loop {
        tell(None, TrayPresence::Seen);
        watch.vanished().await;
        // A panel that is only restarted is back by then.
        if tokio::time::timeout(PATIENCE, watch.appeared()).await.is_err() {
            tell(Some(needs.as_str()), TrayPresence::Missing);
            watch.appeared().await;
        }
    }
}
