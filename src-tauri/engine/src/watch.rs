//! All data of one watched account: access, monitor state, owner, request under way. Owns which results are still
//! meant for it. Must not know other accounts.

use std::sync::Arc;

use partner_balance_core::account::{Balance, Owner, PastedToken};
use partner_balance_core::alerts::Notice;
use partner_balance_core::monitor::State;
use partner_balance_core::outlook::{Basis, Outlook};
use tokio::task::JoinHandle;

use crate::access::Access;

/// One watched account.
#[derive(Debug)]
pub(crate) struct Watch {
    /// Distinguishes it from earlier watches of the same account, whose results are ignored.
    pub(crate) id: u64,
    pub(crate) access: Arc<Access>,
    pub(crate) state: State,
    /// None until the owner is known.
    pub(crate) owner: Option<Owner>,
    /// From the last token.
    pub(crate) identity: Identity,
    /// Whether the disk has all steps of the alert memory.
    pub(crate) disk: DiskState,
    /// How many of these steps were handed to the disk: what it was asked before the newest of them is out of date.
    pub(crate) steps: u64,
    /// How many of them the disk has not answered yet.
    pub(crate) writes: u32,
    /// A notice for this owner that the desktop took while it was not known whose the account is.
    pub(crate) taken: Option<(Owner, Notice)>,
    /// What the newest forecast was asked for with.
    pub(crate) forecast_basis: Option<Basis>,
    pub(crate) outlook: Option<Outlook>,
    /// The request under way.
    pub(crate) fetch: Option<JoinHandle<()>>,
}

/// What a token says about its owner.
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
    /// A write failed: the next one writes the whole memory.
    Behind,
    /// Nor does it know yet whose the account is: the next says that, too.
    Unclaimed,
}

impl Watch {
    pub(crate) fn new(id: u64, access: Access) -> Self {
        Self {
            id,
            access: Arc::new(access),
            state: State::Unopened,
            owner: None,
            identity: Identity::default(),
            disk: DiskState::Current,
            steps: 0,
            writes: 0,
            taken: None,
            forecast_basis: None,
            outlook: None,
            fetch: None,
        }
    }

    /// Another owner has been read: forgets what was known of the previous one. `id` is the new number, so that results that
    /// are still to come are ignored.
    pub(crate) fn reset(&mut self, id: u64) {
        self.id = id;
        self.state = State::Unopened;
        self.owner = None;
        self.identity = Identity::default();
        self.disk = DiskState::Current;
        self.writes = 0;
        self.forecast_basis = None;
        self.outlook = None;
    }

    /// Where the owner is known beforehand, the account may have been another's until now: what fails is the other's then.
    pub(crate) fn may_be_of_another(&self) -> bool {
        self.access.owner().is_some_and(|owner| self.owner.as_ref() != Some(&owner))
    }

    /// The disk lacks a step.
    pub(crate) fn mark_behind(&mut self) {
        if self.disk == DiskState::Current {
            self.disk = DiskState::Behind;
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
    /// From the token that was used for this balance.
    pub(crate) fn of(balance: &Balance) -> Self {
        Self { connected_as: balance.connected_as.clone(), pasted_token: balance.pasted_token }
    }
}
