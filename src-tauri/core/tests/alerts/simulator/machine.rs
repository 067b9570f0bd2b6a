//! A machine that runs the product's monitor of one account: disk, desktop, portal, clock, and everything that goes wrong with
//! them. Owns the record of what happened. Must not know what ought to be told.

use std::collections::VecDeque;
use std::time::Duration;

use jiff::SignedDuration;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use partner_balance_core::account::{Reading, Watching};
use partner_balance_core::alerts::{AlertMemory, AlertRules, AlertStep, Look, Notice, SnoozeRequest};
use partner_balance_core::clock::Moment;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::money::Amount;
use partner_balance_core::monitor::{Conditions, Effect, Event, FailedAttempts, State, StoredState};
use partner_balance_core::schedule::{self, Jitter};

use super::chance::Chance;
use super::plan::{Action, Plan};
use super::record::{Entry, Process, Record, Server, Shown, Sight, What, Word};
use super::rules::Rules;

const NS_PER_SECOND: i64 = 1_000_000_000;
/// A timer that fires so often at one moment never ends.
const MOST_TIMERS_AT_ONCE: u32 = 20;

/// What came out.
#[derive(Debug, Default)]
pub struct Outcome {
    pub record: Record,
    pub shown: Vec<Shown>,
    /// By number of an entry, where the program was running after it: whether a notice of its was on the screen.
    pub is_on_screen: Vec<(usize, bool)>,
    /// What must never be, in words.
    pub broken: Option<String>,
    pub looks: u64,
}

#[derive(Default)]
struct Disk {
    reading: Option<Reading>,
    failure: Option<FailedAttempts>,
    alerts: Option<String>,
    /// `alerts`, read.
    memory: AlertMemory,
}

enum Work {
    Do(Effect),
    Hand(Event),
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Next {
    Wake,
    Action,
    Start,
    Reply,
    Timer,
    End,
}

/// Times are nanoseconds since the plan's beginning, unless they are named `wall`.
struct Machine<'a> {
    plan: &'a Plan,
    zone: TimeZone,
    chance: Chance,
    now: i64,
    /// How far the clock on the wall was set forward.
    set: i64,
    /// What the clock that doesn't jump has not counted.
    uncounted: i64,
    state: Option<State>,
    work: VecDeque<Work>,
    reply: Option<(u64, i64)>,
    next_id: u64,
    asleep: Option<(i64, i64, bool, bool)>,
    start_at: Option<i64>,
    kill: Option<(u32, i64)>,
    next_action: usize,
    timers_at_once: u32,
    rules: Rules,
    product_rules: AlertRules,
    cents: i64,
    days: Option<f64>,
    fault: Option<FaultCode>,
    token: Option<i64>,
    server: Server,
    is_on_screen: bool,
    disk: Disk,
    outcome: Outcome,
}

/// Follows the plan to its end.
pub fn run(plan: &Plan) -> Outcome {
    let longest = schedule::longest_fresh_age(Duration::from_secs(plan.interval));
    let mut machine = Machine {
        plan,
        zone: TimeZone::get(plan.zone).unwrap(),
        chance: Chance::new(plan.seed),
        now: 0,
        set: 0,
        uncounted: 0,
        state: None,
        work: VecDeque::new(),
        reply: None,
        next_id: 1,
        asleep: None,
        start_at: Some(0),
        kill: None,
        next_action: 0,
        timers_at_once: 0,
        rules: plan.rules,
        product_rules: plan.rules.to_product(),
        cents: plan.cents,
        days: None,
        fault: None,
        token: None,
        server: Server::Takes,
        is_on_screen: false,
        disk: Disk::default(),
        outcome: Outcome::default(),
    };
    machine.outcome.record.longest_age = Some(longest.as_nanos() as i64);
    while machine.outcome.broken.is_none() && machine.advance() {}
    machine.outcome
}

