//! The other ways out than the desktop: what a program or a webhook is told of a notice, and when it is tried again. Pure; must
//! not know how it is sent.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::account::AccountId;
use crate::alerts::{AlertKind, AlertMemory, Notice};
use crate::money::Currency;
use crate::schedule::Jitter;

/// The wait after the first failure; doubled with each further one.
const FIRST_WAIT: Duration = Duration::from_secs(30);
const LONGEST_WAIT: Duration = Duration::from_hours(1);
/// How long an event is tried, from when it was queued.
pub const GIVE_UP_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// A way out. The words are those on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr, strum::EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Way {
    /// A program of the user.
    Program,
    /// An address that takes JSON.
    Webhook,
}

/// What is told of a notice, as JSON. Amounts are in it even if the user hides them on the screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AlertEvent<'a> {
    /// The same for every attempt and every way.
    pub id: &'a str,
    /// When it was decided, in whole seconds.
    pub time: Timestamp,
    pub account: &'a AccountId,
    /// The account's name.
    pub name: &'a str,
    /// None: only a test.
    pub kind: Option<AlertKind>,
    pub also: Vec<AlertKind>,
    /// The newest balance that was read, a decimal.
    pub balance: Option<String>,
    /// The currency's code.
    pub currency: String,
    /// The median of the days left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<f64>,
    pub summary: &'a str,
    pub body: &'a str,
    /// Whether nothing has happened: the user only tries the way out.
    pub test: bool,
}

/// What an event says about its account and how.
#[derive(Clone, Copy, Debug)]
pub struct EventText<'a> {
    pub id: &'a str,
    pub account: &'a AccountId,
    pub name: &'a str,
    pub currency: Currency,
    pub summary: &'a str,
    pub body: &'a str,
}

impl AlertEvent<'_> {
    /// The JSON of a notice that was made from this memory.
    #[must_use]
    pub fn json(notice: &Notice, memory: &AlertMemory, text: EventText<'_>) -> String {
        let event = AlertEvent {
            kind: Some(notice.kind),
            also: notice.also.clone(),
            balance: memory.last_good().map(|look| look.amount.to_string()),
            days_left: memory.last_good().and_then(|look| look.days_left),
            ..AlertEvent::test(notice.at, text)
        };
        AlertEvent { test: false, ..event }.to_json()
    }

    /// The JSON of a test.
    #[must_use]
    pub fn test_json(at: Timestamp, text: EventText<'_>) -> String {
        AlertEvent::test(at, text).to_json()
    }

    fn test(at: Timestamp, text: EventText<'_>) -> AlertEvent<'_> {
        let EventText { id, account, name, currency, summary, body } = text;
        AlertEvent {
            id,
            time: Timestamp::from_second(at.as_second()).unwrap_or(at),
            account,
            name,
            kind: None,
            also: Vec::new(),
            balance: None,
            currency: currency.code().to_owned(),
            days_left: None,
            summary,
            body,
            test: true,
        }
    }

    fn to_json(&self) -> String {
        // Texts, times and numbers can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Why an event was not taken. Holds no address, no secret and nothing of an answer but its status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendFailure {
    /// No answer from the webhook; why, in a few words of English.
    NotReached(String),
    /// No answer from the webhook within this time.
    NoAnswer(Duration),
    /// It answered with a status that is no success.
    Answered(u16),
    /// It answered that it is gone for good (410).
    Gone,
    /// The secret that signs is in a keychain that is locked, which the schedule doesn't have unlocked.
    SecretLocked,
    /// The keychain with that secret can't be used; why.
    SecretUnavailable(String),
    /// The program could not be started.
    NotStarted(NotStarted),
    /// It ended with the exit code that asks for another attempt.
    Postponed,
    /// It ended with a failure.
    Failed(ProgramEnd),
    /// It was ended, with its children, after this time.
    TooSlow(Duration),
}

/// Why a program could not be started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotStarted {
    /// Its file, or the one that is to run it, is not there.
    Missing,
    /// It lacks the permission.
    NotExecutable,
    /// Something else, in the system's words.
    Other(String),
}

/// How a program ended that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgramEnd {
    /// With this exit code.
    Code(i32),
    /// By a signal of Unix.
    Signal(i32),
    /// The system doesn't tell.
    Unknown,
}

impl SendFailure {
    /// Whether another attempt may do better. A program has received the event: a second time might tell somebody twice, unless
    /// it asks for that.
    fn may_pass(&self) -> bool {
        match self {
            Self::NotReached(_)
            | Self::NoAnswer(_)
            | Self::Answered(_)
            | Self::SecretLocked
            | Self::SecretUnavailable(_)
            | Self::Postponed => true,
            Self::Gone | Self::NotStarted(_) | Self::Failed(_) | Self::TooSlow(_) => false,
        }
    }
}

/// How far the attempts for one event on one way are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempts {
    pub queued_at: Timestamp,
    /// How many have failed.
    pub failed: u32,
    /// When the next one is due.
    pub next_at: Timestamp,
}

impl Attempts {
    /// Due at once.
    #[must_use]
    pub fn new(queued_at: Timestamp) -> Self {
        Self { queued_at, failed: 0, next_at: queued_at }
    }

    /// How long until the next one. Never longer than the longest wait: the clock may have been set back since.
    #[must_use]
    pub fn wait(&self, now: Timestamp) -> Duration {
        Duration::try_from(self.next_at.duration_since(now)).unwrap_or_default().min(LONGEST_WAIT)
    }

