//! The login entry on Linux: a file in the autostart folder. Must not know its text.

use std::path::{Path, PathBuf};

use partner_balance_files::{Audience, make_folder, replace};

use super::{Autostart, AutostartError, entry};
use crate::APPLICATION_ID;

/// The program's login entry.
#[derive(Clone, Debug)]
pub struct LoginEntry {
    program: PathBuf,
    folder: PathBuf,
}

impl LoginEntry {
    /// The entry of `program` in the configuration directory `config` (`XDG_CONFIG_HOME`).
    /// Source: Desktop Application Autostart Specification.
    #[must_use]
    pub fn new(program: &Path, config: &Path) -> Self {
        Self { program: program.to_owned(), folder: config.join("autostart") }
    }

    fn entry(&self) -> PathBuf {
        self.folder.join(format!("{APPLICATION_ID}.desktop"))
    }

    /// The name that the program's first builds used.
    fn old_entry(&self) -> PathBuf {
        self.folder.join("Partner Balance.desktop")
    }

    fn current_text(&self) -> Option<String> {
        std::fs::read_to_string(self.entry()).ok()
    }

    /// Only if this program wrote it.
    fn old_text(&self) -> Option<String> {
        std::fs::read_to_string(self.old_entry()).ok().filter(|text| entry::is_ours(text))
    }

    /// What the desktop will do at the next login. An entry that the user has switched off there starts nothing, nor does
    /// one for other desktops than this session's (`XDG_CURRENT_DESKTOP`).
    #[must_use]
    pub fn autostart(&self) -> Autostart {
        self.autostart_on(&std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default())
    }

    fn autostart_on(&self, desktops: &str) -> Autostart {
        // Each is read by the desktop, whatever the other one says.
        let starts = |text: &String| !entry::is_switched_off(text) && entry::is_for(text, desktops);
        let is_on = [self.current_text(), self.old_text()].iter().flatten().any(starts);
        if is_on { Autostart::On } else { Autostart::Off }
    }

    /// Writes or removes the entry. Starting again with the same path changes nothing on disk.
    ///
    /// # Errors
    /// When the entry cannot be written, or the program's path cannot be written into one.
    pub fn set(&self, autostart: Autostart) -> Result<(), AutostartError> {
        match autostart {
            Autostart::On => self.write(&entry::text_for(&self.program)?)?,
            Autostart::Off => remove(&self.entry())?,
        }
        self.remove_old()
    }

    /// Repairs an entry whose program is gone, and renames one with the old name; lines that the user has added stay. An
    /// entry that was removed or switched off, and one that starts another copy of the program, stay as they are: that was
    /// the user's choice.
    ///
    /// # Errors
    /// When the entry cannot be written, or the program's path cannot be written into one.
    pub fn repair(&self) -> Result<(), AutostartError> {
        let current = self.current_text();
        let is_renamed = current.is_some();
        let Some(text) = current.or_else(|| self.old_text()) else { return Ok(()) };
        if entry::is_switched_off(&text) {
            // The entry with the old name would still start the program.
            return if is_renamed { self.remove_old() } else { Ok(()) };
        }
        let is_this = entry::program_of(&text).as_deref() == Some(self.program.as_path());
        if is_this || entry::has_program(&text) {
            self.write(&entry::without_missing_check(&text))?;
        } else {
            self.write(&entry::with_program(&text, &self.program)?)?;
        }
        self.remove_old()
    }

    fn write(&self, text: &str) -> Result<(), AutostartError> {
        if self.current_text().is_some_and(|before| before == text) {
            return Ok(());
        }
        make_folder(&self.folder)?;
        // As a whole: a session that starts meanwhile reads the old entry or the new one.
        Ok(replace(&self.entry(), text.as_bytes(), Audience::Owner)?)
    }

    fn remove_old(&self) -> Result<(), AutostartError> {
        if self.old_text().is_some() { remove(&self.old_entry()) } else { Ok(()) }
    }
}

