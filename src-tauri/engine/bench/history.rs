//! Fills a history with ten years of looks (single readings) and times calls on it and on one with a single reading.
//! Prints the milliseconds as JSON; the task `bench`, which starts this program, compares them with limits.
#![expect(clippy::print_stdout, reason = "its output is the figures")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{AccountId, AccountKey, Owner, Reading, Thresholds};
use partner_balance_core::chart::{self, ChartInput, ChartView};
use partner_balance_core::forecast;
use partner_balance_core::history::{Run, SeriesBuilder, SeriesRange};
use partner_balance_core::money::{Amount, Currency};
use partner_balance_core::text::DisplayFormats;
use partner_balance_core::view::Privacy;
use partner_balance_engine::access::owner_of;
use partner_balance_engine::history::{History, HistoryFault};
use partner_balance_engine::secrets::Credential;
use serde_json::json;

/// One every ten minutes for ten years.
const MINUTES: u64 = 10;
const LOOKS: i64 = 525_600;
const RUNS: i64 = 300_000;
const INTERVAL: Duration = Duration::from_mins(MINUTES);
/// How often each call is timed; the two histories alternate.
const ROUNDS: i64 = 200;
const OPENINGS: i64 = 100;
const CHARTS: i64 = 50;
const FORECASTS: i64 = 30;
/// A disk in memory: opening and closing wait for the disk, which takes a hundred times as long as all else and never the
/// same.
const MEMORY: &str = "/dev/shm";

/// A history and its path.
struct Timed {
    path: PathBuf,
    history: History,
    owner: Owner,
}

/// Both histories and the figures so far.
struct Bench {
    /// The one with ten years of looks, then the one with a single reading.
    histories: [Timed; 2],
    at: Timestamp,
    figures: serde_json::Map<String, serde_json::Value>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("the arguments are two files, a Client ID and an address");
    let (full, small) = (PathBuf::from(next()?), PathBuf::from(next()?));
    let credential = Credential::Client { client_id: next()?, client_secret: String::new().into() };
    let owner = owner_of(&credential, &next()?.parse()?);
    let mut histories = [Timed::at(full, &owner), Timed::at(small, &owner)];
    // The timed looks come later and end now: a reading must not be in the future.
    let end = now()? - SignedDuration::from_secs(3 * ROUNDS + OPENINGS);
    histories[0].fill(end)?;
    histories[1].add(end, 0)?;
    let mut bench = Bench { histories, at: end, figures: serde_json::Map::new() };
    bench.time("added", ROUNDS, |timed, at, round| timed.add(at, round))?;
    bench
        .time("newest", ROUNDS, |timed, _, _| timed.history.account_record(&account(), Some(&timed.owner)).map(drop))?;
    bench.time("glance", ROUNDS, |timed, _, _| {
        History::read_record(&timed.path, &account(), Some(&timed.owner)).map(drop)
    })?;
    bench.time_runs("chart", CHARTS, |runs, now, formats| drop(chart_of_all(runs, now, formats)))?;
    bench.time_runs("forecast", FORECASTS, |runs, now, formats| {
        // As many as are used, and are read for it.
        let oldest = now - SignedDuration::from_hours(24 * forecast::HISTORY_DAYS);
        let used = runs.partition_point(|run| run.last_at < oldest);
        drop(forecast::forecast(&runs[used..], now, formats.zone(), Amount::whole(20), forecast::SEED));
    })?;
    bench.time("forecast from disk", FORECASTS, |timed, at, round| {
        // Another threshold each time: none is stored for it.
        let threshold = Amount::whole(round);
        timed.history.forecast(&account(), Some(&timed.owner), threshold, at, &TimeZone::UTC).map(drop)
    })?;
    let folder = PathBuf::from(MEMORY).join(format!("partner-balance-history-{}", std::process::id()));
    let timed =
        bench.move_to(&folder).and_then(|()| Ok(bench.time("opened, added, closed", OPENINGS, open_and_add)?));
    drop(bench.histories);
    std::fs::remove_dir_all(&folder)?;
    timed?;
    println!("{}", serde_json::Value::Object(bench.figures));
    Ok(())
}

fn chart_of_all(runs: &[Run], now: Timestamp, formats: &DisplayFormats) -> ChartView {
    let oldest = runs.first().map_or(now, |run| run.first_at);
    let mut builder = SeriesBuilder::new(SeriesRange::All.begin(now, oldest), now, INTERVAL);
    runs.iter().for_each(|run| builder.add(run));
    chart::chart(&ChartInput {
        series: &builder.finish(),
        range: SeriesRange::All,
        fan: &[],
        charges: &[],
        thresholds: Thresholds { low: Amount::whole(100), critical: Amount::whole(20) },
        currency: Currency::USD,
        formats,
        privacy: Privacy::Open,
    })
}

