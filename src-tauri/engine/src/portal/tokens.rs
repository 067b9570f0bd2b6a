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

/// Where tokens are minted. Source: Partner Portal developer guide, "Authentication".
const TOKEN_PATH: &str = "/auth/openapi/v1/oauth/token";

/// A token this close to its end is replaced first: the clocks may differ, and the request takes time.
const AHEAD: SignedDuration = SignedDuration::from_mins(2);

/// How long the portal may take over a token, a refused refresh included: other processes wait for it.
const MINT_DEADLINE: Duration = Duration::from_secs(12);

/// A token to send, what it tells, and which of the minted ones it is.
pub(super) struct Bearer {
    pub access: SecretString,
    pub claims: Claims,
    mint: u64,
}

/// What stands in for a refused token.
pub(super) enum Replacement {
    /// One minted for this. Refused as well, it is the credential that isn't good.
    Minted(Bearer),
    /// One that another caller or process has left: it may have ended together with the refused one.
    Found(Bearer),
}

pub(super) struct Tokens {
    credential: Credential,
    /// As in [`SessionToken::minted_for`].
    minted_for: String,
    sessions: Arc<dyn SessionStore>,
    held: Mutex<Held>,
    /// Held while a token is minted. The portal may end a token when another is minted: never two at once.
    minting: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Held {
    session: Option<SessionToken>,
    /// Counts the sessions held, so that whoever waited for one can tell that it came.
    mint: u64,
    /// An access token that was refused as soon as it was minted: worth nothing, wherever it turns up again.
    refused: Option<SecretString>,
    /// A pasted token has brought a balance.
    has_worked: bool,
}

/// What the first attempt to mint may use.
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

    /// Whether a refused pasted token has run out: it says so itself, or it was good before.
    pub(super) fn has_pasted_ended(&self, now: Timestamp) -> bool {
        match &self.credential {
            Credential::Token { access_token } => {
                self.held().has_worked || Claims::of(access_token).ends_at.is_some_and(|end| end <= now)
            }
            Credential::Client { .. } => false,
        }
    }

    /// The token at hand has brought a balance.
    pub(super) fn note_success(&self) {
        self.held().has_worked = true;
    }

    /// A token that is good for a while, minted if need be.
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
        // Whoever was ahead in the queue may have minted meanwhile. That token is used even if it has no lifetime to
        // speak of: it was minted for this very moment.
        if let Some(bearer) = self.minted_since(mint_seen) {
            return Ok(bearer);
        }
        // What an earlier run or another process has left. Looking takes no turn, but a token near its end is not worth
        // a look: another process will have replaced it under the lock.
        if is_first && let Some(bearer) = self.look_in_store().await.and_then(|()| self.good_until(now)) {
            return Ok(bearer);
        }
        let _reservation = self.sessions.reserve().await;
        match self.look_in_store().await.and_then(|()| self.good_until(clock.now().wall)) {
            Some(bearer) => Ok(bearer),
            None => self.mint(connection, clock, Means::RefreshFirst).await,
        }
    }

    /// Another token in place of a refused one; none for a pasted token.
    ///
    /// One that another process has minted since, which may be why this one was refused. Else one minted with the
    /// credential itself: a refused token puts its whole session in doubt, the refresh token with it, and a minted one
    /// is the last try.
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

    /// Forgets a session whose newly minted token was refused: it is worth nothing.
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

    /// Takes over the session in the store if it is this credential's and newer than the one held: then it is another
    /// process's, and its refresh token is the one that is still good.
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

    /// Mints a token and keeps it in the store. The caller holds `minting` and a reservation.
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
        // Counted from before the request: early by its duration, never late.
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

/// Whether the request didn't get through, so that another one wouldn't either.
fn is_network(code: FaultCode) -> bool {
    matches!(code, FaultCode::Offline | FaultCode::ProxyFailed | FaultCode::TimedOut | FaultCode::CertificateRefused)
}

/// What people paste along with a token: space around it, and the word in front of it.
fn trimmed(token: &SecretString) -> SecretString {
    let token = token.expose_secret().trim();
    let bare = token.get(..7).filter(|word| word.eq_ignore_ascii_case("bearer ")).map_or(token, |_| &token[7..]);
    SecretString::from(bare.trim())
}
