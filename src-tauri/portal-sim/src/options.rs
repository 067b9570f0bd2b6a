//! What a simulator starts with. The lifetimes are the document's; client id and secret are well known on purpose. Must not
//! know how they are used.

use std::fmt;
use std::time::Duration;

use rust_decimal::Decimal;

use crate::balance::Spending;
use crate::tokens::{EarlierTokens, Rotation, TokenForm};

/// The settings of a simulator at its start; most can be changed while it runs.
#[derive(Clone)]
pub struct Options {
    /// The Client ID that is accepted.
    pub client_id: String,
    /// The Client Secret that is accepted.
    pub client_secret: String,
    /// The account's e-mail address, as it stands in access tokens.
    pub user_name: String,
    /// The balance, sent with exactly these digits.
    pub balance: Decimal,
    /// What is spent of it.
    pub spending: Option<Spending>,
    /// The API's port on 127.0.0.1; 0: any free one.
    pub port: u16,
    /// The admin port on 127.0.0.1; 0: any free one; none: steered by calls alone.
    pub admin_port: Option<u16>,
    /// How long an access token lives: 30 minutes by the document.
    pub access_lifetime: Duration,
    /// How long a refresh token lives: 15 days by the document.
    pub refresh_lifetime: Duration,
    /// What a refresh does to the refresh token.
    pub rotation: Rotation,
    /// What a new access token does to earlier ones.
    pub earlier_tokens: EarlierTokens,
    /// What an access token looks like.
    pub token_form: TokenForm,
    /// How long each reply takes.
    pub latency: Duration,
}

impl Options {
    /// The default Client ID.
    pub const DEMO_CLIENT_ID: &str = "demo-client";
    /// The default Client Secret. It is no secret of anything else.
    pub const DEMO_CLIENT_SECRET: &str = "demo-secret";
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
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options").field("client_id", &self.client_id).field("port", &self.port).finish_non_exhaustive()
    }
}
