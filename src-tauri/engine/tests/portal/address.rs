//! A credential is sent only to the address it was stored for.

use std::sync::Arc;

use jiff::SignedDuration;
use partner_balance_core::account::{AccountId, AccountKey};
use partner_balance_core::fault::FaultCode;
use partner_balance_core::monitor::Requester;
use partner_balance_engine::access::{Access, CredentialSource};
use partner_balance_engine::portal::PortalClients;
use partner_balance_engine::secrets::{Credential, MemoryStore, SecretStore};
use partner_balance_portal_sim::{Options, Simulator};

use crate::support::*;

async fn portal() -> Simulator {
    Simulator::start(Options::default()).await.unwrap()
}

fn credential() -> Credential {
    Credential::Client {
        client_id: Options::DEMO_CLIENT_ID.to_owned(),
        client_secret: Options::DEMO_CLIENT_SECRET.into(),
    }
}

fn main_account() -> AccountId {
    AccountId::new("main")
}

/// With the address that is now in the settings.
fn access(store: &Arc<MemoryStore>, base_url: &str) -> Access {
    let secrets = Arc::clone(store) as Arc<dyn SecretStore>;
    let portals = Arc::new(PortalClients::new(SetClock::new()));
    Access::new(AccountKey::Stored(main_account()), address(base_url), CredentialSource::Keychain, secrets, portals)
}

async fn asked(store: &Arc<MemoryStore>, base_url: &str) -> Result<String, FaultCode> {
    let balance = access(store, base_url).balance(Requester::User).await;
    balance.map(|answer| answer.balance.reading.amount.to_string()).map_err(|fault| fault.code)
}

fn requests(portal: &Simulator) -> u64 {
    let stats = portal.stats();
    stats.token.requests + stats.balance.requests
}

#[tokio::test]
async fn p5_p9_another_address_sees_nothing_of_a_stored_credential() {
    let (a, b) = (portal().await, portal().await);
    let tls = Simulator::start_tls(Options::default()).await.unwrap();
    let store = Arc::new(MemoryStore::default());
    for kind in [credential(), pasted("a-pasted-token")] {
        store.store_credential(&main_account(), &kind, &address(a.base_url())).await.unwrap();
        let port = a.base_url().rsplit_once(':').unwrap().1;
        for other in [
            b.base_url(),
            tls.base_url(),
            &format!("https://127.0.0.1:{port}"),
            &format!("http://localhost:{port}"),
            &format!("http://[::1]:{port}"),
            &format!("http://127.0.0.1:{port}/below"),
        ] {
            let before = requests(&a);
            assert_eq!(asked(&store, other).await, Err(FaultCode::AddressChanged), "{other}");
            assert_eq!(requests(&a), before, "{other}");
        }
    }
    assert_eq!((requests(&b), requests(&tls)), (0, 0));

    // It is sent to the address it was stored for; another spelling of the address is the same address.
    store.store_credential(&main_account(), &credential(), &address(a.base_url())).await.unwrap();
    assert_eq!(
        asked(&store, &format!("{}/", a.base_url().to_uppercase().replace("HTTP", "http"))).await,
        Ok("675.24".into())
    );
    store.store_credential(&main_account(), &credential(), &address(b.base_url())).await.unwrap();
    assert_eq!(asked(&store, b.base_url()).await, Ok("675.24".into()));
}

#[tokio::test]
async fn p9_a_credential_of_the_first_version_is_bound_at_its_first_use() {
    let (a, b) = (portal().await, portal().await);
    let store = Arc::new(MemoryStore::default());
    store.store_unbound(&main_account(), &credential());
    assert_eq!(asked(&store, a.base_url()).await, Ok("675.24".into()));
    assert_eq!(asked(&store, b.base_url()).await, Err(FaultCode::AddressChanged));
    assert_eq!(requests(&b), 0);
}

#[tokio::test]
async fn p9_a_session_of_the_first_version_gives_the_address_of_its_credential() {
    let (a, b) = (portal().await, portal().await);
    let store = Arc::new(MemoryStore::default());
    store.store_unbound(&main_account(), &credential());
    let kept = session(a.base_url(), "any", Some("refresh"), SetClock::new().wall() + SignedDuration::from_hours(1));
    store.store_session(&main_account(), &kept).await.unwrap();
    assert_eq!(asked(&store, b.base_url()).await, Err(FaultCode::AddressChanged));
    assert_eq!(requests(&b), 0);
    assert_eq!(asked(&store, a.base_url()).await, Ok("675.24".into()));
}

#[tokio::test]
async fn p9_a_session_goes_to_no_other_portal() {
    let (a, b) = (portal().await, portal().await);
    let store = Arc::new(MemoryStore::default());
    store.store_credential(&main_account(), &credential(), &address(a.base_url())).await.unwrap();
    assert_eq!(asked(&store, a.base_url()).await, Ok("675.24".into()));
    assert!(store.session(&main_account()).await.unwrap().is_some());
    // The account is connected at the other portal, while the first one's session is still stored.
    store.store_credential(&main_account(), &credential(), &address(b.base_url())).await.unwrap();
    assert_eq!(asked(&store, b.base_url()).await, Ok("675.24".into()));
    let stats = b.stats();
    assert_eq!(
        (stats.token.requests, stats.balance.requests),
        (1, 1),
        "minted with the credential, nothing else tried"
    );
}
