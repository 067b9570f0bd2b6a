//! The admin port, the thread, and the program: the same controls from outside.

#![allow(clippy::unwrap_used, reason = "called by tests only: a failure is the test's")]

mod common;

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{Portal, client};
use partner_balance_portal_sim::{Options, SimulatorThread, Stats};
use reqwest::{Client, Method};
use serde_json::{Value, json};

struct Admin {
    url: String,
    client: Client,
}

impl Admin {
    fn of(portal: &Portal) -> Self {
        Self { url: portal.simulator.admin_url().unwrap().to_owned(), client: client() }
    }

    async fn send(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let mut request = self.client.request(method, format!("{}{path}", self.url));
        if let Some(body) = body {
            request = request.json(&body);
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        (status, serde_json::from_str(&response.text().await.unwrap()).unwrap())
    }

    async fn done(&self, method: Method, path: &str, body: Value) {
        let body = Some(body).filter(|body| !body.is_null());
        assert_eq!(self.send(method, path, body).await, (200, json!({})));
    }
}

#[tokio::test]
async fn every_switch_works_over_the_admin_port() {
    let portal = Portal::start(Options::default()).await;
    let admin = Admin::of(&portal);

    admin.done(Method::PUT, "/balance", json!({ "balance": "19.990" })).await;
    assert!(portal.balance_text().await.1.contains(r#"{"accountBalance":19.990}"#));
    assert_eq!(admin.send(Method::GET, "/balance", None).await.1, json!({ "balance": "19.990" }));

    admin.done(Method::PUT, "/spending", json!({ "amount": "0.5", "interval_ms": 60_000 })).await;
    admin.done(Method::POST, "/advance", json!({ "seconds": 600 })).await;
    admin.done(Method::DELETE, "/spending", Value::Null).await;
    admin.done(Method::POST, "/advance", json!({ "seconds": 600 })).await;
    assert_eq!(admin.send(Method::GET, "/balance", None).await.1, json!({ "balance": "14.990" }));

    let (_, minted) = admin.send(Method::POST, "/tokens", None).await;
    let token = minted["access_token"].as_str().unwrap();
    assert_eq!(portal.balance_status(token).await, 200);
    admin.done(Method::POST, "/expire", json!({ "tokens": "all" })).await;
    assert_eq!(portal.balance_status(token).await, 401);

    let settings = json!({ "rotation": "off", "token_form": "opaque", "earlier_tokens": "end", "latency_ms": 1 });
    admin.done(Method::PUT, "/settings", settings).await;
    let first = portal.mint().await;
    assert!(!first.result("token").contains('.'));
    let second = portal.refresh(first.result("refreshToken")).await;
    assert_eq!(second.result("refreshToken"), first.result("refreshToken"));
    assert_eq!(portal.balance_status(first.result("token")).await, 401);
    admin.done(Method::PUT, "/settings", json!({ "client_secret": "new" })).await;
    assert_eq!(portal.mint().await.status, 401);
}

#[tokio::test]
async fn faults_are_set_shown_and_cleared() {
    let portal = Portal::start(Options::default()).await;
    let admin = Admin::of(&portal);
    let rule = json!({
        "fault": { "kind": "body", "status": 502, "headers": [["Content-Type", "text/html"]], "body": "<html>" },
        "scope": "balance",
        "times": 2,
    });
    admin.done(Method::POST, "/faults", rule.clone()).await;
    admin.done(Method::POST, "/faults", json!({ "fault": { "kind": "credentials_refused" } })).await;
    assert_eq!(portal.balance_text().await, (502, "<html>".to_owned()));
    assert_eq!(portal.mint().await.status, 401);
    let (_, faults) = admin.send(Method::GET, "/faults", None).await;
    assert_eq!((&faults[0]["times"], &faults[1]["times"]), (&json!(1), &json!("until_cleared")));
    admin.done(Method::DELETE, "/faults", Value::Null).await;
    assert_eq!(admin.send(Method::GET, "/faults", None).await.1, json!([]));
    assert_eq!(portal.balance_text().await.0, 200);
}

#[tokio::test]
async fn waiting_ends_with_the_count_or_with_the_time() {
    let portal = Portal::start(Options::default()).await;
    let admin = Admin::of(&portal);
    let (status, refused) =
        admin.send(Method::POST, "/wait", Some(json!({ "balance_requests": 1, "timeout_ms": 20 }))).await;
    assert_eq!((status, &refused["code"]), (408, &json!("not_reached")));

    let goal = json!({ "balance_finished": 2, "token_requests": 1 });
    let waiting = tokio::spawn(async move { admin.send(Method::POST, "/wait", Some(goal)).await });
    for _ in 0..2 {
        portal.balance_text().await;
    }
    assert!(!waiting.is_finished(), "no token request yet");
    portal.mint().await;
    let (status, stats) = waiting.await.unwrap();
    let stats: Stats = serde_json::from_value(stats).unwrap();
    assert_eq!((status, stats.balance.finished, stats.token.requests), (200, 2, 1));
}

#[tokio::test]
async fn what_the_admin_port_does_not_understand_changes_nothing() {
    let portal = Portal::start(Options::default()).await;
    let admin = Admin::of(&portal);
    for (method, path, body, status) in [
        (Method::PUT, "/balance", json!({ "balance": 19.99 }), 400),
        (Method::PUT, "/balance", json!({ "balance": "123456789012345678901234567890" }), 400),
        (Method::PUT, "/balance", json!({ "balance": "1", "x": 1 }), 400),
        (Method::PUT, "/spending", json!({ "amount": "1", "interval_ms": 0 }), 400),
        (Method::PUT, "/settings", json!({ "rotation": "sometimes" }), 400),
        (Method::POST, "/faults", json!({ "fault": { "kind": "gremlin" } }), 400),
        (Method::POST, "/nothing", json!({}), 404),
    ] {
        let (got, refused) = admin.send(method, path, Some(body)).await;
        assert_eq!(got, status, "{path} {refused}");
        assert!(refused["message"].is_string() && refused["hint"].is_string(), "{refused}");
    }
    let plain = admin.client.put(format!("{}/balance", admin.url)).body(r#"{"balance":"1"}"#).send().await.unwrap();
    assert_eq!(plain.status(), 415, "what a foreign web page could send");
    assert_eq!(portal.simulator.balance().to_string(), "675.24");
    assert_eq!(portal.simulator.faults(), []);
    assert_eq!(portal.simulator.stats().other.requests, 0, "the admin port isn't counted");

    let help = admin.client.get(&admin.url).send().await.unwrap().text().await.unwrap();
    assert!(help.contains("POST   /wait"));
}

#[test]
fn a_thread_serves_blocking_callers() {
    let simulator = SimulatorThread::start(Options { admin_port: None, ..Options::default() }).unwrap();
    assert_eq!(simulator.admin_url(), None);
    assert_eq!(simulator.block_until_balance_requests(1, Duration::from_millis(20)), None);

    let url = format!("{}{}", simulator.base_url(), common::BALANCE_PATH);
    let token = simulator.mint_access_token();
    let asking = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { client().get(url).bearer_auth(token).send().await.unwrap().status().as_u16() })
    });
    let stats = simulator.block_until_balance_requests(1, Duration::from_secs(20)).unwrap();
    assert_eq!(stats.balance.requests, 1);
    assert_eq!(asking.join().unwrap(), 200);

    let address = simulator.base_url().trim_start_matches("http://").to_owned();
    drop(simulator);
    assert!(std::net::TcpStream::connect(address).is_err(), "it has ended");
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let first = SimulatorThread::start(Options::default()).unwrap();
    let port = first.base_url().rsplit(':').next().unwrap().parse().unwrap();
    let error = SimulatorThread::start(Options { port, ..Options::default() }).err().unwrap();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal-sim"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn the_program_prints_its_addresses_and_ends_with_its_input() {
    let mut child =
        program(&["--balance", "-40.50", "--client-id", "mine", "--rotation", "off", "--until-eof"]).spawn().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let ready: Value = serde_json::from_str(&line).unwrap();
    assert_eq!(ready["client_id"], "mine");
    assert!(ready.get("client_secret").is_none());
    let url = format!("{}/balance", ready["admin_url"].as_str().unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let balance = runtime.block_on(async { client().get(url).send().await.unwrap().text().await.unwrap() });
    assert_eq!(balance, r#"{"balance":"-40.50"}"#);

    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    let mut rest = String::new();
    output.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "", "one line only");
}

#[test]
fn the_program_explains_itself() {
    let help = program(&["--help"]).output().unwrap();
    let text = String::from_utf8(help.stdout).unwrap();
    assert!(help.status.success() && text.contains("--latency-ms") && text.contains("POST   /faults"), "{text}");
    for (arguments, reason) in [
        (&["--balanse", "1"][..], "unknown option --balanse"),
        (&["--balance", "lots"], "--balance"),
        (&["--rotation", "sometimes"], "--rotation"),
        (&["--port", "99999"], "--port"),
    ] {
        let refused = program(arguments).output().unwrap();
        let text = String::from_utf8(refused.stderr).unwrap();
        assert!(!refused.status.success() && text.contains(reason), "{text}");
    }
}
