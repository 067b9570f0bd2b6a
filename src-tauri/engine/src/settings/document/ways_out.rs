//! The other ways out in the table `alerts` of an account. A value that can't be used stays as it was; no sentence repeats a
//! webhook's address, which may hold a secret.

use std::str::FromStr;

use toml_edit::{Item, Table, TableLike, Value};

use super::alerts::{ALERTS, table_of};
use super::{Expected, Reader, SettingsProblem, Used};
use crate::settings::WaysOut;

const PROGRAM: &str = "program";
const WEBHOOK: &str = "webhook";

/// The ways out of the account that is being read.
pub(super) fn read(account: &mut Reader<'_>, fallback: &WaysOut) -> WaysOut {
    let table = match account.table.get(ALERTS) {
        None => return WaysOut::default(),
        Some(item) => item.as_table_like(),
    };
    // What is no table is told with the other alert settings.
    let Some(table) = table else { return fallback.clone() };
    let prefix = format!("{}{ALERTS}.", account.prefix);
    let mut reader = Reader { table, prefix, problems: &mut *account.problems };
    WaysOut {
        program: reader.way(PROGRAM, Expected::Program, fallback.program.as_ref()),
        webhook: reader.way(WEBHOOK, Expected::Webhook, fallback.webhook.as_ref()),
    }
}

impl Reader<'_> {
    /// None if it is missing or empty.
    fn way<T: FromStr + Clone>(&mut self, key: &str, expected: Expected, fallback: Option<&T>) -> Option<T> {
        let item = self.table.get(key)?;
        match item.as_str().map(str::trim) {
            Some("") => return None,
            Some(text) => {
                if let Ok(way) = text.parse() {
                    return Some(way);
                }
            }
            None => {}
        }
        let used = fallback.map_or(Used::Nothing, |_| Used::Previous);
        self.problems.push(SettingsProblem::Value { key: format!("{}{key}", self.prefix), expected, used });
        fallback.cloned()
    }
}

/// Writes what differs. Without a table and without ways out, none is made.
pub(super) fn write(account: &mut Table, wanted: &WaysOut) {
    if !account.contains_key(ALERTS) && *wanted == WaysOut::default() {
        return;
    }
    let Some(table) = table_of(account) else { return };
    put(table, PROGRAM, wanted.program.as_ref(), wanted.program.as_ref().map_or("", |program| program.as_str()));
    let address = wanted.webhook.as_ref().map_or("", |webhook| webhook.secret_address().as_str());
    put(table, WEBHOOK, wanted.webhook.as_ref(), address);
}

/// Sets one value unless the table has it already. A comment behind it stays.
fn put<T: FromStr + PartialEq>(table: &mut dyn TableLike, key: &str, wanted: Option<&T>, text: &str) {
    let present = table.get(key).map(|item| item.as_str().map(str::trim));
    let is_there = match (present, wanted) {
        (None | Some(Some("")), None) => true,
        (Some(Some(present)), Some(wanted)) => present.parse().ok().as_ref() == Some(wanted),
        (None, Some(_)) | (Some(_), _) => false,
    };
    if is_there {
        return;
    }
    match table.get_mut(key) {
        Some(Item::Value(value)) => {
            let decor = value.decor().clone();
            *value = Value::from(text);
            *value.decor_mut() = decor;
        }
        Some(item) => *item = Item::Value(text.into()),
        None => {
            table.insert(key, Item::Value(text.into()));
        }
    }
}

#[cfg(test)]
mod tests {
    use partner_balance_core::account::AccountId;
    use toml_edit::DocumentMut;

    use crate::settings::{AccountSettings, Settings, document};

    /// A path that can be one of a program on this system.
    const PROGRAM: &str = if cfg!(windows) { "C:/bin/tell.exe" } else { "/usr/local/bin/tell" };

    fn both() -> String {
        format!(
            r#"[[accounts]]
id = "main"

[accounts.alerts]
days = 3
program = "{PROGRAM}" # mine
webhook = "https://hooks.example/services/planted?sig=planted"
"#
        )
    }

    fn parsed(text: &str) -> DocumentMut {
        text.parse().unwrap()
    }

    #[test]
    fn both_ways_are_read_and_written_back_as_they_are() {
        let mut document = parsed(&both());
        let loaded = document::read(&document, &Settings::default());
        assert_eq!(loaded.problems, []);
        let ways = &loaded.settings.accounts[0].ways_out;
        assert_eq!(ways.program.as_ref().map(|program| program.as_str()), Some(PROGRAM));
        let address = "https://hooks.example/services/planted?sig=planted";
        assert_eq!(ways.webhook.as_ref().map(|webhook| webhook.secret_address().as_str()), Some(address));
        assert_eq!(ways.ways().count(), 2);
        document::write(&mut document, &loaded.settings);
        assert_eq!(document.to_string(), both());
        let mut fresh = DocumentMut::new();
        document::write(&mut fresh, &loaded.settings);
        assert_eq!(document::read(&fresh, &Settings::default()).settings, loaded.settings);
        let mut off = loaded.settings.clone();
        off.accounts[0].ways_out = super::WaysOut::default();
        document::write(&mut document, &off);
        assert!(document.to_string().contains("program = \"\" # mine\nwebhook = \"\"\n"), "{document}");
        assert_eq!(document::read(&document, &loaded.settings).settings, off);
    }

    #[test]
    fn no_way_out_appears_while_there_is_none() {
        for text in ["[[accounts]]\nid = \"main\"\n", "[[accounts]]\nid = \"main\"\n[accounts.alerts]\ndays = 3\n"] {
            let mut document = parsed(text);
            let settings = document::read(&document, &Settings::default()).settings;
            document::write(&mut document, &settings);
            assert_eq!(document.to_string(), text);
        }
    }

    #[test]
    fn p5_what_cannot_be_used_is_told_without_an_address() {
        let mut last_good = AccountSettings::new(AccountId::new("main"));
        last_good.ways_out =
            document::read(&parsed(&both()), &Settings::default()).settings.accounts[0].ways_out.clone();
        let last_good = Settings::default().with_account(last_good);
        for line in [
            "program = \"tell\"",
            "program = \"~/bin/planted\"",
            "program = \"/bin/te\\nll\"",
            "program = [\"/bin/tell\", \"-v\"]",
            "webhook = \"http://hooks.example/planted\"",
            "webhook = \"hooks.example/planted\"",
            "webhook = \"https://planted@hooks.example\"",
            "webhook = true",
        ] {
            let key = line.split(' ').next().unwrap();
            let text = format!("[[accounts]]\nid = \"main\"\n[accounts.alerts]\n{line}\n");
            for (last_good, used) in [(&last_good, "the previous one"), (&Settings::default(), "none")] {
                let loaded = document::read(&parsed(&text), last_good);
                let sentences: Vec<String> = loaded.problems.iter().map(ToString::to_string).collect();
                assert_eq!(sentences.len(), 1, "{line}: {sentences:?}");
                let begin = format!("accounts[1].alerts.{key} in settings.toml must be ");
                assert!(sentences[0].starts_with(&begin), "{sentences:?}");
                assert!(sentences[0].ends_with(&format!("the program uses {used}.")), "{line}: {sentences:?}");
                assert!(!format!("{loaded:?} {sentences:?}").contains("planted"), "{loaded:?}");
            }
        }
    }
}
