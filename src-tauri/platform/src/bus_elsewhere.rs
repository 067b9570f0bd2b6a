//! The session bus on macOS and Windows, which have none: the desktop itself shows icons and notifications. The same types
//! as on Linux, so that callers need not distinguish systems. Must not know either.

/// No connection.
#[derive(Clone, Debug)]
pub struct SessionBus;

impl SessionBus {
    /// There is no bus on this system.
    #[must_use]
    pub fn of_user() -> Self {
        Self
    }
}

/// A service that is always present.
#[derive(Debug)]
pub struct NameWatch;

impl NameWatch {
    /// Watches nothing.
    pub async fn notification_server(_: &SessionBus) -> Self {
        Self
    }

    /// Always.
    #[must_use]
    pub fn is_present(&self) -> bool {
        true
    }

    /// Never returns.
    pub async fn appeared(&mut self) {
        std::future::pending().await
    }
}

/// The desktop's own tray.
#[derive(Debug)]
pub struct TrayHostWatch;

impl TrayHostWatch {
    /// Watches nothing.
    pub async fn start(_: &SessionBus) -> Self {
        Self
    }

    /// Always.
    #[must_use]
    pub fn is_present(&self) -> bool {
        true
    }

    /// Never returns: it is always present.
    pub async fn vanished(&mut self) {
        std::future::pending().await
    }

    /// Never returns: it is present from the start.
    pub async fn appeared(&mut self) {
        std::future::pending().await
    }
}
