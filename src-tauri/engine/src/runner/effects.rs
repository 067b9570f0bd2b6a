//! Effects: what the monitor wants done, done through the ports; and what other processes have done on disk meanwhile.
//! Owns how the disk's state is told. What is decided comes from `monitor`, words from `text`.

use std::sync::Arc;

use partner_balance_core::account::{Kept, Reading};
use partner_balance_core::alerts::{AlertMemory, AlertStep, Threshold};
use partner_balance_core::fault::Fault;
use partner_balance_core::monitor::{Asker, Effect, Event};
use partner_balance_core::notice::Notice;
use partner_balance_core::{text, view};

use super::{Ended, Runner};
use crate::access::Access;
use crate::history::ReadingStore;

impl Runner {
    pub(super) fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::FetchBalance { id, asker } => self.fetch_balance(id, asker),
            Effect::RememberReading { reading, step, alerts } => {
                let interval = self.settings.refresh_interval;
                self.remember(step, alerts, |store, watched, step| {
                    store.record(&watched.account, &watched.owner, &reading, interval, step)
                });
                self.maintain_history();
            }
            Effect::RememberAlerts { step, alerts } => {
                self.remember(step, alerts, |store, watched, step| {
                    store.step_alerts(&watched.account, Some(&watched.owner), step)
                });
            }
            Effect::Notify { threshold, reading } => self.notify(threshold, &reading),
            Effect::WithdrawAlert => self.ports.desktop.withdraw_alert(),
        }
    }

    fn fetch_balance(&mut self, id: u64, asker: Asker) {
        let Some(watched) = self.watched.clone() else { return };
        let sender = self.sender.clone();
        self.fetch = Some(tokio::spawn(async move {
            let outcome = watched.balance(asker).await;
            // The receiver is gone only when the program ends.
            let _ = sender.send(Ended::Fetch { id, outcome });
        }));
    }

    fn notify(&self, threshold: Threshold, reading: &Reading) {
        let Some(watched) = &self.watched else { return };
        let account = self.account_settings();
        let limit = match threshold {
            Threshold::Low => account.thresholds.low,
            Threshold::Critical => account.thresholds.critical,
        };
        let money = |amount| self.ports.formats.money(amount, account.currency);
        let name = view::name_of(&account.name, watched.kept());
        let words = if self.settings.hide_amount {
            text::alert(threshold, &name, None, None)
        } else {
            text::alert(threshold, &name, Some(&money(reading.amount)), Some(&money(limit)))
        };
        let notice = Notice { threshold, summary: words.summary, body: words.body };
        let (sender, desktop, account) =
            (self.sender.clone(), Arc::clone(&self.ports.desktop), watched.account.clone());
        tokio::spawn(async move {
            let outcome = desktop.notify(notice).await;
            let _ = sender.send(Ended::Notice { account, threshold, outcome });
        });
    }

    /// Writes to disk what may be written: the demo leaves no trace. `alerts` is the memory to expect after the step.
    fn remember(
        &mut self,
        step: AlertStep,
        alerts: AlertMemory,
        write: impl FnOnce(&mut dyn ReadingStore, &Access, &AlertStep) -> Result<AlertMemory, Fault>,
    ) {
        let Some(watched) = self.watched_on_disk() else { return };
        let step = if self.missed_alerts.is_some() { AlertStep::CaughtUp(alerts) } else { step };
        let outcome = write(&mut *self.ports.readings, &watched, &step);
        self.missed_alerts = outcome.is_err().then_some(alerts);
        let is_as_expected = outcome.as_ref().is_ok_and(|memory| *memory == alerts);
        let is_kept = outcome.is_ok();
        self.note_history(outcome);
        if is_kept && !is_as_expected {
            // Another process has stepped it since: this one goes on from there.
            self.take_up_history();
        }
    }

    /// Another process may have recorded a reading.
    pub(super) fn take_up_history(&mut self) {
        let Some(watched) = self.watched_on_disk() else { return };
        // Looking at a history in trouble may open and close it, which would be the next reason to look.
        if self.history_problem.is_some() || self.missed_alerts.is_some() {
            return;
        }
        let known = self.ports.readings.known(&watched.account, Some(&watched.owner));
        let known = self.note_history(known);
        let alerts = known.alert_memory();
        if let Some(reading) = known.reading {
            self.handle(Event::ReadingFound { reading, alerts });
        }
    }

    /// What the disk said last is what the user is told.
    pub(super) fn note_history<T: Default>(&mut self, outcome: Result<T, Fault>) -> T {
        match outcome {
            Ok(value) => {
                self.history_problem = None;
                if let Some(notice) = self.ports.readings.take_notice() {
                    tracing::warn!(notice, "history");
                    self.history_notice = Some(text::history_notice(&notice));
                }
                value
            }
            Err(fault) => {
                tracing::error!(detail = %fault.detail, "history");
                self.history_problem = Some(text::history_problem(&fault));
                T::default()
            }
        }
    }

    fn maintain_history(&mut self) {
        let now = self.ports.clock.now().wall;
        if self.watched_on_disk().is_some() && self.history_problem.is_none() {
            let maintained = self.ports.readings.maintain(now, self.settings.history.oldest_kept(now));
            self.note_history(maintained);
        }
    }

    fn watched_on_disk(&self) -> Option<Arc<Access>> {
        self.watched.clone().filter(|watched| watched.kept() != Kept::Demo)
    }
}
