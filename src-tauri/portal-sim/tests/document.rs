//! The endpoints, checked against each statement of the vendor's document and each inferred rule.

mod common;

use std::time::Duration;

use common::{BALANCE_PATH, ID, Portal, SECRET, TOKEN_PATH, envelope};
use partner_balance_portal_sim::{Client, EarlierTokens, Fault, Options, Rotation, Scope, Times, TokenForm, Tokens};
use serde_json::{Value, json};

const HALF_AN_HOUR: Duration = Duration::from_secs(30 * 60);
const SECOND: Duration = Duration::from_secs(1);
const FIFTEEN_DAYS: Duration = Duration::from_secs(15 * 24 * 60 * 60);

#[tokio::test]
async fn credentials_give_a_token_and_all_its_members_are_text() {
    let portal = Portal::start(Options::default()).await;
    let reply = portal.mint().await;
    assert_eq!((reply.status, reply.code()), (200, "success"));
    let members: Vec<_> = reply.envelope["result"].as_object().unwrap().keys().collect();
    assert_eq!(members, ["expiresIn", "refreshToken", "token", "tokenHead"]);
    assert_eq!(reply.result("expiresIn"), "1800");
    assert_eq!(reply.result("tokenHead").trim(), "Bearer");
    assert!(!reply.result("refreshToken").is_empty());
    assert_eq!(portal.balance_status(reply.result("token")).await, 200);
    assert_eq!(portal.simulator.stats().last_token_fields, ["grant_type", "client_id", "client_secret"]);
}

