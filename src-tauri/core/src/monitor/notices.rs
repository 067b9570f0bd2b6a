//! The alerts' part of an account's state: steps of the memory, and the way of a notice to the desktop. What is due is decided
//! by `alerts`.

use std::time::Duration;

use jiff::Timestamp;

use super::{Active, Conditions, Effect, Freshness, Requester};
use crate::account::Watching;
use crate::alerts::{AlertMemory, AlertStep, LastLook, Look, Notice};
use crate::schedule;

/// How far a notice is on its way.
#[derive(Clone, Debug, PartialEq)]
pub enum Delivery {
    /// The alert memory is being written to disk. What is told is decided then.
    Saving,
    /// The notification server has it.
    Sending(Notice),
}

impl Active {
    pub(super) fn looked(at: Timestamp, look: Look, conditions: &Conditions<'_>) -> AlertStep {
        AlertStep::Looked { at, look, rules: conditions.rules, token_ends_at: conditions.token_ends_at }
    }

    pub(super) fn step_alerts(&mut self, step: AlertStep, effects: &mut Vec<Effect>) {
        self.alerts = std::mem::take(&mut self.alerts).after(&step);
        effects.push(Effect::RememberAlerts { step, alerts: self.alerts.clone() });
    }

    /// A step after which more may be due.
    pub(super) fn step_and_deliver(&mut self, step: AlertStep, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        self.step_alerts(step, effects);
        self.deliver(conditions, effects);
    }

    /// Begins to show what is due, one notice at a time, and to queue what is due for the other ways out. If the newest reading
    /// is too old, the balance is requested first.
    pub(super) fn deliver(&mut self, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        self.tell_at = None;
        let is_due = self.delivery.is_none() && self.notice(&self.alerts, conditions).is_some();
        if !is_due && self.notice_elsewhere(conditions).is_none() {
            return;
        }
        if self.is_too_old(conditions) {
            return self.fetch(Requester::Program, conditions, effects);
        }
        if is_due {
            self.delivery = Some(Delivery::Saving);
        }
        effects.push(Effect::SaveAlerts);
    }

    /// Whether the balance is requested before anything of it is told.
    pub(super) fn is_too_old(&self, conditions: &Conditions<'_>) -> bool {
        self.freshness == Freshness::Fresh
            && self.is_older_than(schedule::longest_fresh_age(conditions.interval), conditions.now.wall)
    }

    /// What is to be told now. Nothing, if what the memory says of the newest look is not what this process has seen: it looks
    /// soon.
    pub(super) fn notice(&self, memory: &AlertMemory, conditions: &Conditions<'_>) -> Option<Notice> {
        if conditions.watching == Watching::Paused {
            return None;
        }
        let has_seen = match memory.last_look() {
            Some(LastLook::Good) => self.freshness == Freshness::Fresh,
            Some(LastLook::Failed(_)) => matches!(self.freshness, Freshness::Stale(_)),
            None => false,
        };
        let notice = || memory.notice(conditions.now.wall, &conditions.rules, conditions.zone);
        has_seen.then(notice).flatten()
    }

    /// Shows what is due by now.
    pub(super) fn send_notice(&mut self, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        if self.delivery != Some(Delivery::Saving) {
            return;
        }
        let notice = self.notice(&self.alerts, conditions);
        self.delivery = notice.clone().map(Delivery::Sending);
        effects.extend(notice.map(|notice| Effect::Notify { notice, alerts: self.alerts.clone() }));
    }

    /// With the moment of the next notice, by the clock that doesn't jump. One that has come and was not tried, because the
    /// event came just before its timer, stays.
    pub(super) fn with_next_notice(self, conditions: &Conditions<'_>) -> Self {
        if conditions.watching == Watching::Paused {
            return Self { tell_at: None, ..self };
        }
        let now = conditions.now;
        let memories = [Some(&self.alerts), self.alerts.ways_out()].into_iter().flatten();
        let next = memories.filter_map(|memory| memory.next_at(now.wall, &conditions.rules, conditions.zone)).min();
        let wait = next.and_then(|at| Duration::try_from(at.duration_since(now.wall)).ok());
        let missed = self.tell_at.filter(|at| *at <= now.elapsed);
        Self { tell_at: missed.or(wait.map(|wait| now.elapsed + wait)), ..self }
    }

    pub(super) fn note_delivered(&mut self, notice: Notice, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        self.delivery = None;
        self.step_alerts(AlertStep::Told(notice), effects);
        if self.alerts.is_newest_over() {
            // The balance has risen while the notice was being sent.
            effects.push(Effect::WithdrawNotice);
        }
        self.deliver(conditions, effects);
    }
}
