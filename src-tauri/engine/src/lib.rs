//! What reaches out: the portal, the keychain, the settings file, the history, the environment, and the one loop over
//! them. What is decided and worded comes from `partner-balance-core`; windows and the tray are the shells'.
//!
//! Inside, no module depends on one that depends on it: `cargo xtask test` checks that.

pub mod access;
pub mod account_operations;
mod backup;
mod connect_state;
pub mod desktop;
pub mod directories;
pub mod environment;
pub mod history;
mod lock;
pub mod messages;
pub mod panics;
pub mod portal;
pub mod runner;
pub mod secrets;
pub mod settings;
pub mod shown_once;
mod watch;
