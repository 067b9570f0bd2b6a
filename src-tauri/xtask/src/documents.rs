//! Checks that the tests and source files named in the documents exist.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command;

const DOCUMENTS: [&str; 3] = [".github/BEHAVIOUR.md", ".github/SECURITY.md", ".github/CONTRIBUTING.md"];

/// The names in backquotes that look like test names: words with at least three underscores.
fn tests_named_in(document: &str) -> Vec<&str> {
    let is_letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    let quoted = document.split('`').skip(1).step_by(2);
    quoted.filter(|name| name.matches('_').count() > 2 && name.chars().all(is_letter)).collect()
}

/// The paths in backquotes that end like source files, or with a slash: those of what is built are left out.
fn sources_named_in(document: &str) -> Vec<&str> {
    let is_path = |text: &&str| text.contains('/') && !text.contains([' ', '*', ':', '\n']) && !text.starts_with('/');
    let is_source = |text: &&str| [".rs", ".js", ".ts", ".ftl", "/"].iter().any(|end| text.ends_with(end));
    let quoted = document.split('`').skip(1).step_by(2).filter(is_path).filter(is_source);
    quoted.filter(|path| !path.starts_with("target/")).collect()
}

/// Every file and folder below a folder, but not what tools have put there.
fn everything_in(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() && !["target", "node_modules", ".git"].iter().any(|name| path.ends_with(name)) {
            everything_in(&path, found);
        }
        found.push(path);
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    everything_in(folder, &mut found);
    found.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    found
}

#[test]
fn the_source_files_that_documents_name_exist() {
    let mut existing = Vec::new();
    everything_in(&command::repository_root(), &mut existing);
    for document in DOCUMENTS.into_iter().chain(["README.md"]) {
        let text = fs::read_to_string(command::repository_root().join(document)).unwrap();
        let named = sources_named_in(&text);
        assert!(document != "README.md" || named.len() > 8, "{document}: only {} are read: {named:?}", named.len());
        for name in named {
            assert!(existing.iter().any(|path| path.ends_with(name)), "{document}: there is no {name}");
        }
    }
}

#[test]
fn the_tests_that_documents_name_exist() {
    let files = sources(&command::repository_root().join("src-tauri"));
    let source: String = files.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    for document in DOCUMENTS {
        let text = fs::read_to_string(command::repository_root().join(document)).unwrap();
        let named = tests_named_in(&text);
        assert!(document != DOCUMENTS[0] || named.len() > 50, "{document}: only {} names are read", named.len());
        for name in named {
            assert!(source.contains(&format!("fn {name}(")), "{document}: there is no test {name}");
        }
    }
}

#[test]
fn names_of_tests_are_distinguished_from_other_names() {
    let document =
        "| `p4_each_crossing_is_told`, `a_b` | `settings.toml` | `FaultCode` `MAX_A_B_C` | word_of_no_test_at_all";
    assert_eq!(tests_named_in(document), ["p4_each_crossing_is_told"]);
}

#[test]
fn source_files_are_distinguished_from_other_paths() {
    let document = "`core/src/view.rs`, `xtask/src/` and `ui/src/dom.js`, `target/demo/`, `/S`, `monitor::handle`, `a/*/b.ftl`,\n\
                    `share/partner-balance/installed-by`, `schedule.rs`";
    assert_eq!(sources_named_in(document), ["core/src/view.rs", "xtask/src/", "ui/src/dom.js"]);
}
