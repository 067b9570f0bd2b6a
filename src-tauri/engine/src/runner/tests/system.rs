//! Fakes for the runner's ports, in memory: portal, keychain, desktop, webhooks and the feed of releases. Must not know the runner.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Mutex;

use async_trait::async_trait;
use partner_balance_core::account::{AccountId, Balance, Reading};
use partner_balance_core::alerts::AlertKind;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::history::BalancePoint;
use partner_balance_core::icon::IconText;
use partner_balance_core::language::Words;
use partner_balance_core::notification::{AlertNotification, QuietNotification};
use partner_balance_core::text::AlertText;
use partner_balance_core::updates::{FeedFault, Occasion, Update};
use partner_balance_core::ways_out::{SendFailure, Way};
use partner_balance_core::webhook_url::WebhookUrl;
use secrecy::SecretString;
use url::Url;

use super::super::*;
use super::time::PausedTime;
use crate::desktop::{Autostart, Demo, NotDelivered};
use crate::portal::Portal;
use crate::secrets::{Credential, SessionStore, SessionToken, StoredCredential, WebhookSecret};
use crate::settings::ProgramPath;
use crate::updates::Looked;

/// The replies to come; the last is said again and again.
pub(super) type Replies = VecDeque<Result<&'static str, FaultCode>>;

/// Everything outside the runner, in memory, so that a second runner can begin where a first one ended.
#[derive(Default)]
pub(super) struct FakeSystem {
    /// What the portal says to whoever has no replies of its own.
    pub(super) replies: Mutex<Replies>,
    /// What it says to one Client ID.
    pub(super) replies_to: Mutex<BTreeMap<&'static str, Replies>>,
    pub(super) asked: Mutex<u32>,
    /// How long it takes for one Client ID, if not as long as for the others.
    pub(super) takes: Mutex<BTreeMap<String, Duration>>,
    /// When it was asked with which Client ID.
    pub(super) asked_at: Mutex<Vec<(String, Duration)>>,
    pub(super) opened_at: Mutex<Vec<String>>,
    pub(super) under_way: Mutex<(u32, u32)>,
    pub(super) keychain: Mutex<Vec<(AccountId, StoredCredential)>>,
    pub(super) sessions: Mutex<BTreeSet<AccountId>>,
    /// How long the keychain takes to forget.
    pub(super) keychain_delay: Mutex<Duration>,
    /// How long it takes to store.
    pub(super) store_delay: Mutex<Duration>,
    pub(super) keychain_fault: Mutex<Option<FaultCode>>,
    pub(super) disk_fault: Mutex<Option<FaultCode>>,
    /// How long after it is done the runner hears what the disk did.
    pub(super) disk_delay: Mutex<Duration>,
    pub(super) views: Mutex<Vec<View>>,
    /// What the system says of the user's language; none: nothing.
    pub(super) locale: Mutex<Option<UserLocale>>,
    /// The languages that the desktop was told.
    pub(super) spoken: Mutex<Vec<Arc<Words>>>,
    pub(super) outcomes: Mutex<Vec<(u32, Outcome)>>,
    pub(super) notifications: Mutex<Vec<AlertNotification>>,
    pub(super) withdrawn: Mutex<Vec<AccountKey>>,
    pub(super) tests: Mutex<Vec<AlertText>>,
    pub(super) quiet_notifications: Mutex<Vec<QuietNotification>>,
    pub(super) starts_at_login: Mutex<bool>,
    pub(super) autostart_fault: Mutex<Option<FaultCode>>,
    pub(super) repaired: Mutex<u32>,
    pub(super) is_notification_server_gone: Mutex<bool>,
    /// How long the notification server takes for an alert.
    pub(super) notification_delay: Mutex<Duration>,
    pub(super) discarded_forms: Mutex<u32>,
    pub(super) opened_pages: Mutex<Vec<String>>,
    /// The looks for newer versions: when, and on which occasion.
    pub(super) looks: Mutex<Vec<(Duration, Occasion)>>,
    /// Whether the build has nowhere to look.
    pub(super) is_without_feed: Mutex<bool>,
    /// What they find; none: they fail.
    pub(super) newest: Mutex<Option<Update>>,
    /// How long each takes.
    pub(super) look_delay: Mutex<Duration>,
    pub(super) demo_past: Mutex<Vec<BalancePoint>>,
    pub(super) webhook_secrets: Mutex<BTreeMap<AccountId, WebhookSecret>>,
    /// The attempts on other ways out: when, the way and the event.
    pub(super) attempts: Mutex<Vec<(Duration, Way, serde_json::Value)>>,
    /// Why they fail, until there is no reason.
    pub(super) send_failure: Mutex<Option<SendFailure>>,
    /// How long each takes.
    pub(super) send_delay: Mutex<Duration>,
}

