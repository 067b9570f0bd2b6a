//! Complete replies: which one is a balance, and which fault every other one is.

use std::time::Duration;

use partner_balance_core::fault::{FaultCode, FaultCode::*};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::support::*;

async fn portal_replying(reply: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(reply).mount(&server).await;
    server
}

#[tokio::test]
async fn the_balance_comes_with_its_request_id_and_the_time() {
    let server = MockServer::start().await;
    balance_for("pasted-token", json(200, balance_body("675.24"))).expect(1).mount(&server).await;
    let clock = SetClock::new();
    let client = partner_balance_engine::portal::PortalClient::new(
        address(&server.uri()),
        pasted(" Bearer pasted-token\n"),
        no_sessions(),
        clock.clone(),
    );

    let balance = client.balance().await.unwrap();

    assert_eq!(balance.reading.amount.to_string(), "675.24");
    assert_eq!(balance.reading.request_id.as_deref(), Some(REQUEST_ID));
    assert_eq!(balance.reading.fetched_at, clock.wall());
    assert!(balance.connected_as.is_none() && balance.pasted_token.is_some_and(|token| token.ends_at.is_none()));
    let request = &server.received_requests().await.unwrap()[0];
    assert!(request.headers["user-agent"].to_str().unwrap().starts_with("OpenAPI"));
    assert_eq!(request.url.query(), None);
    assert!(!request.headers.contains_key("cookie") && !request.headers.contains_key("referer"));
}

