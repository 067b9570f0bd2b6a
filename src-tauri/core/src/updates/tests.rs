use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use minisign::KeyPair;
use strum::VariantArray as _;

use super::*;

const SHA256: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

struct Publisher(KeyPair);

impl Publisher {
    fn new() -> Self {
        Self(KeyPair::generate_unencrypted_keypair().unwrap())
    }

    fn key(&self) -> FeedKey {
        self.0.pk.to_base64().parse().unwrap()
    }

    fn signed(&self, text: &str) -> SignedFeed {
        let signature = minisign::sign(Some(&self.0.pk), &self.0.sk, text.as_bytes(), None, None).unwrap();
        SignedFeed { text: text.to_owned(), signature: signature.into_string() }
    }

    fn feed(&self, version: &str, published: &str) -> SignedFeed {
        self.signed(&feed(version, published).to_string())
    }
}

fn feed(version: &str, published: &str) -> serde_json::Value {
    serde_json::json!({
        "product": "partner-balance",
        "version": version,
        "published": published,
        "notes": "Chart by day.\nFaster start.",
        "notes_url": "https://releases.example/notes",
        "downloads": { "linux-x86_64": { "url": "https://releases.example/a.tar.xz", "sha256": SHA256.to_uppercase() } },
    })
}

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn failure(reach: Reach) -> LookFailure {
    LookFailure { fault: FeedFault::Unread("it is a test".to_owned()), reach }
}

const DAY_ONE: &str = "2026-12-01T10:00:00Z";
const DAY_TWO: &str = "2026-12-02T10:00:00Z";

#[test]
fn a_signed_feed_is_read_and_unknown_fields_are_ignored() {
    let publisher = Publisher::new();
    let mut json = feed("0.2.0", DAY_ONE);
    json["severity"] = "high".into();
    json["downloads"]["linux-x86_64"]["size"] = 17.into();
    let release = publisher.signed(&json.to_string()).release(&publisher.key()).unwrap();
    assert_eq!((release.version.to_string(), release.published), ("0.2.0".to_owned(), moment(DAY_ONE)));
    assert_eq!(release.notes, "Chart by day.\nFaster start.");
    assert_eq!(release.downloads["linux-x86_64"].sha256, SHA256);
    assert_eq!(release.valid_until, None);
}

#[test]
fn what_the_publisher_has_not_signed_is_refused() {
    let (publisher, other) = (Publisher::new(), Publisher::new());
    let (first, second) = (publisher.feed("0.2.0", DAY_ONE), publisher.feed("0.3.0", DAY_TWO));
    let changed = SignedFeed { text: first.text.replace("0.2.0", "9.9.9"), ..first.clone() };
    let exchanged = SignedFeed { text: second.text, signature: first.signature.clone() };
    let cut = SignedFeed { text: first.text[..first.text.len() / 2].to_owned(), ..first.clone() };
    let comment =
        SignedFeed { signature: first.signature.replace("trusted comment: t", "trusted comment: T"), ..first.clone() };
    for (name, feed) in [
        ("changed", changed),
        ("with the signature of another feed", exchanged),
        ("by another key", other.feed("0.2.0", DAY_ONE)),
        ("cut short", cut),
        ("with another trusted comment", comment),
    ] {
        assert_eq!(feed.release(&publisher.key()), Err(FeedError::NotSigned), "{name}");
    }
    for signature in
        ["", "no signature", "untrusted comment: x\nRUQ=\ntrusted comment: y\nRUQ=\n", "<html>\n1\n2\n3\n4"]
    {
        let feed = SignedFeed { signature: signature.to_owned(), ..first.clone() };
        assert_eq!(feed.release(&publisher.key()), Err(FeedError::NoSignature), "{signature}");
    }
    assert_eq!("no key".parse::<FeedKey>(), Err(NotAKey));
}

