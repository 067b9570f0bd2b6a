//! Faults: what can go wrong, as far as the user has to tell it apart. Owns the codes and which faults may pass without
//! the user. Must not know who made the request; the sentences are in `text`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base_url::BaseUrlError;

/// The kind of a fault. A kind exists only if something in the program depends on it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub enum FaultCode {
    /// No connection to the portal: name not found, connection refused or reset, TLS failed.
    Offline,
    /// The portal accepted the connection but didn't answer in time.
    TimedOut,
    /// The portal answered with a server error (5xx).
    PortalDown,
    /// The portal asked for fewer requests (429).
    RateLimited,
    /// Client ID, Client Secret or access token were refused.
    CredentialsRefused,
    /// The keychain has no credential for the account.
    CredentialsMissing,
    /// The credential in the environment variables can't be used.
    EnvironmentUnusable,
    /// A pasted access token has expired.
    TokenExpired,
    /// The portal refused this computer's address (403).
    AddressRefused,
    /// The portal's address can't be used: not https, not found (404), or a redirect.
    WrongAddress,
    /// The stored credential belongs to another address than the account's, so it was not sent.
    AddressChanged,
    /// The proxy can't be reached, or refuses the connection to the portal.
    ProxyFailed,
    /// The portal's certificate wasn't accepted.
    CertificateRefused,
    /// The portal's reply was not a balance.
    UnexpectedReply,
    /// The keychain is locked, or waits for the user.
    KeychainLocked,
    /// There is no keychain on this desktop.
    KeychainMissing,
    /// The keychain reported an error.
    KeychainFailed,
    /// The history can't be read or written.
    HistoryUnavailable,
    /// The settings file can't be read or written.
    SettingsUnavailable,
}

/// What is wrong with a variable of the environment, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariableFault {
    /// It is not set, and another one is of no use without it.
    NotSet(&'static str),
    /// It holds an address that can't be used.
    Address(&'static str, BaseUrlError),
}

/// One failure of one request.
///
/// Contains no token, header, body or query string; `detail` contains only words and numbers of this program.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code:?}: {detail}")]
pub struct Fault {
    /// What kind of failure.
    pub code: FaultCode,
    /// Details for the log and for support: "HTTP 502", "accountBalance is missing".
    pub detail: String,
    /// The portal's request id, 32 hex digits, for the vendor's support.
    pub request_id: Option<String>,
    /// How long the portal asked to wait, counted from the reply.
    pub retry_after: Option<Duration>,
    /// The variable that is meant, and why, where the environment can't be used. Told in the user's language; not kept on disk.
    pub variable: Option<VariableFault>,
}

impl Fault {
    /// A fault without request id.
    #[must_use]
    pub fn new(code: FaultCode, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into(), request_id: None, retry_after: None, variable: None }
    }

    /// The same fault with the portal's request id.
    #[must_use]
    pub fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.request_id = request_id;
        self
    }

    /// The same fault with what is wrong with a variable of the environment.
    #[must_use]
    pub fn with_variable(self, variable: VariableFault) -> Self {
        Self { variable: Some(variable), ..self }
    }

    /// The same fault with the wait the portal asked for.
    #[must_use]
    pub fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.retry_after = retry_after;
        self
    }
}

impl FaultCode {
    /// Whether it may be over when the network changes: the portal may refuse an address, and the sign-in page of a hotel
    /// answers instead of the portal.
    #[must_use]
    pub fn may_recover_with_network(self) -> bool {
        match self {
            Self::Offline
            | Self::TimedOut
            | Self::ProxyFailed
            | Self::CertificateRefused
            | Self::UnexpectedReply
            | Self::WrongAddress
            | Self::AddressRefused => true,
            Self::PortalDown
            | Self::RateLimited
            | Self::AddressChanged
            | Self::CredentialsRefused
            | Self::CredentialsMissing
            | Self::EnvironmentUnusable
            | Self::TokenExpired
            | Self::KeychainLocked
            | Self::KeychainMissing
            | Self::KeychainFailed
            | Self::HistoryUnavailable
            | Self::SettingsUnavailable => false,
        }
    }

    /// Whether it is a fault of this computer or process, which says nothing about the account.
    #[must_use]
    pub fn is_local(self) -> bool {
        match self {
            Self::KeychainLocked
            | Self::KeychainMissing
            | Self::KeychainFailed
            | Self::EnvironmentUnusable
            | Self::AddressChanged
            | Self::HistoryUnavailable
            | Self::SettingsUnavailable => true,
            Self::Offline
            | Self::TimedOut
            | Self::ProxyFailed
            | Self::PortalDown
            | Self::RateLimited
            | Self::CredentialsRefused
            | Self::CredentialsMissing
            | Self::TokenExpired
            | Self::AddressRefused
            | Self::WrongAddress
            | Self::CertificateRefused
            | Self::UnexpectedReply => false,
        }
    }

    /// Whether the portal has refused the credential.
    #[must_use]
    pub fn is_of_credentials(self) -> bool {
        matches!(self, Self::CredentialsRefused | Self::TokenExpired)
    }

    /// Whether there is no keychain that could hold anything.
    #[must_use]
    pub fn means_no_keychain(self) -> bool {
        matches!(self, Self::KeychainMissing | Self::KeychainFailed)
    }

    /// Whether only the user can correct it, so that automatic retries would be useless or harmful.
    #[must_use]
    pub fn needs_user(self) -> bool {
        match self {
            Self::CredentialsRefused
            | Self::CredentialsMissing
            | Self::EnvironmentUnusable
            | Self::TokenExpired
            | Self::AddressRefused
            | Self::WrongAddress
            | Self::AddressChanged
            | Self::KeychainLocked
            | Self::KeychainMissing
            | Self::KeychainFailed => true,
            Self::Offline
            | Self::TimedOut
            | Self::PortalDown
            | Self::RateLimited
            | Self::ProxyFailed
            | Self::CertificateRefused
            | Self::UnexpectedReply
            | Self::HistoryUnavailable
            | Self::SettingsUnavailable => false,
        }
    }
}
