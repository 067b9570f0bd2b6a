//! The pure part of Partner Balance: values, decisions, texts and the icon's pixels. No network, file, clock or
//! thread, so its tests take seconds.
//!
//! No two modules depend on each other; `cargo xtask test` checks it.

pub mod account;
pub mod alerts;
pub mod autostart;
pub mod base_url;
pub mod chart;
pub mod clock;
pub mod fault;
pub mod forecast;
pub mod history;
pub mod icon;
pub mod language;
pub mod menu;
pub mod money;
pub mod monitor;
pub mod notification;
pub mod outlook;
pub mod page;
pub mod schedule;
pub mod text;
pub mod updates;
pub mod view;
pub mod ways_out;
pub mod webhook_url;
