//! Lines of fields with commas between them, from a file or standard input. Says in which line one is wrong; must not know
//! what the fields are for.

use std::io::{self, Read as _};
use std::path::Path;

use jiff::Timestamp;
use partner_balance_core::language::Value;
use partner_balance_core::money::Amount;

use crate::failure::{Failure, reason, unread};
use crate::sentence::{Sentence, to_say};

/// What stands for standard input.
pub const STANDARD_INPUT: &str = "-";

/// What to call a file, and what `row` makes of each of its lines; `form` says how they have to look.
pub fn read<Row>(
    path: &Path,
    form: Sentence,
    row: impl FnMut(&[&str]) -> Result<Row, Sentence>,
) -> Result<(String, Vec<Row>), Failure> {
    let is_standard_input = path.as_os_str() == STANDARD_INPUT;
    let name = match path.file_stem() {
        Some(stem) if !is_standard_input => stem.to_string_lossy().into_owned(),
        Some(_) | None => "stdin".to_owned(),
    };
    let mut bytes = Vec::new();
    let read = if is_standard_input {
        io::stdin().lock().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    read.map_err(|error| {
        let kind = error.kind();
        if is_standard_input {
            Failure::sentence(to_say!(words, "command-line-stdin-unreadable", reason = reason(kind, words)))
        } else {
            unread(path, kind, Sentence::none())
        }
    })?;
    let rows = parsed(&bytes, row).map_err(|(line, problem)| {
        let (file, line) = (path.display().to_string(), line.to_string());
        let sentence = if is_standard_input {
            to_say!(words, "command-line-rows-stdin", line = &line, problem = Value::Phrase(&problem.say(words)))
        } else {
            to_say!(
                words,
                "command-line-rows-file",
                file = &file,
                line = &line,
                problem = Value::Phrase(&problem.say(words))
            )
        };
        Failure::message(sentence, form)
    })?;
    Ok((name, rows))
}

/// What is made of each line but a first one of names; or the number of a line and what is wrong with it.
pub fn parsed<Row>(
    bytes: &[u8],
    mut row: impl FnMut(&[&str]) -> Result<Row, Sentence>,
) -> Result<Vec<Row>, (usize, Sentence)> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        (1 + before.iter().filter(|byte| **byte == b'\n').count(), to_say!(words, "command-line-rows-no-text"))
    })?;
    let mut rows = Vec::new();
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    for (place, (number, line)) in lines.enumerate() {
        let fields: Vec<&str> = line.split(',').map(unquoted).collect();
        match row(&fields) {
            Ok(read) => rows.push(read),
            Err(_) if place == 0 && is_header(line) => {}
            Err(what) => return Err((number, what)),
        }
    }
    Ok(rows)
}

/// A field with a time.
pub fn time(text: &str) -> Result<Timestamp, Sentence> {
    text.parse().map_err(|_| {
        let text = text.escape_debug().to_string();
        to_say!(words, "command-line-rows-no-time", text = &text)
    })
}

/// A field with an amount.
pub fn amount(text: &str) -> Result<Amount, Sentence> {
    text.parse().map_err(|_| {
        let text = text.escape_debug().to_string();
        to_say!(words, "command-line-rows-no-amount", text = &text)
    })
}

fn unquoted(field: &str) -> &str {
    let field = field.trim();
    field.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).unwrap_or(field)
}

/// Names hold no digits, and times and balances are nothing without.
fn is_header(line: &str) -> bool {
    !line.contains(|letter: char| letter.is_ascii_digit())
}
