//! What an access token says about itself, if it is a JWT. The vendor doesn't document it, so nothing here is an error.
//! Signatures are not verified: the claims are displayed and compared, never trusted.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use super::wire::{object, text};

/// The claims of a token. The name is an e-mail address: never log it.
#[derive(Clone, Default)]
pub(super) struct Claims {
    pub user_name: Option<String>,
    pub ends_at: Option<Timestamp>,
}

#[derive(Deserialize)]
struct Payload<'a> {
    #[serde(borrow, default)]
    exp: Option<&'a RawValue>,
    #[serde(borrow, default)]
    user_name: Option<&'a RawValue>,
}

impl Claims {
    /// Reads the claims; none from a token that is no JWT.
    pub(super) fn of(token: &SecretString) -> Self {
        Self::read(token.expose_secret()).unwrap_or_default()
    }

    fn read(token: &str) -> Option<Self> {
        let mut parts = token.split('.');
        let (_header, payload, _signature) = (parts.next()?, parts.next()?, parts.next()?);
        let json = Zeroizing::new(URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?);
        let payload: Payload<'_> = object(std::str::from_utf8(&json).ok()?)?;
        let seconds = payload.exp.and_then(|exp| exp.get().parse().ok());
        Some(Self {
            user_name: payload.user_name.and_then(text).filter(|name| is_shown(name)),
            ends_at: seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()),
        })
    }
}

/// Only what looks like an e-mail address or a plain name is shown: no control or direction characters.
fn is_shown(name: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || "@.-_+'% ".contains(c);
    !name.trim().is_empty() && name.len() <= 254 && name.chars().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(payload: &str) -> Claims {
        let token = format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(payload));
        Claims::of(&SecretString::from(token))
    }

    #[test]
    fn a_token_may_tell_its_owner_and_its_end() {
        let told = claims(r#"{"user_name":"ann@example.com","exp":1700000000,"X-MS-USER":"{}"}"#);
        assert_eq!(told.user_name.as_deref(), Some("ann@example.com"));
        assert_eq!(told.ends_at, Some(Timestamp::from_second(1_700_000_000).unwrap()));
    }

    #[test]
    fn whatever_else_a_token_holds_tells_nothing() {
        for payload in [
            "",
            "[]",
            r#"["ann@example.com", 1]"#,
            r#"{"user_name":7,"exp":"soon"}"#,
            r#"{"user_name":"a\u202eb","exp":1e99}"#,
            r#"{"user_name":"a\nb","exp":99999999999999999999}"#,
            r#"{"user_name":" ","exp":null}"#,
        ] {
            let told = claims(payload);
            assert!(told.user_name.is_none() && told.ends_at.is_none(), "{payload}");
        }
        for token in ["", "opaque", "a.b", "a.!!!.c", "..", "a.\u{e4}.c"] {
            let told = Claims::of(&SecretString::from(token.to_owned()));
            assert!(told.user_name.is_none() && told.ends_at.is_none(), "{token}");
        }
    }
}
