//! Performs the effects of an account's monitor through the ports, and passes on the results. Decisions are in
//! `monitor`, texts in `text`.

use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;
use partner_balance_core::account::{AccountId, AccountKey, Owner, Reading};
use partner_balance_core::alerts::{AlertMemory, AlertStep, Look};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::monitor::{Effect, Event, FailedAttempts, Requester};

use super::connect_effects::{ConnectedAccount, ConnectedBy};
use super::{Runner, TaskResult};
use crate::access::OwnedBalance;
use crate::history::{History, HistoryFault, HistoryWarning, QueuedEvent, RecordedLook};
use crate::watch::{DiskState, Identity};

/// What is written to disk together with a step of the alert memory.
pub(super) enum Beside {
    Nothing,
    Reading(Reading),
    /// For the other ways out.
    Events(Vec<QueuedEvent>),
}

impl Beside {
    fn events(&self) -> &[QueuedEvent] {
        match self {
            Self::Events(events) => events,
            Self::Nothing | Self::Reading(_) => &[],
        }
    }

    /// Returns the alert memory after the step.
    fn write(
        self,
        history: &mut History,
        (id, owner): (&AccountId, Option<&Owner>),
        step: &AlertStep,
        interval: Duration,
        zone: &TimeZone,
    ) -> Result<String, HistoryFault> {
        let stepped = |stored: Option<&str>| step.applied_to_json(stored);
        match (self, owner) {
            (Self::Reading(reading), Some(owner)) => {
                let remember = |look: &RecordedLook<'_>| look.alerts_after(step, zone);
                history.record_look(id, owner, &reading, interval, remember)
            }
            (Self::Events(events), owner) => history.queue(id, owner, &events, stepped),
            (Self::Reading(_) | Self::Nothing, owner) => history.step_alerts(id, owner, stepped),
        }
    }
}

impl Runner {
    pub(super) fn perform(&mut self, key: &AccountKey, effect: Effect) {
        match effect {
            Effect::FetchBalance { id, requester } => self.fetch_balance(key, id, requester),
            Effect::RememberReading { reading, step, alerts } => {
                self.remember(key, Beside::Reading(reading), step, alerts);
            }
            Effect::RememberAlerts { step, alerts } => self.remember_step(key, step, alerts),
            Effect::RememberFailure(failure) => self.remember_failure(key, failure),
            Effect::SaveAlerts => self.tell_when_saved(key),
            Effect::Notify { notice, alerts } => self.show_notice(key, notice, &alerts),
            Effect::WithdrawNotice => self.ports.desktop.withdraw_notice(key),
            Effect::QueueNotice { notice, from, step, alerts } => {
                self.queue_notice(key, &notice, &from, step, alerts);
            }
        }
    }

    fn fetch_balance(&mut self, key: &AccountKey, id: u64, requester: Requester) {
        if self.connect_state.is_forgetting(key) {
            // If it stays after all, the request counts as given up.
            return;
        }
        let Some(watch) = self.watches.get(key) else { return };
        let (access, account) = (Arc::clone(&watch.access), key.clone());
        let fetch =
            self.spawn(async move { TaskResult::Fetch { account, id, outcome: access.balance(requester).await } });
        if let Some(watch) = self.watches.get_mut(key) {
            watch.fetch = Some(fetch);
        }
    }

    pub(super) fn handle_fetched(&mut self, key: &AccountKey, id: u64, outcome: Result<OwnedBalance, Fault>) {
        let (new_watch, is_forgetting) = (self.new_id(), self.connect_state.is_forgetting(key));
        let Some(watch) = self.watches.get_mut(key).filter(|watch| watch.state.is_in_flight(id)) else { return };
        match outcome {
            _ if is_forgetting => {}
            Ok(OwnedBalance { balance, owner }) if watch.owner.as_ref() == Some(&owner) => {
                watch.identity = Identity::of(&balance);
                self.handle(key, Event::BalanceFetched { id, reading: balance.reading });
            }
            // The first that is read, or another's than before: readings and alerts so far say nothing of it.
            Ok(OwnedBalance { balance, owner }) => {
                if watch.owner.is_some() {
                    watch.reset(new_watch);
                    self.outbox.forget(key);
                    self.ports.desktop.withdraw_notice(key);
                }
                let by = ConnectedBy::Watch(watch.id);
                self.set_owner(ConnectedAccount { key: key.clone(), by, owner, balance });
            }
            Err(fault) => {
                tracing::warn!(code = ?fault.code, detail = %fault.detail, request_id = ?fault.request_id, "no balance");
                let is_refused = fault.code.is_of_credentials();
                self.handle(key, Event::BalanceFailed { id, fault });
                if is_refused {
                    self.compare_kept_credential(key);
                }
            }
        }
    }

