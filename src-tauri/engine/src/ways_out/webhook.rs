//! Posts an event to a webhook, signed. Owns the headers and what is signed. Must not know what the event says, and reads nothing
//! of an answer but its status.

use std::fmt::Write as _;
use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::fault::Fault;
use partner_balance_core::ways_out::SendFailure;
use partner_balance_core::webhook_url::WebhookUrl;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use ring::hmac;

use crate::portal::Connector;
use crate::secrets::WebhookSecret;

const SIGNATURE: HeaderName = HeaderName::from_static("x-partner-balance-signature");
/// Seconds since 1970, when the message was sent; part of what is signed.
const TIMESTAMP: HeaderName = HeaderName::from_static("x-partner-balance-timestamp");
/// The same for every attempt.
const EVENT: HeaderName = HeaderName::from_static("x-partner-balance-event");
const OWN_NAME: HeaderValue = HeaderValue::from_static(concat!("PartnerBalance/", env!("CARGO_PKG_VERSION")));

/// For one message, connection and answer included.
const DEADLINE: Duration = Duration::from_secs(15);

pub(super) async fn post(
    webhook: &WebhookUrl,
    secret: &WebhookSecret,
    id: &str,
    json: &str,
    now: Timestamp,
) -> Result<(), SendFailure> {
    let headers = headers(secret, id, json, now);
    let posted = async {
        let connection = Connector::new(webhook.server().clone()).open().await?;
        connection.post(webhook.secret_address().clone(), headers, json.to_owned()).await
    };
    let status = tokio::time::timeout(DEADLINE, posted)
        .await
        .map_err(|_| SendFailure::NotReached(format!("no answer within {} seconds", DEADLINE.as_secs())))?
        .map_err(|Fault { detail, .. }| SendFailure::NotReached(detail))?;
    tracing::debug!(status = status.as_u16(), "webhook answered");
    match status {
        StatusCode::GONE => Err(SendFailure::Gone),
        status if status.is_success() => Ok(()),
        status => Err(SendFailure::Answered(status.as_u16())),
    }
}

fn headers(secret: &WebhookSecret, id: &str, json: &str, now: Timestamp) -> HeaderMap {
    let timestamp = now.as_second().to_string();
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, OWN_NAME);
    let signature = signature(secret, &timestamp, json);
    for (name, value) in [(EVENT, id), (TIMESTAMP, &timestamp), (SIGNATURE, &signature)] {
        // Digits and letters of our own.
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
    headers
}

/// `sha256=` and the HMAC-SHA-256 of the timestamp, a dot and the body, in hexadecimal digits. The key is the secret's digits as
/// they are written.
fn signature(secret: &WebhookSecret, timestamp: &str, json: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.digits().as_bytes());
    let mut context = hmac::Context::with_key(&key);
    [timestamp, ".", json].iter().for_each(|part| context.update(part.as_bytes()));
    let mut signature = "sha256=".to_owned();
    for byte in context.sign().as_ref() {
        let _ = write!(signature, "{byte:02x}");
    }
    signature
}
