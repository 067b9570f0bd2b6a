//! The texts of faults for the command line: the same message as in the popover, and advice that names commands
//! instead of buttons. Must not know how arguments are parsed.

use super::faults::{RetryState, advice, advice_with_variable, message_with_detail, problem};
use crate::fault::{Fault, FaultCode};
use crate::language::Words;
use crate::message_id;

/// The text of a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultText {
    /// What happened, one sentence.
    pub message: String,
    /// What the user can do, one or two sentences.
    pub hint: String,
}

/// The text of a fault for the command line.
#[must_use]
pub fn fault_text(fault: &Fault, words: &Words) -> FaultText {
    let message = if fault.code == FaultCode::HistoryUnavailable {
        message_with_detail(fault, words)
    } else {
        problem(fault, &RetryState::WaitingForUser, words).message
    };
    FaultText { message, hint: advice_with_variable(fault, &words.say(hint(fault.code)), words) }
}

/// What the user can do. The same as in the popover, if that names no buttons.
fn hint(code: FaultCode) -> &'static str {
    match code {
        FaultCode::CredentialsRefused => message_id!("command-line-hint-credentials-refused"),
        FaultCode::CredentialsMissing => message_id!("command-line-hint-credentials-missing"),
        FaultCode::EnvironmentUnusable => message_id!("command-line-hint-environment-unusable"),
        FaultCode::TokenExpired => message_id!("command-line-hint-token-expired"),
        FaultCode::WrongAddress => message_id!("command-line-hint-wrong-address"),
        FaultCode::AddressChanged => message_id!("command-line-hint-address-changed"),
        FaultCode::KeychainLocked => message_id!("command-line-hint-keychain-locked"),
        FaultCode::KeychainMissing => message_id!("command-line-hint-keychain-missing"),
        FaultCode::KeychainFailed => message_id!("command-line-hint-keychain-failed"),
        FaultCode::RateLimited => message_id!("command-line-hint-rate-limited"),
        FaultCode::HistoryUnavailable => message_id!("command-line-hint-history-unavailable"),
        FaultCode::SettingsUnavailable => message_id!("command-line-hint-settings-unavailable"),
        FaultCode::Offline
        | FaultCode::TimedOut
        | FaultCode::PortalDown
        | FaultCode::AddressRefused
        | FaultCode::ProxyFailed
        | FaultCode::CertificateRefused
        | FaultCode::UnexpectedReply => advice(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::VariableFault;
    use crate::language::english;

    #[test]
    fn p3_the_message_is_the_popovers_and_no_hint_speaks_of_buttons() {
        for code in [
            FaultCode::Offline,
            FaultCode::TimedOut,
            FaultCode::PortalDown,
            FaultCode::RateLimited,
            FaultCode::CredentialsRefused,
            FaultCode::CredentialsMissing,
            FaultCode::EnvironmentUnusable,
            FaultCode::TokenExpired,
            FaultCode::AddressRefused,
            FaultCode::WrongAddress,
            FaultCode::AddressChanged,
            FaultCode::ProxyFailed,
            FaultCode::CertificateRefused,
            FaultCode::UnexpectedReply,
            FaultCode::KeychainLocked,
            FaultCode::KeychainMissing,
            FaultCode::KeychainFailed,
            FaultCode::HistoryUnavailable,
            FaultCode::SettingsUnavailable,
        ] {
            let fault = Fault::new(code, "");
            let text = fault_text(&fault, english());
            assert_eq!(text.message, problem(&fault, &RetryState::WaitingForUser, english()).message, "{code:?}");
            assert!(!text.hint.is_empty() && !text.hint.contains("Try again"), "{code:?}: {}", text.hint);
        }
    }

    #[test]
    fn details_of_the_disk_and_of_the_environment_are_told() {
        let history = fault_text(
            &Fault::new(FaultCode::HistoryUnavailable, "history.sqlite3 can't be used: it is read-only"),
            english(),
        );
        assert_eq!(history.message, "Readings can't be saved (history.sqlite3 can't be used: it is read-only).");
        let unset = Fault::new(FaultCode::EnvironmentUnusable, "").with_variable(VariableFault::NotSet("X"));
        let environment = fault_text(&unset, english());
        assert!(environment.hint.starts_with("X is not set. Correct"), "{environment:?}");
    }
}
