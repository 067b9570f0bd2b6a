//! What can fail at the portal or in transfer, as values: what happens, to which requests, how often. Must not know
//! sockets; `wire` and `server` send the replies.

use serde::{Deserialize, Serialize};

/// One fault. In JSON: `{"kind": "result", "json": "null"}`.
///
/// The first group replaces the whole reply, whatever the request was. The second changes the reply to a valid request
/// and doesn't affect refusals. The third changes how the reply is transferred.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fault {
    /// A reply without the envelope, as from a gateway: any status, any headers, any text.
    Body {
        /// HTTP status.
        status: u16,
        /// Name and value; a `Content-Length` or `Date` here replaces the correct one.
        #[serde(default)]
        headers: Vec<(String, String)>,
        /// The body, sent unchanged.
        #[serde(default)]
        body: String,
    },
    /// A reply in the envelope.
    Envelope {
        /// The real HTTP status.
        http_status: u16,
        /// The envelope's `status`.
        status: u16,
        /// The envelope's `code`.
        code: String,
        /// The JSON text of the envelope's `result`.
        #[serde(default = "null")]
        result: String,
        /// Name and value.
        #[serde(default)]
        headers: Vec<(String, String)>,
    },
    /// A redirect to another address, with status 307: a client that follows it sends method and body there.
    Redirect {
        /// The other address.
        location: String,
    },
    /// Bytes that need not be HTTP; then the connection is closed.
    Raw {
        /// The bytes to send.
        text: String,
    },
    /// The connection is reset instead of a reply.
    Reset,
    /// The request is read and never answered; the connection stays open until the client closes it.
    Silent,

    /// The token endpoint refuses Client ID and Client Secret, whether correct or not.
    CredentialsRefused,
    /// The token endpoint refuses refresh tokens; credentials are accepted.
    RefreshRefused,
    /// The reply to a valid request has this text as its `result`; it need not be valid JSON.
    Result {
        /// JSON text.
        json: String,
    },
    /// The reply to a valid token request has this text as `expiresIn`.
    ExpiresIn {
        /// JSON text: `1800`, `"1800"`, `-1`, `"soon"`.
        json: String,
    },
    /// The reply to a valid token request has no `token`.
    WithoutToken,

    /// The reply is delayed.
    Delay {
        /// Milliseconds, on top of the general latency.
        delay_ms: u64,
    },
    /// The reply's `Content-Length` is larger than what is sent; then the connection is closed.
    Truncated {
        /// How many bytes of the body are not sent; at most all of them.
        missing_bytes: u64,
    },
    /// The head is sent at once, then the body byte by byte.
    Drip {
        /// Milliseconds before each byte.
        interval_ms: u64,
    },
    /// A valid reply with a huge `detailMessage`. It is streamed, not held in memory.
    Huge {
        /// The length of the body.
        body_bytes: u64,
        /// Whether the client can know the length in advance.
        #[serde(default)]
        framing: Framing,
    },
}

/// How the length of a huge body is announced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Framing {
    /// By `Content-Length`.
    #[default]
    ContentLength,
    /// In chunks: the client doesn't know the length in advance.
    Chunked,
}

fn null() -> String {
    "null".to_owned()
}

impl Fault {
    /// An HTTP status with the envelope of a failure.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::Envelope {
            http_status: status,
            status,
            code: code_of(status).to_owned(),
            result: null(),
            headers: Vec::new(),
        }
    }

    /// A failure in the envelope only: the HTTP status is 200.
    #[must_use]
    pub fn envelope_status(status: u16) -> Self {
        let Self::Envelope { code, result, headers, .. } = Self::status(status) else { return Self::status(status) };
        Self::Envelope { http_status: 200, status, code, result, headers }
    }

    /// A `code` other than `success`, with HTTP 200 and `status` 200.
    #[must_use]
    pub fn code(code: &str) -> Self {
        Self::Envelope { http_status: 200, status: 200, code: code.to_owned(), result: null(), headers: Vec::new() }
    }

    /// HTTP 429, with or without a `Retry-After` header: seconds, a date ([`crate::Controls::http_date_in`]), or an
    /// invalid value.
    #[must_use]
    pub fn too_many_requests(retry_after: Option<&str>) -> Self {
        match retry_after {
            None => Self::status(429),
            Some(value) => Self::status(429).with_header("Retry-After", value),
        }
    }

    /// HTTP 200 and this body, declared as JSON.
    #[must_use]
    pub fn body(body: &str) -> Self {
        Self::Body {
            status: 200,
            headers: vec![("Content-Type".to_owned(), "application/json;charset=UTF-8".to_owned())],
            body: body.to_owned(),
        }
    }

    /// HTTP 502 with a gateway's HTML page.
    #[must_use]
    pub fn bad_gateway() -> Self {
        Self::Body {
            status: 502,
            headers: vec![("Content-Type".to_owned(), "text/html".to_owned())],
            body: "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
                .to_owned(),
        }
    }

    /// HTTP 204, no body.
    #[must_use]
    pub fn no_content() -> Self {
        Self::Body { status: 204, headers: Vec::new(), body: String::new() }
    }

    /// The reply to a valid balance request has this JSON text as `accountBalance`.
    #[must_use]
    pub fn account_balance(json: &str) -> Self {
        Self::Result { json: format!(r#"{{"accountBalance":{json}}}"#) }
    }

    /// The same fault with another header, if the fault has headers.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        if let Self::Body { headers, .. } | Self::Envelope { headers, .. } = &mut self {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Whether it only changes the reply to a valid request.
    pub(crate) fn needs_good_request(&self) -> bool {
        matches!(self, Self::Result { .. } | Self::ExpiresIn { .. } | Self::WithoutToken)
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "most faults apply to every request")]
    fn applies_to(&self, target: Target) -> bool {
        match self {
            Self::CredentialsRefused => target == Target::Credentials,
            Self::RefreshRefused => target == Target::Refresh,
            Self::ExpiresIn { .. } | Self::WithoutToken => matches!(target, Target::Credentials | Target::Refresh),
            _ => true,
        }
    }
}

