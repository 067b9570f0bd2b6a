//! The state machine of one account: what is known of its balance and what happens next. One pure transition from
//! event to state and effects. Moment and random number come with the event.

mod events;
mod freshness;
mod notices;
mod refresh;
mod ways_out;

use std::time::Duration;

use jiff::Timestamp;

use crate::account::{Reading, Watching};
use crate::alerts::{AlertMemory, AlertStep, Look};
use crate::fault::{Fault, FaultCode};
use crate::schedule;

pub use events::{Conditions, Effect, Event, FailedAttempts, Requester, StoredState};
pub use freshness::Freshness;
pub use notices::Delivery;
pub use refresh::Refresh;

/// The monitor's state of one account.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "there is one of each account, and it is soon active")]
pub enum State {
    /// Nothing yet: what is stored of it has not come.
    #[default]
    Unopened,
    /// The account is watched.
    Active(Active),
}

/// The state of a watched account.
#[derive(Clone, Debug, PartialEq)]
pub struct Active {
    /// The last good reading, however old.
    pub last: Option<Reading>,
    /// Whether that reading can be trusted.
    pub freshness: Freshness,
    /// When the next one is requested.
    pub refresh: Refresh,
    /// What was told.
    pub alerts: AlertMemory,
    /// The notice on its way to the desktop.
    pub delivery: Option<Delivery>,
    /// When something is to be told next, if no look comes before ([`crate::clock::Moment::elapsed`]).
    pub tell_at: Option<Duration>,
}

impl State {
    /// The transition.
    #[must_use]
    pub fn handle(self, event: Event, conditions: &Conditions<'_>) -> (Self, Vec<Effect>) {
        let mut effects = Vec::new();
        let state = match (self, event) {
            (_, Event::AccountOpened(stored)) => Self::Active(Active::opened(stored, conditions, &mut effects)),
            (before, Event::AccountConfirmed { reading, alerts }) => {
                let refresh = before.active().map_or(Refresh::Paused, |active| active.refresh.clone());
                Self::Active(Active::confirmed(refresh, reading, alerts, conditions, &mut effects))
            }
            (Self::Unopened, _) => Self::Unopened,
            (Self::Active(mut active), event) => {
                let before = active.alerts.clone();
                active.handle(event, conditions, &mut effects);
                if active.alerts.is_over_since(&before) {
                    // Before a notice that is due now is shown.
                    effects.insert(0, Effect::WithdrawNotice);
                }
                Self::Active(active)
            }
        };
        let state = match state {
            Self::Active(active) => Self::Active(active.with_next_notice(conditions)),
            Self::Unopened => Self::Unopened,
        };
        (state, effects)
    }

    /// When `TimerFired` is due ([`crate::clock::Moment::elapsed`]); none: never.
    #[must_use]
    pub fn wake_at(&self) -> Option<Duration> {
        match self {
            Self::Unopened => None,
            Self::Active(active) => active.refresh.planned_at().into_iter().chain(active.tell_at).min(),
        }
    }

    /// Whether this request is under way.
    #[must_use]
    pub fn is_in_flight(&self, id: u64) -> bool {
        self.active().is_some_and(|active| active.refresh.is_in_flight(id))
    }

    /// The watched account's state.
    #[must_use]
    pub fn active(&self) -> Option<&Active> {
        match self {
            Self::Unopened => None,
            Self::Active(active) => Some(active),
        }
    }
}

impl Active {
    fn opened(stored: StoredState, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) -> Self {
        let mut active = Self {
            last: stored.reading,
            freshness: stored.failure.map_or(Freshness::Unconfirmed, Freshness::Stale),
            refresh: Refresh::Paused,
            alerts: stored.alerts,
            delivery: None,
            tell_at: None,
        };
        active.fetch(Requester::User, conditions, effects);
        active
    }

    /// `refresh` is what was planned or under way before.
    fn confirmed(
        refresh: Refresh,
        reading: Reading,
        alerts: AlertMemory,
        conditions: &Conditions<'_>,
        effects: &mut Vec<Effect>,
    ) -> Self {
        let freshness = Freshness::Unconfirmed;
        let before = alerts.clone();
        let mut active = Self { last: None, freshness, refresh, alerts, delivery: None, tell_at: None };
        active.accept(reading, conditions, effects);
        if active.alerts.is_over_since(&before) {
            // Shown before the same owner connected again.
            effects.insert(0, Effect::WithdrawNotice);
        }
        active
    }

