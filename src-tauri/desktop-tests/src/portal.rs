//! A simulated portal, the tray program connected to it, and waiting for the contents of its tray item.
//!
//! It knows the program's interface (variables, texts in the tray), not its code.

use std::fs;
use std::io::Write as _;
use std::ops::Deref;

use anyhow::Context as _;
use partner_balance_portal_sim::{Options, SimulatorThread};
use serde_json::json;

use crate::{Program, Result, Session, StoredSecret, Tray, wait};

/// The Client ID the portal accepts.
pub const CLIENT_ID: &str = "client-of-the-tests";
/// The Client Secret the portal accepts: it occurs nowhere else, so finding it anywhere means a leak.
pub const CLIENT_SECRET: &str = "planted7q3xk9vd2mfw8zr5tb";

/// Where the program gets its account from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Account {
    /// The environment gives address, Client ID and Client Secret.
    Environment,
    /// The environment gives the address; the credential is typed, or stored in an earlier run.
    Typed,
}

/// A portal that answers as the vendor documents. Dropped, it no longer listens.
pub struct Portal(SimulatorThread);

impl Portal {
    /// Starts a portal whose account has this balance.
    ///
    /// # Errors
    /// The balance is not a number, or no port is free.
    pub fn start(balance: &str) -> Result<Self> {
        let options = Options {
            client_id: CLIENT_ID.to_owned(),
            client_secret: CLIENT_SECRET.to_owned(),
            balance: balance.parse().context("balance of the portal")?,
            admin_port: None,
            ..Options::default()
        };
        Ok(Self(SimulatorThread::start(options).context("portal")?))
    }

    /// Sets the account's balance.
    ///
    /// # Errors
    /// It is not a number.
    pub fn put(&self, balance: &str) -> Result<()> {
        self.set_balance(balance.parse().context("balance of the portal")?);
        Ok(())
    }

    /// Starts the tray program with this portal.
    ///
    /// # Errors
    /// It hasn't been built.
    pub fn start_program(&self, session: &Session, arguments: &[&str], account: Account) -> Result<Program> {
        let address = ("PARTNER_BALANCE_BASE_URL", self.base_url());
        let credential = [("PARTNER_BALANCE_CLIENT_ID", CLIENT_ID), ("PARTNER_BALANCE_CLIENT_SECRET", CLIENT_SECRET)];
        match account {
            Account::Environment => Program::start(session, arguments, &[address, credential[0], credential[1]]),
            Account::Typed => Program::start(session, arguments, &[address]),
        }
    }

    /// Gives a session an account at this portal, as if it had been connected before. `settings` are further lines of its section
    /// of the settings file.
    ///
    /// # Errors
    /// No keychain runs, or the settings file can't be written.
    pub fn store_account(&self, session: &Session, id: &str, settings: &str) -> Result<()> {
        store_account(session, id, self.base_url(), settings, (CLIENT_ID, CLIENT_SECRET))
    }

    /// Waits until this many token requests have been answered.
    ///
    /// # Errors
    /// Fewer in the usual time.
    pub fn wait_for_token_requests(&self, count: u64) -> Result<()> {
        self.block_until(wait::TIMEOUT, move |stats| stats.token.finished >= count)
            .map(|_| ())
            .with_context(|| format!("waited for {count} token requests, saw {}", self.stats().token.finished))
    }

    /// Waits until this many balance requests have been answered.
    ///
    /// # Errors
    /// Fewer in the usual time.
    pub fn wait_for_balance_requests(&self, count: u64) -> Result<()> {
        self.block_until(wait::TIMEOUT, move |stats| stats.balance.finished >= count)
            .map(|_| ())
            .with_context(|| format!("waited for {count} balance requests, saw {}", self.stats().balance.finished))
    }
}

/// Gives a session an account at any address, as if it had been connected before.
///
/// # Errors
/// No keychain runs, or the settings file can't be written.
pub fn store_account(
    session: &Session,
    id: &str,
    base_url: &str,
    settings: &str,
    (client_id, client_secret): (&str, &str),
) -> Result<()> {
    let credential = json!({ "client_id": client_id, "client_secret": client_secret, "base_url": base_url });
    session.store_secret(&StoredSecret {
        label: format!("Partner Balance: {id}"),
        attributes: [("service", "partner-balance"), ("username", id)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into(),
        value: credential.to_string().into_bytes(),
    })?;
    let folder = session.config_home().join("partner-balance");
    fs::create_dir_all(&folder)?;
    let section = format!("[[accounts]]\nid = \"{id}\"\nbase_url = \"{base_url}\"\n{settings}\n\n");
    let mut file = fs::OpenOptions::new().create(true).append(true).open(folder.join("settings.toml"))?;
    file.write_all(section.as_bytes())?;
    session.user.own(&folder)
}

impl Deref for Portal {
    type Target = SimulatorThread;

    fn deref(&self) -> &SimulatorThread {
        &self.0
    }
}

impl Tray {
    /// Waits until the tooltip contains `part` and returns the whole text.
    ///
    /// # Errors
    /// Not in the usual time; the error holds the last text.
    pub fn tooltip_with(&self, part: &str) -> Result<String> {
        wait::until(&format!("{part:?} in the tooltip"), || {
            let tooltip = self.tooltip()?;
            let text = format!("{}\n{}", tooltip.title, tooltip.text);
            anyhow::ensure!(text.contains(part), "the tooltip is {text:?}");
            Ok(Some(text.trim_end().to_owned()))
        })
    }

    /// Waits until the menu row with this number, from 0, contains `part`.
    ///
    /// # Errors
    /// Not in the usual time; the error holds what the menu shows.
    pub fn menu_row_with(&self, number: usize, part: &str) -> Result<String> {
        wait::until(&format!("{part:?} in row {number} of the menu"), || {
            let menu = self.menu()?;
            let row = menu.get(number).with_context(|| format!("only {menu:?}"))?;
            anyhow::ensure!(row.label.contains(part), "the row is {:?}", row.label);
            Ok(Some(row.label.clone()))
        })
    }
}
