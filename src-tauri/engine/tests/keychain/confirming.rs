//! A Secret Service that asks the user about each bus connection that wants an item, as KeePassXC does with "confirm
//! when passwords are retrieved by clients".

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use async_trait::async_trait;
use partner_balance_core::account::{AccountId, AccountKey, Balance, Owner};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::monitor::Requester;
use partner_balance_engine::access::{Access, CredentialSource};
use partner_balance_engine::portal::{Portal, PortalFactory};
use partner_balance_engine::secrets::{
    Credential, KeychainStore, Presence, SecretStore, SessionStore, SessionToken, new_webhook_secret,
    webhook_secret_or_new,
};
use zbus::message::Header;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use crate::session::{UnlockedCollection, secret_service};

/// How long a call may take.
const SHORT: Duration = Duration::from_secs(1);

const COLLECTION: &str = "/org/freedesktop/secrets/collection/main";
const PROMPT: &str = "/org/freedesktop/secrets/prompt/one";
const SESSION: &str = "/org/freedesktop/secrets/session/one";

/// `{"client_id":"id","client_secret":"one","base_url":"https://portal.example"}`, as a service with the public key 1
/// sends it: the shared key of such an exchange is that of 1, whatever the other side's key is. AES-128-CBC with an IV
/// of zeros.
const ENCRYPTED: &str = "57c94453ea40572bd550ef229e0b1e41a4fc3c600537b22c7debf0b183a7219868d3e99c4e000ffe28b4a743052e5d5e\
                         791b97cb20e15454a22d847e7b307d5b7e87d784111f9b1a30f9bc247b369b1f";

/// The user's answer to a prompt.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Allow,
    Decline,
}

struct State {
    answer: Answer,
    /// Connections that may read.
    allowed: BTreeSet<String>,
    /// Connections that have called the service.
    callers: BTreeSet<String>,
    prompts: usize,
    reads: usize,
}

#[derive(Clone)]
struct Witness(Arc<Mutex<State>>);

impl Witness {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// The numbers of connections and prompts so far.
    fn counts(&self) -> (usize, usize) {
        let state = self.state();
        (state.callers.len(), state.prompts)
    }

    fn record_caller(&self, header: &Header<'_>) -> String {
        let caller = header.sender().unwrap().to_string();
        self.state().callers.insert(caller.clone());
        caller
    }
}

/// The path of the item with this user name, if there is one: all items belong to the account "main".
fn item_path(user: &str) -> Option<&'static str> {
    match user {
        "main" => Some("/org/freedesktop/secrets/collection/main/credential"),
        "main/session" => Some("/org/freedesktop/secrets/collection/main/session"),
        "main/webhook" => Some("/org/freedesktop/secrets/collection/main/webhook"),
        _ => None,
    }
}

fn path(text: &str) -> OwnedObjectPath {
    ObjectPath::try_from(text.to_owned()).unwrap().into()
}

struct Service(Witness);

#[zbus::interface(name = "org.freedesktop.Secret.Service")]
impl Service {
    fn read_alias(&self, _name: String, #[zbus(header)] header: Header<'_>) -> OwnedObjectPath {
        self.0.record_caller(&header);
        path(COLLECTION)
    }

    fn open_session(&self, _algorithm: String, _input: Value<'_>) -> (OwnedValue, OwnedObjectPath) {
        (Value::from(vec![1_u8]).try_into().unwrap(), path(SESSION))
    }

    fn search_items(
        &self,
        attributes: HashMap<String, String>,
        #[zbus(header)] header: Header<'_>,
    ) -> (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) {
        let caller = self.0.record_caller(&header);
        let found: Vec<_> = item_path(&attributes["username"]).into_iter().map(path).collect();
        match self.0.state().allowed.contains(&caller) {
            true => (found, Vec::new()),
            false => (Vec::new(), found),
        }
    }

    fn unlock(&self, _objects: Vec<OwnedObjectPath>) -> (Vec<OwnedObjectPath>, OwnedObjectPath) {
        (Vec::new(), path(PROMPT))
    }
}

struct Prompt(Witness);

