//! What has to be on the desktop, by the nine rules alone. It remembers nothing from step to step but what was told: every
//! question ("is low due after entry 17?") is answered by looking at the whole record. Must not know the policy's memory.

use partner_balance_core::alerts::AlertKind;
use partner_balance_core::fault::FaultCode;

use super::record::{Process, Record, Server, Shown, What, Word};
use super::rules::{NS_PER_HOUR, NS_PER_MINUTE, Rules};
use super::tables::{Level, Tables};
use super::wall::Wall;

/// How long before its end a pasted token's end is told.
const TOKEN_WARNING: i64 = 30 * NS_PER_MINUTE;

pub struct Oracle<'a> {
    record: &'a Record,
    wall: &'a Wall,
    tables: Tables,
    /// What the desktop has really taken. Looked at only where the rules leave a choice: in the middle of a kill, between a
    /// start and its first look, and between two events after the desktop has refused.
    real: &'a [Shown],
    told: Vec<Shown>,
    /// What the desktop did not take when it was shown last: the rules don't say when to try again but at the next event.
    refused: Vec<AlertKind>,
}

/// What the rules demand.
#[derive(Debug, Default)]
pub struct Wanted {
    /// What has to be shown, oldest first.
    pub shown: Vec<Shown>,
    /// By entry: whether the account's newest notice has to be on the screen then; none where the rules don't say.
    pub is_on_screen: Vec<Option<bool>>,
}

/// What the rules demand of this record. `real` is what the desktop has taken.
pub fn wanted(record: &Record, first_rules: Rules, wall: &Wall, real: &[Shown]) -> Wanted {
    let tables = Tables::new(record, first_rules);
    let mut oracle = Oracle { record, wall, tables, real, told: Vec::new(), refused: Vec::new() };
    for number in 0..record.entries.len() {
        oracle.pass(number);
    }
    let is_on_screen = (0..record.entries.len()).map(|number| oracle.is_on_screen(number)).collect();
    Wanted { shown: oracle.told, is_on_screen }
}

