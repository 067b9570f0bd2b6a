//! What is checked of each package.
//!
//! It must not know how anything is checked.

use crate::desktops::table;

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::VariantArray)]
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

impl table::Check for Check {
    const UNREACHED: &'static str = "an earlier check failed";

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
pub(super) type Column = table::Column<Check>;
