//! Fills a history with a year of looks and times calls on it beside the same calls on one with a single reading. Tells the
//! milliseconds as JSON; judges nothing: that is the task `bench`, which starts this.
#![expect(clippy::print_stdout, reason = "its output is the figures")]

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use partner_balance_core::account::{AccountId, AccountKey, Owner, Reading};
use partner_balance_core::money::Amount;
use partner_balance_engine::access::owner_of;
use partner_balance_engine::history::{History, HistoryFault};
use partner_balance_engine::secrets::Credential;
use serde_json::json;

/// One a minute, for a year.
const LOOKS: i64 = 525_600;
const RUNS: i64 = 300_000;
const INTERVAL: Duration = Duration::from_mins(1);
/// How often each call is timed, both histories taking turns.
const ROUNDS: i64 = 200;
/// Opening and closing write to the disk.
const OPENINGS: i64 = 40;

/// A history and where it is.
struct Timed {
    path: PathBuf,
    history: History,
    owner: Owner,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("wants two files, a Client ID and an address");
    let (full, small) = (PathBuf::from(next()?), PathBuf::from(next()?));
    let credential = Credential::Client { client_id: next()?, client_secret: String::new().into() };
    let owner = owner_of(&credential, &next()?.parse()?);
    let mut histories = [Timed::at(full, &owner), Timed::at(small, &owner)];
    // What is timed comes after, and ends now: a reading from the future would not do.
    let end = now()? - SignedDuration::from_secs(3 * ROUNDS + OPENINGS);
    histories[0].fill(end)?;
    histories[1].add(end, 0)?;
    let mut figures = serde_json::Map::new();
    let mut at = end;
    let mut time = |name: &str, rounds: i64, call: &dyn Fn(&mut Timed, Timestamp, i64) -> Result<(), HistoryFault>| {
        let mut times = [Vec::new(), Vec::new()];
        for round in 0..rounds {
            at += SignedDuration::from_secs(1);
            for (timed, times) in histories.iter_mut().zip(&mut times) {
                let begin = moment();
                call(timed, at, round)?;
                times.push(begin.elapsed().as_secs_f64() * 1000.0);
            }
        }
        let [full, small] = times;
        figures.insert(name.to_owned(), json!({ "full": full, "small": small }));
        Ok::<(), HistoryFault>(())
    };
    time("added", ROUNDS, &|timed, at, round| timed.add(at, round))?;
    time("newest", ROUNDS, &|timed, _, _| timed.history.known(&account(), Some(&timed.owner)).map(drop))?;
    time("glance", ROUNDS, &|timed, _, _| History::glance(&timed.path, &account(), Some(&timed.owner)).map(drop))?;
    time("opened, added, closed", OPENINGS, &|timed, at, round| {
        timed.history = History::open(&timed.path)?;
        timed.add(at, round)?;
        timed.history = History::at(&timed.path);
        Ok(())
    })?;
    println!("{}", serde_json::Value::Object(figures));
    Ok(())
}

impl Timed {
    fn at(path: PathBuf, owner: &Owner) -> Self {
        Self { history: History::at(&path), path, owner: owner.clone() }
    }

    /// A year up to `end`, as a tray that looks once a minute leaves it.
    fn fill(&mut self, end: Timestamp) -> Result<(), Box<dyn Error>> {
        for look in 0..LOOKS {
            let at = end - SignedDuration::from_mins(LOOKS - look);
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

fn now() -> Result<Timestamp, Box<dyn Error>> {
    Ok(Timestamp::try_from(std::time::SystemTime::now())?)
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
fn moment() -> Instant {
    Instant::now()
}
