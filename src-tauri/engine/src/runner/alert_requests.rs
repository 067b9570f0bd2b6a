//! What the page asks about alerts: saves their settings, tries them on the readings so far, sends a test notification. What is
//! told, and when, is decided by `alerts`; what can be typed, by `settings`.

use std::sync::Arc;

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, AccountKey, Owner};
use partner_balance_core::alerts::AlertRules;
use partner_balance_core::alerts::preview::{self, Preview};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::history::Run;
use partner_balance_core::monitor::Event;
use partner_balance_core::page::{AlertForm, FieldError};
use partner_balance_core::text::{alert_preview, alerts};

use super::{Runner, TaskResult};
use crate::history::{History, HistoryFault};
use crate::messages::Outcome;
use crate::settings::{self, AccountSettings, Settings, UpdateError};

/// Alert settings that the page wants to know the consequences of.
#[derive(Debug)]
pub(super) struct PreviewRequest {
    pub(super) id: u32,
    pub(super) account: AccountKey,
    pub(super) form: AlertForm,
}

/// At most one is made at a time; of those that come meanwhile the newest is made next.
#[derive(Debug, Default)]
pub(super) struct Previews {
    is_under_way: bool,
    next: Option<PreviewRequest>,
}

/// What is read for a preview.
struct PreviewQuery {
    account: AccountId,
    owner: Option<Owner>,
    rules: AlertRules,
    now: Timestamp,
}

impl Runner {
    /// The alert settings as the form shows them, for an account.
    pub(super) fn alert_form(&self, account: Option<&AccountKey>) -> AlertForm {
        let account = account.map(|key| self.account_settings(key));
        settings::alert_form(&account.map(|account| account.alerts).unwrap_or_default())
    }

    /// Saves the alert settings, for the account the form was shown for.
    pub(super) async fn save_alerts(&mut self, id: u32, key: &AccountKey, form: AlertForm) {
        let saved = match self.demo.as_mut().filter(|_| *key == AccountKey::Demo) {
            // The demo's are never in the file.
            Some(demo) => settings::alert_settings(&form, &demo.settings.alerts, self.formats.words())
                .map(|alerts| demo.settings.alerts = alerts)
                .map_err(UpdateError::Refused),
            None => self.save_stored_alerts(key, form).await,
        };
        match saved {
            Ok(()) => {
                self.handle_all(&Event::SettingsChanged);
                self.show();
                self.reply(id, Outcome::Done);
            }
            Err(UpdateError::Refused(fields)) => self.reply(id, Outcome::Refused { problem: None, fields }),
            Err(UpdateError::Unavailable(fault)) => self.refuse(id, &fault),
        }
    }

    async fn save_stored_alerts(
        &mut self,
        key: &AccountKey,
        form: AlertForm,
    ) -> Result<(), UpdateError<Vec<FieldError>>> {
        let (known, is_watched) = (self.account_settings(key), self.watches.contains_key(key));
        let words = self.shared_words();
        let change = move |settings: &Settings| {
            let stored = settings.account(&known.id);
            let account = stored.unwrap_or(&known);
            let alerts = settings::alert_settings(&form, &account.alerts, &words)?;
            let changed = AccountSettings { alerts, ..account.clone() };
            // An account that another process has removed since is not made anew: it would have no credential.
            let is_kept = is_watched || stored.is_some();
            Ok(if is_kept { settings.clone().with_account(changed) } else { settings.clone() })
        };
        self.update_settings(change).await
    }

    /// Says what these settings would have told, now or after the preview under way.
    pub(super) fn preview_alerts(&mut self, request: PreviewRequest) {
        if self.previews.is_under_way {
            self.previews.next = Some(request);
            return;
        }
        let Some(watch) = self.watches.get(&request.account) else {
            return self.reply(request.id, Outcome::Sentence { text: alert_preview::of_another(self.words()) });
        };
        let account = self.account_settings(&request.account);
        let Ok(settings) = settings::alert_settings(&request.form, &account.alerts, self.words()) else {
            return self.reply(request.id, Outcome::Sentence { text: alert_preview::unreadable(self.words()) });
        };
        let query = PreviewQuery {
            account: request.account.to_id(),
            owner: watch.owner.clone(),
            rules: AlertRules { thresholds: account.thresholds, settings },
            now: self.ports.clock.now().wall,
        };
        let (watch, zone, interval) = (watch.id, self.ports.clock.zone(), self.interval_of(&request.account));
        let (rules, now) = (query.rules, query.now);
        let read = self.history_of(&request.account).call(move |history| query.read(history));
        self.previews.is_under_way = true;
        self.spawn(async move {
            let outcome = match read.await {
                // Its forecasts may take seconds, for which the disk shall not wait.
                Ok(runs) => {
                    let made = move || preview::preview(runs, interval, rules, &zone, now);
                    let lost = |_| Fault::new(FaultCode::HistoryUnavailable, "the thread of the preview has ended");
                    tokio::task::spawn_blocking(made).await.map_err(lost)
                }
                Err(fault) => Err(fault),
            };
            TaskResult::AlertsPreviewed { request, watch, outcome }
        });
    }

    pub(super) fn handle_alerts_previewed(
        &mut self,
        request: &PreviewRequest,
        watch: u64,
        outcome: Result<Option<Preview>, Fault>,
    ) {
        self.previews.is_under_way = false;
        let text = match outcome {
            _ if self.watched(&request.account, watch).is_none() => alert_preview::of_another(self.words()),
            Ok(preview) => alert_preview::sentence(preview.as_ref(), self.words()),
            Err(fault) => {
                tracing::warn!(detail = %fault.detail, "no preview of alert settings");
                alert_preview::unknown(&fault, self.words())
            }
        };
        self.reply(request.id, Outcome::Sentence { text });
        if let Some(next) = self.previews.next.take() {
            self.preview_alerts(next);
        }
    }

    /// Sends a notification that looks like an alert of this account.
    pub(super) fn test_notification(&self, request: u32, key: &AccountKey) {
        let words = self.shared_words();
        let (desktop, text) = (Arc::clone(&self.ports.desktop), alerts::test(&self.name_of(key), &words));
        self.spawn(async move {
            let text = match desktop.notify_test(text).await {
                Ok(()) => alerts::test_sent(&words),
                Err(reason) => alerts::test_not_sent(&reason.0, &words),
            };
            TaskResult::Answered { request, outcome: Outcome::Sentence { text } }
        });
    }
}

impl PreviewQuery {
    /// The runs it is made from; none where the disk has another owner by now.
    fn read(self, history: &mut History) -> Result<Vec<Run>, HistoryFault> {
        let owner = self.owner.as_ref();
        if history.account_record(&self.account, owner)?.owner.as_ref() != owner {
            return Ok(Vec::new());
        }
        history.runs(&self.account, owner, preview::needed_since(&self.rules, self.now), self.now)
    }
}
