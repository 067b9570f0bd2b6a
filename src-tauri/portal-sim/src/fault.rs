//! What can go wrong at the portal or on the way to it, as values: which request it strikes, and how often.
//! Must not know sockets; the wire carries a fault out.

use serde::{Deserialize, Serialize};

/// One thing that goes wrong. In JSON: `{"kind": "result", "json": "null"}`.
///
/// The first group replaces the whole reply, whatever the request was. The second changes what a good request gets
/// and lets refusals pass. The third changes how the reply travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fault {
    /// A reply without the envelope, as a gateway gives it: any status, any headers, any text.
    Body {
        /// HTTP status.
        status: u16,
        /// Name and value; a `Content-Length` or `Date` here replaces the true one.
        #[serde(default)]
        headers: Vec<(String, String)>,
        /// The body, sent as it is.
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
    /// A redirect to another address, with status 307 so that method and body would follow.
    Redirect {
        /// The other address.
        location: String,
    },
    /// Bytes that need not be HTTP; then the connection ends.
    Raw {
        /// What is sent.
        text: String,
    },
    /// The connection is reset instead of a reply.
    Reset,
    /// The request is taken and never answered; the connection stays open until the client gives up.
    Silent,

    /// The token endpoint refuses client id and secret, right or wrong.
    CredentialsRefused,
    /// The token endpoint refuses refresh tokens; credentials are accepted.
    RefreshRefused,
    /// The reply to a good request has this text as its `result`; it need not be valid JSON.
    Result {
        /// JSON text.
        json: String,
    },
    /// The reply to a good token request has this text as `expiresIn`.
    ExpiresIn {
        /// JSON text: `1800`, `"1800"`, `-1`, `"soon"`.
        json: String,
    },
    /// The reply to a good token request has no `token`.
    WithoutToken,

    /// The reply comes late.
    Delay {
        /// Milliseconds, on top of the general latency.
        delay_ms: u64,
    },
    /// The reply's `Content-Length` promises more than is sent; then the connection ends.
    Truncated {
        /// How many bytes of the body are held back; more than it has: all of it.
        missing_bytes: u64,
    },
    /// The head comes at once, then the body byte by byte.
    Drip {
        /// Milliseconds before each byte.
        interval_ms: u64,
    },
    /// A valid reply, made huge by its `detailMessage`. It is streamed, not held in memory.
    Huge {
        /// Length of the body.
        body_bytes: u64,
        /// Whether the client can know beforehand.
        #[serde(default)]
        framing: Framing,
    },
}

/// How a huge body announces its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Framing {
    /// By `Content-Length`.
    #[default]
    ContentLength,
    /// In chunks: the length is not known before the end.
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

    /// A failure in the envelope alone: the HTTP status is 200.
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

    /// HTTP 429, perhaps with a `Retry-After` header: seconds, a date ([`crate::Controls::http_date_in`]), or nonsense.
    #[must_use]
    pub fn too_many_requests(retry_after: Option<&str>) -> Self {
        match retry_after {
            None => Self::status(429),
            Some(value) => Self::status(429).with_header("Retry-After", value),
        }
    }

    /// HTTP 200 and this body, said to be JSON.
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

    /// This JSON text as the `accountBalance` of a good reply.
    #[must_use]
    pub fn account_balance(json: &str) -> Self {
        Self::Result { json: format!(r#"{{"accountBalance":{json}}}"#) }
    }

    /// The same fault with one header more, where the fault has headers.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        if let Self::Body { headers, .. } | Self::Envelope { headers, .. } = &mut self {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Whether it only changes what a good request gets.
    pub(crate) fn needs_good_request(&self) -> bool {
        matches!(self, Self::Result { .. } | Self::ExpiresIn { .. } | Self::WithoutToken)
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "most faults concern every request")]
    fn concerns(&self, target: Target) -> bool {
        match self {
            Self::CredentialsRefused => target == Target::Credentials,
            Self::RefreshRefused => target == Target::Refresh,
            Self::ExpiresIn { .. } | Self::WithoutToken => matches!(target, Target::Credentials | Target::Refresh),
            _ => true,
        }
    }
}

/// The name of an error. The vendor publishes no list: these are inferred from the form of `success`.
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

/// Which requests a fault may strike.
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

/// What a request asks for, as far as faults care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Credentials,
    Refresh,
    /// A token request whose grant can't be read.
    OtherGrant,
    Balance,
}

impl Scope {
    fn holds(self, target: Target) -> bool {
        match self {
            Self::Both => true,
            Self::Balance => target == Target::Balance,
            Self::Token => target != Target::Balance,
        }
    }
}

/// How often a fault strikes. In JSON a number, or `"until_cleared"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Times {
    /// Each request it concerns, until it is cleared.
    #[default]
    UntilCleared,
    /// The next so many requests it concerns.
    #[serde(untagged)]
    Next(u64),
}

/// A fault, where and how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultRule {
    /// What goes wrong.
    pub fault: Fault,
    /// For which requests; both by default.
    #[serde(default)]
    pub scope: Scope,
    /// How often; until cleared by default.
    #[serde(default)]
    pub times: Times,
}

/// The faults that are set.
///
/// One fault strikes a request: the counted ones first, in the order they were set; then the newest of those that
/// hold until cleared.
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

    /// The fault that strikes such a request, and the handle to count it by.
    pub(crate) fn due(&self, target: Target) -> Option<(usize, Fault)> {
        let concerned = || {
            self.rules.iter().enumerate().filter(|(_, rule)| rule.scope.holds(target) && rule.fault.concerns(target))
        };
        let counted = concerned().find(|(_, rule)| matches!(rule.times, Times::Next(1..)));
        let standing = || concerned().rfind(|(_, rule)| rule.times == Times::UntilCleared);
        counted.or_else(standing).map(|(index, rule)| (index, rule.fault.clone()))
    }

    /// Counts a fault that has struck.
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

    fn strike(faults: &mut Faults, target: Target) -> Option<Fault> {
        let (index, fault) = faults.due(target)?;
        faults.count(index);
        Some(fault)
    }

    #[test]
    fn counted_faults_come_first_and_in_order_then_the_newest_standing_one() {
        let mut faults = Faults::default();
        faults.set(rule(Fault::Silent, Scope::Both, Times::UntilCleared));
        faults.set(rule(Fault::Reset, Scope::Balance, Times::UntilCleared));
        faults.set(rule(Fault::status(500), Scope::Balance, Times::Next(2)));
        faults.set(rule(Fault::status(429), Scope::Both, Times::Next(1)));
        let struck: Vec<_> = (0..4).filter_map(|_| strike(&mut faults, Target::Balance)).collect();
        assert_eq!(struck, [Fault::status(500), Fault::status(500), Fault::status(429), Fault::Reset]);
        assert_eq!(strike(&mut faults, Target::Refresh), Some(Fault::Silent));
        faults.clear();
        assert_eq!(strike(&mut faults, Target::Balance), None);
    }

    #[test]
    fn a_fault_of_one_grant_leaves_the_other_alone() {
        let mut faults = Faults::default();
        faults.set(rule(Fault::RefreshRefused, Scope::Both, Times::UntilCleared));
        assert_eq!(strike(&mut faults, Target::Credentials), None);
        assert_eq!(strike(&mut faults, Target::Balance), None);
        assert_eq!(strike(&mut faults, Target::Refresh), Some(Fault::RefreshRefused));
    }

    #[test]
    fn a_rule_reads_from_short_json_and_survives_the_way_there_and_back() {
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
