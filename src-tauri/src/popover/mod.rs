//! The popover: a window with the page, in a process of its own. `parent` is the resident program's side, the rest
//! is the child's. Must not know what the messages mean beyond showing and hiding.

#[cfg(target_os = "linux")]
mod backdrop;
pub mod child;
#[cfg(target_os = "linux")]
mod colour_scheme;
mod conversation;
#[cfg(target_os = "linux")]
mod engine;
pub mod harden;
mod icon_place;
#[cfg(target_os = "linux")]
mod layer;
mod line;
mod outbox;
#[cfg(target_os = "linux")]
mod outside;
mod page;
pub mod parent;
mod placement;
#[cfg(target_os = "linux")]
mod registry;
mod report;
mod stage;
#[cfg(target_os = "linux")]
pub mod startup;
pub mod style;
mod surface;
mod toggle;
mod visibility;
mod window;
