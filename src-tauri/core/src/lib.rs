//! Everything in Partner Balance that thinks. No Tauri, no GTK.
//!
//! Direction of dependencies: `runner` → `portal`, `secrets`, `settings`, `history` → `monitor`, `view` → `account`,
//! `money`. Nothing points back. From `money` to `icon` there is no I/O, no clock and no spawning.

pub mod account;
pub mod base_url;
pub mod directories;
pub mod fault;
pub mod history;
mod kept;
pub mod messages;
pub mod money;
pub mod ports;
pub mod secrets;
pub mod settings;
