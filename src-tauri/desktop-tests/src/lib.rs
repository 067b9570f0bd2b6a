//! A real desktop without a screen, one per test: X server, window manager or Wayland compositor, panel with a tray,
//! notification server, keychain.
//! The tray program is observed from outside, through what a user's desktop shows. Must not know the program's code: neither
//! the core nor the shell is used.

mod builder;
mod compositor;
mod desktop;
mod home;
mod input;
mod keychain;
mod notifications;
mod page_pixels;
mod panel;
mod popover;
mod portal;
mod processes;
mod program;
mod screen;
mod service;
mod session;
mod settings_portal;
mod sway;
mod tray;
mod user;
pub mod wait;

pub use builder::{Host, Keychain, NotificationServer, SessionBuilder, Theme};
pub use desktop::{Desktop, Edge, Focus, Xwayland};
pub use home::panel_settings;
pub use input::MouseButton;
pub use keychain::StoredSecret;
pub use notifications::{Notification, Urgency};
pub use page_pixels::{DARK_BACKGROUND, LIGHT_BACKGROUND};
pub use popover::{POPOVER, Popover};
pub use portal::{Account, CLIENT_ID, CLIENT_SECRET, Portal, store_account};
pub use processes::{Process, contains, in_namespace_of};
pub use program::{PROGRAM_VARIABLE, Program, program_file, target_folder};
pub use screen::{Picture, Rectangle, Screen, Window};
pub use session::Session;
pub use settings_portal::SettingsPortal;
pub use tray::{Choice, MenuRow, Pixmap, Tooltip, Tray};

/// The result of every call here: an error names what was waited for or read, and where logs are.
pub type Result<T> = anyhow::Result<T>;
