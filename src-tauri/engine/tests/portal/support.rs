//! Shared by the tests of the client: a settable clock, credentials, a portal with fixed replies, a raw server.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::Balance;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::{Clock, Moment};
use partner_balance_core::fault::Fault;
use partner_balance_engine::portal::{Limits, PortalClient};
use partner_balance_engine::secrets::{Credential, Reservation, SessionStore, SessionToken};
use secrecy::ExposeSecret;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use wiremock::matchers::{body_string_contains, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

pub const BALANCE_PATH: &str = "/user/openapi/user/v1/client/account_balance";
pub const TOKEN_PATH: &str = "/auth/openapi/v1/oauth/token";
pub const REQUEST_ID: &str = "85fa7686fa9f8a090c937bad50f565ad";

/// A wall clock that doesn't move until it is set.
pub struct SetClock(AtomicI64);

impl SetClock {
    pub fn new() -> Arc<Self> {
        Arc::new(Self(AtomicI64::new(1_800_000_000)))
    }

    pub fn wall(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).unwrap()
    }

    pub fn advance_seconds(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Moment {
        Moment { wall: self.wall(), elapsed: Duration::ZERO }
    }
}

pub fn limits() -> Limits {
    Limits { connect: Duration::from_secs(2), total: Duration::from_secs(5) }
}

pub fn short_limits() -> Limits {
    Limits { connect: Duration::from_millis(300), total: Duration::from_millis(300) }
}

pub fn keys() -> Credential {
    Credential::Client { client_id: "the id".into(), client_secret: "s&cret=ü".into() }
}

pub fn pasted(token: &str) -> Credential {
    Credential::Token { access_token: token.into() }
}

pub fn address(text: &str) -> BaseUrl {
    text.parse().unwrap()
}

/// A session of [`keys`] at the portal with this address.
pub fn session(portal: &str, access: &str, refresh: Option<&str>, expires_at: Timestamp) -> SessionToken {
    let minted_for = format!("the id at {}", address(portal));
    SessionToken { access_token: access.into(), expires_at, refresh_token: refresh.map(Into::into), minted_for }
}

/// An empty store.
pub fn no_sessions() -> Arc<CountingSessions> {
    Arc::default()
}

/// A store that no other process uses, and that records what is stored in it.
#[derive(Default)]
pub struct CountingSessions {
    kept: Mutex<Vec<SessionToken>>,
    found: Mutex<Option<SessionToken>>,
    reserved: AtomicI64,
}

impl CountingSessions {
    /// With a session that an earlier run or another process has stored.
    pub fn with(session: SessionToken) -> Arc<Self> {
        let sessions = Arc::new(Self::default());
        sessions.leave(session);
        sessions
    }

    /// Stores a session as another process would.
    pub fn leave(&self, session: SessionToken) {
        *self.found.lock().unwrap() = Some(session);
    }

    /// The access tokens stored so far.
    pub fn kept(&self) -> Vec<String> {
        let kept = self.kept.lock().unwrap();
        kept.iter().map(|session| session.access_token.expose_secret().to_owned()).collect()
    }

    /// The session stored last.
    pub fn last(&self) -> SessionToken {
        self.kept.lock().unwrap().last().unwrap().clone()
    }

    /// How often the right to mint was requested.
    pub fn reservations(&self) -> i64 {
        self.reserved.load(Ordering::SeqCst)
    }
}

#[async_trait]
impl SessionStore for CountingSessions {
    async fn reserve(&self) -> Reservation {
        self.reserved.fetch_add(1, Ordering::SeqCst);
        Reservation::unshared()
    }
    async fn newest(&self) -> Option<SessionToken> {
        self.found.lock().unwrap().clone()
    }
    async fn keep(&self, session: &SessionToken) {
        self.kept.lock().unwrap().push(session.clone());
        self.leave(session.clone());
    }
}

pub fn stale_session(portal: &str, clock: &SetClock) -> SessionToken {
    session(portal, "stale", Some("refresh-0"), clock.wall() + SignedDuration::from_secs(119))
}

/// A client with a pasted token: it requests the balance only.
pub fn pasted_client(base: &str) -> PortalClient {
    PortalClient::new(address(base), pasted("pasted-token"), no_sessions(), SetClock::new()).with_limits(limits())
}

pub fn jwt(payload: &str) -> String {
    format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(payload))
}

