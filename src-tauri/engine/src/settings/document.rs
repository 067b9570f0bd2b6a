//! The settings as TOML: reads what is usable, value by value, and edits only values that changed, so that comments,
//! order and unknown keys stay. Must not know the file.

mod account_tables;
mod alerts;
mod values;
mod ways_out;

use partner_balance_core::account::{AccountId, Thresholds, Watching};
use partner_balance_core::money::Amount;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TableLike};

use values::TomlValue;

use super::{AccountSettings, Expected, Loaded, Settings, SettingsProblem, Used, account_id};

/// The contents of a new file.
const TEMPLATE: &str = r#"# Partner Balance
# The program changes values in here when you save its settings; comments and keys it doesn't know stay.
# Credentials are not in here: they are in the system's keychain.

# The language: "auto" for the system's, or one of "en", "de", "fr", "es", "it", "pt-BR", "nl", "pl", "cs", "tr", "ru", "uk",
# "ar", "he", "zh-Hans", "zh-Hant", "ja" and "ko".
language = "auto"
# How often the portal is asked: "1m" to "24h", such as "10m" or "1h 30m".
refresh_interval = "10m"
# Start when you log in.
start_at_login = false
# Hide the amount everywhere, for screen sharing.
hide_amount = false
# Look once a day for newer versions of the program. Otherwise nobody is asked for them.
look_for_updates = false
# How long readings are kept: "forever", or a length such as "2 years" or "400 days".
history = "forever"
# With several accounts: the one that the icon shows, by its id, or "auto" for the most urgent.
icon_account = "auto"
# How they are listed: "urgent" (the most urgent first) or "own" (as they stand in this file).
account_order = "urgent"
"#;

const LANGUAGE: &str = "language";
const REFRESH_INTERVAL: &str = "refresh_interval";
const START_AT_LOGIN: &str = "start_at_login";
const HIDE_AMOUNT: &str = "hide_amount";
const LOOK_FOR_UPDATES: &str = "look_for_updates";
const HISTORY: &str = "history";
const ICON_ACCOUNT: &str = "icon_account";
const ACCOUNT_ORDER: &str = "account_order";
const ACCOUNTS: &str = "accounts";
const ID: &str = "id";
const NAME: &str = "name";
const BASE_URL: &str = "base_url";
const CURRENCY: &str = "currency";
const LOW: &str = "low";
const CRITICAL: &str = "critical";
const PAUSED: &str = "paused";

/// Reads the settings. A missing value is the default; one that can't be used is the fallback's.
pub(super) fn read(document: &DocumentMut, fallback: &Settings) -> Loaded {
    let mut problems = Vec::new();
    let defaults = Settings::default();
    let mut root = Reader { table: document.as_table(), prefix: String::new(), problems: &mut problems };
    let mut settings = Settings {
        language: root.value(LANGUAGE, &defaults.language, &fallback.language),
        refresh_interval: root.value(REFRESH_INTERVAL, &defaults.refresh_interval, &fallback.refresh_interval),
        start_at_login: root.value(START_AT_LOGIN, &defaults.start_at_login, &fallback.start_at_login),
        hide_amount: root.value(HIDE_AMOUNT, &defaults.hide_amount, &fallback.hide_amount),
        look_for_updates: root.value(LOOK_FOR_UPDATES, &defaults.look_for_updates, &fallback.look_for_updates),
        history: root.value(HISTORY, &defaults.history, &fallback.history),
        icon_account: root.value(ICON_ACCOUNT, &defaults.icon_account, &fallback.icon_account),
        account_order: root.value(ACCOUNT_ORDER, &defaults.account_order, &fallback.account_order),
        accounts: Vec::new(),
    };
    let Some(tables) = account_tables(document) else {
        problems.push(SettingsProblem::Value {
            key: ACCOUNTS.to_owned(),
            expected: Expected::Accounts,
            used: Used::PreviousAccounts,
        });
        settings.accounts.clone_from(&fallback.accounts);
        return Loaded { settings, problems };
    };
    for (index, table) in tables.into_iter().enumerate() {
        let prefix = format!("{ACCOUNTS}[{}].", index + 1);
        let key = format!("{prefix}{ID}");
        let Some(id) = id_of(table) else {
            problems.push(SettingsProblem::AccountId { key });
            continue;
        };
        // A keychain may ignore case (Windows).
        let is_same = |other: &AccountSettings| other.id.as_str().eq_ignore_ascii_case(id.as_str());
        if settings.accounts.iter().any(is_same) {
            problems.push(SettingsProblem::DuplicateAccount { key });
            continue;
        }
        let mut reader = Reader { table, prefix, problems: &mut problems };
        settings.accounts.push(read_account(id, &mut reader, fallback));
    }
    Loaded { settings, problems }
}

