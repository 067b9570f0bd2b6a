//! Accounts and the owners of their readings: the account's current owner, an account's alert memory for each owner, its
//! newest failure. Must not know the contents of runs or of the alert memory.

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Owner};
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::monitor::FailedAttempts;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::{AccountRecord, runs, schema};

#[derive(Clone, Debug)]
pub(super) struct Stored {
    pub(super) id: i64,
    /// None for data without an owner.
    name: Option<Owner>,
    request_id: Option<String>,
}

/// The owner whose data is used: `owner`, else the account's current one. The account's data without an owner, if it has
/// any, is used in both cases.
pub(super) fn find(
    connection: &Connection,
    account: &AccountId,
    owner: Option<&Owner>,
) -> rusqlite::Result<Option<Stored>> {
    let last = last_of(connection, account)?;
    match owner {
        Some(owner) if last.as_ref().is_none_or(|last| last.name.is_some()) => named(connection, owner),
        Some(_) | None => Ok(last),
    }
}

fn last_of(connection: &Connection, account: &AccountId) -> rusqlite::Result<Option<Stored>> {
    let sql = "SELECT owner.id, owner.name, owner.request_id
               FROM account JOIN owner ON owner.id = account.owner WHERE account.id = ?1";
    connection.prepare(sql)?.query_row([account.as_str()], stored).optional()
}

fn named(connection: &Connection, owner: &Owner) -> rusqlite::Result<Option<Stored>> {
    let sql = "SELECT id, name, request_id FROM owner WHERE name = ?1";
    connection.prepare(sql)?.query_row([owner.as_str()], stored).optional()
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let name = row.get::<_, Option<String>>(1)?.map(Owner::new);
    Ok(Stored { id: row.get(0)?, name, request_id: row.get(2)? })
}

/// The account's alert memory for an owner. Its thresholds, snoozes and ways out are its own, whoever else reads that owner's
/// balance. Before version 5 all accounts of an owner had one.
pub(super) fn alerts(connection: &Connection, account: &AccountId, owner: i64) -> rusqlite::Result<Option<String>> {
    let sql = match schema::version(connection)? {
        ..5 => "SELECT alert_memory FROM owner WHERE id = ?2",
        5.. => "SELECT alert_memory FROM account_owner WHERE account = ?1 AND owner = ?2",
    };
    let found = connection.prepare(sql)?.query_row(params![account.as_str(), owner], |row| row.get(0)).optional()?;
    Ok(found.flatten())
}

fn set_alerts(transaction: &Transaction<'_>, account: &AccountId, owner: i64, alerts: &str) -> rusqlite::Result<()> {
    let sql = "INSERT INTO account_owner (account, owner, alert_memory) VALUES (?1, ?2, ?3)
               ON CONFLICT (account, owner) DO UPDATE SET alert_memory = excluded.alert_memory";
    transaction.prepare(sql)?.execute(params![account.as_str(), owner, alerts])?;
    Ok(())
}

/// All that is known of an account.
pub(super) fn account_record(
    connection: &Connection,
    account: &AccountId,
    owner: Option<&Owner>,
) -> rusqlite::Result<AccountRecord> {
    let last = last_of(connection, account)?.and_then(|last| last.name);
    let is_of_another = owner.zip(last.as_ref()).is_some_and(|(owner, last)| owner != last);
    let failure = if is_of_another { None } else { failure(connection, account)? };
    let Some(found) = find(connection, account, owner)? else {
        return Ok(AccountRecord { failure, ..AccountRecord::default() });
    };
    let alerts = alerts(connection, account, found.id)?;
    let reading = runs::last_reading(connection, found.id, found.request_id)?;
    Ok(AccountRecord { owner: found.name, reading, alerts, failure })
}

/// Finds or creates the owner and makes it the account's. The account's data without an owner becomes this owner's.
pub(super) fn set_owner(transaction: &Transaction<'_>, account: &AccountId, owner: &Owner) -> rusqlite::Result<Stored> {
    let last = last_of(transaction, account)?;
    match last {
        Some(last) if last.name.as_ref() == Some(owner) => return Ok(last),
        Some(last) if last.name.is_none() => claim(transaction, account, last.id, owner)?,
        Some(_) | None => {}
    }
    let taken = linked(transaction, account, owner)?;
    let sql = "INSERT INTO account (id, owner) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET owner = excluded.owner";
    transaction.prepare(sql)?.execute(params![account.as_str(), taken.id])?;
    Ok(taken)
}

/// The owner for a new reading. An account without an owner gets this one; an account with another owner keeps it.
pub(super) fn of_reading(
    transaction: &Transaction<'_>,
    account: &AccountId,
    owner: &Owner,
) -> rusqlite::Result<Stored> {
    match last_of(transaction, account)? {
        Some(last) if last.name.as_ref().is_some_and(|name| name != owner) => linked(transaction, account, owner),
        Some(_) | None => set_owner(transaction, account, owner),
    }
}

