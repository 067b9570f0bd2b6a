//! Maps the status and code of a failed reply to a `Fault`, and reads how long the portal asks to wait.
//! Must not know JSON or sockets.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use partner_balance_core::fault::{Fault, FaultCode};

use super::connection::Reply;
use super::wire::Envelope;

/// The longest wait that is reported, so that arithmetic can't overflow. The schedule has its own, lower limit.
const LONGEST_WAIT: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Which of the two requests a reply is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Endpoint {
    Token,
    Balance,
}

/// A failed reply.
#[derive(Debug)]
pub(super) struct Refusal {
    pub fault: Fault,
    /// Whether the token may be the reason.
    pub token: TokenState,
}

/// What a reply says about the token that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenState {
    /// It was refused: try another one.
    Refused,
    NotTheReason,
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self { fault, token: TokenState::NotTheReason }
    }
}

/// Why the reply failed. None if HTTP is 2xx and the envelope, if it can be read, says `success`.
pub(super) fn of(reply: &Reply, envelope: Option<&Envelope<'_>>, endpoint: Endpoint) -> Option<Refusal> {
    let http = reply.status.as_u16();
    let told = envelope.and_then(Envelope::status);
    // "401 in either place: the token is no longer good."
    let is_unauthorized = http == 401 || told == Some(401);
    let is_success = reply.status.is_success() && envelope.is_none_or(Envelope::is_success);
    if is_success && !is_unauthorized {
        return None;
    }
    // If HTTP is 2xx, the envelope's own status says what failed.
    let status = if reply.status.is_success() { told.unwrap_or(http) } else { http };
    // Only the portal's own envelope, with an error's name in it, says something about the credentials: a gateway, a proxy or a
    // captive portal doesn't know them. The token endpoint also replies 400 to wrong credentials.
    let is_of_portal = envelope.is_some_and(Envelope::is_of_portal);
    let is_bad_request = endpoint == Endpoint::Token && status == 400 && told.is_none_or(|told| told == 400);
    let code = match status {
        _ if is_of_portal && is_unauthorized => FaultCode::CredentialsRefused,
        _ if is_of_portal && is_bad_request && !envelope.is_some_and(Envelope::is_success) => {
            FaultCode::CredentialsRefused
        }
        _ if reply.status.is_redirection() => FaultCode::WrongAddress,
        // The only documented reason for a refusal of valid credentials is "Client IP Restriction". A gateway that
        // refuses this computer replies 403 without an envelope. Both are reported in the same way.
        403 => FaultCode::AddressRefused,
        // Only from HTTP itself: an envelope proves that the portal is there.
        404 if http == 404 => FaultCode::WrongAddress,
        429 => FaultCode::RateLimited,
        500..=599 => FaultCode::PortalDown,
        _ => FaultCode::UnexpectedReply,
    };
    let fault = Fault::new(code, words(http, envelope));
    let fault = fault.with_request_id(envelope.and_then(Envelope::request_id)).with_retry_after(reply.retry_after);
    let token = if is_unauthorized { TokenState::Refused } else { TokenState::NotTheReason };
    Some(Refusal { fault, token })
}

/// The fault for a reply with a success status but without an envelope.
pub(super) fn unreadable(reply: &Reply) -> Fault {
    let what = if reply.body.is_empty() { "an empty reply" } else { "a reply that is not the documented JSON object" };
    Fault::new(FaultCode::UnexpectedReply, format!("HTTP {}, {what}", reply.status.as_u16()))
}

fn words(http: u16, envelope: Option<&Envelope<'_>>) -> String {
    let code = envelope.and_then(Envelope::code).map(|code| format!(", code {code}")).unwrap_or_default();
    let told = envelope.and_then(Envelope::status).filter(|&status| status != http);
    let status = told.map(|status| format!(", status {status}")).unwrap_or_default();
    format!("HTTP {http}{code}{status}")
}

/// The wait in a `Retry-After` header: seconds, or an HTTP date (RFC 9110, 10.2.3). Zero for a date in the past; a wrong day
/// of the week is ignored.
pub(super) fn retry_after(text: &str, now: Timestamp) -> Option<Duration> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        let seconds = text.parse().unwrap_or(u64::MAX);
        return Some(Duration::from_secs(seconds).min(LONGEST_WAIT));
    }
    let until = http_date(text)?;
    Some(Duration::try_from(until.duration_since(now)).unwrap_or(Duration::ZERO).min(LONGEST_WAIT))
}

/// A date in a header (RFC 9110, 5.6.7).
pub(super) fn http_date(text: &str) -> Option<Timestamp> {
    DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text.trim()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_seconds_or_a_date_and_never_absurd() {
        let now: Timestamp = "1994-11-06T08:49:00Z".parse().unwrap();
        for (text, wait) in [
            ("0", Some(0)),
            (" 120 ", Some(120)),
            ("99999999999999999999999999", Some(LONGEST_WAIT.as_secs())),
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(37)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
            ("Fri, 31 Dec 9998 23:59:59 GMT", Some(LONGEST_WAIT.as_secs())),
            ("", None),
            ("-5", None),
            ("1.5", None),
            ("soon", None),
        ] {
            assert_eq!(retry_after(text, now), wait.map(Duration::from_secs), "{text}");
        }
    }
}
