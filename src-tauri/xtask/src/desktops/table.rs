//! Results as a table: a row per check, a column per thing that is checked, such as a desktop or a package.
//!
//! It must not know what is checked, nor how.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;
use strum::VariantArray;

/// The rows of a table, in the order of their values.
pub(crate) trait Check: Copy + Ord + VariantArray {
    /// Why a check has no result.
    const UNREACHED: &'static str;

    /// What is checked.
    fn text(self) -> &'static str;
}

/// The result of one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Passed, with what was observed.
    Ok(String),
    /// Failed, with what was observed.
    Failed(String),
    /// There is no such thing to check.
    NotApplicable,
    /// Couldn't be tried, with the reason.
    Untried(String),
}

impl Cell {
    /// As it stands in a table.
    pub(crate) fn text(&self) -> String {
        // A bar would end the cell, a line break the row.
        let plain = |text: &str| text.replace('|', "/").split_whitespace().collect::<Vec<_>>().join(" ");
        match self {
            Self::Ok(seen) if seen.is_empty() => "ok".to_owned(),
            Self::Ok(seen) => format!("ok: {}", plain(seen)),
            Self::Failed(why) => format!("**FAILED**: {}", plain(why)),
            Self::NotApplicable => "-".to_owned(),
            Self::Untried(why) => format!("untried: {}", plain(why)),
        }
    }
}

/// The results of one column.
#[derive(Clone, Debug)]
pub(crate) struct Column<C> {
    title: String,
    cells: BTreeMap<C, Cell>,
}

impl<C: Check> Column<C> {
    pub(crate) fn new(title: String) -> Self {
        Self { title, cells: BTreeMap::new() }
    }

    /// Records and prints a result.
    pub(crate) fn record(&mut self, check: C, cell: Cell) {
        println!("  {}: {}", check.text(), cell.text());
        self.cells.insert(check, cell);
    }

    /// Does a check and records its result; whether it passed.
    pub(crate) fn check(&mut self, check: C, act: impl FnOnce() -> Result<String>) -> bool {
        let cell = act().map_or_else(|error| Cell::Failed(format!("{error:#}")), Cell::Ok);
        let is_ok = matches!(cell, Cell::Ok(_));
        self.record(check, cell);
        is_ok
    }

    /// What this column has no such thing of.
    pub(crate) fn not_applicable(&mut self, checks: &[C]) {
        self.cells.extend(checks.iter().map(|check| (*check, Cell::NotApplicable)));
    }

    /// The result so far.
    pub(crate) fn cell(&self, check: C) -> Option<&Cell> {
        self.cells.get(&check)
    }
}

/// All results.
#[derive(Debug)]
pub(crate) struct Table<C> {
    head: String,
    columns: Vec<Column<C>>,
}

impl<C: Check> Table<C> {
    /// An empty one, below a sentence that says what it shows.
    pub(crate) fn new(head: String) -> Self {
        Self { head, columns: Vec::new() }
    }

    pub(crate) fn add(&mut self, column: Column<C>) {
        self.columns.push(column);
    }

    /// Whether a check failed.
    pub(crate) fn has_failure(&self) -> bool {
        self.columns.iter().flat_map(|column| column.cells.values()).any(|cell| matches!(cell, Cell::Failed(_)))
    }

    /// Whether a check failed, or was not done although there is something to check.
    pub(crate) fn has_gap(&self) -> bool {
        let is_good = |column: &Column<C>, check| matches!(column.cell(check), Some(Cell::Ok(_) | Cell::NotApplicable));
        !self.columns.iter().all(|column| C::VARIANTS.iter().all(|check| is_good(column, *check)))
    }

    /// As Markdown. A check without a result is shown as untried, never as ok.
    pub(crate) fn markdown(&self) -> String {
        let mut text = format!("{}\n\n|", self.head);
        for column in &self.columns {
            let _ = write!(text, " | {}", column.title);
        }
        text.push_str(" |\n|---");
        text.push_str(&"|---".repeat(self.columns.len()));
        text.push_str("|\n");
        let unreached = Cell::Untried(C::UNREACHED.to_owned());
        for check in C::VARIANTS {
            let _ = write!(text, "| {}", check.text());
            for column in &self.columns {
                let _ = write!(text, " | {}", column.cell(*check).unwrap_or(&unreached).text());
            }
            text.push_str(" |\n");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn every_check_has_a_row_and_what_was_not_seen_is_not_ok() {
        let mut column = Column::new("X (1.0)".to_owned());
        column.record(check::Check::Icon, Cell::Ok(String::new()));
        column.record(check::Check::Click, Cell::Failed("a | b\nc".to_owned()));
        column.not_applicable(&[check::Check::Dark]);
        let mut table = Table::new("Tried today.".to_owned());
        table.add(column);
        let text = table.markdown();
        assert!(text.starts_with("Tried today.\n\n| | X (1.0) |\n|---|---|\n"), "{text}");
        assert!(text.contains("| icon shows the amount | ok |\n"));
        assert!(text.contains("| **FAILED**: a / b c |\n"));
        assert!(text.contains("| dark | - |\n"));
        assert!(text.contains("| 200 % | untried: the run ended before |\n"));
        assert_eq!(text.lines().filter(|line| line.starts_with("| ")).count(), check::Check::VARIANTS.len() + 1);
        assert!(table.has_failure() && table.has_gap());
    }

    #[test]
    fn what_was_not_reached_is_a_gap_and_what_can_t_be_is_none() {
        let mut column = Column::new("X".to_owned());
        for check in check::Check::VARIANTS {
            assert!(column.check(*check, || Ok(String::new())));
        }
        column.not_applicable(&[check::Check::Dark]);
        let mut table = Table::new(String::new());
        table.add(column);
        assert!(!table.has_gap() && !table.has_failure(), "{}", table.markdown());
        table.add(Column::new("Y".to_owned()));
        assert!(table.has_gap() && !table.has_failure());
    }
}
