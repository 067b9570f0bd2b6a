//! The access tokens of one account: which one is valid, and how the next one is requested. Requests never two at
//! once, and the next one before the last one expires. Must not know the balance, or where sessions are stored.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::Clock;
use partner_balance_core::fault::{Fault, FaultCode};
use reqwest::Method;
use secrecy::{ExposeSecret, SecretString};

use super::connection::{Connection, Reply, Request};
use super::jwt::Claims;
use super::refusal::{self, Endpoint};
use super::wire::Envelope;

use crate::secrets::{Credential, SessionStore, SessionToken};

/// Source: Partner Portal developer guide, "Authentication".
const TOKEN_PATH: &str = "/auth/openapi/v1/oauth/token";

/// A token that expires within this time is replaced first: the clocks may differ, and the request takes time.
const AHEAD: SignedDuration = SignedDuration::from_mins(2);

/// How long requesting a token may take, including a refused refresh. Other processes wait for it.
const MINT_DEADLINE: Duration = Duration::from_secs(12);

/// A token to send, its claims, and the number of its session.
pub(super) struct Bearer {
    pub access: SecretString,
    pub claims: Claims,
    mint: u64,
}

/// The replacement of a refused token.
pub(super) enum Replacement {
    /// A new token. If it is refused as well, the credential is wrong.
    Minted(Bearer),
    /// One that another caller or process has requested. It may have been ended together with the refused one.
    Found(Bearer),
}

pub(super) struct Tokens {
    credential: Credential,
    /// As in [`SessionToken::minted_for`].
    minted_for: String,
    sessions: Arc<dyn SessionStore>,
    held: Mutex<Held>,
    /// Locked while a token is requested. The portal may end a token when it issues another, so never request two at once.
    minting: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Held {
    session: Option<SessionToken>,
    /// Counts the sessions, so that a caller that waited knows whether there is a new one.
    mint: u64,
    /// A new access token that was refused at once. It is ignored when it is found in the store.
    refused: Option<SecretString>,
    /// Whether a pasted token has worked.
    has_worked: bool,
}

/// How the first attempt requests a token.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Means {
    RefreshFirst,
    CredentialOnly,
}

impl Tokens {
    pub(super) fn new(credential: Credential, base_url: &BaseUrl, sessions: Arc<dyn SessionStore>) -> Self {
        let (credential, minted_for) = match credential {
            Credential::Token { access_token } => {
                (Credential::Token { access_token: trimmed(&access_token) }, String::new())
            }
            Credential::Client { client_id, client_secret } => {
                let minted_for = SessionToken::minted_for(&client_id, base_url);
                (Credential::Client { client_id, client_secret }, minted_for)
            }
        };
        Self { credential, minted_for, sessions, held: Mutex::default(), minting: tokio::sync::Mutex::new(()) }
    }

    pub(super) fn is_pasted(&self) -> bool {
        matches!(self.credential, Credential::Token { .. })
    }

    /// Whether a refused pasted token has expired: by its own claim, or because it worked before.
    pub(super) fn has_pasted_ended(&self, now: Timestamp) -> bool {
        match &self.credential {
            Credential::Token { access_token } => {
                self.held().has_worked || Claims::of(access_token).ends_at.is_some_and(|end| end <= now)
            }
            Credential::Client { .. } => false,
        }
    }

    /// The present token has worked.
    pub(super) fn note_success(&self) {
        self.held().has_worked = true;
    }

    /// A valid token; requests a new one if necessary.
    pub(super) async fn bearer(&self, connection: &Connection, clock: &dyn Clock) -> Result<Bearer, Fault> {
        if let Credential::Token { access_token } = &self.credential {
            return Ok(Bearer { access: access_token.clone(), claims: Claims::of(access_token), mint: 0 });
        }
        let now = clock.now().wall;
        let (mint_seen, is_first) = {
            let held = self.held();
            (held.mint, held.session.is_none())
        };
        if let Some(bearer) = self.good_until(now) {
            return Ok(bearer);
        }
        let _minting = self.minting.lock().await;
        // Another caller may have requested one meanwhile. That token is used even if its lifetime is very short.
        if let Some(bearer) = self.minted_since(mint_seen) {
            return Ok(bearer);
        }
        // An earlier run or another process may have stored one. Reading needs no lock. If the present token is only near its
        // end, the store is read below, under the lock, because another process may be replacing it.
        if is_first && let Some(bearer) = self.look_in_store().await.and_then(|()| self.good_until(now)) {
            return Ok(bearer);
        }
        let _reservation = self.sessions.reserve().await;
        match self.look_in_store().await.and_then(|()| self.good_until(clock.now().wall)) {
            Some(bearer) => Ok(bearer),
            None => self.mint(connection, clock, Means::RefreshFirst).await,
        }
    }

    /// Replaces a refused token; none for a pasted token.
    ///
    /// Uses one that another process has requested since, which may be why this one was refused. Else requests one with the
    /// credential itself, because the refresh token of a refused session may be invalid as well. That is the last attempt.
    pub(super) async fn replacement(
        &self,
        connection: &Connection,
        refused: &Bearer,
        clock: &dyn Clock,
    ) -> Result<Option<Replacement>, Fault> {
        if self.is_pasted() {
            return Ok(None);
        }
        let _minting = self.minting.lock().await;
        if let Some(bearer) = self.minted_since(refused.mint) {
            return Ok(Some(Replacement::Found(bearer)));
        }
        let _reservation = self.sessions.reserve().await;
        match self.look_in_store().await.and_then(|()| self.good_until(clock.now().wall)) {
            Some(bearer) => Ok(Some(Replacement::Found(bearer))),
            None => self
                .mint(connection, clock, Means::CredentialOnly)
                .await
                .map(|bearer| Some(Replacement::Minted(bearer))),
        }
    }

