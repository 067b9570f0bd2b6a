//! Whether the tray program starts at login: a setting and an entry of the desktop, which are changed together.

use std::path::PathBuf;

use partner_balance_platform::autostart::{Autostart, AutostartError, LoginEntry};

use super::{changed, is_on, save};
use crate::arguments::SettingKey;
use crate::context::Context;
use crate::failure::{Failure, reason};
use crate::sentence::{Sentence, to_say};

/// Enters the tray program where the desktop looks at login, or takes it out, as the popover does. First the change that may
/// fail: the settings must not claim it then. It is undone if they can't be saved.
pub(super) fn set_autostart(context: &Context, value: &str) -> Result<(), Failure> {
    let wanted = Autostart::from(is_on(value)?);
    let entry = login_entry(context)?;
    let before = entry.autostart();
    let switch = |autostart| entry.set(autostart).map_err(not_switched);
    switch(wanted)?;
    let saved = save(context, |settings| changed(settings, SettingKey::StartAtLogin, value, context.words()));
    if saved.is_err() && before != wanted {
        switch(before)?;
    }
    saved
}

/// That it could not be changed; of the system's own words only the reason.
fn not_switched(error: AutostartError) -> Failure {
    let detail = Sentence::new(move |words| match &error {
        AutostartError::Entry(error) => reason(error.kind(), words),
        AutostartError::Path => words.say("command-line-config-login-path"),
        AutostartError::System(detail) => detail.clone(),
    });
    Failure::sentence(to_say!(words, "command-line-config-login-unchanged", detail = detail.say(words)))
}

fn login_entry(context: &Context) -> Result<LoginEntry, Failure> {
    let missing = || {
        Failure::message(
            to_say!(words, "command-line-config-no-tray"),
            to_say!(words, "command-line-config-no-tray-hint"),
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
