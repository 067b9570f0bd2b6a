//! The portal itself: its state, and its answer to a request at a moment. No sockets, no waiting.
//!
//! Paths, fields and the envelope are the vendor's (Partner Portal developer guide). Where the guide says nothing, the
//! strict behaviour is chosen and marked "inferred".

use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;

use crate::balance::Balance;
use crate::clock::SimulatedClock;
use crate::fault::{Fault, Faults, Framing, Target, code_of};
use crate::options::Options;
use crate::stats::Endpoint;
use crate::tokens::{Minted, TokenBook, TokenRules, random_hex};
use crate::wire::{Reply, Request};

/// Issues and refreshes tokens.
pub(crate) const TOKEN_PATH: &str = "/auth/openapi/v1/oauth/token";
/// Returns the balance.
pub(crate) const BALANCE_PATH: &str = "/user/openapi/user/v1/client/account_balance";

/// The state of the portal for one client: its account, its tokens, its faults.
pub(crate) struct Portal {
    pub(crate) clock: SimulatedClock,
    pub(crate) balance: Balance,
    pub(crate) tokens: TokenBook,
    pub(crate) faults: Faults,
    pub(crate) latency: Duration,
    pub(crate) client_secret: String,
    client_id: String,
}

/// How an answer is transferred.
#[derive(Debug)]
pub(crate) enum Delivery {
    Whole(Reply),
    Truncated { reply: Reply, missing_bytes: u64 },
    Drip { reply: Reply, interval: Duration },
    Huge { reply: Reply, body_bytes: u64, framing: Framing },
    Raw(String),
    Reset,
    Silent,
}

/// The kind of tokens issued with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grant {
    ByCredentials,
    ByRefresh,
}

/// The answer to a request: after which delay, and how.
pub(crate) struct Answer {
    pub(crate) delay: Duration,
    pub(crate) delivery: Delivery,
    pub(crate) grant: Option<Grant>,
}

/// The form fields of a request, in order.
pub(crate) type Fields = Vec<(String, String)>;

struct Refusal {
    status: u16,
    code: &'static str,
    message: &'static str,
}

const fn refusal(status: u16, code: &'static str, message: &'static str) -> Refusal {
    Refusal { status, code, message }
}

struct Served {
    /// JSON text.
    result: String,
    grant: Option<Grant>,
}

impl Portal {
    pub(crate) fn new(options: Options) -> Self {
        let clock = SimulatedClock::default();
        let rules = TokenRules {
            access_lifetime: options.access_lifetime,
            refresh_lifetime: options.refresh_lifetime,
            rotation: options.rotation,
            earlier_tokens: options.earlier_tokens,
            form: options.token_form,
            user_name: options.user_name,
        };
        Self {
            clock,
            balance: Balance::new(options.balance, options.spending, clock.now()),
            tokens: TokenBook::new(rules),
            faults: Faults::default(),
            latency: options.latency,
            client_id: options.client_id,
            client_secret: options.client_secret,
        }
    }

    /// Whether a request names this client, by its id or by one of its tokens, whether still valid or not.
    pub(crate) fn is_named_by(&self, endpoint: Endpoint, request: &Request) -> bool {
        match endpoint {
            Endpoint::Token => {
                let fields = fields(request);
                field(&fields, "client_id") == Some(&self.client_id)
                    || field(&fields, "refresh_token").is_some_and(|token| self.tokens.has_refresh(token))
            }
            Endpoint::Balance => bearer(request).is_some_and(|token| self.tokens.has_access(token)),
            Endpoint::Other => false,
        }
    }

    /// Answers one request. A fault that occurs is counted.
    pub(crate) fn answer(&mut self, endpoint: Endpoint, request: &Request) -> Answer {
        let fields = fields(request);
        let Some(target) = target(endpoint, &fields) else {
            let refusal = refusal(404, "not_found", "There is nothing at this path.");
            return Answer { delay: self.latency, delivery: Delivery::Whole(refused(&refusal)), grant: None };
        };
        let due = self.faults.due(target);
        if let Some((index, delivery)) = due.as_ref().and_then(|(index, fault)| Some((*index, replacement(fault)?))) {
            self.faults.count(index);
            return Answer { delay: self.latency, delivery, grant: None };
        }
        let fault = due.as_ref().map(|(_, fault)| fault);
        let served = self.serve(target, request, &fields, fault);
        if let Some((index, fault)) = &due
            && (served.is_ok() || !fault.needs_good_request())
        {
            self.faults.count(*index);
        }
        let (reply, grant) = match served {
            Err(refusal) => (refused(&refusal), None),
            Ok(served) => (succeeded(&served.result), served.grant),
        };
        let (delay, delivery) = delivery_of(reply, fault);
        Answer { delay: self.latency.saturating_add(delay), delivery, grant }
    }