#[tokio::test]
async fn a_pasted_token_contains_its_user_and_its_expiry() {
    let clock = SetClock::new();
    let end = clock.wall().as_second() + 600;
    let token = jwt(&format!(r#"{{"exp":{end},"user_name":"ann@example.com"}}"#));
    let server = MockServer::start().await;
    balance_for(&token, json(200, balance_body("1"))).mount(&server).await;
    let client = partner_balance_engine::portal::PortalClient::new(
        address(&server.uri()),
        pasted(&token),
        no_sessions(),
        clock.clone(),
    );

    let balance = client.balance().await.unwrap();

    assert_eq!(balance.pasted_token.unwrap().ends_at.unwrap().as_second(), end);
    assert_eq!(balance.connected_as.as_deref(), Some("ann@example.com"));
    assert!(!format!("{balance:?}").contains("ann@"), "an e-mail address in a log");
}

#[tokio::test]
async fn p1_a_balance_is_read_exactly_whatever_else_the_reply_holds() {
    for (body, shown) in [
        (balance_body("675.24"), "675.24"),
        (balance_body("0"), "0"),
        (balance_body("-40.5"), "-40.5"),
        (balance_body("\"675.24\""), "675.24"),
        (balance_body("0.1234567890123456789012345678"), "0.1234567890123456789012345678"),
        (balance_body("1234567890123456789012345678"), "1234567890123456789012345678"),
        (balance_body("9007199254740993.01"), "9007199254740993.01"),
        (balance_body("1e2"), "100"),
        (envelope(r#"{"accountBalance":5,"more":{"a":[1]},"more":null}"#), "5"),
        (r#"{"code":"success","result":{"accountBalance":5}}"#.to_owned(), "5"),
        (r#"{"code":"success","status":"200","requestId":7,"result":{"accountBalance":5}}"#.to_owned(), "5"),
        (r#" {"\u0063ode":"success","status":500,"result":{"accountBalance":5}} "#.to_owned(), "5"),
    ] {
        let server = portal_replying(json(200, body.clone())).await;
        let balance = ask(&server).await.unwrap_or_else(|fault| panic!("{fault}: {body}"));
        assert_eq!(balance.reading.amount.to_string(), shown, "{body}");
    }
}

#[tokio::test]
async fn p1_what_is_not_a_balance_is_never_a_number() {
    let deep = "[".repeat(5000);
    for body in [
        balance_body("null"),
        balance_body("\"abc\""),
        balance_body("\"\""),
        balance_body("\" 5\""),
        balance_body("\"NaN\""),
        balance_body("true"),
        balance_body("[5]"),
        balance_body("{\"amount\":5}"),
        balance_body("1e400"),
        balance_body("\"1e400\""),
        balance_body("123456789012345678901234567890"),
        balance_body("0.12345678901234567890123456789"),
        balance_body("NaN"),
        balance_body("05"),
        balance_body(&deep),
        envelope("null"),
        envelope("{}"),
        envelope("[]"),
        envelope("[675.24]"),
        envelope("true"),
        envelope("675.24"),
        envelope(r#""{\"accountBalance\":5}""#),
        envelope(r#"{"accountbalance":5}"#),
        envelope(r#"{"accountBalance":5,"accountBalance":6}"#),
        envelope(r#"{"accountBalance":5,"accountBalance":5}"#),
        r#"{"code":"success","code":"failed","result":{"accountBalance":5}}"#.to_owned(),
        r#"{"code":"success","result":{"accountBalance":5},"result":{"accountBalance":6}}"#.to_owned(),
        r#"{"code":"success"}"#.to_owned(),
        r#"{"code":200,"result":{"accountBalance":5}}"#.to_owned(),
        r#"{"code":null,"result":{"accountBalance":5}}"#.to_owned(),
        r#"{"code":"SUCCESS","result":{"accountBalance":5}}"#.to_owned(),
        r#"{"result":{"accountBalance":5}}"#.to_owned(),
        format!(r#"["success","","{REQUEST_ID}",{{"accountBalance":5}},200]"#),
        format!(r#"["success","{REQUEST_ID}",200,{{"accountBalance":5}}]"#),
        "[]".to_owned(),
        "5".to_owned(),
        "null".to_owned(),
        "\"success\"".to_owned(),
        "<html>Welcome to the hotel</html>".to_owned(),
        String::new(),
        " ".to_owned(),
        balance_body("675.24").trim_end_matches('}').to_owned(),
        format!("{}x", balance_body("675.24")),
        format!("{}{}", balance_body("1"), balance_body("2")),
    ] {
        let server = portal_replying(json(200, body.clone())).await;
        let fault = ask(&server).await.expect_err(&body);
        assert_eq!(fault.code, UnexpectedReply, "{body}: {fault}");
    }
    let not_utf8 = ResponseTemplate::new(200).set_body_bytes(b"{\"code\":\"\xff\"}".to_vec());
    assert_eq!(ask(&portal_replying(not_utf8).await).await.unwrap_err().code, UnexpectedReply);
}

#[tokio::test]
async fn every_status_gets_the_fault_that_names_its_cause() {
    let failure = |status: u16| {
        format!(
            r#"{{"code":"some_error","detailMessage":"words","requestId":"{REQUEST_ID}","result":null,"status":{status}}}"#
        )
    };
    let page = "<html><h1>502 Bad Gateway</h1></html>";
    let success = balance_body("5");
    let table: &[(u16, &str, FaultCode)] = &[
        (204, "", UnexpectedReply),
        (301, "", WrongAddress),
        (304, "", WrongAddress),
        (400, &failure(400), UnexpectedReply),
        (400, "", UnexpectedReply),
        (400, &failure(401), CredentialsRefused),
        (401, &failure(401), CredentialsRefused),
        (401, "", UnexpectedReply),
        (401, page, UnexpectedReply),
        (403, &failure(403), AddressRefused),
        (403, page, AddressRefused),
        (403, "", AddressRefused),
        (404, page, WrongAddress),
        (404, &failure(404), WrongAddress),
        (418, "", UnexpectedReply),
        (429, "", RateLimited),
        (429, &failure(429), RateLimited),
        (500, &failure(500), PortalDown),
        (500, &success, PortalDown),
        (502, page, PortalDown),
        (503, "", PortalDown),
        (200, &failure(400), UnexpectedReply),
        (200, &failure(200), UnexpectedReply),
        (200, &failure(401), CredentialsRefused),
        (200, &failure(403), AddressRefused),
        (200, &failure(404), UnexpectedReply),
        (200, &failure(429), RateLimited),
        (200, &failure(503), PortalDown),
    ];
    for (status, body, code) in table {
        let server = portal_replying(json(*status, *body)).await;
        let fault = ask(&server).await.unwrap_err();
        assert_eq!(fault.code, *code, "HTTP {status} {body}: {fault}");
        let expected_id = body.contains(REQUEST_ID).then_some(REQUEST_ID);
        assert_eq!(fault.request_id.as_deref(), expected_id, "HTTP {status} {body}");
        assert_eq!(fault.retry_after, None);
    }
    let signed_out = balance_body("5").replace("200", "401");
    let fault = ask(&portal_replying(json(200, signed_out)).await).await.unwrap_err();
    assert_eq!(fault.code, CredentialsRefused, "status 401 outweighs the word success");
}

#[tokio::test]
async fn retry_after_is_passed_on() {
    let clock = SetClock::new();
    let date = |seconds: i64| {
        let then = clock.wall() + jiff::SignedDuration::from_secs(seconds);
        jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&then).unwrap()
    };
    let month = 30 * 24 * 60 * 60;
    for (status, header, wait) in [
        (429, "7".to_owned(), Some(7)),
        (503, "7".to_owned(), Some(7)),
        (429, date(90), Some(90)),
        (429, date(-90), Some(0)),
        (429, "999999999999".to_owned(), Some(month)),
        (429, "99999999999999999999999999999999999999".to_owned(), Some(month)),
        (429, "later".to_owned(), None),
        (429, "-1".to_owned(), None),
    ] {
        let server = portal_replying(json(status, "").insert_header("retry-after", header.as_str())).await;
        let fault = ask(&server).await.unwrap_err();
        assert_eq!(fault.retry_after, wait.map(Duration::from_secs), "{header}");
    }
}

#[tokio::test]
async fn p5_only_words_of_the_documented_form_are_quoted() {
    for (code, id, detail, shown_id) in [
        ("balance_not_found", REQUEST_ID, "HTTP 400, code balance_not_found", Some(REQUEST_ID)),
        ("Balance Not Found", "a-b-C-1", "HTTP 400", Some("a-b-C-1")),
        ("<b>", "<b>", "HTTP 400", None),
        (&"a".repeat(65), &"a".repeat(65), "HTTP 400", None),
        ("", "", "HTTP 400", None),
        ("schlüssel", "ä", "HTTP 400", None),
    ] {
        let body = format!(r#"{{"code":"{code}","requestId":"{id}","detailMessage":"secret words","status":400}}"#);
        let fault = ask(&portal_replying(json(400, body)).await).await.unwrap_err();
        assert_eq!(fault.detail, detail);
        assert_eq!(fault.request_id.as_deref(), shown_id);
    }
}

#[tokio::test]
async fn p5_the_token_does_not_follow_a_redirect() {
    let elsewhere = portal_replying(json(200, balance_body("5"))).await;
    for status in [301, 302, 303, 307, 308] {
        let target = format!("{}{BALANCE_PATH}", elsewhere.uri().replace("127.0.0.1", "localhost"));
        let portal = portal_replying(json(status, "").insert_header("location", target.as_str())).await;

        assert_eq!(ask(&portal).await.unwrap_err().code, WrongAddress, "{status}");
        let minting = partner_balance_engine::portal::PortalClient::new(
            address(&portal.uri()),
            keys(),
            no_sessions(),
            SetClock::new(),
        );
        assert_eq!(minting.balance().await.unwrap_err().code, WrongAddress, "{status}");
    }
    assert_eq!(seen(&elsewhere).await, Vec::<String>::new());
}
