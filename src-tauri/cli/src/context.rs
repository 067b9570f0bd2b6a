//! What every command begins with: folders, settings, environment, time, formats, and the accounts they speak of.
//! Reads the environment, once; must not touch the keychain, the network or the history.

use std::path::Path;
use std::sync::Arc;

use partner_balance_core::account::{AccountId, AccountKey, Owner, Watching};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::Clock;
use partner_balance_core::fault::Fault;
use partner_balance_core::language::Words;
use partner_balance_core::text::DisplayFormats;
use partner_balance_core::view::Privacy;
use partner_balance_engine::access::owner_of;
use partner_balance_engine::directories::Directories;
use partner_balance_engine::environment::{self, Environment};
use partner_balance_engine::secrets::Credential;
use partner_balance_engine::settings::{AccountSettings, Settings, SettingsFile, SettingsProblem};
use partner_balance_platform::clock::SystemClock;

use crate::arguments::Common;
use crate::credentials_file;
use crate::failure::{Exit, Failure};
use crate::open_history::OpenHistory;
use crate::screen::Screen;
use crate::sentence::{Sentence, to_say};
use crate::start::{Start, user_formats};

/// What every command begins with.
pub struct Context {
    /// Where the files are.
    pub directories: Directories,
    /// The settings' file.
    pub settings_file: SettingsFile,
    /// The settings as they are, with defaults where they can't be used.
    pub settings: Settings,
    /// How the user reads sentences, numbers and times.
    pub formats: DisplayFormats,
    /// What the environment, or the credentials file, says.
    pub environment: Environment,
    /// The accounts named by `--account`; none: all.
    pub wanted: Vec<String>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// The history, for reading.
    pub history: OpenHistory,
}

/// An account to work on.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its settings; the address is the one to ask.
    pub settings: AccountSettings,
    /// What people are told it is called: of several with the same name each has its id behind it.
    pub name: String,
    /// Where its credential is.
    pub origin: Origin,
    /// Whether the portal may be asked for it.
    pub asking: Asking,
}

/// Whether the portal may be asked for an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// It is not paused, or it was named.
    Allowed,
    /// It is paused, and was not named.
    Paused,
}

impl Account {
    /// Not asked while it is paused.
    pub fn new(settings: AccountSettings, origin: Origin) -> Self {
        let asking = match settings.watching {
            Watching::On => Asking::Allowed,
            Watching::Paused => Asking::Paused,
        };
        Self { name: settings.name.clone(), settings, origin, asking }
    }

    /// Which account it is.
    pub fn key(&self) -> AccountKey {
        match &self.origin {
            Origin::Environment(_) => AccountKey::Environment,
            Origin::Keychain => AccountKey::Stored(self.settings.id.clone()),
        }
    }

    /// Whose its readings are, where that can be told without the keychain.
    pub fn owner(&self) -> Option<Owner> {
        match &self.origin {
            Origin::Environment(Ok(credential)) => Some(owner_of(credential, &self.settings.base_url)),
            Origin::Environment(Err(_)) | Origin::Keychain => None,
        }
    }
}

/// Where an account's credential is.
#[derive(Clone, Debug)]
pub enum Origin {
    /// In the environment or the credentials file; or why that can't be used.
    Environment(Result<Credential, Fault>),
    /// In the keychain, if it is anywhere.
    Keychain,
}

impl Context {
    /// Reads the environment and, if one is named, the credentials file. What the settings file can't be used for is told.
    pub fn open(common: &Common, start: Start, screen: &mut Screen) -> Result<Self, Failure> {
        let Start { directories, loaded, formats } = start;
        let directories = directories?;
        let environment = environment(common.credentials_file.as_deref())?;
        let settings_file = SettingsFile::new(directories.settings_file());
        let wanted = common.account.clone();
        let clock = Arc::new(SystemClock);
        let context = Self {
            history: OpenHistory::at(directories.history_file()),
            directories,
            settings_file,
            settings: loaded.settings,
            formats,
            environment,
            wanted,
            clock,
        };
        context.tell_problems(&loaded.problems, screen);
        Ok(context)
    }

