//! A webhook gets the event as JSON, signed. What it answers decides whether it was taken.

use std::sync::Arc;

use partner_balance_core::account::{AccountId, AccountKey};
use partner_balance_core::language::english;
use partner_balance_core::ways_out::{SendFailure, Way};
use partner_balance_core::webhook_url::WebhookUrl;
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::portal::PortalClients;
use partner_balance_engine::secrets::{MemoryStore, SecretStore as _, webhook_secret_or_new};
use partner_balance_engine::settings::{AccountSettings, SettingsFile, WaysOut};
use partner_balance_engine::ways_out::{EventSender as _, send_test};
use wiremock::matchers::{header, method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::support::{Standing, hmac_by_openssl, outside, secret};
use partner_balance_core::clock::Clock as _;

const EVENT: &str = r#"{"id":"1f","name":"Büro","summary":"low"}"#;

async fn post(address: &str) -> Result<(), SendFailure> {
    let webhook: WebhookUrl = address.parse().unwrap();
    outside().post(&webhook, &secret().await, "1f", EVENT).await
}

#[tokio::test]
async fn a_message_is_signed_with_its_time_as_another_implementation_signs_it() {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path("/services/a%20b"))
        .and(query_param("sig", "x+y"))
        .and(header("content-type", "application/json"))
        .respond_with(ResponseTemplate::new(204))
        .mount(&server)
        .await;
    let secret = secret().await;
    let webhook: WebhookUrl = format!("{}/services/a%20b?sig=x%2By", server.uri()).parse().unwrap();
    assert_eq!(outside().post(&webhook, &secret, "1f", EVENT).await, Ok(()));
    let requests = server.received_requests().await.unwrap();
    let [request] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!(request.body, EVENT.as_bytes());
    let header = |name: &str| request.headers.get(name).unwrap().to_str().unwrap().to_owned();
    assert_eq!(
        (header("x-partner-balance-event"), header("x-partner-balance-timestamp")),
        ("1f".into(), "1800000000".into())
    );
    let expected = hmac_by_openssl(secret.digits(), &format!("1800000000.{EVENT}"));
    assert_eq!(expected.len(), 64);
    assert_eq!(header("x-partner-balance-signature"), format!("sha256={expected}"));
    assert!(header("user-agent").starts_with("PartnerBalance/"));
    assert!(!request.headers.contains_key("authorization"));
}

#[tokio::test]
async fn only_a_success_has_taken_it_and_redirects_are_not_followed() {
    for (status, expected) in [
        (200, Ok(())),
        (202, Ok(())),
        (301, Err(SendFailure::Answered(301))),
        (302, Err(SendFailure::Answered(302))),
        (307, Err(SendFailure::Answered(307))),
        (400, Err(SendFailure::Answered(400))),
        (404, Err(SendFailure::Answered(404))),
        (410, Err(SendFailure::Gone)),
        (429, Err(SendFailure::Answered(429))),
        (500, Err(SendFailure::Answered(500))),
        (503, Err(SendFailure::Answered(503))),
    ] {
        let (server, elsewhere) = (MockServer::start().await, MockServer::start().await);
        let reply = ResponseTemplate::new(status).insert_header("location", elsewhere.uri().as_str());
        Mock::given(method("POST")).respond_with(reply.set_body_string("x".repeat(100_000))).mount(&server).await;
        assert_eq!(post(&server.uri()).await, expected, "{status}");
        assert!(elsewhere.received_requests().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_webhook_that_is_not_there_or_not_trusted_is_not_reached() {
    let Err(SendFailure::NotReached(detail)) = post("http://127.0.0.1:9/a").await else { panic!() };
    assert_eq!(detail, "no connection: connection refused");
    let Err(SendFailure::NotReached(detail)) = post("https://webhook.invalid/planted?planted").await else { panic!() };
    assert!(detail.starts_with("no connection") && !detail.contains("planted"), "{detail}");
}

/// The path of a program that is not there.
const NOWHERE: &str = if cfg!(windows) { "C:/nowhere/tell.exe" } else { "/nowhere/tell" };

#[tokio::test]
async fn a_test_is_sent_on_every_way_once_and_marked_as_one() {
    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(ResponseTemplate::new(500)).mount(&server).await;
    let secrets = MemoryStore::default();
    let mut account = AccountSettings::new(AccountId::new("main"));
    let now = Standing.now().wall;
    assert_eq!(send_test(&outside(), &secrets, &account, now, english()).await, []);
    account.ways_out = WaysOut { program: NOWHERE.parse().ok(), webhook: format!("{}/a", server.uri()).parse().ok() };
    let outcomes = send_test(&outside(), &secrets, &account, now, english()).await;
    assert!(matches!(outcomes[0], (Way::Program, Err(SendFailure::NotStarted(_)))), "{outcomes:?}");
    assert_eq!(outcomes[1], (Way::Webhook, Err(SendFailure::Answered(500))));
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 1);
    let event: serde_json::Value = serde_json::from_slice(&requests[0].body).unwrap();
    assert_eq!(
        (&event["test"], &event["kind"], &event["account"]),
        (&true.into(), &serde_json::Value::Null, &"main".into())
    );
    let kept = secrets.webhook_secret(&account.id).await.unwrap().unwrap();
    assert_eq!(kept.digits(), webhook_secret_or_new(&secrets, &account.id).await.unwrap().digits());
}

#[tokio::test]
async fn p5_signing_out_takes_the_secret_along_also_that_of_the_environment_s_account() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Arc::new(MemoryStore::default());
    let operations = AccountOperations {
        clock: Arc::new(Standing),
        secrets: secrets.clone(),
        portals: Arc::new(PortalClients::new(Arc::new(Standing))),
        history: folder.path().join("history.sqlite3"),
        settings: SettingsFile::new(folder.path().join("settings.toml")),
    };
    for key in [AccountKey::Environment, AccountKey::Stored(AccountId::new("main"))] {
        webhook_secret_or_new(secrets.as_ref(), &key.to_id()).await.unwrap();
        operations.sign_out(&key).await.unwrap();
        assert!(secrets.webhook_secret(&key.to_id()).await.unwrap().is_none(), "{key:?}");
    }
}
