//! The session's keychain: a real Secret Service, locked, unlocked and read from outside the program.
//!
//! Interface: <https://specifications.freedesktop.org/secret-service/latest/>. It must not know what is stored in it.

use std::collections::HashMap;

use anyhow::Context as _;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use crate::tray::uncached;
use crate::{Result, Session, wait};

const NAME: &str = "org.freedesktop.secrets";
const SERVICE: &str = "/org/freedesktop/secrets";
const COLLECTION: &str = "/org/freedesktop/secrets/collection/login";

/// An item of the keychain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSecret {
    /// The label that a keychain program shows.
    pub label: String,
    /// The attributes that programs search by.
    pub attributes: HashMap<String, String>,
    /// The secret itself.
    pub value: Vec<u8>,
}

impl Session {
    /// The password that unlocks the keychain.
    pub const KEYCHAIN_PASSWORD: &str = "test";

    /// Starts the keychain with its collection unlocked, and returns when it is on the bus.
    ///
    /// # Errors
    /// It ended or isn't ready in time.
    pub fn start_keychain(&mut self) -> Result<()> {
        let control = format!("--control-directory={}", self.home.runtime().join("keyring").display());
        let arguments = ["--foreground", "--unlock", "--components=secrets", &control];
        let mut keychain = self.start_process("gnome-keyring-daemon", &arguments, Self::KEYCHAIN_PASSWORD)?;
        keychain.ready(|| {
            anyhow::ensure!(self.is_owned(NAME)?, "{NAME} has no owner");
            Ok((!self.is_locked()?).then_some(()))
        })?;
        self.keychain = Some(keychain);
        Ok(())
    }

    /// Kills the keychain and waits until there is no Secret Service on the bus.
    ///
    /// # Errors
    /// It is still there after the usual time.
    pub fn stop_keychain(&mut self) -> Result<()> {
        self.keychain = None;
        wait::until("the keychain to be gone", || Ok((!self.is_owned(NAME)?).then_some(())))
    }

    /// Locks the collection: a program that needs it has to have it unlocked through a prompt.
    ///
    /// # Errors
    /// No keychain runs.
    pub fn lock_keychain(&self) -> Result<()> {
        let collection = OwnedObjectPath::try_from(COLLECTION)?;
        let service = uncached(&self.bus, NAME, SERVICE, "org.freedesktop.Secret.Service")?;
        service.call_method("Lock", &(vec![collection],)).context("lock the keychain")?;
        wait::until("the keychain to be locked", || Ok(self.is_locked()?.then_some(())))
    }

    /// Unlocks the collection with its password.
    ///
    /// gnome-keyring accepts the password without a prompt over an interface made for tests. Its name warns other
    /// programs not to use it: see `daemon/dbus/org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface.xml` in its
    /// source.
    ///
    /// # Errors
    /// No keychain runs.
    pub fn unlock_keychain(&self) -> Result<()> {
        let session = self.open_session()?;
        let collection = OwnedObjectPath::try_from(COLLECTION)?;
        let password = (session, Vec::<u8>::new(), Self::KEYCHAIN_PASSWORD.as_bytes().to_vec(), "text/plain");
        let interface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface";
        uncached(&self.bus, NAME, SERVICE, interface)?
            .call_method("UnlockWithMasterPassword", &(collection, password))
            .context("unlock the keychain")?;
        wait::until("the keychain to be unlocked", || Ok((!self.is_locked()?).then_some(())))
    }

    /// All items of the keychain.
    ///
    /// # Errors
    /// No keychain runs, or it is locked.
    pub fn secrets(&self) -> Result<Vec<StoredSecret>> {
        let session = self.open_session()?;
        let collection = uncached(&self.bus, NAME, COLLECTION, "org.freedesktop.Secret.Collection")?;
        let items: Vec<OwnedObjectPath> = collection.get_property("Items").context("items of the keychain")?;
        items.iter().map(|item| self.secret(item, &session)).collect()
    }

    /// The items that have all these attributes.
    ///
    /// # Errors
    /// No keychain runs, or it is locked.
    pub fn secrets_with(&self, attributes: &[(&str, &str)]) -> Result<Vec<StoredSecret>> {
        let has =
            |secret: &StoredSecret, name: &str, value: &str| secret.attributes.get(name).is_some_and(|v| v == value);
        let mut secrets = self.secrets()?;
        secrets.retain(|secret| attributes.iter().all(|(name, value)| has(secret, name, value)));
        Ok(secrets)
    }

    /// Stores an item, as a program of an earlier session did.
    ///
    /// # Errors
    /// No keychain runs, or it is locked.
    pub fn store_secret(&self, secret: &StoredSecret) -> Result<()> {
        let session = self.open_session()?;
        let properties = HashMap::from([
            ("org.freedesktop.Secret.Item.Label", Value::from(secret.label.as_str())),
            ("org.freedesktop.Secret.Item.Attributes", Value::from(secret.attributes.clone())),
        ]);
        let value = (session, Vec::<u8>::new(), secret.value.as_slice(), "application/json");
        uncached(&self.bus, NAME, COLLECTION, "org.freedesktop.Secret.Collection")?
            .call_method("CreateItem", &(properties, value, true))
            .context("store a secret")?;
        Ok(())
    }

    fn secret(&self, item: &OwnedObjectPath, session: &OwnedObjectPath) -> Result<StoredSecret> {
        let item = uncached(&self.bus, NAME, item.as_str(), "org.freedesktop.Secret.Item")?;
        let reply = item.call_method("GetSecret", &(session,)).context("read a secret")?;
        let (secret,): ((OwnedObjectPath, Vec<u8>, Vec<u8>, String),) =
            reply.body().deserialize().context("read a secret")?;
        Ok(StoredSecret {
            label: item.get_property("Label").context("label of a secret")?,
            attributes: item.get_property("Attributes").context("attributes of a secret")?,
            value: secret.2,
        })
    }

    fn open_session(&self) -> Result<OwnedObjectPath> {
        let service = uncached(&self.bus, NAME, SERVICE, "org.freedesktop.Secret.Service")?;
        let reply = service.call_method("OpenSession", &("plain", Value::from(""))).context("keychain session")?;
        let (_, session): (OwnedValue, OwnedObjectPath) = reply.body().deserialize().context("keychain session")?;
        Ok(session)
    }

    fn is_locked(&self) -> Result<bool> {
        let collection = uncached(&self.bus, NAME, COLLECTION, "org.freedesktop.Secret.Collection")?;
        collection.get_property("Locked").context("is the keychain locked")
    }
}
