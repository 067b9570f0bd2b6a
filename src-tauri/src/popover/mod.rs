//! The popover: a window with the page, in a process of its own. `parent` and `connection` are the resident program's
//! side, the rest is the child's. Must not know what the messages mean beyond showing and hiding.

#[cfg(target_os = "linux")]
mod backdrop;
pub mod child;
#[cfg(target_os = "linux")]
mod colour_scheme;
mod connection;
#[cfg(windows)]
mod foreground;
mod icon_place;
pub mod launch;
#[cfg(target_os = "linux")]
mod layer;
mod line;
#[cfg(target_os = "linux")]
mod mouse_x11;
mod outbox;
mod page;
pub mod parent;
mod placement;
#[cfg(target_os = "linux")]
mod registry;
mod report;
#[cfg_attr(not(target_os = "linux"), path = "startup_elsewhere.rs")]
pub mod startup;
pub mod style;
mod surface;
mod toggle;
mod visibility;
pub mod web_view;
#[cfg(target_os = "linux")]
mod webkit;
mod window;
mod window_controller;
