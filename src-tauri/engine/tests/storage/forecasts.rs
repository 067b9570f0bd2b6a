//! A forecast is kept beside the readings it was made from, and used for those alone (P3, P9).

use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::Owner;
use partner_balance_core::forecast::{DaysLeft, Forecast, NoForecast};
use partner_balance_core::money::Amount;
use partner_balance_engine::history::{ForecastOutcome, History, HistoryReader};
use rusqlite::Connection;

use crate::history::{path_in, traces};
use crate::owners::{look, other, owner};
use crate::support::{account, as_version_4, at, version_of};

const DAY: i64 = 86_400;

/// Four weeks of looks, each of which finds three less.
fn spent(folder: &tempfile::TempDir) -> PathBuf {
    let path = path_in(folder);
    let mut history = History::open(&path).unwrap();
    for half_day in 0..56 {
        look(&mut history, &account(), &owner("client"), half_day * DAY / 2, &format!("{}.5", 500 - 3 * half_day));
    }
    path
}

fn now() -> Timestamp {
    at(28 * DAY)
}

fn forecast(path: &Path, threshold: i64, now: Timestamp) -> ForecastOutcome {
    let threshold = Amount::whole(threshold);
    rounded(History::at(path).forecast(&account(), None, threshold, now, &TimeZone::UTC).unwrap())
}

/// To parts of a second: JSON needs not give back the last bit of a number.
fn rounded(outcome: ForecastOutcome) -> ForecastOutcome {
    let days = |days: f64| (days * 1e6).round() / 1e6;
    let left = |left: DaysLeft| DaysLeft { p10: days(left.p10), p50: days(left.p50), p90: days(left.p90) };
    outcome.map(|forecast| Forecast {
        below_threshold: left(forecast.below_threshold),
        below_zero: left(forecast.below_zero),
        ..forecast
    })
}

/// What a reader says, if it need not make it anew. What it keeps then is taken back.
fn kept(path: &Path, owner: Option<&Owner>, threshold: i64, now: Timestamp) -> Option<ForecastOutcome> {
    let before = columns(path);
    let outcome = read(path, owner, threshold, now);
    let is_kept = columns(path) == before;
    for (id, forecast) in before {
        let sql = "UPDATE owner SET forecast = ?2 WHERE id = ?1";
        Connection::open(path).unwrap().execute(sql, rusqlite::params![id, forecast]).unwrap();
    }
    outcome.filter(|_| is_kept)
}

fn read(path: &Path, owner: Option<&Owner>, threshold: i64, now: Timestamp) -> Option<ForecastOutcome> {
    let mut reader = HistoryReader::open(path).unwrap().unwrap();
    reader.forecast(&account(), owner, Amount::whole(threshold), now, &TimeZone::UTC).unwrap().map(rounded)
}

fn columns(path: &Path) -> Vec<(i64, Option<String>)> {
    let connection = Connection::open(path).unwrap();
    let mut statement = connection.prepare("SELECT id, forecast FROM owner ORDER BY id").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// Makes what is kept say that it never ends.
fn mark(path: &Path) {
    let sql = "UPDATE owner SET forecast = json_set(forecast, '$[0].outcome.Ok.below_threshold.p90', 399.0)
               WHERE forecast IS NOT NULL";
    assert_eq!(Connection::open(path).unwrap().execute(sql, []).unwrap(), 1);
}

fn is_marked(outcome: &ForecastOutcome) -> bool {
    outcome.as_ref().is_ok_and(|forecast| forecast.below_threshold.p90 > 390.0)
}

#[test]
fn p3_a_forecast_is_made_once_and_seen_by_all_until_the_balance_changes() {
    let folder = tempfile::tempdir().unwrap();
    let path = spent(&folder);
    assert_eq!(kept(&path, None, 20, now()), None);
    let made = read(&path, None, 20, now()).unwrap();
    assert_eq!(forecast(&path, 20, now()), made);
    let left = made.as_ref().unwrap().below_threshold;
    assert!((40.0..75.0).contains(&left.p50), "{left:?}");
    assert_eq!(kept(&path, None, 20, now()), Some(made));
    mark(&path);
    let later = now() + SignedDuration::from_hours(5);
    assert!(is_marked(&forecast(&path, 20, later)) && is_marked(&kept(&path, None, 20, later).unwrap()));
    let seen = forecast(&path, 20, now() + SignedDuration::from_hours(3)).unwrap().below_threshold;
    assert!((left.p50 - seen.p50 - 0.125).abs() < 1e-6, "seen three hours later: {left:?}, {seen:?}");
    for hours in [6, -1] {
        let then = now() + SignedDuration::from_hours(hours);
        assert_eq!(kept(&path, None, 20, then), None, "after {hours} hours");
    }
    // Of one owner another account may have another threshold, with a forecast of its own. Not too many are kept.
    assert_eq!(kept(&path, None, 21, now()), None);
    let outcome = read(&path, None, 21, now()).unwrap();
    assert!(outcome.is_ok() && !is_marked(&outcome), "{outcome:?}");
    assert!(kept(&path, None, 21, now()).is_some() && is_marked(&kept(&path, None, 20, now()).unwrap()));
    let of_both = columns(&path);
    assert_eq!(forecast(&path, 21, now()), outcome);
    assert!(is_marked(&forecast(&path, 20, now())));
    assert_eq!(columns(&path), of_both);
    (22..=24).for_each(|threshold| drop(forecast(&path, threshold, now())));
    assert_eq!(kept(&path, None, 20, now()), None, "four are kept");
    let outcome = forecast(&path, 20, now());
    assert!(!is_marked(&outcome) && kept(&path, None, 24, now()).is_some());
    // The same balance once more is no change; another one is.
    let mut history = History::open(&path).unwrap();
    look(&mut history, &account(), &owner("client"), 55 * DAY / 2 + 60, "335.5");
    assert!(kept(&path, None, 20, now()).is_some());
    look(&mut history, &account(), &owner("client"), 28 * DAY - 60, "300");
    assert_eq!(kept(&path, None, 20, now()), None);
    assert!(!is_marked(&forecast(&path, 20, now())));
    assert!(kept(&path, None, 20, now()).is_some());
    history.delete_runs(&account(), None).unwrap();
    assert_eq!(kept(&path, None, 20, now()), None);
    assert_eq!(forecast(&path, 20, now()), Err(NoForecast::LessThanAWeek));
}

#[test]
fn p3_a_forecast_is_made_anew_when_old_readings_are_gone() {
    let folder = tempfile::tempdir().unwrap();
    let path = spent(&folder);
    forecast(&path, 20, now()).unwrap();
    assert_eq!(History::at(&path).prune(at(0)).unwrap(), 0);
    assert!(kept(&path, None, 20, now()).is_some(), "nothing was removed");
    assert!(History::at(&path).prune(at(25 * DAY)).unwrap() > 0);
    assert_eq!(kept(&path, None, 20, now()), None);
    assert_eq!(forecast(&path, 20, now()), Err(NoForecast::LessThanAWeek));
}

#[test]
fn p9_a_forecast_is_of_one_owner_and_forgotten_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = spent(&folder);
    assert!(forecast(&path, 20, now()).is_ok());
    assert!(kept(&path, Some(&owner("client")), 20, now()).is_some());
    assert_eq!(read(&path, Some(&owner("another")), 20, now()), Some(Err(NoForecast::NoReading)));
    let mut history = History::open(&path).unwrap();
    look(&mut history, &account(), &owner("another"), 28 * DAY - 60, "9");
    assert_eq!(kept(&path, None, 20, now()), None);
    assert_eq!(forecast(&path, 20, now()), Err(NoForecast::LessThanAWeek));
    let nobody = history.forecast(&other(), None, Amount::ZERO, now(), &TimeZone::UTC).unwrap();
    assert_eq!(nobody, Err(NoForecast::NoReading));
    history.forget(&account()).unwrap();
    assert_eq!(traces(path.parent().unwrap(), "made_at"), [""; 0]);
}

