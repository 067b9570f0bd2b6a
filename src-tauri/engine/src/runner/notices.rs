//! The way of a notice to the desktop, and back into the alert memory once it is taken. What is told, and when, is decided
//! by `alerts` and `monitor`.

use std::sync::Arc;

use partner_balance_core::account::{AccountKey, Owner};
use partner_balance_core::alerts::{AlertMemory, AlertStep, Notice, SnoozeRequest};
use partner_balance_core::monitor::{Delivery, Event};
use partner_balance_core::notification::AlertNotification;
use partner_balance_core::text::alerts::{self, AlertContext};
use partner_balance_core::view::Privacy;

use super::task_results::SentNotice;
use super::{Runner, TaskResult};
use crate::desktop::NotDelivered;

impl Runner {
    /// Lets what is due be shown once nothing of the alert memory is on its way to the disk.
    pub(super) fn tell_when_saved(&self, key: &AccountKey) {
        let Some(watch) = self.watches.get(key).filter(|watch| watch.writes == 0) else { return };
        self.send(TaskResult::AlertsSaved { account: key.clone(), watch: watch.id });
    }

    pub(super) fn handle_alerts_saved(&mut self, key: &AccountKey, watch: u64) {
        if self.watched(key, watch).is_some() {
            self.handle(key, Event::AlertsSaved);
        }
    }

    /// Shows a notice, by the settings of now.
    pub(super) fn show_notice(&mut self, key: &AccountKey, notice: Notice, memory: &AlertMemory) {
        let (account, privacy) = (self.account_settings(key), self.privacy());
        let Some(watch) = self.watches.get(key) else { return };
        let context = AlertContext {
            account: &self.name_of(key),
            currency: account.currency,
            thresholds: account.thresholds,
            memory,
            formats: &self.formats,
            hides_amounts: privacy == Privacy::Hidden,
        };
        let text = alerts::notice(&notice, &context);
        let shown = AlertNotification {
            account: key.clone(),
            kind: notice.kind,
            summary: text.summary,
            body: text.body,
            snoozes: notice.snoozes(),
        };
        let (watch, owner, account) = (watch.id, watch.owner.clone(), key.clone());
        let sent = SentNotice { account, watch, owner, notice, privacy };
        let desktop = Arc::clone(&self.ports.desktop);
        self.spawn(async move { TaskResult::Notice { sent, outcome: desktop.notify(shown).await } });
    }

    pub(super) fn handle_notice_sent(&mut self, sent: SentNotice, outcome: Result<(), NotDelivered>) {
        let SentNotice { account: key, watch, owner, notice, privacy } = sent;
        let taken = outcome.inspect_err(|reason| tracing::warn!(%reason, "the alert stays due"));
        if taken.is_ok() && (privacy, self.privacy()) == (Privacy::Open, Privacy::Hidden) {
            // The user has hidden since what it shows.
            self.ports.desktop.withdraw_notice(&key);
        }
        if self.watched(&key, watch).is_some() {
            let event = taken.map_or(Event::NoticeNotDelivered, |()| Event::NoticeDelivered { notice });
            return self.handle(&key, event);
        }
        if taken.is_ok() {
            self.record_late_delivery(&key, owner, notice);
        }
    }

    /// The desktop took a notice whose account is watched anew since, or no longer.
    fn record_late_delivery(&mut self, key: &AccountKey, owner: Option<Owner>, notice: Notice) {
        let Some(watched) = self.watches.get_mut(key) else { return self.ports.desktop.withdraw_notice(key) };
        let is_open = watched.state.active().is_some() && watched.owner.is_some();
        let is_sending = |watch: &crate::watch::Watch| {
            matches!(watch.state.active().and_then(|active| active.delivery.as_ref()), Some(Delivery::Sending(_)))
        };
        match owner {
            Some(owner) if is_open && watched.owner.as_ref() == Some(&owner) => {
                self.handle(key, Event::NoticeDelivered { notice });
            }
            Some(owner) if !is_open => {
                watched.taken = Some((owner.clone(), notice.clone()));
                let step = AlertStep::Told(notice);
                let stepped = self.history_of(key).step_alerts(key.to_id(), Some(owner), step);
                let account = key.clone();
                self.spawn(async move { TaskResult::Written { account, outcome: stepped.await.map(drop) } });
            }
            // The present owner's own notice is being sent, and replaces it.
            Some(_) | None if is_sending(watched) => {}
            Some(_) | None => self.ports.desktop.withdraw_notice(key),
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
            Some((taken, notice)) if Some(&taken) == owner => alerts.after(&AlertStep::Told(notice)),
            Some(_) => {
                self.ports.desktop.withdraw_notice(key);
                alerts
            }
            None => alerts,
        }
    }

    /// The user snoozes an account's alerts, or ends that; none: the displayed account's.
    pub(super) fn snooze(&mut self, account: Option<AccountKey>, request: Option<SnoozeRequest>) {
        let Some(key) = account.or_else(|| self.displayed_account()) else { return };
        if request.is_some() {
            // Only some desktops close a notification when one of its buttons is clicked.
            self.ports.desktop.withdraw_notice(&key);
        }
        self.handle(&key, request.map_or(Event::SnoozeEnded, Event::SnoozeRequested));
    }
}
