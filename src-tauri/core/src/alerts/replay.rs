//! What a setting would have told: the policy over looks of the past, on a machine that was always on and a desktop that
//! takes everything at once.

mod past;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Notice;
use super::memory::AlertMemory;
use super::rules::AlertRules;
use super::steps::{AlertStep, Look};

pub use past::PastLooks;

/// A notice, and the memory it was made from, for its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Replayed {
    pub notice: Notice,
    pub memory: AlertMemory,
}

/// The policy's course over looks, from an empty memory on.
#[derive(Debug)]
pub struct Replay<'a> {
    rules: AlertRules,
    zone: &'a TimeZone,
    memory: AlertMemory,
    at: Timestamp,
    told: Vec<Replayed>,
}

impl<'a> Replay<'a> {
    #[must_use]
    pub fn new(rules: AlertRules, zone: &'a TimeZone) -> Self {
        Self { rules, zone, memory: AlertMemory::default(), at: Timestamp::MIN, told: Vec::new() }
    }

    /// A look, not before the one before.
    pub fn look(&mut self, at: Timestamp, look: Look) {
        self.pass_until(at, Bound::Excluded);
        let step = AlertStep::Looked { at, look, rules: self.rules, token_ends_at: None };
        self.memory = std::mem::take(&mut self.memory).after(&step);
        self.at = at;
        self.tell(at);
    }

    /// All notices up to a moment after the last look, oldest first.
    #[must_use]
    pub fn until(mut self, end: Timestamp) -> Vec<Replayed> {
        self.pass_until(end, Bound::Included);
        self.told
    }

    fn pass_until(&mut self, end: Timestamp, bound: Bound) {
        while let Some(next) = self.memory.next_at(self.at, &self.rules, self.zone) {
            // At the moment of a look, the look comes first.
            let is_within = next < end || (bound == Bound::Included && next == end);
            if !is_within {
                return;
            }
            self.at = next;
            self.tell(next);
        }
    }

    fn tell(&mut self, at: Timestamp) {
        if let Some(notice) = self.memory.notice(at, &self.rules, self.zone) {
            let memory = self.memory.clone();
            self.memory = std::mem::take(&mut self.memory).after(&AlertStep::Told(notice.clone()));
            self.told.push(Replayed { notice, memory });
        }
    }
}

/// Whether the end itself counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    Included,
    Excluded,
}
