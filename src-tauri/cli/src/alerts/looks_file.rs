//! Looks from a file of `time,balance,fault`. Owns its form; must not know what is made of the looks.

use std::path::Path;

use jiff::Timestamp;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::money::Amount;
use strum::VariantArray as _;

use crate::failure::Failure;
use crate::rows_file;
use crate::sentence::{Sentence, to_say};

/// A look, good or failed.
pub type FileLook = (Timestamp, Result<Amount, FaultCode>);

/// The looks of a file, in order of time, and what to call it.
pub fn read(path: &Path) -> Result<(String, Vec<FileLook>), Failure> {
    rows_file::read(path, form(), rows())
}

fn form() -> Sentence {
    let codes: Vec<&str> = FaultCode::VARIANTS.iter().map(|code| (*code).into()).collect();
    to_say!(words, "command-line-rows-form-looks", codes = codes.join(", "))
}

/// Reads one line after the other, each not before the one before.
fn rows() -> impl FnMut(&[&str]) -> Result<FileLook, Sentence> {
    let mut last: Option<Timestamp> = None;
    move |fields| {
        let (time, balance, fault) = match fields {
            [time, balance] => (*time, *balance, ""),
            [time, balance, fault] => (*time, *balance, *fault),
            _ => {
                let count = fields.len();
                return Err(to_say!(words, "command-line-rows-three-fields", count = count));
            }
        };
        let at = rows_file::time(time)?;
        let outcome = match (balance, fault) {
            ("", "") => return Err(to_say!(words, "command-line-rows-neither")),
            (balance, "") => Ok(rows_file::amount(balance)?),
            ("", fault) => Err(code(fault)?),
            _ => return Err(to_say!(words, "command-line-rows-both")),
        };
        if last.is_some_and(|last| at < last) {
            let time = time.to_owned();
            return Err(to_say!(words, "command-line-rows-order", time = &time));
        }
        last = Some(at);
        Ok((at, outcome))
    }
}

fn code(text: &str) -> Result<FaultCode, Sentence> {
    let known = FaultCode::VARIANTS.iter().copied().find(|code| <&str>::from(*code) == text);
    known.ok_or_else(|| {
        let text = text.escape_debug().to_string();
        to_say!(words, "command-line-rows-no-code", text = &text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<Vec<FileLook>, (usize, String)> {
        let read = rows_file::parsed(text.as_bytes(), rows());
        read.map_err(|(line, problem)| (line, problem.in_english()))
    }

    #[test]
    fn looks_are_read_with_or_without_names_and_faults() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let five = ("5".parse::<Amount>()).unwrap();
        let expected = vec![
            (at("2026-11-01T08:00:00Z"), Ok(five)),
            (at("2026-11-01T09:00:00Z"), Err(FaultCode::CredentialsRefused)),
            (at("2026-11-01T09:00:00Z"), Ok(five)),
        ];
        for text in [
            "time,balance,fault\n2026-11-01T08:00:00Z,5,\n2026-11-01T09:00:00Z,,credentials_refused\n2026-11-01T09:00:00Z,5,\n",
            "2026-11-01T09:00:00+01:00,5\n\n2026-11-01T09:00:00Z, ,credentials_refused\r\n\"2026-11-01T09:00:00Z\",\"5\"",
        ] {
            assert_eq!(parsed(text), Ok(expected.clone()), "{text}");
        }
        assert_eq!(parsed("time,balance\n"), Ok(vec![]));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let good = "time,balance,fault\n2026-11-01T08:00:00Z,675.24,\n";
        for (line, part) in [
            ("2026-11-02T08:00:00Z,5,offline", "a balance and a fault"),
            ("2026-11-02T08:00:00Z,,", "neither a balance nor a fault"),
            ("2026-11-02T08:00:00Z,", "neither a balance nor a fault"),
            ("2026-11-02T08:00:00Z,,broken", "\"broken\" is no code"),
            ("2026-11-01T07:59:59Z,5,", "before the line before it"),
            ("2026-11-02T08:00:00Z,1.5.0,", "no amount"),
            ("2026-11-02,5,", "no time"),
            ("2026-11-02T08:00:00Z", "there are 1"),
            ("2026-11-02T08:00:00Z,5,,", "there are 4"),
        ] {
            let (number, what) = parsed(&format!("{good}{line}\n")).unwrap_err();
            assert!(number == 3 && what.contains(part), "{line}: {number}, {what}");
        }
    }
}
