//! Only the portal itself, in its own envelope, can refuse the credentials. Every status, every kind of body, both
//! endpoints.

use partner_balance_core::fault::{FaultCode, FaultCode::*};
use partner_balance_engine::portal::PortalClient;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::support::*;

/// The body of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Body {
    /// The portal's envelope with the name of an error, and with the HTTP status.
    Envelope,
    /// The same with the status 200 or 401 instead.
    EnvelopeSaying(u16),
    /// JSON of another service: with the name of an error, and with another kind of code.
    OtherCode,
    OtherJson,
    /// A gateway's page.
    Html,
    Empty,
}

const BODIES: [Body; 7] = [
    Body::Envelope,
    Body::EnvelopeSaying(200),
    Body::EnvelopeSaying(401),
    Body::OtherCode,
    Body::OtherJson,
    Body::Html,
    Body::Empty,
];

impl Body {
    fn text(self, http: u16) -> String {
        let envelope = |status: u16| {
            format!(
                r#"{{"code":"some_error","detailMessage":"","requestId":"{REQUEST_ID}","result":null,"status":{status}}}"#
            )
        };
        match self {
            Self::Envelope => envelope(http),
            Self::EnvelopeSaying(status) => envelope(status),
            Self::OtherCode => r#"{"code":"unauthorized","message":"Missing key"}"#.to_owned(),
            Self::OtherJson => format!(r#"{{"error":"invalid_client","status":{http},"code":{http}}}"#),
            Self::Html => "<html><h1>Not here</h1></html>".to_owned(),
            Self::Empty => String::new(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Endpoint {
    Token,
    Balance,
}

/// The code that the user must see.
fn expected(endpoint: Endpoint, http: u16, body: Body) -> FaultCode {
    let is_of_portal = matches!(body, Body::Envelope | Body::EnvelopeSaying(_));
    let says_401 = http == 401 || body == Body::EnvelopeSaying(401);
    let says_400 = http == 400 && body == Body::Envelope;
    match http {
        _ if is_of_portal && says_401 => CredentialsRefused,
        400 if is_of_portal && says_400 && endpoint == Endpoint::Token => CredentialsRefused,
        301 | 304 => WrongAddress,
        403 => AddressRefused,
        404 => WrongAddress,
        429 => RateLimited,
        500.. => PortalDown,
        _ => UnexpectedReply,
    }
}

async fn fault_of(endpoint: Endpoint, reply: ResponseTemplate) -> FaultCode {
    let server = MockServer::start().await;
    if endpoint == Endpoint::Balance {
        grants("pp_credentials", json(200, token_body("a", "r", "1800"))).mount(&server).await;
    }
    Mock::given(any()).respond_with(reply).mount(&server).await;
    let client =
        PortalClient::new(address(&server.uri()), keys(), no_sessions(), SetClock::new()).with_limits(limits());
    client.balance().await.unwrap_err().code
}

#[tokio::test]
async fn only_the_portals_own_envelope_refuses_credentials() {
    for endpoint in [Endpoint::Token, Endpoint::Balance] {
        for http in [200, 201, 204, 301, 304, 400, 401, 402, 403, 404, 405, 407, 418, 422, 429, 500, 502, 503] {
            for body in BODIES {
                // Replies with these statuses have no body.
                if matches!(http, 204 | 304) && body != Body::Empty {
                    continue;
                }
                let code = fault_of(endpoint, json(http, body.text(http))).await;
                assert_eq!(code, expected(endpoint, http, body), "{endpoint:?} {http} {body:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_pasted_token_is_refused_by_the_portal_only() {
    for (body, code) in
        [(Body::Envelope, CredentialsRefused), (Body::Html, UnexpectedReply), (Body::Empty, UnexpectedReply)]
    {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(json(401, body.text(401))).mount(&server).await;
        assert_eq!(ask(&server).await.unwrap_err().code, code, "{body:?}");
    }
}
