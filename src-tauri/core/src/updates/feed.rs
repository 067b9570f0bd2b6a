//! The feed: a JSON object of one release, signed by minisign. Owns its format, its signature, and what makes a feed unusable.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use minisign_verify::{PublicKey, Signature};
use semver::Version;
use serde::{Deserialize, Serialize};
use url::Url;

use super::memory::Memory;

/// What a feed of this program calls itself: a key may sign feeds of others.
const PRODUCT: &str = "partner-balance";
/// In characters. A terminal must not be filled by a feed.
const LONGEST_NOTES: usize = 4_000;
/// How far a feed's date may be ahead of this computer's clock, which may be slow.
const FURTHEST_AHEAD: SignedDuration = SignedDuration::from_hours(24);
/// A SHA-256, in hexadecimal digits.
const SHA256_DIGITS: usize = 64;

/// The key that feeds are signed with: the base64 line of a minisign public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedKey(PublicKey);

/// A text is no minisign public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it is no minisign public key")]
pub struct NotAKey;

/// A feed as it was received, with its signature. Nothing is known of either.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedFeed {
    pub text: String,
    /// The content of the `.minisig` file.
    pub signature: String,
}

/// The newest version, as a feed tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    pub version: Version,
    /// When the feed was made.
    pub published: Timestamp,
    /// When the feed expires; none: never.
    pub valid_until: Option<Timestamp>,
    /// What is new, in lines of text without control characters. May be empty.
    pub notes: String,
    /// The same for a browser: an https address.
    pub notes_page: Url,
    /// By system: `linux-x86_64`, `windows-x86_64`, `macos-aarch64`.
    pub downloads: BTreeMap<String, Download>,
}

/// A file to download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// An https address.
    pub address: Url,
    /// 64 hexadecimal digits in lower case.
    pub sha256: String,
}

/// Why a feed can't be used, to follow "the feed of releases can't be used:".
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeedError {
    /// There is no signature where one should be.
    #[error("its signature can't be read")]
    NoSignature,
    /// The signature is of another key, of another feed, or of what the feed was before it was changed.
    #[error("it is not what the publisher has signed")]
    NotSigned,
    /// It is signed, and no feed.
    #[error("it is signed, but {0}")]
    Malformed(Cow<'static, str>),
    /// It is signed, and another program's.
    #[error("it is signed, but it is another program's")]
    OfAnotherProgram,
    /// It is signed, and older than one that was seen before: somebody may hold back newer ones.
    #[error("it is older than the one of version {newest} that was read before")]
    Older { newest: Version },
    /// It is signed, and no longer valid: somebody may hold back newer ones.
    #[error("it has expired")]
    Expired,
    /// It is signed, and its date is wrong, or this computer's clock is: once remembered, it would make all later ones older.
    #[error("its date, {published}, is more than a day ahead of this computer's clock")]
    Ahead { published: jiff::civil::Date },
}

/// As it stands in the feed. Fields that are not known are ignored, so that later feeds may have more.
#[derive(Deserialize)]
struct Fields {
    product: String,
    version: Version,
    published: Timestamp,
    valid_until: Option<Timestamp>,
    #[serde(default)]
    notes: String,
    notes_url: Url,
    #[serde(default)]
    downloads: BTreeMap<String, DownloadFields>,
}

#[derive(Deserialize)]
struct DownloadFields {
    url: Url,
    sha256: String,
}

impl std::str::FromStr for FeedKey {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        PublicKey::from_base64(text.trim()).map(Self).map_err(|_| NotAKey)
    }
}

impl SignedFeed {
    /// The release that the feed tells of, if the key has signed it.
    ///
    /// # Errors
    /// When it is not signed, or no feed of this program.
    pub fn release(&self, key: &FeedKey) -> Result<Release, FeedError> {
        let signature = Signature::decode(&self.signature).map_err(|_| FeedError::NoSignature)?;
        key.0.verify(self.text.as_bytes(), &signature, false).map_err(|_| FeedError::NotSigned)?;
        let fields: Fields =
            serde_json::from_str(&self.text).map_err(|_| FeedError::Malformed("it is no JSON of a release".into()))?;
        fields.release()
    }

    /// The same for a feed that was just received, judged by what was read before.
    ///
    /// # Errors
    /// Also when it has expired, is dated more than a day ahead, or is older than the newest that was read before.
    pub fn news(&self, key: &FeedKey, before: Option<&Memory>, now: Timestamp) -> Result<Release, FeedError> {
        let release = self.release(key)?;
        if release.is_expired(now) {
            return Err(FeedError::Expired);
        }
        if release.is_ahead(now) {
            return Err(FeedError::Ahead { published: release.published.to_zoned(TimeZone::UTC).date() });
        }
        // One that was read while the clock was wrong doesn't count.
        match before.and_then(|before| before.newest(key)).filter(|newest| !newest.is_ahead(now)) {
            Some(newest) if newest.published > release.published || newest.is_above(&release) => {
                Err(FeedError::Older { newest: newest.version })
            }
            Some(_) | None => Ok(release),
        }
    }
}

impl Release {
    #[must_use]
    pub fn is_expired(&self, now: Timestamp) -> bool {
        self.valid_until.is_some_and(|end| end < now)
    }

    /// Whether it was published more than a day after `now`: its date is wrong, or the clock is.
    #[must_use]
    pub fn is_ahead(&self, now: Timestamp) -> bool {
        self.published.duration_since(now) > FURTHEST_AHEAD
    }

    fn is_above(&self, other: &Self) -> bool {
        self.version.cmp_precedence(&other.version).is_gt()
    }
}

impl Fields {
    fn release(self) -> Result<Release, FeedError> {
        if self.product != PRODUCT {
            return Err(FeedError::OfAnotherProgram);
        }
        let downloads = self.downloads.into_iter().map(|(system, file)| Ok((system, file.checked()?)));
        Ok(Release {
            version: self.version,
            published: self.published,
            valid_until: self.valid_until,
            notes: shown(&self.notes),
            notes_page: https(self.notes_url)?,
            downloads: downloads.collect::<Result<_, FeedError>>()?,
        })
    }
}

impl DownloadFields {
    fn checked(self) -> Result<Download, FeedError> {
        let sha256 = self.sha256.to_ascii_lowercase();
        if sha256.len() != SHA256_DIGITS || !sha256.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(FeedError::Malformed("a download has no SHA-256".into()));
        }
        Ok(Download { address: https(self.url)?, sha256 })
    }
}

/// Both are opened in the browser.
fn https(address: Url) -> Result<Url, FeedError> {
    if address.scheme() == "https" {
        Ok(address)
    } else {
        Err(FeedError::Malformed("one of its addresses is not https".into()))
    }
}

/// What a terminal can be given: no escape codes, no marks that turn the direction of text (Unicode, UAX #9: 2.1 to 2.6), no
/// other ends of lines and paragraphs than `\n`, not too much.
fn shown(notes: &str) -> String {
    let is_turn = |letter| matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_end = |letter| matches!(letter, '\u{2028}' | '\u{2029}');
    let is_shown = |letter: &char| *letter == '\n' || !letter.is_control() && !is_turn(*letter) && !is_end(*letter);
    notes.trim().chars().filter(is_shown).take(LONGEST_NOTES).collect()
}
