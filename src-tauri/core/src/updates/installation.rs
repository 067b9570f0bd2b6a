//! How the program came onto this computer, which decides how it gets newer. Must not know where that is read.

use std::path::Path;

/// How the program was installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Installation {
    /// A package for apt.
    Deb,
    /// A package for dnf or zypper.
    Rpm,
    Flatpak,
    /// Some other package manager.
    Package,
    /// The user has downloaded or built it.
    Download,
}

impl Installation {
    /// From the word that a package ships, else from where the program is.
    #[must_use]
    pub fn of(word: Option<&str>, program: &Path) -> Self {
        let is_of_system = program.starts_with("/usr") && !program.starts_with("/usr/local");
        let otherwise = if is_of_system { Self::Package } else { Self::Download };
        word.and_then(|word| word.trim().parse().ok()).unwrap_or(otherwise)
    }
}
