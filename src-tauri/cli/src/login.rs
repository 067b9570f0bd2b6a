//! `login` and `logout`: connects and forgets an account at a prompt. The credential is tested against the portal before
//! anything is stored. Owns how a secret is typed: without echo, or from standard input; it is never printed.

mod typed;

use std::io::{self, IsTerminal as _};

use partner_balance_core::account::AccountId;
use partner_balance_core::base_url::{BaseUrl, BaseUrlError};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::language::{Value, Words};
use partner_balance_core::monitor::Freshness;
use partner_balance_core::page::FieldError;
use partner_balance_core::{message_id, say};
use partner_balance_engine::account_operations::{AccountOperations, RecordedBalance};
use partner_balance_engine::environment;
use partner_balance_engine::messages::TypedCredential;
use partner_balance_engine::settings::{AccountSettings, Settings, UpdateError, account_id, is_reserved};

use crate::account_state::{AccountState, operations, tell, wait_for};
use crate::arguments::LoginOptions;
use crate::context::{Account, Context, Origin, each, named, several};
use crate::failure::{Exit, Failure};
use crate::report::Report;
use crate::screen::Screen;
use crate::sentence::{Sentence, to_say};
use crate::signals;
use typed::{line, refuse_open_terminal, secret};

/// Runs `login`.
pub fn login(context: &Context, options: &LoginOptions, screen: &mut Screen) -> Result<Exit, Failure> {
    let words = context.words();
    let account = account_to_connect(context, options)?;
    if let Some(base_url) = &options.base_url {
        // Before a secret is typed for nothing.
        let refused = |error: BaseUrlError| Failure::Usage(Sentence::new(move |words| error.sentence(words)));
        base_url.parse::<BaseUrl>().map_err(refused)?;
    }
    if context.settings.account(&account.id).is_some() && io::stdin().is_terminal() {
        screen.hint(&say!(words, "command-line-login-replaces", account = &account.name));
    }
    let typed = typed_credential(options, words, screen)?;
    let (typed_url, credential) = partner_balance_engine::access::parse_typed(typed, words).map_err(wrong_fields)?;
    let usual_url = context.environment.base_url.clone().unwrap_or_else(|| account.base_url.clone());
    let operations = operations(context);
    let fetched = wait_for(signals::unless_interrupted(async {
        let tested = operations.test(usual_url, typed_url, credential).await.map_err(not_accepted)?;
        operations.sign_in(&account.id, tested).await.map_err(not_stored)
    }))??;
    let settings = if options.name.is_some() { with_name(context, account)? } else { account };
    connected(context, settings, fetched, screen)
}

/// The account as it is in the settings now, under the name it was given.
fn with_name(context: &Context, account: AccountSettings) -> Result<AccountSettings, Failure> {
    let change = |settings: &Settings| {
        let stored = settings.account(&account.id).cloned().unwrap_or_else(|| account.clone());
        Ok::<_, Fault>(settings.clone().with_account(AccountSettings { name: account.name.clone(), ..stored }))
    };
    match context.settings_file.update(&context.settings, change) {
        Ok(settings) => Ok(settings.account(&account.id).cloned().unwrap_or(account)),
        Err(UpdateError::Refused(fault) | UpdateError::Unavailable(fault)) => Err(fault.into()),
    }
}

/// Says what the portal said, in the line that `status` prints.
fn connected(
    context: &Context,
    settings: AccountSettings,
    fetched: RecordedBalance,
    screen: &mut Screen,
) -> Result<Exit, Failure> {
    let RecordedBalance { balance, recorded, .. } = fetched;
    if let Err(fault) = recorded {
        tell(&fault, context.words(), screen);
    }
    let (formats, words) = (&context.formats, context.words());
    screen.message(&match &balance.connected_as {
        Some(who) => say!(words, "command-line-login-connected-as", who = who),
        None => words.say("command-line-login-connected"),
    });
    if let Some(token) = &balance.pasted_token {
        screen.hint(&match token.ends_at {
            Some(end) => {
                let moment = formats.moment(end, context.clock.now().wall);
                say!(words, "command-line-login-token-until", moment = moment)
            }
            None => words.say("command-line-login-token-half-hour"),
        });
    }
    if context.environment.credential.is_some() {
        screen.hint(&words.say("command-line-login-environment"));
    }
    let account = Account::new(settings, Origin::Keychain);
    let state = AccountState { account, last: Some(balance.reading), freshness: Freshness::Fresh };
    let report = Report::of(&state, context, formats);
    for line in crate::status::lines(&[report], screen.look) {
        screen.line(&line)?;
    }
    Ok(Exit::Done)
}