/// Writes the settings into the document, changing only values that differ.
pub(super) fn write(document: &mut DocumentMut, settings: &Settings) {
    if document.is_empty() {
        begin(document);
    }
    let defaults = Settings::default();
    let root = document.as_table_mut();
    put(root, LANGUAGE, &settings.language, &defaults.language);
    put(root, REFRESH_INTERVAL, &settings.refresh_interval, &defaults.refresh_interval);
    put(root, START_AT_LOGIN, &settings.start_at_login, &defaults.start_at_login);
    put(root, HIDE_AMOUNT, &settings.hide_amount, &defaults.hide_amount);
    put(root, LOOK_FOR_UPDATES, &settings.look_for_updates, &defaults.look_for_updates);
    put(root, HISTORY, &settings.history, &defaults.history);
    put(root, ICON_ACCOUNT, &settings.icon_account, &defaults.icon_account);
    put(root, ACCOUNT_ORDER, &settings.account_order, &defaults.account_order);
    write_accounts(root, settings);
}

/// Adds the template to a document without keys, below its comments.
fn begin(document: &mut DocumentMut) {
    let comments = document.to_string();
    let gap = if comments.is_empty() || comments.ends_with('\n') { "" } else { "\n" };
    if let Ok(begun) = format!("{comments}{gap}{TEMPLATE}").parse() {
        *document = begun;
    }
}

/// The accounts' tables, whichever way they are written; none when `accounts` is something else.
fn account_tables(document: &DocumentMut) -> Option<Vec<&dyn TableLike>> {
    match document.get(ACCOUNTS) {
        None => Some(Vec::new()),
        Some(Item::ArrayOfTables(tables)) => Some(tables.iter().map(|table| table as &dyn TableLike).collect()),
        Some(item) => {
            item.as_array()?.iter().map(|value| value.as_inline_table().map(|table| table as &dyn TableLike)).collect()
        }
    }
}

fn read_account(id: AccountId, reader: &mut Reader<'_>, fallback: &Settings) -> AccountSettings {
    let defaults = AccountSettings::new(id.clone());
    let fallback = fallback.account(&id).unwrap_or(&defaults);
    AccountSettings {
        id,
        name: reader.value(NAME, &defaults.name, &fallback.name),
        base_url: reader.value(BASE_URL, &defaults.base_url, &fallback.base_url),
        currency: reader.value(CURRENCY, &defaults.currency, &fallback.currency),
        thresholds: read_thresholds(reader, &fallback.thresholds),
        refresh_interval: reader.optional(REFRESH_INTERVAL, fallback.refresh_interval.as_ref()),
        watching: reader.value(PAUSED, &defaults.watching, &fallback.watching),
        alerts: alerts::read(reader, &fallback.alerts),
        ways_out: ways_out::read(reader, &fallback.ways_out),
    }
}

fn read_thresholds(reader: &mut Reader<'_>, fallback: &Thresholds) -> Thresholds {
    let low = reader.value(LOW, &AccountSettings::default_thresholds().low, &fallback.low);
    let critical = reader.value(CRITICAL, &default_critical(low), &fallback.critical);
    if critical <= low {
        return Thresholds { low, critical };
    }
    reader.problems.push(SettingsProblem::Value {
        key: format!("{}{CRITICAL}", reader.prefix),
        expected: Expected::AtMostLow,
        used: Used::Value(format!("low = {}, critical = {}", fallback.low.write(), fallback.critical.write())),
    });
    *fallback
}

