//! What is checked of each package, and the table of results.
//!
//! It must not know how anything is checked.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;

use crate::desktops::table::Cell;

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Check {
    Installed,
    Complete,
    Lintian,
    Runs,
    SameBalance,
    Upgraded,
    Told,
    Restarted,
    Swapped,
    Units,
    Removed,
    DataStays,
}

impl Check {
    const ALL: [Self; 12] = [
        Self::Installed,
        Self::Complete,
        Self::Lintian,
        Self::Runs,
        Self::SameBalance,
        Self::Upgraded,
        Self::Told,
        Self::Restarted,
        Self::Swapped,
        Self::Units,
        Self::Removed,
        Self::DataStays,
    ];

    fn text(self) -> &'static str {
        match self {
            Self::Installed => "installed in a bare system",
            Self::Complete => "no library, page or completion is missing",
            Self::Lintian => "lintian of this system finds nothing",
            Self::Runs => "runs: the balance in the tray, or on the command line",
            Self::SameBalance => "the command line tells the same",
            Self::Upgraded => "upgraded while running: goes on",
            Self::Told => "the menu says that it was updated",
            Self::Restarted => "restarted from the menu: the new one runs",
            Self::Swapped => "the server's package takes its place, and back",
            Self::Units => "units are valid, not enabled, and go with the package",
            Self::Removed => "removed: none of its files is left",
            Self::DataStays => "the user's data stays",
        }
    }
}

/// The results of one package on one system.
pub(super) struct Column {
    title: String,
    cells: BTreeMap<Check, Cell>,
}

impl Column {
    pub(super) fn new(title: String) -> Self {
        Self { title, cells: BTreeMap::new() }
    }

    /// Runs a check, prints and records its result; whether it passed.
    pub(super) fn check(&mut self, check: Check, act: impl FnOnce() -> Result<String>) -> bool {
        let cell = match act() {
            Ok(seen) => Cell::Ok(seen),
            Err(error) => Cell::Failed(format!("{error:#}")),
        };
        let is_ok = matches!(cell, Cell::Ok(_));
        println!("  {}: {}", check.text(), cell.text());
        self.cells.insert(check, cell);
        is_ok
    }

    /// What this package has no such thing of.
    pub(super) fn not_applicable(&mut self, checks: &[Check]) {
        self.cells.extend(checks.iter().map(|check| (*check, Cell::NotApplicable)));
    }
}

/// All results.
pub(super) struct Table {
    date: String,
    columns: Vec<Column>,
}

impl Table {
    pub(super) fn new(date: String) -> Self {
        Self { date, columns: Vec::new() }
    }

    pub(super) fn add(&mut self, column: Column) {
        self.columns.push(column);
    }

    /// A check without a result was not reached: that is a failure, too.
    pub(super) fn has_failure(&self) -> bool {
        let is_good =
            |column: &Column, check| matches!(column.cells.get(&check), Some(Cell::Ok(_) | Cell::NotApplicable));
        !self.columns.iter().all(|column| Check::ALL.into_iter().all(|check| is_good(column, check)))
    }

    pub(super) fn markdown(&self) -> String {
        let mut text = format!(
            "Tried on {} in bare roots (debootstrap, minbase), the tray in Xfce's panel on a virtual screen. Ubuntu, Fedora and \
             openSUSE were not tried: the .rpm was installed by rpm in Debian, without its dependencies' names.\n\n|",
            self.date
        );
        for column in &self.columns {
            let _ = write!(text, " | {}", column.title);
        }
        text.push_str(" |\n|---");
        text.push_str(&"|---".repeat(self.columns.len()));
        text.push_str("|\n");
        for check in Check::ALL {
            let _ = write!(text, "| {}", check.text());
            for column in &self.columns {
                let unreached = Cell::Untried("an earlier check failed".to_owned());
                let _ = write!(text, " | {}", column.cells.get(&check).unwrap_or(&unreached).text());
            }
            text.push_str(" |\n");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_reached_is_a_failure() {
        let mut column = Column::new("X".to_owned());
        for check in Check::ALL {
            column.check(check, || Ok(String::new()));
        }
        column.not_applicable(&[Check::Units]);
        let mut table = Table::new("2026-01-02".to_owned());
        table.add(column);
        assert!(!table.has_failure(), "{}", table.markdown());
        table.add(Column::new("Y".to_owned()));
        assert!(table.has_failure());
        assert!(
            table.markdown().contains("| removed: none of its files is left | ok | untried: an earlier check failed |")
        );
    }

    #[test]
    fn all_checks_are_listed_once_and_in_order() {
        assert!(Check::ALL.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
