//! Questions about a record that need no knowledge of what was told: which entry was the last or is the next of its kind.
//! Answered once for the whole record, before anything is asked.

use super::record::{Entry, Record, Server, What};
use super::rules::Rules;

/// A balance held against the settings: of a look, or of the newest look after a change of settings.
#[derive(Clone, Copy, Debug)]
pub struct Judgement {
    pub cents: i64,
    pub days: Option<f64>,
    pub rules: Rules,
    pub is_look: bool,
}

impl Judgement {
    pub fn is_below(&self, level: Level) -> bool {
        match level {
            Level::Low => self.cents < self.rules.low,
            Level::Critical => self.cents < self.rules.critical,
            Level::Days => self.rules.days > 0 && self.days.is_some_and(|days| days < f64::from(self.rules.days)),
        }
    }

    /// Whether it is high enough for the next fall to be news, whatever was told.
    pub fn is_arming(&self, level: Level) -> bool {
        match level {
            Level::Low => self.reaches_arming_point(self.rules.low),
            Level::Critical => self.reaches_arming_point(self.rules.critical),
            Level::Days => {
                self.rules.days == 0 || self.days.is_some_and(|days| days >= f64::from(self.rules.days) + 1.0)
            }
        }
    }

    fn reaches_arming_point(&self, threshold: i64) -> bool {
        let percent = i64::from(self.rules.rearm_percent);
        // In hundredths of a cent.
        let margin = if threshold == 0 && percent > 0 { 5_000 } else { threshold.abs() * percent };
        self.cents * 100 >= threshold * 100 + margin
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Low,
    Critical,
    Days,
}

/// By entry: the newest one up to it.
pub type Newest = Vec<Option<usize>>;
/// By entry: the first one after it.
pub type Next = Vec<Option<usize>>;

pub struct Tables {
    pub judgements: Vec<Option<Judgement>>,
    pub rules: Vec<Rules>,
    pub server: Vec<Server>,
    pub started: Newest,
    pub ended: Newest,
    pub slept: Newest,
    pub woke: Newest,
    pub looked: Newest,
    pub good: Newest,
    pub judged: Newest,
    pub said: Newest,
    pub armed: [Newest; 3],
    pub next_arming: [Next; 3],
    pub next_below: [Next; 3],
    pub next_top_up: Next,
    pub first_look: Option<usize>,
    pub is_ever_set_back: bool,
}

impl Tables {
    pub fn new(record: &Record, first_rules: Rules) -> Self {
        let entries = &record.entries;
        let newest = |is: &dyn Fn(&What) -> bool| newest(entries.len(), |number| is(&entries[number].what));
        let looked = newest(&|what| what.look().is_some());
        let started = newest(&|what| matches!(what, What::Started));
        let good = newest(&|what| what.good().is_some());
        let (rules, server) = in_force(entries, first_rules);
        let judgements: Vec<Option<Judgement>> = (0..entries.len())
            .map(|number| {
                let is_look = entries[number].what.look().is_some();
                // Judged again only by a program that has seen the balance.
                let is_again = matches!(entries[number].what, What::Rules { reached_program: true, .. })
                    && looked[number] > started[number];
                let (cents, days) = entries[looked[number].filter(|_| is_look || is_again)?].what.good()?;
                Some(Judgement { cents, days, rules: rules[number], is_look })
            })
            .collect();
        let levels = [Level::Low, Level::Critical, Level::Days];
        let count = entries.len();
        let of = |number: usize, is: &dyn Fn(&Judgement) -> bool| judgements[number].as_ref().is_some_and(is);
        let armed = levels.map(|level| self::newest(count, |number| of(number, &|j| j.is_arming(level))));
        let next_arming = levels.map(|level| next(count, |number| of(number, &|j| j.is_arming(level))));
        let next_below = levels.map(|level| next(count, |number| of(number, &|j| j.is_below(level))));
        let next_top_up = next(count, |number| is_top_up(entries, &judgements, &good, number));
        Self {
            started,
            ended: newest(&|what| matches!(what, What::Ended { .. })),
            slept: newest(&|what| matches!(what, What::Slept)),
            woke: newest(&|what| matches!(what, What::Woke)),
            said: newest(&|what| matches!(what, What::Said { .. })),
            judged: self::newest(count, |number| judgements[number].is_some()),
            first_look: (0..count).find(|number| looked[*number].is_some()),
            is_ever_set_back: entries.iter().any(|entry| entry.at < entry.before),
            looked,
            good,
            judgements,
            rules,
            server,
            armed,
            next_arming,
            next_below,
            next_top_up,
        }
    }
}

/// By entry: the settings and the desktop after it.
fn in_force(entries: &[Entry], first_rules: Rules) -> (Vec<Rules>, Vec<Server>) {
    let (mut rules, mut server) = (first_rules, Server::Takes);
    let after = |entry: &Entry| {
        if let What::Rules { rules: changed, .. } = entry.what {
            rules = changed;
        }
        if let What::Server(changed) = entry.what {
            server = changed;
        }
        (rules, server)
    };
    entries.iter().map(after).unzip()
}

/// A good look that shows more than the good one before it and reaches the arming point of low.
fn is_top_up(entries: &[Entry], judgements: &[Option<Judgement>], good: &Newest, number: usize) -> bool {
    let Some(judgement) = judgements[number].filter(|judgement| judgement.is_look) else { return false };
    let before = number.checked_sub(1).and_then(|earlier| good[earlier]);
    let more = before.and_then(|before| entries[before].what.good()).is_some_and(|(cents, _)| judgement.cents > cents);
    more && judgement.is_arming(Level::Low)
}

fn newest(count: usize, is: impl Fn(usize) -> bool) -> Newest {
    let mut found = None;
    (0..count)
        .map(|number| {
            if is(number) {
                found = Some(number);
            }
            found
        })
        .collect()
}

fn next(count: usize, is: impl Fn(usize) -> bool) -> Next {
    let mut found = None;
    let mut next: Next = (0..count)
        .rev()
        .map(|number| {
            let after = found;
            if is(number) {
                found = Some(number);
            }
            after
        })
        .collect();
    next.reverse();
    next
}
