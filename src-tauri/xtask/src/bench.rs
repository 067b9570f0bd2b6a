//! Measurements of the tray program, each next to a bare reference program from the same run and with its limit.
//!
//! The reference programs are examples of the same package: a Tauri tray with an icon and a menu, and a Tauri window
//! with a page. They have the same profile and the same Tauri version. Every program runs on a virtual desktop of its
//! own with a real panel; the popover and the bare window on sway as well. This module must not know the product's
//! internals: it clicks, reads the screen and counts.

mod alerts;
mod command_line;
mod figure;
mod forecast;
mod history;
mod idle;
mod long_history;
mod openings;
mod process;
mod programs;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{PROGRAM_VARIABLE, Process, Session, wait};

use crate::{cargo, command, setup};
use figure::{Figure, Limit, Rounds};
use process::{Memory, Sleeps};
use programs::{AMOUNTS, BareTray, Binaries, Resident};

/// How often memory and wake-ups are measured; the programs alternate.
const ROUNDS: usize = 3;
/// How long to wait for other programs with the same libraries to end.
const SHARERS_TIMEOUT: Duration = Duration::from_secs(600);
const IDLE: Duration = Duration::from_secs(30);
/// Number of polls whose processor time is added up: the kernel counts in steps of 10 ms.
const POLLS: usize = 40;
const REFRESHES: usize = 20;

/// Installs what is missing, builds, measures, prints the table and writes `target/bench/summary.json`. With the
/// argument `command-line`, `history`, `long-history`, `sway`, `--alerts` or `--forecast` it measures only that and writes no file.
///
/// # Errors
/// Something can't be measured, or a figure exceeds its limit.
pub(crate) fn measure(only: &[String]) -> Result<()> {
    if only == ["command-line"] {
        return print_and_check(&command_line::measure()?);
    }
    if only == ["history"] {
        return print_and_check(&history::measure()?);
    }
    if only == ["--alerts"] {
        return alerts::measure();
    }
    if only == ["--forecast"] {
        return forecast::measure();
    }
    setup::all()?;
    let binaries = build()?;
    if only == ["long-history"] {
        return print_and_check(&long_history::measure(&binaries)?);
    }
    if only == ["sway"] {
        return print_and_check(&on_sway(&binaries)?);
    }
    let mut figures = Vec::new();
    figures.push(memory(&binaries)?);
    let resident = Resident::start(&binaries)?;
    figures.push(wake_ups(&resident, &binaries)?);
    figures.extend(polls(&resident)?);
    figures.extend(openings(&resident, &binaries)?);
    drop(resident);
    figures.extend(on_sway(&binaries)?);
    figures.push(page()?);
    figures.extend(long_history::measure(&binaries)?);
    figures.extend(command_line::measure()?);
    figures.extend(history::measure()?);
    let file = command::repository_root().join("target/bench/summary.json");
    write(&file, &serde_json::to_string_pretty(&figure::summary(&figures))?)?;
    print_and_check(&figures)
}

/// Prints the table; fails when a figure exceeds its limit.
fn print_and_check(figures: &[Figure]) -> Result<()> {
    println!("\n{}", figure::table(figures));
    let missed: Vec<&str> = figures.iter().filter(|figure| !figure.is_within()).map(|figure| figure.what).collect();
    ensure!(missed.is_empty(), "beyond their limits: {}", missed.join("; "));
    Ok(())
}

/// Builds the programs, unless the environment names a built one; the reference programs are then expected in
/// `examples` beside it.
fn build() -> Result<Binaries> {
    let product = match std::env::var_os(PROGRAM_VARIABLE) {
        Some(product) => PathBuf::from(product),
        None => {
            command::run(&mut cargo::release_build())?;
            // A separate build: features that only tests enable must not get into the product.
            let package = ["build", "--release", "--locked", "--package", "partner-balance-tray"];
            command::run(cargo::cargo(&package).args(["--example", "bare-tray", "--example", "bare-window"]))?;
            cargo::tray_program()?
        }
    };
    let examples = product.with_file_name("examples");
    Ok(Binaries { product, bare_tray: examples.join("bare-tray"), bare_window: examples.join("bare-window") })
}

fn memory(binaries: &Binaries) -> Result<Figure> {
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
    Ok(Figure {
        what: "resident memory (PSS), connected, popover closed",
        unit: "MB",
        measured: product.into_iter().collect(),
        reference: Some(("bare tray", bare.into_iter().collect())),
        limit: Limit::Times(1.15),
    })
}

fn pss_at_rest(process: &Process) -> Result<f64> {
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

fn wake_ups(resident: &Resident, binaries: &Binaries) -> Result<Figure> {
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
    Ok(Figure {
        what: "wake-ups in 30 s between polls",
        unit: "times",
        measured: product.into_iter().collect(),
        reference: Some(("bare tray", bare.into_iter().collect())),
        limit: Limit::AtMost(3.0),
    })
}

/// Processor time of a poll, and the time from the server's answer to the changed icon.
fn polls(resident: &Resident) -> Result<[Figure; 3]> {
    println!("polls");
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
    Ok([same, processor("processor time of one poll that changes the icon", changing), changed])
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

fn openings(resident: &Resident, binaries: &Binaries) -> Result<Vec<Figure>> {
    println!("openings");
    let process = resident.process()?;
    let before = pss_at_rest(&process)?;
    let library_sharers = process::library_sharers(&resident.session.processes());
    let openings = openings::measure(resident, binaries)?;
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
fn on_sway(binaries: &Binaries) -> Result<Vec<Figure>> {
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
    let idle = idle::measure(&resident, binaries)?;
    Ok([vec![cold, again, network_use], idle.into()].concat())
}

fn page() -> Result<Figure> {
    let mut bytes = 0;
    let mut open = vec![command::repository_root().join("ui/src")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).context("the page's folder")?.flatten() {
            match entry.metadata()? {
                metadata if metadata.is_dir() => open.push(entry.path()),
                metadata => bytes += usize::try_from(metadata.len())?,
            }
        }
    }
    Ok(Figure {
        what: "the page, all its files",
        unit: "bytes",
        measured: Rounds::once(count(bytes)?),
        reference: None,
        limit: Limit::AtMost(100_000.0),
    })
}

fn write(file: &Path, text: &str) -> Result<()> {
    let folder: PathBuf = file.parent().context("folder of a file")?.to_path_buf();
    std::fs::create_dir_all(&folder).context("folder of the summary")?;
    std::fs::write(file, text).with_context(|| format!("write {}", file.display()))
}

fn count(number: usize) -> Result<f64> {
    Ok(f64::from(u32::try_from(number).context("a count that is too large")?))
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
fn now() -> Instant {
    Instant::now()
}
