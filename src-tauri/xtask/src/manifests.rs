//! What others want to know of a release, made from its checksums: manifests for winget, a cask for Homebrew, the feed that the
//! programs read to tell of updates. And the changelog's section, for the release's page.
//!
//! It owns the names of a release's files. It must not know how they are made.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use crate::{bundle, cargo, command};

const PRODUCT: &str = "partner-balance";
const IDENTIFIER: &str = "PartnerBalance.PartnerBalance";
const WINGET: [(&str, &str); 3] = [
    ("", include_str!("manifests/winget.version.yaml")),
    (".installer", include_str!("manifests/winget.installer.yaml")),
    (".locale.en-US", include_str!("manifests/winget.locale.yaml")),
];
const CASK: &str = include_str!("manifests/partner-balance.rb");
/// How long a feed is believed: whoever controls the server can keep news back for no longer. The workflow `feed` renews it
/// each week.
const VALID_DAYS: u32 = 90;
const RELEASES: &str = "https://github.com/partner-balance/partner-balance/releases";

/// Writes the manifests of the release with these checksums to `target/release/manifests`, and the feed to `feed.json` there.
///
/// # Errors
/// A file of the release is missing among the checksums, or the disk fails.
pub(crate) fn write(words: &[String]) -> Result<()> {
    let [sums] = words else { bail!("manifests wants one file: the SHA256SUMS of the release") };
    let sums = std::fs::read_to_string(sums).with_context(|| format!("checksums {sums}"))?;
    let folder = cargo::target_folder()?.join("release/manifests");
    for file in write_to(&folder, &sums, &bundle::version()?)? {
        println!("{}", file.display());
    }
    let validity = Validity { published: in_days(0)?, valid_until: in_days(VALID_DAYS)? };
    let file = folder.join("feed.json");
    std::fs::write(&file, feed(&sums, &bundle::version()?, &validity, &notes()?)?).context("the feed")?;
    println!("{}", file.display());
    Ok(())
}

/// Makes the feed in a file valid from now on, and changes nothing else in it: it is as old as its release.
///
/// # Errors
/// The file is no feed.
pub(crate) fn renew_feed(words: &[String]) -> Result<()> {
    let [file] = words else { bail!("renew-feed wants one file: the feed.json of the newest release") };
    let text = std::fs::read_to_string(file).with_context(|| format!("feed {file}"))?;
    std::fs::write(file, renewed(&text, &in_days(VALID_DAYS)?)?).with_context(|| format!("feed {file}"))
}

fn renewed(feed: &str, valid_until: &str) -> Result<String> {
    let mut feed: serde_json::Value = serde_json::from_str(feed).context("the feed as JSON")?;
    ensure!(feed["product"] == PRODUCT && feed["version"].is_string(), "this is no feed of a release");
    feed["valid_until"] = valid_until.into();
    serde_json::to_string_pretty(&feed).context("the feed as JSON")
}

/// A moment so many days from now, as it stands in a feed.
fn in_days(days: u32) -> Result<String> {
    let mut date = Command::new("date");
    date.args(["--utc", "--date", &format!("{days} days"), "+%FT%TZ"]);
    Ok(command::output(&mut date)?.trim().to_owned())
}

/// Prints the changelog's section of the version that is in the repository, or what isn't released yet.
///
/// # Errors
/// There is neither.
pub(crate) fn print_notes(words: &[String]) -> Result<()> {
    if !words.is_empty() {
        bail!("notes takes no arguments");
    }
    println!("{}", notes()?);
    Ok(())
}

fn notes() -> Result<String> {
    let changelog = std::fs::read_to_string(command::repository_root().join("CHANGELOG.md")).context("CHANGELOG.md")?;
    let version = bundle::version()?;
    let section = section(&changelog, &version).or_else(|| section(&changelog, "Unreleased"));
    section.map(str::to_owned).with_context(|| format!("CHANGELOG.md has no section {version} or Unreleased"))
}

/// From when until when a feed is believed, such as "2026-12-01T10:00:00Z".
struct Validity {
    published: String,
    valid_until: String,
}

