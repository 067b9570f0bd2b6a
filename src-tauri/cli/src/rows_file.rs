//! Lines of fields with commas between them, from a file or standard input. Says in which line one is wrong; must not know
//! what the fields are for.

use std::io::{self, Read as _};
use std::path::Path;

use jiff::Timestamp;
use partner_balance_core::money::Amount;

use crate::failure::{Failure, reason};

/// What stands for standard input.
pub const STANDARD_INPUT: &str = "-";

/// What to call a file, and what `row` makes of each of its lines; `form` says how they have to look.
pub fn read<Row>(
    path: &Path,
    form: &str,
    row: impl FnMut(&[&str]) -> Result<Row, String>,
) -> Result<(String, Vec<Row>), Failure> {
    let is_standard_input = path.as_os_str() == STANDARD_INPUT;
    let name = match path.file_stem() {
        Some(stem) if !is_standard_input => stem.to_string_lossy().into_owned(),
        Some(_) | None => "stdin".to_owned(),
    };
    let shown = if is_standard_input { "Standard input".to_owned() } else { path.display().to_string() };
    let mut bytes = Vec::new();
    let read = if is_standard_input {
        io::stdin().lock().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    let unreadable =
        |error: io::Error| Failure::message(format!("{shown} can't be read: {}.", reason(error.kind())), "");
    read.map_err(unreadable)?;
    let wrong = |(line, what): (usize, String)| Failure::message(format!("{shown}, line {line}: {what}."), form);
    Ok((name, parsed(&bytes, row).map_err(wrong)?))
}

/// What is made of each line but a first one of names; or the number of a line and what is wrong with it.
pub fn parsed<Row>(
    bytes: &[u8],
    mut row: impl FnMut(&[&str]) -> Result<Row, String>,
) -> Result<Vec<Row>, (usize, String)> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        (1 + before.iter().filter(|byte| **byte == b'\n').count(), "it is not text in UTF-8".to_owned())
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
pub fn time(text: &str) -> Result<Timestamp, String> {
    text.parse().map_err(|_| format!("{text:?} is no time with its offset from UTC (RFC 3339)"))
}

/// A field with an amount.
pub fn amount(text: &str) -> Result<Amount, String> {
    text.parse().map_err(|_| format!("{text:?} is no amount such as 675.24"))
}

fn unquoted(field: &str) -> &str {
    let field = field.trim();
    field.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).unwrap_or(field)
}

/// Names hold no digits, and times and balances are nothing without.
fn is_header(line: &str) -> bool {
    !line.contains(|letter: char| letter.is_ascii_digit())
}