pub(super) struct FakePortal {
    system: Arc<FakeSystem>,
    clock: Arc<dyn Clock>,
    sessions: Arc<dyn SessionStore>,
    client_id: String,
}

#[async_trait]
impl Portal for FakePortal {
    async fn balance(&self) -> Result<Balance, Fault> {
        *self.system.asked.lock().unwrap() += 1;
        let asked = (self.client_id.clone(), self.clock.now().elapsed);
        self.system.asked_at.lock().unwrap().push(asked);
        {
            let mut under_way = self.system.under_way.lock().unwrap();
            under_way.0 += 1;
            under_way.1 = under_way.1.max(under_way.0);
        }
        let own = self.system.takes.lock().unwrap().get(&self.client_id).copied();
        tokio::time::sleep(own.unwrap_or(Duration::from_millis(300))).await;
        self.system.under_way.lock().unwrap().0 -= 1;
        let reply = {
            let mut own = self.system.replies_to.lock().unwrap();
            let mut common = self.system.replies.lock().unwrap();
            let replies = own.get_mut(self.client_id.as_str()).unwrap_or(&mut *common);
            if replies.len() > 1 { replies.pop_front() } else { replies.front().copied() }
        };
        let amount = reply.unwrap_or(Ok("500")).map_err(|code| Fault::new(code, "test"))?;
        let reading = Reading { amount: amount.parse().unwrap(), fetched_at: self.clock.now().wall, request_id: None };
        let connected_as = Some("partner@example.com".to_owned());
        let (access_token, expires_at) = (SecretString::from("minted"), self.clock.now().wall);
        let minted_for = format!("{} at a portal", self.client_id);
        self.sessions.keep(&SessionToken { access_token, expires_at, refresh_token: None, minted_for }).await;
        Ok(Balance { reading, connected_as, pasted_token: None })
    }
}

pub(super) struct FakePortals(pub(super) Arc<FakeSystem>, pub(super) Arc<dyn Clock>);

impl PortalFactory for FakePortals {
    fn open(&self, base_url: BaseUrl, credential: Credential, sessions: Arc<dyn SessionStore>) -> Arc<dyn Portal> {
        self.0.opened_at.lock().unwrap().push(base_url.to_string());
        let client_id = match credential {
            Credential::Client { client_id, .. } => client_id,
            Credential::Token { .. } => String::new(),
        };
        Arc::new(FakePortal { system: Arc::clone(&self.0), clock: Arc::clone(&self.1), sessions, client_id })
    }
}

impl FakeSystem {
    pub(super) fn check_keychain(&self) -> Result<(), Fault> {
        self.keychain_fault.lock().unwrap().map_or(Ok(()), |code| Err(Fault::new(code, "test")))
    }

    /// Puts a credential into the keychain, as another process would.
    pub(super) fn put(&self, account: &AccountId, credential: Credential, base_url: Option<BaseUrl>) {
        let mut items = self.keychain.lock().unwrap();
        items.retain(|(id, _)| id != account);
        items.push((account.clone(), StoredCredential { credential, base_url }));
    }

