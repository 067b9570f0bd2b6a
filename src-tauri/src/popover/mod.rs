//! The popover: a window with the page, in a process of its own. `parent` is the resident program's side, the rest
//! is the child's. Must not know what the messages mean beyond showing and hiding.

pub mod child;
mod conversation;
pub mod harden;
mod line;
mod outbox;
mod page;
pub mod parent;
mod placement;
mod report;
mod stage;
pub mod style;
mod toggle;
mod visibility;
mod window;
