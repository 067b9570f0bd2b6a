//! The environment variables. They take precedence over settings and keychain and are never stored. Read through a
//! closure, so that only the shells touch the process's environment.

use partner_balance_core::account::AccountKey;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode, VariableFault};
use partner_balance_core::language::english;
use partner_balance_core::text::variable_sentence;
use secrecy::SecretString;

use crate::secrets::Credential;

/// The portal's address.
pub const BASE_URL: &str = "PARTNER_BALANCE_BASE_URL";
pub const CLIENT_ID: &str = "PARTNER_BALANCE_CLIENT_ID";
pub const CLIENT_SECRET: &str = "PARTNER_BALANCE_CLIENT_SECRET";
/// An access token alone.
pub const ACCESS_TOKEN: &str = "PARTNER_BALANCE_ACCESS_TOKEN";
/// The id of the account whose credential comes from the environment.
pub const ACCOUNT: &str = AccountKey::ENVIRONMENT_ID;

/// The values of the environment variables.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// The portal's address, which takes precedence over the settings.
    pub base_url: Option<BaseUrl>,
    /// A credential, which takes precedence over the keychain; or why it can't be used.
    pub credential: Option<Result<Credential, Fault>>,
}

impl Environment {
    /// Reads the variables through `variable`. Empty ones count as not set.
    #[must_use]
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name| variable(name).map(|value| plain(&value)).filter(|value| !value.is_empty());
        let refused = |wrong: VariableFault| {
            let fault = Fault::new(FaultCode::EnvironmentUnusable, variable_sentence(wrong, english()));
            Some(Err(fault.with_variable(wrong)))
        };
        let base_url = match set(BASE_URL).map(|text| text.parse::<BaseUrl>()).transpose() {
            Ok(base_url) => base_url,
            Err(error) => {
                return Self { base_url: None, credential: refused(VariableFault::Address(BASE_URL, error)) };
            }
        };
        let credential = match (set(CLIENT_ID), set(CLIENT_SECRET), set(ACCESS_TOKEN)) {
            (Some(client_id), Some(secret), _) => {
                Some(Ok(Credential::Client { client_id, client_secret: SecretString::from(secret) }))
            }
            (Some(_), None, None) => refused(VariableFault::NotSet(CLIENT_SECRET)),
            (None, Some(_), None) => refused(VariableFault::NotSet(CLIENT_ID)),
            (_, _, Some(token)) => Some(Ok(Credential::Token { access_token: SecretString::from(token) })),
            (None, None, None) => None,
        };
        Self { base_url, credential }
    }
}

/// Without spaces, line breaks and a byte order mark, which a value from a file may have.
fn plain(value: &str) -> String {
    value.trim_start_matches('\u{feff}').trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Environment {
        let find = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        Environment::read(find)
    }

    #[test]
    fn credentials_come_whole_or_with_a_reason() {
        assert!(read(&[]).credential.is_none());
        assert!(read(&[(CLIENT_ID, "  "), (CLIENT_SECRET, "")]).credential.is_none());
        let both = read(&[(CLIENT_ID, "id"), (CLIENT_SECRET, "s"), (ACCESS_TOKEN, "t")]);
        assert!(matches!(both.credential, Some(Ok(Credential::Client { .. }))));
        let token = read(&[(CLIENT_ID, "id"), (ACCESS_TOKEN, "t")]);
        assert!(matches!(token.credential, Some(Ok(Credential::Token { .. }))));
        let half = read(&[(CLIENT_ID, "id")]).credential.unwrap().unwrap_err();
        assert_eq!(
            (half.code, half.detail.as_str()),
            (FaultCode::EnvironmentUnusable, "PARTNER_BALANCE_CLIENT_SECRET is not set.")
        );
        assert_eq!(half.variable, Some(VariableFault::NotSet(CLIENT_SECRET)));
    }

    #[test]
    fn what_a_file_has_around_a_value_is_no_part_of_it() {
        use secrecy::ExposeSecret as _;

        let read = read(&[(BASE_URL, "https://a.example\r\n"), (CLIENT_ID, "\u{feff}id\r"), (CLIENT_SECRET, " s s\n")]);
        assert_eq!(read.base_url.unwrap().to_string(), "https://a.example");
        let Some(Ok(Credential::Client { client_id, client_secret })) = read.credential else { panic!() };
        assert_eq!((client_id.as_str(), client_secret.expose_secret()), ("id", "s s"));
    }

    #[test]
    fn p5_a_refused_address_is_never_used_and_secrets_stay_out_of_debug() {
        let environment = read(&[(BASE_URL, "http://portal.example"), (CLIENT_ID, "id"), (CLIENT_SECRET, "planted")]);
        assert!(environment.base_url.is_none());
        let fault = environment.credential.unwrap().unwrap_err();
        assert_eq!(fault.code, FaultCode::EnvironmentUnusable);
        let good = read(&[(CLIENT_ID, "id"), (CLIENT_SECRET, "planted")]);
        assert!(!format!("{good:?} {fault:?}").contains("planted"));
    }
}
