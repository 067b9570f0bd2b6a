//! The results as a table: a column per desktop, a row per check.
//!
//! It must not know how the results were found.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The checks on each desktop, in the order of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Check {
    Installed,
    Connected,
    Icon,
    Click,
    Filled,
    AtTheTray,
    SecondClick,
    Escape,
    ClickOnDesktop,
    ClickOnWindow,
    LeftAlone,
    Warned,
    NotificationClicked,
    PanelRestarted,
    Typed,
    NoTray,
    Dark,
    Double,
}

impl Check {
    pub(crate) const ALL: [Self; 18] = [
        Self::Installed,
        Self::Connected,
        Self::Icon,
        Self::Click,
        Self::Filled,
        Self::AtTheTray,
        Self::SecondClick,
        Self::Escape,
        Self::ClickOnDesktop,
        Self::ClickOnWindow,
        Self::LeftAlone,
        Self::Warned,
        Self::NotificationClicked,
        Self::PanelRestarted,
        Self::Typed,
        Self::NoTray,
        Self::Dark,
        Self::Double,
    ];

    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Installed => "installed from the package",
            Self::Connected => "connected by the environment",
            Self::Icon => "icon shows the amount",
            Self::Click => "click on the icon: popover",
            Self::Filled => "its page fills its window",
            Self::AtTheTray => "popover at the tray",
            Self::SecondClick => "second click closes",
            Self::Escape => "Esc closes",
            Self::ClickOnDesktop => "click on the empty desktop closes",
            Self::ClickOnWindow => "click on another window closes",
            Self::LeftAlone => "open and left alone: below 1 % of a CPU",
            Self::Warned => "warned by a notification",
            Self::NotificationClicked => "click on the notification: popover at the tray",
            Self::PanelRestarted => "panel restarted: icon back",
            Self::Typed => "connected by typing into the form",
            Self::NoTray => "no tray: a window with the note",
            Self::Dark => "dark",
            Self::Double => "200 %",
        }
    }
}

/// The result of one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Passed, with what was observed.
    Ok(String),
    /// Failed, with what was observed.
    Failed(String),
    /// This desktop has no such thing.
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

/// The results on one desktop.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    title: String,
    cells: BTreeMap<Check, Cell>,
}

impl Column {
    pub(crate) fn new(desktop: &str, version: &str) -> Self {
        Self { title: format!("{desktop} ({version})"), cells: BTreeMap::new() }
    }

    /// Records and prints a result.
    pub(crate) fn record(&mut self, check: Check, cell: Cell) {
        println!("  {}: {}", check.text(), cell.text());
        self.cells.insert(check, cell);
    }

    /// The result so far.
    pub(crate) fn cell(&self, check: Check) -> Option<&Cell> {
        self.cells.get(&check)
    }
}

/// The results on all desktops.
#[derive(Debug)]
pub(crate) struct Table {
    date: String,
    columns: Vec<Column>,
}

impl Table {
    pub(crate) fn new(date: String) -> Self {
        Self { date, columns: Vec::new() }
    }

    pub(crate) fn add(&mut self, column: Column) {
        self.columns.push(column);
    }

    pub(crate) fn has_failure(&self) -> bool {
        self.columns.iter().flat_map(|column| column.cells.values()).any(|cell| matches!(cell, Cell::Failed(_)))
    }

    /// As Markdown. A check without a result is shown as untried, never as ok.
    pub(crate) fn markdown(&self) -> String {
        let mut text =
            format!("Tried on {} in roots of Debian 13, each desktop in an X server without a screen.\n\n|", self.date);
        for column in &self.columns {
            let _ = write!(text, " | {}", column.title);
        }
        text.push_str(" |\n|---");
        text.push_str(&"|---".repeat(self.columns.len()));
        text.push_str("|\n");
        for check in Check::ALL {
            let _ = write!(text, "| {}", check.text());
            for column in &self.columns {
                let untried = Cell::Untried("the run ended before".to_owned());
                let _ = write!(text, " | {}", column.cell(check).unwrap_or(&untried).text());
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
    fn every_check_has_a_row_and_what_was_not_seen_is_not_ok() {
        let mut column = Column::new("X", "1.0");
        column.record(Check::Icon, Cell::Ok(String::new()));
        column.record(Check::Click, Cell::Failed("a | b\nc".to_owned()));
        column.record(Check::Dark, Cell::NotApplicable);
        let mut table = Table::new("2026-01-02".to_owned());
        table.add(column);
        let text = table.markdown();
        assert!(text.starts_with("Tried on 2026-01-02"));
        assert!(text.contains("| X (1.0) |\n|---|---|\n"));
        assert!(text.contains("| icon shows the amount | ok |\n"));
        assert!(text.contains("| **FAILED**: a / b c |\n"));
        assert!(text.contains("| dark | - |\n"));
        assert!(text.contains("| 200 % | untried: the run ended before |\n"));
        assert_eq!(text.lines().filter(|line| line.starts_with("| ")).count(), Check::ALL.len() + 1);
        assert!(table.has_failure());
    }

    #[test]
    fn all_checks_are_listed_once_and_in_order() {
        assert!(Check::ALL.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
