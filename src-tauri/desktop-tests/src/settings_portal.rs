//! A settings portal (`org.freedesktop.portal.Settings`) with the desktop's colour scheme, light or dark.
//!
//! It must not know which program reads it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::Context as _;
use zbus::blocking::{Connection, connection};
use zbus::fdo;
use zbus::zvariant::{OwnedValue, Value};

use crate::{Result, Session, Theme};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const INTERFACE: &str = "org.freedesktop.portal.Settings";
const NAMESPACE: &str = "org.freedesktop.appearance";
const KEY: &str = "color-scheme";

/// A portal with this one setting. Dropped, it leaves the bus.
pub struct SettingsPortal {
    connection: Connection,
    scheme: Arc<AtomicU32>,
}

impl Session {
    /// Starts a settings portal with this colour scheme.
    ///
    /// # Errors
    /// There is one already.
    pub fn start_settings_portal(&self, theme: Theme) -> Result<SettingsPortal> {
        let scheme = Arc::new(AtomicU32::new(number(theme)));
        let connection = connection::Builder::address(self.home.bus_address().as_str())?
            .serve_at(PATH, Settings { scheme: Arc::clone(&scheme) })?
            .name(NAME)?
            .build()
            .context("settings portal")?;
        Ok(SettingsPortal { connection, scheme })
    }
}

impl SettingsPortal {
    /// Changes the colour scheme and sends the change signal.
    ///
    /// # Errors
    /// The bus is gone.
    pub fn change_to(&self, theme: Theme) -> Result<()> {
        self.scheme.store(number(theme), Ordering::Relaxed);
        let changed = (NAMESPACE, KEY, Value::from(number(theme)));
        self.connection
            .emit_signal(None::<&str>, PATH, INTERFACE, "SettingChanged", &changed)
            .context("changed setting")
    }
}

/// The portal's numbers for dark and light.
fn number(theme: Theme) -> u32 {
    match theme {
        Theme::Dark => 1,
        Theme::Light => 2,
    }
}

struct Settings {
    scheme: Arc<AtomicU32>,
}

impl Settings {
    fn value(&self, namespace: &str, key: &str) -> fdo::Result<Value<'static>> {
        if (namespace, key) != (NAMESPACE, KEY) {
            return Err(fdo::Error::Failed("no such setting".to_owned()));
        }
        Ok(Value::from(self.scheme.load(Ordering::Relaxed)))
    }
}

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    /// The deprecated method wraps the value twice.
    fn read(&self, namespace: &str, key: &str) -> fdo::Result<OwnedValue> {
        owned(Value::Value(Box::new(self.value(namespace, key)?)))
    }

    fn read_one(&self, namespace: &str, key: &str) -> fdo::Result<OwnedValue> {
        owned(self.value(namespace, key)?)
    }

    #[zbus(property)]
    fn version(&self) -> u32 {
        2
    }
}

fn owned(value: Value<'_>) -> fdo::Result<OwnedValue> {
    OwnedValue::try_from(value).map_err(|error| fdo::Error::Failed(error.to_string()))
}
