//! Whether the program starts at login, as a value. Must not know how a desktop is told.

/// Whether the program starts at login, without a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Autostart {
    On,
    /// It doesn't.
    Off,
}

impl From<bool> for Autostart {
    /// As the settings say it.
    fn from(is_on: bool) -> Self {
        if is_on { Self::On } else { Self::Off }
    }
}
