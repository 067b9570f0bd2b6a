//! A simulator of the Yeastar Partner Portal API: its token and balance endpoints as the vendor documents them, and
//! faults at the portal and in transfer. For tests and for the demo, on loopback only.
//!
//! It follows the vendor's document and no client, and shares no code with the product. [`Simulator`] runs on the
//! caller's runtime, [`SimulatorThread`] on its own thread; both are controlled through [`Controls`] or the admin port.

mod admin;
mod balance;
mod clock;
mod controls;
mod fault;
#[cfg(feature = "feed")]
mod feed;
mod options;
mod past;
mod portal;
mod server;
mod simulator;
mod stats;
#[cfg(feature = "tls")]
mod tls;
mod tokens;
mod wire;
mod witness;

pub use admin::HELP as ADMIN_HELP;
pub use balance::Spending;
pub use controls::Controls;
pub use fault::{Fault, FaultRule, Framing, Scope, Times};
#[cfg(feature = "feed")]
pub use feed::{FeedReply, FeedServer};
pub use options::{Client, Options};
pub use past::{PastBalance, past_quarter};
pub use simulator::{Simulator, SimulatorThread};
pub use stats::{Stats, Traffic};
pub use tokens::{EarlierTokens, Rotation, TokenForm, Tokens};
pub use witness::{Sightings, Witness};
