//! The order of the accounts' tables in the file. Must not know what is in them.

use toml_edit::{ArrayOfTables, Item, Table};

use super::{AccountSettings, id_of};

/// Puts the accounts' tables, with their comments and what is below them, into the order of the accounts. Others stay where
/// they are.
pub(super) fn put_in_order(tables: &mut ArrayOfTables, accounts: &[AccountSettings]) {
    let place = |table: &Table| {
        let id = id_of(table)?;
        accounts.iter().position(|account| account.id == id)
    };
    let places: Vec<Option<usize>> = tables.iter().map(place).collect();
    if places.iter().flatten().is_sorted() {
        return;
    }
    let mut all: Vec<Table> = tables.iter().cloned().collect();
    let positions: Vec<Option<isize>> = all.iter().map(Table::position).collect();
    let mut ordered: Vec<(usize, Table)> =
        places.iter().zip(&all).filter_map(|(place, table)| place.map(|place| (place, table.clone()))).collect();
    ordered.sort_by_key(|(place, _)| *place);
    let mut ordered = ordered.into_iter().map(|(_, table)| table);
    for (slot, place) in all.iter_mut().zip(&places) {
        if place.is_some()
            && let Some(table) = ordered.next()
        {
            *slot = table;
        }
    }
    // The text is written in the order of the positions, whatever that of the tables is; of the same position, as they stand.
    tables.clear();
    for (mut table, position) in all.into_iter().zip(positions) {
        give_position(&mut table, position);
        tables.push(table);
    }
}

fn give_position(table: &mut Table, position: Option<isize>) {
    table.set_position(position);
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(below) => give_position(below, position),
            Item::ArrayOfTables(below) => below.iter_mut().for_each(|below| give_position(below, position)),
            Item::None | Item::Value(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use partner_balance_core::account::AccountId;
    use partner_balance_core::money::Amount;

    use crate::settings::Settings;
    use crate::settings::document::{DocumentMut, read, write};

    const FILE: &str = r#"# all
hide_amount = true

# first
[[accounts]]
id = "a"
[accounts.alerts] # of a
days = 3

# not readable
[[accounts]]
id = "no good"

# second
[[accounts]]
id = "b" # b
unknown = 1

[other]
key = 1

[[accounts]]
id = "c"
[accounts.alerts]
days = 5
"#;

    fn reordered(text: &str, order: &[&str]) -> String {
        let mut document: DocumentMut = text.parse().unwrap();
        let settings = read(&document, &Settings::default()).settings;
        let order: Vec<AccountId> = order.iter().copied().map(AccountId::new).collect();
        write(&mut document, &settings.in_order(&order));
        document.to_string()
    }

    fn ids(text: &str) -> Vec<String> {
        let lines = text.lines().filter_map(|line| line.strip_prefix("id = "));
        lines.map(|id| id.split('"').nth(1).unwrap().to_owned()).collect()
    }

    #[test]
    fn p8_accounts_change_their_order_with_all_that_stands_at_them() {
        for (order, expected) in [
            (&["c", "a", "b"][..], ["c", "no good", "a", "b"]),
            (&["b", "a", "c"], ["b", "no good", "a", "c"]),
            (&["c"], ["c", "no good", "a", "b"]),
            (&["a", "b", "c"], ["a", "no good", "b", "c"]),
        ] {
            let after = reordered(FILE, order);
            assert_eq!(ids(&after), expected, "{after}");
            for together in [
                "# first\n[[accounts]]\nid = \"a\"\n[accounts.alerts] # of a\ndays = 3\n",
                "id = \"b\" # b\nunknown = 1\n",
            ] {
                assert!(after.contains(together), "{after}");
            }
            assert!(
                after.contains("id = \"c\"\n[accounts.alerts]\ndays = 5\n") && after.contains("[other]\nkey = 1\n")
            );
            assert_eq!(reordered(&after, &["a", "b", "c"]).lines().count(), FILE.lines().count());
        }
        assert_eq!(reordered(FILE, &["a", "b", "c"]), FILE);
    }

    #[test]
    fn accounts_written_as_inline_tables_change_their_order_as_well() {
        let text = "accounts = [{ id = \"a\", low = 5 }, { id = \"b\" }]\n";
        let after = reordered(text, &["b", "a"]);
        let settings = read(&after.parse().unwrap(), &Settings::default()).settings;
        let read: Vec<_> =
            settings.accounts.iter().map(|account| (account.id.as_str(), account.thresholds.low)).collect();
        assert_eq!(read, [("b", Amount::whole(100)), ("a", Amount::whole(5))], "{after}");
    }
}
