//! A request to the portal without credentials, for diagnosis: is it reachable, is its certificate valid, is its
//! clock the same? Must not send a token or read a body.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::Clock;
use partner_balance_core::fault::{Fault, FaultCode};
use reqwest::Method;

use super::connection::{Connector, Request};
use super::{BALANCE_PATH, refusal};

const DEADLINE: Duration = Duration::from_secs(10);

/// The portal's reply to a request without credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProbeReply {
    /// The HTTP status. A working portal replies 401.
    pub status: u16,
    /// The portal's time, to the second, from the `Date` header (RFC 9110, 6.6.1).
    pub date: Option<Timestamp>,
}

/// Requests the balance without a token, which a portal refuses.
///
/// # Errors
/// `Offline`, `TimedOut` and `CertificateRefused` as [`super::PortalClient::balance`]; `WrongAddress` for a redirect and
/// for an address with nothing at it, `PortalDown`, `RateLimited` and `AddressRefused` when the reply says so.
pub async fn probe(base_url: BaseUrl, clock: &Arc<dyn Clock>) -> Result<ProbeReply, Fault> {
    let exchange = async {
        let connection = Connector::new(base_url).open().await?;
        let request = Request { method: Method::GET, path: BALANCE_PATH, bearer: None, form: None };
        connection.exchange(request, clock.as_ref()).await
    };
    let reply = tokio::time::timeout(DEADLINE, exchange)
        .await
        .unwrap_or_else(|_| Err(Fault::new(FaultCode::TimedOut, format!("no reply within {DEADLINE:?}"))))?;
    match refusal::of(&reply, None, refusal::Endpoint::Balance).map(|refusal| refusal.fault) {
        // A portal should refuse a request without a token.
        Some(fault) if !matches!(fault.code, FaultCode::CredentialsRefused | FaultCode::UnexpectedReply) => Err(fault),
        Some(_) | None => Ok(ProbeReply { status: reply.status.as_u16(), date: reply.date }),
    }
}
