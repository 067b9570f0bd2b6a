//! The way to real portals.

use std::sync::Arc;

use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::portal::PortalClient;
use partner_balance_core::ports::{Clock, Portal, PortalFactory};
use partner_balance_core::secrets::{Credential, SessionToken};

/// Opens portals that share one clock.
pub struct Portals(Arc<dyn Clock>);

impl Portals {
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self(clock)
    }
}

impl PortalFactory for Portals {
    fn open(&self, base_url: BaseUrl, credential: Credential, session: Option<SessionToken>) -> Arc<dyn Portal> {
        Arc::new(PortalClient::new(base_url, credential, session, Arc::clone(&self.0)))
    }
}