#[tokio::test]
async fn the_envelope_has_its_five_members_on_success_and_on_failure() {
    let portal = Portal::start(Options::default()).await;
    let good = portal.mint().await;
    let bad = envelope(portal.balance_request("wrong").send().await.unwrap()).await;
    for reply in [&good, &bad] {
        let members: Vec<_> = reply.envelope.as_object().unwrap().keys().collect();
        assert_eq!(members, ["code", "detailMessage", "requestId", "result", "status"]);
        let request_id = reply.envelope["requestId"].as_str().unwrap();
        assert_eq!(request_id.len(), 32);
        assert!(request_id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')), "{request_id}");
        assert_eq!(reply.envelope["status"], json!(reply.status));
    }
    assert_eq!(good.envelope["detailMessage"], "");
    assert_ne!(bad.code(), "success");
    assert_ne!(bad.envelope["detailMessage"], "");
    assert_ne!(good.envelope["requestId"], bad.envelope["requestId"]);
}

#[tokio::test]
async fn the_balance_is_a_number_with_exactly_the_digits_that_were_set() {
    let portal = Portal::start(Options::default()).await;
    let (status, text) = portal.balance_text().await;
    assert_eq!(status, 200);
    assert!(text.contains(r#""result":{"accountBalance":675.24}"#), "{text}");
    for digits in ["0", "-40", "675.240", "0.00", "-0.01", "1234567890123456789012345.678", "19.9900000000000000000001"]
    {
        portal.simulator.set_balance(digits.parse().unwrap());
        let (_, text) = portal.balance_text().await;
        assert!(text.contains(&format!(r#""result":{{"accountBalance":{digits}}}"#)), "{digits}: {text}");
    }
}

#[tokio::test]
async fn an_access_token_lives_thirty_minutes() {
    let portal = Portal::start(Options::default()).await;
    let reply = portal.mint().await;
    let token = reply.result("token");
    portal.simulator.advance(HALF_AN_HOUR - 5 * SECOND);
    assert_eq!(portal.balance_status(token).await, 200);
    portal.simulator.advance(6 * SECOND);
    let refused = envelope(portal.balance_request(token).send().await.unwrap()).await;
    assert_eq!((refused.status, &refused.envelope["status"]), (401, &json!(401)));
}

#[tokio::test]
async fn a_refresh_token_lives_fifteen_days() {
    for (age, status) in [(FIFTEEN_DAYS - 5 * SECOND, 200), (FIFTEEN_DAYS + SECOND, 401)] {
        let portal = Portal::start(Options::default()).await;
        let reply = portal.mint().await;
        portal.simulator.advance(age);
        assert_eq!(portal.refresh(reply.result("refreshToken")).await.status, status, "after {age:?}");
    }
}

#[tokio::test]
async fn a_refresh_rotates_or_keeps_or_keeps_silently() {
    let portal = Portal::start(Options::default()).await;
    let first = portal.mint().await.result("refreshToken").to_owned();

    portal.simulator.set_rotation(Rotation::On);
    let second = portal.refresh(&first).await.result("refreshToken").to_owned();
    assert_ne!(first, second);
    assert_eq!(portal.refresh(&first).await.status, 401, "the old one has ended");

    portal.simulator.set_rotation(Rotation::Off);
    let reply = portal.refresh(&second).await;
    assert_eq!(reply.result("refreshToken"), second);
    assert_eq!(portal.balance_status(reply.result("token")).await, 200);

    portal.simulator.set_rotation(Rotation::OffEmpty);
    assert_eq!(portal.refresh(&second).await.result("refreshToken"), "");
    assert_eq!(portal.refresh(&second).await.status, 200, "it lives on");

    let stats = portal.simulator.stats();
    assert_eq!((stats.minted_by_credentials, stats.minted_by_refresh), (1, 4));
}

#[tokio::test]
async fn a_new_token_leaves_the_earlier_one_good_or_ends_it() {
    let portal = Portal::start(Options::default()).await;
    let first = portal.mint().await.result("token").to_owned();
    portal.mint().await;
    assert_eq!(portal.balance_status(&first).await, 200);
    portal.simulator.set_earlier_tokens(EarlierTokens::End);
    let last = portal.mint().await.result("token").to_owned();
    assert_eq!(portal.balance_status(&first).await, 401);
    assert_eq!(portal.balance_status(&last).await, 200);
}

#[tokio::test]
async fn tokens_can_be_expired_on_demand() {
    for (ended, access, refresh) in [(Tokens::Access, 401, 200), (Tokens::Refresh, 200, 401), (Tokens::All, 401, 401)] {
        let portal = Portal::start(Options::default()).await;
        let reply = portal.mint().await;
        portal.simulator.expire_tokens(ended);
        assert_eq!(portal.balance_status(reply.result("token")).await, access, "{ended:?}");
        assert_eq!(portal.refresh(reply.result("refreshToken")).await.status, refresh, "{ended:?}");
    }
}

#[tokio::test]
async fn each_client_of_one_portal_has_an_account_tokens_and_faults_of_its_own() {
    let further =
        |number: u32| Client { id: format!("c{number}"), secret: format!("s{number}"), balance: number.into() };
    let options = Options { further_clients: vec![further(1), further(2)], ..Options::default() };
    let portal = Portal::start(options).await;
    let ask = |id: &str, secret: &str| {
        let fields = [("grant_type", "pp_credentials"), ("client_id", id), ("client_secret", secret)];
        portal.token_request(&fields).send()
    };
    let balance = async |token: &str| portal.balance_request(token).send().await.unwrap().text().await.unwrap();
    assert!(portal.balance_text().await.1.contains(r#"{"accountBalance":675.24}"#));
    let mut first_token = None;
    for number in ["1", "2"] {
        let reply = envelope(ask(&format!("c{number}"), &format!("s{number}")).await.unwrap()).await;
        let refreshed = portal.refresh(reply.result("refreshToken")).await;
        let token = first_token.get_or_insert_with(|| reply.result("token").to_owned());
        assert!(balance(token).await.contains(r#"{"accountBalance":1}"#));
        for token in [reply.result("token"), refreshed.result("token")] {
            assert!(balance(token).await.contains(&format!(r#"{{"accountBalance":{number}}}"#)), "{number}");
        }
    }
    assert_eq!(envelope(ask("c1", "s2").await.unwrap()).await.status, 401, "another client's secret");

    let [itself, first, second] = portal.simulator.clients().try_into().unwrap_or_else(|_| panic!("three clients"));
    first.set_fault(Fault::status(503), Scope::Both, Times::UntilCleared);
    assert_eq!(envelope(ask("c1", "s1").await.unwrap()).await.status, 503);
    assert_eq!(envelope(ask("c2", "s2").await.unwrap()).await.status, 200);
    assert_eq!(portal.mint().await.status, 200);
    assert_eq!(portal.balance_status(&first_token.unwrap()).await, 503);
    let minted = [itself, first, second].map(|client| client.stats().minted_by_credentials);
    assert_eq!(minted, [1, 1, 2]);
}

#[tokio::test]
async fn a_token_is_a_jwt_as_in_the_sample_or_opaque() {
    let portal = Portal::start(Options { user_name: "ä@example.com".to_owned(), ..Options::default() }).await;
    let token = portal.mint().await.result("token").to_owned();
    let parts: Vec<_> = token.split('.').collect();
    assert_eq!(parts.len(), 3);
    let claims: Value = serde_json::from_slice(&from_base64url(parts[1])).unwrap();
    assert_eq!(claims["user_name"], "ä@example.com");
    let user: Value = serde_json::from_str(claims["X-MS-USER"].as_str().unwrap()).unwrap();
    assert_eq!(user["userCode"], "Distributor");
    let now = portal.simulator.http_date_in(Duration::ZERO);
    let now = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(now).unwrap().as_second();
    assert!((1795..=1800).contains(&(claims["exp"].as_i64().unwrap() - now)), "{claims}, now {now}");

    portal.simulator.set_token_form(TokenForm::Opaque);
    let token = portal.mint().await.result("token").to_owned();
    assert!(!token.contains('.'));
    assert_eq!(portal.balance_status(&token).await, 200);
}

#[tokio::test]
async fn wrong_credentials_are_refused_in_the_envelope() {
    let portal = Portal::start(Options::default()).await;
    for (id, secret) in [(ID, "wrong"), ("wrong", SECRET), (SECRET, ID), (ID, "")] {
        let fields = [("grant_type", "pp_credentials"), ("client_id", id), ("client_secret", secret)];
        let reply = envelope(portal.token_request(&fields).send().await.unwrap()).await;
        assert_eq!((reply.status, reply.code()), (401, "invalid_client"));
    }
    let reply = portal.refresh("wrong").await;
    assert_eq!((reply.status, reply.code()), (401, "invalid_refresh_token"));
    let stats = portal.simulator.stats();
    assert_eq!((stats.minted_by_credentials, stats.minted_by_refresh), (0, 0));
}

#[tokio::test]
async fn a_reset_secret_ends_the_old_one() {
    let portal = Portal::start(Options::default()).await;
    portal.simulator.set_client_secret("new");
    assert_eq!(portal.mint().await.status, 401);
}

#[tokio::test]
async fn token_requests_that_are_not_as_documented_are_refused() {
    let portal = Portal::start(Options::default()).await;
    let refresh_token = portal.mint().await.result("refreshToken").to_owned();
    let with_secret =
        [("grant_type", "refresh_token"), ("refresh_token", refresh_token.as_str()), ("client_secret", SECRET)];
    let twice = [("grant_type", "refresh_token"), ("refresh_token", &refresh_token), ("refresh_token", "x")];
    for fields in [
        &[("grant_type", "password")][..],
        &[("client_id", ID), ("client_secret", SECRET)],
        &[("grant_type", "pp_credentials"), ("client_id", ID)],
        &with_secret,
        &twice,
    ] {
        assert_eq!(portal.token_request(fields).send().await.unwrap().status(), 400, "{:?}", fields[0]);
    }
    let json = portal.client.post(portal.url(TOKEN_PATH)).json(&json!({"grant_type": "pp_credentials"}));
    assert_eq!(json.send().await.unwrap().status(), 400);
    assert_eq!(portal.client.get(portal.url(TOKEN_PATH)).send().await.unwrap().status(), 405);
    assert_eq!(portal.refresh(&refresh_token).await.status, 200, "none of these has used the token up");
}

#[tokio::test]
async fn balance_requests_that_are_not_as_documented_are_refused() {
    let portal = Portal::start(Options::default()).await;
    let token = portal.simulator.mint_access_token();
    let url = portal.url(BALANCE_PATH);
    let client = &portal.client;
    for (request, status) in [
        (client.get(&url), 401),
        (client.get(&url).header("Authorization", &token), 401),
        (client.get(&url).header("Authorization", format!("Basic {token}")), 401),
        (client.get(&url).basic_auth(ID, Some(SECRET)), 401),
        (client.get(format!("{url}?pageNo=1")).bearer_auth(&token), 400),
        (client.post(&url).bearer_auth(&token), 405),
        (client.get(format!("{url}/")).bearer_auth(&token), 404),
    ] {
        let reply = envelope(request.send().await.unwrap()).await;
        assert_eq!(reply.status, status, "{reply:?}");
    }
    let stats = portal.simulator.stats();
    assert_eq!((stats.balance.requests, stats.other.requests), (6, 1));
    assert_eq!(stats.last_other.unwrap(), format!("GET {BALANCE_PATH}/"));
}

#[tokio::test]
async fn a_user_agent_is_required() {
    let portal = Portal::start(Options::default()).await;
    let token = portal.simulator.mint_access_token();
    for request in [portal.balance_request(&token), portal.credentials_request()] {
        let reply = envelope(request.header("User-Agent", "").send().await.unwrap()).await;
        assert_eq!((reply.status, reply.code()), (403, "forbidden"));
    }
}

/// Only for the simulator's own output: without padding, one alphabet.
fn from_base64url(text: &str) -> Vec<u8> {
    let value = |digit: u8| match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        // Makes the JSON invalid, so that the test fails there.
        _ => 0,
    };
    let bits: Vec<u8> = text.bytes().flat_map(|digit| (0..6).rev().map(move |bit| value(digit) >> bit & 1)).collect();
    bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |byte, bit| byte << 1 | bit)).collect()
}
