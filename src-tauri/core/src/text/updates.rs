//! The words for a newer version and for looks at the feed that failed. Decides nothing.

use crate::language::Words;
use crate::say;
use crate::updates::{FeedError, FeedFault, Installation, Update, UpdateWay};

/// Why nobody can look, a sentence.
#[must_use]
pub fn no_feed(words: &Words) -> String {
    words.say("problems-no-feed")
}

/// The menu row that opens what is new.
#[must_use]
pub fn notes_row(update: &Update, words: &Words) -> String {
    say!(words, "balance-update-notes", version = update.version.to_string())
}

/// The menu row about how to get it; none if there is nothing for this system.
#[must_use]
pub fn get_row(update: &Update, words: &Words) -> Option<String> {
    match &update.way {
        UpdateWay::Packages(installation) => Some(match package(*installation) {
            Some((file, command)) => say!(words, "balance-update-get-package", file = file, command = command),
            None => words.say("balance-update-get-packages"),
        }),
        UpdateWay::Download(_) => {
            Some(say!(words, "balance-update-get-download", version = update.version.to_string()))
        }
        UpdateWay::Nothing => None,
    }
}

/// How to get it, a sentence.
#[must_use]
pub fn how(update: &Update, words: &Words) -> String {
    match &update.way {
        UpdateWay::Packages(installation) => match package(*installation) {
            Some((file, command)) => {
                let page = update.notes_page.as_str();
                say!(words, "balance-update-how-package", file = file, page = page, command = command)
            }
            None => words.say("balance-update-how-packages"),
        },
        UpdateWay::Download(download) => {
            say!(words, "balance-update-how-download", address = download.address.as_str())
        }
        UpdateWay::Nothing => words.say("balance-update-how-nothing"),
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

/// Why a look failed, a sentence.
#[must_use]
pub fn fault(fault: &FeedFault, words: &Words) -> String {
    match fault {
        FeedFault::Unread(why) => say!(words, "problems-feed-unread", why = why),
        FeedFault::Unusable(error) => unusable(error, words),
    }
}

fn unusable(error: &FeedError, words: &Words) -> String {
    match error {
        FeedError::NoSignature => words.say("problems-feed-no-signature"),
        FeedError::NotSigned => words.say("problems-feed-not-signed"),
        FeedError::Malformed(why) => say!(words, "problems-feed-malformed", why = why.as_ref()),
        FeedError::OfAnotherProgram => words.say("problems-feed-of-another-program"),
        FeedError::Older { newest } => say!(words, "problems-feed-older", version = newest.to_string()),
        FeedError::Expired => words.say("problems-feed-expired"),
        FeedError::Ahead { published } => say!(words, "problems-feed-ahead", date = published.to_string()),
    }
}
