//! Windows' Credential Manager, the user's real one, under accounts of the tests' own.
#![cfg(windows)]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use partner_balance_core::account::AccountId;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_engine::secrets::{Credential, KeychainStore, Presence, SecretStore as _, SessionToken};
use secrecy::{ExposeSecret as _, SecretString};

/// An account that no user and no other run of the tests has. Forgotten when the test ends, however it ends.
struct Account(AccountId);

impl Account {
    fn of(test: &str) -> Self {
        Self(AccountId::new(format!("test-{test}-{}", std::process::id())))
    }
}

impl Drop for Account {
    fn drop(&mut self) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let id = self.0.clone();
        // Not on the test's own runtime, which can't wait here.
        let _ = std::thread::spawn(move || runtime.block_on(KeychainStore::new().forget(&id))).join();
    }
}

fn session(length: usize, letter: &str) -> SessionToken {
    SessionToken {
        access_token: SecretString::from(letter.repeat(length)),
        expires_at: "2027-01-01T00:00:00Z".parse().unwrap(),
        refresh_token: Some(SecretString::from(letter.to_uppercase().repeat(length))),
        minted_for: SessionToken::minted_for("client", &BaseUrl::default()),
    }
}

#[tokio::test]
async fn tokens_of_any_usual_length_are_kept_and_found_by_another_process() {
    let account = Account::of("long-tokens");
    let credential = Credential::Client { client_id: "client".into(), client_secret: "secret".into() };
    KeychainStore::new().store_credential(&account.0, &credential, &BaseUrl::default()).await.unwrap();
    for (length, letter) in [(300, "a"), (1_200, "b"), (2_560, "c"), (6_000, "d"), (9_000, "e"), (20, "f")] {
        let stored = session(length, letter);
        KeychainStore::new().store_session(&account.0, &stored).await.unwrap();
        let found = KeychainStore::new().session(&account.0).await.unwrap().unwrap();
        assert_eq!(found.access_token.expose_secret(), stored.access_token.expose_secret(), "{length}");
        let refresh = |session: &SessionToken| session.refresh_token.clone().unwrap().expose_secret().to_owned();
        assert_eq!(refresh(&found), refresh(&stored), "{length}");
    }
    let found = KeychainStore::new().credential(&account.0).await.unwrap().unwrap();
    assert!(matches!(found.credential, Credential::Client { client_id, .. } if client_id == "client"));
}

#[tokio::test]
async fn what_is_forgotten_is_not_there_any_more() {
    let account = Account::of("forgotten");
    let store = KeychainStore::new();
    assert_eq!(store.presence(&account.0).await.unwrap(), Presence::Absent);
    let credential = Credential::Token { access_token: SecretString::from("x".repeat(7_000)) };
    store.store_credential(&account.0, &credential, &BaseUrl::default()).await.unwrap();
    store.store_session(&account.0, &session(5_000, "a")).await.unwrap();
    assert_eq!(store.presence(&account.0).await.unwrap(), Presence::Stored);
    store.forget(&account.0).await.unwrap();
    assert_eq!(store.presence(&account.0).await.unwrap(), Presence::Absent);
    assert!(store.session(&account.0).await.unwrap().is_none());
    store.forget(&account.0).await.unwrap();
}
