//! The queue of the other ways out: events that a program or a webhook has not taken yet, by account and owner. Must not know
//! what an event says, or how it is sent.

use std::fmt;

use jiff::Timestamp;
use partner_balance_core::account::{AccountId, Owner};
use partner_balance_core::ways_out::{Attempts, Way};
use rusqlite::{Connection, Row, Transaction, params};

use super::database::begin;
use super::{History, HistoryFault, owners, schema};

/// An event for one way out. Debug doesn't show what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct QueuedEvent {
    /// The same on every way and for every attempt.
    pub id: String,
    pub way: Way,
    /// Whose balance it is about; none: nobody's had been read, and it is for whoever the account's owner is.
    pub owner: Option<Owner>,
    /// The event as JSON.
    pub json: String,
    pub attempts: Attempts,
}

impl fmt::Debug for QueuedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, way, attempts, .. } = self;
        f.debug_struct("QueuedEvent")
            .field("id", id)
            .field("way", way)
            .field("attempts", attempts)
            .finish_non_exhaustive()
    }
}

impl QueuedEvent {
    /// Whether it may be sent for an account of this owner.
    #[must_use]
    pub fn is_of(&self, owner: Option<&Owner>) -> bool {
        self.owner.as_ref().is_none_or(|own| owner == Some(own))
    }
}

impl History {
    /// Stores the alert memory as [`History::step_alerts`] does, and puts events into the account's queue, both or neither.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn queue(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        events: &[QueuedEvent],
        remember: impl Fn(Option<&str>) -> String,
    ) -> Result<String, HistoryFault> {
        self.attempt(|connection| {
            let transaction = begin(connection)?;
            let alerts = owners::step_alerts(&transaction, account, owner, &remember)?;
            events.iter().try_for_each(|event| add(&transaction, account, event))?;
            transaction.commit()?;
            Ok(alerts)
        })
    }

    /// The events in the account's queue, of all owners, the oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn queued(&mut self, account: &AccountId) -> Result<Vec<QueuedEvent>, HistoryFault> {
        self.attempt(|connection| all(connection, account))
    }

    /// Stores how far the attempts for an event are. An event that is no longer there stays away.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn record_attempt(&mut self, account: &AccountId, event: &QueuedEvent) -> Result<(), HistoryFault> {
        self.attempt(|connection| update(connection, account, event))
    }

    /// Takes an event out of the queue.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn unqueue(&mut self, account: &AccountId, event: &QueuedEvent) -> Result<(), HistoryFault> {
        self.attempt(|connection| remove(connection, account, event))
    }
}

fn add(transaction: &Transaction<'_>, account: &AccountId, event: &QueuedEvent) -> rusqlite::Result<()> {
    let sql = "INSERT INTO outbox (account, event_id, way, event, queued_at, failed, next_at, owner)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING";
    let QueuedEvent { id, way, owner, json, attempts: Attempts { queued_at, failed, next_at } } = event;
    let (queued_at, next_at) = (queued_at.as_millisecond(), next_at.as_millisecond());
    let (way, owner): (&str, _) = (way.into(), owner.as_ref().map(Owner::as_str));
    transaction.prepare(sql)?.execute(params![account.as_str(), id, way, json, queued_at, failed, next_at, owner])?;
    Ok(())
}

/// The oldest first. Without those for a way that only a newer version knows. Version 4 did not write down whose they are.
pub(super) fn all(connection: &Connection, account: &AccountId) -> rusqlite::Result<Vec<QueuedEvent>> {
    let sql = match schema::version(connection)? {
        ..5 => "SELECT event_id, way, event, queued_at, failed, next_at, NULL FROM outbox WHERE account = ?1",
        5.. => "SELECT event_id, way, event, queued_at, failed, next_at, owner FROM outbox WHERE account = ?1",
    };
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([account.as_str()], event)?;
    let mut events: Vec<QueuedEvent> = rows.filter_map(Result::transpose).collect::<rusqlite::Result<_>>()?;
    // Few: an index would cost more.
    events.sort_by_key(|event| event.attempts.queued_at);
    Ok(events)
}

fn event(row: &Row<'_>) -> rusqlite::Result<Option<QueuedEvent>> {
    let time = |column: usize| -> rusqlite::Result<Option<Timestamp>> {
        Ok(Timestamp::from_millisecond(row.get(column)?).ok())
    };
    let way = row.get::<_, String>(1)?.parse().ok();
    let (id, json, failed) = (row.get(0)?, row.get(2)?, row.get(4)?);
    let owner = row.get::<_, Option<String>>(6)?.map(Owner::new);
    let attempts = time(3)?.zip(time(5)?).map(|(queued_at, next_at)| Attempts { queued_at, failed, next_at });
    Ok(way.zip(attempts).map(|(way, attempts)| QueuedEvent { id, way, owner, json, attempts }))
}

fn update(connection: &Connection, account: &AccountId, event: &QueuedEvent) -> rusqlite::Result<()> {
    let sql = "UPDATE outbox SET failed = ?4, next_at = ?5 WHERE account = ?1 AND event_id = ?2 AND way = ?3";
    let (way, next_at): (&str, i64) = (event.way.into(), event.attempts.next_at.as_millisecond());
    let values = params![account.as_str(), event.id, way, event.attempts.failed, next_at];
    connection.prepare(sql)?.execute(values)?;
    Ok(())
}

fn remove(connection: &Connection, account: &AccountId, event: &QueuedEvent) -> rusqlite::Result<()> {
    let sql = "DELETE FROM outbox WHERE account = ?1 AND event_id = ?2 AND way = ?3";
    let way: &str = event.way.into();
    connection.prepare(sql)?.execute(params![account.as_str(), event.id, way])?;
    Ok(())
}

/// Removes what is queued for other owners than this one.
pub(super) fn remove_of_others(
    transaction: &Transaction<'_>,
    account: &AccountId,
    owner: &Owner,
) -> rusqlite::Result<()> {
    let sql = "DELETE FROM outbox WHERE account = ?1 AND owner <> ?2";
    transaction.prepare(sql)?.execute([account.as_str(), owner.as_str()])?;
    Ok(())
}

pub(super) fn forget(transaction: &Transaction<'_>, account: &AccountId) -> rusqlite::Result<()> {
    transaction.prepare("DELETE FROM outbox WHERE account = ?1")?.execute([account.as_str()])?;
    Ok(())
}
