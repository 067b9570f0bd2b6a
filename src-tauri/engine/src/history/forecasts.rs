//! Forecasts, kept beside the readings they were made from: one takes some milliseconds and reads two years of runs, and
//! whoever shows the balance every minute has neither. Must not know how a forecast is made or displayed.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{AccountId, Owner};
use partner_balance_core::forecast::{self, Forecast, HISTORY_DAYS, NoForecast};
use partner_balance_core::money::Amount;
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{History, HistoryFault, owners, runs};

/// A forecast, or why there is none.
pub type ForecastOutcome = Result<Forecast, NoForecast>;

/// How long a forecast is used while the balance stays the same.
const LASTS: SignedDuration = SignedDuration::from_hours(6);

/// What is in the column.
#[derive(Debug, Serialize, Deserialize)]
struct Stored {
    made_at: Timestamp,
    threshold: Amount,
    /// Sequence and beginning of the newest run it was made from.
    last_run: (i64, i64),
    outcome: ForecastOutcome,
}

/// What is kept for an owner, and what it would have to be for.
#[derive(Debug, Default)]
pub(super) struct Kept {
    owner: Option<i64>,
    /// Sequence and beginning of the newest run.
    last_run: Option<(i64, i64)>,
    stored: Option<Stored>,
}

/// Reads what is kept. Whose: as in [`History::account_record`].
pub(super) fn kept(connection: &Connection, account: &AccountId, owner: Option<&Owner>) -> rusqlite::Result<Kept> {
    let Some(owner) = owners::find(connection, account, owner)? else { return Ok(Kept::default()) };
    let sql = "SELECT forecast FROM owner WHERE id = ?1";
    let text: Option<Option<String>> = connection.prepare(sql)?.query_row([owner.id], |row| row.get(0)).optional()?;
    // Of another version of the program it may be anything.
    let stored = text.flatten().and_then(|text| serde_json::from_str(&text).ok());
    Ok(Kept { owner: Some(owner.id), last_run: runs::newest_readable(connection, owner.id)?, stored })
}

/// Removes what is kept for an owner.
pub(super) fn remove(connection: &Connection, owner: i64) -> rusqlite::Result<()> {
    connection.prepare("UPDATE owner SET forecast = NULL WHERE id = ?1")?.execute([owner]).map(drop)
}

impl Kept {
    /// The outcome as seen now; none if it was for another threshold or other readings, or is too old.
    pub(super) fn outcome(self, threshold: Amount, now: Timestamp) -> Option<ForecastOutcome> {
        let Stored { made_at, threshold: made_for, last_run, outcome } = self.stored?;
        let age = now.duration_since(made_at);
        let is_young = (SignedDuration::ZERO..LASTS).contains(&age);
        if !is_young || made_for != threshold || Some(last_run) != self.last_run {
            return None;
        }
        let days = age.as_secs_f64() / 86_400.0;
        Some(outcome.map(|forecast| Forecast {
            below_threshold: forecast.below_threshold.seen_later(days),
            below_zero: forecast.below_zero.seen_later(days),
            ..forecast
        }))
    }
}

impl History {
    /// Until when the account's balance stays above `threshold`. Whose: as in [`History::account_record`]. Dates are those
    /// of `zone`.
    ///
    /// The one made last is used while the balance stays the same, for some hours; all who ask get that one.
    ///
    /// # Errors
    /// When the database can't be read. One that can't be kept is no error.
    pub fn forecast(
        &mut self,
        account: &AccountId,
        owner: Option<&Owner>,
        threshold: Amount,
        now: Timestamp,
        zone: &TimeZone,
    ) -> Result<ForecastOutcome, HistoryFault> {
        let kept = self.attempt(|connection| kept(&*connection.transaction()?, account, owner))?;
        let (owner_id, last_run) = (kept.owner, kept.last_run);
        if let Some(outcome) = kept.outcome(threshold, now) {
            return Ok(outcome);
        }
        let oldest = now.saturating_sub(SignedDuration::from_hours(24 * HISTORY_DAYS)).unwrap_or(Timestamp::MIN);
        let runs = self.runs(account, owner, oldest, now)?;
        let outcome = forecast::forecast(&runs, now, zone, threshold, forecast::SEED);
        if let (Some(owner), Some(last_run)) = (owner_id, last_run) {
            // A disk that is full or read-only costs a forecast each time, and nothing else.
            let _ = self.keep(owner, &Stored { made_at: now, threshold, last_run, outcome: outcome.clone() });
        }
        Ok(outcome)
    }

    fn keep(&mut self, owner: i64, forecast: &Stored) -> Result<(), HistoryFault> {
        let text = serde_json::to_string(forecast).ok();
        let sql = "UPDATE owner SET forecast = ?2 WHERE id = ?1";
        self.attempt(|connection| connection.execute(sql, params![owner, text]).map(drop))
    }
}
