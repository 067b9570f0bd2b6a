//! Newer versions of the program: what a signed feed says of them, whether that is news, and when to look again. Must not know
//! where the feed is, or how it is read.

mod feed;
mod installation;
mod memory;

use semver::Version;
use url::Url;

pub use feed::{Download, FeedError, FeedKey, NotAKey, Release, SignedFeed};
pub use installation::Installation;
pub use memory::{FeedFault, LookFailure, Memory, Occasion, Reach};

/// A newer version than the one that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Update {
    pub version: Version,
    /// What is new, for people: an https address.
    pub notes_page: Url,
    /// How this installation gets it.
    pub way: UpdateWay,
}

/// How an installation gets a newer version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UpdateWay {
    /// As a package from the release's page, or by a package manager of its own.
    Packages(Installation),
    /// The user downloads it.
    Download(Download),
    /// The feed has nothing for this system.
    Nothing,
}

impl Update {
    /// What a release means for version `installed` on a system such as `linux-x86_64`; none if it is no newer.
    #[must_use]
    pub fn of(release: &Release, installed: &Version, installation: Installation, system: &str) -> Option<Self> {
        // Build metadata is no difference (Semantic Versioning 2.0, item 10).
        release.version.cmp_precedence(installed).is_gt().then(|| Self {
            version: release.version.clone(),
            notes_page: release.notes_page.clone(),
            way: match (installation, release.downloads.get(system)) {
                (Installation::Download, Some(download)) => UpdateWay::Download(download.clone()),
                (Installation::Download, None) => UpdateWay::Nothing,
                (packages, _) => UpdateWay::Packages(packages),
            },
        })
    }
}

/// What happens when the user chooses a row about a newer version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UpdatePage {
    /// What is new is shown.
    Notes,
    /// It is downloaded; of a package the release's page is shown, which has the file.
    Download,
}

impl Update {
    /// The address to open for a row, which is https.
    #[must_use]
    pub fn address(&self, page: UpdatePage) -> &Url {
        match (page, &self.way) {
            (UpdatePage::Download, UpdateWay::Download(download)) => &download.address,
            (UpdatePage::Download, UpdateWay::Packages(_) | UpdateWay::Nothing) | (UpdatePage::Notes, _) => {
                &self.notes_page
            }
        }
    }
}

#[cfg(test)]
mod tests;
