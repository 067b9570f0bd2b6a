//! Which messages the sources of the program and of the page say. Finds ids where they are said: `say("…")`, `say!(words, "…",
//! name = …)`, `message_id!("…")`; in the page every text in quotation marks that looks like an id of its area.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

#[derive(Default)]
pub struct Uses {
    /// Each id, and where.
    pub ids: BTreeMap<String, BTreeSet<String>>,
    /// What is said with variables: the id, their names, and where.
    pub said: Vec<(String, BTreeSet<String>, String)>,
}

pub fn uses() -> Uses {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
    let mut files = Vec::new();
    for folder in ["src-tauri", "ui/src"] {
        files_below(&root.join(folder), &mut files);
    }
    let mut uses = Uses::default();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let place = file.strip_prefix(&root).unwrap().display().to_string();
        if file.extension().is_some_and(|it| it == "rs") {
            of_program(&without_comments(&text), &place, &mut uses);
        } else {
            of_page(&text, &place, &mut uses);
        }
    }
    assert!(uses.ids.len() > 20, "too few ids are found in the sources: {:?}", uses.ids);
    uses
}

fn files_below(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // What is tested there speaks of messages that don't exist.
        if path.ends_with("core/tests/languages") || path.ends_with("core/src/language/tests.rs") {
            continue;
        }
        if path.is_dir() {
            if !matches!(name.as_str(), "target" | "node_modules" | "gen") {
                files_below(&path, files);
            }
        } else if matches!(path.extension().and_then(|it| it.to_str()), Some("rs" | "js" | "mjs" | "html")) {
            files.push(path);
        }
    }
}

fn without_comments(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn of_program(text: &str, place: &str, uses: &mut Uses) {
    for (at, _) in text.match_indices("say!(") {
        let arguments = arguments(&text[at + "say!(".len()..]);
        let Some(id) = arguments.get(1).and_then(|it| literal(it)) else { continue };
        let names =
            arguments.iter().skip(2).filter_map(|it| it.split_once('=')).map(|(name, _)| name.trim().to_owned());
        uses.said.push((id.to_owned(), names.collect(), place.to_owned()));
        uses.add(id, place);
    }
    for call in [".say(", "message_id!(", ".say_with("] {
        for (at, _) in text.match_indices(call) {
            if let Some(id) = literal(&text[at + call.len()..]) {
                if call == ".say(" {
                    uses.said.push((id.to_owned(), BTreeSet::new(), place.to_owned()));
                }
                uses.add(id, place);
            }
        }
    }
}

/// Any text between quotation marks that begins as an id of the page's area does.
fn of_page(text: &str, place: &str, uses: &mut Uses) {
    for (at, _) in text.match_indices("popover-") {
        let before = text[..at].chars().next_back();
        let end = text[at..].find(|it: char| !it.is_ascii_lowercase() && !it.is_ascii_digit() && it != '-');
        let id = &text[at..at + end.unwrap_or(text.len() - at)];
        let after = text[at + id.len()..].chars().next();
        if matches!(before, Some('"' | '\'' | '`')) && before == after {
            uses.add(id, place);
        }
    }
}

impl Uses {
    fn add(&mut self, id: &str, place: &str) {
        self.ids.entry(id.to_owned()).or_default().insert(place.to_owned());
    }
}

/// The text between quotation marks with which a text begins.
fn literal(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix('"')?.split('"').next()
}

/// The arguments up to the parenthesis that closes them.
fn arguments(text: &str) -> Vec<String> {
    let (mut found, mut depth, mut is_quoted) = (vec![String::new()], 0, false);
    let mut before = ' ';
    for letter in text.chars() {
        match letter {
            '"' if before != '\\' => is_quoted = !is_quoted,
            '(' | '[' | '{' if !is_quoted => depth += 1,
            ')' | ']' | '}' if !is_quoted && depth == 0 => break,
            ')' | ']' | '}' if !is_quoted => depth -= 1,
            ',' if !is_quoted && depth == 0 => {
                found.push(String::new());
                before = letter;
                continue;
            }
            _ => {}
        }
        found.last_mut().unwrap().push(letter);
        before = letter;
    }
    found
}
