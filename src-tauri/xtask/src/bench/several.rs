//! The tray program with fifty accounts next to the same with one: resident memory, wake-ups between polls, and cold openings of
//! the popover, which lists them.
//!
//! It must not know how accounts are kept apart.

use anyhow::Result;
use desktop_tests::{Session, wait};

use super::figure::{Figure, Limit, Rounds};
use super::programs::{self, Binaries, Resident};
use super::{count, openings, process, tray};

const ACCOUNTS: usize = 50;
const ROUNDS: usize = 3;
/// Cold openings of each.
const OPENINGS: usize = 6;
const ONE: &str = "one account";

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
    Ok(vec![
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
