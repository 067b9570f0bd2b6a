//! What a runner needs of the system, for tests with real parts beside it: the time as it is, and a screen that keeps what
//! is shown on it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use jiff::Timestamp;
use partner_balance_core::account::AccountKey;
use partner_balance_core::clock::{Clock, Moment, Timer};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::language::Words;
use partner_balance_core::notification::{AlertNotification, QuietNotification};
use partner_balance_core::text::AlertText;
use partner_balance_core::view::View;
use partner_balance_engine::desktop::{Autostart, Demo, Desktop, NotDelivered};
use partner_balance_engine::messages::Outcome;
use tokio::sync::{mpsc, watch};

pub struct RealTime(Instant);

impl RealTime {
    #[expect(clippy::disallowed_methods, reason = "the clock of the test")]
    pub fn new() -> Self {
        Self(Instant::now())
    }
}

impl Clock for RealTime {
    #[expect(clippy::disallowed_methods, reason = "the clock of the test")]
    fn now(&self) -> Moment {
        Moment { wall: Timestamp::now(), elapsed: self.0.elapsed() }
    }
}

#[async_trait]
impl Timer for RealTime {
    async fn sleep_until(&self, elapsed: Duration) {
        tokio::time::sleep(elapsed.saturating_sub(self.0.elapsed())).await;
    }
}

pub struct Screen {
    pub shown: watch::Sender<Option<View>>,
    pub replies: mpsc::UnboundedSender<Outcome>,
    /// Why the notification server takes nothing; None when it takes everything.
    pub refusal: Option<&'static str>,
    /// The alerts that it has taken.
    pub alerts: watch::Sender<Vec<AlertNotification>>,
}

impl Screen {
    fn taken(&self) -> Result<(), NotDelivered> {
        self.refusal.map_or(Ok(()), |reason| Err(NotDelivered(reason.to_owned())))
    }
}

#[async_trait]
impl Desktop for Screen {
    fn speak(&self, _: Arc<Words>) {}
    fn show(&self, view: &View) {
        self.shown.send_replace(Some(view.clone()));
    }
    fn reply(&self, _: u32, outcome: Outcome) {
        // Nobody may be waiting any more.
        let _ = self.replies.send(outcome);
    }
    fn discard_form(&self) {}
    async fn notify(&self, alert: AlertNotification) -> Result<(), NotDelivered> {
        self.taken()?;
        self.alerts.send_modify(|alerts| alerts.push(alert));
        Ok(())
    }
    async fn notify_test(&self, _: AlertText) -> Result<(), NotDelivered> {
        self.taken()
    }
    fn withdraw_notice(&self, _: &AccountKey) {}
    async fn notify_quietly(&self, _: QuietNotification) -> Result<(), NotDelivered> {
        self.taken()
    }
    fn open_portal(&self) {}
    fn open_page(&self, _: &url::Url) {}
    fn start_at_login(&self, _: Autostart) -> Result<(), Fault> {
        Ok(())
    }
    fn autostart(&self) -> Autostart {
        Autostart::Off
    }
    fn repair_autostart(&self) -> Result<(), Fault> {
        Ok(())
    }
    fn start_demo(&self) -> Result<Demo, Fault> {
        Err(Fault::new(FaultCode::Offline, "not here"))
    }
}
