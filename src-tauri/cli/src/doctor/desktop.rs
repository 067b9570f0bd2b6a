//! Looks at what a desktop gives: keychain, tray, notifications. A machine without them is not broken: the command line
//! needs none but for credentials that are kept in the keychain. Asks nobody to unlock anything.

#[cfg_attr(not(target_os = "linux"), path = "desktop/session_elsewhere.rs")]
mod session;

use partner_balance_core::account::AccountId;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::secrets::Presence;
use partner_balance_engine::settings::AccountSettings;

use super::{Finding, Topic};
use crate::context::{Context, Origin};
use crate::failure::Failure;
use crate::sentence::{Sentence, to_say};

pub(super) async fn look(context: &Context, operations: &AccountOperations) -> Vec<Finding> {
    let mut findings = vec![keychain(context, operations).await];
    findings.extend(session::look().await);
    findings
}

async fn keychain(context: &Context, operations: &AccountOperations) -> Finding {
    let what = Topic::Keychain;
    let accounts = context.accounts().unwrap_or_default();
    let ids: Vec<AccountId> = accounts
        .iter()
        .filter(|account| matches!(account.origin, Origin::Keychain))
        .map(|account| account.settings.id.clone())
        .collect();
    let needs_it = !ids.is_empty();
    let trouble = |meaning: Sentence, remedy: Sentence| match needs_it {
        true => Finding::bad(what, meaning, remedy),
        false => Finding::note(what, meaning, remedy),
    };
    let is_one = ids.len() == 1;
    match presence_of_all(operations, &ids).await {
        Ok(Presence::Locked) => trouble(
            to_say!(words, "command-line-doctor-keychain-locked"),
            to_say!(words, "command-line-doctor-keychain-locked-hint"),
        ),
        Ok(Presence::Stored) if is_one => Finding::good(what, to_say!(words, "command-line-doctor-keychain-holds")),
        Ok(Presence::Stored) if needs_it => {
            Finding::good(what, to_say!(words, "command-line-doctor-keychain-holds-all"))
        }
        Ok(Presence::Absent) if needs_it => {
            let meaning = if is_one {
                to_say!(words, "command-line-doctor-keychain-lacks")
            } else {
                to_say!(words, "command-line-doctor-keychain-lacks-some")
            };
            trouble(meaning, to_say!(words, "command-line-doctor-run-login"))
        }
        Ok(Presence::Stored | Presence::Absent) => {
            Finding::good(what, to_say!(words, "command-line-doctor-keychain-open"))
        }
        Err(fault) if fault.code == FaultCode::KeychainLocked => trouble(
            to_say!(words, "command-line-doctor-keychain-silent"),
            to_say!(words, "command-line-doctor-keychain-silent-hint"),
        ),
        Err(fault) if fault.code == FaultCode::KeychainFailed => {
            let (message, hint) = Failure::from(fault).into_sentences();
            trouble(message, hint)
        }
        Err(_) => trouble(
            to_say!(words, "command-line-doctor-keychain-missing"),
            to_say!(words, "command-line-doctor-keychain-missing-hint"),
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
