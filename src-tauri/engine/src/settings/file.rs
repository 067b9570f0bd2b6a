//! The settings file: reads it in any state and replaces it as a whole, so that the old or the new file is there
//! after a kill (P8). Must not know its keys or lose anything the user wrote.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_files::{Audience, NotText, replace, text};
use toml_edit::DocumentMut;

use super::{Loaded, Settings, SettingsProblem, document};
use crate::backup;
use crate::lock::{FileLock, LockFile};

/// How long to wait for another process that is saving. Saving takes milliseconds; a process that takes longer is suspended.
/// The tray's main loop waits as well, so this must be short.
const LOCK_DEADLINE: Duration = Duration::from_secs(2);

/// `settings.toml` and its neighbours: `.lock` while it is changed, `.new` while it is written, `.bad` when it could
/// not be used.
#[derive(Clone, Debug)]
pub struct SettingsFile {
    path: PathBuf,
}

/// Why an update failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UpdateError<E> {
    /// The change failed.
    Refused(E),
    /// The file can't be read or written; it is as it was.
    Unavailable(Fault),
}

enum Stored {
    Missing,
    Document { document: Box<DocumentMut>, bytes: Vec<u8> },
    NotToml { line: usize, bytes: Vec<u8> },
    Utf16 { bytes: Vec<u8> },
}

/// What an editor gave the text besides its words, and what stays when the program writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct TextForm {
    line_end: &'static str,
    mark: &'static str,
}

impl TextForm {
    const MARK: &str = "\u{feff}";

    /// That of the stored file; of one that is written anew the plain one. Its first line tells how all of them end.
    fn of(stored: &Stored) -> Self {
        let bytes = match stored {
            Stored::Document { bytes, .. } => bytes.as_slice(),
            Stored::Missing | Stored::NotToml { .. } | Stored::Utf16 { .. } => &[],
        };
        let first = bytes.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
        Self {
            line_end: if first.ends_with(b"\r\n") { "\r\n" } else { "\n" },
            mark: if bytes.starts_with(Self::MARK.as_bytes()) { Self::MARK } else { "" },
        }
    }

    fn applied_to(self, text: &str) -> String {
        format!("{}{}", self.mark, text.replace("\r\n", "\n").replace('\n', self.line_end))
    }
}

impl SettingsFile {
    /// A settings file at a path. Reads nothing yet.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the settings. Values that can't be used are the defaults, with a problem.
    #[must_use]
    pub fn load(&self) -> Loaded {
        self.load_over(&Settings::default())
    }

    /// Reads the settings again. Values that can't be used stay as in `last_good`, with a problem.
    #[must_use]
    pub fn load_over(&self, last_good: &Settings) -> Loaded {
        let problem = match self.read() {
            Ok(Stored::Missing) => return Loaded { settings: Settings::default(), problems: Vec::new() },
            Ok(Stored::Document { document, .. }) => return document::read(&document, last_good),
            Ok(Stored::NotToml { line, bytes }) => {
                SettingsProblem::NotToml { line, backup: backup::save_copy(&self.path, &bytes).ok() }
            }
            Ok(Stored::Utf16 { bytes }) => {
                SettingsProblem::Utf16 { backup: backup::save_copy(&self.path, &bytes).ok() }
            }
            Err(error) => SettingsProblem::Unreadable { reason: error.kind().to_string() },
        };
        Loaded { settings: last_good.clone(), problems: vec![problem] }
    }

    /// Reads, changes and saves the settings under a lock. Creates folder and file if needed. A file with values that can't be
    /// used is copied first.
    ///
    /// Waits up to two seconds for another process that is saving.
    ///
    /// `change` receives the file's settings, with values of `last_good` for those that can't be used. Returns the saved settings.
    ///
    /// # Errors
    /// `Refused` with the change's own reason, then nothing is written; `Unavailable` with `SettingsUnavailable` when the
    /// file can't be locked in time, read, copied or written; it is then as it was.
    pub fn update<E>(
        &self,
        last_good: &Settings,
        change: impl FnOnce(&Settings) -> Result<Settings, E>,
    ) -> Result<Settings, UpdateError<E>> {
        let _lock = self.lock().map_err(|error| unavailable("can't be locked", &error))?;
        let stored = self.read().map_err(|error| unavailable("can't be read", &error))?;
        let form = TextForm::of(&stored);
        let (mut document, before, unusable) = match stored {
            Stored::Missing => (DocumentMut::new(), Settings::default(), None),
            Stored::NotToml { bytes, .. } | Stored::Utf16 { bytes } => {
                (DocumentMut::new(), last_good.clone(), Some(bytes))
            }
            Stored::Document { document, bytes } => {
                let loaded = document::read(&document, last_good);
                (*document, loaded.settings, (!loaded.problems.is_empty()).then_some(bytes))
            }
        };
        let after = change(&before).map_err(UpdateError::Refused)?;
        if let Some(bytes) = unusable {
            backup::save_copy(&self.path, &bytes).map_err(|error| unavailable("can't be copied", &error))?;
        }
        document::write(&mut document, &after);
        replace(&self.path, form.applied_to(&document.to_string()).as_bytes(), Audience::Owner)
            .map_err(|error| unavailable("can't be written", &error))?;
        Ok(after)
    }

    fn read(&self) -> io::Result<Stored> {
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Stored::Missing),
            Err(error) => return Err(error),
        };
        let line_of = |offset: usize| bytes.iter().take(offset).filter(|byte| **byte == b'\n').count() + 1;
        let parsed = match text(&bytes) {
            Err(NotText::Utf16) => return Ok(Stored::Utf16 { bytes }),
            Err(NotText::OtherEncoding { offset }) => Err(line_of(offset)),
            Ok(text) => text.parse::<DocumentMut>().map_err(|error| line_of(error.span().map_or(0, |span| span.start))),
        };
        Ok(match parsed {
            Ok(document) => Stored::Document { document: Box::new(document), bytes },
            Err(line) => Stored::NotToml { line, bytes },
        })
    }

    /// Held until dropped. The lock has a file of its own because the settings file is replaced by each save.
    fn lock(&self) -> io::Result<FileLock> {
        let lock = LockFile::at(backup::suffixed(&self.path, ".lock")).wait(LOCK_DEADLINE)?;
        lock.ok_or_else(|| io::ErrorKind::ResourceBusy.into())
    }
}

fn unavailable<E>(what: &str, error: &io::Error) -> UpdateError<E> {
    // Only the kind: the error may contain a path.
    let reason = if error.kind() == io::ErrorKind::ResourceBusy {
        "another program is using it".to_owned()
    } else {
        error.kind().to_string()
    };
    UpdateError::Unavailable(Fault::new(FaultCode::SettingsUnavailable, format!("settings.toml {what}: {reason}")))
}
