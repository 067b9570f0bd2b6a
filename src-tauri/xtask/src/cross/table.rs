//! The results as a table: a row per check, with its time. Written after each row, so that an interrupted run keeps them.
//!
//! It must not know what is checked.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::desktops::table::Cell;

/// The results.
#[derive(Debug)]
pub(super) struct Table {
    file: PathBuf,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: String,
    cell: Cell,
    time: Duration,
}

impl Table {
    pub(super) fn new(file: PathBuf) -> Self {
        Self { file, rows: Vec::new() }
    }

    /// Does a check and records what it saw, or why it failed.
    ///
    /// # Errors
    /// Only that the table can't be written.
    pub(super) fn row(&mut self, name: &str, check: impl FnOnce() -> Result<String>) -> Result<()> {
        println!("\n== {name}");
        let (cell, time) = desktop_tests::wait::timed(|| {
            Ok(check().map_or_else(|error| Cell::Failed(format!("{error:#}")), Cell::Ok))
        })?;
        self.record(name, cell, time)
    }

    /// Records that a check was not done, with the reason.
    ///
    /// # Errors
    /// The table can't be written.
    pub(super) fn untried(&mut self, name: &str, why: &str) -> Result<()> {
        self.record(name, Cell::Untried(why.to_owned()), Duration::ZERO)
    }

    fn record(&mut self, name: &str, cell: Cell, time: Duration) -> Result<()> {
        println!("  {name}: {}", cell.text());
        self.rows.push(Row { name: name.to_owned(), cell, time });
        std::fs::write(&self.file, self.markdown()).with_context(|| format!("write {}", self.file.display()))
    }

    /// Whether a row failed, or couldn't be tried because of another.
    pub(super) fn has_failure(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.cell, Cell::Failed(_) | Cell::Untried(_)))
    }

    /// As Markdown.
    pub(super) fn markdown(&self) -> String {
        let mut text = "| what | result | seconds |\n|---|---|---:|\n".to_owned();
        for Row { name, cell, time } in &self.rows {
            let _ = writeln!(text, "| {name} | {} | {:.0} |", cell.text(), time.as_secs_f64());
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_is_on_disk_at_once_and_a_failed_or_untried_one_counts() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("table.md");
        let mut table = Table::new(file.clone());
        table.row("built", || Ok("two programs".to_owned())).unwrap();
        assert!(!table.has_failure());
        assert!(std::fs::read_to_string(&file).unwrap().contains("| built | ok: two programs | 0 |\n"));
        table.row("run", || anyhow::bail!("it\nended")).unwrap();
        assert!(table.has_failure());
        assert!(std::fs::read_to_string(&file).unwrap().contains("| run | **FAILED**: it ended | 0 |\n"));
        let mut table = Table::new(file);
        table.untried("run", "nothing was built").unwrap();
        assert!(table.has_failure());
        assert!(table.markdown().contains("| run | untried: nothing was built | 0 |\n"));
    }
}