    fn handle(&mut self, event: Event, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        match event {
            Event::AccountOpened(_) | Event::AccountConfirmed { .. } => {}
            Event::BalanceFetched { id, reading } => {
                if self.refresh.is_in_flight(id) {
                    self.accept(reading, conditions, effects);
                }
            }
            Event::BalanceFailed { id, fault } => {
                if self.refresh.is_in_flight(id) {
                    self.fail(fault, conditions, effects);
                }
            }
            Event::StoredStateChanged(stored) => self.apply_stored(stored, conditions, effects),
            Event::RequestAbandoned => {
                if matches!(self.refresh, Refresh::InFlight { .. }) {
                    self.refresh = Refresh::IdleUntil { at: conditions.now.elapsed };
                    self.plan_soon(conditions);
                }
            }
            Event::TimerFired => {
                if self.refresh.planned_at().is_some_and(|at| at <= conditions.now.elapsed) {
                    self.fetch(Requester::Program, conditions, effects);
                }
                self.deliver(conditions, effects);
            }
            Event::RefreshRequested => self.fetch(Requester::User, conditions, effects),
            Event::PopoverOpened => {
                if self.is_older_than(schedule::YOUNG, conditions.now.wall) && !self.must_wait() {
                    self.fetch(Requester::User, conditions, effects);
                }
            }
            Event::ClockJumped => self.look_after_jump(conditions, effects),
            Event::NetworkReturned => {
                if self.may_recover_with_network() {
                    self.plan_soon(conditions);
                }
            }
            Event::SettingsChanged => self.apply_settings(conditions, effects),
            Event::AlertsStored(alerts) => {
                self.alerts = alerts;
                self.deliver(conditions, effects);
            }
            Event::AlertsSaved => {
                self.send_notice(conditions, effects);
                self.queue_notice(conditions, effects);
            }
            Event::NoticeDelivered { notice } => self.note_delivered(notice, conditions, effects),
            Event::NoticeNotDelivered => self.delivery = None,
            Event::NotificationServerAppeared => self.deliver(conditions, effects),
            Event::SnoozeRequested(request) => {
                self.step_alerts(AlertStep::Snoozed { at: conditions.now.wall, request }, effects);
            }
            Event::SnoozeEnded => self.step_and_deliver(AlertStep::Resumed, conditions, effects),
            Event::WaysOutOpened => self.open_ways_out(conditions, effects),
            Event::WaysOutClosed => self.step_alerts(AlertStep::WaysOutClosed, effects),
        }
    }

    fn look_after_jump(&mut self, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        let is_late = self.has_last_older_than(conditions.interval, conditions.now.wall) && !self.needs_user();
        if self.may_recover_with_network() || is_late {
            self.plan_soon(conditions);
        }
        self.deliver(conditions, effects);
    }

    /// Starts a request, unless one is under way.
    fn fetch(&mut self, requester: Requester, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        if conditions.watching == Watching::Paused {
            return;
        }
        let failures = match self.refresh {
            Refresh::InFlight { .. } => return,
            Refresh::BackingOff { failures, .. } => failures,
            Refresh::IdleUntil { .. } | Refresh::Paused => 0,
        };
        let id = conditions.next_id;
        self.refresh = Refresh::InFlight { id, since: conditions.now.elapsed, failures };
        effects.push(Effect::FetchBalance { id, requester });
    }

    fn accept(&mut self, reading: Reading, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        let look = Look::Good { amount: reading.amount, days_left: None };
        let step = Self::looked(reading.fetched_at, look, conditions);
        self.alerts = std::mem::take(&mut self.alerts).after(&step);
        self.freshness = Freshness::Fresh;
        let asked = match self.refresh {
            Refresh::InFlight { since, .. } => since,
            Refresh::IdleUntil { .. } | Refresh::BackingOff { .. } | Refresh::Paused => conditions.now.elapsed,
        };
        self.refresh = Refresh::idle_since(asked, conditions);
        effects.push(Effect::RememberReading { reading: reading.clone(), step, alerts: self.alerts.clone() });
        self.last = Some(reading);
        self.deliver(conditions, effects);
    }

    /// Applies what another process has stored. The stored state may also be older than this one, if a write failed.
    fn apply_stored(&mut self, stored: StoredState, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        let StoredState { reading, alerts, failure } = stored;
        // Times on disk are whole milliseconds.
        let known_at = self.last.as_ref().map(|last| last.fetched_at.as_millisecond());
        let found_at = reading.as_ref().map(|reading| reading.fetched_at.as_millisecond());
        // What is known of later than now is from before the clock was set back.
        let is_of_later = found_at.is_some() && known_at > Some(conditions.now.wall.as_millisecond());
        if found_at < known_at && !is_of_later {
            return;
        }
        // One of another account of the same owner, which its alerts know nothing of: it is shown, and this account still looks
        // by itself when it is due.
        let is_own = found_at == alerts.last_good().map(|look| look.at.as_millisecond());
        self.alerts = alerts;
        match reading.filter(|_| found_at != known_at) {
            Some(reading) if is_own => self.confirm(reading, conditions),
            Some(reading) => self.last = Some(reading),
            None => {}
        }
        if let Some(failure) = failure.filter(|failure| self.freshness.is_older_than(failure, self.last.as_ref())) {
            self.freshness = Freshness::Stale(failure);
        }
        self.deliver(conditions, effects);
    }

