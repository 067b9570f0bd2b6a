//! How old the readings of fifty accounts of one portal get, each a client of its own, while one of them is answered slowly,
//! one is refused and one gets garbage.
//!
//! It must not know how requests are scheduled: it reads from the command line what is on disk.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Program, Session, store_account, wait};
use jiff::Timestamp;
use partner_balance_portal_sim::{Client, Fault, Options, Scope, SimulatorThread, Times};
use serde_json::Value;

use super::figure::{Figure, Limit, Rounds};
use super::now;
use super::programs::{Binaries, LATENCY};
use crate::{cargo, command};

const ACCOUNTS: usize = 50;
/// The shortest interval, for the most requests in the time watched.
const INTERVAL: Duration = Duration::from_mins(1);
const WATCHED: Duration = Duration::from_mins(5);
/// More often than a reading is renewed.
const BETWEEN_LOOKS: Duration = Duration::from_secs(5);
/// How long the slow account's answers take.
const SLOW: Duration = Duration::from_secs(10);

/// The latest reading of each account, by account.
type Readings = BTreeMap<String, Reading>;

#[derive(Clone, Copy)]
struct Reading {
    fetched_at: Timestamp,
    age_seconds: f64,
}

pub(super) fn measure(binaries: &Binaries) -> Result<Vec<Figure>> {
    println!("readings of fifty accounts, for {WATCHED:?}");
    command::run(&mut cargo::cargo(&["build", "--release", "--locked", "--package", "partner-balance-cli"]))?;
    let command_line = cargo::target_folder()?.join("release/partner-balance");
    let session = Session::builder().start()?;
    let _portal = start_portal(&session)?;
    let _program = Program::start_at(&binaries.product, &session, &["--background"], &[])?;
    let read = || readings(&session, &command_line);
    // The refused one and the one that gets garbage have none.
    let mut latest = wait::until_within("a reading of each account that can be read", 2 * INTERVAL, || {
        let readings = read()?;
        ensure!(readings.len() == ACCOUNTS - 2, "{} accounts have a reading", readings.len());
        Ok(Some(readings))
    })?;
    let until = now() + WATCHED;
    let mut oldest = BTreeMap::<String, f64>::new();
    while now() < until {
        // A pause between two looks, so that they don't burden what is looked at; nothing is waited for.
        std::thread::sleep(BETWEEN_LOOKS);
        for (account, reading) in read()? {
            let before = latest.insert(account.clone(), reading).context("an account that was unknown")?;
            // Until it was renewed; or until now.
            let until_renewed = reading.fetched_at.duration_since(before.fetched_at).as_secs_f64();
            let oldest = oldest.entry(account).or_default();
            *oldest = oldest.max(until_renewed).max(reading.age_seconds);
        }
    }
    let mut ages: Vec<f64> = oldest.into_values().collect();
    ages.sort_by(f64::total_cmp);
    println!("  the oldest of each account: {ages:.1?}");
    Ok(vec![Figure {
        what: "age of the oldest reading of fifty accounts, asked for every 60 s, one slow, one refused, one garbage",
        unit: "s",
        measured: Rounds::once(ages.last().copied().context("no reading")?),
        reference: None,
        limit: Limit::AtMost(INTERVAL.as_secs_f64() * 1.05),
    }])
}

/// One portal with a client for each account; the last three are answered slowly, refused, and sent garbage.
fn start_portal(session: &Session) -> Result<SimulatorThread> {
    let client = |number: u32| Client {
        id: format!("client-{number}"),
        secret: format!("secret-{number}"),
        balance: number.into(),
    };
    let numbers = 1..=u32::try_from(ACCOUNTS)?;
    let further_clients: Vec<Client> = numbers.map(client).collect();
    let portal = SimulatorThread::start(Options {
        latency: LATENCY,
        further_clients: further_clients.clone(),
        ..Options::default()
    })
    .context("simulator")?;
    for (number, client) in further_clients.iter().enumerate() {
        let credential = (client.id.as_str(), client.secret.as_str());
        let settings = format!("refresh_interval = \"{}s\"", INTERVAL.as_secs());
        store_account(session, &format!("account-{number}"), portal.base_url(), &settings, credential)?;
    }
    let garbage = Fault::Body { status: 200, headers: Vec::new(), body: "<html>".to_owned() };
    let faults = [Fault::Delay { delay_ms: u64::try_from(SLOW.as_millis())? }, Fault::CredentialsRefused, garbage];
    for (client, fault) in portal.clients().iter().rev().zip(faults) {
        client.set_fault(fault, Scope::Both, Times::UntilCleared);
    }
    Ok(portal)
}

fn readings(session: &Session, command_line: &Path) -> Result<Readings> {
    let output = session.command(command_line)?.args(["accounts", "--json"]).output().context("command line")?;
    let mut readings = Readings::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let account: Value = serde_json::from_str(line).context("the command line's JSON")?;
        let values = (account["account"].as_str(), account["fetched_at"].as_str(), account["age_seconds"].as_f64());
        if let (Some(id), Some(fetched_at), Some(age_seconds)) = values {
            let fetched_at = fetched_at.parse().context("the moment of a reading")?;
            readings.insert(id.to_owned(), Reading { fetched_at, age_seconds });
        }
    }
    Ok(readings)
}
