//! Each fault as a client sees it.

#![allow(clippy::unwrap_used, reason = "called by tests only: a failure is the test's")]

mod common;

use std::net::TcpStream;
use std::time::{Duration, Instant};

use common::{Portal, TOKEN_PATH, envelope};
use partner_balance_portal_sim::{Fault, Framing, Options, Scope, Simulator, Spending, Times, Witness};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

async fn faulty(fault: Fault) -> Portal {
    let portal = Portal::start(Options::default()).await;
    portal.simulator.set_fault(fault, Scope::Balance, Times::Next(1));
    portal
}

/// All bytes that the simulator sends for a balance request, and how the connection ended.
async fn raw_balance(portal: &Portal) -> (String, std::io::Result<usize>) {
    let token = portal.simulator.mint_access_token();
    let address = portal.simulator.base_url().trim_start_matches("http://");
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let path = common::BALANCE_PATH;
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nUser-Agent: OpenAPI\r\nAuthorization: Bearer {token}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    let end = stream.read_to_end(&mut received).await;
    (String::from_utf8(received).unwrap(), end)
}

#[tokio::test]
async fn any_status_comes_in_the_envelope_once_or_until_cleared() {
    let portal = Portal::start(Options::default()).await;
    for status in [400, 401, 403, 404, 429, 500, 503] {
        portal.simulator.set_fault(Fault::status(status), Scope::Balance, Times::Next(1));
        let (got, text) = portal.balance_text().await;
        let envelope: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((got, envelope["status"].as_u64()), (status, Some(u64::from(status))));
        assert_ne!(envelope["code"], "success");
        assert_eq!(portal.balance_text().await.0, 200, "only once");
    }
    portal.simulator.set_fault(Fault::status(401), Scope::Balance, Times::UntilCleared);
    for _ in 0..3 {
        assert_eq!(portal.balance_text().await.0, 401);
    }
    assert_eq!(portal.mint().await.status, 200, "another endpoint");
    portal.simulator.clear_faults();
    assert_eq!(portal.balance_text().await.0, 200);
}

#[tokio::test]
async fn http_and_envelope_can_disagree() {
    for (fault, code, status) in
        [(Fault::envelope_status(401), "unauthorized", 401), (Fault::code("balance_locked"), "balance_locked", 200)]
    {
        let portal = faulty(fault).await;
        let (http_status, text) = portal.balance_text().await;
        let envelope: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((http_status, &envelope["code"], &envelope["status"]), (200, &code.into(), &status.into()));
    }
}

#[tokio::test]
async fn retry_after_is_sent_as_given() {
    let date = Portal::start(Options::default()).await.simulator.http_date_in(Duration::from_secs(90));
    for value in ["7", "999999999999999999999", "soon", "-1", &date] {
        let portal = faulty(Fault::too_many_requests(Some(value))).await;
        let response = portal.balance_request("any").send().await.unwrap();
        assert_eq!((response.status().as_u16(), response.headers()["retry-after"].to_str().unwrap()), (429, value));
    }
    let portal = faulty(Fault::too_many_requests(None)).await;
    let response = portal.balance_request("any").send().await.unwrap();
    assert!(!response.headers().contains_key("retry-after"));
}

#[tokio::test]
async fn a_gateway_answers_without_the_envelope() {
    let portal = faulty(Fault::bad_gateway()).await;
    let (status, text) = portal.balance_text().await;
    assert!(status == 502 && text.starts_with("<html>"), "{status} {text}");
    let portal = faulty(Fault::no_content()).await;
    let (bytes, _) = raw_balance(&portal).await;
    assert!(bytes.starts_with("HTTP/1.1 204 No Content\r\n") && bytes.ends_with("\r\n\r\n"), "{bytes}");
    assert!(!bytes.to_lowercase().contains("content-length"), "{bytes}");
    for body in ["", "not JSON", "[]", r#"{"code":1}"#] {
        let portal = faulty(Fault::body(body)).await;
        assert_eq!(portal.balance_text().await, (200, body.to_owned()));
    }
}

