//! Scenarios, one per promise: time and event in, state and effects out.

mod alerts;
mod readings;
mod requests;
mod ways_out;

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::*;
use crate::account::Thresholds;
use crate::alerts::{AlertKind, AlertRules, AlertSettings, SnoozeRequest};
use crate::clock::Moment;
use crate::fault::FaultCode;
use crate::money::Amount;
use crate::schedule::Jitter;

const INTERVAL: Duration = Duration::from_secs(600);

/// A state with a clock beside it.
struct Scenario {
    state: State,
    elapsed: Duration,
    wall_offset: i64,
    next_id: u64,
    interval: Duration,
    settings: AlertSettings,
    watching: Watching,
}

impl Scenario {
    fn new() -> Self {
        let elapsed = Duration::from_secs(1_000);
        Self {
            state: State::Unopened,
            elapsed,
            wall_offset: 1_790_000_000,
            next_id: 1,
            interval: INTERVAL,
            settings: AlertSettings::default(),
            watching: Watching::On,
        }
    }

    /// An account just connected with 500, confirmed.
    fn connected() -> Self {
        let mut scenario = Self::new();
        let reading = scenario.reading("500");
        scenario.on(Event::AccountConfirmed { reading, alerts: AlertMemory::default() });
        scenario
    }

    fn now(&self) -> Moment {
        let wall = Timestamp::from_second(self.wall_offset + i64::try_from(self.elapsed.as_secs()).unwrap()).unwrap();
        Moment { wall, elapsed: self.elapsed }
    }

    fn reading(&self, amount: &str) -> Reading {
        Reading { amount: amount.parse().unwrap(), fetched_at: self.now().wall, request_id: None }
    }

    fn pass(&mut self, seconds: u64) -> &mut Self {
        self.elapsed += Duration::from_secs(seconds);
        self
    }

    /// With a disk that writes at once.
    fn on(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = self.handle(event);
        if effects.contains(&Effect::SaveAlerts) {
            effects.extend(self.handle(Event::AlertsSaved));
        }
        effects
    }

    fn handle(&mut self, event: Event) -> Vec<Effect> {
        let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
        let conditions = Conditions {
            now: self.now(),
            zone: &TimeZone::UTC,
            interval: self.interval,
            slot: None,
            watching: self.watching,
            rules: AlertRules { thresholds, settings: self.settings },
            token_ends_at: None,
            jitter: Jitter::MIDDLE,
            next_id: self.next_id,
        };
        self.next_id += 1;
        let (state, effects) = std::mem::take(&mut self.state).handle(event, &conditions);
        self.state = state;
        effects
    }

    /// A good look of another process at this account.
    fn found(&self, reading: Reading) -> StoredState {
        let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
        let step = AlertStep::read(&reading, AlertRules { thresholds, settings: self.settings });
        StoredState { reading: Some(reading), alerts: self.active().alerts.clone().after(&step), failure: None }
    }

    fn fetched(&mut self, amount: &str) -> Vec<Effect> {
        let (id, reading) = (self.in_flight(), self.reading(amount));
        self.on(Event::BalanceFetched { id, reading })
    }

    /// Asked by the user, and answered.
    fn refreshed(&mut self, amount: &str) -> Vec<Effect> {
        self.on(Event::RefreshRequested);
        self.fetched(amount)
    }

    /// The desktop takes what is on its way.
    fn delivered(&mut self) -> Vec<Effect> {
        let Some(Delivery::Sending(notice)) = self.active().delivery.clone() else { panic!("nothing is on its way") };
        self.on(Event::NoticeDelivered { notice })
    }

    fn failed(&mut self, code: FaultCode) -> Vec<Effect> {
        let (id, fault) = (self.in_flight(), Fault::new(code, "test"));
        self.on(Event::BalanceFailed { id, fault })
    }

    fn active(&self) -> &Active {
        self.state.active().unwrap()
    }

    fn in_flight(&self) -> u64 {
        let refresh = &self.active().refresh;
        let Refresh::InFlight { id, .. } = refresh else { panic!("no request under way: {refresh:?}") };
        *id
    }

    fn amount(&self) -> Option<String> {
        self.active().last.as_ref().map(|reading| reading.amount.to_string())
    }

    fn wait(&self) -> Option<u64> {
        self.state.wake_at().map(|at| at.saturating_sub(self.elapsed).as_secs())
    }
}

fn fetches(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::FetchBalance { .. })).count()
}

fn notifications(effects: &[Effect]) -> Vec<AlertKind> {
    let one = |effect: &Effect| match effect {
        Effect::Notify { notice, .. } => Some(notice.kind),
        Effect::FetchBalance { .. }
        | Effect::RememberReading { .. }
        | Effect::RememberAlerts { .. }
        | Effect::RememberFailure(_)
        | Effect::SaveAlerts
        | Effect::QueueNotice { .. }
        | Effect::WithdrawNotice => None,
    };
    effects.iter().filter_map(one).collect()
}
