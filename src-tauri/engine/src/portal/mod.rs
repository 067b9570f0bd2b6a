//! The Partner Portal's API client: one question, "what is the balance?", and the tokens it takes to ask it.
//! Owns the vendor's paths and field names. Must not know the keychain, the schedule or how anything is shown:
//! retries over time belong to `schedule`, keeping a minted session to the shelf it is given.

mod connection;
mod jwt;
pub mod probe;
mod tokens;
mod verdict;
mod wire;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use partner_balance_core::account::{Balance, PastedToken, Reading};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::Clock;
use partner_balance_core::fault::{Fault, FaultCode};
use reqwest::Method;

use crate::secrets::{Credential, SessionShelf};

pub use connection::Limits;
use connection::{Connection, Line, Question, Reply};
use tokens::{Bearer, Replacement, Tokens};
use verdict::Asked;
use wire::Envelope;

/// Where the balance is. Source: Partner Portal developer guide, "Query account balance".
const BALANCE_PATH: &str = "/user/openapi/user/v1/client/account_balance";

/// How many refused tokens are replaced for one balance: the one at hand, and those that others leave meanwhile.
const MOST_REFUSALS: usize = 3;

/// Asks one portal for the balance of one account.
///
/// The only requests it can make are the two of the vendor's document that it needs: the Client Secret could also
/// place orders.
pub struct PortalClient {
    connection: Connection,
    tokens: Tokens,
    clock: Arc<dyn Clock>,
}

/// One portal, reached with one credential.
#[async_trait]
pub trait Portal: Send + Sync {
    /// Asks for the balance.
    ///
    /// # Errors
    /// See [`crate::portal::PortalClient::balance`].
    async fn balance(&self) -> Result<Balance, Fault>;
}

/// Makes the way to a portal.
pub trait PortalFactory: Send + Sync {
    /// A portal at this address, for this credential, whose sessions are kept on this shelf.
    fn open(&self, base_url: BaseUrl, credential: Credential, shelf: Arc<dyn SessionShelf>) -> Arc<dyn Portal>;
}

#[async_trait]
impl Portal for PortalClient {
    async fn balance(&self) -> Result<Balance, Fault> {
        self.balance().await
    }
}

/// Opens clients that share one clock.
pub struct PortalClients(Arc<dyn Clock>);

impl PortalClients {
    /// Clients that tell the time by this clock.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self(clock)
    }
}

impl PortalFactory for PortalClients {
    fn open(&self, base_url: BaseUrl, credential: Credential, shelf: Arc<dyn SessionShelf>) -> Arc<dyn Portal> {
        Arc::new(PortalClient::new(base_url, credential, shelf, Arc::clone(&self.0)))
    }
}

impl PortalClient {
    /// A client for the portal at `base_url`. Asks nothing yet.
    ///
    /// Sessions are taken from the shelf and kept there; a pasted access token has none.
    #[must_use]
    pub fn new(base_url: BaseUrl, credential: Credential, shelf: Arc<dyn SessionShelf>, clock: Arc<dyn Clock>) -> Self {
        let tokens = Tokens::new(credential, &base_url, shelf);
        Self { connection: Connection::new(base_url), tokens, clock }
    }

    /// The same client with other time limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.connection.limits = limits;
        self
    }

    /// Asks for the balance, minting or renewing a token when it must. Safe to drop halfway.
    ///
    /// # Errors
    /// `Offline`, `TimedOut`, `CertificateRefused` when there was no whole reply; `CredentialsRefused`, `TokenExpired`,
    /// `AddressRefused`, `WrongAddress`, `RateLimited`, `PortalDown` when the portal said so; `UnexpectedReply` for
    /// all else that is not a balance.
    pub async fn balance(&self) -> Result<Balance, Fault> {
        let total = self.connection.limits.total;
        match tokio::time::timeout(total, self.ask()).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Fault::new(FaultCode::TimedOut, format!("no complete reply within {total:?}"))),
        }
    }

    /// One balance. A refused token is replaced, by one that others have left if there is one, else by a minted one.
    async fn ask(&self) -> Result<Balance, Fault> {
        let line = self.connection.open()?;
        let mut bearer = self.tokens.bearer(&line, self.clock.as_ref()).await?;
        for _ in 0..MOST_REFUSALS {
            let refusal = match self.ask_with(&line, &bearer).await {
                Err(refusal) if refusal.code == FaultCode::CredentialsRefused => refusal,
                outcome => return outcome,
            };
            bearer = match self.tokens.replacement(&line, &bearer, self.clock.as_ref()).await? {
                Some(Replacement::Found(bearer)) => bearer,
                Some(Replacement::Minted(bearer)) => return self.ask_at_last(&line, &bearer).await,
                None => return Err(self.pasted_token_refused(refusal)),
            };
        }
        self.ask_with(&line, &bearer).await
    }

    /// With a token minted because others were refused.
    async fn ask_at_last(&self, line: &Line, bearer: &Bearer) -> Result<Balance, Fault> {
        let outcome = self.ask_with(line, bearer).await;
        if outcome.as_ref().is_err_and(|fault| fault.code == FaultCode::CredentialsRefused) {
            self.tokens.drop_refused(bearer);
        }
        outcome
    }

    async fn ask_with(&self, line: &Line, bearer: &Bearer) -> Result<Balance, Fault> {
        let question = Question { method: Method::GET, path: BALANCE_PATH, bearer: Some(&bearer.access), form: None };
        let reply = line.exchange(question, self.clock.as_ref()).await?;
        let amount = read_balance(&reply)?;
        self.tokens.note_success();
        Ok(Balance {
            reading: Reading { amount: amount.value, fetched_at: self.clock.now().wall, request_id: amount.request_id },
            connected_as: bearer.claims.user_name.clone(),
            pasted_token: self.tokens.is_pasted().then_some(PastedToken { ends_at: bearer.claims.ends_at }),
        })
    }

    /// A pasted token can't be replaced: what is left is to say whether it ran out or never was any good.
    fn pasted_token_refused(&self, refusal: Fault) -> Fault {
        match self.tokens.has_pasted_ended(self.clock.now().wall) {
            true => Fault { code: FaultCode::TokenExpired, ..refusal },
            false => refusal,
        }
    }
}

fn read_balance(reply: &Reply) -> Result<wire::Amounted, Fault> {
    let envelope = Envelope::read(&reply.body);
    if let Some(fault) = verdict::refusal(reply, envelope.as_ref(), Asked::Balance) {
        return Err(fault);
    }
    let envelope = envelope.ok_or_else(|| verdict::unreadable(reply))?;
    match envelope.account_balance() {
        Ok(value) => Ok(wire::Amounted { value, request_id: envelope.request_id() }),
        Err(why) => Err(Fault::new(FaultCode::UnexpectedReply, why).with_request_id(envelope.request_id())),
    }
}

impl fmt::Debug for PortalClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PortalClient").finish_non_exhaustive()
    }
}