#[zbus::interface(name = "org.freedesktop.Secret.Prompt")]
impl Prompt {
    async fn prompt(
        &self,
        _window: String,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) {
        let answer = {
            let mut state = self.0.state();
            state.prompts += 1;
            if state.answer == Answer::Allow {
                state.allowed.insert(header.sender().unwrap().to_string());
            }
            state.answer
        };
        Self::completed(&emitter, answer == Answer::Decline, Value::from("")).await.unwrap();
    }

    #[zbus(signal)]
    async fn completed(emitter: &SignalEmitter<'_>, dismissed: bool, result: Value<'_>) -> zbus::Result<()>;
}

/// Session, parameters, value, content type.
type Secret = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);

struct Item(Witness);

#[zbus::interface(name = "org.freedesktop.Secret.Item")]
impl Item {
    fn get_secret(&self, session: OwnedObjectPath, #[zbus(header)] header: Header<'_>) -> zbus::fdo::Result<(Secret,)> {
        let caller = self.0.record_caller(&header);
        let mut state = self.0.state();
        if !state.allowed.contains(&caller) {
            return Err(zbus::fdo::Error::AccessDenied("not this connection".to_owned()));
        }
        state.reads += 1;
        let digits = ENCRYPTED.as_bytes().chunks(2).map(|two| std::str::from_utf8(two).unwrap());
        let value = digits.map(|two| u8::from_str_radix(two, 16).unwrap()).collect();
        Ok(((session, vec![0; 16], value, "application/octet-stream".to_owned()),))
    }

    #[zbus(property)]
    fn locked(&self) -> bool {
        true
    }
}

async fn start(answer: Answer) -> (Witness, zbus::Connection) {
    let state = State { answer, allowed: BTreeSet::new(), callers: BTreeSet::new(), prompts: 0, reads: 0 };
    let witness = Witness(Arc::new(Mutex::new(state)));
    let mut service = secret_service(Service(witness.clone()));
    for user in ["main", "main/session", "main/webhook"] {
        service = service.serve_at(item_path(user).unwrap(), Item(witness.clone())).unwrap();
    }
    service = service.serve_at(COLLECTION, UnlockedCollection).unwrap();
    service = service.serve_at(PROMPT, Prompt(witness.clone())).unwrap();
    let bus = service.build().await.unwrap();
    (witness, bus)
}

/// A portal client that keeps nothing it is opened with, and reads the session before it answers.
struct Portals;

struct Answering(Arc<dyn SessionStore>);

impl PortalFactory for Portals {
    fn open(&self, _: BaseUrl, _: Credential, sessions: Arc<dyn SessionStore>) -> Arc<dyn Portal> {
        Arc::new(Answering(sessions))
    }
}

#[async_trait]
impl Portal for Answering {
    async fn balance(&self) -> Result<Balance, Fault> {
        let _reservation = self.0.reserve().await;
        let _session = self.0.newest().await;
        Err(Fault::new(FaultCode::PortalDown, "far enough"))
    }
}

fn access(store: &Arc<KeychainStore>) -> Access {
    let secrets: Arc<dyn SecretStore> = Arc::clone(store) as Arc<dyn SecretStore>;
    let address = "https://portal.example".parse().unwrap();
    Access::new(
        AccountKey::Stored(AccountId::new("main")),
        address,
        CredentialSource::Keychain,
        secrets,
        Arc::new(Portals),
    )
}

