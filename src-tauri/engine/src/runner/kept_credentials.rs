//! Credentials that are kept for this run: they give way to what another process has stored in the keychain since.

use std::sync::Arc;

use partner_balance_core::account::{AccountKey, CredentialStorage, Owner};
use partner_balance_core::monitor::Freshness;

use super::{Runner, TaskResult};
use crate::access::{CredentialSource, StoredMeanwhile};
use crate::watch::Watch;

/// What there is besides a credential that is kept for this run.
#[derive(Debug)]
pub(super) struct KeptComparison {
    account: AccountKey,
    watch: u64,
    /// In the keychain.
    stored: StoredMeanwhile,
    /// The account's owner on disk.
    known: Option<Owner>,
}

impl Runner {
    /// Looks into the keychain for all accounts whose credential is kept for this run.
    pub(super) fn compare_kept_credentials(&self) {
        self.watches.keys().for_each(|key| self.compare_kept_credential(key));
    }

    /// Looks into the keychain if the account's credential is kept for this run: another process may have stored one.
    pub(super) fn compare_kept_credential(&self, key: &AccountKey) {
        let Some(watch) = self.watches.get(key) else { return };
        if watch.access.credential_storage() != CredentialStorage::ThisRun {
            return;
        }
        let (account, watch, access) = (key.clone(), watch.id, Arc::clone(&watch.access));
        let record = self.history_of(key).account_record(key.to_id(), None);
        self.spawn(async move {
            let known = record.await.ok().and_then(|record| record.owner);
            let stored = access.stored_meanwhile().await;
            TaskResult::KeptCompared(KeptComparison { account, watch, stored, known })
        });
    }

    /// Watches the account with the keychain's credential, unless that may be an older one which the kept one has replaced.
    pub(super) fn handle_kept_compared(&mut self, comparison: KeptComparison) {
        let KeptComparison { account: key, watch, stored, known } = comparison;
        let is_forgetting = self.connect_state.is_forgetting(&key);
        let Some(watched) = self.watched(&key, watch).filter(|_| !is_forgetting) else { return };
        let is_wanted = match &stored {
            StoredMeanwhile::Nothing => false,
            StoredMeanwhile::Same => true,
            // Another process has read the account with it; or the kept one is of no use.
            StoredMeanwhile::Other(owner) => {
                (known.as_ref() == Some(owner) && known != watched.owner) || is_refused(watched)
            }
        };
        if !is_wanted {
            return;
        }
        if stored != StoredMeanwhile::Same {
            // An alert on the screen may be the previous owner's.
            self.ports.desktop.withdraw_notice(&key);
        }
        self.open(key.clone(), self.base_url_of(&key), CredentialSource::Keychain);
    }
}

fn is_refused(watch: &Watch) -> bool {
    watch.state.active().is_some_and(|active| match &active.freshness {
        Freshness::Stale(attempts) => attempts.fault.code.is_of_credentials(),
        Freshness::Fresh | Freshness::Unconfirmed => false,
    })
}
