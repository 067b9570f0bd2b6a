//! The texts of notices: one summary, and a body that says what happened and what the user can do. Must not know when one is
//! told.

use jiff::Timestamp;

use super::days_left::moment_after;
use super::{DisplayFormats, Level};
use crate::account::Thresholds;
use crate::alerts::{AlertKind, AlertMemory, Notice};
use crate::money::{Amount, Currency};

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
pub fn test(account: &str) -> AlertText {
    AlertText {
        summary: format!("{account}: this is a test"),
        body: "Alerts of this account look like this one. Nothing has happened.".to_owned(),
    }
}

/// Said when the desktop has taken the test notification.
pub const TEST_SENT: &str = "Sent. If nothing appears, look at the notification settings of your desktop.";

/// Said when it has not. `reason` is the desktop's.
#[must_use]
pub fn test_not_sent(reason: &str) -> String {
    format!("Not sent: no notification server took it ({reason}). Alerts wait until one does; start one and try again.")
}

impl AlertContext<'_> {
    fn summary(&self, notice: &Notice) -> String {
        let account = self.account;
        match notice.kind {
            AlertKind::Critical => format!("{account}: balance is critical"),
            AlertKind::Low => format!("{account}: balance is low"),
            AlertKind::Reminder => format!("{account}: balance is still {}", self.level_word()),
            AlertKind::Days => match self.days() {
                Some(days) => format!("{account}: {days} left"),
                None => format!("{account}: the balance is running out"),
            },
            AlertKind::Refused => format!("{account}: the portal refuses the credentials"),
            AlertKind::Token => format!("{account}: the access token {}", self.token_end(notice.at)),
            AlertKind::Blind => format!("{account}: the balance can't be read"),
            AlertKind::Recovered => match self.money() {
                Some(money) => format!("Topped up: {money} now"),
                None => "Topped up".to_owned(),
            },
        }
    }

    fn body(&self, notice: &Notice) -> String {
        match notice.kind {
            AlertKind::Critical => self.warning(Level::Critical),
            AlertKind::Low => self.warning(Level::Low),
            AlertKind::Reminder => self.warning(self.level()),
            AlertKind::Days => format!("{} Top up before that.", self.pace(notice.at)),
            AlertKind::Refused => {
                "Connect again with a Client ID and Client Secret that work. Until then no warning can come.".to_owned()
            }
            AlertKind::Token => {
                "Paste a new one, or connect with Client ID and Client Secret, which don't end. Without it no warning can \
                 come."
                    .to_owned()
            }
            AlertKind::Blind => {
                let unread = self.unread(notice.at);
                format!("{unread} Until it can be read, no warning can come. Open Partner Balance to see the cause.")
            }
            AlertKind::Recovered => self.above(),
        }
    }

    /// What a notice of a graver kind says of this one.
    fn line(&self, kind: AlertKind, now: Timestamp) -> String {
        match kind {
            AlertKind::Critical => format!("It is below your threshold{}.", self.limit(self.thresholds.critical)),
            AlertKind::Low => format!("It is also below your upper threshold{}.", self.limit(self.thresholds.low)),
            AlertKind::Days => self.pace(now),
            AlertKind::Refused => "The portal refuses the credentials.".to_owned(),
            AlertKind::Token => format!("The access token {}.", self.token_end(now)),
            AlertKind::Blind => self.unread(now),
            AlertKind::Reminder => match self.memory.warned_at() {
                Some(at) => format!("You were last warned on {}.", self.formats.lasting_moment(at, now)),
                None => "You were warned before.".to_owned(),
            },
            AlertKind::Recovered => self.above(),
        }
    }

    fn warning(&self, level: Level) -> String {
        let (limit, remedy) = match level {
            Level::Critical => (self.thresholds.critical, "Top up now: orders and renewals are about to fail."),
            Level::Low | Level::Normal | Level::Unknown => {
                (self.thresholds.low, "Top up soon, so that orders and renewals don't fail.")
            }
        };
        match self.money() {
            Some(money) => format!("{money} left, below your threshold{}. {remedy}", self.limit(limit)),
            None => format!("The balance is below your threshold. {remedy}"),
        }
    }

    fn above(&self) -> String {
        match self.money() {
            Some(money) => {
                format!("{}: {money}, above your threshold{} again.", self.account, self.limit(self.thresholds.low))
            }
            None => format!("{}: the balance is above your threshold again.", self.account),
        }
    }

    fn pace(&self, now: Timestamp) -> String {
        let days = self.shown_days();
        match days {
            Some(days) => format!(
                "At this pace the balance is below {} on {}.",
                self.formats.money(self.thresholds.critical, self.currency),
                self.formats.day(moment_after(now, days), now)
            ),
            None => "At this pace the balance is critical in a few days.".to_owned(),
        }
    }

    fn unread(&self, now: Timestamp) -> String {
        match self.memory.last_good().map(|look| look.at) {
            Some(since) => format!("The balance was last read on {}.", self.formats.lasting_moment(since, now)),
            None => "The balance was never read.".to_owned(),
        }
    }

    fn token_end(&self, now: Timestamp) -> String {
        match self.memory.token_ends_at() {
            Some(at) if at <= now => "has ended".to_owned(),
            Some(at) => format!("ends at {}", self.formats.moment(at, now)),
            None => "ends soon".to_owned(),
        }
    }

    fn level(&self) -> Level {
        self.memory.last_good().map_or(Level::Unknown, |look| self.thresholds.level(look.amount))
    }

    fn level_word(&self) -> &'static str {
        match self.level() {
            Level::Critical => "critical",
            Level::Low | Level::Normal | Level::Unknown => "low",
        }
    }

    fn shown_days(&self) -> Option<f64> {
        self.memory.last_good()?.days_left.filter(|_| !self.hides_amounts)
    }

    fn days(&self) -> Option<String> {
        Some(match self.shown_days()?.round() {
            days if days < 1.0 => "less than a day".to_owned(),
            days if days < 2.0 => "about 1 day".to_owned(),
            days => format!("about {days:.0} days"),
        })
    }

    fn money(&self) -> Option<String> {
        let amount = self.memory.last_good()?.amount;
        (!self.hides_amounts).then(|| self.formats.money(amount, self.currency))
    }

    /// " of 20.00 USD".
    fn limit(&self, threshold: Amount) -> String {
        if self.hides_amounts {
            return String::new();
        }
        format!(" of {}", self.formats.money(threshold, self.currency))
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
        let formats = DisplayFormats::new("en-US", TimeZone::UTC);
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
