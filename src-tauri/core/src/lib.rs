//! The values, decisions, words and pixels of Partner Balance. Pure: nothing here reaches the network, a file, a clock or a
//! thread, so its tests take a second.
//!
//! Inside, no module depends on one that depends on it: `cargo xtask test` checks that.

pub mod account;
pub mod alerts;
pub mod base_url;
pub mod clock;
pub mod fault;
pub mod icon;
pub mod menu;
pub mod money;
pub mod monitor;
pub mod notification;
pub mod page;
pub mod schedule;
pub mod text;
pub mod view;
