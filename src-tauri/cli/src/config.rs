//! `config`: the settings, read and changed through the one file that the tray program watches. What is valid is the
//! settings' business, by the rules of the popover's form.

mod alerts;
mod autostart;
mod ways_out;

use std::time::Duration;

use clap::ValueEnum as _;
use jiff::SignedDuration;
use jiff::fmt::friendly::{Spacing, SpanPrinter};
use partner_balance_core::account::{AccountId, IconAccount, Watching};
use partner_balance_core::language::{self, Language, Words};
use partner_balance_core::page::{FieldError, SettingsForm};
use partner_balance_core::schedule;
use partner_balance_engine::settings::{self, AccountSettings, RetentionError, Settings, UpdateError};
use strum::VariantArray as _;

use crate::arguments::{AlertKey, ConfigCommand, Key, SettingKey, WayOutKey};
use crate::context::{Context, named, no_such_account};
use crate::failure::{Exit, Failure};
use crate::screen::Screen;
use crate::sentence::{Sentence, to_say};
use crate::updates;

/// Runs the command.
pub fn run(context: &Context, command: &ConfigCommand, screen: &mut Screen) -> Result<Exit, Failure> {
    match command {
        ConfigCommand::Path => screen.line(&context.settings_file.path().display().to_string())?,
        ConfigCommand::Show => show(context, screen)?,
        ConfigCommand::Get { key } => get(context, *key, screen)?,
        ConfigCommand::Set { key: Key::Setting(key), value } => set(context, *key, value)?,
        ConfigCommand::Set { key: Key::Alert(key), value } => set_of_accounts(context, |known| {
            let alerts = alerts::changed(known.alerts, *key, value)?;
            Ok(AccountSettings { alerts, ..known })
        })?,
        ConfigCommand::Set { key: Key::WayOut(key), value } => set_of_accounts(context, |known| {
            let ways_out = ways_out::changed(known.ways_out.clone(), *key, value)?;
            Ok(AccountSettings { ways_out, ..known })
        })?,
    }
    Ok(Exit::Done)
}

/// The value; of several accounts that are named, a line each.
fn get(context: &Context, key: Key, screen: &mut Screen) -> Result<(), Failure> {
    if let Key::Setting(key) = key {
        refuse_account(context, key)?;
    }
    let values: Vec<String> = match key {
        Key::Setting(key) if !is_of_accounts(context, key) => vec![value(key, &context.settings, None)],
        Key::Setting(key) => {
            let of = |account: &AccountSettings| value(key, &context.settings, Some(account));
            accounts(context)?.iter().map(of).collect()
        }
        Key::Alert(key) => accounts(context)?.iter().map(|account| alerts::value(key, &account.alerts)).collect(),
        Key::WayOut(key) => accounts(context)?.iter().map(|account| ways_out::value(key, &account.ways_out)).collect(),
    };
    values.iter().try_for_each(|value| screen.line(value))
}

/// As it could stand in the file; of a webhook's address only what is no secret.
fn show(context: &Context, screen: &mut Screen) -> Result<(), Failure> {
    let print = |key: SettingKey, account: Option<&AccountSettings>, screen: &mut Screen| {
        let value = value(key, &context.settings, account);
        let value = if is_text(key) { serde_json::to_string(&value).unwrap_or_default() } else { value };
        screen.line(&format!("{} = {value}", name(key)))
    };
    let keys = SettingKey::value_variants();
    for key in keys.iter().filter(|key| scope(**key) != Scope::Account) {
        print(*key, None, screen)?;
    }
    for account in context.accounts()? {
        let settings = stored(context, &account.settings.id);
        screen.line(&format!("\n[[accounts]]\nid = {}", serde_json::json!(settings.id)))?;
        for key in keys.iter().filter(|key| scope(**key) != Scope::Program) {
            // What an account has not of its own doesn't stand in its section.
            if *key != SettingKey::RefreshInterval || settings.refresh_interval.is_some() {
                print(*key, Some(&settings), screen)?;
            }
        }
        screen.line("\n[accounts.alerts]")?;
        for key in AlertKey::value_variants() {
            screen.line(&format!("{} = {}", name(*key), alerts::value_in_file(*key, &settings.alerts)))?;
        }
        for key in WayOutKey::value_variants() {
            if let Some(value) = ways_out::shown(*key, &settings.ways_out) {
                screen.line(&format!("{} = {value}", name(*key)))?;
            }
        }
    }
    Ok(())
}

