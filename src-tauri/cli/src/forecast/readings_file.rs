//! Readings from a file of `time,balance`. Owns its form and says in which line it is broken; must not know what is made of
//! the readings.

use std::io::{self, Read as _};
use std::path::Path;

use jiff::Timestamp;
use partner_balance_core::history::Run;
use partner_balance_core::money::Amount;

use crate::failure::{Failure, reason};

/// What stands for standard input.
pub const STANDARD_INPUT: &str = "-";
const FORM: &str =
    "Each line is time,balance, such as 2026-11-23T14:05:11Z,675.24; a first line of names may be there.";

/// The readings of a file, in order of time, and what to call it.
pub fn read(path: &Path) -> Result<(String, Vec<Run>), Failure> {
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
    let wrong = |(line, what): (usize, String)| Failure::message(format!("{shown}, line {line}: {what}."), FORM);
    Ok((name, parsed(&bytes).map_err(wrong)?))
}

/// The readings, or the number of a line and what is wrong with it.
fn parsed(bytes: &[u8]) -> Result<Vec<Run>, (usize, String)> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        (1 + before.iter().filter(|byte| **byte == b'\n').count(), "it is not text in UTF-8".to_owned())
    })?;
    let mut readings = Vec::new();
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    for (place, (number, line)) in lines.enumerate() {
        match reading(line) {
            Ok(reading) => readings.push(reading),
            Err(_) if place == 0 && is_header(line) => {}
            Err(what) => return Err((number, what)),
        }
    }
    // Stable: of two at the same moment the later line counts.
    readings.sort_by_key(|run: &Run| run.first_at);
    Ok(readings)
}

fn reading(line: &str) -> Result<Run, String> {
    let fields: Vec<&str> = line.split(',').map(unquoted).collect();
    let [time, balance] = fields.as_slice() else {
        return Err(format!("two fields are wanted, time and balance, and there are {}", fields.len()));
    };
    let at: Timestamp = time.parse().map_err(|_| format!("{time:?} is no time with its offset from UTC (RFC 3339)"))?;
    let amount: Amount = balance.parse().map_err(|_| format!("{balance:?} is no amount such as 675.24"))?;
    Ok(Run { first_at: at, last_at: at, amount, looks: Some(1) })
}

fn unquoted(field: &str) -> &str {
    let field = field.trim();
    field.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).unwrap_or(field)
}

/// Names hold no digits, and times and balances are nothing without.
fn is_header(line: &str) -> bool {
    !line.contains(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let told = |run: Run| (run.first_at.to_string(), run.amount.to_string());
        parsed(text.as_bytes()).unwrap().into_iter().map(told).collect()
    }

    #[test]
    fn readings_are_read_in_any_order_with_or_without_names() {
        let expected = [("2026-11-01T08:00:00Z", "675.24"), ("2026-11-02T07:30:00Z", "-4")]
            .map(|(time, balance)| (time.to_owned(), balance.to_owned()));
        for text in [
            "time,balance\n2026-11-01T08:00:00Z,675.24\n2026-11-02T07:30:00Z,-4\n",
            "2026-11-02T08:30:00+01:00,-4\n2026-11-01T08:00:00Z,675.24",
            "\u{feff}\"time\",\"balance\"\r\n\"2026-11-01T08:00:00Z\",\"675.24\"\r\n\r\n2026-11-02 07:30:00Z , -4\r\n",
            "\nTime, Balance\n2026-11-01T08:00Z,675.24\n2026-11-02T07:30Z,-4",
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        assert_eq!(read(""), []);
        assert_eq!(read("time,balance\n"), []);
    }

    #[test]
    fn of_two_at_the_same_moment_the_later_line_counts() {
        let read = read("2026-11-01T08:00:00Z,2\n2026-11-01T08:00:00Z,1\n");
        assert_eq!(read.last().unwrap().1, "1");
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let good = "2026-11-01T08:00:00Z,675.24\n";
        for (text, line, part) in [
            (format!("time,balance\n{good}yesterday,5\n"), 3, "\"yesterday\" is no time"),
            (format!("{good}\n2026-11-01T08:00:00,5\n"), 3, "no time with its offset"),
            (format!("{good}2026-11-02T08:00:00Z,much\n"), 2, "\"much\" is no amount"),
            (format!("{good}2026-11-02T08:00:00Z\n"), 2, "there are 1"),
            (format!("{good}2026-11-02T08:00:00Z,5,USD\n"), 2, "there are 3"),
            ("2026-13-01T08:00:00Z,5\n".to_owned(), 1, "no time"),
            (format!("{good}time,balance\n"), 2, "\"time\" is no time"),
            (format!("{good}2026-11-02T08:00:00Z,NaN\n"), 2, "no amount"),
        ] {
            let (number, what) = parsed(text.as_bytes()).unwrap_err();
            assert!(number == line && what.contains(part), "{text}: {number}, {what}");
        }
        assert_eq!(parsed(b"time,balance\n\xff\n").unwrap_err().0, 2);
    }
}
