//! The table `alerts` of an account. A value that is missing is the default; one that can't be used stays as it was.

use jiff::civil::Time;
use partner_balance_core::alerts::{AlertSettings, BlindAfter, DaysOff, QuietTime, RemindEvery};
use toml_edit::{Array, Item, Table, TableLike, Value};

use super::{Expected, Reader, SettingsProblem, TomlValue, Used, put};

pub(super) const ALERTS: &str = "alerts";
const REARM_PERCENT: &str = "rearm_percent";
const DAYS: &str = "days";
const REMIND_LOW: &str = "remind_low";
const REMIND_CRITICAL: &str = "remind_critical";
const RECOVERED: &str = "recovered";
const BLIND_AFTER: &str = "blind_after";
const QUIET_FROM: &str = "quiet_from";
const QUIET_UNTIL: &str = "quiet_until";
const DAYS_OFF: &str = "days_off";
const CRITICAL_BREAKS_QUIET: &str = "critical_breaks_quiet";

/// The alert settings of the account that is being read.
pub(super) fn read(account: &mut Reader<'_>, fallback: &AlertSettings) -> AlertSettings {
    let defaults = AlertSettings::default();
    let table = match account.table.get(ALERTS) {
        None => return defaults,
        Some(item) => item.as_table_like(),
    };
    let prefix = format!("{}{ALERTS}.", account.prefix);
    let Some(table) = table else {
        account.problems.push(SettingsProblem::Value {
            key: format!("{}{ALERTS}", account.prefix),
            expected: Expected::Alerts,
            used: Used::PreviousAlerts,
        });
        return *fallback;
    };
    let mut reader = Reader { table, prefix, problems: &mut *account.problems };
    AlertSettings {
        rearm_percent: reader
            .value(REARM_PERCENT, &Percent(defaults.rearm_percent), &Percent(fallback.rearm_percent))
            .0,
        days: reader.value(DAYS, &Days(defaults.days), &Days(fallback.days)).0,
        remind_low: reader.value(REMIND_LOW, &defaults.remind_low, &fallback.remind_low),
        remind_critical: reader.value(REMIND_CRITICAL, &defaults.remind_critical, &fallback.remind_critical),
        recovered: reader.value(RECOVERED, &defaults.recovered, &fallback.recovered),
        blind_after: reader.value(BLIND_AFTER, &defaults.blind_after, &fallback.blind_after),
        quiet: QuietTime {
            from: reader.value(QUIET_FROM, &defaults.quiet.from, &fallback.quiet.from),
            until: reader.value(QUIET_UNTIL, &defaults.quiet.until, &fallback.quiet.until),
            days_off: reader.value(DAYS_OFF, &defaults.quiet.days_off, &fallback.quiet.days_off),
        },
        critical_breaks_quiet: reader.value(
            CRITICAL_BREAKS_QUIET,
            &defaults.critical_breaks_quiet,
            &fallback.critical_breaks_quiet,
        ),
    }
}

/// Writes what differs. Without a table and with nothing but defaults, none is made.
pub(super) fn write(account: &mut Table, wanted: &AlertSettings) {
    let defaults = AlertSettings::default();
    if !account.contains_key(ALERTS) && *wanted == defaults {
        return;
    }
    let Some(table) = table_of(account) else { return };
    put(table, REARM_PERCENT, &Percent(wanted.rearm_percent), &Percent(defaults.rearm_percent));
    put(table, DAYS, &Days(wanted.days), &Days(defaults.days));
    put(table, REMIND_LOW, &wanted.remind_low, &defaults.remind_low);
    put(table, REMIND_CRITICAL, &wanted.remind_critical, &defaults.remind_critical);
    put(table, RECOVERED, &wanted.recovered, &defaults.recovered);
    put(table, BLIND_AFTER, &wanted.blind_after, &defaults.blind_after);
    put(table, QUIET_FROM, &wanted.quiet.from, &defaults.quiet.from);
    put(table, QUIET_UNTIL, &wanted.quiet.until, &defaults.quiet.until);
    put(table, DAYS_OFF, &wanted.quiet.days_off, &defaults.quiet.days_off);
    put(table, CRITICAL_BREAKS_QUIET, &wanted.critical_breaks_quiet, &defaults.critical_breaks_quiet);
}

