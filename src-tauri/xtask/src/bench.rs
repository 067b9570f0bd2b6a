//! Measurements against bare reference programs from the same run.

use anyhow::{Result, bail};

/// Not there yet.
pub(crate) fn measure() -> Result<()> {
    bail!("the benchmark is still to come")
}
