//! What the simulator has received, for assertions of tests. Holds no secret: headers that may contain one are
//! redacted. Must not know how requests are answered.

use serde::{Deserialize, Serialize};

use crate::wire::Request;

/// The requests of one endpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traffic {
    /// Requests received.
    pub requests: u64,
    /// Finished requests: completely answered, cut off, or abandoned by the client.
    pub finished: u64,
    /// Received and not finished.
    pub in_flight: u64,
    /// The greatest number of requests in flight at once.
    pub most_in_flight: u64,
    /// The latest request's headers, in order; values that may be secret are `[redacted]`.
    pub last_headers: Vec<(String, String)>,
}

/// All counts since the start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stats {
    /// `POST /auth/openapi/v1/oauth/token`.
    pub token: Traffic,
    /// `GET /user/openapi/user/v1/client/account_balance`.
    pub balance: Traffic,
    /// Anything else.
    pub other: Traffic,
    /// Method and path of the latest request to anything else.
    pub last_other: Option<String>,
    /// The names of the latest token request's form fields, in order.
    pub last_token_fields: Vec<String>,
    /// Tokens issued for `pp_credentials`.
    pub minted_by_credentials: u64,
    /// Tokens issued for `refresh_token`.
    pub minted_by_refresh: u64,
    /// Connections accepted.
    pub connections: u64,
}

/// Which endpoint a request was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Endpoint {
    Token,
    Balance,
    Other,
}

impl Stats {
    fn traffic(&mut self, endpoint: Endpoint) -> &mut Traffic {
        match endpoint {
            Endpoint::Token => &mut self.token,
            Endpoint::Balance => &mut self.balance,
            Endpoint::Other => &mut self.other,
        }
    }

    pub(crate) fn received(&mut self, endpoint: Endpoint, request: &Request) {
        if endpoint == Endpoint::Other {
            self.last_other = Some(format!("{} {}", request.method, request.path));
        }
        let traffic = self.traffic(endpoint);
        traffic.requests += 1;
        traffic.in_flight += 1;
        traffic.most_in_flight = traffic.most_in_flight.max(traffic.in_flight);
        traffic.last_headers = request.headers.iter().map(redacted).collect();
    }

    pub(crate) fn finished(&mut self, endpoint: Endpoint) {
        let traffic = self.traffic(endpoint);
        traffic.finished += 1;
        traffic.in_flight = traffic.in_flight.saturating_sub(1);
    }
}

impl Traffic {
    /// The latest request's header of that name, in any case.
    #[must_use]
    pub fn last_header(&self, name: &str) -> Option<&str> {
        self.last_headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

fn redacted((name, value): &(String, String)) -> (String, String) {
    let value = match name.to_ascii_lowercase().as_str() {
        "authorization" | "proxy-authorization" => match value.split_once(' ') {
            Some((scheme, _)) => format!("{scheme} [redacted]"),
            None => "[redacted]".to_owned(),
        },
        "cookie" => "[redacted]".to_owned(),
        _ => value.clone(),
    };
    (name.clone(), value)
}
