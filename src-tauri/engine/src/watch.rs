//! All data of one watched account: access, monitor state, owner, request under way. Owns which results are still
//! meant for it. Must not know other accounts.

use std::sync::Arc;

use partner_balance_core::account::{Balance, Owner, PastedToken};
use partner_balance_core::monitor::State;
use tokio::task::JoinHandle;

use crate::access::Access;

/// One watched account.
#[derive(Debug)]
pub(crate) struct Watch {
    /// Tells it from an earlier watch of the same account: what was asked for that one concerns nobody any more.
    pub(crate) id: u64,
    /// The way to its balance.
    pub(crate) access: Arc<Access>,
    /// What is known of its balance.
    pub(crate) state: State,
    /// Whose balance that is; none before anybody has told.
    pub(crate) owner: Option<Owner>,
    /// What the last token said of its owner.
    pub(crate) identity: Identity,
    /// Whether the disk has all steps of the alert memory.
    pub(crate) disk: DiskState,
    /// The request under way.
    pub(crate) fetch: Option<JoinHandle<()>>,
}

/// What a token says of its owner.
#[derive(Clone, Debug, Default)]
pub(crate) struct Identity {
    /// The e-mail address in it.
    pub(crate) connected_as: Option<String>,
    /// The token itself, if the user pasted it.
    pub(crate) pasted_token: Option<PastedToken>,
}

/// Whether the disk has all steps of the alert memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DiskState {
    /// As far as is known.
    Current,
    /// It didn't take one: the next writes the whole memory.
    Behind,
}

impl Watch {
    /// A watch that knows nothing yet.
    pub(crate) fn new(id: u64, access: Access) -> Self {
        Self {
            id,
            access: Arc::new(access),
            state: State::Unopened,
            owner: None,
            identity: Identity::default(),
            disk: DiskState::Current,
            fetch: None,
        }
    }

    /// Gives the request under way up.
    pub(crate) fn abandon_request(&mut self) {
        if let Some(fetch) = self.fetch.take() {
            fetch.abort();
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.abandon_request();
        self.access.close();
    }
}

impl Identity {
    /// As the token that brought this balance said.
    pub(crate) fn of(balance: &Balance) -> Self {
        Self { connected_as: balance.connected_as.clone(), pasted_token: balance.pasted_token }
    }
}
