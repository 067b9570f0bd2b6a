//! Applies settings from the file and from the form, and what has to change with them. What is valid is decided by
//! `settings`.

use partner_balance_core::account::{AccountId, AccountKey};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::Fault;
use partner_balance_core::monitor::Event;
use partner_balance_core::page::SettingsForm;

use super::{Runner, text};
use crate::desktop::Autostart;
use crate::messages::Outcome;
use crate::settings::{AccountSettings, Settings, UpdateError};

impl Runner {
    /// Reads the file; values that can't be used stay as they are. Saves first what could not be saved before.
    pub(super) fn load_settings(&mut self) {
        let saved = self.save_accounts();
        let loaded = self.ports.settings.load_over(&self.settings);
        let problems = loaded.problems.iter().map(|problem| text::settings_problem(&problem.to_string())).collect();
        self.apply_settings(self.with_unsaved(&loaded.settings));
        self.settings_problems = problems;
        if let Err(fault) = saved {
            self.note_settings(&fault);
        }
    }

    /// Changes the file's settings, together with what could not be saved before, and applies what was saved.
    pub(super) fn update_settings<E>(
        &mut self,
        change: impl FnOnce(&Settings) -> Result<Settings, E>,
    ) -> Result<(), UpdateError<E>> {
        let with_unsaved = |settings: &Settings| change(&self.with_unsaved(settings));
        let saved = self.ports.settings.update(&self.settings, with_unsaved)?;
        self.unsaved_accounts.clear();
        self.apply_settings(saved);
        Ok(())
    }

    /// Saves a connected account, at this address if one is given. One that can't be saved works until the program ends,
    /// and is saved later if possible.
    pub(super) fn save_account(&mut self, id: AccountId, base_url: Option<BaseUrl>) {
        let unsaved = self.unsaved_accounts.entry(id).or_default();
        if base_url.is_some() {
            *unsaved = base_url;
        }
        if let Err(fault) = self.save_accounts() {
            self.settings = self.with_unsaved(&self.settings);
            self.note_settings(&fault);
        }
    }

    fn save_accounts(&mut self) -> Result<(), Fault> {
        if self.unsaved_accounts.is_empty() {
            return Ok(());
        }
        let saved = self.update_settings(|settings| Ok::<_, Fault>(settings.clone()));
        saved.map_err(|(UpdateError::Refused(fault) | UpdateError::Unavailable(fault))| fault)
    }

    /// These settings with the accounts that could not be saved.
    fn with_unsaved(&self, settings: &Settings) -> Settings {
        let with = |settings: Settings, (id, base_url): (&AccountId, &Option<BaseUrl>)| {
            settings.with_account_at(id, base_url.as_ref())
        };
        self.unsaved_accounts.iter().fold(settings.clone(), with)
    }

    /// Applies settings that were read or saved.
    pub(super) fn apply_settings(&mut self, saved: Settings) {
        if saved.hide_amount && !self.settings.hide_amount {
            // An alert on the screen shows an amount.
            self.watches.keys().for_each(|key| self.ports.desktop.withdraw_alert(key));
        }
        self.settings = saved;
        self.settings_problems.clear();
    }

    pub(super) fn note_settings(&mut self, fault: &Fault) {
        tracing::error!(detail = %fault.detail, "settings");
        self.settings_problems.insert(0, text::settings_save_problem(fault));
    }

