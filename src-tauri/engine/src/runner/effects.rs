//! Performs the effects of an account's monitor through the ports, and passes on the results. Decisions are in
//! `monitor`, texts in `text`.

use std::sync::Arc;

use partner_balance_core::account::{AccountKey, CredentialStorage, Owner, Reading};
use partner_balance_core::alerts::{AlertMemory, AlertStep, Threshold};
use partner_balance_core::fault::Fault;
use partner_balance_core::monitor::{Effect, Event, FailedAttempts, Requester};
use partner_balance_core::notification::AlertNotification;
use partner_balance_core::text;
use partner_balance_core::view;

use super::connect_effects::ConnectedAccount;
use super::{Runner, TaskResult};
use crate::access::OwnedBalance;
use crate::watch::{DiskState, Identity};

impl Runner {
    pub(super) fn perform(&mut self, key: &AccountKey, effect: Effect) {
        match effect {
            Effect::FetchBalance { id, requester } => self.fetch_balance(key, id, requester),
            Effect::RememberReading { reading, step, alerts } => self.remember(key, Some(reading), step, alerts),
            Effect::RememberAlerts { step, alerts } => self.remember(key, None, step, alerts),
            Effect::RememberFailure(failure) => self.remember_failure(key, failure),
            Effect::Notify { threshold, reading } => self.notify(key, threshold, &reading),
            Effect::WithdrawAlert => self.ports.desktop.withdraw_alert(key),
        }
    }

    fn fetch_balance(&mut self, key: &AccountKey, id: u64, requester: Requester) {
        let Some(watch) = self.watches.get(key) else { return };
        let (access, account) = (Arc::clone(&watch.access), key.clone());
        let fetch =
            self.spawn(async move { TaskResult::Fetch { account, id, outcome: access.balance(requester).await } });
        if let Some(watch) = self.watches.get_mut(key) {
            watch.fetch = Some(fetch);
        }
    }

    pub(super) fn handle_fetched(&mut self, key: &AccountKey, id: u64, outcome: Result<OwnedBalance, Fault>) {
        let Some(watch) = self.watches.get_mut(key).filter(|watch| watch.state.is_in_flight(id)) else { return };
        match outcome {
            Ok(OwnedBalance { balance, owner }) if watch.owner.as_ref() == Some(&owner) => {
                watch.identity = Identity::of(&balance);
                self.handle(key, Event::BalanceFetched { id, reading: balance.reading });
            }
            // The first reading, or another owner's: earlier readings and alerts don't belong to it.
            Ok(OwnedBalance { balance, owner }) => {
                let (watch, had) = (watch.id, watch.owner.is_some());
                if had {
                    self.ports.desktop.withdraw_alert(key);
                }
                self.set_owner(ConnectedAccount { key: key.clone(), watch, owner, balance, request: None });
            }
            Err(fault) => {
                tracing::warn!(code = ?fault.code, detail = %fault.detail, request_id = ?fault.request_id, "no balance");
                self.handle(key, Event::BalanceFailed { id, fault });
            }
        }
    }

    fn notify(&self, key: &AccountKey, threshold: Threshold, reading: &Reading) {
        let account = self.account_settings(key);
        let limit = match threshold {
            Threshold::Low => account.thresholds.low,
            Threshold::Critical => account.thresholds.critical,
        };
        let Some(watch) = self.watches.get(key) else { return };
        let money = |amount| self.ports.formats.money(amount, account.currency);
        let name = view::name_of(&account.name, watch.access.credential_storage());
        let words = if self.settings.hide_amount {
            text::alert(threshold, &name, None, None)
        } else {
            text::alert(threshold, &name, Some(&money(reading.amount)), Some(&money(limit)))
        };
        let notification =
            AlertNotification { account: key.clone(), threshold, summary: words.summary, body: words.body };
        let (desktop, account, watch) = (Arc::clone(&self.ports.desktop), key.clone(), watch.id);
        // Wait until the due alert is on disk before it is shown, so that a crash can repeat it but not lose it.
        let is_on_disk = self.ports.history.settled();
        self.spawn(async move {
            is_on_disk.await;
            TaskResult::Alert { account, watch, threshold, outcome: desktop.notify(notification).await }
        });
    }

