//! What an open, unused popover costs on sway: on the balance page, and on the form for connecting, which has a
//! blinking caret. The figure is the processor time of the popover's processes and of the compositor, which displays
//! what they draw.
//!
//! It must not know why anything is drawn.

use std::collections::HashMap;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Process, Program, Session, wait};

use super::figure::{Figure, Limit};
use super::programs::{self, Binaries, Resident, Unconnected};

const ROUNDS: usize = 3;
/// By then late layout and the web engine's deferred work are done.
const SETTLED_AFTER: Duration = Duration::from_secs(3);
/// Processor time is added up over this time: the kernel counts in steps of 10 ms, and 1 % of this time is 200 ms.
const MEASURED_FOR: Duration = Duration::from_secs(20);

pub(crate) fn measure(binaries: &Binaries) -> Result<Vec<Figure>> {
    println!("an open, unused popover");
    let resident = Resident::start_on(programs::sway(), binaries)?;
    resident.click_icon()?;
    let balance = percents(&resident.program, &resident.session)?;
    resident.close_popover()?;
    let unconnected = Unconnected::start(binaries)?;
    unconnected.open_form()?;
    let form = percents(&unconnected.program, &unconnected.session)?;
    let figure = |what, rounds: Vec<f64>| Figure {
        what,
        unit: "%",
        measured: rounds.into_iter().collect(),
        reference: None,
        limit: Limit::AtMost(1.0),
    };
    Ok(vec![
        figure("open on sway, untouched: processor time of popover and sway", balance),
        figure("form for connecting open on sway, untouched: the same", form),
    ])
}

/// Percent of one processor, one value per round.
fn percents(program: &Program, session: &Session) -> Result<Vec<f64>> {
    let place = session.popover()?.place;
    wait::throughout("an open popover", SETTLED_AFTER, || Ok(popover_processes(program).next().is_some()))?;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let before = spent(program, session);
        // Reading the screen or asking the compositor would itself use processor time.
        wait::throughout("an open popover", MEASURED_FOR, || Ok(popover_processes(program).next().is_some()))?;
        let mut sum = Duration::ZERO;
        for (id, (name, time)) in spent(program, session) {
            let used = time.saturating_sub(before.get(&id).map_or(Duration::ZERO, |(_, earlier)| *earlier));
            println!("  {name}: {} ms in {} s", used.as_millis(), MEASURED_FOR.as_secs());
            sum += used;
        }
        rounds.push(sum.as_secs_f64() / MEASURED_FOR.as_secs_f64() * 100.0);
    }
    let still = session.seen_popover()?.context("the popover has closed by itself")?;
    ensure!(still.place == place, "the popover was at {place:?} and is at {:?}", still.place);
    Ok(rounds)
}

fn popover_processes(program: &Program) -> impl Iterator<Item = Process> {
    program.processes().into_iter().skip(1)
}

/// Name and processor time so far of each process, by its id.
fn spent(program: &Program, session: &Session) -> HashMap<u32, (String, Duration)> {
    let watched = popover_processes(program).chain(session.compositor());
    let time = |process: Process| {
        let time = process.processor_time().ok()?;
        let path = process.command_line.into_iter().next()?;
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        Some((process.id, (name, time)))
    };
    watched.filter_map(time).collect()
}
