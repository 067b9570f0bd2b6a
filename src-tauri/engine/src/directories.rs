//! Where the program's files are: configuration, data and state, each in the platform's own place.
//! Knows names only; must not create, read or write anything.

use std::fmt;
use std::path::{Path, PathBuf};

use partner_balance_core::language::{Words, english};
use partner_balance_core::say;

/// The program's folders. None of them need exist yet.
///
/// On Linux below `XDG_CONFIG_HOME`, `XDG_DATA_HOME` and `XDG_STATE_HOME` or their defaults in the home folder; a
/// relative path in one of them is ignored, as the XDG Base Directory Specification asks. On macOS below
/// `Library/Application Support`. On Windows the settings are below the roaming application data, which a company may copy from
/// one computer to the next, and all else below the local application data: a database must not be copied while it is open.
///
/// Below the folder that [`Directories::HOME`] names instead, if it is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directories {
    /// Holds `settings.toml`.
    pub config: PathBuf,
    /// Holds `history.sqlite3`.
    pub data: PathBuf,
    /// Holds the logs.
    pub state: PathBuf,
}

/// Nobody says where the user's files are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFolders {
    /// Neither does the system.
    NoHome,
    /// Where a relative path leads depends on where the program is started.
    Relative,
}

impl NoFolders {
    /// In the user's words, to follow a colon.
    #[must_use]
    pub fn reason(self, words: &Words) -> String {
        match self {
            Self::NoHome => words.say("problems-start-no-home"),
            Self::Relative => say!(words, "problems-start-relative-home", variable = Directories::HOME),
        }
    }
}

impl fmt::Display for NoFolders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason(english()))
    }
}

impl std::error::Error for NoFolders {}

impl Directories {
    /// The program's folder in each of the platform's directories.
    pub const FOLDER: &str = "partner-balance";

    /// The environment variable that names one folder for all of them. For systems where the environment doesn't say where the
    /// user's folders are. The keychain is the user's all the same: accounts with the same id share their items there.
    pub const HOME: &str = "PARTNER_BALANCE_HOME";

    /// The folders of the user who runs the program.
    ///
    /// # Errors
    /// When neither the environment nor the system's list of users names a home folder, or [`Self::HOME`] is a relative path.
    pub fn of_user() -> Result<Self, NoFolders> {
        if let Some(home) = std::env::var_os(Self::HOME).map(PathBuf::from).filter(|home| !home.as_os_str().is_empty())
        {
            return if home.is_absolute() { Ok(Self::below(&home)) } else { Err(NoFolders::Relative) };
        }
        // Where there is no such difference, the same as the other.
        let data = dirs::data_local_dir().ok_or(NoFolders::NoHome)?;
        Ok(Self {
            config: dirs::config_dir().ok_or(NoFolders::NoHome)?.join(Self::FOLDER),
            // Only XDG has a folder for state.
            state: dirs::state_dir().unwrap_or_else(|| data.clone()).join(Self::FOLDER),
            data: data.join(Self::FOLDER),
        })
    }

    /// All three folders below one.
    #[must_use]
    pub fn below(root: &Path) -> Self {
        let folder = |name: &str| root.join(name).join(Self::FOLDER);
        Self { config: folder("config"), data: folder("data"), state: folder("state") }
    }

    /// Where the user's programs put files for the user: the folder for downloads, else the home folder. None if the system
    /// names neither.
    #[must_use]
    pub fn downloads_of_user() -> Option<PathBuf> {
        dirs::download_dir().or_else(dirs::home_dir)
    }

    #[must_use]
    pub fn settings_file(&self) -> PathBuf {
        self.config.join("settings.toml")
    }

    /// The history database.
    #[must_use]
    pub fn history_file(&self) -> PathBuf {
        self.data.join("history.sqlite3")
    }

    /// The configuration folder of all programs, which also holds what starts at login.
    #[must_use]
    pub fn config_root(&self) -> PathBuf {
        self.config.parent().unwrap_or(&self.config).to_owned()
    }

    /// The folder for state that may be lost.
    #[must_use]
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// The folder of the locks that the program's processes take among themselves.
    #[must_use]
    pub fn locks(&self) -> PathBuf {
        self.state.join("locks")
    }

    /// Exists once the notification about a missing tray was shown.
    #[must_use]
    pub fn missing_tray_marker(&self) -> PathBuf {
        self.state.join("missing-tray-told")
    }

    /// What the looks for newer versions have found.
    #[must_use]
    pub fn updates_file(&self) -> PathBuf {
        self.state.join("updates.json")
    }

    /// The folder of the rolling logs.
    #[must_use]
    pub fn logs(&self) -> PathBuf {
        self.state.join("logs")
    }
}