    /// The number of the account's watch and its owner; none for the demo, of which nothing is stored.
    fn owner_on_disk(&self, key: &AccountKey) -> Option<(u64, Option<Owner>)> {
        let watch =
            self.watches.get(key).filter(|watch| watch.access.credential_storage() != CredentialStorage::Demo)?;
        Some((watch.id, watch.owner.clone()))
    }

    /// Writes a reading, if there is one, and a step of the alert memory. `expected` is the memory after it, if no other
    /// process has changed it.
    fn remember(&mut self, key: &AccountKey, reading: Option<Reading>, step: AlertStep, expected: AlertMemory) {
        let Some((watch, owner)) = self.owner_on_disk(key) else { return };
        let is_behind = self.watches.get(key).is_some_and(|watch| watch.disk == DiskState::Behind);
        let step = if is_behind { AlertStep::CaughtUp(expected) } else { step };
        let (account, history) = (key.clone(), self.ports.history.clone());
        match (reading, owner) {
            (Some(reading), Some(owner)) => {
                let recorded = history.record(key.to_id(), owner, reading, self.settings.refresh_interval, step);
                self.spawn(async move { TaskResult::Recorded { account, watch, expected, outcome: recorded.await } });
            }
            (_, owner) => {
                let stepped = history.step_alerts(key.to_id(), owner, step);
                self.spawn(async move { TaskResult::Recorded { account, watch, expected, outcome: stepped.await } });
            }
        }
    }

    pub(super) fn handle_recorded(
        &mut self,
        key: &AccountKey,
        watch: u64,
        expected: AlertMemory,
        outcome: Result<AlertMemory, Fault>,
    ) {
        let outcome = self.note_history(outcome);
        let Some(watched) = self.watched(key, watch) else { return };
        match (outcome, watched.disk) {
            (None, _) => watched.disk = DiskState::Behind,
            (Some(memory), DiskState::Behind) => {
                watched.disk = DiskState::Current;
                let alerts = watched.state.active().map_or(memory, |active| active.alerts);
                if memory != alerts {
                    // It was written before the failure of an earlier write was known.
                    self.remember(key, None, AlertStep::CaughtUp(alerts), alerts);
                }
            }
            // Another process has changed it: continue with its state.
            (Some(memory), DiskState::Current) if memory != expected => self.read_stored_state(key),
            (Some(_), DiskState::Current) => {}
        }
    }

    fn remember_failure(&self, key: &AccountKey, failure: FailedAttempts) {
        if self.owner_on_disk(key).is_some() {
            let recorded = self.ports.history.record_failure(key.to_id(), failure.at, failure.fault);
            self.spawn(async move { TaskResult::FailureRecorded { outcome: recorded.await } });
        }
    }

    /// Notes the history's problem for the view, or that there is none any more. None on failure.
    pub(super) fn note_history<T>(&mut self, outcome: Result<T, Fault>) -> Option<T> {
        match outcome {
            Ok(value) => {
                self.history_problem = None;
                Some(value)
            }
            Err(fault) => {
                tracing::error!(detail = %fault.detail, "history");
                self.history_problem = Some(text::history_problem(&fault));
                None
            }
        }
    }

    /// Asks whether there is a warning about the history.
    pub(super) fn ask_for_history_warning(&self) {
        let warning = self.ports.history.take_warning();
        self.spawn(async move { TaskResult::HistoryWarning(warning.await.unwrap_or_default()) });
    }

    pub(super) fn show_history_warning(&mut self, warning: Option<String>) {
        if let Some(warning) = warning {
            tracing::warn!(warning, "history");
            self.history_warning = Some(text::history_warning(&warning));
        }
    }
}