impl Machine<'_> {
    /// To the next thing that happens; false at the end.
    fn advance(&mut self) -> bool {
        let end = self.plan.days * 86_400 * NS_PER_SECOND;
        let action = self.plan.actions.get(self.next_action).map(|(at, _)| (at * NS_PER_SECOND, Next::Action));
        let is_awake = self.asleep.is_none();
        let reply = self.reply.filter(|_| is_awake).map(|(_, at)| (at, Next::Reply));
        let timer = self.state.as_ref().filter(|_| is_awake).and_then(State::wake_at);
        let timer = timer.map(|at| (at.as_nanos() as i64 + self.uncounted, Next::Timer));
        let start = self.start_at.filter(|_| is_awake).map(|at| (at, Next::Start));
        let wake = self.asleep.map(|(_, until, _, _)| (until, Next::Wake));
        let happens = [action, reply, timer, start, wake].into_iter().flatten().chain([(end, Next::End)]);
        let Some((at, next)) = happens.map(|(at, next)| (at.max(self.now), next)).min() else { return false };
        self.timers_at_once = if at == self.now && next == Next::Timer { self.timers_at_once + 1 } else { 0 };
        if self.timers_at_once > MOST_TIMERS_AT_ONCE {
            self.outcome.broken = Some("the timer fires without end".to_owned());
        }
        self.now = at;
        match next {
            Next::End => {
                self.push(What::Nothing);
                return false;
            }
            Next::Action => self.act(),
            Next::Start => self.start(),
            Next::Wake => self.wake(),
            Next::Reply => self.receive(),
            Next::Timer => self.hand(Event::TimerFired, What::Tried),
        }
        true
    }

    fn wall(&self) -> i64 {
        self.plan.begin * NS_PER_SECOND + self.now + self.set
    }

    fn timestamp(&self) -> Timestamp {
        Timestamp::from_nanosecond(i128::from(self.wall())).unwrap()
    }

    fn is_running(&self) -> bool {
        self.state.is_some() && self.asleep.is_none()
    }

    fn push(&mut self, what: What) {
        let at = self.wall();
        self.outcome.record.entries.push(Entry { before: at, at, what });
    }

    fn start(&mut self) {
        self.start_at = None;
        self.state = Some(State::default());
        self.push(What::Started);
        if self.disk.alerts.is_none() && self.plan.is_new {
            let reading = Reading { amount: Amount::cents(self.cents), fetched_at: self.timestamp(), request_id: None };
            let what = self.seen(Sight::Good { cents: self.cents, days: self.days }, Process::Tray);
            return self.hand(Event::AccountConfirmed { reading, alerts: AlertMemory::default() }, what);
        }
        self.handle(Event::AccountOpened(self.stored()));
        self.work_off();
    }

    fn stored(&self) -> StoredState {
        StoredState {
            reading: self.disk.reading.clone(),
            alerts: self.disk.memory.clone(),
            failure: self.disk.failure.clone(),
        }
    }

    fn seen(&mut self, sight: Sight, by: Process) -> What {
        self.outcome.looks += 1;
        What::Looked { sight, token_ends: self.token, by }
    }

    fn receive(&mut self) {
        let Some((id, _)) = self.reply.take() else { return };
        let sight = match self.fault {
            Some(code) => Sight::Failed(code),
            None => Sight::Good { cents: self.cents, days: self.days },
        };
        let event = match sight {
            Sight::Failed(code) => Event::BalanceFailed { id, fault: Fault::new(code, "") },
            Sight::Good { cents, .. } => {
                let reading = Reading { amount: Amount::cents(cents), fetched_at: self.timestamp(), request_id: None };
                Event::BalanceFetched { id, reading }
            }
        };
        let what = self.seen(sight, Process::Tray);
        self.hand(event, what);
    }

    fn wake(&mut self) {
        let Some((since, until, runs_on, timer_first)) = self.asleep.take() else { return };
        self.uncounted += if runs_on { 0 } else { until - since };
        if self.state.is_none() {
            return self.push(What::Woke);
        }
        if timer_first {
            self.hand(Event::TimerFired, What::Woke);
            if self.is_running() {
                self.hand(Event::ClockJumped, What::Tried);
            }
        } else {
            self.hand(Event::ClockJumped, What::Woke);
        }
    }

    fn act(&mut self) {
        let (_, action) = self.plan.actions[self.next_action];
        self.next_action += 1;
        match action {
            Action::Balance(cents) => self.cents = cents,
            Action::Days(days) => self.days = days,
            Action::Fault(fault) => self.fault = fault,
            Action::Token(length) => self.token = length.map(|length| self.wall() + length * NS_PER_SECOND),
            Action::Server(server) => self.set_server(server),
            // The rest needs a machine that is awake.
            _ if self.asleep.is_some() => {}
            Action::Rules(rules) => {
                (self.rules, self.product_rules) = (rules, rules.to_product());
                self.hand(Event::SettingsChanged, What::Rules { rules, reached_program: self.is_running() });
            }
            Action::Say { word, by } => self.say(word, by),
            Action::OtherLook => self.look_elsewhere(),
            Action::Refresh => self.hand(Event::RefreshRequested, What::Nothing),
            Action::Popover => self.hand(Event::PopoverOpened, What::Nothing),
            Action::Network => self.hand(Event::NetworkReturned, What::Nothing),
            Action::Sleep { seconds, runs_on, timer_first } => {
                self.push(What::Slept);
                self.asleep = Some((self.now, self.now + seconds * NS_PER_SECOND, runs_on, timer_first));
            }
            Action::SetClock(seconds) => {
                let before = self.wall();
                self.set += seconds * NS_PER_SECOND;
                self.hand_set(Event::ClockJumped, What::Tried, before);
            }
            Action::Kill { steps, off } => {
                self.kill = Some((steps, off * NS_PER_SECOND));
                if steps == 0 {
                    self.die();
                }
            }
        }
    }

    fn set_server(&mut self, server: Server) {
        let appears = self.server == Server::Missing && server != Server::Missing;
        self.server = server;
        if appears && self.is_running() {
            self.hand(Event::NotificationServerAppeared, What::Server(server));
        } else {
            self.push(What::Server(server));
        }
    }

    fn say(&mut self, word: Word, by: Process) {
        let at = self.timestamp();
        let request = match word {
            Word::SnoozeFor(length) => Some(SnoozeRequest::For(SignedDuration::from_nanos(length))),
            Word::SnoozeUntilToppedUp => Some(SnoozeRequest::UntilToppedUp),
            Word::Resume => None,
        };
        if by == Process::Tray && self.is_running() {
            let event = request.map_or(Event::SnoozeEnded, Event::SnoozeRequested);
            return self.hand(event, What::Said { word, by });
        }
        let step = request.map_or(AlertStep::Resumed, |request| AlertStep::Snoozed { at, request });
        self.store(&step);
        self.hand(Event::StoredStateChanged(self.stored()), What::Said { word, by: Process::Other });
    }

    fn look_elsewhere(&mut self) {
        let at = self.timestamp();
        let is_newest = self.disk.reading.as_ref().is_none_or(|reading| reading.fetched_at < at);
        if self.fault.is_some() || !is_newest {
            return;
        }
        let amount = Amount::cents(self.cents);
        let look = Look::Good { amount, days_left: self.days };
        self.store(&AlertStep::Looked { at, look, rules: self.product_rules, token_ends_at: self.token_end() });
        self.disk.reading = Some(Reading { amount, fetched_at: at, request_id: None });
        self.disk.failure = None;
        let what = self.seen(Sight::Good { cents: self.cents, days: self.days }, Process::Other);
        self.hand(Event::StoredStateChanged(self.stored()), what);
    }

    fn store(&mut self, step: &AlertStep) {
        let alerts = step.applied_to_json(self.disk.alerts.as_deref());
        self.disk.memory = AlertMemory::from_json(&alerts);
        self.disk.alerts = Some(alerts);
    }

    fn token_end(&self) -> Option<Timestamp> {
        self.token.map(|end| Timestamp::from_nanosecond(i128::from(end)).unwrap())
    }

    /// An event from outside, with what it is in the record. Nobody gets it while the program doesn't run.
    fn hand(&mut self, event: Event, what: What) {
        let before = self.wall();
        self.hand_set(event, what, before);
    }

    fn hand_set(&mut self, event: Event, what: What, before: i64) {
        self.outcome.record.entries.push(Entry { before, at: self.wall(), what });
        if self.is_running() {
            self.handle(event);
            self.work_off();
        }
    }

    fn handle(&mut self, event: Event) {
        let jitter = if self.plan.is_exact { Jitter::MIDDLE } else { Jitter::new(self.chance.uniform()) };
        let conditions = Conditions {
            now: Moment { wall: self.timestamp(), elapsed: Duration::from_nanos((self.now - self.uncounted) as u64) },
            zone: &self.zone,
            interval: Duration::from_secs(self.plan.interval),
            slot: None,
            watching: Watching::On,
            rules: self.product_rules,
            token_ends_at: self.token_end(),
            jitter,
            next_id: self.next_id,
        };
        self.next_id += 1;
        let Some(state) = self.state.take() else { return };
        let (state, effects) = state.handle(event, &conditions);
        self.state = Some(state);
        for effect in effects.into_iter().rev() {
            self.work.push_front(Work::Do(effect));
        }
    }

    /// Everything the last event leads to, unless a kill comes between.
    fn work_off(&mut self) {
        while !self.work.is_empty() {
            if let Some((steps, off)) = self.kill {
                if steps == 0 {
                    return self.die();
                }
                self.kill = Some((steps - 1, off));
            }
            match self.work.pop_front() {
                Some(Work::Do(effect)) => self.perform(effect),
                Some(Work::Hand(event)) => self.handle(event),
                None => {}
            }
        }
        self.outcome.is_on_screen.push((self.outcome.record.entries.len() - 1, self.is_on_screen));
        let known = self.state.as_ref().and_then(State::active).map(|active| &active.alerts);
        if known.is_some_and(|known| *known != self.disk.memory) {
            self.outcome.broken = Some("the program's memory is not the one on disk".to_owned());
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::FetchBalance { id, .. } => {
                let wait = if self.plan.is_exact { 0 } else { self.chance.one_of(&[300, 2_000, 20_000]) };
                self.reply = Some((id, self.now + wait * 1_000_000));
            }
            Effect::RememberReading { reading, step, .. } => {
                self.store(&step.with_days_left(self.days));
                self.disk.reading = Some(reading);
                self.disk.failure = None;
                self.work.push_back(Work::Hand(Event::StoredStateChanged(self.stored())));
            }
            Effect::RememberFailure(failure) => self.disk.failure = Some(failure),
            Effect::RememberAlerts { step, .. } => {
                if let (AlertStep::Told(_), Some(shown)) = (&step, self.outcome.shown.last_mut()) {
                    shown.is_marked = true;
                }
                self.store(&step);
            }
            Effect::SaveAlerts => self.work.push_back(Work::Hand(Event::AlertsSaved)),
            Effect::Notify { notice, .. } => self.show(notice),
            Effect::QueueNotice { step, .. } => self.store(&step),
            Effect::WithdrawNotice => self.is_on_screen = false,
        }
    }

    fn show(&mut self, notice: Notice) {
        if self.server != Server::Takes {
            return self.work.push_back(Work::Hand(Event::NoticeNotDelivered));
        }
        let after = self.outcome.record.entries.len() - 1;
        let at = notice.at.as_nanosecond() as i64;
        self.outcome.shown.push(Shown { after, at, kinds: notice.kinds().collect(), is_marked: false });
        self.is_on_screen = true;
        self.work.push_back(Work::Hand(Event::NoticeDelivered { notice }));
    }

    /// Loses what is in memory; what was only there has not happened.
    fn die(&mut self) {
        let Some((_, off)) = self.kill.take() else { return };
        if self.state.take().is_none() {
            return;
        }
        let is_lost = |work: &Work| {
            matches!(work, Work::Do(Effect::RememberReading { .. }))
                || matches!(work, Work::Do(Effect::RememberAlerts { step, .. }) if !matches!(step, AlertStep::Told(_)))
        };
        if self.work.iter().any(is_lost)
            && let Some(entry) = self.outcome.record.entries.last_mut()
        {
            if let What::Rules { reached_program, .. } = &mut entry.what {
                *reached_program = false;
            } else {
                entry.what = What::Nothing;
            }
        }
        self.push(What::Ended { is_between_steps: !self.work.is_empty() });
        self.work.clear();
        self.reply = None;
        self.start_at = Some(self.now + off);
    }
}
