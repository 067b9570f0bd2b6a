//! A secret store in memory, for tests. Must not write anywhere.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use partner_balance_core::account::AccountId;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::Fault;

use super::{Credential, SecretStore, SessionToken, StoredCredential, WebhookSecret};

/// Stores secrets until it is dropped. Never fails.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Mutex<HashMap<AccountId, AccountSecrets>>,
}

#[derive(Debug, Default)]
struct AccountSecrets {
    credential: Option<StoredCredential>,
    session: Option<SessionToken>,
    webhook: Option<WebhookSecret>,
}

impl MemoryStore {
    /// Stores a credential bound to no address, as the first version of the program did.
    pub fn store_unbound(&self, account: &AccountId, credential: &Credential) {
        let stored = StoredCredential { credential: credential.clone(), base_url: None };
        self.kept().entry(account.clone()).or_default().credential = Some(stored);
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<AccountId, AccountSecrets>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl SecretStore for MemoryStore {
    async fn credential(&self, account: &AccountId) -> Result<Option<StoredCredential>, Fault> {
        Ok(self.kept().get(account).and_then(|kept| kept.credential.clone()))
    }

    async fn store_credential(
        &self,
        account: &AccountId,
        credential: &Credential,
        base_url: &BaseUrl,
    ) -> Result<(), Fault> {
        let stored = StoredCredential { credential: credential.clone(), base_url: Some(base_url.clone()) };
        self.kept().entry(account.clone()).or_default().credential = Some(stored);
        Ok(())
    }

    async fn session(&self, account: &AccountId) -> Result<Option<SessionToken>, Fault> {
        Ok(self.kept().get(account).and_then(|kept| kept.session.clone()))
    }

    async fn store_session(&self, account: &AccountId, session: &SessionToken) -> Result<(), Fault> {
        self.kept().entry(account.clone()).or_default().session = Some(session.clone());
        Ok(())
    }

    async fn webhook_secret(&self, account: &AccountId) -> Result<Option<WebhookSecret>, Fault> {
        Ok(self.kept().get(account).and_then(|kept| kept.webhook.clone()))
    }

    async fn store_webhook_secret(&self, account: &AccountId, secret: &WebhookSecret) -> Result<(), Fault> {
        self.kept().entry(account.clone()).or_default().webhook = Some(secret.clone());
        Ok(())
    }

    async fn forget(&self, account: &AccountId) -> Result<(), Fault> {
        self.kept().remove(account);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn p5_what_is_kept_in_memory_is_found_forgotten_and_never_shown() {
        let (store, ann, bob) = (MemoryStore::default(), AccountId::new("ann"), AccountId::new("bob"));
        let credential = Credential::Token { access_token: "planted".into() };
        let session = SessionToken {
            access_token: "planted".into(),
            expires_at: Default::default(),
            refresh_token: None,
            minted_for: String::new(),
        };
        store.store_credential(&ann, &credential, &BaseUrl::default()).await.unwrap();
        store.store_session(&ann, &session).await.unwrap();

        assert!(store.credential(&ann).await.unwrap().is_some() && store.session(&ann).await.unwrap().is_some());
        assert!(store.credential(&bob).await.unwrap().is_none() && store.session(&bob).await.unwrap().is_none());
        assert!(!format!("{store:?}").contains("planted"));
        store.forget(&ann).await.unwrap();
        assert!(store.credential(&ann).await.unwrap().is_none() && store.session(&ann).await.unwrap().is_none());
    }
}
