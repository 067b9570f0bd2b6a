//! Fetches the feed and its signature, through the same client as the portal's: proxy, trust store, limits. Owns which redirects are
//! followed. Sends nothing but the two addresses and the program's name; must not know what a feed says.

use std::time::Duration;

use partner_balance_core::base_url::{BaseUrl, BaseUrlError};
use partner_balance_core::fault::Fault;
use partner_balance_core::text;
use partner_balance_core::updates::SignedFeed;
use url::Url;

use crate::portal::{Connector, Fetched};

/// Without a version: it is nobody's business which one looks.
const OWN_NAME: &str = "PartnerBalance";
/// For the feed and its signature together.
const DEADLINE: Duration = Duration::from_secs(30);
/// For each of them. Pages of releases redirect once or twice to where their files are.
const MOST_REDIRECTS: usize = 5;

/// Fetches a feed and the signature beside it.
///
/// # Errors
/// A sentence.
pub(super) async fn feed(address: &Url) -> Result<SignedFeed, String> {
    let mut signature_address = address.clone();
    signature_address.set_path(&format!("{}.minisig", address.path()));
    let fetched =
        async { Ok(SignedFeed { text: text_at(address).await?, signature: text_at(&signature_address).await? }) };
    let fetched = tokio::time::timeout(DEADLINE, fetched).await;
    let fetched = fetched.unwrap_or_else(|_| Err(format!("no answer within {} seconds", DEADLINE.as_secs())));
    fetched.map_err(|why: String| text::updates::unread_feed(&why))
}

/// The server of an address, if it may be asked.
pub(super) fn server_of(address: &Url) -> Result<BaseUrl, BaseUrlError> {
    if !address.username().is_empty() || address.password().is_some() {
        return Err(BaseUrlError::TooMuch);
    }
    address.origin().ascii_serialization().parse()
}

async fn text_at(address: &Url) -> Result<String, String> {
    let mut address = address.clone();
    for _ in 0..=MOST_REDIRECTS {
        let Fetched { status, location, body } = fetched(&address).await?;
        address = match (status, location) {
            (200, _) => return String::from_utf8(body.to_vec()).map_err(|_| "it is no text".to_owned()),
            (301 | 302 | 303 | 307 | 308, Some(location)) => redirected(&address, &location)?,
            (404 | 410, _) => return Err(format!("there is none at its address (HTTP {status})")),
            (status, _) => return Err(format!("its server answers with HTTP {status}")),
        };
    }
    Err("its server redirects too often".to_owned())
}

async fn fetched(address: &Url) -> Result<Fetched, String> {
    let server = server_of(address).map_err(|_| "its address is not https".to_owned())?;
    let fetched = async { Connector::new(server).open().await?.fetch(address.clone(), OWN_NAME).await };
    fetched.await.map_err(|Fault { detail, .. }| detail)
}

/// Where a redirect leads: to https alone, also from this computer itself.
fn redirected(from: &Url, location: &str) -> Result<Url, String> {
    let to = from.join(location).ok().filter(|to| to.scheme() == "https");
    to.ok_or_else(|| "its server redirects to an address that is not https".to_owned())
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
        assert!(redirected(&"http://127.0.0.1:8/feed.json".parse().unwrap(), "/other").is_err());
    }
}