/// Whether the account is this owner's.
pub(super) fn is_of(transaction: &Transaction<'_>, account: &AccountId, owner: i64) -> rusqlite::Result<bool> {
    Ok(last_of(transaction, account)?.is_some_and(|last| last.id == owner))
}

/// Finds or creates the owner and links it to the account, so that both are forgotten together. Doesn't change the account's
/// current owner.
fn linked(transaction: &Transaction<'_>, account: &AccountId, owner: &Owner) -> rusqlite::Result<Stored> {
    let made = made(transaction, owner)?;
    let sql = "INSERT INTO account_owner (account, owner) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    transaction.prepare(sql)?.execute(params![account.as_str(), made.id])?;
    Ok(made)
}

/// Finds or creates the owner, without an account.
fn made(transaction: &Transaction<'_>, owner: &Owner) -> rusqlite::Result<Stored> {
    let sql = "INSERT INTO owner (name) VALUES (?1) ON CONFLICT DO NOTHING";
    transaction.prepare(sql)?.execute([owner.as_str()])?;
    named(transaction, owner)?.ok_or(rusqlite::Error::QueryReturnedNoRows)
}

/// Removes the forecasts that are kept for an owner: runs that they were made from have gone or come.
pub(super) fn clear_forecasts(connection: &Connection, owner: i64) -> rusqlite::Result<()> {
    connection.prepare("UPDATE owner SET forecast = NULL WHERE id = ?1")?.execute([owner]).map(drop)
}

/// Gives data without an owner to this owner. If the owner has data already, both are joined. The account's alert memory goes
/// on.
fn claim(transaction: &Transaction<'_>, account: &AccountId, unclaimed: i64, owner: &Owner) -> rusqlite::Result<()> {
    let Some(there) = named(transaction, owner)? else {
        let sql = "UPDATE owner SET name = ?2 WHERE id = ?1";
        transaction.prepare(sql)?.execute(params![unclaimed, owner.as_str()])?;
        return Ok(());
    };
    let is_later = runs::join(transaction, unclaimed, there.id)?;
    clear_forecasts(transaction, there.id)?;
    if is_later {
        let sql = "UPDATE owner SET request_id = (SELECT request_id FROM owner WHERE id = ?1) WHERE id = ?2";
        transaction.prepare(sql)?.execute(params![unclaimed, there.id])?;
    }
    if let Some(memory) = alerts(transaction, account, unclaimed)? {
        set_alerts(transaction, account, there.id, &memory)?;
    }
    unlink(transaction, account, unclaimed)?;
    transaction.prepare("DELETE FROM owner WHERE id = ?1")?.execute([unclaimed])?;
    Ok(())
}

/// Stores the request id of an owner's newest reading and the account's alert memory after it.
pub(super) fn remember(
    transaction: &Transaction<'_>,
    account: &AccountId,
    owner: i64,
    request_id: Option<&str>,
    alerts: &str,
) -> rusqlite::Result<()> {
    let sql = "UPDATE owner SET request_id = ?2 WHERE id = ?1";
    transaction.prepare(sql)?.execute(params![owner, request_id])?;
    set_alerts(transaction, account, owner, alerts)
}

/// Changes the alert memory and returns it. Doesn't change it if no owner is given and the account's data has one.
pub(super) fn step_alerts(
    transaction: &Transaction<'_>,
    account: &AccountId,
    owner: Option<&Owner>,
    remember: impl Fn(Option<&str>) -> String,
) -> rusqlite::Result<String> {
    let found = match (find(transaction, account, owner)?, owner) {
        (None, None) => return Ok(remember(None)),
        (None, Some(owner)) => linked(transaction, account, owner)?,
        (Some(found), _) => found,
    };
    let stored = alerts(transaction, account, found.id)?;
    if owner.is_none() && found.name.is_some() {
        return Ok(stored.unwrap_or_else(|| remember(None)));
    }
    let stepped = remember(stored.as_deref());
    set_alerts(transaction, account, found.id, &stepped)?;
    Ok(stepped)
}

