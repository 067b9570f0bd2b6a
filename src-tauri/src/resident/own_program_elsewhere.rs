//! The file of this program where installers end it before they replace it: it never was replaced. Must not know who asks.

use std::io;

/// This program's file.
#[derive(Clone, Debug)]
pub struct OwnProgram;

impl OwnProgram {
    /// The program that runs.
    ///
    /// # Errors
    /// None.
    pub fn running() -> io::Result<Self> {
        Ok(Self)
    }

    /// Whether another file has taken the program's place.
    pub fn is_replaced(&self) -> bool {
        false
    }

    /// Has [`Self::restart_if_wanted`] restart it.
    pub fn want_restart(&self) {}

    /// Does nothing.
    ///
    /// # Errors
    /// None.
    pub fn restart_if_wanted(&self) -> io::Result<()> {
        Ok(())
    }
}