    /// Writes a step of the alert memory, and what belongs to it. `expected` is the memory after it, if no other process has
    /// stepped it. Nothing is added to what is being forgotten; if that fails, its events are sent.
    pub(super) fn remember(&mut self, key: &AccountKey, beside: Beside, step: AlertStep, expected: AlertMemory) {
        let is_forgetting = self.connect_state.is_forgetting(key);
        let interval = self.interval_of(key);
        let Some(watched) = self.watches.get_mut(key) else { return };
        if is_forgetting {
            watched.mark_behind();
            return self.add_to_outbox(key, beside.events().to_vec());
        }
        watched.steps += 1;
        watched.writes += 1;
        let steps = watched.steps;
        let (watch, owner, disk, account) = (watched.id, watched.owner.clone(), watched.disk, key.clone());
        let step = match disk {
            DiskState::Current => step,
            DiskState::Behind | DiskState::Unclaimed => AlertStep::CaughtUp(Box::new(expected.clone())),
        };
        let (id, zone) = (key.to_id(), self.ports.clock.zone());
        let queued = beside.events().to_vec();
        let written = self.history_of(key).call(move |history| {
            if let (DiskState::Unclaimed, Some(owner)) = (disk, &owner) {
                history.set_owner(&id, owner)?;
            }
            let alerts = beside.write(history, (&id, owner.as_ref()), &step, interval, &zone);
            alerts.map(|alerts| AlertMemory::from_json(&alerts))
        });
        self.spawn(async move {
            let outcome = written.await;
            TaskResult::Recorded { account, watch, steps, expected, queued, outcome }
        });
    }

    pub(super) fn handle_recorded(
        &mut self,
        key: &AccountKey,
        (watch, steps): (u64, u64),
        expected: AlertMemory,
        outcome: Result<AlertMemory, Fault>,
    ) {
        let outcome = self.note_written(key, outcome);
        let Some(watched) = self.watched(key, watch) else { return };
        watched.writes = watched.writes.saturating_sub(1);
        match (outcome, watched.disk) {
            (None, _) => watched.mark_behind(),
            (Some(memory), DiskState::Behind | DiskState::Unclaimed) => {
                watched.disk = DiskState::Current;
                let alerts = watched.state.active().map_or_else(|| memory.clone(), |active| active.alerts.clone());
                if memory != alerts {
                    // It was written before the failure of an earlier write was known.
                    self.remember(key, Beside::Nothing, AlertStep::CaughtUp(Box::new(alerts.clone())), alerts);
                }
            }
            (Some(memory), DiskState::Current) if memory == expected => {}
            // The days left are known there alone.
            (Some(memory), DiskState::Current) if memory.differs_by_days_alone(&expected) => {
                if watched.steps == steps {
                    self.handle(key, Event::AlertsStored(memory));
                }
            }
            // The memory of the account's owner before. This one's begins with its first reading.
            (Some(_), DiskState::Current) if watched.may_be_of_another() => {}
            // Another process has changed it: continue with its state.
            (Some(_), DiskState::Current) => self.read_stored_state(key),
        }
        if self.watched(key, watch).is_some_and(|watched| watched.writes == 0) {
            self.handle(key, Event::AlertsSaved);
        }
    }

    /// Writes a step of the alert memory, unless it is a failure that may be another owner's.
    fn remember_step(&mut self, key: &AccountKey, step: AlertStep, expected: AlertMemory) {
        let is_failure = matches!(step, AlertStep::Looked { look: Look::Failed(_), .. });
        if !is_failure || self.watches.get(key).is_some_and(|watch| !watch.may_be_of_another()) {
            self.remember(key, Beside::Nothing, step, expected);
        }
    }

    fn remember_failure(&self, key: &AccountKey, failure: FailedAttempts) {
        let Some(watch) = self.watches.get(key) else { return };
        // With another environment, or back at the old address, it would say nothing of the account.
        let is_passing = matches!(failure.fault.code, FaultCode::EnvironmentUnusable | FaultCode::AddressChanged);
        if !watch.may_be_of_another() && !is_passing && !self.connect_state.is_forgetting(key) {
            let recorded = self.history_of(key).record_failure(key.to_id(), failure.at, failure.fault);
            let account = key.clone();
            self.spawn(async move { TaskResult::Written { account, outcome: recorded.await } });
        }
    }

    /// Notes for the view that the history can't be used. None on failure. A success may be of a call that had nothing to
    /// write: it doesn't end the problem.
    pub(super) fn note_disk_failure<T>(&mut self, outcome: Result<T, Fault>) -> Option<T> {
        outcome
            .inspect_err(|fault| {
                tracing::error!(detail = %fault.detail, "history");
                self.history_fault = Some(fault.clone());
            })
            .ok()
    }

    /// The same for a call that always writes for this account. On disk its success ends the problem; the demo's history is in
    /// memory.
    pub(super) fn note_written<T>(&mut self, key: &AccountKey, outcome: Result<T, Fault>) -> Option<T> {
        if outcome.is_ok() && *key != AccountKey::Demo && self.history_fault.take().is_some() {
            // What it could not tell before it can tell now.
            self.reload_history();
        }
        self.note_disk_failure(outcome)
    }

    /// Removes what is older than the settings say, and looks for damage, when it is time. Most calls do nothing.
    pub(super) fn maintain_history(&self) {
        let now = self.ports.clock.now().wall;
        let maintained = self.ports.history.maintain(now, self.settings.history.oldest_kept(now));
        self.spawn(async move { TaskResult::Maintained { outcome: maintained.await } });
    }

    /// Asks whether there is something to tell of the history itself.
    pub(super) fn ask_for_history_warning(&self) {
        let notice = self.ports.history.take_warning();
        self.spawn(async move { TaskResult::HistoryWarning(notice.await.ok().flatten()) });
    }

    /// The user has read the warning that is shown.
    pub(super) fn dismiss(&mut self) {
        if self.history_warning.take().is_none() {
            self.outbox.dismiss_first();
        }
    }

    pub(super) fn show_history_warning(&mut self, warning: Option<HistoryWarning>) {
        if let Some(warning) = warning {
            tracing::warn!(%warning, "history");
            self.history_warning = Some(warning);
        }
    }
}
