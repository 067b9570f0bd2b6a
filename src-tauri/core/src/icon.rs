//! placeholder

use crate::account::Level;

/// What the icon shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IconSpec {
    /// The text.
    pub text: IconText,
    /// The level.
    pub level: Level,
    /// Stale.
    pub is_stale: bool,
    /// Mark.
    pub mark: bool,
}

/// The text on the icon.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IconText {
    /// An amount.
    Amount(String),
    /// Dash.
    Unknown,
    /// Dots.
    Hidden,
}
