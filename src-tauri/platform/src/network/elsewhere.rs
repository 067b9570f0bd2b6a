//! The network on macOS and Windows: nothing reports it, the regular schedule has to do. Must not know the schedule.

/// Watches nothing.
#[derive(Debug)]
pub struct NetworkWatch;

impl NetworkWatch {
    /// Watches nothing on this system.
    #[must_use]
    pub fn start() -> Self {
        Self
    }

    /// Never returns on this system.
    pub async fn returned(&mut self) {
        std::future::pending().await
    }
}
