//! Looks at what a desktop gives: keychain, tray, notifications. A machine without them is not broken: the command line
//! needs none but for credentials that are kept in the keychain. Asks nobody to unlock anything.

#[cfg_attr(not(target_os = "linux"), path = "desktop/session_elsewhere.rs")]
mod session;

use partner_balance_core::account::AccountId;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::text;
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::secrets::Presence;
use partner_balance_engine::settings::AccountSettings;

use super::Finding;
use crate::context::{Context, Origin};

pub(super) async fn look(context: &Context, operations: &AccountOperations) -> Vec<Finding> {
    let mut findings = vec![keychain(context, operations).await];
    findings.extend(session::look().await);
    findings
}

async fn keychain(context: &Context, operations: &AccountOperations) -> Finding {
    let what = "keychain";
    let accounts = context.accounts().unwrap_or_default();
    let ids: Vec<AccountId> = accounts
        .iter()
        .filter(|account| matches!(account.origin, Origin::Keychain))
        .map(|account| account.settings.id.clone())
        .collect();
    let needs_it = !ids.is_empty();
    let trouble = |meaning: &str, remedy: &str| match needs_it {
        true => Finding::bad(what, meaning, remedy),
        false => Finding::note(what, meaning, remedy),
    };
    let (holds, holds_not) = match ids.len() {
        0 | 1 => ("the account's credentials", "no credentials for the account"),
        _ => ("the accounts' credentials", "not the credentials of all accounts"),
    };
    match presence_of_all(operations, &ids).await {
        Ok(Presence::Locked) => {
            trouble("The keychain is locked.", "Unlock it, such as with your desktop's password program.")
        }
        Ok(Presence::Stored) if needs_it => Finding::good(what, format!("It is open and holds {holds}.")),
        Ok(Presence::Absent) if needs_it => {
            trouble(&format!("It is open, but holds {holds_not}."), "Run `partner-balance login`.")
        }
        Ok(Presence::Stored | Presence::Absent) => Finding::good(what, "It is open."),
        Err(fault) if fault.code == FaultCode::KeychainLocked => {
            trouble("The keychain doesn't answer.", "Look whether it has a question on the screen, or restart it.")
        }
        Err(fault) if fault.code == FaultCode::KeychainFailed => {
            let told = text::command_line::fault_text(&fault);
            trouble(&told.message, &told.hint)
        }
        Err(_) => trouble(
            "No keychain is running.",
            "Start GNOME Keyring, KWallet or another Secret Service; without a desktop give the credentials in the \
             environment or with --credentials-file.",
        ),
    }
}

/// What is first not as it should be; that all are stored. Without an account, whether there is a keychain.
async fn presence_of_all(operations: &AccountOperations, ids: &[AccountId]) -> Result<Presence, Fault> {
    if ids.is_empty() {
        return operations.secrets.presence(&AccountSettings::new_id()).await;
    }
    for id in ids {
        let presence = operations.secrets.presence(id).await?;
        if presence != Presence::Stored {
            return Ok(presence);
        }
    }
    Ok(Presence::Stored)
}
