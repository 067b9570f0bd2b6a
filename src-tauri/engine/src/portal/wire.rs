//! The vendor's JSON. A field may be missing or of another type until it is used; then it is exactly as documented or
//! an error. Must not know HTTP. Error texts never quote the reply.

use jiff::{SignedDuration, Timestamp};
use partner_balance_core::money::Amount;
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::value::RawValue;

/// Longer lifetimes than this are not believed; the documented one is 30 minutes.
const LONGEST_LIFETIME_SECONDS: i64 = 24 * 60 * 60;

/// The envelope around every reply.
#[derive(Deserialize)]
pub(super) struct Envelope<'a> {
    #[serde(borrow, default)]
    code: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "requestId")]
    request_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    status: Option<&'a RawValue>,
    #[serde(borrow, default)]
    result: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct BalanceResult<'a> {
    #[serde(borrow, default, rename = "accountBalance")]
    account_balance: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct TokenResult<'a> {
    #[serde(borrow, default)]
    token: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "refreshToken")]
    refresh_token: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "expiresIn")]
    expires_in: Option<&'a RawValue>,
}

/// An amount with the request id it came under.
pub(super) struct Amounted {
    pub value: Amount,
    pub request_id: Option<String>,
}

/// Tokens as the portal granted them.
pub(super) struct Grant {
    pub token: SecretString,
    pub refresh_token: Option<SecretString>,
    /// None if the portal's reply has no valid lifetime.
    pub lifetime: Option<SignedDuration>,
}

impl<'a> Envelope<'a> {
    /// None when the body is not one JSON object, or names one of our keys twice: which of the two would be true?
    pub(super) fn read(body: &'a [u8]) -> Option<Self> {
        object(std::str::from_utf8(body).ok()?)
    }

    pub(super) fn is_success(&self) -> bool {
        self.code.and_then(text).as_deref() == Some("success")
    }

    /// The error's name, if it has the documented form; only then it may be shown.
    pub(super) fn code(&self) -> Option<String> {
        let is_snake = |code: &String| {
            (1..=64).contains(&code.len())
                && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        };
        self.code.and_then(text).filter(is_snake)
    }

    /// Whether it probably comes from the portal: other JSON may have a `code` as well.
    pub(super) fn is_of_portal(&self) -> bool {
        self.code().is_some() && (self.status().is_some() || self.request_id().is_some())
    }

    /// The HTTP status the portal claims, as a number or a numeric string.
    pub(super) fn status(&self) -> Option<u16> {
        let raw = self.status?;
        text(raw).unwrap_or_else(|| raw.get().to_owned()).parse().ok()
    }

    /// The request id, documented as 32 hex digits. Similar ids are accepted, anything else isn't shown.
    pub(super) fn request_id(&self) -> Option<String> {
        let is_id =
            |id: &String| (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        self.request_id.and_then(text).filter(is_id)
    }

    /// The balance, exactly as the number's own text says. Absent, null or anything else is an error, never zero.
    pub(super) fn account_balance(&self) -> Result<Amount, &'static str> {
        let result: BalanceResult<'_> = self.result()?;
        let raw = result.account_balance.ok_or("accountBalance is missing or null")?;
        let amount = match raw.get().as_bytes().first() {
            Some(b'-' | b'0'..=b'9') => Amount::from_json_number(raw.get()),
            Some(b'"') => Amount::from_json_number(&text(raw).unwrap_or_default()),
            _ => return Err("accountBalance is not a number"),
        };
        amount.map_err(|_| "accountBalance is not a number that can be held exactly")
    }

    /// The tokens of a token reply.
    pub(super) fn grant(&self) -> Result<Grant, &'static str> {
        let result: TokenResult<'_> = self.result()?;
        let token = result.token.and_then(secret).ok_or("the token reply holds no token")?;
        Ok(Grant {
            token,
            refresh_token: result.refresh_token.and_then(secret),
            lifetime: result.expires_in.and_then(lifetime),
        })
    }

    fn result<T: Deserialize<'a>>(&self) -> Result<T, &'static str> {
        let raw = self.result.ok_or("result is missing or null")?;
        object(raw.get()).ok_or("result is not the documented object")
    }
}

impl Grant {
    /// When the access token expires.
    ///
    /// Without a valid lifetime, the token's own claim, or else now: then the token is used for the present call only.
    pub(super) fn expires_at(&self, now: Timestamp, told_by_token: Option<Timestamp>) -> Timestamp {
        let by_lifetime = self.lifetime.and_then(|lifetime| now.checked_add(lifetime).ok());
        by_lifetime.or(told_by_token).unwrap_or(now)
    }
}

/// One JSON object. Asked for, because derived structs also read themselves from arrays.
pub(super) fn object<'a, T: Deserialize<'a>>(json: &'a str) -> Option<T> {
    if !json.trim_start_matches([' ', '\t', '\r', '\n']).starts_with('{') {
        return None;
    }
    serde_json::from_str(json).ok()
}

/// The text of a JSON string.
pub(super) fn text(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

fn secret(raw: &RawValue) -> Option<SecretString> {
    use secrecy::ExposeSecret as _;
    let secret: SecretString = serde_json::from_str(raw.get()).ok()?;
    (!secret.expose_secret().trim().is_empty()).then_some(secret)
}

/// Whole seconds, as a number or (as documented) a string; zero, negative and text are none.
fn lifetime(raw: &RawValue) -> Option<SignedDuration> {
    let told = text(raw).unwrap_or_else(|| raw.get().to_owned());
    let seconds: i64 = told.trim().parse().ok()?;
    (seconds > 0).then(|| SignedDuration::from_secs(seconds.min(LONGEST_LIFETIME_SECONDS)))
}
