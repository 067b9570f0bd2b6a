//! The sentences for events that a program or a webhook has not taken. Must not know an address or a secret.

use jiff::Timestamp;

use super::DisplayFormats;
use crate::fault::FaultCode;
use crate::language::Words;
use crate::page::{Problem, Remedy};
use crate::ways_out::{Attempts, NotStarted, ProgramEnd, SendFailure, Way};
use crate::{message_id, say};

/// An event that could not be sent, and how to write about it.
#[derive(Clone, Copy)]
pub struct UnsentContext<'a> {
    /// The account's name.
    pub account: &'a str,
    pub way: Way,
    pub failure: &'a SendFailure,
    /// Of the event, before or after the failure.
    pub attempts: &'a Attempts,
    pub now: Timestamp,
    pub formats: &'a DisplayFormats,
}

/// An event that is tried again.
#[must_use]
pub fn waiting(context: &UnsentContext<'_>) -> Problem {
    let (words, account) = (context.formats.words(), context.account);
    let (reason, since) = (reason(context.failure, words), context.moment(context.attempts.queued_at));
    let hint = match context.failure {
        SendFailure::SecretLocked => message_id!("alerts-unsent-hint-locked"),
        SendFailure::SecretUnavailable(_) => message_id!("alerts-unsent-hint-keychain"),
        SendFailure::NotReached(_)
        | SendFailure::NoAnswer(_)
        | SendFailure::Answered(_)
        | SendFailure::Gone
        | SendFailure::NotStarted(_)
        | SendFailure::Postponed
        | SendFailure::Failed(_)
        | SendFailure::TooSlow(_) => message_id!("alerts-unsent-hint-desktop"),
    };
    let until = say!(words, "alerts-unsent-tried-until", until = context.moment(context.attempts.end()));
    Problem {
        code: context.code(FaultCode::Offline),
        message: match context.way {
            Way::Program => {
                say!(words, "alerts-unsent-program-waiting", account = account, since = since, reason = reason)
            }
            Way::Webhook => {
                say!(words, "alerts-unsent-webhook-waiting", account = account, since = since, reason = reason)
            }
        },
        hint: words.sentences(&[&until, &words.say(hint)]),
        request_id: None,
        remedies: vec![Remedy::TryAgain],
    }
}

/// An event that is not tried again.
#[must_use]
pub fn given_up(context: &UnsentContext<'_>) -> Problem {
    let (words, account) = (context.formats.words(), context.account);
    let (reason, of) = (reason(context.failure, words), context.moment(context.attempts.queued_at));
    let (message, hint) = match context.way {
        Way::Program => (
            say!(words, "alerts-unsent-program-given-up", account = account, of = of, reason = reason),
            words.say("alerts-unsent-program-hint"),
        ),
        Way::Webhook => (
            say!(words, "alerts-unsent-webhook-given-up", account = account, of = of, reason = reason),
            words.say("alerts-unsent-webhook-hint"),
        ),
    };
    Problem {
        code: context.code(FaultCode::SettingsUnavailable),
        message,
        hint,
        request_id: None,
        remedies: vec![Remedy::Dismiss],
    }
}

/// Why, in a few words without a full stop.
#[must_use]
pub fn reason(failure: &SendFailure, words: &Words) -> String {
    match failure {
        SendFailure::NotReached(detail) => say!(words, "alerts-unsent-reason-not-reached", detail = detail),
        SendFailure::NoAnswer(time) => say!(words, "alerts-unsent-reason-no-answer", seconds = time.as_secs()),
        SendFailure::NotStarted(NotStarted::Missing) => words.say("alerts-unsent-reason-no-program"),
        SendFailure::NotStarted(NotStarted::NotExecutable) => words.say("alerts-unsent-reason-not-executable"),
        SendFailure::NotStarted(NotStarted::Other(detail)) => {
            say!(words, "alerts-unsent-reason-not-started", detail = detail)
        }
        SendFailure::Failed(ProgramEnd::Code(code)) => {
            say!(words, "alerts-unsent-reason-ended", code = code.to_string())
        }
        SendFailure::Failed(ProgramEnd::Signal(signal)) => {
            say!(words, "alerts-unsent-reason-signal", signal = signal.to_string())
        }
        SendFailure::Failed(ProgramEnd::Unknown) => words.say("alerts-unsent-reason-failed"),
        SendFailure::Answered(status) => say!(words, "alerts-unsent-reason-answered", status = status.to_string()),
        SendFailure::Gone => words.say("alerts-unsent-reason-gone"),
        SendFailure::SecretLocked => words.say("alerts-unsent-reason-locked"),
        SendFailure::SecretUnavailable(detail) => say!(words, "alerts-unsent-reason-keychain", detail = detail),
        SendFailure::Postponed => words.say("alerts-unsent-reason-postponed"),
        SendFailure::TooSlow(time) => say!(words, "alerts-unsent-reason-too-slow", seconds = time.as_secs()),
    }
}

impl UnsentContext<'_> {
    fn moment(&self, at: Timestamp) -> String {
        self.formats.lasting_moment(at, self.now)
    }

    /// The program's icon is marked for what only the user can mend.
    fn code(&self, other: FaultCode) -> FaultCode {
        match self.failure {
            SendFailure::SecretLocked => FaultCode::KeychainLocked,
            SendFailure::NotReached(_)
            | SendFailure::NoAnswer(_)
            | SendFailure::Answered(_)
            | SendFailure::Gone
            | SendFailure::SecretUnavailable(_)
            | SendFailure::NotStarted(_)
            | SendFailure::Postponed
            | SendFailure::Failed(_)
            | SendFailure::TooSlow(_) => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::tz::TimeZone;

    use super::*;

    #[test]
    fn what_was_not_sent_is_told_with_its_reason_and_what_happens_next() {
        let queued_at: Timestamp = "2026-11-23T14:05:00Z".parse().unwrap();
        let formats = DisplayFormats::english(TimeZone::UTC);
        let attempts = Attempts::new(queued_at);
        let unsent = |way, failure| {
            let now = "2026-11-23T15:00:00Z".parse().unwrap();
            let context =
                UnsentContext { account: "Main", way, failure: &failure, attempts: &attempts, now, formats: &formats };
            [waiting(&context), given_up(&context)].map(|problem| format!("{} {}", problem.message, problem.hint))
        };
        let webhook = unsent(Way::Webhook, SendFailure::Answered(503));
        assert_eq!(
            webhook[0],
            "The webhook of Main has not taken an alert since 23 Nov, 14:05: it answers with HTTP 503. It is tried again \
             until 24 Nov, 14:05. The desktop is told all the same."
        );
        assert_eq!(
            webhook[1],
            "The webhook of Main has not taken the alert of 23 Nov, 14:05: it answers with HTTP 503. This alert is not sent \
             again. Check the address in settings.toml and its server, then send a test."
        );
        let locked = &unsent(Way::Webhook, SendFailure::SecretLocked)[0];
        assert!(locked.ends_with("Unlock the keychain: the secret that signs the messages is in it."), "{locked}");
        let slow = &unsent(Way::Program, SendFailure::TooSlow(Duration::from_secs(30)))[1];
        assert!(slow.contains("did not end within 30 seconds and was ended, with its children"), "{slow}");
    }
}
