//! P5: a secret in everything that can fail appears in no error and no log.

use jiff::SignedDuration;
use partner_balance_engine::portal::PortalClient;
use partner_balance_engine::secrets::{Credential, SessionStore};
use tracing::level_filters::LevelFilter;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::log::Log;
use crate::support::*;

/// Used as Client Secret and tokens, and returned in every part of every reply.
const PLANTED: &str = "pLanTed-sEcrEt-0123456789";

fn echoing(status: u16) -> ResponseTemplate {
    let body = format!(
        r#"{{"code":"{PLANTED}","detailMessage":"{PLANTED}","requestId":"<{PLANTED}>","result":"{PLANTED}","status":{status}}}"#
    );
    json(status, body)
        .insert_header("location", format!("http://localhost:9/?{PLANTED}").as_str())
        .insert_header("retry-after", PLANTED)
        .insert_header("set-cookie", format!("a={PLANTED}").as_str())
}

fn credentials() -> Vec<Credential> {
    let token = jwt(&format!(r#"{{"exp":1,"user_name":"{PLANTED}"}}"#));
    vec![
        Credential::Client { client_id: PLANTED.to_owned(), client_secret: PLANTED.into() },
        Credential::Token { access_token: PLANTED.into() },
        Credential::Token { access_token: token.as_str().into() },
        Credential::Token { access_token: format!("{PLANTED}\n{PLANTED}").into() },
    ]
}

#[tokio::test]
async fn p5_a_planted_secret_comes_out_of_no_error_and_no_log() {
    let everything = Log::default();
    tracing_log::LogTracer::init().unwrap();
    let log = tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_writer(everything.clone()).finish();
    tracing::subscriber::set_global_default(log).unwrap();

    let mut printed = Vec::new();
    let mut addresses = Vec::new();
    let mut servers = Vec::new();
    let good_token = json(200, token_body(PLANTED, PLANTED, &format!("\"{PLANTED}\"")));
    let good_balance = json(200, balance_body("5"));
    let odd_balance = json(200, balance_body(&format!("\"{PLANTED}\"")));
    let broken = json(200, format!("{{\"code\":\"success\",\"{PLANTED}\":{PLANTED}"));
    let statuses = [200, 204, 301, 400, 401, 403, 404, 429, 500, 502].map(echoing);
    for balance in statuses.into_iter().chain([good_balance, odd_balance, broken]) {
        let server = MockServer::start().await;
        grants("pp_credentials", good_token.clone()).mount(&server).await;
        grants("refresh_token", balance.clone()).mount(&server).await;
        Mock::given(any()).respond_with(balance).mount(&server).await;
        addresses.push(server.uri());
        servers.push(server);
    }
    for behaviour in
        [Behaviour::Resets(b""), Behaviour::Hangs(b""), Behaviour::Sends(b"no http"), Behaviour::Sends(b"HTTP/1.1 200")]
    {
        addresses.push(raw_server(behaviour).await);
    }
    addresses.push("http://127.0.0.1:9".to_owned());
    addresses.push(format!("https://{}.invalid/{PLANTED}", "portal"));
    for base in &addresses {
        for credential in credentials() {
            let clock = SetClock::new();
            printed.push(format!("{credential:?}"));
            let soon = clock.wall() + SignedDuration::from_secs(1);
            for sessions in [no_sessions(), CountingSessions::with(session(base, PLANTED, Some(PLANTED), soon))] {
                let client = PortalClient::new(address(base), credential.clone(), sessions.clone(), clock.clone())
                    .with_limits(short_limits());
                let outcome = client.balance().await;
                printed.push(format!("{outcome:?} {client:?} {:?}", sessions.newest().await));
                if let Err(fault) = outcome {
                    printed.push(format!("{fault} {fault:#?} {:?}", error_chain(&fault)));
                }
            }
        }
    }

    let logged = everything.text();
    assert!(logged.contains("portal replied") && logged.contains("TRACE"), "the log was captured, at its finest");
    // The Client ID is not secret and the address is the user's own; both contain the planted text here.
    let id = format!("client_id: \"{PLANTED}\"");
    let path = format!("/{PLANTED}/");
    for line in printed.iter().map(String::as_str).chain(logged.lines()) {
        let line = line.replace(&id, "").replace(&path, "");
        for form in [PLANTED, &jwt(&format!(r#"{{"exp":1,"user_name":"{PLANTED}"}}"#))] {
            assert!(!line.contains(form), "{line}");
        }
    }
}

fn error_chain(fault: &partner_balance_core::fault::Fault) -> Vec<String> {
    std::iter::successors(Some(fault as &dyn std::error::Error), |error| error.source())
        .map(ToString::to_string)
        .collect()
}
