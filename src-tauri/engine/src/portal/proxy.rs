//! The proxy to a portal: which one this computer's settings name, and the fault when it fails.
//! Must never reveal its user name and password.
//!
//! Environment variables come first. If none is set, Linux desktops are asked through
//! `org.freedesktop.portal.ProxyResolver`; the settings of macOS and Windows are read by the HTTP client.

use std::error::Error as StdError;
use std::{fmt, io};

use hyper::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};

use super::connection::is_loopback;

/// The variables for proxies. If one of them is set, also to an empty text, the desktop's settings are not used.
const VARIABLES: [&str; 6] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"];

/// A proxy, without its credentials. Displayed as "proxy.example:3128".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proxy {
    scheme: String,
    host: String,
    port: u16,
    /// The settings it is from.
    pub source: ProxySource,
    has_credentials: bool,
}

/// The settings a proxy is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProxySource {
    /// Environment variables, or the settings of macOS or Windows. The HTTP client reads them itself, with the credentials.
    Environment,
    /// The settings of a Linux desktop.
    Desktop,
}

/// The proxy for a portal, if there is one. None for this computer's own addresses.
pub async fn to(base_url: &BaseUrl) -> Option<Proxy> {
    if is_loopback(base_url) {
        return None;
    }
    let address: Uri = base_url.join("/").as_str().parse().ok()?;
    if let Some(found) = Matcher::from_system().intercept(&address) {
        let has_credentials = found.basic_auth().is_some() || found.raw_auth().is_some();
        return Proxy::of(found.uri(), ProxySource::Environment, has_credentials);
    }
    let is_decided = VARIABLES.iter().any(|name| std::env::var_os(name).is_some());
    if is_decided { None } else { of_desktop(&address).await }
}

/// A proxy variable that is ignored because its value is no proxy.
#[must_use]
pub fn unusable_variable() -> Option<&'static str> {
    let names_one = |value: &str| {
        let matcher = Matcher::builder().all(value).build();
        matcher.intercept(&Uri::from_static("https://portal.example/")).is_some()
    };
    let is_unusable = |name: &&&str| std::env::var(name).is_ok_and(|value| !value.is_empty() && !names_one(&value));
    VARIABLES[..4].iter().find(is_unusable).copied()
}

#[cfg(target_os = "linux")]
async fn of_desktop(address: &Uri) -> Option<Proxy> {
    /// After this time without an answer, no proxy is used.
    const LIMIT: std::time::Duration = std::time::Duration::from_secs(1);

    let found = tokio::time::timeout(LIMIT, desktop::proxies(&address.to_string())).await.ok()??;
    let first: Uri = found.first()?.parse().ok()?;
    match first.scheme_str()? {
        "http" | "https" | "socks4" | "socks4a" | "socks5" | "socks5h" => {
            Proxy::of(&first, ProxySource::Desktop, false)
        }
        // Without a version. Desktops mean one where the proxy resolves names.
        "socks" => {
            Proxy::of(&first, ProxySource::Desktop, false).map(|proxy| Proxy { scheme: "socks5h".to_owned(), ..proxy })
        }
        // "direct" among them.
        _ => None,
    }
}

#[cfg(not(target_os = "linux"))]
async fn of_desktop(_address: &Uri) -> Option<Proxy> {
    None
}

/// Source: XDG Desktop Portal, org.freedesktop.portal.ProxyResolver.
#[cfg(target_os = "linux")]
mod desktop {
    use zbus::proxy::MethodFlags;

    const PORTAL: &str = "org.freedesktop.portal.Desktop";

    /// The proxies to try in this order, as addresses. None without a desktop portal, which is not started for this.
    pub(super) async fn proxies(address: &str) -> Option<Vec<String>> {
        let bus = zbus::Connection::session().await.ok()?;
        let portal = zbus::proxy::Builder::<zbus::Proxy<'_>>::new(&bus)
            .destination(PORTAL)
            .and_then(|builder| builder.path("/org/freedesktop/portal/desktop"))
            .and_then(|builder| builder.interface("org.freedesktop.portal.ProxyResolver"))
            .ok()?
            .cache_properties(zbus::proxy::CacheProperties::No)
            .build()
            .await
            .ok()?;
        portal.call_with_flags("Lookup", MethodFlags::NoAutoStart.into(), &(address)).await.ok()?
    }
}

impl Proxy {
    fn of(address: &Uri, source: ProxySource, has_credentials: bool) -> Option<Self> {
        let scheme = address.scheme_str().unwrap_or("http").to_owned();
        // The HTTP client's default ports.
        let usual = match scheme.as_str() {
            "http" => 80,
            "https" => 443,
            _ => 1080,
        };
        let (host, port) = (address.host()?.to_owned(), address.port_u16().unwrap_or(usual));
        Some(Self { scheme, host, port, source, has_credentials })
    }

    /// Its address for the HTTP client, without credentials.
    pub(super) fn address(&self) -> String {
        format!("{}://{}:{}", self.scheme, self.host, self.port)
    }

    /// The fault for a failed connection through it.
    ///
    /// The HTTP client's error types are private, so the error messages are matched; a test checks each with a real proxy.
    pub(super) fn fault<'a>(
        &self,
        is_timeout: bool,
        causes: impl Iterator<Item = &'a (dyn StdError + 'static)>,
    ) -> Fault {
        let causes: Vec<_> = causes.collect();
        let words: String = causes.iter().map(|cause| format!("{cause}\n")).collect();
        let has = |text: &str| words.contains(text);
        let io = causes.iter().find_map(|cause| cause.downcast_ref::<io::Error>());
        let what = if has("proxy authorization required") || has("credentials not accepted") {
            self.credentials_wanted().to_owned()
        } else if has("does not support user/pass authentication") || has("authentication incorrectly") {
            "it takes no user name and password, or asks for them in a way this program doesn't know".to_owned()
        } else if has("error resolving for socks proxy") {
            return Fault::new(
                FaultCode::Offline,
                "the portal's name is not found here, and this proxy wants an address",
            );
        } else if has("dns error") {
            "its name is not found".to_owned()
        } else if is_timeout {
            "it doesn't answer in time".to_owned()
        } else if has("failed to create underlying connection") || has("tcp connect error") {
            let why = io.map(|io| format!(": {}", io.kind())).unwrap_or_default();
            format!("it can't be reached{why}")
        } else if has("tunnel error: unsuccessful") || has("SOCKS error") {
            "it refuses to connect to the portal, or can't".to_owned()
        } else {
            "the connection through it broke off".to_owned()
        };
        Fault::new(FaultCode::ProxyFailed, format!("{self}: {what}"))
    }

    fn credentials_wanted(&self) -> &'static str {
        if self.has_credentials {
            "it doesn't accept the user name and password that are set for it"
        } else {
            "it wants a user name and a password"
        }
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.host, self.port)
    }
}