/// The name of an error. The vendor publishes no list: the names are inferred from the form of `success`.
pub(crate) fn code_of(status: u16) -> &'static str {
    match status {
        400 => "bad_request",
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not_found",
        405 => "method_not_allowed",
        429 => "too_many_requests",
        503 => "service_unavailable",
        504 => "gateway_timeout",
        _ => "internal_server_error",
    }
}

/// Which requests a fault applies to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Token requests.
    Token,
    /// Balance requests.
    Balance,
    /// Both.
    #[default]
    Both,
}

/// The kind of a request, as far as faults distinguish it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Credentials,
    Refresh,
    /// A token request whose grant can't be read.
    OtherGrant,
    Balance,
}

impl Scope {
    fn includes(self, target: Target) -> bool {
        match self {
            Self::Both => true,
            Self::Balance => target == Target::Balance,
            Self::Token => target != Target::Balance,
        }
    }
}

/// How often a fault occurs. In JSON a number, or `"until_cleared"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Times {
    /// For each matching request, until it is cleared.
    #[default]
    UntilCleared,
    /// For this number of matching requests.
    #[serde(untagged)]
    Next(u64),
}

/// A fault, with its scope and its count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultRule {
    /// What fails.
    pub fault: Fault,
    /// For which requests; both kinds by default.
    #[serde(default)]
    pub scope: Scope,
    /// How often; until cleared by default.
    #[serde(default)]
    pub times: Times,
}

/// The faults that are set.
///
/// A request gets one fault: the counted ones first, in the order they were set; then the newest of those that hold
/// until cleared.
#[derive(Default)]
pub(crate) struct Faults {
    rules: Vec<FaultRule>,
}

impl Faults {
    pub(crate) fn set(&mut self, rule: FaultRule) {
        self.rules.push(rule);
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    pub(crate) fn rules(&self) -> &[FaultRule] {
        &self.rules
    }

    /// The fault for such a request, and its index for [`Self::count`].
    pub(crate) fn due(&self, target: Target) -> Option<(usize, Fault)> {
        let matching = || {
            self.rules
                .iter()
                .enumerate()
                .filter(|(_, rule)| rule.scope.includes(target) && rule.fault.applies_to(target))
        };
        let counted = matching().find(|(_, rule)| matches!(rule.times, Times::Next(1..)));
        let standing = || matching().rfind(|(_, rule)| rule.times == Times::UntilCleared);
        counted.or_else(standing).map(|(index, rule)| (index, rule.fault.clone()))
    }

    /// Counts a fault that has occurred.
    pub(crate) fn count(&mut self, index: usize) {
        if let Some(FaultRule { times: Times::Next(left), .. }) = self.rules.get_mut(index) {
            *left = left.saturating_sub(1);
        }
        self.rules.retain(|rule| rule.times != Times::Next(0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(fault: Fault, scope: Scope, times: Times) -> FaultRule {
        FaultRule { fault, scope, times }
    }

    fn apply_next(faults: &mut Faults, target: Target) -> Option<Fault> {
        let (index, fault) = faults.due(target)?;
        faults.count(index);
        Some(fault)
    }

    #[test]
    fn counted_faults_come_first_and_in_order_then_the_newest_uncounted_one() {
        let mut faults = Faults::default();
        faults.set(rule(Fault::Silent, Scope::Both, Times::UntilCleared));
        faults.set(rule(Fault::Reset, Scope::Balance, Times::UntilCleared));
        faults.set(rule(Fault::status(500), Scope::Balance, Times::Next(2)));
        faults.set(rule(Fault::status(429), Scope::Both, Times::Next(1)));
        let applied: Vec<_> = (0..4).filter_map(|_| apply_next(&mut faults, Target::Balance)).collect();
        assert_eq!(applied, [Fault::status(500), Fault::status(500), Fault::status(429), Fault::Reset]);
        assert_eq!(apply_next(&mut faults, Target::Refresh), Some(Fault::Silent));
        faults.clear();
        assert_eq!(apply_next(&mut faults, Target::Balance), None);
    }

    #[test]
    fn a_fault_of_one_grant_leaves_the_other_alone() {
        let mut faults = Faults::default();
        faults.set(rule(Fault::RefreshRefused, Scope::Both, Times::UntilCleared));
        assert_eq!(apply_next(&mut faults, Target::Credentials), None);
        assert_eq!(apply_next(&mut faults, Target::Balance), None);
        assert_eq!(apply_next(&mut faults, Target::Refresh), Some(Fault::RefreshRefused));
    }

    #[test]
    fn a_rule_is_read_from_short_json_and_round_trips() {
        let read: FaultRule = serde_json::from_str(r#"{"fault":{"kind":"reset"}}"#).unwrap();
        assert_eq!(read, rule(Fault::Reset, Scope::Both, Times::UntilCleared));
        for rule in [
            rule(Fault::too_many_requests(Some("7")), Scope::Token, Times::Next(3)),
            rule(Fault::Huge { body_bytes: 1, framing: Framing::Chunked }, Scope::Balance, Times::UntilCleared),
        ] {
            let text = serde_json::to_string(&rule).unwrap();
            assert_eq!(serde_json::from_str::<FaultRule>(&text).unwrap(), rule, "{text}");
        }
        assert!(serde_json::from_str::<FaultRule>(r#"{"fault":{"kind":"reset"},"tims":1}"#).is_err());
    }
}
