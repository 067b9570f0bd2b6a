//! How settings come in: from the file at start, from the form, always through the one file. Owns what else a change
//! sets in motion; what is valid is `settings`' business.

use partner_balance_core::account::{AccountId, Kept};
use partner_balance_core::fault::Fault;
use partner_balance_core::monitor::Event;
use partner_balance_core::page::SettingsForm;
use partner_balance_core::text::Outlook;

use super::{DEMO_ACCOUNT, Runner, text};
use crate::access::Source;
use crate::desktop::Autostart;
use crate::messages::Outcome;
use crate::settings::{AccountSettings, Settings, UpdateError};

impl Runner {
    /// What the file says, over what was good before.
    pub(super) fn load_settings(&mut self) {
        let loaded = self.ports.settings.load_over(&self.settings);
        let problems = loaded.problems.iter().map(|problem| text::settings_problem(&problem.to_string())).collect();
        self.take_settings(loaded.settings);
        self.settings_problems = problems;
    }

    /// Settings as just saved; the demo's account lives on in memory only.
    pub(super) fn take_settings(&mut self, saved: Settings) {
        if saved.hide_amount && !self.settings.hide_amount {
            // An alert on the screen says one.
            self.ports.desktop.withdraw_alert();
        }
        let demo = self.settings.account(&AccountId::new(DEMO_ACCOUNT)).cloned();
        self.settings = match demo {
            Some(demo) => saved.with_account(demo),
            None => saved,
        };
        self.settings_problems.clear();
    }

    pub(super) fn note_settings(&mut self, fault: &Fault) {
        tracing::error!(detail = %fault.detail, "settings");
        self.settings_problems = vec![text::problem(fault, &Outlook::Waiting)];
    }

    pub(super) fn save_settings(&mut self, id: u32, form: &SettingsForm) {
        let account = self.account_settings();
        // First what may fail on the desktop: settings must not say what isn't so.
        if let Err(fault) = self.switch_autostart(&account, form) {
            return self.refuse(id, &fault);
        }
        let mut applied = None;
        let change = |settings: &Settings| {
            // The watched account may not be in the file: the demo's never is.
            let settings = match settings.account(&account.id) {
                Some(_) => settings.clone(),
                None => settings.clone().with_account(account.clone()),
            };
            let after = settings.apply_form(&account.id, form)?;
            applied = after.account(&account.id).cloned();
            Ok(after.without_account(&AccountId::new(DEMO_ACCOUNT)))
        };
        match self.ports.settings.update(&self.settings, change) {
            Ok(saved) => {
                self.take_settings(saved);
                if let Some(account) = applied {
                    self.settings = std::mem::take(&mut self.settings).with_account(account);
                }
                self.look_at_autostart();
                self.handle(Event::SettingsChanged);
                self.show();
                self.reply(id, Outcome::Done);
            }
            Err(UpdateError::Refused(fields)) => self.reply(id, Outcome::Refused { problem: None, fields }),
            Err(UpdateError::Unavailable(fault)) => self.refuse(id, &fault),
        }
    }

    fn switch_autostart(&self, account: &AccountSettings, form: &SettingsForm) -> Result<(), Fault> {
        let is_valid = self.settings.apply_form(&account.id, form).is_ok();
        if !is_valid || self.autostart == form.start_at_login.into() {
            return Ok(());
        }
        self.ports.desktop.start_at_login(form.start_at_login.into())
    }

    /// The program may have been moved since it was entered at login.
    pub(super) fn mend_autostart(&mut self) {
        if self.settings.start_at_login
            && let Err(fault) = self.ports.desktop.mend_autostart()
        {
            tracing::warn!(detail = %fault.detail, "what starts at login was not mended");
        }
        self.look_at_autostart();
    }

    /// The form shows what the desktop will do, whatever the file says: an entry can be switched off there.
    pub(super) fn look_at_autostart(&mut self) {
        self.autostart = self.ports.desktop.autostart();
    }

    /// "Try again" on the banner: whatever is wrong, all of it.
    pub(super) fn try_again(&mut self) {
        if !self.settings_problems.is_empty() {
            self.load_settings();
            self.reopen_if_moved();
            self.handle(Event::SettingsChanged);
        }
        let is_notice_shown = self.shown.as_ref().is_some_and(|view| view.popover.problem == self.history_notice);
        if is_notice_shown {
            self.history_notice = None;
        }
        self.handle(Event::RefreshRequested);
    }

    /// The file was written, perhaps by another process: what it says now applies from now on.
    pub(super) fn take_up_settings(&mut self) {
        let before = self.settings.clone();
        self.load_settings();
        // Credentials change along with settings when another process connects the account, even if what these say
        // stays the same.
        if let Some(watched) = &self.watched {
            watched.read_again();
        }
        if self.settings == before {
            return;
        }
        if self.settings.start_at_login != before.start_at_login
            && let Err(fault) = self.ports.desktop.start_at_login(self.settings.start_at_login.into())
        {
            self.note_settings(&fault);
        }
        self.look_at_autostart();
        self.follow_accounts();
        self.handle(Event::SettingsChanged);
    }

    /// Another process may have removed the watched account, moved it, or connected the first one.
    fn follow_accounts(&mut self) {
        let is_removed = self.watched.as_ref().is_some_and(|watched| {
            matches!(watched.kept(), Kept::Keychain | Kept::ThisRun)
                && self.settings.account(&watched.account).is_none()
        });
        if is_removed {
            self.give_up_connecting();
            self.stop_watching();
            self.ports.desktop.withdraw_alert();
            self.handle(Event::AccountForgotten);
        }
        match self.watched {
            None => self.open_first_account(),
            Some(_) => self.reopen_if_moved(),
        }
    }

    /// The file may say another address by now: the secret must not go on to the old one.
    fn reopen_if_moved(&mut self) {
        let Some(watched) = self.watched.clone().filter(|watched| watched.kept() == Kept::Keychain) else { return };
        let address = self.usual_base_url();
        if address != watched.base_url {
            self.open(watched.account.clone(), address, Source::Keychain);
        }
    }

    /// The settings of the watched account; the defaults for one that has none, or when there is no account.
    pub(super) fn account_settings(&self) -> AccountSettings {
        let id = match &self.watched {
            Some(watched) => watched.account.clone(),
            None => AccountId::new(AccountSettings::DEFAULT_ID),
        };
        self.settings.account(&id).cloned().unwrap_or_else(|| AccountSettings::new(id))
    }

    pub(super) fn form(&self) -> SettingsForm {
        let form = self.settings.to_form(&self.account_settings().id);
        SettingsForm { start_at_login: self.autostart == Autostart::On, ..form }
    }
}