fn set(context: &Context, key: SettingKey, value: &str) -> Result<(), Failure> {
    refuse_account(context, key)?;
    let is_of_accounts = is_of_accounts(context, key);
    let accounts = if is_of_accounts { accounts(context)? } else { Vec::new() };
    if key == SettingKey::BaseUrl {
        return Err(Failure::sentence(to_say!(words, "command-line-config-address")));
    }
    if key == SettingKey::StartAtLogin {
        return autostart::set_autostart(context, value);
    }
    if key == SettingKey::LookForUpdates && is_on(value)? && updates::reader(context)?.is_none() {
        return Err(updates::no_feed());
    }
    if key == SettingKey::IconAccount {
        let icon_account = icon_account(context, value)?;
        return save(context, |settings| Ok(Settings { icon_account, ..settings.clone() }));
    }
    if !is_of_accounts {
        return save(context, |settings| changed(settings, key, value, context.words()));
    }
    // All of them or none.
    save(context, |settings| {
        let change = |settings: Settings, account: &AccountSettings| {
            changed_of(&settings, key, &account.id, value, context.words())
        };
        accounts.iter().try_fold(settings.clone(), change)
    })
}

fn set_of_accounts(
    context: &Context,
    change: impl Fn(AccountSettings) -> Result<AccountSettings, Failure>,
) -> Result<(), Failure> {
    let accounts = accounts(context)?;
    save(context, |settings| {
        let change = |settings: Settings, account: &AccountSettings| with_change(&settings, &account.id, &change);
        accounts.iter().try_fold(settings.clone(), change)
    })
}

fn with_change(
    settings: &Settings,
    id: &AccountId,
    change: impl Fn(AccountSettings) -> Result<AccountSettings, Failure>,
) -> Result<Settings, Failure> {
    let known = settings.account(id).cloned().unwrap_or_else(|| AccountSettings::new(id.clone()));
    Ok(settings.clone().with_account(change(known)?))
}

fn save(context: &Context, change: impl FnOnce(&Settings) -> Result<Settings, Failure>) -> Result<(), Failure> {
    match context.settings_file.update(&context.settings, change) {
        Ok(_) => Ok(()),
        Err(UpdateError::Refused(failure)) => Err(failure),
        Err(UpdateError::Unavailable(fault)) => Err(fault.into()),
    }
}

/// The settings with one of the program's changed.
fn changed(settings: &Settings, key: SettingKey, value: &str, words: &Words) -> Result<Settings, Failure> {
    let mut changed = settings.clone();
    match key {
        SettingKey::RefreshInterval => changed.refresh_interval = interval(value, words)?,
        SettingKey::HideAmount => changed.hide_amount = is_on(value)?,
        SettingKey::LookForUpdates => changed.look_for_updates = is_on(value)?,
        SettingKey::StartAtLogin => changed.start_at_login = is_on(value)?,
        SettingKey::History => {
            let refused = |error: RetentionError| Failure::sentence(Sentence::new(move |words| error.sentence(words)));
            changed.history = value.parse().map_err(refused)?;
        }
        SettingKey::AccountOrder => {
            let refused = |_| Failure::sentence(to_say!(words, "command-line-enter-order"));
            changed.account_order = value.trim().parse().map_err(refused)?;
        }
        SettingKey::Language => changed.language = language::of_setting(value).ok_or_else(no_such_language)?,
        SettingKey::IconAccount
        | SettingKey::Name
        | SettingKey::BaseUrl
        | SettingKey::Currency
        | SettingKey::Low
        | SettingKey::Critical
        | SettingKey::Paused => {}
    }
    Ok(changed)
}

