//! What is wrong, what the program does about it and what the user can do, as sentences and buttons.

use crate::fault::{Fault, FaultCode, VariableFault};
use crate::language::{Value, Words};
use crate::page::{Problem, Remedy};
use crate::{message_id, say};

/// When something happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    WithinAMinute,
    /// A moment in words: "14:05".
    At(String),
    /// It can't be said.
    Later,
}

/// What the program does about a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryState {
    /// It tries again automatically.
    Scheduled(When),
    /// It is trying right now.
    Running,
    WaitingForUser,
    /// Nothing was stored, and the form is still open.
    NotStored,
}

impl RetryState {
    fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Scheduled(When::At(time)) => say!(words, "problems-retry-at", time = time),
            Self::Scheduled(When::WithinAMinute) => words.say("problems-retry-within-a-minute"),
            Self::Scheduled(When::Later) => words.say("problems-retry-later"),
            Self::Running => words.say("problems-retry-now"),
            Self::WaitingForUser => words.say("problems-retry-waiting"),
            Self::NotStored => words.say("problems-retry-not-stored"),
        }
    }
}

/// What the user asked of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryRequest {
    /// To show it, or to read it for an export.
    Read,
    Export,
    /// The same, and nobody says whether the file is written.
    ExportUnsure,
    Delete,
}

/// The text of a fault: what happened, what the program does about it, what the user can do.
#[must_use]
pub fn problem(fault: &Fault, retry_state: &RetryState, words: &Words) -> Problem {
    let has_detail = matches!(
        fault.code,
        FaultCode::PortalDown
            | FaultCode::UnexpectedReply
            | FaultCode::ProxyFailed
            | FaultCode::SettingsUnavailable
            | FaultCode::KeychainFailed
    );
    let message = if has_detail { message_with_detail(fault, words) } else { message(fault.code, words) };
    let advice = advice_with_variable(fault, &words.say(advice(fault.code)), words);
    Problem {
        code: fault.code,
        message,
        hint: words.sentences(&[&retry_state.sentence(words), &advice]),
        request_id: fault.request_id.clone(),
        remedies: remedies(fault.code, retry_state),
    }
}

/// A problem with the settings file. `sentence` says what can't be used.
#[must_use]
pub fn settings_problem(sentence: &str, words: &Words) -> Problem {
    Problem {
        code: FaultCode::SettingsUnavailable,
        message: sentence.to_owned(),
        hint: words.say("problems-settings-file-hint"),
        request_id: None,
        remedies: vec![Remedy::TryAgain],
    }
}

/// Settings that could not be saved or applied.
#[must_use]
pub fn settings_save_problem(fault: &Fault, words: &Words) -> Problem {
    let hint = words.sentences(&[&words.say("problems-settings-save-hint"), &words.say(advice(fault.code))]);
    Problem { hint, ..problem(fault, &RetryState::WaitingForUser, words) }
}

/// A history that can't be read or written.
#[must_use]
pub fn history_problem(fault: &Fault, words: &Words) -> Problem {
    Problem {
        message: message_with_detail(fault, words),
        hint: words.sentences(&[&words.say("problems-history-hint"), &words.say(advice(fault.code))]),
        ..problem(fault, &RetryState::WaitingForUser, words)
    }
}

/// Something the user asked of the history that could not be done.
#[must_use]
pub fn history_request_problem(fault: &Fault, request: HistoryRequest, words: &Words) -> Problem {
    let id = match request {
        HistoryRequest::Read => message_id!("problems-history-read"),
        HistoryRequest::Export => message_id!("problems-history-export"),
        HistoryRequest::ExportUnsure => message_id!("problems-history-export-unsure"),
        HistoryRequest::Delete => message_id!("problems-history-delete"),
    };
    Problem {
        code: fault.code,
        message: words.say_with(id, &[("detail", (&fault.detail).into())]),
        hint: words.say("problems-history-request-hint"),
        request_id: None,
        remedies: Vec::new(),
    }
}

