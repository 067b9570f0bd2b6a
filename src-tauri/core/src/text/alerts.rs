//! The texts of notices: one summary, and a body that says what happened and what the user can do. Must not know when one is
//! told.

use jiff::Timestamp;

use super::days_left::{moment_after, whole};
use super::{DisplayFormats, Level};
use crate::account::Thresholds;
use crate::alerts::{AlertKind, AlertMemory, Notice};
use crate::language::Words;
use crate::money::{Amount, Currency};
use crate::say;

/// The text of a notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertText {
    /// One line.
    pub summary: String,
    /// What happened and what the user can do; a line for each thing it tells.
    pub body: String,
}

/// What a notice is about, and how to write it.
#[derive(Clone, Copy)]
pub struct AlertContext<'a> {
    /// The account's name.
    pub account: &'a str,
    pub currency: Currency,
    pub thresholds: Thresholds,
    /// The memory that the notice was made from.
    pub memory: &'a AlertMemory,
    pub formats: &'a DisplayFormats,
    /// Whether neither amounts nor days may be read from it.
    pub hides_amounts: bool,
}

/// The text of a notice.
#[must_use]
pub fn notice(notice: &Notice, context: &AlertContext<'_>) -> AlertText {
    let (summary, first) = (context.summary(notice), context.body(notice));
    let others = notice.also.iter().map(|kind| context.line(*kind, notice.at));
    let body = std::iter::once(first).chain(others).collect::<Vec<_>>().join("\n");
    AlertText { summary, body }
}

/// The notification that shows whether notifications arrive.
#[must_use]
pub fn test(account: &str, words: &Words) -> AlertText {
    AlertText { summary: say!(words, "alerts-test-summary", account = account), body: words.say("alerts-test-body") }
}

/// Said when the desktop has taken the test notification.
#[must_use]
pub fn test_sent(words: &Words) -> String {
    words.say("alerts-test-sent")
}

/// Said when it has not. `reason` is the desktop's.
#[must_use]
pub fn test_not_sent(reason: &str, words: &Words) -> String {
    say!(words, "alerts-test-not-sent", reason = reason)
}

