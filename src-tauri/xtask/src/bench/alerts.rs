//! The alerts of simulated accounts over a million days, against the rules. Builds and starts what does it: a program of the
//! core, because only an optimised build is fast enough. It must not know any rule.

use anyhow::Result;

use crate::{cargo, command};

/// Prints the table.
///
/// # Errors
/// Something was missed, or told without need.
pub(super) fn measure() -> Result<()> {
    let run = ["run", "--release", "--locked", "--package", "partner-balance-core"];
    command::run(cargo::cargo(&run).args(["--features", "bench", "--bin", "alerts-bench"]))
}
