//! The built-in simulator behind *Try the demo*: a portal on this computer, started when first requested. Owns the simulator;
//! must not know who connects to it.

use std::num::NonZeroU64;
use std::sync::Mutex;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::history::BalancePoint;
use partner_balance_engine::desktop::Demo;
use partner_balance_engine::secrets::Credential;
use partner_balance_portal_sim::{Options, PastBalance, SimulatorThread, Spending, past_quarter};
use rust_decimal::Decimal;

/// The balance at the start, in hundredths.
const BALANCE_CENTS: i64 = 11_875;
const SPENDS_EVERY_MS: NonZeroU64 = NonZeroU64::new(10_000).unwrap();

/// The simulator, once it runs.
#[derive(Default)]
pub struct DemoPortal(Mutex<Option<SimulatorThread>>);

impl DemoPortal {
    /// Starts a simulator, instead of the one of an earlier demo: its past ends with its balance.
    ///
    /// # Errors
    /// No port of this computer can be listened on.
    pub fn start(&self) -> Result<Demo, Fault> {
        let unavailable = |detail: String| Fault::new(FaultCode::Offline, detail);
        let mut running = self.0.lock().map_err(|_| unavailable("the simulator has failed".to_owned()))?;
        let simulator = SimulatorThread::start(options()).map_err(|error| unavailable(error.kind().to_string()))?;
        let base_url = running
            .insert(simulator)
            .base_url()
            .parse()
            .map_err(|_| unavailable("the simulator has no address".to_owned()))?;
        let credential = Credential::Client {
            client_id: Options::DEMO_CLIENT_ID.to_owned(),
            client_secret: Options::DEMO_CLIENT_SECRET.to_owned().into(),
        };
        Ok(Demo { base_url, credential, past: past() })
    }
}

/// The quarter before the simulator's start.
#[expect(clippy::disallowed_methods, reason = "the simulator has a clock of its own")]
fn past() -> Vec<BalancePoint> {
    let course = past_quarter(Decimal::new(BALANCE_CENTS, 2), Timestamp::now(), &TimeZone::system());
    // The simulator tells amounts as text, as it does over HTTP.
    let point =
        |past: PastBalance| Some(BalancePoint { at: past.since, amount: past.amount.to_string().parse().ok()? });
    course.into_iter().filter_map(point).collect()
}

/// A balance just above the default low threshold that falls quickly: a few refreshes lead through all states of the
/// program.
fn options() -> Options {
    Options {
        balance: Decimal::new(BALANCE_CENTS, 2),
        spending: Some(Spending { amount: Decimal::new(475, 2), interval_ms: SPENDS_EVERY_MS }),
        admin_port: None,
        ..Options::default()
    }
}
