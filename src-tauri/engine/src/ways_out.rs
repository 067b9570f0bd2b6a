//! Sends events on the other ways out: a program of the user, a webhook. Must not know when something is sent, or what follows
//! from a failure: see `core::ways_out`.

mod program;
mod webhook;

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use partner_balance_core::account::AccountId;
use partner_balance_core::clock::Clock;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::language::Words;
use partner_balance_core::text;
use partner_balance_core::ways_out::{AlertEvent, EventText, SendFailure, Way};
use partner_balance_core::webhook_url::WebhookUrl;

use crate::secrets::{SecretStore, WebhookSecret, webhook_secret_or_new};
use crate::settings::{AccountSettings, ProgramPath, WaysOut};

/// How long a program may take.
const PROGRAM_DEADLINE: Duration = Duration::from_secs(30);

/// Sends events. One attempt each.
#[async_trait]
pub trait EventSender: Send + Sync {
    /// Runs a program with the event on its standard input, and waits for its end.
    ///
    /// # Errors
    /// When it can't be started, ends with a failure, or takes too long; then it was ended with its children.
    async fn run(&self, program: &ProgramPath, json: &str) -> Result<(), SendFailure>;
    /// Posts an event to a webhook.
    ///
    /// # Errors
    /// When there is no answer, or one without success.
    async fn post(&self, webhook: &WebhookUrl, secret: &WebhookSecret, id: &str, json: &str)
    -> Result<(), SendFailure>;
}

/// Sends events to real programs and webhooks.
pub struct Outside {
    clock: Arc<dyn Clock>,
    program_deadline: Duration,
}

impl Outside {
    /// Takes the time of a message from this clock.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, program_deadline: PROGRAM_DEADLINE }
    }

    /// With another deadline for programs.
    #[must_use]
    pub fn with_program_deadline(self, program_deadline: Duration) -> Self {
        Self { program_deadline, ..self }
    }
}

#[async_trait]
impl EventSender for Outside {
    async fn run(&self, program: &ProgramPath, json: &str) -> Result<(), SendFailure> {
        program::run(program.path(), json, self.program_deadline).await
    }

    async fn post(
        &self,
        webhook: &WebhookUrl,
        secret: &WebhookSecret,
        id: &str,
        json: &str,
    ) -> Result<(), SendFailure> {
        webhook::post(webhook, secret, id, json, self.clock.now().wall).await
    }
}

/// What is sent on the ways out of one account, and how.
#[derive(Clone, Copy)]
pub struct Outgoing<'a> {
    pub sender: &'a dyn EventSender,
    pub secrets: &'a dyn SecretStore,
    pub account: &'a AccountId,
    pub ways_out: &'a WaysOut,
}

impl Outgoing<'_> {
    /// Sends an event on one way. Shows no prompt. A way that is switched off takes everything.
    ///
    /// # Errors
    /// As [`EventSender`]; also when the keychain doesn't give the secret of a webhook.
    pub async fn send(&self, way: Way, id: &str, json: &str) -> Result<(), SendFailure> {
        match way {
            Way::Program => match &self.ways_out.program {
                Some(program) => self.sender.run(program, json).await,
                None => Ok(()),
            },
            Way::Webhook => match &self.ways_out.webhook {
                Some(webhook) => {
                    let secret = webhook_secret_or_new(self.secrets, self.account).await.map_err(secret_failure)?;
                    self.sender.post(webhook, &secret, id, json).await
                }
                None => Ok(()),
            },
        }
    }
}

/// Sends a test on every way out of an account, once, and says what became of it. Shows no prompt.
pub async fn send_test(
    sender: &dyn EventSender,
    secrets: &dyn SecretStore,
    account: &AccountSettings,
    now: Timestamp,
    words: &Words,
) -> Vec<(Way, Result<(), SendFailure>)> {
    let (id, text) = (new_event_id(), text::alerts::test(&account.name, words));
    let json = AlertEvent::test_json(
        now,
        EventText {
            id: &id,
            account: &account.id,
            name: &account.name,
            currency: account.currency,
            summary: &text.summary,
            body: &text.body,
        },
    );
    let outgoing = Outgoing { sender, secrets, account: &account.id, ways_out: &account.ways_out };
    let mut outcomes = Vec::new();
    for way in account.ways_out.ways() {
        outcomes.push((way, outgoing.send(way, &id, &json).await));
    }
    outcomes
}

/// An id that no event had before: 32 hexadecimal digits.
#[must_use]
pub fn new_event_id() -> String {
    let mut digits = String::with_capacity(32);
    // Ids must differ, not be secret.
    let _ = write!(digits, "{:032x}", fastrand::u128(..));
    digits
}

fn secret_failure(fault: Fault) -> SendFailure {
    if fault.code == FaultCode::KeychainLocked {
        return SendFailure::SecretLocked;
    }
    SendFailure::SecretUnavailable(fault.detail)
}
