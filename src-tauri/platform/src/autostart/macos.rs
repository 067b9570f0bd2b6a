//! The login entry of macOS: a launch agent in the user's library. Must not know its text.

#[path = "macos/approval.rs"]
mod approval;

use std::path::{Path, PathBuf};

use partner_balance_files::{Audience, make_folder, replace};

use super::{Autostart, AutostartError, launch_agent};
use crate::APPLICATION_ID;

/// The program's login entry.
#[derive(Clone, Debug)]
pub struct LoginEntry {
    program: PathBuf,
    folder: PathBuf,
}

impl LoginEntry {
    /// The entry of `program` for the user whose configuration directory (`Library/Application Support`) this is.
    #[must_use]
    pub fn new(program: &Path, config: &Path) -> Self {
        let folder = config.parent().unwrap_or(config).join("LaunchAgents");
        Self { program: program.to_owned(), folder }
    }

    fn entry(&self) -> PathBuf {
        self.folder.join(format!("{APPLICATION_ID}.plist"))
    }

    fn current_text(&self) -> Option<String> {
        std::fs::read_to_string(self.entry()).ok()
    }

    /// What the system will do at the next login: nothing as well if the user has switched the entry off in its settings.
    #[must_use]
    pub fn autostart(&self) -> Autostart {
        let is_on = self.entry().exists() && !approval::is_switched_off(&self.entry());
        if is_on { Autostart::On } else { Autostart::Off }
    }

    /// Makes an entry that is switched on start this program, if the one that it names is gone: it may be from before a move.
    ///
    /// # Errors
    /// When the entry can't be written.
    pub fn repair(&self) -> Result<(), AutostartError> {
        // One that the user has switched off in the system's settings is left alone: written again it may ask anew.
        if self.autostart() == Autostart::Off {
            return Ok(());
        }
        let Some(text) = self.current_text() else { return Ok(()) };
        let is_there = launch_agent::program_of(&text).is_some_and(|program| Path::new(&program).exists());
        if is_there { Ok(()) } else { self.write() }
    }

    /// Writes or removes the entry. It takes effect at the next login.
    ///
    /// # Errors
    /// When the entry can't be written or removed, or is switched off in the system's settings, where the user alone can
    /// switch it on.
    pub fn set(&self, autostart: Autostart) -> Result<(), AutostartError> {
        match autostart {
            Autostart::On => {
                self.write()?;
                if approval::is_switched_off(&self.entry()) {
                    let reason = "switch Partner Balance on under General > Login Items in the system's settings";
                    return Err(AutostartError::System(reason.to_owned()));
                }
                Ok(())
            }
            Autostart::Off => match std::fs::remove_file(self.entry()) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
                Ok(()) | Err(_) => Ok(()),
            },
        }
    }

    fn write(&self) -> Result<(), AutostartError> {
        let text = launch_agent::text_for(&self.program)?;
        if self.current_text().is_some_and(|before| before == text) {
            return Ok(());
        }
        make_folder(&self.folder)?;
        Ok(replace(&self.entry(), text.as_bytes(), Audience::Owner)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_comes_goes_and_follows_a_move() {
        let library = tempfile::tempdir().unwrap();
        let config = library.path().join("Application Support");
        let program = library.path().join("tray");
        std::fs::write(&program, "").unwrap();
        let entry = LoginEntry::new(&program, &config);
        assert_eq!(entry.autostart(), Autostart::Off);
        entry.set(Autostart::On).unwrap();
        assert_eq!(entry.autostart(), Autostart::On);

        let moved = LoginEntry::new(&library.path().join("moved"), &config);
        let named = || launch_agent::program_of(&moved.current_text().unwrap()).unwrap();
        moved.repair().unwrap();
        assert_eq!(named(), program.to_str().unwrap(), "another copy that is still there");
        std::fs::remove_file(&program).unwrap();
        moved.repair().unwrap();
        assert_eq!(named(), library.path().join("moved").to_str().unwrap());

        moved.set(Autostart::Off).unwrap();
        assert_eq!(moved.autostart(), Autostart::Off);
        moved.repair().unwrap();
        assert!(!moved.entry().exists());
    }
}