/// The feed, in the form that README's "Updates" describes. The notes are long and read in the browser: only their headings
/// are in it.
fn feed(sums: &str, version: &str, validity: &Validity, notes: &str) -> Result<String> {
    let download = |name: String| -> Result<serde_json::Value> {
        let sha256 = sum_of(sums, &name)?;
        Ok(serde_json::json!({ "url": format!("{RELEASES}/download/v{version}/{name}"), "sha256": sha256 }))
    };
    let headings: Vec<&str> = notes.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let feed = serde_json::json!({
        "product": PRODUCT,
        "version": version,
        "published": validity.published,
        "valid_until": validity.valid_until,
        "notes": headings.join("\n"),
        "notes_url": format!("{RELEASES}/tag/v{version}"),
        "downloads": {
            "linux-x86_64": download(format!("partner-balance-{version}-x86_64-linux.tar.xz"))?,
            "windows-x86_64": download(format!("partner-balance_{version}_x64-setup.exe"))?,
            "macos-aarch64": download(format!("partner-balance_{version}_aarch64.dmg"))?,
            "macos-x86_64": download(format!("partner-balance_{version}_x86_64.dmg"))?,
        },
    });
    serde_json::to_string_pretty(&feed).context("the feed as JSON")
}

fn write_to(folder: &Path, sums: &str, version: &str) -> Result<Vec<PathBuf>> {
    let sum = |name: &str| sum_of(sums, name);
    let installer = format!("partner-balance_{version}_x64-setup.exe");
    let image = |machine: &str| sum(&format!("partner-balance_{version}_{machine}.dmg"));
    let values = [
        ("@VERSION@", version.to_owned()),
        ("@INSTALLER@", installer.clone()),
        ("@INSTALLER_SUM@", sum(&installer)?.to_uppercase()),
        ("@ARM_SUM@", image("aarch64")?),
        ("@INTEL_SUM@", image("x86_64")?),
    ];
    let filled = |text: &str| values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    // The folders are those of the two collections of manifests.
    let winget = folder.join("winget/manifests/p/PartnerBalance/PartnerBalance").join(version);
    let casks = folder.join("homebrew/Casks");
    let mut files = Vec::new();
    for (kind, text) in WINGET {
        files.push((winget.join(format!("{IDENTIFIER}{kind}.yaml")), filled(text)));
    }
    files.push((casks.join("partner-balance.rb"), filled(CASK)));
    for (file, text) in &files {
        std::fs::create_dir_all(file.parent().unwrap_or(folder)).context("folder of manifests")?;
        std::fs::write(file, text).with_context(|| format!("manifest {}", file.display()))?;
    }
    Ok(files.into_iter().map(|(file, _)| file).collect())
}

/// The checksum of a file, of a line like "0a1b... *name".
fn sum_of(sums: &str, name: &str) -> Result<String> {
    let of_line = |line: &str| {
        let (sum, file) = line.split_once(' ')?;
        let is_sum = sum.len() == 64 && sum.chars().all(|letter| letter.is_ascii_hexdigit());
        (is_sum && file.trim_start_matches([' ', '*']) == name).then(|| sum.to_owned())
    };
    sums.lines().find_map(of_line).with_context(|| format!("the checksums have no {name}"))
}