pub fn envelope(result: &str) -> String {
    format!(r#"{{"code":"success","detailMessage":"","requestId":"{REQUEST_ID}","result":{result},"status":200}}"#)
}

pub fn balance_body(amount: &str) -> String {
    envelope(&format!(r#"{{"accountBalance":{amount}}}"#))
}

pub fn token_body(token: &str, refresh: &str, expires_in: &str) -> String {
    envelope(&format!(
        r#"{{"expiresIn":{expires_in},"refreshToken":"{refresh}","token":"{token}","tokenHead":"Bearer "}}"#
    ))
}

pub fn json(status: u16, body: impl Into<String>) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body.into(), "application/json")
}

/// A mock of the token endpoint for one grant.
pub fn grants(grant: &str, reply: ResponseTemplate) -> Mock {
    Mock::given(method("POST"))
        .and(path(TOKEN_PATH))
        .and(header("content-type", "application/x-www-form-urlencoded"))
        .and(body_string_contains(format!("grant_type={grant}&")))
        .respond_with(reply)
}

/// A mock of the balance for one token.
pub fn balance_for(token: &str, reply: ResponseTemplate) -> Mock {
    Mock::given(method("GET"))
        .and(path(BALANCE_PATH))
        .and(header("authorization", format!("Bearer {token}").as_str()))
        .respond_with(reply)
}

pub async fn ask(server: &MockServer) -> Result<Balance, Fault> {
    pasted_client(&server.uri()).balance().await
}

/// The requests that a mock server received, as "POST /path".
pub async fn seen(server: &MockServer) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    requests.iter().map(|request| format!("{} {}", request.method, request.url.path())).collect()
}

/// What a raw server does with a connection after it has read the request.
#[derive(Clone, Copy, Debug)]
pub enum Behaviour {
    /// Sends this and closes the connection.
    Sends(&'static [u8]),
    /// Sends this and then nothing; the connection stays open.
    Hangs(&'static [u8]),
    /// Sends this and resets the connection.
    Resets(&'static [u8]),
    /// Sends this, then a space every 20 ms, without end.
    Drips(&'static [u8]),
    /// Sends this, then kilobytes without end.
    Floods(&'static [u8]),
}

/// A server on a free port of this computer, with the same behaviour for each connection. Returns its address.
pub async fn raw_server(behaviour: Behaviour) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(handle(stream, behaviour));
        }
    });
    address
}

async fn handle(mut stream: TcpStream, behaviour: Behaviour) {
    read_head(&mut stream).await;
    match behaviour {
        Behaviour::Sends(words) => {
            let _ = stream.write_all(words).await;
            let _ = stream.shutdown().await;
        }
        Behaviour::Hangs(words) => {
            let _ = stream.write_all(words).await;
            std::future::pending::<()>().await;
        }
        Behaviour::Resets(words) => {
            let _ = stream.write_all(words).await;
            stream.set_zero_linger().unwrap();
        }
        Behaviour::Drips(words) => {
            let _ = stream.write_all(words).await;
            let mut drip = tokio::time::interval(Duration::from_millis(20));
            while stream.write_all(b" ").await.is_ok() {
                drip.tick().await;
            }
        }
        Behaviour::Floods(words) => {
            let _ = stream.write_all(words).await;
            while stream.write_all(&[b' '; 1024]).await.is_ok() {}
        }
    }
}

pub async fn read_head(stream: &mut (impl tokio::io::AsyncRead + Unpin)) -> Vec<u8> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => break,
        }
    }
    head
}

/// The variable with the address for a test that another test runs.
pub const ADDRESS: &str = "PORTAL_TEST_ADDRESS";

/// Runs an ignored test in its own process: the trust store and proxies are taken from the environment.
pub async fn run_alone(test: &'static str, environment: &[(&'static str, &str)]) {
    let mut command = tokio::process::Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "--ignored", test]).env_remove("SSL_CERT_DIR");
    for name in
        ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"]
    {
        command.env_remove(name);
    }
    command.envs(environment.iter().copied());
    let output = command.output().await.unwrap();
    let printed = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
}
