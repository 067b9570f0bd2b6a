//! The settings as a form, and the sentences for mistakes in it. Must not know the page or the file.

use std::time::Duration;

use partner_balance_core::account::{AccountId, IconAccount, Thresholds, Watching};
use partner_balance_core::language::{self, Words};
use partner_balance_core::money::Amount;
use partner_balance_core::page::{FieldError, SettingsForm};
use partner_balance_core::{message_id, say, schedule};

use super::typed::{TypedAmountError, typed_amount, typed_count};
use super::{AccountSettings, Settings, usable_name};

impl Settings {
    /// The form for an account; for one that has no settings yet, with the defaults.
    #[must_use]
    pub fn to_form(&self, account: &AccountId) -> SettingsForm {
        let defaults = AccountSettings::new(account.clone());
        let account = self.account(account).unwrap_or(&defaults);
        SettingsForm {
            name: account.name.clone(),
            currency: account.currency.code().to_owned(),
            low: account.thresholds.low.to_string(),
            critical: account.thresholds.critical.to_string(),
            refresh_minutes: account
                .refresh_interval
                .unwrap_or(self.refresh_interval)
                .as_secs()
                .div_ceil(60)
                .to_string(),
            language: language::setting_text(self.language).to_owned(),
            start_at_login: self.start_at_login,
            hide_amount: self.hide_amount,
            look_for_updates: self.look_for_updates,
            is_paused: account.watching == Watching::Paused,
            is_in_icon: self.icon_account == IconAccount::Chosen(account.id.clone()),
        }
    }

    /// The settings with what the user typed for an account; one that has no settings yet gets them.
    ///
    /// A field that was not touched keeps its value even where the form can't show all of it, such as 90 seconds.
    ///
    /// # Errors
    /// A sentence for each field that can't be used.
    pub fn apply_form(&self, account: &AccountId, form: &SettingsForm, words: &Words) -> Result<Self, Vec<FieldError>> {
        let before = self.account(account).cloned().unwrap_or_else(|| AccountSettings::new(account.clone()));
        let shown = self.to_form(account);
        let mut errors = Vec::new();
        let say = |id: &str| words.say(id);
        let name = usable_name(&form.name).ok_or_else(|| say(message_id!("problems-form-name")));
        let name = noted(&mut errors, "name", name);
        let currency = form.currency.parse().map_err(|_| say(message_id!("problems-form-currency")));
        let currency = noted(&mut errors, "currency", currency);
        let thresholds = thresholds(form, &shown, before.thresholds, words, &mut errors);
        let interval = if form.refresh_minutes == shown.refresh_minutes {
            Some(None)
        } else {
            let minutes = typed_minutes(&form.refresh_minutes).map(Some);
            noted(&mut errors, "refresh_minutes", minutes.ok_or_else(|| say(message_id!("problems-form-minutes"))))
        };
        let language = language::of_setting(&form.language).ok_or_else(|| say(message_id!("problems-form-language")));
        let language = noted(&mut errors, "language", language);
        let (true, Some(name), Some(currency), Some(thresholds), Some(interval), Some(language)) =
            (errors.is_empty(), name, currency, thresholds, interval, language)
        else {
            return Err(errors);
        };
        let (of_all, own) = self.intervals_after(&before, interval);
        let settings = Self {
            language,
            refresh_interval: of_all,
            start_at_login: form.start_at_login,
            hide_amount: form.hide_amount,
            look_for_updates: form.look_for_updates,
            history: self.history,
            icon_account: icon_account_after(self, account, form),
            account_order: self.account_order,
            accounts: self.accounts.clone(),
        };
        Ok(settings.with_account(AccountSettings {
            name,
            currency,
            thresholds,
            refresh_interval: own,
            watching: if form.is_paused { Watching::Paused } else { Watching::On },
            ..before
        }))
    }

    /// The interval of all accounts and that of this one, if one was typed for it. Where there are others, it is about this one.
    fn intervals_after(&self, account: &AccountSettings, typed: Option<Duration>) -> (Duration, Option<Duration>) {
        let has_others = self.accounts.iter().any(|other| other.id != account.id);
        match typed {
            None => (self.refresh_interval, account.refresh_interval),
            Some(typed) if has_others => {
                (self.refresh_interval, Some(typed).filter(|own| *own != self.refresh_interval))
            }
            Some(typed) => (typed, None),
        }
    }
}

