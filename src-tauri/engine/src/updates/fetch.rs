//! Fetches the feed and its signature, through the same client as the portal's: proxy, trust store, limits. Owns which redirects are
//! followed. Sends nothing but the two addresses and the program's name; must not know what a feed says.

use std::time::Duration;

use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::updates::{FeedFault, LookFailure, Reach, SignedFeed};
use url::Url;

use crate::portal::{Connector, Fetched};

/// Without a version: it is nobody's business which one looks.
const OWN_NAME: &str = "PartnerBalance";
/// For the feed and its signature together.
const DEADLINE: Duration = Duration::from_secs(30);
/// For each of them. Pages of releases redirect once or twice to where their files are.
const MOST_REDIRECTS: usize = 5;

/// Why an address is not read.
pub(super) const NOT_HTTPS: &str = "its address is not https";
const WITH_USER: &str = "its address holds a user name or a password";

/// Fetches a feed and the signature beside it.
///
/// # Errors
/// When one of them can't be read as a whole.
pub(super) async fn feed(address: &Url) -> Result<SignedFeed, LookFailure> {
    let mut signature_address = address.clone();
    signature_address.set_path(&format!("{}.minisig", address.path()));
    let fetched =
        async { Ok(SignedFeed { text: text_at(address).await?, signature: text_at(&signature_address).await? }) };
    let fetched = tokio::time::timeout(DEADLINE, fetched).await;
    let too_late = format!("no answer within {} seconds", DEADLINE.as_secs());
    fetched.unwrap_or_else(|_| Err(unread(too_late, Reach::Nothing)))
}

/// A failure of the feed's server, in a few words.
fn of_server(why: impl Into<String>) -> LookFailure {
    unread(why, Reach::Server)
}

fn unread(why: impl Into<String>, reach: Reach) -> LookFailure {
    LookFailure { fault: FeedFault::Unread(why.into()), reach }
}

/// Why no reply came, in a few words. A certificate that isn't trusted may be that of a hotel's network.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other faults are those of replies")]
fn of_connection(fault: Fault) -> LookFailure {
    let reach = match fault.code {
        FaultCode::Offline | FaultCode::TimedOut | FaultCode::ProxyFailed | FaultCode::CertificateRefused => {
            Reach::Nothing
        }
        _ => Reach::Server,
    };
    unread(fault.detail, reach)
}

/// The server of an address, or why it may not be asked, in a few words.
pub(super) fn server_of(address: &Url) -> Result<BaseUrl, &'static str> {
    if !address.username().is_empty() || address.password().is_some() {
        return Err(WITH_USER);
    }
    address.origin().ascii_serialization().parse().map_err(|_| NOT_HTTPS)
}

async fn text_at(address: &Url) -> Result<String, LookFailure> {
    let mut address = address.clone();
    for _ in 0..=MOST_REDIRECTS {
        let Fetched { status, location, body } = fetched(&address).await?;
        address = match (status, location) {
            (200, _) => return String::from_utf8(body.to_vec()).map_err(|_| of_server("it is no text")),
            (301 | 302 | 303 | 307 | 308, Some(location)) => redirected(&address, &location).map_err(of_server)?,
            (404 | 410, _) => return Err(of_server(format!("there is none at its address (HTTP {status})"))),
            (status, _) => return Err(of_server(format!("its server answers with HTTP {status}"))),
        };
    }
    Err(of_server("its server redirects too often"))
}

async fn fetched(address: &Url) -> Result<Fetched, LookFailure> {
    let server = server_of(address).map_err(of_server)?;
    let fetched = async { Connector::new(server).open().await?.fetch(address.clone(), OWN_NAME).await };
    fetched.await.map_err(of_connection)
}

/// Where a redirect leads: to https alone, also from this computer itself, and without a user name.
fn redirected(from: &Url, location: &str) -> Result<Url, &'static str> {
    let to = from.join(location).ok().filter(|to| to.scheme() == "https");
    let to = to.ok_or("its server redirects to an address that is not https")?;
    server_of(&to).map_err(|_| "its server redirects to an address with a user name or a password")?;
    Ok(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_lead_to_https_alone() {
        let from: Url = "https://releases.example/latest/feed.json".parse().unwrap();
        for (location, to) in [
            ("https://files.example/1?a=b", "https://files.example/1?a=b"),
            ("/v2/feed.json", "https://releases.example/v2/feed.json"),
            ("//files.example/feed.json", "https://files.example/feed.json"),
        ] {
            assert_eq!(redirected(&from, location).unwrap().as_str(), to);
        }
        for location in
            ["http://files.example/1", "http://127.0.0.1/feed.json", "ftp://files.example/", "file:///etc/passwd"]
        {
            assert!(redirected(&from, location).is_err(), "{location}");
        }
        let with_name = "its server redirects to an address with a user name or a password";
        for location in ["https://me@files.example/1", "https://me:secret@files.example/1", "//:secret@files.example/1"]
        {
            assert_eq!(redirected(&from, location), Err(with_name), "{location}");
        }
        assert!(redirected(&"http://127.0.0.1:8/feed.json".parse().unwrap(), "/other").is_err());
    }
}
