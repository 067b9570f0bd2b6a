//! The part of Partner Balance that does I/O: portal, keychain, settings file, history, environment, and the loop
//! over them. Decisions and texts are in `partner-balance-core`; windows and the tray are in the shells.
//!
//! No two modules depend on each other; `cargo xtask test` checks it.
#![cfg_attr(
    windows,
    allow(clippy::missing_const_for_thread_local, reason = "clippy asks for it where it is (windows-gnu)")
)]

pub mod access;
pub mod account_operations;
mod backup;
mod connect_state;
pub mod desktop;
pub mod directories;
pub mod environment;
pub mod export;
pub mod history;
mod lock;
pub mod messages;
pub mod panics;
pub mod portal;
pub mod runner;
pub mod secrets;
pub mod settings;
pub mod shown_once;
pub mod updates;
pub mod user_locale;
mod watch;
pub mod ways_out;