/// The settings with one of an account's changed, as the popover's form would.
fn changed_of(
    settings: &Settings,
    key: SettingKey,
    id: &AccountId,
    value: &str,
    words: &Words,
) -> Result<Settings, Failure> {
    match key {
        SettingKey::RefreshInterval => {
            let own = if value.trim().eq_ignore_ascii_case(OF_ALL) { None } else { Some(interval(value, words)?) };
            with_change(settings, id, |known| Ok(AccountSettings { refresh_interval: own, ..known }))
        }
        SettingKey::Paused => {
            let watching = if is_on(value)? { Watching::Paused } else { Watching::On };
            with_change(settings, id, |known| Ok(AccountSettings { watching, ..known }))
        }
        SettingKey::Name
        | SettingKey::Currency
        | SettingKey::Low
        | SettingKey::Critical
        | SettingKey::BaseUrl
        | SettingKey::StartAtLogin
        | SettingKey::HideAmount
        | SettingKey::LookForUpdates
        | SettingKey::Language
        | SettingKey::History
        | SettingKey::IconAccount
        | SettingKey::AccountOrder => {
            let mut form = settings.to_form(id);
            field(&mut form, key, value);
            settings.apply_form(id, &form, words).map_err(|fields| refused(key, fields))
        }
    }
}

/// `auto`, or an account by its id or name.
fn icon_account(context: &Context, value: &str) -> Result<IconAccount, Failure> {
    if settings::icon_account(value) == Some(IconAccount::MostUrgent) {
        return Ok(IconAccount::MostUrgent);
    }
    let (known, wanted) = (context.known_accounts(), value.trim());
    let account = named(&known, wanted)?.ok_or_else(|| no_such_account(wanted, &known))?;
    Ok(IconAccount::Chosen(account.settings.id.clone()))
}

/// The form's words; what they say of the other threshold is no answer to who changes this one.
fn refused(key: SettingKey, fields: Vec<FieldError>) -> Failure {
    let is_of_other = key == SettingKey::Low && fields.iter().all(|field| field.field == "critical");
    if is_of_other {
        return Failure::message(
            to_say!(words, "command-line-config-critical-above"),
            to_say!(words, "command-line-config-critical-above-hint"),
        );
    }
    crate::login::wrong_fields(fields)
}

fn field(form: &mut SettingsForm, key: SettingKey, value: &str) {
    let place = match key {
        SettingKey::Name => &mut form.name,
        SettingKey::Currency => &mut form.currency,
        SettingKey::Low => &mut form.low,
        SettingKey::Critical => &mut form.critical,
        SettingKey::RefreshInterval
        | SettingKey::Paused
        | SettingKey::IconAccount
        | SettingKey::AccountOrder
        | SettingKey::StartAtLogin
        | SettingKey::HideAmount
        | SettingKey::LookForUpdates
        | SettingKey::Language
        | SettingKey::History
        | SettingKey::BaseUrl => return,
    };
    value.trim().clone_into(place);
}

fn interval(text: &str, words: &Words) -> Result<Duration, Failure> {
    if text.trim().bytes().all(|byte| byte.is_ascii_digit()) {
        // Minutes, with the sentences of the form.
        let (id, defaults) = (AccountSettings::new_id(), Settings::default());
        let form = SettingsForm { refresh_minutes: text.trim().to_owned(), ..defaults.to_form(&id) };
        let applied = defaults.apply_form(&id, &form, words).map_err(crate::login::wrong_fields)?;
        return Ok(applied.refresh_interval);
    }
    let parsed = text.trim().parse::<SignedDuration>().ok().and_then(|interval| Duration::try_from(interval).ok());
    let usable = parsed.filter(|interval| schedule::is_usable_interval(*interval));
    usable.ok_or_else(|| Failure::sentence(to_say!(words, "command-line-enter-interval")))
}

fn no_such_language() -> Failure {
    let languages = Language::VARIANTS.iter().filter(|language| **language != Language::Pseudo);
    let tags: Vec<&str> = languages.map(|language| language.tag()).collect();
    Failure::sentence(to_say!(words, "command-line-enter-language", tags = words.list(&tags)))
}

fn is_on(text: &str) -> Result<bool, Failure> {
    match text.trim().to_lowercase().as_str() {
        "true" | "on" | "yes" => Ok(true),
        "false" | "off" | "no" => Ok(false),
        _ => Err(Failure::sentence(to_say!(words, "command-line-enter-true-false"))),
    }
}