    /// Saves the form, for the account it was shown for.
    pub(super) fn save_settings(&mut self, id: u32, account: Option<&AccountKey>, form: &SettingsForm) {
        let is_watched = account.is_some_and(|key| self.watches.contains_key(key));
        let (is_nobody_s, is_demo) = (account.is_none(), account == Some(&AccountKey::Demo));
        let account =
            account.map_or_else(|| AccountSettings::new(AccountSettings::new_id()), |key| self.account_settings(key));
        // First the change that may fail: the settings must not claim it then.
        let autostart_before = match self.switch_autostart(&account, form) {
            Ok(before) => before,
            Err(fault) => return self.refuse(id, &fault),
        };
        let mut applied = None;
        let change = |settings: &Settings| {
            // The account may not be in the file: the demo's never is.
            let stored = settings.account(&account.id).filter(|_| !is_demo);
            // One that another process has removed since is not made anew: it would have no credential.
            let is_kept = !is_demo && !is_nobody_s && (is_watched || stored.is_some());
            let known = stored.unwrap_or(&account).clone();
            let after = settings.clone().with_account(known).apply_form(&account.id, form)?;
            applied = after.account(&account.id).cloned();
            Ok(if is_kept { after } else { Settings { accounts: settings.accounts.clone(), ..after } })
        };
        match self.update_settings(change) {
            Ok(()) => {
                // The form says what it shall be.
                self.is_autostart_due = false;
                if let (Some(demo), Some(settings)) = (self.demo.as_mut().filter(|_| is_demo), applied) {
                    demo.settings = settings;
                }
                self.handle_all(&Event::SettingsChanged);
                self.show();
                self.reply(id, Outcome::Done);
            }
            Err(error) => {
                self.restore_autostart(autostart_before);
                match error {
                    UpdateError::Refused(fields) => self.reply(id, Outcome::Refused { problem: None, fields }),
                    UpdateError::Unavailable(fault) => self.refuse(id, &fault),
                }
            }
        }
    }

    /// Makes the desktop do at login what the form says, if the form is valid. Returns what it did before, if that was
    /// something else.
    fn switch_autostart(&mut self, account: &AccountSettings, form: &SettingsForm) -> Result<Option<Autostart>, Fault> {
        let settings = self.settings.clone().with_account(account.clone());
        let is_valid = settings.apply_form(&account.id, form).is_ok();
        let before = self.autostart;
        if !is_valid || before == form.start_at_login.into() {
            return Ok(None);
        }
        let switched = self.ports.desktop.start_at_login(form.start_at_login.into());
        self.read_autostart();
        switched.map(|()| Some(before))
    }

    /// Undoes [`Self::switch_autostart`]: nothing was saved.
    fn restore_autostart(&mut self, before: Option<Autostart>) {
        let Some(before) = before else { return };
        if let Err(fault) = self.ports.desktop.start_at_login(before) {
            tracing::warn!(detail = %fault.detail, "what starts at login was changed, but not saved");
        }
        self.read_autostart();
    }

    /// Repairs the entry at login: the program's file may have been moved.
    pub(super) fn repair_autostart(&mut self) {
        if self.settings.start_at_login
            && let Err(fault) = self.ports.desktop.repair_autostart()
        {
            tracing::warn!(detail = %fault.detail, "the entry that starts the program at login was not repaired");
        }
        self.read_autostart();
    }

    /// The form shows what the desktop does at login, because the user can change that in the desktop's settings as well.
    pub(super) fn read_autostart(&mut self) {
        self.autostart = self.ports.desktop.autostart();
    }

    /// "Try again" on the banner: tries everything that has failed.
    pub(super) fn try_again(&mut self) {
        if !self.settings_problems.is_empty() {
            self.reload_settings();
        }
        self.handle_all(&Event::RefreshRequested);
    }

    /// Reads the file again and applies it: another process may have written it.
    pub(super) fn reload_settings(&mut self) {
        let before = self.settings.clone();
        self.load_settings();
        // When another process connects an account, the credential changes, even if the settings stay the same.
        self.watches.values().for_each(|watch| watch.access.read_again());
        // Also those that this process has come to know with a change of its own.
        self.update_watched_accounts();
        if self.settings.start_at_login != before.start_at_login || self.is_autostart_due {
            self.apply_autostart();
        }
        if self.settings == before {
            return;
        }
        self.read_autostart();
        self.handle_all(&Event::SettingsChanged);
    }

    /// Makes the desktop do at login what the settings say. What it refuses is tried again when the settings are read again.
    fn apply_autostart(&mut self) {
        let applied = self.ports.desktop.start_at_login(self.settings.start_at_login.into());
        self.is_autostart_due = applied.is_err();
        if let Err(fault) = applied {
            self.note_settings(&fault);
        }
        self.read_autostart();
    }

    /// The settings as the form shows them, for the account that is displayed.
    pub(super) fn form(&self) -> SettingsForm {
        let account = self.displayed_account().map(|key| self.account_settings(&key));
        let account = account.unwrap_or_else(|| AccountSettings::new(AccountSettings::new_id()));
        let form = self.settings.clone().with_account(account.clone()).to_form(&account.id);
        SettingsForm { start_at_login: self.autostart == Autostart::On, ..form }
    }
}
