//! What every command begins with: folders, settings, environment, time, formats, and the accounts they speak of.
//! Reads the settings file and the environment, once; must not touch the keychain, the network or the history.

use std::path::Path;
use std::sync::Arc;

use jiff::tz::TimeZone;
use partner_balance_core::account::{AccountId, AccountKey, Owner};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::clock::Clock;
use partner_balance_core::fault::Fault;
use partner_balance_core::text::DisplayFormats;
use partner_balance_core::view::Privacy;
use partner_balance_engine::access::owner_of;
use partner_balance_engine::directories::Directories;
use partner_balance_engine::environment::{self, Environment};
use partner_balance_engine::secrets::Credential;
use partner_balance_engine::settings::{AccountSettings, Settings, SettingsFile};
use partner_balance_platform::clock::SystemClock;
use partner_balance_platform::locale::NumberFormat;

use crate::arguments::Common;
use crate::credentials_file;
use crate::failure::Failure;
use crate::screen::Screen;

/// What every command begins with.
pub struct Context {
    /// Where the files are.
    pub directories: Directories,
    /// The settings' file.
    pub settings_file: SettingsFile,
    /// The settings as they are, with defaults where they can't be used.
    pub settings: Settings,
    /// What the environment, or the credentials file, says.
    pub environment: Environment,
    /// The account named by `--account`.
    pub wanted: Option<String>,
    /// Time.
    pub clock: Arc<dyn Clock>,
}

/// An account to work on.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its settings; the address is the one to ask.
    pub settings: AccountSettings,
    /// Where its credential is.
    pub origin: Origin,
}

impl Account {
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
    /// Reads settings, environment and, if one is named, the credentials file. What the settings file can't be used
    /// for is told.
    pub fn open(common: &Common, screen: &mut Screen) -> Result<Self, Failure> {
        let directories = Directories::of_user().map_err(|error| Failure::message(format!("{error}."), ""))?;
        refuse_files_of_others(&directories)?;
        let environment = environment(common.credentials_file.as_deref())?;
        let settings_file = SettingsFile::new(directories.settings_file());
        let loaded = settings_file.load();
        for problem in &loaded.problems {
            screen.message(&problem.to_string());
        }
        let wanted = common.account.clone();
        let clock = Arc::new(SystemClock);
        Ok(Self { directories, settings_file, settings: loaded.settings, environment, wanted, clock })
    }

    /// Reads the settings file again; what can't be used of it stays as it was, and is told.
    pub fn read_settings_again(&mut self, screen: &mut Screen) {
        let loaded = self.settings_file.load_over(&self.settings);
        loaded.problems.iter().for_each(|problem| screen.message(&problem.to_string()));
        self.settings = loaded.settings;
    }

    /// The accounts to work on: the environment's alone if it gives a credential, else those of the settings.
    ///
    /// # Errors
    /// When the account named isn't among them.
    pub fn accounts(&self) -> Result<Vec<Account>, Failure> {
        chosen(self.all_accounts(), self.wanted.as_deref())
    }

    /// The one account to work on.
    ///
    /// # Errors
    /// When there is none, or several and none is named.
    pub fn only_account(&self) -> Result<Account, Failure> {
        only(self.accounts()?)?.ok_or(Failure::NoAccount)
    }

    fn all_accounts(&self) -> Vec<Account> {
        let override_url = self.environment.base_url.as_ref();
        if let Some(credential) = &self.environment.credential {
            let id = AccountId::new(environment::ACCOUNT);
            let known = self.settings.account(&id).cloned().unwrap_or_else(|| AccountSettings::new(id));
            let settings = AccountSettings { base_url: override_url.cloned().unwrap_or_default(), ..known };
            return vec![Account { settings, origin: Origin::Environment(credential.clone()) }];
        }
        let of_settings = self.settings.accounts.iter().filter(|account| account.id.as_str() != environment::ACCOUNT);
        of_settings
            .map(|settings| {
                let base_url: BaseUrl = override_url.unwrap_or(&settings.base_url).clone();
                let settings = AccountSettings { base_url, ..settings.clone() };
                Account { settings, origin: Origin::Keychain }
            })
            .collect()
    }

    /// Whether amounts are to be seen on a screen.
    pub fn privacy(&self) -> Privacy {
        if self.settings.hide_amount { Privacy::Hidden } else { Privacy::Open }
    }

    /// How this user writes numbers and times.
    pub fn formats(&self) -> DisplayFormats {
        user_formats()
    }
}

/// How this user writes numbers and times.
pub fn user_formats() -> DisplayFormats {
    DisplayFormats::new(NumberFormat::of_user().tag(), local_zone())
}

/// An administrator who has another user's home (as `sudo` may leave it) would leave files there that this user can't
/// change: neither settings nor readings could be saved any more.
fn refuse_files_of_others(directories: &Directories) -> Result<(), Failure> {
    let Directories { config, data, state } = directories;
    match partner_balance_files::owned_by_another(&[config, data, state]) {
        None => Ok(()),
        Some(folder) => Err(Failure::message(
            format!("{} belongs to another user, and root's files there would lock them out.", folder.display()),
            "Run the command as that user, without sudo; or as root with root's own folders: sudo -H.",
        )),
    }
}

/// The user's time zone. Where the system keeps it in one file, that file is read: to find its name as well, all folders
/// of zones would be searched, a good part of what a `status` takes.
pub fn local_zone() -> TimeZone {
    let from_file = || TimeZone::tzif("Local", &std::fs::read("/etc/localtime").ok()?).ok();
    let is_set = std::env::var_os("TZ").is_some_and(|zone| !zone.is_empty());
    if cfg!(unix) && !is_set { from_file().unwrap_or_else(TimeZone::system) } else { TimeZone::system() }
}

/// Those that are meant: all, or the one that is named.
///
/// # Errors
/// When the account named isn't among them.
pub fn chosen(all: Vec<Account>, wanted: Option<&str>) -> Result<Vec<Account>, Failure> {
    let Some(wanted) = wanted else { return Ok(all) };
    let known: Vec<String> = all.iter().map(|account| account.settings.id.as_str().to_owned()).collect();
    let chosen = named(all, wanted);
    if chosen.is_empty() { Err(no_such_account(wanted, &known)) } else { Ok(chosen) }
}

/// The only one, if there is one.
///
/// # Errors
/// When there are several.
pub fn only(mut accounts: Vec<Account>) -> Result<Option<Account>, Failure> {
    if accounts.len() > 1 {
        let ids: Vec<&str> = accounts.iter().map(|account| account.settings.id.as_str()).collect();
        let sentence = format!("There are several accounts: choose one with --account ({}).", ids.join(", "));
        return Err(Failure::Usage(sentence));
    }
    Ok(accounts.pop())
}

/// By id, or by name if no id fits.
fn named(accounts: Vec<Account>, wanted: &str) -> Vec<Account> {
    let by_id: Vec<Account> = accounts.iter().filter(|one| one.settings.id.as_str() == wanted).cloned().collect();
    if !by_id.is_empty() {
        return by_id;
    }
    accounts.into_iter().filter(|one| one.settings.name.to_lowercase() == wanted.to_lowercase()).collect()
}

fn no_such_account(wanted: &str, known: &[String]) -> Failure {
    let hint = if known.is_empty() {
        "None is connected: `partner-balance login` connects one.".to_owned()
    } else {
        format!("There are: {}.", known.join(", "))
    };
    Failure::message(format!("There is no account {wanted}."), hint)
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
