//! TLS: exactly the operating system's trusted certificates are trusted.

use std::sync::Arc;

use partner_balance_core::fault::FaultCode::CertificateRefused;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::support::*;

/// The variable with the certificate that a test installs.
const TO_INSTALL: &str = "PORTAL_TEST_CERTIFICATE";

/// A TLS server whose balance is always 5. Returns its port and its certificate as PEM.
pub async fn tls_server(name: &str) -> (u16, String) {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed([name.to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            read_head(&mut stream).await;
            let body = balance_body("5");
            let reply = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
            let _ = stream.write_all(reply.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    (port, cert.pem())
}

#[tokio::test]
async fn a_certificate_nobody_vouches_for_is_refused() {
    let (port, _) = tls_server("localhost").await;
    let fault = pasted_client(&format!("https://localhost:{port}")).balance().await.unwrap_err();
    assert_eq!(fault.code, CertificateRefused);
    assert_eq!(fault.detail, "the certificate's issuer is not trusted on this computer");
}

/// Runs one of the tests below with its own trust store.
#[cfg(target_os = "linux")]
async fn run_trusting(pem: String, address: String, test: &'static str) {
    let store = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(store.path(), pem).unwrap();
    run_alone(test, &[("SSL_CERT_FILE", store.path().to_str().unwrap()), (ADDRESS, &address)]).await;
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_certificate_of_the_systems_trust_store_is_accepted() {
    let (port, pem) = tls_server("localhost").await;
    run_trusting(pem, format!("https://localhost:{port}"), "tls::in_a_process_that_trusts_the_certificate").await;
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_trusted_certificate_for_another_name_is_refused() {
    let (port, pem) = tls_server("elsewhere.example").await;
    run_trusting(pem, format!("https://localhost:{port}"), "tls::in_a_process_that_trusts_another_name").await;
}

/// A company's certificate is installed while the program runs.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_certificate_installed_meanwhile_is_seen_by_the_next_try_of_the_same_client() {
    let (port, pem) = tls_server("localhost").await;
    let (_, another) = tls_server("another.example").await;
    let store = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(store.path(), another).unwrap();
    let environment = [
        ("SSL_CERT_FILE", store.path().to_str().unwrap()),
        (ADDRESS, &format!("https://localhost:{port}")),
        (TO_INSTALL, &pem),
    ];
    run_alone("tls::in_a_process_that_gets_a_certificate", &environment).await;
}

#[tokio::test]
#[ignore = "run by another test with its own trust store"]
async fn in_a_process_that_gets_a_certificate() {
    let client = pasted_client(&std::env::var(ADDRESS).unwrap());
    for _ in 0..2 {
        assert_eq!(client.balance().await.unwrap_err().code, CertificateRefused);
    }
    std::fs::write(std::env::var("SSL_CERT_FILE").unwrap(), std::env::var(TO_INSTALL).unwrap()).unwrap();
    assert_eq!(client.balance().await.unwrap().reading.amount.to_string(), "5");
    // The trust store is not read again for each balance.
    std::fs::write(std::env::var("SSL_CERT_FILE").unwrap(), "").unwrap();
    assert_eq!(client.balance().await.unwrap().reading.amount.to_string(), "5");
}

#[tokio::test]
#[ignore = "run by another test with its own trust store"]
async fn in_a_process_that_trusts_the_certificate() {
    let balance = pasted_client(&std::env::var(ADDRESS).unwrap()).balance().await.unwrap();
    assert_eq!(balance.reading.amount.to_string(), "5");
}

#[tokio::test]
#[ignore = "run by another test with its own trust store"]
async fn in_a_process_that_trusts_another_name() {
    let fault = pasted_client(&std::env::var(ADDRESS).unwrap()).balance().await.unwrap_err();
    assert_eq!((fault.code, fault.detail.as_str()), (CertificateRefused, "the certificate is for another name"));
}
