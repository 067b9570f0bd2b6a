//! Readings from a file of `time,balance`. Owns its form and says in which line it is broken; must not know what is made of
//! the readings.

use std::path::Path;

use partner_balance_core::history::Run;

use crate::failure::Failure;
use crate::rows_file;
use crate::sentence::{Sentence, to_say};

/// The readings of a file, in order of time, and what to call it.
pub fn read(path: &Path) -> Result<(String, Vec<Run>), Failure> {
    let (name, readings) = rows_file::read(path, to_say!(words, "command-line-rows-form-readings"), reading)?;
    Ok((name, in_order(readings)))
}

fn in_order(mut readings: Vec<Run>) -> Vec<Run> {
    // Stable: of two at the same moment the later line counts.
    readings.sort_by_key(|run| run.first_at);
    readings
}

fn reading(fields: &[&str]) -> Result<Run, Sentence> {
    let [time, balance] = fields else {
        let count = fields.len();
        return Err(to_say!(words, "command-line-rows-two-fields", count = count));
    };
    let (at, amount) = (rows_file::time(time)?, rows_file::amount(balance)?);
    Ok(Run { first_at: at, last_at: at, amount, looks: Some(1) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(bytes: &[u8]) -> Result<Vec<Run>, (usize, String)> {
        let read = rows_file::parsed(bytes, reading).map(in_order);
        read.map_err(|(line, problem)| (line, problem.in_english()))
    }

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
