//! The connection to the portal: one request, one reply of limited size, and the fault for a connection that fails.
//! Owns time limits, TLS, proxy and body limit. Must not know what the reply means.

use std::error::Error as StdError;
use std::fmt::Write as _;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::Clock;
use partner_balance_core::fault::{Fault, FaultCode};
use reqwest::header::{
    ACCEPT, AUTHORIZATION, CONTENT_TYPE, DATE, HeaderValue, LOCATION, RETRY_AFTER, USER_AGENT as USER_AGENT_HEADER,
};
use reqwest::{Client, Method, Response, StatusCode, redirect};
use rustls::client::Resumption;
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use secrecy::{ExposeSecret, SecretString};
use url::{Url, form_urlencoded};
use zeroize::Zeroizing;

use super::proxy::{self, Proxy, ProxySource};
use super::refusal::{http_date, retry_after};

/// Begins with `OpenAPI`, as in all samples of the vendor: other values may be refused.
const USER_AGENT: &str = concat!("OpenAPI PartnerBalance/", env!("CARGO_PKG_VERSION"));

/// Far more than any documented reply.
const BODY_LIMIT_BYTES: usize = 64 * 1024;

/// How long the portal may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// For one connection, TLS included.
    pub connect: Duration,
    /// For one balance, tokens included.
    pub total: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), total: Duration::from_secs(30) }
    }
}

/// One request. May contain secrets.
pub(super) struct Request<'a> {
    pub method: Method,
    pub path: &'static str,
    pub bearer: Option<&'a SecretString>,
    pub form: Option<&'a [(&'static str, &'a str)]>,
}

/// One complete reply. The body may contain tokens: it is overwritten when dropped.
pub(super) struct Reply {
    pub status: StatusCode,
    pub retry_after: Option<Duration>,
    /// The portal's time, from the `Date` header.
    pub date: Option<Timestamp>,
    pub body: Zeroizing<Vec<u8>>,
}

/// What is at an address.
pub(crate) struct Fetched {
    pub status: u16,
    /// Where a redirect leads.
    pub location: Option<String>,
    pub body: Zeroizing<Vec<u8>>,
}

/// How many TLS sessions a connector remembers.
const SESSIONS: usize = 4;

/// Makes connections to one server: a portal, that of a webhook, or one with a feed.
pub(crate) struct Connector {
    base_url: BaseUrl,
    pub(super) limits: Limits,
    /// Created at the first use and kept, so that TLS sessions are resumed.
    tls: Mutex<Option<ClientConfig>>,
    trust: Arc<Trust>,
}

/// The system's trusted certificates, which are large and slow to read: read at the first use, and shared by connectors.
#[derive(Default)]
pub(crate) struct Trust(Mutex<Option<Arc<Verifier>>>);

impl Trust {
    fn verifier(&self, provider: Arc<CryptoProvider>) -> Result<Arc<Verifier>, rustls::Error> {
        let mut verifier = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(verifier) = &*verifier {
            return Ok(Arc::clone(verifier));
        }
        Ok(Arc::clone(verifier.insert(Arc::new(Verifier::new(provider)?))))
    }
}

/// A connection for the few requests of one balance. It is opened with the first request.
///
/// Dropping it closes it, so that nothing wakes up between two polls. The proxy settings are read each time, because the
/// network may have changed.
pub(crate) struct Connection {
    client: Client,
    base_url: BaseUrl,
    proxy: Option<Proxy>,
}

impl Connector {
    pub(crate) fn new(base_url: BaseUrl) -> Self {
        Self { base_url, limits: Limits::default(), tls: Mutex::new(None), trust: Arc::default() }
    }

    /// The same with certificates that it shares with other connectors.
    pub(super) fn with_trust(self, trust: Arc<Trust>) -> Self {
        Self { trust, ..self }
    }

