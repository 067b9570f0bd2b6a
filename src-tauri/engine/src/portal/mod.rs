//! The client for the Partner Portal's API: reads the balance, and requests the access tokens for that.
//! Owns the vendor's paths and field names. Must not know the keychain, the schedule or the display: `schedule` decides
//! on retries, and the session store that is passed in stores sessions.

mod connection;
mod jwt;
pub mod probe;
pub mod proxy;
mod refusal;
mod tokens;
mod wire;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use partner_balance_core::account::{Balance, PastedToken, Reading};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::Clock;
use partner_balance_core::fault::{Fault, FaultCode};
use reqwest::Method;

use crate::secrets::{Credential, SessionStore};

pub use connection::Limits;
use connection::{Connection, Reply, Request, Trust};
pub(crate) use connection::{Connector, Fetched};
use refusal::{Endpoint, Refusal, TokenState};
use tokens::{Bearer, Replacement, Tokens};
use wire::Envelope;

/// Source: Partner Portal developer guide, "Query account balance".
const BALANCE_PATH: &str = "/user/openapi/user/v1/client/account_balance";

/// How many refused tokens are replaced for one balance: the first one, and those that other processes store meanwhile.
const MOST_REFUSALS: usize = 3;

/// Requests the balance of one account from one portal.
///
/// It can send only the two requests it needs, because the Client Secret would also allow placing orders.
pub struct PortalClient {
    connector: Connector,
    tokens: Tokens,
    clock: Arc<dyn Clock>,
}

/// A client for one portal and one credential.
#[async_trait]
pub trait Portal: Send + Sync {
    /// Requests the balance.
    ///
    /// # Errors
    /// See [`crate::portal::PortalClient::balance`].
    async fn balance(&self) -> Result<Balance, Fault>;
}

/// Creates portal clients.
pub trait PortalFactory: Send + Sync {
    /// A client for the portal at this address and this credential, which stores its sessions in this store.
    fn open(&self, base_url: BaseUrl, credential: Credential, sessions: Arc<dyn SessionStore>) -> Arc<dyn Portal>;
}

#[async_trait]
impl Portal for PortalClient {
    async fn balance(&self) -> Result<Balance, Fault> {
        self.balance().await
    }
}

/// Creates clients that share one clock and the system's trusted certificates.
pub struct PortalClients {
    clock: Arc<dyn Clock>,
    trust: Arc<Trust>,
}

impl PortalClients {
    /// Uses this clock.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, trust: Arc::default() }
    }
}

impl PortalFactory for PortalClients {
    fn open(&self, base_url: BaseUrl, credential: Credential, sessions: Arc<dyn SessionStore>) -> Arc<dyn Portal> {
        let client = PortalClient::new(base_url, credential, sessions, Arc::clone(&self.clock));
        let connector = client.connector.with_trust(Arc::clone(&self.trust));
        Arc::new(PortalClient { connector, ..client })
    }
}

impl PortalClient {
    /// A client for the portal at `base_url`. Sends nothing yet.
    ///
    /// Sessions are read from and stored in `sessions`; a pasted access token has none.
    #[must_use]
    pub fn new(
        base_url: BaseUrl,
        credential: Credential,
        sessions: Arc<dyn SessionStore>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let tokens = Tokens::new(credential, &base_url, sessions);
        Self { connector: Connector::new(base_url), tokens, clock }
    }

    /// The same client with other time limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.connector.limits = limits;
        self
    }

    /// Requests the balance, and a new token if necessary. The future may be dropped.
    ///
    /// # Errors
    /// `Offline`, `ProxyFailed`, `TimedOut`, `CertificateRefused` when there was no whole reply; `CredentialsRefused`, `TokenExpired`,
    /// `AddressRefused`, `WrongAddress`, `RateLimited`, `PortalDown` when the portal said so; `UnexpectedReply` for
    /// all else that is not a balance.
    pub async fn balance(&self) -> Result<Balance, Fault> {
        let total = self.connector.limits.total;
        let outcome = tokio::time::timeout(total, self.ask())
            .await
            .unwrap_or_else(|_| Err(Fault::new(FaultCode::TimedOut, format!("no complete reply within {total:?}"))));
        if outcome.as_ref().is_err_and(|fault| fault.code == FaultCode::CertificateRefused) {
            self.connector.forget_trust();
        }
        outcome
    }

    /// Requests one balance. A refused token is replaced by one that another process has stored, or else by a new one.
    async fn ask(&self) -> Result<Balance, Fault> {
        let connection = self.connector.open().await?;
        let mut bearer = self.tokens.bearer(&connection, self.clock.as_ref()).await?;
        for _ in 0..MOST_REFUSALS {
            let refusal = match self.ask_with(&connection, &bearer).await {
                Ok(balance) => return Ok(balance),
                Err(refusal) => refusal,
            };
            if refusal.token == TokenState::NotTheReason {
                return Err(refusal.fault);
            }
            bearer = match self.tokens.replacement(&connection, &bearer, self.clock.as_ref()).await? {
                Some(Replacement::Found(bearer)) => bearer,
                Some(Replacement::Minted(bearer)) => return self.ask_at_last(&connection, &bearer).await,
                None => return Err(self.pasted_token_refused(refusal.fault)),
            };
        }
        self.ask_with(&connection, &bearer).await.map_err(|refusal| refusal.fault)
    }

    /// Requests the balance with a new token, after others were refused.
    async fn ask_at_last(&self, connection: &Connection, bearer: &Bearer) -> Result<Balance, Fault> {
        let outcome = self.ask_with(connection, bearer).await;
        if outcome.as_ref().is_err_and(|refusal| refusal.token == TokenState::Refused) {
            self.tokens.drop_refused(bearer);
        }
        outcome.map_err(|refusal| refusal.fault)
    }

    async fn ask_with(&self, connection: &Connection, bearer: &Bearer) -> Result<Balance, Refusal> {
        let request = Request { method: Method::GET, path: BALANCE_PATH, bearer: Some(&bearer.access), form: None };
        let reply = connection.exchange(request, self.clock.as_ref()).await?;
        let amount = read_balance(&reply)?;
        self.tokens.note_success();
        Ok(Balance {
            reading: Reading { amount: amount.value, fetched_at: self.clock.now().wall, request_id: amount.request_id },
            connected_as: bearer.claims.user_name.clone(),
            pasted_token: self.tokens.is_pasted().then_some(PastedToken { ends_at: bearer.claims.ends_at }),
        })
    }

    /// The fault for a refused pasted token: whether it has expired or was never valid.
    fn pasted_token_refused(&self, refusal: Fault) -> Fault {
        match self.tokens.has_pasted_ended(self.clock.now().wall) {
            true => Fault { code: FaultCode::TokenExpired, ..refusal },
            false => refusal,
        }
    }
}

fn read_balance(reply: &Reply) -> Result<wire::Amounted, Refusal> {
    let envelope = Envelope::read(&reply.body);
    if let Some(refusal) = refusal::of(reply, envelope.as_ref(), Endpoint::Balance) {
        return Err(refusal);
    }
    let envelope = envelope.ok_or_else(|| refusal::unreadable(reply))?;
    match envelope.account_balance() {
        Ok(value) => Ok(wire::Amounted { value, request_id: envelope.request_id() }),
        Err(why) => Err(Fault::new(FaultCode::UnexpectedReply, why).with_request_id(envelope.request_id()).into()),
    }
}

impl fmt::Debug for PortalClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PortalClient").finish_non_exhaustive()
    }
}
