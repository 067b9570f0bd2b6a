//! The login entry of macOS and Windows, by the crate `auto-launch`. Must not know what the program does at login.

use std::path::{Path, PathBuf};

use super::{Autostart, AutostartError, BACKGROUND};

/// How the system's own settings list the entry.
const NAME: &str = "Partner Balance";

/// The program's login entry.
#[derive(Clone, Debug)]
pub struct LoginEntry {
    program: PathBuf,
    name: String,
}

impl LoginEntry {
    /// The entry of `program` where this system keeps them; the configuration directory is not used.
    #[must_use]
    pub fn new(program: &Path, _config: &Path) -> Self {
        Self { program: program.to_owned(), name: NAME.to_owned() }
    }

    fn entry(&self) -> Result<auto_launch::AutoLaunch, AutostartError> {
        let program = self.program.to_str().ok_or(AutostartError::Path)?;
        // The value in the registry is a command line, into which the crate writes the path as it is.
        let program = if cfg!(windows) { format!("\"{program}\"") } else { program.to_owned() };
        auto_launch::AutoLaunchBuilder::new()
            .set_app_name(&self.name)
            .set_app_path(&program)
            // By default an administrator's entry would start the program for all users.
            .set_windows_enable_mode(auto_launch::WindowsEnableMode::CurrentUser)
            .set_args(&[BACKGROUND])
            .build()
            .map_err(|error| AutostartError::System(error.to_string()))
    }

    /// What the system will do at the next login. `Stay` if it can't be asked.
    #[must_use]
    pub fn autostart(&self) -> Autostart {
        let is_on = self.entry().is_ok_and(|entry| entry.is_enabled().unwrap_or(false));
        if is_on { Autostart::On } else { Autostart::Off }
    }

    /// Makes an entry that is switched on start this program: it may name a path from before a move.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn repair(&self) -> Result<(), AutostartError> {
        match self.autostart() {
            Autostart::On => self.set(Autostart::On),
            Autostart::Off => Ok(()),
        }
    }

    /// Adds or removes the entry.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn set(&self, autostart: Autostart) -> Result<(), AutostartError> {
        let entry = self.entry()?;
        let outcome = match autostart {
            Autostart::On => entry.enable(),
            Autostart::Off => entry.disable(),
        };
        outcome.map_err(|error| AutostartError::System(error.to_string()))
    }
}

#[cfg(test)]
#[cfg(windows)]
mod tests {
    use std::process::Command;

    use super::*;

    const RUN: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run";

    /// An entry that no user has.
    fn entry(program: &str) -> LoginEntry {
        let name = format!("{NAME} test {}", std::process::id());
        LoginEntry { program: PathBuf::from(program), name }
    }

    fn found(entry: &LoginEntry) -> String {
        let output = Command::new("reg").args(["query", RUN, "/v", &entry.name]).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    #[test]
    fn the_entry_is_this_users_and_holds_a_path_with_spaces_as_one_word() {
        let before = entry(r"C:\With space 100%\tray.exe");
        assert_eq!(before.autostart(), Autostart::Off);
        before.set(Autostart::On).unwrap();
        assert_eq!(before.autostart(), Autostart::On);
        let line = found(&before);
        assert!(line.contains(r#""C:\With space 100%\tray.exe" --background"#), "{line}");
        let moved = entry(r"C:\Moved\tray.exe");
        moved.repair().unwrap();
        assert!(found(&moved).contains(r#""C:\Moved\tray.exe" --background"#), "{}", found(&moved));
        moved.set(Autostart::Off).unwrap();
        assert_eq!((moved.autostart(), found(&moved).contains("tray.exe")), (Autostart::Off, false));
        moved.repair().unwrap();
        assert_eq!(moved.autostart(), Autostart::Off, "what is off stays off");
    }
}