    /// Reads the settings file again; what can't be used of it stays as it was, and is told.
    pub fn read_settings_again(&mut self, screen: &mut Screen) {
        let loaded = self.settings_file.load_over(&self.settings);
        if loaded.settings.language != self.settings.language {
            self.formats = user_formats(loaded.settings.language);
        }
        self.settings = loaded.settings;
        self.tell_problems(&loaded.problems, screen);
    }

    fn tell_problems(&self, problems: &[SettingsProblem], screen: &mut Screen) {
        problems.iter().for_each(|problem| screen.message(&problem.sentence(self.words())));
    }

    /// The accounts to work on, in the order of the settings: the environment's alone if it gives a credential, else those of
    /// the settings; of them those that are named, if any are. A paused one that isn't named is not to be asked.
    ///
    /// # Errors
    /// When a named one isn't among them, or several have the name.
    pub fn accounts(&self) -> Result<Vec<Account>, Failure> {
        chosen(self.all_accounts(), &self.wanted)
    }

    /// The accounts to change: those that are named, or the only one there is.
    ///
    /// # Errors
    /// As [`Context::accounts`]; when there is none, or several and none is named.
    pub fn accounts_to_change(&self) -> Result<Vec<Account>, Failure> {
        let accounts = self.accounts()?;
        match accounts.len() {
            0 => Err(Failure::NoAccount),
            1 => Ok(accounts),
            _ if !self.wanted.is_empty() => Ok(accounts),
            _ => Err(several(&accounts)),
        }
    }

    /// The one account to work on.
    ///
    /// # Errors
    /// When there is none, or several and not one is named.
    pub fn only_account(&self) -> Result<Account, Failure> {
        only(self.accounts()?)?.ok_or(Failure::NoAccount)
    }

    /// The only name that was given for an account; none without one.
    ///
    /// # Errors
    /// When there are several.
    pub fn only_wanted(&self) -> Result<Option<&str>, Failure> {
        match self.wanted.as_slice() {
            [] => Ok(None),
            [wanted] => Ok(Some(wanted)),
            _ => Err(Failure::Usage(to_say!(words, "command-line-one-account"))),
        }
    }

    /// Every account that has settings, or is in the environment.
    pub fn known_accounts(&self) -> Vec<Account> {
        let mut known = self.all_accounts();
        for settings in &self.settings.accounts {
            if known.iter().all(|account| account.settings.id != settings.id) {
                known.push(Account::new(settings.clone(), Origin::Keychain));
            }
        }
        known
    }

    fn all_accounts(&self) -> Vec<Account> {
        let override_url = self.environment.base_url.as_ref();
        if let Some(credential) = &self.environment.credential {
            let id = AccountId::new(environment::ACCOUNT);
            let known = self.settings.account(&id).cloned().unwrap_or_else(|| AccountSettings::new(id));
            let settings = AccountSettings { base_url: override_url.cloned().unwrap_or_default(), ..known };
            return vec![Account::new(settings, Origin::Environment(credential.clone()))];
        }
        let of_settings = self.settings.accounts.iter().filter(|account| account.id.as_str() != environment::ACCOUNT);
        of_settings
            .map(|settings| {
                let base_url: BaseUrl = override_url.unwrap_or(&settings.base_url).clone();
                let account = Account::new(AccountSettings { base_url, ..settings.clone() }, Origin::Keychain);
                Account { name: self.settings.name_of(settings), ..account }
            })
            .collect()
    }

    /// Whether amounts are to be seen on a screen.
    pub fn privacy(&self) -> Privacy {
        if self.settings.hide_amount { Privacy::Hidden } else { Privacy::Open }
    }

    /// The messages of the user's language.
    pub fn words(&self) -> &Words {
        self.formats.words()
    }

    /// What is written in the user's formats, and in English ones for programs and support: a number, an age.
    pub fn in_both(&self, write: impl Fn(&DisplayFormats) -> String) -> Sentence {
        let (own, in_english) = (write(&self.formats), write(&self.english()));
        Sentence::new(move |words| if words.is_for_programs() { in_english.clone() } else { own.clone() })
    }

    /// English, for what programs read.
    pub fn english(&self) -> DisplayFormats {
        DisplayFormats::english(self.formats.zone().clone())
    }
}

