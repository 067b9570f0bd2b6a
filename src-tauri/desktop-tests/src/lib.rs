//! A real desktop without a screen, one per test: X server, window manager, panel with a tray, notification server, keychain.
//!
//! Everything here looks at the tray program from outside, through what a user's desktop sees. It must not know
//! the program's code: neither the core nor the shell is used.

mod home;
mod keychain;
mod notifications;
mod processes;
mod program;
mod scene;
mod screen;
mod service;
mod session;
mod tray;
pub mod wait;

pub use keychain::StoredSecret;
pub use notifications::{Notification, Urgency};
pub use processes::{Process, contains, in_namespace_of};
pub use program::{PROGRAM_VARIABLE, Program, program_file, target_folder};
pub use scene::{Account, CLIENT_ID, CLIENT_SECRET, POPOVER, Portal};
pub use screen::{MouseButton, Picture, Place, Screen, Window};
pub use session::{Host, Keychain, NotificationServer, Session, SessionBuilder, Theme};
pub use tray::{MenuRow, Pixmap, Tooltip, Tray};

/// What every call here returns: an error says what was looked for and where to read more.
pub type Result<T> = anyhow::Result<T>;
