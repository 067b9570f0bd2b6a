//! The tokens of one account: which one is good now, and how the next one is minted. Owns "never two mints at once"
//! and "ahead of expiry". Must not know the balance, nor where a session is stored.

use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use reqwest::Method;
use secrecy::{ExposeSecret, SecretString};

use super::connection::{Line, Question, Reply};
use super::jwt::Claims;
use super::verdict::{self, Asked};
use super::wire::Envelope;
use crate::fault::{Fault, FaultCode};
use crate::ports::Clock;
use crate::secrets::{Credential, SessionToken};

/// Where tokens are minted. Source: Partner Portal developer guide, "Authentication".
const TOKEN_PATH: &str = "/auth/openapi/v1/oauth/token";

/// A token this close to its end is replaced first: the clocks may differ, and the request takes time.
const AHEAD: SignedDuration = SignedDuration::from_mins(2);

/// A token to send, what it tells, and which of the minted ones it is.
pub(super) struct Bearer {
    pub access: SecretString,
    pub claims: Claims,
    mint: u64,
}

pub(super) struct Tokens {
    credential: Credential,
    held: Mutex<Held>,
    /// Held while a token is minted. The portal may end a token when another is minted: never two at once.
    minting: tokio::sync::Mutex<()>,
}

struct Held {
    session: Option<SessionToken>,
    /// Counts the mints, so that whoever waited for one can tell that it happened.
    mint: u64,
    /// Whether the session was minted here and nobody has taken it to the keychain yet.
    is_fresh: bool,
}

/// What the first attempt to mint may use.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Means {
    RefreshFirst,
    CredentialOnly,
}

impl Tokens {
    pub(super) fn new(credential: Credential, session: Option<SessionToken>) -> Self {
        let (credential, session) = match credential {
            Credential::Token { access_token } => (Credential::Token { access_token: trimmed(&access_token) }, None),
            client @ Credential::Client { .. } => (client, session),
        };
        let held = Held { session, mint: 0, is_fresh: false };
        Self { credential, held: Mutex::new(held), minting: tokio::sync::Mutex::new(()) }
    }

    pub(super) fn session(&self) -> Option<SessionToken> {
        self.held().session.clone()
    }

    pub(super) fn take_minted(&self) -> Option<SessionToken> {
        let mut held = self.held();
        if std::mem::take(&mut held.is_fresh) { held.session.clone() } else { None }
    }

    pub(super) fn is_pasted(&self) -> bool {
        matches!(self.credential, Credential::Token { .. })
    }

    /// When the pasted token ends, if there is one and it tells.
    pub(super) fn pasted_end(&self) -> Option<Timestamp> {
        match &self.credential {
            Credential::Token { access_token } => Claims::of(access_token).ends_at,
            Credential::Client { .. } => None,
        }
    }

    /// A token that is good for a while, minted if need be.
    pub(super) async fn bearer(&self, line: &Line, clock: &dyn Clock) -> Result<Bearer, Fault> {
        if let Credential::Token { access_token } = &self.credential {
            return Ok(Bearer { access: access_token.clone(), claims: Claims::of(access_token), mint: 0 });
        }
        let mint_seen = self.held().mint;
        if let Some(bearer) = self.good_until(clock.now().wall) {
            return Ok(bearer);
        }
        let _minting = self.minting.lock().await;
        // Whoever was ahead in the queue may have minted meanwhile. That token is used even if it has no lifetime to
        // speak of: it was minted for this very moment.
        match self.minted_since(mint_seen) {
            Some(bearer) => Ok(bearer),
            None => self.mint(line, clock, Means::RefreshFirst).await,
        }
    }

    /// Another token in place of a refused one; none for a pasted token.
    ///
    /// Minted with the credential itself: a refused token puts its whole session in doubt, the refresh token with it,
    /// and there is only one more try.
    pub(super) async fn replacement(
        &self,
        line: &Line,
        refused: &Bearer,
        clock: &dyn Clock,
    ) -> Result<Option<Bearer>, Fault> {
        if self.is_pasted() {
            return Ok(None);
        }
        let _minting = self.minting.lock().await;
        match self.minted_since(refused.mint) {
            Some(bearer) => Ok(Some(bearer)),
            None => self.mint(line, clock, Means::CredentialOnly).await.map(Some),
        }
    }

    /// Forgets a session whose newly minted token was refused: it is worth nothing.
    pub(super) fn drop_refused(&self, refused: &Bearer) {
        let mut held = self.held();
        if held.mint == refused.mint {
            held.session = None;
            held.is_fresh = false;
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

    /// Mints a token. The caller holds `minting`.
    async fn mint(&self, line: &Line, clock: &dyn Clock, means: Means) -> Result<Bearer, Fault> {
        let refresh_token = self.held().session.as_ref().and_then(|session| session.refresh_token.clone());
        if let (Means::RefreshFirst, Some(refresh_token)) = (means, refresh_token) {
            let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh_token.expose_secret())];
            match request(line, clock, &fields).await {
                Ok(session) => {
                    let kept = session.refresh_token.clone().or_else(|| Some(refresh_token.clone()));
                    return Ok(self.hold(SessionToken { refresh_token: kept, ..session }));
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
        request(line, clock, &fields).await.map(|session| self.hold(session))
    }

    fn hold(&self, session: SessionToken) -> Bearer {
        let mut held = self.held();
        held.mint += 1;
        held.is_fresh = true;
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

async fn request(line: &Line, clock: &dyn Clock, fields: &[(&'static str, &str)]) -> Result<SessionToken, Fault> {
    // Counted from before the request: early by its duration, never late.
    let asked_at = clock.now().wall;
    let question = Question { method: Method::POST, path: TOKEN_PATH, bearer: None, form: Some(fields) };
    let reply = line.exchange(question, clock).await?;
    let session = read_session(&reply, asked_at)?;
    tracing::debug!(expires_at = %session.expires_at, "token minted");
    Ok(session)
}

fn read_session(reply: &Reply, asked_at: Timestamp) -> Result<SessionToken, Fault> {
    let envelope = Envelope::read(&reply.body);
    if let Some(fault) = verdict::refusal(reply, envelope.as_ref(), Asked::Token) {
        return Err(fault);
    }
    let envelope = envelope.ok_or_else(|| verdict::unreadable(reply))?;
    let grant = envelope
        .grant()
        .map_err(|why| Fault::new(FaultCode::UnexpectedReply, why).with_request_id(envelope.request_id()))?;
    let expires_at = grant.expires_at(asked_at, Claims::of(&grant.token).ends_at);
    Ok(SessionToken { access_token: grant.token, expires_at, refresh_token: grant.refresh_token })
}

/// Whether the request didn't get through, so that another one wouldn't either.
fn is_network(code: FaultCode) -> bool {
    matches!(code, FaultCode::Offline | FaultCode::TimedOut | FaultCode::CertificateRefused)
}

/// What people paste along with a token: space around it, and the word in front of it.
fn trimmed(token: &SecretString) -> SecretString {
    let token = token.expose_secret().trim();
    let bare = token.get(..7).filter(|word| word.eq_ignore_ascii_case("bearer ")).map_or(token, |_| &token[7..]);
    SecretString::from(bare.trim())
}
