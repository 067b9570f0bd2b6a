//! `accounts`: which there are, how they stand on disk, and where their credentials are kept. Asks no portal; says what kind a
//! credential is, never what is in it.

use jiff::Timestamp;
use partner_balance_core::account::Level;
use partner_balance_core::fault::FaultCode;
use partner_balance_core::language::Words;
use partner_balance_core::message_id;
use partner_balance_core::money::{Amount, Currency};
use partner_balance_core::monitor::Requester;
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::messages::ReadingState;
use partner_balance_engine::secrets::Credential;
use serde::Serialize;

use crate::account_state::{AccountState, from_disk, is_locked, operations, requester, wait_for};
use crate::arguments::AccountsOptions;
use crate::context::{Account, Context, Origin};
use crate::failure::{Exit, Failure};
use crate::outlook::Wanted;
use crate::report::Report;
use crate::screen::{Look, Screen, Tone};
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
    balance: Option<Amount>,
    currency: Currency,
    level: Level,
    state: ReadingState,
    fetched_at: Option<Timestamp>,
    age_seconds: Option<u64>,
    paused: bool,
}

/// Runs the command.
pub fn run(context: &Context, options: &AccountsOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let accounts = context.accounts()?;
    if accounts.is_empty() {
        return Err(Failure::NoAccount);
    }
    let operations = operations(context);
    let now = context.clock.now();
    for account in accounts {
        let credential = wait_for(look(&operations, &account))?;
        let state = from_disk(context, account, screen);
        let report = Report::of_all(std::slice::from_ref(&state), context, now, Wanted::Nothing);
        let Some(report) = report.first() else { continue };
        if options.json {
            screen.line(&object(&state, report, credential))?;
        } else {
            lines(&state, report, credential, context.words(), screen.look)
                .iter()
                .try_for_each(|line| screen.line(line))?;
        }
    }
    Ok(Exit::Done)
}

fn object(state: &AccountState, report: &Report, (credential, kind): Credentials) -> String {
    let status = &report.status;
    let row = Row {
        account: status.account.as_str(),
        name: &status.name,
        base_url: state.account.settings.base_url.to_string(),
        credential,
        kind,
        balance: status.balance,
        currency: status.currency,
        level: status.level,
        state: status.state,
        fetched_at: status.fetched_at,
        age_seconds: status.age_seconds,
        paused: status.paused,
    };
    // Fields, texts and numbers: nothing in it can fail.
    serde_json::to_string(&row).unwrap_or_default()
}

/// One line; on a terminal a few short ones, for it is long.
fn lines(
    state: &AccountState,
    report: &Report,
    (credential, kind): Credentials,
    words: &Words,
    look: Look,
) -> Vec<String> {
    let (id, name, place) = (report.status.account.as_str(), &report.status.name, kept(credential, kind, words));
    let balance = [report.amount(), report.level(), report.age()];
    let base_url = state.account.settings.base_url.to_string();
    let Some(width) = look.width else {
        return vec![format!("{id}  {name}  {}  {base_url}  {place}", balance.join("  "))];
    };
    let below = [words.list(&balance.each_ref().map(String::as_str)), base_url, place];
    let below = below.iter().flat_map(|text| wrapped(text, width.saturating_sub(2), 0));
    let head = format!("{}  {name}", look.paint(Tone::Strong, id));
    std::iter::once(head).chain(below.map(|line| format!("  {line}"))).collect()
}

/// Where an account's credential is, and of what kind.
type Credentials = (CredentialPlace, Option<CredentialKind>);

async fn look(operations: &AccountOperations, account: &Account) -> Credentials {
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

/// Where the credentials are kept.
fn kept(place: CredentialPlace, kind: Option<CredentialKind>, words: &Words) -> String {
    words.say(match (place, kind) {
        (CredentialPlace::Keychain, Some(CredentialKind::Client)) => {
            message_id!("command-line-accounts-keychain-client")
        }
        (CredentialPlace::Keychain, Some(CredentialKind::Token)) => message_id!("command-line-accounts-keychain-token"),
        (CredentialPlace::Environment, Some(CredentialKind::Client)) => {
            message_id!("command-line-accounts-environment-client")
        }
        (CredentialPlace::Environment, Some(CredentialKind::Token)) => {
            message_id!("command-line-accounts-environment-token")
        }
        (CredentialPlace::Environment, None) => message_id!("command-line-accounts-environment-unusable"),
        (CredentialPlace::Missing, _) => message_id!("command-line-accounts-missing"),
        (CredentialPlace::KeychainLocked, _) => message_id!("command-line-accounts-keychain-locked"),
        (CredentialPlace::KeychainMissing, _) => message_id!("command-line-accounts-keychain-missing"),
        (CredentialPlace::KeychainFailed, _) | (CredentialPlace::Keychain, None) => {
            message_id!("command-line-accounts-keychain-failed")
        }
    })
}
