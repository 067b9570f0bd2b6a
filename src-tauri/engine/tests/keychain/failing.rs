//! A Secret Service that is unlocked but can't open a session, as KWallet without its encryption.

use partner_balance_core::account::AccountId;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::language::english;
use partner_balance_core::text::{self, RetryState};
use partner_balance_engine::secrets::{Credential, KeychainStore, SecretStore};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use crate::session::{UnlockedCollection, secret_service};

const COLLECTION: &str = "/org/freedesktop/secrets/collection/login";

struct Service;

#[zbus::interface(name = "org.freedesktop.Secret.Service")]
impl Service {
    fn read_alias(&self, _name: String) -> OwnedObjectPath {
        COLLECTION.try_into().unwrap()
    }

    fn open_session(&self, _algorithm: String, _input: Value<'_>) -> zbus::fdo::Result<(OwnedValue, OwnedObjectPath)> {
        Err(zbus::fdo::Error::Failed("no encryption here, and the secret is planted".to_owned()))
    }
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn no_session() {
    let service = secret_service(Service).serve_at(COLLECTION, UnlockedCollection).unwrap();
    let _bus = service.build().await.unwrap();
    let (store, account) = (KeychainStore::new(), AccountId::new("main"));
    let credential = Credential::Client { client_id: "id".into(), client_secret: "s3cret".to_owned().into() };
    let fault = store.store_credential(&account, &credential, &BaseUrl::default()).await.unwrap_err();
    assert_eq!(fault.code, FaultCode::KeychainFailed, "{fault}");
    let own = std::env::current_exe().unwrap();
    let own = own.file_name().unwrap().to_str().unwrap();
    assert_eq!(fault.detail, format!("{own}: it answers with an error"));
    assert_eq!(store.credential(&account).await.unwrap_err().code, FaultCode::KeychainFailed);
    let told = text::problem(&fault, &RetryState::NotStored, english());
    assert_eq!(told.message, format!("The keychain reported an error ({own}: it answers with an error)."));
}