/// Stores the account's newest failure.
pub(super) fn record_failure(
    transaction: &Transaction<'_>,
    account: &AccountId,
    at: Timestamp,
    fault: &Fault,
) -> rusqlite::Result<()> {
    let sql = "INSERT INTO account (id, failing_since, failed_at, fault_code, fault_detail, fault_request_id)
               VALUES (?1, ?2, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET
                   failing_since = min(coalesce(failing_since, excluded.failing_since), excluded.failing_since),
                   failed_at = excluded.failed_at, fault_code = excluded.fault_code,
                   fault_detail = excluded.fault_detail, fault_request_id = excluded.fault_request_id";
    let values = params![account.as_str(), at.as_millisecond(), code_text(fault.code), fault.detail, fault.request_id];
    transaction.prepare(sql)?.execute(values)?;
    Ok(())
}

pub(super) fn clear_failure(transaction: &Transaction<'_>, account: &AccountId) -> rusqlite::Result<()> {
    let sql = "UPDATE account SET failing_since = NULL, failed_at = NULL, fault_code = NULL, fault_detail = NULL,
               fault_request_id = NULL WHERE id = ?1 AND failed_at IS NOT NULL";
    transaction.prepare(sql)?.execute([account.as_str()])?;
    Ok(())
}

/// None also for a code that only a newer version knows.
fn failure(connection: &Connection, account: &AccountId) -> rusqlite::Result<Option<FailedAttempts>> {
    let sql = "SELECT failing_since, failed_at, fault_code, fault_detail, fault_request_id FROM account
               WHERE id = ?1 AND failed_at IS NOT NULL";
    let read = |row: &Row<'_>| {
        let time = |column: usize| -> rusqlite::Result<Option<Timestamp>> {
            Ok(row.get::<_, Option<i64>>(column)?.and_then(|at| Timestamp::from_millisecond(at).ok()))
        };
        let (since, at) = (time(0)?, time(1)?);
        let code = row.get::<_, Option<String>>(2)?.and_then(|text| code_of(&text));
        let detail = row.get::<_, Option<String>>(3)?.unwrap_or_default();
        let request_id = row.get(4)?;
        let fault = code.map(|code| Fault::new(code, detail).with_request_id(request_id));
        Ok(fault.zip(since.zip(at)).map(|(fault, (since, at))| FailedAttempts { fault, since, at }))
    };
    Ok(connection.prepare(sql)?.query_row([account.as_str()], read).optional()?.flatten())
}

/// The code's own name, as in the JSON of the command line.
fn code_text(code: FaultCode) -> Option<String> {
    serde_json::to_value(code).ok()?.as_str().map(str::to_owned)
}

fn code_of(text: &str) -> Option<FaultCode> {
    serde_json::from_value(text.into()).ok()
}

/// Removes the account, and its owners that no other account had.
pub(super) fn forget_account(transaction: &Transaction<'_>, account: &AccountId) -> rusqlite::Result<()> {
    for owner in owners_of(transaction, account)? {
        unlink(transaction, account, owner)?;
        if !is_of_others(transaction, account, owner)? {
            remove(transaction, owner)?;
        }
    }
    transaction.prepare("DELETE FROM account WHERE id = ?1")?.execute([account.as_str()])?;
    Ok(())
}

/// Removes all readings of the account's owners but this one, unless another account has them as well. Their alert memories
/// stay. Returns how many runs were removed.
pub(super) fn remove_readings_of_others(
    transaction: &Transaction<'_>,
    account: &AccountId,
    present: i64,
) -> rusqlite::Result<usize> {
    let mut removed = 0;
    for owner in owners_of(transaction, account)?.into_iter().filter(|owner| *owner != present) {
        if !is_of_others(transaction, account, owner)? {
            removed += runs::remove(transaction, owner)?;
            let sql = "UPDATE owner SET forecast = NULL, request_id = NULL WHERE id = ?1";
            transaction.prepare(sql)?.execute([owner])?;
        }
    }
    Ok(removed)
}

/// All owners that the account has or had.
fn owners_of(transaction: &Transaction<'_>, account: &AccountId) -> rusqlite::Result<Vec<i64>> {
    let sql = "SELECT owner FROM account_owner WHERE account = ?1";
    transaction.prepare(sql)?.query_map([account.as_str()], |row| row.get(0))?.collect()
}

/// Whether another account has or had this owner.
fn is_of_others(transaction: &Transaction<'_>, account: &AccountId, owner: i64) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM account_owner WHERE owner = ?2 AND account <> ?1 LIMIT 1";
    transaction.prepare(sql)?.exists(params![account.as_str(), owner])
}

fn unlink(transaction: &Transaction<'_>, account: &AccountId, owner: i64) -> rusqlite::Result<()> {
    let sql = "DELETE FROM account_owner WHERE account = ?1 AND owner = ?2";
    transaction.prepare(sql)?.execute(params![account.as_str(), owner])?;
    Ok(())
}

fn remove(transaction: &Transaction<'_>, owner: i64) -> rusqlite::Result<()> {
    runs::remove(transaction, owner)?;
    transaction.prepare("DELETE FROM owner WHERE id = ?1")?.execute([owner])?;
    Ok(())
}
