//! What is known before anything can fail: where the files are, the settings, and how the user reads sentences, numbers and
//! times. Must not know what is typed.

use jiff::tz::TimeZone;
use partner_balance_core::language::{Language, Value};
use partner_balance_core::say;
use partner_balance_core::text::DisplayFormats;
use partner_balance_engine::directories::Directories;
use partner_balance_engine::settings::{Loaded, Settings, SettingsFile};
use partner_balance_engine::user_locale::UserLocale;
use partner_balance_platform::locale;

use crate::failure::Failure;
use crate::sentence::{Sentence, to_say};

/// What is known before anything can fail.
pub struct Start {
    /// Where the files are, or why none of them can be used.
    pub directories: Result<Directories, Failure>,
    /// The settings, with what can't be used of them.
    pub loaded: Loaded,
    /// How the user reads sentences, numbers and times.
    pub formats: DisplayFormats,
}

impl Start {
    /// Reads the settings file, if it is the user's own, and what the system says of languages and formats.
    pub fn of_user() -> Self {
        let directories = directories();
        let loaded = match &directories {
            Ok(directories) => SettingsFile::new(directories.settings_file()).load(),
            Err(_) => Loaded { settings: Settings::default(), problems: Vec::new() },
        };
        let formats = user_formats(loaded.settings.language);
        Self { directories, loaded, formats }
    }

    /// The user's formats once more, to be changed.
    pub fn formats_again(&self) -> DisplayFormats {
        user_formats(self.loaded.settings.language)
    }
}

/// How the user reads: in the language that the settings choose, or the system's.
pub fn user_formats(chosen: Option<Language>) -> DisplayFormats {
    let locale = UserLocale {
        languages: locale::preferred_languages(),
        numbers: locale::numbers_tag(),
        dates: locale::dates_tag(),
    };
    locale.display(chosen, local_zone())
}

fn directories() -> Result<Directories, Failure> {
    let directories = Directories::of_user().map_err(|error| {
        // A sentence by itself, though it was written to follow a colon.
        Failure::sentence(Sentence::new(move |words| {
            say!(words, "command-line-sentence", text = Value::Phrase(&error.reason(words)))
        }))
    })?;
    refuse_files_of_others(&directories)?;
    Ok(directories)
}

/// An administrator who has another user's home (as `sudo` may leave it) would leave files there that this user can't
/// change: neither settings nor readings could be saved any more.
fn refuse_files_of_others(directories: &Directories) -> Result<(), Failure> {
    let Directories { config, data, state } = directories;
    match partner_balance_files::owned_by_another(&[config, data, state]) {
        None => Ok(()),
        Some(folder) => {
            let folder = folder.display().to_string();
            Err(Failure::message(
                to_say!(words, "command-line-others-folder", folder = &folder),
                to_say!(words, "command-line-others-folder-hint"),
            ))
        }
    }
}

/// The user's time zone. Where the system keeps it in one file, that file is read: to find its name as well, all folders
/// of zones would be searched, a good part of what a `status` takes.
pub fn local_zone() -> TimeZone {
    let from_file = || TimeZone::tzif("Local", &std::fs::read("/etc/localtime").ok()?).ok();
    let is_set = std::env::var_os("TZ").is_some_and(|zone| !zone.is_empty());
    if cfg!(unix) && !is_set { from_file().unwrap_or_else(TimeZone::system) } else { TimeZone::system() }
}
