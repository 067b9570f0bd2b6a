//! The login entry of Windows: a command line in the registry's Run key, by the crate `auto-launch`. Must not know what the
//! program does at login.

use std::path::{Path, PathBuf};

use windows_registry::CURRENT_USER;

use super::{Autostart, AutostartError, BACKGROUND};

/// Where the entries of this user are.
const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";

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
        let program = format!("\"{program}\"");
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

    /// Makes an entry that is switched on start this program, if the one that it names is gone: it may be from before a move.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn repair(&self) -> Result<(), AutostartError> {
        match self.autostart() {
            Autostart::On if !self.names_a_program() => self.set(Autostart::On),
            Autostart::On | Autostart::Off => Ok(()),
        }
    }

    /// Whether what the entry starts is there.
    fn names_a_program(&self) -> bool {
        let command_line = CURRENT_USER.open(RUN).and_then(|key| key.get_string(&self.name));
        command_line.is_ok_and(|line| program_of(&line).is_some_and(|program| Path::new(program).exists()))
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

/// The program in a command line as it is written here: in quotation marks.
fn program_of(command_line: &str) -> Option<&str> {
    Some(command_line.strip_prefix('"')?.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// An entry that no user has.
    fn entry(program: &str) -> LoginEntry {
        let name = format!("{NAME} test {}", std::process::id());
        LoginEntry { program: PathBuf::from(program), name }
    }

    fn found(entry: &LoginEntry) -> String {
        let output = Command::new("reg").args(["query", &format!(r"HKCU\{RUN}"), "/v", &entry.name]).output().unwrap();
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

    #[test]
    fn another_copy_that_is_there_keeps_the_entry() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tray.exe");
        std::fs::write(&path, "").unwrap();
        let name = format!("{NAME} test of copies {}", std::process::id());
        let first = LoginEntry { program: path.clone(), name: name.clone() };
        first.set(Autostart::On).unwrap();
        let other = LoginEntry { program: PathBuf::from(r"C:\Other\tray.exe"), name };
        other.repair().unwrap();
        assert!(found(&other).contains(path.to_str().unwrap()), "{}", found(&other));
        std::fs::remove_file(&path).unwrap();
        other.repair().unwrap();
        assert!(found(&other).contains(r"C:\Other\tray.exe"), "{}", found(&other));
        other.set(Autostart::Off).unwrap();
    }

    #[test]
    fn only_a_command_line_of_ours_names_a_program() {
        for (line, expected) in [
            (r#""C:\With space\tray.exe" --background"#, Some(r"C:\With space\tray.exe")),
            (r"C:\tray.exe --background", None),
            (r#""C:\tray.exe"#, None),
            ("", None),
        ] {
            assert_eq!(program_of(line), expected, "{line}");
        }
    }
}
