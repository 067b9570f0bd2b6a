//! What the resident process and its popover use, next to the bare programs: memory, wake-ups, processor time, and the
//! time from a click to what is seen.
//!
//! It must not know how an opening is timed.

use std::path::Path;
use std::time::Duration;

use anyhow::{Result, ensure};
use desktop_tests::{Process, Session, wait};

use super::figure::{Figure, Limit, Rounds};
use super::process::{self, Memory, Sleeps};
use super::programs::{self, AMOUNTS, BareTray, Binaries, Resident};
use super::{count, milliseconds, openings};

/// How often memory and wake-ups are measured; the programs alternate.
const ROUNDS: usize = 3;
/// How long to wait for other programs with the same libraries to end.
const SHARERS_TIMEOUT: Duration = Duration::from_secs(600);
pub(super) const IDLE: Duration = Duration::from_secs(30);
/// Number of polls whose processor time is added up: the kernel counts in steps of 10 ms.
const POLLS: usize = 40;
const REFRESHES: usize = 20;

pub(super) fn memory(binaries: &Binaries) -> Result<Vec<Figure>> {
    let (mut product, mut bare) = (Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        println!("memory, round {round} of {ROUNDS}");
        // One after the other: memory that both shared would be divided between them.
        let tray = BareTray::start(binaries)?;
        let alone = process::library_sharers(&tray.session.processes());
        bare.push(pss_at_rest(&tray.process()?)?);
        drop(tray);
        let resident = Resident::start(binaries)?;
        wait_for_sharers(&resident.session, alone)?;
        product.push(pss_at_rest(&resident.process()?)?);
    }
    Ok(vec![Figure {
        what: "resident memory (PSS), connected, popover closed",
        unit: "MB",
        measured: product.into_iter().collect(),
        reference: Some(("bare tray", bare.into_iter().collect())),
        limit: Limit::Times(1.15),
    }])
}

pub(super) fn pss_at_rest(process: &Process) -> Result<f64> {
    process::rest(process)?;
    let memory = Memory::of(process)?;
    let name = process.command_line.first().map(Path::new).and_then(Path::file_name).unwrap_or_default();
    println!("  {}: {:.1} MB, private: {:.1} MB", name.display(), memory.pss_mb, memory.own_mb);
    Ok(memory.pss_mb)
}

/// Waits until as many other programs share the libraries as before: each that starts or ends changes the measured
/// program's share.
fn wait_for_sharers(session: &Session, wanted: usize) -> Result<()> {
    wait::until_within("the same number of programs with the same libraries", SHARERS_TIMEOUT, || {
        let library_sharers = process::library_sharers(&session.processes());
        ensure!(
            library_sharers == wanted,
            "{library_sharers} other programs use the same libraries, before there were {wanted}"
        );
        Ok(Some(()))
    })
}

pub(super) fn wake_ups(binaries: &Binaries) -> Result<Vec<Figure>> {
    let resident = Resident::start(binaries)?;
    let tray = BareTray::start(binaries)?;
    let (ours, theirs) = (resident.process()?, tray.process()?);
    process::rest(&ours)?;
    process::rest(&theirs)?;
    let (mut product, mut bare) = (Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        println!("wake-ups, round {round} of {ROUNDS}");
        let before = (Sleeps::of(&ours)?, Sleeps::of(&theirs)?);
        wait::throughout("both programs run", IDLE, || Ok(ours.is_running() && theirs.is_running()))?;
        let woken = (Sleeps::of(&ours)?.woken_since(&before.0), Sleeps::of(&theirs)?.woken_since(&before.1));
        println!("  threads that woke up: {:?}; of the bare tray: {:?}", woken.0, woken.1);
        product.push(count(woken.0.len())?);
        bare.push(count(woken.1.len())?);
    }
    Ok(vec![Figure {
        what: "wake-ups in 30 s between polls",
        unit: "times",
        measured: product.into_iter().collect(),
        reference: Some(("bare tray", bare.into_iter().collect())),
        limit: Limit::AtMost(3.0),
    }])
}

