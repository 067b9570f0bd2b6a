//! `accounts`: which there are and where their credentials are kept. Says what kind a credential is, never what is in it.

use partner_balance_core::fault::FaultCode;
use partner_balance_core::monitor::Requester;
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::secrets::Credential;
use serde::Serialize;

use crate::account_state::{is_locked, operations, requester, wait_for};
use crate::arguments::AccountsOptions;
use crate::context::{Account, Context, Origin};
use crate::failure::{Exit, Failure};
use crate::screen::{Screen, Tone};
use crate::wrapping::wrapped;

/// Where an account's credential is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum CredentialPlace {
    Keychain,
    Environment,
    Missing,
    KeychainLocked,
    KeychainMissing,
    KeychainFailed,
}

/// What kind a credential is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum CredentialKind {
    Client,
    Token,
}

#[derive(Debug, Serialize)]
struct Row<'a> {
    account: &'a str,
    name: &'a str,
    base_url: String,
    credential: CredentialPlace,
    kind: Option<CredentialKind>,
}

/// Runs the command.
pub fn run(context: &Context, options: &AccountsOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return Err(Failure::NoAccount);
    }
    let operations = operations(context);
    for account in &accounts {
        let (credential, kind) = wait_for(look(&operations, account))?;
        let settings = &account.settings;
        let row = Row {
            account: settings.id.as_str(),
            name: &settings.name,
            base_url: settings.base_url.to_string(),
            credential,
            kind,
        };
        if options.json {
            screen.line(&serde_json::to_string(&row).unwrap_or_default())?;
        } else {
            let text = words(credential, kind);
            let Some(width) = screen.look.width else {
                screen.line(&format!("{}  {}  {}  {text}", row.account, row.name, row.base_url))?;
                continue;
            };
            // On a terminal a few short lines, for they are long.
            screen.line(&format!("{}  {}", screen.look.paint(Tone::Strong, row.account), row.name))?;
            screen.line(&format!("  {}", row.base_url))?;
            for line in wrapped(&text, width.saturating_sub(2), 0) {
                screen.line(&format!("  {line}"))?;
            }
        }
    }
    Ok(Exit::Done)
}

async fn look(operations: &AccountOperations, account: &Account) -> (CredentialPlace, Option<CredentialKind>) {
    let kind = |credential: &Credential| match credential {
        Credential::Client { .. } => CredentialKind::Client,
        Credential::Token { .. } => CredentialKind::Token,
    };
    match &account.origin {
        Origin::Environment(credential) => (CredentialPlace::Environment, credential.as_ref().ok().map(kind)),
        // Nobody is asked to unlock it for a look.
        Origin::Keychain if requester() == Requester::Program && is_locked(operations, account).await => {
            (CredentialPlace::KeychainLocked, None)
        }
        Origin::Keychain => match operations.secrets.credential(&account.settings.id).await {
            Ok(Some(stored)) => (CredentialPlace::Keychain, Some(kind(&stored.credential))),
            Ok(None) => (CredentialPlace::Missing, None),
            Err(fault) if fault.code == FaultCode::KeychainLocked => (CredentialPlace::KeychainLocked, None),
            Err(fault) if fault.code == FaultCode::KeychainFailed => (CredentialPlace::KeychainFailed, None),
            Err(_) => (CredentialPlace::KeychainMissing, None),
        },
    }
}

fn words(place: CredentialPlace, kind: Option<CredentialKind>) -> String {
    let place = match place {
        CredentialPlace::Keychain => "in the keychain",
        CredentialPlace::Environment => "from the environment",
        CredentialPlace::Missing => return "no credentials: run partner-balance login".to_owned(),
        CredentialPlace::KeychainLocked => return "the keychain is locked".to_owned(),
        CredentialPlace::KeychainMissing => return "no keychain is running".to_owned(),
        CredentialPlace::KeychainFailed => return "the keychain failed".to_owned(),
    };
    match kind {
        Some(CredentialKind::Client) => format!("Client ID and Client Secret {place}"),
        Some(CredentialKind::Token) => format!("an access token {place}"),
        None => format!("{place}, and can't be used"),
    }
}