/// Of this account no reading is on disk that could be exported or deleted.
#[must_use]
pub fn nothing_stored_problem(words: &Words) -> Problem {
    Problem {
        code: FaultCode::HistoryUnavailable,
        message: words.say("problems-nothing-stored-message"),
        hint: words.say("problems-nothing-stored-hint"),
        request_id: None,
        remedies: Vec::new(),
    }
}

/// A warning about the history file. `sentence` says what happened.
#[must_use]
pub fn history_warning(sentence: &str, words: &Words) -> Problem {
    Problem {
        code: FaultCode::HistoryUnavailable,
        message: sentence.to_owned(),
        hint: words.say("problems-history-warning-hint"),
        request_id: None,
        remedies: vec![Remedy::Dismiss],
    }
}

/// What happened, in one sentence, with the fault's own words if the user can make something of them: "Readings can't be saved
/// (the disk is full)."
pub(super) fn message_with_detail(fault: &Fault, words: &Words) -> String {
    match detailed(fault.code).filter(|_| !fault.detail.is_empty()) {
        Some(id) => words.say_with(id, &[("detail", (&fault.detail).into())]),
        None => message(fault.code, words),
    }
}

/// What the user can do, after which variable of the environment is meant, and why.
pub(super) fn advice_with_variable(fault: &Fault, advice: &str, words: &Words) -> String {
    match fault.variable {
        Some(wrong) => words.sentences(&[&variable_sentence(wrong, words), advice]),
        None => advice.to_owned(),
    }
}

/// What is wrong with a variable of the environment.
#[must_use]
pub fn variable_sentence(wrong: VariableFault, words: &Words) -> String {
    match wrong {
        VariableFault::NotSet(name) => say!(words, "problems-environment-not-set", variable = name),
        VariableFault::Address(name, error) => {
            let problem = error.sentence(words);
            say!(words, "problems-environment-variable", variable = name, problem = Value::Phrase(&problem))
        }
    }
}

/// What happened, in one sentence.
#[must_use]
pub fn message(code: FaultCode, words: &Words) -> String {
    words.say(match code {
        FaultCode::Offline => message_id!("problems-offline-message"),
        FaultCode::TimedOut => message_id!("problems-timed-out-message"),
        FaultCode::PortalDown => message_id!("problems-portal-down-message"),
        FaultCode::RateLimited => message_id!("problems-rate-limited-message"),
        FaultCode::CredentialsRefused => message_id!("problems-credentials-refused-message"),
        FaultCode::CredentialsMissing => message_id!("problems-credentials-missing-message"),
        FaultCode::EnvironmentUnusable => message_id!("problems-environment-unusable-message"),
        FaultCode::TokenExpired => message_id!("problems-token-expired-message"),
        FaultCode::AddressRefused => message_id!("problems-address-refused-message"),
        FaultCode::WrongAddress => message_id!("problems-wrong-address-message"),
        FaultCode::AddressChanged => message_id!("problems-address-changed-message"),
        FaultCode::ProxyFailed => message_id!("problems-proxy-failed-message"),
        FaultCode::CertificateRefused => message_id!("problems-certificate-refused-message"),
        FaultCode::UnexpectedReply => message_id!("problems-unexpected-reply-message"),
        FaultCode::KeychainLocked => message_id!("problems-keychain-locked-message"),
        FaultCode::KeychainMissing => message_id!("problems-keychain-missing-message"),
        FaultCode::KeychainFailed => message_id!("problems-keychain-failed-message"),
        FaultCode::HistoryUnavailable => message_id!("problems-history-unavailable-message"),
        FaultCode::SettingsUnavailable => message_id!("problems-settings-unavailable-message"),
    })
}

