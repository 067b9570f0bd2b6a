//! The copyright file of a package, in Debian's machine-readable form (DEP-5): our own terms, and those of every crate that
//! is linked into its programs, with the notices of their licence files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;
use spdx::{Expression, ParseMode};

use super::contents::{Package, TRAY_PROGRAM};
use crate::cargo::{self, cargo};
use crate::command;

const HEAD: &str = "\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Partner Balance
Source: https://github.com/partner-balance/partner-balance

Files: *
Copyright: 2026 The Partner Balance contributors
License: Expat or Apache-2.0
Comment:
 The programs contain Rust's standard library and the crates of the paragraphs \"vendor/...\" below, unchanged.

Files: vendor/rust-std/*
Copyright: The Rust Project contributors
License: Expat or Apache-2.0
";

const METAINFO: &str = "
Files: usr/share/metainfo/*
Copyright: 2026 The Partner Balance contributors
License: CC0-1.0
";

/// The packages of the programs, as cargo calls them.
const COMMAND_LINE: &str = "partner-balance-cli";
const BOTH: [&str; 2] = [TRAY_PROGRAM, COMMAND_LINE];

/// Licences whose texts Debian installs in `/usr/share/common-licenses`.
const COMMON: [&str; 3] = ["Apache-2.0", "CC0-1.0", "MPL-2.0"];

/// Whether the texts of common licences can be found elsewhere on the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LicenceTexts {
    /// Debian has them in a folder: they are referred to.
    OnDebian,
    /// All stand in the file.
    Whole,
}

/// One crate.
#[derive(Debug)]
struct Linked {
    name: String,
    version: String,
    /// Lines beginning with "Copyright", or its authors.
    notices: Vec<String>,
    licence: Expression,
}

/// The crates that are linked into each package's programs.
pub(super) struct Crates {
    desktop: Vec<Linked>,
    server: Vec<Linked>,
}

impl Crates {
    /// Those of the repository now.
    ///
    /// # Errors
    /// cargo doesn't tell them, or one names no licence.
    pub(super) fn of_repository() -> Result<Self> {
        let metadata = cargo::metadata(&[])?;
        let desktop = linked(&metadata, &BOTH, &[])?;
        let server = linked(&metadata, &[COMMAND_LINE], &[])?;
        Ok(Self { desktop, server })
    }

    /// The copyright file of a package.
    ///
    /// # Errors
    /// A licence is outside SPDX's list.
    pub(super) fn copyright(&self, package: Package, texts: LicenceTexts) -> Result<String> {
        match package {
            Package::Desktop => copyright(&self.desktop, METAINFO, texts),
            Package::Server => copyright(&self.server, "", texts),
        }
    }
}

/// The copyright file of both programs for another system, such as `x86_64-pc-windows-gnu`: others are linked there.
///
/// # Errors
/// cargo doesn't know the system, or a crate's licence is none of SPDX's list.
pub(super) fn of_target(target: &str) -> Result<String> {
    let crates = linked(&cargo::metadata(&[])?, &BOTH, &["--target", target])?;
    copyright(&crates, "", LicenceTexts::Whole)
}

fn copyright(crates: &[Linked], more: &str, texts: LicenceTexts) -> Result<String> {
    let mut text = HEAD.to_owned();
    text.push_str(more);
    for this in crates {
        let notices = this.notices.join("\n ");
        let licence = debian_name(&this.licence);
        let (name, version) = (&this.name, &this.version);
        let _ = write!(text, "\nFiles: vendor/{name}-{version}/*\nCopyright: {notices}\nLicense: {licence}\n");
    }
    let own = Expression::parse("MIT OR Apache-2.0 OR CC0-1.0")?;
    let used: Vec<&Expression> = crates.iter().map(|this| &this.licence).chain([&own]).collect();
    for (name, paragraph) in licences(&used, texts)? {
        let _ = write!(text, "\nLicense: {name}\n{paragraph}");
    }
    Ok(text)
}

/// The crates from elsewhere that are in these packages' programs, by name and version. Compile-time crates aren't in them.
fn linked(metadata: &Value, programs: &[&str], target: &[&str]) -> Result<Vec<Linked>> {
    let all = metadata["packages"].as_array().context("cargo metadata: no packages")?;
    let mut names = BTreeSet::new();
    for program in programs {
        // `cargo tree` and not the metadata's graph: it takes the features of this one package.
        let words = ["tree", "--locked", "--package", program, "--edges", "normal,no-proc-macro", "--prefix", "none"];
        let tree = command::output(cargo(&words).args(target))?;
        names.extend(tree.lines().filter_map(name_and_version));
    }
    let mut found = BTreeMap::new();
    for package in all.iter().filter(|package| !package["source"].is_null()) {
        let word = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let key = (word("name"), word("version"));
        if names.contains(&key) {
            found.insert(key, of_package(package)?);
        }
    }
    Ok(found.into_values().collect())
}

/// Of a line of `cargo tree`: "serde v1.0.228", with more after it.
fn name_and_version(line: &str) -> Option<(String, String)> {
    let mut words = line.split_whitespace();
    let name = words.next()?;
    let version = words.next()?.strip_prefix('v')?;
    Some((name.to_owned(), version.to_owned()))
}

fn of_package(package: &Value) -> Result<Linked> {
    let text = |key: &str| package[key].as_str().unwrap_or_default();
    let (name, version) = (text("name").to_owned(), text("version").to_owned());
    let licence = Expression::parse_mode(text("license"), ParseMode::LAX).map_err(|error| error.reason.to_string());
    let licence = licence.map_err(anyhow::Error::msg).with_context(|| format!("licence of {name} {version}"))?;
    let folder = Path::new(text("manifest_path")).parent().context("cargo metadata: no folder")?;
    let mut notices = notices_in(folder)?;
    if notices.is_empty() {
        let authors = package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str);
        notices = authors.map(str::to_owned).collect();
    }
    if notices.is_empty() {
        notices.push(format!("The authors of the crate {name}"));
    }
    Ok(Linked { name, version, notices, licence })
}

/// The copyright notices of the licence files in a crate's folder.
fn notices_in(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("crate in {}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    let mut notices = Vec::new();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        if !["LICEN", "COPY", "NOTICE"].iter().any(|start| name.starts_with(start)) {
            continue;
        }
        // Some are in Latin 1.
        let text = fs::read(&file).with_context(|| format!("licence {}", file.display()))?;
        for notice in String::from_utf8_lossy(&text).lines().filter_map(notice) {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        }
    }
    Ok(notices)
}

/// The holder and years of a line that is a copyright notice, and not about one, nor a form to be filled in.
fn notice(line: &str) -> Option<String> {
    let line = line.trim().trim_start_matches(['*', '#', '/', '-']).trim();
    let rest = line.strip_prefix("Copyright").or_else(|| line.strip_prefix("COPYRIGHT"))?;
    let rest = rest.trim().trim_start_matches([':', '.']).trim();
    let is_marked = ["(c)", "(C)", "©"].iter().any(|mark| rest.starts_with(mark));
    let is_form = ["yyyy", "<year>", "[year]", "<YEAR>"].iter().any(|form| rest.contains(form));
    let is_dated = rest.starts_with(|letter: char| letter.is_ascii_digit());
    // "The Rust Project Developers", without a year.
    let is_named = rest.starts_with("The ");
    ((is_marked || is_dated || is_named) && !is_form).then(|| rest.to_owned())
}

/// A licence expression in DEP-5's syntax, which has no brackets and calls the MIT licence Expat.
fn debian_name(licence: &Expression) -> String {
    let written = licence.to_string().replace(['/'], " OR ");
    let written = written.replace(") AND ", ", and ").replace(['(', ')'], "");
    let words = written.split_whitespace().map(|word| match word {
        "OR" => "or",
        "AND" => "and",
        "MIT" => "Expat",
        "MIT," => "Expat,",
        // One short name for licence and exception, so that it has a paragraph of its own.
        "WITH" => "with",
        "LLVM-exception" => "LLVM exception",
        other => other,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The paragraphs of all licences that these expressions name, by DEP-5's short names.
fn licences(used: &[&Expression], texts: LicenceTexts) -> Result<BTreeMap<String, String>> {
    let mut paragraphs = BTreeMap::new();
    for wanted in used.iter().flat_map(|expression| expression.requirements()) {
        let id = wanted.req.license.id().context("a licence outside SPDX's list")?;
        let exception = wanted.req.addition.as_ref().and_then(spdx::AdditionItem::id);
        let mut name = debian_name(&Expression::parse(id.name)?);
        let mut text = if texts == LicenceTexts::OnDebian && COMMON.contains(&id.name) {
            format!("On Debian systems the full text is in /usr/share/common-licenses/{}.\n", id.name)
        } else {
            id.text().to_owned()
        };
        if let Some(exception) = exception {
            name = format!("{name} with {}", exception.name.replace("-exception", " exception"));
            text = format!("{text}\n{}", exception.text());
        }
        paragraphs.insert(name, indented(&text));
    }
    Ok(paragraphs)
}

/// As the continuation of a field; lines to be filled in are left out, as each crate's notice stands with it.
fn indented(text: &str) -> String {
    let is_form = |line: &&str| !line.contains("<year>") && !line.contains("<owner>");
    let lines = text.trim().lines().filter(is_form);
    lines
        .map(|line| if line.trim().is_empty() { " .\n".to_owned() } else { format!(" {}\n", line.trim_end()) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_are_told_from_the_text_around_them() {
        for (line, found) in [
            ("Copyright (c) 2014 The Rust Project Developers", Some("(c) 2014 The Rust Project Developers")),
            ("   Copyright 2023 X", Some("2023 X")),
            ("// Copyright © 2020 X", Some("© 2020 X")),
            ("Copyright [yyyy] [name of copyright owner]", None),
            ("Copyright (c) <year> <owner>", None),
            ("Copyright notice and this permission notice", None),
            ("copyright holders be liable", None),
        ] {
            assert_eq!(notice(line).as_deref(), found, "{line}");
        }
    }

    #[test]
    fn expressions_become_those_of_debian() {
        for (spdx, debian) in [
            ("MIT OR Apache-2.0", "Expat or Apache-2.0"),
            ("MIT/Apache-2.0", "Expat or Apache-2.0"),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", "Expat or Apache-2.0, and Unicode-3.0"),
            ("MIT-0", "MIT-0"),
            ("Apache-2.0 WITH LLVM-exception OR MIT", "Apache-2.0 with LLVM exception or Expat"),
        ] {
            assert_eq!(debian_name(&Expression::parse_mode(spdx, ParseMode::LAX).unwrap()), debian);
        }
    }

    #[test]
    fn other_systems_have_the_crates_that_are_linked_there_and_all_texts() {
        let (windows, mac) = (of_target("x86_64-pc-windows-gnu").unwrap(), of_target("aarch64-apple-darwin").unwrap());
        assert!(windows.contains("Files: vendor/webview2-com-") && mac.contains("Files: vendor/objc2-"));
        for text in [windows, mac] {
            assert!(text.contains("Files: vendor/reqwest-") && !text.contains("vendor/gtk-0"), "{text}");
            assert!(text.contains("\nLicense: Apache-2.0\n") && !text.contains("common-licenses"), "{text}");
        }
    }

    #[test]
    fn every_linked_crate_has_its_paragraph_and_every_licence_its_text() {
        let crates = Crates::of_repository().unwrap();
        let server = crates.copyright(Package::Server, LicenceTexts::Whole).unwrap();
        let desktop = crates.copyright(Package::Desktop, LicenceTexts::OnDebian).unwrap();
        assert!(desktop.contains("Files: vendor/gtk-0") && desktop.contains("Files: vendor/reqwest-"), "{desktop}");
        assert!(server.contains("Files: vendor/reqwest-") && !server.contains("vendor/gtk-0"));
        // Proc macros run in the compiler; what only tests use is not linked either.
        assert!(!desktop.contains("vendor/serde_derive-") && !desktop.contains("vendor/insta-"));
        for text in [server, desktop] {
            let fields: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("License: ")).collect();
            let written: BTreeSet<&str> = text
                .split("\n\n")
                .filter_map(|paragraph| paragraph.strip_prefix("License: ")?.lines().next())
                .collect();
            for field in &fields {
                let alternatives = field.replace(", and ", " or ").replace(" and ", " or ");
                for name in alternatives.split(" or ") {
                    assert!(written.contains(name), "{name} of {field}");
                }
            }
            let is_field = |line: &str| line.is_empty() || line.starts_with(' ') || line.contains(": ");
            assert!(text.lines().all(|line| is_field(line) || line == "Comment:"), "{text}");
        }
    }
}