/// The section under a heading "## 0.1.0" or "## 0.1.0, 1 December 2026", without it.
fn section<'a>(changelog: &'a str, name: &str) -> Option<&'a str> {
    let is_of = |part: &&str| part.split([' ', ',', '\n']).next() == Some(name);
    let part = changelog.split("\n## ").skip(1).find(is_of)?;
    part.split_once('\n').map(|(_, text)| text.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUM: &str = "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9";

    const DAY: &str = "2026-12-01T10:00:00Z";
    const LATER: &str = "2027-03-01T10:00:00Z";

    fn validity() -> Validity {
        Validity { published: DAY.to_owned(), valid_until: LATER.to_owned() }
    }

    fn sums(version: &str) -> String {
        ["x64-setup.exe", "aarch64.dmg", "x86_64.dmg"]
            .map(|end| format!("{SUM} *partner-balance_{version}_{end}\n"))
            .concat()
    }

    #[test]
    fn every_place_is_filled_with_what_the_release_has() {
        let folder = tempfile::tempdir().unwrap();
        let files = write_to(folder.path(), &sums("1.2.3"), "1.2.3").unwrap();
        assert_eq!(files.len(), 4);
        for file in &files {
            let text = std::fs::read_to_string(file).unwrap();
            assert!(!text.contains('@'), "{text}");
            assert!(text.contains("1.2.3"), "{text}");
        }
        let installer = std::fs::read_to_string(&files[1]).unwrap();
        assert!(installer.contains(&format!("InstallerSha256: {}", SUM.to_uppercase())), "{installer}");
        assert!(installer.contains("/v1.2.3/partner-balance_1.2.3_x64-setup.exe"), "{installer}");
        assert!(std::fs::read_to_string(&files[3]).unwrap().contains(SUM));
    }

    #[test]
    fn the_feed_names_a_file_for_each_system() {
        let archive = format!("{SUM} *partner-balance-1.2.3-x86_64-linux.tar.xz\n");
        let text =
            feed(&(sums("1.2.3") + &archive), "1.2.3", &validity(), "### Alerts\n- New.\n\n### Packages\n- New.")
                .unwrap();
        let feed_of_release: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(feed_of_release["notes"], "Alerts\nPackages");
        assert_eq!((&feed_of_release["published"], &feed_of_release["valid_until"]), (&DAY.into(), &LATER.into()));
        let downloads = feed_of_release["downloads"].as_object().unwrap();
        assert_eq!(downloads.len(), 4);
        for file in downloads.values() {
            assert!(file["url"].as_str().unwrap().contains("/download/v1.2.3/partner-balance"), "{file}");
            assert_eq!(file["sha256"], SUM);
        }
        assert!(feed(&sums("1.2.3"), "1.2.3", &validity(), "").is_err(), "without the archive");
    }

    #[test]
    fn a_renewed_feed_is_valid_for_longer_and_otherwise_the_same() {
        let archive = format!("{SUM} *partner-balance-1.2.3-x86_64-linux.tar.xz\n");
        let before = feed(&(sums("1.2.3") + &archive), "1.2.3", &validity(), "### Alerts").unwrap();
        let after = renewed(&before, "2027-05-01T10:00:00Z").unwrap();
        assert_eq!(after, before.replace(LATER, "2027-05-01T10:00:00Z"));
        let without = before.replace(&format!("  \"valid_until\": \"{LATER}\",\n"), "");
        assert!(!without.contains("valid_until") && renewed(&without, LATER).unwrap().contains(LATER));
        for wrong in ["", "{}", r#"{"product": "else", "version": "1.2.3"}"#] {
            assert!(renewed(wrong, LATER).is_err(), "{wrong}");
        }
        let (now, end) = (in_days(0).unwrap(), in_days(VALID_DAYS).unwrap());
        assert!(now < end && now.len() == DAY.len() && now.ends_with('Z'), "{now} {end}");
    }

    #[test]
    fn the_feed_is_renewed_by_a_schedule() {
        let workflow = command::repository_root().join(".github/workflows/feed.yml");
        let workflow = std::fs::read_to_string(workflow).unwrap();
        assert!(workflow.contains("cargo xtask renew-feed ") && workflow.contains("    - cron: "), "{workflow}");
    }

    #[test]
    fn a_release_without_one_of_its_files_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for (sums, missing) in [
            (sums("1.2.2"), "partner-balance_1.2.3_x64-setup.exe"),
            (sums("1.2.3").replace("aarch64", "other"), "partner-balance_1.2.3_aarch64.dmg"),
            (sums("1.2.3").replace(SUM, "0a1b"), "partner-balance_1.2.3_x64-setup.exe"),
        ] {
            let error = write_to(folder.path(), &sums, "1.2.3").unwrap_err();
            assert!(error.to_string().contains(missing), "{error}");
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn the_section_of_a_version_is_found_whole_and_alone() {
        let changelog = "# Changelog\n\n## Unreleased\n\nNew.\n\n## 0.1.10, 1 May 2027\n\nTen.\n\n### Part\n- x\n\n## 0.1.1\nOne.\n";
        assert_eq!(section(changelog, "Unreleased"), Some("New."));
        assert_eq!(section(changelog, "0.1.10"), Some("Ten.\n\n### Part\n- x"));
        assert_eq!(section(changelog, "0.1.1"), Some("One."));
        assert_eq!(section(changelog, "0.1"), None);
    }
}
