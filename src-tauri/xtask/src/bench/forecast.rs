//! The forecast on accounts whose future is known. Builds and starts what measures it: a program of the core, because only
//! an optimised build is fast enough. It must not know how anything is forecast.

use anyhow::Result;

use crate::{cargo, command};

/// Prints the table.
///
/// # Errors
/// The goal is missed.
pub(super) fn measure() -> Result<()> {
    let run = ["run", "--release", "--locked", "--package", "partner-balance-core"];
    command::run(cargo::cargo(&run).args(["--features", "bench", "--bin", "forecast-bench"]))
}
