//! The crates' own tests, built for Windows and run by Wine.
//!
//! It owns which tests are skipped: those in `wine_skips.txt`, for Wine's sake and each with the reason. It must not know
//! what they test.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::build::{CRATES, WINDOWS};
use super::root::Root;
use super::table::Table;
use crate::command;

/// No test takes longer, also on a busy machine: one that does hangs.
const LIMIT: &str = "15m";
const SKIPS: &str = include_str!("wine_skips.txt");

/// Runs all tests of all crates.
///
/// # Errors
/// Only that the table can't be written.
pub(super) fn all(root: &Root, folder: &Path, table: &mut Table) -> Result<()> {
    let skips = skips(SKIPS)?;
    for name in CRATES {
        table.row(&format!("tests of {name} by Wine"), || tests_of(name, root, folder, &skips))?;
    }
    Ok(())
}

/// The names of the tests to skip. A line is a name, `#` and the reason.
fn skips(text: &str) -> Result<Vec<&str>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, reason) = line.split_once('#').with_context(|| format!("no reason in {line:?}"))?;
            ensure!(!reason.trim().is_empty(), "no reason in {line:?}");
            Ok(name.trim())
        })
        .collect()
}

/// A test program and the folder it expects to run in, both as in the root.
#[derive(Debug, PartialEq, Eq)]
struct Executable {
    file: String,
    folder: String,
}

/// How many tests ran.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: u32,
    failed: u32,
    skipped: u32,
}

fn tests_of(name: &str, root: &Root, folder: &Path, skips: &[&str]) -> Result<String> {
    let build = ["cargo", "test", "--locked", "--no-run", "--target", WINDOWS, "-p", name];
    let format = ["--message-format", "json-render-diagnostics"];
    let messages = command::output(&mut root.command(&[&build[..], &format].concat()))?;
    let executables = executables(&messages)?;
    ensure!(!executables.is_empty(), "{name} has no tests");
    let mut counts = Counts::default();
    let mut failed = Vec::new();
    for executable in &executables {
        let file = log(folder, executable)?;
        let has_passed = run(executable, root, skips, &file)?;
        let text = String::from_utf8_lossy(&std::fs::read(&file).context("log of a test")?).into_owned();
        counts.add(&text);
        if !has_passed {
            failed.push(format!("{}: {}", file.file_name().unwrap_or_default().display(), failures(&text)));
        }
    }
    let Counts { passed, failed: not_passed, skipped } = counts;
    ensure!(failed.is_empty(), "{passed} passed, {not_passed} failed, {skipped} skipped; {}", failed.join("; "));
    ensure!(passed > 0, "no test ran");
    Ok(format!("{passed} passed, {skipped} skipped"))
}

fn run(executable: &Executable, root: &Root, skips: &[&str], log: &Path) -> Result<bool> {
    let crate_folder = format!("CARGO_MANIFEST_DIR={}", executable.folder);
    // Snapshots are compared and never written; their paths are those of Windows.
    let libraries = format!("WINEPATH={}", folder_of_libraries(&executable.file));
    let variables = [crate_folder.as_str(), r"INSTA_WORKSPACE_ROOT=Z:\src", "INSTA_UPDATE=no", &libraries];
    // Wine makes access lists from modes: as in a folder of Windows that is the user's, nobody else can read what is made.
    let alone = ["sh", "-c", "umask 077 && exec \"$0\" \"$@\""];
    let words = alone.into_iter().chain(["timeout", "--kill-after=10", LIMIT, "wine", &executable.file, "--exact"]);
    let skips = skips.iter().flat_map(|name| ["--skip", name]);
    let words: Vec<&str> = words.chain(skips).collect();
    let mut wine = root.command_in(&executable.folder, &variables, &words);
    let log = File::create(log).context("log of a test")?;
    wine.stdin(Stdio::null()).stdout(log.try_clone().context("log of a test")?).stderr(log);
    Ok(wine.status().context("wine")?.success())
}

