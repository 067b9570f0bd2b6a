//! The way of a notice to a program or a webhook: into the queue on disk, out of it by attempts, and what the popover says of
//! those that fail. What is told, and when, is decided by `alerts` and `monitor`; when it is tried again, by `core::ways_out`.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use partner_balance_core::account::{AccountKey, Owner};
use partner_balance_core::alerts::{AlertMemory, AlertStep, Notice};
use partner_balance_core::fault::Fault;
use partner_balance_core::language::english;
use partner_balance_core::monitor::Event;
use partner_balance_core::page::Problem;
use partner_balance_core::schedule::Jitter;
use partner_balance_core::text;
use partner_balance_core::text::alerts::{self, AlertContext};
use partner_balance_core::text::ways_out::UnsentContext;
use partner_balance_core::ways_out::{AlertEvent, Attempts, EventText, SendFailure, Way};
use tokio::task::JoinHandle;

use super::effects::Beside;
use super::{Runner, TaskResult};
use crate::history::QueuedEvent;
use crate::ways_out::{Outgoing, new_event_id};

/// The queue of all accounts as it is on disk, and what was given up.
#[derive(Default)]
pub(super) struct Outbox {
    /// The oldest first.
    waiting: BTreeMap<AccountKey, Vec<Waiting>>,
    /// The newest of each way, until the user has read it.
    given_up: BTreeMap<(AccountKey, Way), (SendFailure, Attempts)>,
}

struct Waiting {
    event: QueuedEvent,
    /// Of the newest attempt of this run.
    failure: Option<SendFailure>,
    /// The attempt under way.
    attempt: Option<JoinHandle<()>>,
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some(attempt) = self.attempt.take() {
            attempt.abort();
        }
    }
}

impl Outbox {
    /// Adds events, without those that are there.
    fn add(&mut self, key: &AccountKey, events: Vec<QueuedEvent>) {
        let waiting = self.waiting.entry(key.clone()).or_default();
        for event in events {
            if !waiting.iter().any(|other| other.event.id == event.id && other.event.way == event.way) {
                waiting.push(Waiting { event, failure: None, attempt: None });
            }
        }
        waiting.sort_by_key(|waiting| waiting.event.attempts.queued_at);
        self.waiting.retain(|_, waiting| !waiting.is_empty());
    }

    fn find(&mut self, key: &AccountKey, id: &str, way: Way) -> Option<&mut Waiting> {
        self.waiting.get_mut(key)?.iter_mut().find(|waiting| waiting.event.id == id && waiting.event.way == way)
    }

    fn take(&mut self, key: &AccountKey, id: &str, way: Way) {
        if let Some(waiting) = self.waiting.get_mut(key) {
            waiting.retain(|waiting| waiting.event.id != id || waiting.event.way != way);
        }
        self.waiting.retain(|_, waiting| !waiting.is_empty());
    }

    /// Forgets an account, or what was queued for an owner it no longer has, and ends the attempts.
    pub(super) fn forget(&mut self, key: &AccountKey) {
        self.waiting.remove(key);
        self.given_up.retain(|(account, _), _| account != key);
    }

    /// Makes every event due: the network is back, the settings have changed, or the user wants it.
    pub(super) fn try_at_once(&mut self, now: Timestamp) {
        for waiting in self.waiting.values_mut().flatten() {
            waiting.event.attempts = waiting.event.attempts.at_once(now);
        }
    }

    /// Forgets the one that was given up and is shown first.
    pub(super) fn dismiss_first(&mut self) {
        self.given_up.pop_first();
    }

    /// For each way on which nothing is under way, the event that is due next, and in how long.
    fn next(&self, now: Timestamp) -> Vec<(Duration, AccountKey, QueuedEvent)> {
        let mut next = Vec::new();
        for (key, waiting) in &self.waiting {
            for way in [Way::Program, Way::Webhook] {
                let of_way = || waiting.iter().filter(|waiting| waiting.event.way == way);
                if of_way().any(|waiting| waiting.attempt.is_some()) {
                    continue;
                }
                let first = of_way().min_by_key(|waiting| waiting.event.attempts.wait(now));
                next.extend(first.map(|first| (first.event.attempts.wait(now), key.clone(), first.event.clone())));
            }
        }
        next
    }
}