/// The table, made if there is none.
pub(super) fn table_of(account: &mut Table) -> Option<&mut dyn TableLike> {
    let item = account.entry(ALERTS).or_insert_with(|| Item::Table(Table::new()));
    if !item.is_table_like() {
        *item = Item::Table(Table::new());
    }
    item.as_table_like_mut()
}

/// A whole share, for `rearm_percent`.
#[derive(Clone, PartialEq)]
struct Percent(u8);

impl TomlValue for Percent {
    const EXPECTED: Expected = Expected::Percent;

    fn read(item: &Item) -> Option<Self> {
        let percent = u8::try_from(item.as_integer()?).ok()?;
        (percent <= AlertSettings::MOST_REARM_PERCENT).then_some(Self(percent))
    }

    fn write(&self) -> Value {
        i64::from(self.0).into()
    }
}

/// A number of days, for `days`.
#[derive(Clone, PartialEq)]
struct Days(u16);

impl TomlValue for Days {
    const EXPECTED: Expected = Expected::Days;

    fn read(item: &Item) -> Option<Self> {
        let days = u16::try_from(item.as_integer()?).ok()?;
        (days <= AlertSettings::MOST_DAYS).then_some(Self(days))
    }

    fn write(&self) -> Value {
        i64::from(self.0).into()
    }
}

impl TomlValue for RemindEvery {
    const EXPECTED: Expected = Expected::Remind;

    fn read(item: &Item) -> Option<Self> {
        item.as_str()?.parse().ok()
    }

    fn write(&self) -> Value {
        self.as_str().into()
    }
}

impl TomlValue for BlindAfter {
    const EXPECTED: Expected = Expected::Hours;

    fn read(item: &Item) -> Option<Self> {
        item.as_str()?.parse().ok()
    }

    fn write(&self) -> Value {
        self.to_string().into()
    }
}

impl TomlValue for Time {
    const EXPECTED: Expected = Expected::TimeOfDay;

    /// Hours and minutes. TOML's own times are taken as well: people write `22:00:00` without quotes.
    fn read(item: &Item) -> Option<Self> {
        let text = match item.as_value()? {
            Value::String(text) => text.value().trim().to_owned(),
            Value::Datetime(time) if time.value().date.is_none() => time.value().to_string(),
            Value::Integer(_)
            | Value::Float(_)
            | Value::Boolean(_)
            | Value::Datetime(_)
            | Value::Array(_)
            | Value::InlineTable(_) => return None,
        };
        let time: Self = Self::strptime("%H:%M", &text).or_else(|_| Self::strptime("%H:%M:%S", &text)).ok()?;
        (time.second() == 0).then_some(time)
    }

    fn write(&self) -> Value {
        self.strftime("%H:%M").to_string().into()
    }
}

impl TomlValue for DaysOff {
    const EXPECTED: Expected = Expected::DaysOff;

    fn read(item: &Item) -> Option<Self> {
        let names: Option<Vec<&str>> = item.as_array()?.iter().map(Value::as_str).collect();
        Self::of(names?).ok()
    }

    fn write(&self) -> Value {
        self.names().collect::<Array>().into()
    }
}

#[cfg(test)]
mod tests {
    use partner_balance_core::account::AccountId;
    use toml_edit::DocumentMut;

    use crate::settings::{AccountSettings, Settings, document};

    const ALL: &str = r#"[[accounts]]
id = "main"

[accounts.alerts]
rearm_percent = 10
days = 0
remind_low = "off" # never
remind_critical = "4h"
recovered = false
blind_after = "36h"
quiet_from = "22:00"
quiet_until = "07:30"
days_off = ["sat", "sun"]
critical_breaks_quiet = false
"#;

    fn parsed(text: &str) -> DocumentMut {
        text.parse().unwrap()
    }

