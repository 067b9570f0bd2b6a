//! A plain HTTP client, and the document's requests written out in full.

#![allow(dead_code, reason = "each test program uses its own part")]
#![allow(clippy::unwrap_used, reason = "called by tests only: a failure is the test's")]

use partner_balance_portal_sim::{Options, Simulator};
use reqwest::{Certificate, Client, RequestBuilder, Response, redirect};
use serde_json::Value;

pub const TOKEN_PATH: &str = "/auth/openapi/v1/oauth/token";
pub const BALANCE_PATH: &str = "/user/openapi/user/v1/client/account_balance";
pub const ID: &str = Options::DEMO_CLIENT_ID;
pub const SECRET: &str = Options::DEMO_CLIENT_SECRET;

/// A client that trusts these certificates, follows no redirect and sends the documented user agent.
pub fn client_trusting(certificates: Vec<Certificate>) -> Client {
    // Another test of this program may have installed it already.
    drop(rustls::crypto::ring::default_provider().install_default());
    Client::builder()
        .user_agent("OpenAPI")
        .no_proxy()
        .redirect(redirect::Policy::none())
        .tls_certs_only(certificates)
        .build()
        .unwrap()
}

pub fn client() -> Client {
    client_trusting(Vec::new())
}

/// A simulator and a client for it.
pub struct Portal {
    pub simulator: Simulator,
    pub client: Client,
}

/// A reply in the envelope.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub envelope: Value,
}

impl Reply {
    pub fn code(&self) -> &str {
        self.envelope["code"].as_str().unwrap()
    }

    pub fn result(&self, name: &str) -> &str {
        self.envelope["result"][name].as_str().unwrap()
    }
}

impl Portal {
    pub async fn start(options: Options) -> Self {
        Self { simulator: Simulator::start(options).await.unwrap(), client: client() }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.simulator.base_url())
    }

    pub fn token_request(&self, fields: &[(&str, &str)]) -> RequestBuilder {
        self.client.post(self.url(TOKEN_PATH)).form(fields)
    }

    pub fn credentials_request(&self) -> RequestBuilder {
        self.token_request(&[("grant_type", "pp_credentials"), ("client_id", ID), ("client_secret", SECRET)])
    }

    pub async fn mint(&self) -> Reply {
        envelope(self.credentials_request().send().await.unwrap()).await
    }

    pub async fn refresh(&self, refresh_token: &str) -> Reply {
        let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh_token)];
        envelope(self.token_request(&fields).send().await.unwrap()).await
    }

    pub fn balance_request(&self, token: &str) -> RequestBuilder {
        self.client.get(self.url(BALANCE_PATH)).bearer_auth(token)
    }

    /// Status and body of a balance request with a valid token.
    pub async fn balance_text(&self) -> (u16, String) {
        let token = self.simulator.mint_access_token();
        let response = self.balance_request(&token).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    }

    pub async fn balance_status(&self, token: &str) -> u16 {
        self.balance_request(token).send().await.unwrap().status().as_u16()
    }
}

pub async fn envelope(response: Response) -> Reply {
    let status = response.status().as_u16();
    Reply { status, envelope: serde_json::from_str(&response.text().await.unwrap()).unwrap() }
}
