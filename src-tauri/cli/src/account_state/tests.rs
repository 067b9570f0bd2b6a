//! When an account is asked again, and what several that are asked together have to do with one another.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};

use partner_balance_core::account::{AccountId, Balance};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_engine::portal::{Portal, PortalFactory};
use partner_balance_engine::secrets::{Credential, MemoryStore, SecretStore as _, SessionStore};
use partner_balance_engine::settings::{AccountSettings, SettingsFile};
use partner_balance_platform::clock::SystemClock;

use super::*;

#[test]
fn a_failure_since_the_reading_is_told_again_only_until_the_schedule_would_ask() {
    let at = Timestamp::from_second(1_700_000_000).unwrap();
    let interval = Duration::from_secs(600);
    let is_tried = |code, seconds| {
        let settings = AccountSettings::new(AccountId::new("main"));
        let account = Account::new(settings, Origin::Keychain);
        let failure = FailedAttempts { fault: Fault::new(code, "test"), since: at, at };
        let state = AccountState { freshness: Freshness::Stale(failure), ..AccountState::unread(account) };
        state.is_to_be_tried_again(interval, at + SignedDuration::from_secs(seconds))
    };
    for (code, seconds, expected) in [
        (FaultCode::Offline, 5, false),
        (FaultCode::Offline, 30, true),
        (FaultCode::Offline, -3600, true),
        (FaultCode::CredentialsRefused, 300, false),
        (FaultCode::CredentialsRefused, 600, true),
        (FaultCode::TokenExpired, 86_400, false),
    ] {
        assert_eq!(is_tried(code, seconds), expected, "{code:?} after {seconds} s");
    }
}

/// What a portal does with an account, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reply {
    Amount(i64),
    Refused,
    Never,
}

/// Portals that count how many of them are asked at a time.
#[derive(Default)]
struct Portals {
    replies: HashMap<String, Reply>,
    asked: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

struct OnePortal {
    reply: Reply,
    asked: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl PortalFactory for Portals {
    fn open(&self, _: BaseUrl, credential: Credential, _: Arc<dyn SessionStore>) -> Arc<dyn Portal> {
        let Credential::Client { client_id, .. } = credential else { panic!() };
        let (asked, most) = (Arc::clone(&self.asked), Arc::clone(&self.most));
        Arc::new(OnePortal { reply: self.replies[&client_id], asked, most })
    }
}

impl Portal for OnePortal {
    fn balance<'a, 'b>(&'a self) -> Pin<Box<dyn Future<Output = Result<Balance, Fault>> + Send + 'b>>
    where
        'a: 'b,
        Self: 'b,
    {
        Box::pin(async {
            let asked = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(asked, Ordering::SeqCst);
            // Whoever else may be asked now is.
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
            let reply = match self.reply {
                Reply::Never => std::future::pending().await,
                Reply::Refused => Err(Fault::new(FaultCode::CredentialsRefused, "test")),
                Reply::Amount(amount) => {
                    let amount = partner_balance_core::money::Amount::whole(amount);
                    let fetched_at = Timestamp::from_second(1_700_000_000).unwrap();
                    let reading = Reading { amount, fetched_at, request_id: None };
                    Ok(Balance { reading, connected_as: None, pasted_token: None })
                }
            };
            self.asked.fetch_sub(1, Ordering::SeqCst);
            reply
        })
    }
}

/// Asks for accounts with these replies. The states afterwards, and how many were asked at a time at most.
fn asked(replies: &[Reply]) -> (Vec<AccountState>, usize) {
    let folder = tempfile::tempdir().unwrap();
    let ids: Vec<String> = (0..replies.len()).map(|number| format!("a{number}")).collect();
    let replies = ids.iter().cloned().zip(replies.iter().copied()).collect();
    let portals = Portals { replies, ..Portals::default() };
    let most = Arc::clone(&portals.most);
    let secrets = Arc::new(MemoryStore::default());
    let operations = Arc::new(AccountOperations {
        clock: Arc::new(SystemClock),
        secrets: Arc::clone(&secrets) as _,
        portals: Arc::new(portals),
        history: folder.path().join("history.sqlite3"),
        settings: SettingsFile::new(folder.path().join("settings.toml")),
    });
    let answers = wait_for(async {
        let mut states = Vec::new();
        for id in &ids {
            let settings = AccountSettings::new(AccountId::new(id.as_str()));
            let credential = Credential::Client { client_id: id.clone(), client_secret: "secret".into() };
            secrets.store_credential(&settings.id, &credential, &settings.base_url).await.unwrap();
            states.push(AccountState::unread(Account::new(settings, Origin::Keychain)));
        }
        ask_all(&operations, states, Requester::Program, Some(Duration::from_secs(2))).await
    });
    let states = answers.unwrap().into_iter().map(|(state, unrecorded)| {
        assert_eq!(unrecorded, None);
        state
    });
    (states.collect(), most.load(Ordering::SeqCst))
}

#[test]
fn at_most_four_are_asked_at_a_time_and_the_answers_keep_their_order() {
    let replies: Vec<Reply> = (0..9).map(Reply::Amount).collect();
    let (states, most) = asked(&replies);
    assert_eq!(most, RequestLimit::MOST);
    let amounts: Vec<String> = states.iter().map(|state| state.last.as_ref().unwrap().amount.to_string()).collect();
    assert_eq!(amounts, ["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
    let ids: Vec<&str> = states.iter().map(|state| state.account.settings.id.as_str()).collect();
    assert_eq!(ids, ["a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8"]);
}

#[test]
fn p2_one_that_hangs_or_is_refused_changes_nothing_of_the_others() {
    let (amount, refused, never) = (Reply::Amount(7), Reply::Refused, Reply::Never);
    let (states, _) = asked(&[never, amount, refused, amount, never, amount, amount]);
    let told: Vec<Option<FaultCode>> = states
        .iter()
        .map(|state| match &state.freshness {
            Freshness::Stale(failure) => Some(failure.fault.code),
            Freshness::Fresh | Freshness::Unconfirmed => None,
        })
        .collect();
    let (timed_out, refused) = (Some(FaultCode::TimedOut), Some(FaultCode::CredentialsRefused));
    assert_eq!(told, [timed_out, None, refused, None, timed_out, None, None]);
    let known = states.iter().filter(|state| state.last.is_some()).count();
    assert_eq!(known, 4);
}