/// `low` alone may be set below the default critical threshold.
fn default_critical(low: Amount) -> Amount {
    AccountSettings::default_thresholds().critical.min(low)
}

/// Reads values from one table and collects problems.
struct Reader<'a> {
    table: &'a dyn TableLike,
    prefix: String,
    problems: &'a mut Vec<SettingsProblem>,
}

impl Reader<'_> {
    /// A value that may be missing, which the default is. One that can't be used is the fallback.
    fn optional<T: TomlValue + Clone>(&mut self, key: &str, fallback: Option<&T>) -> Option<T> {
        let item = self.table.get(key)?;
        T::read(item).or_else(|| {
            let used = fallback.map_or(Used::OfAll, |value| Used::Value(value.write().to_string()));
            self.problems.push(SettingsProblem::Value {
                key: format!("{}{key}", self.prefix),
                expected: T::EXPECTED,
                used,
            });
            fallback.cloned()
        })
    }

    fn value<T: TomlValue + Clone>(&mut self, key: &str, default: &T, fallback: &T) -> T {
        let Some(item) = self.table.get(key) else { return default.clone() };
        T::read(item).unwrap_or_else(|| {
            self.problems.push(SettingsProblem::Value {
                key: format!("{}{key}", self.prefix),
                expected: T::EXPECTED,
                used: Used::Value(fallback.write().to_string()),
            });
            fallback.clone()
        })
    }
}

/// Sets one value unless the table has it already, also by default. A comment behind it stays.
fn put<T: TomlValue + PartialEq>(table: &mut dyn TableLike, key: &str, wanted: &T, default: &T) {
    match table.get_mut(key) {
        None if wanted == default => {}
        Some(item) if T::read(item).as_ref() == Some(wanted) => {}
        Some(Item::Value(value)) => {
            let decor = value.decor().clone();
            *value = wanted.write();
            *value.decor_mut() = decor;
        }
        Some(item) => *item = Item::Value(wanted.write()),
        None => {
            table.insert(key, Item::Value(wanted.write()));
        }
    }
}

/// The same for one that may be missing.
fn put_optional<T: TomlValue + PartialEq>(table: &mut dyn TableLike, key: &str, wanted: Option<&T>) {
    match wanted {
        Some(wanted) if table.contains_key(key) => put(table, key, wanted, wanted),
        Some(wanted) => {
            table.insert(key, Item::Value(wanted.write()));
        }
        // What can't be read is the user's to correct.
        None if table.get(key).is_some_and(|item| T::read(item).is_some()) => {
            table.remove(key);
        }
        None => {}
    }
}

/// Writes the accounts in their order and removes those that are gone. Tables that could not be used (a second one with the
/// same id, one with an invalid id) stay where they are.
fn write_accounts(root: &mut Table, settings: &Settings) {
    let item = root.entry(ACCOUNTS).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if !item.is_array_of_tables() {
        *item = Item::ArrayOfTables(std::mem::take(item).into_array_of_tables().unwrap_or_default());
    }
    let Some(tables) = item.as_array_of_tables_mut() else { return };
    let is_kept =
        |id: &AccountId| settings.accounts.iter().any(|account| account.id.as_str().eq_ignore_ascii_case(id.as_str()));
    tables.retain(|table| id_of(table).is_none_or(|id| is_kept(&id)));
    // Others could not be read again.
    for account in settings.accounts.iter().filter(|account| account_id(account.id.as_str()).is_some()) {
        let place = tables.iter().position(|table| id_of(table).as_ref() == Some(&account.id));
        match place.and_then(|index| tables.get_mut(index)) {
            Some(table) => write_account(table, account),
            None => tables.push(new_table(account)),
        }
    }
    account_tables::put_in_order(tables, &settings.accounts);
    if tables.is_empty() {
        root.remove(ACCOUNTS);
    }
}

/// The account's id; the default one if the table has none. None if it is invalid.
fn id_of(table: &dyn TableLike) -> Option<AccountId> {
    match table.get(ID) {
        None => Some(AccountId::new(AccountSettings::DEFAULT_ID)),
        Some(item) => item.as_str().and_then(account_id),
    }
}

