//! Looks for newer versions of the program: reads the signed feed of releases and remembers in a file what it said. Owns the feed's
//! address and key, which are in the build. What follows from a feed, and when to look, is decided by `core::updates`.

mod fetch;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use partner_balance_core::clock::Clock;
use partner_balance_core::updates::{
    FeedFault, FeedKey, Installation, LookFailure, Memory, Occasion, Reach, Release, SignedFeed, Update,
};
use partner_balance_files::{Audience, make_folder, replace};
use semver::Version;
use url::Url;

/// Where a release build looks: https, and the signature is at the same address with `.minisig` behind it. Any other build has no
/// feed and looks nowhere.
const BUILD_ADDRESS: Option<&str> = given(option_env!("PARTNER_BALANCE_FEED_URL"));
/// What that feed is signed with: the base64 line of a minisign public key.
const BUILD_KEY: Option<&str> = given(option_env!("PARTNER_BALANCE_FEED_KEY"));
const _: () = assert!(
    BUILD_ADDRESS.is_some() == BUILD_KEY.is_some(),
    "PARTNER_BALANCE_FEED_URL and PARTNER_BALANCE_FEED_KEY belong together"
);

/// A workflow whose variable isn't set passes an empty one.
const fn given(variable: Option<&'static str>) -> Option<&'static str> {
    match variable {
        Some(text) if !text.is_empty() => Some(text),
        Some(_) | None => None,
    }
}

/// The version of this build.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Where the feed is, and who signs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedSource {
    address: Url,
    key: FeedKey,
}

/// A feed was given that can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnusableSource {
    /// Neither https nor http to this computer itself, or with a user name.
    #[error("{0}")]
    Address(&'static str),
    #[error("the feed's key is no minisign public key")]
    Key,
}

/// What is known after a look, or without one if none was due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// The newest release that was ever read, unless it has expired.
    pub release: Option<Release>,
    /// The same, if it is newer than this program.
    pub update: Option<Update>,
    /// When it was last looked.
    pub at: Timestamp,
    /// Why that failed; none: it didn't.
    pub fault: Option<FeedFault>,
    /// How long until the next look.
    pub wait: Duration,
}

/// Looks for newer versions.
#[async_trait]
pub trait Updates: Send + Sync {
    /// Looks if that is due, and says what is known.
    async fn look(&self, occasion: Occasion) -> Looked;
}

/// Looks at a feed. Several processes may, with the same file: together they look once a day.
pub struct FeedReader {
    source: FeedSource,
    file: PathBuf,
    clock: Arc<dyn Clock>,
    installed: Version,
    installation: Installation,
}

impl FeedSource {
    /// The feed of this build; none if it has none.
    ///
    /// # Errors
    /// When the build was given one that can't be used.
    pub fn of_build() -> Result<Option<Self>, UnusableSource> {
        BUILD_ADDRESS.zip(BUILD_KEY).map(|(address, key)| Self::new(address, key)).transpose()
    }

    /// # Errors
    /// When the address is neither https nor http to this computer, has a user name, or the key is no minisign public key.
    pub fn new(address: &str, key: &str) -> Result<Self, UnusableSource> {
        let address = Url::parse(address).map_err(|_| UnusableSource::Address(fetch::NOT_HTTPS))?;
        fetch::server_of(&address).map_err(UnusableSource::Address)?;
        Ok(Self { address, key: key.parse().map_err(|_| UnusableSource::Key)? })
    }
}

impl FeedReader {
    /// A reader for this program, which remembers looks in `file`. Reads nothing yet.
    #[must_use]
    pub fn new(source: FeedSource, file: PathBuf, clock: Arc<dyn Clock>, installation: Installation) -> Self {
        // The package's own version is one.
        let installed = VERSION.parse().unwrap_or(Version::new(0, 0, 0));
        Self { source, file, clock, installed, installation }
    }

    /// The same for another version of the program, for tests.
    #[must_use]
    pub fn with_installed(self, installed: Version) -> Self {
        Self { installed, ..self }
    }

    /// What earlier looks left; none if nobody has looked yet.
    pub async fn remembered(&self) -> Option<Looked> {
        let now = self.clock.now().wall;
        self.read().await.map(|memory| self.looked(&memory.as_of(now), now))
    }

    async fn look_now(&self) -> Memory {
        let fetched = fetch::feed(&self.source.address).await;
        let now = self.clock.now().wall;
        // Read again: another process may have looked meanwhile.
        let before = self.read().await.map(|memory| memory.as_of(now));
        match fetched.and_then(|feed| self.checked(feed, before.as_ref(), now)) {
            Ok(feed) => Memory::read(feed, now),
            Err(failure) => {
                tracing::warn!(fault = ?failure.fault, "no news of releases");
                Memory::failed(before, failure, now)
            }
        }
    }