/// Which account the icon shows if the form says whether it is this one.
fn icon_account_after(settings: &Settings, account: &AccountId, form: &SettingsForm) -> IconAccount {
    let this = IconAccount::Chosen(account.clone());
    match (form.is_in_icon, settings.icon_account == this) {
        (true, _) => this,
        (false, true) => IconAccount::MostUrgent,
        (false, false) => settings.icon_account.clone(),
    }
}

/// The value, or its sentence noted under the field's name.
pub(super) fn noted<T>(errors: &mut Vec<FieldError>, field: &str, value: Result<T, String>) -> Option<T> {
    value.map_err(|message| errors.push(FieldError { field: field.to_owned(), message })).ok()
}

/// The thresholds, if both can be used and are in their order.
fn thresholds(
    form: &SettingsForm,
    shown: &SettingsForm,
    before: Thresholds,
    words: &Words,
    errors: &mut Vec<FieldError>,
) -> Option<Thresholds> {
    let mut typed = |field, typed: &str, shown: &str, before| {
        noted(errors, field, amount(typed, shown, before).map_err(|error| error.sentence(words)))
    };
    let low = typed("low", &form.low, &shown.low, before.low);
    let critical = typed("critical", &form.critical, &shown.critical, before.critical);
    let (low, critical) = low.zip(critical)?;
    if critical > low {
        let sentence = say!(words, "problems-form-critical", low = low.to_string());
        return noted(errors, "critical", Err(sentence));
    }
    Some(Thresholds { low, critical })
}

fn amount(typed: &str, shown: &str, before: Amount) -> Result<Amount, TypedAmountError> {
    if typed == shown { Ok(before) } else { typed_amount(typed) }
}

fn typed_minutes(text: &str) -> Option<Duration> {
    let minutes: u32 = typed_count(text)?;
    Some(Duration::from_secs(u64::from(minutes) * 60)).filter(|interval| schedule::is_usable_interval(*interval))
}

#[cfg(test)]
mod tests {
    use partner_balance_core::account::AccountOrder;
    use partner_balance_core::language::{Language, english};

    use super::*;

    fn account() -> AccountId {
        AccountId::new("main")
    }

    fn form_with(change: impl FnOnce(&mut SettingsForm)) -> SettingsForm {
        let mut form = Settings::default().to_form(&account());
        change(&mut form);
        form
    }

    #[test]
    fn the_form_shows_the_settings_and_gives_them_back() {
        let settings = Settings {
            language: Some(Language::German),
            refresh_interval: Duration::from_secs(90),
            start_at_login: true,
            hide_amount: false,
            look_for_updates: true,
            history: "2 years".parse().unwrap(),
            icon_account: IconAccount::Chosen(account()),
            account_order: AccountOrder::Own,
            accounts: vec![AccountSettings {
                name: "Büro".to_owned(),
                thresholds: Thresholds { low: "1.125".parse().unwrap(), critical: Amount::whole(-5) },
                ..AccountSettings::new(account())
            }],
        };
        let form = settings.to_form(&account());
        assert_eq!((form.name.as_str(), form.low.as_str(), form.critical.as_str()), ("Büro", "1.125", "-5"));
        assert_eq!(
            settings.apply_form(&account(), &form, english()),
            Ok(settings),
            "untouched fields keep even 90 seconds"
        );
    }

    #[test]
    fn what_was_typed_becomes_the_settings_of_that_account_alone() {
        let other = AccountSettings::new(AccountId::new("other"));
        let settings = Settings::default().with_account(other.clone());
        let form = form_with(|form| {
            form.name = " Head office ".to_owned();
            form.currency = "eur".to_owned();
            form.low = "250,50".to_owned();
            form.refresh_minutes = " 1440 ".to_owned();
            form.hide_amount = true;
            form.look_for_updates = true;
            form.language = "pt-BR".to_owned();
        });
        let after = settings.apply_form(&account(), &form, english()).unwrap();
        assert_eq!(after.interval_of(&account()), schedule::LONGEST_INTERVAL);
        assert!(after.hide_amount && after.look_for_updates);
        assert_eq!(after.language, Some(Language::Portuguese));
        assert_eq!(after.accounts[0], other);
        let changed = after.account(&account()).unwrap();
        assert_eq!((changed.name.as_str(), changed.currency.code()), ("Head office", "EUR"));
        assert_eq!(changed.thresholds.low, "250.50".parse().unwrap());
    }

