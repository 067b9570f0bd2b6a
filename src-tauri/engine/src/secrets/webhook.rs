//! The secret that signs what a webhook is told. Owns how it is made. Must not know what is signed.

use std::fmt::Write as _;

use partner_balance_core::account::AccountId;
use partner_balance_core::fault::{Fault, FaultCode};
use ring::rand::{SecureRandom as _, SystemRandom};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::SecretStore;

const BYTES: usize = 32;

/// 32 random bytes as 64 hexadecimal digits; the digits are the key. Debug shows nothing of it.
#[derive(Clone, Debug)]
pub struct WebhookSecret(SecretString);

impl WebhookSecret {
    /// From the keychain. None if it is something else.
    pub(super) fn read(digits: &[u8]) -> Option<Self> {
        let is_secret = digits.len() == 2 * BYTES && digits.iter().all(u8::is_ascii_hexdigit);
        std::str::from_utf8(digits).ok().filter(|_| is_secret).map(|text| Self(SecretString::from(text)))
    }

    /// The digits, for the receiver and for the signature.
    #[must_use]
    pub fn digits(&self) -> &str {
        self.0.expose_secret()
    }

    fn random() -> Result<Self, Fault> {
        let mut bytes = Zeroizing::new([0; BYTES]);
        let refused = |_| Fault::new(FaultCode::KeychainFailed, "the system gives no random numbers");
        SystemRandom::new().fill(&mut *bytes).map_err(refused)?;
        // A buffer that grows leaves copies in memory.
        let mut digits = Zeroizing::new(String::with_capacity(2 * BYTES));
        for byte in bytes.iter() {
            let _ = write!(digits, "{byte:02x}");
        }
        Ok(Self(SecretString::from(digits.as_str())))
    }
}

/// Makes and stores a new secret: what is signed with the one before is no longer accepted.
///
/// # Errors
/// As [`SecretStore`]. Then the one before is in use.
pub async fn new_webhook_secret(secrets: &dyn SecretStore, account: &AccountId) -> Result<WebhookSecret, Fault> {
    let secret = WebhookSecret::random()?;
    secrets.store_webhook_secret(account, &secret).await?;
    Ok(secret)
}

/// The account's secret, made at the first use. Shows no prompt.
///
/// # Errors
/// As [`SecretStore`].
pub async fn webhook_secret_or_new(secrets: &dyn SecretStore, account: &AccountId) -> Result<WebhookSecret, Fault> {
    match secrets.webhook_secret(account).await? {
        Some(secret) => Ok(secret),
        None => new_webhook_secret(secrets, account).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::MemoryStore;

    #[tokio::test]
    async fn p5_a_secret_is_made_once_kept_renewed_forgotten_and_never_shown() {
        let (store, ann, bob) = (MemoryStore::default(), AccountId::new("ann"), AccountId::new("bob"));
        assert!(store.webhook_secret(&ann).await.unwrap().is_none());
        let first = webhook_secret_or_new(&store, &ann).await.unwrap();
        assert!(WebhookSecret::read(first.digits().as_bytes()).is_some(), "64 digits");
        let again = webhook_secret_or_new(&store, &ann).await.unwrap();
        assert_eq!(again.digits(), first.digits());
        assert_ne!(webhook_secret_or_new(&store, &bob).await.unwrap().digits(), first.digits());
        let renewed = new_webhook_secret(&store, &ann).await.unwrap();
        assert_ne!(renewed.digits(), first.digits());
        assert_eq!(webhook_secret_or_new(&store, &ann).await.unwrap().digits(), renewed.digits());
        assert!(!format!("{renewed:?} {store:?}").contains(renewed.digits()));
        store.forget(&ann).await.unwrap();
        assert!(store.webhook_secret(&ann).await.unwrap().is_none());
    }

    #[test]
    fn what_is_something_else_is_no_secret() {
        for text in ["", "abc", &"g".repeat(64), &"a".repeat(63), &"ä".repeat(32)] {
            assert!(WebhookSecret::read(text.as_bytes()).is_none(), "{text}");
        }
    }
}
