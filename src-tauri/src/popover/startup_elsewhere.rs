//! Startup notifications on macOS and Windows, which have none.

/// Nothing to do.
pub fn complete(_activation_token: &str) {}
