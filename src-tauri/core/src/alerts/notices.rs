//! What is to be told at a moment, and when next if nothing else happens.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::memory::{AlertMemory, AlertState, LastLook, SnoozeEnd};
use super::rules::{AlertRules, RemindEvery};
use super::{AlertKind, Notice};

/// How long before its end a pasted access token is told of.
const TOKEN_LEAD: SignedDuration = SignedDuration::from_mins(30);

impl AlertMemory {
    /// What is to be told now: everything that is due and allowed, as one notice.
    #[must_use]
    pub fn notice(&self, now: Timestamp, rules: &AlertRules, zone: &TimeZone) -> Option<Notice> {
        let is_quiet = rules.settings.quiet.contains(now, zone);
        let mut kinds = self.due(now, rules).into_iter().filter(|kind| !is_quiet || breaks_quiet(*kind, rules));
        let kind = kinds.next()?;
        let mut also: Vec<AlertKind> = kinds.collect();
        if is_quiet && kind == AlertKind::Critical && self.low == AlertState::Due {
            // The fall below both is one notice, also in quiet time.
            also.push(AlertKind::Low);
        }
        Some(Notice { at: now, kind, also })
    }

    /// The next moment, if no look comes before it, at which something is to be told.
    #[must_use]
    pub fn next_at(&self, now: Timestamp, rules: &AlertRules, zone: &TimeZone) -> Option<Timestamp> {
        let quiet = &rules.settings.quiet;
        let snooze_ends = self.snooze(now).and_then(|snooze| match snooze.end {
            SnoozeEnd::At(end) => Some(end),
            SnoozeEnd::ToppedUp => None,
        });
        let token = self.token.map(|token| before(token.at, TOKEN_LEAD));
        let moments = [Some(now), snooze_ends, self.next_reminder(rules), token].into_iter().flatten();
        moments
            .flat_map(|at| [Some(at), quiet.first_outside(at.max(now), zone)])
            .flatten()
            .filter(|at| *at > now && self.notice(*at, rules, zone).is_some())
            .min()
    }

    /// When the next reminder comes, quiet time and snooze apart; none without an open alert.
    #[must_use]
    pub fn next_reminder(&self, rules: &AlertRules) -> Option<Timestamp> {
        self.warned_at?.checked_add(self.open_alert(rules)?.duration()?).ok()
    }

    /// Whether what the newest notice told is over, so that it is to be closed on the desktop.
    #[must_use]
    pub fn is_newest_over(&self) -> bool {
        self.told().last().is_some_and(|told| match told.kind {
            AlertKind::Critical => self.critical != AlertState::Told,
            AlertKind::Low | AlertKind::Reminder => self.low != AlertState::Told,
            AlertKind::Days => self.days != AlertState::Told,
            AlertKind::Refused => self.refused != AlertState::Told,
            AlertKind::Blind => self.blind != AlertState::Told,
            AlertKind::Token => !self.token.is_some_and(|token| token.is_told),
            AlertKind::Recovered => self.low != AlertState::Armed,
        })
    }

    /// Whether it became over since `before`.
    #[must_use]
    pub fn is_over_since(&self, before: &Self) -> bool {
        self.is_newest_over() && !before.is_newest_over() && self.told().last() == before.told().last()
    }

    /// What is due and not held back by a snooze, quiet time apart; the gravest first.
    fn due(&self, now: Timestamp, rules: &AlertRules) -> Vec<AlertKind> {
        use strum::VariantArray;
        AlertKind::VARIANTS.iter().copied().filter(|kind| self.is_due(*kind, now, rules)).collect()
    }

    fn is_due(&self, kind: AlertKind, now: Timestamp, rules: &AlertRules) -> bool {
        let is_good = self.last_look == Some(LastLook::Good);
        let is_failed = matches!(self.last_look, Some(LastLook::Failed(_)));
        let snooze = self.snooze(now);
        match kind {
            AlertKind::Critical => {
                is_good && self.critical == AlertState::Due && !snooze.is_some_and(|snooze| snooze.holds_critical)
            }
            AlertKind::Low => is_good && self.low == AlertState::Due && snooze.is_none(),
            AlertKind::Days => is_good && self.days == AlertState::Due && rules.settings.days > 0,
            AlertKind::Refused => is_failed && self.refused == AlertState::Due,
            AlertKind::Blind => is_failed && self.blind == AlertState::Due,
            AlertKind::Token => self.token.is_some_and(|token| !token.is_told && before(token.at, TOKEN_LEAD) <= now),
            AlertKind::Reminder => is_good && snooze.is_none() && self.next_reminder(rules).is_some_and(|at| at <= now),
            AlertKind::Recovered => is_good && self.is_recovery_due && rules.settings.recovered,
        }
    }

    /// How often the gravest alert that was told and is still true is repeated.
    fn open_alert(&self, rules: &AlertRules) -> Option<RemindEvery> {
        let amount = self.last_good?.amount;
        if self.critical == AlertState::Told && amount < rules.thresholds.critical {
            Some(rules.settings.remind_critical)
        } else if self.low == AlertState::Told && amount < rules.thresholds.low {
            Some(rules.settings.remind_low)
        } else {
            None
        }
    }
}

fn breaks_quiet(kind: AlertKind, rules: &AlertRules) -> bool {
    kind == AlertKind::Critical && rules.settings.critical_breaks_quiet
}

fn before(at: Timestamp, time: SignedDuration) -> Timestamp {
    at.saturating_sub(time).unwrap_or(Timestamp::MIN)
}
