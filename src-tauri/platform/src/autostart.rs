//! Starting with the user's session. Owns the entry the desktop reads at login; must not know what the program does then.

#[cfg(target_os = "linux")]
mod entry;

use std::path::{Path, PathBuf};

#[cfg(target_os = "linux")]
use crate::APPLICATION_ID;

/// What tells the program that nobody asked for a window.
const BACKGROUND: &str = "--background";

/// Why login was not changed, or could not be looked at.
#[derive(Debug, thiserror::Error)]
pub enum AutostartError {
    /// The entry could not be read or written.
    #[error("the entry for starting at login could not be changed: {0}")]
    Entry(#[from] std::io::Error),
    /// The entry can only hold text.
    #[error("the program's path cannot be written into the entry for starting at login")]
    Path,
    /// The system said no.
    #[error("the system refused to change what starts at login: {0}")]
    System(String),
}

/// Whether to start or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtLogin {
    /// Start with the session, without a window.
    Start,
    /// Stay away.
    Stay,
}

/// The program's entry among those started at login.
#[derive(Clone, Debug)]
pub struct Autostart {
    program: PathBuf,
    #[cfg(target_os = "linux")]
    folder: PathBuf,
}

/// The program to start at login: the running one, or the AppImage it was unpacked from, whose files are gone with it.
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

#[cfg(target_os = "linux")]
impl Autostart {
    /// The entry of `program` in the configuration directory `config` (`XDG_CONFIG_HOME`).
    /// Source: Desktop Application Autostart Specification.
    #[must_use]
    pub fn new(program: &Path, config: &Path) -> Self {
        Self { program: program.to_owned(), folder: config.join("autostart") }
    }

    fn entry(&self) -> PathBuf {
        self.folder.join(format!("{APPLICATION_ID}.desktop"))
    }

    /// As the program's first builds called it.
    fn old_entry(&self) -> PathBuf {
        self.folder.join("Partner Balance.desktop")
    }

    /// The text of the entry, under its name or its old one.
    fn text(&self) -> Option<String> {
        let old = || std::fs::read_to_string(self.old_entry()).ok().filter(|text| entry::is_ours(text));
        std::fs::read_to_string(self.entry()).ok().or_else(old)
    }

    /// What the desktop will do at the next login. An entry that the user has switched off there starts nothing.
    #[must_use]
    pub fn at_login(&self) -> AtLogin {
        match self.text() {
            Some(text) if !entry::is_switched_off(&text) => AtLogin::Start,
            Some(_) | None => AtLogin::Stay,
        }
    }

    /// Writes or removes the entry. Starting again with the same path changes nothing on disk.
    ///
    /// # Errors
    /// When the entry cannot be written, or the program's path cannot stand in one.
    pub fn set(&self, at_login: AtLogin) -> Result<(), AutostartError> {
        match at_login {
            AtLogin::Start => self.write()?,
            AtLogin::Stay => remove(&self.entry())?,
        }
        self.remove_old()
    }

    /// Makes an entry whose program is gone start this one, and gives one with the old name its name. An entry that was
    /// removed or switched off, and one that starts another copy of the program, stay as they are: somebody chose so.
    ///
    /// # Errors
    /// When the entry cannot be written, or the program's path cannot stand in one.
    pub fn mend(&self) -> Result<(), AutostartError> {
        let Some(text) = self.text() else { return Ok(()) };
        let is_elsewhere = |program: &Path| program != self.program && program.exists();
        if entry::is_switched_off(&text) || entry::program_of(&text).is_some_and(|program| is_elsewhere(&program)) {
            return Ok(());
        }
        self.write()?;
        self.remove_old()
    }

    fn write(&self) -> Result<(), AutostartError> {
        let text = entry::text_for(&self.program)?;
        if std::fs::read_to_string(self.entry()).is_ok_and(|before| before == text) {
            return Ok(());
        }
        std::fs::create_dir_all(&self.folder)?;
        // Written aside and renamed: a session that starts meanwhile reads the old entry or the new one. The name does
        // not end in .desktop, so that a leftover starts nothing.
        let aside = self.folder.join(".partner-balance.new");
        std::fs::write(&aside, text)?;
        std::fs::rename(&aside, self.entry()).inspect_err(|_| drop(std::fs::remove_file(&aside)))?;
        Ok(())
    }

    fn remove_old(&self) -> Result<(), AutostartError> {
        let is_ours = std::fs::read_to_string(self.old_entry()).is_ok_and(|text| entry::is_ours(&text));
        if is_ours { remove(&self.old_entry()) } else { Ok(()) }
    }
}

/// Removes a file that may be missing.
#[cfg(target_os = "linux")]
fn remove(file: &Path) -> Result<(), AutostartError> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(not(target_os = "linux"))]
impl Autostart {
    /// The entry of `program` where this system keeps them; the configuration directory has no part in it.
    #[must_use]
    pub fn new(program: &Path, _config: &Path) -> Self {
        Self { program: program.to_owned() }
    }

    fn entry(&self) -> Result<auto_launch::AutoLaunch, AutostartError> {
        let program = self.program.to_str().ok_or(AutostartError::Path)?;
        auto_launch::AutoLaunchBuilder::new()
            .set_app_name("Partner Balance")
            .set_app_path(program)
            .set_args(&[BACKGROUND])
            .build()
            .map_err(|error| AutostartError::System(error.to_string()))
    }

    /// What the system will do at the next login. One that doesn't say counts as staying away.
    #[must_use]
    pub fn at_login(&self) -> AtLogin {
        let is_on = self.entry().is_ok_and(|entry| entry.is_enabled().unwrap_or(false));
        if is_on { AtLogin::Start } else { AtLogin::Stay }
    }

