//! A new credential: typed, parsed, tested at the portal, and only then stored. Owns that order. Must not know the
//! form it was typed into, or what else is stored for an account.

use std::fmt;
use std::sync::Arc;

use partner_balance_core::account::{AccountId, Balance, Owner};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::Fault;
use partner_balance_core::language::Words;
use partner_balance_core::message_id;
use partner_balance_core::page::FieldError;
use ring::digest::{SHA256, digest};
use secrecy::{ExposeSecret, SecretString};

use crate::messages::TypedCredential;
use crate::portal::{Portal, PortalFactory};
use crate::secrets::{Credential, MemorySessions, SecretStore, SessionStore};

/// A credential that has just been tested.
pub struct TestedCredential {
    /// The address it was tested at.
    pub base_url: BaseUrl,
    /// The address to save in the settings, if one was typed. None leaves the settings' address, even if the environment
    /// named another one for the test.
    pub typed_url: Option<BaseUrl>,
    pub credential: Credential,
    pub owner: Owner,
    /// The client it was tested with, which has a session.
    pub portal: Arc<dyn Portal>,
    /// The store of that session.
    pub sessions: Arc<MemorySessions>,
    pub balance: Balance,
}

/// The owner of a credential at this address.
#[must_use]
pub fn owner_of(credential: &Credential, base_url: &BaseUrl) -> Owner {
    let address = base_url.to_string();
    match credential {
        Credential::Client { client_id, .. } => Owner::of_client(client_id.trim(), &address),
        Credential::Token { access_token } => Owner::of_token(&fingerprint(access_token), &address),
    }
}

/// Half of the token's SHA-256, in hex, which doesn't reveal the token.
fn fingerprint(token: &SecretString) -> String {
    let digest = digest(&SHA256, token.expose_secret().trim().as_bytes());
    digest.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Tests a credential: requests an access token and reads the balance. Stores nothing.
///
/// # Errors
/// As [`Portal::balance`].
pub async fn test(
    portals: &dyn PortalFactory,
    usual_url: BaseUrl,
    typed_url: Option<BaseUrl>,
    credential: Credential,
) -> Result<TestedCredential, Fault> {
    let base_url = typed_url.clone().unwrap_or(usual_url);
    let sessions = Arc::new(MemorySessions::default());
    let as_store = Arc::clone(&sessions) as Arc<dyn SessionStore>;
    let portal = portals.open(base_url.clone(), credential.clone(), as_store);
    let balance = portal.balance().await?;
    let owner = owner_of(&credential, &base_url);
    Ok(TestedCredential { base_url, typed_url, credential, owner, portal, sessions, balance })
}

/// Stores a tested credential in the keychain, for the address it was tested at. The keychain may prompt the user first.
///
/// # Errors
/// As [`SecretStore::store_credential`].
pub async fn store(secrets: &dyn SecretStore, account: &AccountId, tested: &TestedCredential) -> Result<(), Fault> {
    secrets.store_credential(account, &tested.credential, &tested.base_url).await
}

/// Checks and trims what was typed. Returns the address, if one was given, and the credential.
///
/// # Errors
/// A sentence for each field that can't be used.
pub fn parse_typed(typed: TypedCredential, words: &Words) -> Result<(Option<BaseUrl>, Credential), Vec<FieldError>> {
    let mut fields = Vec::new();
    let mut required = |field: &str, is_empty: bool, id: &str| {
        if is_empty {
            fields.push(FieldError { field: field.to_owned(), message: words.say(id) });
        }
    };
    let (base_url, credential) = match typed {
        TypedCredential::Client { base_url, client_id, client_secret } => {
            let client_secret = trimmed(&client_secret);
            required("client_id", client_id.trim().is_empty(), message_id!("problems-form-client-id"));
            required(
                "client_secret",
                client_secret.expose_secret().is_empty(),
                message_id!("problems-form-client-secret"),
            );
            (base_url, Credential::Client { client_id: client_id.trim().to_owned(), client_secret })
        }
        TypedCredential::Token { base_url, access_token } => {
            let access_token = trimmed(&access_token);
            required(
                "access_token",
                access_token.expose_secret().is_empty(),
                message_id!("problems-form-access-token"),
            );
            (base_url, Credential::Token { access_token })
        }
    };
    let base_url = match base_url.trim() {
        "" => Ok(None),
        text => text.parse::<BaseUrl>().map(Some),
    };
    match base_url {
        Ok(base_url) if fields.is_empty() => Ok((base_url, credential)),
        Ok(_) => Err(fields),
        Err(error) => {
            fields.push(FieldError { field: "base_url".to_owned(), message: error.sentence(words) });
            Err(fields)
        }
    }
}

/// Without the spaces and line breaks that pasted secrets may have around them.
fn trimmed(secret: &SecretString) -> SecretString {
    SecretString::from(secret.expose_secret().trim())
}

impl fmt::Debug for TestedCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestedCredential").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}
