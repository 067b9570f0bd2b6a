//! Who may read a new file, as a value; `rights` owns what that means on disk.

/// Who may read a file that doesn't exist yet. An existing one keeps its permissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Only the user.
    Owner,
    /// Everyone on this computer.
    Everyone,
}
