//! Forecasts, kept beside the readings they were made from: one takes some milliseconds and reads two years of runs, and
//! whoever shows the balance every minute has neither. Must not know how a forecast is made or displayed.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{AccountId, Owner};
use partner_balance_core::forecast::{self, Forecast, HISTORY_DAYS, KeptForecast, NoForecast};
use partner_balance_core::money::Amount;
use rusqlite::{Connection, params};

use super::{History, HistoryFault, owners, runs, schema};

/// A forecast, or why there is none.
pub type ForecastOutcome = Result<Forecast, NoForecast>;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question<'a> {
    pub(super) account: &'a AccountId,
    /// Whose readings: as in [`History::account_record`].
    pub(super) owner: Option<&'a Owner>,
    pub(super) threshold: Amount,
    pub(super) now: Timestamp,
    pub(super) zone: &'a TimeZone,
}

/// The answer, and what is to be kept for which owner, if it was made anew.
pub(super) struct Answer {
    pub(super) outcome: ForecastOutcome,
    pub(super) unkept: Option<(i64, Vec<Stored>)>,
}

/// How many are kept of one owner. Its accounts may have thresholds of their own, and a threshold may be changed.
const MOST_KEPT: usize = 4;

/// The column is a list of these, each for another threshold, the newest last. A run is named by its sequence and beginning.
pub(super) type Stored = KeptForecast<(i64, i64), ForecastOutcome>;

/// The forecast that is kept, if it is for these readings, this threshold and about now; else a new one.
pub(super) fn answer(connection: &Connection, question: Question<'_>) -> rusqlite::Result<Answer> {
    let Question { account, owner, threshold, now, zone } = question;
    let Some(owner) = owners::find(connection, account, owner)? else {
        return Ok(Answer { outcome: Err(NoForecast::NoReading), unkept: None });
    };
    let last_run = runs::last_key(connection, owner.id)?;
    let mut fresh = kept(connection, owner.id)?;
    fresh.retain(|stored| last_run.is_some_and(|last_run| stored.is_fresh(&last_run, now)));
    if let Some(at) = fresh.iter().position(|stored| stored.threshold == threshold) {
        return Ok(Answer { outcome: fresh.swap_remove(at).outcome_at(now, zone), unkept: None });
    }
    let oldest = now.saturating_sub(SignedDuration::from_hours(24 * HISTORY_DAYS)).unwrap_or(Timestamp::MIN);
    let mut used = Vec::new();
    runs::each_in(connection, owner.id, (oldest.as_millisecond(), now.as_millisecond()), |run| used.push(run))?;
    let outcome = forecast::forecast(&used, now, zone, threshold, forecast::SEED);
    let unkept = last_run.map(|last_run| {
        fresh.push(Stored { made_at: now, threshold, last_run, outcome: outcome.clone() });
        (owner.id, fresh.split_off(fresh.len().saturating_sub(MOST_KEPT)))
    });
    Ok(Answer { outcome, unkept })
}

/// Keeps forecasts for an owner, in place of those before.
pub(super) fn keep(connection: &Connection, owner: i64, forecasts: &[Stored]) -> rusqlite::Result<()> {
    let text = serde_json::to_string(forecasts).ok();
    connection.execute("UPDATE owner SET forecast = ?2 WHERE id = ?1", params![owner, text]).map(drop)
}

/// None also before version 3.
fn kept(connection: &Connection, owner: i64) -> rusqlite::Result<Vec<Stored>> {
    if schema::version(connection)? < 3 {
        return Ok(Vec::new());
    }
    let sql = "SELECT forecast FROM owner WHERE id = ?1";
    let text: Option<String> = connection.prepare(sql)?.query_row([owner], |row| row.get(0))?;
    // Of another version of the program it may be anything.
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

impl History {
    /// Until when the account's balance stays above `threshold`. Whose: as in [`History::account_record`]. Dates are those
    /// of `zone`.
    ///
    /// One is kept for each of the thresholds asked for last, and used while the balance stays the same, for some hours: all
    /// who ask get that one.
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
        let question = Question { account, owner, threshold, now, zone };
        let Answer { outcome, unkept } = self.attempt(|connection| answer(&*connection.transaction()?, question))?;
        if let Some((owner, stored)) = unkept {
            // A disk that is full or read-only costs a forecast each time, and nothing else.
            let _ = self.attempt(|connection| keep(connection, owner, &stored));
        }
        Ok(outcome)
    }
}