impl AlertContext<'_> {
    fn words(&self) -> &Words {
        self.formats.words()
    }

    fn summary(&self, notice: &Notice) -> String {
        let (words, account) = (self.words(), self.account);
        match notice.kind {
            AlertKind::Critical => say!(words, "alerts-critical-summary", account = account),
            AlertKind::Low => say!(words, "alerts-low-summary", account = account),
            AlertKind::Reminder => match self.level() {
                Level::Critical => say!(words, "alerts-reminder-critical-summary", account = account),
                Level::Low | Level::Normal | Level::Unknown => {
                    say!(words, "alerts-reminder-low-summary", account = account)
                }
            },
            AlertKind::Days => match self.shown_days() {
                Some(days) => say!(words, "alerts-days-summary", account = account, days = whole(days)),
                None => say!(words, "alerts-days-hidden-summary", account = account),
            },
            AlertKind::Refused => say!(words, "alerts-refused-summary", account = account),
            AlertKind::Token => match self.memory.token_ends_at() {
                Some(at) if at <= notice.at => say!(words, "alerts-token-ended-summary", account = account),
                Some(at) => {
                    let moment = self.formats.moment(at, notice.at);
                    say!(words, "alerts-token-ends-at-summary", account = account, moment = moment)
                }
                None => say!(words, "alerts-token-ends-soon-summary", account = account),
            },
            AlertKind::Blind => say!(words, "alerts-blind-summary", account = account),
            AlertKind::Recovered => match self.money() {
                Some(money) => say!(words, "alerts-recovered-summary", money = money),
                None => words.say("alerts-recovered-hidden-summary"),
            },
        }
    }

    fn body(&self, notice: &Notice) -> String {
        let words = self.words();
        match notice.kind {
            AlertKind::Critical => self.warning(Level::Critical),
            AlertKind::Low => self.warning(Level::Low),
            AlertKind::Reminder => self.warning(self.level()),
            AlertKind::Days => match self.days_end(notice.at) {
                Some((threshold, day)) => say!(words, "alerts-days-body", threshold = threshold, day = day),
                None => words.say("alerts-days-hidden-body"),
            },
            AlertKind::Refused => words.say("alerts-refused-body"),
            AlertKind::Token => words.say("alerts-token-body"),
            AlertKind::Blind => words.sentences(&[&self.unread(notice.at), &words.say("alerts-blind-body")]),
            AlertKind::Recovered => self.above(),
        }
    }

    /// What a notice of a graver kind says of this one.
    fn line(&self, kind: AlertKind, now: Timestamp) -> String {
        let words = self.words();
        match kind {
            AlertKind::Critical => match self.limit(self.thresholds.critical) {
                Some(threshold) => say!(words, "alerts-critical-line", threshold = threshold),
                None => words.say("alerts-critical-hidden-line"),
            },
            AlertKind::Low => match self.limit(self.thresholds.low) {
                Some(threshold) => say!(words, "alerts-low-line", threshold = threshold),
                None => words.say("alerts-low-hidden-line"),
            },
            AlertKind::Days => match self.days_end(now) {
                Some((threshold, day)) => say!(words, "alerts-days-line", threshold = threshold, day = day),
                None => words.say("alerts-days-hidden-line"),
            },
            AlertKind::Refused => words.say("alerts-refused-line"),
            AlertKind::Token => match self.memory.token_ends_at() {
                Some(at) if at <= now => words.say("alerts-token-ended-line"),
                Some(at) => say!(words, "alerts-token-ends-at-line", moment = self.formats.moment(at, now)),
                None => words.say("alerts-token-ends-soon-line"),
            },
            AlertKind::Blind => self.unread(now),
            AlertKind::Reminder => match self.memory.warned_at() {
                Some(at) => say!(words, "alerts-reminder-line", moment = self.formats.lasting_moment(at, now)),
                None => words.say("alerts-reminder-before-line"),
            },
            AlertKind::Recovered => self.above(),
        }
    }

    fn warning(&self, level: Level) -> String {
        let words = self.words();
        match (level, self.money()) {
            (Level::Critical, Some(money)) => {
                let threshold = self.formats.money(self.thresholds.critical, self.currency);
                say!(words, "alerts-critical-body", money = money, threshold = threshold)
            }
            (Level::Critical, None) => words.say("alerts-critical-hidden-body"),
            (Level::Low | Level::Normal | Level::Unknown, Some(money)) => {
                let threshold = self.formats.money(self.thresholds.low, self.currency);
                say!(words, "alerts-low-body", money = money, threshold = threshold)
            }
            (Level::Low | Level::Normal | Level::Unknown, None) => words.say("alerts-low-hidden-body"),
        }
    }

    fn above(&self) -> String {
        let (words, account) = (self.words(), self.account);
        match self.money() {
            Some(money) => {
                let threshold = self.formats.money(self.thresholds.low, self.currency);
                say!(words, "alerts-recovered-body", account = account, money = money, threshold = threshold)
            }
            None => say!(words, "alerts-recovered-hidden-body", account = account),
        }
    }

    /// The critical threshold, and the day on which the balance falls below it.
    fn days_end(&self, now: Timestamp) -> Option<(String, String)> {
        let day = self.formats.day(moment_after(now, self.shown_days()?), now);
        Some((self.formats.money(self.thresholds.critical, self.currency), day))
    }

    fn unread(&self, now: Timestamp) -> String {
        match self.memory.last_good().map(|look| look.at) {
            Some(since) => {
                say!(self.words(), "alerts-blind-since-line", moment = self.formats.lasting_moment(since, now))
            }
            None => self.words().say("alerts-blind-never-line"),
        }
    }

    fn level(&self) -> Level {
        self.memory.last_good().map_or(Level::Unknown, |look| self.thresholds.level(look.amount))
    }

    fn shown_days(&self) -> Option<f64> {
        self.memory.last_good()?.days_left.filter(|_| !self.hides_amounts)
    }

    fn money(&self) -> Option<String> {
        let amount = self.memory.last_good()?.amount;
        (!self.hides_amounts).then(|| self.formats.money(amount, self.currency))
    }

    /// "20.00 USD", unless amounts are hidden.
    fn limit(&self, threshold: Amount) -> Option<String> {
        (!self.hides_amounts).then(|| self.formats.money(threshold, self.currency))
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use strum::VariantArray;

    use super::*;
    use crate::alerts::{AlertRules, AlertSettings, AlertStep, Look};
    use crate::fault::FaultCode;

    fn thresholds() -> Thresholds {
        Thresholds { low: Amount::whole(100), critical: Amount::whole(20) }
    }

    /// A memory after a good look and a failed one, with a token.
    fn memory(amount: &str, days_left: f64) -> AlertMemory {
        let rules = AlertRules { thresholds: thresholds(), settings: AlertSettings::default() };
        let at: Timestamp = "2026-11-20T14:05:00Z".parse().unwrap();
        let look = Look::Good { amount: amount.parse().unwrap(), days_left: Some(days_left) };
        let token_ends_at = Some("2026-11-23T14:30:00Z".parse().unwrap());
        let good = AlertStep::Looked { at, look, rules, token_ends_at };
        let refused = Look::Failed(FaultCode::CredentialsRefused);
        let failed = AlertStep::Looked { at, look: refused, rules, token_ends_at };
        let warned = AlertStep::Told(Notice { at, kind: AlertKind::Low, also: vec![] });
        AlertMemory::default().after(&good).after(&warned).after(&failed)
    }

    fn text(kind: AlertKind, also: &[AlertKind], amount: &str, hides_amounts: bool) -> AlertText {
        let at = "2026-11-23T14:05:00Z".parse().unwrap();
        let formats = DisplayFormats::english(TimeZone::UTC);
        let memory = memory(amount, 5.8);
        let (account, currency) = ("Main", Currency::USD);
        let context = AlertContext {
            account,
            currency,
            thresholds: thresholds(),
            memory: &memory,
            formats: &formats,
            hides_amounts,
        };
        notice(&Notice { at, kind, also: also.to_vec() }, &context)
    }

    #[test]
    fn a_notice_says_what_happened_and_what_to_do() {
        let all: Vec<String> = AlertKind::VARIANTS
            .iter()
            .map(|kind| {
                let amount = if *kind == AlertKind::Critical { "9.50" } else { "90" };
                let AlertText { summary, body } = text(*kind, &[], amount, false);
                format!("{summary}\n{body}\n")
            })
            .collect();
        insta::assert_snapshot!(all.join("\n"));
    }

    #[test]
    fn a_notice_has_a_line_for_everything_else_it_tells() {
        for (position, kind) in AlertKind::VARIANTS.iter().enumerate() {
            let also = &AlertKind::VARIANTS[position + 1..];
            let body = text(*kind, also, "90", false).body;
            assert_eq!(body.lines().count(), also.len() + 1, "{body}");
        }
        insta::assert_snapshot!(text(AlertKind::Critical, &AlertKind::VARIANTS[1..], "9.50", false).body);
    }

    #[test]
    fn a_notice_with_amounts_hidden_says_neither_amounts_nor_days() {
        for kind in AlertKind::VARIANTS {
            let AlertText { summary, body } = text(*kind, AlertKind::VARIANTS, "90", true);
            for told in ["90", "100", "20.00", "6 days", "29 November", "USD"] {
                assert!(!summary.contains(told) && !body.contains(told), "{kind:?} {told}: {summary}\n{body}");
            }
        }
    }
}