/// The message of a fault whose own words are told.
fn detailed(code: FaultCode) -> Option<&'static str> {
    match code {
        FaultCode::PortalDown => Some(message_id!("problems-portal-down-detail")),
        FaultCode::ProxyFailed => Some(message_id!("problems-proxy-failed-detail")),
        FaultCode::UnexpectedReply => Some(message_id!("problems-unexpected-reply-detail")),
        FaultCode::KeychainFailed => Some(message_id!("problems-keychain-failed-detail")),
        FaultCode::HistoryUnavailable => Some(message_id!("problems-history-unavailable-detail")),
        FaultCode::SettingsUnavailable => Some(message_id!("problems-settings-unavailable-detail")),
        FaultCode::Offline
        | FaultCode::TimedOut
        | FaultCode::RateLimited
        | FaultCode::CredentialsRefused
        | FaultCode::CredentialsMissing
        | FaultCode::EnvironmentUnusable
        | FaultCode::TokenExpired
        | FaultCode::AddressRefused
        | FaultCode::WrongAddress
        | FaultCode::AddressChanged
        | FaultCode::CertificateRefused
        | FaultCode::KeychainLocked
        | FaultCode::KeychainMissing => None,
    }
}

/// What the user can do.
pub(super) fn advice(code: FaultCode) -> &'static str {
    match code {
        FaultCode::Offline => message_id!("problems-offline-advice"),
        FaultCode::TimedOut => message_id!("problems-timed-out-advice"),
        FaultCode::PortalDown => message_id!("problems-portal-down-advice"),
        FaultCode::RateLimited => message_id!("problems-rate-limited-advice"),
        FaultCode::CredentialsRefused => message_id!("problems-credentials-refused-advice"),
        FaultCode::CredentialsMissing => message_id!("problems-credentials-missing-advice"),
        FaultCode::EnvironmentUnusable => message_id!("problems-environment-unusable-advice"),
        FaultCode::TokenExpired => message_id!("problems-token-expired-advice"),
        FaultCode::AddressRefused => message_id!("problems-address-refused-advice"),
        FaultCode::WrongAddress => message_id!("problems-wrong-address-advice"),
        FaultCode::AddressChanged => message_id!("problems-address-changed-advice"),
        FaultCode::ProxyFailed => message_id!("problems-proxy-failed-advice"),
        FaultCode::CertificateRefused => message_id!("problems-certificate-refused-advice"),
        FaultCode::UnexpectedReply => message_id!("problems-unexpected-reply-advice"),
        FaultCode::KeychainLocked => message_id!("problems-keychain-locked-advice"),
        FaultCode::KeychainMissing => message_id!("problems-keychain-missing-advice"),
        // Seen with KWallet on Debian: it can't open a session without that plugin, but doesn't depend on it.
        FaultCode::KeychainFailed => message_id!("problems-keychain-failed-advice"),
        FaultCode::HistoryUnavailable => message_id!("problems-history-unavailable-advice"),
        FaultCode::SettingsUnavailable => message_id!("problems-settings-unavailable-advice"),
    }
}

fn remedies(code: FaultCode, retry_state: &RetryState) -> Vec<Remedy> {
    let is_keychain =
        matches!(code, FaultCode::KeychainLocked | FaultCode::KeychainMissing | FaultCode::KeychainFailed);
    if *retry_state == RetryState::NotStored {
        return if is_keychain { vec![Remedy::TryAgain, Remedy::KeepForThisRun] } else { Vec::new() };
    }
    match code {
        FaultCode::CredentialsRefused | FaultCode::TokenExpired | FaultCode::CredentialsMissing => {
            vec![Remedy::EnterCredentials, Remedy::OpenPortal, Remedy::TryAgain]
        }
        FaultCode::AddressRefused => vec![Remedy::TryAgain, Remedy::OpenPortal],
        FaultCode::EnvironmentUnusable => Vec::new(),
        FaultCode::AddressChanged => vec![Remedy::EnterCredentials, Remedy::TryAgain],
        FaultCode::WrongAddress
        | FaultCode::KeychainMissing
        | FaultCode::KeychainFailed
        | FaultCode::KeychainLocked => {
            vec![Remedy::TryAgain, Remedy::EnterCredentials]
        }
        FaultCode::Offline
        | FaultCode::TimedOut
        | FaultCode::PortalDown
        | FaultCode::RateLimited
        | FaultCode::ProxyFailed
        | FaultCode::CertificateRefused
        | FaultCode::UnexpectedReply
        | FaultCode::HistoryUnavailable
        | FaultCode::SettingsUnavailable => vec![Remedy::TryAgain],
    }
}