#[test]
fn a_signed_text_that_is_no_feed_of_this_program_is_refused() {
    let publisher = Publisher::new();
    let with = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut json = feed("0.2.0", DAY_ONE);
        change(&mut json);
        publisher.signed(&json.to_string()).release(&publisher.key()).unwrap_err()
    };
    assert_eq!(with(&|json| json["product"] = "else".into()), FeedError::OfAnotherProgram);
    let no_release = FeedError::Malformed("it is no JSON of a release".into());
    for (field, value) in [
        ("version", "2".into()),
        ("version", "1.2.3.4".into()),
        ("published", "yesterday".into()),
        ("notes_url", "notes".into()),
        ("notes", 5.into()),
        ("downloads", "a.tar.xz".into()),
        ("product", serde_json::Value::Null),
    ] {
        assert_eq!(with(&|json| json[field] = value.clone()), no_release, "{field}");
    }
    for text in ["", "[]", "version = \"0.2.0\"", "{\"version\":\"0.2.0\"}"] {
        assert_eq!(publisher.signed(text).release(&publisher.key()), Err(no_release.clone()), "{text}");
    }
    let not_https = FeedError::Malformed("one of its addresses is not https".into());
    for address in ["http://releases.example/", "file:///etc/passwd", "javascript:alert(1)"] {
        assert_eq!(with(&|json| json["notes_url"] = address.into()), not_https, "{address}");
        assert_eq!(with(&|json| json["downloads"]["linux-x86_64"]["url"] = address.into()), not_https, "{address}");
    }
    for sha256 in ["", "0123", &SHA256.replace('0', "g")] {
        let error = with(&|json| json["downloads"]["linux-x86_64"]["sha256"] = sha256.into());
        assert_eq!(error, FeedError::Malformed("a download has no SHA-256".into()), "{sha256}");
    }
}

#[test]
fn notes_give_a_terminal_nothing_but_text() {
    let publisher = Publisher::new();
    let mut json = feed("0.2.0", DAY_ONE);
    // Controls, and the marks of Unicode that turn text or end a line: all that UAX #9 and Zl, Zp name.
    let marks = "\u{1b}\u{7}\u{9}\u{d}\u{85}\u{9b}\u{61c}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\
                 \u{2066}\u{2067}\u{2068}\u{2069}";
    json["notes"] = format!("\n a[2J{marks}b\n\u{2764}\u{200d}d{}", "x".repeat(10_000)).into();
    let notes = publisher.signed(&json.to_string()).release(&publisher.key()).unwrap().notes;
    assert!(notes.starts_with("a[2Jb\n\u{2764}\u{200d}dxxx"), "{:?}", notes.chars().take(20).collect::<String>());
    assert_eq!(notes.chars().count(), 4_000);
}

#[test]
fn an_older_feed_than_the_newest_seen_is_refused() {
    let publisher = Publisher::new();
    let key = publisher.key();
    let now = moment("2026-12-05T10:00:00Z");
    let seen = |version: &str, published: &str| Memory::read(publisher.feed(version, published), now);
    let news = |feed: &SignedFeed, before: Option<&Memory>| {
        feed.news(&key, before, now).map(|release| release.version.to_string())
    };
    let older = |newest: &str| Err(FeedError::Older { newest: newest.parse().unwrap() });
    let feed = publisher.feed("0.2.0", DAY_TWO);
    assert_eq!(news(&feed, None), Ok("0.2.0".to_owned()));
    assert_eq!(news(&feed, Some(&seen("0.2.0", DAY_TWO))), Ok("0.2.0".to_owned()), "the same again");
    assert_eq!(news(&feed, Some(&seen("0.1.0", DAY_ONE))), Ok("0.2.0".to_owned()));
    assert_eq!(news(&publisher.feed("0.2.0", DAY_ONE), Some(&seen("0.3.0", DAY_TWO))), older("0.3.0"), "replayed");
    assert_eq!(news(&publisher.feed("0.2.0", DAY_ONE), Some(&seen("0.2.0", DAY_TWO))), older("0.2.0"), "made before");
    assert_eq!(news(&feed, Some(&seen("0.3.0", DAY_ONE))), older("0.3.0"), "signed later for another line of versions");
    // Also after a look that failed.
    let failed = Memory::failed(Some(seen("0.3.0", DAY_TWO)), failure(Reach::Nothing), now);
    assert_eq!(news(&publisher.feed("0.2.0", DAY_ONE), Some(&failed)), older("0.3.0"));
    // What was seen was signed by a key that no longer counts.
    let elsewhere = Memory::read(Publisher::new().feed("9.0.0", DAY_TWO), now);
    assert_eq!(news(&feed, Some(&elsewhere)), Ok("0.2.0".to_owned()));
}