#[test]
fn a_file_of_version_2_gets_room_for_forecasts_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = spent(&folder);
    as_version_4(&path);
    let before = "DROP TABLE outbox; ALTER TABLE owner DROP COLUMN forecast; PRAGMA user_version = 2";
    Connection::open(&path).unwrap().execute_batch(before).unwrap();
    let record = History::read_record(&path, &account(), None).unwrap();
    assert!(read(&path, None, 20, now()).unwrap().is_ok());
    assert_eq!(version_of(&path), 2, "a reader leaves it as it is");
    assert!(forecast(&path, 20, now()).is_ok());
    assert!(kept(&path, None, 20, now()).is_some());
    assert_eq!(History::read_record(&path, &account(), None).unwrap(), record);
}

#[test]
fn what_is_kept_may_be_anything_and_needs_not_be_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = spent(&folder);
    let made = forecast(&path, 20, now());
    for text in ["{}", "x", "[1]", ""] {
        Connection::open(&path).unwrap().execute("UPDATE owner SET forecast = ?1", [text]).unwrap();
        assert_eq!(kept(&path, None, 20, now()), None, "{text}");
        assert_eq!(forecast(&path, 20, now()), made, "{text}");
    }
    Connection::open(&path)
        .unwrap()
        .execute_batch("UPDATE owner SET forecast = NULL; PRAGMA journal_mode = DELETE")
        .unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert_eq!(forecast(&path, 20, now()), made);
    assert_eq!(read(&path, None, 20, now()), Some(made));
}

/// On Windows a file that is open can't be renamed.
#[cfg(unix)]
#[test]
fn p2_a_reader_that_keeps_a_forecast_neither_begins_nor_repairs_a_history() {
    let folder = tempfile::tempdir().unwrap();
    let path = spent(&folder);
    let names = || fs::read_dir(path.parent().unwrap()).unwrap().count();
    for replaced in [None, Some("no database at all")] {
        let mut reader = HistoryReader::open(&path).unwrap().unwrap();
        let aside = path.with_extension("aside");
        fs::rename(&path, &aside).unwrap();
        if let Some(text) = replaced {
            fs::write(&path, text).unwrap();
        }
        let before = names();
        let made = reader.forecast(&account(), None, Amount::whole(20), now(), &TimeZone::UTC).unwrap().unwrap();
        assert!(made.is_ok());
        assert_eq!(fs::read(&path).ok().as_deref(), replaced.map(str::as_bytes));
        assert_eq!(names(), before);
        drop(reader);
        fs::rename(&aside, &path).unwrap();
    }
    // While another process writes, the forecast is made and not kept.
    let mut writer = Connection::open(&path).unwrap();
    let writing = writer.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).unwrap();
    assert!(read(&path, None, 20, now()).is_some());
    drop(writing);
    assert_eq!(kept(&path, None, 20, now()), None);
}