impl Runner {
    /// Opens and closes the ways out of an account's alert memory as the settings say.
    pub(super) fn follow_ways_out(&mut self, key: &AccountKey) {
        let is_wanted = self.account_settings(key).ways_out.ways().next().is_some();
        let Some(active) = self.watches.get(key).and_then(|watch| watch.state.active()) else { return };
        match (active.alerts.ways_out().is_some(), is_wanted) {
            (false, true) => self.handle(key, Event::WaysOutOpened),
            (true, false) => self.handle(key, Event::WaysOutClosed),
            (false, false) | (true, true) => {}
        }
    }

    /// Puts a notice into the queue, by the settings of now. Amounts stay in it: hiding them is for the screen.
    pub(super) fn queue_notice(
        &mut self,
        key: &AccountKey,
        notice: &Notice,
        from: &AlertMemory,
        step: AlertStep,
        expected: AlertMemory,
    ) {
        let account = self.account_settings(key);
        let Some(watch) = self.watches.get(key) else { return };
        let name = self.name_of(key);
        let context = AlertContext {
            account: &name,
            currency: account.currency,
            thresholds: account.thresholds,
            memory: from,
            formats: &self.formats,
            hides_amounts: false,
        };
        let (id, text) = (new_event_id(), alerts::notice(notice, &context));
        let event = EventText {
            id: &id,
            account: &account.id,
            name: &name,
            currency: account.currency,
            summary: &text.summary,
            body: &text.body,
        };
        let json = AlertEvent::json(notice, from, event);
        let queued = |way| QueuedEvent {
            id: id.clone(),
            way,
            owner: watch.owner.clone(),
            json: json.clone(),
            attempts: Attempts::new(notice.at),
        };
        let events = account.ways_out.ways().map(queued).collect();
        self.remember(key, Beside::Events(events), step, expected);
    }

    /// Takes over what is on disk by now, or could not be stored: then it is sent all the same. Nothing of another owner is: the
    /// account may be somebody else's by now.
    pub(super) fn add_to_outbox(&mut self, key: &AccountKey, mut events: Vec<QueuedEvent>) {
        if self.watches.contains_key(key) {
            let owner = self.owner_of(key);
            events.retain(|event| event.is_of(owner.as_ref()));
            self.outbox.add(key, events);
        }
    }

    /// Whose the account is, if that is known.
    fn owner_of(&self, key: &AccountKey) -> Option<Owner> {
        let watch = self.watches.get(key)?;
        watch.access.owner().or_else(|| watch.owner.clone())
    }

    /// Asks the disk what an earlier run has left.
    pub(super) fn read_outbox(&self, key: &AccountKey) {
        let (id, account) = (key.to_id(), key.clone());
        let queued = self.history_of(key).call(move |history| history.queued(&id));
        self.spawn(async move { TaskResult::OutboxRead { account, events: queued.await } });
    }

    pub(super) fn handle_outbox_read(&mut self, key: &AccountKey, events: Result<Vec<QueuedEvent>, Fault>) {
        let Some(events) = self.note_disk_failure(events) else { return };
        if let Some(owner) = self.owner_of(key) {
            // The environment names another client than before, or it came late.
            let of_others = events.iter().filter(|event| !event.is_of(Some(&owner)));
            of_others.cloned().for_each(|event| self.unqueue(key, event));
        }
        self.add_to_outbox(key, events);
    }

    /// When the next event is due; none while nothing waits.
    pub(super) fn outbox_due_at(&self) -> Option<Duration> {
        let now = self.ports.clock.now();
        let next = self.outbox.next(now.wall).into_iter().filter(|(_, key, _)| !self.connect_state.is_forgetting(key));
        next.map(|(wait, ..)| now.elapsed + wait).min()
    }

    /// Begins the attempts that are due, one at a time on each way.
    pub(super) fn send_due_events(&mut self) {
        let now = self.ports.clock.now().wall;
        for (wait, key, event) in self.outbox.next(now) {
            if wait.is_zero() && !self.connect_state.is_forgetting(&key) {
                self.send_event(&key, event);
            }
        }
    }