    #[test]
    fn a_full_table_is_read_and_written_back_as_it_is() {
        let mut document = parsed(ALL);
        let loaded = document::read(&document, &Settings::default());
        assert_eq!(loaded.problems, []);
        let alerts = loaded.settings.accounts[0].alerts;
        assert_eq!((alerts.rearm_percent, alerts.days, alerts.recovered), (10, 0, false));
        assert_eq!((alerts.remind_low.as_str(), alerts.remind_critical.as_str()), ("off", "4h"));
        assert_eq!(alerts.blind_after.to_string(), "36h");
        assert_eq!(alerts.quiet.from.to_string(), "22:00:00");
        assert_eq!(alerts.quiet.days_off.to_string(), "sat, sun");
        document::write(&mut document, &loaded.settings);
        assert_eq!(document.to_string(), ALL);
        // A new file has it all.
        let mut fresh = DocumentMut::new();
        document::write(&mut fresh, &loaded.settings);
        assert_eq!(document::read(&fresh, &Settings::default()).settings, loaded.settings);
    }

    #[test]
    fn an_edit_of_one_value_leaves_the_rest_and_its_comment() {
        let mut document = parsed(ALL);
        let mut settings = document::read(&document, &Settings::default()).settings;
        settings.accounts[0].alerts.remind_low = "3d".parse().unwrap();
        document::write(&mut document, &settings);
        assert_eq!(document.to_string(), ALL.replace("\"off\" # never", "\"3d\" # never"));
    }

    #[test]
    fn no_table_appears_while_all_is_as_by_default() {
        let mut document = parsed("[[accounts]]\nid = \"main\"\n");
        let settings = document::read(&document, &Settings::default()).settings;
        document::write(&mut document, &settings);
        assert!(!document.to_string().contains("alerts"), "{document}");
    }

    #[test]
    fn a_value_that_cannot_be_used_stays_as_it_was_and_is_told() {
        let mut last_good = AccountSettings::new(AccountId::new("main"));
        last_good.alerts.days = 3;
        let last_good = Settings::default().with_account(last_good);
        for (line, used) in [
            ("rearm_percent = 101", "5"),
            ("rearm_percent = -1", "5"),
            ("rearm_percent = 5.0", "5"),
            ("days = 366", "3"),
            ("days = \"7\"", "3"),
            ("remind_low = \"2d\"", "\"1d\""),
            ("remind_critical = true", "\"1d\""),
            ("recovered = \"no\"", "true"),
            ("blind_after = \"30m\"", "\"24h\""),
            ("blind_after = 24", "\"24h\""),
            ("quiet_from = \"24:00\"", "\"00:00\""),
            ("quiet_until = \"7\"", "\"00:00\""),
            ("quiet_until = \"07:00:30\"", "\"00:00\""),
            ("days_off = [\"saturday\"]", "[]"),
            ("days_off = \"sat\"", "[]"),
            ("critical_breaks_quiet = 1", "true"),
        ] {
            let key = line.split(' ').next().unwrap();
            let text = format!("[[accounts]]\nid = \"main\"\n[accounts.alerts]\n{line}\n");
            let loaded = document::read(&parsed(&text), &last_good);
            let sentences: Vec<String> = loaded.problems.iter().map(ToString::to_string).collect();
            assert_eq!(sentences.len(), 1, "{line}: {sentences:?}");
            assert!(
                sentences[0].starts_with(&format!("accounts[1].alerts.{key} in settings.toml must be ")),
                "{sentences:?}"
            );
            assert!(sentences[0].ends_with(&format!("the program uses {used}.")), "{line}: {sentences:?}");
        }
        let loaded = document::read(&parsed("[[accounts]]\nid = \"main\"\nalerts = 5\n"), &last_good);
        assert_eq!((loaded.settings, loaded.problems.len()), (last_good, 1));
    }

    #[test]
    fn a_time_of_day_may_be_toml_s_own() {
        let text = "[[accounts]]\n[accounts.alerts]\nquiet_from = 22:00:00\nquiet_until = \" 07:00 \"\n";
        let loaded = document::read(&parsed(text), &Settings::default());
        assert_eq!(loaded.problems, []);
        assert_eq!(loaded.settings.accounts[0].alerts.quiet.from.to_string(), "22:00:00");
    }
}
