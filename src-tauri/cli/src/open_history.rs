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
