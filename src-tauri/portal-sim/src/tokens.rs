//! Access and refresh tokens: issued, refreshed, expired by age or on demand. Must not know HTTP; the content of a
//! token is as in the document's sample.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::clock::later;

/// What a refresh does to the refresh token. The vendor doesn't document it, so a client must handle each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rotation {
    /// A new refresh token is returned and the old one becomes invalid.
    #[default]
    On,
    /// The same refresh token is returned.
    Off,
    /// The refresh token stays valid, and the reply contains an empty one.
    OffEmpty,
}

/// What a new access token does to the earlier ones. Not documented either.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EarlierTokens {
    /// They stay valid until they expire.
    #[default]
    StayGood,
    /// Only the newest is valid.
    End,
}

/// The form of access tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenForm {
    /// A JWT as in the vendor's sample, with `exp`, `user_name` and `X-MS-USER`; its signature is random.
    #[default]
    Jwt,
    /// 32 hex digits.
    Opaque,
}

/// Which tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tokens {
    /// Access tokens.
    #[default]
    Access,
    /// Refresh tokens.
    Refresh,
    /// Both.
    All,
}

/// How tokens are made.
#[derive(Clone, Debug)]
pub(crate) struct TokenRules {
    pub(crate) access_lifetime: Duration,
    pub(crate) refresh_lifetime: Duration,
    pub(crate) rotation: Rotation,
    pub(crate) earlier_tokens: EarlierTokens,
    pub(crate) form: TokenForm,
    pub(crate) user_name: String,
}

/// The result of a grant.
pub(crate) struct Minted {
    pub(crate) access_token: String,
    pub(crate) refresh_token: String,
    pub(crate) expires_in_seconds: u64,
}

struct Token {
    text: String,
    expires_at: Timestamp,
}

/// All tokens that may still be valid.
pub(crate) struct TokenBook {
    pub(crate) rules: TokenRules,
    access: Vec<Token>,
    refresh: Vec<Token>,
}

impl TokenBook {
    pub(crate) fn new(rules: TokenRules) -> Self {
        Self { rules, access: Vec::new(), refresh: Vec::new() }
    }

    /// New access and refresh tokens, after the credentials were checked.
    pub(crate) fn mint(&mut self, now: Timestamp) -> Minted {
        let access_token = self.mint_access(now);
        let refresh_token = self.mint_refresh(now);
        self.minted(access_token, refresh_token)
    }

    /// A new access token for a refresh token, or none if that is not valid.
    pub(crate) fn refresh(&mut self, refresh_token: &str, now: Timestamp) -> Option<Minted> {
        let index = self.refresh.iter().position(|token| token.text == refresh_token && token.expires_at > now)?;
        let next = match self.rules.rotation {
            Rotation::On => {
                self.refresh.remove(index);
                self.mint_refresh(now)
            }
            Rotation::Off => refresh_token.to_owned(),
            Rotation::OffEmpty => String::new(),
        };
        let access_token = self.mint_access(now);
        Some(self.minted(access_token, next))
    }

    /// Whether a request with this access token would be accepted.
    pub(crate) fn is_good(&self, access_token: &str, now: Timestamp) -> bool {
        self.access.iter().any(|token| token.text == access_token && token.expires_at > now)
    }

    /// Whether this access token was issued here and is kept, expired or not.
    pub(crate) fn has_access(&self, text: &str) -> bool {
        self.access.iter().any(|token| token.text == text)
    }

    /// The same of a refresh token.
    pub(crate) fn has_refresh(&self, text: &str) -> bool {
        self.refresh.iter().any(|token| token.text == text)
    }

    pub(crate) fn expire(&mut self, tokens: Tokens) {
        if matches!(tokens, Tokens::Access | Tokens::All) {
            self.access.clear();
        }
        if matches!(tokens, Tokens::Refresh | Tokens::All) {
            self.refresh.clear();
        }
    }

    fn minted(&self, access_token: String, refresh_token: String) -> Minted {
        Minted { access_token, refresh_token, expires_in_seconds: self.rules.access_lifetime.as_secs() }
    }

    pub(crate) fn mint_access(&mut self, now: Timestamp) -> String {
        match self.rules.earlier_tokens {
            EarlierTokens::StayGood => self.access.retain(|token| token.expires_at > now),
            EarlierTokens::End => self.access.clear(),
        }
        let expires_at = later(now, self.rules.access_lifetime);
        let text = match self.rules.form {
            TokenForm::Jwt => jwt(&self.rules.user_name, expires_at),
            TokenForm::Opaque => random_hex(),
        };
        self.access.push(Token { text: text.clone(), expires_at });
        text
    }

    fn mint_refresh(&mut self, now: Timestamp) -> String {
        self.refresh.retain(|token| token.expires_at > now);
        let text = random_hex();
        self.refresh.push(Token { text: text.clone(), expires_at: later(now, self.rules.refresh_lifetime) });
        text
    }
}

/// 32 hex digits, as in the vendor's `requestId`.
pub(crate) fn random_hex() -> String {
    format!("{:032x}", fastrand::u128(..))
}

fn jwt(user_name: &str, expires_at: Timestamp) -> String {
    let user = serde_json::json!({ "userCode": "Distributor" }).to_string();
    let claims = serde_json::json!({
        "exp": expires_at.as_second(),
        "user_name": user_name,
        "X-MS-USER": user,
        "jti": random_hex(),
    });
    let header = base64url(br#"{"alg":"RS256","typ":"JWT"}"#);
    let signature = base64url(&fastrand::u128(..).to_be_bytes());
    format!("{header}.{}.{signature}", base64url(claims.to_string().as_bytes()))
}

/// Base64 with the URL alphabet, without padding. Source: RFC 4648, section 5.
fn base64url(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let digits = bytes.chunks(3).flat_map(|chunk| {
        let group = chunk.iter().enumerate().fold(0_u32, |group, (at, byte)| group | u32::from(*byte) << (16 - 8 * at));
        (0..=chunk.len()).map(move |at| char::from(ALPHABET[(group >> (18 - 6 * at)) as usize & 63]))
    });
    digits.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64url_agrees_with_the_examples_of_its_standard() {
        for (bytes, text) in [
            (&b""[..], ""),
            (b"f", "Zg"),
            (b"fo", "Zm8"),
            (b"foo", "Zm9v"),
            (b"foob", "Zm9vYg"),
            (b"fooba", "Zm9vYmE"),
            (b"\xff\xfe\xfd", "__79"),
        ] {
            assert_eq!(base64url(bytes), text);
        }
    }
}