/// Removes a file that may be missing.
fn remove(file: &Path) -> Result<(), AutostartError> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;
    use crate::script::{Pipe, script};

    #[test]
    fn the_application_id_is_that_of_the_windows() {
        let config = include_str!("../../../../tauri.conf.json");
        assert!(config.contains(&format!("\"identifier\": \"{APPLICATION_ID}\"")));
    }

    #[test]
    fn an_entry_is_written_and_removed_and_one_that_a_desktop_has_switched_off_is_switched_on_again() {
        let config = tempfile::tempdir().unwrap();
        let login_entry = LoginEntry::new(Path::new("/opt/tray"), &config.path().join("not there yet"));
        let read = || std::fs::read_to_string(login_entry.entry());
        login_entry.set(Autostart::Off).unwrap();
        login_entry.set(Autostart::On).unwrap();
        let text = read().unwrap();
        let written = std::fs::metadata(login_entry.entry()).unwrap().modified().unwrap();
        login_entry.set(Autostart::On).unwrap();
        assert_eq!(std::fs::metadata(login_entry.entry()).unwrap().modified().unwrap(), written);

        // By the specification, and by GNOME's settings.
        for line in ["Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"] {
            std::fs::write(login_entry.entry(), format!("{text}{line}")).unwrap();
            assert_eq!(login_entry.autostart(), Autostart::Off, "after {line}");
            login_entry.repair().unwrap();
            assert_eq!(login_entry.autostart(), Autostart::Off, "nobody but the user switches it on again");
            login_entry.set(Autostart::On).unwrap();
            assert_eq!(read().unwrap(), text, "after {line}");
        }
        login_entry.set(Autostart::Off).unwrap();
        assert!(read().is_err());
        assert_eq!(std::fs::read_dir(&login_entry.folder).unwrap().count(), 0, "nothing is left behind");
    }

    #[test]
    fn an_entry_whose_program_is_gone_is_repaired_and_a_choice_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let other = script(folder.path(), "other copy", "true");
        let mine = LoginEntry::new(Path::new("/opt/tray"), folder.path());
        let read = || std::fs::read_to_string(mine.entry());
        mine.repair().unwrap();
        assert!(read().is_err(), "an entry that was removed is not written again");

        LoginEntry::new(Path::new("/gone/tray"), folder.path()).set(Autostart::On).unwrap();
        mine.repair().unwrap();
        assert!(read().unwrap().contains("Exec=\"/opt/tray\" --background\n"), "{}", read().unwrap());

        LoginEntry::new(&other, folder.path()).set(Autostart::On).unwrap();
        mine.repair().unwrap();
        assert!(read().unwrap().contains("other copy"), "it works: {}", read().unwrap());
    }

    #[test]
    fn a_repair_changes_what_is_broken_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let there = script(folder.path(), "my tray 100%", "true");
        let shown = there.display().to_string().replace('%', "%%");
        let mine = LoginEntry::new(&there, folder.path());
        std::fs::create_dir(&mine.folder).unwrap();
        let with = |lines: &str| {
            format!("# mine\n[Desktop Entry]\nType=Application\nName=Balance\n{lines}\nX-GNOME-Autostart-Delay=9\n")
        };
        let working = format!("Exec=\"{shown}\" --background");
        for (before, after) in [
            // Gone: quoted with spaces, bare on no search path, no program but a folder, nothing at all.
            ("Exec=\"/gone/my tray\" --background".to_owned(), working.clone()),
            ("Exec=no-such-program --background".to_owned(), working.clone()),
            (format!("Exec={} --background", folder.path().display()), working.clone()),
            ("Exec=".to_owned(), working.clone()),
            // The desktop starts nothing whose TryExec isn't there.
            (format!("TryExec=/gone/tray\n{working}"), working.clone()),
            ("TryExec=/gone/tray\nExec=/gone/tray".to_owned(), working.clone()),
            // These work.
            (working.clone(), working.clone()),
            (format!("Exec=\"{shown}\" --background --more"), format!("Exec=\"{shown}\" --background --more")),
            ("Exec=sh -c true".to_owned(), "Exec=sh -c true".to_owned()),
            ("TryExec=sh\nExec=/bin/sh -c true".to_owned(), "TryExec=sh\nExec=/bin/sh -c true".to_owned()),
            // Switched off, or for another desktop.
            ("Hidden=true\nExec=/gone/tray".to_owned(), "Hidden=true\nExec=/gone/tray".to_owned()),
            (format!("OnlyShowIn=KDE;\n{working}"), format!("OnlyShowIn=KDE;\n{working}")),
        ] {
            std::fs::write(mine.entry(), with(&before)).unwrap();
            mine.repair().unwrap();
            assert_eq!(std::fs::read_to_string(mine.entry()).unwrap(), with(&after), "{before}");
        }
    }

    #[test]
    fn an_entry_for_other_desktops_starts_nothing_on_this_one() {
        let folder = tempfile::tempdir().unwrap();
        let login_entry = LoginEntry::new(Path::new("/opt/tray"), folder.path());
        login_entry.set(Autostart::On).unwrap();
        let text = std::fs::read_to_string(login_entry.entry()).unwrap();
        for (line, desktops, at_login) in [
            ("OnlyShowIn=KDE;XFCE;", "ubuntu:GNOME", Autostart::Off),
            ("OnlyShowIn=KDE;XFCE;", "XFCE", Autostart::On),
            ("OnlyShowIn=KDE;XFCE", "", Autostart::Off),
            ("NotShowIn=GNOME;", "ubuntu:GNOME", Autostart::Off),
            ("NotShowIn=GNOME;", "sway", Autostart::On),
            ("Comment=x", "", Autostart::On),
            ("Hidden=1", "GNOME", Autostart::Off),
        ] {
            std::fs::write(login_entry.entry(), format!("{text}{line}\n")).unwrap();
            assert_eq!(login_entry.autostart_on(desktops), at_login, "{line} on {desktops}");
        }
    }

    #[test]
    fn an_entry_switched_off_is_not_overridden_by_one_with_the_old_name() {
        let folder = tempfile::tempdir().unwrap();
        let login_entry = LoginEntry::new(Path::new("/opt/tray"), folder.path());
        login_entry.set(Autostart::On).unwrap();
        let ours = std::fs::read_to_string(login_entry.entry()).unwrap();
        std::fs::write(login_entry.old_entry(), &ours).unwrap();
        std::fs::write(login_entry.entry(), format!("{ours}Hidden=true\n")).unwrap();
        assert_eq!(login_entry.autostart(), Autostart::On, "the desktop reads the old one as well");
        login_entry.repair().unwrap();
        assert_eq!(login_entry.autostart(), Autostart::Off);
        assert!(!login_entry.old_entry().exists());
    }

    #[test]
    fn an_entry_of_ours_with_the_old_name_is_replaced_and_another_program_s_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let login_entry = LoginEntry::new(Path::new("/opt/tray"), folder.path());
        login_entry.set(Autostart::On).unwrap();
        let ours = std::fs::read_to_string(login_entry.entry()).unwrap();
        for act in [LoginEntry::repair, |login_entry: &LoginEntry| login_entry.set(Autostart::On)] {
            std::fs::rename(login_entry.entry(), login_entry.old_entry()).unwrap();
            assert_eq!(login_entry.autostart(), Autostart::On);
            act(&login_entry).unwrap();
            assert!(!login_entry.old_entry().exists());
            assert_eq!(std::fs::read_to_string(login_entry.entry()).unwrap(), ours);
        }
        std::fs::rename(login_entry.entry(), login_entry.old_entry()).unwrap();
        login_entry.set(Autostart::Off).unwrap();
        assert_eq!(std::fs::read_dir(&login_entry.folder).unwrap().count(), 0);

        let foreign = "[Desktop Entry]\nType=Application\nName=Partner Balance\nExec=/usr/bin/other\n";
        std::fs::write(login_entry.old_entry(), foreign).unwrap();
        assert_eq!(login_entry.autostart(), Autostart::Off);
        login_entry.set(Autostart::On).unwrap();
        login_entry.set(Autostart::Off).unwrap();
        assert!(login_entry.old_entry().exists());
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_an_error() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let login_entry = LoginEntry::new(Path::new("/opt/tray"), file.path());
        assert!(matches!(login_entry.set(Autostart::On), Err(AutostartError::Entry(_))));
    }

    /// A desktop's own reader starts the program with its argument, whatever its path. (Except with a percent sign: GLib
    /// looks for the program before it undoes the doubling.)
    #[test]
    fn a_desktop_starts_what_the_entry_says() {
        let folder = tempfile::tempdir().unwrap();
        let said = Pipe::make(folder.path(), "said");
        let body = format!("echo \"$# $1\" >'{}'", said.path().display());
        let program = script(folder.path(), "a \"b\" $HOME `c` \\ d", &body);
        let login_entry = LoginEntry::new(&program, folder.path());
        login_entry.set(Autostart::On).unwrap();
        let reading = said.read();
        let status = Command::new("gio").arg("launch").arg(login_entry.entry()).status().expect("gio (GLib) is needed");
        assert!(status.success());
        assert_eq!(reading.next(), "1 --background\n");
    }
}