    pub(crate) async fn open(&self) -> Result<Connection, Fault> {
        let unusable = || Fault::new(FaultCode::Offline, "the system's network settings can't be used");
        let proxy = proxy::to(&self.base_url).await;
        let mut builder = Client::builder()
            .tls_backend_preconfigured(self.tls()?)
            .user_agent(USER_AGENT)
            .http1_only()
            .redirect(redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .pool_idle_timeout(None)
            .connect_timeout(self.limits.connect);
        builder = match &proxy {
            None => builder.no_proxy(),
            // The HTTP client reads it itself, together with its credentials, which are not stored here.
            Some(Proxy { source: ProxySource::Environment, .. }) => builder,
            Some(named @ Proxy { source: ProxySource::Desktop, .. }) => {
                builder.proxy(reqwest::Proxy::all(named.address()).map_err(|_| unusable())?)
            }
        };
        let client = builder.build().map_err(|_| unusable())?;
        Ok(Connection { client, base_url: self.base_url.clone(), proxy })
    }

    /// Makes the next connection read the system's trust store again: a certificate may have been installed.
    pub(super) fn forget_trust(&self) {
        *self.trust.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
        *self.tls.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn tls(&self) -> Result<ClientConfig, Fault> {
        let mut tls = self.tls.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(config) = &*tls {
            return Ok(config.clone());
        }
        let config = tls_config(&self.base_url, &self.trust).map_err(|_| {
            Fault::new(FaultCode::CertificateRefused, "the system's trusted certificates can't be read")
        })?;
        Ok(tls.insert(config).clone())
    }
}

impl Connection {
    pub(super) async fn exchange(&self, request: Request<'_>, clock: &dyn Clock) -> Result<Reply, Fault> {
        let Request { method, path, bearer, form } = request;
        let mut builder = self.client.request(method, self.base_url.join(path)).header(ACCEPT, "application/json");
        if let Some(token) = bearer {
            builder = builder.header(AUTHORIZATION, bearer_header(token)?);
        }
        if let Some(fields) = form {
            builder = builder.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(form_body(fields));
        }
        let response = builder.send().await.map_err(|error| self.fault(&error))?;
        let status = response.status();
        let asked_wait = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
        let retry_after = asked_wait.and_then(|text| retry_after(text, clock.now().wall));
        let date = response.headers().get(DATE).and_then(|value| value.to_str().ok()).and_then(http_date);
        let body = match read_body(response, self).await {
            Ok(body) => body,
            // The status alone is enough.
            Err(_) if !status.is_success() => Zeroizing::default(),
            Err(fault) => return Err(fault),
        };
        tracing::debug!(path, status = status.as_u16(), bytes = body.len(), "portal replied");
        Ok(Reply { status, retry_after, date, body })
    }

    /// Posts to an address of this server and reads nothing of the reply but its status.
    pub(crate) async fn post(
        &self,
        address: Url,
        headers: &[(&'static str, &str)],
        body: String,
    ) -> Result<u16, Fault> {
        let request = self.client.post(address).body(body);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let reply = request.send().await.map_err(|error| self.fault(&error))?;
        Ok(reply.status().as_u16())
    }

    /// Fetches what is at an address of this server, under this name and with nothing else of this program. Follows no redirect.
    pub(crate) async fn fetch(&self, address: Url, own_name: &'static str) -> Result<Fetched, Fault> {
        let reply = self.client.get(address).header(USER_AGENT_HEADER, own_name).send().await;
        let reply = reply.map_err(|error| self.fault(&error))?;
        let status = reply.status().as_u16();
        let location = reply.headers().get(LOCATION).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let body = if status == 200 { read_body(reply, self).await? } else { Zeroizing::default() };
        Ok(Fetched { status, location, body })
    }

    /// The fault for an error below HTTP. Never quotes the error, which contains the address.
    fn fault(&self, error: &reqwest::Error) -> Fault {
        let causes = || std::iter::successors(Some(error as &(dyn StdError + 'static)), |&cause| cause_of(cause));
        let certificate = causes().find_map(|cause| match cause.downcast_ref::<rustls::Error>() {
            Some(rustls::Error::InvalidCertificate(why)) => Some(why),
            _ => None,
        });
        if let Some(why) = certificate {
            return Fault::new(FaultCode::CertificateRefused, certificate_words(why));
        }
        if let Some(proxy) = &self.proxy
            && error.is_connect()
        {
            return proxy.fault(error.is_timeout(), causes());
        }
        let is_no_http = causes().filter_map(|cause| cause.downcast_ref::<hyper::Error>()).any(hyper::Error::is_parse);
        if is_no_http {
            return Fault::new(FaultCode::UnexpectedReply, "the reply is not HTTP");
        }
        if error.is_timeout() && !error.is_connect() {
            return Fault::new(FaultCode::TimedOut, "no reply in time");
        }
        let mut detail = String::from(if error.is_connect() { "no connection" } else { "the connection broke" });
        // Only the kind ("connection refused"), which is from a fixed list.
        if let Some(io) = causes().find_map(|cause| cause.downcast_ref::<std::io::Error>()) {
            let _ = write!(detail, ": {}", io.kind());
        }
        Fault::new(FaultCode::Offline, detail)
    }
}

/// Trusts the certificates the operating system trusts, so that company certificates work. For `http`, which is allowed only
/// to this computer, the trust store is not read.
fn tls_config(base_url: &BaseUrl, trust: &Trust) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    if base_url.join("").scheme() != "https" {
        return Ok(versions.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    // rustls calls any custom verifier "dangerous"; this is the operating system's.
    let verified = versions.dangerous().with_custom_certificate_verifier(trust.verifier(provider)?);
    let mut config = verified.with_no_client_auth();
    // One server; room for hundreds would be reserved.
    config.resumption = Resumption::in_memory_sessions(SESSIONS);
    Ok(config)
}

pub(super) fn is_loopback(base_url: &BaseUrl) -> bool {
    let host = base_url.host();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

fn bearer_header(token: &SecretString) -> Result<HeaderValue, Fault> {
    let mut text = Zeroizing::new(String::with_capacity("Bearer ".len() + token.expose_secret().len()));
    text.push_str("Bearer ");
    text.push_str(token.expose_secret());
    let mut header = HeaderValue::from_bytes(text.as_bytes())
        .map_err(|_| Fault::new(FaultCode::CredentialsRefused, "the token holds characters that no token can hold"))?;
    header.set_sensitive(true);
    Ok(header)
}

/// The form's body, in memory that is overwritten when it is dropped. Its size is computed first: a buffer that grows leaves
/// copies in memory.
fn form_body(fields: &[(&'static str, &str)]) -> Bytes {
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).map(str::len).sum::<usize>();
    let length = fields.iter().map(|(name, value)| encoded(name) + encoded(value) + 2).sum();
    let mut body = Zeroizing::new(String::with_capacity(length));
    for (position, (name, value)) in fields.iter().enumerate() {
        if position > 0 {
            body.push('&');
        }
        body.extend(form_urlencoded::byte_serialize(name.as_bytes()));
        body.push('=');
        body.extend(form_urlencoded::byte_serialize(value.as_bytes()));
    }
    Bytes::from_owner(Wiped(body))
}

struct Wiped(Zeroizing<String>);

impl AsRef<[u8]> for Wiped {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

async fn read_body(mut response: Response, connection: &Connection) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let too_long = || {
        let limit = BODY_LIMIT_BYTES / 1024;
        Fault::new(FaultCode::UnexpectedReply, format!("the reply is longer than {limit} KiB"))
    };
    let announced = response.content_length();
    if announced.is_some_and(|length| length > BODY_LIMIT_BYTES as u64) {
        return Err(too_long());
    }
    let room = announced.and_then(|length| usize::try_from(length).ok()).unwrap_or(BODY_LIMIT_BYTES);
    let mut body = Zeroizing::new(Vec::with_capacity(room));
    while let Some(chunk) = response.chunk().await.map_err(|error| connection.fault(&error))? {
        if body.len() + chunk.len() > BODY_LIMIT_BYTES {
            return Err(too_long());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// The next cause. The `source` of an `io::Error` skips the error it wraps.
fn cause_of<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    inner.map(|inner| inner as &(dyn StdError + 'static)).or_else(|| error.source())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
fn certificate_words(error: &rustls::CertificateError) -> &'static str {
    use rustls::CertificateError as Why;
    match error {
        Why::Expired | Why::ExpiredContext { .. } => "the certificate has expired",
        Why::NotValidYet | Why::NotValidYetContext { .. } => "the certificate is not valid yet",
        Why::NotValidForName | Why::NotValidForNameContext { .. } => "the certificate is for another name",
        Why::UnknownIssuer => "the certificate's issuer is not trusted on this computer",
        Why::Revoked => "the certificate was revoked",
        _ => "the certificate is not accepted",
    }
}
