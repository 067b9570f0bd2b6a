//! What is told beside a balance: until when it lasts, and how it was on the days before. Read from the disk alone; asks
//! nobody, and must not know how it is printed.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use partner_balance_core::account::Reading;
use partner_balance_core::history::{end_of_day, start_of_day};
use partner_balance_core::money::Amount;
use partner_balance_core::monitor::Freshness;
use partner_balance_engine::history::{ForecastOutcome, HistoryFault, HistoryReader};

use crate::account_state::AccountState;
use crate::context::Context;

/// How many days [`Outlook::course`] has.
pub const COURSE_DAYS: u8 = 30;

/// What is told beside a balance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlook {
    /// Until when the balance stays above the critical threshold, or why that can't be said. None when the balance shown is
    /// not the one on disk.
    pub forecast: Option<ForecastOutcome>,
    /// The balance at the last look of each day, today last; none where nobody looked. Empty unless it was wanted.
    pub course: Vec<Option<Amount>>,
}

/// What is wanted of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Nothing.
    Nothing,
    /// The forecast.
    Forecast,
    /// The forecast and the days before.
    ForecastAndCourse,
}

impl Outlook {
    /// The outlook of an account at a moment. What can't be read has been told with the balance; here it is left out.
    pub fn of(state: &AccountState, context: &Context, now: Timestamp, zone: &TimeZone, wanted: Wanted) -> Self {
        let is_shown_course = match wanted {
            Wanted::Nothing => return Self::default(),
            Wanted::Forecast => false,
            Wanted::ForecastAndCourse => true,
        };
        let Some(reading) = &state.last else { return Self::default() };
        // A reading that was asked for is later than the moment the command began.
        let now = if state.freshness == Freshness::Fresh { now.max(reading.fetched_at) } else { now };
        let days = if is_shown_course { last_days(now, zone) } else { Vec::new() };
        read(state, context, reading, (now, zone), &days).ok().flatten().unwrap_or_default()
    }
}

/// None when the balance shown is not the one on disk: another's, or one that could not be saved.
fn read(
    state: &AccountState,
    context: &Context,
    reading: &Reading,
    (now, zone): (Timestamp, &TimeZone),
    days: &[Date],
) -> Result<Option<Outlook>, HistoryFault> {
    let read = context.history.read(|history| read_from(history, state, reading, (now, zone), days))?;
    Ok(read.flatten())
}

fn read_from(
    reader: &mut HistoryReader,
    state: &AccountState,
    reading: &Reading,
    (now, zone): (Timestamp, &TimeZone),
    days: &[Date],
) -> Result<Option<Outlook>, HistoryFault> {
    let settings = &state.account.settings;
    let record = reader.account_record(&settings.id, state.account.owner().as_ref())?.at(&settings.base_url);
    if !record.reading.is_some_and(|on_disk| is_same(&on_disk, reading)) {
        return Ok(None);
    }
    let (owner, critical) = (record.owner.as_ref(), settings.thresholds.critical);
    let ends: Vec<Timestamp> = days.iter().map(|day| end_of_day(*day, zone)).collect();
    let runs = reader.runs_at(&settings.id, owner, &ends)?;
    let of_day = |(day, run): (&Date, Option<partner_balance_core::history::Run>)| {
        run.filter(|run| run.last_at >= start_of_day(*day, zone)).map(|run| run.amount)
    };
    let course = days.iter().zip(runs).map(of_day).collect();
    let forecast = reader.forecast(&settings.id, owner, critical, now, zone)?;
    Ok(Some(Outlook { forecast, course }))
}

/// On disk there are milliseconds.
fn is_same(one: &Reading, other: &Reading) -> bool {
    let key = |reading: &Reading| (reading.amount, reading.fetched_at.as_millisecond());
    key(one) == key(other)
}

fn last_days(now: Timestamp, zone: &TimeZone) -> Vec<Date> {
    let today = zone.to_datetime(now).date();
    (0..COURSE_DAYS).rev().filter_map(|before| today.checked_sub(i64::from(before).days()).ok()).collect()
}