    #[test]
    fn the_interval_is_of_all_accounts_until_there_are_several() {
        let minutes = |settings: &Settings, id: &AccountId, minutes: &str| {
            let form = SettingsForm { refresh_minutes: minutes.to_owned(), ..settings.to_form(id) };
            settings.apply_form(id, &form, english()).unwrap()
        };
        let other = AccountId::new("other");
        let alone = minutes(&Settings::default(), &account(), "30");
        assert_eq!((alone.refresh_interval, alone.accounts[0].refresh_interval), (Duration::from_mins(30), None));
        let both = minutes(&alone.with_account(AccountSettings::new(other.clone())), &other, "5");
        assert_eq!(both.interval_of(&other), Duration::from_mins(5));
        assert_eq!(
            (both.interval_of(&account()), both.refresh_interval),
            (Duration::from_mins(30), Duration::from_mins(30))
        );
        let again = minutes(&both, &other, "30");
        assert_eq!(again.account(&other).unwrap().refresh_interval, None, "as the others");
        assert_eq!(minutes(&both, &other, "5"), both, "untouched");
    }

    #[test]
    fn what_the_form_says_of_pausing_and_of_the_icon_is_said_of_its_account_alone() {
        let other = AccountId::new("other");
        let settings = Settings::default().with_account_at(&account(), None).with_account_at(&other, None);
        let with = |settings: &Settings, id: &AccountId, is_paused, is_in_icon| {
            settings.apply_form(id, &SettingsForm { is_paused, is_in_icon, ..settings.to_form(id) }, english()).unwrap()
        };
        let first = with(&settings, &account(), true, true);
        assert_eq!(first.icon_account, IconAccount::Chosen(account()));
        let paused = |settings: &Settings| settings.accounts.iter().map(|one| one.watching).collect::<Vec<_>>();
        assert_eq!(paused(&first), [Watching::Paused, Watching::On]);
        assert_eq!(with(&first, &other, false, false), first);
        assert_eq!(with(&first, &other, false, true).icon_account, IconAccount::Chosen(other));
        assert_eq!(with(&first, &account(), false, false), settings);
    }

    #[test]
    fn each_field_that_cannot_be_used_gets_its_sentence() {
        type Change = fn(&mut SettingsForm);
        let cases: [(Change, &str, &str); 11] = [
            (|form| form.language = "tlh".to_owned(), "language", "Choose one of the languages in the list."),
            (|form| form.name = "  ".to_owned(), "name", "Enter a name of at most 60 characters."),
            (|form| form.name = "x".repeat(61), "name", "Enter a name of at most 60 characters."),
            (|form| form.name = "a\nb".to_owned(), "name", "Enter a name of at most 60 characters."),
            (|form| form.currency = "US$".to_owned(), "currency", "Enter a three-letter currency code, such as USD."),
            (|form| form.low = "much".to_owned(), "low", "Enter an amount, such as 100 or 99.50."),
            (|form| form.critical = "100.01".to_owned(), "critical", "Enter at most the low threshold, 100."),
            (
                |form| form.refresh_minutes = "0".to_owned(),
                "refresh_minutes",
                "Enter a whole number of minutes from 1 to 1440.",
            ),
            (
                |form| form.refresh_minutes = "1441".to_owned(),
                "refresh_minutes",
                "Enter a whole number of minutes from 1 to 1440.",
            ),
            (
                |form| form.refresh_minutes = "-5".to_owned(),
                "refresh_minutes",
                "Enter a whole number of minutes from 1 to 1440.",
            ),
            (
                |form| form.refresh_minutes = "2.5".to_owned(),
                "refresh_minutes",
                "Enter a whole number of minutes from 1 to 1440.",
            ),
        ];
        for (change, field, sentence) in cases {
            let error = FieldError { field: field.to_owned(), message: sentence.to_owned() };
            assert_eq!(Settings::default().apply_form(&account(), &form_with(change), english()), Err(vec![error]));
        }
        let all_wrong = form_with(|form| {
            form.name.clear();
            form.currency.clear();
            form.low.clear();
            form.critical.clear();
            form.refresh_minutes.clear();
            form.language.clear();
        });
        let errors = Settings::default().apply_form(&account(), &all_wrong, english()).unwrap_err();
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["name", "currency", "low", "critical", "refresh_minutes", "language"]);
    }
}
