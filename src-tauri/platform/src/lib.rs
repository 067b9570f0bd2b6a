//! What the tray program needs of the operating system. Each piece waits for the system to speak: nothing here polls.
//!
//! Knows neither Tauri nor the portal; from the core only the clock port. Everything asynchronous wants a running tokio
//! runtime with I/O and time, of any flavour.

pub mod clock;
pub mod network;
