//! The scenarios. They are ignored by default: a test of `main.rs` runs each in a session of its own.

use std::collections::HashMap;
use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::account::AccountId;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{FaultCode, FaultCode::KeychainLocked, FaultCode::KeychainMissing};
use partner_balance_engine::secrets::{
    Credential, KeychainStore, Presence, SecretStore, SessionToken, StoredCredential, new_webhook_secret,
    webhook_secret_or_new,
};
use secrecy::ExposeSecret;

use crate::session::{
    BusMonitor, Keyring, OwnBus, PATIENCE, Prompter, found, store_similar_item, unlock_without_prompt,
};

const SHORT: Duration = Duration::from_millis(400);

fn main_account() -> AccountId {
    AccountId::new("main")
}

fn keys(secret: &str) -> Credential {
    Credential::Client { client_id: "id".into(), client_secret: secret.into() }
}

fn address() -> BaseUrl {
    "https://portal.example".parse().unwrap()
}

fn session(token: &str) -> SessionToken {
    let expires_at = Timestamp::from_second(1_800_000_000).unwrap();
    SessionToken {
        access_token: token.into(),
        expires_at,
        refresh_token: Some("refresh".into()),
        minted_for: "id".into(),
    }
}

async fn stored_secret(store: &KeychainStore) -> Result<Option<String>, FaultCode> {
    match store.credential(&main_account()).await.map_err(|fault| fault.code)? {
        None => Ok(None),
        Some(StoredCredential { credential: Credential::Token { .. }, .. }) => panic!("a credential of another kind"),
        Some(StoredCredential { credential: Credential::Client { client_secret, .. }, base_url }) => {
            assert!(base_url.is_none_or(|bound| bound == address()));
            Ok(Some(client_secret.expose_secret().to_owned()))
        }
    }
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn round_trip() {
    let _keyring = Keyring::unlocked().await;
    let (store, account, other) = (KeychainStore::new(), main_account(), AccountId::new("other"));
    assert_eq!(stored_secret(&store).await, Ok(None));
    store.forget(&account).await.unwrap();

    store.store_credential(&account, &keys("one"), &address()).await.unwrap();
    store.store_session(&account, &session("a")).await.unwrap();
    store.store_credential(&other, &keys("other's"), &address()).await.unwrap();
    assert_eq!(stored_secret(&store).await, Ok(Some("one".into())));
    let items = found().await;
    assert_eq!(items.len(), 3, "{items:?}");
    assert!(items[0].ends_with("] Partner Balance: main main"), "{items:?}");
    assert!(items[1].ends_with("] Partner Balance: main (session) main/session"), "{items:?}");

    store.store_credential(&account, &keys("two"), &address()).await.unwrap();
    store.store_session(&account, &session("b")).await.unwrap();
    assert_eq!(found().await, items, "the same items, at the same paths");
    let another_process = KeychainStore::new();
    assert_eq!(stored_secret(&another_process).await, Ok(Some("two".into())));
    let kept = another_process.session(&account).await.unwrap().unwrap();
    assert_eq!(kept.access_token.expose_secret(), "b");
    assert_eq!(kept.refresh_token.unwrap().expose_secret(), "refresh");
    assert_eq!(kept.expires_at, session("b").expires_at);

    let first = webhook_secret_or_new(&store, &account).await.unwrap();
    let again = webhook_secret_or_new(&another_process, &account).await.unwrap();
    assert_eq!(first.digits(), again.digits());
    let renewed = new_webhook_secret(&another_process, &account).await.unwrap();
    assert_eq!(store.webhook_secret(&account).await.unwrap().unwrap().digits(), renewed.digits());
    assert_eq!(found().await.len(), 4);

    store.forget(&account).await.unwrap();
    assert_eq!(stored_secret(&store).await, Ok(None));
    assert!(store.session(&account).await.unwrap().is_none());
    assert!(store.webhook_secret(&account).await.unwrap().is_none());
    assert_eq!(found().await, items[2..], "the other account's item stays");
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn missing_then_there() {
    let store = KeychainStore::new();
    let account = main_account();
    assert_eq!(stored_secret(&store).await, Err(KeychainMissing));
    assert_eq!(store.store_credential(&account, &keys("one"), &address()).await.unwrap_err().code, KeychainMissing);
    assert_eq!(store.forget(&account).await.unwrap_err().code, KeychainMissing);

    let keyring = Keyring::unlocked().await;
    store.store_credential(&account, &keys("one"), &address()).await.unwrap();
    assert_eq!(stored_secret(&store).await, Ok(Some("one".into())));

    keyring.stop().await;
    assert_eq!(stored_secret(&store).await, Err(KeychainMissing));
    let _keyring = Keyring::unlocked().await;
    assert_eq!(stored_secret(&store).await, Ok(Some("one".into())));
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn no_bus() {
    assert_eq!(stored_secret(&KeychainStore::new()).await, Err(KeychainMissing));
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn bus_started_again() {
    let (store, account) = (KeychainStore::new(), main_account());
    let bus = OwnBus::start();
    let keyring = Keyring::unlocked().await;
    store.store_credential(&account, &keys("one"), &address()).await.unwrap();
    drop(bus);
    assert_eq!(stored_secret(&store).await, Err(KeychainMissing));
    drop(keyring);
    let _bus = OwnBus::start();
    let _keyring = Keyring::unlocked().await;
    assert_eq!(stored_secret(&store).await, Ok(Some("one".into())));
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn locked_then_unlocked() {
    let keyring = Keyring::unlocked().await;
    let (store, account) = (KeychainStore::new(), main_account());
    store.store_credential(&account, &keys("one"), &address()).await.unwrap();
    keyring.stop().await;
    let _keyring = Keyring::locked().await;

    // No prompt can be shown here, which the daemon reports like a prompt that the user closed.
    assert_eq!(stored_secret(&store).await, Err(KeychainLocked));
    assert_eq!(store.store_credential(&account, &keys("two"), &address()).await.unwrap_err().code, KeychainLocked);
    assert_eq!(store.forget(&account).await.unwrap_err().code, KeychainLocked);
    let first_start = KeychainStore::new();
    assert_eq!(stored_secret(&first_start).await, Err(KeychainLocked));
    assert_eq!(first_start.presence(&account).await.unwrap(), Presence::Locked);
    for made in [webhook_secret_or_new(&store, &account).await, new_webhook_secret(&store, &account).await] {
        assert_eq!(made.unwrap_err().code, KeychainLocked, "none is made while the present one may be there");
    }

    unlock_without_prompt().await;
    assert_eq!(stored_secret(&store).await, Ok(Some("one".into())));
    assert_eq!(stored_secret(&first_start).await, Ok(Some("one".into())));
    store.store_credential(&account, &keys("two"), &address()).await.unwrap();
    assert_eq!(stored_secret(&store).await, Ok(Some("two".into())));
    assert_eq!(store.presence(&account).await.unwrap(), Presence::Stored);
    assert_eq!(store.presence(&AccountId::new("other")).await.unwrap(), Presence::Absent);
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn prompt_left_open() {
    let keyring = Keyring::unlocked().await;
    let (store, account) = (KeychainStore::new().with_deadline(SHORT), main_account());
    store.store_credential(&account, &keys("one"), &address()).await.unwrap();
    keyring.stop().await;
    let _prompter = Prompter::start().await;
    let _keyring = Keyring::locked().await;
    let mut monitor = BusMonitor::start().await;

    let (two, address) = (keys("two"), address());
    let (written, read, forgotten) =
        tokio::join!(store.store_credential(&account, &two, &address), stored_secret(&store), store.forget(&account));
    assert_eq!(written.unwrap_err().code, KeychainLocked);
    assert_eq!(read, Err(KeychainLocked));
    assert_eq!(forgotten.unwrap_err().code, KeychainLocked);
    assert_eq!(stored_secret(&store).await, Err(KeychainLocked));
    assert_eq!(monitor.prompts().await, 1, "one prompt, however many ask");

    unlock_without_prompt().await;
    assert_eq!(stored_secret(&store).await, Ok(Some("one".into())), "neither overwritten nor forgotten");
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn prompt_cancelled_late() {
    Keyring::unlocked().await.stop().await;
    let prompter = Prompter::start().await;
    let _keyring = Keyring::locked().await;
    let store = KeychainStore::new().with_deadline(SHORT);
    assert_eq!(stored_secret(&store).await, Err(KeychainLocked));
    prompter.until_shown(1).await;

    // No call waits for the answer any more: the next call shows a new prompt and waits for it.
    let mut monitor = BusMonitor::start().await;
    prompter.cancel().await;
    monitor.until_answered().await;
    assert_eq!(stored_secret(&store).await, Err(KeychainLocked));
    assert_eq!(monitor.prompts().await, 1);
    prompter.until_shown(2).await;

    unlock_without_prompt().await;
    assert_eq!(stored_secret(&store).await, Ok(None));
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn gone_under_its_prompt() {
    Keyring::unlocked().await.stop().await;
    let prompter = Prompter::start().await;
    let keyring = Keyring::locked().await;
    let store = KeychainStore::new().with_deadline(SHORT);
    assert_eq!(stored_secret(&store).await, Err(KeychainLocked));
    assert_eq!(prompter.shown(), 1);

    // The daemon with the open prompt has ended: the new one shows a prompt of its own.
    keyring.stop().await;
    let keyring = Keyring::locked().await;
    assert_eq!(stored_secret(&store).await, Err(KeychainLocked));
    assert_eq!(prompter.shown(), 2);

    // A call that is waiting notices the end of the daemon at once.
    keyring.stop().await;
    let keyring = Keyring::locked().await;
    let store = KeychainStore::new().with_deadline(PATIENCE);
    let gone = async {
        prompter.until_shown(3).await;
        keyring.stop().await;
    };
    let (read, ()) = tokio::join!(stored_secret(&store), gone);
    assert_eq!(read, Err(KeychainMissing), "not the deadline's KeychainLocked");

    let _keyring = Keyring::locked().await;
    unlock_without_prompt().await;
    assert_eq!(stored_secret(&store).await, Ok(None));
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn no_collection_yet() {
    let _keyring = Keyring::locked().await;
    let (store, account) = (KeychainStore::new(), main_account());
    assert_eq!(stored_secret(&store).await, Ok(None));
    store.forget(&account).await.unwrap();
    assert_eq!(store.store_credential(&account, &keys("one"), &address()).await.unwrap_err().code, KeychainLocked);
}

#[tokio::test]
#[ignore = "run by main.rs inside its own session"]
async fn duplicates() {
    let _keyring = Keyring::unlocked().await;
    let (store, account) = (KeychainStore::new(), main_account());
    let json = r#"{"client_id":"id","client_secret":"one"}"#;
    store.store_credential(&account, &keys("one"), &address()).await.unwrap();
    store_similar_item("main", json).await;
    assert_eq!(found().await.len(), 2);
    assert_eq!(stored_secret(&store).await, Ok(Some("one".into())));

    store.store_credential(&account, &keys("two"), &address()).await.unwrap();
    assert_eq!(found().await.len(), 1);
    assert_eq!(stored_secret(&store).await, Ok(Some("two".into())));

    store_similar_item("main", json).await;
    store.forget(&account).await.unwrap();
    assert_eq!(found().await.len(), 0);
    store_similar_item("main", "not ours").await;
    assert_eq!(stored_secret(&store).await, Ok(None));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
#[ignore = "run by main.rs inside its own session"]
async fn idle() {
    let _keyring = Keyring::unlocked().await;
    let (store, account) = (KeychainStore::new(), main_account());
    let use_often = async || {
        for _ in 0..5 {
            let one = session("a");
            let (written, read) = tokio::join!(store.store_session(&account, &one), store.session(&account));
            written.unwrap();
            read.unwrap();
        }
    };
    use_often().await;
    let connections = || {
        let threads = std::fs::read_dir("/proc/self/task").unwrap();
        // A thread that is just ending has no name. The kernel truncates names to 15 bytes.
        let names = threads.filter_map(|thread| std::fs::read_to_string(thread.unwrap().path().join("comm")).ok());
        names.filter(|name| name.starts_with("zbus::Connectio")).count()
    };
    assert_eq!(connections(), 1, "one connection, with a thread of its own");
    use_often().await;
    assert_eq!(connections(), 1);

    // Clean-up after the last calls may fall into the first window; what recurs falls into each window.
    let mut woken = Vec::new();
    for _ in 0..3 {
        let before = wake_ups();
        // Parks this thread outside the runtime: tokio's timer would wake up more than once.
        std::thread::park_timeout(Duration::from_secs(1));
        // The count of a thread that has ended is gone.
        let since = |(thread, count): (String, u64)| count - before.get(&thread).copied().unwrap_or_default();
        woken.push(wake_ups().into_iter().map(since).sum::<u64>());
    }
    // One wake-up is this thread's own, at the end of the window.
    assert!(woken.iter().any(|&woken| woken <= 1), "{woken:?} wake-ups in idle seconds");
}

/// The number of voluntary context switches of each thread of this process so far.
fn wake_ups() -> HashMap<String, u64> {
    let count = |thread: std::fs::DirEntry| {
        // None for a thread that is just ending.
        let status = std::fs::read_to_string(thread.path().join("status")).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:")).unwrap();
        Some((thread.file_name().into_string().unwrap(), line.trim().parse().unwrap()))
    };
    std::fs::read_dir("/proc/self/task").unwrap().filter_map(|thread| count(thread.unwrap())).collect()
}
