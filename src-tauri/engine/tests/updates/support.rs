//! Shared by the tests: a clock that is set by hand, and a feed with a reader of it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use partner_balance_core::clock::{Clock, Moment};
use partner_balance_core::updates::{Installation, Occasion};
use partner_balance_engine::updates::{FeedReader, FeedSource, Looked, Updates as _};
use partner_balance_portal_sim::FeedServer;
use semver::Version;

pub const DAY_ONE: &str = "2026-12-01T10:00:00Z";
pub const DAY_TWO: &str = "2026-12-02T10:00:00Z";

/// The time on the wall; the other clock stands still.
pub struct WallClock(Mutex<Timestamp>);

impl WallClock {
    pub fn turn(&self, by: SignedDuration) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for WallClock {
    fn now(&self) -> Moment {
        Moment { wall: *self.0.lock().unwrap(), elapsed: Duration::ZERO }
    }
}

/// A feed, and the program that reads it: version 0.2.0, downloaded by the user.
pub struct Scene {
    pub server: FeedServer,
    pub clock: Arc<WallClock>,
    pub folder: tempfile::TempDir,
}

impl Scene {
    pub fn new() -> Self {
        let clock = Arc::new(WallClock(Mutex::new("2026-12-05T12:00:00Z".parse().unwrap())));
        Self { server: FeedServer::start().unwrap(), clock, folder: tempfile::tempdir().unwrap() }
    }

    pub fn publish(&self, version: &str, published: &str) {
        self.server.publish(&FeedServer::release(version, published).to_string()).unwrap();
    }

    /// A process of the program.
    pub fn reader(&self) -> FeedReader {
        let source = FeedSource::new(&self.server.address(), &self.server.key()).unwrap();
        let file = self.folder.path().join("state/updates.json");
        FeedReader::new(source, file, self.clock.clone(), Installation::Download).with_installed(Version::new(0, 2, 0))
    }

    pub async fn look(&self, occasion: Occasion) -> Looked {
        self.reader().look(occasion).await
    }
}

/// The version that is told as newer.
pub fn newer(looked: &Looked) -> Option<String> {
    looked.update.as_ref().map(|update| update.version.to_string())
}
