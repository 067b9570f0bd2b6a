//! Who may read a new file, as a value; what that means on disk is `rights`' to know.

/// Who may read a file that isn't there yet. One that is there keeps its rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The user alone.
    Owner,
    /// Everyone on this computer.
    Everyone,
}