    pub(super) fn view(&self) -> View {
        self.views.lock().unwrap().last().unwrap().clone()
    }

    pub(super) fn icon(&self) -> IconText {
        self.view().tray.icon.text
    }

    pub(super) fn reply_with(&self, replies: &[Result<&'static str, FaultCode>]) {
        *self.replies.lock().unwrap() = replies.iter().copied().collect();
    }

    pub(super) fn reply_to(&self, client_id: &'static str, reply: Result<&'static str, FaultCode>) {
        self.replies_to.lock().unwrap().insert(client_id, VecDeque::from([reply]));
    }

    pub(super) fn outcome(&self) -> Outcome {
        self.outcomes.lock().unwrap().last().unwrap().1.clone()
    }

    pub(super) fn notifications(&self) -> Vec<AlertKind> {
        self.notifications.lock().unwrap().iter().map(|notification| notification.kind).collect()
    }
}

pub(super) struct Shared(pub(super) Arc<FakeSystem>);

#[async_trait]
impl SecretStore for Shared {
    async fn credential(&self, account: &AccountId) -> Result<Option<StoredCredential>, Fault> {
        self.0.check_keychain()?;
        let items = self.0.keychain.lock().unwrap();
        Ok(items.iter().find(|(id, _)| id == account).map(|(_, stored)| stored.clone()))
    }
    async fn store_credential(
        &self,
        account: &AccountId,
        credential: &Credential,
        base_url: &BaseUrl,
    ) -> Result<(), Fault> {
        self.0.check_keychain()?;
        let delay = *self.0.store_delay.lock().unwrap();
        tokio::time::sleep(delay).await;
        self.0.put(account, credential.clone(), Some(base_url.clone()));
        Ok(())
    }
    async fn session(&self, _: &AccountId) -> Result<Option<SessionToken>, Fault> {
        self.0.check_keychain().map(|()| None)
    }
    async fn store_session(&self, account: &AccountId, _: &SessionToken) -> Result<(), Fault> {
        self.0.check_keychain()?;
        self.0.sessions.lock().unwrap().insert(account.clone());
        Ok(())
    }
    async fn webhook_secret(&self, account: &AccountId) -> Result<Option<WebhookSecret>, Fault> {
        self.0.check_keychain()?;
        Ok(self.0.webhook_secrets.lock().unwrap().get(account).cloned())
    }
    async fn store_webhook_secret(&self, account: &AccountId, secret: &WebhookSecret) -> Result<(), Fault> {
        self.0.check_keychain()?;
        self.0.webhook_secrets.lock().unwrap().insert(account.clone(), secret.clone());
        Ok(())
    }
    async fn forget(&self, account: &AccountId) -> Result<(), Fault> {
        self.0.check_keychain()?;
        let delay = *self.0.keychain_delay.lock().unwrap();
        tokio::time::sleep(delay).await;
        self.0.keychain.lock().unwrap().retain(|(id, _)| id != account);
        self.0.sessions.lock().unwrap().retain(|id| id != account);
        self.0.webhook_secrets.lock().unwrap().remove(account);
        Ok(())
    }
}

/// A program and a webhook.
pub(super) struct FakeSender(pub(super) Arc<FakeSystem>, pub(super) Arc<PausedTime>);

impl FakeSender {
    async fn take(&self, way: Way, json: &str) -> Result<(), SendFailure> {
        let event = serde_json::from_str(json).unwrap();
        self.0.attempts.lock().unwrap().push((self.1.now().elapsed, way, event));
        let delay = *self.0.send_delay.lock().unwrap();
        tokio::time::sleep(delay).await;
        self.0.send_failure.lock().unwrap().clone().map_or(Ok(()), Err)
    }
}

#[async_trait]
impl EventSender for FakeSender {
    async fn run(&self, program: &ProgramPath, json: &str) -> Result<(), SendFailure> {
        assert!(program.path().is_absolute());
        self.take(Way::Program, json).await
    }
    async fn post(&self, webhook: &WebhookUrl, _: &WebhookSecret, id: &str, json: &str) -> Result<(), SendFailure> {
        assert_eq!(webhook.server().host(), "hooks.example");
        assert!(json.contains(id));
        self.take(Way::Webhook, json).await
    }
}

/// Always looks, and says when the next look is due.
pub(super) struct FakeUpdates(pub(super) Arc<FakeSystem>, pub(super) Arc<PausedTime>);

#[async_trait]
impl Updates for FakeUpdates {
    async fn look(&self, occasion: Occasion) -> Looked {
        self.0.looks.lock().unwrap().push((self.1.now().elapsed, occasion));
        let delay = *self.0.look_delay.lock().unwrap();
        tokio::time::sleep(delay).await;
        let update = self.0.newest.lock().unwrap().clone();
        let (fault, hours) =
            if update.is_some() { (None, 24) } else { (Some(FeedFault::Unread("test".to_owned())), 4) };
        let wait = Duration::from_hours(hours);
        Looked { release: None, update, at: self.1.now().wall, fault, wait }
    }
}

#[async_trait]
impl Desktop for Shared {
    fn speak(&self, words: Arc<Words>) {
        self.0.spoken.lock().unwrap().push(words);
    }

