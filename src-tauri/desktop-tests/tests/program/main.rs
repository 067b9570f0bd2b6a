//! The tray program on a real desktop, with a simulated portal.

mod alerts;
mod always_there;
mod connect;
mod desktops;
mod form;
mod glance;
mod idle;
mod keychain;
mod killed;
mod letters;
mod open_form;
mod outside;
mod place;
mod pointer_focus;
mod popover;
mod several;
mod told;
mod tray_presence;
mod without_layers;
