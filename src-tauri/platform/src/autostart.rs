//! Starting the program at login. Owns the entry that the desktop reads; must not know what the program does then.

#[cfg(target_os = "linux")]
mod entry;
#[cfg(any(test, target_os = "macos"))]
mod launch_agent;
#[cfg_attr(target_os = "linux", path = "autostart/linux.rs")]
#[cfg_attr(target_os = "macos", path = "autostart/macos.rs")]
#[cfg_attr(windows, path = "autostart/windows.rs")]
mod system;

use std::path::PathBuf;

pub use partner_balance_core::autostart::Autostart;

pub use system::LoginEntry;

/// The program's argument for a start without a window.
const BACKGROUND: &str = "--background";

/// Why the login entry could not be changed or read.
#[derive(Debug, thiserror::Error)]
pub enum AutostartError {
    /// The entry could not be read or written.
    #[error("the entry for starting at login could not be changed: {0}")]
    Entry(#[from] std::io::Error),
    /// The entry can only hold text.
    #[error("the program's path cannot be written into the entry for starting at login")]
    Path,
    /// The system refused.
    #[error("the system refused to change what starts at login: {0}")]
    System(String),
}

/// The program to start at login: the running one, or the AppImage it was unpacked from: the unpacked files are removed when it ends.
///
/// # Errors
/// When the system doesn't tell the program's path.
pub fn program() -> std::io::Result<PathBuf> {
    let running = std::env::current_exe()?;
    // Both variables are inherited: only a program from inside the folder is the image's (AppImage documentation,
    // "Environment variables").
    let (image, unpacked) = (std::env::var_os("APPIMAGE"), std::env::var_os("APPDIR"));
    Ok(match (image, unpacked) {
        (Some(image), Some(folder)) if !folder.is_empty() && running.starts_with(&folder) => image.into(),
        _ => running,
    })
}
