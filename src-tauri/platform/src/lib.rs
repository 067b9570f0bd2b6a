//! What the programs need of the operating system. Each piece waits for the system to speak. Where it doesn't, something
//! is looked at again after a pause: a bus that is missing, a file that can't be watched.
//!
//! Knows neither Tauri nor the portal; from the core only the clock port. Everything asynchronous wants a running tokio
//! runtime with I/O and time, of any flavour.

/// The name by which desktops know the program: its desktop file, its windows, its icon, its entry at login. The
/// identifier in `tauri.conf.json`.
pub const APPLICATION_ID: &str = "app.partnerbalance.tray";

pub mod autostart;
pub mod browser;
#[cfg_attr(not(target_os = "linux"), path = "bus_elsewhere.rs")]
pub mod bus;
pub mod clock;
#[cfg(target_os = "linux")]
mod descriptor;
#[cfg(target_os = "linux")]
pub mod display;
pub mod environment;
pub mod file;
pub mod instance;
pub mod locale;
pub mod network;
pub mod notification;
pub mod pauses;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod private_bus;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod script;
