//! The JSON in keychain items: credentials and session tokens. Later versions of the program must be able to read it.
//! Must not know where items are stored.

use jiff::Timestamp;
use partner_balance_core::base_url::BaseUrl;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Credential, SessionToken, StoredCredential};

/// Borrows its values, so that no further copy of a secret is made.
#[derive(Serialize)]
#[serde(untagged)]
enum Written<'a> {
    Client { client_id: &'a str, client_secret: &'a str, base_url: &'a str },
    Token { access_token: &'a str, base_url: &'a str },
    Session { access_token: &'a str, expires_at: Timestamp, refresh_token: Option<&'a str>, minted_for: &'a str },
}

/// Unknown fields are ignored: a later version may have written them.
#[derive(Deserialize)]
struct ReadCredential {
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    access_token: Option<SecretString>,
    /// Absent in items of the first version.
    base_url: Option<String>,
}

#[derive(Deserialize)]
struct ReadSession {
    access_token: SecretString,
    expires_at: Timestamp,
    refresh_token: Option<SecretString>,
    minted_for: String,
}

pub(super) fn write_credential(credential: &Credential, base_url: &BaseUrl) -> Zeroizing<Vec<u8>> {
    let base_url = &base_url.to_string();
    match credential {
        Credential::Client { client_id, client_secret } => {
            write(&Written::Client { client_id, client_secret: client_secret.expose_secret(), base_url })
        }
        Credential::Token { access_token } => {
            write(&Written::Token { access_token: access_token.expose_secret(), base_url })
        }
    }
}

pub(super) fn write_session(session: &SessionToken) -> Zeroizing<Vec<u8>> {
    write(&Written::Session {
        access_token: session.access_token.expose_secret(),
        expires_at: session.expires_at,
        refresh_token: session.refresh_token.as_ref().map(ExposeSecret::expose_secret),
        minted_for: &session.minted_for,
    })
}

/// None if the item can't be read, also if its address can't be: a credential without an address could be sent to any.
pub(super) fn read_credential(json: &[u8]) -> Option<StoredCredential> {
    let read: ReadCredential = serde_json::from_slice(json).ok()?;
    let base_url = read.base_url.map(|address| address.parse()).transpose().ok()?;
    let credential = match (read.client_id, read.client_secret, read.access_token) {
        (Some(client_id), Some(client_secret), _) => Credential::Client { client_id, client_secret },
        (_, _, Some(access_token)) => Credential::Token { access_token },
        _ => return None,
    };
    Some(StoredCredential { credential, base_url })
}

/// None if the item can't be read. Then a new token is requested.
pub(super) fn read_session(json: &[u8]) -> Option<SessionToken> {
    let read: ReadSession = serde_json::from_slice(json).ok()?;
    let ReadSession { access_token, expires_at, refresh_token, minted_for } = read;
    Some(SessionToken { access_token, expires_at, refresh_token, minted_for })
}

fn write(item: &Written<'_>) -> Zeroizing<Vec<u8>> {
    let parts: [&str; 3] = match item {
        Written::Client { client_id, client_secret, base_url } => [client_id, client_secret, base_url],
        Written::Token { access_token, base_url } => [access_token, base_url, ""],
        Written::Session { access_token, refresh_token, minted_for, .. } => {
            [access_token, refresh_token.unwrap_or_default(), minted_for]
        }
    };
    // Large enough for escaping every character: a buffer that grows leaves copies in memory.
    let room = parts.iter().map(|part| part.len() * 6).sum::<usize>() + 128;
    let mut json = Zeroizing::new(Vec::with_capacity(room));
    // Serializing strings and a time into memory can't fail.
    let _ = serde_json::to_writer(&mut *json, item);
    json
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_is_read_back_as_it_was_written() {
        let address: BaseUrl = "https://portal.example:8443/below".parse().unwrap();
        let client = Credential::Client { client_id: "i\"d".into(), client_secret: "s\u{1}é".into() };
        let stored = read_credential(&write_credential(&client, &address)).unwrap();
        assert_eq!(stored.base_url.as_ref(), Some(&address));
        let Credential::Client { client_id, client_secret } = stored.credential else { panic!() };
        assert_eq!((client_id.as_str(), client_secret.expose_secret()), ("i\"d", "s\u{1}é"));

        let json = write_credential(&Credential::Token { access_token: "t".into() }, &address);
        let text = r#"{"access_token":"t","base_url":"https://portal.example:8443/below"}"#;
        assert_eq!(std::str::from_utf8(&json).unwrap(), text);
        let stored = read_credential(&json).unwrap();
        assert_eq!(stored.base_url, Some(address));
        let Credential::Token { access_token } = stored.credential else { panic!() };
        assert_eq!(access_token.expose_secret(), "t");
    }

    #[test]
    fn p9_an_item_of_the_first_version_has_no_address_and_one_with_a_bad_address_is_no_credential() {
        let first = read_credential(br#"{"client_id":"i","client_secret":"s"}"#).unwrap();
        assert_eq!(first.base_url, None);
        for address in ["", "http://portal.example", "nowhere"] {
            let json = format!(r#"{{"client_id":"i","client_secret":"s","base_url":"{address}"}}"#);
            assert!(read_credential(json.as_bytes()).is_none(), "{address}");
        }
    }

    #[test]
    fn a_session_is_read_back_as_it_was_written() {
        for refresh_token in [None, Some("r")] {
            let expires_at = "2026-01-02T03:04:05.006Z".parse().unwrap();
            let session = SessionToken {
                access_token: "a".into(),
                expires_at,
                refresh_token: refresh_token.map(SecretString::from),
                minted_for: "id at a portal".into(),
            };
            let back = read_session(&write_session(&session)).unwrap();
            assert_eq!(back.access_token.expose_secret(), "a");
            assert_eq!(back.expires_at, expires_at);
            assert_eq!(back.refresh_token.as_ref().map(ExposeSecret::expose_secret), refresh_token);
            assert_eq!(back.minted_for, "id at a portal");
        }
    }

    #[test]
    fn what_is_something_else_is_nothing() {
        for json in ["", "null", "{}", r#"{"client_id":"a"}"#, r#"{"client_secret":"a"}"#, "\u{0}", r#"{"token":1}"#] {
            assert!(read_credential(json.as_bytes()).is_none(), "{json}");
            assert!(read_session(json.as_bytes()).is_none(), "{json}");
        }
        assert!(read_session(br#"{"access_token":"a","expires_at":"soon","minted_for":"b"}"#).is_none());
        let for_nobody = br#"{"access_token":"a","expires_at":"2026-01-02T03:04:05Z"}"#;
        assert!(read_session(for_nobody).is_none(), "nobody can tell whose it is");
        assert!(read_credential(br#"{"access_token":"a","later":[1]}"#).is_some());
    }
}
