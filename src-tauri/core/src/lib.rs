//! Everything in Partner Balance that thinks. No Tauri, no GTK.
//!
//! Direction of dependencies: `runner`, `asking` → `access` → `portal`, `secrets`, `settings`, `history` → `monitor`, `view`
//! → `account`, `money`. Nothing points back. From `money` to `icon` there is no I/O, no clock and no spawning.

pub mod access;
pub mod account;
pub mod alerts;
pub mod asking;
pub mod base_url;
pub mod directories;
pub mod environment;
pub mod fault;
pub mod history;
pub mod icon;
mod kept;
mod lock;
pub mod menu;
pub mod messages;
pub mod money;
pub mod monitor;
pub mod portal;
pub mod ports;
pub mod runner;
pub mod schedule;
pub mod secrets;
pub mod settings;
pub mod text;
pub mod told_once;
pub mod view;
