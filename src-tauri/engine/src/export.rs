//! Readings as CSV, exact, for spreadsheets: RFC 4180, one line for each run. Must not know where they are stored, or who
//! asks.

use std::io;
use std::path::{Path, PathBuf};

use partner_balance_core::account::AccountId;
use partner_balance_core::history::Run;
use partner_balance_core::money::Currency;

/// The first line, without its end.
pub const HEADER: &str = "account,first_at,last_at,balance,currency,looks";
/// How many files of one name there may be.
const MOST_FILES: u32 = 1000;

/// A run as a line, its end included.
#[must_use]
pub fn record(account: &AccountId, currency: Currency, run: &Run) -> String {
    let Run { first_at, last_at, amount, looks } = run;
    let id = field(account.as_str());
    // Empty where an earlier version didn't count.
    let looks = looks.map(|looks| looks.to_string()).unwrap_or_default();
    format!("{id},{first_at},{last_at},{amount},{currency},{looks}\r\n")
}

/// All of an account.
#[must_use]
pub fn csv(account: &AccountId, currency: Currency, runs: &[Run]) -> String {
    let lines = runs.iter().map(|run| record(account, currency, run));
    std::iter::once(format!("{HEADER}\r\n")).chain(lines).collect()
}

/// Writes a new file `stem.csv` in a folder, or `stem (2).csv` and so on: it overwrites nothing. Returns its path.
///
/// # Errors
/// When it can't be written.
pub fn write(folder: &Path, stem: &str, contents: &str) -> io::Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    for number in 1..MOST_FILES {
        let name = if number == 1 { format!("{stem}.csv") } else { format!("{stem} ({number}).csv") };
        let path = folder.join(name);
        match partner_balance_files::write_new(&path, contents.as_bytes()) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            written => return written.map(|()| path),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// In quotes where it must be, quotes inside doubled.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn run(looks: Option<u64>) -> Run {
        let at = |text: &str| text.parse().unwrap();
        let (first_at, last_at) = (at("2026-11-01T08:00:00Z"), at("2026-11-02T09:30:00Z"));
        Run { first_at, last_at, amount: "675.240".parse().unwrap(), looks }
    }

    #[test]
    fn readings_are_exact_and_names_are_quoted() {
        let account = AccountId::new("a \"b\", c");
        let text = csv(&account, Currency::USD, &[run(Some(7)), run(None)]);
        let line = "\"a \"\"b\"\", c\",2026-11-01T08:00:00Z,2026-11-02T09:30:00Z,675.240,USD,";
        assert_eq!(text, format!("{HEADER}\r\n{line}7\r\n{line}\r\n"));
    }

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let downloads = folder.path().join("Downloads");
        let names = ["first", "second", "third"].map(|text| {
            let path = write(&downloads, "readings", text).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
            path.file_name().unwrap().to_str().unwrap().to_owned()
        });
        assert_eq!(names, ["readings.csv", "readings (2).csv", "readings (3).csv"]);
        assert_eq!(fs::read_to_string(downloads.join("readings.csv")).unwrap(), "first");
    }

    #[test]
    fn a_folder_that_can_not_be_written_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(write(&file, "readings", "text").is_err());
    }
}