    /// After one that failed; none: it is given up. One is made even if the day was over before, as after a weekend.
    #[must_use]
    pub fn after(self, failure: &SendFailure, now: Timestamp, jitter: Jitter) -> Option<Self> {
        let queued_at = self.queued_at.min(now);
        if !failure.may_pass() || now.duration_since(queued_at) >= GIVE_UP_AFTER {
            return None;
        }
        let wait =
            FIRST_WAIT.saturating_mul(1 << self.failed.min(10)).min(LONGEST_WAIT).mul_f64(jitter.between(0.8, 1.0));
        let wait = SignedDuration::try_from(wait).unwrap_or(SignedDuration::MAX);
        // The last one is at the end of the day.
        let next_at = now.saturating_add(wait).unwrap_or(Timestamp::MAX).min(end(queued_at));
        Some(Self { queued_at, failed: self.failed.saturating_add(1), next_at })
    }

    /// Until when it is tried.
    #[must_use]
    pub fn end(&self) -> Timestamp {
        end(self.queued_at)
    }

    /// Due now, because something has changed: the network is back.
    #[must_use]
    pub fn at_once(self, now: Timestamp) -> Self {
        Self { next_at: self.next_at.min(now), ..self }
    }
}

fn end(queued_at: Timestamp) -> Timestamp {
    queued_at.saturating_add(GIVE_UP_AFTER).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Thresholds;
    use crate::alerts::{AlertRules, AlertSettings, AlertStep, Look};
    use crate::money::Amount;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).unwrap()
    }

    fn unreached() -> SendFailure {
        SendFailure::NotReached("no connection".to_owned())
    }

    #[test]
    fn waits_double_up_to_an_hour_and_end_with_the_day() {
        let mut attempts = Attempts::new(at(0));
        let (mut waits, mut now) = (Vec::new(), at(0));
        while let Some(next) = attempts.after(&unreached(), now, Jitter::new(1.0)) {
            waits.push(next.wait(now).as_secs());
            now = next.next_at;
            attempts = next;
        }
        assert_eq!(waits[..9], [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
        assert_eq!(now, at(24 * 3600), "the last attempt is at the end of the day");
        assert_eq!(waits.iter().sum::<u64>(), 24 * 3600);
        let soonest = Attempts::new(at(0)).after(&unreached(), at(0), Jitter::new(0.0)).unwrap();
        assert_eq!(soonest.wait(at(0)), Duration::from_secs(24));
    }

    #[test]
    fn what_cannot_pass_is_given_up_at_once() {
        let attempts = Attempts::new(at(0));
        for (failure, is_tried_again) in [
            (unreached(), true),
            (SendFailure::NoAnswer(Duration::ZERO), true),
            (SendFailure::Answered(404), true),
            (SendFailure::Answered(503), true),
            (SendFailure::SecretLocked, true),
            (SendFailure::SecretUnavailable(String::new()), true),
            (SendFailure::Postponed, true),
            (SendFailure::Gone, false),
            (SendFailure::NotStarted(NotStarted::Missing), false),
            (SendFailure::Failed(ProgramEnd::Unknown), false),
            (SendFailure::TooSlow(Duration::ZERO), false),
        ] {
            assert_eq!(attempts.after(&failure, at(1), Jitter::MIDDLE).is_some(), is_tried_again, "{failure:?}");
        }
    }

    #[test]
    fn a_clock_that_is_set_back_neither_silences_nor_gives_up() {
        let attempts = Attempts { queued_at: at(86_400 * 400), failed: 3, next_at: at(86_400 * 400) };
        assert_eq!(attempts.wait(at(0)), LONGEST_WAIT);
        let next = attempts.after(&unreached(), at(0), Jitter::MIDDLE).unwrap();
        assert_eq!((next.queued_at, next.failed), (at(0), 4));
        assert!(next.wait(at(0)) < Duration::from_secs(300));
        assert_eq!(next.at_once(at(1)).wait(at(1)), Duration::ZERO);
    }

    #[test]
    fn an_event_says_what_was_told_with_the_amount_as_a_decimal() {
        let thresholds = Thresholds { low: Amount::whole(100), critical: Amount::whole(20) };
        let rules = AlertRules { thresholds, settings: AlertSettings::default() };
        let look = Look::Good { amount: "9.50".parse().unwrap(), days_left: Some(0.5) };
        let memory = AlertMemory::default().after(&AlertStep::Looked { at: at(0), look, rules, token_ends_at: None });
        let notice = Notice { at: at(0), kind: AlertKind::Critical, also: vec![AlertKind::Low] };
        let account = AccountId::new("main");
        let text = EventText {
            id: "1f",
            account: &account,
            name: "Head \"office\"",
            currency: Currency::USD,
            summary: "critical",
            body: "two\nlines",
        };
        assert_eq!(
            AlertEvent::json(&notice, &memory, text),
            r#"{"id":"1f","time":"2027-01-15T08:00:00Z","account":"main","name":"Head \"office\"","kind":"critical","also":["low"],"balance":"9.50","currency":"USD","days_left":0.5,"summary":"critical","body":"two\nlines","test":false}"#
        );
        assert_eq!(
            AlertEvent::test_json(at(0), text),
            r#"{"id":"1f","time":"2027-01-15T08:00:00Z","account":"main","name":"Head \"office\"","kind":null,"also":[],"balance":null,"currency":"USD","summary":"critical","body":"two\nlines","test":true}"#
        );
    }
}