    fn show(&self, view: &View) {
        self.0.views.lock().unwrap().push(view.clone());
    }
    fn reply(&self, id: u32, outcome: Outcome) {
        self.0.outcomes.lock().unwrap().push((id, outcome));
    }
    fn discard_form(&self) {
        *self.0.discarded_forms.lock().unwrap() += 1;
    }
    async fn notify(&self, notification: AlertNotification) -> Result<(), NotDelivered> {
        let delay = *self.0.notification_delay.lock().unwrap();
        tokio::time::sleep(delay).await;
        if *self.0.is_notification_server_gone.lock().unwrap() {
            return Err(NotDelivered("gone".to_owned()));
        }
        self.0.notifications.lock().unwrap().push(notification);
        Ok(())
    }
    async fn notify_test(&self, text: AlertText) -> Result<(), NotDelivered> {
        if *self.0.is_notification_server_gone.lock().unwrap() {
            return Err(NotDelivered("gone".to_owned()));
        }
        self.0.tests.lock().unwrap().push(text);
        Ok(())
    }
    fn withdraw_notice(&self, account: &AccountKey) {
        self.0.withdrawn.lock().unwrap().push(account.clone());
    }
    async fn notify_quietly(&self, notification: QuietNotification) -> Result<(), NotDelivered> {
        if *self.0.is_notification_server_gone.lock().unwrap() {
            return Err(NotDelivered("gone".to_owned()));
        }
        self.0.quiet_notifications.lock().unwrap().push(notification);
        Ok(())
    }
    fn open_portal(&self) {}
    fn open_page(&self, address: &Url) {
        self.0.opened_pages.lock().unwrap().push(address.to_string());
    }
    fn start_at_login(&self, wanted: Autostart) -> Result<(), Fault> {
        if let Some(code) = *self.0.autostart_fault.lock().unwrap() {
            return Err(Fault::new(code, "test"));
        }
        *self.0.starts_at_login.lock().unwrap() = wanted == Autostart::On;
        Ok(())
    }
    fn autostart(&self) -> Autostart {
        (*self.0.starts_at_login.lock().unwrap()).into()
    }
    fn repair_autostart(&self) -> Result<(), Fault> {
        *self.0.repaired.lock().unwrap() += 1;
        Ok(())
    }
    fn start_demo(&self) -> Result<Demo, Fault> {
        let credential = Credential::Client { client_id: "demo".into(), client_secret: "demo".to_owned().into() };
        Ok(Demo {
            base_url: "http://127.0.0.1:9".parse().unwrap(),
            credential,
            past: self.0.demo_past.lock().unwrap().clone(),
        })
    }
}
