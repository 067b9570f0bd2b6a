//! The rpm packages, made with Debian's `rpmbuild`. What they need is found by rpm's own generator from the programs' sonames,
//! which are the same on Fedora and openSUSE; the names of packages are not.
//!
//! It owns the spec file. It must not know what else is in a package.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::contents::{self, Layout, Package, Source};
use super::folder::Folder;
use super::release::Release;
use crate::command;

/// The parts of the spec that are the same for all packages.
const SPEC: &str = include_str!("files/rpm/package.spec");
const UNIT_SCRIPTS: &str = include_str!("files/rpm/unit-scripts");

/// Folders of other packages: those that it owns are the rest.
const SHARED: [&str; 9] = [
    "usr/share/applications",
    "usr/share/bash-completion",
    "usr/share/fish",
    "usr/share/icons",
    "usr/share/man",
    "usr/share/metainfo",
    "usr/share/zsh",
    "usr/lib",
    "usr/bin",
];

/// Packs the programs with everything that belongs to them. Returns the package's file.
///
/// # Errors
/// `rpmbuild` fails.
pub(super) fn pack(package: Package, source: &Source, folder: &Path) -> Result<PathBuf> {
    let release = &source.release;
    let build = folder.join(package.name());
    let root = Folder::create_empty(&build.join("payload"))?;
    contents::fill(&root, package, Layout::Rpm, source)?;
    let spec = build.join("package.spec");
    std::fs::write(&spec, spec_of(&root, package, release)?).context("spec file")?;
    let mut rpmbuild = Command::new("rpmbuild");
    rpmbuild.args(["-bb", "--quiet", "--target", release.machine]);
    rpmbuild.arg(format!("--define=_topdir {}", build.display()));
    rpmbuild.arg(format!("--define=payload {}", root.path().display()));
    rpmbuild.arg(&spec).env("SOURCE_DATE_EPOCH", release.epoch()?);
    command::run(&mut rpmbuild)?;
    let named = |version: &str| format!("{}-{version}-1.{}.rpm", package.name(), release.machine);
    let file = folder.join(named(&release.version));
    let made = build.join("RPMS").join(release.machine).join(named(&release.sortable_version()));
    std::fs::rename(&made, &file).with_context(|| format!("package {}", made.display()))?;
    std::fs::remove_dir_all(&build).context("remove what was packed")?;
    Ok(file)
}

fn spec_of(root: &Folder, package: Package, release: &Release) -> Result<String> {
    let scripts = match package {
        Package::Desktop => "",
        Package::Server => UNIT_SCRIPTS,
    };
    let relations = match package {
        Package::Desktop => {
            "Provides: partner-balance = %{version}-%{release}\n\
             Recommends: (gnome-keyring or kf6-kwallet or kwalletd6 or keepassxc)\n\
             Recommends: (gnome-shell-extension-appindicator if gnome-shell)\n\
             Recommends: xdg-utils"
        }
        Package::Server => "",
    };
    let spec = [
        ("@NAME@", package.name().to_owned()),
        ("@OTHER@", package.other().name().to_owned()),
        ("@VERSION@", release.sortable_version()),
        ("@SUMMARY@", capitalized(package.summary())),
        ("@DESCRIPTION@", package.description().join("\n")),
        ("@RELATIONS@", relations.to_owned()),
        ("@SCRIPTS@", scripts.to_owned()),
        ("@FILES@", files(root)?),
        ("@DATE@", release.date_as("%a %b %d %Y")?),
    ]
    .iter()
    .fold(SPEC.to_owned(), |spec, (name, value)| spec.replace(name, value));
    if let Some(place) = unfilled(&spec) {
        bail!("the spec has an unfilled place {place}");
    }
    Ok(spec)
}

/// The first place, such as `@NAME@`, that nothing was put into.
fn unfilled(text: &str) -> Option<&str> {
    let is_place = |word: &&str| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_uppercase());
    text.split('@').skip(1).find(is_place)
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The list of the package's files, and of the folders that no other package has.
fn files(root: &Folder) -> Result<String> {
    let mut lines = Vec::new();
    for folder in root.folders()? {
        let is_shared = SHARED.iter().any(|shared| format!("{shared}/").starts_with(&format!("{folder}/")))
            || SHARED.iter().any(|shared| folder.starts_with(&format!("{shared}/")))
            || ["usr/share/doc", "usr/share/licenses"].contains(&folder.as_str());
        if !is_shared {
            lines.push(format!("%dir /{folder}"));
        }
    }
    for file in root.files()? {
        let kind = if file.starts_with("usr/share/licenses/") {
            "%license "
        } else if file.starts_with("usr/share/doc/") || file.starts_with("usr/share/man/") {
            "%doc "
        } else {
            ""
        };
        lines.push(format!("{kind}/{file}"));
    }
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unfilled_place_is_found_and_addresses_are_none() {
        assert_eq!(unfilled("Name: x\nVersion: @VERSION@-1\n"), Some("VERSION"));
        assert_eq!(unfilled("<a@users.example> @OTHER@"), Some("OTHER"));
        assert_eq!(unfilled("* Mon <a@users.example> - 1-1, b@c, @"), None);
        assert_eq!(unfilled(SPEC), Some("NAME"));
    }
}