impl Oracle<'_> {
    /// From an entry to the next.
    fn pass(&mut self, number: usize) {
        if !self.is_running(number) {
            return;
        }
        if !self.has_looked(number) || self.dies_here(number) {
            return self.allow_what_is_true(number);
        }
        let entry = self.record.entries[number];
        let end = self.record.entries.get(number + 1).map(|next| next.before);
        let mut from = entry.at;
        if self.is_try(number) {
            self.tell(number, entry.at);
            from += 1;
        }
        while let Some(moment) = self.next_moment(number, from).filter(|moment| end.is_some_and(|end| *moment < end)) {
            let is_new = |kind: &AlertKind| !self.refused.contains(kind);
            let is_tried = self.tellable(number, moment).iter().any(is_new)
                || self.real.iter().any(|shown| shown.after == number && shown.at == moment);
            if is_tried {
                self.tell(number, moment);
            }
            from = moment + 1;
        }
    }

    fn tell(&mut self, number: usize, at: i64) {
        let kinds = self.tellable(number, at);
        if self.tables.server[number] != Server::Takes {
            self.refused = kinds;
        } else if !kinds.is_empty() {
            self.refused.clear();
            self.told.push(Shown { after: number, at, kinds, is_marked: true });
        }
    }

    /// Takes over what was really shown after this entry, as far as it was right.
    fn allow_what_is_true(&mut self, number: usize) {
        for shown in self.real.iter().filter(|shown| shown.after == number) {
            if shown.kinds == self.tellable(number, shown.at) && !shown.kinds.is_empty() {
                self.told.push(shown.clone());
            }
        }
    }

    fn is_running(&self, number: usize) -> bool {
        let Tables { started, ended, slept, woke, .. } = &self.tables;
        started[number] > ended[number] && woke[number] >= slept[number]
    }

    /// Whether a look has ended since the start: before, the program can't know that what it remembers is still so.
    fn has_looked(&self, number: usize) -> bool {
        self.tables.looked[number] > self.tables.started[number]
    }

    /// Whether the program is killed in the middle of what this entry leads to.
    fn dies_here(&self, number: usize) -> bool {
        self.record.entries.get(number + 1).is_some_and(|next| {
            next.before == self.record.entries[number].at && next.what == (What::Ended { is_between_steps: true })
        })
    }

    fn is_try(&self, number: usize) -> bool {
        match self.record.entries[number].what {
            What::Looked { .. } | What::Tried | What::Woke => true,
            What::Rules { reached_program, .. } => reached_program,
            What::Said { word, by } => word == Word::Resume || by == Process::Other,
            What::Server(_) => number > 0 && self.tables.server[number - 1] == Server::Missing,
            What::Started | What::Ended { .. } | What::Slept | What::Nothing => false,
        }
    }

    /// The first moment from `from` on at which time alone makes something tellable.
    fn next_moment(&self, number: usize, from: i64) -> Option<i64> {
        let rules = &self.tables.rules[number];
        let reminder = self.reminder_at(number);
        let snooze = self.snooze(number).and_then(|(_, end)| end);
        let token = self.token(number).map(|end| end - TOKEN_WARNING);
        let quiet_end = || {
            let is_quiet = self.wall.is_quiet(from, rules) || self.wall.is_quiet(from - 1, rules);
            // Nothing to wait for: no need to look for the end.
            if !is_quiet || self.due(number, from).is_empty() {
                return None;
            }
            self.wall.quiet_end(from, rules)
        };
        let fixed = [reminder, snooze, token].into_iter().flatten().filter(|at| *at >= from).min();
        fixed.into_iter().chain(quiet_end()).min()
    }

    /// What the rules let be told, the gravest first.
    fn tellable(&self, number: usize, at: i64) -> Vec<AlertKind> {
        let mut kinds = self.due(number, at);
        let rules = &self.tables.rules[number];
        if self.is_too_old(number, at) {
            return Vec::new();
        }
        if self.wall.is_quiet(at, rules) {
            if !(rules.critical_breaks_quiet && kinds.contains(&AlertKind::Critical)) {
                return Vec::new();
            }
            kinds.retain(|kind| matches!(kind, AlertKind::Critical | AlertKind::Low));
        }
        kinds
    }

    /// The program asks for the balance again before it tells of an old one, or one from the future.
    fn is_too_old(&self, number: usize, at: i64) -> bool {
        let (Some(longest), true) = (self.record.longest_age, self.is_last_look_good(number)) else { return false };
        let age = at - self.tables.good[number].map_or(at, |good| self.record.entries[good].at);
        !(0..=longest).contains(&age)
    }

    /// What is due, in quiet time as well, the gravest first.
    fn due(&self, number: usize, at: i64) -> Vec<AlertKind> {
        let snooze = self.snooze(number).filter(|(_, end)| end.is_none_or(|end| at < end));
        let is_snoozed = snooze.is_some();
        let holds_critical = snooze.is_some_and(|(since, _)| self.was_critical_at(since));
        let is_good = self.is_last_look_good(number);
        let is_failed = self.tables.looked[number].is_some() && !is_good;
        let is_due = |kind: AlertKind| match kind {
            AlertKind::Critical => is_good && !holds_critical && self.is_level_due(Level::Critical, number),
            AlertKind::Low => is_good && !is_snoozed && self.is_level_due(Level::Low, number),
            AlertKind::Days => is_good && self.is_level_due(Level::Days, number),
            AlertKind::Refused => is_failed && self.is_refusal_due(number),
            AlertKind::Token => self.token(number).is_some_and(|end| at >= end - TOKEN_WARNING),
            AlertKind::Blind => is_failed && self.is_blindness_due(number),
            AlertKind::Reminder => {
                is_good && !is_snoozed && self.reminder_at(number).is_some_and(|due_at| at >= due_at)
            }
            AlertKind::Recovered => is_good && self.is_recovery_due(number),
        };
        GRAVEST_FIRST.into_iter().filter(|kind| is_due(*kind)).collect()
    }

    fn is_last_look_good(&self, number: usize) -> bool {
        self.tables.looked[number].is_some() && self.tables.looked[number] == self.tables.good[number]
    }

    /// The newest notice that tells one of these, shown after the entry `since` (or at any time) and up to `number`.
    fn newest_told(&self, kinds: &[AlertKind], since: Option<usize>, number: usize) -> Option<&Shown> {
        let is_recent = |shown: &&Shown| since.is_none_or(|since| shown.after >= since);
        self.told
            .iter()
            .rev()
            .skip_while(|shown| shown.after > number)
            .take_while(is_recent)
            .find(|shown| shown.is_marked && shown.kinds.iter().any(|kind| kinds.contains(kind)))
    }

    /// Rule 1 and 2: told since the balance was last high enough.
    fn is_level_told(&self, level: Level, number: usize) -> bool {
        let kinds: &[AlertKind] = match level {
            // Whoever was told that it is critical knows that it is low.
            Level::Low => &[AlertKind::Low, AlertKind::Critical],
            Level::Critical => &[AlertKind::Critical],
            Level::Days => &[AlertKind::Days],
        };
        self.newest_told(kinds, self.tables.armed[level as usize][number], number).is_some()
    }

    fn is_below_at_last(&self, level: Level, number: usize) -> bool {
        let judged = self.tables.judged[number].and_then(|judged| self.tables.judgements[judged]);
        judged.is_some_and(|judgement| judgement.is_below(level))
    }

    fn is_level_due(&self, level: Level, number: usize) -> bool {
        self.is_below_at_last(level, number) && !self.is_level_told(level, number)
    }

    /// Rule 3.
    fn reminder_at(&self, number: usize) -> Option<i64> {
        let is_open = |level| self.is_level_told(level, number) && self.is_below_at_last(level, number);
        let rules = &self.tables.rules[number];
        let hours = if is_open(Level::Critical) {
            rules.remind_critical
        } else if is_open(Level::Low) {
            rules.remind_low
        } else {
            0
        };
        let warnings = [AlertKind::Low, AlertKind::Critical, AlertKind::Reminder];
        let warned = self.newest_told(&warnings, None, number).filter(|_| hours > 0)?;
        Some(self.remembered(warned.at, warned.after, number) + hours * NS_PER_HOUR)
    }

    /// Rule 4: the first rise after low was told was a look's, and low has not fallen since.
    fn is_recovery_due(&self, number: usize) -> bool {
        let Some(told) = self.newest_told(&[AlertKind::Low, AlertKind::Critical], None, number) else { return false };
        let low = Level::Low as usize;
        let Some(rise) = self.tables.next_arming[low][told.after].filter(|rise| *rise <= number) else { return false };
        let Some(judgement) = self.tables.judgements[rise] else { return false };
        judgement.is_look
            && judgement.rules.recovered
            && self.tables.rules[number].recovered
            && self.tables.next_below[low][rise].is_none_or(|fall| fall > number)
            && self.newest_told(&[AlertKind::Recovered], Some(rise), number).is_none()
    }

    /// Rule 5: looks that failed since the last good one.
    fn failed_looks(&self, number: usize) -> impl Iterator<Item = (usize, FaultCode)> + '_ {
        let since = self.tables.good[number].map_or(0, |good| good + 1);
        (since..=number).filter_map(|entry| Some((entry, self.record.entries[entry].what.failed()?)))
    }

    fn is_refusal_due(&self, number: usize) -> bool {
        self.newest_told(&[AlertKind::Refused], self.tables.good[number], number).is_none()
            && self.failed_looks(number).any(|(_, code)| code == FaultCode::CredentialsRefused)
    }

    fn is_blindness_due(&self, number: usize) -> bool {
        if self.newest_told(&[AlertKind::Blind], self.tables.good[number], number).is_some() {
            return false;
        }
        let Some(base) = self.tables.good[number].or(self.tables.first_look) else { return false };
        let seen_at = self.record.entries[base].at;
        self.failed_looks(number).any(|(look, _)| {
            let unread = self.record.entries[look].at - self.remembered(seen_at, base, look);
            unread >= self.tables.rules[look].blind_after * NS_PER_MINUTE
        })
    }

    /// The end of the pasted token that nobody was told of.
    fn token(&self, number: usize) -> Option<i64> {
        let token_at = |entry: usize| self.record.entries[entry].what.look().and_then(|(_, token_ends)| token_ends);
        let end = token_at(self.tables.looked[number]?)?;
        let is_of_this_end = |shown: &Shown| self.tables.looked[shown.after].and_then(token_at) == Some(end);
        let told = self.newest_told(&[AlertKind::Token], None, number);
        (!told.is_some_and(is_of_this_end)).then_some(end)
    }

    /// Rule 9: the snooze in force but for its time: its entry, and when it ends by the clock.
    fn snooze(&self, number: usize) -> Option<(usize, Option<i64>)> {
        let said = self.tables.said[number]?;
        let What::Said { word, .. } = self.record.entries[said].what else { return None };
        let happened = |next: Option<usize>| next.is_some_and(|next| next <= number);
        let critical = Level::Critical as usize;
        if happened(self.tables.next_below[critical][said]) && !self.was_critical_at(said) {
            return None;
        }
        let since = self.record.entries[said].at;
        match word {
            Word::Resume => None,
            Word::SnoozeUntilToppedUp => (!happened(self.tables.next_top_up[said])).then_some((said, None)),
            Word::SnoozeFor(length) => {
                let end = |entry| self.remembered(since, said, entry) + length;
                // Where a step has come after its end, it doesn't begin again when the clock is set back. Without one nobody
                // knows that it was over: its whole length counts from then on.
                let is_over = self.tables.is_ever_set_back
                    && (said..=number).any(|entry| self.is_step(entry) && self.record.entries[entry].at >= end(entry));
                (!is_over).then(|| (said, Some(end(number))))
            }
        }
    }

    /// Whether critical was due or told when these words were said.
    fn was_critical_at(&self, said: usize) -> bool {
        said.checked_sub(1).is_some_and(|before| {
            self.is_level_told(Level::Critical, before) || self.is_below_at_last(Level::Critical, before)
        })
    }

    /// Whether the newest notice is still true. After a kill it depends on the desktop.
    fn is_on_screen(&self, number: usize) -> Option<bool> {
        let newest = self.told.iter().rfind(|shown| shown.after <= number)?;
        let is_of_this_run = newest.is_marked && self.tables.ended[number].is_none_or(|ended| ended < newest.after);
        let next_good = || (newest.after + 1..=number).find(|entry| self.tables.good[*entry] == Some(*entry));
        let over = match newest.kinds.first().filter(|_| is_of_this_run)? {
            AlertKind::Critical => self.tables.next_arming[Level::Critical as usize][newest.after],
            AlertKind::Low | AlertKind::Reminder => self.tables.next_arming[Level::Low as usize][newest.after],
            AlertKind::Days => self.tables.next_arming[Level::Days as usize][newest.after],
            AlertKind::Refused | AlertKind::Blind => next_good(),
            AlertKind::Recovered => self.tables.next_below[Level::Low as usize][newest.after],
            AlertKind::Token => return None,
        };
        Some(over.is_none_or(|over| over > number))
    }

    /// A moment of the past as it counts now: where the clock was set back before it, steps since have moved it. A mark is
    /// none: it comes after its notice and bears the notice's moment.
    fn remembered(&self, at: i64, after: usize, number: usize) -> i64 {
        if !self.tables.is_ever_set_back {
            return at;
        }
        let steps = (after + 1..=number).filter(|entry| self.is_step(*entry));
        steps.map(|entry| self.record.entries[entry].at).fold(at, i64::min)
    }

    /// Whether it changes what is remembered.
    fn is_step(&self, number: usize) -> bool {
        let what = self.record.entries[number].what;
        let is_snooze = matches!(what, What::Said { word, .. } if word != Word::Resume);
        is_snooze || what.look().is_some() || self.tables.judgements[number].is_some()
    }
}

const GRAVEST_FIRST: [AlertKind; 8] = [
    AlertKind::Critical,
    AlertKind::Low,
    AlertKind::Days,
    AlertKind::Refused,
    AlertKind::Token,
    AlertKind::Blind,
    AlertKind::Reminder,
    AlertKind::Recovered,
];
