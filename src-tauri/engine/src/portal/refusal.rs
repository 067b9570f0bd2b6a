//! Maps the status and code of a failed reply to a `Fault`, and reads how long the portal asks to wait.
//! Must not know JSON or sockets.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use partner_balance_core::fault::{Fault, FaultCode};

use super::connection::Reply;
use super::wire::Envelope;

/// A longer wait than this is told as this: the schedule has its own, lower cap, and arithmetic stays safe.
const LONGEST_WAIT: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Which of the two requests was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Endpoint {
    Token,
    Balance,
}

/// A reply that is no success.
#[derive(Debug)]
pub(super) struct Refusal {
    /// What it means.
    pub fault: Fault,
    /// Whether the token it was asked with may be why, whoever says so.
    pub token: TokenState,
}

/// What a reply says of the token it was asked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenState {
    /// It is refused: another one is worth a try.
    Refused,
    /// Nothing.
    NotTheReason,
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self { fault, token: TokenState::NotTheReason }
    }
}

/// Why the reply is no success; none when HTTP is 2xx and the envelope, if it can be read, says `success`.
pub(super) fn of(reply: &Reply, envelope: Option<&Envelope<'_>>, endpoint: Endpoint) -> Option<Refusal> {
    let http = reply.status.as_u16();
    let told = envelope.and_then(Envelope::status);
    // "401 in either place: the token is no longer good."
    let is_unauthorized = http == 401 || told == Some(401);
    let is_success = reply.status.is_success() && envelope.is_none_or(Envelope::is_success);
    if is_success && !is_unauthorized {
        return None;
    }
    // With HTTP 2xx around a failure, the envelope's own status is the better witness.
    let status = if reply.status.is_success() { told.unwrap_or(http) } else { http };
    // A gateway, a proxy or a captive portal knows nothing of the credentials: only the portal's own envelope, with an
    // error's name in it, speaks of them. Its token endpoint says what it thinks of them with 400 as well.
    let is_of_portal = envelope.is_some_and(Envelope::is_of_portal);
    let is_bad_request = endpoint == Endpoint::Token && status == 400 && told.is_none_or(|told| told == 400);
    let code = match status {
        _ if is_of_portal && is_unauthorized => FaultCode::CredentialsRefused,
        _ if is_of_portal && is_bad_request && !envelope.is_some_and(Envelope::is_success) => {
            FaultCode::CredentialsRefused
        }
        _ if reply.status.is_redirection() => FaultCode::WrongAddress,
        // The one documented reason for a refusal with good credentials is "Client IP Restriction", and it is the one
        // the user can mend. A gateway in front says 403 without an envelope and for the same reason: it doesn't want
        // this computer. So both are told alike.
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

/// A success by its status whose body is no envelope.
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

/// The wait in a `Retry-After` header: seconds, or an HTTP date (RFC 9110, 10.2.3). A date gone by is no wait; a
/// wrong day of the week does not matter.
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
