//! Tokens: replaced before they expire, one mint at a time, refreshed if possible, retried once.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use partner_balance_core::fault::FaultCode::*;
use partner_balance_engine::portal::PortalClient;
use secrecy::ExposeSecret;
use tokio::net::TcpListener;
use wiremock::MockServer;

use crate::support::*;

pub(crate) const MINT: &str = "POST /auth/openapi/v1/oauth/token";
pub(crate) const ASK: &str = "GET /user/openapi/user/v1/client/account_balance";

pub(crate) fn client(server: &MockServer, sessions: &Arc<CountingSessions>, clock: &Arc<SetClock>) -> PortalClient {
    PortalClient::new(address(&server.uri()), keys(), sessions.clone(), clock.clone()).with_limits(limits())
}

/// A store with a session that is about to expire.
fn stale(server: &MockServer, clock: &SetClock) -> Arc<CountingSessions> {
    CountingSessions::with(stale_session(&server.uri(), clock))
}

#[tokio::test]
async fn a_token_is_minted_once_and_replaced_two_minutes_ahead_of_its_end() {
    let (server, clock) = (MockServer::start().await, SetClock::new());
    grants("pp_credentials", json(200, token_body("a", "refresh-1", "\"1800\""))).expect(1).mount(&server).await;
    grants("refresh_token", json(200, token_body("b", "refresh-2", "1800"))).expect(1).mount(&server).await;
    balance_for("a", json(200, balance_body("1"))).expect(2).mount(&server).await;
    balance_for("b", json(200, balance_body("2"))).expect(1).mount(&server).await;
    let sessions = no_sessions();
    let client = client(&server, &sessions, &clock);

    client.balance().await.unwrap();
    assert_eq!(sessions.kept(), ["a"], "for the keychain");
    assert_eq!(sessions.last().expires_at, clock.wall() + SignedDuration::from_mins(30));
    clock.advance_seconds(28 * 60 - 1);
    client.balance().await.unwrap();
    assert_eq!((sessions.kept().len(), sessions.reservations()), (1, 1));
    clock.advance_seconds(1);
    let renewed = client.balance().await.unwrap();

    assert_eq!(renewed.reading.amount.to_string(), "2");
    assert_eq!(sessions.last().refresh_token.unwrap().expose_secret(), "refresh-2");
    let requests = server.received_requests().await.unwrap();
    let forms: Vec<_> = requests.iter().map(|request| String::from_utf8_lossy(&request.body)).collect();
    assert_eq!(forms[0], "grant_type=pp_credentials&client_id=the+id&client_secret=s%26cret%3D%C3%BC");
    assert_eq!(forms[3], "grant_type=refresh_token&refresh_token=refresh-1", "no id, no secret");
    assert!(requests.iter().all(|request| request.headers["user-agent"].to_str().unwrap().starts_with("OpenAPI")));
}

#[tokio::test]
async fn a_refresh_without_a_new_refresh_token_keeps_the_old_one() {
    let (server, clock) = (MockServer::start().await, SetClock::new());
    grants("refresh_token", json(200, token_body("b", "", "1800"))).mount(&server).await;
    balance_for("b", json(200, balance_body("1"))).mount(&server).await;

    let sessions = stale(&server, &clock);
    client(&server, &sessions, &clock).balance().await.unwrap();

    assert_eq!(sessions.last().refresh_token.unwrap().expose_secret(), "refresh-0");
}

