//! The texts of faults for the command line: the same message as in the popover, and advice that names commands
//! instead of buttons. Must not know how arguments are parsed.

use super::faults::{RetryState, advice, advice_with_detail, message_with_detail, problem};
use crate::fault::{Fault, FaultCode};

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
pub fn fault_text(fault: &Fault) -> FaultText {
    let message = if fault.code == FaultCode::HistoryUnavailable {
        message_with_detail(fault)
    } else {
        problem(fault, &RetryState::WaitingForUser).message
    };
    FaultText { message, hint: advice_with_detail(fault, hint(fault.code)) }
}

/// What the user can do. The same as in the popover, if that names no buttons.
fn hint(code: FaultCode) -> &'static str {
    match code {
        FaultCode::CredentialsRefused => {
            "Check Client ID and Client Secret. If the secret was reset under System > API in the Partner Portal, run \
             `partner-balance login` with the new one."
        }
        FaultCode::CredentialsMissing => {
            "Run `partner-balance login`, or give the credentials in the environment or with --credentials-file."
        }
        FaultCode::EnvironmentUnusable => "Correct the variable, or the file given with --credentials-file.",
        FaultCode::TokenExpired => {
            "A pasted token works for at most half an hour. Run `partner-balance login` with a new one, or with Client ID \
             and Client Secret, which keep working."
        }
        FaultCode::WrongAddress => "Check the portal address. `partner-balance login --base-url` sets another one.",
        FaultCode::AddressChanged => {
            "They belong to the address they were entered for. Run `partner-balance login` to use the new address, or \
             change the address back (base_url in settings.toml, PARTNER_BALANCE_BASE_URL)."
        }
        FaultCode::KeychainLocked => {
            "Unlock it and run the command again, or give the credentials in the environment or with \
             --credentials-file."
        }
        FaultCode::KeychainMissing => {
            "Start GNOME Keyring, KWallet or another keychain (Secret Service). On a machine without a desktop, give the \
             credentials in the environment or with --credentials-file."
        }
        FaultCode::KeychainFailed => {
            "Restart it, or log out and in again, or give the credentials in the environment or with \
             --credentials-file. KWallet also fails where QCA's OpenSSL plugin is not installed (in Debian \
             libqca-qt6-plugins)."
        }
        FaultCode::RateLimited => {
            "If this continues, choose a longer interval: `partner-balance config set refresh_interval 30m`."
        }
        FaultCode::HistoryUnavailable => "Check the free space and the permissions of the data directory.",
        FaultCode::SettingsUnavailable => "Check the free space and the permissions of the configuration directory.",
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
            let text = fault_text(&fault);
            assert_eq!(text.message, problem(&fault, &RetryState::WaitingForUser).message, "{code:?}");
            assert!(!text.hint.is_empty() && !text.hint.contains("Try again"), "{code:?}: {}", text.hint);
        }
    }

    #[test]
    fn details_of_the_disk_and_of_the_environment_are_told() {
        let history =
            fault_text(&Fault::new(FaultCode::HistoryUnavailable, "history.sqlite3 can't be used: it is read-only"));
        assert_eq!(history.message, "Readings can't be saved (history.sqlite3 can't be used: it is read-only).");
        let environment = fault_text(&Fault::new(FaultCode::EnvironmentUnusable, "X is not set."));
        assert!(environment.hint.starts_with("X is not set. Correct"), "{environment:?}");
    }
}