#[test]
fn a_feed_of_the_future_is_refused_and_keeps_no_later_one_away() {
    let publisher = Publisher::new();
    let key = publisher.key();
    let now = moment("2026-12-05T10:00:00Z");
    let news = |published: &str, before: Option<&Memory>| {
        publisher.feed("0.2.0", published).news(&key, before, now).map(|release| release.version.to_string())
    };
    assert_eq!(news("2026-12-06T10:00:00Z", None), Ok("0.2.0".to_owned()), "a clock may be slow");
    let ahead = FeedError::Ahead { published: jiff::civil::date(2036, 12, 1) };
    assert!(ahead.to_string().contains("2036-12-01"), "{ahead}");
    assert_eq!(news("2036-12-01T10:00:00Z", None), Err(ahead));
    // Read while the clock was wrong, or by an earlier version of the program.
    let remembered = Memory::read(publisher.feed("9.9.9", "2036-12-01T10:00:00Z"), now);
    assert_eq!(news(DAY_TWO, Some(&remembered)), Ok("0.2.0".to_owned()));
}

#[test]
fn an_expired_feed_is_refused() {
    let publisher = Publisher::new();
    let mut json = feed("0.2.0", DAY_ONE);
    json["valid_until"] = DAY_TWO.into();
    let feed = publisher.signed(&json.to_string());
    let outcome = |now: &str| feed.news(&publisher.key(), None, moment(now)).map(|_| ());
    assert_eq!(outcome(DAY_TWO), Ok(()));
    assert_eq!(outcome("2026-12-02T10:00:01Z"), Err(FeedError::Expired));
}

#[test]
fn versions_are_compared_as_semantic_versions() {
    let publisher = Publisher::new();
    let update = |version: &str, installed: &str| {
        let release = publisher.feed(version, DAY_ONE).release(&publisher.key()).unwrap();
        Update::of(&release, &installed.parse().unwrap(), Installation::Deb, "linux-x86_64").is_some()
    };
    for (version, installed) in [
        ("0.2.0", "0.1.0"),
        ("0.10.0", "0.9.9"),
        ("1.0.0", "1.0.0-rc.2"),
        ("1.0.0-rc.10", "1.0.0-rc.9"),
        ("2.0.0", "1.99.99"),
    ] {
        assert!(update(version, installed) && !update(installed, version), "{version} {installed}");
    }
    for (version, installed) in [("0.1.0", "0.1.0"), ("0.1.0+2", "0.1.0+1"), ("0.1.0+1", "0.1.0")] {
        assert!(!update(version, installed), "{version} {installed}");
    }
}

#[test]
fn each_installation_is_told_its_own_way() {
    let publisher = Publisher::new();
    let release = publisher.feed("0.2.0", DAY_ONE).release(&publisher.key()).unwrap();
    let update = |installation, system| Update::of(&release, &Version::new(0, 1, 0), installation, system).unwrap();
    for packages in [Installation::Deb, Installation::Rpm, Installation::Flatpak, Installation::Package] {
        let update = update(packages, "linux-x86_64");
        assert_eq!(update.way, UpdateWay::Packages(packages));
        assert_eq!(update.address(UpdatePage::Download), &release.notes_page);
    }
    let download = update(Installation::Download, "linux-x86_64");
    assert_eq!(download.way, UpdateWay::Download(release.downloads["linux-x86_64"].clone()));
    assert_eq!(download.address(UpdatePage::Download).as_str(), "https://releases.example/a.tar.xz");
    assert_eq!(download.address(UpdatePage::Notes).as_str(), "https://releases.example/notes");
    let without = update(Installation::Download, "windows-x86_64");
    assert_eq!(without.way, UpdateWay::Nothing);
    assert_eq!(without.address(UpdatePage::Download), &release.notes_page);
}

