//! The words for a newer version and for looks at the feed that failed. Decides nothing.

use crate::updates::{FeedError, Installation, Update, UpdateWay};

/// Why nobody can look, a sentence.
pub const NO_FEED: &str = "This build has no feed of releases, so it looks nowhere for newer ones.";

/// The menu row that opens what is new.
#[must_use]
pub fn notes_row(update: &Update) -> String {
    format!("Version {} is available: what is new", update.version)
}

/// The menu row about how to get it; none if there is nothing for this system.
#[must_use]
pub fn get_row(update: &Update) -> Option<String> {
    match &update.way {
        UpdateWay::Packages(installation) => Some(match command(*installation) {
            Some(command) => format!("Update with: {command}"),
            None => "Update with your package manager".to_owned(),
        }),
        UpdateWay::Download(_) => Some(format!("Download version {}", update.version)),
        UpdateWay::Nothing => None,
    }
}

/// How to get it, a sentence.
#[must_use]
pub fn how(update: &Update) -> String {
    match &update.way {
        UpdateWay::Packages(installation) => match command(*installation) {
            Some(command) => format!("Update with: {command}"),
            None => "Update it with the package manager that installed it.".to_owned(),
        },
        UpdateWay::Download(download) => format!("Download: {}", download.address),
        UpdateWay::Nothing => "There is no download for this system.".to_owned(),
    }
}

/// What the user types to update an installation; none where that isn't known.
#[must_use]
pub fn command(installation: Installation) -> Option<&'static str> {
    match installation {
        Installation::Deb => Some("sudo apt update && sudo apt upgrade"),
        Installation::Rpm => Some("sudo dnf upgrade (or: sudo zypper update)"),
        Installation::Flatpak => Some("flatpak update"),
        Installation::Package | Installation::Download => None,
    }
}

/// A feed that can't be used, a sentence.
#[must_use]
pub fn unusable_feed(error: &FeedError) -> String {
    format!("The feed of releases can't be used: {error}.")
}

/// A feed that could not be read, a sentence; `why` in a few words.
#[must_use]
pub fn unread_feed(why: &str) -> String {
    format!("The feed of releases could not be read: {why}.")
}