fn write_account(table: &mut Table, account: &AccountSettings) {
    let defaults = AccountSettings::new(account.id.clone());
    put(table, NAME, &account.name, &defaults.name);
    put(table, BASE_URL, &account.base_url, &defaults.base_url);
    put(table, CURRENCY, &account.currency, &defaults.currency);
    put(table, LOW, &account.thresholds.low, &defaults.thresholds.low);
    put(table, CRITICAL, &account.thresholds.critical, &default_critical(account.thresholds.low));
    put_optional(table, REFRESH_INTERVAL, account.refresh_interval.as_ref());
    put(table, PAUSED, &account.watching, &defaults.watching);
    alerts::write(table, &account.alerts);
    ways_out::write(table, &account.ways_out);
}

/// A new account has all values, to show in the file what can be set.
fn new_table(account: &AccountSettings) -> Table {
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    for (key, value) in [
        (ID, account.id.as_str().into()),
        (NAME, account.name.write()),
        (BASE_URL, account.base_url.write()),
        (CURRENCY, account.currency.write()),
        (LOW, account.thresholds.low.write()),
        (CRITICAL, account.thresholds.critical.write()),
    ] {
        table.insert(key, Item::Value(value));
    }
    put_optional(&mut table, REFRESH_INTERVAL, account.refresh_interval.as_ref());
    put(&mut table, PAUSED, &account.watching, &Watching::On);
    alerts::write(&mut table, &account.alerts);
    ways_out::write(&mut table, &account.ways_out);
    table
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use partner_balance_core::account::{AccountOrder, IconAccount};
    use partner_balance_core::language::Language;
    use strum::VariantArray as _;

    use super::*;
    use crate::settings::Retention;

    fn document(text: &str) -> DocumentMut {
        text.parse().unwrap()
    }

    fn load(text: &str) -> Loaded {
        read(&document(text), &Settings::default())
    }

    fn account_with(thresholds: (&str, &str)) -> AccountSettings {
        let (low, critical) = (thresholds.0.parse().unwrap(), thresholds.1.parse().unwrap());
        AccountSettings { thresholds: Thresholds { low, critical }, ..AccountSettings::new(AccountId::new("main")) }
    }

    #[test]
    fn an_interval_of_its_own_and_a_pause_are_read_written_and_taken_back() {
        let text = "[[accounts]]\nid = \"main\"\nrefresh_interval = \"5m\" # often\npaused = true\n";
        let settings = load(text).settings;
        let account = settings.accounts[0].clone();
        assert_eq!((account.refresh_interval, account.watching), (Some(Duration::from_mins(5)), Watching::Paused));
        let written = |account: AccountSettings| {
            let mut document = document(text);
            write(&mut document, &settings.clone().with_account(account));
            document.to_string()
        };
        assert_eq!(written(account.clone()), text);
        let back = written(AccountSettings { refresh_interval: None, watching: Watching::On, ..account.clone() });
        assert_eq!(back, "[[accounts]]\nid = \"main\"\npaused = false\n");
        let mut new = document("");
        write(&mut new, &settings.clone());
        assert!(new.to_string().contains("refresh_interval = \"5m\"\npaused = true"), "{new}");
        let longer = written(AccountSettings { refresh_interval: Some(Duration::from_hours(1)), ..account });
        assert!(longer.contains("refresh_interval = \"1h\" # often\n"), "{longer}");
    }

    #[test]
    fn an_interval_of_its_own_that_cannot_be_used_is_told_and_stays() {
        let text = "[[accounts]]\nid = \"main\"\nrefresh_interval = \"5s\"\n";
        let Loaded { settings, problems } = load(text);
        assert_eq!(settings.accounts[0].refresh_interval, None);
        assert!(problems[0].to_string().contains("the program uses that of all accounts"), "{problems:?}");
        let mut document = document(text);
        write(&mut document, &settings);
        assert_eq!(document.to_string(), text);
    }

    #[test]
    fn the_language_is_read_and_written_and_all_of_them_stand_in_the_template() {
        let loaded = load("language = \" pt-BR \" # mine\n");
        assert_eq!((loaded.settings.language, loaded.problems.len()), (Some(Language::Portuguese), 0));
        let written = |before: &str, language| {
            let mut document = document(before);
            write(&mut document, &Settings { language, ..Settings::default() });
            document.to_string()
        };
        assert_eq!(written("language = \"pt-BR\" # mine\n", None), "language = \"auto\" # mine\n");
        for language in Language::VARIANTS.iter().copied().filter(|language| *language != Language::Pseudo) {
            let text = written("", Some(language));
            assert_eq!(
                load(&text),
                Loaded { settings: Settings { language: Some(language), ..Settings::default() }, problems: vec![] }
            );
            assert!(TEMPLATE.contains(&format!("\"{}\"", language.tag())), "{}", language.tag());
        }
    }

    #[test]
    fn a_language_that_the_program_does_not_speak_is_told_and_the_last_good_one_stays() {
        let last_good = Settings { language: Some(Language::German), ..Settings::default() };
        for wrong in ["\"\"", "\"tlh\"", "\"DE\"", "\"deutsch\"", "true"] {
            let loaded = read(&document(&format!("language = {wrong}\n")), &last_good);
            assert_eq!(loaded.settings.language, Some(Language::German), "{wrong}");
            let told = loaded.problems[0].to_string();
            assert!(
                told.starts_with("language in settings.toml must be \"auto\" or one of \"en\", \"de\", "),
                "{told}"
            );
            assert!(told.ends_with(" the program uses \"de\"."), "{told}");
        }
    }

    #[test]
    fn the_icon_s_account_and_the_order_are_read_and_written() {
        let loaded = load("icon_account = \"main\"\naccount_order = \"own\"\n");
        assert_eq!(loaded.settings.icon_account, IconAccount::Chosen(AccountId::new("main")));
        assert_eq!((loaded.settings.account_order, loaded.problems.len()), (AccountOrder::Own, 0));
        let mut written = document("# mine\n");
        write(&mut written, &loaded.settings);
        assert!(
            written.to_string().contains("icon_account = \"main\"")
                && written.to_string().contains("account_order = \"own\"")
        );
        assert_eq!(load("icon_account = \"a b\"\naccount_order = \"best\"\n").problems.len(), 2);
    }

    #[test]
    fn a_full_file_is_read() {
        let loaded = load(
            r#"
            refresh_interval = "1h 30m"
            start_at_login = true
            hide_amount = true
            look_for_updates = true
            history = "2 years"
            [[accounts]]
            id = "main"
            name = "Head office"
            base_url = "http://127.0.0.1:8080"
            currency = "RMB"
            low = 250
            critical = 49.90
            [[accounts]]
            id = "second"
            "#,
        );
        assert_eq!(loaded.problems, []);
        let settings = loaded.settings;
        assert_eq!(settings.refresh_interval, Duration::from_mins(90));
        assert!(settings.start_at_login && settings.hide_amount && settings.look_for_updates);
        assert_eq!(settings.history, Retention::Last(2, crate::settings::Unit::Year));
        let main = &settings.accounts[0];
        assert_eq!((main.name.as_str(), main.currency.code()), ("Head office", "RMB"));
        assert_eq!(main.base_url.to_string(), "http://127.0.0.1:8080");
        assert_eq!(main.thresholds.critical.to_string(), "49.90");
        assert_eq!(settings.accounts[1], AccountSettings::new(AccountId::new("second")));
    }

    #[test]
    fn the_template_says_the_defaults() {
        let defaults = Loaded { settings: Settings::default(), problems: vec![] };
        assert_eq!(load(TEMPLATE), defaults);
        assert_eq!(document(TEMPLATE).len(), 8);
        for (before, after) in [("", ""), ("# mine", "# mine\n"), ("# mine\n\n", "# mine\n\n")] {
            let mut document = document(before);
            write(&mut document, &Settings::default());
            assert_eq!(document.to_string(), format!("{after}{TEMPLATE}"));
        }
    }

    #[test]
    fn intervals_are_times_from_a_minute_to_a_day() {
        for (text, seconds) in [
            ("1m", 60),
            ("60s", 60),
            ("90s", 90),
            ("10m", 600),
            ("1h 30m", 5400),
            ("1h30m", 5400),
            ("24h", 86400),
            ("1440 minutes", 86400),
        ] {
            let loaded = load(&format!("refresh_interval = \"{text}\""));
            assert_eq!(loaded.settings.refresh_interval, Duration::from_secs(seconds), "{text}");
            assert_eq!(loaded.problems, [], "{text}");
        }
        let wrong = ["\"59s\"", "\"0m\"", "\"-10m\"", "\"10m ago\"", "\"24h 1s\"", "\"10\"", "\"\"", "\"soon\""];
        for text in wrong.into_iter().chain(["10", "true", "[]", "\"99999999999999999999h\"", "{ minutes = 10 }"]) {
            let loaded = load(&format!("refresh_interval = {text}"));
            assert_eq!(loaded.settings, Settings::default(), "{text}");
            let sentence = loaded.problems[0].to_string();
            assert_eq!(loaded.problems.len(), 1, "{text}");
            assert!(sentence.starts_with("refresh_interval in settings.toml must be a time from"), "{sentence}");
            assert!(sentence.ends_with("the program uses \"10m\"."), "{sentence}");
        }
    }

    #[test]
    fn a_length_that_is_none_is_told_and_readings_are_kept_as_before() {
        let last_good = Settings { history: "400 days".parse().unwrap(), ..Settings::default() };
        for text in ["\"2 minutes\"", "\"\"", "2", "true", "[]", "\"0 days\""] {
            let loaded = read(&document(&format!("history = {text}")), &last_good);
            assert_eq!(loaded.settings, last_good, "{text}");
            let sentence = "history in settings.toml must be \"forever\", or a time from \"1 day\" to \"100 years\", such as \
                            \"2 years\" or \"400 days\". Until it is corrected, the program uses \"400 days\".";
            assert_eq!(loaded.problems.iter().map(ToString::to_string).collect::<Vec<_>>(), [sentence], "{text}");
        }
        let mut edited = document("history = \"800 DAYS\" # mine\n");
        let settings = read(&edited, &Settings::default()).settings;
        write(&mut edited, &settings);
        assert_eq!(edited.to_string(), "history = \"800 DAYS\" # mine\n");
        write(&mut edited, &last_good);
        assert_eq!(edited.to_string(), "history = \"400 days\" # mine\n");
    }

    #[test]
    fn p1_amounts_are_read_exactly_as_written() {
        for (text, amount) in [
            ("250", "250"),
            ("99.50", "99.50"),
            ("\"99.50\"", "99.50"),
            ("0.1", "0.1"),
            ("1_000.25", "1000.25"),
            ("1e3", "1000"),
            ("0.1234567890123456789012345678", "0.1234567890123456789012345678"),
            ("79228162514264337593543950.335", "79228162514264337593543950.335"),
            ("\"79228162514264337593543950335\"", "79228162514264337593543950335"),
        ] {
            let loaded = load(&format!("[[accounts]]\nlow = {text}\ncritical = -1"));
            assert_eq!(loaded.settings.accounts[0].thresholds.low.to_string(), amount, "{text}");
            assert_eq!(loaded.problems, [], "{text}");
        }
        for text in ["nan", "inf", "\"\"", "\"1,5\"", "true", "[100]", "1e300", "2026-11-23"] {
            let loaded = load(&format!("[[accounts]]\nlow = {text}"));
            assert_eq!(loaded.settings.accounts[0].thresholds, AccountSettings::default_thresholds(), "{text}");
            assert_eq!(
                loaded.problems[0].to_string(),
                "accounts[1].low in settings.toml must be an amount, such as 100 or 99.50. Until it is corrected, the program uses 100."
            );
        }
    }

    #[test]
    fn critical_above_low_gives_both_defaults_unless_critical_was_never_set() {
        let loaded = load("[[accounts]]\nlow = 10\ncritical = 50");
        assert_eq!(loaded.settings.accounts[0].thresholds, AccountSettings::default_thresholds());
        let sentence = "accounts[1].critical in settings.toml must be at most low. Until it is corrected, the program uses low = 100, \
                        critical = 20.";
        assert_eq!(loaded.problems[0].to_string(), sentence);
        let loaded = load("[[accounts]]\nlow = 10");
        assert_eq!(loaded.settings.accounts[0].thresholds.critical, Amount::whole(10));
        assert_eq!(loaded.problems, []);
        assert_eq!(load("[[accounts]]\ncritical = 500").problems.len(), 1);
    }

    #[test]
    fn a_value_that_cannot_be_used_leaves_the_others_and_the_last_good_one() {
        let text = r#"
            start_at_login = "yes"
            hide_amount = true
            [[accounts]]
            id = "main"
            name = ""
            base_url = "http://portal.example"
            currency = 7
            [[accounts]]
            id = "main"
            [[accounts]]
            id = 3
        "#;
        let last_good = Settings { start_at_login: true, ..Settings::default() }
            .with_account(AccountSettings { name: "Mine".to_owned(), ..account_with(("7", "3")) });
        let loaded = read(&document(text), &last_good);
        assert!(loaded.settings.start_at_login && loaded.settings.hide_amount);
        assert_eq!(loaded.settings.accounts[0].name, "Mine");
        assert_eq!(
            loaded.settings.accounts[0].thresholds,
            AccountSettings::default_thresholds(),
            "not set: the default"
        );
        assert_eq!(loaded.settings.accounts.len(), 1);
        let sentences: Vec<String> = loaded.problems.iter().map(ToString::to_string).collect();
        let keys: Vec<&str> = sentences.iter().map(|sentence| sentence.split(' ').next().unwrap()).collect();
        let expected = ["start_at_login", "accounts[1].name", "accounts[1].base_url", "accounts[1].currency"];
        assert_eq!(keys[..4], expected);
        assert_eq!(keys[4..], ["accounts[2].id", "accounts[3].id"]);
    }

    #[test]
    fn a_section_with_an_id_that_is_none_is_told_and_stays_untouched_whatever_is_saved() {
        for id in ["\"demo\"", "\"Demo\"", "\"x/session\"", "\" \"", "\"\"", "3", "\"a b\"", "\"größe\"", "[\"a\"]"] {
            let section = format!("# mine\n[[accounts]] # really\nid = {id}\nname = \"Kept\" # as it is\nlow = 1_0\n");
            let before = format!("{section}\n[[accounts]]\nid = \"main\"\nlow = 7\n");
            let loaded = load(&before);
            assert_eq!(loaded.problems, [SettingsProblem::AccountId { key: "accounts[1].id".to_owned() }], "{id}");
            assert_eq!(loaded.settings.accounts.len(), 1, "{id}");
            for after in [
                Settings { hide_amount: true, ..loaded.settings.clone() },
                loaded.settings.clone().with_account(account_with(("9", "3"))),
                loaded.settings.clone().without_account(&AccountId::new("main")),
                loaded.settings.clone().with_account(AccountSettings::new(AccountId::new("demo"))),
            ] {
                let mut edited = document(&before);
                write(&mut edited, &after);
                assert!(edited.to_string().contains(&section), "{id}: {edited}");
                assert_eq!(edited.to_string().matches("demo").count(), section.matches("demo").count(), "{edited}");
            }
        }
    }

    #[test]
    fn the_section_of_the_environments_account_is_read_and_stays() {
        let before = "[[accounts]]\nid = \"environment\"\nname = \"Server\"\n";
        let loaded = load(before);
        assert_eq!((loaded.problems.as_slice(), loaded.settings.accounts[0].name.as_str()), (&[][..], "Server"));
        let mut edited = document(before);
        write(&mut edited, &loaded.settings);
        assert_eq!(edited.to_string(), before);
    }

    #[test]
    fn ids_that_differ_in_capitals_alone_are_the_same_and_neither_section_is_lost() {
        let before = "[[accounts]]\nid = \"main\"\n\n[[accounts]]\nid = \"Main\"\nname = \"Second\"\n";
        let loaded = load(before);
        assert_eq!(loaded.problems, [SettingsProblem::DuplicateAccount { key: "accounts[2].id".to_owned() }]);
        let mut edited = document(before);
        write(&mut edited, &loaded.settings);
        assert_eq!(edited.to_string(), before);
    }

    #[test]
    fn accounts_of_another_shape_leave_the_known_ones() {
        let last_good = Settings::default().with_account(account_with(("7", "3")));
        for text in ["accounts = 5", "accounts = [1]", "[accounts]\nid = \"main\""] {
            let loaded = read(&document(text), &last_good);
            assert_eq!(loaded.settings, last_good, "{text}");
            assert_eq!(loaded.problems.len(), 1, "{text}");
            let mut edited = document(text);
            write(&mut edited, &last_good);
            assert_eq!(load(&edited.to_string()).settings, last_good, "{text}");
        }
        let inline = "accounts = [{ id = \"main\", low = 7, critical = 3 }]";
        assert_eq!(load(inline).settings, last_good);
        let mut edited = document(inline);
        write(&mut edited, &last_good.clone().with_account(account_with(("8", "3"))));
        assert_eq!(load(&edited.to_string()).settings.accounts, [account_with(("8", "3"))]);
    }

    #[test]
    fn p5_no_sentence_repeats_what_the_file_says() {
        let secret = "s3cr3t-planted";
        let text = format!(
            "refresh_interval = \"{secret}\"\nstart_at_login = \"{secret}\"\nclient_secret = \"{secret}\"\nhistory = \"{secret}\"\n[[accounts]]\n\
             id = [\"{secret}\"]\n[[accounts]]\nname = [\"{secret}\"]\nbase_url = \"https://{secret}@a.example\"\n\
             currency = \"{secret}\"\nlow = \"{secret}\"\ncritical = \"{secret}\""
        );
        let loaded = load(&text);
        assert_eq!(loaded.problems.len(), 9);
        assert!(!format!("{loaded:?}").contains(secret));
        assert!(!loaded.problems.iter().any(|problem| problem.to_string().contains(secret)));
    }

    #[test]
    fn an_edit_touches_only_what_differs() {
        let before = r#"# mine
refresh_interval = "600s" # ten minutes
colour = "green"

# the office
[[accounts]]
id = "main" # never change
low = 1_00.0
note = { a = 1 }

[[accounts]]
id = "gone"

[unknown]
x = 1
"#;
        let mut edited = document(before);
        let same = load(before).settings;
        write(&mut edited, &same);
        assert_eq!(edited.to_string(), before, "nothing differs, nothing is touched");

        let after = Settings { hide_amount: true, refresh_interval: Duration::from_secs(5430), ..same }
            .without_account(&AccountId::new("gone"))
            .with_account(account_with(("99.50", "20")))
            .with_account(AccountSettings::new(AccountId::new("new")));
        write(&mut edited, &after);
        let expected = r#"# mine
refresh_interval = "1h 30m 30s" # ten minutes
colour = "green"
hide_amount = true

# the office
[[accounts]]
id = "main" # never change
low = 99.50
note = { a = 1 }

[[accounts]]
id = "new"
name = "Yeastar Partner Portal"
base_url = "https://openapi.partner.yeastar.com"
currency = "USD"
low = 100
critical = 20

[unknown]
x = 1
"#;
        assert_eq!(edited.to_string(), expected);
        assert_eq!(load(expected), Loaded { settings: after, problems: vec![] });
    }

    #[test]
    fn what_is_written_is_read_back() {
        for (low, critical) in
            [("100", "20"), ("0.50", "-0.01"), ("79228162514264337593543950335", "-79228162514264337593543950335")]
        {
            for seconds in [60, 61, 600, 3599, 3600, 86399, 86400] {
                let settings = Settings { refresh_interval: Duration::from_secs(seconds), ..Settings::default() }
                    .with_account(account_with((low, critical)));
                let mut document = DocumentMut::new();
                write(&mut document, &settings);
                assert_eq!(load(&document.to_string()), Loaded { settings, problems: vec![] }, "{document}");
            }
        }
    }
}
