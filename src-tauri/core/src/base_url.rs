//! The portal's address. Owns the rule which addresses a secret may be sent to. Must not know paths below the address.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use url::{Host, Url};

use crate::language::{Words, english};
use crate::message_id;

/// An address credentials may be sent to: `https`, or `http` to this computer itself. No user info, query or fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(Url);

/// Why an address is not accepted, as a sentence for the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BaseUrlError {
    /// Not a URL at all.
    NotAnAddress,
    /// Secrets would be sent unencrypted.
    NotEncrypted,
    /// Something besides scheme, host, port and path.
    TooMuch,
}

impl fmt::Display for BaseUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(english()))
    }
}

impl BaseUrlError {
    /// The same in the user's language; `Display` is in English.
    #[must_use]
    pub fn sentence(self, words: &Words) -> String {
        words.say(match self {
            Self::NotAnAddress => message_id!("problems-base-url-not-an-address"),
            Self::NotEncrypted => message_id!("problems-base-url-not-encrypted"),
            Self::TooMuch => message_id!("problems-base-url-too-much"),
        })
    }
}

impl BaseUrl {
    /// The vendor's portal.
    /// Source: Partner Portal developer guide, "API request structure".
    pub const DEFAULT: &str = "https://openapi.partner.yeastar.com";

    /// The address of a path below this one; `path` begins with a slash.
    #[must_use]
    pub fn join(&self, path: &str) -> Url {
        let mut url = self.0.clone();
        let joined = format!("{}{path}", url.path().trim_end_matches('/'));
        url.set_path(&joined);
        url
    }

    /// The host, for messages: "openapi.partner.yeastar.com".
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }
}

impl Default for BaseUrl {
    #[expect(clippy::expect_used, reason = "a constant, held by a test to be an address")]
    fn default() -> Self {
        Self::DEFAULT.parse().expect("the default address is an address")
    }
}

impl FromStr for BaseUrl {
    type Err = BaseUrlError;

    fn from_str(text: &str) -> Result<Self, BaseUrlError> {
        let url = Url::parse(text.trim()).map_err(|_| BaseUrlError::NotAnAddress)?;
        let is_loopback = match url.host() {
            None => return Err(BaseUrlError::NotAnAddress),
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => IpAddr::from(address).is_loopback(),
            Some(Host::Ipv6(address)) => IpAddr::from(address).is_loopback(),
        };
        let is_allowed = match url.scheme() {
            "https" => true,
            "http" => is_loopback,
            _ => false,
        };
        if !is_allowed {
            return Err(BaseUrlError::NotEncrypted);
        }
        let has_more =
            !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some();
        if has_more { Err(BaseUrlError::TooMuch) } else { Ok(Self(url)) }
    }
}

impl fmt::Display for BaseUrl {
    /// Without a trailing slash.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

impl Serialize for BaseUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BaseUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p5_a_secret_is_only_ever_sent_encrypted_or_to_this_computer() {
        for text in [
            "https://openapi.partner.yeastar.com",
            "https://proxy.example:8443/yeastar/",
            "http://127.0.0.1:8080",
            "http://127.9.9.9",
            "http://[::1]:8080",
            "http://localhost:1",
            "  https://a.example ",
        ] {
            assert!(text.parse::<BaseUrl>().is_ok(), "{text}");
        }
        for (text, error) in [
            ("", BaseUrlError::NotAnAddress),
            ("openapi.partner.yeastar.com", BaseUrlError::NotAnAddress),
            ("http://openapi.partner.yeastar.com", BaseUrlError::NotEncrypted),
            ("http://127.0.0.1.example.com", BaseUrlError::NotEncrypted),
            ("http://localhost.example.com", BaseUrlError::NotEncrypted),
            ("http://10.0.0.1", BaseUrlError::NotEncrypted),
            ("ftp://127.0.0.1", BaseUrlError::NotEncrypted),
            ("file:///etc/passwd", BaseUrlError::NotAnAddress),
            ("https://user@a.example", BaseUrlError::TooMuch),
            ("https://a.example/?x=1", BaseUrlError::TooMuch),
            ("https://a.example/#x", BaseUrlError::TooMuch),
        ] {
            assert_eq!(text.parse::<BaseUrl>(), Err(error), "{text}");
        }
    }

    #[test]
    fn paths_are_joined_below_the_address() {
        let joined = |base: &str| base.parse::<BaseUrl>().unwrap().join("/auth/token").to_string();
        assert_eq!(joined("https://a.example"), "https://a.example/auth/token");
        assert_eq!(joined("https://a.example/below/"), "https://a.example/below/auth/token");
        assert_eq!(BaseUrl::default().to_string(), BaseUrl::DEFAULT);
    }
}
