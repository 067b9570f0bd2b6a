//! The built-in simulator behind *Try the demo*: a portal on this computer, started when first requested. Owns the simulator;
//! must not know who connects to it.

use std::num::NonZeroU64;
use std::sync::Mutex;

use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_engine::desktop::Demo;
use partner_balance_engine::secrets::Credential;
use partner_balance_portal_sim::{Options, SimulatorThread, Spending};
use rust_decimal::Decimal;

const SPENDS_EVERY_MS: NonZeroU64 = NonZeroU64::new(10_000).unwrap();

/// The simulator, once it runs.
#[derive(Default)]
pub struct DemoPortal(Mutex<Option<SimulatorThread>>);

impl DemoPortal {
    /// Starts the simulator, unless it runs already.
    ///
    /// # Errors
    /// No port of this computer can be listened on.
    pub fn start(&self) -> Result<Demo, Fault> {
        let unavailable = |detail: String| Fault::new(FaultCode::Offline, detail);
        let mut running = self.0.lock().map_err(|_| unavailable("the simulator has failed".to_owned()))?;
        if running.is_none() {
            let simulator = SimulatorThread::start(options()).map_err(|error| unavailable(error.kind().to_string()))?;
            *running = Some(simulator);
        }
        let base_url = running.as_ref().map(|simulator| simulator.base_url().to_owned()).unwrap_or_default();
        let base_url = base_url.parse().map_err(|_| unavailable("the simulator has no address".to_owned()))?;
        let credential = Credential::Client {
            client_id: Options::DEMO_CLIENT_ID.to_owned(),
            client_secret: Options::DEMO_CLIENT_SECRET.to_owned().into(),
        };
        Ok(Demo { base_url, credential })
    }
}

/// A balance just above the default low threshold that falls quickly: a few refreshes lead through all states of the
/// program.
fn options() -> Options {
    Options {
        balance: Decimal::new(11_875, 2),
        spending: Some(Spending { amount: Decimal::new(475, 2), interval_ms: SPENDS_EVERY_MS }),
        admin_port: None,
        ..Options::default()
    }
}
