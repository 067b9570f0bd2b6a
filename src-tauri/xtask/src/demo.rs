//! The product shown against a simulated portal.

use anyhow::{Result, bail};

/// Not there yet.
pub(crate) fn show() -> Result<()> {
    bail!("the demo is still to come")
}