    /// The documented answer to a request, changed by faults for valid requests.
    fn serve(
        &mut self,
        target: Target,
        request: &Request,
        fields: &Fields,
        fault: Option<&Fault>,
    ) -> Result<Served, Refusal> {
        let now = self.clock.now();
        let mut served = match target {
            Target::Balance => self.serve_balance(request, now),
            Target::Credentials | Target::Refresh | Target::OtherGrant => self.serve_token(request, fields, fault, now),
        }?;
        if let Some(Fault::Result { json }) = fault {
            served.result.clone_from(json);
        }
        Ok(served)
    }

    fn serve_balance(&self, request: &Request, now: Timestamp) -> Result<Served, Refusal> {
        check_head(request, "GET")?;
        if request.query.as_ref().is_some_and(|query| !query.is_empty()) {
            return Err(refusal(400, "bad_request", "This call takes no query parameters."));
        }
        if !bearer(request).is_some_and(|token| self.tokens.is_good(token, now)) {
            return Err(refusal(401, "unauthorized", "The access token is missing, wrong or expired."));
        }
        Ok(Served { result: format!(r#"{{"accountBalance":{}}}"#, self.balance.at(now)), grant: None })
    }

    fn serve_token(
        &mut self,
        request: &Request,
        fields: &Fields,
        fault: Option<&Fault>,
        now: Timestamp,
    ) -> Result<Served, Refusal> {
        check_head(request, "POST")?;
        if request.media_type().as_deref() != Some("application/x-www-form-urlencoded") {
            return Err(refusal(400, "bad_request", "The body must be application/x-www-form-urlencoded."));
        }
        let (minted, grant) = match field(fields, "grant_type") {
            Some("pp_credentials") => {
                check_fields(fields, &["client_id", "client_secret", "grant_type"])?;
                (self.grant_by_credentials(fields, fault, now)?, Grant::ByCredentials)
            }
            Some("refresh_token") => {
                check_fields(fields, &["grant_type", "refresh_token"])?;
                (self.grant_by_refresh(fields, fault, now)?, Grant::ByRefresh)
            }
            _ => return Err(refusal(400, "unsupported_grant_type", "Use pp_credentials or refresh_token.")),
        };
        Ok(Served { result: token_result(&minted, fault), grant: Some(grant) })
    }

    fn grant_by_credentials(
        &mut self,
        fields: &Fields,
        fault: Option<&Fault>,
        now: Timestamp,
    ) -> Result<Minted, Refusal> {
        let is_good = field(fields, "client_id") == Some(&self.client_id)
            && field(fields, "client_secret") == Some(&self.client_secret)
            && !matches!(fault, Some(Fault::CredentialsRefused));
        if !is_good {
            // The status and the name are inferred.
            return Err(refusal(401, "invalid_client", "Client ID or Client Secret is wrong."));
        }
        Ok(self.tokens.mint(now))
    }

    fn grant_by_refresh(&mut self, fields: &Fields, fault: Option<&Fault>, now: Timestamp) -> Result<Minted, Refusal> {
        let refresh_token = field(fields, "refresh_token").unwrap_or_default();
        let minted = match fault {
            Some(Fault::RefreshRefused) => None,
            _ => self.tokens.refresh(refresh_token, now),
        };
        // The status and the name are inferred.
        minted.ok_or(refusal(401, "invalid_refresh_token", "The refresh token is wrong or expired."))
    }
}

/// Method and `User-Agent` are documented as required; the statuses and names of the refusals are inferred.
fn check_head(request: &Request, method: &str) -> Result<(), Refusal> {
    if request.method != method {
        return Err(refusal(405, "method_not_allowed", "This path is called with another method."));
    }
    if request.header("user-agent").is_none_or(|value| value.trim().is_empty()) {
        return Err(refusal(403, "forbidden", "The User-Agent header is required."));
    }
    Ok(())
}

/// Exactly the documented fields, each once: the refresh grant has neither id nor secret. Inferred: the real portal may
/// be lenient, but a client that sends a secret unnecessarily must fail here.
fn check_fields(fields: &Fields, expected: &[&str]) -> Result<(), Refusal> {
    let mut names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    if names == expected {
        Ok(())
    } else {
        Err(refusal(400, "bad_request", "The form fields are not those of this grant."))
    }
}

fn bearer(request: &Request) -> Option<&str> {
    request.header("authorization").and_then(|value| value.strip_prefix("Bearer "))
}

/// The kind of a request, or none if the API has no such path.
fn target(endpoint: Endpoint, fields: &Fields) -> Option<Target> {
    match endpoint {
        Endpoint::Other => None,
        Endpoint::Balance => Some(Target::Balance),
        Endpoint::Token => Some(match field(fields, "grant_type") {
            Some("pp_credentials") => Target::Credentials,
            Some("refresh_token") => Target::Refresh,
            _ => Target::OtherGrant,
        }),
    }
}

pub(crate) fn endpoint(request: &Request) -> Endpoint {
    match request.path.as_str() {
        TOKEN_PATH => Endpoint::Token,
        BALANCE_PATH => Endpoint::Balance,
        _ => Endpoint::Other,
    }
}

pub(crate) fn fields(request: &Request) -> Fields {
    form_urlencoded::parse(&request.body).into_owned().collect()
}

fn field<'f>(fields: &'f Fields, name: &str) -> Option<&'f str> {
    fields.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
}

/// All members are text, as documented, unless a fault changes that.
fn token_result(minted: &Minted, fault: Option<&Fault>) -> String {
    let text = |text: &str| json!(text).to_string();
    let expires_in = match fault {
        Some(Fault::ExpiresIn { json }) => json.clone(),
        _ => text(&minted.expires_in_seconds.to_string()),
    };
    let mut members = vec![format!(r#""expiresIn":{expires_in}"#)];
    members.push(format!(r#""refreshToken":{}"#, text(&minted.refresh_token)));
    if !matches!(fault, Some(Fault::WithoutToken)) {
        members.push(format!(r#""token":{}"#, text(&minted.access_token)));
    }
    members.push(r#""tokenHead":"Bearer""#.to_owned());
    format!("{{{}}}", members.join(","))
}

/// The part of an envelope after which a huge one is extended.
pub(crate) const DETAIL_START: &str = r#""detailMessage":""#;

fn envelope(code: &str, message: &str, result: &str, status: u16) -> String {
    let code = json!(code);
    let message = json!(message);
    let request_id = random_hex();
    format!(
        r#"{{"code":{code},"detailMessage":{message},"requestId":"{request_id}","result":{result},"status":{status}}}"#
    )
}

pub(crate) fn succeeded(result: &str) -> Reply {
    Reply::json(200, envelope("success", "", result, 200))
}

fn refused(refusal: &Refusal) -> Reply {
    Reply::json(refusal.status, envelope(refusal.code, refusal.message, "null", refusal.status))
}

/// The reply to any request, for faults that don't depend on the request.
fn replacement(fault: &Fault) -> Option<Delivery> {
    let delivery = match fault {
        Fault::Body { status, headers, body } => {
            Delivery::Whole(Reply { status: *status, headers: headers.clone(), body: body.clone() })
        }
        Fault::Envelope { http_status, status, code, result, headers } => {
            let message = format!("Simulated: {}.", code_of(*status));
            let mut reply = Reply::json(*http_status, envelope(code, &message, result, *status));
            reply.headers.extend(headers.iter().cloned());
            Delivery::Whole(reply)
        }
        Fault::Redirect { location } => {
            let headers = vec![("Location".to_owned(), location.clone())];
            Delivery::Whole(Reply { status: 307, headers, body: String::new() })
        }
        Fault::Raw { text } => Delivery::Raw(text.clone()),
        Fault::Reset => Delivery::Reset,
        Fault::Silent => Delivery::Silent,
        Fault::CredentialsRefused
        | Fault::RefreshRefused
        | Fault::Result { .. }
        | Fault::ExpiresIn { .. }
        | Fault::WithoutToken
        | Fault::Delay { .. }
        | Fault::Truncated { .. }
        | Fault::Drip { .. }
        | Fault::Huge { .. } => return None,
    };
    Some(delivery)
}

/// How a reply is transferred, with faults in transfer.
fn delivery_of(reply: Reply, fault: Option<&Fault>) -> (Duration, Delivery) {
    let delivery = match fault {
        Some(Fault::Delay { delay_ms }) => return (Duration::from_millis(*delay_ms), Delivery::Whole(reply)),
        Some(Fault::Truncated { missing_bytes }) => Delivery::Truncated { reply, missing_bytes: *missing_bytes },
        Some(Fault::Drip { interval_ms }) => Delivery::Drip { reply, interval: Duration::from_millis(*interval_ms) },
        Some(Fault::Huge { body_bytes, framing }) => {
            Delivery::Huge { reply, body_bytes: *body_bytes, framing: *framing }
        }
        _ => Delivery::Whole(reply),
    };
    (Duration::ZERO, delivery)
}
