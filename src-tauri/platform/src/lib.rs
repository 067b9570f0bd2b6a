//! What the programs need of the operating system. Each module waits for events of the system. Where there are none, it
//! polls with growing pauses: for a missing bus, for a file that can't be watched.
//!
//! Must not know Tauri or the portal; of the core only the clock port. Asynchronous functions want a tokio runtime with I/O
//! and time, of any flavour.

/// The program's name for the desktop: of its desktop file, windows, icon and login entry. The identifier in
/// `tauri.conf.json`.
pub const APPLICATION_ID: &str = "app.partnerbalance.tray";

pub mod autostart;
pub mod backoff;
pub mod browser;
mod bursts;
#[cfg_attr(not(target_os = "linux"), path = "bus_elsewhere.rs")]
pub mod bus;
pub mod clock;
#[cfg(target_os = "linux")]
mod descriptor;
#[cfg(target_os = "linux")]
pub mod display;
pub mod dumps;
pub mod environment;
pub mod file;
#[cfg(any(windows, test))]
mod fixed_hash;
pub mod instance;
pub mod locale;
pub mod memory;
pub mod network;
pub mod notification;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod private_bus;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod script;
#[cfg(windows)]
mod system_calls;
