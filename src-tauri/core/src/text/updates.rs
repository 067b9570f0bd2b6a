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
        UpdateWay::Packages(installation) => Some(match package(*installation) {
            Some((file, command)) => format!("Get the {file}, then: {command}"),
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
        UpdateWay::Packages(installation) => match package(*installation) {
            Some((file, command)) => format!("Get the {file} from {}, then: {command}", update.notes_page),
            None => "Update it with the package manager that installed it.".to_owned(),
        },
        UpdateWay::Download(download) => format!("Download: {}", download.address),
        UpdateWay::Nothing => "There is no download for this system.".to_owned(),
    }
}

/// What the user types once the package is downloaded, with `FILE` for its name; none where that isn't known. No repository of
/// apt, dnf or flatpak has the packages.
#[must_use]
pub fn command(installation: Installation) -> Option<&'static str> {
    package(installation).map(|(_, command)| command)
}

/// The kind of file on the release's page, and what installs it over the older version.
fn package(installation: Installation) -> Option<(&'static str, &'static str)> {
    match installation {
        Installation::Deb => Some((".deb", "sudo apt install ./FILE")),
        Installation::Rpm => Some((".rpm", "sudo rpm --upgrade ./FILE")),
        Installation::Flatpak => Some((".flatpak", "flatpak install ./FILE")),
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