    /// Accepts a newer reading of another process. A failure after that reading stays.
    fn confirm(&mut self, reading: Reading, conditions: &Conditions<'_>) {
        // A failure of later than now is from before the clock was set back.
        let now = conditions.now.wall;
        let has_failed_since = matches!(&self.freshness, Freshness::Stale(failure) if reading.fetched_at < failure.at && failure.at <= now);
        self.last = Some(reading);
        if has_failed_since {
            return;
        }
        self.freshness = Freshness::Fresh;
        if !matches!(self.refresh, Refresh::InFlight { .. }) {
            self.refresh = Refresh::idle_since(conditions.now.elapsed, conditions);
        }
    }

    fn fail(&mut self, fault: Fault, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        let failures = match self.refresh {
            Refresh::InFlight { failures, .. } | Refresh::BackingOff { failures, .. } => failures.saturating_add(1),
            Refresh::IdleUntil { .. } | Refresh::Paused => 1,
        };
        self.refresh = match schedule::after_failure(&fault, failures, conditions.interval, conditions.jitter) {
            Some(wait) => Refresh::BackingOff { until: conditions.now.elapsed + wait, failures },
            None => Refresh::Paused,
        };
        let at = conditions.now.wall;
        let since = match &self.freshness {
            Freshness::Stale(failure) => failure.since,
            Freshness::Fresh | Freshness::Unconfirmed => at,
        };
        let step = Self::looked(at, Look::Failed(fault.code), conditions);
        let failure = FailedAttempts { fault, since, at };
        effects.push(Effect::RememberFailure(failure.clone()));
        self.freshness = Freshness::Stale(failure);
        self.step_alerts(step, effects);
        self.deliver(conditions, effects);
    }

    /// Moves the next request forward to a few seconds from now; never later than planned.
    fn plan_soon(&mut self, conditions: &Conditions<'_>) {
        if self.must_wait() {
            return;
        }
        let soon = conditions.now.elapsed + schedule::soon(conditions.jitter);
        match &mut self.refresh {
            Refresh::IdleUntil { at } => *at = soon.min(*at),
            Refresh::BackingOff { until, .. } => *until = soon.min(*until),
            Refresh::InFlight { .. } | Refresh::Paused => {}
        }
    }

    /// Applies a shorter interval at once, and changed thresholds to the newest reading, if it is fresh.
    fn apply_settings(&mut self, conditions: &Conditions<'_>, effects: &mut Vec<Effect>) {
        if conditions.watching == Watching::Paused {
            // What is under way is ignored.
            self.refresh = Refresh::Paused;
        } else if self.refresh == Refresh::Paused && !self.waits_for_user(conditions) {
            self.fetch(Requester::Program, conditions, effects);
        }
        match &mut self.refresh {
            Refresh::IdleUntil { at } => {
                *at = Refresh::next_after_success(conditions.now.elapsed, conditions).min(*at);
            }
            Refresh::BackingOff { until, failures } => {
                if let Freshness::Stale(FailedAttempts { fault, .. }) = &self.freshness
                    && let Some(wait) =
                        schedule::after_failure(fault, *failures, conditions.interval, conditions.jitter)
                {
                    *until = (conditions.now.elapsed + wait).min(*until);
                }
            }
            Refresh::InFlight { .. } | Refresh::Paused => {}
        }
        if self.freshness == Freshness::Fresh {
            let step = AlertStep::RulesChanged { at: conditions.now.wall, rules: conditions.rules };
            if self.alerts.clone().after(&step) != self.alerts {
                self.step_alerts(step, effects);
            }
        }
        self.deliver(conditions, effects);
    }

    /// Whether nothing is tried again by itself.
    fn waits_for_user(&self, conditions: &Conditions<'_>) -> bool {
        let Freshness::Stale(FailedAttempts { fault, .. }) = &self.freshness else { return false };
        schedule::after_failure(fault, 1, conditions.interval, conditions.jitter).is_none()
    }

    /// Whether the portal asked to wait until the planned moment. Only a refresh by the user ignores that.
    fn must_wait(&self) -> bool {
        let Freshness::Stale(FailedAttempts { fault, .. }) = &self.freshness else { return false };
        fault.code == FaultCode::RateLimited || fault.retry_after.is_some()
    }

    /// Whether a change of the network may bring a reading.
    fn may_recover_with_network(&self) -> bool {
        match &self.freshness {
            Freshness::Unconfirmed => true,
            Freshness::Fresh => false,
            Freshness::Stale(FailedAttempts { fault, .. }) => fault.code.may_recover_with_network(),
        }
    }

    fn needs_user(&self) -> bool {
        matches!(&self.freshness, Freshness::Stale(failure) if failure.fault.code.needs_user())
    }

    fn is_older_than(&self, age: Duration, now: Timestamp) -> bool {
        self.has_last_older_than(age, now) || self.freshness != Freshness::Fresh
    }

    /// Also true without a reading, and for one in the future: the clock was set back since.
    fn has_last_older_than(&self, age: Duration, now: Timestamp) -> bool {
        self.last.as_ref().is_none_or(|reading| {
            Duration::try_from(now.duration_since(reading.fetched_at)).map_or(true, |passed| passed > age)
        })
    }
}

#[cfg(test)]
mod tests;
