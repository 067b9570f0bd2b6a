//! What will happen around one account: the script a simulated machine follows. Owns its random making and its shrinking.

use partner_balance_core::fault::FaultCode;

use super::chance::Chance;
use super::generate;
use super::record::{Process, Server, Word};
use super::rules::Rules;

const HOUR: f64 = 3600.0;
const DAY: f64 = 24.0 * HOUR;
const NS_PER_SECOND: i64 = 1_000_000_000;

#[derive(Clone, Debug)]
pub struct Plan {
    pub seed: u64,
    pub zone: &'static str,
    /// Seconds of the epoch.
    pub begin: i64,
    pub days: i64,
    /// Seconds between looks.
    pub interval: u64,
    /// Looks come at the second they are planned for, and replies at once: so that they meet other moments exactly.
    pub is_exact: bool,
    /// The account is new, not opened from disk.
    pub is_new: bool,
    pub rules: Rules,
    pub cents: i64,
    /// By seconds since `begin`, in order.
    pub actions: Vec<(i64, Action)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    Balance(i64),
    /// The median of the days left.
    Days(Option<f64>),
    /// What the portal answers instead of a balance.
    Fault(Option<FaultCode>),
    /// The pasted token ends after so many seconds.
    Token(Option<i64>),
    Server(Server),
    Rules(Rules),
    Say {
        word: Word,
        by: Process,
    },
    /// A command line looks.
    OtherLook,
    Refresh,
    Popover,
    Network,
    /// `runs_on`: the clock that doesn't jump runs on meanwhile.
    Sleep {
        seconds: i64,
        runs_on: bool,
        timer_first: bool,
    },
    SetClock(i64),
    /// After so many further steps; started again `off` seconds later.
    Kill {
        steps: u32,
        off: i64,
    },
}

pub fn generate(seed: u64, days: i64) -> Plan {
    let chance = &mut Chance::new(seed ^ 0x5EED);
    let rules = generate::rules(chance);
    let mut plan = Plan {
        seed,
        zone: chance.one_of(&generate::ZONES),
        begin: generate::beginning(chance),
        days,
        interval: chance.one_of(&[1800, 3600, 3600, 3 * 3600, 6 * 3600, 24 * 3600]),
        is_exact: chance.happens(0.5),
        is_new: chance.happens(0.5),
        rules,
        cents: rules.low + i64::from(chance.whole(-100, 30_000)),
        actions: Vec::new(),
    };
    spend(&mut plan, chance);
    faults(&mut plan, chance);
    machine(&mut plan, chance);
    wrong_clock(&mut plan, chance);
    desktop(&mut plan, chance);
    user(&mut plan, chance);
    if plan.is_exact {
        for (at, _) in &mut plan.actions {
            *at -= *at % chance.one_of(&[60, 60, 1800, 3600]);
        }
    }
    plan.actions.sort_by_key(|(at, _)| *at);
    plan
}

/// Moments with this mean pause.
fn moments(plan: &Plan, chance: &mut Chance, pause: f64) -> Vec<i64> {
    let mut at = chance.exponential(pause);
    let mut moments = Vec::new();
    while at < plan.days as f64 * DAY {
        moments.push(at as i64);
        at += chance.exponential(pause).max(1.0);
    }
    moments
}

fn spend(plan: &mut Plan, chance: &mut Chance) {
    let pause = chance.one_of(&[2.0 * HOUR, 6.0 * HOUR, 20.0 * HOUR]);
    let mut cents = plan.cents;
    for at in moments(plan, chance, pause) {
        cents = generate::cents(chance, &plan.rules, cents);
        plan.actions.push((at, Action::Balance(cents)));
    }
    if chance.happens(0.7) {
        for at in moments(plan, chance, 10.0 * HOUR) {
            plan.actions.push((at, Action::Days(generate::days(chance, &plan.rules))));
        }
    }
}

