//! Applies settings from the file and from the form, and what has to change with them. What is valid is decided by
//! `settings`.

use std::collections::BTreeMap;
use std::sync::Arc;

use partner_balance_core::account::{AccountId, AccountKey};
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::Fault;
use partner_balance_core::language::Words;
use partner_balance_core::monitor::Event;
use partner_balance_core::page::{FieldError, Problem, SettingsForm};

use super::file_calls::NoAnswer;
use super::{Runner, UnsavedAccount, text};
use crate::desktop::Autostart;
use crate::messages::Outcome;
use crate::settings::{AccountSettings, Loaded, Settings, SettingsProblem, UpdateError};

/// What is wrong with the settings.
pub(super) enum SettingsNote {
    /// Something in the file can't be used.
    Unusable(SettingsProblem),
    /// They could not be saved or applied.
    NotSaved(Fault),
}

impl SettingsNote {
    pub(super) fn problem(&self, words: &Words) -> Problem {
        match self {
            Self::Unusable(problem) => text::settings_problem(&problem.sentence(words), words),
            Self::NotSaved(fault) => text::settings_save_problem(fault, words),
        }
    }
}

impl Runner {
    /// Reads the file; values that can't be used stay as they are. Saves first what could not be saved before.
    pub(super) async fn load_settings(&mut self) {
        let saved = self.save_accounts().await;
        let (file, last_good) = (self.ports.settings.clone(), self.settings.clone());
        let loaded = self.settings_calls.run(move || file.load_over(&last_good)).await;
        let loaded = loaded.unwrap_or_else(|NoAnswer| Loaded {
            settings: self.settings.clone(),
            problems: vec![SettingsProblem::Unreadable { reason: NoAnswer::REASON.to_owned() }],
        });
        self.apply_settings(with_accounts(&loaded.settings, &self.unsaved_accounts));
        self.settings_notes = loaded.problems.into_iter().map(SettingsNote::Unusable).collect();
        if let Err(fault) = saved {
            self.note_settings(&fault);
        }
    }