/// What an account's interval is called where it has none of its own.
const OF_ALL: &str = "default";

/// The value as it stands in the file, without quotes.
fn value(key: SettingKey, settings: &Settings, account: Option<&AccountSettings>) -> String {
    let of = |text: fn(&AccountSettings) -> String| account.map(text).unwrap_or_default();
    match key {
        SettingKey::RefreshInterval => match account {
            None => interval_text(settings.refresh_interval),
            Some(account) => account.refresh_interval.map_or_else(|| OF_ALL.to_owned(), interval_text),
        },
        SettingKey::IconAccount => settings::icon_account_text(&settings.icon_account).to_owned(),
        SettingKey::AccountOrder => <&str>::from(settings.account_order).to_owned(),
        SettingKey::StartAtLogin => settings.start_at_login.to_string(),
        SettingKey::HideAmount => settings.hide_amount.to_string(),
        SettingKey::LookForUpdates => settings.look_for_updates.to_string(),
        SettingKey::Language => language::setting_text(settings.language).to_owned(),
        SettingKey::History => settings.history.to_string(),
        SettingKey::Name => of(|account| account.name.clone()),
        SettingKey::BaseUrl => of(|account| account.base_url.to_string()),
        SettingKey::Currency => of(|account| account.currency.to_string()),
        SettingKey::Low => of(|account| account.thresholds.low.to_string()),
        SettingKey::Critical => of(|account| account.thresholds.critical.to_string()),
        SettingKey::Paused => of(|account| (account.watching == Watching::Paused).to_string()),
    }
}

fn interval_text(interval: Duration) -> String {
    let interval = SignedDuration::try_from(interval).unwrap_or(SignedDuration::MAX);
    SpanPrinter::new().spacing(Spacing::BetweenUnits).duration_to_string(&interval)
}

fn name(key: impl clap::ValueEnum) -> String {
    key.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn is_text(key: SettingKey) -> bool {
    matches!(
        key,
        SettingKey::RefreshInterval
            | SettingKey::Language
            | SettingKey::History
            | SettingKey::IconAccount
            | SettingKey::AccountOrder
            | SettingKey::Name
            | SettingKey::BaseUrl
            | SettingKey::Currency
    )
}

/// What a setting is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    Program,
    Account,
    /// The program, and an account in its place where one is named.
    Both,
}

fn scope(key: SettingKey) -> Scope {
    match key {
        SettingKey::StartAtLogin
        | SettingKey::HideAmount
        | SettingKey::LookForUpdates
        | SettingKey::Language
        | SettingKey::History
        | SettingKey::IconAccount
        | SettingKey::AccountOrder => Scope::Program,
        SettingKey::Name
        | SettingKey::BaseUrl
        | SettingKey::Currency
        | SettingKey::Low
        | SettingKey::Critical
        | SettingKey::Paused => Scope::Account,
        SettingKey::RefreshInterval => Scope::Both,
    }
}

/// Who names an account for a setting of the program would change it for all of them.
fn refuse_account(context: &Context, key: SettingKey) -> Result<(), Failure> {
    if scope(key) != Scope::Program || context.wanted.is_empty() {
        return Ok(());
    }
    Err(Failure::Usage(to_say!(words, "command-line-setting-of-all", key = name(key))))
}

fn is_of_accounts(context: &Context, key: SettingKey) -> bool {
    match scope(key) {
        Scope::Program => false,
        Scope::Account => true,
        Scope::Both => !context.wanted.is_empty(),
    }
}

/// The settings of the accounts that are meant as they are in the file, without what the environment puts above them.
fn accounts(context: &Context) -> Result<Vec<AccountSettings>, Failure> {
    let accounts = context.accounts_to_change()?;
    Ok(accounts.iter().map(|account| stored(context, &account.settings.id)).collect())
}

fn stored(context: &Context, id: &AccountId) -> AccountSettings {
    context.settings.account(id).cloned().unwrap_or_else(|| AccountSettings::new(id.clone()))
}
