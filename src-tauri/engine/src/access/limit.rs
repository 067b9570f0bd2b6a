//! How many requests are under way at a time. Must not know accounts.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use partner_balance_core::base_url::BaseUrl;
use tokio::sync::Semaphore;

/// A limit that accounts share. It is counted for each address: who has accounts at two portals does not wait at one because
/// the other hangs.
#[derive(Clone, Debug, Default)]
pub struct RequestLimit(Arc<Mutex<HashMap<String, Arc<Semaphore>>>>);

impl RequestLimit {
    /// The most requests at a time to one portal.
    pub const MOST: usize = 4;

    /// The permits for requests to this address. Never closed.
    pub(super) fn at(&self, address: &BaseUrl) -> Arc<Semaphore> {
        let mut addresses = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(addresses.entry(address.to_string()).or_insert_with(|| Arc::new(Semaphore::new(Self::MOST))))
    }
}