/// Those that are meant, in their order: all, or the ones that are named. What is named may be asked.
///
/// # Errors
/// When one of the names is nobody's, or that of several.
pub fn chosen(all: Vec<Account>, wanted: &[String]) -> Result<Vec<Account>, Failure> {
    if wanted.is_empty() {
        return Ok(all);
    }
    let mut meant = Vec::new();
    for name in wanted {
        meant.push(named(&all, name)?.ok_or_else(|| no_such_account(name, &all))?.settings.id.clone());
    }
    let chosen = all.into_iter().filter(|account| meant.contains(&account.settings.id));
    Ok(chosen.map(|account| Account { asking: Asking::Allowed, ..account }).collect())
}

/// Does something with each account. Of several, what fails with one is told and keeps none of the others from it.
///
/// # Errors
/// What keeps it from being done with the only one, or with any of the others.
pub fn each(
    accounts: &[Account],
    words: &Words,
    screen: &mut Screen,
    mut work: impl FnMut(&Account, &mut Screen) -> Result<(), Failure>,
) -> Result<Exit, Failure> {
    let mut exit = Exit::Done;
    for account in accounts {
        match work(account, screen) {
            Ok(()) => {}
            Err(Failure::Message { message, hint }) if accounts.len() > 1 => {
                // What went to standard output before stays before it.
                screen.flush()?;
                screen.message(&message.say(words));
                screen.hint(&hint.say(words));
                exit = Exit::Failed;
            }
            Err(failure) => return Err(failure),
        }
    }
    Ok(exit)
}

/// The only one, if there is one.
///
/// # Errors
/// When there are several.
pub fn only(mut accounts: Vec<Account>) -> Result<Option<Account>, Failure> {
    if accounts.len() > 1 { Err(several(&accounts)) } else { Ok(accounts.pop()) }
}

/// That there are several, and which.
pub fn several(accounts: &[Account]) -> Failure {
    let ids = ids(accounts);
    Failure::Usage(to_say!(words, "command-line-several-accounts", ids = &listed(&ids, words)))
}

/// The account of this id, or of this name if no id fits; none if there is none.
///
/// # Errors
/// When several have the name.
pub fn named<'a>(accounts: &'a [Account], wanted: &str) -> Result<Option<&'a Account>, Failure> {
    if let Some(account) = accounts.iter().find(|one| one.settings.id.as_str() == wanted) {
        return Ok(Some(account));
    }
    let is_meant = |one: &&Account| one.settings.name.to_lowercase() == wanted.to_lowercase();
    let found: Vec<&Account> = accounts.iter().filter(is_meant).collect();
    match found.as_slice() {
        [] => Ok(None),
        [account] => Ok(Some(account)),
        several => {
            let several: Vec<Account> = several.iter().copied().cloned().collect();
            let (wanted, ids) = (wanted.to_owned(), ids(&several));
            Err(Failure::message(
                to_say!(words, "command-line-several-called", name = &wanted),
                to_say!(words, "command-line-several-called-hint", ids = &listed(&ids, words)),
            ))
        }
    }
}

/// That there is no such account, and which there are.
pub fn no_such_account(wanted: &str, known: &[Account]) -> Failure {
    let (wanted, ids) = (wanted.to_owned(), ids(known));
    let hint = if ids.is_empty() {
        to_say!(words, "command-line-no-such-account-none")
    } else {
        to_say!(words, "command-line-no-such-account-hint", ids = &listed(&ids, words))
    };
    Failure::message(to_say!(words, "command-line-no-such-account", name = &wanted), hint)
}

fn ids(accounts: &[Account]) -> Vec<String> {
    accounts.iter().map(|account| account.settings.id.as_str().to_owned()).collect()
}

/// "main, branch".
fn listed(names: &[String], words: &Words) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    words.list(&names)
}

/// The credentials file's word first, then the environment's, for credential and address each as a whole.
fn environment(file: Option<&Path>) -> Result<Environment, Failure> {
    let of_process = |name: &str| std::env::var(name).ok();
    let Some(path) = file else { return Ok(Environment::read(of_process)) };
    let file = credentials_file::read(path)?;
    Ok(Environment::read(|name| match name {
        environment::BASE_URL => file.get(name).or_else(|| of_process(name)),
        _ => file.get(name),
    }))
}
