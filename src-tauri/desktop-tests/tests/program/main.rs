//! The tray program as a person has it: on a real desktop, with a simulated portal.

mod alerts;
mod always_there;
mod connect;
mod desktops;
mod form;
mod glance;
mod keychain;
mod killed;
mod outside;
mod place;
mod popover;
