//! A simulated portal, the tray program connected to it, and waiting for what its tray item shows.
//!
//! It knows the program's interface (variables, words in the tray), never its code.

use std::ops::Deref;

use anyhow::Context as _;
use partner_balance_portal_sim::{Options, SimulatorThread};

use crate::{Program, Result, Session, Tray, wait};

/// The Client ID the portal accepts.
pub const CLIENT_ID: &str = "client-of-the-tests";
/// The Client Secret the portal accepts: so unlike anything else that finding it anywhere means a leak.
pub const CLIENT_SECRET: &str = "planted7q3xk9vd2mfw8zr5tb";

/// Where the program gets its account from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Account {
    /// The environment gives address, Client ID and Client Secret.
    Environment,
    /// The environment gives the address; the rest is typed, or remembered from an earlier run.
    Typed,
}

/// A portal that answers as the vendor's document says. Dropped, nobody answers at its address.
pub struct Portal(SimulatorThread);

impl Portal {
    /// A portal whose account has this balance.
    ///
    /// # Errors
    /// The balance is no number, or this computer has no free port.
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

    /// From now on the account has this balance.
    ///
    /// # Errors
    /// It is no number.
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

    /// Waits until so many token requests were answered.
    ///
    /// # Errors
    /// Fewer within the usual time.
    pub fn wait_for_token_requests(&self, count: u64) -> Result<()> {
        self.block_until(wait::PATIENCE, move |stats| stats.token.finished >= count)
            .map(|_| ())
            .with_context(|| format!("waited for {count} token requests, saw {}", self.stats().token.finished))
    }

    /// Waits until so many balance requests were answered.
    ///
    /// # Errors
    /// Fewer within the usual time.
    pub fn wait_for_balance_requests(&self, count: u64) -> Result<()> {
        self.block_until(wait::PATIENCE, move |stats| stats.balance.finished >= count)
            .map(|_| ())
            .with_context(|| format!("waited for {count} balance requests, saw {}", self.stats().balance.finished))
    }
}

impl Deref for Portal {
    type Target = SimulatorThread;

    fn deref(&self) -> &SimulatorThread {
        &self.0
    }
}

impl Tray {
    /// Waits until the tooltip has `part` in it and gives the whole of it.
    ///
    /// # Errors
    /// Not within the usual time: with what it says instead.
    pub fn tooltip_with(&self, part: &str) -> Result<String> {
        wait::until(&format!("{part:?} in the tooltip"), || {
            let tooltip = self.tooltip()?;
            let text = format!("{}\n{}", tooltip.title, tooltip.text);
            anyhow::ensure!(text.contains(part), "it says {text:?}");
            Ok(Some(text.trim_end().to_owned()))
        })
    }

    /// Waits until the row of the menu with this number, from 0, has `part` in it.
    ///
    /// # Errors
    /// Not within the usual time: with what the menu says instead.
    pub fn menu_row_with(&self, number: usize, part: &str) -> Result<String> {
        wait::until(&format!("{part:?} in row {number} of the menu"), || {
            let menu = self.menu()?;
            let row = menu.get(number).with_context(|| format!("only {menu:?}"))?;
            anyhow::ensure!(row.label.contains(part), "it says {:?}", row.label);
            Ok(Some(row.label.clone()))
        })
    }
}