#[tokio::test]
async fn a_refused_refresh_falls_back_to_the_credential() {
    for refusal in [
        json(400, r#"{"code":"invalid_grant","status":400}"#),
        json(401, ""),
        json(403, ""),
        json(500, "<html>"),
        json(200, r#"{"code":"refresh_token_expired","status":401}"#),
        json(200, envelope("{}")),
        json(200, "not json"),
    ] {
        let (server, clock) = (MockServer::start().await, SetClock::new());
        grants("refresh_token", refusal).expect(1).mount(&server).await;
        grants("pp_credentials", json(200, token_body("a", "r", "1800"))).expect(1).mount(&server).await;
        balance_for("a", json(200, balance_body("1"))).expect(1).mount(&server).await;

        let sessions = stale(&server, &clock);
        client(&server, &sessions, &clock).balance().await.unwrap();

        assert_eq!(sessions.last().refresh_token.unwrap().expose_secret(), "r");
    }
}

#[tokio::test]
async fn a_refresh_that_fails_to_connect_does_not_send_the_secret() {
    let clock = SetClock::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let sessions = CountingSessions::with(stale_session(&base, &clock));
    let client = PortalClient::new(address(&base), keys(), sessions.clone(), clock);
    let resetting = async {
        let mut connections = 0;
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            read_head(&mut stream).await;
            stream.set_zero_linger().unwrap();
            connections += 1;
            assert_eq!(connections, 1, "asked again over a line that broke");
        }
    };

    let outcome = tokio::select! {
        outcome = client.balance() => outcome,
        () = resetting => unreachable!(),
    };

    assert_eq!(outcome.unwrap_err().code, Offline);
    assert_eq!(sessions.kept().len(), 0, "the refresh token is still good");
}

#[tokio::test]
async fn refused_credentials_are_told_apart_from_a_portal_in_trouble() {
    let wait = Some(Duration::from_secs(9));
    for (reply, code) in [
        (json(400, r#"{"code":"invalid_client","status":400}"#), CredentialsRefused),
        (json(401, r#"{"code":"invalid_client","status":401}"#), CredentialsRefused),
        (json(400, r#"{"code":"invalid_client","requestId":"85fa7686fa9f8a090c937bad50f565ad"}"#), CredentialsRefused),
        (json(400, r#"{"code":"invalid_client"}"#), UnexpectedReply),
        (json(200, r#"{"code":"client_secret_wrong","status":400}"#), CredentialsRefused),
        (json(200, r#"{"code":"client_secret_wrong","status":401}"#), CredentialsRefused),
        (json(400, "<html>"), UnexpectedReply),
        (json(400, r#"{"error":"invalid_client"}"#), UnexpectedReply),
        (json(401, ""), UnexpectedReply),
        (json(200, r#"{"code":"system_busy","status":200}"#), UnexpectedReply),
        (json(200, r#"{"code":"system_busy"}"#), UnexpectedReply),
        (json(403, ""), AddressRefused),
        (json(200, r#"{"code":"ip_refused","status":403}"#), AddressRefused),
        (json(404, ""), WrongAddress),
        (json(429, "").insert_header("retry-after", "9"), RateLimited),
        (json(500, ""), PortalDown),
        (json(502, "<html>"), PortalDown),
        (json(200, ""), UnexpectedReply),
        (json(200, "<html>Welcome to the hotel</html>"), UnexpectedReply),
        (json(204, ""), UnexpectedReply),
        (json(200, envelope("null")), UnexpectedReply),
        (json(200, envelope("{}")), UnexpectedReply),
        (json(200, envelope(r#"{"token":null}"#)), UnexpectedReply),
        (json(200, envelope(r#"{"token":7}"#)), UnexpectedReply),
        (json(200, envelope(r#"{"token":" "}"#)), UnexpectedReply),
        (json(200, envelope(r#"{"token":"a","token":"b"}"#)), UnexpectedReply),
        (json(200, envelope(r#"["a","r","1800"]"#)), UnexpectedReply),
    ] {
        let (server, clock) = (MockServer::start().await, SetClock::new());
        let hint = format!("{reply:?}");
        grants("pp_credentials", reply).mount(&server).await;
        let sessions = no_sessions();
        let client = client(&server, &sessions, &clock);

        let fault = client.balance().await.unwrap_err();

        assert_eq!(fault.code, code, "{hint}: {fault}");
        assert_eq!(fault.retry_after, wait.filter(|_| code == RateLimited));
        assert_eq!(seen(&server).await, [MINT], "one request and no more: {hint}");
        assert_eq!(sessions.kept().len(), 0);
    }
}

#[tokio::test]
async fn a_token_with_an_invalid_lifetime_is_used_for_one_call() {
    let clock = SetClock::new();
    let seconds = |seconds: i64| clock.wall() + SignedDuration::from_secs(seconds);
    let token = jwt(&format!(r#"{{"exp":{}}}"#, seconds(900).as_second()));
    for (token, expires_in, expires_at) in [
        ("a", "\"1800\"", seconds(1800)),
        ("a", "1800", seconds(1800)),
        ("a", "\" 60 \"", seconds(60)),
        ("a", "99999999999999", seconds(24 * 60 * 60)),
        ("a", "0", seconds(0)),
        ("a", "\"0\"", seconds(0)),
        ("a", "-5", seconds(0)),
        ("a", "\"soon\"", seconds(0)),
        ("a", "\"\"", seconds(0)),
        ("a", "1e99", seconds(0)),
        ("a", "99999999999999999999999", seconds(0)),
        ("a", "null", seconds(0)),
        ("a", "[1800]", seconds(0)),
        (token.as_str(), "0", seconds(900)),
        (token.as_str(), "1800", seconds(1800)),
    ] {
        let server = MockServer::start().await;
        grants("pp_credentials", json(200, token_body(token, "r", expires_in))).expect(1).mount(&server).await;
        balance_for(token, json(200, balance_body("1"))).expect(1).mount(&server).await;

        let sessions = no_sessions();
        client(&server, &sessions, &clock).balance().await.unwrap();

        assert_eq!(sessions.last().expires_at, expires_at, "expiresIn {expires_in}");
    }
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let unauthorized = || {
        [
            (json(401, ""), UnexpectedReply),
            (json(401, "<html>"), UnexpectedReply),
            (json(200, r#"{"code":"token_expired","status":401}"#), CredentialsRefused),
        ]
    };
    for (refusal, _) in unauthorized() {
        let (server, clock) = (MockServer::start().await, SetClock::new());
        grants("pp_credentials", json(200, token_body("new", "r", "1800"))).expect(1).mount(&server).await;
        balance_for("old", refusal).expect(1).mount(&server).await;
        balance_for("new", json(200, balance_body("1"))).expect(1).mount(&server).await;
        let old = session(&server.uri(), "old", Some("refresh-0"), clock.wall() + SignedDuration::from_mins(20));
        let sessions = CountingSessions::with(old);

        client(&server, &sessions, &clock).balance().await.unwrap();

        assert_eq!(sessions.kept(), ["new"]);
        assert_eq!(seen(&server).await, [ASK, MINT, ASK]);
    }
    for (refusal, code) in unauthorized() {
        let (server, clock) = (MockServer::start().await, SetClock::new());
        grants("pp_credentials", json(200, token_body("a", "r", "1800"))).mount(&server).await;
        balance_for("a", refusal).mount(&server).await;
        let client = client(&server, &no_sessions(), &clock);

        for _ in 0..2 {
            assert_eq!(client.balance().await.unwrap_err().code, code);
        }

        let once = [MINT, ASK, MINT, ASK];
        assert_eq!(seen(&server).await, [once, once].concat(), "a token refused when it was new is not tried again");
    }
}

#[tokio::test]
async fn a_refused_pasted_token_says_whether_it_ran_out() {
    let clock = SetClock::new();
    let now = clock.wall().as_second();
    for (token, code) in [
        (jwt(&format!(r#"{{"exp":{}}}"#, now - 1)), TokenExpired),
        (jwt(&format!(r#"{{"exp":{now}}}"#)), TokenExpired),
        (jwt(&format!(r#"{{"exp":{}}}"#, now + 60)), CredentialsRefused),
        (jwt("{}"), CredentialsRefused),
        ("opaque".to_owned(), CredentialsRefused),
    ] {
        let server = MockServer::start().await;
        balance_for(&token, json(401, r#"{"code":"token_expired","status":401}"#)).expect(1).mount(&server).await;
        let client = PortalClient::new(address(&server.uri()), pasted(&token), no_sessions(), clock.clone());
        assert_eq!(client.balance().await.unwrap_err().code, code);
        assert_eq!(seen(&server).await, [ASK]);
    }
    let broken = PortalClient::new(address("http://127.0.0.1:9"), pasted("a\nb"), no_sessions(), clock);
    assert_eq!(broken.balance().await.unwrap_err().code, CredentialsRefused);
}

#[tokio::test]
async fn an_opaque_pasted_token_that_was_good_before_has_ended() {
    let (server, clock) = (MockServer::start().await, SetClock::new());
    balance_for("opaque", json(200, balance_body("1"))).up_to_n_times(1).mount(&server).await;
    balance_for("opaque", json(401, "")).mount(&server).await;
    let client = PortalClient::new(address(&server.uri()), pasted("opaque"), no_sessions(), clock);
    client.balance().await.unwrap();
    assert_eq!(client.balance().await.unwrap_err().code, TokenExpired);
}