    fn send_event(&mut self, key: &AccountKey, event: QueuedEvent) {
        let ways_out = self.account_settings(key).ways_out;
        if !ways_out.ways().any(|way| way == event.way) {
            // The user has switched it off since.
            return self.unqueue(key, event);
        }
        let (sender, secrets) = (Arc::clone(&self.ports.ways_out), Arc::clone(&self.ports.secrets));
        let (account, id, way) = (key.clone(), event.id.clone(), event.way);
        let attempt = self.spawn(async move {
            let account_id = account.to_id();
            let outgoing = Outgoing {
                sender: sender.as_ref(),
                secrets: secrets.as_ref(),
                account: &account_id,
                ways_out: &ways_out,
            };
            let outcome = outgoing.send(way, &event.id, &event.json).await;
            TaskResult::EventSent { account, id: event.id, way, outcome }
        });
        if let Some(waiting) = self.outbox.find(key, &id, way) {
            waiting.attempt = Some(attempt);
        }
    }

    pub(super) fn handle_event_sent(&mut self, key: &AccountKey, id: &str, way: Way, outcome: Result<(), SendFailure>) {
        let (now, jitter) = (self.ports.clock.now().wall, Jitter::new(fastrand::f64()));
        let Some(waiting) = self.outbox.find(key, id, way) else { return };
        waiting.attempt = None;
        let Err(failure) = outcome else {
            let event = waiting.event.clone();
            return self.unqueue(key, event);
        };
        tracing::warn!(way = <&str>::from(way), id, reason = %text::ways_out::reason(&failure, english()), "an alert was not taken");
        let attempts = waiting.event.attempts;
        match attempts.after(&failure, now, jitter) {
            Some(next) => {
                waiting.event.attempts = next;
                waiting.failure = Some(failure);
                let (event, id) = (waiting.event.clone(), key.to_id());
                let recorded = self.history_of(key).call(move |history| history.record_attempt(&id, &event));
                let account = key.clone();
                self.spawn(async move { TaskResult::Written { account, outcome: recorded.await } });
            }
            None => {
                tracing::error!(way = <&str>::from(way), id, "the alert was given up");
                let event = waiting.event.clone();
                self.outbox.given_up.insert((key.clone(), way), (failure, attempts));
                self.unqueue(key, event);
            }
        }
    }

    fn unqueue(&mut self, key: &AccountKey, event: QueuedEvent) {
        self.outbox.take(key, &event.id, event.way);
        let (id, account) = (key.to_id(), key.clone());
        let unqueued = self.history_of(key).call(move |history| history.unqueue(&id, &event));
        self.spawn(async move { TaskResult::Written { account, outcome: unqueued.await } });
    }

    /// What the popover says of events that were not taken: those that are given up first, then the oldest that waits on each
    /// way.
    pub(super) fn outbox_problems(&self) -> Vec<Problem> {
        let given_up = self.outbox.given_up.iter().map(|((key, way), (failure, attempts))| {
            self.unsent(key, *way, failure, attempts, text::ways_out::given_up)
        });
        let mut problems: Vec<Problem> = given_up.collect();
        for (key, waiting) in &self.outbox.waiting {
            for way in self.account_settings(key).ways_out.ways() {
                let of_way = |waiting: &&Waiting| waiting.event.way == way;
                let oldest = waiting
                    .iter()
                    .filter(of_way)
                    .find_map(|waiting| waiting.failure.as_ref().map(|failure| (failure, &waiting.event.attempts)));
                problems.extend(
                    oldest.map(|(failure, attempts)| self.unsent(key, way, failure, attempts, text::ways_out::waiting)),
                );
            }
        }
        problems
    }

    fn unsent(
        &self,
        key: &AccountKey,
        way: Way,
        failure: &SendFailure,
        attempts: &Attempts,
        told: fn(&UnsentContext<'_>) -> Problem,
    ) -> Problem {
        let (account, now) = (&self.name_of(key), self.ports.clock.now().wall);
        told(&UnsentContext { account, way, failure, attempts, now, formats: &self.formats })
    }
}
