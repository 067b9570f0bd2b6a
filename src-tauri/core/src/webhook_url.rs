//! The address of a webhook. Owns the rule which addresses an alert may be posted to. Its path and query may be a secret of the
//! receiver (Slack, Teams), so nothing here displays them.

use std::fmt;
use std::str::FromStr;

use url::Url;

use crate::base_url::{BaseUrl, BaseUrlError};
use crate::language::{Words, english};
use crate::message_id;

/// An address an alert may be posted to: `https`, or `http` to this computer itself. No user info or fragment.
///
/// Display and Debug show scheme, host and port alone.
#[derive(Clone, PartialEq, Eq)]
pub struct WebhookUrl {
    url: Url,
    server: BaseUrl,
}

/// Why an address is not accepted, as a sentence for the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WebhookUrlError {
    /// Not a URL at all.
    NotAnAddress,
    /// The alert would be sent unencrypted.
    NotEncrypted,
    /// A user name, a password or a fragment.
    TooMuch,
}

impl fmt::Display for WebhookUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(english()))
    }
}

impl WebhookUrlError {
    /// The same in the user's language; `Display` is in English.
    #[must_use]
    pub fn sentence(self, words: &Words) -> String {
        words.say(match self {
            Self::NotAnAddress => message_id!("problems-webhook-url-not-an-address"),
            Self::NotEncrypted => message_id!("problems-webhook-url-not-encrypted"),
            Self::TooMuch => message_id!("problems-webhook-url-too-much"),
        })
    }
}

impl WebhookUrl {
    /// The whole address, to send to. Never to be displayed or logged.
    #[must_use]
    pub fn secret_address(&self) -> &Url {
        &self.url
    }

    /// Scheme, host and port.
    #[must_use]
    pub fn server(&self) -> &BaseUrl {
        &self.server
    }
}

impl FromStr for WebhookUrl {
    type Err = WebhookUrlError;

    fn from_str(text: &str) -> Result<Self, WebhookUrlError> {
        let url = Url::parse(text.trim()).map_err(|_| WebhookUrlError::NotAnAddress)?;
        if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
            return Err(WebhookUrlError::TooMuch);
        }
        let server = url.origin().ascii_serialization().parse().map_err(|error| match error {
            BaseUrlError::NotEncrypted => WebhookUrlError::NotEncrypted,
            BaseUrlError::NotAnAddress | BaseUrlError::TooMuch => WebhookUrlError::NotAnAddress,
        })?;
        Ok(Self { url, server })
    }
}

/// "https://hooks.example/…", as much as may be shown.
impl fmt::Display for WebhookUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/…", self.server)
    }
}

impl fmt::Debug for WebhookUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WebhookUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p5_an_alert_is_only_ever_posted_encrypted_or_to_this_computer() {
        for text in [
            "https://hooks.example/services/T0/B0/x",
            " https://hooks.example:8443/a?sig=b&c=%20 ",
            "http://127.0.0.1:8080/a?b",
            "http://[::1]/a",
            "http://localhost:1",
        ] {
            let url: WebhookUrl = text.parse().unwrap();
            assert_eq!(url.secret_address().as_str().trim_end_matches('/'), text.trim(), "{text}");
        }
        for (text, error) in [
            ("", WebhookUrlError::NotAnAddress),
            ("hooks.example/a", WebhookUrlError::NotAnAddress),
            ("http://hooks.example/a", WebhookUrlError::NotEncrypted),
            ("http://127.0.0.1.example.com/a", WebhookUrlError::NotEncrypted),
            ("ftp://127.0.0.1/a", WebhookUrlError::NotEncrypted),
            ("file:///etc/passwd", WebhookUrlError::NotAnAddress),
            ("data:text/plain,a", WebhookUrlError::NotAnAddress),
            ("https://user@hooks.example/a", WebhookUrlError::TooMuch),
            ("https://:word@hooks.example/a", WebhookUrlError::TooMuch),
            ("https://hooks.example/a#b", WebhookUrlError::TooMuch),
        ] {
            assert_eq!(text.parse::<WebhookUrl>(), Err(error), "{text}");
        }
    }

    #[test]
    fn p5_path_and_query_are_shown_nowhere() {
        let url: WebhookUrl = "https://hooks.example:8443/planted?sig=planted".parse().unwrap();
        assert_eq!(url.to_string(), "https://hooks.example:8443/…");
        assert_eq!(url.server().to_string(), "https://hooks.example:8443");
        assert!(!format!("{url:?} {url:#?} {url}").contains("planted"));
    }
}