/// Where WebView2's loader is, as Wine knows it: beside the programs, one above the tests.
fn folder_of_libraries(executable: &str) -> String {
    let folder = Path::new(executable).ancestors().nth(2).unwrap_or(Path::new("/"));
    format!("Z:{}", folder.display()).replace('/', "\\")
}

/// The test programs in the messages of `cargo test --no-run`.
fn executables(messages: &str) -> Result<Vec<Executable>> {
    let mut found = Vec::new();
    for line in messages.lines() {
        let message: Value = serde_json::from_str(line).context("a message of cargo")?;
        if message["profile"]["test"] != true {
            continue;
        }
        let Some(file) = message["executable"].as_str() else { continue };
        let manifest = message["manifest_path"].as_str().context("a message of cargo without its manifest")?;
        let folder = Path::new(manifest).parent().context("folder of a manifest")?;
        found.push(Executable { file: file.to_owned(), folder: folder.display().to_string() });
    }
    Ok(found)
}

fn log(folder: &Path, executable: &Executable) -> Result<PathBuf> {
    let logs = folder.join("logs");
    std::fs::create_dir_all(&logs).context("folder of logs")?;
    let name = Path::new(&executable.file).file_stem().unwrap_or_default();
    Ok(logs.join(name).with_extension("log"))
}

impl Counts {
    /// Adds what libtest says at the end: `test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; ...`.
    fn add(&mut self, log: &str) {
        for line in log.lines().filter(|line| line.starts_with("test result: ")) {
            let words: Vec<&str> = line.split_whitespace().map(|word| word.trim_end_matches(';')).collect();
            for pair in words.windows(2) {
                let Ok(count) = pair[0].parse::<u32>() else { continue };
                match pair[1] {
                    "passed" => self.passed += count,
                    "failed" => self.failed += count,
                    "ignored" | "filtered" => self.skipped += count,
                    _ => {}
                }
            }
        }
    }
}

/// The names of the tests that failed; without any, the last line.
fn failures(log: &str) -> String {
    let failed = log.lines().filter_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... FAILED"));
    let failed: Vec<&str> = failed.collect();
    match failed.as_slice() {
        [] => log.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("no output").to_owned(),
        _ => failed.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_skipped_has_a_reason() {
        assert_eq!(skips("# all\n\na::b # Wine has none\n c # why\n").unwrap(), ["a::b", "c"]);
        for wrong in ["a::b", "a::b #", "a::b #  "] {
            assert!(skips(wrong).is_err(), "{wrong:?}");
        }
        skips(SKIPS).unwrap();
    }

    #[test]
    fn test_programs_are_found_with_their_folder() {
        let messages = r#"{"reason":"compiler-artifact","manifest_path":"/src/a/Cargo.toml","profile":{"test":true},"executable":"/out/a-1.exe"}
{"reason":"compiler-artifact","manifest_path":"/src/a/Cargo.toml","profile":{"test":false},"executable":"/out/a.exe"}
{"reason":"compiler-artifact","manifest_path":"/src/b/Cargo.toml","profile":{"test":true},"executable":null}
{"reason":"build-finished","success":true}"#;
        let expected = Executable { file: "/out/a-1.exe".to_owned(), folder: "/src/a".to_owned() };
        assert_eq!(executables(messages).unwrap(), [expected]);
        assert!(executables("warning: x").is_err());
    }

    #[test]
    fn libraries_are_looked_for_beside_the_programs() {
        assert_eq!(folder_of_libraries("/out/build/debug/deps/a-1.exe"), r"Z:\out\build\debug");
    }

    #[test]
    fn counts_and_names_are_those_that_libtest_prints() {
        let log = "test a::b ... ok\ntest c ... FAILED\n\ntest result: FAILED. 4 passed; 1 failed; 2 ignored; 0 measured; \
                   3 filtered out; finished in 0.1s\n";
        let mut counts = Counts::default();
        counts.add(log);
        assert_eq!(counts, Counts { passed: 4, failed: 1, skipped: 5 });
        assert_eq!(failures(log), "c");
        assert_eq!(failures("x\nnot a program\n\n"), "not a program");
    }
}