#[test]
fn an_installation_is_known_by_its_package_s_word_or_by_its_place() {
    let of = |word: Option<&str>, program: &str| Installation::of(word, std::path::Path::new(program));
    for installation in Installation::VARIANTS {
        let word: &str = (*installation).into();
        assert_eq!(of(Some(&format!("{word}\n")), "/opt/partner-balance-tray"), *installation);
    }
    assert_eq!(of(None, "/usr/bin/partner-balance-tray"), Installation::Package);
    assert_eq!(of(Some("something newer"), "/usr/bin/partner-balance-tray"), Installation::Package);
    assert_eq!(of(None, "/usr/local/bin/partner-balance"), Installation::Download);
    assert_eq!(of(None, "/home/me/.local/bin/partner-balance"), Installation::Download);
    assert_eq!(of(Some("deb"), "/usr/bin/partner-balance"), Installation::Deb);
}

#[test]
fn a_look_is_due_once_a_day_also_across_restarts_and_clocks_set_back() {
    let publisher = Publisher::new();
    let hours = |hours| Duration::from_hours(hours);
    let start = moment(DAY_ONE);
    let at = |hours| start + SignedDuration::from_hours(hours);
    let read = Memory::read(publisher.feed("0.2.0", DAY_ONE), start);
    let failed = Memory::failed(Some(read.clone()), failure(Reach::Nothing), start);
    let refused = Memory::failed(Some(read.clone()), failure(Reach::Server), start);
    for (memory, occasion, after, wait) in [
        (&read, Occasion::Schedule, 0, hours(24)),
        (&read, Occasion::Schedule, 23, hours(1)),
        (&read, Occasion::Schedule, 24, hours(0)),
        (&read, Occasion::Schedule, 1_000, hours(0)),
        (&read, Occasion::NetworkReturned, 23, hours(1)),
        (&read, Occasion::Asked, 0, hours(0)),
        (&failed, Occasion::Schedule, 1, hours(3)),
        (&failed, Occasion::Schedule, 4, hours(0)),
        (&failed, Occasion::NetworkReturned, 0, hours(0)),
        (&refused, Occasion::NetworkReturned, 0, hours(4)),
        (&refused, Occasion::NetworkReturned, 3, hours(1)),
        (&refused, Occasion::Schedule, 3, hours(1)),
        (&refused, Occasion::Asked, 0, hours(0)),
    ] {
        let again = Memory::from_json(&memory.to_json()).unwrap();
        assert_eq!(again.as_of(at(after)).wait(occasion, at(after)), wait, "{occasion:?} after {after} hours");
    }
    // Looked while the clock was a year ahead: a day after that is known, it is due.
    let ahead = Memory::read(publisher.feed("0.2.0", DAY_ONE), at(9_000)).as_of(start);
    assert_eq!(ahead.wait(Occasion::Schedule, start), hours(24));
    assert_eq!(ahead.as_of(at(24)).wait(Occasion::Schedule, at(24)), hours(0));
    assert_eq!(Memory::from_json("{\"looked_at\":"), None);
    // Another version keeps another reason; what was received is protected against older feeds all the same.
    let feed = r#"{"text":"t","signature":"s"}"#;
    let of_before = format!(r#"{{"looked_at":"2026-12-01T10:00:00Z","failure":{{"reason":"No."}},"newest":{feed}}}"#);
    let kept: serde_json::Value = serde_json::from_str(&Memory::from_json(&of_before).unwrap().to_json()).unwrap();
    assert_eq!((&kept["newest"]["text"], &kept["failure"]), (&"t".into(), &serde_json::Value::Null));
}
