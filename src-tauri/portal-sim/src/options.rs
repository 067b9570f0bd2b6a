//! The options of a simulator. The lifetimes are the document's defaults; the default credentials are public. Must not
//! know how they are used.

use std::fmt;
use std::time::Duration;

use rust_decimal::Decimal;

use crate::balance::Spending;
use crate::tokens::{EarlierTokens, Rotation, TokenForm};

/// The options of a simulator at its start; most can be changed while it runs.
#[derive(Clone)]
pub struct Options {
    /// The accepted Client ID.
    pub client_id: String,
    /// The accepted Client Secret.
    pub client_secret: String,
    /// The account's e-mail address, part of access tokens.
    pub user_name: String,
    /// The balance, sent with exactly these digits.
    pub balance: Decimal,
    /// Regular spending, if any.
    pub spending: Option<Spending>,
    /// The API's port on 127.0.0.1; 0 for any free one.
    pub port: u16,
    /// The admin port on 127.0.0.1; 0 for any free one; none without an admin port.
    pub admin_port: Option<u16>,
    /// The lifetime of an access token: 30 minutes in the document.
    pub access_lifetime: Duration,
    /// The lifetime of a refresh token: 15 days in the document.
    pub refresh_lifetime: Duration,
    /// What a refresh does to the refresh token.
    pub rotation: Rotation,
    /// What a new access token does to earlier ones.
    pub earlier_tokens: EarlierTokens,
    /// The form of access tokens.
    pub token_form: TokenForm,
    /// The delay of each reply.
    pub latency: Duration,
    /// Further clients of the same portal, each with an account of its own, and in all else like the first.
    pub further_clients: Vec<Client>,
}

/// A client of the portal: its credential, and its account's balance.
#[derive(Clone)]
pub struct Client {
    /// The accepted Client ID.
    pub id: String,
    /// The accepted Client Secret.
    pub secret: String,
    /// The balance, sent with exactly these digits.
    pub balance: Decimal,
}

impl Options {
    /// The default Client ID.
    pub const DEMO_CLIENT_ID: &str = "demo-client";
    /// The default Client Secret. It is public.
    pub const DEMO_CLIENT_SECRET: &str = "demo-secret";

    /// The options of each client, the first one's first: what differs is the credential and the balance.
    pub(crate) fn of_each_client(mut self) -> Vec<Self> {
        let further = std::mem::take(&mut self.further_clients);
        let further = further.into_iter().map(|client| Self {
            client_id: client.id,
            client_secret: client.secret,
            balance: client.balance,
            ..self.clone()
        });
        let mut each: Vec<Self> = further.collect();
        each.insert(0, self);
        each
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            client_id: Self::DEMO_CLIENT_ID.to_owned(),
            client_secret: Self::DEMO_CLIENT_SECRET.to_owned(),
            user_name: "partner@example.com".to_owned(),
            balance: Decimal::new(67_524, 2),
            spending: None,
            port: 0,
            admin_port: Some(0),
            access_lifetime: Duration::from_secs(30 * 60),
            refresh_lifetime: Duration::from_secs(15 * 24 * 60 * 60),
            rotation: Rotation::default(),
            earlier_tokens: EarlierTokens::default(),
            token_form: TokenForm::default(),
            latency: Duration::ZERO,
            further_clients: Vec::new(),
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options").field("client_id", &self.client_id).field("port", &self.port).finish_non_exhaustive()
    }
}
