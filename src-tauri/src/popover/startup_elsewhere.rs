//! Startup notifications on macOS and Windows, which have none. The same function as on Linux, so that callers need not
//! distinguish systems.

/// Nothing to do.
pub fn complete(_activation_token: &str) {}