#[tokio::test]
async fn any_text_can_stand_for_the_result() {
    let duplicate = r#"{"accountBalance":1,"accountBalance":2}"#;
    for json in ["null", "{}", "[]", "true", duplicate, "not JSON"] {
        let portal = faulty(Fault::Result { json: json.to_owned() }).await;
        let (status, text) = portal.balance_text().await;
        assert_eq!(status, 200);
        assert!(text.contains(&format!(r#""result":{json},"status":200"#)), "{text}");
        assert!(text.contains(r#""code":"success""#), "{text}");
    }
    let thirty_digits = "123456789012345678901234567890";
    for json in ["null", r#""675.24""#, r#""text""#, "1e400", thirty_digits, "-40", "0", "0.0000000000000000000001"] {
        let portal = faulty(Fault::account_balance(json)).await;
        let (_, text) = portal.balance_text().await;
        assert!(text.contains(&format!(r#"{{"accountBalance":{json}}}"#)), "{text}");
    }
}

#[tokio::test]
async fn a_changed_result_waits_for_a_good_request() {
    let portal = faulty(Fault::account_balance("null")).await;
    assert_eq!(portal.balance_status("wrong").await, 401);
    assert_eq!(portal.simulator.faults().len(), 1, "still to come");
    assert!(portal.balance_text().await.1.contains(r#"{"accountBalance":null}"#));
    assert!(portal.simulator.faults().is_empty());
}

#[tokio::test]
async fn a_truncated_body_ends_before_its_stated_length() {
    let portal = faulty(Fault::Truncated { missing_bytes: 10 }).await;
    let (bytes, end) = raw_balance(&portal).await;
    assert!(end.is_ok(), "an orderly end, too early");
    let (head, body) = bytes.split_once("\r\n\r\n").unwrap();
    let stated = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).unwrap();
    assert_eq!(stated.parse::<usize>().unwrap(), body.len() + 10);

    let portal = faulty(Fault::Truncated { missing_bytes: u64::MAX }).await;
    let (bytes, _) = raw_balance(&portal).await;
    assert!(bytes.ends_with("\r\n\r\n"), "the whole body is missing: {bytes}");
    let portal = faulty(Fault::Truncated { missing_bytes: 1 }).await;
    let token = portal.simulator.mint_access_token();
    assert!(portal.balance_request(&token).send().await.unwrap().text().await.is_err());
}

#[tokio::test]
async fn a_reset_is_a_reset_and_not_an_end() {
    let portal = faulty(Fault::Reset).await;
    let (bytes, end) = raw_balance(&portal).await;
    assert_eq!(bytes, "");
    assert_eq!(end.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
}

#[tokio::test]
async fn raw_bytes_need_not_be_http() {
    let portal = faulty(Fault::Raw { text: "SSH-2.0-x\r\n".to_owned() }).await;
    assert_eq!(raw_balance(&portal).await.0, "SSH-2.0-x\r\n");
}

#[tokio::test]
async fn a_silent_portal_keeps_the_connection_until_the_client_gives_up() {
    let portal = faulty(Fault::Silent).await;
    let request = portal.balance_request("any").send();
    let impatient = tokio::time::timeout(Duration::from_millis(200), request);
    assert!(impatient.await.is_err(), "neither a reply nor an end");
    let stats = portal.simulator.wait_until(|stats| stats.balance.finished == 1).await;
    assert_eq!((stats.balance.in_flight, stats.balance.most_in_flight), (0, 1));
}

#[tokio::test]
async fn a_huge_body_is_valid_and_as_long_as_asked() {
    let size = 20_000_000;
    for framing in [Framing::ContentLength, Framing::Chunked] {
        let portal = faulty(Fault::Huge { body_bytes: size, framing }).await;
        let token = portal.simulator.mint_access_token();
        let response = portal.balance_request(&token).send().await.unwrap();
        let stated = response.headers().get("content-length").map(|value| value.to_str().unwrap().to_owned());
        assert_eq!(stated, (framing == Framing::ContentLength).then(|| size.to_string()));
        let text = response.text().await.unwrap();
        assert_eq!(text.len() as u64, size);
        let envelope: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(envelope["result"]["accountBalance"], 675.24);
    }
}

#[tokio::test]
async fn a_client_may_stop_reading_a_huge_body() {
    let portal = faulty(Fault::Huge { body_bytes: u64::MAX, framing: Framing::Chunked }).await;
    let token = portal.simulator.mint_access_token();
    let mut response = portal.balance_request(&token).send().await.unwrap();
    assert!(response.chunk().await.unwrap().is_some());
    drop(response);
    portal.simulator.wait_until(|stats| stats.balance.finished == 1).await;
}

#[tokio::test]
async fn a_dripping_body_takes_its_time_and_is_whole() {
    let portal = faulty(Fault::Drip { interval_ms: 2 }).await;
    let started = now();
    let (status, text) = portal.balance_text().await;
    assert_eq!(status, 200);
    assert!(text.ends_with(r#""status":200}"#), "{text}");
    assert!(started.elapsed() >= Duration::from_millis(2 * text.len() as u64), "{:?}", started.elapsed());
}

#[tokio::test]
async fn delay_and_latency_add_up() {
    let portal = faulty(Fault::Delay { delay_ms: 60 }).await;
    portal.simulator.set_latency(Duration::from_millis(60));
    let started = now();
    assert_eq!(portal.balance_text().await.0, 200);
    assert!(started.elapsed() >= Duration::from_millis(120), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_redirect_reaches_the_witness_only_if_it_is_followed() {
    let witness = Witness::start().await.unwrap();
    let portal = faulty(Fault::Redirect { location: witness.url().to_owned() }).await;
    let response = portal.balance_request("token").send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.headers()["location"].to_str().unwrap()), (307, witness.url()));
    assert_eq!(witness.sightings().requests, 0);

    portal.client.get(witness.url()).send().await.unwrap();
    assert_eq!((witness.sightings().requests, witness.sightings().with_authorization), (1, 0));
    portal.client.post(witness.url()).bearer_auth("token").body("client_secret=x").send().await.unwrap();
    let sightings = witness.sightings();
    assert_eq!((sightings.requests, sightings.with_authorization, sightings.with_body), (2, 1, 1));
}

#[tokio::test]
async fn a_token_reply_can_have_any_expiry() {
    let portal = Portal::start(Options::default()).await;
    for json in ["1800", r#""1800""#, "0", r#""0""#, "-1", r#""soon""#, "null", "1e3"] {
        portal.simulator.set_fault(Fault::ExpiresIn { json: json.to_owned() }, Scope::Both, Times::Next(1));
        assert_eq!(portal.balance_text().await.0, 200, "a balance request is none of its business");
        let text = portal.credentials_request().send().await.unwrap().text().await.unwrap();
        assert!(text.contains(&format!(r#""result":{{"expiresIn":{json},"refreshToken":"#)), "{text}");
    }
    portal.simulator.set_fault(Fault::WithoutToken, Scope::Token, Times::Next(1));
    let reply = portal.mint().await;
    assert_eq!(reply.code(), "success");
    assert!(reply.envelope["result"].get("token").is_none(), "{reply:?}");
}

#[tokio::test]
async fn refresh_and_credentials_are_refused_separately() {
    let portal = Portal::start(Options::default()).await;
    let refresh_token = portal.mint().await.result("refreshToken").to_owned();
    portal.simulator.set_fault(Fault::RefreshRefused, Scope::Token, Times::UntilCleared);
    assert_eq!(portal.refresh(&refresh_token).await.status, 401);
    assert_eq!(portal.mint().await.status, 200);
    portal.simulator.clear_faults();
    portal.simulator.set_fault(Fault::CredentialsRefused, Scope::Token, Times::UntilCleared);
    assert_eq!(portal.mint().await.code(), "invalid_client");
    assert_eq!(portal.refresh(&refresh_token).await.status, 200, "the refusal has not used it up");
}

#[tokio::test]
async fn simultaneous_requests_are_counted() {
    let portal = Portal::start(Options { latency: Duration::from_secs(60), ..Options::default() }).await;
    let (one, other) = (portal.credentials_request().send(), portal.credentials_request().send());
    let both = tokio::spawn(async move { tokio::join!(one, other) });
    let stats = portal.simulator.wait_for_token_requests(2).await;
    assert_eq!((stats.token.in_flight, stats.token.most_in_flight, stats.token.finished), (2, 2, 0));
    both.abort();
    let stats = portal.simulator.wait_until(|stats| stats.token.finished == 2).await;
    assert_eq!((stats.token.in_flight, stats.token.most_in_flight), (0, 2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn consecutive_requests_are_never_counted_as_simultaneous() {
    let mut portal = Portal::start(Options::default()).await;
    for _ in 0..100 {
        // A new client, so a new connection.
        portal.client = common::client();
        assert_eq!(portal.balance_text().await.0, 200);
    }
    let stats = portal.simulator.stats();
    assert_eq!((stats.connections, stats.balance.requests, stats.balance.most_in_flight), (100, 100, 1));
}

#[tokio::test]
async fn the_counts_hold_no_secret() {
    let portal = Portal::start(Options::default()).await;
    let token = portal.mint().await.result("token").to_owned();
    portal.balance_request(&token).header("Cookie", "planted").send().await.unwrap();
    let stats = portal.simulator.stats();
    assert_eq!(stats.balance.last_header("authorization"), Some("Bearer [redacted]"));
    assert_eq!(stats.balance.last_header("User-Agent"), Some("OpenAPI"));
    let text = format!("{stats:?}{}", serde_json::to_string(&stats).unwrap());
    for secret in [token.as_str(), common::SECRET, "planted"] {
        assert!(!text.contains(secret), "{text}");
    }
    assert!(!format!("{:?}", Options::default()).contains(common::SECRET));
}

#[tokio::test]
async fn spending_follows_the_portals_clock() {
    let spending = Spending { amount: "0.25".parse().unwrap(), interval_ms: 60_000.try_into().unwrap() };
    let portal = Portal::start(Options { spending: Some(spending), ..Options::default() }).await;
    portal.simulator.advance(Duration::from_secs(10 * 60));
    assert!(portal.balance_text().await.1.contains(r#"{"accountBalance":672.74}"#));
    portal.simulator.spend(None);
    portal.simulator.advance(Duration::from_secs(10 * 60));
    assert_eq!(portal.simulator.balance().to_string(), "672.74");
}

#[tokio::test]
async fn a_dropped_simulator_refuses_connections_and_its_port_is_free_again() {
    let simulator = Simulator::start(Options::default()).await.unwrap();
    let address = simulator.base_url().trim_start_matches("http://").to_owned();
    let port = address.rsplit(':').next().unwrap().parse().unwrap();
    let mut client = tokio::net::TcpStream::connect(&address).await.unwrap();
    simulator.wait_until(|stats| stats.connections == 1).await;
    drop(simulator);
    assert!(!matches!(client.read(&mut [0; 1]).await, Ok(1..)), "the connection ends with it");
    assert_eq!(TcpStream::connect(&address).unwrap_err().kind(), std::io::ErrorKind::ConnectionRefused);

    let portal = Portal::start(Options { port, ..Options::default() }).await;
    assert_eq!(portal.balance_text().await.0, 200);
}

#[tokio::test]
async fn what_is_not_http_is_refused_and_the_connection_closed() {
    let portal = Portal::start(Options::default()).await;
    let address = portal.simulator.base_url().trim_start_matches("http://");
    for (sent, expected) in [
        ("\x16\x03\x01\x02\n\n".to_owned(), "HTTP/1.1 400 "),
        (format!("POST {TOKEN_PATH} HTTP/1.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), "HTTP/1.1 403 "),
    ] {
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        let mut received = String::new();
        stream.read_to_string(&mut received).await.unwrap();
        assert!(received.starts_with(expected), "{received}");
    }
}

#[tokio::test]
async fn one_connection_serves_many_requests() {
    let portal = Portal::start(Options::default()).await;
    for _ in 0..5 {
        assert_eq!(envelope(portal.credentials_request().send().await.unwrap()).await.status, 200);
    }
    let stats = portal.simulator.stats();
    assert_eq!((stats.connections, stats.token.requests), (1, 5));
}

#[expect(clippy::disallowed_methods, reason = "what is measured is real time")]
fn now() -> Instant {
    Instant::now()
}
