//! `config`: the settings, read and changed through the one file that the tray program watches. What is valid is the
//! settings' business, by the rules of the popover's form.

mod alerts;
mod ways_out;

use std::path::PathBuf;
use std::time::Duration;

use clap::ValueEnum as _;
use jiff::SignedDuration;
use jiff::fmt::friendly::{Spacing, SpanPrinter};
use partner_balance_core::account::AccountId;
use partner_balance_core::page::{FieldError, SettingsForm};
use partner_balance_core::schedule;
use partner_balance_core::text::updates::NO_FEED;
use partner_balance_engine::settings::{AccountSettings, RetentionError, Settings, UpdateError};
use partner_balance_platform::autostart::{Autostart, LoginEntry};

use crate::arguments::{AlertKey, ConfigCommand, Key, SettingKey, WayOutKey};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::screen::Screen;
use crate::updates;

/// Runs the command.
pub fn run(context: &Context, command: &ConfigCommand, screen: &mut Screen) -> Result<Exit, Failure> {
    match command {
        ConfigCommand::Path => screen.line(&context.settings_file.path().display().to_string())?,
        ConfigCommand::Show => show(context, screen)?,
        ConfigCommand::Get { key: Key::Setting(key) } => {
            let account = if is_of_account(*key) { Some(account(context)?) } else { None };
            screen.line(&value(*key, &context.settings, account.as_ref()))?;
        }
        ConfigCommand::Get { key: Key::Alert(key) } => {
            screen.line(&alerts::value(*key, &account(context)?.alerts))?;
        }
        ConfigCommand::Get { key: Key::WayOut(key) } => {
            screen.line(&ways_out::value(*key, &account(context)?.ways_out))?;
        }
        ConfigCommand::Set { key: Key::Setting(key), value } => set(context, *key, value)?,
        ConfigCommand::Set { key: Key::Alert(key), value } => set_of_account(context, |known| {
            let alerts = alerts::changed(known.alerts, *key, value)?;
            Ok(AccountSettings { alerts, ..known })
        })?,
        ConfigCommand::Set { key: Key::WayOut(key), value } => set_of_account(context, |known| {
            let ways_out = ways_out::changed(known.ways_out.clone(), *key, value)?;
            Ok(AccountSettings { ways_out, ..known })
        })?,
    }
    Ok(Exit::Done)
}

