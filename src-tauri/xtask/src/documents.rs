//! Checks that the tests named in the documents exist.

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

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn the_tests_that_documents_name_exist() {
    let mut files = Vec::new();
    sources(&command::repository_root().join("src-tauri"), &mut files);
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