fn open_and_add(timed: &mut Timed, at: Timestamp, round: i64) -> Result<(), HistoryFault> {
    timed.history = History::open(&timed.path)?;
    timed.add(at, round)?;
    timed.history = History::at(&timed.path);
    Ok(())
}

impl Bench {
    fn time(
        &mut self,
        name: &str,
        rounds: i64,
        call: impl Fn(&mut Timed, Timestamp, i64) -> Result<(), HistoryFault>,
    ) -> Result<(), HistoryFault> {
        let mut times = [Vec::new(), Vec::new()];
        for round in 0..rounds {
            self.at += SignedDuration::from_secs(1);
            for (timed, times) in self.histories.iter_mut().zip(&mut times) {
                let begin = moment();
                call(timed, self.at, round)?;
                times.push(begin.elapsed().as_secs_f64() * 1000.0);
            }
        }
        let [full, small] = times;
        self.figures.insert(name.to_owned(), json!({ "full": full, "small": small }));
        Ok(())
    }

    /// Times what is made of all runs, which are read before.
    fn time_runs(
        &mut self,
        name: &str,
        rounds: i64,
        make: impl Fn(&[Run], Timestamp, &DisplayFormats),
    ) -> Result<(), HistoryFault> {
        let formats = DisplayFormats::english(TimeZone::UTC);
        let mut times = [Vec::new(), Vec::new()];
        for (timed, times) in self.histories.iter_mut().zip(&mut times) {
            let runs = timed.history.runs(&account(), Some(&timed.owner), Timestamp::MIN, Timestamp::MAX)?;
            for _ in 0..rounds {
                let begin = moment();
                make(std::hint::black_box(&runs), self.at, &formats);
                times.push(begin.elapsed().as_secs_f64() * 1000.0);
            }
        }
        let [full, small] = times;
        self.figures.insert(name.to_owned(), json!({ "full": full, "small": small }));
        Ok(())
    }

    /// From now on copies of both, in a folder of their own, are what is timed.
    fn move_to(&mut self, folder: &Path) -> Result<(), Box<dyn Error>> {
        std::fs::create_dir(folder)?;
        for (timed, name) in self.histories.iter_mut().zip(["full", "small"]) {
            // Closed first, so that its log is merged into the file.
            timed.history = History::at(&timed.path);
            let copy = folder.join(name);
            std::fs::copy(&timed.path, &copy)?;
            (timed.history, timed.path) = (History::at(&copy), copy);
        }
        Ok(())
    }
}

impl Timed {
    fn at(path: PathBuf, owner: &Owner) -> Self {
        Self { history: History::at(&path), path, owner: owner.clone() }
    }

    /// Adds ten years of looks up to `end`, as a tray would.
    fn fill(&mut self, end: Timestamp) -> Result<(), Box<dyn Error>> {
        for look in 0..LOOKS {
            let at = end - SignedDuration::from_mins(MINUTES.cast_signed() * (LOOKS - look));
            self.add(at, look * RUNS / LOOKS)?;
        }
        let runs = self.history.runs(&account(), Some(&self.owner), Timestamp::MIN, Timestamp::MAX)?;
        let looks: u64 = runs.iter().filter_map(|run| run.looks).sum();
        let is_filled = runs.len() == usize::try_from(RUNS)? && looks == u64::try_from(LOOKS)?;
        if is_filled { Ok(()) } else { Err(format!("{} runs of {looks} looks", runs.len()).into()) }
    }

    fn add(&mut self, at: Timestamp, cents: i64) -> Result<(), HistoryFault> {
        let cents = 1_000_000 - cents % 900_000;
        let amount = format!("{}.{:02}", cents / 100, cents % 100).parse().unwrap_or(Amount::whole(0));
        let reading = Reading { amount, fetched_at: at, request_id: Some("0123456789abcdef".repeat(2)) };
        let alerts = r#"{"low":"armed","critical":"armed"}"#;
        self.history.record(&account(), &self.owner, &reading, INTERVAL, |_| alerts.to_owned()).map(drop)
    }
}

fn account() -> AccountId {
    AccountKey::Environment.to_id()
}

#[expect(clippy::disallowed_methods, reason = "a program of its own, without a clock that could be another")]
fn now() -> Result<Timestamp, Box<dyn Error>> {
    Ok(Timestamp::try_from(std::time::SystemTime::now())?)
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
fn moment() -> Instant {
    Instant::now()
}
