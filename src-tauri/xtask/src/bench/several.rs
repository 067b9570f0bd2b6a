//! The tray program with fifty accounts next to the same with one: resident memory, wake-ups between polls, and cold openings of
//! the popover, which lists them; and how old a reading gets while other portals are slow, refuse or send garbage.
//!
//! It must not know how accounts are kept apart.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};
use desktop_tests::{Program, Session, store_account, wait};
use partner_balance_portal_sim::{Fault, Options, Scope, SimulatorThread, Times};
use serde_json::Value;

use super::figure::{Figure, Limit, Rounds};
use super::programs::{self, Binaries, Resident};
use super::{count, openings, process, tray};
use crate::{cargo, command};

const ACCOUNTS: usize = 50;
const ROUNDS: usize = 3;
/// Cold openings of each.
const OPENINGS: usize = 6;
const ONE: &str = "one account";
/// How long readings are watched that are renewed each minute.
const WATCHED: Duration = Duration::from_mins(4);
const BETWEEN_LOOKS: Duration = Duration::from_millis(500);

pub(super) fn measure(binaries: &Binaries) -> Result<Vec<Figure>> {
    println!("fifty accounts");
    let portal = programs::start_portal()?;
    let start = |accounts| Resident::start_stored(&portal, Session::builder().start()?, binaries, accounts);
    let (mut one, mut fifty) = (Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        println!("memory, round {round} of {ROUNDS}");
        // One after the other: memory that both shared would be divided between them.
        one.push(tray::pss_at_rest(&start(1)?.process()?)?);
        fifty.push(tray::pss_at_rest(&start(ACCOUNTS)?.process()?)?);
    }
    let (single, several) = (start(1)?, start(ACCOUNTS)?);
    let woken = wake_ups(&several)?;
    let [cold, reference] = openings::measure_cold([&several, &single], OPENINGS)?;
    drop((single, several));
    Ok(vec![
        Figure {
            what: "oldest reading of 47 accounts asked every minute, beside portals slow, refusing and broken",
            unit: "s",
            measured: [oldest_reading(binaries)?].into_iter().collect(),
            reference: None,
            // The interval and 5 %.
            limit: Limit::AtMost(63.0),
        },
        Figure {
            what: "resident memory (PSS) with fifty accounts",
            unit: "MB",
            measured: fifty.into_iter().collect(),
            reference: Some((ONE, one.into_iter().collect())),
            limit: Limit::Above(3.0),
        },
        Figure {
            what: "wake-ups in 30 s between polls with fifty accounts",
            unit: "times",
            measured: woken,
            reference: None,
            limit: Limit::AtMost(0.0),
        },
        Figure {
            what: "click to painted amounts, cold, with fifty accounts",
            unit: "ms",
            measured: cold.into_iter().collect(),
            reference: Some((ONE, reference.into_iter().collect())),
            limit: Limit::Above(20.0),
        },
    ])
}

fn wake_ups(resident: &Resident) -> Result<Rounds> {
    let process = resident.process()?;
    process::rest(&process)?;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let before = process::Sleeps::of(&process)?;
        wait::throughout("the program runs", tray::IDLE, || Ok(process.is_running()))?;
        let woken = process::Sleeps::of(&process)?.woken_since(&before);
        println!("  threads that woke up: {woken:?}");
        rounds.push(count(woken.len())?);
    }
    Ok(rounds.into_iter().collect())
}

/// How old the readings of accounts get at a portal that works, in whole seconds, while others hang, refuse or send garbage.
fn oldest_reading(binaries: &Binaries) -> Result<f64> {
    command::run(&mut cargo::cargo(&["build", "--release", "--locked", "--package", "partner-balance-cli"]))?;
    let command_line = cargo::target_folder()?.join("release/partner-balance");
    let page = Fault::Body { status: 200, headers: Vec::new(), body: "<html>".to_owned() };
    let faults = [Fault::Delay { delay_ms: 20_000 }, Fault::CredentialsRefused, page];
    let session = Session::builder().start()?;
    let portal = programs::start_portal()?;
    let others = faults.map(|fault| {
        let other = SimulatorThread::start(Options::default()).context("simulator")?;
        other.set_fault(fault, Scope::Both, Times::UntilCleared);
        Ok::<_, anyhow::Error>(other)
    });
    let others = others.into_iter().collect::<Result<Vec<_>>>()?;
    let good = ACCOUNTS - others.len();
    let addresses = std::iter::repeat_n(portal.base_url(), good).chain(others.iter().map(|other| other.base_url()));
    for (number, address) in addresses.enumerate() {
        let credential = (Options::DEMO_CLIENT_ID, Options::DEMO_CLIENT_SECRET);
        store_account(&session, &format!("a{number}"), address, "refresh_interval = \"1m\"", credential)?;
    }
    let program = Program::start_at(&binaries.product, &session, &["--background"], &[])?;
    let known = || Ok((ages(&session, &command_line)?.len() == good).then_some(()));
    wait::until("a reading of each account that can be read", known)?;
    let mut oldest = 0;
    wait::throughout("the program runs", WATCHED, || {
        oldest = ages(&session, &command_line)?.into_iter().fold(oldest, u64::max);
        // So that looking takes no time from what is looked at.
        std::thread::sleep(BETWEEN_LOOKS);
        Ok(!program.processes().is_empty())
    })?;
    count(usize::try_from(oldest)?)
}

/// The ages of the readings on disk, in seconds.
fn ages(session: &Session, command_line: &Path) -> Result<Vec<u64>> {
    let output = session.command(command_line)?.args(["accounts", "--json"]).output().context("command line")?;
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let age = |line: &str| serde_json::from_str::<Value>(line).ok()?["age_seconds"].as_u64();
    Ok(lines.lines().filter_map(age).collect())
}
