//! Items of the keychains that show their prompts themselves: macOS Keychain, Windows Credential Manager. Owns the
//! fault for each of their errors. Must not know what the items contain.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error};
use partner_balance_core::fault::{Fault, FaultCode};
use zeroize::Zeroizing;

use super::Presence;
use super::keychain::{ItemName, Prompting};
#[cfg(windows)]
use super::parts;
use super::worker::Worker;

/// The present user's keychain. Its calls block, so they run on a thread of their own.
#[derive(Debug, Default)]
pub(super) struct NativeKeychain {
    worker: Worker,
}

impl NativeKeychain {
    pub(super) async fn read(
        &self,
        name: &ItemName,
        _prompting: Prompting,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
        let name = name.clone();
        self.worker.call(move || read_item(&name)).await
    }

    pub(super) async fn write(&self, name: &ItemName, secret: &[u8], _prompting: Prompting) -> Result<(), Fault> {
        let (name, secret) = (name.clone(), Zeroizing::new(secret.to_vec()));
        self.worker.call(move || write_item(&name, &secret)).await
    }

    /// Tries each, even if another one fails.
    pub(super) async fn delete(&self, names: &[ItemName]) -> Result<(), Fault> {
        let names = names.to_vec();
        let delete_all = move || {
            let outcomes: Vec<_> = names.iter().map(delete_item).collect();
            outcomes.into_iter().collect()
        };
        self.worker.call(delete_all).await
    }

    /// On these systems the program that created an item can read it without a prompt.
    pub(super) async fn presence(&self, name: &ItemName) -> Result<Presence, Fault> {
        match self.read(name, Prompting::Never).await {
            Ok(Some(_)) => Ok(Presence::Stored),
            Ok(None) => Ok(Presence::Absent),
            Err(fault) if fault.code == FaultCode::KeychainLocked => Ok(Presence::Locked),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(target_os = "macos")]
fn read_item(name: &ItemName) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
    read(&entry(name.service, &name.user)?)
}

#[cfg(target_os = "macos")]
fn write_item(name: &ItemName, secret: &[u8]) -> Result<(), Fault> {
    write(&entry(name.service, &name.user)?, secret)
}

#[cfg(target_os = "macos")]
fn delete_item(name: &ItemName) -> Result<(), Fault> {
    delete(&entry(name.service, &name.user)?)
}

#[cfg(windows)]
fn read_item(name: &ItemName) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
    parts::read(&OfService(name.service), &name.user)
}

#[cfg(windows)]
fn write_item(name: &ItemName, secret: &[u8]) -> Result<(), Fault> {
    parts::write(&OfService(name.service), &name.user, secret)
}

#[cfg(windows)]
fn delete_item(name: &ItemName) -> Result<(), Fault> {
    parts::delete(&OfService(name.service), &name.user)
}

/// The items of one service.
#[cfg(windows)]
struct OfService(&'static str);

#[cfg(windows)]
impl parts::Items for OfService {
    fn read(&self, user: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
        read(&entry(self.0, user)?)
    }

    fn write(&self, user: &str, secret: &[u8]) -> Result<(), Fault> {
        write(&entry(self.0, user)?, secret)
    }

    fn delete(&self, user: &str) -> Result<(), Fault> {
        delete(&entry(self.0, user)?)
    }
}

fn entry(service: &str, user: &str) -> Result<Entry, Fault> {
    // The label is for the Secret Service; these stores refuse modifiers they don't know. On Windows no item goes with a roaming
    // profile, which is the default: a secret stays on the computer where it was typed in, a session is of that computer's
    // processes, and the parts of a long item could arrive one by one. Elsewhere the program asks to connect.
    let modifiers = cfg!(windows).then(|| HashMap::from([("persistence", "local")]));
    open_store()?.build(service, user, modifiers.as_ref()).map_err(|error| fault(&error))
}

fn read(entry: &Entry) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
    let read = match entry.get_secret() {
        // Another program created a second item. Assumes that they are equal.
        Err(Error::Ambiguous(entries)) => entries.first().map_or(Err(Error::NoEntry), Entry::get_secret),
        read => read,
    };
    match read {
        Ok(secret) => Ok(Some(Zeroizing::new(secret))),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(fault(&error)),
    }
}

/// Updates the item: macOS would prompt the user again for a new one.
fn write(entry: &Entry, secret: &[u8]) -> Result<(), Fault> {
    let written = match entry.set_secret(secret) {
        Err(Error::Ambiguous(entries)) => {
            entries.iter().try_for_each(Entry::delete_credential).and_then(|()| entry.set_secret(secret))
        }
        written => written,
    };
    written.map_err(|error| fault(&error))
}

fn delete(entry: &Entry) -> Result<(), Fault> {
    let deleted = match entry.delete_credential() {
        Err(Error::Ambiguous(entries)) => entries.iter().try_for_each(Entry::delete_credential),
        deleted => deleted,
    };
    match deleted {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(fault(&error)),
    }
}

fn open_store() -> Result<Arc<CredentialStore>, Fault> {
    #[cfg(target_os = "macos")]
    let store = apple_native_keyring_store::keychain::Store::new();
    #[cfg(target_os = "windows")]
    let store = windows_native_keyring_store::Store::new();
    match store {
        Ok(store) => Ok(store),
        Err(error) => Err(fault(&error)),
    }
}

/// The fault for an error of the keychain. Never quotes the error: some contain the secret.
#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of another crate, and open")]
fn fault(error: &Error) -> Fault {
    let failed = |detail: &str| Fault::new(FaultCode::KeychainFailed, detail);
    match error {
        Error::NoStorageAccess(_) => Fault::new(FaultCode::KeychainLocked, "the keychain gives no access"),
        Error::PlatformFailure(_) => failed("it answers with an error"),
        Error::TooLong(..) => failed("it doesn't take an item of this length"),
        _ => failed("it doesn't answer as documented"),
    }
}