fn faults(plan: &mut Plan, chance: &mut Chance) {
    let (pause, length) = chance.one_of(&[(60.0 * DAY, HOUR), (3.0 * DAY, 4.0 * HOUR), (6.0 * DAY, 50.0 * HOUR)]);
    for at in moments(plan, chance, pause) {
        let until = at + chance.exponential(length) as i64;
        let code = generate::fault(chance);
        plan.actions.push((at, Action::Fault(Some(code))));
        if chance.happens(0.2) {
            let other = (at + until) / 2;
            plan.actions.push((other, Action::Fault(Some(generate::fault(chance)))));
        }
        plan.actions.push((until, Action::Fault(None)));
        if code.needs_user() {
            plan.actions.push((until + 1, Action::Refresh));
        }
    }
    if chance.happens(0.15) {
        for at in moments(plan, chance, 4.0 * DAY) {
            let length = chance.one_of(&[1500, 1800, 2400, 7200, 90_000]);
            plan.actions.push((at, Action::Token(chance.happens(0.8).then_some(length))));
        }
    }
}

fn machine(plan: &mut Plan, chance: &mut Chance) {
    let pause = chance.one_of(&[200.0 * DAY, DAY, 3.0 * DAY]);
    for at in moments(plan, chance, pause) {
        let mean = chance.one_of(&[0.5 * HOUR, 8.0 * HOUR, 30.0 * HOUR]);
        let seconds = chance.exponential(mean) as i64 + 1;
        let (runs_on, timer_first) = (chance.happens(0.6), chance.happens(0.5));
        plan.actions.push((at, Action::Sleep { seconds, runs_on, timer_first }));
    }
    if chance.happens(0.2) {
        for at in moments(plan, chance, 4.0 * DAY) {
            let size = chance.one_of(&[30.0, 600.0, 7200.0, 40_000.0, 250_000.0]);
            let seconds = (chance.normal() * size) as i64;
            plan.actions.push((at, Action::SetClock(if plan.is_exact { seconds - seconds % 60 } else { seconds })));
        }
    }
    if chance.happens(0.5) {
        let pause = chance.one_of(&[0.4 * DAY, DAY, 4.0 * DAY]);
        for at in moments(plan, chance, pause) {
            let steps = chance.one_of(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 20]);
            let off = if chance.happens(0.5) { 1 } else { chance.exponential(6.0 * HOUR) as i64 };
            plan.actions.push((at, Action::Kill { steps, off }));
        }
    }
}

/// A clock that is wrong when it matters: during an outage, from the first look on or later; after a snooze; for an hour.
fn wrong_clock(plan: &mut Plan, chance: &mut Chance) {
    if !chance.happens(0.3) {
        return;
    }
    for at in moments(plan, chance, 8.0 * DAY) {
        let size = chance.one_of(&[3600, 40_000, 250_000, 8_000_000]);
        let soon = at + i64::from(chance.whole(1, 20_000));
        match chance.whole(0, 3) {
            choice @ 0..=1 => {
                let (begin, set) = if choice == 0 { (0, soon - at) } else { (at, soon) };
                let code = chance.one_of(&[FaultCode::Offline, FaultCode::CredentialsRefused]);
                plan.actions.push((begin, Action::Fault(Some(code))));
                plan.actions.push((set, Action::SetClock(-size)));
                plan.actions.push((set + chance.between(0.0, 6.0 * DAY) as i64, Action::Fault(None)));
            }
            2 => {
                let word = Word::SnoozeFor(chance.one_of(&[3600, 86_400]) * NS_PER_SECOND);
                plan.actions.push((at, Action::Say { word, by: Process::Tray }));
                plan.actions.push((soon, Action::SetClock(-size)));
            }
            _ => {
                plan.actions.push((at, Action::SetClock(size)));
                plan.actions.push((soon, Action::SetClock(-size)));
            }
        }
    }
}

fn desktop(plan: &mut Plan, chance: &mut Chance) {
    if chance.happens(0.5) {
        for at in moments(plan, chance, 2.0 * DAY) {
            let until = at + chance.exponential(10.0 * HOUR) as i64;
            plan.actions.push((at, Action::Server(chance.one_of(&[Server::Missing, Server::Refuses]))));
            plan.actions.push((until, Action::Server(Server::Takes)));
        }
    }
}