/// As it could stand in the file; of a webhook's address only what is no secret.
fn show(context: &Context, screen: &mut Screen) -> Result<(), Failure> {
    let print = |key: SettingKey, account: Option<&AccountSettings>, screen: &mut Screen| {
        let value = value(key, &context.settings, account);
        let value = if is_text(key) { serde_json::to_string(&value).unwrap_or_default() } else { value };
        screen.line(&format!("{} = {value}", name(key)))
    };
    let (of_account, of_all): (Vec<SettingKey>, Vec<SettingKey>) =
        SettingKey::value_variants().iter().partition(|key| is_of_account(**key));
    for key in of_all {
        print(key, None, screen)?;
    }
    for account in context.accounts()? {
        let settings = stored(context, &account.settings.id);
        screen.line(&format!("\n[[accounts]]\nid = {}", serde_json::json!(settings.id)))?;
        for key in &of_account {
            print(*key, Some(&settings), screen)?;
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
    let id = if is_of_account(key) { Some(account(context)?.id) } else { None };
    if key == SettingKey::BaseUrl {
        return Err(Failure::message(
            "The address is changed by `partner-balance login --base-url`, which tests it first.",
            "",
        ));
    }
    if key == SettingKey::StartAtLogin {
        return set_autostart(context, value);
    }
    if key == SettingKey::LookForUpdates && is_on(value)? && updates::reader(context)?.is_none() {
        return Err(Failure::message(NO_FEED, "Look where you got the program from."));
    }
    save(context, |settings| changed(settings, key, id.as_ref(), value))
}

fn set_of_account(
    context: &Context,
    change: impl Fn(AccountSettings) -> Result<AccountSettings, Failure>,
) -> Result<(), Failure> {
    let id = account(context)?.id;
    save(context, |settings| {
        let known = settings.account(&id).cloned().unwrap_or_else(|| AccountSettings::new(id.clone()));
        Ok(settings.clone().with_account(change(known)?))
    })
}

fn save(context: &Context, change: impl FnMut(&Settings) -> Result<Settings, Failure>) -> Result<(), Failure> {
    match context.settings_file.update(&context.settings, change) {
        Ok(_) => Ok(()),
        Err(UpdateError::Refused(failure)) => Err(failure),
        Err(UpdateError::Unavailable(fault)) => Err(fault.into()),
    }
}

/// The settings with one of them changed, as the popover's form would.
fn changed(settings: &Settings, key: SettingKey, id: Option<&AccountId>, value: &str) -> Result<Settings, Failure> {
    let is_plain_number = value.trim().bytes().all(|byte| byte.is_ascii_digit());
    if key == SettingKey::RefreshInterval && !is_plain_number {
        return Ok(Settings { refresh_interval: interval(value)?, ..settings.clone() });
    }
    match (key, id) {
        (SettingKey::HideAmount, _) => Ok(Settings { hide_amount: is_on(value)?, ..settings.clone() }),
        (SettingKey::LookForUpdates, _) => Ok(Settings { look_for_updates: is_on(value)?, ..settings.clone() }),
        (SettingKey::StartAtLogin, _) => Ok(Settings { start_at_login: is_on(value)?, ..settings.clone() }),
        (SettingKey::History, _) => {
            let history = value.parse().map_err(|error: RetentionError| Failure::message(error.to_string(), ""))?;
            Ok(Settings { history, ..settings.clone() })
        }
        (_, Some(id)) => {
            let mut form = settings.to_form(id);
            field(&mut form, key, value);
            settings.apply_form(id, &form).map_err(|fields| refused(key, fields))
        }
        (_, None) => {
            // Minutes, as in the form; it is about an account, whose settings stay out of it.
            let scratch = AccountId::new(AccountSettings::DEFAULT_ID);
            let mut form = settings.to_form(&scratch);
            field(&mut form, key, value);
            let applied = settings.apply_form(&scratch, &form).map_err(crate::login::wrong_fields)?;
            Ok(Settings { refresh_interval: applied.refresh_interval, ..settings.clone() })
        }
    }
}

/// The form's words; what they say of the other threshold is no answer to who changes this one.
fn refused(key: SettingKey, fields: Vec<FieldError>) -> Failure {
    let is_of_other = key == SettingKey::Low && fields.iter().all(|field| field.field == "critical");
    if is_of_other {
        return Failure::message(
            "The critical threshold would be above the low one.",
            "Lower it first, with `partner-balance config set critical`.",
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
        SettingKey::RefreshInterval => &mut form.refresh_minutes,
        SettingKey::StartAtLogin
        | SettingKey::HideAmount
        | SettingKey::LookForUpdates
        | SettingKey::History
        | SettingKey::BaseUrl => return,
    };
    value.trim().clone_into(place);
}

fn interval(text: &str) -> Result<Duration, Failure> {
    let parsed = text.trim().parse::<SignedDuration>().ok().and_then(|interval| Duration::try_from(interval).ok());
    parsed.filter(|interval| schedule::is_usable_interval(*interval)).ok_or_else(|| {
        Failure::message("Enter a time from 1m to 24h, such as 10m or \"1h 30m\", or whole minutes.", "")
    })
}

fn is_on(text: &str) -> Result<bool, Failure> {
    match text.trim().to_lowercase().as_str() {
        "true" | "on" | "yes" => Ok(true),
        "false" | "off" | "no" => Ok(false),
        _ => Err(Failure::message("Enter true or false.", "")),
    }
}

/// Enters the tray program where the desktop looks at login, or takes it out, as the popover does. First the change that may
/// fail: the settings must not claim it then. It is undone if they can't be saved.
fn set_autostart(context: &Context, value: &str) -> Result<(), Failure> {
    let wanted = Autostart::from(is_on(value)?);
    let entry = login_entry(context)?;
    let before = entry.autostart();
    let switch = |autostart| entry.set(autostart).map_err(|error| Failure::message(format!("{error}."), ""));
    switch(wanted)?;
    let saved = save(context, |settings| changed(settings, SettingKey::StartAtLogin, None, value));
    if saved.is_err() && before != wanted {
        switch(before)?;
    }
    saved
}

fn login_entry(context: &Context) -> Result<LoginEntry, Failure> {
    let missing = || {
        Failure::message(
            "The tray program was found neither beside this one nor on the search path.",
            "start_at_login is about it: install it, or switch this in its own settings.",
        )
    };
    let program = tray_program().ok_or_else(missing)?;
    Ok(LoginEntry::new(&program, &context.directories.config_root()))
}

fn tray_program() -> Option<PathBuf> {
    let name = format!("partner-balance-tray{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().and_then(|own| own.parent().map(|folder| folder.join(&name)));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).map(|folder| folder.join(&name));
    beside.into_iter().chain(on_path).find(|file| file.is_file())
}

/// The value as it stands in the file, without quotes.
fn value(key: SettingKey, settings: &Settings, account: Option<&AccountSettings>) -> String {
    let of = |text: fn(&AccountSettings) -> String| account.map(text).unwrap_or_default();
    match key {
        SettingKey::RefreshInterval => interval_text(settings.refresh_interval),
        SettingKey::StartAtLogin => settings.start_at_login.to_string(),
        SettingKey::HideAmount => settings.hide_amount.to_string(),
        SettingKey::LookForUpdates => settings.look_for_updates.to_string(),
        SettingKey::History => settings.history.to_string(),
        SettingKey::Name => of(|account| account.name.clone()),
        SettingKey::BaseUrl => of(|account| account.base_url.to_string()),
        SettingKey::Currency => of(|account| account.currency.to_string()),
        SettingKey::Low => of(|account| account.thresholds.low.to_string()),
        SettingKey::Critical => of(|account| account.thresholds.critical.to_string()),
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
            | SettingKey::History
            | SettingKey::Name
            | SettingKey::BaseUrl
            | SettingKey::Currency
    )
}

fn is_of_account(key: SettingKey) -> bool {
    match key {
        SettingKey::RefreshInterval
        | SettingKey::StartAtLogin
        | SettingKey::HideAmount
        | SettingKey::LookForUpdates
        | SettingKey::History => false,
        SettingKey::Name | SettingKey::BaseUrl | SettingKey::Currency | SettingKey::Low | SettingKey::Critical => true,
    }
}

/// The account's settings as they are in the file, without what the environment puts above them.
fn account(context: &Context) -> Result<AccountSettings, Failure> {
    Ok(stored(context, &context.only_account()?.settings.id))
}

fn stored(context: &Context, id: &AccountId) -> AccountSettings {
    context.settings.account(id).cloned().unwrap_or_else(|| AccountSettings::new(id.clone()))
}