    fn checked(&self, feed: SignedFeed, before: Option<&Memory>, now: Timestamp) -> Result<SignedFeed, LookFailure> {
        match feed.news(&self.source.key, before, now) {
            Ok(_) => Ok(feed),
            Err(error) => Err(LookFailure { fault: FeedFault::Unusable(error), reach: Reach::Server }),
        }
    }

    fn looked(&self, memory: &Memory, now: Timestamp) -> Looked {
        let release = memory.newest(&self.source.key);
        let release = release.filter(|release| !release.is_expired(now) && !release.is_ahead(now));
        let update =
            release.as_ref().and_then(|release| Update::of(release, &self.installed, self.installation, &system()));
        Looked {
            release,
            update,
            at: memory.looked_at(),
            fault: memory.fault().cloned(),
            wait: memory.wait(Occasion::Schedule, now),
        }
    }

    async fn read(&self) -> Option<Memory> {
        let file = self.file.clone();
        let read = tokio::task::spawn_blocking(move || std::fs::read_to_string(file));
        Memory::from_json(&read.await.ok()?.ok()?)
    }

    async fn write(&self, memory: &Memory) {
        let (file, json) = (self.file.clone(), memory.to_json());
        let written = tokio::task::spawn_blocking(move || {
            file.parent().map_or(Ok(()), make_folder)?;
            replace(&file, json.as_bytes(), Audience::Owner)
        });
        let written = written.await;
        if !matches!(written, Ok(Ok(()))) {
            tracing::warn!(?written, "the look for updates is not remembered: the next start looks again");
        }
    }
}

#[async_trait]
impl Updates for FeedReader {
    async fn look(&self, occasion: Occasion) -> Looked {
        let now = self.clock.now().wall;
        let before = self.read().await;
        let memory = match before.clone().map(|memory| memory.as_of(now)) {
            Some(memory) if !memory.wait(occasion, now).is_zero() => memory,
            Some(_) | None => self.look_now().await,
        };
        if before.as_ref() != Some(&memory) {
            self.write(&memory).await;
        }
        self.looked(&memory, self.clock.now().wall)
    }
}

/// Where Homebrew remembers the cask, with a processor of Apple and of Intel (docs.brew.sh, "Installation"). A cask can't ship a file
/// inside of an app that is signed.
const CASKS: [&str; 2] = ["/opt/homebrew/Caskroom/partner-balance", "/usr/local/Caskroom/partner-balance"];

/// How the program with this file was installed: what its package says in a file of its own, else where it is.
#[must_use]
pub fn installation_of(program: &Path) -> Installation {
    if cfg!(target_os = "macos") && CASKS.iter().any(|folder| Path::new(folder).is_dir()) {
        return Installation::Package;
    }
    let word = word_of_package(program).and_then(|file| std::fs::read_to_string(file).ok());
    Installation::of(word.as_deref(), program)
}

/// Where a package says how the program was installed.
#[cfg(not(windows))]
fn word_of_package(program: &Path) -> Option<PathBuf> {
    Some(program.parent()?.parent()?.join("share/partner-balance/installed-by"))
}

/// Beside the program: the folder above is of all programs.
#[cfg(windows)]
fn word_of_package(program: &Path) -> Option<PathBuf> {
    Some(program.with_file_name("installed-by"))
}

/// As the feed names it: `linux-x86_64`.
fn system() -> String {
    format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of a release build as well, which is tested with the variables it is built with.
    #[test]
    fn the_feed_of_this_build_is_none_or_can_be_used() {
        assert_eq!(FeedSource::of_build().unwrap().is_some(), BUILD_ADDRESS.is_some());
    }

    #[test]
    fn a_feed_is_only_ever_read_encrypted_or_from_this_computer() {
        let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
        for address in ["https://releases.example/feed.json", "https://releases.example:8443/a", "http://127.0.0.1:8/a"]
        {
            assert!(FeedSource::new(address, key).is_ok(), "{address}");
        }
        for address in
            ["http://releases.example/feed.json", "ftp://releases.example/", "file:///feed.json", "feed.json", ""]
        {
            assert_eq!(FeedSource::new(address, key), Err(UnusableSource::Address(fetch::NOT_HTTPS)), "{address}");
        }
        let with_name = FeedSource::new("https://me@releases.example/feed.json", key).unwrap_err();
        assert_eq!(with_name.to_string(), "its address holds a user name or a password");
        assert_eq!(FeedSource::new("https://releases.example/feed.json", "RWQ"), Err(UnusableSource::Key));
    }

    #[test]
    fn a_package_says_in_a_file_that_it_is_one() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("bin/partner-balance");
        assert_eq!(installation_of(&program), Installation::Download);
        let word = folder.path().join(if cfg!(windows) { "bin" } else { "share/partner-balance" });
        std::fs::create_dir_all(&word).unwrap();
        let of_msi = include_str!("../../xtask/src/bundle/windows/installed-by");
        for (text, installation) in [(of_msi, Installation::Package), ("rpm\n", Installation::Rpm)] {
            std::fs::write(word.join("installed-by"), text).unwrap();
            assert_eq!(installation_of(&program), installation);
        }
    }
}