/// Processor time of a poll, and the time from the server's answer to the changed icon.
pub(super) fn polls(binaries: &Binaries) -> Result<Vec<Figure>> {
    println!("polls");
    let resident = Resident::start(binaries)?;
    let process = resident.process()?;
    let (mut icon, mut answer) = (Vec::new(), Vec::new());
    for refresh in 0..REFRESHES {
        icon.push(milliseconds(resident.time_refresh_seen(AMOUNTS[(refresh + 1) % 2])?));
        answer.push(milliseconds(resident.time_answer()?));
    }
    // During this only the panel reads from the program.
    let unchanged = processor_time_of(&process, |_| resident.poll_unchanged())?;
    let changing = processor_time_of(&process, |poll| resident.time_refresh(AMOUNTS[(poll + 1) % 2]).map(|_| ()))?;
    let processor = |what, spent| Figure {
        what,
        unit: "ms",
        measured: Rounds::once(spent),
        reference: None,
        limit: Limit::AtMost(5.0),
    };
    let changed = Figure {
        what: "click on refresh to changed icon",
        unit: "ms",
        measured: icon.into_iter().collect(),
        reference: Some(("the server's answer", answer.into_iter().collect())),
        limit: Limit::Above(50.0),
    };
    let same = processor("processor time of one poll", unchanged);
    Ok(vec![same, processor("processor time of one poll that changes the icon", changing), changed])
}

/// Milliseconds of processor time per poll, averaged over [`POLLS`].
fn processor_time_of(process: &Process, mut poll: impl FnMut(usize) -> Result<()>) -> Result<f64> {
    process::rest(process)?;
    let before = process.processor_time()?;
    for number in 0..POLLS {
        poll(number)?;
    }
    process::rest(process)?;
    Ok(milliseconds(process.processor_time()? - before) / f64::from(u32::try_from(POLLS)?))
}

/// The popover's openings on X11, and what they leave behind in the resident process.
pub(super) fn openings(binaries: &Binaries) -> Result<Vec<Figure>> {
    println!("openings");
    let resident = Resident::start(binaries)?;
    let process = resident.process()?;
    let before = pss_at_rest(&process)?;
    let library_sharers = process::library_sharers(&resident.session.processes());
    let openings = openings::measure(&resident, binaries)?;
    wait_for_sharers(&resident.session, library_sharers)?;
    let after = pss_at_rest(&process)?;
    let left = resident.children().len();
    Ok(vec![
        Figure {
            what: "resident memory after ten openings and the linger",
            unit: "MB",
            measured: Rounds::once(after),
            reference: Some(("before them", Rounds::once(before))),
            limit: Limit::Times(1.05),
        },
        Figure {
            what: "child processes left",
            unit: "processes",
            measured: Rounds::once(count(left)?),
            reference: None,
            limit: Limit::AtMost(0.0),
        },
        Figure {
            what: "click to painted amount, cold",
            unit: "ms",
            measured: openings.cold.into_iter().collect(),
            reference: Some(("bare window, start to painted amount", openings.bare_painted.into_iter().collect())),
            limit: Limit::Times(1.15),
        },
        Figure {
            what: "second click within the linger to painted amount",
            unit: "ms",
            measured: openings.again.into_iter().collect(),
            reference: None,
            limit: Limit::AtMost(100.0),
        },
        Figure {
            what: "the popover's sockets and connections to elsewhere",
            unit: "sockets",
            measured: openings.network_use.into_iter().collect(),
            reference: None,
            limit: Limit::AtMost(0.0),
        },
    ])
}

/// On sway the popover is a layer surface over the whole output, and appears at the pointer.
pub(super) fn openings_on_sway(binaries: &Binaries) -> Result<Vec<Figure>> {
    println!("popover openings on sway");
    let resident = Resident::start_on(programs::sway(), binaries)?;
    let openings = openings::measure(&resident, binaries)?;
    let cold = Figure {
        what: "click to painted amount on sway, cold",
        unit: "ms",
        measured: openings.cold.into_iter().collect(),
        reference: Some(("bare window on sway, start to painted amount", openings.bare_painted.into_iter().collect())),
        limit: Limit::Times(1.25),
    };
    let again = Figure {
        what: "second click within the linger on sway to painted amount",
        unit: "ms",
        measured: openings.again.into_iter().collect(),
        reference: None,
        limit: Limit::AtMost(100.0),
    };
    let network_use = Figure {
        what: "the popover's Internet sockets and connections on sway",
        unit: "sockets",
        measured: openings.network_use.into_iter().collect(),
        reference: None,
        limit: Limit::AtMost(0.0),
    };
    Ok(vec![cold, again, network_use])
}
