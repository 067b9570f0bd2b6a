//! The admin port: the methods of `Controls` over HTTP and JSON, for a simulator in a process of its own. Must not know
//! the API; `HELP` below is its documentation.

use std::time::Duration;

use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use tokio::net::TcpStream;

use crate::balance::{Spending, decimal_text};
use crate::controls::Controls;
use crate::fault::FaultRule;
use crate::stats::Stats;
use crate::tokens::{EarlierTokens, Rotation, TokenForm, Tokens};
use crate::wire::{Connection, Incoming, Reply, Request};

/// The documentation of the admin port, also served at its root.
pub const HELP: &str = r#"ADMIN PORT (HTTP on 127.0.0.1; bodies are application/json)
  GET    /          this text
  GET    /stats     counts of requests, of those in flight, of tokens minted; the latest headers without secrets
  GET    /balance   {"balance": "675.24"}
  PUT    /balance   {"balance": "19.99"}: sent with exactly these digits
  PUT    /spending  {"amount": "0.25", "interval_ms": 1000}: spent each time the interval is over
  DELETE /spending
  POST   /expire    {"tokens": "access" | "refresh" | "all"}: end at once
  POST   /tokens    mints an access token, as if for a user to paste: {"access_token": "..."}
  PUT    /settings  any of {"rotation": "on" | "off" | "off_empty", "earlier_tokens": "stay_good" | "end",
                    "token_form": "jwt" | "opaque", "latency_ms": 0, "client_secret": "..."}
  POST   /advance   {"seconds": 1800}: moves the portal's clock forward
  GET    /faults    the faults that are set
  POST   /faults    {"fault": {"kind": ...}, "scope": "token" | "balance" | "both", "times": 3 | "until_cleared"}
  DELETE /faults    removes all faults
  POST   /wait      any of {"balance_requests": 3, "balance_finished": 3, "token_requests": 1, "timeout_ms": 30000}:
                    answers with the stats when the counts are reached, or with HTTP 408 after the timeout

FAULTS, by kind
  instead of any reply
    body                 {"status": 502, "headers": [["Content-Type", "text/html"]], "body": "<html>"}
    envelope             {"http_status": 200, "status": 401, "code": "unauthorized", "result": "null", "headers": []}
    redirect             {"location": "http://..."}
    raw                  {"text": "not HTTP"}
    reset, silent
  in the reply to a valid request
    credentials_refused, refresh_refused, without_token
    result               {"json": "{\"accountBalance\":1e400}"}: any text instead of the result
    expires_in           {"json": "\"soon\""}
  in transfer
    delay                {"delay_ms": 2000}
    truncated            {"missing_bytes": 10}
    drip                 {"interval_ms": 1000}
    huge                 {"body_bytes": 100000000, "framing": "content_length" | "chunked"}
  A request gets one fault: counted ones first, in the order they were set; then the newest of the others."#;

const DEFAULT_WAIT: Duration = Duration::from_secs(30);

/// Why a request to the admin port was refused.
struct Refused {
    status: u16,
    code: &'static str,
    message: String,
}