    /// Changes the file's settings, together with what could not be saved before, and applies what was saved.
    pub(super) async fn update_settings<E: Send + 'static>(
        &mut self,
        change: impl FnOnce(&Settings) -> Result<Settings, E> + Send + 'static,
    ) -> Result<(), UpdateError<E>> {
        let (file, last_good, unsaved) =
            (self.ports.settings.clone(), self.settings.clone(), self.unsaved_accounts.clone());
        let waiting = Arc::new(());
        let caller = Arc::downgrade(&waiting);
        let change = move |settings: &Settings| match caller.strong_count() {
            // The caller has told that it was not saved: it must not be saved later.
            0 => Err(None),
            _ => change(&with_accounts(settings, &unsaved)).map_err(Some),
        };
        let saved = match self.settings_calls.run(move || file.update(&last_good, change)).await {
            Ok(Ok(saved)) => saved,
            Ok(Err(UpdateError::Refused(Some(reason)))) => return Err(UpdateError::Refused(reason)),
            Ok(Err(UpdateError::Unavailable(fault))) => return Err(UpdateError::Unavailable(fault)),
            Ok(Err(UpdateError::Refused(None))) | Err(NoAnswer) => {
                return Err(UpdateError::Unavailable(NoAnswer.into()));
            }
        };
        drop(waiting);
        self.unsaved_accounts.clear();
        self.apply_settings(saved);
        Ok(())
    }

    /// Saves a connected account, at this address if one is given. One that can't be saved works until the program ends,
    /// and is saved later if possible.
    pub(super) async fn save_account(&mut self, id: AccountId, base_url: Option<BaseUrl>) {
        let name = self.typed_name.take().filter(|(of, _)| *of == id).map(|(_, name)| name);
        let unsaved = self.unsaved_accounts.entry(id).or_default();
        unsaved.name = name.or(unsaved.name.take());
        unsaved.base_url = base_url.or(unsaved.base_url.take());
        if let Err(fault) = self.save_accounts().await {
            self.settings = with_accounts(&self.settings, &self.unsaved_accounts);
            self.note_settings(&fault);
        }
    }

    async fn save_accounts(&mut self) -> Result<(), Fault> {
        if self.unsaved_accounts.is_empty() {
            return Ok(());
        }
        let saved = self.update_settings(|settings| Ok::<_, Fault>(settings.clone())).await;
        saved.map_err(|(UpdateError::Refused(fault) | UpdateError::Unavailable(fault))| fault)
    }

    /// Applies settings that were read or saved.
    pub(super) fn apply_settings(&mut self, saved: Settings) {
        if saved.hide_amount && !self.settings.hide_amount {
            // An alert on the screen shows an amount.
            self.watches.keys().for_each(|key| self.ports.desktop.withdraw_notice(key));
        }
        let ways_out = |settings: &Settings| settings.accounts.iter().map(|account| account.ways_out.clone()).collect();
        let (before, after): (Vec<_>, Vec<_>) = (ways_out(&self.settings), ways_out(&saved));
        if before != after {
            self.outbox.try_at_once(self.ports.clock.now().wall);
        }
        self.settings = saved;
        self.settings_notes.clear();
        self.follow_look_for_updates();
        self.follow_language();
    }

    pub(super) fn note_settings(&mut self, fault: &Fault) {
        tracing::error!(detail = %fault.detail, "settings");
        self.settings_notes.insert(0, SettingsNote::NotSaved(fault.clone()));
    }

    /// Saves the form, for the account it was shown for.
    pub(super) async fn save_settings(&mut self, id: u32, account: Option<&AccountKey>, form: SettingsForm) {
        if form.look_for_updates && !self.settings.look_for_updates && self.ports.updates.is_none() {
            let message = text::updates::no_feed(self.words());
            let fields = vec![FieldError { field: "look_for_updates".to_owned(), message }];
            return self.reply(id, Outcome::Refused { problem: None, fields });
        }
        let is_watched = account.is_some_and(|key| self.watches.contains_key(key));
        let (is_nobody_s, is_demo) = (account.is_none(), account == Some(&AccountKey::Demo));
        let account =
            account.map_or_else(|| AccountSettings::new(AccountSettings::new_id()), |key| self.account_settings(key));
        // First the change that may fail: the settings must not claim it then.
        let autostart_before = match self.switch_autostart(&account, &form).await {
            Ok(before) => before,
            Err(fault) => return self.refuse(id, &fault),
        };
        let (known, typed, words) = (account.clone(), form.clone(), self.shared_words());
        let change = move |settings: &Settings| {
            // The account may not be in the file: the demo's never is.
            let stored = settings.account(&known.id).filter(|_| !is_demo);
            // One that another process has removed since is not made anew: it would have no credential.
            let is_kept = !is_demo && !is_nobody_s && (is_watched || stored.is_some());
            let before = settings.clone().with_account(stored.unwrap_or(&known).clone());
            let after = before.apply_form(&known.id, &typed, &words)?;
            let Settings { accounts, icon_account, .. } = settings.clone();
            Ok(if is_kept { after } else { Settings { accounts, icon_account, ..after } })
        };
        match self.update_settings(change).await {
            Ok(()) => {
                // The form says what it shall be.
                self.is_autostart_due = false;
                if let Some(demo) = self.demo.as_mut().filter(|_| is_demo)
                    // A name that was left as it is may have followed the language.
                    && let name = if form.name == account.name { demo.settings.name.clone() } else { form.name.clone() }
                    && let Ok(after) = self.settings.clone().with_account(account).apply_form(
                        &demo.settings.id,
                        &SettingsForm { name, ..form },
                        self.formats.words(),
                    )
                {
                    demo.settings = after.account(&demo.settings.id).cloned().unwrap_or_else(|| demo.settings.clone());
                }
                self.handle_all(&Event::SettingsChanged);
                self.show();
                self.reply(id, Outcome::Done);
            }
            Err(error) => {
                self.restore_autostart(autostart_before).await;
                match error {
                    UpdateError::Refused(fields) => self.reply(id, Outcome::Refused { problem: None, fields }),
                    UpdateError::Unavailable(fault) => self.refuse(id, &fault),
                }
            }
        }
    }

    /// Makes the desktop do at login what the form says, if the form is valid. Returns what it did before, if that was
    /// something else.
    async fn switch_autostart(
        &mut self,
        account: &AccountSettings,
        form: &SettingsForm,
    ) -> Result<Option<Autostart>, Fault> {
        let settings = self.settings.clone().with_account(account.clone());
        let is_valid = settings.apply_form(&account.id, form, self.words()).is_ok();
        let before = self.autostart;
        if !is_valid || before == form.start_at_login.into() {
            return Ok(None);
        }
        let switched = self.start_at_login(form.start_at_login.into()).await;
        self.read_autostart().await;
        switched.map(|()| Some(before))
    }

    /// Undoes [`Self::switch_autostart`]: nothing was saved.
    async fn restore_autostart(&mut self, before: Option<Autostart>) {
        let Some(before) = before else { return };
        if let Err(fault) = self.start_at_login(before).await {
            tracing::warn!(detail = %fault.detail, "what starts at login was changed, but not saved");
        }
        self.read_autostart().await;
    }

    /// Repairs the entry at login: the program's file may have been moved.
    pub(super) async fn repair_autostart(&mut self) {
        let desktop = Arc::clone(&self.ports.desktop);
        if self.settings.start_at_login
            && let Err(fault) =
                self.autostart_calls.run(move || desktop.repair_autostart()).await.map_err(Fault::from).flatten()
        {
            tracing::warn!(detail = %fault.detail, "the entry that starts the program at login was not repaired");
        }
        self.read_autostart().await;
    }

    /// The form shows what the desktop does at login, because the user can change that in the desktop's settings as well.
    pub(super) async fn read_autostart(&mut self) {
        let desktop = Arc::clone(&self.ports.desktop);
        if let Ok(autostart) = self.autostart_calls.run(move || desktop.autostart()).await {
            self.autostart = autostart;
        }
    }

    async fn start_at_login(&mut self, wanted: Autostart) -> Result<(), Fault> {
        let desktop = Arc::clone(&self.ports.desktop);
        self.autostart_calls.run(move || desktop.start_at_login(wanted)).await.map_err(Fault::from).flatten()
    }

    /// "Try again" on the banner: tries everything that has failed.
    pub(super) async fn try_again(&mut self) {
        if !self.settings_notes.is_empty() {
            self.reload_settings().await;
        }
        self.handle_all(&Event::RefreshRequested);
        self.outbox.try_at_once(self.ports.clock.now().wall);
    }

    /// Reads the file again and applies it: another process may have written it.
    pub(super) async fn reload_settings(&mut self) {
        let before = self.settings.clone();
        self.load_settings().await;
        // When another process connects an account, the credential changes, even if the settings stay the same.
        self.watches.values().for_each(|watch| watch.access.read_again());
        self.compare_kept_credentials();
        // Also those that this process has come to know with a change of its own.
        self.update_watched_accounts().await;
        if self.settings.start_at_login != before.start_at_login || self.is_autostart_due {
            self.apply_autostart().await;
        }
        if self.settings == before {
            return;
        }
        self.read_autostart().await;
        self.handle_all(&Event::SettingsChanged);
    }

    /// Makes the desktop do at login what the settings say. What it refuses is tried again when the settings are read again.
    async fn apply_autostart(&mut self) {
        let applied = self.start_at_login(self.settings.start_at_login.into()).await;
        self.is_autostart_due = applied.is_err();
        if let Err(fault) = applied {
            self.note_settings(&fault);
        }
        self.read_autostart().await;
    }

    /// The settings as the form shows them, for an account.
    pub(super) fn form(&self, account: Option<&AccountKey>) -> SettingsForm {
        let account = account.map(|key| self.account_settings(key));
        let account = account.unwrap_or_else(|| AccountSettings::new(AccountSettings::new_id()));
        let form = self.settings.clone().with_account(account.clone()).to_form(&account.id);
        SettingsForm { start_at_login: self.autostart == Autostart::On, ..form }
    }
}

/// These settings with accounts that could not be saved, each with what was typed of it.
fn with_accounts(settings: &Settings, unsaved: &BTreeMap<AccountId, UnsavedAccount>) -> Settings {
    let with = |settings: Settings, (id, unsaved): (&AccountId, &UnsavedAccount)| {
        let settings = settings.with_account_at(id, unsaved.base_url.as_ref());
        match (&unsaved.name, settings.account(id).cloned()) {
            (Some(name), Some(account)) => settings.with_account(AccountSettings { name: name.clone(), ..account }),
            (Some(_), None) | (None, _) => settings,
        }
    };
    unsaved.iter().fold(settings.clone(), with)
}
