//! The history as a command reads it: opened once, however many accounts there are and whatever is wanted of them.

use std::cell::RefCell;
use std::path::PathBuf;

use partner_balance_engine::history::{HistoryFault, HistoryReader};

/// Not open before something is read.
pub struct OpenHistory {
    file: PathBuf,
    open: RefCell<Option<HistoryReader>>,
}

impl OpenHistory {
    /// The history in this file.
    pub fn at(file: PathBuf) -> Self {
        Self { file, open: RefCell::default() }
    }

    /// Reads from it; none if there is no file. Creates and changes nothing.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn read<T>(
        &self,
        read: impl FnOnce(&mut HistoryReader) -> Result<T, HistoryFault>,
    ) -> Result<Option<T>, HistoryFault> {
        let mut open = self.open.borrow_mut();
        if open.is_none() {
            *open = HistoryReader::open(&self.file)?;
        }
        let Some(reader) = open.as_mut() else { return Ok(None) };
        let outcome = read(reader);
        if outcome.is_err() {
            *open = None;
        }
        outcome.map(Some)
    }

    /// Before time passes: another process may put another file in its place.
    pub fn close(&self) {
        *self.open.borrow_mut() = None;
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::time::Duration;

    use partner_balance_core::account::{AccountId, Owner, Reading};
    use partner_balance_engine::history::History;

    use super::*;

    #[test]
    fn it_is_opened_once_until_it_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        let (file, id) = (folder.path().join("history.sqlite3"), AccountId::new("main"));
        let history = OpenHistory::at(file.clone());
        let read = || history.read(|history| history.account_record(&id, None)).unwrap();
        assert_eq!(read(), None, "there is no file yet");
        let owner = Owner::of_client("client", "https://portal.example");
        let reading =
            Reading { amount: "5".parse().unwrap(), fetched_at: jiff::Timestamp::UNIX_EPOCH, request_id: None };
        let mut written = History::at(file.clone());
        written.record(&id, &owner, &reading, Duration::from_secs(600), |_| String::new()).unwrap();
        drop(written);
        assert_eq!(read().unwrap().reading.unwrap().amount, reading.amount);
        std::fs::remove_file(&file).unwrap();
        assert!(read().is_some(), "it is open");
        history.close();
        assert_eq!(read(), None);
    }
}