/// Runs `logout`.
pub fn logout(context: &Context, screen: &mut Screen) -> Result<Exit, Failure> {
    let operations: AccountOperations = operations(context);
    let words = context.words();
    each(&context.accounts_to_change()?, words, screen, |account, screen| {
        if matches!(account.origin, Origin::Environment(_)) {
            return Err(Failure::message(
                to_say!(words, "command-line-logout-environment"),
                to_say!(words, "command-line-logout-environment-hint"),
            ));
        }
        wait_for(operations.sign_out(&account.key()))??;
        screen.message(&say!(words, "command-line-logout-forgot", account = &account.name));
        Ok(())
    })
}

/// The account that the credential is for: the one named, or the only one there is, or the first.
fn account_to_connect(context: &Context, options: &LoginOptions) -> Result<AccountSettings, Failure> {
    let known: Vec<Account> = context
        .settings
        .accounts
        .iter()
        .filter(|account| !is_of_environment(&account.id))
        .map(|account| Account::new(account.clone(), Origin::Keychain))
        .collect();
    let account = match (context.only_wanted()?, known.as_slice()) {
        (Some(wanted), _) => {
            // Ids that differ in case alone are one account's: a keychain may ignore it (Windows).
            let same = known.iter().find(|account| account.settings.id.as_str().eq_ignore_ascii_case(wanted));
            let account = if same.is_some() { same } else { named(&known, wanted)? };
            account.map_or_else(|| new_account(wanted), |account| Ok(account.settings.clone()))?
        }
        (None, []) => AccountSettings::new(AccountId::new(AccountSettings::DEFAULT_ID)),
        (None, [only]) => only.settings.clone(),
        (None, all) => return Err(several(all)),
    };
    match &options.name {
        Some(name) => renamed(&account, name, context.words()),
        None => Ok(account),
    }
}

fn new_account(text: &str) -> Result<AccountSettings, Failure> {
    let id = account_id(text).filter(|id| !is_reserved(id));
    id.map(AccountSettings::new).ok_or_else(|| Failure::Usage(to_say!(words, "command-line-login-account-id")))
}

/// That account's credential is never in the keychain.
fn is_of_environment(id: &AccountId) -> bool {
    id.as_str().eq_ignore_ascii_case(environment::ACCOUNT)
}

/// The same account under another name, if the popover would take that name.
fn renamed(account: &AccountSettings, name: &str, words: &Words) -> Result<AccountSettings, Failure> {
    let settings = Settings::default().with_account(account.clone());
    let mut form = settings.to_form(&account.id);
    name.clone_into(&mut form.name);
    let settings = settings.apply_form(&account.id, &form, words).map_err(wrong_fields)?;
    Ok(settings.account(&account.id).unwrap_or(account).clone())
}

/// Asks at the terminal, or reads standard input: the Client ID unless it is given, then the secret.
fn typed_credential(options: &LoginOptions, words: &Words, screen: &mut Screen) -> Result<TypedCredential, Failure> {
    let base_url = options.base_url.clone().unwrap_or_default();
    // Before the rest is typed for nothing.
    refuse_open_terminal()?;
    if options.token {
        let access_token = secret(&words.say("command-line-login-access-token"), words, screen)?;
        return Ok(TypedCredential::Token { base_url, access_token });
    }
    let client_id = match &options.client_id {
        Some(client_id) => client_id.clone(),
        None => {
            if io::stdin().is_terminal() {
                screen.hint(&words.say("command-line-login-where"));
                screen.hint(&words.say("command-line-login-reset"));
                let field = words.say("command-line-login-client-id");
                screen.ask(&format!("{} ", say!(words, "command-line-login-ask", field = Value::Phrase(&field))));
            }
            line()?.to_string()
        }
    };
    let client_secret = secret(&words.say("command-line-login-client-secret"), words, screen)?;
    Ok(TypedCredential::Client { base_url, client_id, client_secret })
}

/// What is wrong with what was typed, a sentence each.
pub fn wrong_fields(fields: Vec<FieldError>) -> Failure {
    let sentences: Vec<String> = fields.into_iter().map(|field| field.message).collect();
    // Said by the form, in the user's language.
    Failure::sentence(Sentence::new(move |words| {
        words.sentences(&sentences.iter().map(String::as_str).collect::<Vec<_>>())
    }))
}

fn not_accepted(fault: Fault) -> Failure {
    with_note(fault, message_id!("problems-retry-not-stored"))
}

fn not_stored(fault: Fault) -> Failure {
    let works = message_id!("command-line-login-works");
    let is_of_keychain =
        matches!(fault.code, FaultCode::KeychainLocked | FaultCode::KeychainMissing | FaultCode::KeychainFailed);
    if is_of_keychain { with_note(fault, works) } else { fault.into() }
}

fn with_note(fault: Fault, note: &'static str) -> Failure {
    let (message, hint) = Failure::from(fault).into_sentences();
    Failure::message(message, Sentence::new(move |words| words.sentences(&[&words.say(note), &hint.say(words)])))
}
