//! Broken connections: everything a socket can do instead of replying.

use std::time::{Duration, Instant};

use partner_balance_core::fault::FaultCode::*;
use partner_balance_engine::portal::PortalClient;
use tokio::net::TcpListener;

use crate::support::*;

const OK: &[u8] = b"HTTP/1.1 200 OK\r\n\r\n";
const HALF: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":\"success\",";
const HALF_CHUNKED: &[u8] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"code\":";
const ANNOUNCED: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n";
const CHUNKS: &[u8] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n";
const BAD_GATEWAY: &[u8] = b"HTTP/1.1 502 Bad Gateway\r\n\r\n<html>";

#[tokio::test]
async fn a_broken_connection_is_named_and_never_hangs() {
    for (behaviour, code) in [
        (Behaviour::Hangs(b""), TimedOut),
        (Behaviour::Hangs(b"HTTP/1.1 200 OK\r\nContent-"), TimedOut),
        (Behaviour::Hangs(HALF), TimedOut),
        (Behaviour::Drips(OK), TimedOut),
        (Behaviour::Drips(b"HTTP/1.1 200 OK\r\nX:"), TimedOut),
        (Behaviour::Sends(b""), Offline),
        (Behaviour::Sends(b"HTTP/1.1 200 OK\r\nContent-"), Offline),
        (Behaviour::Sends(HALF), Offline),
        (Behaviour::Sends(HALF_CHUNKED), Offline),
        (Behaviour::Resets(b""), Offline),
        (Behaviour::Resets(HALF), Offline),
        (Behaviour::Sends(b"SSH-2.0-OpenSSH_9.2\r\n"), UnexpectedReply),
        (Behaviour::Sends(b"\x16\x03\x01\x00\x05hello world, this is not http\r\n\r\n"), UnexpectedReply),
        (Behaviour::Sends(OK), UnexpectedReply),
        (Behaviour::Floods(OK), UnexpectedReply),
        (Behaviour::Floods(ANNOUNCED), UnexpectedReply),
        (Behaviour::Floods(CHUNKS), UnexpectedReply),
        (Behaviour::Floods(BAD_GATEWAY), PortalDown),
    ] {
        let server = raw_server(behaviour).await;
        let client = PortalClient::new(address(&server), pasted("t"), no_sessions(), SetClock::new())
            .with_limits(short_limits());
        let start = now();

        let fault = client.balance().await.unwrap_err();

        assert_eq!(fault.code, code, "{behaviour:?}: {fault}");
        assert!(start.elapsed() < Duration::from_secs(3), "{behaviour:?} took {:?}", start.elapsed());
    }
}

#[tokio::test]
async fn an_endless_reply_is_cut_off_at_the_limit() {
    let body = |length: usize| {
        let padding = " ".repeat(length - balance_body("5").len());
        balance_body("5") + &padding
    };
    let server = wiremock::MockServer::start().await;
    let within = wiremock::Mock::given(wiremock::matchers::any()).respond_with(json(200, body(64 * 1024)));
    within.up_to_n_times(1).mount(&server).await;
    let beyond = wiremock::Mock::given(wiremock::matchers::any()).respond_with(json(200, body(64 * 1024 + 1)));
    beyond.mount(&server).await;

    assert_eq!(ask(&server).await.unwrap().reading.amount.to_string(), "5");
    assert_eq!(ask(&server).await.unwrap_err().detail, "the reply is longer than 64 KiB");
}

#[tokio::test]
async fn an_unreachable_portal_is_offline() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let closed = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let refused = pasted_client(&closed).balance().await.unwrap_err();
    assert_eq!((refused.code, refused.detail.as_str()), (Offline, "no connection: connection refused"));

    let unknown = pasted_client("https://portal.invalid").balance().await.unwrap_err();
    assert_eq!(unknown.code, Offline, "{unknown}");
}

#[tokio::test]
async fn no_connection_stays_open_after_a_balance() {
    let server = wiremock::MockServer::start().await;
    grants("pp_credentials", json(200, token_body("a", "r", "\"1800\""))).mount(&server).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let front = format!("http://{}", listener.local_addr().unwrap());
    balance_for("a", json(200, balance_body("5"))).mount(&server).await;
    let client = PortalClient::new(address(&front), keys(), no_sessions(), SetClock::new()).with_limits(limits());

    // One connection is accepted and forwarded; it has to serve both requests, and then close by itself.
    let pass_on = async {
        let (mut near, _) = listener.accept().await.unwrap();
        let mut far = tokio::net::TcpStream::connect(server.address()).await.unwrap();
        tokio::io::copy_bidirectional(&mut near, &mut far).await
    };
    let (balance, _) = tokio::time::timeout(Duration::from_secs(5), async { tokio::join!(client.balance(), pass_on) })
        .await
        .expect("the connection outlived the balance");

    assert_eq!(balance.unwrap().reading.amount.to_string(), "5");
}

#[tokio::test]
async fn a_proxy_is_used_but_never_to_reach_this_computer() {
    let proxy = wiremock::MockServer::start().await;
    run_alone(
        "broken::in_a_process_with_a_proxy",
        &[("HTTP_PROXY", &proxy.uri()), ("http_proxy", &proxy.uri()), ("HTTPS_PROXY", &proxy.uri())],
    )
    .await;
    let requests = proxy.received_requests().await.unwrap();
    let seen: Vec<_> = requests.iter().map(|request| format!("{} {}", request.method, request.url)).collect();
    assert!(seen.len() == 1 && seen[0].starts_with("CONNECT") && seen[0].contains("portal.invalid"), "{seen:?}");
}

#[tokio::test]
#[ignore = "run by another test with a proxy"]
async fn in_a_process_with_a_proxy() {
    let server = wiremock::MockServer::start().await;
    balance_for("pasted-token", json(200, balance_body("5"))).mount(&server).await;
    for host in ["127.0.0.1", "localhost"] {
        let base = server.uri().replace("127.0.0.1", host);
        assert_eq!(pasted_client(&base).balance().await.unwrap().reading.amount.to_string(), "5", "{host}");
    }
    assert_eq!(pasted_client("https://portal.invalid").balance().await.unwrap_err().code, ProxyFailed);
}

#[expect(clippy::disallowed_methods, reason = "measures the real time a call takes")]
fn now() -> Instant {
    Instant::now()
}
