//! Posts an event to a webhook, signed. Owns the headers and what is signed. Must not know what the event says, and reads nothing
//! of an answer but its status.

use std::fmt::Write as _;
use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::fault::Fault;
use partner_balance_core::ways_out::SendFailure;
use partner_balance_core::webhook_url::WebhookUrl;
use ring::hmac;

use crate::portal::Connector;
use crate::secrets::WebhookSecret;

const SIGNATURE: &str = "x-partner-balance-signature";
/// Seconds since 1970, when the message was sent; part of what is signed.
const TIMESTAMP: &str = "x-partner-balance-timestamp";
/// The same for every attempt.
const EVENT: &str = "x-partner-balance-event";
const OWN_NAME: &str = concat!("PartnerBalance/", env!("CARGO_PKG_VERSION"));

/// "410 Gone": the address is given up for good.
const GONE: u16 = 410;

/// For one message, connection and answer included.
const DEADLINE: Duration = Duration::from_secs(15);

pub(super) async fn post(
    webhook: &WebhookUrl,
    secret: &WebhookSecret,
    id: &str,
    json: &str,
    now: Timestamp,
) -> Result<(), SendFailure> {
    let timestamp = now.as_second().to_string();
    let signature = signature(secret, &timestamp, json);
    let headers = [
        ("content-type", "application/json"),
        ("user-agent", OWN_NAME),
        (EVENT, id),
        (TIMESTAMP, &timestamp),
        (SIGNATURE, &signature),
    ];
    let posted = async {
        let connection = Connector::new(webhook.server().clone()).open().await?;
        connection.post(webhook.secret_address().clone(), &headers, json.to_owned()).await
    };
    let status = tokio::time::timeout(DEADLINE, posted)
        .await
        .map_err(|_| SendFailure::NoAnswer(DEADLINE))?
        .map_err(|Fault { detail, .. }| SendFailure::NotReached(detail))?;
    tracing::debug!(status, "webhook answered");
    match status {
        200..=299 => Ok(()),
        GONE => Err(SendFailure::Gone),
        status => Err(SendFailure::Answered(status)),
    }
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
