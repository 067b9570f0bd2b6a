//! The simulator's self-signed certificate.
#![cfg(feature = "tls")]

mod common;

use common::{Portal, client_trusting};
use partner_balance_portal_sim::{Options, Simulator};
use reqwest::Certificate;

#[tokio::test]
async fn only_a_client_that_was_given_the_certificate_accepts_it() {
    let simulator = Simulator::start_tls(Options::default()).await.unwrap();
    let certificate = Certificate::from_pem(simulator.certificate_pem().unwrap().as_bytes()).unwrap();
    assert!(simulator.base_url().starts_with("https://localhost:"));

    let mut portal = Portal { simulator, client: common::client() };
    let error = portal.credentials_request().send().await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(portal.simulator.stats().token.requests, 0, "no request, so no secret, before the handshake");

    portal.client = client_trusting(vec![certificate]);
    assert_eq!(portal.mint().await.code(), "success");
}