async fn code(access: &Access, requester: Requester) -> FaultCode {
    access.balance(requester).await.unwrap_err().code
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn asked_once() {
    let (witness, _bus) = start(Answer::Allow).await;
    let store = Arc::new(KeychainStore::new());
    for requester in [Requester::User, Requester::Program, Requester::Program] {
        // A new access each time: the credential is read again.
        assert_eq!(code(&access(&store), requester).await, FaultCode::PortalDown);
        store.presence(&AccountId::new("main")).await.unwrap();
    }
    assert_eq!(witness.counts(), (1, 1), "connections and questions");
    assert_eq!(witness.state().reads, 6, "credential and session, three times");
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn asked_by_the_user_only() {
    let (witness, _bus) = start(Answer::Allow).await;
    let store = Arc::new(KeychainStore::new());
    let access = access(&store);
    assert_eq!(code(&access, Requester::Program).await, FaultCode::KeychainLocked);
    assert_eq!(witness.state().prompts, 0);
    assert_eq!(code(&access, Requester::User).await, FaultCode::PortalDown);
    assert_eq!(code(&access, Requester::Program).await, FaultCode::PortalDown);
    assert_eq!(witness.state().prompts, 1);

    // Locked again, and to be read again, as after a change of the settings.
    witness.state().allowed.clear();
    access.read_again();
    assert_eq!(code(&access, Requester::Program).await, FaultCode::KeychainLocked);
    assert!(access.is_still_of(&Owner::of_client("id", "https://portal.example")).await, "as far as is known");
    assert_eq!(witness.state().prompts, 1);
    assert_eq!(code(&access, Requester::User).await, FaultCode::PortalDown);
    assert_eq!(witness.state().prompts, 2);
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn declined() {
    let (witness, _bus) = start(Answer::Decline).await;
    let store = Arc::new(KeychainStore::new());
    for requester in [Requester::User, Requester::Program, Requester::Program] {
        // A new access each time, as after a change of the settings.
        assert_eq!(code(&access(&store), requester).await, FaultCode::KeychainLocked);
    }
    assert_eq!(witness.state().prompts, 1);
    let access = access(&store);

    assert_eq!(code(&access, Requester::User).await, FaultCode::KeychainLocked);
    assert_eq!(code(&access, Requester::Program).await, FaultCode::KeychainLocked);
    assert_eq!(witness.state().prompts, 2, "asked by the user, once");

    let account = AccountId::new("main");
    // Step by step beside each other, so that neither comes when the other has its answer already.
    let (one, other) = tokio::join!(store.credential(&account), store.credential(&account));
    assert_eq!(one.unwrap_err().code, FaultCode::KeychainLocked);
    assert_eq!(other.unwrap_err().code, FaultCode::KeychainLocked);
    assert_eq!(witness.state().prompts, 3, "one answer counts for all that wait");

    witness.state().answer = Answer::Allow;
    assert_eq!(code(&access, Requester::User).await, FaultCode::PortalDown);
    assert_eq!(code(&access, Requester::Program).await, FaultCode::PortalDown);
    assert_eq!(witness.counts(), (1, 4));
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn asked_for_credentials_only() {
    let (witness, _bus) = start(Answer::Allow).await;
    let (store, account) = (KeychainStore::new(), AccountId::new("main"));
    assert_eq!(store.presence(&account).await.unwrap(), Presence::Locked);
    assert_eq!(store.session(&account).await.unwrap_err().code, FaultCode::KeychainLocked);
    let session = SessionToken {
        access_token: "a".into(),
        expires_at: Default::default(),
        refresh_token: None,
        minted_for: String::new(),
    };
    assert_eq!(store.store_session(&account, &session).await.unwrap_err().code, FaultCode::KeychainLocked);
    for made in [webhook_secret_or_new(&store, &account).await, new_webhook_secret(&store, &account).await] {
        assert_eq!(made.unwrap_err().code, FaultCode::KeychainLocked);
    }
    assert_eq!(witness.counts(), (1, 0));
    assert_eq!(witness.state().reads, 0);
}

struct Silent;

#[zbus::interface(name = "org.freedesktop.Secret.Service")]
impl Silent {
    async fn read_alias(&self, _name: String) -> OwnedObjectPath {
        std::future::pending().await
    }
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn saying_nothing() {
    let _bus = secret_service(Silent).build().await.unwrap();
    let (store, account) = (KeychainStore::new().with_deadline(SHORT), AccountId::new("main"));
    let look = async { tokio::join!(store.presence(&account), store.session(&account), store.credential(&account)) };
    let (presence, session, credential) = tokio::time::timeout(2 * SHORT, look).await.expect("at once, not in turn");
    assert_eq!(presence.unwrap_err().code, FaultCode::KeychainLocked);
    assert_eq!(session.unwrap_err().code, FaultCode::KeychainLocked);
    assert_eq!(credential.unwrap_err().code, FaultCode::KeychainLocked);
}
