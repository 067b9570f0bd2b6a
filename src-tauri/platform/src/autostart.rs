//! Starting with the user's session. Owns the entry the desktop reads at login; must not know what the program does then.

use std::path::{Path, PathBuf};

/// The name of the program's desktop file, without its suffix: notifications name it, and the entry at login has the same.
/// The bundler makes it of `productName` in `tauri.conf.json`.
pub const DESKTOP_ENTRY: &str = "Partner Balance";
/// The program's icon in the icon theme; the bundler calls it like `mainBinaryName` there.
pub const ICON: &str = "partner-balance-tray";
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
        self.folder.join(format!("{DESKTOP_ENTRY}.desktop"))
    }

    /// Writes or removes the entry. Starting again with the same path changes nothing on disk.
    ///
    /// # Errors
    /// When the entry cannot be written, or the program's path cannot stand in one.
    pub fn set(&self, at_login: AtLogin) -> Result<(), AutostartError> {
        if at_login == AtLogin::Stay {
            return match std::fs::remove_file(self.entry()) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
                Ok(()) | Err(_) => Ok(()),
            };
        }
        let text = entry_for(&self.program)?;
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

#[cfg(target_os = "linux")]
fn entry_for(program: &Path) -> Result<String, AutostartError> {
    let program = program.to_str().filter(|path| !path.contains(char::is_control)).ok_or(AutostartError::Path)?;
    // The quoting rule of Exec excludes "=" from the program's name, quoted or not.
    if program.contains('=') {
        return Err(AutostartError::Path);
    }
    Ok(format!(
        "[Desktop Entry]\nType=Application\nVersion=1.0\nName=Partner Balance\nIcon={ICON}\n\
         Comment=The balance of a Partner Portal account in the tray\nExec={} {BACKGROUND}\nTerminal=false\n\
         NoDisplay=true\nStartupNotify=false\n",
        quoted(program)
    ))
}

/// A path as one argument of an Exec line. Source: Desktop Entry Specification 1.5, "The Exec key": in double quotes,
/// with `"`, backtick, `$` and `\` escaped, a percent sign doubled; then each backslash once more, as in every string.
#[cfg(target_os = "linux")]
fn quoted(path: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in path.chars() {
        match letter {
            '\\' => quoted.push_str(r"\\\\"),
            '"' | '`' | '$' => quoted.extend(['\\', '\\', letter]),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::process::Command;

    use super::*;
    use crate::script::{Pipe, script};

    #[test]
    fn the_names_are_those_of_the_installed_program() {
        let bundle = include_str!("../../../tauri.conf.json");
        assert!(bundle.contains(&format!("\"productName\": \"{DESKTOP_ENTRY}\"")));
        assert!(bundle.contains(&format!("\"mainBinaryName\": \"{ICON}\"")));
    }

    #[test]
    fn paths_are_quoted_by_the_rules_of_the_exec_key() {
        for (path, line) in [
            ("/usr/bin/partner-balance-tray", r#""/usr/bin/partner-balance-tray""#),
            ("/opt/My Programs/tray", r#""/opt/My Programs/tray""#),
            (r#"/a"b"#, r#""/a\\"b""#),
            ("/a$HOME`b`", r#""/a\\$HOME\\`b\\`""#),
            (r"/a\b", r#""/a\\\\b""#),
            ("/100%/tray", r#""/100%%/tray""#),
            ("/größe/tray", r#""/größe/tray""#),
        ] {
            assert_eq!(quoted(path), line);
        }
    }

    #[test]
    fn paths_no_entry_can_hold_are_refused() {
        use std::os::unix::ffi::OsStrExt;
        let no_text = Path::new(std::ffi::OsStr::from_bytes(b"/caf\xe9/tray"));
        for path in [Path::new("/a\nExec=evil"), Path::new("/a=b/tray"), no_text] {
            assert!(matches!(entry_for(path), Err(AutostartError::Path)), "{path:?}");
        }
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
            autostart.set(AtLogin::Start).unwrap();
            assert_eq!(read().unwrap(), text, "after {line}");
        }
        autostart.set(AtLogin::Stay).unwrap();
        assert!(read().is_err());
        assert_eq!(std::fs::read_dir(&autostart.folder).unwrap().count(), 0, "nothing is left behind");
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