fn user(plan: &mut Plan, chance: &mut Chance) {
    if chance.happens(0.4) {
        let mut rules = plan.rules;
        for at in moments(plan, chance, 8.0 * DAY) {
            rules = changed(chance, rules);
            plan.actions.push((at, Action::Rules(rules)));
        }
    }
    if chance.happens(0.5) {
        for at in moments(plan, chance, 3.0 * DAY) {
            let by = chance.one_of(&[Process::Tray, Process::Tray, Process::Other]);
            let hours = chance.one_of(&[1, 24, 24, 100]);
            let word = if chance.happens(0.5) {
                Word::SnoozeFor(hours * 3600 * NS_PER_SECOND)
            } else {
                Word::SnoozeUntilToppedUp
            };
            plan.actions.push((at, Action::Say { word, by }));
            if chance.happens(0.3) {
                let end = at + chance.exponential(20.0 * HOUR) as i64;
                plan.actions.push((end, Action::Say { word: Word::Resume, by }));
            }
        }
    }
    if chance.happens(0.5) {
        for at in moments(plan, chance, 1.5 * DAY) {
            let small = [Action::OtherLook, Action::OtherLook, Action::Refresh, Action::Popover, Action::Network];
            plan.actions.push((at, chance.one_of(&small)));
        }
    }
}

/// Other settings, in one or two of them.
fn changed(chance: &mut Chance, rules: Rules) -> Rules {
    let other = generate::rules(chance);
    let mut changed = rules;
    for _ in 0..chance.whole(1, 2) {
        match chance.whole(0, 9) {
            0..=2 => (changed.low, changed.critical) = (other.low, other.critical),
            3 => changed.rearm_percent = other.rearm_percent,
            4 => changed.days = other.days,
            5 => changed.remind_low = other.remind_low,
            6 => changed.remind_critical = other.remind_critical,
            7 => changed.blind_after = other.blind_after,
            8 => (changed.quiet_from, changed.quiet_until) = (other.quiet_from, other.quiet_until),
            _ => {
                changed.days_off = other.days_off;
                changed.critical_breaks_quiet = other.critical_breaks_quiet;
                changed.recovered = !rules.recovered;
            }
        }
    }
    changed
}

/// The smallest plan found that still fails.
pub fn shrunk(plan: Plan, fails: impl Fn(&Plan) -> bool) -> Plan {
    let mut best = plan;
    for _ in 0..2 {
        best = shorter(best, &fails);
        best = simpler(best, &fails);
        let mut size = best.actions.len();
        while size > 0 {
            let mut from = 0;
            while from < best.actions.len() {
                let mut fewer = best.clone();
                fewer.actions.drain(from..(from + size).min(best.actions.len()));
                if fails(&fewer) {
                    best = fewer;
                } else {
                    from += size;
                }
            }
            size /= 2;
        }
    }
    best
}

fn shorter(mut best: Plan, fails: &impl Fn(&Plan) -> bool) -> Plan {
    while best.days > 1 {
        let half = Plan { days: best.days / 2, ..best.clone() };
        let less = Plan { days: best.days - 1, ..best.clone() };
        let Some(shorter) = [half, less].into_iter().find(|plan| fails(plan)) else { break };
        best = shorter;
    }
    best.actions.retain(|(at, _)| *at < best.days * 86_400);
    best
}

fn simpler(mut best: Plan, fails: &impl Fn(&Plan) -> bool) -> Plan {
    let mut simpler: Vec<Plan> = Vec::new();
    for interval in [3600, 6 * 3600, 24 * 3600] {
        simpler.push(Plan { interval, ..best.clone() });
    }
    simpler.push(Plan { zone: "UTC", ..best.clone() });
    simpler.push(Plan { is_exact: true, ..best.clone() });
    simpler.push(Plan { is_new: true, ..best.clone() });
    if let Some(plan) = simpler.into_iter().find(|plan| fails(plan)) {
        best = plan;
    }
    for change in super::print::SIMPLER {
        let mut plan = best.clone();
        change(&mut plan.rules);
        for (_, action) in &mut plan.actions {
            if let Action::Rules(rules) = action {
                change(rules);
            }
        }
        if fails(&plan) {
            best = plan;
        }
    }
    best
}
