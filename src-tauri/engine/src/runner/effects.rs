//! Performs the effects of an account's monitor through the ports, and passes on the results. Decisions are in
//! `monitor`, texts in `text`.

use std::sync::Arc;

use partner_balance_core::account::{AccountKey, Owner, Reading};
use partner_balance_core::alerts::{AlertMemory, AlertStep, Threshold};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::monitor::{Effect, Event, FailedAttempts, Requester};
use partner_balance_core::notification::AlertNotification;
use partner_balance_core::text;
use partner_balance_core::view::{self, Privacy};

use super::connect_effects::{ConnectedAccount, ConnectedBy};
use super::task_results::SentAlert;
use super::{Runner, TaskResult};
use crate::access::OwnedBalance;
use crate::desktop::NotDelivered;
use crate::history::HistoryWarning;
use crate::watch::{DiskState, Identity};

impl Runner {
    pub(super) fn perform(&mut self, key: &AccountKey, effect: Effect) {
        match effect {
            Effect::FetchBalance { id, requester } => self.fetch_balance(key, id, requester),
            Effect::RememberReading { reading, step, alerts } => self.remember(key, Some(reading), step, alerts),
            Effect::RememberAlerts { step, alerts } => self.remember(key, None, step, alerts),
            Effect::RememberFailure(failure) => self.remember_failure(key, failure),
            Effect::Notify { threshold, reading } => self.save_alert(key, threshold, reading),
            Effect::WithdrawAlert => self.ports.desktop.withdraw_alert(key),
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
                    self.ports.desktop.withdraw_alert(key);
                }
                let by = ConnectedBy::Watch(watch.id);
                self.set_owner(ConnectedAccount { key: key.clone(), by, owner, balance });
            }
            Err(fault) => {
                tracing::warn!(code = ?fault.code, detail = %fault.detail, request_id = ?fault.request_id, "no balance");
                self.handle(key, Event::BalanceFailed { id, fault });
            }
        }
    }

    /// Waits until the alert that is due is on disk, before it is shown: a crash in between repeats it and never loses it.
    fn save_alert(&self, key: &AccountKey, threshold: Threshold, reading: Reading) {
        let Some(watch) = self.watches.get(key) else { return };
        let (account, watch) = (key.clone(), watch.id);
        let is_on_disk = self.history_of(key).settled();
        self.spawn(async move {
            is_on_disk.await;
            TaskResult::AlertSaved { account, watch, threshold, reading }
        });
    }

    /// Shows an alert, by the settings of now. If its account is watched anew since, it is the new watch's to show.
    pub(super) fn show_alert(&mut self, key: AccountKey, watch: u64, threshold: Threshold, reading: &Reading) {
        let (account, privacy) = (self.account_settings(&key), self.privacy());
        let limit = match threshold {
            Threshold::Low => account.thresholds.low,
            Threshold::Critical => account.thresholds.critical,
        };
        let Some(watched) = self.watched(&key, watch) else { return };
        let (name, owner) = (view::name_of(&account.name, watched.access.credential_storage()), watched.owner.clone());
        let money = |amount| self.ports.formats.money(amount, account.currency);
        let words = match privacy {
            Privacy::Hidden => text::alert(threshold, &name, None, None),
            Privacy::Open => text::alert(threshold, &name, Some(&money(reading.amount)), Some(&money(limit))),
        };
        let notice = AlertNotification { account: key.clone(), threshold, summary: words.summary, body: words.body };
        let desktop = Arc::clone(&self.ports.desktop);
        let alert = SentAlert { account: key, watch, owner, threshold, privacy };
        self.spawn(async move { TaskResult::Alert { alert, outcome: desktop.notify(notice).await } });
    }

    pub(super) fn handle_alert_delivered(&mut self, alert: SentAlert, outcome: Result<(), NotDelivered>) {
        let SentAlert { account: key, watch, owner, threshold, privacy } = alert;
        let taken = outcome.inspect_err(|reason| tracing::warn!(%reason, "the alert stays due"));
        if taken.is_ok() && (privacy, self.privacy()) == (Privacy::Open, Privacy::Hidden) {
            // The user has hidden since what it shows.
            self.ports.desktop.withdraw_alert(&key);
        }
        if self.watched(&key, watch).is_some() {
            return self.handle(&key, taken.map_or(Event::AlertNotDelivered, |()| Event::AlertDelivered { threshold }));
        }
        if taken.is_ok() {
            self.record_late_delivery(&key, owner, threshold);
        }
    }

    /// The desktop took an alert whose account is watched anew since, or no longer.
    fn record_late_delivery(&mut self, key: &AccountKey, owner: Option<Owner>, threshold: Threshold) {
        let Some(watched) = self.watches.get_mut(key) else { return self.ports.desktop.withdraw_alert(key) };
        let is_open = watched.state.active().is_some() && watched.owner.is_some();
        match owner {
            Some(owner) if is_open && watched.owner.as_ref() == Some(&owner) => {
                self.handle(key, Event::AlertDelivered { threshold });
            }
            Some(owner) if !is_open => {
                watched.taken = Some((owner.clone(), threshold));
                let step = AlertStep::Delivered(threshold);
                let stepped = self.history_of(key).step_alerts(key.to_id(), Some(owner), step);
                self.spawn(async move { TaskResult::Written { outcome: stepped.await.map(drop) } });
            }
            // The present owner's own alert is being sent, and replaces it.
            Some(_) | None if watched.state.active().is_some_and(|active| active.delivering.is_some()) => {}
            Some(_) | None => self.ports.desktop.withdraw_alert(key),
        }
    }

    /// What the disk remembers of the alerts for this owner, with what the desktop has taken since.
    pub(super) fn with_late_delivery(
        &mut self,
        key: &AccountKey,
        owner: Option<&Owner>,
        alerts: AlertMemory,
    ) -> AlertMemory {
        let taken = self.watches.get_mut(key).and_then(|watch| watch.taken.take());
        match taken {
            Some((taken, threshold)) if Some(&taken) == owner => alerts.after(&AlertStep::Delivered(threshold)),
            Some(_) => {
                self.ports.desktop.withdraw_alert(key);
                alerts
            }
            None => alerts,
        }
    }

    /// Writes a reading, if there is one, and a step of the alert memory. `expected` is the memory after it, if no other
    /// process has stepped it. Nothing is added to what is being forgotten.
    fn remember(&mut self, key: &AccountKey, reading: Option<Reading>, step: AlertStep, expected: AlertMemory) {
        let is_forgetting = self.connect_state.is_forgetting(key);
        let interval = self.settings.refresh_interval;
        let Some(watched) = self.watches.get_mut(key) else { return };
        if is_forgetting {
            return watched.mark_behind();
        }
        watched.steps += 1;
        let (watch, owner, disk, account) = (watched.id, watched.owner.clone(), watched.disk, key.clone());
        let step = match disk {
            DiskState::Current => step,
            DiskState::Behind | DiskState::Unclaimed => AlertStep::CaughtUp(expected),
        };
        let id = key.to_id();
        let written = self.history_of(key).call(move |history| {
            if let (DiskState::Unclaimed, Some(owner)) = (disk, &owner) {
                history.set_owner(&id, owner)?;
            }
            let remember = |stored: Option<&str>| step.applied_to_json(stored);
            let alerts = match (reading, &owner) {
                (Some(reading), Some(owner)) => history.record(&id, owner, &reading, interval, remember),
                (Some(_) | None, owner) => history.step_alerts(&id, owner.as_ref(), remember),
            };
            alerts.map(|alerts| AlertMemory::from_json(&alerts))
        });
        self.spawn(async move { TaskResult::Recorded { account, watch, expected, outcome: written.await } });
    }

    pub(super) fn handle_recorded(
        &mut self,
        key: &AccountKey,
        watch: u64,
        expected: AlertMemory,
        outcome: Result<AlertMemory, Fault>,
    ) {
        let outcome = self.note_written(outcome);
        let Some(watched) = self.watched(key, watch) else { return };
        match (outcome, watched.disk) {
            (None, _) => watched.mark_behind(),
            (Some(memory), DiskState::Behind | DiskState::Unclaimed) => {
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
        let Some(watch) = self.watches.get(key) else { return };
        // Where the owner is known beforehand, the account may have been another's until now: then it is the other's.
        let is_of_another = watch.access.owner().is_some_and(|owner| watch.owner.as_ref() != Some(&owner));
        // With another environment, or back at the old address, it would say nothing of the account.
        let is_passing = matches!(failure.fault.code, FaultCode::EnvironmentUnusable | FaultCode::AddressChanged);
        if !is_of_another && !is_passing && !self.connect_state.is_forgetting(key) {
            let recorded = self.history_of(key).record_failure(key.to_id(), failure.at, failure.fault);
            self.spawn(async move { TaskResult::Written { outcome: recorded.await } });
        }
    }

    /// Notes for the view that the history can't be used. None on failure. A success may be of a call that had nothing to
    /// write: it doesn't end the problem.
    pub(super) fn note_disk_failure<T>(&mut self, outcome: Result<T, Fault>) -> Option<T> {
        outcome
            .inspect_err(|fault| {
                tracing::error!(detail = %fault.detail, "history");
                self.history_problem = Some(text::history_problem(fault));
            })
            .ok()
    }

    /// The same for a call that always writes, whose success ends the problem.
    pub(super) fn note_written<T>(&mut self, outcome: Result<T, Fault>) -> Option<T> {
        if outcome.is_ok() && self.history_problem.take().is_some() {
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

    pub(super) fn show_history_warning(&mut self, warning: Option<&HistoryWarning>) {
        if let Some(warning) = warning {
            tracing::warn!(%warning, "history");
            self.history_warning = Some(text::history_warning(&warning.to_string()));
        }
    }
}