    /// Drops a session whose new token was refused.
    pub(super) fn drop_refused(&self, refused: &Bearer) {
        let mut held = self.held();
        if held.mint == refused.mint {
            held.session = None;
            held.refused = Some(refused.access.clone());
        }
    }

    fn good_until(&self, now: Timestamp) -> Option<Bearer> {
        let held = self.held();
        let session = held.session.as_ref()?;
        let is_good = session.expires_at.duration_since(now) > AHEAD;
        is_good.then(|| Bearer::of(session, held.mint))
    }

    fn minted_since(&self, mint: u64) -> Option<Bearer> {
        let held = self.held();
        let session = held.session.as_ref()?;
        (held.mint != mint).then(|| Bearer::of(session, held.mint))
    }

    /// Uses the session in the store if it is for this credential and newer than the present one: then another process requested
    /// it, and its refresh token is the valid one.
    async fn look_in_store(&self) -> Option<()> {
        let found = self.sessions.newest().await.filter(|found| found.minted_for == self.minted_for)?;
        let access = found.access_token.expose_secret();
        let is_news = {
            let held = self.held();
            held.refused.as_ref().is_none_or(|refused| refused.expose_secret() != access)
                && held.session.as_ref().is_none_or(|session| {
                    session.access_token.expose_secret() != access && session.expires_at <= found.expires_at
                })
        };
        is_news.then(|| drop(self.hold(found)))
    }

    /// Requests a token and stores it. The caller has locked `minting` and holds a reservation.
    async fn mint(&self, connection: &Connection, clock: &dyn Clock, means: Means) -> Result<Bearer, Fault> {
        let minted = tokio::time::timeout(MINT_DEADLINE, self.request_session(connection, clock, means)).await;
        let session = minted
            .unwrap_or_else(|_| Err(Fault::new(FaultCode::TimedOut, format!("no token within {MINT_DEADLINE:?}"))))?;
        let bearer = self.hold(session.clone());
        self.sessions.keep(&session).await;
        Ok(bearer)
    }

    async fn request_session(
        &self,
        connection: &Connection,
        clock: &dyn Clock,
        means: Means,
    ) -> Result<SessionToken, Fault> {
        let refresh_token = self.held().session.as_ref().and_then(|session| session.refresh_token.clone());
        if let (Means::RefreshFirst, Some(refresh_token)) = (means, refresh_token) {
            let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh_token.expose_secret())];
            match self.request(connection, clock, &fields).await {
                Ok(session) => {
                    let kept = session.refresh_token.clone().or_else(|| Some(refresh_token.clone()));
                    return Ok(SessionToken { refresh_token: kept, ..session });
                }
                Err(fault) if is_network(fault.code) => return Err(fault),
                Err(fault) => tracing::debug!(%fault, "refresh failed, falling back to the credential"),
            }
        }
        let Credential::Client { client_id, client_secret } = &self.credential else {
            return Err(Fault::new(FaultCode::CredentialsRefused, "a pasted token can't be renewed"));
        };
        let fields = [
            ("grant_type", "pp_credentials"),
            ("client_id", client_id.trim()),
            ("client_secret", client_secret.expose_secret().trim()),
        ];
        self.request(connection, clock, &fields).await
    }

    async fn request(
        &self,
        connection: &Connection,
        clock: &dyn Clock,
        fields: &[(&'static str, &str)],
    ) -> Result<SessionToken, Fault> {
        // From before the request, so that the token is never used too long.
        let asked_at = clock.now().wall;
        let request = Request { method: Method::POST, path: TOKEN_PATH, bearer: None, form: Some(fields) };
        let reply = connection.exchange(request, clock).await?;
        let session = read_session(&reply, asked_at, &self.minted_for)?;
        tracing::debug!(expires_at = %session.expires_at, "token minted");
        Ok(session)
    }

    fn hold(&self, session: SessionToken) -> Bearer {
        let mut held = self.held();
        held.mint += 1;
        let bearer = Bearer::of(&session, held.mint);
        held.session = Some(session);
        bearer
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Bearer {
    fn of(session: &SessionToken, mint: u64) -> Self {
        Self { access: session.access_token.clone(), claims: Claims::of(&session.access_token), mint }
    }
}

fn read_session(reply: &Reply, asked_at: Timestamp, minted_for: &str) -> Result<SessionToken, Fault> {
    let envelope = Envelope::read(&reply.body);
    if let Some(refusal) = refusal::of(reply, envelope.as_ref(), Endpoint::Token) {
        return Err(refusal.fault);
    }
    let envelope = envelope.ok_or_else(|| refusal::unreadable(reply))?;
    let grant = envelope
        .grant()
        .map_err(|why| Fault::new(FaultCode::UnexpectedReply, why).with_request_id(envelope.request_id()))?;
    let expires_at = grant.expires_at(asked_at, Claims::of(&grant.token).ends_at);
    let minted_for = minted_for.to_owned();
    Ok(SessionToken { access_token: grant.token, expires_at, refresh_token: grant.refresh_token, minted_for })
}

/// Whether the connection failed, so that another request would fail as well.
fn is_network(code: FaultCode) -> bool {
    matches!(code, FaultCode::Offline | FaultCode::ProxyFailed | FaultCode::TimedOut | FaultCode::CertificateRefused)
}

/// Without spaces and the word `Bearer`, which may be pasted with a token.
fn trimmed(token: &SecretString) -> SecretString {
    let token = token.expose_secret().trim();
    let bare = token.get(..7).filter(|word| word.eq_ignore_ascii_case("bearer ")).map_or(token, |_| &token[7..]);
    SecretString::from(bare.trim())
}