    /// Makes an entry that is switched on start this program: it may name a path from before a move.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn mend(&self) -> Result<(), AutostartError> {
        match self.at_login() {
            AtLogin::Start => self.set(AtLogin::Start),
            AtLogin::Stay => Ok(()),
        }
    }

    /// Adds or removes the entry.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn set(&self, at_login: AtLogin) -> Result<(), AutostartError> {
        let entry = self.entry()?;
        let outcome = match at_login {
            AtLogin::Start => entry.enable(),
            AtLogin::Stay => entry.disable(),
        };
        outcome.map_err(|error| AutostartError::System(error.to_string()))
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::process::Command;

    use super::*;
    use crate::script::{Pipe, script};

    #[test]
    fn the_application_id_is_that_of_the_windows() {
        let config = include_str!("../../../tauri.conf.json");
        assert!(config.contains(&format!("\"identifier\": \"{APPLICATION_ID}\"")));
    }

    #[test]
    fn an_entry_comes_and_goes_and_what_a_desktop_has_switched_off_is_switched_on_again() {
        let config = tempfile::tempdir().unwrap();
        let autostart = Autostart::new(Path::new("/opt/tray"), &config.path().join("not there yet"));
        let read = || std::fs::read_to_string(autostart.entry());
        autostart.set(AtLogin::Stay).unwrap();
        autostart.set(AtLogin::Start).unwrap();
        let text = read().unwrap();
        let written = std::fs::metadata(autostart.entry()).unwrap().modified().unwrap();
        autostart.set(AtLogin::Start).unwrap();
        assert_eq!(std::fs::metadata(autostart.entry()).unwrap().modified().unwrap(), written);

        // By the specification, and by GNOME's settings.
        for line in ["Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"] {
            std::fs::write(autostart.entry(), format!("{text}{line}")).unwrap();
            assert_eq!(autostart.at_login(), AtLogin::Stay, "after {line}");
            autostart.mend().unwrap();
            assert_eq!(autostart.at_login(), AtLogin::Stay, "nobody but the user switches it on again");
            autostart.set(AtLogin::Start).unwrap();
            assert_eq!(read().unwrap(), text, "after {line}");
        }
        autostart.set(AtLogin::Stay).unwrap();
        assert!(read().is_err());
        assert_eq!(std::fs::read_dir(&autostart.folder).unwrap().count(), 0, "nothing is left behind");
    }

    #[test]
    fn an_entry_whose_program_is_gone_is_mended_and_a_choice_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let other = script(folder.path(), "other copy", "true");
        let mine = Autostart::new(Path::new("/opt/tray"), folder.path());
        let read = || std::fs::read_to_string(mine.entry());
        mine.mend().unwrap();
        assert!(read().is_err(), "who has removed it wants none");

        Autostart::new(Path::new("/gone/tray"), folder.path()).set(AtLogin::Start).unwrap();
        mine.mend().unwrap();
        assert!(read().unwrap().contains("Exec=\"/opt/tray\" --background\n"), "{}", read().unwrap());

        Autostart::new(&other, folder.path()).set(AtLogin::Start).unwrap();
        mine.mend().unwrap();
        assert!(read().unwrap().contains("other copy"), "it works: {}", read().unwrap());
    }

    #[test]
    fn an_entry_of_ours_with_the_old_name_is_replaced_and_anybody_else_s_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let autostart = Autostart::new(Path::new("/opt/tray"), folder.path());
        autostart.set(AtLogin::Start).unwrap();
        let ours = std::fs::read_to_string(autostart.entry()).unwrap();
        for act in [Autostart::mend, |autostart: &Autostart| autostart.set(AtLogin::Start)] {
            std::fs::rename(autostart.entry(), autostart.old_entry()).unwrap();
            assert_eq!(autostart.at_login(), AtLogin::Start);
            act(&autostart).unwrap();
            assert!(!autostart.old_entry().exists());
            assert_eq!(std::fs::read_to_string(autostart.entry()).unwrap(), ours);
        }
        std::fs::rename(autostart.entry(), autostart.old_entry()).unwrap();
        autostart.set(AtLogin::Stay).unwrap();
        assert_eq!(std::fs::read_dir(&autostart.folder).unwrap().count(), 0);

        let foreign = "[Desktop Entry]\nType=Application\nName=Partner Balance\nExec=/usr/bin/other\n";
        std::fs::write(autostart.old_entry(), foreign).unwrap();
        assert_eq!(autostart.at_login(), AtLogin::Stay);
        autostart.set(AtLogin::Start).unwrap();
        autostart.set(AtLogin::Stay).unwrap();
        assert!(autostart.old_entry().exists());
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_an_error() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let autostart = Autostart::new(Path::new("/opt/tray"), file.path());
        assert!(matches!(autostart.set(AtLogin::Start), Err(AutostartError::Entry(_))));
    }

    /// A desktop's own reader starts the program with its argument, whatever its path. (But for a percent sign: GLib looks
    /// for the program before it undoes the doubling.)
    #[test]
    fn a_desktop_starts_what_the_entry_says() {
        let folder = tempfile::tempdir().unwrap();
        let said = Pipe::make(folder.path(), "said");
        let body = format!("echo \"$# $1\" >'{}'", said.path().display());
        let program = script(folder.path(), "a \"b\" $HOME `c` \\ d", &body);
        let autostart = Autostart::new(&program, folder.path());
        autostart.set(AtLogin::Start).unwrap();
        let heard = said.read();
        let status = Command::new("gio").arg("launch").arg(autostart.entry()).status().expect("gio (GLib) is needed");
        assert!(status.success());
        assert_eq!(heard.next(), "1 --background\n");
    }
}
