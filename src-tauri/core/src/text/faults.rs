//! What is wrong, what the program does about it and what the user can do, as sentences and buttons.

use crate::fault::{Fault, FaultCode};
use crate::page::{Problem, Remedy};

/// What the program does about a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryState {
    /// It tries again automatically; when, in words: "at 14:05".
    Scheduled(String),
    /// It is trying right now.
    Running,
    WaitingForUser,
    /// Nothing was stored, and the form is still open.
    NotStored,
}

impl RetryState {
    fn sentence(&self) -> String {
        match self {
            Self::Scheduled(when) => format!("Trying again {when}."),
            Self::Running => "Trying again now.".to_owned(),
            Self::WaitingForUser => "Refreshing is paused.".to_owned(),
            Self::NotStored => "Nothing was stored.".to_owned(),
        }
    }
}

/// The text of a fault: what happened, what the program does about it, what the user can do.
#[must_use]
pub fn problem(fault: &Fault, retry_state: &RetryState) -> Problem {
    let has_detail = matches!(
        fault.code,
        FaultCode::PortalDown
            | FaultCode::UnexpectedReply
            | FaultCode::ProxyFailed
            | FaultCode::SettingsUnavailable
            | FaultCode::KeychainFailed
    );
    let message = if has_detail { message_with_detail(fault) } else { message(fault.code).to_owned() };
    let advice = advice_with_detail(fault, advice(fault.code));
    Problem {
        code: fault.code,
        message,
        hint: format!("{} {advice}", retry_state.sentence()),
        request_id: fault.request_id.clone(),
        remedies: remedies(fault.code, retry_state),
    }
}

/// A problem with the settings file. `sentence` says what can't be used.
#[must_use]
pub fn settings_problem(sentence: &str) -> Problem {
    Problem {
        code: FaultCode::SettingsUnavailable,
        message: sentence.to_owned(),
        hint: "Correct the file and choose Try again, or save the settings here.".to_owned(),
        request_id: None,
        remedies: vec![Remedy::TryAgain],
    }
}

/// Settings that could not be saved or applied.
#[must_use]
pub fn settings_save_problem(fault: &Fault) -> Problem {
    let hint = format!("Until it ends, the program uses the settings it has now. {}", advice(fault.code));
    Problem { hint, ..problem(fault, &RetryState::WaitingForUser) }
}

/// A history that can't be read or written.
#[must_use]
pub fn history_problem(fault: &Fault) -> Problem {
    Problem {
        message: message_with_detail(fault),
        hint: format!("The program tries again with every reading. {}", advice(fault.code)),
        ..problem(fault, &RetryState::WaitingForUser)
    }
}

/// Something the user asked of the history that could not be done. `what` says what, without a full stop.
#[must_use]
pub fn history_request_problem(fault: &Fault, what: &str) -> Problem {
    Problem {
        code: fault.code,
        message: format!("{what} ({}).", fault.detail),
        hint: "The balance is still watched. Check the free space and the permissions of the folder, then try again."
            .to_owned(),
        request_id: None,
        remedies: Vec::new(),
    }
}

/// Of this account no reading is on disk that could be exported or deleted.
#[must_use]
pub fn nothing_stored_problem() -> Problem {
    Problem {
        code: FaultCode::HistoryUnavailable,
        message: "There is nothing to export or delete: no reading of this account is stored.".to_owned(),
        hint: "Readings are stored with each refresh. Try again after the next one.".to_owned(),
        request_id: None,
        remedies: Vec::new(),
    }
}

/// A warning about the history file. `sentence` says what happened.
#[must_use]
pub fn history_warning(sentence: &str) -> Problem {
    Problem {
        code: FaultCode::HistoryUnavailable,
        message: sentence.to_owned(),
        hint: "The balance is still watched. An alert may be shown a second time.".to_owned(),
        request_id: None,
        remedies: vec![Remedy::Dismiss],
    }
}

/// What happened, in one sentence, with the fault's own words: "Readings can't be saved (the disk is full)."
pub(super) fn message_with_detail(fault: &Fault) -> String {
    let message = message(fault.code);
    if fault.detail.is_empty() {
        return message.to_owned();
    }
    format!("{} ({}).", message.trim_end_matches('.'), fault.detail)
}