type Outcome = Result<Reply, Refused>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewBalance {
    #[serde(with = "decimal_text")]
    balance: Decimal,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expiry {
    #[serde(default)]
    tokens: Tokens,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewSettings {
    rotation: Option<Rotation>,
    earlier_tokens: Option<EarlierTokens>,
    token_form: Option<TokenForm>,
    latency_ms: Option<u64>,
    client_secret: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct Goal {
    balance_requests: u64,
    balance_finished: u64,
    token_requests: u64,
    timeout_ms: Option<u64>,
}

impl Goal {
    fn is_reached(&self, stats: &Stats) -> bool {
        stats.balance.requests >= self.balance_requests
            && stats.balance.finished >= self.balance_finished
            && stats.token.requests >= self.token_requests
    }
}

pub(crate) async fn serve(stream: TcpStream, controls: Controls) {
    let mut connection = Connection::new(stream);
    while let Incoming::Request(request) = connection.next_request().await {
        let reply = match answer(&request, &controls).await {
            Ok(reply) => reply,
            Err(refused) => {
                let body = json!({
                    "code": refused.code, "message": refused.message, "hint": "GET / on this port describes it."
                });
                Reply::json(refused.status, body.to_string())
            }
        };
        let now = controls.shared.now();
        if connection.send_reply(&reply, now).await.is_err() || !request.keeps_open {
            return connection.close().await;
        }
    }
}

async fn answer(request: &Request, controls: &Controls) -> Outcome {
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/") => {
            let headers = vec![("Content-Type".to_owned(), "text/plain; charset=utf-8".to_owned())];
            return Ok(Reply { status: 200, headers, body: format!("{HELP}\n") });
        }
        ("GET", "/stats") => return json_reply(&controls.stats()),
        ("GET", "/balance") => return json_reply(&json!({ "balance": controls.balance().to_string() })),
        ("PUT", "/balance") => controls.set_balance(read::<NewBalance>(request)?.balance),
        ("PUT", "/spending") => controls.spend(Some(read::<Spending>(request)?)),
        ("DELETE", "/spending") => controls.spend(None),
        ("POST", "/expire") => controls.expire_tokens(read::<Expiry>(request)?.tokens),
        ("POST", "/tokens") => return json_reply(&json!({ "access_token": controls.mint_access_token() })),
        ("PUT", "/settings") => apply(read(request)?, controls),
        ("POST", "/advance") => controls.advance(Duration::from_secs(read::<Advance>(request)?.seconds)),
        ("GET", "/faults") => return json_reply(&controls.faults()),
        ("POST", "/faults") => {
            let FaultRule { fault, scope, times } = read(request)?;
            controls.set_fault(fault, scope, times);
        }
        ("DELETE", "/faults") => controls.clear_faults(),
        ("POST", "/wait") => return wait(read(request)?, controls).await,
        (method, path) => {
            let message = format!("There is no {method} {path} here.");
            return Err(Refused { status: 404, code: "not_found", message });
        }
    }
    Ok(Reply::json(200, "{}".to_owned()))
}

fn apply(settings: NewSettings, controls: &Controls) {
    if let Some(rotation) = settings.rotation {
        controls.set_rotation(rotation);
    }
    if let Some(earlier_tokens) = settings.earlier_tokens {
        controls.set_earlier_tokens(earlier_tokens);
    }
    if let Some(form) = settings.token_form {
        controls.set_token_form(form);
    }
    if let Some(latency_ms) = settings.latency_ms {
        controls.set_latency(Duration::from_millis(latency_ms));
    }
    if let Some(client_secret) = settings.client_secret {
        controls.set_client_secret(&client_secret);
    }
}

async fn wait(goal: Goal, controls: &Controls) -> Outcome {
    let at_most = goal.timeout_ms.map_or(DEFAULT_WAIT, Duration::from_millis);
    match tokio::time::timeout(at_most, controls.wait_until(|stats| goal.is_reached(stats))).await {
        Ok(stats) => json_reply(&stats),
        Err(_) => {
            Err(Refused { status: 408, code: "not_reached", message: "The counts weren't reached in time.".to_owned() })
        }
    }
}

/// The body's JSON. The media type is required: a web page of another origin can't send it without the server's
/// permission.
fn read<T: DeserializeOwned>(request: &Request) -> Result<T, Refused> {
    if request.media_type().as_deref() != Some("application/json") {
        let message = "The body must be application/json.".to_owned();
        return Err(Refused { status: 415, code: "not_json", message });
    }
    serde_json::from_slice(&request.body).map_err(|error| Refused {
        status: 400,
        code: "not_understood",
        message: error.to_string(),
    })
}

fn json_reply(value: &impl serde::Serialize) -> Outcome {
    match serde_json::to_string(value) {
        Ok(body) => Ok(Reply::json(200, body)),
        Err(error) => Err(Refused { status: 500, code: "not_written", message: error.to_string() }),
    }
}