/// What the user can do, after which variable of the environment is meant, and why.
pub(super) fn advice_with_detail(fault: &Fault, advice: &str) -> String {
    if fault.code != FaultCode::EnvironmentUnusable || fault.detail.is_empty() {
        return advice.to_owned();
    }
    format!("{} {advice}", fault.detail)
}

/// What happened, in one sentence.
#[must_use]
pub fn message(code: FaultCode) -> &'static str {
    match code {
        FaultCode::Offline => "The Partner Portal can't be reached.",
        FaultCode::TimedOut => "The Partner Portal didn't answer in time.",
        FaultCode::PortalDown => "The Partner Portal has an internal error.",
        FaultCode::RateLimited => "The Partner Portal asked for fewer requests.",
        FaultCode::CredentialsRefused => "The Partner Portal refused the credentials.",
        FaultCode::CredentialsMissing => "The keychain holds no credentials for this account.",
        FaultCode::EnvironmentUnusable => "The credentials in the environment can't be used.",
        FaultCode::TokenExpired => "The access token has expired.",
        FaultCode::AddressRefused => "The Partner Portal refused this computer's network address.",
        FaultCode::WrongAddress => "There is no Partner Portal at this address.",
        FaultCode::AddressChanged => "The portal's address was changed, so the stored credentials were not sent.",
        FaultCode::ProxyFailed => "The proxy can't connect to the Partner Portal.",
        FaultCode::CertificateRefused => "The portal's certificate isn't trusted, so nothing was sent.",
        FaultCode::UnexpectedReply => "The Partner Portal sent an unexpected reply.",
        FaultCode::KeychainLocked => "The keychain is locked.",
        FaultCode::KeychainMissing => "No keychain is running on this desktop.",
        FaultCode::KeychainFailed => "The keychain reported an error.",
        FaultCode::HistoryUnavailable => "Readings can't be saved.",
        FaultCode::SettingsUnavailable => "The settings can't be saved.",
    }
}

pub(super) fn advice(code: FaultCode) -> &'static str {
    match code {
        FaultCode::Offline => "Check this computer's internet connection.",
        FaultCode::TimedOut => "If this continues, check the internet connection and any proxy.",
        FaultCode::PortalDown => "You don't need to do anything. If this continues, contact Yeastar support.",
        FaultCode::RateLimited => "If this continues, choose a longer refresh interval in the settings.",
        FaultCode::CredentialsRefused => {
            "Check Client ID and Client Secret. If the secret was reset under System > API in the Partner Portal, \
             enter the new one."
        }
        FaultCode::CredentialsMissing => "Enter Client ID and Client Secret again.",
        FaultCode::EnvironmentUnusable => "Correct the variable and start the program again.",
        FaultCode::TokenExpired => {
            "A pasted token works for at most half an hour. Paste a new one, or enter Client ID and Client Secret, which \
             keep working."
        }
        FaultCode::AddressRefused => {
            "If Client IP Restriction is on under System > API in the Partner Portal, allow this network there, or use \
             an allowed network."
        }
        FaultCode::WrongAddress => "Check the portal address in the form with the credentials.",
        FaultCode::AddressChanged => {
            "They belong to the address they were entered for. Connect again to use the new address, or change the \
             address back."
        }
        FaultCode::ProxyFailed => "Check this computer's proxy settings, or ask your network administrator.",
        FaultCode::CertificateRefused => {
            "Check this computer's date and time. If your company uses a proxy, its certificate may have to be installed."
        }
        FaultCode::UnexpectedReply => "If this continues, send the request id to Yeastar support.",
        FaultCode::KeychainLocked => "Unlock it, then choose Try again.",
        FaultCode::KeychainMissing => "Start GNOME Keyring, KWallet or another keychain (Secret Service).",
        // Seen with KWallet on Debian: it can't open a session without that plugin, but doesn't depend on it.
        FaultCode::KeychainFailed => {
            "Restart it, or log out and in again. KWallet also fails where QCA's OpenSSL plugin is not installed (in \
             Debian libqca-qt6-plugins)."
        }
        FaultCode::HistoryUnavailable => {
            "The balance is still watched, but readings and alerts are remembered only until the program ends. Check \
             the free space and the permissions of the data directory."
        }
        FaultCode::SettingsUnavailable => {
            "Try again. If this continues, check the free space and the permissions of the configuration directory."
        }
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
